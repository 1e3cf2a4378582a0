//! Phrases that say nothing, press, flatter, watch, or touch what is nobody's business. One list a check, four
//! languages in each.

use super::Subject;
use super::phrases::{FLATTERY, GENDER_CODED, NEVER_QUOTED, PROTECTED, SURVEILLANCE, URGENCY, VAGUE};
use super::together::{self, Together};
use crate::outreach::words::Phrases;
use crate::outreach::{Check, Severity};

struct Tone {
    code: &'static str,
    severity: Severity,
    way_out: &'static str,
    phrases: Phrases,
    /// Words that say the same where they stand together.
    together: &'static [Together],
}

/// Finds the phrases of every list; one check a code, at its first place.
pub(super) fn check(subject: &Subject<'_>) -> Vec<Check> {
    let mut found = Vec::new();
    for tone in TONES {
        // "and I will stop immediately" promises, it does not press.
        let mut spans = subject.words.find_all(tone.phrases);
        spans.extend(tone.together.iter().flat_map(|pair| together::find(subject, pair)));
        let pressing = |span: &(usize, usize)| {
            tone.code != "false_urgency" || !(in_opt_out(subject, *span) || is_denied(subject, *span))
        };
        let said = |span: &(usize, usize)| tone.severity == Severity::Block || !subject.is_quoted(*span);
        let Some(span) = spans.into_iter().filter(pressing).filter(said).min() else { continue };
        let words: String = subject.message.text.chars().skip(span.0).take(span.1 - span.0).collect();
        found.push(Check {
            code: tone.code.to_owned(),
            severity: tone.severity,
            span: Some(span),
            message: format!("“{words}”: {}", tone.way_out),
            repair: None,
        });
    }
    found
}

fn in_opt_out(subject: &Subject<'_>, (start, end): (usize, usize)) -> bool {
    let sentence = subject.sentences.iter().find(|(first, last)| *first <= start && end <= *last);
    sentence.is_some_and(|sentence| super::way_out::says_way_out_in(&subject.words_in(*sentence)))
}

/// "There is no hurry", "es eilt nicht": what is denied does not press.
fn is_denied(subject: &Subject<'_>, (start, end): (usize, usize)) -> bool {
    const DENIALS: &[&str] = &[
        "no", "not", "nothing", "isn", "without", "never", "pas", "rien", "sans", "aucune", "aucun", "nicht",
        "nichts", "kein", "keine", "keinen", "ohne", "sin", "nada", "ningun", "ninguna",
    ];
    let words = &subject.words.0;
    let before = words.iter().rev().skip_while(|word| word.end > start).take(2);
    let after = words.iter().skip_while(|word| word.start < end).take(1);
    let said = |word: &crate::outreach::words::Word| DENIALS.contains(&word.folded.as_str());
    // "Do not miss this" begins with the denial itself.
    let own = words.iter().find(|word| word.start >= start).is_some_and(said);
    !own && before.chain(after).any(said)
}

/// Whether page text touches a protected topic, so that a draft must not repeat it.
pub(super) fn touches_protected_topic(words: &crate::outreach::words::Words) -> bool {
    words.has(PROTECTED) || words.has(NEVER_QUOTED)
}

const TONES: &[Tone] = &[
    Tone {
        code: "protected_topic",
        severity: Severity::Block,
        way_out: "age, gender, family, health, origin and belief have no place in a message: take it out.",
        phrases: PROTECTED,
        together: together::MEANT_FOR,
    },
    Tone {
        code: "gender_coded_wording",
        severity: Severity::Warn,
        way_out: "this speaks to one gender: say what the work asks for.",
        phrases: GENDER_CODED,
        together: &[],
    },
    Tone {
        code: "surveillance_tone",
        severity: Severity::Warn,
        way_out: "this tells the person they are being watched: write about what they made public on purpose.",
        phrases: SURVEILLANCE,
        together: together::WATCHED,
    },
    Tone {
        code: "false_urgency",
        severity: Severity::Warn,
        way_out: "pressure costs trust: give them the time they want.",
        phrases: URGENCY,
        together: together::PRESSED,
    },
    Tone {
        code: "flattery",
        severity: Severity::Warn,
        way_out: "praise that fits anyone: name the thing and what about it matters for the role.",
        phrases: FLATTERY,
        together: together::PRAISED,
    },
    Tone {
        code: "vague_phrase",
        severity: Severity::Warn,
        way_out: "this fits any message: say the concrete thing instead.",
        phrases: VAGUE,
        together: together::PUFFED,
    },
];
