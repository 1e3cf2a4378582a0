//! What the recruiter does with an answer: add, copy, mark as sent, undo. One primary button; a key for each.

use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::state::{Edit, Notice, Panel, Screen};
use super::{draft, known};
use crate::browser::{display, extension_api, journal, kept};
use crate::outreach::Channel;
use crate::pipeline::{Action, EventId};
use crate::storage::StoreError;

/// The bottom row with the primary button.
pub fn view(panel: Panel) -> impl IntoView {
    let shown = move || panel.state_name() == "answer" && panel.judgement.with(Option::is_some);
    let label = move || match (panel.saving.get(), panel.known.with(Option::is_some), panel.kept.get()) {
        (true, _, _) => "Saving…",
        (false, false, _) => "Add to shortlist",
        (false, true, false) => "Keep this reading",
        (false, true, true) => "Open in pipeline",
    };
    view! {
        <Show when=shown>
            <footer class="actions">
                <button type="button" class="button primary wide" data-role="add" disabled=move || panel.saving.get() on:click=move |_| add(panel)>
                    {label}<kbd>"↵"</kbd>
                </button>
                <button type="button" class="button" title="Alt M" data-role="to-message" on:click=move |_| {
                    focus("draft-text");
                }>"Message"</button>
            </footer>
        </Show>
    }
}

/// Adds the person in view to the shortlist, or keeps what a known person's page shows now, or opens who was kept.
pub fn add(panel: Panel) {
    let (profile, brief, judged) = untrack(|| (panel.as_read(), panel.brief(), panel.judgement.get()));
    let shown = untrack(|| panel.profile());
    let corrections = panel.corrections.get_untracked();
    let (Some(profile), Some(brief), Some(judged)) = (profile, brief, judged) else { return };
    if panel.saving.get_untracked() {
        return;
    }
    if let (true, Some(known)) = (panel.kept.get_untracked(), panel.known.get_untracked()) {
        return extension_api::open_pipeline(Some(&known.row.id.0));
    }
    panel.saving.set(true);
    spawn_local(async move {
        let name = shown
            .and_then(|shown| shown.name)
            .map_or_else(|| "This person".to_owned(), |name| display::line(&name.value, 60));
        let candidate = panel.known.with_untracked(|known| known.as_ref().map(|known| known.row.id.clone()));
        let outcome = match &candidate {
            Some(id) => journal::see_again(id, &profile, &brief, &judged.assessment, &corrections).await,
            None => {
                journal::add(&profile, &brief, &judged.assessment, &corrections).await.map(|(_, event)| event)
            }
        };
        panel.saving.set(false);
        match outcome {
            Ok(event) => {
                let text = match candidate {
                    Some(_) => "What the page shows now is kept.".to_owned(),
                    None => format!("{name} is on the shortlist."),
                };
                panel.kept.set(true);
                panel.corrections.set(Vec::new());
                panel.notice.set(Some(Notice { text, failed: false, undo: Some(event), rescue: None }));
            }
            Err(error @ StoreError::AlreadyKnown(_)) => panel.say(kept::sentence(&error)),
            Err(error) => not_saved(panel, &error),
        }
        known::refresh(panel).await;
    });
}

/// Copies the message, where no check stands against it.
pub fn copy(panel: Panel) {
    let Some(edit) = untrack(|| panel.message()) else { return };
    if untrack(|| draft::why_not(panel)).is_some() {
        return;
    }
    let text = full_text(&edit);
    // Asked for in the handler itself: the clipboard is open to a gesture only.
    let written = window().navigator().clipboard().write_text(&text);
    spawn_local(async move {
        if JsFuture::from(written).await.is_err() {
            panel.notice.set(Some(Notice {
                text: "The browser refused the clipboard. Select the text here and copy it.".to_owned(),
                failed: true,
                undo: None,
                rescue: Some(text),
            }));
            return;
        }
        panel.copied.set(true);
        if let Some(read) = panel.last.get_untracked() {
            panel.others.update(|others| {
                others.retain(|(url, _)| *url != read.url);
                others.push((read.url.clone(), edit.text.clone()));
            });
        }
        let known = panel.known.with_untracked(|known| known.as_ref().map(|known| known.row.id.clone()));
        if let Some(id) = known {
            let action = Action::DraftCopied { channel: edit.channel, text: edit.text };
            if let Err(error) = journal::record(&id, action).await {
                not_saved(panel, &error);
            }
        }
    });
}

