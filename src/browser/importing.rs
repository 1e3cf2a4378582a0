//! People from a file into the store: in batches, each whole or not at all, with a count of everything.
//!
//! What a row says is read in [`crate::exchange::import`]; who is known and who may not come back is the store's to say.
//! Start at [`Run`].

use jiff::Timestamp;

use super::{ids, journal, kept};
use crate::assessment::RULES_VERSION;
use crate::exchange::csv_line;
use crate::exchange::import::{Imported, Problem};
use crate::pipeline::{Action, CandidateId, Event, EventId, Stage, fold};
use crate::storage::{Store, StoreError};

/// People saved in one transaction.
const BATCH: usize = 200;
/// Additions that can be taken back together; more would only be remembered at the cost of memory.
const MOST_UNDOABLE: usize = 50_000;

/// How far an import has come.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Tally {
    /// Rows seen.
    pub rows: usize,
    /// People added.
    pub added: usize,
    /// People already known, of whom the file told something new.
    pub completed: usize,
    /// People already known, of whom it told nothing new.
    pub known: usize,
    /// People who asked to be erased: not added.
    pub suppressed: usize,
    /// Rows that could not be taken.
    pub problems: usize,
    /// The part of the file that was read, 0 to 1.
    pub part: f64,
}

/// One row waiting to be saved.
struct Waiting {
    line: u64,
    cells: Vec<String>,
    person: Imported,
}

/// An import under way.
pub struct Run {
    /// How far it has come.
    pub tally: Tally,
    /// What was not taken, as a table: the line, why, and the row as it stood.
    pub untaken: Vec<String>,
    /// What was added, for taking it back.
    pub added: Vec<(CandidateId, EventId)>,
    file: String,
    brief: Option<String>,
    author: String,
    waiting: Vec<Waiting>,
}

impl Run {
    /// An import of `file`, for a brief or for none. `header` names the columns of what could not be taken.
    pub async fn new(file: &str, brief: Option<String>, header: &[String]) -> Result<Self, StoreError> {
        let author = journal::sender().await?.name.unwrap_or_default();
        let mut start = crate::exchange::CSV_START.to_owned();
        csv_line(
            &mut start,
            ["Line", "Why it was not taken"].into_iter().chain(header.iter().map(String::as_str)),
        );
        Ok(Self {
            tally: Tally::default(),
            untaken: vec![start],
            added: Vec::new(),
            file: file.to_owned(),
            brief,
            author,
            waiting: Vec::new(),
        })
    }

    /// Takes one row; `Ok(true)` where a batch was saved.
    pub async fn take(
        &mut self,
        line: u64,
        cells: Vec<String>,
        person: Result<Imported, Problem>,
    ) -> Result<bool, StoreError> {
        self.tally.rows += 1;
        match person {
            Ok(person) => self.waiting.push(Waiting { line, cells, person }),
            Err(problem) => self.leave(line, &problem.to_string(), &cells),
        }
        let full = self.waiting.len() >= BATCH;
        if full {
            self.flush().await?;
        }
        Ok(full)
    }

