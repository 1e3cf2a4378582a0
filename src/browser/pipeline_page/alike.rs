//! Who may be this person a second time: side by side, then one record or two. Nothing is merged without a click.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::desk::{Desk, Opened, read_log};
use crate::browser::display;
use crate::pipeline::merging::{Difference, differences};
use crate::pipeline::search::{Card, Mark};
use crate::pipeline::timeline::field_name;
use crate::pipeline::{Action, CandidateId, CandidateRow};

/// The suggestions; nothing where nobody looks alike.
pub fn view(desk: Desk, opened: &Opened) -> Option<impl IntoView + use<>> {
    let here = opened.candidate.id.clone();
    let found: Vec<(CandidateRow, Mark)> = desk.base.with_untracked(|base| {
        let Some(base) = base else { return Vec::new() };
        let alike = base.likenesses(&Card::of(&opened.candidate)).into_iter();
        let rows = alike.filter_map(|like| Some((base.row(like.person)?, like.shared)));
        rows.filter(|(row, _)| !opened.candidate.not_the_same.contains(&row.id)).collect()
    });
    let compared = RwSignal::new(None::<Opened>);
    let all = found.into_iter().map(|(row, shared)| suggestion(desk, here.clone(), &row, shared, compared));
    let all = all.collect::<Vec<_>>();
    let own = StoredValue::new(opened.clone());
    (!all.is_empty()).then(|| {
        view! {
            <section class="part alike" data-role="alike">
                <h3>"The same person twice?"</h3>
                <ul class="plain">{all}</ul>
                {move || compared.get().map(|there| own.with_value(|here| side_by_side(desk, here, &there)))}
            </section>
        }
    })
}

fn suggestion(
    desk: Desk,
    here: CandidateId,
    row: &CandidateRow,
    shared: Mark,
    compared: RwSignal<Option<Opened>>,
) -> impl IntoView + use<> {
    let name = display::line(&row.name, 80);
    let (there, other, told) = (row.id.clone(), row.id.clone(), name.clone());
    let compare = move |_| {
        let there = there.clone();
        spawn_local(async move {
            match read_log(&there).await {
                Ok(log) => compared.set(log),
                Err(error) => desk.fail(&error),
            }
        });
    };
    let tell_apart = move |_| {
        let not = |of: &CandidateId, from: &CandidateId| {
            (of.clone(), Action::NotTheSame { candidate: from.clone() })
        };
        let said = format!("Two people: {told} is somebody else.");
        desk.record_all(vec![not(&here, &other), not(&other, &here)], said);
    };
    view! {
        <li data-role="alike-one">
            <p><span class="strong"><bdi>{name}</bdi></span>" "<span class="quiet">{why(shared)}</span></p>
            <p class="row"><button type="button" class="link" data-role="compare" on:click=compare>"Compare"</button>
                <button type="button" class="link" data-role="not-the-same" on:click=tell_apart>"Not the same"</button></p>
        </li>
    }
}

fn why(shared: Mark) -> &'static str {
    match shared {
        Mark::Own => "was read at the same address",
        Mark::Linked => "one page links to the other",
        Mark::LinkedPerson => "both pages link to one profile",
        Mark::Email => "has the same e-mail address",
        Mark::NameWorkPlace => "has the same name, employer and place",
    }
}

/// Both records, field by field, each with the page it was read from.
fn side_by_side(desk: Desk, here: &Opened, there: &Opened) -> impl IntoView + use<> {
    let found = differences(&here.candidate, &there.candidate);
    let theirs = RwSignal::new(vec![false; found.len()]);
    let rows =
        found.iter().enumerate().map(|(at, difference)| row(at, difference, theirs)).collect::<Vec<_>>();
    let (id, other) = (here.candidate.id.clone(), there.candidate.id.clone());
    let name = display::line(&CandidateRow::of(&here.candidate).name, 80);
    let counts = format!(
        "Both histories are kept, {} and {} entries. You can part them again at any time.",
        here.events.len(),
        there.events.len()
    );
    let merge = move |_| {
        let both =
            found.iter().enumerate().filter(|(_, found)| found.here.is_some() && found.there.is_some());
        let choices = theirs.with_untracked(|theirs| {
            both.map(|(at, found)| found.choice(theirs.get(at).copied().unwrap_or_default())).collect()
        });
        desk.merge(id.clone(), other.clone(), choices, format!("One record now: {name}."));
    };
    view! {
        <div class="side-by-side" data-role="side-by-side">
            <table>
                <thead><tr><th scope="col"><span class="hidden-label">"Field"</span></th><th scope="col">"This record"</th><th scope="col">"The other"</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
            <p class="quiet">{counts}</p>
            <button type="button" class="button primary" data-role="merge" on:click=merge>"Merge into this record"</button>
        </div>
    }
}

fn row(at: usize, difference: &Difference, theirs: RwSignal<Vec<bool>>) -> impl IntoView + use<> {
    let choosable = difference.here.is_some() && difference.there.is_some();
    let side = |said: &Option<(String, String)>, there: bool| {
        let shown = said.as_ref().map(|(value, source)| {
            view! { <bdi>{display::line(value, 160)}</bdi><span class="quiet source"><bdi>{display::line(source, 60)}</bdi></span> }
        });
        let nothing = said.is_none().then(|| view! { <span class="quiet">"not stated"</span> });
        let choose = choosable.then(|| {
            let label = if there { "Keep the other's" } else { "Keep this record's" };
            view! {
                <input type="radio" name=format!("keep-{at}") aria-label=label checked=!there
                    on:change=move |_| theirs.update(|theirs| theirs[at] = there)/>
            }
        });
        view! { <td><label>{choose}<span>{shown}{nothing}</span></label></td> }
    };
    let (here, there) = (side(&difference.here, false), side(&difference.there, true));
    view! { <tr><th scope="row">{field_name(difference.field)}</th>{here}{there}</tr> }
}
