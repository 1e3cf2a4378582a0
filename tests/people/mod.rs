//! Invented people and what happens to them: shared by the tests of the pipeline and of the store.
#![allow(clippy::unwrap_used, reason = "a test fails where it cannot go on")]
#![allow(dead_code, reason = "each test uses its part")]

use jiff::Timestamp;
use overture::brief::Brief;
use overture::outreach::Channel;
use overture::pipeline::{Action, CandidateId, Event, EventId, Outcome, SavedBrief, Stage};
use overture::profile::{Contact, ContactKind, Evidence, Fact, Position, Profile};

/// 1 June 2026, plus so many minutes.
pub fn at(minute: i64) -> Timestamp {
    Timestamp::from_second(1_780_272_000 + minute * 60).unwrap()
}

pub fn fact(value: &str) -> Option<Fact<String>> {
    let evidence = Evidence { quote: value.to_owned(), confidence: 0.9, ..Evidence::default() };
    Some(Fact { value: value.to_owned(), evidence })
}

pub fn profile(url: &str, name: &str) -> Profile {
    let position = Position {
        title: Some("Data Engineer".to_owned()),
        organisation: Some("Nordlicht Energie".to_owned()),
        start: "2021-03".parse().ok(),
        current: true,
        ..Position::default()
    };
    Profile {
        url: url.to_owned(),
        site: "linkedin".to_owned(),
        name: fact(name),
        headline: fact("Data Engineer at Nordlicht Energie"),
        location: fact("Hamburg"),
        positions: vec![position],
        ..Profile::default()
    }
}

pub fn contact(kind: ContactKind, value: &str) -> Contact {
    let evidence = Evidence {
        quote: value.to_owned(),
        source: "https://mira.example".to_owned(),
        ..Evidence::default()
    };
    Contact { kind, value: value.to_owned(), evidence }
}

pub fn email(value: &str) -> Contact {
    contact(ContactKind::Email, value)
}

pub fn event(id: &str, candidate: &str, minute: i64, action: Action) -> Event {
    Event {
        id: EventId(id.to_owned()),
        candidate: CandidateId(candidate.to_owned()),
        at: at(minute),
        author: "Ada".to_owned(),
        rules_version: 1,
        action,
    }
}

pub fn added(id: &str, candidate: &str, minute: i64, url: &str) -> Event {
    let profile = Box::new(profile(url, "Mira Holm"));
    let brief_id = Some("brief-1".to_owned());
    let stage = Stage::Shortlisted;
    event(id, candidate, minute, Action::Added { profile, brief_id, stage, assessment: None })
}

pub fn moved(id: &str, candidate: &str, minute: i64, to: Stage) -> Event {
    event(id, candidate, minute, Action::StageMoved { to })
}

pub fn sent(id: &str, candidate: &str, minute: i64) -> Event {
    let text = "Hello Mira".to_owned();
    event(id, candidate, minute, Action::MessageSent { channel: Channel::Email, text })
}

pub fn came_to(id: &str, candidate: &str, minute: i64, outcome: Outcome) -> Event {
    let action = Action::OutcomeRecorded { outcome, reason: None, next_contact: None, decided_by: None };
    event(id, candidate, minute, action)
}

pub fn noted(id: &str, candidate: &str, minute: i64, text: &str) -> Event {
    event(id, candidate, minute, Action::NoteAdded { text: text.to_owned() })
}

pub fn undone(id: &str, candidate: &str, minute: i64, target: &str) -> Event {
    event(id, candidate, minute, Action::Undone { event: EventId(target.to_owned()) })
}

pub fn brief(id: &str, minute: i64) -> SavedBrief {
    SavedBrief {
        id: id.to_owned(),
        version: 1,
        name: "Data engineer, Hamburg".to_owned(),
        brief: Brief { text: "Data engineer in Hamburg".to_owned(), ..Brief::default() },
        saved_at: at(minute),
        archived: false,
        earlier: Vec::new(),
    }
}
