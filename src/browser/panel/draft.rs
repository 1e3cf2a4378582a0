//! The message: drafted, edited by the recruiter, checked on every keystroke, copied by hand.

use jiff::civil::DateTime;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::state::{Edit, Panel, Screen};
use super::{actions, message_choices, today};
use crate::browser::{clock, display, wording};
use crate::outreach::{Channel, Check, Repair, Severity, handover};
use crate::pipeline::sequence::{local_time, quiet_time};
use crate::profile::Profile;

const CHANNELS: [Channel; 4] = [Channel::Site, Channel::Note, Channel::Email, Channel::Whatsapp];

/// The message block.
pub fn view(panel: Panel) -> impl IntoView {
    let judged = move || panel.judgement.with(Option::is_some);
    view! {
        <Show when=judged>
            <section class="block message" aria-label="Message">
                <div class="row spread">
                    <h2>"Message"</h2>
                    {channels(panel)}
                </div>
                {message_choices::view(panel)}
                {move || today::enough_before_first(panel)}
                {move || unsigned(panel)}
                {move || answered_on(panel)}
                {move || (panel.channel.get() == Channel::Email).then(|| subject(panel))}
                <div class="draft-field">
                <div class="draft-behind" id="draft-behind" aria-hidden="true" dir="auto">{behind(panel)}</div>
                <textarea id="draft-text" data-role="draft-text" rows="9" dir="auto" spellcheck="true"
                    aria-label="Message text" aria-describedby="checks"
                    placeholder="Nothing on this page connects to the brief. Write why you write to this person."
                    prop:value=move || panel.message().map(|edit| edit.text).unwrap_or_default()
                    on:keyup=move |_| point_at_caret(panel) on:click=move |_| point_at_caret(panel)
                    on:blur=move |_| panel.claim.set(None)
                    on:input=move |event| change(panel, |edit| edit.text = event_target_value(&event))
                    on:scroll=move |_| follow_scroll()></textarea>
                </div>
                <div class="row spread">
                    {move || length(panel)}
                    {copy_buttons(panel)}
                </div>
                <ul class="checks" id="checks" aria-live="polite">{move || panel.checks.get().iter().map(|found| check(panel, found)).collect_view()}</ul>
                {move || claims(panel)}
            </section>
        </Show>
    }
}

fn change(panel: Panel, alter: impl FnOnce(&mut Edit)) {
    if let Some(mut edit) = untrack(|| panel.message()) {
        alter(&mut edit);
        panel.edit(edit);
    }
}

fn channels(panel: Panel) -> impl IntoView {
    let options = CHANNELS.map(|channel| {
        view! {
            <label class="segment"><input type="radio" name="channel" data-role="channel" value=code(channel)
                prop:checked=move || panel.channel.get() == channel on:change=move |_| panel.channel.set(channel)/>
                <span>{wording::channel(channel)}</span></label>
        }
    });
    view! { <div class="segments" role="radiogroup" aria-label="Channel">{options.into_iter().collect_view()}</div> }
}

fn code(channel: Channel) -> &'static str {
    match channel {
        Channel::Site => "site",
        Channel::Note => "note",
        Channel::Email => "email",
        Channel::Whatsapp => "whatsapp",
    }
}

fn unsigned(panel: Panel) -> Option<impl IntoView> {
    let missing = panel.sender.with(|sender| sender.name.is_none());
    missing.then(|| {
        view! {
            <p class="callout">"Drafts are not signed yet. "
                <button type="button" class="link" on:click=move |_| panel.screen.set(Screen::Settings)>"Set your name and company"</button></p>
        }
    })
}

fn subject(panel: Panel) -> impl IntoView {
    view! {
        <input type="text" class="subject" data-role="draft-subject" aria-label="Subject" dir="auto" placeholder="Subject"
            prop:value=move || panel.message().and_then(|edit| edit.subject).unwrap_or_default()
            on:input=move |event| change(panel, |edit| edit.subject = Some(event_target_value(&event)))/>
    }
}

fn length(panel: Panel) -> impl IntoView {
    let count = panel.message().map_or(0, |edit| edit.text.chars().count());
    let long = count > 800;
    view! { <span class="quiet length" class:long=long data-role="length">{count}" characters"</span> }
}

