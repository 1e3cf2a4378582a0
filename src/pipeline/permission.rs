//! Whether somebody may be written to today, and what to know before one does.
//!
//! Start at [`permission`]. It reads the row only, so that a list of many can say it of each.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{CandidateRow, Outcome, Stage};

/// Days after a message within which another about something new comes too soon.
pub const QUIET_DAYS: i32 = 30;

/// Whether somebody may be written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permission {
    /// They asked never to be written to again.
    Never,
    /// They agreed to hear again on this day, which is yet to come.
    From(Date),
    /// They are in conversation or further: ask whoever talks with them.
    InProcess(Stage),
    /// They were written to so many days ago.
    Recently(i32),
    /// They declined something earlier; a new role may be put to them, gently.
    DeclinedBefore,
    /// Nothing stands in the way.
    Free,
}

/// Whether the person of a row may be written to on `today`.
pub fn permission(row: &CandidateRow, today: Date) -> Permission {
    let days = row.last_contact.map(|at| (today - at.to_zoned(TimeZone::UTC).date()).get_days());
    match row.stage {
        Stage::DoNotContact => Permission::Never,
        Stage::InConversation | Stage::Screening | Stage::Interview | Stage::Offer | Stage::Hired => {
            Permission::InProcess(row.stage)
        }
        Stage::Sourced | Stage::Shortlisted | Stage::Contacted | Stage::NotNow | Stage::Declined => {
            match (row.next_contact.filter(|day| *day > today), days) {
                (Some(day), _) => Permission::From(day),
                (None, Some(days)) if (0..QUIET_DAYS).contains(&days) => Permission::Recently(days),
                _ if row.outcome == Some(Outcome::Declined) => Permission::DeclinedBefore,
                _ => Permission::Free,
            }
        }
    }
}
