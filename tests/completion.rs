//! One person over several readings: what a later page adds, what it does not take away, and what the recruiter wrote
//! over it. All people are invented.

#![allow(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

mod people;

use overture::pipeline::{Action, Candidate, Event, fold};
use overture::profile::{Correction, Field, Origin, Position, Profile};
use people::{added, event, fact, profile, undone};

const MIRA: &str = "https://www.linkedin.com/in/mira-holm/";

fn position(title: &str, organisation: &str, start: &str, end: Option<&str>) -> Position {
    Position {
        title: Some(title.to_owned()),
        organisation: Some(organisation.to_owned()),
        start: start.parse().ok(),
        end: end.and_then(|end| end.parse().ok()),
        current: end.is_none(),
        ..Position::default()
    }
}

fn seen(id: &str, minute: i64, profile: Profile) -> Event {
    event(id, "c", minute, Action::SeenAgain { profile: Box::new(profile), assessment: None })
}

fn corrected(id: &str, minute: i64, field: Field, was: Option<&str>, value: Option<&str>) -> Event {
    let correction = Correction { field, was: was.map(str::to_owned), value: value.map(str::to_owned) };
    event(id, "c", minute, Action::FieldCorrected { correction })
}

fn state(log: &[Event]) -> Candidate {
    fold(log).unwrap()
}

fn titles(profile: &Profile) -> Vec<&str> {
    profile.positions.iter().filter_map(|position| position.title.as_deref()).collect()
}

/// The opened list: the same person, every position, nothing else.
fn whole_history() -> Profile {
    Profile {
        url: "https://www.linkedin.com/in/mira-holm/details/experience/".to_owned(),
        site: "linkedin".to_owned(),
        name: fact("Mira Holm"),
        positions: vec![
            position("Data Engineer", "Nordlicht Energie", "2021-03", None),
            position("Analyst", "Seewind Logistik", "2018-01", Some("2021-02")),
            position("Trainee", "Hafen Bank", "2016-09", Some("2017-12")),
        ],
        ..Profile::default()
    }
}

#[test]
fn the_opened_list_completes_the_same_candidate() {
    let candidate = state(&[added("a", "c", 0, MIRA), seen("s", 1, whole_history())]);
    assert_eq!(titles(&candidate.profile), ["Data Engineer", "Analyst", "Trainee"]);
    // What the list does not show is still there, and the profile's own address too.
    assert_eq!(candidate.profile.location.unwrap().value, "Hamburg");
    assert_eq!(candidate.profile.url, MIRA);
    assert_eq!(candidate.visits[1].profile, whole_history(), "what a page showed is kept as it was");
}

#[test]
fn a_shorter_list_seen_later_takes_nothing_away() {
    let log =
        [added("a", "c", 0, MIRA), seen("s", 1, whole_history()), seen("t", 2, profile(MIRA, "Mira Holm"))];
    assert_eq!(titles(&state(&log).profile), ["Data Engineer", "Analyst", "Trainee"]);
}

#[test]
fn a_position_that_was_renamed_is_not_there_twice() {
    let mut later = profile(MIRA, "Mira Holm");
    later.positions[0].title = Some("Lead Data Engineer".to_owned());
    let candidate = state(&[added("a", "c", 0, MIRA), seen("s", 1, later)]);
    assert_eq!(titles(&candidate.profile), ["Lead Data Engineer"]);
}

#[test]
fn a_position_that_ended_is_not_current_any_more() {
    let mut later = profile(MIRA, "Mira Holm");
    later.positions[0].current = false;
    later.positions[0].end = "2026-04".parse().ok();
    later.positions.insert(0, position("Consultant", "Self", "2026-05", None));
    let candidate = state(&[added("a", "c", 0, MIRA), seen("s", 1, later)]);
    assert_eq!(titles(&candidate.profile), ["Consultant", "Data Engineer"]);
    assert!(!candidate.profile.positions[1].current);
}

#[test]
fn another_site_adds_what_is_missing_and_overrules_nothing() {
    let code = Profile {
        url: "https://code.example/mira".to_owned(),
        site: "github".to_owned(),
        name: fact("mira"),
        headline: fact("pipelines and tea"),
        summary: fact("I build data pipelines."),
        ..Profile::default()
    };
    let profile = state(&[added("a", "c", 0, MIRA), seen("s", 1, code)]).profile;
    assert_eq!(profile.name.unwrap().value, "Mira Holm");
    assert_eq!(profile.headline.unwrap().value, "Data Engineer at Nordlicht Energie");
    assert_eq!(profile.summary.unwrap().value, "I build data pipelines.");
    assert_eq!((profile.url.as_str(), profile.site.as_str()), (MIRA, "linkedin"));
    assert_eq!(profile.positions.len(), 1);
}

#[test]
fn a_correction_outlives_later_readings_until_it_is_taken_back() {
    let mut log = vec![
        added("a", "c", 0, MIRA),
        corrected("k", 1, Field::Location, Some("Hamburg"), Some("Lübeck")),
        corrected("l", 2, Field::Title, Some("Data Engineer"), Some("Staff Data Engineer")),
        corrected("m", 3, Field::Headline, Some("Data Engineer at Nordlicht Energie"), None),
        seen("s", 4, profile(MIRA, "Mira Holm")),
    ];
    let person = state(&log).profile;
    let place = person.location.unwrap();
    assert_eq!((place.value.as_str(), place.evidence.origin), ("Lübeck", Origin::Correction));
    assert_eq!(person.positions[0].title.as_deref(), Some("Staff Data Engineer"));
    assert_eq!(person.headline, None);
    log.push(undone("u", "c", 5, "k"));
    assert_eq!(state(&log).profile.location.unwrap().value, "Hamburg");
}

#[test]
fn typing_what_was_read_is_no_correction() {
    assert_eq!(Correction::typed(Field::Name, Some("Mira Holm"), " Mira  Holm "), None);
    assert_eq!(Correction::typed(Field::Headline, None, ""), None);
    let typed = Correction::typed(Field::Name, None, "Mira").unwrap();
    assert_eq!((typed.was, typed.value.as_deref()), (None, Some("Mira")));
}
