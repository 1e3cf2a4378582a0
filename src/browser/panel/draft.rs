//! The message: drafted, edited by the recruiter, checked on every keystroke, copied by hand.

use leptos::prelude::*;

use super::state::{Edit, Panel, Screen};
use super::{actions, message_choices};
use crate::browser::{clock, display, wording};
use crate::outreach::{Channel, Check, Repair, Severity, handover};
use crate::pipeline::sequence::quiet_time;

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
                {move || unsigned(panel)}
                {move || answered_on(panel)}
                {move || (panel.channel.get() == Channel::Email).then(|| subject(panel))}
                <textarea id="draft-text" data-role="draft-text" rows="9" dir="auto" spellcheck="true"
                    aria-label="Message text" aria-describedby="checks"
                    placeholder="Nothing on this page connects to the brief. Write why you write to this person."
                    prop:value=move || panel.message().map(|edit| edit.text).unwrap_or_default()
                    on:input=move |event| change(panel, |edit| edit.text = event_target_value(&event))></textarea>
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
        {quiet_time(clock::now()).map(|quiet| view! { <span class="quiet">{quiet.sentence()}</span> })}
    })
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

/// What the drafted sentences rest on.
fn claims(panel: Panel) -> Option<impl IntoView> {
    let judged = panel.judgement.get()?;
    let claims = judged.draft.claims.iter().map(|claim| {
        let quotes = claim
            .evidence
            .iter()
            .map(|evidence| view! { <q class="quote"><bdi>{display::line(&evidence.quote, 160)}</bdi></q> });
        let quotes = quotes.collect::<Vec<_>>();
        view! { <li data-role="claim"><bdi>{display::line(&claim.text, 200)}</bdi>{quotes}</li> }
    });
    let claims = claims.collect::<Vec<_>>();
    let count = claims.len();
    (count > 0).then(|| {
        view! {
            <details class="fold"><summary>"What the draft rests on"<span class="count">{count}</span></summary>
                <ul class="list claims">{claims}</ul></details>
        }
    })
}
