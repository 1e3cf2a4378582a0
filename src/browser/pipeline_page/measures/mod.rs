//! Measures: conversations before volumes, each figure with its target and how far to trust it.
//!
//! Worked out from the logs when the section is opened; what cannot be seen from here is entered by hand or not shown.
//! The sums are in [`crate::pipeline::measures`].

mod charts;
mod figures;
mod groups;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::desk::{Desk, Notice};
use crate::browser::kept;
use crate::pipeline::measures::{ByHand, Measures, reasons};
use crate::pipeline::{Candidate, Stage, fold};
use crate::storage::{Store, StoreError};

const SETTING: &str = "measures";

/// Everyone the figures are about.
#[derive(Clone, Default)]
struct People {
    candidates: Vec<Candidate>,
    reasons: Vec<(String, usize)>,
}

#[derive(Clone, Copy)]
struct Page {
    desk: Desk,
    people: RwSignal<Option<People>>,
    by_hand: RwSignal<ByHand>,
}

/// The section.
pub fn view(desk: Desk) -> AnyView {
    let page = Page { desk, people: RwSignal::new(None), by_hand: RwSignal::new(ByHand::default()) };
    Effect::new(move |_| {
        if desk.rows.with(Option::is_some) {
            spawn_local(page.load());
        }
    });
    let body = move || {
        page.people.with(|people| match people {
            None => view! { <div class="waiting" role="status" aria-label="Working out the figures"></div> }.into_any(),
            Some(people) if people.candidates.is_empty() => view! {
                <section class="empty"><h2>"Nothing to measure yet"</h2><p>"Shortlist somebody and write to them: from then on, what comes of it is counted here."</p></section>
            }
            .into_any(),
            Some(people) => {
                let measures = Measures::of(&people.candidates);
                view! {
                    <div class="cards">
                        {figures::view(page, &measures)}
                        {figures::funnel(&measures)}
                        {groups::compared(page)}
                        {groups::declined(&people.reasons)}
                        {groups::against(&people.candidates)}
                        {figures::by_hand(page)}
                    </div>
                }
                .into_any()
            }
        })
    };
    view! {
        <header class="masthead"><h1>"Measures"</h1>
            <button type="button" class="button" data-role="measures-save" on:click=move |_| groups::save(page)>"Save as CSV"</button>
        </header>
        <main data-role="measures">{body}</main>
    }
    .into_any()
}

impl Page {
    async fn load(self) {
        match self.read().await {
            Ok((people, by_hand)) => {
                self.by_hand.set(by_hand);
                self.people.set(Some(people));
            }
            Err(error) => self.fail(&error),
        }
    }

    /// Everyone who was at least picked; those who were only kept have nothing to measure.
    async fn read(self) -> Result<(People, ByHand), StoreError> {
        let store = kept::store().await?;
        let setting = store.setting(SETTING).await?;
        let by_hand = setting.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default();
        let ids = self.desk.rows.with_untracked(|rows| {
            let picked = rows
                .iter()
                .flatten()
                .filter(|row| row.stage != Stage::Sourced || row.first_contact.is_some());
            picked.map(|row| row.id.clone()).collect::<Vec<_>>()
        });
        let mut candidates = Vec::with_capacity(ids.len());
        let mut said = Vec::new();
        for id in ids {
            let events = store.events_of(&id).await?;
            if let Some(mut candidate) = fold(&events) {
                // Pages read are most of what a log holds, and no figure is about them.
                candidate.visits.clear();
                candidates.push(candidate);
            }
            said.extend(events.into_iter().filter(|event| {
                matches!(
                    event.action,
                    crate::pipeline::Action::OutcomeRecorded { .. } | crate::pipeline::Action::Undone { .. }
                )
            }));
        }
        let reasons = reasons([said.as_slice()]);
        Ok((People { candidates, reasons }, by_hand))
    }

    /// Keeps what was entered by hand.
    fn enter(self, change: impl FnOnce(&mut ByHand)) {
        self.by_hand.update(change);
        let value = serde_json::to_value(self.by_hand.get_untracked()).unwrap_or_default();
        spawn_local(async move {
            let saved = async { kept::store().await?.save_setting(SETTING, &value).await };
            if let Err(error) = saved.await {
                self.fail(&error);
            }
        });
    }

    fn fail(self, error: &StoreError) {
        self.desk.notice.set(Some(Notice { text: kept::sentence(error), failed: true, undo: None }));
    }
}
