//! What the pipeline page knows and does. Every change is an entry of the log, saved before the page shows it.

use gloo::events::EventListener;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::palette::Overlay;
use super::section::named;
use crate::browser::journal::{self, Written};
use crate::browser::kept;
use crate::pipeline::search::{Base, Filter};
use crate::pipeline::{
    Action, Candidate, CandidateId, CandidateRow, Event, EventId, SavedBrief, Stage, fold, in_order,
};
use crate::profile::Correction;
use crate::storage::{Change, Store, StoreError, Tables};

/// One candidate with their log.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// As the log tells it.
    pub candidate: Candidate,
    /// The log, oldest first.
    pub events: Vec<Event>,
}

/// A sentence about something that just happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// The sentence.
    pub text: String,
    /// Whether something went wrong.
    pub failed: bool,
    /// The way back.
    pub undo: Option<Back>,
}

/// What takes something back.
#[derive(Debug, Clone, PartialEq)]
pub struct Back {
    /// The entries to take back, all or none.
    pub entries: Vec<(CandidateId, EventId)>,
    /// They took something back themselves: it is done again.
    pub redo: bool,
}

/// Everything the views of the page share.
#[derive(Clone, Copy)]
pub struct Desk {
    /// Everyone, as compact records; `None` until the store answered.
    pub base: RwSignal<Option<Base>>,
    /// Everyone's row, worked out where a section asks for it.
    pub rows: Memo<Option<Vec<CandidateRow>>>,
    /// The briefs in use.
    pub briefs: RwSignal<Vec<SavedBrief>>,
    /// What is searched for.
    pub query: RwSignal<String>,
    /// Whom to leave out.
    pub filter: RwSignal<Filter>,
    /// The section in view, by its key.
    pub section: RwSignal<&'static str>,
    /// The candidate in detail.
    pub open: RwSignal<Option<CandidateId>>,
    /// Their log, once read.
    pub opened: RwSignal<Option<Opened>>,
    /// Who is picked, to do one thing with all of them.
    pub picked: RwSignal<Vec<CandidateId>>,
    /// What just happened.
    pub notice: RwSignal<Option<Notice>>,
    /// What lies over the page.
    pub overlay: RwSignal<Option<Overlay>>,
    /// A later version wrote the data: nothing can be changed here.
    pub read_only: RwSignal<bool>,
    /// Whoever changed while everyone was being read.
    meanwhile: StoredValue<Vec<CandidateId>>,
}

/// More than so many at once, and everyone is read again instead.
const FEW: usize = 50;
/// So many beside the index, and it is made again.
const BESIDE: usize = 400;

/// The section and the candidate the page's address names: `#people`, `#people/ID`.
fn address() -> (&'static str, Option<CandidateId>) {
    let fragment = window().location().hash().unwrap_or_default();
    let fragment = fragment.trim_start_matches('#');
    let (section, id) = fragment.split_once('/').unwrap_or((fragment, ""));
    (named(section).key, Some(CandidateId(id.to_owned())).filter(|id| !id.0.is_empty()))
}

impl Desk {
    /// A desk that knows nothing yet.
    pub fn new() -> Self {
        let (section, open) = address();
        let base = RwSignal::new(None::<Base>);
        Self {
            base,
            rows: Memo::new(move |_| base.with(|base| base.as_ref().map(Base::rows))),
            section: RwSignal::new(section),
            briefs: RwSignal::new(Vec::new()),
            query: RwSignal::new(String::new()),
            filter: RwSignal::new(Filter::default()),
            open: RwSignal::new(open),
            opened: RwSignal::new(None),
            picked: RwSignal::new(Vec::new()),
            notice: RwSignal::new(None),
            overlay: RwSignal::new(None),
            read_only: RwSignal::new(false),
            meanwhile: StoredValue::new(Vec::new()),
        }
    }

    /// Loads everything, and follows the address and what other windows save.
    pub fn start(self) {
        EventListener::new(&window(), "hashchange", move |_| {
            let (section, open) = address();
            self.section.set(section);
            if open.is_some() {
                self.open.set(open);
                spawn_local(self.load_opened());
            }
        })
        // Lives as long as the page.
        .forget();
        spawn_local(async move {
            self.load(Change::Everything).await;
            if let Ok(store) = kept::store().await {
                self.read_only.set(store.is_read_only());
                store.on_change(move |change| spawn_local(self.load(change)));
            }
        });
    }

    /// Reads again what changed.
    async fn load(self, change: Change) {
        let read = match change {
            Change::Candidates(ids) => self.read_people(ids).await,
            Change::Brief(_) => self.read_briefs().await,
            Change::Setting(_) => Ok(()),
            Change::Everything => self.read_everyone().await,
        };
        if let Err(error) = read {
            self.base.update(|base| {
                base.get_or_insert_default();
            });
            self.fail(&error);
        }
    }

    async fn read_briefs(self) -> Result<(), StoreError> {
        self.briefs.set(kept::store().await?.briefs().await?);
        Ok(())
    }

    async fn read_everyone(self) -> Result<(), StoreError> {
        self.read_briefs().await?;
        self.meanwhile.set_value(Vec::new());
        let base = kept::store().await?.base().await?;
        self.base.set(Some(base));
        let meanwhile = self.meanwhile.try_update_value(std::mem::take).unwrap_or_default();
        self.read_few(&meanwhile).await?;
        self.load_opened().await;
        Ok(())
    }

