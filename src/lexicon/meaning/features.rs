//! Text → hashed features, the exact twin of tools/meaning/features.py.
//!
//! A word is itself and its character n-grams, so that inflections, compounds and misspellings stay near.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::ROWS;

/// Code points from 0x80 on that separate words; every other one from there on belongs to a word. Listed here rather
/// than taken from Unicode tables, so that trainer and reader agree whatever version each was built with.
const SEPARATORS: [(u32, u32); 25] = [
    (0x80, 0xA9),
    (0xAB, 0xB1),
    (0xB4, 0xB4),
    (0xB6, 0xB8),
    (0xBB, 0xBB),
    (0xBF, 0xBF),
    (0xD7, 0xD7),
    (0xF7, 0xF7),
    (0x2000, 0x206F),
    (0x20A0, 0x20CF),
    (0x2190, 0x2BFF),
    (0x2E00, 0x2E7F),
    (0x3000, 0x3004),
    (0x3008, 0x3020),
    (0x3030, 0x3030),
    (0x30FB, 0x30FB),
    (0xE000, 0xF8FF),
    (0xFE10, 0xFE6F),
    (0xFF00, 0xFF0F),
    (0xFF1A, 0xFF20),
    (0xFF3B, 0xFF40),
    (0xFF5B, 0xFF65),
    (0xFFE0, 0xFFFF),
    (0x1F000, 0x1FAFF),
    (0xE0000, 0x10FFFF),
];

fn is_word_character(c: char) -> bool {
    let point = u32::from(c);
    if point < 0x80 {
        return c.is_ascii_alphanumeric() || "_+#.".contains(c);
    }
    !SEPARATORS.iter().any(|&(low, high)| (low..=high).contains(&point))
}

fn folded(text: &str) -> Vec<char> {
    text.nfkd().filter(|&c| !is_combining_mark(c)).flat_map(char::to_lowercase).collect()
}

/// Drops (m/f/d) and its kin.
fn without_gender_marks(text: Vec<char>) -> Vec<char> {
    let gender = |at: usize| text.get(at).is_some_and(|c| "hfmwxdevi".contains(*c));
    let is = |at: usize, c: char| text.get(at) == Some(&c);
    let mut kept = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        if is(at, '(') {
            let mut end = at + 1;
            while gender(end) && is(end + 1, '/') {
                end += 2;
            }
            if end > at + 1 && gender(end) && is(end + 1, ')') {
                at = end + 2;
                continue;
            }
        }
        kept.push(text[at]);
        at += 1;
    }
    kept
}

/// The folded words of a text.
pub fn words(text: &str) -> Vec<String> {
    let text = without_gender_marks(folded(text));
    text.split(|&c| !is_word_character(c))
        .map(|word| word.iter().collect::<String>().trim_end_matches('.').to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

fn row(bytes: impl Iterator<Item = u8>) -> usize {
    let hash = bytes.fold(2_166_136_261_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(16_777_619));
    hash as usize % ROWS
}

/// Calls `found` with each feature's row and weight, in reading order, repeats kept.
pub fn each(text: &str, mut found: impl FnMut(usize, f64)) {
    for word in words(text) {
        let bounded = format!("<{word}>");
        let starts: Vec<usize> = bounded.char_indices().map(|(at, _)| at).chain([bounded.len()]).collect();
        let characters = starts.len() - 1;
        let grams: usize = (3..=5).map(|n| (characters + 1).saturating_sub(n)).sum();
        found(row(b"W".iter().chain(word.as_bytes()).copied()), 0.5);
        let share = 0.5 / ((1 + grams) as f64).sqrt();
        for n in 3..=5 {
            for window in starts.windows(n + 1) {
                found(row(bounded.as_bytes()[window[0]..window[n]].iter().copied()), share);
            }
        }
    }
}
