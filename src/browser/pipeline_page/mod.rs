//! The pipeline page: everyone by stage, one candidate in detail, every change undoable, every window in step.
//!
//! [`desk`] holds what the page knows and does; every other file is one block of the view.

mod desk;
mod detail;
mod intent;
mod outcome;
mod table;
mod timeline;

use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use desk::Desk;

use super::display;

/// Puts the pipeline into its page.
pub fn mount() {
    let Some(place) = document().get_element_by_id("app").and_then(|place| place.dyn_into().ok()) else {
        return;
    };
    mount_to(place, || {
        let desk = Desk::new();
        desk.start();
        listen_to_keys(desk);
        view(desk)
    })
    .forget();
}

fn view(desk: Desk) -> impl IntoView {
    let count = move || desk.rows.with(|rows| rows.as_ref().map(Vec::len));
    view! {
        <div class="pipeline" data-role="pipeline" data-state=move || if count().is_some() { "ready" } else { "loading" }>
            <header class="masthead">
                <h1>"Pipeline"<span class="count">{count}</span></h1>
                <input type="search" id="search" data-role="search" placeholder="Search name, headline, company" aria-label="Search the pipeline" title="/"
                    prop:value=move || desk.query.get() on:input=move |event| desk.query.set(event_target_value(&event))/>
                {move || brief_filter(desk)}
            </header>
            <div class="notices" role="status" aria-live="polite">{move || notice(desk)}</div>
            <div class="columns" class:open=move || desk.open.with(Option::is_some)>
                <main class="people">{move || people(desk)}</main>
                {move || desk.open.with(Option::is_some).then(|| detail::view(desk))}
            </div>
        </div>
    }
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
        view! { <option value=brief.id.clone()>{display::line(&brief.name, 60)}</option> }
    });
    let options = options.collect_view();
    (briefs.len() > 1).then(|| {
        view! {
            <select aria-label="Brief" data-role="brief-filter" on:change=move |event| desk.brief.set(Some(event_target_value(&event)).filter(|id| !id.is_empty()))>
                <option value="">"All briefs"</option>{options}</select>
        }
    })
}

fn notice(desk: Desk) -> Option<impl IntoView> {
    let notice = desk.notice.get()?;
    let undo = notice.undo.map(|(candidate, event)| {
        view! { <button type="button" class="link" data-role="undo" title="Z" on:click=move |_| desk.undo(candidate.clone(), event.clone())>"Undo"</button> }
    });
    Some(view! {
        <div class="notice" data-role="notice" class:failed=notice.failed>
            <p>{notice.text}</p>{undo}
            <button type="button" class="icon small" aria-label="Dismiss" on:click=move |_| desk.notice.set(None)>
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8"/></svg>
            </button>
        </div>
    })
}

/// `/` searches, arrows walk the rows, Escape closes the detail, Ctrl+Z takes the last change back.
fn listen_to_keys(desk: Desk) {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document(), "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<web_sys::KeyboardEvent>() else { return };
        let focused = document().active_element();
        let tag = focused.as_ref().map(|element| element.tag_name()).unwrap_or_default();
        let typing = matches!(tag.as_str(), "INPUT" | "TEXTAREA" | "SELECT");
        let done = match event.key().as_str() {
            "Escape" if desk.open.with_untracked(Option::is_some) => {
                desk.close();
                true
            }
            "/" if !typing => table::focus("#search"),
            "ArrowDown" if !typing => table::walk(focused.as_ref(), true),
            "ArrowUp" if !typing => table::walk(focused.as_ref(), false),
            "z" if !typing && (event.ctrl_key() || event.meta_key()) => desk.undo_last(),
            _ => false,
        };
        if done {
            event.prevent_default();
        }
    })
    // Lives as long as the page.
    .forget();
}
