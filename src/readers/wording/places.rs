//! What looks like a place, and what is named as one.
//!
//! Start at [`is_place`].

use super::{company_score, title_score};
use crate::lexicon::places;

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
        } else if is_named(part) {
            known = true;
        } else {
            strange += 1;
        }
    }
    if known && strange <= 1 && title_score(text) < 2 {
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
