//! The fairness check: a button that swaps every protected attribute in the page in view, and the receipt.

use gloo::timers::callback::Timeout;
use leptos::prelude::*;

use super::state::{Page, Panel};
use crate::browser::display;
use crate::fairness::{Line, Outcome, receipt};

/// A receipt, bound to the page and the brief it was made for.
type Receipt = Option<(String, String, Vec<Line>)>;

/// The button, then the receipt.
pub fn view(panel: Panel) -> impl IntoView {
    let shown: RwSignal<Receipt> = RwSignal::new(None);
    let busy = RwSignal::new(false);
    let run = move |_| {
        let (Page::Read(read), Some(brief)) = (panel.page.get_untracked(), panel.brief()) else { return };
        busy.set(true);
        // The button says what is going on before the work begins.
        Timeout::new(30, move || {
            let lines = receipt(&read.snapshot, &brief.brief, read.today);
            shown.set(Some((read.url.clone(), brief.id.clone(), lines)));
            busy.set(false);
        })
        .forget();
    };
    move || {
        panel.judgement.get()?;
        let (Page::Read(read), Some(brief)) = (panel.page.get(), panel.brief()) else { return None };
        let lines = shown.get().filter(|(url, id, _)| *url == read.url && *id == brief.id);
        let lines = lines.map(|(_, _, lines)| lines_view(&lines));
        Some(view! {
            <details class="block fold" data-role="fairness">
                <summary>"Fairness check"</summary>
                <p class="quiet">"Name, photo, age, gender and the rest are swapped in this page, which is then read and scored again. The answer must not move by a bit."</p>
                <button type="button" class="button" data-role="fairness-run" disabled=move || busy.get() on:click=run>
                    {move || if busy.get() { "Swapping…" } else { "Run the swaps on this page" }}
                </button>
                <div aria-live="polite">{lines}</div>
            </details>
        })
    }
}

fn lines_view(lines: &[Line]) -> impl IntoView + use<> {
    let count = |outcome| lines.iter().filter(|line| line.outcome == outcome).count();
    let (same, differs) = (count(Outcome::Same), count(Outcome::Differs));
    let verdict = if differs > 0 {
        format!("{differs} of {} swaps moved the answer. Please report this page.", same + differs)
    } else {
        format!("All {same} swaps gave the same score, band and reasons, to the bit.")
    };
    let rows = lines.iter().map(|line| {
        let outcome = match line.outcome {
            Outcome::Same => "same",
            Outcome::Differs => "differs",
            Outcome::NothingToSwap => "nothing to swap on this page",
        };
        view! { <li><span class="strong">{line.attribute.clone()}</span>": "<bdi>{display::line(&line.change, 120)}</bdi>" — "{outcome}</li> }
    });
    let rows = rows.collect::<Vec<_>>();
    view! {
        <p class="strong" data-role="fairness-verdict">{verdict}</p>
        <ul class="plain quiet" data-role="fairness-receipt">{rows}</ul>
    }
}
