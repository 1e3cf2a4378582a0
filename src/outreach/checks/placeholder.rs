//! Unfilled placeholders, in all the forms templates leave behind.

use super::Subject;
use crate::outreach::Check;
use crate::outreach::words::{Phrases, folded};

const CODE: &str = "unfilled_placeholder";

/// Words that stand for a value nobody filled in, when they are all that stands between brackets.
const FIELD_WORDS: &[&str] = &[
    "name",
    "first",
    "last",
    "firstname",
    "lastname",
    "fullname",
    "company",
    "role",
    "title",
    "job",
    "position",
    "team",
    "city",
    "date",
    "your",
    "insert",
    "here",
    "candidate",
    "recruiter",
    "employer",
    "skill",
    "skills",
    "project",
    "topic",
    "nom",
    "prenom",
    "entreprise",
    "societe",
    "poste",
    "ville",
    "votre",
    "vorname",
    "nachname",
    "firma",
    "unternehmen",
    "stelle",
    "ihr",
    "ihre",
    "nombre",
    "apellido",
    "empresa",
    "puesto",
    "ciudad",
    "su",
    "tu",
    "link",
    "url",
    "signal",
    "value",
    "field",
    "placeholder",
    "school",
    "university",
    "location",
    "tool",
    "technology",
    "phone",
    "email",
    "salary",
];

/// Words that are never anything else.
const LEFTOVERS: &[&str] = &[
    "xxx",
    "xxxx",
    "xxxxx",
    "todo",
    "tbd",
    "fixme",
    "tbc",
    "firstname",
    "lastname",
    "candidatename",
    "companyname",
    "jobtitle",
];

/// Several words that are never anything else.
const LEFTOVER_PHRASES: Phrases = "\
    lorem ipsum; insert name; insert company; name here; company here; insert here; your name here; \
    first name here; a completer; bitte einfugen; hier einfugen; inserer ici; insertar aqui; name \
    einfugen; inserer le nom; insertar nombre";

/// Greetings after which a name must follow, or nothing but a comma that a person put there on purpose.
const NOT_A_NAME: &[&str] = &["null", "undefined", "none", "nan", "n a", "unknown"];

pub(super) fn check(subject: &Subject<'_>) -> Vec<Check> {
    let mut found = bracketed(&subject.message.text);
    for word in &subject.words.0 {
        if LEFTOVERS.contains(&word.folded.as_str())
            && stands_as_leftover(&subject.message.text, word.start, word.end)
        {
            found.push((word.start, word.end));
        }
    }
    found.extend(subject.words.find_all(LEFTOVER_PHRASES));
    found.extend(delimited(&subject.message.text));
    found.extend(empty_greeting(subject));
    if let Some(text) = &subject.message.subject
        && (!bracketed(text).is_empty() || !delimited(text).is_empty())
    {
        let message = "The subject still has a placeholder: fill it in.";
        let mut checks = vec![Check::block(CODE, None, message)];
        checks.extend(report(&subject.message.text, found));
        return checks;
    }
    report(&subject.message.text, found)
}

fn report(text: &str, mut found: Vec<(usize, usize)>) -> Vec<Check> {
    found.sort_unstable();
    let mut kept: Vec<(usize, usize)> = Vec::new();
    for (start, end) in found {
        if kept.last().is_none_or(|last| start >= last.1) {
            kept.push((start, end));
        }
    }
    kept.into_iter()
        .map(|(start, end)| {
            let words: String = text.chars().skip(start).take((end - start).min(40)).collect();
            Check::block(
                CODE,
                Some((start, end)),
                format!("“{words}” is still a placeholder: fill it in or take it out."),
            )
        })
        .collect()
}

/// "XXX" and "TODO" as they are left behind; "todo" is a Spanish word, "tbd" in lower case is somebody's.
fn stands_as_leftover(text: &str, start: usize, end: usize) -> bool {
    let raw: String = text.chars().skip(start).take(end - start).collect();
    let lower = raw.chars().all(|c| !c.is_uppercase());
    match raw.to_lowercase().as_str() {
        "todo" | "tbd" | "tbc" | "fixme" => raw.chars().all(|c| !c.is_lowercase()),
        "xxx" | "xxxx" | "xxxxx" => true,
        _ => lower || raw.chars().all(|c| !c.is_lowercase()) || raw.starts_with(char::is_uppercase),
    }
}

/// `[Name]`, `{{name}}`, `{first_name}`, `<company>`, `«nom»`, `(insert role)`, `${role}`.
fn bracketed(text: &str) -> Vec<(usize, usize)> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let close = match chars[at] {
            '[' => ']',
            '{' => '}',
            '<' => '>',
            '«' => '»',
            '(' => ')',
            '‹' => '›',
            _ => {
                at += 1;
                continue;
            }
        };
        let open = chars[at];
        let Some(length) = chars[at + 1..].iter().take(60).position(|c| *c == close) else {
            at += 1;
            continue;
        };
        let mut end = at + 1 + length + 1;
        while open == '{' && chars.get(end) == Some(&'}') {
            end += 1;
        }
        let inside: String = chars[at + 1..at + 1 + length].iter().collect();
        let start = if at > 0 && matches!(chars[at - 1], '$' | '#' | '%') { at - 1 } else { at };
        if is_field(open, inside.trim_matches(['{', '}', '%', '[', ']', ' ']), chars.get(end).copied()) {
            found.push((start, end));
            at = end;
        } else {
            at += 1;
        }
    }
    found
}

