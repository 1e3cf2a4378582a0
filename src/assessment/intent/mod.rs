//! Intent: four levels, a reading on a date, never a label. One file a signal; weights in one table.
//!
//! Adds, in log space, what each dated signal says for each level, faded by its age; two signals of one event count
//! once; fewer than two independent signals name no level. It does not guess, rank or store: a level is recomputed from
//! dated observations. Start at [`estimate`]; what it is worth is measured in docs/intent.md.

mod hazard;
mod hazard_fitted;
mod hazard_table;
mod kept;
mod signals;
mod tenure;
mod title_words;
mod weights;

pub use kept::{Reread, Revisit, has_expired, reread, revisit};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Career, History};
use crate::profile::{Evidence, PartialDate, Position, Profile};

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
    /// Lower and upper end of the range that figure is stated with.
    pub move_12m_range: Option<(f64, f64)>,
    /// The person declares an availability themselves: then nothing is hidden, whatever the level.
    pub declared: bool,
    /// Everything that moved the estimate, strongest first.
    pub signals: Vec<Signal>,
    /// One plain sentence on how far to trust it.
    pub caveat: String,
}

/// The method's prior over the four levels: 40 % satisfied-curious and 18 % hidden active are its own figures.
///
/// The method says nothing about the remaining 42 %. It is split evenly but for two points moved to firmly happy:
/// within twelve months 25 to 33 % of the measured people moved (figures of [`hazard_table`]), so the two ready levels
/// together (38 %) should not grow further.
pub const PRIOR: Probabilities =
    Probabilities { firmly_happy: 0.22, satisfied_curious: 0.40, latent: 0.20, hidden_active: 0.18 };

/// The least a signal must move the estimate, in log-odds, to count as one of the two that a level needs.
const WORTH_COUNTING: f64 = 0.1;

/// Days after which a reading should be taken again.
pub const READING_EXPIRES_AFTER_DAYS: u16 = 90;

impl Probabilities {
    fn values(self) -> [f64; 4] {
        [self.firmly_happy, self.satisfied_curious, self.latent, self.hidden_active]
    }

    fn from_values([firmly_happy, satisfied_curious, latent, hidden_active]: [f64; 4]) -> Self {
        Self { firmly_happy, satisfied_curious, latent, hidden_active }
    }

    /// These probabilities after evidence of `log_ratios`.
    fn updated(self, log_ratios: [f64; 4]) -> Self {
        let mut values = self.values();
        for (value, ratio) in values.iter_mut().zip(log_ratios) {
            *value *= ratio.exp();
        }
        let sum: f64 = values.iter().sum();
        Self::from_values(values.map(|value| value / sum))
    }

    /// The log-odds of being ready to move: latent or hidden active.
    fn readiness(self) -> f64 {
        let ready = self.latent + self.hidden_active;
        (ready / (1.0 - ready)).ln()
    }

    /// The likeliest level.
    fn likeliest(self) -> Level {
        let levels = [Level::FirmlyHappy, Level::SatisfiedCurious, Level::Latent, Level::HiddenActive];
        let best = self.values().into_iter().zip(levels).max_by(|one, other| one.0.total_cmp(&other.0));
        best.map_or(Level::SatisfiedCurious, |(_, level)| level)
    }
}

/// Estimates intent on `today`.
pub fn estimate(career: &Career<'_>, history: &History, today: Date) -> Intent {
    let tenure = tenure::Tenure::of(career.positions, today);
    let figure = tenure.as_ref().map(|tenure| hazard::move_12m(career.positions, tenure));
    let scene = signals::Scene { career, history, today, tenure };
    let combined = combine(signals::KINDS.iter().filter_map(|kind| weigh(kind, &scene)).collect());
    Intent {
        level: combined.level,
        probabilities: combined.probabilities,
        move_12m: figure.map(|figure| figure.chance),
        move_12m_range: figure.map(|figure| (figure.low, figure.high)),
        declared: combined.declared,
        caveat: caveat(combined.independent, combined.declared),
        signals: combined.signals,
    }
}

