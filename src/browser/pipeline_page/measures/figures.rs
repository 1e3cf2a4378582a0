//! The figures with their targets, the funnel, and what is entered by hand.

use leptos::prelude::*;

use super::{Page, charts};
use crate::pipeline::measures::{ByHand, Days, Measures, Opened, Rate, TOO_FEW, TOO_FEW_DAYS, Targets};

/// One figure, ready to be shown.
pub struct Figure {
    pub name: &'static str,
    /// The value in words, or "too few to say".
    pub words: String,
    /// Value, interval and the ends of the line it is drawn on.
    pub drawn: Option<(f64, f64, f64, f64, f64)>,
    pub target: f64,
    pub at_least: bool,
    pub unit: &'static str,
    set: fn(&mut Targets, f64),
}

/// All figures.
pub fn figures(measures: &Measures, by_hand: &ByHand) -> Vec<Figure> {
    let targets = &by_hand.targets;
    let rate = |rate: Rate| match rate.share {
        Some((share, low, high)) => (
            format!(
                "{:.0} % ({:.0} to {:.0} %), {} of {}",
                share * 100.0,
                low * 100.0,
                high * 100.0,
                rate.count,
                rate.of
            ),
            Some((share * 100.0, low * 100.0, high * 100.0)),
        ),
        None => (format!("Too few to say: {} of {}, from {TOO_FEW} on", rate.count, rate.of), None),
    };
    let days = |days: Days| match (days.median, days.interval) {
        (Some(median), Some((low, high))) => (
            format!("{median:.0} days ({low:.0} to {high:.0}), {} people", days.of),
            Some((median, low, high)),
        ),
        _ => (format!("Too few to say: {} people, from {TOO_FEW_DAYS} on", days.of), None),
    };
    let figure = |name,
                  (words, drawn): (String, Option<(f64, f64, f64)>),
                  to: f64,
                  target,
                  at_least,
                  unit: &'static str,
                  set| {
        let from = if to > 99.0 && unit.is_empty() { -100.0 } else { 0.0 };
        let drawn = drawn.map(|(value, low, high)| (value, low, high, from, to.max(high)));
        Figure { name, words, drawn, target, at_least, unit, set }
    };
    let opted_out = Rate::new(
        measures.opt_out.count + by_hand.complaints,
        measures.opt_out.of.max(measures.opt_out.count + by_hand.complaints),
    );
    let promoter = match by_hand.promoter() {
        Some((score, low, high)) => (
            format!("{score:.0} ({low:.0} to {high:.0}), {} answers", by_hand.answers()),
            Some((score, low, high)),
        ),
        None => (format!("Too few to say: {} answers, from {TOO_FEW} on", by_hand.answers()), None),
    };
    vec![
        figure(
            "Positive replies",
            rate(measures.positive_reply),
            100.0,
            targets.positive_reply * 100.0,
            true,
            "%",
            |targets, value| targets.positive_reply = value / 100.0,
        ),
        figure(
            "Days to the first interview, median",
            days(measures.days_to_interview),
            targets.days_to_interview * 3.0,
            targets.days_to_interview,
            false,
            "days",
            |targets, value| targets.days_to_interview = value,
        ),
        figure(
            "Opt-outs and complaints",
            rate(opted_out),
            10.0,
            targets.opt_out * 100.0,
            false,
            "%",
            |targets, value| targets.opt_out = value / 100.0,
        ),
        figure(
            "Candidates' net promoter score",
            promoter,
            100.0,
            targets.promoter,
            true,
            "",
            |targets, value| targets.promoter = value,
        ),
        figure(
            "Days to hire, median",
            days(measures.days_to_hire),
            targets.days_to_hire * 3.0,
            targets.days_to_hire,
            false,
            "days",
            |targets, value| targets.days_to_hire = value,
        ),
    ]
}

