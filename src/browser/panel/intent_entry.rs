//! What the recruiter enters about intent: something that happened at the employer, a level of their own, a day to look
//! again. Each is saved at once; no rule lives here.

use jiff::civil::Date;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::Panel;
use super::{known, reading};
use crate::assessment::intent::revisit as proposed;
use crate::assessment::{Assessment, CompanyEvent, Level};
use crate::browser::{display, ids, journal, kept, wording};
use crate::exchange::revisit as calendar_entry;
use crate::pipeline::Action;

const LEVELS: [Level; 4] = [Level::FirmlyHappy, Level::SatisfiedCurious, Level::Latent, Level::HiddenActive];
const HAPPENED: [(&str, &str); 5] = [
    ("layoff", "Let people go"),
    ("merger", "Merged or was bought"),
    ("new_leadership", "New leadership"),
    ("relocation", "Moves its offices"),
    ("funding", "Raised money"),
];

/// For someone firmly happy: the day to look again, with its reason.
pub fn revisit(panel: Panel, assessment: &Assessment) -> Option<impl IntoView + use<>> {
    let known = panel.known.get();
    let own = known.as_ref().and_then(|known| known.own_level.as_ref()).map(|own| own.level);
    if own.or(assessment.intent.level) != Some(Level::FirmlyHappy) {
        return None;
    }
    let when = proposed(&assessment.intent.signals, assessment.on);
    let profile = panel.profile()?;
    let name =
        profile.name.as_ref().map_or_else(|| "this person".to_owned(), |name| display::line(&name.value, 80));
    let file = calendar_entry(&name, &profile.url, when.on, &when.reason, ids::now());
    let href =
        format!("data:text/calendar;charset=utf-8,{}", String::from(js_sys::encode_uri_component(&file)));
    let on = when.on;
    let set = known.map(|known| {
        let id = known.row.id;
        let keep = move |_| save(panel, id.clone(), Action::NextContactSet { on: Some(on) }, "The day is kept.");
        view! { <button type="button" class="button" data-role="revisit-set" on:click=keep>"Keep this day"</button> }
    });
    Some(view! {
        <p data-role="revisit"><time datetime=on.to_string()>{display::day(on)}</time>": "{when.reason}</p>
        <div class="row">{set}<a class="button" download="look-again.ics" href=href>"Calendar entry"</a></div>
    })
}

/// The two small forms, folded away.
pub fn forms(panel: Panel) -> impl IntoView {
    let employer = panel.profile().and_then(|profile| {
        profile.positions.iter().find(|p| p.current && p.organisation.is_some())?.organisation.clone()
    });
    let known = panel.known.get().map(|known| known.row.id);
    view! {
        {employer.map(|employer| company_event(panel, employer))}
        {known.map(|id| own_level(panel, id))}
    }
}

fn company_event(panel: Panel, employer: String) -> impl IntoView {
    let kind = RwSignal::new(HAPPENED[0].0.to_owned());
    let day = RwSignal::new(None::<Date>);
    let source = RwSignal::new(String::new());
    let ready = move || {
        day.with(Option::is_some)
            && source.with(|link| link.trim().starts_with("https://") || link.trim().starts_with("http://"))
    };
    let organisation = employer.clone();
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(date) = day.get_untracked().filter(|_| untrack(ready)) else { return };
        let event = CompanyEvent {
            organisation: organisation.clone(),
            date,
            kind: kind.get_untracked(),
            source: source.get_untracked().trim().to_owned(),
        };
        spawn_local(async move {
            match journal::add_company_event(event).await {
                Ok(()) => {
                    reading::load_employers(panel).await;
                    panel.say("Kept: it counts for everyone there.");
                }
                Err(error) => panel.fail(kept::sentence(&error)),
            }
        });
    };
    let options = HAPPENED.map(|(code, words)| view! { <option value=code>{words}</option> });
    view! {
        <details class="fold" data-role="company-event">
            <summary>"Something happened at "<bdi>{display::line(&employer, 60)}</bdi></summary>
            <form on:submit=keep>
                <label>"What"<select data-role="event-kind" on:change=move |event| kind.set(event_target_value(&event))>{options.into_iter().collect_view()}</select></label>
                <label>"When it became public"<input type="date" data-role="event-date" on:input=move |event| day.set(event_target_value(&event).parse().ok())/></label>
                <label>"Where it can be read"<input type="url" data-role="event-source" placeholder="https://" on:input=move |event| source.set(event_target_value(&event))/></label>
                <button type="submit" class="button" data-role="event-save" disabled=move || !ready()>"Keep for everyone there"</button>
            </form>
        </details>
    }
}

fn own_level(panel: Panel, id: crate::pipeline::CandidateId) -> impl IntoView {
    let level = RwSignal::new(None::<Level>);
    let note = RwSignal::new(String::new());
    let choose = move |event: leptos::ev::Event| {
        let code = event_target_value(&event);
        level.set(LEVELS.into_iter().find(|level| wording::level_code(*level) == code));
    };
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let action = Action::OwnLevelSet {
            level: level.get_untracked(),
            note: note.get_untracked().trim().to_owned(),
        };
        save(panel, id.clone(), action, "Your view is kept for ninety days.");
    };
    let options = LEVELS
        .map(|level| view! { <option value=wording::level_code(level)>{wording::level(level)}</option> });
    view! {
        <details class="fold" data-role="own-level-form">
            <summary>"You see it differently?"</summary>
            <form on:submit=keep>
                <label>"Your view"<select data-role="own-level-select" on:change=choose><option value="">"As the page reads"</option>{options.into_iter().collect_view()}</select></label>
                <label>"Why"<input type="text" dir="auto" data-role="own-level-note" on:input=move |event| note.set(event_target_value(&event))/></label>
                <button type="submit" class="button" data-role="own-level-save">"Keep your view"</button>
            </form>
        </details>
    }
}

fn save(panel: Panel, id: crate::pipeline::CandidateId, action: Action, said: &'static str) {
    spawn_local(async move {
        match journal::record(&id, action).await {
            Ok(_) => panel.say(said),
            Err(error) => panel.fail(kept::sentence(&error)),
        }
        known::refresh(panel).await;
    });
}
