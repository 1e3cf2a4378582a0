//! What is kept of an assessment: inputs, verdicts and observations, so that a decision can be explained later.
//!
//! The intent level and its probabilities are not kept: they are a reading on a day, recomputed from dated
//! observations, and "hidden active" is never stored as a fact about a person.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::assessment::{Assessment, Signal, Verdict};
use crate::brief::{CriterionKind, Importance};
use crate::profile::Evidence;

/// One criterion's verdict as kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CriterionRecord {
    /// What it was about.
    pub kind: CriterionKind,
    /// What was asked for.
    pub value: String,
    /// How much it weighed.
    pub importance: Importance,
    /// What the page said.
    pub verdict: Verdict,
    /// The words.
    pub evidence: Vec<Evidence>,
}

/// An assessment as kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AssessmentRecord {
    /// The day it was made.
    pub on: Date,
    /// The brief.
    pub brief_id: String,
    /// The brief's version.
    pub brief_version: u32,
    /// The rules.
    pub rules_version: u32,
    /// Fit, 0 to 100.
    pub fit: u8,
    /// The band's lower end.
    pub low: u8,
    /// The band's upper end.
    pub high: u8,
    /// The verdicts.
    pub criteria: Vec<CriterionRecord>,
    /// The dated observations behind the intent reading.
    pub observations: Vec<Signal>,
}

impl AssessmentRecord {
    /// What is kept of `assessment`, made against version `brief_version` of the brief `brief_id`.
    pub fn of(assessment: &Assessment, brief_id: &str, brief_version: u32) -> Self {
        let criteria = assessment.fit.criteria.iter().map(|judged| CriterionRecord {
            kind: judged.criterion.kind,
            value: judged.criterion.value.clone(),
            importance: judged.criterion.importance,
            verdict: judged.verdict,
            evidence: judged.evidence.clone(),
        });
        Self {
            on: assessment.on,
            brief_id: brief_id.to_owned(),
            brief_version,
            rules_version: assessment.rules_version,
            fit: assessment.fit.score,
            low: assessment.fit.low,
            high: assessment.fit.high,
            criteria: criteria.collect(),
            observations: assessment.intent.signals.clone(),
        }
    }
}
