//! Intent from outside: what never counts, what never panics, and how good the twelve-month figure is.

#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use overture::assessment::intent::{estimate, from_history, guide};
use overture::assessment::{Career, History};
use overture::profile::{Activity, ActivityKind, Evidence, PartialDate, Position, Profile};
use proptest::prelude::*;

fn post(text: &str) -> Profile {
    let evidence = Evidence { quote: text.to_owned(), ..Evidence::default() };
    let date = "2026-03-01".parse().ok();
    let activity = Activity { kind: ActivityKind::Post, date, text: text.to_owned(), url: None, evidence };
    Profile { activity: vec![activity], ..Profile::default() }
}

#[test]
fn birthdays_family_health_and_gaps_are_never_signals() {
    for text in [
        "Turned forty today, thank you all",
        "Our daughter was born on Sunday",
        "Back after a year of illness",
        "Class reunion in Leeds last night",
        "On a career break until summer",
        "Proud to have voted today",
    ] {
        let profile = post(text);
        let intent = estimate(&Career::of(&profile), &History::default(), "2026-03-15".parse().unwrap());
        assert!(intent.signals.is_empty(), "{text}: {:?}", intent.signals);
    }
}

#[test]
fn every_signal_in_the_guide_says_its_source_and_shows_a_look_alike() {
    let guide = guide();
    assert!(guide.len() >= 15);
    for entry in guide {
        assert!(!entry.source.is_empty() && entry.weight.is_finite(), "{}", entry.code);
        assert!(
            entry.cases.iter().any(|case| case.1) && entry.cases.iter().any(|case| !case.1),
            "{}",
            entry.code
        );
    }
}

prop_compose! {
    fn position()(
        title in prop::option::of("(Lead |Senior |Intern |Founder |PhD student |)[a-z]{0,8}"),
        organisation in prop::option::of("[A-C]"),
        start in prop::option::of((1900..2201_i16, prop::option::of(1..13_i8))),
        end in prop::option::of((1900..2201_i16, prop::option::of(1..13_i8))),
        current in any::<bool>(),
    ) -> Position {
        let date = |date: Option<(i16, Option<i8>)>| date.and_then(|(year, month)| match month {
            Some(month) => PartialDate::year_month(year, month),
            None => PartialDate::year_only(year),
        });
        Position { title, organisation, start: date(start), end: date(end), current, ..Position::default() }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_history_panics_and_every_answer_is_a_probability(
        positions in prop::collection::vec(position(), 0..12),
        year in 1900..2201_i16,
    ) {
        let intent = from_history(&positions, PartialDate::year_only(year).unwrap());
        prop_assert!(intent.move_12m.is_none_or(|chance| (0.0..=1.0).contains(&chance)));
        let p = intent.probabilities;
        let sum = p.firmly_happy + p.satisfied_curious + p.latent + p.hidden_active;
        prop_assert!((sum - 1.0).abs() < 1e-9);
        prop_assert!(intent.level.is_none() || intent.signals.len() >= 2);
        prop_assert!(intent.signals.iter().all(|signal| signal.weight.is_finite()));
    }

    #[test]
    fn the_order_of_positions_never_decides_whether_there_is_a_figure(
        positions in prop::collection::vec(position(), 0..8),
    ) {
        let as_of = PartialDate::year_month(2024, 6).unwrap();
        let mut reversed = positions.clone();
        reversed.reverse();
        let (one, other) = (from_history(&positions, as_of).move_12m, from_history(&reversed, as_of).move_12m);
        prop_assert_eq!(one.is_some(), other.is_some());
    }
}

#[test]
fn the_figure_is_the_one_the_fitting_script_computed() {
    #[derive(serde::Deserialize)]
    struct Row {
        id: String,
        as_of: PartialDate,
        positions: Vec<Position>,
    }
    #[derive(serde::Deserialize)]
    struct Expected {
        id: String,
        move_12m: f64,
    }
    let rows = include_str!("intent/invented.jsonl").lines();
    let expected = include_str!("intent/figures.jsonl").lines();
    let mut compared = 0;
    for (row, expected) in rows.zip(expected) {
        let row: Row = serde_json::from_str(row).unwrap();
        let expected: Expected = serde_json::from_str(expected).unwrap();
        assert_eq!(row.id, expected.id);
        let chance = from_history(&row.positions, row.as_of).move_12m.unwrap();
        assert!((chance - expected.move_12m).abs() < 5e-4, "{}: {chance} {}", row.id, expected.move_12m);
        compared += 1;
    }
    assert_eq!(compared, 10);
}
