//! The figures of groups beside each other, why people decline, and levels of intent beside answers. Saved as CSV.

use leptos::prelude::*;

use super::figures::{figures, steps};
use super::{Page, charts};
use crate::browser::{display, files, ids, wording};
use crate::exchange::{CSV_START, csv_line};
use crate::pipeline::Candidate;
use crate::pipeline::measures::{By, Group, Measures, Rate};
use crate::pipeline::readings::Against;

fn by_name(by: By) -> &'static str {
    match by {
        By::Brief => "Brief",
        By::Source => "Source",
        By::Channel => "Channel",
        By::Language => "Language",
        By::Intent => "Intent on the day of the first message",
    }
}

fn group_name(page: Page, group: &Group) -> String {
    match group {
        Group::Brief(id) => page.desk.briefs.with_untracked(|briefs| {
            let found = briefs.iter().find(|brief| brief.id == *id);
            found
                .map_or_else(|| "A brief no longer in use".to_owned(), |brief| display::line(&brief.name, 60))
        }),
        Group::Named(name) => display::line(name, 60),
        Group::Channel(channel) => wording::channel(*channel).to_owned(),
        Group::Level(level) => wording::level(*level).to_owned(),
        Group::Unknown => "Not known".to_owned(),
    }
}

fn share(rate: Rate) -> String {
    match rate.share {
        Some((share, low, high)) => {
            format!("{:.0} % ({:.0} to {:.0} %)", share * 100.0, low * 100.0, high * 100.0)
        }
        None => format!("{} of {}: too few to say", rate.count, rate.of),
    }
}

/// Groups beside each other.
pub fn compared(page: Page) -> impl IntoView {
    let by = RwSignal::new(By::Brief);
    let options = By::ALL.map(|by| view! { <option value=by_name(by)>{by_name(by)}</option> });
    let choose = move |event| {
        let name = event_target_value(&event);
        by.set(By::ALL.into_iter().find(|by| by_name(*by) == name).unwrap_or(By::Brief));
    };
    let rows = move || {
        page.people.with(|people| {
            let all = people.as_ref().map(|people| people.candidates.as_slice()).unwrap_or_default();
            let rows = by.get().split(all, ids::today()).into_iter().map(|(group, members)| {
                let measures = Measures::of(members);
                let drawn = measures.positive_reply.share.map(|(value, low, high)| charts::interval(value, low, high, None, 0.0, 1.0));
                view! {
                    <tr data-role="group">
                        <th scope="row"><bdi>{group_name(page, &group)}</bdi></th>
                        <td class="number">{measures.funnel.conversation}</td><td class="number">{measures.funnel.contacted}</td>
                        <td class="number">{measures.funnel.interview}</td><td class="number">{measures.funnel.hired}</td>
                        <td>{share(measures.positive_reply)}{drawn}</td>
                    </tr>
                }
            });
            rows.collect::<Vec<_>>()
        })
    };
    view! {
        <section class="card wide" data-role="compared">
            <label class="field">"Compare by"<select data-role="compare-by" on:change=choose>{options.into_iter().collect_view()}</select></label>
            <div class="scrolled" tabindex="0"><table class="chart">
                <thead><tr><td></td><th scope="col">"Conversations"</th><th scope="col">"Contacted"</th><th scope="col">"Interviews"</th><th scope="col">"Hired"</th><th scope="col">"Positive replies"</th></tr></thead>
                <tbody>{rows}</tbody>
            </table></div>
        </section>
    }
}

/// Why people decline.
pub fn declined(reasons: &[(String, usize)]) -> impl IntoView + use<> {
    let shown: Vec<(String, usize)> =
        reasons.iter().take(12).map(|(words, count)| (display::line(words, 80), *count)).collect();
    let body = if shown.is_empty() {
        view! { <p class="quiet">"No reason was recorded yet. Write it down with the outcome, in their words."</p> }.into_any()
    } else {
        charts::bars("Reasons people gave, and how often", &shown).into_any()
    };
    view! { <section class="card" data-role="declined"><h2>"Why people decline"</h2>{body}</section> }
}

/// What the reading said, what the recruiter said, and what people answered.
pub fn against(candidates: &[Candidate]) -> impl IntoView + use<> {
    let rows = Against::of(candidates).into_iter().map(|line| {
        view! {
            <tr><th scope="row">{line.level.map_or("Not enough evidence", wording::level)}</th><td>{share(line.model)}</td><td>{share(line.recruiter)}</td></tr>
        }
    });
    let rows = rows.collect::<Vec<_>>();
    view! {
        <section class="card" data-role="against">
            <h2>"Intent against answers"</h2>
            <p class="quiet">"Of those who were written to: how many answered positively, by the level on that day as read and as you set it."</p>
            <div class="scrolled" tabindex="0"><table class="chart"><thead><tr><td></td><th scope="col">"As read"</th><th scope="col">"As you set it"</th></tr></thead><tbody>{rows}</tbody></table></div>
        </section>
    }
}

/// Everything on the page as one table.
pub fn save(page: Page) {
    let Some(people) = page.people.get_untracked() else { return };
    let measures = Measures::of(&people.candidates);
    let mut csv = CSV_START.to_owned();
    csv_line(&mut csv, ["Measure", "Of", "Value", "Target"]);
    for figure in figures(&measures, &page.by_hand.get_untracked()) {
        csv_line(
            &mut csv,
            [figure.name, "everyone", &figure.words, &format!("{:.2} {}", figure.target, figure.unit)],
        );
    }
    for (name, count) in steps(&measures) {
        csv_line(&mut csv, ["People who came this far", &name, &count.to_string(), ""]);
    }
    // Levels are shown and not written into a file: how ready people seemed leaves in no export.
    for by in [By::Brief, By::Source, By::Channel, By::Language] {
        for (group, members) in by.split(&people.candidates, ids::today()) {
            let measures = Measures::of(members);
            let of = format!("{}: {}", by_name(by), group_name(page, &group));
            csv_line(&mut csv, ["Contacted", &of, &measures.funnel.contacted.to_string(), ""]);
            csv_line(&mut csv, ["Conversations", &of, &measures.funnel.conversation.to_string(), ""]);
            csv_line(&mut csv, ["Positive replies", &of, &share(measures.positive_reply), ""]);
            csv_line(&mut csv, ["Hired", &of, &measures.funnel.hired.to_string(), ""]);
        }
    }
    for (reason, count) in &people.reasons {
        csv_line(&mut csv, ["Reason for declining", reason, &count.to_string(), ""]);
    }
    let _saved = files::save(&format!("measures-{}.csv", ids::today()), "text/csv", &[csv]);
}
