//! One transaction of the browser's database.
//!
//! The browser commits a transaction that is merely forgotten; this one is undone unless [`Transaction::commit`]
//! was called and came back.

use std::cell::Cell;

use idb::{KeyRange, ObjectStore, Query};
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbTransaction};

use super::{BY_CANDIDATE, BY_LINK, code_of, name_of, unavailable};
use crate::browser::js_value::{from_js, to_js};
use crate::storage::{Document, Mode, StoreError, Table, Transaction};

/// The property a block of cards is under: bytes, which the document's own form has none for.
const BLOCK: &str = "block";

/// A transaction that is undone unless committed.
#[derive(Debug)]
pub struct IndexedDbTransaction {
    inner: IdbTransaction,
    /// Resolves when the transaction is complete, rejects when it is undone.
    end: Promise,
    attempted: &'static str,
    committing: Cell<bool>,
}

impl IndexedDbTransaction {
    pub(super) fn begin(
        database: &IdbDatabase,
        tables: &[Table],
        mode: Mode,
        attempted: &'static str,
    ) -> Result<Self, StoreError> {
        let inner =
            strict(database, tables, mode).map_err(|error| unavailable(attempted, &name_of(&error)))?;
        let end = Promise::new(&mut |resolve, reject| {
            let reject = Closure::once_into_js(move || reject.call0(&JsValue::UNDEFINED));
            inner.set_oncomplete(Some(&resolve));
            inner.set_onabort(reject.dyn_ref());
        });
        // A transaction that is undone on purpose rejects a promise nobody waits for; this keeps the console quiet.
        let quiet = Closure::once_into_js(|| {});
        if let Some(quiet) = quiet.dyn_ref::<Function>() {
            let _ = Reflect::get(&end, &"catch".into())
                .and_then(JsCast::dyn_into::<Function>)
                .and_then(|catch| catch.call1(&end, quiet));
        }
        Ok(Self { inner, end, attempted, committing: Cell::new(false) })
    }

    /// How durable the browser says a commit is: `strict` waits for the disk. `None` where it does not say.
    pub fn durability(&self) -> Option<String> {
        Reflect::get(&self.inner, &"durability".into()).ok()?.as_string()
    }

    fn store(&self, table: Table) -> Result<ObjectStore, StoreError> {
        let store = self.inner.object_store(table.name());
        store.map(ObjectStore::from).map_err(|error| unavailable(self.attempted, &name_of(&error)))
    }

    fn failed(&self, error: &idb::Error) -> StoreError {
        self.named(&code_of(error))
    }

    fn named(&self, code: &str) -> StoreError {
        match code {
            "QuotaExceededError" => StoreError::QuotaExceeded { attempted: self.attempted },
            code => unavailable(self.attempted, code),
        }
    }

    /// The record as it came out of the database. What is no record of ours at all is passed on as one that cannot
    /// be read, so that it is set aside like any other.
    fn document(value: JsValue) -> Document {
        let key = Reflect::get(&value, &"key".into()).ok().and_then(|key| key.as_string());
        let block = Reflect::get(&value, &BLOCK.into()).ok();
        let block = block.and_then(|block| block.dyn_into::<Uint8Array>().ok());
        let document = from_js(value).unwrap_or_else(|_| Document {
            v: 0,
            doc: String::new(),
            ..Document::of(key.unwrap_or_default(), &())
        });
        Document { bytes: block.map(|block| block.to_vec()).unwrap_or_default(), ..document }
    }
}

/// A transaction whose commit waits for the disk where it writes. `idb` and `web-sys` do not know this option yet.
fn strict(database: &IdbDatabase, tables: &[Table], mode: Mode) -> Result<IdbTransaction, JsValue> {
    let names: Array = tables.iter().map(|table| JsValue::from_str(table.name())).collect();
    let (mode, durability) = match mode {
        Mode::Read => ("readonly", "default"),
        Mode::Write => ("readwrite", "strict"),
    };
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &durability.into())?;
    let transaction: Function = Reflect::get(database, &"transaction".into())?.dyn_into()?;
    transaction.call3(database, &names, &mode.into(), &options)?.dyn_into()
}

