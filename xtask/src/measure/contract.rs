//! The contract's own shapes, where they differ from the product's types. Field names are never changed.
//!
//! What `read` prints is in [`super::reading_line`].

use overture::assessment::{Assessment, Fit, Intent, Level, Probabilities, Reason};
use overture::brief::{Brief, Criterion, Function, Location, Opportunity, Refusal, Seniority, Years};
use overture::outreach::Draft;
use serde::Serialize;

use super::reading_line::ReadingLine;

/// What `brief` prints.
#[derive(Debug, Serialize)]
pub struct BriefLine {
    pub titles: Vec<String>,
    pub function: Option<Function>,
    pub seniority: Option<Seniority>,
    pub locations: Vec<Location>,
    pub remote: Option<bool>,
    pub years: Option<Years>,
    pub criteria: Vec<Criterion>,
    pub opportunity: Vec<Opportunity>,
    pub questions: Vec<String>,
    pub refusals: Vec<Refusal>,
}

impl From<Brief> for BriefLine {
    fn from(brief: Brief) -> Self {
        Self {
            titles: brief.titles,
            function: brief.function,
            seniority: brief.seniority,
            locations: brief.locations,
            remote: brief.remote,
            years: brief.years,
            criteria: brief.criteria,
            opportunity: brief.opportunity,
            questions: brief.questions,
            refusals: brief.refusals,
        }
    }
}

/// What `assess` prints.
#[derive(Debug, Serialize)]
pub struct AnswerLine {
    pub reading: ReadingLine,
    pub brief: BriefLine,
    pub fit: Option<FitLine>,
    pub intent: Option<IntentLine>,
    pub why_fit: Vec<Reason>,
    pub why_role_matters: Vec<Reason>,
    pub draft: Option<Draft>,
    pub rules_version: u32,
}

/// A fit as the contract prints it.
#[derive(Debug, Serialize)]
pub struct FitLine {
    pub score: u8,
    pub low: u8,
    pub high: u8,
    pub criteria: Vec<serde_json::Value>,
    pub would_raise: Vec<String>,
}

impl FitLine {
    /// The criterion's own fields stand beside its verdict.
    pub fn of(fit: &Fit) -> anyhow::Result<Self> {
        let flat = fit.criteria.iter().map(|judged| {
            let mut line = serde_json::to_value(judged)?;
            if let Some(fields) = line.as_object_mut()
                && let Some(serde_json::Value::Object(criterion)) = fields.remove("criterion")
            {
                fields.extend(criterion);
            }
            anyhow::Ok(line)
        });
        Ok(Self {
            score: fit.score,
            low: fit.low,
            high: fit.high,
            criteria: flat.collect::<anyhow::Result<_>>()?,
            would_raise: fit.would_raise.clone(),
        })
    }
}

/// An intent as the contract prints it.
#[derive(Debug, Serialize)]
pub struct IntentLine {
    pub level: Option<Level>,
    pub probabilities: Probabilities,
    pub move_12m: Option<f64>,
    /// The ends of the range it is stated with.
    pub move_12m_range: Option<(f64, f64)>,
    pub signals: Vec<serde_json::Value>,
    pub caveat: String,
}

impl IntentLine {
    /// The quote and source stand beside each signal's code.
    pub fn of(intent: &Intent) -> anyhow::Result<Self> {
        let signals = intent.signals.iter().map(|signal| {
            let mut line = serde_json::to_value(signal)?;
            line["quote"] = signal.evidence.quote.clone().into();
            line["source"] = signal.evidence.source.clone().into();
            anyhow::Ok(line)
        });
        Ok(Self {
            level: intent.level,
            probabilities: intent.probabilities,
            move_12m: intent.move_12m,
            move_12m_range: intent.move_12m_range,
            signals: signals.collect::<anyhow::Result<_>>()?,
            caveat: intent.caveat.clone(),
        })
    }
}

impl AnswerLine {
    /// The whole answer for one person.
    pub fn of(
        reading: ReadingLine,
        brief: Brief,
        assessment: &Assessment,
        draft: Draft,
    ) -> anyhow::Result<Self> {
        Ok(Self {
            reading,
            brief: brief.into(),
            fit: Some(FitLine::of(&assessment.fit)?),
            intent: Some(IntentLine::of(&assessment.intent)?),
            why_fit: assessment.why_fit.clone(),
            why_role_matters: assessment.why_role_matters.clone(),
            draft: Some(draft),
            rules_version: assessment.rules_version,
        })
    }
}
