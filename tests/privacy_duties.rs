//! What is owed to people is listed until it is done: notices, answers, reasons for keeping; and an audit can follow.

#![allow(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

mod people;

use jiff::civil::date;
use overture::exchange::{AUDIT_HEADER, audit_lines};
use overture::pipeline::{Action, AssessmentRecord, CandidateId, CandidateRow, Event, Stage, fold};
use overture::privacy::{Duties, Hold, Request, RequestKind};
use people::{added, event, moved, profile, sent, undone};

fn row(log: &[Event]) -> CandidateRow {
    CandidateRow::of(&fold(log).unwrap())
}

fn id(id: &str) -> CandidateId {
    CandidateId(id.to_owned())
}

#[test]
fn everybody_kept_is_told_within_thirty_days_with_the_page_and_the_day() {
    let rows = [
        row(&[added("a", "c1", 0, "https://github.com/a")]),
        row(&[added("b", "c2", -1440, "https://github.com/b")]),
        row(&[added("c", "c3", 0, "https://github.com/c"), sent("m", "c3", 5)]),
        row(&[added("d", "c4", 0, "https://github.com/d"), moved("s", "c4", 1, Stage::DoNotContact)]),
    ];
    let mut duties = Duties::default();
    let due = duties.notices_due(&rows);
    let told: Vec<_> =
        due.iter().map(|due| (due.id.0.as_str(), due.page.as_str(), due.read_on, due.due)).collect();
    assert_eq!(
        told,
        [
            ("c2", "github.com/b", date(2026, 5, 31), date(2026, 6, 30)),
            ("c1", "github.com/a", date(2026, 6, 1), date(2026, 7, 1)),
        ]
    );
    duties.told.insert(id("c2"), date(2026, 6, 2));
    assert_eq!(duties.notices_due(&rows).len(), 1);
}

#[test]
fn a_request_stays_open_for_thirty_days_and_erasure_leaves_no_name_in_it() {
    let request = |id: &str, kind, received| Request {
        id: id.to_owned(),
        kind,
        received,
        who: "Mira Holm".to_owned(),
        answered: None,
    };
    let mut duties = Duties {
        requests: vec![
            request("1", RequestKind::Access, date(2026, 6, 9)),
            request("2", RequestKind::Erasure, date(2026, 6, 1)),
        ],
        ..Duties::default()
    };
    let open: Vec<_> =
        duties.open_requests().iter().map(|request| (request.id.clone(), request.due())).collect();
    assert_eq!(open, [("2".to_owned(), date(2026, 7, 1)), ("1".to_owned(), date(2026, 7, 9))]);
    duties.answer("2", date(2026, 6, 20));
    assert_eq!(duties.open_requests().len(), 1);
    assert_eq!((duties.requests[1].who.as_str(), duties.requests[1].answered), ("", Some(date(2026, 6, 20))));
}

#[test]
fn no_word_about_somebody_erased_stays_among_what_is_owed() {
    let mut duties = Duties::default();
    duties.told.insert(id("c1"), date(2026, 6, 2));
    duties.holds.insert(id("c1"), Hold { on: date(2026, 6, 2), reason: "a claim by Mira Holm".to_owned() });
    duties.forget(&id("c1"));
    assert!(!serde_json::to_string(&duties).unwrap().contains("c1"));
    assert_eq!(duties, Duties::default());
}

#[test]
fn an_audit_reads_what_was_judged_and_what_a_person_then_decided() {
    let record = AssessmentRecord {
        on: date(2026, 6, 1),
        brief_id: "brief-1".to_owned(),
        brief_version: 3,
        rules_version: 7,
        fit: 71,
        low: 60,
        high: 80,
        criteria: Vec::new(),
        observations: Vec::new(),
    };
    let profile = Box::new(profile("https://github.com/mira", "Mira Holm"));
    let (brief_id, stage) = (Some("brief-1".to_owned()), Stage::Shortlisted);
    let log = [
        event("a", "c", 0, Action::Added { profile, brief_id, stage, assessment: Some(record) }),
        moved("s", "c", 1, Stage::Interview),
        moved("t", "c", 2, Stage::Declined),
        undone("u", "c", 3, "t"),
    ];
    let mut csv = String::new();
    audit_lines(&id("c"), &log, &mut csv);
    for words in [
        "\"c\",\"2026-06-01\",\"Ada\",\"brief-1\",\"3\",\"7\",\"71\",\"60\",\"80\"",
        "Moved to interview, by Ada",
        "Moved to declined, by Ada (taken back)",
    ] {
        assert!(csv.contains(words), "{words} is missing:\n{csv}");
    }
    assert_eq!(AUDIT_HEADER.len(), csv.matches("\",\"").count() + 1);
}
