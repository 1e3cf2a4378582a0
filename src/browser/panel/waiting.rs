//! The panel without an answer: reading, waiting for a click, not a profile, not readable. Each says what to do next.

use leptos::prelude::*;

use super::following;
use super::reading;
use super::state::{Panel, ReadPage, Screen};
use crate::browser::display;

/// The answer's outline while a page is read; the same blocks, so that nothing jumps.
pub fn skeleton() -> impl IntoView {
    view! {
        <div class="skeleton" role="status" aria-label="Reading the page">
            <div class="bone name"></div>
            <div class="bone line"></div>
            <div class="bones"><div class="bone card"></div><div class="bone card"></div></div>
            <div class="bone line"></div>
            <div class="bone block"></div>
            <div class="bone block"></div>
        </div>
    }
}

/// Another page is in view.
pub fn needs_click(panel: Panel, url: Option<String>) -> impl IntoView {
    let last = panel.last.get_untracked();
    let name = last.as_ref().and_then(|last| last.reading.candidate.as_ref()?.name.clone());
    let last_words = name.map(|name| {
        view! { <p class="quiet">"Your last answer, "<bdi>{display::line(&name.value, 60)}</bdi>", comes back when you return to their page."</p> }
    });
    view! {
        <section class="empty">
            <h1>{if last.is_some() { "Another page is in view" } else { "Open a profile" }}</h1>
            {if let Some(url) = url {
                view! {
                    <p>"Overture reads a page only when you ask it to."</p>
                    <button type="button" class="button" on:click=move |_| reading::read_in_view()>"Read this page"</button>
                    {following::offer(panel, &url)}
                }
                .into_any()
            } else {
                view! {
                    <p>"Overture reads a page only when you ask it to: click its icon in the toolbar, or press "<kbd>"Alt"</kbd>" "<kbd>"Shift"</kbd>" "<kbd>"O"</kbd>"."</p>
                }
                .into_any()
            }}
            {last_words}
        </section>
    }
}

/// The recruiter switched this page's site off.
pub fn switched_off(panel: Panel, site: &'static str) -> impl IntoView {
    view! {
        <section class="empty">
            <h1>"Overture is off here"</h1>
            <p>"You switched it off for "{site}", so this page was not read."</p>
            <button type="button" class="button" data-role="open-sites" on:click=move |_| panel.screen.set(Screen::Settings)>"Choose when sites are read"</button>
        </section>
    }
}

/// The page could not be read.
pub fn failed(why: String) -> impl IntoView {
    view! {
        <section class="empty" role="alert">
            <h1>"This page was not read"</h1>
            <p>{why}</p>
        </section>
    }
}

/// The page was read and is not about one person.
pub fn not_a_profile(read: &ReadPage) -> impl IntoView {
    let reasons = read.reading.omissions.iter().map(|omission| {
        let reason = display::sentence(&omission.reason);
        view! { <li>{reason}</li> }
    });
    let reasons = reasons.collect::<Vec<_>>();
    view! {
        <section class="empty">
            {truncated(read)}
            <h1>"No profile on this page"</h1>
            {if reasons.is_empty() {
                view! { <p>"Overture found nobody in particular here, so there is nothing to score. Open one person’s profile, or wait until this page has finished loading."</p> }.into_any()
            } else {
                view! { <ul class="plain" data-role="why-not">{reasons}</ul> }.into_any()
            }}
            <button type="button" class="button" on:click=move |_| reading::read_in_view()>"Read again"</button>
        </section>
    }
}

/// Says so where a page was longer than what is captured.
pub fn truncated(read: &ReadPage) -> Option<impl IntoView + use<>> {
    read.truncated.then(|| {
        view! { <p class="callout warn" data-role="truncated">"This page is longer than 8 MB. Only its beginning was read, so more may be true of this person."</p> }
    })
}
