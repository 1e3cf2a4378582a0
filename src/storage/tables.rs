//! What an implementation provides: records by key in a handful of tables, in transactions.

use serde::{Deserialize, Serialize};

use super::{Change, Document, StoreError};

/// The tables. Their names are stored for years: never reuse one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Table {
    /// The log; found by candidate.
    Events,
    /// One row a candidate; found by link, no two rows share one.
    Rows,
    /// Briefs.
    Briefs,
    /// Settings.
    Settings,
    /// Records that could not be read.
    Quarantine,
    /// Keyed hashes of people who were erased.
    Suppressed,
    /// Compact records of everyone, some dozens a record. Made anew from the log where lost.
    Shelf,
}

impl Table {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Events,
        Self::Rows,
        Self::Briefs,
        Self::Settings,
        Self::Quarantine,
        Self::Suppressed,
        Self::Shelf,
    ];

    /// The name it is stored under.
    pub fn name(self) -> &'static str {
        match self {
            Self::Events => "events",
            Self::Rows => "rows",
            Self::Briefs => "briefs",
            Self::Settings => "settings",
            Self::Quarantine => "quarantine",
            Self::Suppressed => "suppressed",
            Self::Shelf => "shelf",
        }
    }
}

/// What a transaction may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Read only; several at a time.
    Read,
    /// Read and write; one at a time, durable when committed.
    Write,
}

/// A place with tables.
pub trait Tables {
    /// Its transactions.
    type Transaction: Transaction;

    /// Begins a transaction over `tables`; `attempted` says what for, for errors.
    ///
    /// # Errors
    /// Where the database is gone.
    fn begin(
        &self,
        tables: &[Table],
        mode: Mode,
        attempted: &'static str,
    ) -> Result<Self::Transaction, StoreError>;

    /// True where a later version wrote what is here: nothing may be written then.
    fn is_read_only(&self) -> bool {
        false
    }

    /// Tells other windows what was just written.
    fn announce(&self, change: &Change);
}

/// All or nothing. Dropped without [`Transaction::commit`], it leaves everything as it was.
#[expect(async_fn_in_trait, reason = "single-threaded: the browser's futures are not Send")]
pub trait Transaction {
    /// The record under a key.
    async fn get(&self, table: Table, key: &str) -> Result<Option<Document>, StoreError>;

    /// The events of a candidate, in no particular order.
    async fn of_candidate(&self, candidate: &str) -> Result<Vec<Document>, StoreError>;

    /// The row known under a link.
    async fn by_link(&self, link: &str) -> Result<Option<Document>, StoreError>;

    /// Every record of a table, by key.
    async fn all(&self, table: Table) -> Result<Vec<Document>, StoreError>;

    /// The next records of a table by key, `most` at most, those after `key`.
    async fn after(&self, table: Table, key: &str, most: u32) -> Result<Vec<Document>, StoreError>;

    /// Removes every record of a table.
    fn clear(&self, table: Table) -> Result<(), StoreError>;

    /// Puts a record in place of whatever stands under its key. Seen by later reads of this transaction.
    fn put(&self, table: Table, document: &Document) -> Result<(), StoreError>;

    /// Removes the record under a key, if there is one.
    fn remove(&self, table: Table, key: &str) -> Result<(), StoreError>;

    /// Makes it all durable.
    ///
    /// # Errors
    /// Where any part failed; then nothing was written.
    async fn commit(self) -> Result<(), StoreError>;
}
