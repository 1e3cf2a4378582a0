//! What a cell looks like: an e-mail address, a web address, a telephone number, a name, a date.
//!
//! Says what a cell could be, never what its column means: that is [`super::layout`]'s.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, without accents, every run of anything else than letters and digits one space; "firstName" is two words.
pub(super) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before_lower = false;
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        if letter.is_alphanumeric() {
            if letter.is_uppercase() && before_lower {
                out.push(' ');
            }
            before_lower = letter.is_lowercase() || letter.is_numeric();
            out.extend(letter.to_lowercase());
        } else {
            before_lower = false;
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// A cell as text: without the apostrophe that keeps spreadsheets from running it, without what cannot be seen.
pub(super) fn plain(cell: &str) -> String {
    let cell = cell.trim();
    let cell = match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '|', '%']) => rest,
        _ => cell,
    };
    let seen = |letter: &char| !letter.is_control() || *letter == '\n' || *letter == '\t';
    let text: String = cell.chars().filter(seen).collect();
    text.trim().to_owned()
}

/// Several values in one cell, as exports join them.
pub(super) fn several(cell: &str, comma: bool) -> Vec<String> {
    let parts = cell.split(|letter: char| matches!(letter, ';' | '\n' | '|') || (comma && letter == ','));
    parts.map(plain).filter(|part| !part.is_empty()).collect()
}

/// An e-mail address, out of a `mailto:` or of angle brackets, in lower case where case never matters.
pub(super) fn email(text: &str) -> Option<String> {
    let text = text.trim();
    let text = text.split_once('<').map_or(text, |(_, inside)| inside.trim_end_matches('>'));
    let text =
        text.get(..7).filter(|scheme| scheme.eq_ignore_ascii_case("mailto:")).map_or(text, |_| &text[7..]);
    let (local, host) = text.rsplit_once('@')?;
    let allowed = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let label = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    let whole = !local.is_empty()
        && local.len() <= 64
        && local.chars().all(allowed)
        && host.contains('.')
        && host.split('.').all(label);
    whole.then(|| format!("{local}@{}", host.to_lowercase()))
}

/// A web address, with its scheme.
pub(super) fn web(text: &str) -> Option<String> {
    let text = text.trim();
    if text.contains(char::is_whitespace)
        || text.contains('@') && !text.contains("/@") && !text.contains("://")
    {
        return None;
    }
    let lower = text.to_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    let host = rest.unwrap_or(&lower).split(['/', '?', '#']).next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let is_host = labels.len() >= 2
        && labels
            .iter()
            .all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'))
        && labels.last().is_some_and(|last| last.len() >= 2 && last.chars().all(char::is_alphabetic));
    // Without a scheme, only what cannot be a file name or an abbreviation.
    let is_address = is_host && (rest.is_some() || lower.starts_with("www.") || lower.contains('/'));
    is_address.then(|| if rest.is_some() { text.to_owned() } else { format!("https://{text}") })
}

/// A telephone number, as written.
pub(super) fn phone(text: &str) -> Option<String> {
    let text = text.trim();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let allowed = |c: char| c.is_ascii_digit() || " +-()./\u{a0}\u{2011}".contains(c);
    let (number, rest) = text.split_once("ext").map_or((text, ""), |(number, rest)| (number, rest));
    let whole = (7..=17).contains(&digits) && number.chars().all(allowed) && rest.len() < 10;
    (whole && !looks_dated(text)).then(|| text.to_owned())
}

/// A day written in digits: 2026-03-01, 01.03.2026, 3/1/26.
pub(super) fn looks_dated(text: &str) -> bool {
    let first = text.split([' ', 'T']).next().unwrap_or_default();
    let parts: Vec<&str> = first.split(['-', '.', '/']).collect();
    let digits =
        |part: &&str| !part.is_empty() && part.len() <= 4 && part.chars().all(|c| c.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(digits) && parts.iter().filter(|part| part.len() == 4).count() <= 1
}

/// Two to five words with capitals and no digits.
pub(super) fn looks_like_a_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    (2..=5).contains(&words.len())
        && !text.chars().any(|c| c.is_ascii_digit() || "@/|:()&".contains(c))
        && words.iter().filter(|word| word.chars().next().is_some_and(char::is_uppercase)).count() >= 2
}
