//! When a message is welcome: on a working day, in working hours, where the person lives.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Weekday};

/// A time at which a message waits better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quiet {
    /// Saturday or Sunday.
    Weekend,
    /// Friday from 16 o'clock: it would lie there until Monday.
    FridayEvening,
    /// Before 8 or from 20 o'clock.
    Night,
}

impl Quiet {
    /// One plain sentence.
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Weekend => "It is the weekend where they are: Monday morning is read more gladly.",
            Self::FridayEvening => "It is Friday evening where they are: Monday morning is read more gladly.",
            Self::Night => "It is late where they are: tomorrow morning is read more gladly.",
        }
    }
}

/// Why `local` (the person's own time where known, else the recruiter's) is not a good time; `None`: it is.
pub fn quiet_time(local: DateTime) -> Option<Quiet> {
    match (local.weekday(), local.hour()) {
        (Weekday::Saturday | Weekday::Sunday, _) => Some(Quiet::Weekend),
        (Weekday::Friday, 16..) => Some(Quiet::FridayEvening),
        (_, ..8 | 20..) => Some(Quiet::Night),
        (
            Weekday::Monday | Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday | Weekday::Friday,
            _,
        ) => None,
    }
}

/// The day itself, or the Monday after it.
pub fn next_working_day(day: Date) -> Date {
    let wait = match day.weekday() {
        Weekday::Saturday => 2,
        Weekday::Sunday => 1,
        Weekday::Monday | Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday | Weekday::Friday => 0,
    };
    day.checked_add(wait.days()).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, datetime};

    #[test]
    fn a_message_waits_for_monday() {
        assert_eq!(next_working_day(date(2026, 6, 6)), date(2026, 6, 8));
        assert_eq!(next_working_day(date(2026, 6, 7)), date(2026, 6, 8));
        assert_eq!(next_working_day(date(2026, 6, 8)), date(2026, 6, 8));
        assert_eq!(quiet_time(datetime(2026, 6, 5, 17, 0, 0, 0)), Some(Quiet::FridayEvening));
        assert_eq!(quiet_time(datetime(2026, 6, 5, 15, 0, 0, 0)), None);
        assert_eq!(quiet_time(datetime(2026, 6, 6, 11, 0, 0, 0)), Some(Quiet::Weekend));
        assert_eq!(quiet_time(datetime(2026, 6, 8, 22, 0, 0, 0)), Some(Quiet::Night));
    }
}
