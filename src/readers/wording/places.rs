//! What looks like a place, and what is named as one.
//!
//! Start at [`is_place`].

use super::{company_score, title_score};
use crate::lexicon::{places, sectors};

/// True where the text looks like a place: "Berlin, Germany", "Greater Boston Area", "Remote".
pub fn is_place(text: &str) -> bool {
    let text = text.trim();
    let length = text.chars().count();
    if !(2..=90).contains(&length) || text.ends_with(['.', ':', '!']) && !text.ends_with("D.C.") {
        return false;
    }
    if is_known_place(text) {
        return true;
    }
    let lower = text.to_lowercase();
    let ends = [
        "area",
        "region",
        "metropolregion",
        "und umgebung",
        "y alrededores",
        "e dintorni",
        "en omgeving",
        "et périphérie",
        "e região",
        "i okolice",
    ];
    if length <= 60
        && (ends.iter().any(|end| lower.ends_with(&format!(" {end}")))
            || lower.starts_with("greater ")
            || lower.starts_with("großraum "))
    {
        return true;
    }
    if are_languages(text) {
        return false;
    }
    let odd = text.chars().any(|c| c.is_ascii_digit() || matches!(c, '|' | '@' | '&' | '+' | ';' | ':'));
    if odd || title_score(text) >= 2 || company_score(text) >= 2 {
        return false;
    }
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let capitalised = parts.iter().all(|part| {
        part.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_ascii())
            && part.split_whitespace().count() <= 3
    });
    (2..=3).contains(&parts.len()) && capitalised && length <= 45
}

/// True where a place is named outright, not only in the shape of one.
pub fn is_known_place(text: &str) -> bool {
    let text = text.trim();
    if text.chars().count() > 90
        || text.split_whitespace().count() > 12
        || text.contains(['@', '|', '?', '!'])
    {
        return false;
    }
    if is_japanese_place(text) {
        return true;
    }
    let lower = text.to_lowercase();
    let mut known = false;
    let mut strange = 0;
    let parts = lower
        .split([',', '·', '/', '(', ')', '•', ';'])
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" & "));
    for part in parts.map(str::trim).filter(|part| !part.is_empty()) {
        if matches!(
            part,
            "remote" | "worldwide" | "hybrid" | "on-site" | "onsite" | "home office" | "anywhere"
        ) {
            known |= text.split_whitespace().count() <= 2;
        } else if is_named(part) || is_named(without_codes(part)) {
            known = true;
        } else if !is_number(part) {
            strange += 1;
        }
    }
    if known && strange <= 1 && title_score(text) < 2 || is_named_word_by_word(text) {
        return true;
    }
    // A postal address: a number, and a country or state at its end.
    let last = lower.rsplit([' ', ',']).find(|word| !word.is_empty()).unwrap_or_default();
    text.chars().any(|c| c.is_ascii_digit())
        && text.split_whitespace().count() >= 4
        && (is_named(last) || STATES.contains(&last))
        && !text.ends_with('.')
        && crate::readers::dates::find(text).is_none()
}

/// True where a line says that the work is done from anywhere, and nothing else.
pub fn is_remote(text: &str) -> bool {
    #[rustfmt::skip]
    const REMOTE: [&str; 17] = [
        "remote", "fully remote", "100% remote", "worldwide", "home office", "homeoffice", "à distance", "télétravail",
        "en remoto", "remoto", "remota", "da remoto", "op afstand", "zdalnie", "distans", "uzaktan", "リモート",
    ];
    REMOTE.contains(&text.trim().trim_matches(['(', ')']).to_lowercase().as_str())
}

/// "German, English" has the shape of a place and is none.
fn are_languages(text: &str) -> bool {
    text.split([',', '/', '&']).all(|part| sectors::language_named(part.trim()).is_some())
}

/// A house or a postal code: "12", "10115", "SW1A 1AA".
fn is_number(part: &str) -> bool {
    part.chars().any(|c| c.is_ascii_digit())
        && part.chars().count() <= 8
        && part.split(' ').all(|word| word.chars().any(|c| c.is_ascii_digit()))
}

