//! What the pipeline page knows and does. Every change is an entry of the log, saved before the page shows it.

use gloo::events::EventListener;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::palette::Overlay;
use super::section::named;
use crate::browser::{journal, kept};
use crate::pipeline::{
    Action, Candidate, CandidateId, CandidateRow, Event, EventId, SavedBrief, Stage, fold, in_order,
};
use crate::storage::{Store, StoreError};

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
    /// What can be taken back.
    pub undo: Option<(CandidateId, EventId)>,
}

/// Everything the views of the page share.
#[derive(Clone, Copy)]
pub struct Desk {
    /// Everyone; `None` until the store answered.
    pub rows: RwSignal<Option<Vec<CandidateRow>>>,
    /// The briefs in use.
    pub briefs: RwSignal<Vec<SavedBrief>>,
    /// What is searched for.
    pub query: RwSignal<String>,
    /// The section in view, by its key.
    pub section: RwSignal<&'static str>,
    /// Only candidates of this brief.
    pub brief: RwSignal<Option<String>>,
    /// The candidate in detail.
    pub open: RwSignal<Option<CandidateId>>,
    /// Their log, once read.
    pub opened: RwSignal<Option<Opened>>,
    /// What just happened.
    pub notice: RwSignal<Option<Notice>>,
    /// What lies over the page.
    pub overlay: RwSignal<Option<Overlay>>,
}

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
        Self {
            section: RwSignal::new(section),
            rows: RwSignal::new(None),
            briefs: RwSignal::new(Vec::new()),
            query: RwSignal::new(String::new()),
            brief: RwSignal::new(None),
            open: RwSignal::new(open),
            opened: RwSignal::new(None),
            notice: RwSignal::new(None),
            overlay: RwSignal::new(None),
        }
    }

    /// Loads everything, and follows the address and what other windows save.
    pub fn start(self) {
        EventListener::new(&window(), "hashchange", move |_| {
            let (section, open) = address();
            self.section.set(section);
            if open.is_some() {
                self.open.set(open);
                spawn_local(self.load());
            }
        })
        // Lives as long as the page.
        .forget();
        spawn_local(async move {
            self.load().await;
            if let Ok(store) = kept::store().await {
                store.on_change(move |_| spawn_local(self.load()));
            }
        });
    }

    async fn load(self) {
        match self.read().await {
            Ok((rows, briefs, opened)) => {
                self.briefs.set(briefs);
                self.opened.set(opened);
                self.rows.set(Some(rows));
            }
            Err(error) => {
                self.rows.update(|rows| {
                    rows.get_or_insert_default();
                });
                self.fail(&error);
            }
        }
    }

    async fn read(self) -> Result<(Vec<CandidateRow>, Vec<SavedBrief>, Option<Opened>), StoreError> {
        let store = kept::store().await?;
        let rows = store.rows().await?;
        let briefs = store.briefs().await?;
        let opened = match self.open.get_untracked() {
            Some(id) => {
                let events = store.events_of(&id).await?;
                let events: Vec<Event> = in_order(&events).into_iter().cloned().collect();
                fold(&events).map(|candidate| Opened { candidate, events })
            }
            None => None,
        };
        Ok((rows, briefs, opened))
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
        spawn_local(self.load());
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
        spawn_local(async move {
            match journal::record(&candidate, action).await {
                Ok(event) => self.notice.set(Some(Notice {
                    text: said,
                    failed: false,
                    undo: Some((candidate, event)),
                })),
                Err(error) => self.fail(&error),
            }
            self.load().await;
        });
    }

    /// Moves a candidate.
    pub fn move_to(self, candidate: CandidateId, name: &str, to: Stage) {
        let said = format!("{name}: {}.", crate::browser::wording::stage(to).to_lowercase());
        self.record(candidate, Action::StageMoved { to }, said);
    }

    /// Takes an entry back.
    pub fn undo(self, candidate: CandidateId, event: EventId) {
        spawn_local(async move {
            match journal::undo(&candidate, &event).await {
                Ok(_) => self.notice.set(Some(Notice {
                    text: "Taken back.".to_owned(),
                    failed: false,
                    undo: None,
                })),
                Err(error) => self.fail(&error),
            }
            self.load().await;
        });
    }

    /// Takes back what the notice tells of; false where there is nothing.
    pub fn undo_last(self) -> bool {
        let last =
            self.notice.with_untracked(|notice| notice.as_ref().and_then(|notice| notice.undo.clone()));
        let found = last.is_some();
        if let Some((candidate, event)) = last {
            self.undo(candidate, event);
        }
        found
    }

    fn fail(self, error: &StoreError) {
        self.notice.set(Some(Notice { text: kept::sentence(error), failed: true, undo: None }));
    }
}
