//! What is done with everyone who is picked: one move, one tag, one brief, and one undo for all of it.

use leptos::prelude::*;

use super::desk::Desk;
use super::table::stage_options;
use crate::browser::{display, wording};
use crate::pipeline::search::Base;
use crate::pipeline::{Action, CandidateId, Stage};

/// The bar above the table.
pub fn view(desk: Desk) -> impl IntoView {
    let count = move || desk.picked.with(Vec::len);
    let move_all = move |event: leptos::ev::Event| {
        let code = event_target_value(&event);
        if let Some(to) = Stage::ALL.into_iter().find(|stage| wording::stage_code(*stage) == code) {
            let said = format!("moved to {}", wording::stage(to).to_lowercase());
            all(desk, &Action::StageMoved { to }, &said);
        }
    };
    let consider = move |event: leptos::ev::Event| {
        let brief_id = event_target_value(&event);
        if !brief_id.is_empty() {
            all(desk, &Action::ConsideredFor { brief_id }, "shortlisted for the brief");
        }
    };
    let briefs = desk.briefs.get_untracked().into_iter().map(|brief| {
        view! { <option value=brief.id>{display::line(&brief.name, 60)}</option> }
    });
    let briefs = briefs.collect::<Vec<_>>();
    let tag = RwSignal::new(String::new());
    let put_on = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let tag = tag.get_untracked().trim().to_owned();
        if !tag.is_empty() {
            let said = format!("tagged {}", display::line(&tag, 40));
            all(desk, &Action::Tagged { tag }, &said);
        }
    };
    view! {
        <div class="picked" data-role="picked" role="toolbar" aria-label="With everyone selected">
            <span class="strong">{count}" selected"</span>
            <select data-role="move-picked" aria-label="Move all selected to" on:change=move_all><option value="">"Move to…"</option>{stage_options(None)}</select>
            <select data-role="brief-picked" aria-label="Shortlist all selected for" on:change=consider><option value="">"Shortlist for…"</option>{briefs}</select>
            <form class="row" on:submit=put_on>
                <input type="text" data-role="tag-picked" aria-label="Tag for all selected" placeholder="Tag" dir="auto" on:input=move |event| tag.set(event_target_value(&event))/>
                <button type="submit" class="button">"Tag"</button>
            </form>
            <button type="button" class="link" data-role="pick-all" on:click=move |_| pick_found(desk)>"Select all found"</button>
            <button type="button" class="link" data-role="pick-none" on:click=move |_| desk.picked.set(Vec::new())>"Clear"</button>
        </div>
    }
}

fn all(desk: Desk, action: &Action, said: &str) {
    let picked = desk.picked.get_untracked();
    let said = match picked.len() {
        1 => format!("1 person {said}."),
        count => format!("{count} people {said}."),
    };
    desk.record_all(picked.into_iter().map(|id| (id, action.clone())).collect(), said);
    desk.picked.set(Vec::new());
}

fn pick_found(desk: Desk) {
    let found: Vec<CandidateId> = desk.base.with_untracked(|base| {
        let find = |base: &Base| {
            let found = desk
                .query
                .with_untracked(|query| desk.filter.with_untracked(|filter| base.find(query, filter)));
            found.into_iter().filter_map(|person| Some(base.row(person)?.id)).collect()
        };
        base.as_ref().map(find).unwrap_or_default()
    });
    desk.picked.set(found);
}