/// "80333 München", "1015 CJ Amsterdam": the town behind its postal code.
fn without_codes(part: &str) -> &str {
    let Some((code, mut rest)) = part.split_once(' ').filter(|(code, _)| is_number(code)) else {
        return part;
    };
    if let Some((letters, town)) = rest.split_once(' ')
        && letters.len() == 2
        && code.len() == 4
    {
        rest = town;
    }
    rest
}

/// "Gijón Spain", "Portland OR 97201 US": places with nothing between them, the last a country, a state or its code.
fn is_named_word_by_word(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    if !(2..=7).contains(&words.len()) || words.iter().any(|word| word.starts_with(char::is_lowercase)) {
        return false;
    }
    let (mut at, mut names, mut last_is_wide) = (0, 0, false);
    while at < words.len() {
        if is_number(words[at]) {
            at += 1;
            continue;
        }
        let longest = (1..=3.min(words.len() - at)).rev().find(|length| {
            let name = words[at..at + length].join(" ").trim_matches(',').to_lowercase();
            // "Me" and "Or" are words; "ME" and "OR" are states.
            let code = name.chars().count() == 2;
            let spelled = !code || words[at].chars().all(|c| c.is_ascii_uppercase() || c == ',');
            let named = spelled && is_named(&name);
            if named {
                last_is_wide = code || STATES.contains(&name.as_str()) || is_country(&name);
            }
            named
        });
        let Some(length) = longest else { return false };
        names += 1;
        at += length;
    }
    names >= 2 && last_is_wide
}

/// "東京都", "神奈川県横浜市": names that end in what they are.
fn is_japanese_place(text: &str) -> bool {
    let count = text.chars().count();
    let ideographs = text.chars().all(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    (3..=12).contains(&count)
        && ideographs
        && (text.ends_with(['都', '府', '県', '市', '区']) || text == "北海道")
}

/// True where the text is the name of a city and nothing else.
pub fn is_city(text: &str) -> bool {
    let name = text.trim().to_lowercase();
    places::namesakes(&name).iter().any(|id| id.place().kind == places::PlaceKind::City)
}

/// True for a country, a state or a region by its name alone.
pub fn is_wide(text: &str) -> bool {
    let name = text.trim().to_lowercase();
    let code = text.chars().count() == 2 && !text.chars().all(|c| c.is_ascii_uppercase());
    let wide = || places::namesakes(&name).iter().any(|id| id.place().kind != places::PlaceKind::City);
    !code && (STATES.contains(&name.as_str()) || wide())
}

fn is_country(name: &str) -> bool {
    places::namesakes(name).iter().any(|id| id.place().kind == places::PlaceKind::Country)
}

/// A place of the lexicon, or a code of a state or country.
fn is_named(part: &str) -> bool {
    let bare = part
        .trim_start_matches("greater ")
        .trim_end_matches(" area")
        .trim_end_matches(" metropolitan")
        .trim_end_matches(" bay");
    part.chars().count() > 1 && (STATES.contains(&part) || !places::namesakes(bare).is_empty())
}

#[rustfmt::skip]
const STATES: &[&str] = &[
    "al", "ak", "az", "ar", "ca", "co", "ct", "dc", "d.c.", "fl", "ga", "hi", "ia", "id", "il", "in", "ks",
    "ky", "la", "ma", "md", "me", "mi", "mn", "mo", "ms", "mt", "nc", "nd", "ne", "nh", "nj", "nm", "nv",
    "ny", "oh", "ok", "or", "pa", "ri", "sc", "sd", "tn", "tx", "ut", "va", "vt", "wa", "wi", "wv", "wy",
    "on", "qc", "bc", "ab", "ns", "nsw", "vic", "qld", "california", "texas", "new york", "washington",
    "massachusetts", "florida", "illinois", "georgia", "ontario", "quebec", "québec", "bavaria", "bayern",
    "hessen", "nsw", "maharashtra", "karnataka", "england", "catalonia", "cataluña", "île-de-france",
    "colorado", "oregon", "virginia", "pennsylvania", "ohio", "michigan", "north carolina", "new jersey",
    "arizona", "utah", "minnesota", "wisconsin", "maryland", "tennessee", "missouri", "connecticut",
    "nevada",
];
