//! What each [`Store`] method reads and writes, once for every implementation of [`Tables`].

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::shelf::{self, Shelving};
use super::tables::{Mode, Table, Tables, Transaction};
use super::{Backup, Change, Document, Quarantined, Store, StoreError, VERSION, backup, erasure};
use crate::pipeline::search::{Base, Card};
use crate::pipeline::{Action, CandidateId, CandidateRow, Event, SavedBrief, fold, in_order};
use crate::privacy::SuppressionKey;

/// The setting that says which version wrote the documents. The colon keeps it apart from the views' own.
const WRITTEN_BY: &str = "store:version";

/// Makes a store ready: brings older documents to the present version, refuses newer ones.
///
/// # Errors
/// [`StoreError::Newer`] where a later version wrote the documents; they are then left as they are.
pub async fn open(store: &impl Tables) -> Result<(), StoreError> {
    let attempted = "opening the store";
    let reading = store.begin(&[Table::Settings], Mode::Read, attempted)?;
    let written_by = match reading.get(Table::Settings, WRITTEN_BY).await? {
        // The version is in the envelope too: a record that cannot be read still says who wrote it.
        Some(record) => record.doc.parse().unwrap_or(record.v),
        None => 0,
    };
    reading.commit().await?;
    if written_by == VERSION {
        return Ok(());
    }
    if written_by > VERSION {
        return Err(StoreError::Newer { found: written_by, known: VERSION });
    }
    let changed =
        write(store, &Table::ALL, attempted, async |transaction| migrate(transaction).await).await?;
    if changed > 0 {
        store.announce(&Change::Everything);
    }
    Ok(())
}

impl<T: Tables> Store for T {
    async fn append(&self, events: &[Event]) -> Result<(), StoreError> {
        let tables = [Table::Events, Table::Rows, Table::Settings, Table::Suppressed, Table::Shelf];
        let changed =
            write(self, &tables, "saving a candidate", async |transaction| append(transaction, events).await);
        let changed = changed.await?;
        if !changed.is_empty() {
            self.announce(&Change::Candidates(changed));
        }
        Ok(())
    }

    async fn events_of(&self, candidate: &CandidateId) -> Result<Vec<Event>, StoreError> {
        let transaction = self.begin(&[Table::Events], Mode::Read, "reading a candidate")?;
        let events = events_of(&transaction, candidate).await?;
        transaction.commit().await?;
        Ok(in_order(&events).into_iter().cloned().collect())
    }

    async fn find(&self, link: &str) -> Result<Option<CandidateRow>, StoreError> {
        let attempted = "looking a candidate up";
        let transaction = self.begin(&[Table::Rows], Mode::Read, attempted)?;
        let row = transaction.by_link(link).await?;
        transaction.commit().await?;
        row.map(|row| row.open(Table::Rows, attempted)).transpose()
    }

    async fn base(&self) -> Result<Base, StoreError> {
        shelf::base(self).await
    }

    async fn card(&self, candidate: &CandidateId) -> Result<Option<Card>, StoreError> {
        let transaction = self.begin(&[Table::Events, Table::Rows], Mode::Read, "reading a candidate")?;
        let Some(record) = transaction.get(Table::Rows, &candidate.0).await? else { return Ok(None) };
        let events = events_of(&transaction, candidate).await?;
        transaction.commit().await?;
        Ok(match fold(&events) {
            Some(state) => Some(Card::of(&state)),
            None => record.read(Table::Rows).ok().map(Card::of_row),
        })
    }

    async fn rows(&self) -> Result<Vec<CandidateRow>, StoreError> {
        let mut rows: Vec<CandidateRow> = readable(self, Table::Rows, "reading the pipeline").await?;
        rows.sort_by(|a, b| (b.added_at, &b.id).cmp(&(a.added_at, &a.id)));
        Ok(rows)
    }

    async fn briefs(&self) -> Result<Vec<SavedBrief>, StoreError> {
        let mut briefs: Vec<SavedBrief> = readable(self, Table::Briefs, "reading the briefs").await?;
        briefs.sort_by(|a, b| (b.saved_at, &b.id).cmp(&(a.saved_at, &a.id)));
        Ok(briefs)
    }

    async fn save_brief(&self, brief: &SavedBrief) -> Result<(), StoreError> {
        let record = Document::brief(brief);
        write(self, &[Table::Briefs], "saving a brief", async |transaction| {
            transaction.put(Table::Briefs, &record)
        })
        .await?;
        self.announce(&Change::Brief(brief.id.clone()));
        Ok(())
    }

    async fn setting(&self, key: &str) -> Result<Option<Value>, StoreError> {
        let attempted = "reading a setting";
        let transaction = self.begin(&[Table::Settings], Mode::Read, attempted)?;
        let record = transaction.get(Table::Settings, key).await?;
        transaction.commit().await?;
        record.map(|record| record.open(Table::Settings, attempted)).transpose()
    }

