//! Years of experience and seniority: from dated positions, overlaps counted once, and from what the person states.
//!
//! Only a minimum is judged: more years than asked for is never held against anyone, and no age is computed. Start at
//! [`judge_years`] and [`judge_seniority`].

use super::passages::{Passages, Source, covered, months_of};
use super::{Finding, Verdict, title};
use crate::assessment::Career;
use crate::brief::{Brief, Seniority, years};
use crate::lexicon::titles;
use crate::lexicon::words::Words;
use crate::profile::Evidence;

/// Judges "at least N years".
pub(super) fn judge_years(
    passages: &Passages<'_>,
    career: &Career<'_>,
    brief: &Brief,
    value: &str,
) -> Finding {
    let Ok(wanted) = value.trim().parse::<i32>() else {
        return Finding::unknown(0.5, "The number of years asked for could not be read.".to_owned());
    };
    if let Some((stated, evidence)) = stated(passages, brief)
        && i32::from(stated) >= wanted
    {
        return Finding::new(
            Verdict::Met,
            1.0,
            vec![evidence],
            format!("The page states {stated} years of experience."),
        );
    }
    let mut counted: Vec<&str> = Vec::new();
    let mut relevant = Vec::new();
    let mut all = Vec::new();
    let mut cited: Vec<Evidence> = Vec::new();
    for (n, position) in career.positions.iter().enumerate() {
        let Some(span) = months_of(position, passages.now) else { continue };
        all.push(span);
        let held = position.title.as_deref().unwrap_or_default();
        if brief.titles.is_empty() || brief.titles.iter().any(|t| title::related(t, held) >= 0.4) {
            relevant.push(span);
            if !counted.contains(&held) {
                counted.push(held);
            }
            if let Some(passage) =
                passages.list.iter().find(|p| p.source == Source::Title(n)).filter(|_| cited.len() < 3)
            {
                let quote = if position.evidence.quote.is_empty() {
                    passage.cite_whole(passages.url)
                } else {
                    position.evidence.clone()
                };
                cited.push(quote);
            }
        }
    }
    if all.is_empty() {
        return Finding::unknown(
            0.5,
            format!("No dated positions on the page; {wanted} years are asked for."),
        );
    }
    let (relevant, all_years) = (covered(relevant), covered(all.clone()));
    let in_years = |months: i32| (months + 3) / 12;
    if relevant + 3 >= wanted * 12 {
        let text = format!(
            "{} years in this line of work ({}); {wanted} are asked for.",
            in_years(relevant),
            named(&counted)
        );
        return Finding::new(Verdict::Met, 1.0, cited, text);
    }
    if cited.is_empty() {
        cited = career
            .positions
            .iter()
            .take(2)
            .map(|p| p.evidence.clone())
            .filter(|e| !e.quote.is_empty())
            .collect();
    }
    if cited.is_empty() {
        return Finding::unknown(
            0.4,
            format!("Too little is dated on the page to tell; {wanted} years are asked for."),
        );
    }
    let share = (relevant as f32 / (wanted as f32 * 12.0)).clamp(0.0, 1.0);
    if relevant == 0 {
        let text =
            format!("None of the dated positions is in this line of work; {wanted} years are asked for.");
        return Finding::new(Verdict::Unmet, 0.0, cited, text);
    }
    if all_years + 3 >= wanted * 12 {
        let text = format!(
            "{} years in this line of work, {} years in all; {wanted} are asked for.",
            in_years(relevant),
            in_years(all_years)
        );
        return Finding::new(Verdict::Adjacent, 0.4 + 0.4 * share, cited, text);
    }
    // One dated position may be all that the page shows of a longer career.
    if all.len() < 2 && passages.richness < 0.5 {
        let text = format!(
            "Only {} dated years are shown, perhaps not all; {wanted} are asked for.",
            in_years(all_years)
        );
        return Finding::unknown(0.3 + 0.4 * share, text);
    }
    let text = format!("Dated positions add up to {} years; {wanted} are asked for.", in_years(all_years));
    if share >= 0.6 {
        return Finding::new(Verdict::Adjacent, 0.6 * share, cited, text);
    }
    Finding::new(Verdict::Unmet, 0.3 * share, cited, text)
}

/// The titles that were counted, as a list for a sentence.
fn named(titles: &[&str]) -> String {
    let shown: Vec<String> =
        titles.iter().take(3).map(|t| t.split_whitespace().take(6).collect::<Vec<_>>().join(" ")).collect();
    let more = if titles.len() > 3 { " and others" } else { "" };
    format!("counted: {}{more}", shown.join(", "))
}