/// A signal with what it says for each level on the day of reading.
type Seen = (&'static weights::Weight, [f64; 4], Signal);

/// What signals amount to together.
struct Combined {
    probabilities: Probabilities,
    level: Option<Level>,
    /// How many of them count towards the two a level needs.
    independent: usize,
    declared: bool,
    signals: Vec<Signal>,
}

/// Adds signals up, strongest first; of one event only the strongest stays.
fn combine(mut seen: Vec<Seen>) -> Combined {
    seen.sort_by(|one, other| other.2.weight.abs().total_cmp(&one.2.weight.abs()));
    let mut events: Vec<&str> = Vec::new();
    seen.retain(|(weight, ..)| {
        let first = !events.contains(&weight.event);
        events.push(weight.event);
        first
    });
    let mut sum = [0.0; 4];
    for (_, levels, _) in &seen {
        for (total, level) in sum.iter_mut().zip(levels) {
            *total += level;
        }
    }
    let probabilities = PRIOR.updated(sum);
    let independent = seen.iter().filter(|(.., signal)| signal.weight.abs() >= WORTH_COUNTING).count();
    let declared = seen.iter().any(|(weight, ..)| weight.source == weights::Source::Declared);
    let level = (independent >= 2).then(|| match probabilities.likeliest() {
        // Who says so openly hides nothing.
        Level::HiddenActive if declared => Level::Latent,
        level => level,
    });
    let signals = seen.into_iter().map(|(.., signal)| signal).collect();
    Combined { probabilities, level, independent, declared, signals }
}

/// Intent from career history alone, as it was known at `as_of`: the page's other signals are then absent. A position
/// that has a start and no end counts as held.
pub fn from_history(positions: &[Position], as_of: PartialDate) -> Intent {
    let profile = Profile { positions: held(positions), ..Profile::default() };
    estimate(&Career::of(&profile), &History::default(), as_of.last_day())
}

/// The plain numbers behind `move_12m`, for a baseline to be compared with: months with the employer first. `None`
/// without a dated current position.
pub fn history_inputs(positions: &[Position], as_of: PartialDate) -> Option<Vec<f64>> {
    tenure::Tenure::of(&held(positions), as_of.last_day()).map(|tenure| hazard::inputs(&tenure))
}

fn held(positions: &[Position]) -> Vec<Position> {
    let held =
        |p: &Position| Position { current: p.current || (p.start.is_some() && p.end.is_none()), ..p.clone() };
    positions.iter().map(held).collect()
}

/// What the panel can say about one kind of signal: what it weighs, where that weight comes from, and cases that show it
/// or only look like it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SignalGuide {
    /// The stable code.
    pub code: &'static str,
    /// Towards moving (positive) or staying (negative), in log-odds on the day it happens.
    pub weight: f64,
    /// Days after which it counts half; 0: it does not fade.
    pub half_life_days: f64,
    /// Where the weight comes from, as a phrase.
    pub source: &'static str,
    /// One sentence a case, and whether it shows the signal.
    pub cases: Vec<(&'static str, bool)>,
}

/// Every signal there is, for the guide in the panel and in the docs.
pub fn guide() -> Vec<SignalGuide> {
    let entry = |kind: &signals::Kind| {
        let weight = weights::weight_of(kind.code)?;
        Some(SignalGuide {
            code: kind.code,
            weight: PRIOR.updated(weight.levels).readiness() - PRIOR.readiness(),
            half_life_days: weight.half_life_days,
            source: match weight.source {
                weights::Source::Measured(cell) => cell,
                weights::Source::Study(study) => study,
                weights::Source::Declared => "the person's own statement",
                weights::Source::Heuristic => "the method's heuristic, never measured",
            },
            cases: signals::cases(kind),
        })
    };
    signals::KINDS.iter().filter_map(entry).collect()
}

/// What one kind of signal says, faded by its age.
fn weigh(kind: &signals::Kind, scene: &signals::Scene<'_>) -> Option<Seen> {
    let observation = (kind.observe)(scene)?;
    let weight = weights::weight_of(kind.code)?;
    let days = observation.date.map_or(0.0, |date| days_between(date, scene.today));
    let levels = weight.levels.map(|level| level * weight.decay(days));
    let signal = Signal {
        code: kind.code.to_owned(),
        explanation: observation.explanation,
        date: observation.date,
        weight: PRIOR.updated(levels).readiness() - PRIOR.readiness(),
        evidence: observation.evidence,
    };
    Some((weight, levels, signal))
}

/// Days from the first day `date` can mean: where only a year is known, the signal is taken as old.
fn days_between(date: PartialDate, today: Date) -> f64 {
    let days = today.since(date.first_day()).map_or(0, |span| span.get_days());
    f64::from(days).max(0.0)
}

fn caveat(independent: usize, declared: bool) -> String {
    let declared = if declared { " The availability is declared on the page, not hidden." } else { "" };
    let level = match independent {
        0 => "Not enough evidence: no dated signal on this page says anything.",
        1 => "Not enough evidence: one signal alone names no level.",
        _ => {
            "A reading on this day from public signs, most of them never measured; it expires after 90 days and is \
             not a fact about the person."
        }
    };
    format!(
        "{level}{declared} The twelve-month figure comes from career history alone: a modest lift, honestly calibrated \
         (of two people, the one with the higher figure moves first in six cases of ten), measured on technology workers."
    )
}

#[cfg(test)]
mod tests;
