//! Everyone, by stage: one group a stage, one row a candidate.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::desk::Desk;
use crate::browser::{clock, display, ids, wording};
use crate::pipeline::search::Base;
use crate::pipeline::{CandidateId, CandidateRow, Stage};

/// Rows of one stage drawn at once; more on demand.
const ROWS: usize = 25;

/// One stage: how many were found, and the first of them.
#[derive(Debug, Clone, PartialEq)]
struct Group {
    stage: Stage,
    people: Vec<u32>,
}

/// The table.
pub fn view(desk: Desk) -> impl IntoView {
    let found = Memo::new(move |_| {
        let found = desk.base.with(|base| {
            let base = base.as_ref()?;
            let found = desk.query.with(|query| desk.filter.with(|filter| base.find(query, filter)));
            Some(by_stage(base, &found))
        });
        found.unwrap_or_default()
    });
    let stages = move || found.with(|groups| groups.iter().map(|group| group.stage).collect::<Vec<_>>());
    view! {
        <Show when=move || found.with(Vec::is_empty)>
            <p class="nothing quiet">"Nobody matches."</p>
        </Show>
        <div class="table">
            <For each=stages key=|stage| *stage children=move |stage| group(desk, found, stage)/>
        </div>
    }
}

fn by_stage(base: &Base, found: &[u32]) -> Vec<Group> {
    let mut groups = Stage::ALL.map(|stage| Group { stage, people: Vec::new() });
    for person in found {
        let place = base.stage(*person).and_then(|stage| Stage::ALL.iter().position(|known| *known == stage));
        if let Some(place) = place {
            groups[place].people.push(*person);
        }
    }
    groups.into_iter().filter(|group| !group.people.is_empty()).collect()
}

fn group(desk: Desk, found: Memo<Vec<Group>>, stage: Stage) -> impl IntoView {
    let most = RwSignal::new(ROWS);
    let of_stage = move |read: &dyn Fn(&[u32]) -> usize| {
        found.with(|groups| {
            groups.iter().find(|group| group.stage == stage).map_or(0, |group| read(&group.people))
        })
    };
    let count = move || of_stage(&|people| people.len());
    let rows = move || {
        desk.base.with(|base| {
            let base = base.as_ref()?;
            found.with(|groups| {
                let group = groups.iter().find(|group| group.stage == stage)?;
                Some(
                    group
                        .people
                        .iter()
                        .take(most.get())
                        .filter_map(|person| base.row(*person))
                        .collect::<Vec<_>>(),
                )
            })
        })
    };
    let rows = move || rows().unwrap_or_default();
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
            <Show when=move || { count() > most.get() }>
                <button type="button" class="link" data-role="more" on:click=move |_| most.update(|most| *most += 8 * ROWS)>"Show more"</button>
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
    let (picked, pick) = (id.clone(), id.clone());
    let tags =
        row.tags.iter().map(|tag| view! { <span class="tag"><bdi>{display::line(tag, 24)}</bdi></span> });
    let tags = tags.collect::<Vec<_>>();
    view! {
        <li class="person" data-role="row" data-candidate=id.0.clone() data-stage=stage class:current=current on:click=show>
            <input type="checkbox" class="pick" data-role="pick" title="X" aria-label=format!("Select {name}") prop:checked=move || desk.picked.with(|all| all.contains(&picked))
                on:click=|event| event.stop_propagation() on:change=move |_| desk.pick(&pick)/>
            <button type="button" class="person-name" data-role="open"><bdi>{name.clone()}</bdi></button>
            <span class="person-under quiet">{tags}<bdi>{under}</bdi></span>
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
    let options = stage_options(Some(row.stage));
    let label = format!("Stage of {name}");
    let choose = move |event: leptos::ev::Event| {
        let code = event_target_value(&event);
        if let Some(to) = Stage::ALL.into_iter().find(|stage| wording::stage_code(*stage) == code) {
            desk.move_to(row.id.clone(), &name, to);
        }
    };
    view! {
        <select class="stage-select" data-role="stage-select" aria-label=label on:click=|event| event.stop_propagation() on:change=choose>
            {options}
        </select>
    }
}

/// Every stage as an option, `now` chosen.
pub fn stage_options(now: Option<Stage>) -> Vec<impl IntoView + use<>> {
    let option = |stage| {
        view! { <option value=wording::stage_code(stage) selected=Some(stage) == now>{wording::stage(stage)}</option> }
    };
    Stage::ALL.into_iter().map(option).collect()
}

/// Picks the row the focus is in, or no longer; false where it is in none.
pub fn pick_focused(desk: Desk, focused: Option<&web_sys::Element>) -> bool {
    let row = focused.and_then(|focused| focused.closest("[data-candidate]").ok().flatten());
    let id = row.and_then(|row| row.get_attribute("data-candidate"));
    id.map(|id| desk.pick(&CandidateId(id))).is_some()
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
