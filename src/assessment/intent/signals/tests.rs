use super::*;
use crate::assessment::{CompanyEvent, Departure};
use crate::profile::{Fact, Profile};

fn fact(text: &str, field: &str) -> Option<Fact<String>> {
    let evidence = Evidence { quote: text.to_owned(), field: field.to_owned(), ..Evidence::default() };
    (!text.is_empty()).then(|| Fact { value: text.to_owned(), evidence })
}

fn profile(example: &Example) -> Profile {
    let positions = example.positions.iter().map(|(title, organisation, start, end, description)| Position {
        title: Some((*title).to_owned()),
        organisation: Some((*organisation).to_owned()),
        start: start.parse().ok(),
        end: end.parse().ok(),
        current: end.is_empty(),
        description: Some((*description).to_owned()),
        evidence: Evidence { quote: format!("{title} {organisation} {start}"), ..Evidence::default() },
        ..Position::default()
    });
    let activity = example.activity.iter().map(|(kind, date, text)| Activity {
        kind: *kind,
        date: date.parse().ok(),
        text: (*text).to_owned(),
        url: None,
        evidence: Evidence { quote: (*text).to_owned(), ..Evidence::default() },
    });
    Profile {
        positions: positions.collect(),
        activity: activity.collect(),
        headline: fact(example.headline, "headline"),
        availability: fact(example.availability, "availability"),
        ..Profile::default()
    }
}

fn history(example: &Example, now: &Profile) -> History {
    let earlier = example.earlier.map(|(headline, on)| {
        (on.parse().unwrap(), Profile { headline: fact(headline, "headline"), ..now.clone() })
    });
    let event = example.event.map(|(organisation, date, kind)| CompanyEvent {
        organisation: organisation.to_owned(),
        date: date.parse().unwrap(),
        kind: kind.to_owned(),
        source: "https://news.example/1".to_owned(),
    });
    let departures = example.departures.iter().map(|(organisation, left)| Departure {
        organisation: (*organisation).to_owned(),
        left: left.parse().unwrap(),
    });
    History {
        earlier: earlier.into_iter().collect(),
        company_events: event.into_iter().collect(),
        departures: departures.collect(),
    }
}

#[test]
fn every_example_shows_what_it_says() {
    for kind in KINDS {
        for example in kind.examples {
            let profile = profile(example);
            let history = history(example, &profile);
            let career = Career::of(&profile);
            let today = example.today.parse().unwrap();
            let tenure = Tenure::of(career.positions, today);
            let scene = Scene { career: &career, history: &history, today, tenure };
            let seen = (kind.observe)(&scene);
            assert_eq!(seen.is_some(), example.shows, "{}: {}", kind.code, example.says);
            if let Some(seen) = seen {
                assert!(!seen.evidence.quote.is_empty(), "{}: a signal without words", kind.code);
            }
        }
    }
}

#[test]
fn every_signal_has_an_example_and_a_look_alike() {
    for kind in KINDS {
        assert!(kind.examples.iter().any(|example| example.shows), "{}", kind.code);
        assert!(kind.examples.iter().any(|example| !example.shows), "{}", kind.code);
    }
}

#[test]
fn no_two_signals_share_a_code() {
    for (index, kind) in KINDS.iter().enumerate() {
        assert!(KINDS[index + 1..].iter().all(|other| other.code != kind.code), "{}", kind.code);
    }
}
