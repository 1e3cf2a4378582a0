//! The editor of a brief, for the panel and the pipeline page: plain language in, criteria as chips that can be weighed anew,
//! taken out and added; every change is written into the text, so that the two stay in step.
//!
//! Questions, refusals and where to look stand beside them. Saving is the caller's. Start at [`field`] and
//! [`understanding`].

use leptos::prelude::*;

use super::{display, wording};
use crate::brief::market::Market;
use crate::brief::{Brief, Criterion, CriterionKind, Importance, editing};

/// Longer texts are parsed only when saved: every keystroke must stay instant.
const LIVE_LIMIT: usize = 20_000;

/// The text.
pub fn field(text: RwSignal<String>, keys: impl FnMut(leptos::ev::KeyboardEvent) + 'static) -> impl IntoView {
    view! {
        <textarea id="brief-text" data-role="brief-text" rows="9" aria-label="Brief" spellcheck="true" dir="auto"
                placeholder="Senior backend engineer in Berlin or remote in Germany. Must know Rust or Go and Kubernetes; fintech would help. 5+ years. Small team, own product, four-day week."
                prop:value=move || text.get() on:input=move |event| text.set(event_target_value(&event)) on:keydown=keys></textarea>
    }
}

/// How the text is understood as it stands, and a field that adds to it.
pub fn understanding(text: RwSignal<String>) -> impl IntoView {
    let parsed = Memo::new(move |_| {
        text.with(|text| (!text.trim().is_empty() && text.len() < LIVE_LIMIT).then(|| Brief::parse(text)))
    });
    view! {
        <div aria-live="polite">{move || parsed.get().map(|brief| understood(&brief, text))}</div>
        {adder(text)}
    }
}

/// How the text was understood.
fn understood(brief: &Brief, text: RwSignal<String>) -> impl IntoView + use<> {
    let chip = |criterion: &Criterion| chip(criterion, text);
    let group = |importance: Importance| {
        let asked = |c: &&Criterion| c.importance == importance && !c.is_in_own_words();
        let chips = brief.criteria.iter().filter(asked).map(chip).collect::<Vec<_>>();
        (!chips.is_empty())
            .then(|| view! { <h3>{wording::importance(importance)}</h3><ul class="chips">{chips}</ul> })
    };
    // An advert says dozens of things in its own words: folded, so that what decides stays in view.
    let own = brief.criteria.iter().filter(|c| c.is_in_own_words()).map(chip).collect::<Vec<_>>();
    let own = (!own.is_empty()).then(|| {
        view! { <details><summary>{format!("{} more in the brief’s own words, to ask about", own.len())}</summary><ul class="chips">{own}</ul></details> }
    });
    let groups = [Importance::Essential, Importance::Flexible, Importance::Excluded].map(group);
    let opportunity = brief.opportunity.iter().map(|reason| {
        view! { <li><span class="strong">{wording::opportunity(reason.kind)}</span>": "<bdi>{display::line(&reason.quote, 160)}</bdi></li> }
    });
    let opportunity = opportunity.collect::<Vec<_>>();
    let questions = brief
        .questions
        .iter()
        .map(|question| view! { <li>{display::line(question, 240)}</li> })
        .collect::<Vec<_>>();
    let refusals = brief.refusals.iter().map(|refusal| {
        view! { <li><q><bdi>{display::line(&refusal.quote, 120)}</bdi></q>" "{display::line(&refusal.alternative, 300)}</li> }
    });
    let refusals = refusals.collect::<Vec<_>>();
    view! {
        <div class="understood" data-role="understood">
            <h2>"Understood as"</h2>
            {groups.into_iter().collect_view()}
            {own}
            {where_to_look(brief)}
            {(!opportunity.is_empty()).then(|| view! { <h3>"Why someone would move"</h3><ul class="plain">{opportunity}</ul> })}
            {(!questions.is_empty()).then(|| view! { <div class="callout" data-role="questions"><h3>"This would sharpen it"</h3><ul class="plain">{questions}</ul></div> })}
            {(!refusals.is_empty()).then(|| view! { <div class="callout warn" data-role="refusals"><h3>"Not used"</h3><ul class="plain">{refusals}</ul></div> })}
        </div>
    }
}

/// One criterion: a press weighs it anew, the cross takes it out; both change the text.
fn chip(criterion: &Criterion, text: RwSignal<String>) -> impl IntoView + use<> {
    let value = wording::asked(criterion.kind, &criterion.value);
    let kind = wording::criterion(criterion.kind);
    // A title, a level or a number of years is what it is; the rest may be essential, welcome or unwanted.
    let weighable = matches!(
        criterion.kind,
        CriterionKind::Skill | CriterionKind::Industry | CriterionKind::Company | CriterionKind::Other
    );
    let next = match criterion.importance {
        Importance::Essential => Importance::Flexible,
        Importance::Flexible => Importance::Excluded,
        Importance::Excluded => Importance::Essential,
    };
    let hint =
        format!("{}. Press to make it: {}", display::line(&criterion.quote, 120), wording::importance(next));
    let (weighed, taken) = (criterion.clone(), criterion.clone());
    let label = view! { <span class="chip-kind">{kind}</span><bdi>{value.clone()}</bdi> };
    let face = if weighable {
        let weigh = move |_| text.update(|text| *text = editing::weighed(text, &weighed, next));
        view! { <button type="button" data-role="chip-weigh" title=hint on:click=weigh>{label}</button> }
            .into_any()
    } else {
        view! { <span title=display::line(&criterion.quote, 200)>{label}</span> }.into_any()
    };
    let remove = move |_| text.update(|text| *text = editing::without(text, &taken));
    view! {
        <li class="chip">
            {face}
            <button type="button" data-role="chip-remove" aria-label=format!("Take out {value}") on:click=remove>"×"</button>
        </li>
    }
}

/// The market map: neighbours, places to look, and searches the recruiter opens; nothing is fetched here.
fn where_to_look(brief: &Brief) -> impl IntoView + use<> {
    let market = Market::of(brief);
    let line = |label: &'static str, values: Vec<&'static str>| {
        (!values.is_empty())
            .then(|| view! { <li><span class="strong">{label}</span>": "{values.join(", ")}</li> })
    };
    let links = market.links.iter().map(|link| {
        view! { <li><a href=link.url.clone() target="_blank" rel="noopener noreferrer">{link.site}</a></li> }
    });
    let links = links.collect::<Vec<_>>();
    (!links.is_empty()).then(|| {
        view! {
            <details data-role="market">
                <summary>"Where to look"</summary>
                <ul class="plain">
                    {line("Titles next to it", market.adjacent_titles.clone())}
                    {line("Industries that know the work", market.transferable.clone())}
                    {line("Found at", market.found_at.to_vec())}
                </ul>
                <p class="quiet">"Searches you open yourself. Overture fetches nothing."</p>
                <ul class="plain">{links}</ul>
            </details>
        }
    })
}

/// A field that adds a criterion to the text.
fn adder(text: RwSignal<String>) -> impl IntoView {
    let words = RwSignal::new(String::new());
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let value = words.get_untracked();
        if !value.trim().is_empty() {
            text.update(|text| *text = editing::with(text, &value, Importance::Essential));
            words.set(String::new());
        }
    };
    view! {
        <form class="row" on:submit=add>
            <input type="text" data-role="chip-add" aria-label="Add a criterion" placeholder="Add a criterion" maxlength="80"
                prop:value=move || words.get() on:input=move |event| words.set(event_target_value(&event))/>
            <button type="submit" class="button">"Add"</button>
        </form>
    }
}
