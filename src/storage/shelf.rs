//! The compact records of everyone, some dozens a block, kept in step with every write.
//!
//! A row says in which block its card is. Blocks follow from the log: where their rules changed or one cannot be read,
//! all are made anew, in steps that may be interrupted. Start at [`Shelving`] and [`base`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::operations::{events_of, write};
use super::{Document, Mode, StoreError, Table, Tables, Transaction};
use crate::pipeline::search::{Base, CARDS_A_BLOCK, Card, Opening, RULES, pack, unpack};
use crate::pipeline::{CandidateId, CandidateRow, fold};

/// The setting that says how far the shelf has come.
const STATE: &str = "store:shelf";

/// Rows made anew in one step.
const STEP: u32 = 200;

/// Blocks read at once.
const AT_ONCE: u32 = 256;

/// Blocks held open in one transaction; more are written out.
const OPEN: usize = 64;

/// Where a card is: the shelf's generation and the number of the block. Of another generation: nowhere.
pub type Place = (u32, u32);

/// How far the shelf has come.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct State {
    /// The rules its cards were made by; 0: to be made anew.
    rules: u32,
    /// Rises whenever all is made anew.
    generation: u32,
    /// The block that is being filled.
    block: u32,
    /// How many cards went into it.
    filled: usize,
    /// While it is made anew: the last row that is done.
    rebuilt: Option<String>,
}

/// Puts cards on the shelf within one transaction.
#[derive(Debug)]
pub(super) struct Shelving {
    state: State,
    before: State,
    open: BTreeMap<u32, Vec<Card>>,
}

impl Shelving {
    pub async fn begin(transaction: &impl Transaction) -> Result<Self, StoreError> {
        let state = state(transaction).await?;
        Ok(Self { before: state.clone(), state, open: BTreeMap::new() })
    }

    /// Forgets every block: the shelf is about to be filled from nothing.
    pub fn empty(&mut self) {
        self.open.clear();
        let generation = self.state.generation + 1;
        self.state = State { rules: RULES, generation, ..State::default() };
    }

    /// Puts a card in its place, or in the block that is being filled. Returns where it is.
    pub async fn put(
        &mut self,
        transaction: &impl Transaction,
        card: Card,
        known: Option<Place>,
    ) -> Result<Place, StoreError> {
        let known = known.filter(|(generation, _)| *generation == self.state.generation);
        let block = match known {
            Some((_, block)) => block,
            None => {
                if self.state.filled >= CARDS_A_BLOCK {
                    self.state.block += 1;
                    self.state.filled = 0;
                }
                self.state.filled += 1;
                self.state.block
            }
        };
        let cards = self.cards(transaction, block).await?;
        match cards.iter_mut().find(|there| there.row.id == card.row.id) {
            Some(there) => *there = card,
            None => cards.push(card),
        }
        Ok((self.state.generation, block))
    }

    /// Takes a card off.
    pub async fn remove(
        &mut self,
        transaction: &impl Transaction,
        id: &CandidateId,
        known: Option<Place>,
    ) -> Result<(), StoreError> {
        if let Some((generation, block)) = known
            && generation == self.state.generation
        {
            self.cards(transaction, block).await?.retain(|card| card.row.id != *id);
        }
        Ok(())
    }

    /// Writes what changed.
    pub fn finish(mut self, transaction: &impl Transaction) -> Result<(), StoreError> {
        self.write_out(transaction)?;
        if self.state != self.before {
            transaction.put(Table::Settings, &Document::of(STATE.to_owned(), &self.state))?;
        }
        Ok(())
    }

    fn write_out(&mut self, transaction: &impl Transaction) -> Result<(), StoreError> {
        for (block, cards) in std::mem::take(&mut self.open) {
            let record = Document { bytes: pack(&cards), ..Document::of(key(block), &()) };
            transaction.put(Table::Shelf, &record)?;
        }
        Ok(())
    }

