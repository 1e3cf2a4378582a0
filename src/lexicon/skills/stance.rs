//! Whether a text claims a skill it mentions, denies it, or seeks it in others.
//!
//! The words before the mention decide, up to the start of the sentence. Start at [`stance`].

use super::{Mention, Stance};
use crate::lexicon::words::{Gap, Words};

const DENIALS: [&str; 16] = [
    "no", "not", "without", "never", "lack", "lacks", "lacking", "neither", "kein", "keine", "ohne", "nicht",
    "sans", "sin", "pas", "except",
];
const TURNS: [&str; 12] = [
    "but", "however", "although", "only", "just", "aber", "sondern", "mais", "pero", "limited", "because",
    "then",
];
const SEEKING: [&str; 14] = [
    "hiring",
    "recruiting",
    "seeking",
    "recruit",
    "hire",
    "wanted",
    "suche",
    "suchen",
    "recrute",
    "recrutons",
    "recherche",
    "busco",
    "buscamos",
    "searching",
];
const OWN_SEARCH: [&str; 22] = [
    "opportunity",
    "opportunities",
    "role",
    "roles",
    "position",
    "positions",
    "job",
    "jobs",
    "challenge",
    "challenges",
    "work",
    "internship",
    "opportunites",
    "opportunite",
    "poste",
    "stelle",
    "herausforderung",
    "empleo",
    "trabajo",
    "contract",
    "projects",
    "gigs",
];

/// What the words before a mention say about it.
pub(super) fn stance(words: &Words<'_>, from: usize, before: Option<&Mention>) -> Stance {
    // "no Java, Python or Go": a list shares the stance of its first item.
    if let Some(before) = before
        && before.stance != Stance::Claimed
        && from - before.to <= 1
        && words.list[before.to..=from].iter().all(|w| w.gap <= Gap::Comma)
        && (before.to == from
            || words.is(before.to, &["or", "and", "nor", "oder", "und", "ou", "et", "o", "y", "ni"]))
    {
        return before.stance;
    }
    let mut distance = 0;
    let mut at = from;
    while at > 0 && distance < 12 && words.list[at].gap < Gap::Sentence {
        at -= 1;
        distance += 1;
        if distance <= 5 && words.is(at, &DENIALS) && !words.is(at + 1, &TURNS) {
            return Stance::Denied;
        }
        if words.is(at, &TURNS) {
            return Stance::Claimed;
        }
        let looking = words.is(at, &["looking"]) && words.is(at + 1, &["for"]);
        if (looking || words.is(at, &SEEKING))
            && !(at..words.sentence_end(from)).any(|i| words.is(i, &OWN_SEARCH))
        {
            return Stance::Sought;
        }
    }
    Stance::Claimed
}
