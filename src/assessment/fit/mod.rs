//! Fit: one verdict a criterion, each with the words it rests on. One file a criterion kind.
//!
//! Unknown is not unmet: an unknown counts at its expected value in the score, as nothing in `low`, as met in `high`. So a
//! sparse profile gets a wide band, not a low place. Nobody is rejected here. Start at [`judge`].

pub(super) mod background;
pub(super) mod experience;
pub(super) mod location;
mod matters;
pub(super) mod passages;
mod reasons;
mod skill;
pub(super) mod tally;
pub(super) mod title;

pub use matters::why_role_matters;
pub use reasons::reasons;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Career, Reason};
use crate::brief::{Brief, Criterion, CriterionKind, Importance};
use crate::profile::Evidence;
use passages::Passages;
use tally::{EXCLUDED, Standing, Tally};

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
    /// The most it could have added; 0 where another criterion of its kind already counts (Berlin or Munich).
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

/// What a judge found: how far a criterion holds, 0 to 1; for `Unknown`, how far it may be expected to.
#[derive(Debug, Clone)]
struct Finding {
    verdict: Verdict,
    strength: f32,
    evidence: Vec<Evidence>,
    explanation: String,
}

impl Finding {
    fn new(verdict: Verdict, strength: f32, evidence: Vec<Evidence>, explanation: String) -> Self {
        let evidence: Vec<_> = evidence.into_iter().filter(|e| !e.quote.trim().is_empty()).collect();
        // A verdict without words to rest on is none.
        let verdict = if evidence.is_empty() { Verdict::Unknown } else { verdict };
        Self { verdict, strength: strength.clamp(0.0, 1.0), evidence, explanation }
    }

    fn unknown(expected: f32, explanation: String) -> Self {
        let Standing { verdict, strength } = Standing::unknown(expected);
        Self { verdict, strength, evidence: Vec::new(), explanation }
    }

    fn standing(&self) -> Standing {
        Standing { verdict: self.verdict, strength: self.strength }
    }
}

/// Judges every criterion of the brief.
pub fn judge(career: &Career<'_>, brief: &Brief, today: Date) -> Fit {
    let passages = Passages::of(career, today);
    let mut findings: Vec<Finding> =
        brief.criteria.iter().map(|c| find(&passages, career, brief, c)).collect();
    let tally = Tally::of(&brief.criteria);
    let mut standings: Vec<Standing> = findings.iter().map(Finding::standing).collect();
    let whole = tally.settle(&mut standings);
    for (finding, standing) in findings.iter_mut().zip(&standings) {
        finding.strength = standing.strength;
    }
    let weights = tally.weights(&standings);
    let total: f32 = weights.iter().sum();
    let mut fit = Fit::default();
    let (mut score, mut low, mut high) = (0.0, 0.0, 0.0);
    for ((criterion, mut finding), weight) in brief.criteria.iter().zip(findings).zip(weights) {
        let possible = if total > 0.0 { 100.0 * weight / total } else { 0.0 };
        let mut points = possible * finding.strength * whole;
        if criterion.importance == Importance::Excluded {
            if finding.verdict == Verdict::Met {
                finding.verdict = Verdict::Excluded;
                points = -EXCLUDED;
                score += points;
                low += points;
                high += points;
            } else {
                finding = Finding::unknown(
                    0.0,
                    format!("Nothing on the page shows {}, which the brief excludes.", criterion.value),
                );
                points = 0.0;
            }
        } else {
            let unknown = finding.verdict == Verdict::Unknown;
            score += points;
            low += if unknown { 0.0 } else { points };
            high += if unknown { possible * whole } else { points };
            if unknown {
                points = 0.0;
            }
        }
        if possible == 0.0
            && criterion.importance != Importance::Excluded
            && finding.verdict != Verdict::Unknown
        {
            finding.explanation.push_str(" Another of the alternatives counts.");
        }
        fit.criteria.push(Judged {
            criterion: criterion.clone(),
            verdict: finding.verdict,
            points,
            points_possible: possible,
            evidence: finding.evidence,
            explanation: finding.explanation,
        });
    }
    if total > 0.0 {
        let whole = |points: f32| points.clamp(0.0, 100.0).round() as u8;
        (fit.score, fit.low, fit.high) = (whole(score), whole(low), whole(high));
    } else {
        // Nothing was asked for: anything is possible, and that is what the band says.
        (fit.score, fit.low, fit.high) = (50, 0, 100);
    }
    fit.would_raise = reasons::would_raise(&fit.criteria);
    fit
}

fn find(passages: &Passages<'_>, career: &Career<'_>, brief: &Brief, criterion: &Criterion) -> Finding {
    let value = criterion.value.as_str();
    let wanted = criterion.importance != Importance::Excluded;
    match criterion.kind {
        CriterionKind::Title => title::judge(passages, value),
        CriterionKind::Skill => skill::judge(passages, value),
        CriterionKind::Years => experience::judge_years(passages, career, brief, value),
        CriterionKind::Seniority => experience::judge_seniority(passages, career, brief, value),
        CriterionKind::Location => location::judge(passages, career, brief, value),
        CriterionKind::Language => background::judge_language(career, value),
        CriterionKind::Industry => background::judge_industry(passages, career, value, wanted),
        CriterionKind::Company => background::judge_company(passages, career, value, wanted),
        CriterionKind::Education => background::judge_education(career, value),
        CriterionKind::Other => skill::judge(passages, value),
    }
}

#[cfg(test)]
mod tests;
