//! A brief edited through its chips: every change is written into the text, so that text and criteria cannot part.
//!
//! The text stays the one thing that is kept; the criteria are always what it parses to. Start at [`without`],
//! [`with`] and [`weighed`].

use super::{Brief, Criterion, Importance};
use crate::lexicon::words::plain;

/// How often a criterion may be said before the editor stops looking for it.
const TIMES: usize = 8;

/// Words that stand before an item and mean nothing without it.
const LEFT_OVER: [&str; 22] = [
    "in",
    "near",
    "from",
    "with",
    "and",
    "or",
    "no",
    "not",
    "nice to have:",
    "must have:",
    "und",
    "oder",
    "mit",
    "et",
    "ou",
    "avec",
    "y",
    "o",
    "con",
    "en",
    "bei",
    "à",
];

/// The text without a criterion: its words are taken out wherever they say it.
pub fn without(text: &str, criterion: &Criterion) -> String {
    let mut text = text.to_owned();
    for _ in 0..TIMES {
        let brief = Brief::parse(&text);
        let same = |c: &&Criterion| c.kind == criterion.kind && plain(&c.value) == plain(&criterion.value);
        let Some(said) = brief.criteria.iter().find(same) else { break };
        let Some(at) = text.find(&said.quote).filter(|_| !said.quote.is_empty()) else { break };
        text = cut(&text, at, at + said.quote.len());
    }
    text
}

/// The text with one more criterion, in words that say how much it weighs.
pub fn with(text: &str, value: &str, importance: Importance) -> String {
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    let said = match importance {
        Importance::Essential => format!("Must have: experience with {value}."),
        Importance::Flexible => format!("Nice to have: experience with {value}."),
        Importance::Excluded => format!("No {value}."),
    };
    if text.trim().is_empty() { said } else { format!("{}\n{said}", text.trim_end()) }
}

/// The text with a criterion weighed anew.
pub fn weighed(text: &str, criterion: &Criterion, importance: Importance) -> String {
    with(&without(text, criterion), &criterion.value, importance)
}

/// Cuts a span out, with the comma or the little word that only it needed.
fn cut(text: &str, from: usize, to: usize) -> String {
    let mut head = text[..from].trim_end_matches([' ', '\u{a0}']);
    let mut tail = &text[to..];
    let lower = head.to_lowercase();
    let left_over = LEFT_OVER.iter().find(|word| {
        lower.len() == head.len()
            && lower.strip_suffix(**word).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
    });
    if let Some(word) = left_over {
        head = head[..head.len() - word.len()].trim_end_matches([' ', '\u{a0}']);
    }
    if let Some(rest) = tail.trim_start_matches(' ').strip_prefix([',', ';']) {
        // "A, B, C" without B keeps one comma; a line that began with it keeps none.
        tail = if head.ends_with([',', ';', '\n']) || head.is_empty() {
            rest
        } else {
            tail.trim_start_matches(' ')
        };
        if head.is_empty() || head.ends_with('\n') {
            tail = tail.trim_start_matches(' ');
        }
    } else {
        head = head.trim_end_matches([',', ';', ' ']);
    }
    let spaced = !head.is_empty()
        && !head.ends_with('\n')
        && tail.starts_with(|c: char| c.is_alphanumeric())
        && !tail.starts_with(' ');
    let joined = if spaced { format!("{head} {tail}") } else { format!("{head}{tail}") };
    // A line of which only punctuation is left says nothing.
    let lines = joined.split('\n').filter(|line| line.is_empty() || line.chars().any(char::is_alphanumeric));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::brief::CriterionKind;

    const TEXT: &str = "Senior backend engineer in Berlin, Rust, Kafka a plus, PostgreSQL";

    fn skill<'b>(brief: &'b Brief, value: &str) -> Option<&'b Criterion> {
        brief.criteria.iter().find(|c| c.kind == CriterionKind::Skill && c.value == value)
    }

    #[test]
    fn a_chip_taken_out_is_gone_from_the_text() {
        let brief = Brief::parse(TEXT);
        let text = without(TEXT, skill(&brief, "Rust").unwrap());
        assert_eq!(text, "Senior backend engineer in Berlin, Kafka a plus, PostgreSQL");
        assert!(skill(&Brief::parse(&text), "Rust").is_none());
        let place = brief.criteria.iter().find(|c| c.kind == CriterionKind::Location).unwrap();
        assert!(Brief::parse(&without(TEXT, place)).locations.is_empty());
    }

    #[test]
    fn every_criterion_can_be_taken_out() {
        let brief = Brief::parse(TEXT);
        for criterion in &brief.criteria {
            let after = Brief::parse(&without(TEXT, criterion));
            assert!(!after.criteria.iter().any(|c| c.kind == criterion.kind && c.value == criterion.value));
        }
    }

    #[test]
    fn a_chip_weighed_anew_is_parsed_as_it_was_weighed() {
        for importance in [Importance::Essential, Importance::Flexible, Importance::Excluded] {
            let text = weighed(TEXT, skill(&Brief::parse(TEXT), "PostgreSQL").unwrap(), importance);
            let after = Brief::parse(&text);
            assert_eq!(skill(&after, "PostgreSQL").map(|c| c.importance), Some(importance), "{text}");
            assert_eq!(skill(&after, "Rust").map(|c| c.importance), Some(Importance::Essential), "{text}");
        }
    }

    #[test]
    fn a_chip_added_is_a_criterion() {
        for importance in [Importance::Essential, Importance::Flexible] {
            let after = Brief::parse(&with(TEXT, "piste grooming", importance));
            assert_eq!(skill(&after, "piste grooming").map(|c| c.importance), Some(importance));
        }
        assert_eq!(with("  ", "Rust", Importance::Essential), "Must have: experience with Rust.");
    }

    #[test]
    fn no_text_makes_the_editor_panic() {
        for text in ["İ, é", "ẞ", "a\u{0}b, Rust", ", , ,", "Rust", "RustRust, RUST", "À Rust"] {
            for criterion in &Brief::parse(text).criteria {
                let _ = weighed(text, criterion, Importance::Flexible);
            }
        }
    }
}
