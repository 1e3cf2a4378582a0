//! Whom to write to first: fit and readiness together, nobody who should be left alone.

#![allow(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

use jiff::civil::{Date, date};
use overture::assessment::Level;
use overture::pipeline::first_contact::worth_writing_to;
use overture::pipeline::{CandidateRow, Observed, Stage};

const TODAY: Date = date(2026, 3, 5);

fn row(id: &str, fit: u8, signals: &[(&str, &str)]) -> CandidateRow {
    let observed = Observed {
        on: date(2026, 3, 1),
        signals: signals.iter().map(|(code, day)| ((*code).to_owned(), day.parse().ok())).collect(),
    };
    let mut row: CandidateRow = serde_json::from_value(serde_json::json!({
        "id": id, "link": "", "name": id, "headline": null, "organisation": null, "brief_id": null, "stage": "shortlisted",
        "fit": fit, "added_at": "2026-03-01T08:00:00Z", "last_contact": null, "outcome": null, "next_contact": null,
    }))
    .unwrap();
    row.observed = Some(observed);
    row
}

fn order(rows: &[CandidateRow]) -> Vec<String> {
    worth_writing_to(rows, TODAY, 10).iter().map(|worth| worth.row.id.0.clone()).collect()
}

const READY: [(&str, &str); 3] = [
    ("fixed_term_ending", "2026-02"),
    ("far_beyond_own_usual_stay", "2026-02"),
    ("company_layoff", "2026-02"),
];

#[test]
fn at_an_equal_fit_the_one_who_may_listen_comes_first() {
    assert_eq!(order(&[row("a", 80, &[]), row("b", 80, &READY)]), ["b", "a"]);
    assert_eq!(order(&[row("a", 95, &[]), row("b", 30, &READY)]), ["a", "b"]);
}

#[test]
fn a_reading_older_than_ninety_days_moves_nobody() {
    let mut old = row("b", 80, &READY);
    old.observed.as_mut().unwrap().on = date(2025, 10, 1);
    assert_eq!(order(&[row("a", 80, &[]), old]), ["a", "b"]);
}

#[test]
fn who_is_happy_written_to_or_waiting_for_a_day_is_left_alone() {
    let mut happy = row("happy", 99, &READY);
    happy.own_level = Some((Level::FirmlyHappy, date(2026, 3, 2)));
    let mut written = row("written", 99, &READY);
    written.last_contact = Some("2026-03-02T08:00:00Z".parse().unwrap());
    let mut agreed = row("agreed", 99, &READY);
    agreed.next_contact = Some(date(2026, 4, 1));
    let mut never = row("never", 99, &READY);
    never.stage = Stage::DoNotContact;
    assert_eq!(order(&[happy, written, agreed, never, row("open", 40, &[])]), ["open"]);
}

#[test]
fn the_recruiters_own_level_wins_and_a_hidden_active_one_is_answered_fast() {
    let mut told = row("told", 70, &[]);
    told.own_level = Some((Level::HiddenActive, date(2026, 3, 2)));
    let rows = [row("read", 70, &[]), told];
    let worth = worth_writing_to(&rows, TODAY, 10);
    assert_eq!(worth[0].row.id.0, "told");
    assert!(worth[0].answer_fast && !worth[1].answer_fast);
}
