//! The answer to a request for access: everything that is kept about one person, readable and complete.

use std::fmt::Write;

use jiff::civil::Date;
use serde_json::{Value, json};

use crate::pipeline::timeline::timeline;
use crate::pipeline::{CandidateRow, Event, fold};

/// Everything kept about one person as JSON and as plain text: the whole log, what was taken back included, and
/// what follows from it.
pub fn access_export(events: &[Event], today: Date) -> (Value, String) {
    let state = fold(events);
    let row = state.as_ref().map(CandidateRow::of);
    let whole = json!({ "made_on": today, "state": state, "row": row, "log": events });
    let mut text = format!("Everything kept about this person on {today}\n");
    if let Some(row) = &row {
        let _ = writeln!(text, "\nName: {}", row.name);
        for link in &row.links {
            let _ = writeln!(text, "Page: {link}");
        }
    }
    let _ = writeln!(text, "\nWhat happened");
    for entry in timeline(events) {
        let back = if entry.stands { "" } else { " (taken back)" };
        let author = if entry.author.is_empty() { "unknown" } else { &entry.author };
        let _ = writeln!(text, "{} {}, by {author}{back}", entry.at, entry.what);
        for line in entry.text.iter().flat_map(|text| text.lines()) {
            let _ = writeln!(text, "    {line}");
        }
    }
    (whole, text)
}
