//! The store trait, its memory implementation, versioned documents and migrations.
//!
//! Knows events and rows; knows nothing about pages or views. What a click changes is worked out once, in
//! `operations`; an implementation only provides [`Tables`]: records by key, in transactions. The IndexedDB one is in
//! `browser`; both run against the same contract tests. Start at [`Store`].

mod backup;
mod document;
mod envelope;
mod erasure;
mod memory;
mod migrations;
mod operations;
mod shelf;
mod tables;

pub use backup::{Backup, BackupError, Changes};
pub use document::{Document, VERSION};
pub use envelope::{Envelope, Seal};
pub use memory::MemoryStore;
pub use operations::open;
pub use tables::{Mode, Table, Tables, Transaction};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::pipeline::search::{Base, Card};
use crate::pipeline::{CandidateId, CandidateRow, Event, SavedBrief};
use crate::privacy::SuppressionKey;

/// Why the store could not do what was asked. Never carries candidate text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The disk is full or the browser refused space.
    #[error("{attempted}: the browser refused more space")]
    QuotaExceeded {
        /// What was attempted.
        attempted: &'static str,
    },
    /// Someone already stands under this link.
    #[error("adding a candidate: already known")]
    AlreadyKnown(CandidateId),
    /// The person was erased at their own request and may not be added again.
    #[error("adding a candidate: erased at their request on {on}")]
    Suppressed {
        /// When they were erased.
        on: Date,
    },
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
    /// A later version wrote the documents: they may be read, and nothing is written.
    #[error("{attempted}: a later version wrote what is kept, it is only read")]
    ReadOnly {
        /// What was attempted.
        attempted: &'static str,
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

/// What a write changed, as other windows are told.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// These candidates' events and rows.
    Candidates(Vec<CandidateId>),
    /// A brief.
    Brief(String),
    /// A setting.
    Setting(String),
    /// Anything: the store was migrated or restored.
    Everything,
}

/// A record that could not be read and was set aside, whole, so that a later version may still read it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Quarantined {
    /// The table it stood in.
    pub table: Table,
    /// Its key (an id, never text of a person).
    pub key: String,
    /// The version it was written by.
    pub version: u32,
    /// Why it could not be read. Never carries the record's text.
    pub reason: String,
}

/// A place that keeps events, rows, briefs and settings. Every method is one transaction: all of it or nothing.
#[expect(async_fn_in_trait, reason = "single-threaded: the browser's futures are not Send")]
pub trait Store {
    /// Appends events, durable when it returns. An event already there is skipped, so a retry is safe.
    ///
    /// # Errors
    /// [`StoreError::AlreadyKnown`] where an event's page belongs to another candidate, [`StoreError::Suppressed`]
    /// where a new candidate was erased earlier; then nothing is saved.
    async fn append(&self, events: &[Event]) -> Result<(), StoreError>;

    /// All events of one candidate, in order. A damaged event is left out (see [`Store::inspect`]).
    async fn events_of(&self, candidate: &CandidateId) -> Result<Vec<Event>, StoreError>;

    /// The candidate known under a canonical link.
    async fn find(&self, link: &str) -> Result<Option<CandidateRow>, StoreError>;

    /// Everyone as compact records, for lists and searches: no profile and no event is read. Where the records' rules
    /// changed they are made anew first, which takes time in proportion to the whole store.
    async fn base(&self) -> Result<Base, StoreError>;

    /// The compact record of one person; `None` where they are not in the pipeline.
    async fn card(&self, candidate: &CandidateId) -> Result<Option<Card>, StoreError>;

    /// All rows, newest first. Reads them one by one: for exports, not for every start (see
    /// [`Store::base`]). A damaged row is left out until [`Store::inspect`] has rebuilt it.
    async fn rows(&self) -> Result<Vec<CandidateRow>, StoreError>;

    /// All briefs, last saved first. A damaged brief is left out.
    async fn briefs(&self) -> Result<Vec<SavedBrief>, StoreError>;

    /// Saves a brief.
    async fn save_brief(&self, brief: &SavedBrief) -> Result<(), StoreError>;

    /// A setting as JSON (`active_brief`, `sender`).
    async fn setting(&self, key: &str) -> Result<Option<serde_json::Value>, StoreError>;

    /// Saves a setting.
    async fn save_setting(&self, key: &str, value: &serde_json::Value) -> Result<(), StoreError>;

    /// Reads every record, sets damaged ones aside and rebuilds rows from their events. Lists everything that was
    /// ever set aside. Takes time in proportion to the whole store: for a settings page, not for every start.
    async fn inspect(&self) -> Result<Vec<Quarantined>, StoreError>;

    /// Erases a person: every event, the row, whatever was set aside. What is left is a keyed hash of each thing they
    /// were known by, so that they cannot come back. `fresh` becomes the list's key where there is none yet.
    async fn erase(
        &self,
        candidate: &CandidateId,
        on: Date,
        fresh: &SuppressionKey,
    ) -> Result<(), StoreError>;

    /// Everything there is, for one file.
    async fn back_up(&self, made_at: Timestamp) -> Result<Backup, StoreError>;

    /// Puts a backup in place of everything there is; whoever was erased since it was made stays erased. All or
    /// nothing: where it fails, everything is as it was.
    async fn restore(&self, backup: &Backup) -> Result<(), StoreError>;
}
