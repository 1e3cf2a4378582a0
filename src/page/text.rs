//! Text as a reader needs it: white space folded, invisible and direction-changing characters gone.
//!
//! Does not decide what a text means. Start at [`fold`].

/// Characters that are never part of a fact: bidirectional controls, zero-width marks, soft hyphens, control codes.
/// The zero-width joiner stays: emoji and several scripts are spelled with it.
pub fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{0}'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{84}' | '\u{86}'..='\u{9f}'
        | '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200c}' | '\u{200e}' | '\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffc}' | '\u{e0000}'..='\u{e007f}')
}

/// Appends `text` to `out` with white space folded to single spaces and invisible characters left out.
/// A leading space is written only where `out` has text already.
pub fn push_folded(out: &mut String, text: &str) {
    let mut space = false;
    for c in text.chars() {
        if c.is_whitespace() {
            space = true;
        } else if !is_invisible(c) {
            if space && !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
            space = false;
            out.push(c);
        }
    }
    if space && !out.is_empty() && !out.ends_with(' ') {
        out.push(' ');
    }
}

/// The text with white space folded and trimmed and invisible characters left out.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len().min(4096));
    push_folded(&mut out, text);
    out.truncate(out.trim_end().len());
    out
}

/// The beginning of a text, at most `limit` characters, cut at a character boundary.
pub fn beginning(text: &str, limit: usize) -> &str {
    match text.char_indices().nth(limit) {
        Some((end, _)) => &text[..end],
        None => text,
    }
}

/// True where the text holds at least one letter or digit.
pub fn has_word(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// Letters and digits in lower case, everything else left out: for comparing visible with spoken text.
pub fn squash(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if !c.is_ascii() && c.is_alphanumeric() {
            out.extend(c.to_lowercase());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_folded_and_direction_marks_are_gone() {
        assert_eq!(fold("  Ada \u{202e}\n\t Example\u{200f} "), "Ada Example");
    }

    #[test]
    fn a_beginning_never_cuts_a_character() {
        assert_eq!(beginning("zażółć", 4), "zażó");
    }
}