/// "12 years of experience" in the person's own words; "12 years in sales" counts for sales alone.
fn stated(passages: &Passages<'_>, brief: &Brief) -> Option<(u8, Evidence)> {
    let texts = passages.list.iter().filter(|p| matches!(p.source, Source::Headline | Source::Summary));
    let found = texts.flat_map(|p| years::find(&p.words, false).into_iter().map(move |s| (p, s)));
    let in_line =
        |words: &Words<'_>, at: usize| brief.function.is_none() || line_of_work(words, at) == brief.function;
    found
        .filter(|(p, s)| in_line(&p.words, s.to))
        .filter_map(|(p, s)| s.years.min.map(|min| (min, p.cite(s.from, s.to, passages.url))))
        .max_by_key(|(min, _)| *min)
}

/// The function that the words after (else before) a number of years show.
pub(in crate::assessment) fn line_of_work(words: &Words<'_>, at: usize) -> Option<titles::Function> {
    let end = words.sentence_end(at.saturating_sub(1)).min(at + 8);
    let start = words.sentence_start(at.saturating_sub(1)).max(at.saturating_sub(8));
    titles::function_in(words, at.min(end), end).or_else(|| titles::function_in(words, start, end))
}

/// Judges the level: by the current title, else the headline, else the years.
pub(super) fn judge_seniority(
    passages: &Passages<'_>,
    career: &Career<'_>,
    brief: &Brief,
    value: &str,
) -> Finding {
    let Some(wanted) = Seniority::named(value) else {
        return Finding::unknown(0.5, format!("The level “{value}” could not be read."));
    };
    let label = value.replace('_', " ");
    let titled = passages.list.iter().filter(|p| match p.source {
        Source::Headline => true,
        Source::Title(n) => career.positions.get(n).is_some_and(|p| p.current || n == 0),
        _ => false,
    });
    let mut held: Option<(Seniority, Evidence)> = None;
    for passage in titled {
        // A lead in another line of work is not senior in this one.
        let function = titles::read(passage.words.text).function;
        let in_line = brief.function.is_none() || function.is_none() || function == brief.function;
        if !in_line && !brief.titles.iter().any(|t| title::related(t, passage.words.text) >= 0.4) {
            continue;
        }
        if let Some(seniority) = titles::read(passage.words.text).seniority
            && held.as_ref().is_none_or(|(best, _)| closeness(wanted, seniority) > closeness(wanted, *best))
        {
            held = Some((seniority, passage.cite_whole(passages.url)));
        }
    }
    if let Some((seniority, evidence)) = held {
        let found = seniority.code().replace('_', " ");
        let fit = closeness(wanted, seniority);
        let (verdict, text) = if fit >= 0.85 {
            (Verdict::Met, format!("Level {found} by title; {label} is asked for."))
        } else if fit >= 0.4 {
            (Verdict::Adjacent, format!("Level {found} by title, near to {label}."))
        } else {
            (Verdict::Unmet, format!("Level {found} by title; {label} is asked for."))
        };
        return Finding::new(verdict, fit, vec![evidence], text);
    }
    let in_line =
        |title: &str| brief.titles.is_empty() || brief.titles.iter().any(|t| title::related(t, title) >= 0.4);
    let held = career.positions.iter().filter(|p| in_line(p.title.as_deref().unwrap_or_default()));
    let spans: Vec<_> = held.filter_map(|p| months_of(p, passages.now)).collect();
    let years = covered(spans) / 12;
    let quote = career.positions.iter().map(|p| p.evidence.clone()).find(|e| !e.quote.is_empty());
    if let Some(evidence) =
        quote.filter(|_| years >= 5 && matches!(wanted, Seniority::Senior | Seniority::Mid | Seniority::Lead))
    {
        let strength = if wanted == Seniority::Lead { 0.45 } else { 0.7 };
        return Finding::new(
            Verdict::Adjacent,
            strength,
            vec![evidence],
            format!("No title says {label}, but {years} dated years make it likely."),
        );
    }
    Finding::unknown(
        if wanted <= Seniority::Senior { 0.5 } else { 0.3 },
        format!("No title on the page states a level; {label} is asked for."),
    )
}

/// How near a held level is to the wanted one, 0 to 1. One above is welcome, far above is another job.
pub(in crate::assessment) fn closeness(wanted: Seniority, held: Seniority) -> f32 {
    use Seniority::{CLevel, Director, Founder, Intern, Junior, Lead, Manager, Mid, Senior, Vp};
    let step = |s: Seniority| match s {
        Intern => 0,
        Junior => 1,
        Mid => 2,
        Senior => 3,
        Lead | Manager => 4,
        Director => 6,
        Vp => 7,
        CLevel | Founder => 8,
    };
    if wanted == held {
        return 1.0;
    }
    match step(held) - step(wanted) {
        0 => 0.7,
        1 if held <= Lead => 0.9,
        1 => 0.75,
        2 => 0.5,
        -1 => 0.5,
        -2 => 0.2,
        n if n > 2 => 0.3,
        _ => 0.05,
    }
}
