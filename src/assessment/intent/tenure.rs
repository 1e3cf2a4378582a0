//! The employment held now and the history before it, in months: what the twelve-month figure and the signals about
//! rhythm read. It judges nothing.

use jiff::civil::Date;

use super::title_words::is_independent;
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
    /// Months since independent work last ended; `None` where there was none, or it did not end.
    pub since_independent: Option<f64>,
    /// The share of earlier positions that were independent work.
    pub independent_share: f64,
    /// Whether this employer had been left before.
    pub returned: bool,
    /// The month of the first date shown, and whether only its year is known.
    first: (i32, bool),
    joined: i32,
    now: i32,
}

impl<'a> Tenure<'a> {
    /// The employment held on `today`; `None` without a dated current position.
    pub(super) fn of(positions: &'a [Position], today: Date) -> Option<Self> {
        let known: Vec<&Position> = positions
            .iter()
            .take(200)
            .filter(|p| p.start.is_none_or(|start| start.first_day() <= today))
            .collect();
        // Of two that began in the same month, the alphabet decides, so that the order of the page does not.
        let age = |p: &&Position| (p.start.map(month_index), p.organisation.clone(), p.title.clone());
        let open: Vec<&Position> = known.iter().copied().filter(|p| p.current).collect();
        let current = open.iter().copied().filter(|p| p.start.is_some()).max_by_key(age)?;
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
        titles.sort_by_key(age);
        let past: Vec<&Position> = known
            .iter()
            .copied()
            .filter(|p| !(p.current || same(p) && p.start.is_some_and(|s| month_index(s) >= joined)))
            .collect();
        let now = i32::from(today.year()) * 12 + i32::from(today.month()) - 1;
        let dates = known.iter().flat_map(|p| [p.start, p.end]).flatten();
        let first = dates.map(|d| (month_index(d), d.month().is_none())).min();
        let first = first.filter(|(month, _)| *month <= joined).unwrap_or((joined, false));
        let mut independent = past.clone();
        independent.retain(|p| is_independent(p.title.as_deref(), p.organisation.as_deref()));
        let independent_until = independent.iter().filter_map(|p| p.end.map(month_index)).max();
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
            career: f64::from((now - first.0).max(0)),
            open: open.len(),
            since_independent: independent_until.map(|until| f64::from((now - until).max(0))),
            independent_share: independent.len() as f64 / past.len().max(1) as f64,
            returned: past.iter().any(|p| same(p)),
            first,
            joined,
            now,
        })
    }

    /// Every way to read dates that state only a year, as months with this employer and months of career; the last
    /// field says whether it is one of the likely readings (every month of joining) or an extreme of the career.
    pub(super) fn readings(&self) -> Vec<(f64, f64, bool)> {
        let bare = self.titles.first().and_then(|p| p.start).filter(|start| start.month().is_none());
        let joined: Vec<i32> = match bare {
            None => vec![self.joined],
            Some(start) => {
                let january = i32::from(start.year()) * 12;
                (january..january + 12).filter(|month| *month <= self.now.max(january)).collect()
            }
        };
        let (first, bare_first) = self.first;
        let mut all = Vec::with_capacity(joined.len() * 3);
        for shift in if bare_first && first < self.joined { &[0, -6, 5][..] } else { &[0] } {
            for joined in &joined {
                let first = if first < self.joined { (first + shift).min(*joined) } else { *joined };
                let months_to_now = |month: i32| f64::from((self.now - month).max(0));
                all.push((months_to_now(*joined), months_to_now(first), *shift == 0));
            }
        }
        all
    }

    /// The mean length of earlier stays, in months.
    pub(super) fn own_mean(&self) -> Option<f64> {
        let count = self.past_stays.len();
        (count > 0).then(|| self.past_stays.iter().sum::<f64>() / count as f64)
    }

    /// Months since the newest title began, where it is not the first at this employer.
    pub(super) fn months_since_title_change(&self) -> Option<f64> {
        let changes = self.titles.windows(2).filter(|pair| {
            pair[0].start.map(month_index) < pair[1].start.map(month_index)
                && pair[0].title.as_deref().map(folded) != pair[1].title.as_deref().map(folded)
        });
        let newest = changes.filter_map(|pair| pair[1].start.map(month_index)).max()?;
        Some(f64::from((self.now - newest).max(0)))
    }
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