impl Drop for IndexedDbTransaction {
    fn drop(&mut self) {
        if !self.committing.get() {
            // Fails only where it was already undone.
            let _ = self.inner.abort();
        }
    }
}

impl Transaction for IndexedDbTransaction {
    async fn get(&self, table: Table, key: &str) -> Result<Option<Document>, StoreError> {
        let request = self.store(table)?.get(JsValue::from_str(key)).map_err(|error| self.failed(&error))?;
        let value = request.await.map_err(|error| self.failed(&error))?;
        Ok(value.map(Self::document))
    }

    async fn of_candidate(&self, candidate: &str) -> Result<Vec<Document>, StoreError> {
        let index = self.store(Table::Events)?.index(BY_CANDIDATE).map_err(|error| self.failed(&error))?;
        let query = Query::Key(JsValue::from_str(candidate));
        let request = index.get_all(Some(query), None).map_err(|error| self.failed(&error))?;
        let values = request.await.map_err(|error| self.failed(&error))?;
        Ok(values.into_iter().map(Self::document).collect())
    }

    async fn by_link(&self, link: &str) -> Result<Option<Document>, StoreError> {
        let index = self.store(Table::Rows)?.index(BY_LINK).map_err(|error| self.failed(&error))?;
        let request = index.get(JsValue::from_str(link)).map_err(|error| self.failed(&error))?;
        let value = request.await.map_err(|error| self.failed(&error))?;
        Ok(value.map(Self::document))
    }

    async fn all(&self, table: Table) -> Result<Vec<Document>, StoreError> {
        let request = self.store(table)?.get_all(None, None).map_err(|error| self.failed(&error))?;
        let values = request.await.map_err(|error| self.failed(&error))?;
        Ok(values.into_iter().map(Self::document).collect())
    }

    async fn after(&self, table: Table, key: &str, most: u32) -> Result<Vec<Document>, StoreError> {
        let range = KeyRange::lower_bound(&JsValue::from_str(key), Some(true));
        let range = range.map_err(|error| self.failed(&error))?;
        let request = self.store(table)?.get_all(Some(Query::KeyRange(range)), Some(most));
        let values = request.map_err(|error| self.failed(&error))?.await;
        Ok(values.map_err(|error| self.failed(&error))?.into_iter().map(Self::document).collect())
    }

    fn clear(&self, table: Table) -> Result<(), StoreError> {
        self.store(table)?.clear().map_err(|error| self.failed(&error))?;
        Ok(())
    }

    fn put(&self, table: Table, document: &Document) -> Result<(), StoreError> {
        let value = to_js(document).map_err(|_| unavailable(self.attempted, "DataError"))?;
        if !document.bytes.is_empty() {
            let block = Uint8Array::from(document.bytes.as_slice());
            Reflect::set(&value, &BLOCK.into(), &block).map_err(|error| self.named(&name_of(&error)))?;
        }
        // Not waited for: a failure undoes the whole transaction, and the commit says so.
        self.store(table)?.put(&value, None).map_err(|error| self.failed(&error))?;
        Ok(())
    }

    fn remove(&self, table: Table, key: &str) -> Result<(), StoreError> {
        let query = Query::Key(JsValue::from_str(key));
        self.store(table)?.delete(query).map_err(|error| self.failed(&error))?;
        Ok(())
    }

    async fn commit(self) -> Result<(), StoreError> {
        self.committing.set(true);
        match JsFuture::from(self.end.clone()).await {
            Ok(_) => Ok(()),
            Err(_) => {
                let code = self.inner.error().map_or_else(|| "AbortError".to_owned(), |error| error.name());
                Err(self.named(&code))
            }
        }
    }
}
