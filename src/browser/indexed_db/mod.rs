//! The store in the browser: one IndexedDB database shared by every page of the extension.
//!
//! Knows records by key; what a click changes is in [`crate::storage`]. Start at [`open`].

mod transaction;

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use idb::event::VersionChangeEvent;
use idb::{Database, DatabaseEvent, Factory, IndexParams, KeyPath, ObjectStoreParams};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{BroadcastChannel, DomException, IdbDatabase, MessageEvent};

pub use transaction::IndexedDbTransaction;

use super::js_value::{from_js, to_js};
use crate::storage::{self, Change, Mode, StoreError, Table, Tables};

/// The database's name, and that of the channel on which windows tell each other what they wrote.
const NAME: &str = "overture";

/// The layout of object stores and indexes. Documents have their own version ([`storage::VERSION`]), which may rise
/// without this one.
const LAYOUT: u32 = 3;

/// The index that finds events by candidate.
const BY_CANDIDATE: &str = "candidate";

/// The index that finds rows by link and keeps links unique.
const BY_LINK: &str = "links";

/// The store in the browser. Clones share one connection.
#[derive(Debug, Clone)]
pub struct IndexedDbStore {
    database: Rc<IdbDatabase>,
    channel: Rc<BroadcastChannel>,
    read_only: bool,
    listeners: Rc<RefCell<Vec<EventListener>>>,
}

/// Opens the store, making it or bringing it to the present version where needed.
///
/// # Errors
/// [`StoreError::Newer`] where a later version of the extension wrote it; nothing is changed then.
pub async fn open() -> Result<IndexedDbStore, StoreError> {
    open_named(NAME).await
}

/// Opens a store under another name: for tests, which each want their own.
///
/// # Errors
/// As [`open`].
pub async fn open_named(name: &str) -> Result<IndexedDbStore, StoreError> {
    let store = connect(name, Some(LAYOUT)).await?;
    storage::open(&store).await?;
    Ok(store)
}

/// Opens a store that a later version of the extension wrote, as far as it can be read; nothing is ever written to it.
///
/// # Errors
/// Where the database does not answer.
pub async fn open_to_read(name: Option<&str>) -> Result<IndexedDbStore, StoreError> {
    Ok(IndexedDbStore { read_only: true, ..connect(name.unwrap_or(NAME), None).await? })
}

/// A connection, with the layout of this version or (`None`) with the one that is there.
async fn connect(name: &str, layout: Option<u32>) -> Result<IndexedDbStore, StoreError> {
    let attempted = "opening the store";
    let failed = |error: idb::Error| match code_of(&error).as_str() {
        // The browser does not say which later layout it found; what counts is that there is one.
        "VersionError" => StoreError::Newer { found: LAYOUT + 1, known: LAYOUT },
        code => unavailable(attempted, code),
    };
    let mut request = Factory::new().and_then(|factory| factory.open(name, layout)).map_err(failed)?;
    request.on_upgrade_needed(|event| {
        // A failure here aborts the upgrade, and with it the opening: it is reported there.
        let _ = lay_out(&event);
    });
    let mut database = request.await.map_err(failed)?;
    let laid_out = database.store_names();
    if Table::ALL.iter().any(|table| !laid_out.iter().any(|name| name == table.name())) {
        return Err(unavailable(attempted, "NotFoundError"));
    }
    // A later version of the extension wants to change the layout: do not stand in its way.
    database.on_version_change(|event| {
        if let Some(database) = event.target().and_then(|target| target.dyn_into::<IdbDatabase>().ok()) {
            database.close();
        }
    });
    database.forget_callbacks();
    let channel = BroadcastChannel::new(name).map_err(|error| unavailable(attempted, &name_of(&error)))?;
    let store = IndexedDbStore {
        database: Rc::new(database.into()),
        channel: Rc::new(channel),
        read_only: false,
        listeners: Rc::default(),
    };
    Ok(store)
}

