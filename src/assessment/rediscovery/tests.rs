//! What a sketch keeps, what it leaves out, and that damage does no harm.

use jiff::civil::Date;

use super::*;
use crate::profile::{Evidence, Fact, Position, Profile};

const TODAY: Date = Date::constant(2026, 6, 1);

fn fact(text: &str) -> Option<Fact<String>> {
    Some(Fact {
        value: text.to_owned(),
        evidence: Evidence { quote: text.to_owned(), ..Evidence::default() },
    })
}

fn person(headline: &str, location: &str, skills: &[&str]) -> Profile {
    Profile {
        name: fact("Ada Example"),
        headline: fact(headline),
        location: fact(location),
        positions: vec![Position {
            title: Some(headline.to_owned()),
            organisation: Some("Acme".to_owned()),
            start: "2018-03".parse().ok(),
            current: true,
            evidence: Evidence { quote: headline.to_owned(), ..Evidence::default() },
            ..Position::default()
        }],
        skills: skills.iter().filter_map(|skill| fact(skill)).collect(),
        ..Profile::default()
    }
}

fn sketch(profile: &Profile) -> CareerSketch {
    CareerSketch::of(profile, TODAY)
}

#[test]
fn the_person_asked_for_comes_first_with_the_reasons() {
    let brief = Brief::parse("Senior backend engineer in Berlin, Rust");
    let people = [
        person("Pastry Chef", "Lyon, France", &["Baking"]),
        person("Senior Backend Engineer", "Berlin, Germany", &["Rust", "PostgreSQL"]),
        person("Backend Engineer", "Munich, Germany", &["Go"]),
    ]
    .map(|profile| sketch(&profile));
    let mut search = Search::of(&brief, TODAY, 2);
    search.look_through(&people);
    let best: Vec<usize> = search.best().iter().map(|e| e.index).collect();
    assert_eq!((best, search.seen()), (vec![1, 2], 3));
    let reasons = search.reasons(&people[1]);
    for reason in ["Berlin", "Rust", "senior"] {
        assert!(reasons.iter().any(|r| r == reason), "{reason}: {reasons:?}");
    }
    assert!(claimed_skills(&people[2]).contains(&"Go"));
}

#[test]
fn a_name_or_a_family_changes_no_byte_of_it() {
    let plain = person("Staff Nurse", "Leeds, United Kingdom", &["Triage"]);
    let mut told = plain.clone();
    told.name = fact("Somebody Else");
    told.headline = fact("Staff Nurse, mother of three, born in 1971");
    assert_eq!(sketch(&plain), sketch(&told));
}

#[test]
fn it_survives_being_stored_and_damage_does_no_harm() {
    let kept = sketch(&person("Electrician", "Porto, Portugal", &["PLC", "Something unheard of"]));
    let text = serde_json::to_string(&kept).unwrap();
    assert_eq!(serde_json::from_str::<CareerSketch>(&text).unwrap(), kept);
    assert!(text.len() < 400, "{}", text.len());
    let brief = Brief::parse("Electrician in Porto, PLC, 5 years");
    for end in 1..text.len() - 1 {
        let damaged: CareerSketch = serde_json::from_str(&format!("\"{}\"", &text[1..end])).unwrap();
        let mut search = Search::of(&brief, TODAY, 1);
        search.look_through([&damaged]);
        assert!(search.best()[0].score <= 100.0);
    }
    let foreign: CareerSketch = serde_json::from_str("\"~~~~\"").unwrap();
    assert!(!foreign.is_current() && kept.is_current());
}

#[test]
fn a_hundred_thousand_people_are_counted_and_only_the_best_kept() {
    let brief = Brief::parse("Data engineer in Amsterdam, Airflow");
    let near = sketch(&person("Data Engineer", "Amsterdam, Netherlands", &["Airflow"]));
    let far = sketch(&person("Carpenter", "Oslo, Norway", &["Joinery"]));
    let mut search = Search::of(&brief, TODAY, 10);
    for round in 0..1_000 {
        search.look_through((0..100).map(|n| if round == 700 && n == 7 { &near } else { &far }));
    }
    assert_eq!(search.seen(), 100_000);
    assert_eq!((search.best().len(), search.best()[0].index), (10, 70_007));
}
