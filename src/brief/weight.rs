//! How much a criterion weighs, by the words around it: "must", "nice to have", "not from".
//!
//! The nearest cue speaks first, then the part of the advert; a line in plain words means what it says. Start at
//! [`importance`].

use super::Importance;
use super::layout::{Kind, Line};
use crate::lexicon::words::{Gap, Words};

const WELCOME: [&str; 40] = [
    "nice",
    "plus",
    "bonus",
    "preferred",
    "preferably",
    "ideally",
    "desirable",
    "beneficial",
    "advantage",
    "advantageous",
    "optional",
    "welcome",
    "desired",
    "prefer",
    "useful",
    "helpful",
    "asset",
    "idealerweise",
    "wunschenswert",
    "vorteil",
    "souhaite",
    "atout",
    "apprecie",
    "idealement",
    "deseable",
    "valorable",
    "valora",
    "preferible",
    "optionally",
    "ideal",
    "would",
    "pluspunkt",
    "familiarity",
    "appreciated",
    "favourable",
    "wunscht",
    "possibly",
    "souhaitee",
    "interest",
    "exposure",
];
const REQUIRED: [&str; 26] = [
    "must",
    "required",
    "require",
    "requires",
    "essential",
    "mandatory",
    "need",
    "needs",
    "minimum",
    "necessary",
    "obligatory",
    "zwingend",
    "erforderlich",
    "voraussetzung",
    "obligatoire",
    "indispensable",
    "imperatif",
    "requis",
    "imprescindible",
    "obligatorio",
    "necesario",
    "notwendig",
    "muss",
    "vorausgesetzt",
    "exige",
    "needed",
];

/// How much what stands at a word weighs.
pub(super) fn importance(words: &Words<'_>, line: &Line, at: usize, short: bool) -> Importance {
    let (start, end) = clause(words, line, at);
    let said = |cues: &[&str]| (start..end).any(|i| words.is(i, cues));
    if said(&WELCOME) && !said(&["must"]) {
        return Importance::Flexible;
    }
    // "Dutch not required" asks for nothing.
    let waived = |i: usize| {
        words.is(i, &REQUIRED)
            && (i.saturating_sub(2).max(start)..i)
                .any(|j| words.is(j, &["not", "no", "nicht", "pas", "isn't", "non"]))
    };
    if (start..end).any(waived) {
        return Importance::Flexible;
    }
    if said(&REQUIRED) {
        return Importance::Essential;
    }
    match line.kind {
        Kind::Welcome => Importance::Flexible,
        Kind::Required => Importance::Essential,
        _ if short => Importance::Essential,
        _ => Importance::Flexible,
    }
}

/// The part of a sentence that a cue speaks for: split at "but", semicolons and, in short briefs, commas.
fn clause(words: &Words<'_>, line: &Line, at: usize) -> (usize, usize) {
    let mut start = words.sentence_start(at).max(line.from);
    let mut end = words.sentence_end(at).min(line.to);
    // "Nice to have: Kafka": what stands before a colon speaks for what follows it.
    if start > line.from
        && words.text[words.list[start - 1].end..words.list[start].start].trim_start().starts_with(':')
    {
        start = words.sentence_start(start - 1).max(line.from);
    }
    let cues: Vec<usize> =
        (start..end).filter(|i| words.is(*i, &WELCOME) || words.is(*i, &REQUIRED)).collect();
    if !cues.is_empty() {
        let breaks = |i: usize| words.is(i, &["but", "aber", "mais", "pero", "while"]);
        if let Some(cut) = (start..at).rev().find(|i| breaks(*i)) {
            start = cut;
        }
        if let Some(cut) = (at + 1..end).find(|i| breaks(*i)) {
            end = cut;
        }
        // "Rust and SQL, Kafka a plus": the cue speaks for its own comma part, or for the list that it opens.
        let commas = |i: &usize| words.list[*i].gap == Gap::Comma;
        let part_start = (start + 1..=at).rev().find(commas).unwrap_or(start);
        let part_end = (at + 1..end).find(commas).unwrap_or(end);
        let own = cues.iter().any(|c| (part_start..part_end).contains(c));
        if own {
            return (part_start, part_end);
        }
        // "Nice to have: A, B, C" and "must have A, B": an earlier cue reaches forward, a later one only its own part.
        let earlier = cues.iter().rev().find(|c| **c < at);
        if let Some(cue) = earlier
            && opens_list(words, *cue, start)
        {
            return (*cue, part_end.max(at + 1));
        }
        let later = cues.iter().find(|c| **c > at);
        if let Some(cue) = later
            && (words.is(*cue, &REQUIRED) && !words.is(cue.saturating_sub(1), &["not", "no", "nicht", "pas"])
                || closes_list(words, *cue, at))
        {
            return (part_start, end);
        }
        return (part_start, part_end);
    }
    (start, end)
}

fn opens_list(words: &Words<'_>, cue: usize, start: usize) -> bool {
    cue <= start + 3
        || words.is(cue + 1, &["have", "to", "in", "with", "know", "knowledge"])
        || words.list.get(cue + 1).is_some_and(|w| words.text[words.list[cue].end..w.start].contains(':'))
}

/// "A, B and C are a plus": between the item and the cue stands no other verb phrase than the list's.
fn closes_list(words: &Words<'_>, cue: usize, at: usize) -> bool {
    (at..cue).any(|i| words.is(i, &["are", "sind", "sont", "son"]))
}

const EXCLUDING: [&str; 20] = [
    "no",
    "not",
    "without",
    "exclude",
    "excluding",
    "except",
    "avoid",
    "never",
    "kein",
    "keine",
    "ohne",
    "nicht",
    "sans",
    "pas",
    "sin",
    "excepto",
    "ausser",
    "hors",
    "sauf",
    "outside",
];

/// "Not from agencies", "no PHP": the words right before exclude it.
pub(super) fn is_excluded(words: &Words<'_>, line: &Line, at: usize) -> bool {
    let floor = words.sentence_start(at).max(line.from).max(at.saturating_sub(5));
    for i in (floor..at).rev() {
        if words.is(i, &EXCLUDING) {
            let softened = words.is(
                i + 1,
                &["only", "just", "necessarily", "required", "necessary", "needed", "a", "essential"],
            ) || (i + 1..at).any(|j| {
                words.is(j, &["but", "problem", "issue", "need", "prior", "previous", "experience"])
                    && !words.is(i, &["exclude", "avoid"])
                    && lenient(words, i, at)
            });
            return !softened;
        }
        if words.list[i + 1].gap >= Gap::Comma && !words.is(i, &["or", "and"]) {
            break;
        }
    }
    false
}

/// "No prior Kafka experience needed" excludes nothing.
fn lenient(words: &Words<'_>, from: usize, at: usize) -> bool {
    (from..(at + 4).min(words.list.len()))
        .any(|i| words.is(i, &["needed", "required", "necessary", "prior", "previous", "problem", "need"]))
}
