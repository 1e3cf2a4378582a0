//! The store in memory: for native tests and the command line. As strict as the one in the browser: transactions
//! are all or nothing, links are unique, and space can run out.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Change, Document, Mode, StoreError, Table, Tables, Transaction};

type Records = BTreeMap<(Table, String), Document>;

/// A store that forgets everything when dropped. Clones share their records, as two windows do.
#[derive(Debug, Clone, Default)]
pub struct MemoryStore {
    records: Rc<RefCell<Records>>,
    room: Rc<Cell<Option<usize>>>,
    announced: Rc<RefCell<Vec<Change>>>,
    read_only: bool,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    /// Another window on the same records, which writes nothing: for what a later version wrote.
    #[must_use]
    pub fn to_read(&self) -> Self {
        Self { read_only: true, ..self.clone() }
    }

    /// Refuses every write that would make the documents larger than `bytes`; `None`: no limit.
    pub fn limit(&self, bytes: Option<usize>) {
        self.room.set(bytes);
    }

    /// Everything that was announced to other windows, oldest first.
    pub fn announced(&self) -> Vec<Change> {
        self.announced.borrow().clone()
    }
}

impl Tables for MemoryStore {
    type Transaction = MemoryTransaction;

    fn begin(
        &self,
        tables: &[Table],
        mode: Mode,
        attempted: &'static str,
    ) -> Result<Self::Transaction, StoreError> {
        if self.read_only && mode == Mode::Write {
            return Err(StoreError::ReadOnly { attempted });
        }
        let draft = RefCell::new(self.records.borrow().clone());
        Ok(MemoryTransaction { store: self.clone(), draft, tables: tables.to_vec(), mode, attempted })
    }

    fn is_read_only(&self) -> bool {
        self.read_only
    }

    fn announce(&self, change: &Change) {
        self.announced.borrow_mut().push(change.clone());
    }
}

/// Works on a copy, which takes the place of the records when committed.
#[derive(Debug)]
pub struct MemoryTransaction {
    store: MemoryStore,
    draft: RefCell<Records>,
    tables: Vec<Table>,
    mode: Mode,
    attempted: &'static str,
}

impl MemoryTransaction {
    fn refuse(&self, code: &str) -> StoreError {
        StoreError::Unavailable { attempted: self.attempted, code: code.to_owned() }
    }

    /// A browser's transaction answers for the tables it was opened with and no others.
    fn may_read(&self, table: Table) -> Result<(), StoreError> {
        if self.tables.contains(&table) { Ok(()) } else { Err(self.refuse("NotFoundError")) }
    }

    fn may_write(&self, table: Table) -> Result<(), StoreError> {
        self.may_read(table)?;
        if self.mode == Mode::Write { Ok(()) } else { Err(self.refuse("ReadOnlyError")) }
    }
}

impl Transaction for MemoryTransaction {
    async fn get(&self, table: Table, key: &str) -> Result<Option<Document>, StoreError> {
        self.may_read(table)?;
        Ok(self.draft.borrow().get(&(table, key.to_owned())).cloned())
    }

    async fn of_candidate(&self, candidate: &str) -> Result<Vec<Document>, StoreError> {
        let mut events = self.all(Table::Events).await?;
        events.retain(|event| event.candidate.as_deref() == Some(candidate));
        Ok(events)
    }

    async fn by_link(&self, link: &str) -> Result<Option<Document>, StoreError> {
        let rows = self.all(Table::Rows).await?;
        Ok(rows.into_iter().find(|row| row.links.iter().any(|known| known == link)))
    }

    async fn all(&self, table: Table) -> Result<Vec<Document>, StoreError> {
        self.may_read(table)?;
        let draft = self.draft.borrow();
        Ok(draft.iter().filter(|((of, _), _)| *of == table).map(|(_, record)| record.clone()).collect())
    }

    async fn after(&self, table: Table, key: &str, most: u32) -> Result<Vec<Document>, StoreError> {
        let mut records = self.all(table).await?;
        records.retain(|record| record.key.as_str() > key);
        records.truncate(most as usize);
        Ok(records)
    }

    fn clear(&self, table: Table) -> Result<(), StoreError> {
        self.may_write(table)?;
        self.draft.borrow_mut().retain(|(of, _), _| *of != table);
        Ok(())
    }

    fn put(&self, table: Table, document: &Document) -> Result<(), StoreError> {
        self.may_write(table)?;
        let shares_a_link = |((of, key), other): (&(Table, String), &Document)| {
            *of == table
                && *key != document.key
                && other.links.iter().any(|link| document.links.contains(link))
        };
        if self.draft.borrow().iter().any(shares_a_link) {
            return Err(self.refuse("ConstraintError"));
        }
        self.draft.borrow_mut().insert((table, document.key.clone()), document.clone());
        Ok(())
    }

    fn remove(&self, table: Table, key: &str) -> Result<(), StoreError> {
        self.may_write(table)?;
        self.draft.borrow_mut().remove(&(table, key.to_owned()));
        Ok(())
    }

    async fn commit(self) -> Result<(), StoreError> {
        let size: usize = self.draft.borrow().values().map(|record| record.doc.len()).sum();
        if self.mode == Mode::Write && self.store.room.get().is_some_and(|room| size > room) {
            return Err(StoreError::QuotaExceeded { attempted: self.attempted });
        }
        if self.mode == Mode::Write {
            *self.store.records.borrow_mut() = self.draft.into_inner();
        }
        Ok(())
    }
}