/// Records that the copied message was sent; the person enters the pipeline where they were not in it.
pub fn mark_sent(panel: Panel) {
    let (edit, profile, brief, judged) =
        untrack(|| (panel.message(), panel.as_read(), panel.brief(), panel.judgement.get()));
    let (Some(edit), Some(profile), Some(brief), Some(judged)) = (edit, profile, brief, judged) else {
        return;
    };
    let corrections = panel.corrections.get_untracked();
    spawn_local(async move {
        let known = panel.known.with_untracked(|known| known.as_ref().map(|known| known.row.id.clone()));
        let candidate = match known {
            Some(id) => Ok(id),
            None => journal::add(&profile, &brief, &judged.assessment, &corrections).await.map(|(id, _)| id),
        };
        let plan = panel.own.with_untracked(|own| own.chosen_plan().cloned());
        let planned = panel.known.with_untracked(|known| {
            known.as_ref().is_some_and(|known| known.plan.is_some() || known.contacted)
        });
        let sent = match candidate {
            Ok(id) => {
                // The plan in force at the first message stays theirs, whatever is chosen later.
                if let Some(plan) = plan.filter(|_| !planned)
                    && let Err(error) = journal::record(&id, Action::PlanChosen { plan: Some(plan) }).await
                {
                    return not_saved(panel, &error);
                }
                journal::record(&id, Action::MessageSent { channel: edit.channel, text: edit.text }).await
            }
            Err(error) => Err(error),
        };
        match sent {
            Ok(event) => {
                panel.copied.set(false);
                panel.notice.set(Some(Notice {
                    text: "Recorded as sent.".to_owned(),
                    failed: false,
                    undo: Some(event),
                    rescue: None,
                }));
            }
            Err(error) => not_saved(panel, &error),
        }
        known::refresh(panel).await;
    });
}

/// Takes an entry back.
pub fn undo(panel: Panel, event: EventId) {
    let Some(id) = panel.known.with_untracked(|known| known.as_ref().map(|known| known.row.id.clone()))
    else {
        return;
    };
    spawn_local(async move {
        match journal::undo(&id, &event).await {
            Ok(_) => {
                panel.kept.set(false);
                panel.say("Taken back.");
            }
            Err(error) => not_saved(panel, &error),
        }
        known::refresh(panel).await;
    });
}

/// Says that nothing was saved, with the text that would otherwise be lost.
fn not_saved(panel: Panel, error: &StoreError) {
    let rescue =
        untrack(|| panel.message()).map(|edit| full_text(&edit)).filter(|text| !text.trim().is_empty());
    panel.notice.set(Some(Notice { text: kept::sentence(error), failed: true, undo: None, rescue }));
}

fn full_text(edit: &Edit) -> String {
    match (edit.channel, edit.subject.as_deref()) {
        (Channel::Email, Some(subject)) if !subject.trim().is_empty() => {
            format!("{subject}\n\n{}", edit.text)
        }
        _ => edit.text.clone(),
    }
}

/// The panel's keys. Enter adds; the others work with Alt, so that none is pressed by accident.
pub fn listen_to_keys(panel: Panel) {
    let options = EventListenerOptions::enable_prevent_default();
    let document = document();
    EventListener::new_with_options(&document.clone(), "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<web_sys::KeyboardEvent>() else { return };
        let focused = document.active_element().map(|element| element.tag_name()).unwrap_or_default();
        let command = event.ctrl_key() || event.meta_key();
        let done = match event.code().as_str() {
            "Enter" if command || matches!(focused.as_str(), "BODY" | "HTML" | "") => {
                let answered = untrack(|| panel.state_name()) == "answer";
                if answered {
                    add(panel);
                }
                answered
            }
            "Escape" => {
                panel.screen.set(Screen::Answer);
                true
            }
            "KeyC" if event.alt_key() => {
                copy(panel);
                true
            }
            "KeyR" if event.alt_key() => draft::repair(panel),
            "KeyS" if event.alt_key() && panel.copied.get_untracked() => {
                mark_sent(panel);
                true
            }
            "KeyM" if event.alt_key() => focus("draft-text"),
            "KeyB" if event.alt_key() => focus("brief-picker"),
            "KeyN" if event.alt_key() => {
                panel.screen.set(Screen::Brief { earlier: None });
                true
            }
            "KeyP" if event.alt_key() => {
                extension_api::open_pipeline(None);
                true
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

fn focus(id: &str) -> bool {
    let element =
        document().get_element_by_id(id).and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}
