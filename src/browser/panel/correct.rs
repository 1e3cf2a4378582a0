//! The recruiter's own words over what was read: name, headline, place, the present title and employer.
//!
//! A correction outlives later readings. For someone in the pipeline it is kept at once, for anyone else when they are
//! added. Start at [`view`].

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::known;
use super::state::Panel;
use crate::browser::{journal, kept};
use crate::pipeline::Action;
use crate::pipeline::timeline::field_name;
use crate::profile::{Correction, Field, Profile};

/// What a line of the form holds.
fn said(profile: &Profile, field: Field) -> Option<String> {
    let now = profile.positions.iter().find(|position| position.current).or(profile.positions.first());
    match field {
        Field::Name => profile.name.as_ref().map(|fact| fact.value.clone()),
        Field::Headline => profile.headline.as_ref().map(|fact| fact.value.clone()),
        Field::Location => profile.location.as_ref().map(|fact| fact.value.clone()),
        Field::Title => now.and_then(|position| position.title.clone()),
        Field::Organisation => now.and_then(|position| position.organisation.clone()),
        Field::Summary | Field::Skill => None,
    }
}

/// The form in the place of the person's first lines; `open` closes it.
pub fn view(panel: Panel, open: RwSignal<bool>) -> impl IntoView {
    let profile = panel.person.get_untracked();
    let fields = [Field::Name, Field::Headline, Field::Location, Field::Title, Field::Organisation];
    let lines: Vec<(Field, Option<String>, RwSignal<String>)> = fields
        .into_iter()
        .filter_map(|field| {
            let was = profile.as_ref().and_then(|profile| said(profile, field));
            // A position that was not read cannot be told from others.
            let meant = was.is_some() || matches!(field, Field::Name | Field::Headline | Field::Location);
            meant.then(|| (field, was.clone(), RwSignal::new(was.unwrap_or_default())))
        })
        .collect();
    let inputs: Vec<_> = lines
        .iter()
        .map(|(field, _, text)| {
            let (label, text) = (sentence_case(field_name(*field)), *text);
            let role = format!("correct-{}", field_name(*field));
            view! {
                <label>{label}<input type="text" data-role=role prop:value=move || text.get() on:input=move |event| text.set(event_target_value(&event))/></label>
            }
        })
        .collect();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = lines.iter().filter_map(|(field, was, text)| {
            Correction::typed(*field, was.as_deref(), &text.get_untracked())
        });
        keep(panel, typed.collect());
        open.set(false);
    };
    view! {
        <section class="block candidate">
            <form on:submit=save data-role="corrections">
                {inputs}
                <p class="quiet">"Your words stay, whatever the page shows later."</p>
                <div class="row">
                    <button type="submit" class="button primary" data-role="correct-save">"Use these"</button>
                    <button type="button" class="button" on:click=move |_| open.set(false)>"Cancel"</button>
                </div>
            </form>
        </section>
    }
}

/// Shows the corrections; records them at once for someone who is in the pipeline.
fn keep(panel: Panel, corrections: Vec<Correction>) {
    let candidate = panel.known.with_untracked(|known| known.as_ref().map(|known| known.row.id.clone()));
    // The draft greets by name and speaks of the place: it is written again.
    if !corrections.is_empty() {
        panel.edits.set(Vec::new());
    }
    let Some(candidate) = candidate else {
        return panel.corrections.update(|own| own.extend(corrections));
    };
    spawn_local(async move {
        for correction in corrections {
            if let Err(error) = journal::record(&candidate, Action::FieldCorrected { correction }).await {
                panel.fail(kept::sentence(&error));
                break;
            }
        }
        known::refresh(panel).await;
    });
}

fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
