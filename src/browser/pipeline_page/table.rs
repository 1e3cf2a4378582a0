//! Everyone, by stage: one group a stage, one row a candidate.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::desk::Desk;
use crate::browser::{clock, display, ids, wording};
use crate::pipeline::{CandidateRow, Stage};

/// More rows than this of one stage are drawn only on demand.
const FIRST_ROWS: usize = 200;

/// The table.
pub fn view(desk: Desk) -> impl IntoView {
    let found = Memo::new(move |_| {
        let query = desk.query.get().to_lowercase();
        let brief = desk.brief.get();
        desk.rows.with(|rows| {
            let all = rows.iter().flatten();
            let matching =
                all.filter(|row| brief.is_none() || row.brief_id == brief).filter(|row| matches(row, &query));
            matching.cloned().collect::<Vec<_>>()
        })
    });
    let stages = move || {
        let there = |stage: &Stage| found.with(|rows| rows.iter().any(|row| row.stage == *stage));
        Stage::ALL.into_iter().filter(there).collect::<Vec<_>>()
    };
    view! {
        <Show when=move || found.with(Vec::is_empty)>
            <p class="nothing quiet">"Nobody matches."</p>
        </Show>
        <div class="table">
            <For each=stages key=|stage| *stage children=move |stage| group(desk, found, stage)/>
        </div>
    }
}

fn matches(row: &CandidateRow, query: &str) -> bool {
    let texts = [Some(&row.name), row.headline.as_ref(), row.organisation.as_ref(), row.location.as_ref()];
    query
        .split_whitespace()
        .all(|word| texts.into_iter().flatten().any(|text| text.to_lowercase().contains(word)))
}

fn group(desk: Desk, found: Memo<Vec<CandidateRow>>, stage: Stage) -> impl IntoView {
    let whole = RwSignal::new(false);
    let count = move || found.with(|rows| rows.iter().filter(|row| row.stage == stage).count());
    let rows = move || {
        let most = if whole.get() { usize::MAX } else { FIRST_ROWS };
        found
            .with(|rows| rows.iter().filter(|row| row.stage == stage).take(most).cloned().collect::<Vec<_>>())
    };
    let code = wording::stage_code(stage);
    let heading = format!("stage-{code}");
    let named_by = heading.clone();
    view! {
        <section class="group" data-stage=code aria-labelledby=named_by>
            <h2 id=heading>{wording::stage(stage)}<span class="count">{count}</span></h2>
            <ul>
                // The key is the whole row: what changed is drawn anew, what did not keeps its focus.
                <For each=rows key=|row| format!("{row:?}") children=move |row| person(desk, row)/>
            </ul>
            <Show when=move || !whole.get() && { count() > FIRST_ROWS }>
                <button type="button" class="link" on:click=move |_| whole.set(true)>"Show all "{count}</button>
            </Show>
        </section>
    }
}

fn person(desk: Desk, row: CandidateRow) -> impl IntoView {
    let today = ids::today();
    let name = display::line(&row.name, 80);
    let under = match (&row.headline, &row.organisation) {
        (Some(headline), _) => Some(display::line(headline, 120)),
        (None, organisation) => organisation.as_ref().map(|organisation| display::line(organisation, 120)),
    };
    let brief = row.brief_id.clone();
    let brief = move || {
        desk.briefs.with(|briefs| {
            let found = briefs.iter().find(|known| Some(&known.id) == brief.as_ref());
            found.map(|found| display::line(&found.name, 40))
        })
    };
    let contact = match (row.last_contact, row.outcome) {
        (_, Some(outcome)) => wording::outcome(outcome).to_owned(),
        (Some(at), None) => format!("Written to {}", display::ago(clock::day_of(at), today)),
        (None, None) => format!("Added {}", display::ago(clock::day_of(row.added_at), today)),
    };
    let id = row.id.clone();
    let current = {
        let id = id.clone();
        move || desk.open.with(|open| open.as_ref() == Some(&id))
    };
    let stage = wording::stage_code(row.stage);
    let fit = fit(row.fit);
    let show = {
        let id = id.clone();
        move |_| desk.show(id.clone())
    };
    view! {
        <li class="person" data-role="row" data-candidate=id.0.clone() data-stage=stage class:current=current on:click=show>
            <button type="button" class="person-name" data-role="open"><bdi>{name.clone()}</bdi></button>
            <span class="person-under quiet"><bdi>{under}</bdi></span>
            {fit}
            <span class="person-brief quiet"><bdi>{brief}</bdi></span>
            <span class="person-contact quiet">{contact}</span>
            {stage_select(desk, row, name)}
        </li>
    }
}

fn fit(fit: Option<u8>) -> impl IntoView {
    let drawn = fit.map(|fit| {
        view! {
            <svg class="fit-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="track" x="0" y="1" width="100" height="6" rx="2"/><rect class="fill" x="0" y="1" width=fit height="6" rx="2"/>
            </svg>
            <span><span class="hidden-label">"Fit "</span>{fit}</span>
        }
    });
    view! { <span class="person-fit">{drawn}</span> }
}

/// The stage as a list to choose from; choosing moves the candidate.
pub fn stage_select(desk: Desk, row: CandidateRow, name: String) -> impl IntoView {
    let options = Stage::ALL.map(|stage| {
        view! { <option value=wording::stage_code(stage) selected=stage == row.stage>{wording::stage(stage)}</option> }
    });
    let label = format!("Stage of {name}");
    let choose = move |event: leptos::ev::Event| {
        let code = event_target_value(&event);
        if let Some(to) = Stage::ALL.into_iter().find(|stage| wording::stage_code(*stage) == code) {
            desk.move_to(row.id.clone(), &name, to);
        }
    };
    view! {
        <select class="stage-select" data-role="stage-select" aria-label=label on:click=|event| event.stop_propagation() on:change=choose>
            {options.into_iter().collect_view()}
        </select>
    }
}

/// Puts the focus on the first element that matches; false where there is none.
pub fn focus(selector: &str) -> bool {
    let found = document().query_selector(selector).ok().flatten();
    found
        .and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok())
        .is_some_and(|element| element.focus().is_ok())
}

/// Moves the focus to the next or the previous row.
pub fn walk(focused: Option<&web_sys::Element>, down: bool) -> bool {
    let Ok(names) = document().query_selector_all("[data-role=open]") else { return false };
    let all =
        (0..names.length()).filter_map(|place| names.get(place)?.dyn_into::<web_sys::HtmlElement>().ok());
    let all = all.collect::<Vec<_>>();
    let here = focused.and_then(|focused| all.iter().position(|name| name.is_same_node(Some(focused))));
    let next = match (here, down) {
        (None, _) => Some(0),
        (Some(place), true) => Some(place + 1),
        (Some(place), false) => place.checked_sub(1),
    };
    next.and_then(|place| all.get(place)).is_some_and(|name| name.focus().is_ok())
}