    /// Saves what waits.
    pub async fn flush(&mut self) -> Result<(), StoreError> {
        let batch = std::mem::take(&mut self.waiting);
        if batch.is_empty() {
            return Ok(());
        }
        let store = kept::store().await?;
        let logs: Vec<Vec<Event>> =
            batch.iter().map(|waiting| self.log(&waiting.person, ids::now())).collect();
        match store.append(&logs.concat()).await {
            Ok(()) => {
                for log in &logs {
                    self.remember(log);
                }
                return Ok(());
            }
            Err(error) if !is_about_one_person(&error) => return Err(error),
            // Someone in it is known or must not come back: each on their own.
            Err(_) => {}
        }
        for (waiting, log) in batch.into_iter().zip(logs) {
            match store.append(&log).await {
                Ok(()) => self.remember(&log),
                Err(StoreError::AlreadyKnown(known)) => self.complete(&known, waiting).await?,
                Err(StoreError::Suppressed { .. }) => self.tally.suppressed += 1,
                Err(error) if is_about_one_person(&error) => {
                    self.leave(waiting.line, &kept::sentence(&error), &waiting.cells);
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Adds to somebody known what the file says beyond what is known; what their pages say is not touched.
    async fn complete(&mut self, known: &CandidateId, waiting: Waiting) -> Result<(), StoreError> {
        let store = kept::store().await?;
        let candidate = fold(&store.events_of(known).await?);
        let Waiting { line, cells, person } = waiting;
        let told = candidate
            .as_ref()
            .is_some_and(|known| known.profile.completed_by(&person.profile) == known.profile);
        let noted =
            |text: &String| candidate.iter().flat_map(|known| &known.notes).any(|note| note.text == *text);
        let mut actions = Vec::new();
        if !told {
            actions.push(Action::SeenAgain { profile: Box::new(person.profile), assessment: None });
        }
        actions.extend(person.note.filter(|text| !noted(text)).map(|text| Action::NoteAdded { text }));
        // A wish not to be contacted is honoured wherever it comes from.
        let may_be = candidate.as_ref().is_none_or(|known| known.stage != Stage::DoNotContact);
        if person.stage == Some(Stage::DoNotContact) && may_be {
            actions.push(Action::StageMoved { to: Stage::DoNotContact });
        }
        if actions.is_empty() {
            self.tally.known += 1;
            return Ok(());
        }
        let log = self.events(known, actions, ids::now());
        match store.append(&log).await {
            Ok(()) => self.tally.completed += 1,
            Err(StoreError::AlreadyKnown(_)) => {
                self.leave(line, "it stands between two people you already have", &cells);
            }
            Err(error) if is_about_one_person(&error) => {
                self.leave(line, &kept::sentence(&error), &cells);
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }

    fn log(&self, person: &Imported, at: Timestamp) -> Vec<Event> {
        let source = person.source.clone().unwrap_or_else(|| format!("Import: {}", self.file));
        let mut actions = vec![
            Action::Added {
                profile: Box::new(person.profile.clone()),
                brief_id: self.brief.clone(),
                stage: person.stage.unwrap_or(Stage::Sourced),
                assessment: None,
            },
            Action::SourceRecorded { source, introducer: person.introducer.clone() },
        ];
        actions.extend(person.note.clone().map(|text| Action::NoteAdded { text }));
        self.events(&ids::new_candidate_id(), actions, at)
    }

    fn events(&self, candidate: &CandidateId, actions: Vec<Action>, at: Timestamp) -> Vec<Event> {
        let event = |action| Event {
            id: ids::new_event_id(),
            candidate: candidate.clone(),
            at,
            author: self.author.clone(),
            rules_version: RULES_VERSION,
            action,
        };
        actions.into_iter().map(event).collect()
    }

    fn remember(&mut self, log: &[Event]) {
        self.tally.added += 1;
        if let Some(first) = log.first().filter(|_| self.added.len() < MOST_UNDOABLE) {
            self.added.push((first.candidate.clone(), first.id.clone()));
        }
    }

    fn leave(&mut self, line: u64, why: &str, cells: &[String]) {
        self.tally.problems += 1;
        let mut csv = String::new();
        csv_line(
            &mut csv,
            [line.to_string().as_str(), why].into_iter().chain(cells.iter().map(String::as_str)),
        );
        self.untaken.push(csv);
    }
}

/// Takes back what an import added, in batches.
pub async fn take_back(added: &[(CandidateId, EventId)]) -> Result<(), StoreError> {
    let store = kept::store().await?;
    let author = journal::sender().await?.name.unwrap_or_default();
    for batch in added.chunks(BATCH) {
        let events: Vec<Event> = batch
            .iter()
            .map(|(candidate, event)| Event {
                id: ids::new_event_id(),
                candidate: candidate.clone(),
                at: ids::now(),
                author: author.clone(),
                rules_version: RULES_VERSION,
                action: Action::Undone { event: event.clone() },
            })
            .collect();
        store.append(&events).await?;
    }
    Ok(())
}

/// Whether trying the next person makes sense.
fn is_about_one_person(error: &StoreError) -> bool {
    matches!(error, StoreError::AlreadyKnown(_) | StoreError::Suppressed { .. } | StoreError::Damaged { .. })
}
