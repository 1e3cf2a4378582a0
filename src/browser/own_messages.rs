//! The recruiter's own templates, plans and habits, read and saved as one setting.

use super::kept;
use crate::pipeline::sequence::OwnMessages;
use crate::storage::{Store, StoreError};

const OWN_MESSAGES: &str = "own_messages";

/// What is kept; nothing where nothing was ever saved.
pub async fn read() -> Result<OwnMessages, StoreError> {
    let setting = kept::store().await?.setting(OWN_MESSAGES).await?;
    Ok(setting.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default())
}

/// Saves all of it, or nothing.
pub async fn save(own: &OwnMessages) -> Result<(), StoreError> {
    let value = serde_json::to_value(own).unwrap_or_default();
    kept::store().await?.save_setting(OWN_MESSAGES, &value).await
}
