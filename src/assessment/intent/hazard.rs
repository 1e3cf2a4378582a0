//! `move_12m`: how likely a new job within twelve months is, from career history alone, and how far that may be off.
//!
//! Published weights of evidence with their fitted coefficients ([`super::hazard_table`]), and what they lack, fitted by
//! `tools/intent/fit.py` ([`super::hazard_fitted`]): how lately the person worked as an independent, a return to a former
//! employer, several titles with the present one, the occupation. Which model: a history that states titles is a résumé and takes the one fitted on résumés, and
//! so does a short one with a start for every job. The records the other was fitted on begin with an employer of unknown
//! start, except where a long one was cut. Deliberately not used: the calendar year (it explains records that lag, not
//! people) and anything but dates, titles and employers.
//! Length of the shown career is a factor of the published models and goes with age: that is one reason why this
//! number is shown beside the levels and never moves them, the fit, or a ranking.
//! What to expect of it is in docs/intent.md.

use super::hazard_fitted::{AFFILIATIONS, RESUMES};
use super::hazard_table::{DATES_ONLY, Model, WITH_TITLES};
use super::tenure::Tenure;
use super::title_words::{occupation, rank_weight};
use crate::profile::Position;

/// What was fitted beside the published weights, in log-odds.
pub(super) struct Fitted {
    pub intercept: f64,
    /// What the published log-odds are multiplied with.
    pub slope: f64,
    /// Independent work that has just ended; halves every [`INDEPENDENCE_HALVES_MONTHS`].
    pub independent_before: f64,
    /// The same, times the share of earlier positions that were independent.
    pub independent_only: f64,
    /// Back at an employer they had left.
    pub returned: f64,
    /// More than one title with the employer of now: who rises inside stays.
    pub several_titles_here: f64,
    pub occupations: &'static [(&'static str, f64)],
}

const INDEPENDENCE_HALVES_MONTHS: f64 = 24.0;

/// How far the figure may be off, in log-odds either way: the two measured populations differ by 0.37 at an equal
/// history, and nobody knows which of them the person in view resembles.
const EITHER_WAY: f64 = 0.37;

/// The figure and the range it is stated with, each 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Figure {
    pub chance: f64,
    pub low: f64,
    pub high: f64,
}

/// The probability that a job with another employer starts within twelve months.
pub(super) fn move_12m(positions: &[Position], tenure: &Tenure<'_>) -> Figure {
    let affiliations = positions.iter().all(|p| p.title.is_none())
        && (positions.len() > 3
            || tenure.since_independent.is_some()
            || positions.iter().any(|p| p.start.is_none() && p.end.is_some()));
    let (published, fitted) =
        if affiliations { (&DATES_ONLY, &AFFILIATIONS) } else { (&WITH_TITLES, &RESUMES) };
    let (mut sum, mut likely) = (0.0, 0.0);
    let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
    for (months, career, is_likely) in tenure.readings() {
        let log_odds = log_odds(published, fitted, tenure, months, career);
        if is_likely {
            sum += log_odds;
            likely += 1.0;
        }
        low = low.min(log_odds);
        high = high.max(log_odds);
    }
    Figure {
        chance: logistic(sum / likely),
        low: logistic(low - EITHER_WAY),
        high: logistic(high + EITHER_WAY),
    }
}

fn log_odds(model: &Model, fitted: &Fitted, tenure: &Tenure<'_>, months: f64, career: f64) -> f64 {
    let own_mean = tenure.own_mean();
    let mut published = model.intercept
        + model.tenure.contribution(Some(months))
        + model.previous_employers.contribution(Some(tenure.previous_employers as f64))
        + model.own_mean.contribution(own_mean)
        + model.tenure_over_own_mean.contribution(own_mean.map(|mean| months / mean))
        + model.career.contribution(Some(career));
    let title = tenure.current.title.as_deref();
    if let Some(titles) = &model.titles {
        published += titles.months_since_change.contribution(tenure.months_since_title_change())
            + titles.word_coefficient * rank_weight(title)
            + titles.open_positions.contribution(Some(tenure.open as f64));
    }
    let independent = recent_independence(tenure)
        * (fitted.independent_before + fitted.independent_only * tenure.independent_share);
    let named = title.and_then(occupation);
    let occupation =
        fitted.occupations.iter().find(|(name, _)| Some(*name) == named).map_or(0.0, |(_, w)| *w);
    let returned = if tenure.returned { fitted.returned } else { 0.0 };
    let risen = if tenure.titles.len() > 1 { fitted.several_titles_here } else { 0.0 };
    fitted.intercept + fitted.slope * published + independent + returned + risen + occupation
}

/// 1 where independent work has just ended, half of it every two years, 0 where there was none.
fn recent_independence(tenure: &Tenure<'_>) -> f64 {
    tenure.since_independent.map_or(0.0, |since| 0.5_f64.powf(since / INDEPENDENCE_HALVES_MONTHS))
}

/// What the figure is made from, as plain numbers: the inputs of a baseline to be compared with. Not for the product.
pub(super) fn inputs(tenure: &Tenure<'_>) -> Vec<f64> {
    let own_mean = tenure.own_mean();
    let since_title = tenure.months_since_title_change();
    let title = tenure.current.title.as_deref();
    let flag = |yes: bool| f64::from(u8::from(yes));
    let mut all = vec![
        tenure.months,
        tenure.previous_employers as f64,
        own_mean.unwrap_or_default(),
        own_mean.map_or(0.0, |mean| tenure.months / mean),
        flag(own_mean.is_none()),
        tenure.career,
        since_title.unwrap_or_default(),
        flag(since_title.is_some()),
        tenure.open as f64,
        rank_weight(title),
        recent_independence(tenure),
        recent_independence(tenure) * tenure.independent_share,
        flag(tenure.returned),
        flag(tenure.titles.len() > 1),
    ];
    let named = title.and_then(occupation);
    all.extend(RESUMES.occupations.iter().map(|(name, _)| flag(Some(*name) == named)));
    all
}

fn logistic(log_odds: f64) -> f64 {
    1.0 / (1.0 + (-log_odds).exp())
}
