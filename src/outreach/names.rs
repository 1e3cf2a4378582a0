//! The name a greeting may use, or none: a name that does not look like one is confirmed by a person first.

use super::quoting::plain;
use crate::profile::Profile;

/// The whole name for a greeting.
pub(super) fn whole(profile: &Profile) -> Option<String> {
    let name = profile.name.as_ref()?;
    // What had to be cleaned away (markup, direction marks, emoji) makes the whole name doubtful.
    let folded: Vec<&str> = name.value.split_whitespace().collect();
    let clean = plain(&name.value);
    if clean != folded.join(" ") || !looks_like_a_name(&clean) {
        return None;
    }
    Some(clean)
}

/// The given name for a greeting; the whole name where the script does not say which part is given.
pub(super) fn given(profile: &Profile) -> Option<String> {
    let clean = whole(profile)?;
    let without_case = clean.chars().any(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase());
    if without_case {
        return Some(clean);
    }
    let first = clean.split(' ').next()?;
    let initial = first.ends_with('.') || first.chars().count() < 2;
    Some(if initial { clean.clone() } else { first.to_owned() })
}

/// Whether `name` looks like a person's name: one to five words of letters, each beginning with a capital where the
/// script has them (small particles aside), none shouted, no role or company among them.
pub(super) fn looks_like_a_name(name: &str) -> bool {
    const PARTICLES: &[&str] = &[
        "de", "da", "di", "do", "dos", "das", "du", "del", "della", "der", "den", "van", "von", "zu", "zur",
        "la", "le", "el", "al", "bin", "ibn", "ben", "ter", "ten", "y", "e", "af", "av", "of",
    ];
    const NOT_NAMES: &[&str] = &[
        "recruiter",
        "recruiting",
        "team",
        "hiring",
        "admin",
        "administrator",
        "user",
        "member",
        "profile",
        "linkedin",
        "github",
        "inc",
        "ltd",
        "gmbh",
        "llc",
        "engineer",
        "developer",
        "manager",
        "ceo",
        "cto",
        "null",
        "undefined",
        "unknown",
        "anonymous",
        "test",
        "candidate",
        "ignore",
        "instructions",
        "system",
        "phd",
        "mba",
    ];
    let words: Vec<&str> = name.split(' ').filter(|word| !word.is_empty()).collect();
    if words.is_empty() || words.len() > 5 || name.chars().count() > 40 {
        return false;
    }
    words.iter().enumerate().all(|(index, word)| {
        let lower = word.to_lowercase();
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let spelled = word
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-' | '.' | '·' | '\u{300}'..='\u{36f}'));
        let shouted = letters > 3 && word.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
        let capital = word.chars().next().is_some_and(|c| !c.is_lowercase());
        let apostrophe = word.contains(['\'', '’']);
        let particle = index > 0 && PARTICLES.contains(&lower.as_str());
        let camel = word
            .chars()
            .zip(word.chars().skip(1))
            .filter(|(a, b)| a.is_lowercase() && b.is_uppercase())
            .count();
        letters > 0
            && spelled
            && !shouted
            && (capital || particle || apostrophe)
            && camel <= 1
            && !NOT_NAMES.contains(&lower.trim_matches('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_many_places_look_like_names() {
        for name in [
            "Ada Lovelace",
            "Léa d'Arc",
            "Jan van der Berg",
            "Nguyễn Thị Hoa",
            "O’Neill",
            "山田 太郎",
            "Ana María Núñez",
        ] {
            assert!(looks_like_a_name(name), "{name}");
        }
    }

    #[test]
    fn handles_shouts_and_companies_do_not() {
        for name in [
            "xX_dev_Xx",
            "ada99",
            "ADA LOVELACE",
            "octo-cat42",
            "",
            "ada",
            "Northwind Recruiting Team",
            "<b>Ada</b>",
        ] {
            assert!(!looks_like_a_name(name), "{name}");
        }
    }
}
