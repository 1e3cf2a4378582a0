//! The log of assessments as a table: what was judged by which rules, and what a person then decided.
//!
//! For an audit, or for somebody who asks why. No intent level is in it: none is kept. Start at [`audit_lines`].

use super::csv::csv_line;
use crate::pipeline::timeline::timeline;
use crate::pipeline::{Action, AssessmentRecord, CandidateId, Event, in_order};

/// The columns.
pub const AUDIT_HEADER: [&str; 13] = [
    "Candidate",
    "Assessed on",
    "Recorded by",
    "Brief",
    "Brief version",
    "Rules version",
    "Fit",
    "Fit, low",
    "Fit, high",
    "Criteria and verdicts",
    "Words they rest on",
    "Observations",
    "What people then decided",
];

/// Appends one line for each assessment of a candidate.
pub fn audit_lines(candidate: &CandidateId, events: &[Event], csv: &mut String) {
    let story = timeline(events);
    let ordered = in_order(events);
    for (place, event) in ordered.iter().enumerate() {
        let (Action::Added { assessment: Some(record), .. }
        | Action::SeenAgain { assessment: Some(record), .. }) = &event.action
        else {
            continue;
        };
        // Until the next assessment; what was taken back is said to be.
        let after = ordered.iter().skip(place + 1).take_while(|event| !is_assessment(&event.action));
        let decided: Vec<String> = after
            .filter(|event| {
                matches!(
                    event.action,
                    Action::StageMoved { .. } | Action::MessageSent { .. } | Action::OutcomeRecorded { .. }
                )
            })
            .filter_map(|event| story.iter().find(|entry| entry.event == event.id))
            .map(|entry| {
                let back = if entry.stands { "" } else { " (taken back)" };
                format!("{} {}, by {}{back}", entry.at, entry.what, entry.author)
            })
            .collect();
        line(candidate, &event.author, record, &decided.join("\n"), csv);
    }
}

fn is_assessment(action: &Action) -> bool {
    matches!(
        action,
        Action::Added { assessment: Some(_), .. } | Action::SeenAgain { assessment: Some(_), .. }
    )
}

fn line(candidate: &CandidateId, author: &str, record: &AssessmentRecord, decided: &str, csv: &mut String) {
    let verdicts = record.criteria.iter().map(|criterion| {
        format!(
            "{:?} {} ({:?}): {:?}",
            criterion.kind, criterion.value, criterion.importance, criterion.verdict
        )
    });
    let words = record
        .criteria
        .iter()
        .flat_map(|criterion| &criterion.evidence)
        .map(|evidence| evidence.quote.clone());
    let observations = record.observations.iter().map(|signal| {
        let date = signal.date.map(|date| format!("{date} ")).unwrap_or_default();
        format!("{date}{}", signal.code)
    });
    let lines = |texts: &mut dyn Iterator<Item = String>| texts.collect::<Vec<_>>().join("\n");
    let cells = [
        candidate.0.clone(),
        record.on.to_string(),
        author.to_owned(),
        record.brief_id.clone(),
        record.brief_version.to_string(),
        record.rules_version.to_string(),
        record.fit.to_string(),
        record.low.to_string(),
        record.high.to_string(),
        lines(&mut verdicts.into_iter()),
        lines(&mut words.into_iter()),
        lines(&mut observations.into_iter()),
        decided.to_owned(),
    ];
    csv_line(csv, cells.iter().map(String::as_str));
}
