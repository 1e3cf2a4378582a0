//! One person: what is kept about them as a file for them, or everything about them erased. And the log of assessments.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Protection;
use crate::browser::{display, files, ids, kept};
use crate::exchange::{AUDIT_HEADER, CSV_START, audit_lines, csv_line};
use crate::pipeline::CandidateId;
use crate::privacy::access_export;
use crate::storage::{Store, StoreError};

/// The card.
pub fn view(protection: Protection) -> impl IntoView {
    let query = RwSignal::new(String::new());
    let asked = RwSignal::new(None::<CandidateId>);
    let found = move || {
        let query = query.get().trim().to_lowercase();
        if query.chars().count() < 2 {
            return Vec::new();
        }
        protection.desk.rows.with(|rows| {
            let matches = rows.iter().flatten().filter(|row| {
                row.name.to_lowercase().contains(&query) || row.links.iter().any(|link| link.contains(&query))
            });
            matches
                .take(6)
                .map(|row| (row.id.clone(), display::line(&row.name, 80), display::line(&row.link, 80)))
                .collect::<Vec<_>>()
        })
    };
    let lines = move || {
        let line = |(id, name, link): (CandidateId, String, String)| {
            let (shown, erased, compared) = (id.clone(), id.clone(), id);
            let save = move |kind: &'static str| {
                let id = shown.clone();
                spawn_local(async move {
                    match hand_over(&id, kind).await {
                        Ok(true) => protection
                            .say("Everything kept about this person is being saved.".to_owned(), false),
                        Ok(false) => {
                            protection.say("The browser did not save the file. Try again.".to_owned(), true)
                        }
                        Err(error) => protection.say(kept::sentence(&error), true),
                    }
                });
            };
            let saving = save.clone();
            let erase = move |_| {
                if asked.with_untracked(|asked| asked.as_ref() == Some(&erased)) {
                    asked.set(None);
                    protection.erase(erased.clone());
                } else {
                    asked.set(Some(erased.clone()));
                }
            };
            let words = move || {
                if asked.with(|asked| asked.as_ref() == Some(&compared)) { "Erase for good" } else { "Erase" }
            };
            view! {
                <li data-role="one-person">
                    <span class="strong"><bdi>{name}</bdi></span><span class="quiet page"><bdi>{link}</bdi></span>
                    <div class="row">
                        <button type="button" class="button small" data-role="access-text" on:click=move |_| save("txt")>"Save as text"</button>
                        <button type="button" class="button small" data-role="access-json" on:click=move |_| saving("json")>"Save as JSON"</button>
                        <button type="button" class="button small danger" data-role="erase" on:click=erase>{words}</button>
                    </div>
                </li>
            }
        };
        found().into_iter().map(line).collect::<Vec<_>>()
    };
    let audit = move |_| {
        spawn_local(async move {
            match assessments(protection).await {
                Ok(true) => protection.say("The log of assessments is being saved.".to_owned(), false),
                Ok(false) => protection.say("The browser did not save the file. Try again.".to_owned(), true),
                Err(error) => protection.say(kept::sentence(&error), true),
            }
        });
    };
    view! {
        <section class="card" data-role="handing-over">
            <h2>"One person"</h2>
            <p class="quiet">"Find somebody to hand over everything that is kept about them, or to erase it."</p>
            <input type="search" aria-label="Find somebody" placeholder="Name or page" data-role="one-search" prop:value=move || query.get() on:input=move |event| query.set(event_target_value(&event))/>
            <ul class="lines">{lines}</ul>
            <h2>"Log of assessments"</h2>
            <p class="quiet">"For every assessment: the brief and its version, the rules, the scores, the words they rest on, and what a person then decided."</p>
            <button type="button" class="button" data-role="audit" on:click=audit>"Save the log"</button>
        </section>
    }
}

async fn hand_over(candidate: &CandidateId, kind: &str) -> Result<bool, StoreError> {
    let events = kept::store().await?.events_of(candidate).await?;
    let (whole, text) = access_export(&events, ids::today());
    Ok(match kind {
        "json" => {
            let text = serde_json::to_string_pretty(&whole).unwrap_or_default();
            files::save("everything-kept.json", "application/json", &[text])
        }
        _ => files::save("everything-kept.txt", "text/plain;charset=utf-8", &[text]),
    })
}

async fn assessments(protection: Protection) -> Result<bool, StoreError> {
    let store = kept::store().await?;
    let ids: Vec<CandidateId> =
        protection.desk.rows.with_untracked(|rows| rows.iter().flatten().map(|row| row.id.clone()).collect());
    let mut start = CSV_START.to_owned();
    csv_line(&mut start, AUDIT_HEADER);
    let mut parts = vec![start];
    for id in ids {
        let events = store.events_of(&id).await?;
        let mut lines = String::new();
        audit_lines(&id, &events, &mut lines);
        parts.push(lines);
    }
    Ok(files::save("assessments.csv", "text/csv", &parts))
}
