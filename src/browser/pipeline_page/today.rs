//! Today: who waits for a message, as planned or as agreed, and who is worth a first one. Writes nothing: a name opens
//! the person.

use leptos::prelude::*;

use super::desk::Desk;
use crate::browser::panel::today::{enough, why_due, why_now};
use crate::browser::{display, ids};
use crate::pipeline::CandidateRow;
use crate::pipeline::first_contact::worth_writing_to;
use crate::pipeline::sequence::{FIRST_MESSAGES_A_DAY, due, first_messages_on};

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
    let waiting = due(rows, today).into_iter().map(|row| line(desk, row, "due", why_due(row)));
    let waiting = waiting.collect::<Vec<_>>();
    let sent = first_messages_on(rows, today);
    let fresh = worth_writing_to(rows, today, FIRST_MESSAGES_A_DAY.saturating_sub(sent));
    let fresh = fresh.iter().map(|worth| line(desk, worth.row, "worth", why_now(worth))).collect::<Vec<_>>();
    let shown = if waiting.is_empty() && fresh.is_empty() {
        view! {
            <section class="empty">
                <h2>"Nobody waits for you today"</h2>
                <p>"Next contacts you agreed on, and the steps of your plans, come up here on their day."</p>
            </section>
        }
        .into_any()
    } else {
        let group = |title: &'static str, lines: Vec<_>| {
            (!lines.is_empty()).then(|| view! { <section class="group" aria-label=title><h2>{title}</h2><ul>{lines}</ul></section> })
        };
        view! { {group("Due today", waiting)}{group("Worth a first message", fresh)} }.into_any()
    };
    view! { {shown}{enough(sent)} }
}

fn line(desk: Desk, row: &CandidateRow, role: &'static str, why: String) -> impl IntoView + use<> {
    let id = row.id.clone();
    let under = row.headline.as_ref().or(row.organisation.as_ref()).map(|text| display::line(text, 120));
    view! {
        <li class="person due" data-role=role>
            <button type="button" class="person-name" data-role="open" on:click=move |_| desk.show(id.clone())><bdi>{display::line(&row.name, 80)}</bdi></button>
            <span class="person-under quiet"><bdi>{under}</bdi></span>
            <span class="person-contact">{why}</span>
        </li>
    }
}
