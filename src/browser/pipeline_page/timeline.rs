//! What happened, newest first. Entries that can be taken back say so.

use std::collections::HashSet;

use leptos::prelude::*;

use super::desk::{Desk, Opened};
use crate::browser::{clock, display, ids, wording};
use crate::pipeline::timeline::field_name;
use crate::pipeline::{Action, Event, EventId};

/// The timeline.
pub fn view(desk: Desk, opened: &Opened) -> impl IntoView + use<> {
    let undone = opened.events.iter().filter_map(|event| match &event.action {
        Action::Undone { event } => Some(event.clone()),
        _ => None,
    });
    let undone = undone.collect::<HashSet<EventId>>();
    let entries = opened.events.iter().rev().map(|event| {
        let undoable = opened.candidate.undoable.contains(&event.id);
        entry(desk, event, undoable, undone.contains(&event.id))
    });
    view! {
        <section class="part">
            <h3>"What happened"</h3>
            <ol class="timeline">{entries.collect::<Vec<_>>()}</ol>
        </section>
    }
}

fn entry(desk: Desk, event: &Event, undoable: bool, undone: bool) -> impl IntoView + use<> {
    let today = ids::today();
    let (words, detail) = words(&event.action);
    let by = (!event.author.is_empty()).then(|| format!(", {}", display::line(&event.author, 40)));
    let undo = undoable.then(|| {
        let (candidate, id) = (event.candidate.clone(), event.id.clone());
        view! { <button type="button" class="link" data-role="undo-entry" on:click=move |_| desk.undo(candidate.clone(), id.clone())>"Undo"</button> }
    });
    view! {
        <li data-role="entry" class:undone=undone>
            <p>{words}</p>
            {detail.map(|detail| view! { <p class="quiet"><bdi>{display::line(&detail, 240)}</bdi></p> })}
            <p class="when quiet"><time datetime=event.at.to_string()>{display::ago(clock::day_of(event.at), today)}</time>{by}" "{undo}</p>
        </li>
    }
}

/// An entry in words: what happened, and the words that go with it.
fn words(action: &Action) -> (String, Option<String>) {
    match action {
        Action::Added { stage, assessment, .. } => {
            let fit = assessment.as_ref().map(|record| format!("Fit {} of 100", record.fit));
            (format!("Added as {}", wording::stage(*stage).to_lowercase()), fit)
        }
        Action::SeenAgain { assessment, .. } => {
            let fit = assessment.as_ref().map(|record| format!("Fit {} of 100", record.fit));
            ("Page read again".to_owned(), fit)
        }
        Action::StageMoved { to } => (format!("Moved to {}", wording::stage(*to).to_lowercase()), None),
        Action::DraftCopied { channel, text } => {
            (format!("Draft copied, {}", wording::channel(*channel)), Some(text.clone()))
        }
        Action::MessageSent { channel, text } => {
            (format!("Message sent, {}", wording::channel(*channel)), Some(text.clone()))
        }
        Action::OutcomeRecorded { outcome, reason, .. } => {
            (wording::outcome(*outcome).to_owned(), reason.clone())
        }
        Action::NoteAdded { text } => ("Note".to_owned(), Some(text.clone())),
        Action::OwnLevelSet { level: Some(level), note } => {
            (format!("Your view of intent: {}", wording::level(*level).to_lowercase()), Some(note.clone()))
        }
        Action::OwnLevelSet { level: None, note } => {
            ("Your view of intent taken away".to_owned(), Some(note.clone()))
        }
        Action::SourceRecorded { source, .. } => ("Source recorded".to_owned(), Some(source.clone())),
        Action::NextContactSet { on } => match on {
            Some(on) => (format!("Next contact set to {}", display::day(*on)), None),
            None => ("Next contact cleared".to_owned(), None),
        },
        Action::PreferenceRecorded { text } => ("Preference".to_owned(), Some(text.clone())),
        Action::ReferredBy { .. } => ("Named by someone in the pipeline".to_owned(), None),
        Action::FieldCorrected { correction } => {
            (format!("Corrected the {}", field_name(correction.field)), correction.value.clone())
        }
        Action::ConsideredFor { .. } => ("Considered for another brief".to_owned(), None),
        Action::Undone { .. } => ("Took an entry back".to_owned(), None),
    }
}
