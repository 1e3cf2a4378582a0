//! Today: who waits for a message, as planned or as agreed. Writes nothing: a name opens the person.

use leptos::prelude::*;

use super::desk::Desk;
use crate::browser::panel::today::{enough, why_due};
use crate::browser::{display, ids, own_messages};
use crate::pipeline::CandidateRow;
use crate::pipeline::sequence::{due, first_messages_on};

/// The section.
pub fn view(desk: Desk) -> AnyView {
    view! {
        <header class="masthead"><h1>"Today"</h1></header>
        <main class="people">{move || desk.rows.with(|rows| rows.as_ref().map(|rows| list(desk, rows)))}</main>
    }
    .into_any()
}

fn list(desk: Desk, rows: &[CandidateRow]) -> impl IntoView + use<> {
    let today = ids::today();
    let first = first_messages_on(rows, today);
    // Until the habit is read, nothing is too much.
    let limit = RwSignal::new(usize::MAX);
    leptos::task::spawn_local(async move {
        limit.set(own_messages::read().await.unwrap_or_default().enough());
    });
    let waiting = due(rows, today).into_iter().map(|row| line(desk, row)).collect::<Vec<_>>();
    let shown = if waiting.is_empty() {
        view! {
            <section class="empty">
                <h2>"Nobody waits for you today"</h2>
                <p>"Next contacts you agreed on, and the steps of your plans, come up here on their day."</p>
            </section>
        }
        .into_any()
    } else {
        view! { <section class="group"><ul>{waiting}</ul></section> }.into_any()
    };
    view! { {shown}{move || enough(first, limit.get())} }
}

fn line(desk: Desk, row: &CandidateRow) -> impl IntoView + use<> {
    let id = row.id.clone();
    let under = row.headline.as_ref().or(row.organisation.as_ref()).map(|text| display::line(text, 120));
    view! {
        <li class="person due" data-role="due">
            <button type="button" class="person-name" data-role="open" on:click=move |_| desk.show(id.clone())><bdi>{display::line(&row.name, 80)}</bdi></button>
            <span class="person-under quiet"><bdi>{under}</bdi></span>
            <span class="person-contact">{why_due(row)}</span>
        </li>
    }
}
