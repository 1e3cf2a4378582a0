//! Retention, suppression, access: what must be given up, what must never come back, what must be handed over.
//!
//! Erasure itself is one transaction of [`crate::storage::Store`]; what it leaves behind is a [`Tombstone`]. The
//! fairness swaps are with the scorers they test.

mod access;
mod duties;
mod retention;
mod suppression;

pub use access::access_export;
pub use duties::{DAYS, Duties, Hold, NoticeDue, Request, RequestKind};
pub use retention::{KEEP_MONTHS, RetentionDue, retention_due};
pub use suppression::{SuppressionKey, Tombstone, identifiers};
