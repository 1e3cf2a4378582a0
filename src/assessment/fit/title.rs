//! A title: held now, held before, next to one held, or another line of work.
//!
//! Wordings differ; the lexicon's titles, relations and false friends decide, then the words. The headline counts as a
//! claim, a position as a fact. Start at [`judge`].

use super::passages::{Passage, Passages, Source};
use super::{Finding, Verdict};
use crate::lexicon::titles::{self, Reading};
use crate::lexicon::words::Words;

/// How a held title relates to the wanted one, from 0 to 1.
fn relation(wanted: &Wanted<'_>, held: &str) -> f32 {
    let reading = titles::read(held);
    if let (Some(a), Some(b)) = (wanted.reading.known, reading.known) {
        if a == b {
            return 1.0;
        }
        if a.is_false_friend_of(b) {
            return 0.0;
        }
        if a.is_adjacent_to(b) {
            return 0.6;
        }
    }
    let words = Words::of(held);
    let shared =
        wanted.words.iter().filter(|w| words.list.iter().any(|h| h.hash == **w || h.singular == **w)).count();
    if shared == wanted.words.len() && shared > 0 {
        return 0.95;
    }
    let same_function = wanted.reading.function.is_some() && wanted.reading.function == reading.function;
    let likeness = crate::lexicon::similarity::of_titles(wanted.text, held);
    if same_function { (0.3 + 0.3 * likeness).min(0.55) } else { (likeness * 0.4).min(0.3) }
}

struct Wanted<'v> {
    text: &'v str,
    reading: Reading,
    /// Its words without those of seniority.
    words: Vec<u64>,
}

impl<'v> Wanted<'v> {
    fn of(text: &'v str) -> Self {
        let words = Words::of(text);
        let mut kept = Vec::new();
        let mut at = 0;
        while at < words.list.len() {
            match titles::seniority_at(&words, at) {
                Some(found)
                    if !words.is(at, &["manager", "director", "head", "lead", "staff", "founder"]) =>
                {
                    at = found.to
                }
                _ => {
                    kept.push(words.list[at].singular);
                    at += 1;
                }
            }
        }
        Self { text, reading: titles::read(text), words: kept }
    }
}

/// The relation of a held title to a wanted one, 0 to 1: for what else compares titles.
pub(super) fn related(wanted: &str, held: &str) -> f32 {
    relation(&Wanted::of(wanted), held)
}

/// Judges one title.
pub(super) fn judge(passages: &Passages<'_>, value: &str) -> Finding {
    let wanted = Wanted::of(value);
    let mut best: Option<(f32, f32, &Passage<'_>)> = None;
    let mut any = false;
    for passage in &passages.list {
        let recency = match (passage.source, passage.months) {
            (Source::Headline, _) => 0.97,
            (Source::Title(_), Some((_, to))) => {
                let ago = (passages.now - to).max(0) as f32 / 12.0;
                if ago < 0.5 { 1.0 } else { (1.0 - 0.07 * ago).max(0.3) }
            }
            (Source::Title(0), None) => 0.95,
            (Source::Title(_), None) => 0.8,
            _ => continue,
        };
        any = true;
        let relation = relation(&wanted, passage.words.text);
        if best.is_none_or(|(r, t, _)| relation * recency > r * t) {
            best = Some((relation, recency, passage));
        }
    }
    if !any {
        return in_text(passages, &wanted, value);
    }
    let Some((relation, recency, passage)) = best else {
        return Finding::unknown(0.4, format!("No title is stated on the page ({value} is asked for)."));
    };
    let held = passage.words.text.trim();
    let evidence = vec![passage.cite_whole(passages.url)];
    let strength = relation * recency;
    let when = if recency >= 0.95 { "is" } else { "was, in the past," };
    if relation >= 0.9 && strength >= 0.6 {
        let text = format!("{} {when} what the page says: {}.", value, shortened(held));
        return Finding::new(Verdict::Met, strength, evidence, text);
    }
    if relation >= 0.9 || relation >= 0.4 {
        let text = if relation >= 0.9 {
            format!("{value} was held, but long ago: {}.", shortened(held))
        } else {
            format!("Not {value}, but close: {}.", shortened(held))
        };
        return Finding::new(Verdict::Adjacent, strength, evidence, text);
    }
    Finding::new(
        Verdict::Unmet,
        strength * 0.5,
        evidence,
        format!("The titles on the page are another line of work: {}.", shortened(held)),
    )
}

fn shortened(title: &str) -> String {
    let folded = title.split_whitespace().collect::<Vec<_>>().join(" ");
    if folded.chars().count() <= 80 { folded } else { folded.chars().take(79).chain(['…']).collect() }
}

/// A plain-text CV has no positions: the titles its text names.
fn in_text(passages: &Passages<'_>, wanted: &Wanted<'_>, value: &str) -> Finding {
    let mut best: Option<(f32, crate::profile::Evidence, String)> = None;
    for passage in
        passages.list.iter().filter(|p| matches!(p.source, Source::Summary | Source::Description(_)))
    {
        for found in titles::find(&passage.words) {
            let held = passage.words.quote(found.from, found.to);
            let early = if found.from < 40 { 1.0 } else { 0.85 };
            let strength = relation(wanted, held) * early;
            if best.as_ref().is_none_or(|(b, _, _)| strength > *b) {
                best = Some((strength, passage.cite(found.from, found.to, passages.url), held.to_owned()));
            }
        }
    }
    match best {
        Some((strength, evidence, held)) if strength >= 0.8 => {
            Finding::new(Verdict::Met, strength, vec![evidence], format!("The text names {held}."))
        }
        Some((strength, evidence, held)) if strength >= 0.35 => Finding::new(
            Verdict::Adjacent,
            strength,
            vec![evidence],
            format!("Not {value}, but close: {held}."),
        ),
        Some((strength, evidence, held)) if passages.richness > 0.4 => Finding::new(
            Verdict::Unmet,
            strength * 0.5,
            vec![evidence],
            format!("The text names another line of work: {held}."),
        ),
        _ => Finding::unknown(
            0.45 - 0.25 * passages.richness,
            format!("No title is stated on the page ({value} is asked for)."),
        ),
    }
}
