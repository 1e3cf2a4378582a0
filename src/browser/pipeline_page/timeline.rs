//! What happened, newest first. Entries that can be taken back say so.

use std::collections::HashSet;

use leptos::prelude::*;

use super::desk::{Desk, Opened};
use crate::browser::{clock, display, ids, wording};
use crate::pipeline::timeline::{decider_name, field_name};
use crate::pipeline::{Action, CandidateId, Event, EventId, in_order_with_merged};

/// The timeline.
pub fn view(desk: Desk, opened: &Opened) -> impl IntoView + use<> {
    let undone = opened.events.iter().filter_map(|event| match &event.action {
        Action::Undone { event } => Some(event.clone()),
        _ => None,
    });
    let undone = undone.collect::<HashSet<EventId>>();
    // What a record that was merged into this one went through is part of the story.
    let events = in_order_with_merged(&opened.events);
    let entries = events.into_iter().rev().map(|event| {
        let undoable = opened.candidate.undoable.contains(&event.id);
        entry(desk, &opened.candidate.id, event, undoable, undone.contains(&event.id))
    });
    view! {
        <section class="part">
            <h3>"What happened"</h3>
            <ol class="timeline">{entries.collect::<Vec<_>>()}</ol>
        </section>
    }
}

fn entry(
    desk: Desk,
    candidate: &CandidateId,
    event: &Event,
    undoable: bool,
    undone: bool,
) -> impl IntoView + use<> {
    let today = ids::today();
    let (words, detail) = words(&event.action);
    let by = (!event.author.is_empty()).then(|| format!(", {}", display::line(&event.author, 40)));
    let undo = undoable.then(|| {
        let (candidate, id) = (candidate.clone(), event.id.clone());
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
        Action::OutcomeRecorded { outcome, reason, decided_by, .. } => {
            let by = decided_by.map(|by| format!(", decided by {}", decider_name(by))).unwrap_or_default();
            (format!("{}{by}", wording::outcome(*outcome)), reason.clone())
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
        Action::PlanChosen { plan } => {
            let name = plan.as_ref().map(|plan| display::line(&plan.name, 60));
            (format!("Plan: {}", name.as_deref().unwrap_or("the preset")), None)
        }
        Action::FieldCorrected { correction } => {
            (format!("Corrected the {}", field_name(correction.field)), correction.value.clone())
        }
        Action::Referred { .. } => ("Named someone in the pipeline".to_owned(), None),
        Action::Tagged { tag } => ("Tagged".to_owned(), Some(tag.clone())),
        Action::Untagged { tag } => ("Tag taken off".to_owned(), Some(tag.clone())),
        Action::FileNoted { name } => ("File noted".to_owned(), Some(name.clone())),
        Action::NextActionSet { what: None, on: None } => ("Next step done".to_owned(), None),
        Action::NextActionSet { what, on } => {
            let day = on.map(|on| format!(" for {}", display::day(on))).unwrap_or_default();
            (format!("Next step set{day}"), what.clone())
        }
        Action::Merged { log, choices, .. } => {
            let chosen = choices.iter().map(|choice| {
                format!("{}: {}", field_name(choice.field), choice.value.as_deref().unwrap_or_default())
            });
            let what = format!("Merged with a second record of {} entries", log.len());
            (what, Some(chosen.collect::<Vec<_>>().join("; ")).filter(|chosen| !chosen.is_empty()))
        }
        Action::MergedInto { .. } => ("Merged into another record".to_owned(), None),
        Action::NotTheSame { .. } => ("Told apart from someone who looks alike".to_owned(), None),
        Action::ConsideredFor { .. } => ("Considered for another brief".to_owned(), None),
        Action::Undone { .. } => ("Took an entry back".to_owned(), None),
    }
}
