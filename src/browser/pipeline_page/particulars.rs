//! What the recruiter keeps about one candidate beside notes: tags, the next step, files by name, who named whom.

use jiff::civil::Date;
use leptos::prelude::*;

use super::desk::Desk;
use crate::browser::display;
use crate::pipeline::search::Filter;
use crate::pipeline::{Action, Candidate, CandidateId};

/// All of it.
pub fn view(desk: Desk, candidate: &Candidate) -> impl IntoView + use<> {
    view! { {next_step(desk, candidate)}{tags(desk, candidate)}{referrals(desk, candidate)}{files(desk, candidate)} }
}

/// One line to write and a button: what was written goes to `save`.
fn entry(
    role: &'static str,
    label: &'static str,
    button: &'static str,
    save: impl Fn(String) + 'static,
) -> impl IntoView {
    let text = RwSignal::new(String::new());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let written = text.get_untracked().trim().to_owned();
        if !written.is_empty() {
            save(written);
            text.set(String::new());
        }
    };
    view! {
        <form class="row entry" on:submit=submit>
            <input type="text" data-role=role aria-label=label placeholder=label dir="auto" prop:value=move || text.get() on:input=move |event| text.set(event_target_value(&event))/>
            <button type="submit" class="button">{button}</button>
        </form>
    }
}

fn tags(desk: Desk, candidate: &Candidate) -> impl IntoView + use<> {
    let id = candidate.id.clone();
    let chips = candidate.tags.iter().map(|tag| {
        let (id, off) = (candidate.id.clone(), tag.clone());
        let shown = display::line(tag, 40);
        let label = format!("Take the tag {shown} off");
        let take_off = move |_| desk.record(id.clone(), Action::Untagged { tag: off.clone() }, "Tag taken off.".to_owned());
        view! { <span class="chip" data-role="tag"><bdi>{shown}</bdi><button type="button" aria-label=label on:click=take_off>"×"</button></span> }
    });
    let chips = chips.collect::<Vec<_>>();
    view! {
        <section class="part">
            <h3>"Tags"</h3>
            <div class="chips">{chips}</div>
            {entry("tag-text", "New tag", "Tag", move |tag| desk.record(id.clone(), Action::Tagged { tag }, "Tagged.".to_owned()))}
        </section>
    }
}

fn next_step(desk: Desk, candidate: &Candidate) -> impl IntoView + use<> {
    let what = RwSignal::new(candidate.next_action.clone().unwrap_or_default());
    let on = RwSignal::new(candidate.next_contact);
    let set = candidate.next_action.is_some() || candidate.next_contact.is_some();
    let (id, done) = (candidate.id.clone(), candidate.id.clone());
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let what = Some(what.get_untracked().trim().to_owned()).filter(|what| !what.is_empty());
        let on = on.get_untracked();
        if what.is_some() || on.is_some() {
            let said = match on {
                Some(on) => format!("Next step on {}.", display::day(on)),
                None => "Next step kept.".to_owned(),
            };
            desk.record(id.clone(), Action::NextActionSet { what, on }, said);
        }
    };
    let clear = move |_| {
        desk.record(
            done.clone(),
            Action::NextActionSet { what: None, on: None },
            "Next step done.".to_owned(),
        );
    };
    view! {
        <form class="part" on:submit=save>
            <label for="next-step">"Next step"</label>
            <input type="text" id="next-step" data-role="next-step" dir="auto" placeholder="Send the pay range, call back …" prop:value=move || what.get() on:input=move |event| what.set(event_target_value(&event))/>
            <div class="row">
                <input type="date" data-role="next-step-day" aria-label="Day of the next step" prop:value=move || on.get().map(|on| on.to_string()).unwrap_or_default()
                    on:input=move |event| on.set(event_target_value(&event).parse::<Date>().ok())/>
                <button type="submit" class="button" data-role="next-step-save">"Keep"</button>
                {set.then(|| view! { <button type="button" class="link" data-role="next-step-done" on:click=clear>"Done"</button> })}
            </div>
        </form>
    }
}

fn files(desk: Desk, candidate: &Candidate) -> impl IntoView + use<> {
    let id = candidate.id.clone();
    let list = candidate
        .files
        .iter()
        .map(|name| view! { <li data-role="file"><bdi>{display::line(name, 120)}</bdi></li> });
    let list = list.collect::<Vec<_>>();
    view! {
        <section class="part">
            <h3>"Files, by name"</h3>
            <ul class="plain">{list}</ul>
            {entry("file-name", "Name of a file you keep elsewhere", "Note", move |name| desk.record(id.clone(), Action::FileNoted { name }, "File noted.".to_owned()))}
        </section>
    }
}

/// Who named this person, whom this person named; another is found by a few letters.
fn referrals(desk: Desk, candidate: &Candidate) -> impl IntoView + use<> {
    let line = |id: &CandidateId, words: &'static str| {
        let row = desk.base.with_untracked(|base| base.as_ref().and_then(|base| base.row(base.number(id)?)));
        let name = row.map_or_else(
            || "someone who is not in the pipeline any more".to_owned(),
            |row| display::line(&row.name, 80),
        );
        let id = id.clone();
        view! { <li data-role="referral">{words}" "<button type="button" class="link" on:click=move |_| desk.show(id.clone())><bdi>{name}</bdi></button></li> }
    };
    let by = candidate.referred_by.iter().map(|id| line(id, "Named by"));
    let whom = candidate.referred.iter().map(|id| line(id, "Named"));
    let list = by.chain(whom).collect::<Vec<_>>();
    let own = candidate.id.clone();
    let query = RwSignal::new(String::new());
    let found = move || {
        let people = desk.base.with_untracked(|base| {
            let base = base.as_ref().filter(|_| query.with(|query| query.trim().chars().count() >= 2))?;
            let found = query.with(|query| base.find(query, &Filter::default()));
            Some(
                found
                    .into_iter()
                    .filter_map(|person| base.row(person))
                    .filter(|row| row.id != own)
                    .take(5)
                    .collect::<Vec<_>>(),
            )
        });
        let own = own.clone();
        people.unwrap_or_default().into_iter().map(move |row| {
            let (own, by, name) = (own.clone(), row.id, display::line(&row.name, 80));
            let said = format!("Named by {name}.");
            let link = move |_| {
                let both = vec![
                    (own.clone(), Action::ReferredBy { candidate: by.clone() }),
                    (by.clone(), Action::Referred { candidate: own.clone() }),
                ];
                desk.record_all(both, said.clone());
            };
            view! { <li><button type="button" class="link" data-role="referrer" on:click=link><bdi>{name}</bdi></button></li> }
        }).collect::<Vec<_>>()
    };
    view! {
        <section class="part">
            <h3>"Referrals"</h3>
            <ul class="plain">{list}</ul>
            <input type="search" data-role="referrer-search" aria-label="Who named this person" placeholder="Who named them? Type a name" on:input=move |event| query.set(event_target_value(&event))/>
            <ul class="plain">{found}</ul>
        </section>
    }
}