    async fn save_setting(&self, key: &str, value: &Value) -> Result<(), StoreError> {
        let record = Document::of(key.to_owned(), value);
        write(self, &[Table::Settings], "saving a setting", async |transaction| {
            transaction.put(Table::Settings, &record)
        })
        .await?;
        self.announce(&Change::Setting(key.to_owned()));
        Ok(())
    }

    async fn inspect(&self) -> Result<Vec<Quarantined>, StoreError> {
        let attempted = "inspecting the store";
        let (list, changed) =
            write(self, &Table::ALL, attempted, async |transaction| inspect(transaction).await).await?;
        if changed {
            self.announce(&Change::Everything);
        }
        Ok(list)
    }

    async fn erase(
        &self,
        candidate: &CandidateId,
        on: Date,
        fresh: &SuppressionKey,
    ) -> Result<(), StoreError> {
        write(self, &Table::ALL, "erasing a candidate", async |transaction| {
            erasure::erase(transaction, candidate, on, fresh).await
        })
        .await?;
        self.announce(&Change::Candidates(vec![candidate.clone()]));
        Ok(())
    }

    async fn back_up(&self, made_at: Timestamp) -> Result<Backup, StoreError> {
        let transaction = self.begin(&Table::ALL, Mode::Read, "making a backup")?;
        let backup = backup::collect(&transaction, made_at).await?;
        transaction.commit().await?;
        Ok(backup)
    }

    async fn restore(&self, backup: &Backup) -> Result<(), StoreError> {
        write(self, &Table::ALL, "restoring a backup", async |transaction| {
            backup::replace(transaction, backup).await?;
            migrate(transaction).await.map(|_| ())?;
            erasure::apply(transaction).await
        })
        .await?;
        self.announce(&Change::Everything);
        Ok(())
    }
}

/// Runs `work` in a transaction that is committed only where it succeeds.
pub(super) async fn write<T: Tables, R>(
    store: &T,
    tables: &[Table],
    attempted: &'static str,
    work: impl AsyncFnOnce(&T::Transaction) -> Result<R, StoreError>,
) -> Result<R, StoreError> {
    let transaction = store.begin(tables, Mode::Write, attempted)?;
    let result = work(&transaction).await?;
    transaction.commit().await?;
    Ok(result)
}

/// Every record of a table that can be read.
async fn readable<R: for<'de> Deserialize<'de>>(
    store: &impl Tables,
    table: Table,
    attempted: &'static str,
) -> Result<Vec<R>, StoreError> {
    let transaction = store.begin(&[table], Mode::Read, attempted)?;
    let records = transaction.all(table).await?;
    transaction.commit().await?;
    Ok(records.iter().filter_map(|record| record.read(table).ok()).collect())
}

/// A candidate's readable events.
pub(super) async fn events_of(
    transaction: &impl Transaction,
    candidate: &CandidateId,
) -> Result<Vec<Event>, StoreError> {
    let records = transaction.of_candidate(&candidate.0).await?;
    Ok(records.iter().filter_map(|record| record.read(Table::Events).ok()).collect())
}

/// The events and the rows they lead to. Returns whom they changed.
async fn append(transaction: &impl Transaction, events: &[Event]) -> Result<Vec<CandidateId>, StoreError> {
    let mut new: Vec<&Event> = Vec::new();
    let mut ids = HashSet::new();
    for event in events {
        let there = transaction.get(Table::Events, &event.id.0).await?.is_some();
        if !there && ids.insert(&event.id) {
            new.push(event);
        }
    }
    let mut candidates: Vec<CandidateId> = Vec::new();
    for event in &new {
        if !candidates.contains(&event.candidate) {
            candidates.push(event.candidate.clone());
        }
    }
    let mut shelving = Shelving::begin(transaction).await?;
    for candidate in &candidates {
        let mut all = events_of(transaction, candidate).await?;
        if all.is_empty() {
            for event in new.iter().filter(|event| event.candidate == *candidate) {
                erasure::refuse_the_erased(transaction, event).await?;
            }
        }
        all.extend(new.iter().filter(|event| event.candidate == *candidate).map(|event| (*event).clone()));
        put_row(transaction, &mut shelving, candidate, &all).await?;
    }
    for event in new {
        transaction.put(Table::Events, &Document::event(event))?;
    }
    shelving.finish(transaction)?;
    Ok(candidates)
}