fn copy_buttons(panel: Panel) -> impl IntoView {
    let blocked = move || why_not(panel);
    view! {
        <div class="row">
            <Show when=move || panel.copied.get()>
                <button type="button" class="button" data-role="mark-sent" title="Alt S" on:click=move |_| actions::mark_sent(panel)>"Sent? Record it"</button>
            </Show>
            <button type="button" class="button" data-role="copy" title="Alt C" disabled=move || blocked().is_some()
                aria-describedby="copy-reason" on:click=move |_| actions::copy(panel)>
                {move || if panel.copied.get() { "Copied" } else { "Copy" }}</button>
        </div>
        {move || program(panel)}
        <span class="quiet copy-reason" id="copy-reason" data-role="copy-reason">{blocked}</span>
    }
}

/// A link that opens the recruiter's own program with the message in it.
fn program(panel: Panel) -> Option<impl IntoView> {
    if why_not(panel).is_some() {
        return None;
    }
    let (profile, edit) = (panel.profile()?, panel.message()?);
    let link = handover(&profile, edit.channel, edit.subject.as_deref(), &edit.text)?;
    let words = if edit.channel == Channel::Email { "Open in your mail program" } else { "Open in WhatsApp" };
    Some(view! {
        <a class="link" data-role="open-program" href=link target="_blank" rel="noreferrer" on:click=move |_| panel.copied.set(true)>{words}</a>
        {quiet_time(theirs(&profile)).map(|quiet| view! { <span class="quiet">{quiet.sentence()}</span> })}
    })
}

/// What time it is where they live, where the page says where; else where the recruiter is.
fn theirs(profile: &Profile) -> DateTime {
    let place = profile.location.as_ref().and_then(|place| local_time(&place.value, clock::moment()));
    place.unwrap_or_else(clock::now)
}

/// The channel that answered last, where another is chosen.
fn answered_on(panel: Panel) -> Option<impl IntoView> {
    let answered = panel.known.with(|known| known.as_ref()?.answered_on)?;
    (answered != panel.channel.get()).then(|| {
        view! { <p class="quiet" data-role="answered-on">"They last answered on: "{wording::channel(answered)}"."</p> }
    })
}

/// Makes the first repair there is; false where nothing can be repaired so.
pub fn repair(panel: Panel) -> bool {
    let first = untrack(|| panel.checks.with(|checks| checks.iter().find_map(|check| check.repair.clone())));
    first.is_some_and(|repair| {
        make(panel, &repair);
        true
    })
}

fn make(panel: Panel, repair: &Repair) {
    change(panel, |edit| edit.text = repair.apply(&edit.text));
}

/// Why the message cannot be copied; `None`: it can.
pub fn why_not(panel: Panel) -> Option<String> {
    if panel.message().is_none_or(|edit| edit.text.trim().is_empty()) {
        return Some("There is no text to copy yet.".to_owned());
    }
    let blocking =
        panel.checks.with(|checks| checks.iter().filter(|check| check.severity == Severity::Block).count());
    match blocking {
        0 => None,
        1 => Some("Copying waits for the point below.".to_owned()),
        _ => Some(format!("Copying waits for the {blocking} points marked below.")),
    }
}

fn check(panel: Panel, check: &Check) -> impl IntoView + use<> {
    let (severity, label) = match check.severity {
        Severity::Block => ("block", "Must be changed: "),
        Severity::Warn => ("warn", "Worth a look: "),
    };
    view! {
        <li class="check" data-role="check" data-code=check.code.clone() data-severity=severity>
            <span class="hidden-label">{label}</span>{display::line(&check.message, 260)}
            {check.repair.clone().map(|repair| view! {
                " "<button type="button" class="link" data-role="repair" title="Alt R" on:click=move |_| make(panel, &repair)>"Put right"</button>
            })}
        </li>
    }
}

