//! Intent: a reading on a day with the dated signals behind it, or "not enough evidence".

use leptos::prelude::*;

use super::state::Panel;
use crate::assessment::{Intent, Level, Signal};
use crate::browser::{display, wording};

const LEVELS: [Level; 4] = [Level::FirmlyHappy, Level::SatisfiedCurious, Level::Latent, Level::HiddenActive];

/// The level on its ladder, or "not enough evidence".
pub fn gauge(intent: &Intent) -> impl IntoView + use<> {
    let reached = intent.level;
    let name = reached.map_or("Not enough evidence", wording::level);
    let code = reached.map_or("unknown", wording::level_code);
    let count = intent.signals.len();
    let note = match count {
        0 => "no signal on this page".to_owned(),
        1 => "1 signal, read today".to_owned(),
        _ => format!("{count} signals, read today"),
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
        let advice = intent.level.map(wording::level_advice);
        let strongest = intent.signals.iter().map(|signal| signal.weight.abs()).fold(0.5, f64::max);
        let signals = intent.signals.iter().map(|signal| row(signal, strongest)).collect::<Vec<_>>();
        let none = signals.is_empty().then(|| {
            view! { <p class="quiet">"Nothing dated on this page says whether they might listen. That is not a no."</p> }
        });
        Some(view! {
            <section class="block" aria-label="Intent">
                <h2>"Might they listen?"</h2>
                {advice.map(|advice| view! { <p>{advice}</p> })}
                <ul class="list">{signals}</ul>
                {none}
                <p class="quiet caveat" data-role="caveat">{display::line(&intent.caveat, 300)}</p>
            </section>
        })
    }
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
    view! {
        <li class="signal" data-role="signal" data-code=signal.code.clone()>
            <div class="signal-head">
                <svg class="lean" class:stay=!towards viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="track" x="0" y="2" width="100" height="4" rx="2"/>
                    <rect class="range" x=format!("{x:.1}") y="2" width=format!("{share:.1}") height="4"/>
                    <rect class="middle" x="49.5" y="0" width="1" height="8"/>
                </svg>
                <span>{leans}{date.is_some().then_some(", ")}{date}</span>
            </div>
            <p><bdi>{display::line(&signal.explanation, 260)}</bdi></p>
            {(!quote.is_empty()).then(|| view! { <q class="quote clamp"><bdi>{quote.clone()}</bdi></q> })}
        </li>
    }
}
