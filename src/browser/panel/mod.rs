//! The side panel: answer first, then the evidence, then the message and one primary button.
//!
//! [`state`] holds what the panel knows, [`reading`] turns gestures into pages read; every other file is one block
//! of the view. No rule about people or messages lives here.

mod actions;
mod brief_box;
mod candidate;
mod correct;
mod draft;
mod fairness;
mod fit;
mod following;
mod intent;
mod intent_entry;
mod known;
mod message_choices;
mod people;
mod purpose;
mod reading;
mod settings;
mod sites;
mod state;
pub mod today;
mod toolbar;
mod waiting;

use leptos::attr::Attribute;
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use state::{Page, Panel, Screen};

/// Puts the panel into its page, in place of the skeleton the page came with.
pub fn mount(first: js_sys::Promise, read_tab: js_sys::Function) {
    let document = leptos::tachys::dom::document();
    if let Some(skeleton) = document.get_element_by_id("skeleton") {
        skeleton.remove();
    }
    let Some(place) = document.get_element_by_id("app").and_then(|place| place.dyn_into().ok()) else {
        return;
    };
    mount_to(place, move || {
        let panel = Panel::new();
        provide_context(panel);
        reading::start(panel, first, read_tab);
        actions::listen_to_keys(panel);
        view(panel)
    })
    .forget();
}

fn view(panel: Panel) -> impl IntoView {
    let opening = Memo::new(move |_| panel.briefs.with(Option::is_none));
    // On its own: what is being written in a form outlives a page that was read meanwhile.
    let screen = Memo::new(move |_| panel.screen.get());
    view! {
        <div class="panel" data-role="panel" data-state=move || panel.state_name()>
            {toolbar::view(panel)}
            <main class="content">
                {move || match screen.get() {
                    // Until the briefs are there, every other state would be shown too early.
                    _ if opening.get() => waiting::skeleton().into_any(),
                    Screen::Brief { earlier } => brief_box::view(panel, earlier).into_any(),
                    Screen::Settings => settings::view(panel).into_any(),
                    Screen::Answer => (move || page_view(panel, panel.page.get())).into_any(),
                }}
            </main>
            {actions::view(panel)}
        </div>
    }
}

fn page_view(panel: Panel, page: Page) -> AnyView {
    match page {
        Page::Opening | Page::Reading => waiting::skeleton().into_any(),
        Page::NeedsClick { url } => view! { {waiting::needs_click(panel, url)}{today::view()} }.into_any(),
        Page::Off(site) => waiting::switched_off(panel, site).into_any(),
        Page::Failed(why) => waiting::failed(why).into_any(),
        Page::Read(read) if read.reading.candidate.is_some() => answer(panel).into_any(),
        Page::Read(read) if !read.reading.people.is_empty() => people::view(&read).into_any(),
        Page::Read(read) => waiting::not_a_profile(&read).into_any(),
    }
}

fn answer(panel: Panel) -> impl IntoView {
    view! {
        {candidate::view(panel)}
        {known::view(panel)}
        {candidate::reasons(panel)}
        {fit::view(panel)}
        {fairness::view(panel)}
        {intent::view(panel)}
        {draft::view(panel)}
        {candidate::omissions(panel)}
    }
}

/// Names an element for the browser's Element Timing: `cargo xtask bench` asks when it was painted.
fn timed(name: &'static str) -> impl Attribute {
    custom_attribute("elementtiming", name)
}
