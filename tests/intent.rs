//! Intent from outside: what never counts, what never panics, and how good the twelve-month figure is.

#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use overture::assessment::intent::{estimate, from_history, guide};
use overture::assessment::{Career, History, Intent};
use overture::profile::{Activity, ActivityKind, Evidence, Fact, PartialDate, Position, Profile};
use proptest::prelude::*;

fn post(text: &str) -> Profile {
    let evidence = Evidence { quote: text.to_owned(), ..Evidence::default() };
    let date = "2026-03-01".parse().ok();
    let activity = Activity { kind: ActivityKind::Post, date, text: text.to_owned(), url: None, evidence };
    Profile { activity: vec![activity], ..Profile::default() }
}

#[test]
fn birthdays_family_health_gaps_and_protected_matters_are_never_signals() {
    for text in [
        "Turned forty today, thank you all",
        "Our daughter was born on Sunday",
        "Back after a year of illness",
        "Class reunion in Leeds last night",
        "On a career break until summer",
        "Proud to have voted today",
        "Pregnant with our second, due in May",
        "Just married!",
        "Recovering well from surgery",
        "Joined the union this week",
        "Easter with the whole family",
        "Ten years since I graduated",
        "Quarante ans aujourd’hui, merci à tous",
        "Notre fille est née dimanche",
        "De retour après un an de maladie",
        "En congé parental jusqu’à l’été",
        "Heute vierzig geworden, danke euch allen",
        "Unsere Tochter ist am Sonntag geboren",
        "Zurück nach einem Jahr Krankheit",
        "Klassentreffen in Kiel",
        "Hoy cumplo cuarenta, gracias a todos",
        "Nuestra hija nació el domingo",
        "De vuelta tras un año de enfermedad",
        "De baja por maternidad hasta el verano",
    ] {
        let as_headline = Profile {
            headline: post(text)
                .activity
                .first()
                .map(|post| Fact { value: text.to_owned(), evidence: post.evidence.clone() }),
            ..Profile::default()
        };
        for profile in [post(text), as_headline] {
            let intent = estimate(&Career::of(&profile), &History::default(), "2026-03-15".parse().unwrap());
            assert!(intent.signals.is_empty(), "{text}: {:?}", intent.signals);
        }
    }
}

#[test]
fn a_gap_between_two_jobs_changes_no_level() {
    let job = |start: &str, end: &str, organisation: &str| Position {
        title: Some("Engineer".to_owned()),
        organisation: Some(organisation.to_owned()),
        start: start.parse().ok(),
        end: end.parse().ok(),
        current: end.is_empty(),
        ..Position::default()
    };
    let seamless = [job("2022-04", "", "Alder"), job("2020-04", "2022-03", "Birch")];
    let gap = [job("2022-04", "", "Alder"), job("2018-04", "2020-03", "Birch")];
    let of = |positions: &[Position]| {
        let profile = Profile { positions: positions.to_vec(), ..Profile::default() };
        estimate(&Career::of(&profile), &History::default(), "2026-03-15".parse().unwrap())
    };
    let (one, other) = (of(&seamless), of(&gap));
    assert_eq!((one.level, one.probabilities), (other.level, other.probabilities));
}

/// What is said in one of four languages, and the signal it is.
const SAID: [(&str, [&str; 4]); 7] = [
    (
        "declared_availability",
        [
            "I’m looking for a new role in Berlin.",
            "Je recherche un poste en CDI à Lyon.",
            "Ich bin auf der Suche nach einer neuen Stelle.",
            "Busco nuevas oportunidades en ventas.",
        ],
    ),
    (
        "looking_ahead",
        [
            "After ten years it is time for something new.",
            "Après dix ans, envie d’autre chose.",
            "Nach zehn Jahren ist es Zeit für etwas Neues.",
            "Tras diez años, pienso en mi próximo reto.",
        ],
    ),
    (
        "talk_outside_employer",
        [
            "Slides from my talk in Ghent are online.",
            "Les diapositives de ma conférence à Gand sont en ligne.",
            "Die Folien zu meinem Vortrag in Gent sind online.",
            "Las diapositivas de mi charla en Gante están en línea.",
        ],
    ),
    (
        "public_pride_in_team",
        [
            "So proud of my team!",
            "Très fière de mon équipe !",
            "Sehr stolz auf mein Team!",
            "¡Muy orgullosa de mi equipo!",
        ],
    ),
    (
        "recent_promotion",
        [
            "I’ve been promoted to head of the lab.",
            "J’ai été promue responsable du labo.",
            "Ich wurde befördert und leite jetzt das Labor.",
            "Me han ascendido a responsable del laboratorio.",
        ],
    ),
    (
        "fixed_term_ending",
        [
            "My contract ends in May.",
            "Mon contrat se termine en mai.",
            "Mein Vertrag läuft aus, im Mai.",
            "Mi contrato termina en mayo.",
        ],
    ),
    (
        "",
        [
            "Lovely weather in Ghent.",
            "Beau temps à Gand.",
            "Schönes Wetter in Gent.",
            "Buen tiempo en Gante.",
        ],
    ),
];

fn read_on(profile: &Profile, day: &str) -> Intent {
    estimate(&Career::of(profile), &History::default(), day.parse().unwrap())
}

