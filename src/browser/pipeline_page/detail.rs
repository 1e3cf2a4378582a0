//! One candidate: where they stand, what to record, what they were chosen for, what happened.

use leptos::prelude::*;

use super::desk::{Desk, Opened};
use super::{alike, intent, outcome, particulars, table, timeline};
use crate::assessment::Verdict;
use crate::browser::{display, extension_api, wording};
use crate::pipeline::{Action, AssessmentRecord, Candidate, CandidateId, CandidateRow};

/// The detail beside (or, where narrow, over) the table.
pub fn view(desk: Desk) -> impl IntoView {
    view! {
        <aside class="detail" data-role="detail" aria-label="Candidate">
            <button type="button" class="icon close" aria-label="Close" title="Esc" data-role="close" on:click=move |_| desk.close()>
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8"/></svg>
            </button>
            {move || match desk.opened.get() {
                Some(opened) => candidate(desk, &opened).into_any(),
                None if desk.base.with(Option::is_none) => view! { <div class="waiting" role="status" aria-label="Opening"></div> }.into_any(),
                None => view! { <p class="nothing quiet">"This person is not in the pipeline any more. Close this, or undo the last change."</p> }.into_any(),
            }}
        </aside>
    }
}

fn candidate(desk: Desk, opened: &Opened) -> impl IntoView + use<> {
    let candidate = &opened.candidate;
    let row = CandidateRow::of(candidate);
    let name = display::line(&row.name, 120);
    let headline = candidate.profile.headline.as_ref().map(|fact| display::line(&fact.value, 220));
    let place = candidate.profile.location.as_ref().map(|fact| display::line(&fact.value, 80));
    let url = candidate.profile.url.clone();
    let next = candidate.next_contact.map(|on| {
        let what = candidate.next_action.as_ref().map_or_else(|| "Next contact".to_owned(), |what| display::line(what, 120));
        view! { <p class="next"><bdi>{what}</bdi>" "<time datetime=on.to_string()>{display::day(on)}</time></p> }
    });
    view! {
        <header class="who">
            <h2 class="name"><bdi>{name.clone()}</bdi></h2>
            {headline.map(|headline| view! { <p><bdi>{headline}</bdi></p> })}
            {place.map(|place| view! { <p class="quiet"><bdi>{place}</bdi></p> })}
            {next}
            <div class="row">
                {table::stage_select(desk, row, name)}
                <button type="button" class="button" on:click=move |_| extension_api::open_page(&url)>"Open profile"</button>
            </div>
        </header>
        {alike::view(desk, opened)}
        {outcome::form(desk, candidate.id.clone())}
        {intent::view(candidate)}
        {note_form(desk, candidate.id.clone())}
        {notes(candidate)}
        {particulars::view(desk, candidate)}
        {messages(candidate)}
        {timeline::view(desk, opened)}
        {candidate.assessments.last().map(evidence)}
    }
}

fn note_form(desk: Desk, id: CandidateId) -> impl IntoView {
    let text = RwSignal::new(String::new());
    let empty = move || text.with(|text| text.trim().is_empty());
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !untrack(empty) {
            let note = text.get_untracked().trim().to_owned();
            desk.record(id.clone(), Action::NoteAdded { text: note }, "Note kept.".to_owned());
        }
    };
    view! {
        <form class="part" on:submit=save>
            <label for="note">"Note"</label>
            <textarea id="note" data-role="note-text" rows="2" dir="auto" placeholder="What you learned, what they prefer" prop:value=move || text.get() on:input=move |event| text.set(event_target_value(&event))></textarea>
            <button type="submit" class="button" data-role="note-save" disabled=empty>"Keep note"</button>
        </form>
    }
}

fn notes(candidate: &Candidate) -> Option<impl IntoView + use<>> {
    let notes = candidate.notes.iter().rev().map(|note| {
        view! { <li data-role="note"><p class="said"><bdi>{display::line(&note.text, 4000)}</bdi></p></li> }
    });
    let notes = notes.collect::<Vec<_>>();
    (!notes.is_empty())
        .then(|| view! { <section class="part"><h3>"Notes"</h3><ul class="plain">{notes}</ul></section> })
}

fn messages(candidate: &Candidate) -> Option<impl IntoView + use<>> {
    let messages = candidate.messages.iter().rev().map(|message| {
        let title = format!("{}, {}", wording::channel(message.channel), display::day(crate::browser::clock::day_of(message.at)));
        view! { <li data-role="message"><details class="fold"><summary>{title}</summary><p class="said"><bdi>{message.text.clone()}</bdi></p></details></li> }
    });
    let messages = messages.collect::<Vec<_>>();
    (!messages.is_empty()).then(|| view! { <section class="part"><h3>"Messages sent"</h3><ul class="plain">{messages}</ul></section> })
}

/// What the last assessment rested on.
fn evidence(record: &AssessmentRecord) -> impl IntoView + use<> {
    let criteria =
        record.criteria.iter().filter(|criterion| criterion.verdict != Verdict::Unknown).map(|criterion| {
            let quote = criterion.evidence.first().map(
                |evidence| view! { <q class="quote clamp"><bdi>{display::line(&evidence.quote, 160)}</bdi></q> },
            );
            view! {
                <li data-verdict=wording::verdict_code(criterion.verdict)>
                    <span class="strong"><bdi>{wording::asked(criterion.kind, &criterion.value)}</bdi></span>
                    <span class="quiet">" "{wording::verdict(criterion.verdict)}</span>{quote}
                </li>
            }
        });
    let criteria = criteria.collect::<Vec<_>>();
    let observations = record.observations.iter().map(|signal| {
        let date = signal.date.map(|date| format!("{}: ", display::partial_date(date)));
        view! { <li>{date}<bdi>{display::line(&signal.explanation, 220)}</bdi></li> }
    });
    let observations = observations.collect::<Vec<_>>();
    view! {
        <section class="part">
            <h3>"Why they were chosen"</h3>
            <p>"Fit "<span class="strong">{record.fit}</span><span class="quiet">{format!(" ({} to {}), read on {}", record.low, record.high, display::day(record.on))}</span></p>
            <ul class="plain">{criteria}</ul>
            {(!observations.is_empty()).then(|| view! { <h3>"Seen that day"</h3><ul class="plain">{observations}</ul> })}
        </section>
    }
}
