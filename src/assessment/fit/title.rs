//! A title: held now, held before, next to one held, or another line of work.
//!
//! Wordings differ; the lexicon's titles, relations and false friends decide, then the words. The headline counts as a
//! claim, a position as a fact. Start at [`judge`].

use super::passages::{Passage, Passages, Source};
use super::{Finding, Verdict};
use crate::lexicon::titles::{self, Reading, Seniority};
use crate::lexicon::words::{Gap, Words, singular};

/// Words that name a craft's holder, not the craft: "frontend engineer", "frontend developer" and "frontend lead" share theirs.
pub(in crate::assessment) const HOLDERS: [&str; 22] = [
    "engineer",
    "developer",
    "dev",
    "programmer",
    "lead",
    "architect",
    "specialist",
    "consultant",
    "expert",
    "team",
    "tech",
    "engineering",
    "software",
    "entwickler",
    "developpeur",
    "ingenieur",
    "desarrollador",
    "ingeniero",
    "staff",
    "principal",
    "technical",
    "chapter",
];

/// From here on, a title held is close to the one wanted.
pub(in crate::assessment) const CLOSE: f32 = 0.4;

/// The title asked for.
#[derive(Debug)]
pub(in crate::assessment) struct Wanted<'v> {
    pub text: &'v str,
    pub reading: Reading,
    /// Its words without those of seniority.
    pub words: Vec<String>,
}

/// The words of a title without seniority, "front end" and "full stack" joined.
pub(in crate::assessment) fn essence(title: &str) -> Vec<String> {
    let words = Words::of(title);
    let mut kept: Vec<String> = Vec::new();
    let mut at = 0;
    while at < words.list.len() {
        match titles::seniority_at(&words, at) {
            Some(found) if found.payload <= Seniority::Senior => at = found.to,
            _ => {
                let word = words.folded(at);
                let word = singular(&word).unwrap_or(word);
                let joined = matches!(
                    (kept.last().map(String::as_str), word.as_str()),
                    (Some("front" | "back"), "end") | (Some("full"), "stack")
                );
                match kept.last_mut().filter(|_| joined) {
                    Some(last) => last.push_str(&word),
                    None => kept.push(word),
                }
                at += 1;
            }
        }
    }
    kept
}

impl<'v> Wanted<'v> {
    pub fn of(text: &'v str) -> Self {
        Self { text, reading: titles::read(text), words: essence(text) }
    }
}

/// How a held title (or a headline of several) relates to the wanted one, from 0 to 1.
fn relation(wanted: &Wanted<'_>, held: &str) -> f32 {
    nearest(wanted, held).0
}

/// The same, with the one title of several that is nearest.
fn nearest<'t>(wanted: &Wanted<'_>, held: &'t str) -> (f32, &'t str) {
    let mut best = (0.0_f32, "");
    let words = Words::of(held);
    for (from, to) in each(&words) {
        let one = words.quote(from, to);
        let relation = relation_of_one(wanted, one);
        if relation > best.0 || best.1.is_empty() {
            best = (relation, one);
        }
    }
    best
}

/// The titles that one line names: "Head of Data at Acme | Advisor".
pub(in crate::assessment) fn each(words: &Words<'_>) -> Vec<(usize, usize)> {
    let mut spans = Vec::new();
    let mut from = 0;
    for at in 1..=words.list.len().min(60) {
        let ends = at == words.list.len()
            || words.list[at].gap >= Gap::Comma
            || words.is(at, &["at", "chez", "bei"]);
        if ends {
            spans.push((from, at));
            from = at;
        }
    }
    spans
}

fn relation_of_one(wanted: &Wanted<'_>, held: &str) -> f32 {
    let reading = titles::read(held);
    if let (Some(a), Some(b)) = (wanted.reading.known, reading.known) {
        if a == b {
            return 1.0;
        }
        if a.is_false_friend_of(b) {
            return 0.0;
        }
    }
    let words = essence(held);
    if !wanted.words.is_empty() && wanted.words.iter().all(|w| words.contains(w)) {
        return 0.95;
    }
    let same_function = wanted.reading.function.is_some() && wanted.reading.function == reading.function;
    let craft = |words: &[String]| {
        words.iter().filter(|w| !HOLDERS.contains(&w.as_str())).cloned().collect::<Vec<_>>()
    };
    let (own, theirs) = (craft(&wanted.words), craft(&words));
    let held_by = |words: &[String]| words.iter().any(|w| HOLDERS.contains(&w.as_str()));
    if same_function && held_by(&wanted.words) && held_by(&words) {
        if !own.is_empty() && own.iter().all(|w| theirs.contains(w)) {
            return 0.9;
        }
        // "Staff Engineer" says nothing against backend work, nor for it.
        if theirs.is_empty() {
            return 0.6;
        }
    }
    if let (Some(a), Some(b)) = (wanted.reading.known, reading.known)
        && a.is_adjacent_to(b)
    {
        return 0.6;
    }
    let likeness = crate::lexicon::similarity::of_titles(wanted.text, held);
    in_other_words(same_function, likeness)
}

