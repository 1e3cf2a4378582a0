use super::*;
use crate::assessment::CompanyEvent;
use crate::profile::{Activity, ActivityKind};

fn position(title: &str, organisation: &str, start: &str, end: &str) -> Position {
    Position {
        title: Some(title.to_owned()),
        organisation: Some(organisation.to_owned()),
        start: start.parse().ok(),
        end: end.parse().ok(),
        current: end.is_empty(),
        evidence: Evidence { quote: format!("{title}, {organisation}, {start}"), ..Evidence::default() },
        ..Position::default()
    }
}

fn activity(kind: ActivityKind, date: &str, text: &str) -> Activity {
    let evidence = Evidence { quote: text.to_owned(), ..Evidence::default() };
    Activity { kind, date: date.parse().ok(), text: text.to_owned(), url: None, evidence }
}

fn read(profile: &Profile, today: &str) -> Intent {
    estimate(&Career::of(profile), &History::default(), today.parse().unwrap())
}

fn promoted_and_proud() -> Profile {
    Profile {
        positions: vec![
            position("Team lead", "Northwind", "2026-01", ""),
            position("Engineer", "Northwind", "2021-05", "2026-01"),
        ],
        activity: vec![activity(ActivityKind::Post, "2026-03-01", "Proud of my team at Northwind")],
        ..Profile::default()
    }
}

#[test]
fn an_empty_page_names_no_level_and_no_probability_of_moving() {
    let intent = read(&Profile::default(), "2026-03-15");
    assert_eq!((intent.level, intent.move_12m), (None, None));
    assert_eq!(intent.probabilities, PRIOR);
    assert!(intent.signals.is_empty());
}

#[test]
fn one_signal_alone_names_no_level() {
    let profile = Profile { activity: promoted_and_proud().activity, ..promoted_and_proud() };
    let alone = Profile { activity: Vec::new(), ..profile };
    let intent = read(&alone, "2026-03-15");
    assert_eq!(intent.signals.len(), 1, "{:?}", intent.signals);
    assert_eq!(intent.level, None);
}

#[test]
fn promoted_and_proud_of_the_team_reads_as_not_ready() {
    let intent = read(&promoted_and_proud(), "2026-03-15");
    assert!(matches!(intent.level, Some(Level::FirmlyHappy | Level::SatisfiedCurious)));
    assert!(intent.probabilities.firmly_happy > PRIOR.firmly_happy);
    assert!(intent.signals.iter().all(|signal| signal.weight < 0.0));
}

#[test]
fn two_signals_of_one_event_count_once() {
    // A promotion and a start with the employer are both the present title.
    let profile = Profile {
        positions: vec![
            position("Lead", "Northwind", "2026-02", ""),
            position("Engineer", "Northwind", "2025-12", "2026-02"),
        ],
        ..Profile::default()
    };
    let intent = read(&profile, "2026-03-15");
    assert_eq!(intent.signals.iter().map(|s| s.code.as_str()).collect::<Vec<_>>(), ["recent_promotion"]);
}

#[test]
fn an_older_date_never_strengthens_a_signal() {
    let mut last = f64::INFINITY;
    for month in (1..=12).rev() {
        let profile = Profile {
            activity: vec![activity(ActivityKind::Talk, &format!("2025-{month:02}-10"), "On tracing")],
            ..Profile::default()
        };
        let intent = read(&profile, "2025-12-31");
        let weight = intent.signals.first().map_or(0.0, |signal| signal.weight);
        assert!(weight <= last, "month {month}");
        last = weight;
    }
}

#[test]
fn removing_a_positive_signal_never_raises_the_readiness() {
    let talk = activity(ActivityKind::Talk, "2026-02-10", "On tracing");
    let release = activity(ActivityKind::Release, "2026-02-11", "tinycsv");
    let both = Profile { activity: vec![talk.clone(), release], ..promoted_and_proud() };
    let one = Profile { activity: vec![talk], ..promoted_and_proud() };
    let ready = |profile: &Profile| read(profile, "2026-03-15").probabilities.readiness();
    assert!(ready(&one) <= ready(&both));
}

#[test]
fn the_order_of_the_page_changes_nothing() {
    let profile = Profile {
        activity: vec![
            activity(ActivityKind::Talk, "2026-02-10", "On tracing"),
            activity(ActivityKind::Release, "2026-02-11", "tinycsv"),
        ],
        ..promoted_and_proud()
    };
    let mut reversed = profile.clone();
    reversed.activity.reverse();
    reversed.positions.reverse();
    let (one, other) = (read(&profile, "2026-03-15"), read(&reversed, "2026-03-15"));
    assert_eq!(one, other);
}

#[test]
fn an_event_at_the_employer_counts_for_everyone_there_and_for_nobody_else() {
    let event = CompanyEvent {
        organisation: "Northwind".to_owned(),
        date: "2026-02-01".parse().unwrap(),
        kind: "layoff".to_owned(),
        source: "https://news.example/1".to_owned(),
    };
    let history = History { company_events: vec![event], ..History::default() };
    let codes = |organisation: &str| {
        let profile = Profile {
            positions: vec![position("Engineer", organisation, "2021-05", "")],
            ..Profile::default()
        };
        let intent = estimate(&Career::of(&profile), &history, "2026-03-15".parse().unwrap());
        intent.signals.iter().any(|signal| signal.code == "company_layoff")
    };
    assert!(codes("NORTHWIND"));
    assert!(!codes("Contoso"));
}

#[test]
fn the_same_history_in_years_moves_the_answer_little() {
    let months = [
        position("Engineer", "Northwind", "2021-05", ""),
        position("Engineer", "Contoso", "2017-03", "2021-04"),
    ];
    let years =
        [position("Engineer", "Northwind", "2021", ""), position("Engineer", "Contoso", "2017", "2021")];
    let as_of = "2024-06".parse().unwrap();
    let (one, other) =
        (from_history(&months, as_of).move_12m.unwrap(), from_history(&years, as_of).move_12m.unwrap());
    assert!((one - other).abs() < 0.05, "{one} {other}");
}

#[test]
fn a_long_stay_lowers_the_probability_of_moving() {
    let at = |start: &str| {
        from_history(&[position("Engineer", "Northwind", start, "")], "2024-06".parse().unwrap())
            .move_12m
            .unwrap()
    };
    assert!(at("2014-06") < at("2020-06"));
    assert!(at("2020-06") < at("2023-06"));
}

#[test]
fn a_history_without_a_dated_job_gives_no_probability() {
    let undated = Position { start: None, current: true, ..position("Engineer", "Northwind", "2020-01", "") };
    assert_eq!(from_history(&[undated], "2024-06".parse().unwrap()).move_12m, None);
    let left = position("Engineer", "Northwind", "2020-01", "2023-01");
    assert_eq!(from_history(&[left], "2024-06".parse().unwrap()).move_12m, None);
}