/// Whether the browser promised to keep the store when space runs low; `None` where it cannot be asked.
pub async fn is_persistent() -> Option<bool> {
    let answer = web_sys::window()?.navigator().storage().persisted().ok()?;
    Some(JsFuture::from(answer).await.ok()?.is_truthy())
}

/// Asks the browser not to clear the store when space runs low. Returns whether it agreed.
///
/// # Errors
/// Where the browser has no storage manager.
pub async fn ask_to_persist() -> Result<bool, StoreError> {
    let refused = |error: JsValue| unavailable("asking to keep the store", &name_of(&error));
    let window = web_sys::window().ok_or_else(|| unavailable("asking to keep the store", "NoWindow"))?;
    let answer = window.navigator().storage().persist().map_err(refused)?;
    Ok(JsFuture::from(answer).await.map_err(refused)?.is_truthy())
}

impl IndexedDbStore {
    /// Calls back whenever another window (or another store in this one) has written. What this store writes itself
    /// is not announced to it.
    pub fn on_change(&self, callback: impl Fn(Change) + 'static) {
        let listener = EventListener::new(&self.channel, "message", move |event| {
            let message = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
            if let Some(change) = message.and_then(|data| from_js(data).ok()) {
                callback(change);
            }
        });
        self.listeners.borrow_mut().push(listener);
    }

    /// Closes the connection; for tests that open the store again.
    pub fn close(&self) {
        self.database.close();
    }
}

impl Tables for IndexedDbStore {
    type Transaction = IndexedDbTransaction;

    fn begin(
        &self,
        tables: &[Table],
        mode: Mode,
        attempted: &'static str,
    ) -> Result<Self::Transaction, StoreError> {
        if self.read_only && mode == Mode::Write {
            return Err(StoreError::ReadOnly { attempted });
        }
        IndexedDbTransaction::begin(&self.database, tables, mode, attempted)
    }

    fn is_read_only(&self) -> bool {
        self.read_only
    }

    fn announce(&self, change: &Change) {
        // Another window that is not told shows the old state until it is next opened; what was saved is saved.
        if let Ok(message) = to_js(change) {
            let _ = self.channel.post_message(&message);
        }
    }
}

/// Makes the object stores and indexes that are not there yet.
fn lay_out(event: &VersionChangeEvent) -> Result<(), idb::Error> {
    let database: Database = event.database()?;
    let there = database.store_names();
    for table in Table::ALL {
        if there.iter().any(|name| name == table.name()) {
            continue;
        }
        let mut params = ObjectStoreParams::new();
        params.key_path(Some(KeyPath::new_single("key")));
        let store = database.create_object_store(table.name(), params)?;
        match table {
            Table::Events => {
                store.create_index(BY_CANDIDATE, KeyPath::new_single("candidate"), None)?;
            }
            Table::Rows => {
                let mut unique = IndexParams::new();
                unique.unique(true).multi_entry(true);
                store.create_index(BY_LINK, KeyPath::new_single("links"), Some(unique))?;
            }
            Table::Briefs | Table::Settings | Table::Quarantine | Table::Suppressed | Table::Shelf => {}
        }
    }
    Ok(())
}

fn unavailable(attempted: &'static str, code: &str) -> StoreError {
    StoreError::Unavailable { attempted, code: code.to_owned() }
}

/// The browser's name for an error. Never its message, which may quote a record.
fn code_of(error: &idb::Error) -> String {
    use idb::Error as E;
    match error {
        E::DomException(exception) => exception.name(),
        E::DeleteFailed(value)
        | E::GetAllFailed(value)
        | E::GetAllKeysFailed(value)
        | E::GetFailed(value)
        | E::IndexNotFound(value)
        | E::IndexedDbNotFound(value)
        | E::IndexedDbOpenFailed(value)
        | E::ObjectStoreNotFound(value)
        | E::TransactionOpenFailed(value)
        | E::UpdateFailed(value) => name_of(value),
        _ => "UnknownError".to_owned(),
    }
}

fn name_of(value: &JsValue) -> String {
    match value.dyn_ref::<DomException>() {
        Some(exception) => exception.name(),
        None => "UnknownError".to_owned(),
    }
}
