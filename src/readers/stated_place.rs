//! Where somebody says they live, in a sentence of their own: "I'm based in Berlin", "Data engineer in Bengaluru, India".
//!
//! Only a town the lexicon knows, only behind words that say who lives there; an employer's town is not the person's.
//! Start at [`find`].

use super::wording::{is_city, is_wide, title_score};
use super::{Sight, fact};
use crate::page::text::beginning;
use crate::profile::{Fact, Origin, Profile};

/// Words that say where somebody lives, in the languages of the corpus.
#[rustfmt::skip]
const LIVES: &[&str] = &[
    "based in ", "based out of ", "living in ", "i live in ", "lives in ", "located in ", "residing in ", "resident of ",
    "wohne in ", "wohnt in ", "lebe in ", "lebt in ", "wohnhaft in ", "basée à ", "basé à ", "habite à ", "vis à ",
    "vivo en ", "vive en ", "resido en ", "afincado en ", "afincada en ", "vivo a ", "vive a ", "woon in ", "woont in ",
    "gevestigd in ", "moro em ", "mora em ", "vivo em ", "vive em ", "mieszkam w ", "bor i ", "baserad i ", "живу в ",
];

/// What stands between somebody's role and their town.
const AT: &[&str] = &[" in ", " from ", " à ", " en ", " em ", " aus ", " a ", " w ", " i "];

/// The town the headline or the first sentences of the summary name.
pub fn find(sight: &Sight<'_>, profile: &Profile) -> Option<Fact<String>> {
    let texts = [&profile.headline, &profile.summary];
    texts.into_iter().flatten().find_map(|text| {
        let said = beginning(&text.value, 600);
        let sentence = |sentence: &str| {
            let place = lives(sentence).or_else(|| works(sentence))?;
            Some(fact(sight, "location", place, sentence.trim(), Origin::Text, 0.55))
        };
        said.split_inclusive(['.', '!', '?', '\n', ';']).find_map(sentence)
    })
}

fn lives(sentence: &str) -> Option<String> {
    // Only where lower case changes no length are places in one places in the other.
    let lower = sentence.to_lowercase();
    let lower = if lower.len() == sentence.len() { lower } else { sentence.to_owned() };
    let starts = lower.char_indices().filter(|(at, _)| *at == 0 || lower.as_bytes()[at - 1] == b' ');
    let mut said = starts.filter_map(|(at, first)| {
        let words =
            LIVES.iter().find(|words| words.starts_with(first) && lower[at..].starts_with(**words))?;
        town(sentence.get(at + words.len()..)?)
    });
    said.next()
}

/// "Data engineer in Bengaluru": a role of a few words, and the town directly behind it.
fn works(sentence: &str) -> Option<String> {
    let parted = AT.iter().filter_map(|at| sentence.split_once(at));
    let (before, after) = parted.min_by_key(|(before, _)| before.len())?;
    let words = before.split_whitespace().count();
    ((1..=9).contains(&words) && title_score(before) >= 2).then(|| town(after)).flatten()
}

/// The town a text begins with, with the country or state behind its comma.
fn town(text: &str) -> Option<String> {
    let text = text.trim_start();
    if !text.chars().next()?.is_uppercase() {
        return None;
    }
    let mut ends: Vec<usize> = text.match_indices([' ', ',', '.', ';', '!', ')']).map(|(at, _)| at).collect();
    ends.push(text.len());
    let name = ends
        .iter()
        .take(4)
        .rev()
        .map(|end| &text[..*end])
        .find(|name| name.ends_with(char::is_alphanumeric) && is_city(name))?;
    let behind = text[name.len()..].strip_prefix(", ").unwrap_or_default();
    let wider = behind.split([',', '.', ';', '!', ')']).next().unwrap_or_default().trim();
    let known = !wider.is_empty() && wider.split(' ').count() <= 3 && is_wide(wider);
    Some(if known { format!("{name}, {wider}") } else { name.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_town_is_read_where_somebody_says_they_live_there_and_not_elsewhere() {
        let place = |text: &str| lives(text).or_else(|| works(text));
        for (text, town) in [
            ("I'm a designer based in Berlin, Germany.", Some("Berlin, Germany")),
            ("Data engineer in Bengaluru, India.", Some("Bengaluru, India")),
            ("Développeuse web à Lyon", Some("Lyon")),
            ("Ich wohne in München und baue Uhren.", Some("München")),
            ("Engineer in residence at Acme", None),
            ("Our office is in Berlin.", None),
            ("Mira leads the platform group in Hamburg.", None),
        ] {
            assert_eq!(place(text).as_deref(), town, "{text}");
        }
    }
}
