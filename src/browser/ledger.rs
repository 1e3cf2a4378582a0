//! The contact ledger as this browser keeps it: the key, whose initials are ours, and what colleagues gave us.
//!
//! What is hashed and what collides is in [`crate::exchange`]. Start at [`collision`], which the panel asks.

use serde::{Deserialize, Serialize};

use super::{clock, ids, kept};
use crate::exchange::{Contacted, Ledger, LedgerKey};
use crate::pipeline::{CandidateRow, canonical_link, fold};
use crate::storage::{Store, StoreError};

const SETTING: &str = "ledger";

/// What is kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Kept {
    /// Made of the team's passphrase, which is kept nowhere.
    pub key: LedgerKey,
    /// Ours.
    pub initials: String,
    /// What colleagues gave us.
    pub theirs: Ledger,
}

/// The ledger, where one was set up.
pub async fn read() -> Result<Option<Kept>, StoreError> {
    let setting = kept::store().await?.setting(SETTING).await?;
    Ok(setting.and_then(|value| serde_json::from_value(value).ok()))
}

/// Keeps the ledger.
pub async fn save(ledger: &Kept) -> Result<(), StoreError> {
    let value = serde_json::to_value(ledger).unwrap_or_default();
    kept::store().await?.save_setting(SETTING, &value).await
}

/// The file to give to colleagues: everyone we wrote to.
pub async fn ours(ledger: &Kept, rows: &[CandidateRow]) -> Result<Ledger, StoreError> {
    let store = kept::store().await?;
    let mut ours = Ledger::default();
    for row in rows.iter().filter(|row| row.last_contact.is_some()) {
        let Some(candidate) = fold(&store.events_of(&row.id).await?) else { continue };
        let Some(last) = candidate.messages.last() else { continue };
        let contacted = Contacted {
            on: clock::day_of(last.at),
            initials: ledger.initials.clone(),
            channel: last.channel,
        };
        ours.note(&ledger.key, &candidate.links, &contacted);
    }
    Ok(ours)
}

/// Who else is in touch with the person of this page, as the ledger tells: their initials and the day.
pub async fn collision(url: &str) -> Option<String> {
    let ledger = read().await.ok()??;
    let contacted =
        ledger.theirs.collision(&ledger.key, &canonical_link(url), &ledger.initials, ids::today())?;
    Some(format!("{} (since {})", contacted.initials, contacted.on))
}
