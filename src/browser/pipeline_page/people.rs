//! People: everyone by stage, what is searched for, one candidate in detail.

use leptos::prelude::*;

use super::desk::Desk;
use super::{detail, table};
use crate::browser::display;

/// The section.
pub fn view(desk: Desk) -> AnyView {
    let count = move || desk.rows.with(|rows| rows.as_ref().map(Vec::len));
    view! {
        <header class="masthead">
            <h1>"People"<span class="count">{count}</span></h1>
            <input type="search" id="search" data-role="search" placeholder="Search name, headline, company" aria-label="Search the pipeline" title="/"
                prop:value=move || desk.query.get() on:input=move |event| desk.query.set(event_target_value(&event))/>
            {move || brief_filter(desk)}
        </header>
        <div class="columns" class:open=move || desk.open.with(Option::is_some)>
            <main class="people">{move || people(desk)}</main>
            {move || desk.open.with(Option::is_some).then(|| detail::view(desk))}
        </div>
    }
    .into_any()
}

fn people(desk: Desk) -> AnyView {
    match desk.rows.with(|rows| rows.as_ref().map(Vec::is_empty)) {
        None => view! { <div class="waiting" role="status" aria-label="Opening the pipeline"></div> }.into_any(),
        Some(true) => view! {
            <section class="empty">
                <h2>"Nobody here yet"</h2>
                <p>"Open a profile, click the Overture icon, and press "<kbd>"↵"</kbd>" to add the person to your shortlist."</p>
            </section>
        }
        .into_any(),
        Some(false) => table::view(desk).into_any(),
    }
}

fn brief_filter(desk: Desk) -> Option<impl IntoView> {
    let briefs = desk.briefs.get();
    let options = briefs.iter().map(|brief| {
        let chosen = desk.brief.with_untracked(|chosen| chosen.as_ref() == Some(&brief.id));
        view! { <option value=brief.id.clone() selected=chosen>{display::line(&brief.name, 60)}</option> }
    });
    let options = options.collect_view();
    (briefs.len() > 1).then(|| {
        view! {
            <select aria-label="Brief" data-role="brief-filter" on:change=move |event| desk.brief.set(Some(event_target_value(&event)).filter(|id| !id.is_empty()))>
                <option value="">"All briefs"</option>{options}</select>
        }
    })
}
