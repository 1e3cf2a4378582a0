//! Intent: a reading on a day with the dated signals behind it, or "not enough evidence"; the twelve-month
//! figure on its range. What the recruiter enters about it is in [`super::intent_entry`].

use leptos::prelude::*;

use super::intent_entry;
use super::state::Panel;
use crate::assessment::{Intent, Level, Signal};
use crate::browser::{display, wording};
use crate::pipeline::OwnLevel;

const LEVELS: [Level; 4] = [Level::FirmlyHappy, Level::SatisfiedCurious, Level::Latent, Level::HiddenActive];

/// The level on its ladder, or "not enough evidence". The recruiter's own level wins and is marked as theirs.
pub fn gauge(panel: Panel, intent: &Intent) -> impl IntoView + use<> {
    let own = own_level(panel);
    let reached = own.as_ref().map(|own| own.level).or(intent.level);
    let name = match reached {
        Some(level) if own.is_none() && intent.declared && level >= Level::Latent => "Open, says so",
        Some(level) => wording::level(level),
        None => "Not enough evidence",
    };
    let code = reached.map_or("unknown", wording::level_code);
    let count = intent.signals.len();
    let note = match (own.is_some(), count) {
        (true, _) => "your own view".to_owned(),
        (false, 0) => "no signal on this page".to_owned(),
        (false, 1) => "1 signal, read today".to_owned(),
        (false, _) => format!("{count} signals, read today"),
    };
    let steps = LEVELS.into_iter().enumerate().map(|(place, level)| {
        let x = place * 26;
        let full = reached.is_some_and(|reached| level <= reached);
        view! { <rect class="step" class:full=full x=x y="1" width="22" height="6" rx="2"/> }
    });
    let steps = steps.collect_view();
    view! {
        <div class="gauge" role="group" aria-label=format!("Intent: {name}")>
            <span class="gauge-label">"Intent"</span>
            <span class="gauge-value word" data-role="intent-level" data-level=code>{name}</span>
            <svg class="band ladder" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">{steps}</svg>
            <span class="gauge-note">{note}</span>
        </div>
    }
}

/// The signals, strongest first, with how far each moved the estimate.
pub fn view(panel: Panel) -> impl IntoView {
    move || {
        let judged = panel.judgement.get()?;
        let intent = &judged.assessment.intent;
        let own = own_level(panel);
        let advice = own.as_ref().map(|own| own.level).or(intent.level).map(wording::level_advice);
        let yours = own.map(|own| {
            let said = match intent.level {
                Some(level) => format!(" The page reads as {}.", wording::level(level).to_lowercase()),
                None => String::new(),
            };
            let note = display::line(&own.note, 240);
            view! {
                <p class="strong" data-role="own-level">{format!("Your view: {}.", wording::level(own.level).to_lowercase())}<span class="quiet">{said}</span></p>
                {(!note.is_empty()).then(|| view! { <p><bdi>{note.clone()}</bdi></p> })}
            }
        });
        let strongest = intent.signals.iter().map(|signal| signal.weight.abs()).fold(0.5, f64::max);
        let signals = intent.signals.iter().map(|signal| row(signal, strongest)).collect::<Vec<_>>();
        let none = signals.is_empty().then(|| {
            view! { <p class="quiet">"Nothing dated on this page says whether they might listen. That is not a no."</p> }
        });
        Some(view! {
            <section class="block" aria-label="Intent">
                <h2>"Might they listen?"</h2>
                {yours}
                {advice.map(|advice| view! { <p>{advice}</p> })}
                <ul class="list">{signals}</ul>
                {none}
                {horizon(intent)}
                <p class="quiet caveat" data-role="caveat">{display::line(&intent.caveat, 600)}</p>
                {intent_entry::revisit(panel, &judged.assessment)}
                {intent_entry::forms(panel)}
            </section>
        })
    }
}

/// The recruiter's own level, while it is fresh.
fn own_level(panel: Panel) -> Option<OwnLevel> {
    panel.known.with(|known| known.as_ref().and_then(|known| known.own_level.clone()))
}

/// The twelve-month figure on its range.
fn horizon(intent: &Intent) -> Option<impl IntoView + use<>> {
    let (chance, (low, high)) = (intent.move_12m?, intent.move_12m_range?);
    let percent = |share: f64| format!("{:.0}", share * 100.0);
    let words = format!(
        "A new job within twelve months: {} % ({} to {}), from career history alone.",
        percent(chance),
        percent(low),
        percent(high)
    );
    Some(view! {
        <div class="signal" data-role="move-12m">
            <svg class="lean" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="track" x="0" y="2" width="100" height="4" rx="2"/>
                <rect class="range" x=format!("{:.1}", low * 100.0) y="2" width=format!("{:.1}", (high - low) * 100.0) height="4"/>
                <rect class="middle" x=format!("{:.1}", chance * 100.0) y="0" width="1" height="8"/>
            </svg>
            <p>{words}</p>
        </div>
    })
}

fn row(signal: &Signal, strongest: f64) -> impl IntoView + use<> {
    // Half the bar each way: left towards staying, right towards moving.
    let share = (signal.weight.abs() / strongest * 50.0).clamp(2.0, 50.0);
    let towards = signal.weight >= 0.0;
    let x = if towards { 50.0 } else { 50.0 - share };
    let leans = if towards { "towards listening" } else { "towards staying" };
    let date = signal
        .date
        .map(|date| view! { <time datetime=date.to_string()>{display::partial_date(date)}</time> });
    let quote = display::line(&signal.evidence.quote, 180);
    let source = signal.evidence.source.clone();
    let link = (source.starts_with("https://") || source.starts_with("http://")).then(|| {
        view! { <a class="quiet" href=source.clone() target="_blank" rel="noreferrer noopener">"Source"</a> }
    });
    view! {
        <li class="signal" data-role="signal" data-code=signal.code.clone()>
            <div class="signal-head">
                <svg class="lean" class:stay=!towards viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="track" x="0" y="2" width="100" height="4" rx="2"/>
                    <rect class="range" x=format!("{x:.1}") y="2" width=format!("{share:.1}") height="4"/>
                    <rect class="middle" x="49.5" y="0" width="1" height="8"/>
                </svg>
                <span>{leans}{date.is_some().then_some(", ")}{date}" "{link}</span>
            </div>
            <p><bdi>{display::line(&signal.explanation, 260)}</bdi></p>
            {(!quote.is_empty()).then(|| view! { <q class="quote clamp"><bdi>{quote.clone()}</bdi></q> })}
        </li>
    }
}
