//! Hand-made cases: a brief and people in the order a recruiter would defend, with the reason.

#![allow(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

use std::path::Path;

use overture::assessment::rediscovery::{CareerSketch, Search};
use overture::assessment::{Career, fit};
use overture::brief::Brief;
use overture::profile::{Evidence, Fact, Position, Profile};
use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    brief: String,
    people: Vec<Person>,
    reason: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Person {
    headline: String,
    location: String,
    summary: String,
    positions: Vec<(String, String, String, String, String)>,
    skills: Vec<String>,
}

fn profile(person: &Person) -> Profile {
    let evidence = |text: &str| Evidence { quote: text.to_owned(), confidence: 1.0, ..Evidence::default() };
    let fact =
        |text: &String| (!text.is_empty()).then(|| Fact { value: text.clone(), evidence: evidence(text) });
    Profile {
        headline: fact(&person.headline),
        location: fact(&person.location),
        summary: fact(&person.summary),
        positions: person
            .positions
            .iter()
            .map(|(title, organisation, start, end, description)| Position {
                title: Some(title.clone()),
                organisation: Some(organisation.clone()),
                start: start.parse().ok(),
                end: end.parse().ok(),
                current: end.is_empty(),
                description: Some(description.clone()),
                evidence: evidence(&format!("{title}, {organisation}")),
                ..Position::default()
            })
            .collect(),
        skills: person.skills.iter().filter_map(fact).collect(),
        ..Profile::default()
    }
}

#[test]
fn people_come_in_the_order_a_recruiter_would_defend() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fit/cases.jsonl");
    let today = jiff::civil::Date::constant(2026, 6, 1);
    let mut wrong = Vec::new();
    let text = std::fs::read_to_string(path).unwrap();
    for case in text.lines().map(|line| serde_json::from_str::<Case>(line).unwrap()) {
        let brief = Brief::parse(&case.brief);
        let scores: Vec<u8> = case
            .people
            .iter()
            .map(|person| fit::judge(&Career::of(&profile(person)), &brief, today).score)
            .collect();
        if !scores.windows(2).all(|pair| pair[0] > pair[1]) {
            wrong.push(format!("{}: {scores:?} ({})", case.brief, case.reason));
        }
    }
    assert!(wrong.is_empty(), "{} cases out of order:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn sketches_of_people_come_in_the_same_order_as_their_pages() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fit/cases.jsonl");
    let today = jiff::civil::Date::constant(2026, 6, 1);
    let mut wrong = Vec::new();
    let mut apart: f32 = 0.0;
    let text = std::fs::read_to_string(path).unwrap();
    for case in text.lines().map(|line| serde_json::from_str::<Case>(line).unwrap()) {
        let brief = Brief::parse(&case.brief);
        let sketches: Vec<CareerSketch> =
            case.people.iter().map(|person| CareerSketch::of(&profile(person), today)).collect();
        let mut search = Search::of(&brief, today, sketches.len());
        search.look_through(&sketches);
        let order: Vec<usize> = search.best().iter().map(|estimate| estimate.index).collect();
        for estimate in search.best() {
            let whole = fit::judge(&Career::of(&profile(&case.people[estimate.index])), &brief, today).score;
            apart = apart.max((estimate.score - f32::from(whole)).abs());
        }
        if !order.is_sorted() {
            wrong.push(format!("{}: {order:?} {:?}", case.brief, search.best()));
        }
    }
    assert!(wrong.is_empty(), "{} cases out of order:\n{}", wrong.len(), wrong.join("\n"));
    assert!(apart <= 8.0, "a sketch is {apart} points from its page");
}
