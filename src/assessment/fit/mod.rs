//! Fit: one verdict a criterion, each with the words it rests on. One file a criterion kind.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Career, Intent, Reason};
use crate::brief::{Brief, Criterion};
use crate::profile::Evidence;

/// What the page says about a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The page shows it.
    Met,
    /// The page shows something close, and says what.
    Adjacent,
    /// The page does not say.
    Unknown,
    /// The page says otherwise.
    Unmet,
    /// The page shows something the brief excludes.
    Excluded,
}

/// A criterion with its verdict.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Judged {
    /// What was asked for.
    pub criterion: Criterion,
    /// What the page says.
    pub verdict: Verdict,
    /// What it added to the score, in points of 100; negative where something excluded is there.
    pub points: f32,
    /// The most it could have added.
    pub points_possible: f32,
    /// The words it rests on; empty only for `Unknown`.
    pub evidence: Vec<Evidence>,
    /// One plain sentence: what was found, or what was not stated.
    pub explanation: String,
}

/// The fit of one page to one brief.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Fit {
    /// 0 to 100, unknowns at their expected value.
    pub score: u8,
    /// The score if every unknown turned out unmet.
    pub low: u8,
    /// The score if every unknown turned out met.
    pub high: u8,
    /// One a criterion, in the brief's order.
    pub criteria: Vec<Judged>,
    /// What would raise the score, as things to look for or to ask.
    pub would_raise: Vec<String>,
}

/// Judges every criterion of the brief.
pub fn judge(career: &Career<'_>, brief: &Brief, today: Date) -> Fit {
    let _ = (career, brief, today);
    Fit::default()
}

/// Why this person might fit the role: the strongest met criteria as sentences.
pub fn reasons(fit: &Fit) -> Vec<Reason> {
    let _ = fit;
    Vec::new()
}

/// Why the role might matter to this person: where the opportunity meets what the page shows.
pub fn why_role_matters(career: &Career<'_>, brief: &Brief, fit: &Fit, intent: &Intent) -> Vec<Reason> {
    let _ = (career, brief, fit, intent);
    Vec::new()
}
