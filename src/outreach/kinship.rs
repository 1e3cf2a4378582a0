//! Whether two ways of writing mean one thing: forms of a word, spellings of a name, a compound written apart.
//!
//! Knows no briefs and no pages. Start at [`akin`].

use super::words::{folded, stem};

/// The first compound of a text that is said whole in `theirs` (folded, a space at either end).
pub(super) fn compound_in<'t>(text: &'t str, theirs: &str) -> Option<&'t str> {
    let compound = |word: &&str| {
        let word = folded(word);
        word.contains(' ')
            && word.chars().count() >= 6
            && !EVERYBODYS_COMPOUNDS.contains(&word.as_str())
            && theirs.contains(&format!(" {word} "))
    };
    let words = text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    words.filter(|word| word.contains('-')).find(compound)
}

/// Compounds that every advert has.
const EVERYBODYS_COMPOUNDS: &[&str] = &[
    "full time",
    "part time",
    "hands on",
    "long term",
    "short term",
    "high growth",
    "fast growing",
    "fast paced",
    "four day",
    "start up",
    "scale up",
    "self employed",
    "self starter",
    "open source",
    "well known",
    "world class",
    "cutting edge",
    "day to day",
    "end to end",
    "state of the art",
    "full stack",
    "front end",
    "back end",
    "remote first",
    "co founder",
    "e mail",
    "follow up",
    "non profit",
    "mi temps",
    "temps plein",
    "rendez vous",
    "vis a vis",
    "c est a dire",
    "vollzeit teilzeit",
    "on site",
    "in house",
    "real time",
    "high quality",
];

/// Two spellings of one name: "k8s" and "Kubernetes", "Postgres" and "PostgreSQL"; not two things with one heading.
pub(super) fn alike(one: &str, other: &str) -> bool {
    let (a, b) = (folded(one), folded(other));
    let short = |text: &str| text.chars().count() <= 4;
    let begin = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let words = |text: &str| text.split(' ').map(|word| stem(word).to_owned()).collect::<Vec<_>>();
    let (of_a, of_b) = (words(&a), words(&b));
    begin >= 4
        || ((short(&a) != short(&b)) && a.chars().next() == b.chars().next())
        || of_a.iter().any(|word| word.len() > 3 && of_b.contains(word))
}

/// Two forms of one word: "ledger" and "ledgers", "idempotent" and "idempotency".
pub(super) fn akin(one: &str, other: &str) -> bool {
    let (a, b) = (stem(one), stem(other));
    if a == b {
        return a.chars().count() >= 4 || one == other;
    }
    let (long_a, long_b) = (a.chars().count(), b.chars().count());
    let prefix = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    prefix >= 7 && long_a - prefix <= 3 && long_b - prefix <= 3
}
