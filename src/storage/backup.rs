//! Everything there is in one file, with a hash that shows a damaged one before anything is touched.
//!
//! Rows are not in it: they follow from the log. Start at [`Backup::to_text`] and [`Backup::from_text`].

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::erasure::KEY as SUPPRESSION_KEY;
use super::operations::put_row;
use super::shelf::Shelving;
use super::{Document, StoreError, Table, Transaction, VERSION};
use crate::pipeline::{CandidateId, Event};

/// What tells a backup from any other JSON file.
const FORMAT: &str = "overture-backup";

/// The tables a backup holds.
const KEPT: [Table; 5] =
    [Table::Events, Table::Briefs, Table::Settings, Table::Quarantine, Table::Suppressed];

/// Why a file cannot be restored. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BackupError {
    /// Not a backup, or cut short.
    #[error("reading a backup: this is not a complete backup file")]
    NotABackup,
    /// Changed since it was written.
    #[error("reading a backup: the file was damaged or changed")]
    Damaged,
    /// Sealed with another passphrase, or changed.
    #[error("reading a backup: the passphrase does not open it")]
    WrongPassphrase,
    /// Written by a later version.
    #[error("reading a backup: it was written by version {found}, this is version {known}")]
    Newer {
        /// The version found.
        found: u32,
        /// The version this code knows.
        known: u32,
    },
}

/// Every record but the rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backup {
    /// The version of the code that made it.
    pub version: u32,
    /// When it was made.
    pub made_at: Timestamp,
    /// The records of each table.
    pub tables: BTreeMap<Table, Vec<Document>>,
}

/// What a restore changes, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Changes {
    /// People in the backup.
    pub people: usize,
    /// Entries of their logs.
    pub entries: usize,
    /// Entries that are not here now.
    pub back_entries: usize,
    /// People who are not here now.
    pub back_people: usize,
    /// Entries here that are not in the backup.
    pub lost_entries: usize,
    /// People here who are not in it.
    pub lost_people: usize,
    /// Briefs that differ.
    pub briefs: usize,
}

/// The file: the backup as text, so that the hash is over exactly what is read.
#[derive(Serialize, Deserialize)]
struct File {
    format: String,
    hash: String,
    backup: String,
}

impl Backup {
    /// How many candidates and briefs are in it: what a restore would bring, to be shown first.
    pub fn counts(&self) -> (usize, usize) {
        let events = self.tables.get(&Table::Events).map(Vec::as_slice).unwrap_or_default();
        let candidates: BTreeSet<_> = events.iter().filter_map(|event| event.candidate.as_ref()).collect();
        (candidates.len(), self.tables.get(&Table::Briefs).map_or(0, Vec::len))
    }

    /// What putting it in place of `now` would change.
    pub fn changes(&self, now: &Self) -> Changes {
        let (here, there) = (self.entries(), now.entries());
        let people =
            |entries: &BTreeMap<&str, &str>| entries.values().copied().collect::<BTreeSet<_>>().len();
        let only = |a: &BTreeMap<&str, &str>, b: &BTreeMap<&str, &str>| {
            let known: BTreeSet<&str> = b.values().copied().collect();
            let entries = a.keys().filter(|key| !b.contains_key(*key)).count();
            let people: BTreeSet<&str> =
                a.values().copied().filter(|candidate| !known.contains(candidate)).collect();
            (entries, people.len())
        };
        let (back_entries, back_people) = only(&here, &there);
        let (lost_entries, lost_people) = only(&there, &here);
        let briefs = |backup: &Self| backup.tables.get(&Table::Briefs).cloned().unwrap_or_default();
        let (kept, present) = (briefs(self), briefs(now));
        let differ = |a: &[Document], b: &[Document]| a.iter().filter(|brief| !b.contains(brief)).count();
        Changes {
            people: people(&here),
            entries: here.len(),
            back_entries,
            back_people,
            lost_entries,
            lost_people,
            briefs: differ(&kept, &present).max(differ(&present, &kept)),
        }
    }

    /// The key of every entry of the log, and whom it is about.
    fn entries(&self) -> BTreeMap<&str, &str> {
        let events = self.tables.get(&Table::Events).map(Vec::as_slice).unwrap_or_default();
        events
            .iter()
            .map(|event| (event.key.as_str(), event.candidate.as_deref().unwrap_or_default()))
            .collect()
    }

    /// The backup as the text of a file.
    pub fn to_text(&self) -> String {
        let backup = serde_json::to_string(self).unwrap_or_default();
        let hash = blake3::hash(backup.as_bytes()).to_hex().to_string();
        serde_json::to_string(&File { format: FORMAT.to_owned(), hash, backup }).unwrap_or_default()
    }

    /// The backup a file holds.
    ///
    /// # Errors
    /// Where it is no whole, unchanged backup of this or an earlier version.
    pub fn from_text(text: &str) -> Result<Self, BackupError> {
        let file: File = serde_json::from_str(text).map_err(|_| BackupError::NotABackup)?;
        if file.format != FORMAT {
            return Err(BackupError::NotABackup);
        }
        if blake3::hash(file.backup.as_bytes()).to_hex().as_str() != file.hash {
            return Err(BackupError::Damaged);
        }
        let backup: Self = serde_json::from_str(&file.backup).map_err(|_| BackupError::NotABackup)?;
        if backup.version > VERSION {
            return Err(BackupError::Newer { found: backup.version, known: VERSION });
        }
        Ok(backup)
    }
}

/// Everything in the store.
pub(super) async fn collect(
    transaction: &impl Transaction,
    made_at: Timestamp,
) -> Result<Backup, StoreError> {
    let mut tables = BTreeMap::new();
    for table in KEPT {
        tables.insert(table, transaction.all(table).await?);
    }
    Ok(Backup { version: VERSION, made_at, tables })
}

/// Puts a backup in place of everything. The suppression list only ever grows; where there is one here, its
/// key stays.
pub(super) async fn replace(transaction: &impl Transaction, backup: &Backup) -> Result<(), StoreError> {
    const OURS: &str = "store:";
    let mut shelving = Shelving::begin(transaction).await?;
    shelving.empty();
    let list_here = !transaction.all(Table::Suppressed).await?.is_empty();
    for table in Table::ALL {
        if table == Table::Suppressed {
            continue;
        }
        if table == Table::Shelf {
            transaction.clear(table)?;
            continue;
        }
        for record in transaction.all(table).await? {
            if !(table == Table::Settings && record.key.starts_with(OURS)) {
                transaction.remove(table, &record.key)?;
            }
        }
    }
    for (table, records) in &backup.tables {
        for record in records {
            let stays = *table == Table::Settings
                && record.key.starts_with(OURS)
                && (record.key != SUPPRESSION_KEY || list_here);
            if !stays {
                transaction.put(*table, record)?;
            }
        }
    }
    let mut logs: BTreeMap<String, Vec<Event>> = BTreeMap::new();
    for record in transaction.all(Table::Events).await? {
        if let (Some(candidate), Ok(event)) = (record.candidate.clone(), record.read(Table::Events)) {
            logs.entry(candidate).or_default().push(event);
        }
    }
    for (candidate, events) in logs {
        put_row(transaction, &mut shelving, &CandidateId(candidate), &events).await?;
    }
    shelving.finish(transaction)
}
