//! Years of experience in a text: "5+ years", "3-5 Jahre", "at least two years of Rust".
//!
//! An age or the age of a company is not experience. Start at [`find`].

use super::Years;
use crate::lexicon::words::{Gap, Words};

/// Years of experience with their words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stated {
    /// The range.
    pub years: Years,
    /// Index of its first word.
    pub from: usize,
    /// Index after its last word.
    pub to: usize,
}

const UNITS: [&str; 16] = [
    "years", "year", "yrs", "yr", "yoe", "ans", "annees", "jahre", "jahren", "jahr", "anos", "ano", "anni",
    "jaar", "lata", "y",
];
const AT_MOST: [&str; 12] = [
    "max",
    "maximum",
    "under",
    "most",
    "up",
    "hochstens",
    "maximal",
    "less",
    "fewer",
    "plus",
    "maximo",
    "bis",
];
const EXPERIENCE: [&str; 30] = [
    "experience",
    "exp",
    "experienced",
    "expertise",
    "erfahrung",
    "berufserfahrung",
    "experiencia",
    "background",
    "working",
    "practice",
    "in",
    "with",
    "of",
    "as",
    "track",
    "hands",
    "professional",
    "relevant",
    "d'experience",
    "commercial",
    "post",
    "pqe",
    "managing",
    "leading",
    "building",
    "selling",
    "d",
    "de",
    "wie",
    "yoe",
];
const COMPANY_AGE: [&str; 12] = [
    "ago",
    "old",
    "founded",
    "since",
    "history",
    "anniversary",
    "over the last",
    "warranty",
    "contract",
    "ages",
    "young",
    "past",
];

/// Every statement of years of experience. `short`: in a line or two in plain words any number of years is one.
pub(crate) fn find(words: &Words<'_>, short: bool) -> Vec<Stated> {
    let mut found: Vec<Stated> = Vec::new();
    for at in 0..words.list.len() {
        if !words.is(at, &UNITS) || at == 0 || words.list[at].gap > Gap::Comma {
            continue;
        }
        let Some((from, min, max)) = range_before(words, at) else { continue };
        let end = words.sentence_end(at);
        let after = |n: usize, list: &[&str]| (at + 1..(at + 1 + n).min(end)).any(|i| words.is(i, list));
        if after(2, &COMPANY_AGE)
            || words.is(at + 1, &["old"])
            || (from > 0 && words.is(from - 1, &["aged", "age", "last", "past"]))
        {
            continue;
        }
        let demanded = from > 0
            && words.is(
                from - 1,
                &[
                    "least",
                    "minimum",
                    "min",
                    "over",
                    "than",
                    "mindestens",
                    "minimo",
                    "moins",
                    "of",
                    "requires",
                    "menos",
                    "with",
                    "mit",
                    "avec",
                    "con",
                    "have",
                ],
            );
        if short || after(5, &EXPERIENCE) || (demanded && after(3, &["in", "as", "with"])) {
            let to = (at + 1..(at + 4).min(end))
                .rev()
                .find(|i| {
                    words.is(
                        *i,
                        &["experience", "erfahrung", "berufserfahrung", "experiencia", "d'experience", "exp"],
                    )
                })
                .map_or(at + 1, |i| i + 1);
            let from = if demanded { from - 1 } else { from };
            found.push(Stated { years: Years { min, max }, from, to });
        }
    }
    found
}

/// The number or range that ends before the unit at `unit`.
fn range_before(words: &Words<'_>, unit: usize) -> Option<(usize, Option<u8>, Option<u8>)> {
    let last = number(words, unit - 1).map(|n| (unit - 1, n)).or_else(|| {
        // "five (5) years", "10 plus years", "5 or more years"
        (unit >= 2 && words.is(unit - 1, &["plus", "more", "full", "good"]))
            .then(|| {
                let at = if words.is(unit - 2, &["or"]) { unit.checked_sub(3)? } else { unit - 2 };
                number(words, at).map(|n| (at, n))
            })
            .flatten()
    })?;
    let (at, high) = last;
    let joiner = |i: usize| words.is(i, &["to", "a", "bis", "and", "or", "oder", "ou", "y"]);
    let low = if at >= 1 && number(words, at - 1).is_some() && dashed(words, at) {
        Some(at - 1)
    } else if at >= 2 && joiner(at - 1) && number(words, at - 2).is_some() {
        Some(at - 2)
    } else {
        None
    };
    if let Some(low_at) = low
        && let Some(low) = number(words, low_at)
        && low < high
    {
        return Some((low_at, Some(low), Some(high)));
    }
    let plus = words.text[words.list[at].end..].starts_with('+');
    let capped = !plus
        && at >= 1
        && (words.is(at - 1, &AT_MOST)
            || (at >= 2 && words.is(at - 2, &AT_MOST) && words.is(at - 1, &["to", "than", "of", "zu"])));
    let least = at >= 1 && words.is(at - 1, &["least"]);
    Some(if capped && !least { (at, None, Some(high)) } else { (at, Some(high), None) })
}

/// A dash of any kind stands between this number and the one before.
fn dashed(words: &Words<'_>, at: usize) -> bool {
    let between = &words.text[words.list[at - 1].end..words.list[at].start];
    between.trim_matches(['+', ' ']).chars().all(|c| matches!(c, '-' | '–' | '—' | '~' | '/'))
        && !between.trim().is_empty()
}

fn number(words: &Words<'_>, at: usize) -> Option<u8> {
    const NAMES: [(&[&str], u8); 10] = [
        (&["one", "ein", "einem", "un", "uno"], 1),
        (&["two", "zwei", "deux", "dos"], 2),
        (&["three", "drei", "trois", "tres"], 3),
        (&["four", "vier", "quatre", "cuatro"], 4),
        (&["five", "funf", "cinq", "cinco"], 5),
        (&["six", "sechs", "seis"], 6),
        (&["seven", "sieben", "sept", "siete"], 7),
        (&["eight", "acht", "huit", "ocho"], 8),
        (&["ten", "zehn", "dix", "diez"], 10),
        (&["twelve", "zwolf"], 12),
    ];
    let word = words.word(at);
    if let Ok(n) = word.parse::<u8>() {
        return (1..=40).contains(&n).then_some(n);
    }
    NAMES.iter().find(|(names, _)| words.is(at, names)).map(|(_, n)| *n)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Option<(Option<u8>, Option<u8>)> {
        find(&Words::of(text), false).first().map(|s| (s.years.min, s.years.max))
    }

    #[test]
    fn years_are_read_in_many_wordings() {
        assert_eq!(one("5+ years of experience"), Some((Some(5), None)));
        assert_eq!(one("3-5 years experience"), Some((Some(3), Some(5))));
        assert_eq!(one("At least three years in sales"), Some((Some(3), None)));
        assert_eq!(one("mindestens 5 Jahre Berufserfahrung"), Some((Some(5), None)));
        assert_eq!(one("3 à 5 ans d'expérience"), Some((Some(3), Some(5))));
        assert_eq!(one("up to 4 years of experience"), Some((None, Some(4))));
    }

    #[test]
    fn an_age_is_not_experience() {
        assert_eq!(one("We were founded 20 years ago"), None);
        assert_eq!(one("must be 25 years old"), None);
        assert_eq!(one("a 4 years contract"), None);
    }
}
