//! The banner for someone who already is in the pipeline: where they stand, when they last heard from anyone.

use leptos::prelude::*;

use super::state::{Known, Panel};
use crate::browser::{clock, display, extension_api, ids, journal, kept, wording};
use crate::pipeline::readings::own_level;
use crate::pipeline::sequence::{answered_on, standing};
use crate::pipeline::{canonical_link, fold};
use crate::storage::{Store, StoreError};

/// What the pipeline knows of the person at this address.
pub async fn look_up(url: &str) -> Result<Option<Known>, StoreError> {
    let store = kept::store().await?;
    let Some(row) = store.find(&canonical_link(url)).await? else { return Ok(None) };
    let candidate = fold(&store.events_of(&row.id).await?);
    let author = journal::sender().await.ok().and_then(|sender| sender.name).unwrap_or_default();
    let standing =
        candidate.as_ref().map(|candidate| standing(candidate, &author, ids::today())).unwrap_or_default();
    let said = candidate
        .iter()
        .flat_map(|candidate| candidate.messages.iter().map(|sent| sent.text.clone()))
        .collect();
    let answered_on = candidate.as_ref().and_then(answered_on);
    let plan = candidate.as_ref().and_then(|candidate| candidate.plan.clone());
    let own_level = candidate.as_ref().and_then(|candidate| own_level(candidate, ids::today()).cloned());
    let contacted = candidate.as_ref().is_some_and(|candidate| !candidate.messages.is_empty());
    let history =
        candidate.as_ref().map(|candidate| candidate.history(Vec::new(), Vec::new())).unwrap_or_default();
    let (profile, corrections) =
        candidate.map(|candidate| (candidate.profile, candidate.corrections)).unwrap_or_default();
    Ok(Some(Known {
        row,
        contacted,
        standing,
        said,
        answered_on,
        plan,
        history,
        profile,
        corrections,
        own_level,
    }))
}

/// Looks the person last read up again, after this or another window saved something.
pub async fn refresh(panel: Panel) {
    let Some(read) = panel.last.get_untracked() else { return };
    let Some(profile) = &read.reading.candidate else { return };
    let found = look_up(&profile.url).await;
    // Another page may have been read meanwhile.
    let same = panel.last.with_untracked(|last| last.as_ref().is_some_and(|last| last.url == read.url));
    if let (Ok(found), true) = (found, same) {
        panel.known.set(found);
    }
    super::today::count(panel).await;
    super::today::remind().await;
}

/// The banner; for someone new, the line in its place.
pub fn view(panel: Panel) -> impl IntoView {
    move || {
        let Some(known) = panel.known.get() else {
            // The same height as the banner: adding someone moves nothing below it.
            return view! { <p class="known quiet">"Not in your pipeline yet."</p> }.into_any();
        };
        let today = ids::today();
        let by = match known.row.added_by.is_empty() {
            true => String::new(),
            false => format!(" by {}", display::line(&known.row.added_by, 60)),
        };
        let added = format!("Added {}{by}", display::ago(clock::day_of(known.row.added_at), today));
        let contact = match known.row.last_contact {
            Some(at) => {
                let by = known.row.last_contact_by.as_ref().filter(|by| !by.is_empty());
                let by = by.map(|by| format!(" by {}", display::line(by, 60))).unwrap_or_default();
                format!("last message {}{by}", display::ago(clock::day_of(at), today))
            }
            None => "no message sent yet".to_owned(),
        };
        let brief = panel.briefs.with(|briefs| {
            let found =
                briefs.as_ref()?.iter().find(|brief| Some(&brief.id) == known.row.brief_id.as_ref())?;
            Some(format!("for {}", display::line(&found.name, 60)))
        });
        let id = known.row.id.0;
        view! {
            <aside class="known" data-role="known-banner" aria-label="Already in your pipeline">
                <span class="stage" data-stage=wording::stage_code(known.row.stage)>{wording::stage(known.row.stage)}</span>
                <span class="known-words" {..super::timed("saved")}>{added}{brief.map(|brief| format!(" {brief}"))}", "{contact}"."</span>
                <button type="button" class="link" on:click=move |_| extension_api::open_pipeline(Some(&id))>"Open"</button>
            </aside>
        }
        .into_any()
    }
}
