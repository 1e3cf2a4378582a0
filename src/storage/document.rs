//! The envelope every stored document is in: its version, its key and what it is found by.
//!
//! The document itself is JSON text: a record is opened without touching its hundred fields one by one across the
//! JavaScript boundary, and what cannot be read is set aside byte for byte.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{StoreError, Table, migrations};
use crate::pipeline::{CandidateRow, Event, SavedBrief};

/// The version of the documents this code writes. Rises by one with each entry in `migrations`.
pub const VERSION: u32 = 3;

/// One record of one table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The version it was written by.
    pub v: u32,
    /// Unique in its table.
    pub key: String,
    /// Whom it is about; events are found by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub candidate: Option<String>,
    /// The links a row is found by; no two rows share one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<String>,
    /// Where the card of a row is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shelf: Option<(u32, u32)>,
    /// The document as JSON.
    pub doc: String,
    /// A block of cards, which is no text. Empty in every other table.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

impl Document {
    /// An event.
    pub fn event(event: &Event) -> Self {
        let candidate = Some(event.candidate.0.clone());
        Self { candidate, ..Self::of(event.id.0.clone(), event) }
    }

    /// A row.
    pub fn row(row: &CandidateRow) -> Self {
        Self { links: row.links.clone(), ..Self::of(row.id.0.clone(), row) }
    }

    /// A brief.
    pub fn brief(brief: &SavedBrief) -> Self {
        Self::of(brief.id.clone(), brief)
    }

    /// Anything else under a key.
    pub fn of(key: String, value: &impl Serialize) -> Self {
        // Our own types: string keys only and no failing serializer, so there is always a text.
        let doc = serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned());
        Self { v: VERSION, key, candidate: None, links: Vec::new(), shelf: None, doc, bytes: Vec::new() }
    }

    /// The document, brought to the present version.
    ///
    /// # Errors
    /// Why it cannot be read, without any of its text.
    pub fn read<T: DeserializeOwned>(&self, table: Table) -> Result<T, String> {
        let unreadable = |error: serde_json::Error| {
            // serde_json quotes the offending value in its message: only the place may be told.
            format!("no valid document at line {} column {}", error.line(), error.column())
        };
        match self.v {
            VERSION => serde_json::from_str(&self.doc).map_err(unreadable),
            // Opened to be read only; what later versions merely added is passed over.
            newer if newer > VERSION => {
                serde_json::from_str(&self.doc).map_err(|_| format!("written by version {newer}"))
            }
            older => {
                let value = serde_json::from_str(&self.doc).map_err(unreadable)?;
                let value = migrations::upgrade(table, older, value).ok_or("no known older document")?;
                // Read as text once more: a second way into every type would be a tenth of the module.
                serde_json::from_str(&value.to_string()).map_err(unreadable)
            }
        }
    }

    /// As [`Document::read`], as the store's error.
    pub(super) fn open<T: DeserializeOwned>(
        &self,
        table: Table,
        attempted: &'static str,
    ) -> Result<T, StoreError> {
        self.read(table).map_err(|_| StoreError::Damaged { attempted, key: self.key.clone() })
    }
}
