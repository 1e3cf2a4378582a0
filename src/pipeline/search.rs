//! Find people again by any word a row shows: accents folded, the last word still being typed, one slip of the
//! finger forgiven in longer words.
//!
//! Start at [`search`].

use super::{CandidateRow, Stage};

/// What to leave out before words are looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only these stages; empty: all.
    pub stages: Vec<Stage>,
    /// Only this brief.
    pub brief_id: Option<String>,
    /// Only people who may be written to.
    pub contactable: bool,
}

/// The rows that show every word of `query`, best first: words in the name before words elsewhere, whole words
/// before beginnings, exact before forgiven; ties as given. An empty query keeps them all.
pub fn search<'a>(rows: &'a [CandidateRow], query: &str, filter: &Filter) -> Vec<&'a CandidateRow> {
    let folded = fold_text(query);
    let words: Vec<&str> = folded.split_whitespace().collect();
    let mut found: Vec<(u32, &CandidateRow)> = rows
        .iter()
        .filter(|row| passes(row, filter))
        .filter_map(|row| Some((cost(row, &words)?, row)))
        .collect();
    found.sort_by_key(|(cost, _)| *cost);
    found.into_iter().map(|(_, row)| row).collect()
}

fn passes(row: &CandidateRow, filter: &Filter) -> bool {
    (filter.stages.is_empty() || filter.stages.contains(&row.stage))
        && filter.brief_id.as_ref().is_none_or(|brief| row.brief_id.as_ref() == Some(brief))
        && !(filter.contactable && row.stage == Stage::DoNotContact)
}

/// How far the row is from the words; `None` where one of them is not there.
fn cost(row: &CandidateRow, words: &[&str]) -> Option<u32> {
    let name = fold_text(&row.name);
    let rest =
        [&row.headline, &row.organisation, &row.location].map(|text| text.as_deref().unwrap_or_default());
    let rest = fold_text(&[&rest[..], &[row.link.as_str()]].concat().join(" "));
    let mut total = 0;
    for word in words {
        let in_name = best(&name, word);
        let elsewhere = best(&rest, word).map(|cost| cost + 2);
        total += match (in_name, elsewhere) {
            (Some(a), Some(b)) => a.min(b),
            (a, b) => a.or(b)?,
        };
    }
    Some(total)
}

/// 0: the word is there; 1: a word begins with it; 5: one letter is wrong, missing or too many.
fn best(text: &str, word: &str) -> Option<u32> {
    text.split_whitespace()
        .filter_map(|there| {
            if there == word {
                Some(0)
            } else if there.starts_with(word) {
                Some(1)
            } else if word.chars().count() >= 5 && one_slip(there, word) {
                Some(5)
            } else {
                None
            }
        })
        .min()
}

/// Whether one insertion, deletion, replacement or swap of neighbours turns `there` (or its beginning) into `word`.
fn one_slip(there: &str, word: &str) -> bool {
    let (there, word): (Vec<char>, Vec<char>) = (there.chars().collect(), word.chars().collect());
    let same = there.iter().zip(&word).take_while(|(a, b)| a == b).count();
    let (a, b) = (&there[same..], &word[same..]);
    // The search goes on as one types: `there` may be longer than what was typed so far.
    let begins = |rest: &[char], typed: &[char]| rest.len() >= typed.len() && rest[..typed.len()] == *typed;
    match (a, b) {
        (_, []) => true,
        (a, [_, rest @ ..]) if begins(a, rest) => true,
        ([_, a @ ..], b) if begins(a, b) || begins(a, &b[1..]) => true,
        ([x, y, a @ ..], [p, q, b @ ..]) => x == q && y == p && begins(a, b),
        _ => false,
    }
}

/// Lower case, accents removed, anything but letters and digits a space: "Ångström, Zoë" is "angstrom zoe".
pub fn fold_text(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' => folded.push('a'),
            'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => folded.push('c'),
            'ď' | 'đ' | 'ð' => folded.push('d'),
            'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => folded.push('e'),
            'ĝ' | 'ğ' | 'ġ' | 'ģ' => folded.push('g'),
            'ĥ' | 'ħ' => folded.push('h'),
            'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => folded.push('i'),
            'ĵ' => folded.push('j'),
            'ķ' => folded.push('k'),
            'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => folded.push('l'),
            'ñ' | 'ń' | 'ņ' | 'ň' => folded.push('n'),
            'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => folded.push('o'),
            'ŕ' | 'ŗ' | 'ř' => folded.push('r'),
            'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => folded.push('s'),
            'ţ' | 'ť' | 'ŧ' | 'ț' => folded.push('t'),
            'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => folded.push('u'),
            'ŵ' => folded.push('w'),
            'ý' | 'ÿ' | 'ŷ' => folded.push('y'),
            'ź' | 'ż' | 'ž' => folded.push('z'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ß' => folded.push_str("ss"),
            'þ' => folded.push_str("th"),
            // Combining marks: an accent written as a letter of its own.
            '\u{300}'..='\u{36f}' => {}
            letter if letter.is_alphanumeric() => folded.push(letter),
            '+' | '#' => folded.push(letter),
            _ => folded.push(' '),
        }
    }
    folded
}
