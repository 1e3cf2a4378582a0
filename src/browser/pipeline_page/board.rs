//! The board: a column a stage, a card a person. A card is dragged, or moved by the arrow keys with Alt.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::desk::Desk;
use super::table;
use crate::browser::{display, wording};
use crate::pipeline::{CandidateId, CandidateRow, Stage};

/// More cards than this are drawn only on demand.
const FIRST_CARDS: usize = 60;

/// Stages at the end of a road: shown where somebody is there.
const ENDS: [Stage; 4] = [Stage::Hired, Stage::NotNow, Stage::Declined, Stage::DoNotContact];

/// The section.
pub fn view(desk: Desk) -> AnyView {
    let stages = move || {
        let there =
            |stage: &Stage| desk.rows.with(|rows| rows.iter().flatten().any(|row| row.stage == *stage));
        Stage::ALL.into_iter().filter(|stage| !ENDS.contains(stage) || there(stage)).collect::<Vec<_>>()
    };
    view! {
        <header class="masthead">
            <h1>"Board"</h1>
            <p class="quiet">"Drag a card, or press "<kbd>"Alt"</kbd>" "<kbd>"→"</kbd>" on it."</p>
        </header>
        <main class="board" data-role="board">
            <For each=stages key=|stage| *stage children=move |stage| column(desk, stage)/>
        </main>
    }
    .into_any()
}

fn column(desk: Desk, stage: Stage) -> impl IntoView {
    let whole = RwSignal::new(false);
    let over = RwSignal::new(false);
    let count = move || desk.rows.with(|rows| rows.iter().flatten().filter(|row| row.stage == stage).count());
    let cards = move || {
        let most = if whole.get() { usize::MAX } else { FIRST_CARDS };
        desk.rows.with(|rows| {
            let here = rows.iter().flatten().filter(|row| row.stage == stage);
            here.take(most).cloned().collect::<Vec<_>>()
        })
    };
    let code = wording::stage_code(stage);
    let heading = format!("board-{code}");
    let named_by = heading.clone();
    let drop = move |event: web_sys::DragEvent| {
        event.prevent_default();
        over.set(false);
        let id = event.data_transfer().and_then(|carried| carried.get_data("text/plain").ok());
        if let Some(id) = id {
            move_card(desk, &CandidateId(id), stage);
        }
    };
    view! {
        <section class="column" data-stage=code aria-labelledby=named_by class:over=move || over.get()
            on:dragover=move |event| { event.prevent_default(); over.set(true); }
            on:dragleave=move |_| over.set(false) on:drop=drop>
            <h2 id=heading>{wording::stage(stage)}<span class="count">{count}</span></h2>
            <ul>
                // The key is the whole row: what changed is drawn anew, what did not keeps its focus.
                <For each=cards key=|row| format!("{row:?}") children=move |row| card(desk, row)/>
            </ul>
            <Show when=move || !whole.get() && { count() > FIRST_CARDS }>
                <button type="button" class="link" on:click=move |_| whole.set(true)>"Show all "{count}</button>
            </Show>
        </section>
    }
}

fn card(desk: Desk, row: CandidateRow) -> impl IntoView {
    let name = display::line(&row.name, 80);
    let under = row.headline.as_ref().or(row.organisation.as_ref()).map(|text| display::line(text, 90));
    let fit = row.fit.map(|fit| view! { <span class="quiet">"Fit "<span class="strong">{fit}</span></span> });
    let (id, carried, shown) = (row.id.clone(), row.id.0.clone(), row.id.clone());
    let stage = row.stage;
    let keys = move |event: web_sys::KeyboardEvent| {
        let step = match event.key().as_str() {
            "ArrowRight" if event.alt_key() => 1,
            "ArrowLeft" if event.alt_key() => -1,
            _ => return,
        };
        event.prevent_default();
        if let Some(to) = beside(stage, step) {
            move_card(desk, &id, to);
        }
    };
    let drag = move |event: web_sys::DragEvent| {
        if let Some(transfer) = event.data_transfer() {
            // Where the browser refuses there is nothing to drop, and nothing moves.
            let _refused = transfer.set_data("text/plain", &carried);
        }
    };
    view! {
        <li class="card" draggable="true" data-role="card" data-candidate=row.id.0 on:dragstart=drag on:keydown=keys>
            <button type="button" class="person-name" data-role="open" on:click=move |_| desk.show(shown.clone())><bdi>{name}</bdi></button>
            <span class="clamp quiet"><bdi>{under}</bdi></span>
            {fit}
        </li>
    }
}

/// The stage `step` places further.
fn beside(stage: Stage, step: isize) -> Option<Stage> {
    let place = Stage::ALL.iter().position(|one| *one == stage)?;
    Stage::ALL.get(place.checked_add_signed(step)?).copied()
}

/// Moves somebody, and keeps the focus on their card where it will be.
fn move_card(desk: Desk, id: &CandidateId, to: Stage) {
    let found = desk.rows.with_untracked(|rows| {
        let row = rows.iter().flatten().find(|row| row.id == *id && row.stage != to);
        row.map(|row| display::line(&row.name, 80))
    });
    let Some(name) = found else { return };
    desk.move_to(id.clone(), &name, to);
    follow(id.0.clone());
}

/// Focuses the card again once it was drawn anew.
fn follow(id: String) {
    let again = gloo::timers::callback::Timeout::new(150, move || {
        let away = document()
            .active_element()
            .is_none_or(|element| element.dyn_ref::<web_sys::HtmlBodyElement>().is_some());
        if away {
            table::focus(&format!(".card[data-candidate=\"{id}\"] [data-role=open]"));
        }
    });
    again.forget();
}
