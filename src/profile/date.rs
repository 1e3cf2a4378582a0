//! Dates as profiles state them: a year, a month of a year, or a day.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A calendar date known to the year, the month or the day. Ordered by its first possible day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

/// The text is not a date of the form `2019`, `2019-01` or `2019-01-31`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a date of the form 2019, 2019-01 or 2019-01-31")]
pub struct ParsePartialDateError;

impl PartialDate {
    /// A year, 1900 to 2200.
    pub fn year_only(year: i16) -> Option<Self> {
        (1900..=2200).contains(&year).then_some(Self { year, month: None, day: None })
    }

    /// A month of a year; `month` from 1 to 12.
    pub fn year_month(year: i16, month: i8) -> Option<Self> {
        let base = Self::year_only(year)?;
        (1..=12).contains(&month).then_some(Self { month: Some(month), ..base })
    }

    /// A full date.
    pub fn from_date(date: Date) -> Self {
        Self { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month from 1 to 12, where known.
    pub fn month(self) -> Option<i8> {
        self.month
    }

    /// The day of the month, where known.
    pub fn day(self) -> Option<i8> {
        self.day
    }

    /// The first day it can mean.
    pub fn first_day(self) -> Date {
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
            .unwrap_or(Date::constant(1900, 1, 1))
    }

    /// The last day it can mean.
    pub fn last_day(self) -> Date {
        match (self.month, self.day) {
            (_, Some(_)) => self.first_day(),
            (Some(_), None) => self.first_day().last_of_month(),
            (None, None) => self.first_day().last_of_year(),
        }
    }

    /// Whole months from the middle of what this date can mean to `to`; negative where it lies after `to`.
    pub fn months_until(self, to: Date) -> i32 {
        let month = i32::from(self.month.unwrap_or(7));
        (i32::from(to.year()) - i32::from(self.year)) * 12 + i32::from(to.month()) - month
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.year, self.month, self.day).cmp(&(other.year, other.month, other.day))
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl FromStr for PartialDate {
    type Err = ParsePartialDateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut parts = text.trim().split('-');
        let mut number = |width: usize| match parts.next() {
            None => Ok(None),
            Some(part) if part.len() == width => {
                part.parse::<i16>().map(Some).map_err(|_| ParsePartialDateError)
            }
            Some(_) => Err(ParsePartialDateError),
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        let year = year.ok_or(ParsePartialDateError)?;
        let small = |n: Option<i16>| n.map(i8::try_from).transpose().map_err(|_| ParsePartialDateError);
        let (month, day) = (small(month)?, small(day)?);
        let date = match (month, day) {
            (None, _) => Self::year_only(year),
            (Some(month), None) => Self::year_month(year, month),
            (Some(month), Some(day)) => Date::new(year, month, day).ok().map(Self::from_date),
        };
        date.ok_or(ParsePartialDateError)
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

impl TryFrom<String> for PartialDate {
    type Error = ParsePartialDateError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_prints_as_precisely_as_it_is_known() {
        for text in ["2019", "2019-01", "2019-01-31"] {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_not_a_date_is_refused() {
        for text in ["", "19", "2019-13", "2019-02-30", "2019-1", "present", "0000"] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }
}
