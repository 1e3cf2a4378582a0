//! The store trait, its memory implementation, versioned documents and migrations.
//!
//! Knows events and rows; knows nothing about pages or views. The IndexedDB implementation is in `browser`; both run
//! against the same contract tests. Start at [`Store`].

use crate::pipeline::{CandidateId, CandidateRow, Event, SavedBrief};

/// Why the store could not do what was asked. Never carries candidate text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The disk is full or the browser refused space.
    #[error("saving {attempted}: the browser refused more space")]
    QuotaExceeded {
        /// What was attempted.
        attempted: &'static str,
    },
    /// Someone already stands under this link.
    #[error("adding a candidate: already known")]
    AlreadyKnown(CandidateId),
    /// A stored document could not be read.
    #[error("reading {attempted}: the record {key} is damaged")]
    Damaged {
        /// What was attempted.
        attempted: &'static str,
        /// The record's key (an id, never text of a person).
        key: String,
    },
    /// The stored documents are of a later version than this code.
    #[error("opening the store: it was written by version {found}, this is version {known}")]
    Newer {
        /// The version found.
        found: u32,
        /// The version this code knows.
        known: u32,
    },
    /// The database is not there or answered with an error.
    #[error("{attempted}: the browser's database answered {code}")]
    Unavailable {
        /// What was attempted.
        attempted: &'static str,
        /// The browser's name for the error (`InvalidStateError`).
        code: String,
    },
}

/// A place that keeps events, rows, briefs and settings. Every method is one transaction: all of it or nothing.
#[expect(async_fn_in_trait, reason = "single-threaded: the browser's futures are not Send")]
pub trait Store {
    /// Appends events, durable when it returns. An event already there is skipped, so a retry is safe.
    ///
    /// # Errors
    /// [`StoreError::AlreadyKnown`] where an `Added` event's link belongs to another candidate.
    async fn append(&self, events: &[Event]) -> Result<(), StoreError>;

    /// All events of one candidate, in order.
    async fn events_of(&self, candidate: &CandidateId) -> Result<Vec<Event>, StoreError>;

    /// The candidate known under a canonical link.
    async fn find(&self, link: &str) -> Result<Option<CandidateRow>, StoreError>;

    /// All rows, newest first.
    async fn rows(&self) -> Result<Vec<CandidateRow>, StoreError>;

    /// All briefs, last saved first.
    async fn briefs(&self) -> Result<Vec<SavedBrief>, StoreError>;

    /// Saves a brief.
    async fn save_brief(&self, brief: &SavedBrief) -> Result<(), StoreError>;

    /// A setting as JSON (`active_brief`, `sender`).
    async fn setting(&self, key: &str) -> Result<Option<serde_json::Value>, StoreError>;

    /// Saves a setting.
    async fn save_setting(&self, key: &str, value: &serde_json::Value) -> Result<(), StoreError>;
}
