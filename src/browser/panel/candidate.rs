//! The answer's first lines: who, how well they fit, whether they might listen, and why.

use leptos::prelude::*;

use super::correct;
use super::state::{Page, Panel};
use super::waiting::truncated;
use super::{fit, intent};
use crate::assessment::Reason;
use crate::browser::display;

/// Name, headline, fit, intent, one line why.
pub fn view(panel: Panel) -> impl IntoView {
    let open = RwSignal::new(false);
    move || {
        let profile = panel.profile()?;
        if open.get() {
            return Some(correct::view(panel, open).into_any());
        }
        let name = match &profile.name {
            Some(name) => view! { <bdi>{display::line(&name.value, 120)}</bdi> }.into_any(),
            None => view! { <span class="quiet">"Name not stated"</span> }.into_any(),
        };
        let headline = profile.headline.as_ref().map(|fact| display::line(&fact.value, 220));
        let place = profile.location.as_ref().map(|fact| display::line(&fact.value, 80));
        let judged = panel.judgement.get();
        let why = judged
            .as_ref()
            .and_then(|judged| judged.assessment.why_fit.first())
            .map(|reason| display::line(&reason.text, 220));
        let gauges = judged.as_ref().map(|judged| {
            view! {
                <div class="gauges">
                    {fit::gauge(&judged.assessment.fit)}
                    {intent::gauge(panel, &judged.assessment.intent)}
                </div>
            }
        });
        let no_brief = judged.is_none().then(|| {
            view! { <p class="quiet">"Choose or write a brief to see how this person fits it."</p> }
        });
        let cut = match panel.page.get() {
            Page::Read(read) => truncated(&read),
            Page::Opening | Page::Reading | Page::NeedsClick { .. } | Page::Off(_) | Page::Failed(_) => None,
        };
        let section = view! {
            <section class="block candidate">
                {cut}
                <h1 class="name" data-role="name" {..super::timed("answer")}>{name}</h1>
                {headline.map(|headline| view! { <p class="headline" data-role="headline"><bdi>{headline}</bdi></p> })}
                {place.map(|place| view! { <p class="place"><bdi>{place}</bdi></p> })}
                <button type="button" class="link" data-role="correct" on:click=move |_| open.set(true)>"Correct"</button>
                {gauges}
                {no_brief}
                {why.map(|why| view! { <p class="why" data-role="why"><bdi>{why}</bdi></p> })}
            </section>
        };
        Some(section.into_any())
    }
}

/// Why the role might matter to them. Why they fit stands in the criteria, each with its words.
pub fn reasons(panel: Panel) -> impl IntoView {
    move || {
        let judged = panel.judgement.get()?;
        let matters = list(&judged.assessment.why_role_matters);
        let none = matters.is_empty().then(|| {
            view! { <p class="quiet" data-role="why-role-none">"Nothing on this page shows why this role might matter to them."</p> }
        });
        Some(view! {
            <section class="block">
                <h2>"Why the role might matter to them"</h2>
                {none}
                <ul class="reasons" data-role="why-role">{matters}</ul>
            </section>
        })
    }
}

fn list(reasons: &[Reason]) -> Vec<impl IntoView + use<>> {
    let item = |reason: &Reason| {
        let quotes = reason
            .evidence
            .iter()
            .map(|evidence| display::line(&evidence.quote, 200))
            .collect::<Vec<_>>()
            .join(" · ");
        view! { <li title=quotes><bdi>{display::line(&reason.text, 260)}</bdi></li> }
    };
    reasons.iter().map(item).collect()
}

/// What could not be read, per field.
pub fn omissions(panel: Panel) -> impl IntoView {
    move || {
        let Page::Read(read) = panel.page.get() else { return None };
        let omissions = read.reading.omissions.iter().map(|omission| {
            let (field, reason) = (omission.field.replace('_', " "), display::line(&omission.reason, 240));
            view! { <li><span class="strong">{field}</span>": "<bdi>{reason}</bdi></li> }
        });
        let omissions = omissions.collect::<Vec<_>>();
        let count = omissions.len();
        (count > 0).then(|| {
            view! {
                <details class="block fold" data-role="omissions">
                    <summary>"Not read from this page"<span class="count">{count}</span></summary>
                    <ul class="plain quiet">{omissions}</ul>
                </details>
            }
        })
    }
}
