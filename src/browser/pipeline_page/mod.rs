//! The pipeline page: everyone by stage, one candidate in detail, every change undoable, every window in step.
//!
//! [`desk`] holds what the page knows and does, [`section`] lists what the page is made of; every other file is one
//! section or one block of it.

mod alike;
mod board;
mod briefs;
mod desk;
mod detail;
mod intent;
mod outcome;
mod palette;
mod particulars;
mod people;
mod picked;
mod rediscovery;
mod safety;
mod section;
mod table;
mod timeline;
mod today;

use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use desk::Desk;
use palette::Overlay;
use section::SECTIONS;

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
    let ready = Memo::new(move |_| desk.base.with(Option::is_some));
    view! {
        <div class="pipeline" data-role="pipeline" data-state=move || if ready.get() { "ready" } else { "loading" }>
            {section::navigation(desk)}
            <div class="section">{move || (section::named(desk.section.get()).view)(desk)}</div>
            <div class="notices" role="status" aria-live="polite">{move || notice(desk)}</div>
            {move || palette::view(desk)}
        </div>
    }
}

fn notice(desk: Desk) -> Option<impl IntoView> {
    let notice = desk.notice.get()?;
    let undo = notice.undo.map(|undo| {
        let (role, word) = if undo.redo { ("redo", "Redo") } else { ("undo", "Undo") };
        view! { <button type="button" class="link" data-role=role title="Ctrl+Z" on:click=move |_| { desk.undo_last(); }>{word}</button> }
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

/// The keys that [`palette`] lists.
fn listen_to_keys(desk: Desk) {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document(), "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<web_sys::KeyboardEvent>() else { return };
        let focused = document().active_element();
        let tag = focused.as_ref().map(|element| element.tag_name()).unwrap_or_default();
        let typing = matches!(tag.as_str(), "INPUT" | "TEXTAREA" | "SELECT");
        let done = match event.key().as_str() {
            "Escape" if desk.overlay.with_untracked(Option::is_some) => {
                desk.overlay.set(None);
                true
            }
            "k" if event.ctrl_key() || event.meta_key() => palette::open(desk, Overlay::Palette),
            _ if desk.overlay.with_untracked(Option::is_some) => false,
            "?" if !typing => palette::open(desk, Overlay::Keys),
            "Escape" if desk.open.with_untracked(Option::is_some) => {
                desk.close();
                true
            }
            "x" if !typing && !event.ctrl_key() && !event.meta_key() => {
                table::pick_focused(desk, focused.as_ref())
            }
            "/" if !typing => table::focus("#search"),
            "ArrowDown" if !typing => table::walk(focused.as_ref(), true),
            "ArrowUp" if !typing => table::walk(focused.as_ref(), false),
            "z" if !typing && (event.ctrl_key() || event.meta_key()) => desk.undo_last(),
            digit if !typing && !event.ctrl_key() && !event.meta_key() && !event.alt_key() => {
                let place = digit.parse::<usize>().ok().and_then(|digit| digit.checked_sub(1));
                place.and_then(|place| SECTIONS.get(place)).is_some_and(|section| desk.enter(section.key))
            }
            _ => false,
        };
        if done {
            event.prevent_default();
        }
    })
    // Lives as long as the page.
    .forget();
}
