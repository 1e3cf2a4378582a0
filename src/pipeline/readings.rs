//! A candidate's intent over time, and what came of it: every kept reading again, and levels beside answers.
//!
//! Worked out from the dated observations in the log; no level of the model is ever stored. The recruiter's own level is
//! stored as theirs, with its note, and wins while it is fresh. Start at [`readings`] and [`Against::of`].

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::measures::Rate;
use super::{Candidate, CandidateRow, Outcome, OwnLevel};
use crate::assessment::intent::{Reread, has_expired, reread};
use crate::assessment::{Departure, Level};

/// One kept reading.
#[derive(Debug, Clone, PartialEq)]
pub struct IntentReading {
    /// The day it was made.
    pub on: Date,
    /// The rules it was made with; it is worked out again with those in force.
    pub rules_version: u32,
    /// What it amounts to.
    pub reading: Reread,
    /// How many observations it rests on.
    pub observations: usize,
    /// Too old to go by.
    pub expired: bool,
}

/// Every reading of a candidate, oldest first.
pub fn readings(candidate: &Candidate, today: Date) -> Vec<IntentReading> {
    let mut all: Vec<IntentReading> = candidate
        .assessments
        .iter()
        .map(|record| IntentReading {
            on: record.on,
            rules_version: record.rules_version,
            reading: reread(&record.observations, record.on),
            observations: record.observations.len(),
            expired: has_expired(record.on, today),
        })
        .collect();
    all.sort_by_key(|reading| reading.on);
    all
}

/// The recruiter's own level where they set one in the last ninety days.
pub fn own_level(candidate: &Candidate, today: Date) -> Option<&OwnLevel> {
    candidate.own_level.as_ref().filter(|own| !has_expired(own.at.to_zoned(TimeZone::UTC).date(), today))
}

/// When people of the pool left an employer; nobody's name.
pub fn departures(rows: &[CandidateRow]) -> Vec<Departure> {
    let left = rows.iter().flat_map(|row| &row.left);
    left.map(|(organisation, left)| Departure { organisation: organisation.clone(), left: *left }).collect()
}

/// How people of one level answered the first message.
#[derive(Debug, Clone, PartialEq)]
pub struct Against {
    /// The level on the day of the message; `None`: not enough evidence, or none set.
    pub level: Option<Level>,
    /// By the model: who answered with interest, a question or a name.
    pub model: Rate,
    /// By the recruiter's own levels: the same.
    pub recruiter: Rate,
}

const LEVELS: [Option<Level>; 5] = [
    None,
    Some(Level::FirmlyHappy),
    Some(Level::SatisfiedCurious),
    Some(Level::Latent),
    Some(Level::HiddenActive),
];

impl Against {
    /// One line a level, "not enough evidence" first. Who was never written to is not counted.
    pub fn of<'a>(candidates: impl IntoIterator<Item = &'a Candidate>) -> Vec<Self> {
        let mut counts = LEVELS.map(|level| (level, [(0, 0), (0, 0)]));
        for candidate in candidates {
            let Some(message) = candidate.messages.first() else { continue };
            let day = message.at.to_zoned(TimeZone::UTC).date();
            let before = readings(candidate, day).into_iter().rfind(|reading| reading.on <= day);
            let model = before.filter(|reading| !reading.expired).and_then(|reading| reading.reading.level);
            let own = candidate.own_level.as_ref().filter(|own| own.at <= message.at).map(|own| own.level);
            let positive = candidate.outcomes.iter().any(|(at, outcome)| {
                *at >= message.at
                    && matches!(
                        outcome,
                        Outcome::Interested | Outcome::WantsMoreInformation | Outcome::RefersSomeone
                    )
            });
            for (place, level) in [model, own].into_iter().enumerate() {
                for (of, tallies) in &mut counts {
                    if *of == level {
                        tallies[place].0 += usize::from(positive);
                        tallies[place].1 += 1;
                    }
                }
            }
        }
        let rate = |(positive, of): (usize, usize)| Rate::new(positive, of);
        counts
            .into_iter()
            .map(|(level, [model, recruiter])| Self { level, model: rate(model), recruiter: rate(recruiter) })
            .collect()
    }
}
