//! Who is due for deletion, twelve months after the last exchange: a list to go through, held with a reason or erased.

use leptos::prelude::*;

use super::{MOST_LINES, Protection, more};
use crate::browser::{display, ids};
use crate::pipeline::CandidateId;
use crate::privacy::{Hold, KEEP_MONTHS, retention_due};

/// The card.
pub fn view(protection: Protection) -> impl IntoView {
    // The one whose deletion was asked for and not yet confirmed.
    let asked = RwSignal::new(None::<CandidateId>);
    let list = move || {
        let today = ids::today();
        protection.desk.rows.with(|rows| {
            let rows = rows.as_deref().unwrap_or_default();
            let held = protection.duties.with(|duties| duties.holds.clone());
            let due = retention_due(rows, today);
            let (holds, due): (Vec<_>, Vec<_>) = due.into_iter().partition(|due| held.contains_key(&due.id));
            let count = due.len();
            let name = |id: &CandidateId| {
                let row = rows.iter().find(|row| row.id == *id);
                row.map(|row| display::line(&row.name, 80)).unwrap_or_default()
            };
            let lines = due.into_iter().take(MOST_LINES).map(|due| {
                let since = format!("last exchange {}, due {}", display::day(due.since), display::day(due.due));
                line(protection, asked, due.id.clone(), name(&due.id), since)
            });
            let lines = lines.collect::<Vec<_>>();
            let kept = holds.into_iter().take(MOST_LINES).map(|due| {
                let reason = held.get(&due.id).map(|hold| display::line(&hold.reason, 160)).unwrap_or_default();
                let id = due.id.clone();
                let release = move |_| {
                    let id = id.clone();
                    protection.change(move |duties| { duties.holds.remove(&id); }, "No longer held.".to_owned());
                };
                view! {
                    <li data-role="held"><span class="strong"><bdi>{name(&due.id)}</bdi></span><span class="quiet page"><bdi>{format!("held: {reason}")}</bdi></span>
                    <button type="button" class="button small" on:click=release>"Release"</button></li>
                }
            });
            let kept = kept.collect::<Vec<_>>();
            let nobody = (lines.is_empty() && kept.is_empty()).then(|| view! { <p class="quiet">"Nobody is due."</p> });
            view! { {nobody}<ul class="lines">{lines}{kept}</ul>{more(count)} }.into_any()
        })
    };
    view! {
        <section class="card" data-role="retention">
            <h2>"Due for deletion"</h2>
            <p class="quiet">{format!("{KEEP_MONTHS} months after the last exchange. Looking at somebody's page is none. Nobody is deleted by itself.")}</p>
            {list}
        </section>
    }
}

fn line(
    protection: Protection,
    asked: RwSignal<Option<CandidateId>>,
    id: CandidateId,
    name: String,
    since: String,
) -> impl IntoView {
    let reason = RwSignal::new(String::new());
    let (held, open, whom) = (id.clone(), id.clone(), id.clone());
    let hold = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let words = reason.get_untracked().trim().to_owned();
        if words.is_empty() {
            return;
        }
        let id = held.clone();
        let hold = Hold { on: ids::today(), reason: words };
        protection.change(
            move |duties| {
                duties.holds.insert(id, hold);
            },
            "Held from deletion.".to_owned(),
        );
    };
    let is_asked = move || asked.with(|asked| asked.as_ref() == Some(&id));
    let erase = move |_| {
        if is_asked() {
            asked.set(None);
            protection.erase(whom.clone());
        } else {
            asked.set(Some(whom.clone()));
        }
    };
    let id = open.clone();
    let words =
        move || if asked.with(|asked| asked.as_ref() == Some(&id)) { "Erase for good" } else { "Erase" };
    view! {
        <li data-role="retention-due">
            <button type="button" class="link strong" on:click=move |_| protection.desk.show(open.clone())><bdi>{name}</bdi></button>
            <span class="quiet page">{since}</span>
            <form class="row" on:submit=hold>
                <input type="text" dir="auto" aria-label="Reason for keeping" placeholder="Reason for keeping" data-role="hold-reason" prop:value=move || reason.get() on:input=move |event| reason.set(event_target_value(&event))/>
                <button type="submit" class="button small" data-role="hold">"Keep"</button>
                <button type="button" class="button small danger" data-role="erase" on:click=erase>{words}</button>
            </form>
        </li>
    }
}
