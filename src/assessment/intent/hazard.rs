//! `move_12m`: how likely a new job within twelve months is, from career history alone.
//!
//! Published weights of evidence with their fitted coefficients ([`super::hazard_table`]). Which model: a history that
//! states titles is a résumé and takes the one fitted on résumés, and so does a short one with a start for every job. The
//! records the other was fitted on begin with an employer of unknown start, except where a long one was cut. Deliberately not
//! used: the calendar year (it explains records that lag, not people) and anything but dates, titles and employers.
//! Length of the shown career is a factor of the published models and goes with age: that is one reason why this
//! number is shown beside the levels and never moves them, the fit, or a ranking.
//! What to expect of it is in docs/intent.md: an AUC of about 0.6.

use jiff::civil::Date;

use super::hazard_table::{DATES_ONLY, WITH_TITLES, title_weight};
use crate::profile::{PartialDate, Position};

/// A current job and the history before it, in months. Also what the signals about rhythm read.
#[derive(Debug, Clone)]
pub(super) struct Tenure<'a> {
    /// The newest title held now.
    pub current: &'a Position,
    /// Months since the person joined this employer.
    pub months: f64,
    /// Titles held at this employer, oldest first.
    pub titles: Vec<&'a Position>,
    /// Lengths of earlier stays whose two dates are known.
    pub past_stays: Vec<f64>,
    /// Employers before this one.
    pub previous_employers: usize,
    /// Months since the first date shown.
    pub career: f64,
    /// Positions held now.
    pub open: usize,
}

impl<'a> Tenure<'a> {
    /// The employment held on `today`; `None` without a dated current position.
    pub(super) fn of(positions: &'a [Position], today: Date) -> Option<Self> {
        let known: Vec<&Position> = positions
            .iter()
            .take(200)
            .filter(|p| p.start.is_none_or(|start| start.first_day() <= today))
            .collect();
        let open: Vec<&Position> = known.iter().copied().filter(|p| p.current).collect();
        let current =
            open.iter().copied().filter(|p| p.start.is_some()).max_by_key(|p| p.start.map(month_index))?;
        let same = |p: &Position| same_employer(p, current);
        let mut titles: Vec<&Position> =
            open.iter().copied().filter(|p| p.start.is_some() && same(p)).collect();
        let mut joined = titles.iter().filter_map(|p| p.start.map(month_index)).fold(i32::MAX, i32::min);
        // Earlier titles with the same employer belong to the stay where one follows the other without a gap.
        while let Some(earlier) = known.iter().copied().find(|p| {
            let (Some(start), Some(end)) = (p.start, p.end) else { return false };
            let slack = if end.month().is_some() { 2 } else { 12 };
            same(p) && !p.current && month_index(start) < joined && month_index(end) >= joined - slack
        }) {
            titles.push(earlier);
            joined = earlier.start.map_or(joined, month_index);
        }
        titles.sort_by_key(|p| p.start.map(month_index));
        let past: Vec<&Position> = known
            .iter()
            .copied()
            .filter(|p| !(p.current || same(p) && p.start.is_some_and(|s| month_index(s) >= joined)))
            .collect();
        let now = i32::from(today.year()) * 12 + i32::from(today.month()) - 1;
        let first =
            known.iter().flat_map(|p| [p.start, p.end]).flatten().map(month_index).fold(joined, i32::min);
        let mut employers: Vec<String> =
            past.iter().filter_map(|p| p.organisation.as_deref()).map(folded).collect();
        employers.sort_unstable();
        employers.dedup();
        Some(Self {
            current,
            months: f64::from((now - joined).max(0)),
            titles,
            past_stays: past.iter().filter_map(|p| stay(p)).collect(),
            previous_employers: employers.len(),
            career: f64::from((now - first).max(0)),
            open: open.len(),
        })
    }

    /// The mean length of earlier stays, in months.
    pub(super) fn own_mean(&self) -> Option<f64> {
        let count = self.past_stays.len();
        (count > 0).then(|| self.past_stays.iter().sum::<f64>() / count as f64)
    }

    /// Months since the newest title began, where it is not the first at this employer.
    pub(super) fn months_since_title_change(&self, today: Date) -> Option<f64> {
        let now = i32::from(today.year()) * 12 + i32::from(today.month()) - 1;
        let changes = self.titles.windows(2).filter(|pair| {
            pair[0].start.map(month_index) < pair[1].start.map(month_index)
                && pair[0].title.as_deref().map(folded) != pair[1].title.as_deref().map(folded)
        });
        let newest = changes.filter_map(|pair| pair[1].start.map(month_index)).max()?;
        Some(f64::from((now - newest).max(0)))
    }
}

/// The probability, 0 to 1, that a job with another employer starts within twelve months of `today`.
pub(super) fn move_12m(positions: &[Position], today: Date) -> Option<f64> {
    let tenure = Tenure::of(positions, today)?;
    let short_and_dated = positions.len() <= 3 && positions.iter().all(|p| p.start.is_some());
    let resume = positions.iter().any(|p| p.title.is_some()) || short_and_dated;
    let model = if resume { &WITH_TITLES } else { &DATES_ONLY };
    let own_mean = tenure.own_mean();
    let mut log_odds = model.intercept
        + model.tenure.contribution(Some(tenure.months))
        + model.previous_employers.contribution(Some(tenure.previous_employers as f64))
        + model.own_mean.contribution(own_mean)
        + model.tenure_over_own_mean.contribution(own_mean.map(|mean| tenure.months / mean))
        + model.career.contribution(Some(tenure.career));
    if let Some(titles) = &model.titles {
        log_odds += titles.months_since_change.contribution(tenure.months_since_title_change(today))
            + titles.word_coefficient * title_weight(tenure.current.title.as_deref())
            + titles.open_positions.contribution(Some(tenure.open as f64));
    }
    Some(1.0 / (1.0 + (-log_odds).exp()))
}

/// Months since year 0; a bare year counts as its middle.
pub(super) fn month_index(date: PartialDate) -> i32 {
    i32::from(date.year()) * 12 + i32::from(date.month().unwrap_or(7)) - 1
}

/// The length of a finished stay in months; a stay inside one bare year is taken as half of it.
fn stay(position: &Position) -> Option<f64> {
    let (start, end) = (position.start?, position.end?);
    let months = month_index(end) - month_index(start);
    let within_one_year = start.month().is_none() && end.month().is_none() && months == 0;
    (months >= 0).then(|| if within_one_year { 6.0 } else { f64::from(months.max(1)) })
}

pub(super) fn same_employer(one: &Position, other: &Position) -> bool {
    match (&one.organisation, &other.organisation) {
        (Some(one), Some(other)) => folded(one) == folded(other),
        _ => false,
    }
}

/// Lower case, letters and digits only: "Acme, Inc." and "ACME Inc" are one employer.
pub(super) fn folded(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
