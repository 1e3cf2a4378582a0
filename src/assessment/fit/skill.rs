//! A skill: claimed, implied by another, next to another, denied, or not stated; how long and how lately.
//!
//! A skill last used eight years ago is not met today. A listed skill without dates is taken at its word. Start at
//! [`judge`].

use super::passages::{Passage, Passages, Source, covered};
use super::{Finding, Verdict};
use crate::lexicon::skills::{self, Mention, Stance};

/// Months after which a skill that only old positions show is no longer taken as met.
const STALE: i32 = 8 * 12;

/// Judges one skill.
pub(super) fn judge(passages: &Passages<'_>, value: &str) -> Finding {
    let Some(wanted) = skills::named(value) else { return by_words(passages, value) };
    let mut denied = None;
    let mut exact: Vec<(&Passage<'_>, Mention)> = Vec::new();
    let mut implied: Vec<(&Passage<'_>, Mention)> = Vec::new();
    let mut near: Vec<(&Passage<'_>, Mention)> = Vec::new();
    for passage in &passages.list {
        for mention in &passage.skills {
            let here = (passage, *mention);
            match mention.stance {
                Stance::Sought => {}
                Stance::Denied if mention.skill == wanted => denied = denied.or(Some(here)),
                Stance::Denied => {}
                Stance::Claimed if mention.skill == wanted => exact.push(here),
                Stance::Claimed if mention.skill.implies(wanted) => implied.push(here),
                Stance::Claimed if mention.skill.is_adjacent_to(wanted) || wanted.implies(mention.skill) => {
                    near.push(here);
                }
                Stance::Claimed => {}
            }
        }
    }
    let name = wanted.name();
    if !exact.is_empty() || !implied.is_empty() {
        return shown(passages, name, &exact, &implied);
    }
    if let Some((passage, mention)) = denied {
        let evidence = vec![passage.cite(mention.from, mention.to, passages.url)];
        return Finding::new(
            Verdict::Unmet,
            0.0,
            evidence,
            format!("The page says there is no experience with {name}."),
        );
    }
    if let Some((passage, mention)) =
        near.iter().max_by_key(|(p, m)| (m.skill.is_adjacent_to(wanted), weight(p)))
    {
        let strength = if mention.skill.is_adjacent_to(wanted) { 0.5 } else { 0.3 };
        let evidence = vec![passage.cite(mention.from, mention.to, passages.url)];
        let text = format!("{} is not stated, {} is, which lies next to it.", name, mention.skill.name());
        return Finding::new(Verdict::Adjacent, strength, evidence, text);
    }
    let field = wanted.skill().field;
    let kin = passages
        .list
        .iter()
        .flat_map(|p| &p.skills)
        .filter(|m| m.stance == Stance::Claimed && !field.is_empty() && m.skill.skill().field == field);
    let bonus = (kin.count() as f32 * 0.03).min(0.12);
    Finding::unknown(0.5 - 0.38 * passages.richness + bonus, format!("{name} is not stated on the page."))
}

/// Places a mention by how much it says.
fn weight(passage: &Passage<'_>) -> u8 {
    match passage.source {
        Source::Title(_) | Source::Description(_) => 4,
        Source::Headline => 3,
        Source::Skill | Source::Summary => 2,
        Source::Activity => 1,
    }
}

fn shown(
    passages: &Passages<'_>,
    name: &str,
    exact: &[(&Passage<'_>, Mention)],
    implied: &[(&Passage<'_>, Mention)],
) -> Finding {
    let all = || exact.iter().chain(implied);
    let spans: Vec<_> = all()
        .filter(|(p, _)| matches!(p.source, Source::Title(_) | Source::Description(_)))
        .filter_map(|(p, _)| p.months)
        .collect();
    let undated = all().any(|(p, _)| p.months.is_none());
    let last = spans.iter().map(|(_, to)| *to).max();
    let months = covered(spans);
    let mut best: Vec<_> = all().collect();
    best.sort_by_key(|(p, m)| {
        (
            std::cmp::Reverse(exact.iter().any(|(_, e)| e == m)),
            std::cmp::Reverse(weight(p)),
            std::cmp::Reverse(p.months.map(|(_, to)| to)),
        )
    });
    let mut evidence = Vec::new();
    for (passage, mention) in best.iter().take(3) {
        let cited = passage.cite(mention.from, mention.to, passages.url);
        if !evidence.contains(&cited) {
            evidence.push(cited);
        }
    }
    let through = match (exact.is_empty(), implied.first()) {
        (true, Some((_, mention))) => format!(", shown by {}", mention.skill.name()),
        _ => String::new(),
    };
    if let Some(last) = last
        && !undated
        && passages.now - last > STALE
    {
        let ago = (passages.now - last) / 12;
        return Finding::new(
            Verdict::Adjacent,
            0.4,
            evidence,
            format!("{name} was last shown {ago} years ago{through}."),
        );
    }
    let duration = match months {
        0 => String::new(),
        1..=17 => ", for about a year".to_owned(),
        _ => format!(", over about {} years", (months + 6) / 12),
    };
    let strength = if exact.is_empty() { 0.9 } else { 1.0 };
    let seen = best.first().map_or_else(String::new, |(passage, _)| seen_in(passages, passage));
    Finding::new(Verdict::Met, strength, evidence, format!("{name} {seen}{through}{duration}."))
}

/// Where a skill shows, as a sentence a recruiter can repeat: "used at Acme since 2019", "named in the headline".
pub(super) fn seen_in(passages: &Passages<'_>, passage: &Passage<'_>) -> String {
    match passage.source {
        Source::Title(_) | Source::Description(_) => match passages.job(passage) {
            Some(job) => format!("used {job}"),
            None => "used in a job on the page".to_owned(),
        },
        Source::Headline => "named in the headline".to_owned(),
        Source::Summary => "named in their own summary".to_owned(),
        Source::Skill => "listed among their skills".to_owned(),
        Source::Activity => "shown in their public work".to_owned(),
    }
}

/// A value the lexicon does not know: its words as they stand, in order.
fn by_words(passages: &Passages<'_>, value: &str) -> Finding {
    let wanted = crate::lexicon::words::Words::of(value);
    let sought: Vec<u64> = wanted.list.iter().map(|w| w.hash).collect();
    if !sought.is_empty() {
        for passage in &passages.list {
            let here = passage
                .words
                .list
                .windows(sought.len())
                .position(|w| w.iter().zip(&sought).all(|(a, b)| a.hash == *b));
            if let Some(at) = here {
                let evidence = vec![passage.cite(at, at + sought.len(), passages.url)];
                return Finding::new(
                    Verdict::Met,
                    1.0,
                    evidence,
                    format!("“{value}” {}.", seen_in(passages, passage)),
                );
            }
        }
    }
    Finding::unknown(0.4 - 0.25 * passages.richness, format!("“{value}” is not stated on the page."))
}
