//! How one candidate's intent was read over time, as a small chart, and whether the last reading is too old to go by.

use leptos::prelude::*;

use crate::browser::{display, ids, wording};
use crate::pipeline::Candidate;
use crate::pipeline::readings::{own_level, readings};

const WIDTH: f64 = 200.0;
const HEIGHT: f64 = 36.0;

/// The chart; nothing where nothing was ever read.
pub fn view(candidate: &Candidate) -> Option<impl IntoView + use<>> {
    let today = ids::today();
    let all = readings(candidate, today);
    let last = all.last()?;
    let name = last.reading.level.map_or("not enough evidence", wording::level);
    let mut words = format!("Read on {}: {}.", display::day(last.on), name.to_lowercase());
    if last.expired {
        words.push_str(" That is more than ninety days ago: read the profile again before going by it.");
    }
    let own = own_level(candidate, today).map(|own| {
        let words = format!(
            "Your view: {}. {}",
            wording::level(own.level).to_lowercase(),
            display::line(&own.note, 240)
        );
        view! { <p class="strong"><bdi>{words}</bdi></p> }
    });
    let first = all.first()?.on;
    let days = |on: jiff::civil::Date| f64::from((on - first).get_days());
    let span = days(last.on).max(1.0);
    let points = all.iter().map(|reading| {
        let x = 4.0 + days(reading.on) / span * (WIDTH - 8.0);
        let y = HEIGHT - 4.0 - reading.reading.readiness() * (HEIGHT - 8.0);
        (format!("{x:.1}"), format!("{y:.1}"))
    });
    let points: Vec<(String, String)> = points.collect();
    let line = points.iter().map(|(x, y)| format!("{x},{y}")).collect::<Vec<_>>().join(" ");
    let dots =
        points.iter().map(|(x, y)| view! { <circle cx=x.clone() cy=y.clone() r="2.5" fill="currentColor"/> });
    let dots = dots.collect::<Vec<_>>();
    let label =
        format!("Readiness over {} readings, from settled at the bottom to ready at the top", all.len());
    Some(view! {
        <section class="part" data-role="intent-history">
            <h3>"Might they listen?"</h3>
            {own}
            <p class="quiet">{words}</p>
            <svg class="intent-history" role="img" aria-label=label viewBox=format!("0 0 {WIDTH} {HEIGHT}") width="200" height="36">
                <polyline points=line fill="none" stroke="currentColor" stroke-width="1.5"/>
                {dots}
            </svg>
        </section>
    })
}