    async fn read_people(self, ids: Vec<CandidateId>) -> Result<(), StoreError> {
        self.meanwhile.update_value(|meanwhile| meanwhile.extend(ids.iter().cloned()));
        let beside = self.base.with_untracked(|base| base.as_ref().map_or(usize::MAX, Base::beside));
        if ids.len() > FEW || beside > BESIDE {
            return self.read_everyone().await;
        }
        self.read_few(&ids).await?;
        if self.open.with_untracked(|open| open.as_ref().is_some_and(|open| ids.contains(open))) {
            self.load_opened().await;
        }
        Ok(())
    }

    async fn read_few(self, ids: &[CandidateId]) -> Result<(), StoreError> {
        let store = kept::store().await?;
        let mut cards = Vec::with_capacity(ids.len());
        for id in ids {
            cards.push((id, store.card(id).await?));
        }
        if !cards.is_empty() {
            self.base.update(|base| {
                if let Some(base) = base {
                    cards.into_iter().for_each(|(id, card)| base.replace(id, card));
                }
            });
        }
        Ok(())
    }

    async fn load_opened(self) {
        let Some(id) = self.open.get_untracked() else { return self.opened.set(None) };
        match read_log(&id).await {
            Ok(opened) => self.opened.set(opened),
            Err(error) => self.fail(&error),
        }
    }

    /// Opens a section; the browser's back button returns. Always true: the key was for this.
    pub fn enter(self, section: &str) -> bool {
        // Where the browser refuses an address there is nothing to tell: the recruiter sees that nothing opened.
        let _refused = window().location().set_hash(section);
        true
    }

    /// Opens a candidate.
    pub fn show(self, id: CandidateId) {
        self.section.set(named("people").key);
        if self
            .opened
            .with_untracked(|opened| opened.as_ref().is_some_and(|opened| opened.candidate.id != id))
        {
            self.opened.set(None);
        }
        self.open.set(Some(id));
        spawn_local(self.load_opened());
    }

    /// Closes the detail; the focus goes back to the row it was opened from.
    pub fn close(self) {
        let closed = self.open.get_untracked();
        self.open.set(None);
        self.opened.set(None);
        if let Some(CandidateId(id)) = closed {
            super::table::focus(&format!("[data-candidate=\"{id}\"] [data-role=open]"));
        }
    }

    /// Records an action and says so, with a way back.
    pub fn record(self, candidate: CandidateId, action: Action, said: String) {
        self.record_all(vec![(candidate, action)], said);
    }

    /// Records what was done with several people and says so, with one way back.
    pub fn record_all(self, actions: Vec<(CandidateId, Action)>, said: String) {
        spawn_local(async move { self.written(journal::record_all(actions).await, said, false).await });
    }

    /// Makes one record of two, `there` becoming part of `here`.
    pub fn merge(self, here: CandidateId, there: CandidateId, choices: Vec<Correction>, said: String) {
        spawn_local(async move {
            self.written(journal::merge(&here, &there, choices).await, said, false).await;
        });
    }

    /// Moves a candidate.
    pub fn move_to(self, candidate: CandidateId, name: &str, to: Stage) {
        let said = format!("{name}: {}.", crate::browser::wording::stage(to).to_lowercase());
        self.record(candidate, Action::StageMoved { to }, said);
    }

    /// Takes an entry back.
    pub fn undo(self, candidate: CandidateId, event: EventId) {
        self.undo_all(vec![(candidate, event)], false);
    }

    fn undo_all(self, entries: Vec<(CandidateId, EventId)>, redo: bool) {
        spawn_local(async move {
            let said = if redo { "Done again." } else { "Taken back." };
            self.written(journal::undo_all(&entries).await, said.to_owned(), !redo).await;
        });
    }

    async fn written(self, written: Result<Written, StoreError>, said: String, redo: bool) {
        match written {
            Ok(Written { entries, people }) => {
                let undo = Some(Back { entries, redo });
                self.notice.set(Some(Notice { text: said, failed: false, undo }));
                self.load(Change::Candidates(people)).await;
            }
            Err(error) => self.fail(&error),
        }
    }

    /// Takes back what the notice tells of; false where there is nothing.
    pub fn undo_last(self) -> bool {
        let last = self.notice.get_untracked().and_then(|notice| notice.undo);
        let found = last.is_some();
        if let Some(Back { entries, redo }) = last {
            self.undo_all(entries, redo);
        }
        found
    }

    /// Says something that went well, with nothing to take back.
    pub fn say(self, text: String) {
        self.notice.set(Some(Notice { text, failed: false, undo: None }));
    }

    /// Reads everyone again.
    pub fn reload(self) {
        spawn_local(self.load(Change::Everything));
    }

    /// Says what went wrong.
    pub fn fail(self, error: &StoreError) {
        self.complain(kept::sentence(error));
    }

    /// Says what went wrong, in words of its own.
    pub fn complain(self, text: String) {
        self.notice.set(Some(Notice { text, failed: true, undo: None }));
    }

    /// Picks somebody, or no longer.
    pub fn pick(self, id: &CandidateId) {
        self.picked.update(|picked| match picked.iter().position(|known| known == id) {
            Some(place) => drop(picked.remove(place)),
            None => picked.push(id.clone()),
        });
    }
}

/// One candidate with their log; `None` where they are not in the pipeline.
pub async fn read_log(id: &CandidateId) -> Result<Option<Opened>, StoreError> {
    let events = kept::store().await?.events_of(id).await?;
    let events: Vec<Event> = in_order(&events).into_iter().cloned().collect();
    Ok(fold(&events).map(|candidate| Opened { candidate, events }))
}
