//! Numbers drawn: bars, and shares with their intervals. Behind each drawing stands its table.

use leptos::prelude::*;

/// Bars of counts, and the table behind them.
pub fn bars(title: &str, rows: &[(String, usize)]) -> impl IntoView + use<> {
    let most = rows.iter().map(|(_, count)| *count).max().unwrap_or(0).max(1);
    let lines = rows.iter().map(|(name, count)| {
        #[expect(clippy::cast_precision_loss, reason = "a length on a screen")]
        let width = (*count as f64 / most as f64 * 200.0).max(if *count > 0 { 2.0 } else { 0.0 });
        view! {
            <tr>
                <th scope="row"><bdi>{name.clone()}</bdi></th>
                <td class="drawn"><svg viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden="true"><rect class="fill" x="0" y="1" width=format!("{width:.1}") height="10" rx="2"/></svg></td>
                <td class="number">{*count}</td>
            </tr>
        }
    });
    let lines = lines.collect::<Vec<_>>();
    view! { <table class="chart"><caption class="hidden-label">{title.to_owned()}</caption><tbody>{lines}</tbody></table> }
}

/// A value with its interval and its target on a line from `from` to `to`. For the eye only: the words beside it say it.
pub fn interval(value: f64, low: f64, high: f64, target: Option<f64>, from: f64, to: f64) -> impl IntoView {
    let x = move |value: f64| format!("{:.1}", ((value - from) / (to - from)).clamp(0.0, 1.0) * 200.0);
    let width = format!("{:.1}", (((high - low) / (to - from)) * 200.0).clamp(2.0, 200.0));
    let mark = target.map(|target| view! { <line class="target" x1=x(target) x2=x(target) y1="0" y2="16"/> });
    view! {
        <svg class="interval" viewBox="0 0 200 16" preserveAspectRatio="none" aria-hidden="true">
            <rect class="track" x="0" y="6" width="200" height="4" rx="2"/>
            <rect class="range" x=x(low) y="4" width=width height="8" rx="2"/>
            <line class="value" x1=x(value) x2=x(value) y1="2" y2="14"/>
            {mark}
        </svg>
    }
}
