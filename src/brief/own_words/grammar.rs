//! The classes of words by which a phrase begins and ends, read from `own_words.txt`.
//!
//! Start at [`classes`].

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::lexicon::phrases::Phrases;
use crate::lexicon::words::hash;

pub(super) const VERB: u32 = 1;
pub(super) const GERUND: u32 = 1 << 1;
pub(super) const CUE: u32 = 1 << 2;
pub(super) const INTO: u32 = 1 << 3;
pub(super) const DETERMINER: u32 = 1 << 4;
pub(super) const FLUFF: u32 = 1 << 5;
pub(super) const ADVERB: u32 = 1 << 6;
pub(super) const LINK: u32 = 1 << 7;
pub(super) const STOP: u32 = 1 << 8;
pub(super) const OTHER: u32 = 1 << 9;
pub(super) const AND: u32 = 1 << 10;
pub(super) const LEAD: u32 = 1 << 11;
pub(super) const YOU: u32 = 1 << 12;
pub(super) const LISTER: u32 = 1 << 13;
/// "Skills" belongs to "technical skills"; "experience" does not belong to "Java experience".
pub(super) const KEPT: u32 = 1 << 14;
/// Begins a deed wherever it stands.
pub(super) const PURE: u32 = 1 << 15;
pub(super) const THING: u32 = 1 << 16;
pub(super) const NOTICE: u32 = 1 << 17;
pub(super) const HOLLOW: u32 = 1 << 18;
pub(super) const HAVING: u32 = 1 << 19;
pub(super) const DOING: u32 = 1 << 20;

/// The words and phrases of `own_words.txt` by what they do in a sentence.
#[derive(Default)]
pub(super) struct Classes {
    pub words: HashMap<u64, u32>,
    pub traits: Phrases<()>,
}

pub(super) fn classes() -> &'static Classes {
    static CLASSES: OnceLock<Classes> = OnceLock::new();
    CLASSES.get_or_init(|| {
        let mut classes = Classes::default();
        let Classes { words, traits } = &mut classes;
        let mut put = |word: &str, class: u32| *words.entry(hash(word.as_bytes())).or_default() |= class;
        let mut heading = "";
        for line in include_str!("../own_words.txt").lines().map(str::trim).filter(|l| !l.starts_with('#')) {
            if let Some(name) = line.strip_prefix('[') {
                heading = name.trim_end_matches(']');
                continue;
            }
            for word in line.split(',').map(str::trim).filter(|w| !w.is_empty()) {
                match heading {
                    "verbs" => {
                        put(word, VERB);
                        put(&third_person(word), VERB);
                        for gerund in gerunds(word) {
                            put(&gerund, VERB | GERUND);
                        }
                    }
                    "forms" => put(word, VERB | GERUND),
                    "pure" => put(word, PURE),
                    "things" => put(word, THING),
                    "notices" => put(word, NOTICE),
                    "cues" => put(word, CUE),
                    "listers" => put(word, LISTER),
                    "traits" => {
                        traits.add(word, ());
                    }
                    "into" => put(word, INTO),
                    "determiners" => put(word, DETERMINER),
                    "fluff" => put(word, FLUFF),
                    "adverbs" => put(word, ADVERB),
                    "links" => put(word, LINK),
                    "stops" => put(word, STOP),
                    "hollow" => put(word, HOLLOW | VERB),
                    "having" => put(word, HAVING | VERB),
                    "doing" => put(word, DOING),
                    _ => put(word, OTHER),
                }
            }
        }
        for word in ["and", "or", "und", "oder", "et", "ou", "y", "o", "sowie"] {
            put(word, AND);
        }
        for word in [
            "to", "will", "can", "you", "ll", "help", "must", "should", "who", "also", "always", "then",
            "would", "zu",
        ] {
            put(word, LEAD);
        }
        for word in
            ["you", "your", "candidate", "person", "looking", "seeking", "expect", "role", "position", "du"]
        {
            put(word, YOU);
        }
        for word in [
            "skill",
            "skills",
            "competence",
            "competences",
            "competencies",
            "acumen",
            "talent",
            "sense",
            "literacy",
        ] {
            put(word, KEPT);
        }
        classes
    })
}

fn third_person(verb: &str) -> String {
    let stem = verb.strip_suffix('y').filter(|s| !s.ends_with(['a', 'e', 'o', 'u']));
    match stem {
        Some(stem) => format!("{stem}ies"),
        None if verb.ends_with(['s', 'x', 'o']) || verb.ends_with("ch") || verb.ends_with("sh") => {
            format!("{verb}es")
        }
        None => format!("{verb}s"),
    }
}

fn gerunds(verb: &str) -> [String; 2] {
    let plain = match verb.strip_suffix('e') {
        Some(stem) if !verb.ends_with("ee") => format!("{stem}ing"),
        _ => format!("{verb}ing"),
    };
    let doubled = verb.chars().last().map_or_else(String::new, |last| format!("{verb}{last}ing"));
    [plain, doubled]
}
