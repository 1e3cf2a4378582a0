//! What is due for deletion: twelve months after the last interaction. A page visit is not one.

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::pipeline::{CandidateId, CandidateRow};

/// Months that a record is kept after the last interaction.
pub const KEEP_MONTHS: i32 = 12;

/// A record with the day on which it is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetentionDue {
    /// Whose.
    pub id: CandidateId,
    /// The day of the last interaction, or of adding where there was none.
    pub since: Date,
    /// The day from which it is due.
    pub due: Date,
}

/// The records due on `today`, the longest overdue first: a list to review, never a deletion.
pub fn retention_due(rows: &[CandidateRow], today: Date) -> Vec<RetentionDue> {
    let mut list: Vec<RetentionDue> = rows
        .iter()
        .filter_map(|row| {
            let since = row.last_interaction.unwrap_or(row.added_at).to_zoned(TimeZone::UTC).date();
            let due = since.checked_add(KEEP_MONTHS.months()).ok()?;
            (due <= today).then(|| RetentionDue { id: row.id.clone(), since, due })
        })
        .collect();
    list.sort_by(|a, b| (a.due, &a.id).cmp(&(b.due, &b.id)));
    list
}
