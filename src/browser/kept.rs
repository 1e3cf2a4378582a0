//! The store of this browser, opened once a page, and its errors as sentences with a way out.

use std::cell::RefCell;

use super::indexed_db::{self, IndexedDbStore};
use crate::storage::StoreError;

thread_local! {
    static KEPT: RefCell<Option<IndexedDbStore>> = const { RefCell::new(None) };
}

/// The store, opened on first use.
pub async fn store() -> Result<IndexedDbStore, StoreError> {
    if let Some(open) = KEPT.with_borrow(Clone::clone) {
        return Ok(open);
    }
    let opened = match indexed_db::open().await {
        Err(StoreError::Newer { .. }) => indexed_db::open_to_read(None).await?,
        opened => opened?,
    };
    Ok(KEPT.with_borrow_mut(|kept| kept.get_or_insert(opened).clone()))
}

/// What went wrong and what to do about it, as one or two sentences.
pub fn sentence(error: &StoreError) -> String {
    match error {
        StoreError::QuotaExceeded { .. } => {
            "Not saved: the browser has no more space. Free some on this disk, then try again.".to_owned()
        }
        StoreError::AlreadyKnown(_) => "Already in your pipeline: nothing was added twice.".to_owned(),
        StoreError::Suppressed { on } => format!(
            "Not added: this person asked to be erased, which was done on {on}. They may not be added again."
        ),
        StoreError::Damaged { key, .. } => {
            format!("One record could not be read ({key}). Everything else is untouched.")
        }
        StoreError::ReadOnly { .. } => {
            "Not saved: a newer Overture wrote your data, so this one only shows it. Update the extension."
                .to_owned()
        }
        StoreError::Newer { .. } => {
            "Your data was written by a newer Overture. Update the extension; nothing was changed.".to_owned()
        }
        StoreError::Unavailable { code, .. } => format!(
            "Not saved: the browser's storage did not answer ({code}). Close other Overture windows, then try again."
        ),
    }
}
