//! Whom the message greets: on its text alone, whether the name looks like one.

use super::Subject;
use crate::outreach::Check;
use crate::outreach::names::looks_like_a_name;

/// The name after the salutation, with its place in characters.
pub(in crate::outreach) fn greeted(subject: &Subject<'_>) -> Option<(String, (usize, usize))> {
    const SALUTATIONS: &str = "\
        hi; hello; hey; dear; bonjour; cher; chere; salut; hallo; liebe; lieber; guten tag; hola; \
        estimado; estimada; querido; querida; buenos dias; good morning; good afternoon; guten morgen; \
        moin; sehr geehrte frau; sehr geehrter herr; sehr geehrte; sehr geehrter; servus; buenas";
    let words = &subject.words.0;
    let begins = |phrase: &str| {
        let parts: Vec<&str> = phrase.split(' ').collect();
        (words.len() >= parts.len() && words.iter().zip(&parts).all(|(word, part)| word.folded == *part))
            .then_some(parts.len())
    };
    let count = SALUTATIONS.split(';').filter_map(|phrase| begins(phrase.trim())).max()?;
    let after = words.get(count - 1)?.end;
    // Spanish sets a comma between the salutation and the name, and a colon after it.
    let spanish = words.first().is_some_and(|word| word.folded == "hola");
    let comma = usize::from(spanish && subject.message.text.chars().nth(after) == Some(','));
    let after = after + comma;
    let rest: Vec<char> = subject.message.text.chars().skip(after).take(60).collect();
    // The name ends at the comma, the colon, the exclamation mark or the end of the line.
    let length = rest.iter().position(|c| matches!(c, ',' | ':' | '!' | '\n' | '.' | ';'))?;
    let lead = rest[..length].iter().take_while(|c| c.is_whitespace()).count();
    let name: String = rest[lead..length].iter().collect();
    let name = name.trim_end().to_owned();
    let length = name.chars().count();
    let short = comma == 0 || name.split(' ').count() <= 3;
    (length > 0 && short).then_some((name, (after + lead, after + lead + length)))
}

/// Words a greeting may use instead of a name.
const NOT_A_NAME: &[&str] = &[
    "there",
    "again",
    "all",
    "everyone",
    "team",
    "a tous",
    "a toutes",
    "zusammen",
    "nochmal",
    "de nouveau",
    "a vous",
    "de nuevo",
    "buenas",
    "que tal",
    "dias",
    "tardes",
];

pub(super) fn check(subject: &Subject<'_>) -> Vec<Check> {
    let Some((name, span)) = greeted(subject) else { return Vec::new() };
    let folded = crate::outreach::words::folded(&name);
    // A sentence without a comma ("Hi I am writing…") is no name either way.
    if NOT_A_NAME.contains(&folded.as_str()) || name.split(' ').count() > 5 || super::unfit_to_quote(&name) {
        return Vec::new();
    }
    let title = [
        "Dr. ",
        "Dr ",
        "Prof. ",
        "Prof ",
        "Mr. ",
        "Mr ",
        "Ms. ",
        "Ms ",
        "Mrs. ",
        "Frau ",
        "Herr ",
        "Mme ",
        "M. ",
        "Sra. ",
        "Sr. ",
        "Señora ",
        "Señor ",
        "Madame ",
        "Monsieur ",
        "Mx. ",
    ];
    let bare = title.iter().fold(name.as_str(), |name, title| name.strip_prefix(title).unwrap_or(name));
    if looks_like_a_name(bare) {
        return Vec::new();
    }
    let message = format!("“{name}” does not look like a person's name: confirm it or greet without.");
    vec![Check::warn("odd_name", Some(span), message)]
}
