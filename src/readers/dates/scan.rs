//! Text → words, numbers and marks, with their places. Start at [`scan`].

/// A token of a date text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A number of at most four digits, and how many digits it has.
    Number(i16, u8),
    /// A word in lower case.
    Word(String),
    /// Any other character.
    Mark(char),
}

/// A token with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// White space stands before it.
    pub spaced: bool,
}

/// At most this many tokens are looked at: a date stands near the beginning of its line.
const LIMIT: usize = 160;

const IDEOGRAPHIC_WORDS: &[&str] = &[
    "現在",
    "現職",
    "在職中",
    "継続中",
    "至今",
    "から",
    "まで",
    "か月前",
    "か月",
    "ヶ月",
    "ヵ月",
    "ケ月",
    "カ月",
    "年間",
    "日間",
    "週間",
    "時間",
    "年",
    "月",
    "日",
    "今",
    "前",
    "分",
];

/// Splits a text.
pub fn scan(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut spaced = true;
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if tokens.len() >= LIMIT {
            break;
        }
        if c.is_whitespace() {
            spaced = true;
            continue;
        }
        let kind;
        let mut end = start + c.len_utf8();
        if let Some(first) = digit(c) {
            let (mut value, mut digits) = (i64::from(first), 1_u8);
            while let Some(&(at, c)) = chars.peek() {
                let Some(next) = digit(c) else { break };
                value = (value * 10 + i64::from(next)).min(1_000_000);
                digits = digits.saturating_add(1);
                end = at + c.len_utf8();
                chars.next();
            }
            kind = Kind::Number(i16::try_from(value).unwrap_or(-1), digits);
        } else if is_ideographic(c) {
            let rest = &text[start..];
            let word = IDEOGRAPHIC_WORDS.iter().find(|word| rest.starts_with(**word));
            let word = word.map_or_else(|| c.to_string(), |word| (*word).to_owned());
            end = start + word.len();
            while chars.peek().is_some_and(|(at, _)| *at < end) {
                chars.next();
            }
            kind = Kind::Word(word);
        } else if c.is_alphabetic() {
            while let Some(&(at, c)) = chars.peek() {
                if !c.is_alphabetic() || is_ideographic(c) {
                    break;
                }
                end = at + c.len_utf8();
                chars.next();
            }
            kind = Kind::Word(lower(&text[start..end]));
        } else {
            kind = Kind::Mark(c);
        }
        tokens.push(Token { kind, start, end, spaced });
        spaced = false;
    }
    tokens
}

/// Lower case, with the Turkish dotted capital I as a plain i.
fn lower(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).filter(|c| *c != '\u{307}').collect()
}

fn digit(c: char) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8 - b'0'),
        '０'..='９' => u8::try_from(c as u32 - '０' as u32).ok(),
        _ => None,
    }
}

fn is_ideographic(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}
