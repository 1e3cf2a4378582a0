//! Fit: the score with its band drawn, then every criterion with the words it rests on.

use leptos::prelude::*;

use super::state::Panel;
use crate::assessment::{Fit, Judged, Verdict};
use crate::brief::Importance;
use crate::browser::{display, wording};

/// The score and its band.
pub fn gauge(fit: &Fit) -> impl IntoView + use<> {
    let (score, low, high) = (fit.score, fit.low.min(fit.score), fit.high.max(fit.score));
    let spoken = format!("Fit {score} of 100, between {low} and {high}");
    let width = (high - low).max(2);
    let band = format!("between {low} and {high}");
    let empty = fit.criteria.is_empty();
    view! {
        <div class="gauge" role="group" aria-label=spoken>
            <span class="gauge-label">"Fit"</span>
            <span class="gauge-value" data-role="fit-score">{if empty { "–".to_owned() } else { score.to_string() }}</span>
            <svg class="band" data-role="fit-band" data-low=low data-high=high viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="track" x="0" y="2" width="100" height="4" rx="2"/>
                <rect class="range" x=low y="2" width=width height="4" rx="2"/>
                <rect class="mark" x=score.saturating_sub(1) y="0" width="2" height="8" rx="1"/>
            </svg>
            <span class="gauge-note">{if empty { "no criteria in the brief".to_owned() } else { band }}</span>
        </div>
    }
}

/// Every criterion: what is stated first, what is not stated after.
pub fn view(panel: Panel) -> impl IntoView {
    move || {
        let judged = panel.judgement.get()?;
        let fit = &judged.assessment.fit;
        let stated = fit
            .criteria
            .iter()
            .filter(|judged| judged.verdict != Verdict::Unknown)
            .map(row)
            .collect::<Vec<_>>();
        let unknown = fit
            .criteria
            .iter()
            .filter(|judged| judged.verdict == Verdict::Unknown && !judged.criterion.is_in_own_words())
            .map(chip)
            .collect::<Vec<_>>();
        let raise = fit
            .would_raise
            .iter()
            .map(|hint| view! { <li><bdi>{display::line(hint, 240)}</bdi></li> })
            .collect::<Vec<_>>();
        let open = (!unknown.is_empty()).then(|| {
            view! { <h3>"Not stated on this page"</h3><ul class="chips">{unknown}</ul> }
        });
        let raise = (!raise.is_empty()).then(|| {
            view! { <h3>"Would raise the score"</h3><ul class="reasons" data-role="would-raise">{raise}</ul> }
        });
        Some(view! {
            <section class="block" aria-label="Fit">
                <h2>"Fit with the brief"</h2>
                <ul class="list criteria">{stated}</ul>
                {open}
                {raise}
            </section>
        })
    }
}

fn row(judged: &Judged) -> impl IntoView + use<> {
    let code = wording::verdict_code(judged.verdict);
    let kind = wording::criterion(judged.criterion.kind);
    let essential = judged.criterion.importance == Importance::Essential;
    // One line where the page says yes; what stands against them, or nearly fits, is explained at once.
    let open = judged.verdict != Verdict::Met;
    let quote = judged.evidence.first().map(|evidence| {
        view! { <q class="words"><bdi>{display::line(&evidence.quote, 120)}</bdi></q> }
    });
    let quotes = judged.evidence.iter().take(3).map(|evidence| {
        view! { <q class="quote"><bdi>{display::line(&evidence.quote, 220)}</bdi></q> }
    });
    let quotes = quotes.collect::<Vec<_>>();
    let points =
        Some(format!("{:+.0}", judged.points)).filter(|points| !matches!(points.as_str(), "+0" | "-0"));
    view! {
        <li class="criterion" data-role="criterion" data-verdict=code>
            <details open=open>
                <summary>
                    <span class="verdict" data-verdict=code role="img" aria-label=wording::verdict(judged.verdict)>{sign(judged.verdict)}</span>
                    <span class="criterion-words one-line"><bdi class="strong">{wording::asked(judged.criterion.kind, &judged.criterion.value)}</bdi>
                        <span class="hidden-label">{kind}</span>
                        {essential.then(|| view! { <span class="tag">"essential"</span> })}
                        {quote}</span>
                    <span class="points" title="Points of those possible">{points}</span>
                </summary>
                <p class="quiet"><bdi>{display::line(&judged.explanation, 220)}</bdi></p>
                {quotes}
            </details>
        </li>
    }
}

fn chip(judged: &Judged) -> impl IntoView + use<> {
    let explanation = display::line(&judged.explanation, 200);
    view! {
        <li class="chip open" data-role="criterion" data-verdict="unknown" title=explanation>
            <span class="chip-kind">{wording::criterion(judged.criterion.kind)}</span><bdi>{wording::asked(judged.criterion.kind, &judged.criterion.value)}</bdi>
        </li>
    }
}

/// The verdict as a drawn sign: shape and colour, never colour alone.
fn sign(verdict: Verdict) -> impl IntoView {
    let path = match verdict {
        Verdict::Met => "M3.5 8.5l3 3 6-7",
        Verdict::Adjacent => "M3 9c1.6-2.6 3.4-2.6 5-1s3.4 1.6 5-1",
        Verdict::Unknown => "M4 8h8",
        Verdict::Unmet => "M4.5 4.500l7 7M11.5 4.500l-7 7",
        Verdict::Excluded => "M8 2.500a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M4.2 4.200l7.6 7.6",
    };
    view! { <svg viewBox="0 0 16 16" aria-hidden="true"><path d=path/></svg> }
}
