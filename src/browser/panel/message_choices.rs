//! Which message this is, how it sounds and in which language: three choices above the text.

use leptos::prelude::*;

use super::purpose::Purpose;
use super::state::Panel;
use crate::browser::display;
use crate::outreach::{Reply, Tone};

const PURPOSES: [(&str, &str, Purpose); 9] = [
    ("first", "First message", Purpose::First),
    ("second", "Second message", Purpose::FollowUp(2)),
    ("third", "Third and last", Purpose::FollowUp(3)),
    ("interested", "Answer: interested", Purpose::Answer(Reply::Interested)),
    ("more", "Answer: wants to know more", Purpose::Answer(Reply::MoreInformation)),
    ("referral", "Answer: names somebody", Purpose::Answer(Reply::Referral)),
    ("later", "Answer: later", Purpose::Answer(Reply::Later { on: None })),
    ("declined", "Answer: declined", Purpose::Answer(Reply::Declined)),
    ("experience", "How was it, 0 to 10?", Purpose::Answer(Reply::Experience)),
];
const TONES: [(&str, &str, Tone); 3] =
    [("plain", "Plain", Tone::Plain), ("warm", "Warm", Tone::Warm), ("formal", "Formal", Tone::Formal)];
const LANGUAGES: [(&str, &str); 5] =
    [("", "Their language"), ("en", "English"), ("fr", "Français"), ("de", "Deutsch"), ("es", "Español")];

/// The three choices in one row. A change drafts anew: edits of the draft before are let go.
pub fn view(panel: Panel) -> impl IntoView {
    let anew = move || panel.edits.update(Vec::clear);
    let purposes = PURPOSES.map(|(code, words, purpose)| {
        view! { <option value=code selected=move || panel.purpose() == purpose>{words}</option> }
    });
    // The recruiter's own wording stands beside the purposes of its own drafts.
    let templates = move || {
        let names = panel
            .own
            .with(|own| own.templates.iter().map(|template| template.name.clone()).collect::<Vec<_>>());
        names
            .into_iter()
            .map(|name| {
                let chosen = panel.template.with(|template| template.as_ref() == Some(&name));
                view! { <option value=name.clone() selected=chosen>{display::line(&name, 40)}</option> }
            })
            .collect_view()
    };
    let tones = TONES.map(|(code, words, tone)| {
        view! { <option value=code selected=move || panel.tone.get() == tone>{words}</option> }
    });
    let languages = LANGUAGES.map(|(code, words)| {
        view! { <option value=code selected=move || panel.language.get().unwrap_or_default() == code>{words}</option> }
    });
    view! {
        <div class="row choices">
            <Show when=move || panel.own.with(|own| !own.templates.is_empty())>
                <select aria-label="Wording" data-role="wording" on:change=move |event| {
                    panel.template.set(Some(event_target_value(&event)).filter(|name| !name.is_empty()));
                    anew();
                }><option value="" selected=move || panel.template.with(Option::is_none)>"Drafted"</option>{templates}</select>
            </Show>
            <select aria-label="Which message" data-role="purpose" on:change=move |event| {
                let code = event_target_value(&event);
                panel.chosen.set(PURPOSES.iter().find(|(other, ..)| *other == code).map(|(.., purpose)| *purpose));
                anew();
            }>{purposes.into_iter().collect_view()}</select>
            <select aria-label="Tone" data-role="tone" on:change=move |event| {
                let code = event_target_value(&event);
                panel.tone.set(TONES.iter().find(|(other, ..)| *other == code).map(|(.., tone)| *tone).unwrap_or_default());
                anew();
            }>{tones.into_iter().collect_view()}</select>
            <select aria-label="Language" data-role="language" on:change=move |event| {
                panel.language.set(Some(event_target_value(&event)).filter(|code| !code.is_empty()));
                anew();
            }>{languages.into_iter().collect_view()}</select>
        </div>
    }
}
