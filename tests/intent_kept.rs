//! What the pipeline keeps about intent: readings over time, the recruiter's own level, who left an employer.

#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use jiff::Timestamp;
use jiff::civil::Date;
use overture::assessment::intent::estimate;
use overture::assessment::{Career, History, Level, Signal};
use overture::exchange::revisit;
use overture::outreach::Channel;
use overture::pipeline::readings::{Against, departures, own_level, readings};
use overture::pipeline::{
    Action, AssessmentRecord, Candidate, CandidateId, CandidateRow, Event, EventId, Outcome, Stage, fold,
};
use overture::profile::{Evidence, Position, Profile};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn event(id: &str, on: &str, action: Action) -> Event {
    Event {
        id: EventId(id.to_owned()),
        candidate: CandidateId("c1".to_owned()),
        at: format!("{on}T09:00:00Z").parse::<Timestamp>().unwrap(),
        author: "Ada".to_owned(),
        rules_version: 2,
        action,
    }
}

fn job(organisation: &str, start: &str, end: &str) -> Position {
    Position {
        title: Some("Engineer".to_owned()),
        organisation: Some(organisation.to_owned()),
        start: start.parse().ok(),
        end: end.parse().ok(),
        current: end.is_empty(),
        evidence: Evidence { quote: format!("Engineer, {organisation}"), ..Evidence::default() },
        ..Position::default()
    }
}

fn signal(code: &str, date: &str) -> Signal {
    Signal {
        code: code.to_owned(),
        explanation: String::new(),
        date: date.parse().ok(),
        weight: 0.3,
        evidence: Evidence::default(),
    }
}

fn record(on: &str, observations: Vec<Signal>) -> AssessmentRecord {
    AssessmentRecord {
        on: day(on),
        brief_id: "b1".to_owned(),
        brief_version: 1,
        rules_version: 2,
        fit: 60,
        low: 50,
        high: 70,
        criteria: Vec::new(),
        observations,
    }
}

fn added(on: &str, positions: Vec<Position>, observations: Vec<Signal>) -> Event {
    let profile = Box::new(Profile { positions, ..Profile::default() });
    let assessment = Some(record(on, observations));
    event("e1", on, Action::Added { profile, brief_id: None, stage: Stage::Shortlisted, assessment })
}

fn candidate(events: &[Event]) -> Candidate {
    fold(events).unwrap()
}

#[test]
fn the_recruiters_own_level_stands_until_taken_away_undone_or_ninety_days_old() {
    let set = |id: &str, on: &str, level| {
        event(id, on, Action::OwnLevelSet { level, note: "met at a fair".to_owned() })
    };
    let start = added("2026-01-10", vec![], vec![]);
    let one = [start.clone(), set("e2", "2026-01-11", Some(Level::Latent))];
    let with = candidate(&one);
    let own = own_level(&with, day("2026-02-01")).unwrap();
    assert_eq!((own.level, own.author.as_str(), own.note.as_str()), (Level::Latent, "Ada", "met at a fair"));
    assert!(own_level(&with, day("2026-06-01")).is_none(), "it expires like any reading");
    let away = [one[0].clone(), one[1].clone(), set("e3", "2026-01-12", None)];
    assert!(own_level(&candidate(&away), day("2026-02-01")).is_none());
    let undone = [
        one[0].clone(),
        one[1].clone(),
        event("e3", "2026-01-12", Action::Undone { event: EventId("e2".to_owned()) }),
    ];
    assert!(own_level(&candidate(&undone), day("2026-02-01")).is_none());
}

#[test]
fn setting_ones_own_level_is_no_interaction_with_the_person() {
    let set = Action::OwnLevelSet { level: Some(Level::Latent), note: String::new() };
    let with = candidate(&[added("2026-01-10", vec![], vec![]), event("e2", "2026-03-01", set)]);
    assert_eq!(with.last_interaction, with.added_at);
}

