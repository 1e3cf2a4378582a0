//! The counterfactual check: what must not matter is swapped in the raw page, the page is read and judged again, and the
//! two answers are compared to the bit.
//!
//! Score, band, verdicts, points and every sentence of reasons are compared; the quotes are not, for they show the page.
//! Start at [`receipt`].

mod swaps;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::assessment::{Assessment, History, assess};
use crate::brief::Brief;
use crate::page::PageSnapshot;
use crate::readers::read;

pub use swaps::{Swap, swaps};

/// What became of one swap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Score, band, verdicts and reasons are the same to the bit.
    Same,
    /// Something differs.
    Differs,
    /// The page shows nothing of the kind, and no text of the person to add it to.
    NothingToSwap,
}

/// One line of the receipt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The protected attribute.
    pub attribute: String,
    /// What was put in place of what.
    pub change: String,
    /// What became of it.
    pub outcome: Outcome,
}

/// Swaps every protected attribute in the page and compares. Empty where the page is not about one person.
pub fn receipt(snapshot: &PageSnapshot, brief: &Brief, today: Date) -> Vec<Line> {
    let Some(profile) = read(snapshot, today).candidate else { return Vec::new() };
    let none = History::default();
    let base = bits(&assess(&profile, &none, brief, today));
    swaps(snapshot, &profile)
        .into_iter()
        .map(|swap| {
            let outcome = match &swap.page {
                None => Outcome::NothingToSwap,
                Some(page) => {
                    let swapped = read(page, today).candidate;
                    let same =
                        swapped.is_some_and(|other| bits(&assess(&other, &none, brief, today)) == base);
                    if same { Outcome::Same } else { Outcome::Differs }
                }
            };
            Line { attribute: swap.attribute.to_owned(), change: swap.change, outcome }
        })
        .collect()
}

/// Everything of an answer that must not move: numbers by their bits, sentences by their letters.
pub fn bits(assessment: &Assessment) -> Vec<String> {
    let fit = &assessment.fit;
    let mut all = vec![format!("{} {} {}", fit.score, fit.low, fit.high)];
    all.extend(fit.criteria.iter().map(|j| {
        format!(
            "{:?} {:08x} {:08x} {}",
            j.verdict,
            j.points.to_bits(),
            j.points_possible.to_bits(),
            j.explanation
        )
    }));
    all.extend(fit.would_raise.iter().cloned());
    let reasons = assessment.why_fit.iter().chain(&assessment.why_role_matters);
    all.extend(reasons.map(|reason| reason.text.clone()));
    all
}
