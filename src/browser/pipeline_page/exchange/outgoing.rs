//! Files out: chosen people in the columns another system imports, saved by the browser.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::super::desk::{Desk, Notice};
use crate::browser::{display, files, ids, kept, wording};
use crate::exchange::{CANDIDATES, Preset, calendar, candidate_json, json_resume, vcard};
use crate::pipeline::{Candidate, CandidateRow, Stage, fold};
use crate::storage::{Store, StoreError};

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Format {
    Table(Preset),
    Json,
    JsonResume,
    Cards,
    Calendar,
}

const OTHERS: [(Format, &str); 4] = [
    (Format::Json, "JSON, with the history"),
    (Format::JsonResume, "JSON Resume"),
    (Format::Cards, "vCard, for address books"),
    (Format::Calendar, "Calendar of next contacts (.ics)"),
];

fn formats() -> Vec<(Format, String)> {
    let tables =
        Preset::ALL.into_iter().map(|preset| (Format::Table(preset), format!("CSV for {}", preset.name())));
    tables.chain(OTHERS.into_iter().map(|(format, name)| (format, name.to_owned()))).collect()
}

/// The card.
pub fn view(desk: Desk) -> impl IntoView {
    let format = RwSignal::new(0_usize);
    let brief = RwSignal::new(None::<String>);
    let stage = RwSignal::new(None::<Stage>);
    let opted_out = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let chosen = move || {
        desk.rows.with(|rows| {
            let all = rows.iter().flatten();
            let wanted = |row: &&CandidateRow| {
                (brief.with(Option::is_none) || brief.with(|brief| row.brief_id == *brief))
                    && stage.get().is_none_or(|stage| row.stage == stage)
                    && (opted_out.get() || row.stage != Stage::DoNotContact)
            };
            all.filter(wanted).cloned().collect::<Vec<_>>()
        })
    };
    let count = Memo::new(move |_| chosen().len());
    let save = move |_| {
        let Some((format, _)) = formats().into_iter().nth(format.get_untracked()) else { return };
        let rows = untrack(chosen);
        busy.set(true);
        spawn_local(async move {
            let notice = match write(format, &rows).await {
                Ok(true) => Notice {
                    text: format!("A file of {} people is being saved.", rows.len()),
                    failed: false,
                    undo: None,
                },
                Ok(false) => Notice {
                    text: "The browser did not save the file. Try again.".to_owned(),
                    failed: true,
                    undo: None,
                },
                Err(error) => Notice { text: kept::sentence(&error), failed: true, undo: None },
            };
            busy.set(false);
            desk.notice.set(Some(notice));
        });
    };
    let options = formats()
        .into_iter()
        .enumerate()
        .map(|(place, (_, name))| view! { <option value=place>{name}</option> });
    let briefs = move || {
        desk.briefs
            .get()
            .into_iter()
            .map(|brief| view! { <option value=brief.id.clone()>{display::line(&brief.name, 60)}</option> })
            .collect_view()
    };
    let stages = Stage::ALL
        .map(|stage| view! { <option value=wording::stage_code(stage)>{wording::stage(stage)}</option> });
    let choose_stage = move |event| {
        let code = event_target_value(&event);
        stage.set(Stage::ALL.into_iter().find(|stage| wording::stage_code(*stage) == code));
    };
    view! {
        <section class="card" data-role="export" aria-labelledby="export-title">
            <h2 id="export-title">"Take people out"</h2>
            <p class="quiet">"A file is written here and saved by your browser. It holds what pages showed and what you wrote down. How ready somebody seemed is in none of them."</p>
            <label class="field">"As"<select data-role="export-format" on:change=move |event| format.set(event_target_value(&event).parse().unwrap_or(0))>{options.collect_view()}</select></label>
            <label class="field">"Brief"<select data-role="export-brief" on:change=move |event| brief.set(Some(event_target_value(&event)).filter(|id| !id.is_empty()))><option value="">"All briefs"</option>{briefs}</select></label>
            <label class="field">"Stage"<select data-role="export-stage" on:change=choose_stage><option value="">"All stages"</option>{stages.into_iter().collect_view()}</select></label>
            <label class="check"><input type="checkbox" prop:checked=move || opted_out.get() on:change=move |event| opted_out.set(event_target_checked(&event))/>"Also those who asked not to be contacted"</label>
            <button type="button" class="button primary" data-role="export-save" disabled=move || busy.get() || count.get() == 0 on:click=save>{move || format!("Save {} people", count.get())}</button>
        </section>
    }
}

/// Writes the file; `Ok(false)` where the browser did not take it.
async fn write(format: Format, rows: &[CandidateRow]) -> Result<bool, StoreError> {
    let today = ids::today();
    let saved = |name: &str, ending: &str, kind: &str, parts: &[String]| {
        files::save(&format!("{}-{today}.{ending}", name.to_lowercase()), kind, parts)
    };
    match format {
        Format::Table(preset) => {
            let parts = each(rows, preset.start(), |candidate, text| preset.line(candidate, text)).await?;
            Ok(saved(preset.name(), "csv", "text/csv", &parts))
        }
        Format::Cards => {
            let parts =
                each(rows, String::new(), |candidate, text| text.push_str(&vcard(&candidate.profile)))
                    .await?;
            Ok(saved("contacts", "vcf", "text/vcard", &parts))
        }
        Format::Json => {
            let mut first = true;
            let mut parts = each(rows, CANDIDATES.0.to_owned(), |candidate, text| {
                text.push_str(if std::mem::take(&mut first) { "" } else { ",\n" });
                text.push_str(&candidate_json(candidate).to_string());
            })
            .await?;
            parts.push(CANDIDATES.1.to_owned());
            Ok(saved("candidates", "json", "application/json", &parts))
        }
        Format::JsonResume => {
            let mut first = true;
            let mut parts = each(rows, "[\n".to_owned(), |candidate, text| {
                text.push_str(if std::mem::take(&mut first) { "" } else { ",\n" });
                text.push_str(&json_resume(&candidate.profile).to_string());
            })
            .await?;
            parts.push("\n]\n".to_owned());
            Ok(saved("resumes", "json", "application/json", &parts))
        }
        Format::Calendar => Ok(saved("next-contacts", "ics", "text/calendar", &[calendar(rows, ids::now())])),
    }
}

/// The text of every candidate, a part a few hundred of them.
async fn each(
    rows: &[CandidateRow],
    start: String,
    mut add: impl FnMut(&Candidate, &mut String),
) -> Result<Vec<String>, StoreError> {
    let store = kept::store().await?;
    let mut parts = vec![start];
    for row in rows {
        let Some(candidate) = fold(&store.events_of(&row.id).await?) else { continue };
        if parts.last().is_none_or(|last| last.len() > 1_000_000) {
            parts.push(String::new());
        }
        if let Some(part) = parts.last_mut() {
            add(&candidate, part);
        }
    }
    Ok(parts)
}
