//! What an exchange came to: the outcome, the reason in the recruiter's words, when to be in touch again.

use jiff::civil::Date;
use leptos::prelude::*;

use super::desk::Desk;
use crate::browser::wording;
use crate::pipeline::timeline::decider_name;
use crate::pipeline::{Action, CandidateId, DecidedBy, Outcome};

/// The form.
pub fn form(desk: Desk, id: CandidateId) -> impl IntoView {
    let chosen = RwSignal::new(None::<Outcome>);
    let reason = RwSignal::new(String::new());
    let next = RwSignal::new(None::<Date>);
    let decided = RwSignal::new(None::<DecidedBy>);
    let options = Outcome::ALL.map(|outcome| {
        view! { <option value=wording::outcome_code(outcome)>{wording::outcome(outcome)}</option> }
    });
    let choose = move |event: leptos::ev::Event| {
        let code = event_target_value(&event);
        chosen.set(Outcome::ALL.into_iter().find(|outcome| wording::outcome_code(*outcome) == code));
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(outcome) = chosen.get_untracked() else { return };
        let words = reason.get_untracked().trim().to_owned();
        let action = Action::OutcomeRecorded {
            outcome,
            reason: Some(words).filter(|words| !words.is_empty()),
            next_contact: next.get_untracked().filter(|_| later(Some(outcome))),
            decided_by: decided.get_untracked(),
        };
        desk.record(id.clone(), action, format!("Recorded: {}.", wording::outcome(outcome).to_lowercase()));
    };
    view! {
        <form class="part" on:submit=save>
            <label for="outcome">"What came of it"</label>
            <select id="outcome" data-role="outcome-select" prop:value=move || chosen.get().map_or("", wording::outcome_code) on:change=choose><option value="">"Choose an outcome"</option>{options.into_iter().collect_view()}</select>
            <Show when=move || chosen.with(Option::is_some)>
                <input type="text" data-role="outcome-reason" aria-label="Reason" dir="auto" placeholder="Reason, in their words" prop:value=move || reason.get() on:input=move |event| reason.set(event_target_value(&event))/>
                <Show when=move || later(chosen.get())>
                    <label>"In touch again on"<input type="date" data-role="outcome-date" on:input=move |event| next.set(event_target_value(&event).parse().ok())/></label>
                </Show>
                {deciders(decided)}
                <button type="submit" class="button primary" data-role="outcome-save">"Record"</button>
            </Show>
        </form>
    }
}

/// Who decided, where one wants to keep it.
fn deciders(decided: RwSignal<Option<DecidedBy>>) -> impl IntoView {
    let options =
        DecidedBy::ALL.map(|by| view! { <option value=decider_name(by)>{decider_name(by)}</option> });
    let choose = move |event: leptos::ev::Event| {
        let name = event_target_value(&event);
        decided.set(DecidedBy::ALL.into_iter().find(|by| decider_name(*by) == name));
    };
    view! {
        <label>"Who decided"<select data-role="outcome-decided" on:change=choose><option value="">"Not recorded"</option>{options.into_iter().collect_view()}</select></label>
    }
}

/// Outcomes after which a day for the next contact makes sense.
fn later(outcome: Option<Outcome>) -> bool {
    match outcome {
        Some(Outcome::ReconnectLater | Outcome::WantsMoreInformation | Outcome::Interested) => true,
        Some(Outcome::Declined | Outcome::RefersSomeone | Outcome::OptedOut) | None => false,
    }
}