#[test]
fn readings_are_worked_out_again_from_what_was_kept_and_expire() {
    let two = vec![signal("talk_outside_employer", "2026-01-05"), signal("profile_changed", "2026-01-06")];
    let again = Action::SeenAgain {
        profile: Box::default(),
        assessment: Some(record("2026-05-01", vec![signal("talk_outside_employer", "2026-01-05")])),
    };
    let all = readings(
        &candidate(&[added("2026-01-10", vec![], two), event("e2", "2026-05-01", again)]),
        day("2026-05-02"),
    );
    assert_eq!(all.iter().map(|reading| reading.expired).collect::<Vec<_>>(), [true, false]);
    assert!(all[0].reading.level.is_some() && all[1].reading.level.is_none());
    assert!(all[0].reading.readiness() > all[1].reading.readiness());
}

#[test]
fn two_people_of_the_pool_who_left_count_for_those_still_there() {
    let gone = |end: &str| {
        let positions = vec![job("Contoso", end, ""), job("Northwind, Inc.", "2021-01", end)];
        CandidateRow::of(&candidate(&[added("2026-03-01", positions, vec![])]))
    };
    let renamed = vec![job("Northwind, Inc.", "2026-01", ""), job("Northwind, Inc.", "2021-01", "2025-12")];
    let stayed = CandidateRow::of(&candidate(&[added("2026-03-01", renamed, vec![])]));
    assert!(stayed.left.is_empty(), "another title there is no departure");
    let profile = Profile { positions: vec![job("Northwind Inc", "2022-01", "")], ..Profile::default() };
    let counts = |rows: &[CandidateRow]| {
        let history = History { departures: departures(rows), ..History::default() };
        let intent = estimate(&Career::of(&profile), &history, day("2026-03-15"));
        intent.signals.iter().any(|signal| signal.code == "colleagues_leaving")
    };
    assert!(counts(&[gone("2026-01"), gone("2025-11"), stayed.clone()]));
    assert!(!counts(&[gone("2026-01"), stayed]));
}

#[test]
fn levels_stand_beside_the_answers() {
    let two = vec![signal("talk_outside_employer", "2026-01-05"), signal("profile_changed", "2026-01-06")];
    let message = Action::MessageSent { channel: Channel::Email, text: "Hello".to_owned() };
    let interested = Action::OutcomeRecorded {
        outcome: Outcome::Interested,
        reason: None,
        next_contact: None,
        decided_by: None,
    };
    let answered = candidate(&[
        added("2026-01-10", vec![], two),
        event(
            "e2",
            "2026-01-11",
            Action::OwnLevelSet { level: Some(Level::FirmlyHappy), note: String::new() },
        ),
        event("e3", "2026-01-12", message.clone()),
        event("e4", "2026-01-14", interested),
    ]);
    let silent = candidate(&[added("2026-01-10", vec![], vec![]), event("e2", "2026-01-12", message)]);
    let unwritten = candidate(&[added("2026-01-10", vec![], vec![])]);
    let model = readings(&answered, day("2026-01-12"))[0].reading.level;
    assert!(model.is_some());
    let lines = Against::of([&answered, &silent, &unwritten]);
    let line = |level| lines.iter().find(|line| line.level == level).unwrap();
    assert_eq!((line(model).model.count, line(model).model.of), (1, 1));
    assert_eq!((line(None).model.count, line(None).model.of), (0, 1));
    assert_eq!((line(Some(Level::FirmlyHappy)).recruiter.count, line(None).recruiter.of), (1, 1));
}

#[test]
fn a_day_to_look_again_is_a_calendar_entry_that_page_text_cannot_break() {
    let at = "2026-03-15T09:00:00Z".parse().unwrap();
    let file = revisit("Eve\r\nEND:VCALENDAR", "https://eve.example/", day("2027-01-31"), "Look again.", at);
    assert!(file.contains("DTSTART;VALUE=DATE:20270131\r\n"));
    assert_eq!(file.matches("\r\nEND:VCALENDAR").count(), 1);
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 1);
}