    async fn cards(
        &mut self,
        transaction: &impl Transaction,
        block: u32,
    ) -> Result<&mut Vec<Card>, StoreError> {
        if self.open.len() >= OPEN && !self.open.contains_key(&block) {
            self.write_out(transaction)?;
        }
        if !self.open.contains_key(&block) {
            let there = transaction.get(Table::Shelf, &key(block)).await?;
            let cards = match there {
                None => Vec::new(),
                Some(record) => unpack(&record.bytes).unwrap_or_else(|| {
                    // Whoever was in it is missing until all is made anew.
                    self.state.rules = 0;
                    Vec::new()
                }),
            };
            self.open.insert(block, cards);
        }
        Ok(self.open.entry(block).or_default())
    }
}

/// Sorts as blocks are numbered.
fn key(block: u32) -> String {
    format!("{block:08}")
}

async fn state(transaction: &impl Transaction) -> Result<State, StoreError> {
    let record = transaction.get(Table::Settings, STATE).await?;
    // What cannot be read is as good as nothing: all is made anew.
    Ok(record.and_then(|record| record.read(Table::Settings).ok()).unwrap_or_default())
}

/// Everyone, from the shelf; what is not on it yet is put there first.
pub(super) async fn base(store: &impl Tables) -> Result<Base, StoreError> {
    let attempted = "reading the pipeline";
    let mut tried = false;
    loop {
        let reading = store.begin(&[Table::Settings, Table::Shelf], Mode::Read, attempted)?;
        let state = state(&reading).await?;
        let whole = state.rules == RULES && state.rebuilt.is_none();
        let mut opening = Opening::default();
        let mut next = whole.then(String::new);
        while let Some(last) = next {
            // Some at a time: what was read is not held twice.
            let records = reading.after(Table::Shelf, &last, AT_ONCE).await?;
            records.iter().for_each(|record| opening.add(&record.bytes));
            let more = records.len() == AT_ONCE as usize;
            next = records.into_iter().next_back().filter(|_| more).map(|record| record.key);
        }
        reading.commit().await?;
        if whole {
            let base = opening.finish();
            if base.damaged == 0 || tried || store.is_read_only() {
                return Ok(base);
            }
            tried = true;
            write(store, &[Table::Settings], attempted, async |transaction| {
                let anew = State { rules: 0, ..state.clone() };
                transaction.put(Table::Settings, &Document::of(STATE.to_owned(), &anew))
            })
            .await?;
        }
        if store.is_read_only() {
            return from_rows(store, attempted).await;
        }
        while !step(store, attempted).await? {}
    }
}

/// For a store that may not be written to: the rows as they are.
async fn from_rows(store: &impl Tables, attempted: &'static str) -> Result<Base, StoreError> {
    let reading = store.begin(&[Table::Rows], Mode::Read, attempted)?;
    let records = reading.all(Table::Rows).await?;
    reading.commit().await?;
    let rows = records.iter().filter_map(|record| record.read::<CandidateRow>(Table::Rows).ok());
    Ok(Base::of(&rows.map(Card::of_row).collect::<Vec<_>>()))
}

/// Makes the next few cards anew, in a transaction of its own. True when all are done.
async fn step(store: &impl Tables, attempted: &'static str) -> Result<bool, StoreError> {
    let tables = [Table::Events, Table::Rows, Table::Settings, Table::Shelf];
    write(store, &tables, attempted, async |transaction| {
        let mut shelving = Shelving::begin(transaction).await?;
        if shelving.state.rules != RULES {
            shelving.empty();
            shelving.state.rebuilt = Some(String::new());
            transaction.clear(Table::Shelf)?;
        }
        let Some(after) = shelving.state.rebuilt.clone() else { return Ok(true) };
        let records = transaction.after(Table::Rows, &after, STEP).await?;
        let done = records.len() < STEP as usize;
        shelving.state.rebuilt = records.last().map(|record| record.key.clone()).filter(|_| !done);
        for mut record in records {
            if record.shelf.is_some_and(|(generation, _)| generation == shelving.state.generation) {
                continue;
            }
            let events = events_of(transaction, &CandidateId(record.key.clone())).await?;
            let card = match fold(&events) {
                Some(candidate) => Card::of(&candidate),
                None => match record.read(Table::Rows) {
                    Ok(row) => Card::of_row(row),
                    // Set aside at the next inspection.
                    Err(_) => continue,
                },
            };
            record.shelf = Some(shelving.put(transaction, card, None).await?);
            transaction.put(Table::Rows, &record)?;
        }
        shelving.finish(transaction)?;
        Ok(done)
    })
    .await
}
