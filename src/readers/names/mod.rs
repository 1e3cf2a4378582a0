//! A person's name as a recruiter would write it: without honorifics, letters after the name, pronouns, emoji.
//!
//! Pronouns are dropped here and kept nowhere. Start at [`clean`].

mod words;

use crate::page::text::fold;
use words::{AFTER, GENERATIONS, HONORIFICS, NEVER, PARTICLES, PRONOUNS};

/// A longer text is no name, whatever it begins with. Bytes.
const LONGEST: usize = 2_000;

/// The name alone; `None` where nothing that could be a name is left.
pub fn clean(text: &str) -> Option<String> {
    if text.len() > LONGEST {
        return None;
    }
    let mut text = without_brackets(&without_markup(&fold(text)));
    for greeting in [
        "Hi, I'm ",
        "Hi, I’m ",
        "Hi! I'm ",
        "Hello, I'm ",
        "Hello, I’m ",
        "Hey, I'm ",
        "I'm ",
        "I’m ",
        "I am ",
        "My name is ",
        "Ich bin ",
        "Je suis ",
        "Soy ",
    ] {
        if let Some(rest) = text.strip_prefix(greeting) {
            text = rest.trim_end_matches(['.', '!', ',']).to_owned();
            break;
        }
    }
    let mut kept: String = text.chars().map(|c| if is_ornament(c) { ' ' } else { c }).collect();
    // What follows a bar, a bullet or a spaced dash is not the name.
    for mark in [" | ", " • ", " · ", " – ", " — ", " - ", " // ", " ~ ", "｜"] {
        if let Some((before, _)) = kept.split_once(mark)
            && before.trim().chars().count() > 1
        {
            kept = before.to_owned();
        }
    }
    let mut name = in_order(&kept)?;
    if let Some((before, after)) = name.rsplit_once(' ')
        && is_pronouns(after)
    {
        name = before.to_owned();
    }
    let mut words: Vec<&str> = name.split_whitespace().collect();
    // "Mr. & Mrs. Example"
    while words.len() > 2
        && words.first().is_some_and(|word| {
            is_honorific(word)
                || *word == "&"
                || word.eq_ignore_ascii_case("and")
                || word.eq_ignore_ascii_case("the") && words.get(1).is_some_and(|next| is_honorific(next))
        })
    {
        words.remove(0);
    }
    if words.len() == 2 && words.first().is_some_and(|word| is_honorific(word) && word.ends_with('.')) {
        words.remove(0);
    }
    if let [.., et, al] = words[..]
        && words.len() > 3
        && et.trim_end_matches('.').eq_ignore_ascii_case("et")
        && al.trim_end_matches('.').eq_ignore_ascii_case("al")
    {
        words.truncate(words.len() - 2);
    }
    while words.len() > 2 && words.last().is_some_and(|word| is_after(word) || is_generation(word)) {
        words.pop();
    }
    let joined = words.join(" ");
    let name = joined
        .trim_matches(|c: char| {
            matches!(
                c,
                ',' | ';'
                    | ':'
                    | '|'
                    | '-'
                    | '–'
                    | '—'
                    | '"'
                    | '“'
                    | '”'
                    | '*'
                    | '~'
                    | '/'
                    | '@'
                    | '#'
                    | '<'
                    | '>'
                    | '='
            )
        })
        .trim();
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    (letters > 0 && name.chars().count() <= 100).then(|| name.to_owned())
}

/// Markup shown as text is no part of a name.
fn without_markup(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside = false;
    for c in text.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => {
                inside = false;
                out.push(' ');
            }
            _ if !inside => out.push(c),
            _ => {}
        }
    }
    if out.trim().is_empty() { text.to_owned() } else { out }
}

/// Bracketed pronouns, former names and nicknames in round brackets go; nothing else does.
fn without_brackets(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '(' | '[' | '{' | '（' | '【' => depth += 1,
            ')' | ']' | '}' | '）' | '】' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(c),
            _ => {}
        }
    }
    if out.trim().is_empty() { text.to_owned() } else { fold(&out) }
}

fn is_pronouns(text: &str) -> bool {
    let lower = text.to_lowercase();
    let parts: Vec<&str> = lower.split('/').map(str::trim).collect();
    parts.len() >= 2 && parts.iter().all(|part| PRONOUNS.contains(part))
}

/// True where a text says nothing but pronouns: it is passed over wherever it stands.
pub fn says_pronouns(text: &str) -> bool {
    let plain = text.trim().trim_matches(|c: char| !c.is_alphanumeric());
    is_pronouns(plain)
}

