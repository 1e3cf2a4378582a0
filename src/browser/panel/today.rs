//! Due today: who waits for a message, before any page is read. Opens the person in the pipeline; writes nothing.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::Panel;
use crate::browser::{display, extension_api, ids, kept, own_messages, wording};
use crate::pipeline::CandidateRow;
use crate::pipeline::sequence::{due, due_days, first_messages_on};
use crate::storage::{Store, StoreError};

/// What the list needs, read once when it opens.
#[derive(Clone, Default)]
struct Today {
    due: Vec<CandidateRow>,
    first_messages: usize,
    enough: usize,
}

async fn read() -> Result<Today, StoreError> {
    let rows = kept::store().await?.base().await?.rows();
    let today = ids::today();
    Ok(Today {
        due: due(&rows, today).into_iter().cloned().collect(),
        first_messages: first_messages_on(&rows, today),
        enough: own_messages::read().await.unwrap_or_default().enough(),
    })
}

/// Counts today's first messages anew.
pub async fn count(panel: Panel) {
    let Ok(store) = kept::store().await else { return };
    if let Ok(rows) = store.rows().await {
        let count = first_messages_on(&rows, ids::today());
        if panel.first_messages.get_untracked() != count {
            panel.first_messages.set(count);
        }
    }
}

/// Tells the alarm on which days somebody is due: days only, no name leaves the store.
pub async fn remind() {
    let Ok(store) = kept::store().await else { return };
    if let Ok(rows) = store.base().await.map(|base| base.rows()) {
        let days: Vec<String> = due_days(&rows).into_iter().take(500).map(|day| day.to_string()).collect();
        extension_api::remember_due(&days);
    }
}

/// The list, empty where nobody is due.
pub fn view() -> impl IntoView {
    let today = RwSignal::new(Today::default());
    spawn_local(async move {
        if let Ok(found) = read().await {
            today.set(found);
        }
    });
    move || {
        let found = today.get();
        let count = found.due.len();
        (count > 0).then(|| {
            let rows = found.due.into_iter().take(12).map(line).collect_view();
            view! {
                <section class="block" aria-label="Due today" data-role="today">
                    <h2>"Due today "<span class="count">{count}</span></h2>
                    <ul class="list">{rows}</ul>
                    {enough(found.first_messages, found.enough)}
                </section>
            }
        })
    }
}

/// What somebody is due for: the agreed day, or the next step of their plan.
pub fn why_due(row: &CandidateRow) -> String {
    match (row.next_contact, row.next_step) {
        (Some(_), _) => "as agreed".to_owned(),
        (None, Some((_, channel))) => wording::channel(channel).to_lowercase(),
        (None, None) => String::new(),
    }
}

fn line(row: CandidateRow) -> impl IntoView {
    let what = why_due(&row);
    let id = row.id.0;
    view! {
        <li data-role="due">
            <button type="button" class="link" on:click=move |_| extension_api::open_pipeline(Some(&id))><bdi>{display::line(&row.name, 60)}</bdi></button>
            " "<span class="quiet">{what}</span>
        </li>
    }
}

/// The daily cap, and why.
pub fn enough(first_messages: usize, enough: usize) -> Option<impl IntoView> {
    (first_messages >= enough).then(|| {
        view! {
            <p class="callout" data-role="enough">{first_messages}" first messages today. A message that took thought is answered more often than a hurried one: "
                "leave the rest for tomorrow. You set "{enough}" as enough; "<button type="button" class="link" on:click=move |_| extension_api::open_section("messages")>"change it"</button>"."</p>
        }
    })
}

/// The same above a first message that is about to be written.
pub fn enough_before_first(panel: Panel) -> Option<impl IntoView> {
    let first = panel.purpose() == super::purpose::Purpose::First;
    let limit = panel.own.with(|own| own.enough());
    first.then(|| enough(panel.first_messages.get(), limit)).flatten()
}