/// The row that follows from a candidate's events.
pub(super) async fn put_row(
    transaction: &impl Transaction,
    shelving: &mut Shelving,
    candidate: &CandidateId,
    events: &[Event],
) -> Result<(), StoreError> {
    let known = transaction.get(Table::Rows, &candidate.0).await?.and_then(|record| record.shelf);
    let Some(mut card) = fold(events).map(|state| Card::of(&state)) else {
        // Someone whose adding was taken back leaves the list, and so does who became part of another. Someone whose
        // adding cannot be read stays in it: the row is all that is left of them.
        if events.iter().any(|event| matches!(event.action, Action::Added { .. })) {
            shelving.remove(transaction, candidate, known).await?;
            transaction.remove(Table::Rows, &candidate.0)?;
        }
        return Ok(());
    };
    let parted = events.iter().any(|event| matches!(event.action, Action::MergedInto { .. }));
    let mut taken = Vec::new();
    for link in &card.row.links {
        if let Some(owner) = transaction.by_link(link).await?
            && owner.key != card.row.id.0
        {
            // Whoever was once merged and is parted again leaves a page to the record it was read for since.
            if !parted {
                return Err(StoreError::AlreadyKnown(CandidateId(owner.key)));
            }
            taken.push(link.clone());
        }
    }
    card.row.links.retain(|link| !taken.contains(link));
    let mut record = Document::row(&card.row);
    record.shelf = Some(shelving.put(transaction, card, known).await?);
    transaction.put(Table::Rows, &record)
}

/// Brings every older record to the present version. Returns how many there were. What cannot be read stays as it
/// is: [`Store::inspect`] sets it aside.
async fn migrate(transaction: &impl Transaction) -> Result<usize, StoreError> {
    let mut changed = 0;
    for record in older(transaction, Table::Events).await? {
        if let Ok(event) = record.read::<Event>(Table::Events) {
            transaction.put(Table::Events, &Document::event(&event))?;
            changed += 1;
        }
    }
    for record in older(transaction, Table::Rows).await? {
        if let Ok(row) = record.read::<CandidateRow>(Table::Rows) {
            transaction.put(Table::Rows, &Document { shelf: record.shelf, ..Document::row(&row) })?;
            changed += 1;
        }
    }
    for record in older(transaction, Table::Briefs).await? {
        if let Ok(brief) = record.read::<SavedBrief>(Table::Briefs) {
            transaction.put(Table::Briefs, &Document::brief(&brief))?;
            changed += 1;
        }
    }
    for record in older(transaction, Table::Settings).await? {
        if let Ok(value) = record.read::<Value>(Table::Settings) {
            transaction.put(Table::Settings, &Document::of(record.key.clone(), &value))?;
            changed += 1;
        }
    }
    transaction.put(Table::Settings, &Document::of(WRITTEN_BY.to_owned(), &VERSION))?;
    Ok(changed)
}

async fn older(transaction: &impl Transaction, table: Table) -> Result<Vec<Document>, StoreError> {
    let mut records = transaction.all(table).await?;
    records.retain(|record| record.v < VERSION);
    Ok(records)
}

/// A record set aside, with where it came from.
#[derive(Serialize, Deserialize)]
pub(super) struct SetAside {
    entry: Quarantined,
    pub(super) record: Document,
}

/// Sets damaged records aside and rebuilds rows. Returns all that was ever set aside, and whether this changed it.
async fn inspect(transaction: &impl Transaction) -> Result<(Vec<Quarantined>, bool), StoreError> {
    let mut changed = false;
    let mut bereft: Vec<CandidateId> = Vec::new();
    for table in [Table::Events, Table::Rows, Table::Briefs, Table::Settings] {
        for record in transaction.all(table).await? {
            let read = match table {
                Table::Events => record.read::<Event>(table).map(|_| ()),
                Table::Rows => record.read::<CandidateRow>(table).map(|_| ()),
                Table::Briefs => record.read::<SavedBrief>(table).map(|_| ()),
                Table::Settings | Table::Quarantine | Table::Suppressed | Table::Shelf => {
                    record.read::<Value>(table).map(|_| ())
                }
            };
            let Err(reason) = read else { continue };
            changed = true;
            let entry = Quarantined { table, key: record.key.clone(), version: record.v, reason };
            let key = format!("{}/{}", table.name(), record.key);
            transaction.remove(table, &record.key)?;
            if table == Table::Rows {
                bereft.push(CandidateId(record.key.clone()));
            }
            transaction.put(Table::Quarantine, &Document::of(key, &SetAside { entry, record }))?;
        }
    }
    let mut shelving = Shelving::begin(transaction).await?;
    for candidate in bereft {
        let events = events_of(transaction, &candidate).await?;
        put_row(transaction, &mut shelving, &candidate, &events).await?;
    }
    shelving.finish(transaction)?;
    let records = transaction.all(Table::Quarantine).await?;
    let entries = records.iter().filter_map(|record| record.read::<SetAside>(Table::Quarantine).ok());
    Ok((entries.map(|aside| aside.entry).collect(), changed))
}