/// A text without the pronouns somebody wrote into it: "Engineer in Kyiv. she/her" is "Engineer in Kyiv."
pub fn without_pronouns(text: &str) -> Option<String> {
    let pronouns = |word: &str| says_pronouns(word) && word.contains('/');
    if !text.contains('/') || !text.split_whitespace().any(pronouns) {
        return None;
    }
    let lines = text.lines().map(|line| {
        let kept = line.split_whitespace().filter(|word| !pronouns(word)).collect::<Vec<_>>().join(" ");
        kept.trim_matches(|c: char| c.is_whitespace() || matches!(c, '|' | '·' | '•' | ',')).to_owned()
    });
    Some(lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"))
}

fn is_honorific(word: &str) -> bool {
    let plain = word.trim_end_matches('.').to_lowercase();
    (word.ends_with('.') || plain.len() > 1)
        && HONORIFICS.contains(&plain.as_str())
        && (word.ends_with('.')
            || !matches!(
                plain.as_str(),
                "er" | "ca"
                    | "fr"
                    | "hr"
                    | "don"
                    | "ing"
                    | "ir"
                    | "col"
                    | "maj"
                    | "mag"
                    | "sig"
                    | "eng"
                    | "m"
            ))
}

fn is_after(word: &str) -> bool {
    let plain = word.trim().to_lowercase();
    if is_pronouns(&plain) {
        return true;
    }
    let bare = plain.trim_matches(|c: char| !c.is_alphanumeric() && c != '.');
    AFTER.contains(&bare) || bare.split([' ', '/']).all(|word| AFTER.contains(&word)) && !bare.is_empty()
}

/// "Example, Ada B." and "de la Vega, Juan" the way they are spoken; letters after the name and generations gone:
/// "Ada Example, PhD, CFA".
fn in_order(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
    let first = *parts.first()?;
    let mut rest: Vec<&str> = Vec::new();
    for &part in &parts[1..] {
        let only_suffixes = part.split_whitespace().all(|word| is_after(word) || is_generation(word));
        if !only_suffixes && !is_after(part) {
            rest.push(part);
        }
    }
    let bare = |text: &str| -> String {
        let mut words: Vec<&str> = text.split_whitespace().collect();
        while words.len() > 1 && words.last().is_some_and(|word| is_after(word) || is_generation(word)) {
            words.pop();
        }
        words.join(" ")
    };
    let [given] = rest[..] else { return Some(first.to_owned()) };
    let surname = bare(first);
    let mut words: Vec<String> = bare(given).split_whitespace().map(str::to_owned).collect();
    while words.len() > 1 && words.first().is_some_and(|word| is_honorific(word)) {
        words.remove(0);
    }
    let given = words.join(" ");
    let surname_words: Vec<&str> = surname.split_whitespace().collect();
    let is_surname = surname_words.len() == 1
        || surname_words.len() <= 4
            && surname_words.iter().any(|word| PARTICLES.contains(&word.to_lowercase().as_str()));
    let raised = |text: &str| !text.starts_with(char::is_lowercase);
    let turned = is_surname
        && words.len() <= 4
        && (raised(&given) || !raised(first) && surname_words.len() == 1)
        && given.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '.' | '-' | '\'' | '’'))
        && !words.iter().any(|word| NEVER.contains(&word.to_lowercase().as_str()))
        && super::wording::title_score(&given) == 0
        && !super::wording::is_known_place(&given);
    Some(if turned { format!("{given} {surname}") } else { first.to_owned() })
}

fn is_generation(word: &str) -> bool {
    GENERATIONS.contains(&word.to_lowercase().as_str())
}

/// True where a text holds a word that headings have and names do not: "About Us", "Getting Started".
pub fn says_something_else(text: &str) -> bool {
    let mut words = text
        .split(|c: char| c.is_whitespace() || c == '-')
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase());
    words.any(|word| NEVER.contains(&word.as_str()))
}

fn is_ornament(c: char) -> bool {
    matches!(u32::from(c),
        0x2190..=0x2bff | 0x3030 | 0x303d | 0xfe00..=0xfe0f | 0x200d | 0xa9 | 0xae | 0x2122 | 0xa850..=0xaa7f | 0x1f000..=0x1faff | 0xe000..=0xf8ff | 0x20d0..=0x20ff)
        && c != '–'
}

/// "Ada works here" is a sentence; "ada example" and "Ada van der Example" are names.
fn is_cased(text: &str) -> bool {
    let is_lower =
        |word: &&str| word.chars().next().is_some_and(char::is_lowercase) && !PARTICLES.contains(word);
    let lower = text.split_whitespace().filter(is_lower).count();
    lower <= 1 || lower == text.split_whitespace().count()
}

/// True where a text could be one person's name: one to six words, no sentence, no digits.
pub fn is_namelike(text: &str) -> bool {
    let count = text.split_whitespace().count();
    let chars = text.chars().count();
    (1..=6).contains(&count)
        && (2..=60).contains(&chars)
        && !text.starts_with(|c: char| c.is_ascii_digit())
        && !text.split_whitespace().any(|word| word.chars().all(|c| c.is_ascii_digit()))
        && !text.chars().any(|c| matches!(c, '?' | '!' | ':' | '/' | '@' | '#' | '=' | '<' | '>' | '_'))
        && super::wording::title_score(text) < 2
        && !super::wording::is_known_place(text)
        && is_cased(text)
        && text.chars().any(char::is_alphabetic)
        && super::sections::kind_of(text).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn honorifics_letters_pronouns_and_emoji_are_not_part_of_a_name() {
        for (text, name) in [
            ("Dr. Ada Example, PhD", "Ada Example"),
            ("Ada Example (she/her) 🚀", "Ada Example"),
            ("Ada Example She/Her", "Ada Example"),
            ("⌨︎ Ada van der Example", "Ada van der Example"),
            ("Ada Example | Hiring!", "Ada Example"),
            ("Ada O’Example-Smith", "Ada O’Example-Smith"),
            ("Example, Ada B.", "Ada B. Example"),
            ("de la Vega, Dr. Juan, Jr.", "Juan de la Vega"),
            ("Lt. Gen. Ada Example IV", "Ada Example"),
            ("Ada Example, Software Engineer", "Ada Example"),
            ("Example, Berlin", "Example"),
        ] {
            assert_eq!(clean(text).as_deref(), Some(name), "{text}");
        }
        assert_eq!(clean("🚀"), None);
    }

    #[test]
    fn a_heading_says_something_no_name_says() {
        for heading in ["About Us", "Getting Started", "Unsere Leistungen", "Annual Report", "Nuestro Equipo"]
        {
            assert!(says_something_else(heading), "{heading}");
        }
        for name in ["Ada Example", "Juan de la Vega", "Anna van Dijk", "José dos Santos", "Li Na"] {
            assert!(!says_something_else(name), "{name}");
        }
    }
}