/// What a title is worth that neither the list nor the craft relates to the wanted one.
pub(in crate::assessment) fn in_other_words(same_function: bool, likeness: f32) -> f32 {
    if same_function { (0.3 + 0.3 * likeness).min(0.55) } else { (likeness * 0.4).min(0.3) }
}

/// The relation of a held title to a wanted one, 0 to 1: for what else compares titles.
pub(super) fn related(wanted: &str, held: &str) -> f32 {
    relation(&Wanted::of(wanted), held)
}

/// What a title in a headline is worth beside one held now.
pub(in crate::assessment) const HEADLINE: f32 = 0.97;

/// What a title is worth that ended so many months ago.
pub(in crate::assessment) fn recency(months: i32) -> f32 {
    let ago = months.max(0) as f32 / 12.0;
    if ago < 0.5 { 1.0 } else { (1.0 - 0.07 * ago).max(0.3) }
}

/// What a title without dates is worth, by its place in the list.
pub(in crate::assessment) fn undated(place: usize) -> f32 {
    if place == 0 { 0.95 } else { 0.8 }
}

/// Whether a text names what somebody is by trade; an employer's name or a motto does not.
pub(in crate::assessment) fn names_a_trade(words: &Words<'_>) -> bool {
    let head = |at| titles::head_at(words, at).is_some();
    !titles::find(words).is_empty() || (0..words.list.len()).any(head)
}

/// Judges one title.
pub(super) fn judge(passages: &Passages<'_>, value: &str) -> Finding {
    let wanted = Wanted::of(value);
    let mut best: Option<(f32, f32, &Passage<'_>)> = None;
    let mut any = false;
    for passage in &passages.list {
        let recency = match (passage.source, passage.months) {
            (Source::Headline, _) => HEADLINE,
            (Source::Title(_), Some((_, to))) => recency(passages.now - to),
            (Source::Title(n), None) => undated(n),
            _ => continue,
        };
        let relation = relation(&wanted, passage.words.text);
        // A headline may name anything: an employer, a motto. Only a trade is another line of work.
        if passage.source == Source::Headline && relation < CLOSE && !names_a_trade(&passage.words) {
            continue;
        }
        any = true;
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
    let held = nearest(&wanted, passage.words.text).1;
    let evidence = vec![passage.cite_whole(passages.url)];
    let strength = relation * recency;
    let job = passages.job(passage);
    if relation >= 0.9 && strength >= 0.6 {
        let text = match (&job, recency >= 0.95) {
            (Some(job), true) => format!("{} {job}.", quoted(held)),
            (Some(job), false) => format!("Was {} {job}.", quoted(held)),
            (None, true) => format!("{}, by the headline or the latest title.", quoted(held)),
            (None, false) => format!("Was {} earlier.", quoted(held)),
        };
        return Finding::new(Verdict::Met, strength, evidence, text);
    }
    if relation >= CLOSE {
        let text = if relation >= 0.9 {
            format!("{value} was held, but long ago ({}).", quoted(held))
        } else {
            let job = job.map(|job| format!(" {job}")).unwrap_or_default();
            format!("Not {value}, but close: {}{job}.", quoted(held))
        };
        return Finding::new(Verdict::Adjacent, strength, evidence, text);
    }
    Finding::new(
        Verdict::Unmet,
        strength * 0.5,
        evidence,
        format!("The titles on the page are another line of work than {value}, so the rest counts for less."),
    )
}

/// The first title of a headline, without what decorates it.
fn quoted(held: &str) -> String {
    let words = Words::of(held);
    let end = (1..words.list.len().min(9))
        .find(|at| words.list[*at].gap >= Gap::Comma)
        .unwrap_or(words.list.len().min(9));
    words.quote(0, end).split_whitespace().collect::<Vec<_>>().join(" ")
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
        Some((strength, evidence, _)) if passages.richness > 0.4 => Finding::new(
            Verdict::Unmet,
            strength * 0.5,
            vec![evidence],
            format!("The text names another line of work than {value}, so the rest counts for less."),
        ),
        _ => Finding::unknown(
            0.45 - 0.25 * passages.richness,
            format!("No title is stated on the page ({value} is asked for)."),
        ),
    }
}
