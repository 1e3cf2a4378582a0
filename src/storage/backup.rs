//! Everything there is in one file, with a hash that shows a damaged one before anything is touched.
//!
//! Rows are not in it: they follow from the log. Start at [`Backup::to_text`] and [`Backup::from_text`].

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::operations::{WRITTEN_BY, put_row};
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
    let list_here = !transaction.all(Table::Suppressed).await?.is_empty();
    for table in Table::ALL {
        if table == Table::Suppressed {
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
                && (record.key == WRITTEN_BY || list_here);
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
        put_row(transaction, &CandidateId(candidate), &events).await?;
    }
    Ok(())
}
