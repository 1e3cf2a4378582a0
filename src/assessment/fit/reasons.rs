//! The sentences a recruiter can repeat to a hiring manager: why this person, and what would raise the score.
//!
//! Each rests on words of the page; where nothing does, there is no sentence. Start at [`reasons`].

use super::{Fit, Judged, Reason, Verdict};
use crate::brief::{CriterionKind, Importance};

/// Why this person might fit the role: the strongest met criteria as sentences.
pub fn reasons(fit: &Fit) -> Vec<Reason> {
    let of_title = |verdict| {
        fit.criteria.iter().any(|j| j.criterion.kind == CriterionKind::Title && j.verdict == verdict)
    };
    let elsewhere = of_title(Verdict::Unmet) && !of_title(Verdict::Met) && !of_title(Verdict::Adjacent);
    let strong = |j: &Judged| match j.verdict {
        // A level or years in another line of work speak for that one.
        _ if elsewhere && matches!(j.criterion.kind, CriterionKind::Seniority | CriterionKind::Years) => {
            false
        }
        Verdict::Met => j.points > 0.5,
        // Something near is worth saying of a craft, not of a place or a number of years.
        Verdict::Adjacent => {
            matches!(j.criterion.kind, CriterionKind::Title | CriterionKind::Skill)
                && j.points >= 0.45 * j.points_possible
                && j.points > 0.5
        }
        Verdict::Unknown | Verdict::Unmet | Verdict::Excluded => false,
    };
    let mut met: Vec<&Judged> = fit.criteria.iter().filter(|j| strong(j) && !j.evidence.is_empty()).collect();
    met.sort_by(|a, b| {
        (b.verdict == Verdict::Met).cmp(&(a.verdict == Verdict::Met)).then(b.points.total_cmp(&a.points))
    });
    met.into_iter()
        .take(4)
        .map(|j| Reason { text: j.explanation.clone(), evidence: j.evidence.clone() })
        .collect()
}

/// What would raise the score, the heaviest unknown first.
pub(super) fn would_raise(judged: &[Judged]) -> Vec<String> {
    let mut open: Vec<&Judged> = judged
        .iter()
        .filter(|j| {
            j.verdict == Verdict::Unknown
                && j.points_possible > 1.0
                && j.criterion.importance != Importance::Excluded
        })
        .collect();
    open.sort_by(|a, b| b.points_possible.total_cmp(&a.points_possible));
    let ask = |j: &Judged| {
        let value = j.criterion.value.replace('_', " ");
        match j.criterion.kind {
            CriterionKind::Title => format!("Ask what they do now: the page shows no title near {value}."),
            CriterionKind::Skill => format!("Look for {value} in projects or code, or ask about it."),
            CriterionKind::Years => {
                format!("Ask how long: {value} years are wanted and the page does not date enough.")
            }
            CriterionKind::Seniority => {
                format!("Ask what they decide alone and whom they lead: the level wanted is {value}.")
            }
            CriterionKind::Location => {
                format!("Ask where they are based, or whether {value} would suit them.")
            }
            CriterionKind::Language => format!("Ask about their {value}."),
            CriterionKind::Industry => format!("Ask whether they have worked in {value}."),
            CriterionKind::Company => format!("Ask about experience with {value}."),
            CriterionKind::Education => format!("Ask whether they hold the qualification: {value}."),
            CriterionKind::Other => format!("Ask about {value}."),
        }
    };
    open.into_iter().take(5).map(ask).collect()
}
