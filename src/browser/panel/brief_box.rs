//! The brief box: a new brief, or the next version of one, in the editor that the pipeline page has too.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::{Panel, Screen};
use crate::brief::Brief;
use crate::browser::{brief_editor, journal, kept};
use crate::pipeline::SavedBrief;

/// The box; `earlier` is the brief being changed.
pub fn view(panel: Panel, earlier: Option<Arc<SavedBrief>>) -> impl IntoView {
    let text = RwSignal::new(earlier.as_ref().map(|earlier| earlier.brief.text.clone()).unwrap_or_default());
    let first = untrack(|| panel.briefs.with(|briefs| briefs.as_ref().is_none_or(Vec::is_empty)));
    let title = match (&earlier, first) {
        (Some(_), _) => "Change this brief",
        (None, true) => "Whom are you looking for?",
        (None, false) => "New brief",
    };
    let save = move || {
        let earlier = earlier.clone();
        let written = text.get_untracked();
        spawn_local(async move {
            let brief = Brief::parse(&written);
            match journal::save_brief(brief, earlier.as_deref()).await {
                Ok(saved) => {
                    panel.briefs.update(|briefs| {
                        let briefs = briefs.get_or_insert_default();
                        briefs.retain(|kept| kept.id != saved.id);
                        briefs.insert(0, saved.clone());
                    });
                    panel.active.set(Some(saved.id));
                    panel.edits.set(Vec::new());
                    panel.screen.set(Screen::Answer);
                }
                Err(error) => panel.fail(kept::sentence(&error)),
            }
        });
    };
    let submit = save.clone();
    let keys = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Enter"
            && (event.ctrl_key() || event.meta_key())
            && text.with_untracked(|text| !text.trim().is_empty())
        {
            event.prevent_default();
            event.stop_propagation();
            save();
        }
    };
    view! {
        <section class="block brief-box">
            <h1>{title}</h1>
            <p class="quiet">"Write it as you would tell a colleague, or paste the job advert. Title, must-haves, place, and why someone would move."</p>
            {brief_editor::field(text, keys)}
            <div class="row">
                <button type="button" class="button primary" data-role="brief-save" disabled=move || text.with(|text| text.trim().is_empty()) on:click=move |_| submit()>"Save brief" <kbd>"Ctrl"</kbd><kbd>"↵"</kbd></button>
                {(!first).then(|| view! { <button type="button" class="button" on:click=move |_| panel.screen.set(Screen::Answer)>"Cancel"</button> })}
            </div>
            {first.then(|| view! { <p class="quiet promise">"Everything stays in this browser. The extension has no network access: its own policy forbids it."</p> })}
            {brief_editor::understanding(text)}
        </section>
    }
}