#[test]
fn the_language_of_the_page_changes_nothing() {
    for (code, texts) in SAID {
        let seen: Vec<Vec<(String, f64)>> = texts
            .iter()
            .map(|text| {
                let intent = read_on(&post(text), "2026-03-15");
                intent.signals.into_iter().map(|signal| (signal.code, signal.weight)).collect()
            })
            .collect();
        let codes: Vec<&str> = seen[0].iter().map(|(code, _)| code.as_str()).collect();
        assert_eq!(codes, if code.is_empty() { vec![] } else { vec![code] }, "{}", texts[0]);
        for (other, text) in seen.iter().zip(texts) {
            assert_eq!(*other, seen[0], "{text}");
        }
    }
}

#[test]
fn an_older_post_never_says_more() {
    for (code, texts) in SAID {
        let mut last = f64::INFINITY;
        for (year, month) in [(2026, 3), (2026, 1), (2025, 11), (2025, 9), (2025, 6), (2025, 1), (2020, 1)] {
            let mut profile = post(texts[0]);
            profile.activity[0].date = PartialDate::year_month(year, month);
            let intent = read_on(&profile, "2026-03-15");
            let weight = intent.signals.first().map_or(0.0, |signal| signal.weight.abs());
            assert!(weight <= last, "{code}, {year}-{month}: {weight} after {last}");
            last = weight;
        }
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
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

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
        let close = |one: f64, other: f64| (one - other).abs() < 1e-12;
        prop_assert_eq!(one.is_some(), other.is_some());
        prop_assert!(one.zip(other).is_none_or(|(one, other)| close(one, other)), "{one:?} {other:?}");
    }

    #[test]
    fn a_history_in_years_moves_the_answer_by_less_than_its_stated_range(
        stays in prop::collection::vec((1..90_i32, 0..6_i32), 1..6),
        titles in prop::collection::vec("(Developer|Senior Analyst|Network administrator|Florist|Intern)", 6),
    ) {
        let month = |index: i32| {
            let year = i16::try_from(index / 12).unwrap();
            PartialDate::year_month(year, i8::try_from(index % 12 + 1).unwrap()).unwrap()
        };
        let mut end = 2024 * 12 + 5;
        let mut positions = Vec::new();
        for (number, (length, gap)) in stays.iter().enumerate() {
            let start = end - length;
            positions.push(Position {
                title: titles.get(number).cloned(),
                organisation: Some(format!("Employer {number}")),
                start: Some(month(start)),
                end: (number > 0).then(|| month(end)),
                current: number == 0,
                ..Position::default()
            });
            end = start - gap;
        }
        let years = positions.iter().map(|p| {
            let year = |date: Option<PartialDate>| date.and_then(|date| PartialDate::year_only(date.year()));
            Position { start: year(p.start), end: year(p.end), ..p.clone() }
        });
        let as_of = PartialDate::year_month(2024, 6).unwrap();
        let exact = from_history(&positions, as_of).move_12m.unwrap();
        let (low, high) = from_history(&years.collect::<Vec<_>>(), as_of).move_12m_range.unwrap();
        prop_assert!((low..=high).contains(&exact), "{exact} outside {low} to {high}");
    }

    #[test]
    fn taking_a_positive_signal_away_never_raises_the_level(
        said in prop::collection::vec((0..7_usize, 0..4_usize, 1..12_i8), 1..6),
        others in prop::collection::vec((0..3_usize, 1..12_i8), 0..4),
        away in 0..9_usize,
    ) {
        let dated = |kind: ActivityKind, text: &str, month: i8| Activity {
            kind,
            date: PartialDate::year_month(2025, month),
            text: text.to_owned(),
            url: None,
            evidence: Evidence { quote: text.to_owned(), ..Evidence::default() },
        };
        let kinds = [ActivityKind::Talk, ActivityKind::Release, ActivityKind::ProfileUpdate];
        // A declared availability changes what the upper level is called; taking it away is another question.
        let posts = said.iter().filter(|(which, ..)| *which > 0).map(|(which, language, month)| {
            dated(ActivityKind::Post, SAID[*which].1[*language], *month)
        });
        let rest = others.iter().map(|(kind, month)| dated(kinds[*kind], "A thing of mine", *month));
        let profile = Profile { activity: posts.chain(rest).collect(), ..Profile::default() };
        let whole = read_on(&profile, "2025-12-15");
        let mut less = profile.clone();
        let gone = match less.activity.len() {
            0 => return Ok(()),
            some => less.activity.remove(away % some),
        };
        let positive = whole.signals.iter().any(|s| s.weight > 0.0 && s.evidence.quote == gone.text);
        let after = read_on(&less, "2025-12-15");
        if positive && whole.level.is_some() {
            prop_assert!(after.level.is_none() || after.level <= whole.level, "{whole:?} {after:?}");
            let ready = |intent: &Intent| intent.probabilities.latent + intent.probabilities.hidden_active;
            prop_assert!(ready(&after) <= ready(&whole) + 1e-12);
        }
    }

    #[test]
    fn the_order_of_what_was_said_changes_nothing(
        said in prop::collection::vec((0..7_usize, 0..4_usize, 1..12_i8), 1..6).prop_shuffle(),
    ) {
        let of = |said: &[(usize, usize, i8)]| {
            let mut profile = Profile::default();
            for (which, language, month) in said {
                let mut one = post(SAID[*which].1[*language]);
                one.activity[0].date = PartialDate::year_month(2025, *month);
                profile.activity.append(&mut one.activity);
            }
            read_on(&profile, "2025-12-15")
        };
        let mut sorted = said.clone();
        sorted.sort_unstable();
        prop_assert_eq!(of(&said), of(&sorted));
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