/// What the drafted sentences rest on. The pointer or the focus on a claim shows its place in the text, and the caret in a
/// drafted sentence shows its claim.
fn claims(panel: Panel) -> Option<impl IntoView> {
    let judged = panel.judgement.get()?;
    let claims = judged.draft.claims.iter().enumerate().map(|(at, claim)| {
        let quotes = claim
            .evidence
            .iter()
            .map(|evidence| view! { <q class="quote"><bdi>{display::line(&evidence.quote, 160)}</bdi></q> });
        let quotes = quotes.collect::<Vec<_>>();
        let said = claim.text.clone();
        let point = move |on: bool| panel.claim.set(on.then_some(at));
        view! {
            <li data-role="claim" tabindex="0" class:pointed=move || panel.claim.get() == Some(at)
                on:mouseenter=move |_| point(true) on:mouseleave=move |_| point(false)
                on:focus=move |_| point(true) on:blur=move |_| point(false)
                on:click=move |_| select_in_text(panel, &said)>
                <bdi>{display::line(&claim.text, 200)}</bdi>{quotes}
            </li>
        }
    });
    let claims = claims.collect::<Vec<_>>();
    let count = claims.len();
    (count > 0).then(|| {
        view! {
            <details class="fold"><summary>"What the draft rests on"<span class="count">{count}</span>" "
                    <bdi class="claim-quote quiet" data-role="claim-quote">{move || quote_pointed_at(panel)}</bdi></summary>
                <ul class="list claims">{claims}</ul></details>
        }
    })
}

/// The quote behind the claim that is pointed at, in the line above the list: nothing moves when it comes and goes.
fn quote_pointed_at(panel: Panel) -> Option<String> {
    let judged = panel.judgement.get()?;
    let claim = judged.draft.claims.get(panel.claim.get()?)?;
    claim.evidence.first().map(|evidence| format!("“{}”", display::line(&evidence.quote, 120)))
}

/// The text once more behind the field, with the claim that is pointed at marked. Screen readers read the field.
fn behind(panel: Panel) -> impl IntoView {
    move || {
        let text = panel.message().map(|edit| edit.text).unwrap_or_default();
        let claim = panel
            .claim
            .get()
            .and_then(|at| panel.judgement.get()?.draft.claims.get(at).map(|claim| claim.text.clone()));
        let place = claim.and_then(|said| text.find(&said).map(|at| (at, at + said.len())));
        place.map(|(start, end)| {
            let (before, said, after) =
                (text[..start].to_owned(), text[start..end].to_owned(), text[end..].to_owned());
            view! { {before}<mark data-role="claim-mark">{said}</mark>{after} }
        })
    }
}

/// Marks a sentence in the text field, where it still stands there.
fn select_in_text(panel: Panel, said: &str) {
    let text = untrack(|| panel.message()).map(|edit| edit.text).unwrap_or_default();
    let Some(at) = text.find(said) else { return };
    // The browser counts in UTF-16.
    let units = |part: &str| u32::try_from(part.encode_utf16().count()).unwrap_or(0);
    let (start, end) = (units(&text[..at]), units(&text[..at]) + units(said));
    if let Some(area) = text_area() {
        // A browser that refuses the selection leaves the text as it is.
        let _marked = area.focus().and_then(|()| area.set_selection_range(start, end));
    }
}

/// Which claim the caret stands in.
fn point_at_caret(panel: Panel) {
    let caret = text_area().and_then(|area| area.selection_start().ok().flatten());
    let Some(caret) = caret.and_then(|caret| usize::try_from(caret).ok()) else { return };
    let text = untrack(|| panel.message()).map(|edit| edit.text).unwrap_or_default();
    let units = |part: &str| part.encode_utf16().count();
    let inside = |said: &str| {
        let at = text.find(said)?;
        let start = units(&text[..at]);
        (start..start + units(said)).contains(&caret).then_some(())
    };
    let here = untrack(|| panel.judgement.get())
        .and_then(|judged| judged.draft.claims.iter().position(|claim| inside(&claim.text).is_some()));
    if panel.claim.get_untracked() != here {
        panel.claim.set(here);
    }
}

/// Keeps what is marked behind the text where the text is.
fn follow_scroll() {
    if let (Some(area), Some(behind)) = (text_area(), document().get_element_by_id("draft-behind")) {
        behind.set_scroll_top(area.scroll_top());
    }
}

fn text_area() -> Option<web_sys::HtmlTextAreaElement> {
    document().get_element_by_id("draft-text").and_then(|area| area.dyn_into().ok())
}