/// The figures.
pub fn view(page: Page, measures: &Measures) -> impl IntoView + use<> {
    let conversations = measures.funnel.conversation;
    let measures = measures.clone();
    let lines = move || {
        let by_hand = page.by_hand.get();
        let lines = figures(&measures, &by_hand).into_iter().map(|figure| {
            let drawn = figure.drawn.map(|(value, low, high, from, to)| charts::interval(value, low, high, Some(figure.target), from, to));
            let set = figure.set;
            let enter = move |event| {
                if let Ok(value) = event_target_value(&event).parse::<f64>() {
                    page.enter(|by_hand| set(&mut by_hand.targets, value));
                }
            };
            let label = format!("Target for {}", figure.name.to_lowercase());
            let side = if figure.at_least { "Target: at least" } else { "Target: at most" };
            view! {
                <li class="figure" data-role="figure">
                    <span class="strong">{figure.name}</span><span>{figure.words}</span>{drawn}
                    <label class="target quiet">{side}<input type="number" step="any" aria-label=label prop:value=format!("{}", (figure.target * 100.0).round() / 100.0) on:change=enter/>{figure.unit}</label>
                </li>
            }
        });
        lines.collect::<Vec<_>>()
    };
    view! {
        <section class="card wide" data-role="figures">
            <h2>{format!("{conversations} conversations")}</h2>
            <ul class="figures">{lines}</ul>
            <p class="quiet">"In brackets the 95 % interval: Wilson's for shares, by rank for medians. The line is the target."</p>
        </section>
    }
}

/// The funnel.
pub fn funnel(measures: &Measures) -> impl IntoView + use<> {
    view! { <section class="card"><h2>"How far people came"</h2>{charts::bars("How many people ever came this far", &steps(measures))}</section> }
}

/// The steps of the funnel.
pub fn steps(measures: &Measures) -> Vec<(String, usize)> {
    let funnel = measures.funnel;
    let steps = [
        ("Conversation", funnel.conversation),
        ("Screening", funnel.screening),
        ("Interview", funnel.interview),
        ("Offer", funnel.offer),
        ("Hired", funnel.hired),
        ("Replied", funnel.replied),
        ("Contacted", funnel.contacted),
        ("Relevant", funnel.relevant),
    ];
    steps.into_iter().map(|(name, count)| (name.to_owned(), count)).collect()
}

/// What cannot be seen from here.
pub fn by_hand(page: Page) -> impl IntoView {
    let channel = RwSignal::new(String::new());
    let (of, opened) = (RwSignal::new(0_usize), RwSignal::new(0_usize));
    let recommend = move |event: leptos::ev::Event| {
        if let Some(count) = event_target_value(&event).parse::<usize>().ok().filter(|score| *score <= 10) {
            page.enter(|by_hand| by_hand.recommend[count] += 1);
        }
    };
    let complaints = move |event| {
        if let Ok(count) = event_target_value(&event).parse() {
            page.enter(|by_hand| by_hand.complaints = count);
        }
    };
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (name, of, opened) =
            (channel.get_untracked().trim().to_owned(), of.get_untracked(), opened.get_untracked());
        if !name.is_empty() && of > 0 && opened <= of {
            page.enter(|by_hand| {
                by_hand.opened.retain(|known| known.channel != name);
                by_hand.opened.push(Opened { channel: name, of, opened });
            });
        }
    };
    let rates = move || {
        page.by_hand.with(|by_hand| {
            let lines = by_hand.opened.iter().map(|known| {
                view! { <li><span class="strong"><bdi>{known.channel.clone()}</bdi></span><span>{format!("{} of {} opened", known.opened, known.of)}</span></li> }
            });
            lines.collect::<Vec<_>>()
        })
    };
    let scores = (0..=10).map(|score| view! { <option value=score>{score}</option> }).collect_view();
    view! {
        <section class="card" data-role="by-hand">
            <h2>"Entered by hand"</h2>
            <p class="quiet">"Whether a message was opened, what candidates say of you and who complained cannot be seen from here."</p>
            <label class="field">"\"Would you recommend us?\""<select data-role="recommend" on:change=recommend><option value="">"Add an answer"</option>{scores}</select></label>
            <label class="field">"Complaints"<input type="number" min="0" prop:value=move || page.by_hand.with(|by_hand| by_hand.complaints) on:change=complaints/></label>
            <ul class="lines">{rates}</ul>
            <form class="card-form" on:submit=add>
                <label class="field">"Channel"<input type="text" on:input=move |event| channel.set(event_target_value(&event))/></label>
                <label class="field">"Sent"<input type="number" min="0" on:input=move |event| of.set(event_target_value(&event).parse().unwrap_or(0))/></label>
                <label class="field">"Opened"<input type="number" min="0" on:input=move |event| opened.set(event_target_value(&event).parse().unwrap_or(0))/></label>
                <button type="submit" class="button">"Keep"</button>
            </form>
        </section>
    }
}