fn is_field(open: char, inside: &str, after: Option<char>) -> bool {
    let letters = inside.chars().any(char::is_alphabetic);
    let words = folded(&inside.replace(['_', '.'], " "));
    let all_fields = !words.is_empty() && words.split(' ').all(|word| FIELD_WORDS.contains(&word));
    let begins = words
        .split(' ')
        .next()
        .is_some_and(|first| matches!(first, "insert" | "your" | "votre" | "ihr" | "inserer" | "insertar"));
    match open {
        '{' => letters || inside.is_empty(),
        '[' => {
            letters
                && after != Some('(')
                && !matches!(words.as_str(), "sic" | "u" | "r")
                && words.split(' ').count() <= 6
        }
        '<' => {
            letters
                && !inside.contains(['@', '/', ':'])
                && !inside.starts_with(' ')
                && words.split(' ').count() <= 4
        }
        _ => all_fields || (begins && words.split(' ').count() <= 4 && all_fields_but_first(&words)),
    }
}

fn all_fields_but_first(words: &str) -> bool {
    words.split(' ').skip(1).any(|word| FIELD_WORDS.contains(&word))
}

/// `%NAME%`, `%%name%%`, `__NAME__`, `____`, `$NAME`, `FIRST_NAME`, `@@name@@`, `##name##`.
fn delimited(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    for token in text.split_inclusive(char::is_whitespace) {
        let length = token.chars().count();
        let start = at;
        at += length;
        let word = token.trim_matches(|c: char| {
            c.is_whitespace() || matches!(c, ',' | '.' | ':' | ';' | '!' | '?' | '(' | ')' | '"' | '“' | '”')
        });
        let lead =
            token.chars().take_while(|c| c.is_whitespace() || matches!(c, '(' | '"' | '“' | '„')).count();
        let count = word.chars().count();
        let wrapped = ["%%", "%", "__", "@@", "##", "$$", "~~"].iter().any(|mark| {
            word.strip_prefix(mark)
                .and_then(|rest| rest.strip_suffix(mark))
                .is_some_and(|name| name.chars().any(char::is_alphabetic))
        });
        let blank = count >= 3 && word.chars().all(|c| c == '_');
        let dollar = word.strip_prefix('$').is_some_and(|name| {
            name.chars().count() >= 3 && name.chars().all(|c| c.is_alphabetic() || c == '_')
        });
        let constant = word.contains('_')
            && word.chars().any(char::is_uppercase)
            && word.chars().all(|c| c.is_uppercase() || c == '_')
            && count >= 5;
        let star = word.starts_with("*|") && word.ends_with("|*");
        if wrapped || blank || dollar || constant || star {
            found.push((start + lead, start + lead + count));
        }
    }
    found
}

/// "Hi ," and "Dear null,": a merge field that came out empty.
fn empty_greeting(subject: &Subject<'_>) -> Option<(usize, usize)> {
    let greetings = &[
        "hi",
        "hello",
        "hey",
        "dear",
        "bonjour",
        "cher",
        "chere",
        "salut",
        "hallo",
        "liebe",
        "lieber",
        "guten tag",
        "hola",
        "estimado",
        "estimada",
        "querido",
        "querida",
    ];
    let first = subject.words.0.first()?;
    if !greetings.contains(&first.folded.as_str()) {
        return None;
    }
    if let Some(second) = subject.words.0.get(1)
        && NOT_A_NAME.contains(&second.folded.as_str())
        && second.start <= first.end + 2
    {
        return Some((second.start, second.end));
    }
    let after: String = subject.message.text.chars().skip(first.end).take(3).collect();
    let gap = after.starts_with(" ,") || after.starts_with(" !") || after.starts_with("  ,");
    // French sets a space before "!": only a comma is a sign there.
    let french = matches!(first.folded.as_str(), "bonjour" | "salut");
    (gap && !(french && after.starts_with(" !"))).then_some((first.start, first.end + 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outreach::Message;

    fn fires(text: &str) -> bool {
        let message = Message { text: text.to_owned(), ..Message::default() };
        !check(&Subject::of(&message)).is_empty()
    }

    #[test]
    fn every_usual_form_is_found() {
        for text in [
            "Hi [Name], hello",
            "Hi {{name}},",
            "Hi {first_name},",
            "Hi <first name>,",
            "at %COMPANY%",
            "at %%company%%",
            "Hi XXX,",
            "TODO say why",
            "lorem ipsum dolor",
            "Hi ,",
            "Dear null,",
            "Hi ___,",
            "for $ROLE now",
            "Hi FIRST_NAME,",
            "«Nom», bonjour",
            "the (insert role) role",
            "${name}",
            "Hello {name}",
            "[insert project here]",
            "*|FNAME|* hello",
            "at __COMPANY__",
        ] {
            assert!(fires(text), "{text}");
        }
    }

    #[test]
    fn brackets_that_say_something_are_left_alone() {
        for text in [
            "Hi Ada, your talk «Rust sans larmes» on tracing",
            "The role (Berlin, remote) is open",
            "a <3 for that",
            "see <https://northwind.example/jobs>",
            "es todo por hoy",
            "the docs [1] say so",
            "Bonjour !",
            "100% remote",
            "a salary of $90,000",
            "I read [the post](https://a.example)",
            "snake_case is fine",
            "Your talk (in Rust)",
        ] {
            assert!(!fires(text), "{text}");
        }
    }
}
