//! Rediscovery: everyone already known, held against a brief, with reasons and whether they may be written to.

use leptos::prelude::*;

use super::desk::Desk;
use crate::assessment::rediscovery::{CareerSketch, Search};
use crate::browser::{display, ids, wording};
use crate::pipeline::permission::{Permission, permission};
use crate::pipeline::search::{Base, Filter};
use crate::pipeline::{Action, CandidateRow, SavedBrief};

/// People shown at most.
const TOP: usize = 30;

/// One person found again.
struct Found {
    row: CandidateRow,
    score: f32,
    low: f32,
    high: f32,
    reasons: Vec<String>,
}

/// The section.
pub fn view(desk: Desk) -> AnyView {
    let chosen = RwSignal::new(None::<String>);
    let brief = Memo::new(move |_| {
        desk.briefs.with(|briefs| {
            let named = chosen.with(|id| briefs.iter().find(|brief| Some(&brief.id) == id.as_ref()).cloned());
            named.or_else(|| briefs.first().cloned())
        })
    });
    view! {
        <header class="masthead"><h1>"Rediscover"</h1>{move || choice(desk, chosen, brief)}</header>
        <main class="people">
            {move || match brief.get() {
                Some(brief) => desk.base.with(|base| base.as_ref().map(|base| list(desk, base, &brief))).into_any(),
                None => view! {
                    <section class="empty">
                        <h2>"No brief yet"</h2>
                        <p>"Write one in the side panel: everyone you already know is then held against it here."</p>
                    </section>
                }
                .into_any(),
            }}
        </main>
    }
    .into_any()
}

fn choice(desk: Desk, chosen: RwSignal<Option<String>>, brief: Memo<Option<SavedBrief>>) -> impl IntoView {
    let now = brief.get().map(|brief| brief.id);
    let options = desk.briefs.get().into_iter().map(|brief| {
        let selected = Some(&brief.id) == now.as_ref();
        view! { <option value=brief.id selected=selected>{display::line(&brief.name, 60)}</option> }
    });
    let options = options.collect::<Vec<_>>();
    (!options.is_empty()).then(|| {
        view! { <select data-role="rediscover-brief" aria-label="Brief" on:change=move |event| chosen.set(Some(event_target_value(&event)))>{options}</select> }
    })
}

/// Everyone who is not on this brief already, the best first.
fn find(base: &Base, brief: &SavedBrief) -> Vec<Found> {
    let people = base.find("", &Filter::default());
    let mut search = Search::of(&brief.brief, ids::today(), 2 * TOP);
    let mut slice: Vec<CareerSketch> = Vec::new();
    for numbers in people.chunks(1_000) {
        slice.clear();
        slice.extend(numbers.iter().map(|person| base.sketch(*person)));
        search.look_through(&slice);
    }
    let best = search.best().to_vec();
    let found = best.into_iter().filter_map(|estimate| {
        let person = *people.get(estimate.index)?;
        let row = base.row(person).filter(|row| row.brief_id.as_ref() != Some(&brief.id))?;
        let reasons = search.reasons(&base.sketch(person));
        // Without one reason there is nothing to say for them.
        (!reasons.is_empty()).then_some(Found {
            row,
            score: estimate.score,
            low: estimate.low,
            high: estimate.high,
            reasons,
        })
    });
    found.take(TOP).collect()
}

fn list(desk: Desk, base: &Base, brief: &SavedBrief) -> AnyView {
    let found = find(base, brief);
    if found.is_empty() {
        return view! {
            <section class="empty">
                <h2>"Nobody you know fits yet"</h2>
                <p>"Everyone on other briefs is looked through. Whoever is on this one already is not listed."</p>
            </section>
        }
        .into_any();
    }
    let people = found.into_iter().map(|found| line(desk, found, brief)).collect::<Vec<_>>();
    view! {
        <p class="quiet">"From what you kept of them, not from their pages today: read a profile again before you write."</p>
        <section class="group"><ul>{people}</ul></section>
    }
    .into_any()
}

fn line(desk: Desk, found: Found, brief: &SavedBrief) -> impl IntoView + use<> {
    let Found { row, score, low, high, reasons } = found;
    let (permitted, words) = allowed(&row);
    let (id, shortlist, brief_id) = (row.id.clone(), row.id.clone(), brief.id.clone());
    let name = display::line(&row.name, 80);
    let said = format!("{name}: shortlisted for {}.", display::line(&brief.name, 60));
    let reasons =
        reasons.into_iter().take(4).map(|reason| display::line(&reason, 40)).collect::<Vec<_>>().join(", ");
    let consider = move |_| {
        desk.record(shortlist.clone(), Action::ConsideredFor { brief_id: brief_id.clone() }, said.clone());
    };
    view! {
        <li class="person found-again" data-role="found-again">
            <button type="button" class="person-name" data-role="open" on:click=move |_| desk.show(id.clone())><bdi>{name}</bdi></button>
            <span class="person-under"><bdi>{reasons}</bdi></span>
            <span class="quiet" title="Fit from what was kept, and the range it may turn out to be in">{format!("{score:.0} ({low:.0} to {high:.0})")}</span>
            <span class="quiet" data-role="permission">{words}</span>
            {permitted.then(|| view! { <button type="button" class="button" data-role="consider" on:click=consider>"Shortlist"</button> })}
        </li>
    }
}

/// Whether they may be taken up for the brief, and what to know first.
fn allowed(row: &CandidateRow) -> (bool, String) {
    match permission(row, ids::today()) {
        Permission::Never => (false, "Asked not to be contacted".to_owned()),
        Permission::From(day) => (true, format!("Agreed to hear again on {}", display::day(day))),
        Permission::InProcess(stage) => (false, wording::stage(stage).to_owned()),
        Permission::Recently(0) => (true, "Written to today".to_owned()),
        Permission::Recently(1) => (true, "Written to yesterday".to_owned()),
        Permission::Recently(days) => (true, format!("Written to {days} days ago")),
        Permission::DeclinedBefore => (true, "Declined another role".to_owned()),
        Permission::Free => (true, "May be contacted".to_owned()),
    }
}
