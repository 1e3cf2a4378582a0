//! Due today: who waits for a message, before any page is read. Opens the person in the pipeline; writes nothing.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{display, extension_api, ids, kept, wording};
use crate::pipeline::CandidateRow;
use crate::pipeline::first_contact::{Worth, worth_writing_to};
use crate::pipeline::sequence::{FIRST_MESSAGES_A_DAY, due, due_days, first_messages_on};
use crate::storage::{Store, StoreError};

/// What the list needs, read once when it opens.
#[derive(Clone, Default)]
struct Today {
    due: Vec<CandidateRow>,
    /// Whom to write to first: their id, name and why.
    fresh: Vec<(String, String, String)>,
    first_messages: usize,
}

async fn read() -> Result<Today, StoreError> {
    let rows = kept::store().await?.base().await?.rows();
    let today = ids::today();
    let first_messages = first_messages_on(&rows, today);
    let left = FIRST_MESSAGES_A_DAY.saturating_sub(first_messages).min(5);
    let fresh = worth_writing_to(&rows, today, left)
        .iter()
        .map(|worth| (worth.row.id.0.clone(), display::line(&worth.row.name, 60), why_now(worth)))
        .collect();
    Ok(Today { due: due(&rows, today).into_iter().cloned().collect(), fresh, first_messages })
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
        let fresh = (!found.fresh.is_empty()).then(|| {
            let rows =
                found.fresh.into_iter().map(|(id, name, why)| entry("worth", id, name, why)).collect_view();
            view! {
                <section class="block" aria-label="Worth a first message" data-role="worth-writing">
                    <h2>"Worth a first message"</h2>
                    <ul class="list">{rows}</ul>
                </section>
            }
        });
        let waiting = (count > 0).then(|| {
            let rows = found.due.into_iter().take(12).map(line).collect_view();
            view! {
                <section class="block" aria-label="Due today" data-role="today">
                    <h2>"Due today "<span class="count">{count}</span></h2>
                    <ul class="list">{rows}</ul>
                    {enough(found.first_messages)}
                </section>
            }
        });
        view! { {waiting}{fresh} }
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
    entry("due", row.id.0, display::line(&row.name, 60), what)
}

fn entry(role: &'static str, id: String, name: String, why: String) -> impl IntoView {
    view! {
        <li data-role=role>
            <button type="button" class="link" on:click=move |_| extension_api::open_pipeline(Some(&id))><bdi>{name}</bdi></button>
            " "<span class="quiet">{why}</span>
        </li>
    }
}

/// What is said beside somebody worth a first message: the fit, and whether an answer to them should not wait.
pub fn why_now(worth: &Worth<'_>) -> String {
    let fit = worth.row.fit.map_or_else(|| "not judged yet".to_owned(), |fit| format!("fit {fit}"));
    if worth.answer_fast { format!("{fit}, answer fast") } else { fit }
}

/// The daily cap, and why.
pub fn enough(first_messages: usize) -> Option<impl IntoView> {
    (first_messages >= FIRST_MESSAGES_A_DAY).then(|| {
        view! {
            <p class="callout" data-role="enough">{first_messages}" first messages today. A message that took thought is answered more often than a hurried one: "
                "leave the rest for tomorrow."</p>
        }
    })
}
