//! Intent: four levels, a reading on a date, never a label. One file a signal; weights in one table.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Career, History};
use crate::profile::{Evidence, PartialDate};

/// The four levels of the method, from the least to the most ready to move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Recently promoted, widened, or bound: leave in peace, revisit on a date.
    FirmlyHappy,
    /// Not looking, open to something outstanding.
    SatisfiedCurious,
    /// Quietly getting ready.
    Latent,
    /// Searching discreetly. Never stored or exported as a fact about the person.
    HiddenActive,
}

/// One probability a level; they add up to 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "named after the levels")]
pub struct Probabilities {
    pub firmly_happy: f64,
    pub satisfied_curious: f64,
    pub latent: f64,
    pub hidden_active: f64,
}

/// One observation that moved the estimate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Signal {
    /// A stable code: `recent_promotion`.
    pub code: String,
    /// One plain sentence: what was seen and why it suggests something.
    pub explanation: String,
    /// When it happened.
    pub date: Option<PartialDate>,
    /// How far it moved the estimate towards moving, in log-odds after decay; negative: towards staying.
    pub weight: f64,
    /// The words it rests on.
    pub evidence: Evidence,
}

/// How ready the person may be to listen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Intent {
    /// The likeliest level; `None`: not enough evidence (fewer than two independent signals).
    pub level: Option<Level>,
    /// The estimate behind it.
    pub probabilities: Probabilities,
    /// Probability that a new job starts within twelve months, from career history alone, 0 to 1; `None` without a
    /// dated current position.
    pub move_12m: Option<f64>,
    /// Everything that moved the estimate, strongest first.
    pub signals: Vec<Signal>,
    /// One plain sentence on how far to trust it.
    pub caveat: String,
}

/// The method's prior over the four levels: 40 % satisfied-curious and 18 % hidden active are its own figures.
pub const PRIOR: Probabilities =
    Probabilities { firmly_happy: 0.22, satisfied_curious: 0.40, latent: 0.20, hidden_active: 0.18 };

/// Estimates intent on `today`.
pub fn estimate(career: &Career<'_>, history: &History, today: Date) -> Intent {
    let _ = (career, history, today);
    Intent {
        level: None,
        probabilities: PRIOR,
        move_12m: None,
        signals: Vec::new(),
        caveat: "Not enough evidence on this page.".to_owned(),
    }
}
