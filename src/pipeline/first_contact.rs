//! Whom to write to first today: fit and readiness together, of those nobody has written to yet.
//!
//! Readiness is worked out from the dated observations a row carries, on the day it is asked for; no level is stored. The
//! recruiter's own level, while fresh, stands in for the model's. Firmly happy people are left alone, and so is everyone
//! who may not be written to or waits for an agreed day. Start at [`worth_writing_to`].

use jiff::civil::Date;

use super::{CandidateRow, Stage};
use crate::assessment::intent::{has_expired, reread};
use crate::assessment::{Level, Signal};
use crate::profile::Evidence;

/// Somebody to write to, and why now.
#[derive(Debug, Clone, PartialEq)]
pub struct Worth<'r> {
    /// Who.
    pub row: &'r CandidateRow,
    /// Fit times readiness, 0 to 1: for the order only, never shown as a figure.
    pub rank: f64,
    /// Likely to be gone soon: an answer to them should not wait. Never exported, never stored.
    pub answer_fast: bool,
}

/// What is expected of somebody whose page shows too little: the share of people ready to move, from the prior.
fn unknown() -> f64 {
    reread(&[], Date::MIN).readiness()
}

/// How ready people of a level are taken to be where the recruiter names it.
fn readiness_at(level: Level) -> f64 {
    match level {
        Level::FirmlyHappy => 0.05,
        Level::SatisfiedCurious => 0.25,
        Level::Latent => 0.6,
        Level::HiddenActive => 0.85,
    }
}

/// Those not written to yet, the best first; ties by who was added first. At most `most`.
pub fn worth_writing_to(rows: &[CandidateRow], today: Date, most: usize) -> Vec<Worth<'_>> {
    let open = |row: &&CandidateRow| {
        matches!(row.stage, Stage::Sourced | Stage::Shortlisted)
            && row.last_contact.is_none()
            && row.next_contact.is_none()
    };
    let mut worth: Vec<Worth<'_>> = rows.iter().filter(open).filter_map(|row| judge(row, today)).collect();
    worth.sort_by(|a, b| b.rank.total_cmp(&a.rank).then_with(|| a.row.id.cmp(&b.row.id)));
    worth.truncate(most);
    worth
}

fn judge(row: &CandidateRow, today: Date) -> Option<Worth<'_>> {
    let own = row.own_level.filter(|(_, on)| !has_expired(*on, today)).map(|(level, _)| level);
    let (readiness, level) = match own {
        Some(level) => (readiness_at(level), Some(level)),
        None => read(row, today),
    };
    // Somebody without a fit was never judged: halfway, so that they are neither lost nor first.
    let fit = f64::from(row.fit.unwrap_or(50)) / 100.0;
    (level != Some(Level::FirmlyHappy)).then(|| Worth {
        row,
        rank: fit * (0.35 + 0.65 * readiness),
        answer_fast: level == Some(Level::HiddenActive),
    })
}

/// The model's reading, where one is fresh enough to go by.
fn read(row: &CandidateRow, today: Date) -> (f64, Option<Level>) {
    let Some(observed) = row.observed.as_ref().filter(|observed| !has_expired(observed.on, today)) else {
        return (unknown(), None);
    };
    let signals: Vec<Signal> = observed
        .signals
        .iter()
        .map(|(code, date)| Signal {
            code: code.clone(),
            explanation: String::new(),
            date: *date,
            weight: 0.0,
            evidence: Evidence::default(),
        })
        .collect();
    let reading = reread(&signals, today);
    (reading.readiness(), reading.level)
}
