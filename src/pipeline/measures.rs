//! What came of it: the funnel, the rates and the days, each with how far to trust it.
//!
//! Conversations before volumes. Open rates cannot be seen from here and are not made up. Start at [`Measures::of`].

mod by_hand;
mod groups;

pub use by_hand::{ByHand, Opened, Targets};
pub use groups::{By, Group, reasons};

use jiff::Timestamp;

use super::{Candidate, Outcome, Stage};

/// Below this many, a share says too little to be shown as one.
pub const TOO_FEW: usize = 10;

/// A share with its 95 % interval (Wilson), 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// How many.
    pub count: usize,
    /// Of how many.
    pub of: usize,
    /// The share with the interval's ends; `None` where `of` is below [`TOO_FEW`].
    pub share: Option<(f64, f64, f64)>,
}

impl Rate {
    /// `count` of `of`.
    pub fn new(count: usize, of: usize) -> Self {
        let share = (of >= TOO_FEW).then(|| {
            #[expect(clippy::cast_precision_loss, reason = "a pipeline holds far fewer than 2^52 people")]
            let (k, n) = (count as f64, of as f64);
            let (z, p) = (1.96_f64, k / n);
            let middle = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
            let half = z / (1.0 + z * z / n) * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
            (p, (middle - half).max(0.0), (middle + half).min(1.0))
        });
        Self { count, of, share }
    }
}

/// Below this many, a median says too little: no two of five values hold it with 95 % confidence.
pub const TOO_FEW_DAYS: usize = 6;

/// A median of days.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Days {
    /// The median; `None` where nobody got there.
    pub median: Option<f64>,
    /// The two observed values that hold it with 95 % confidence, by rank (binomial); `None` below [`TOO_FEW_DAYS`].
    pub interval: Option<(f64, f64)>,
    /// From how many people.
    pub of: usize,
}

/// How many people ever got this far (a later setback does not take it away).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(missing_docs, reason = "named after the stages")]
pub struct Funnel {
    pub relevant: usize,
    pub contacted: usize,
    pub replied: usize,
    pub conversation: usize,
    pub screening: usize,
    pub interview: usize,
    pub offer: usize,
    pub hired: usize,
}

/// The measures of a set of candidates.
#[derive(Debug, Clone, PartialEq)]
pub struct Measures {
    /// The funnel.
    pub funnel: Funnel,
    /// Of those contacted, who answered at all.
    pub reply: Rate,
    /// Of those contacted, who answered with interest, a question or a name. Target: above 0.35.
    pub positive_reply: Rate,
    /// Of those contacted, who asked never to be written to again. Target: below 0.01.
    pub opt_out: Rate,
    /// From being added to the first interview. Target: below 8.
    pub days_to_interview: Days,
    /// From being added to being hired. Target: 18.
    pub days_to_hire: Days,
    /// How often each outcome was recorded as the last word, most frequent first.
    pub outcomes: Vec<(Outcome, usize)>,
}

impl Measures {
    /// The measures of `candidates`: filter them by brief, source or channel first.
    pub fn of<'a>(candidates: impl IntoIterator<Item = &'a Candidate>) -> Self {
        let mut funnel = Funnel::default();
        let (mut positive, mut opted_out) = (0, 0);
        let (mut to_interview, mut to_hire) = (Vec::new(), Vec::new());
        let mut outcomes = Outcome::ALL.map(|outcome| (outcome, 0));
        for candidate in candidates {
            let reached = |least: Stage| first_at(candidate, least);
            // Whoever was contacted by hand before they were added counts as contacted too.
            let replied = !candidate.outcomes.is_empty() || reached(Stage::InConversation).is_some();
            let contacted = replied || !candidate.messages.is_empty() || reached(Stage::Contacted).is_some();
            funnel.relevant += usize::from(contacted || reached(Stage::Shortlisted).is_some());
            funnel.contacted += usize::from(contacted);
            funnel.replied += usize::from(replied);
            funnel.conversation += usize::from(reached(Stage::InConversation).is_some());
            funnel.screening += usize::from(reached(Stage::Screening).is_some());
            funnel.interview += usize::from(reached(Stage::Interview).is_some());
            funnel.offer += usize::from(reached(Stage::Offer).is_some());
            funnel.hired += usize::from(reached(Stage::Hired).is_some());
            let ever =
                |wanted: &[Outcome]| candidate.outcomes.iter().any(|(_, outcome)| wanted.contains(outcome));
            positive += usize::from(ever(&[
                Outcome::Interested,
                Outcome::WantsMoreInformation,
                Outcome::RefersSomeone,
            ]));
            opted_out += usize::from(ever(&[Outcome::OptedOut]));
            to_interview.extend(later_at(candidate, Stage::Interview).map(|at| days(candidate.added_at, at)));
            to_hire.extend(later_at(candidate, Stage::Hired).map(|at| days(candidate.added_at, at)));
            if let Some((_, last)) = candidate.outcomes.last()
                && let Some((_, count)) = outcomes.iter_mut().find(|(outcome, _)| outcome == last)
            {
                *count += 1;
            }
        }
        let mut outcomes: Vec<_> = outcomes.into_iter().filter(|(_, count)| *count > 0).collect();
        outcomes.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        Self {
            funnel,
            reply: Rate::new(funnel.replied, funnel.contacted),
            positive_reply: Rate::new(positive, funnel.contacted),
            opt_out: Rate::new(opted_out, funnel.contacted),
            days_to_interview: median(to_interview),
            days_to_hire: median(to_hire),
            outcomes,
        }
    }
}

/// When the candidate first stood at `least` or further along. The stages after "hired" are no progress.
fn first_at(candidate: &Candidate, least: Stage) -> Option<Timestamp> {
    let there = candidate.stages.iter().find(|(_, stage)| (least..=Stage::Hired).contains(stage));
    there.map(|(at, _)| *at)
}

/// As [`first_at`], where they got there after being added: whoever comes from a file at a stage took no days here.
fn later_at(candidate: &Candidate, least: Stage) -> Option<Timestamp> {
    let began = candidate.stages.first().is_some_and(|(_, stage)| (least..=Stage::Hired).contains(stage));
    if began { None } else { first_at(candidate, least) }
}

fn days(from: Timestamp, to: Timestamp) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "seconds of a few years")]
    let seconds = (to.as_second() - from.as_second()) as f64;
    (seconds / 86_400.0).max(0.0)
}

fn median(mut values: Vec<f64>) -> Days {
    values.sort_by(f64::total_cmp);
    let of = values.len();
    let middle = match of {
        0 => None,
        odd if odd % 2 == 1 => Some(values[odd / 2]),
        even => Some(f64::midpoint(values[even / 2 - 1], values[even / 2])),
    };
    let interval = (of >= TOO_FEW_DAYS).then(|| {
        #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52 people")]
        let (half, reach) = (of as f64 / 2.0, 1.96 * (of as f64).sqrt() / 2.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "ranks within the list, cut at its ends"
        )]
        let rank = |rank: f64| rank.round().max(1.0) as usize;
        let (low, high) = (rank(half - reach), rank(1.0 + half + reach).min(of));
        (values[low - 1], values[high - 1])
    });
    Days { median: middle, interval, of }
}
