//! Candidates as JSON: the profile as JSON Resume, and what the log tells beside it.
//!
//! How ready a person seems, by reading or by the recruiter's own view, is left out on purpose: it is a reading on a
//! day and no fact about the person.

use serde_json::{Value, json};

use super::json_resume;
use crate::pipeline::Candidate;
use crate::pipeline::timeline::{channel_name, outcome_name, stage_name};

/// What a list of candidates begins and ends with; candidates stand between, separated by commas.
pub const CANDIDATES: (&str, &str) =
    ("{\"format\":\"overture-candidates\",\"version\":1,\"candidates\":[\n", "\n]}\n");

/// One candidate.
pub fn candidate_json(candidate: &Candidate) -> Value {
    let stages: Vec<Value> =
        candidate.stages.iter().map(|(at, stage)| json!({ "at": at, "stage": stage_name(*stage) })).collect();
    let messages: Vec<Value> = candidate
        .messages
        .iter()
        .map(|sent| json!({ "at": sent.at, "by": sent.author, "channel": channel_name(sent.channel), "text": sent.text }))
        .collect();
    let outcomes: Vec<Value> = candidate
        .outcomes
        .iter()
        .map(|(at, outcome)| json!({ "at": at, "outcome": outcome_name(*outcome) }))
        .collect();
    let notes: Vec<Value> = candidate
        .notes
        .iter()
        .map(|note| json!({ "at": note.at, "by": note.author, "text": note.text }))
        .collect();
    json!({
        "resume": json_resume(&candidate.profile),
        "stage": stage_name(candidate.stage),
        "added_at": candidate.added_at,
        "added_by": candidate.added_by,
        "source": candidate.source,
        "introducer": candidate.introducer,
        "fit": candidate.assessments.last().map(|record| record.fit),
        "preferences": candidate.preferences,
        "next_contact": candidate.next_contact,
        "stages": stages,
        "messages": messages,
        "outcomes": outcomes,
        "notes": notes,
    })
}
