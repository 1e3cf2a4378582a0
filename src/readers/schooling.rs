//! Entries → education: which line is the school, which the degree, which the field.
//!
//! Start at [`education`].

use super::Sight;
use super::anchors::Anchor;
use super::entries::Entry;
use super::parts::{Label, Parts, Phrase, take_apart};
use super::wording::{degree_score, is_known_place, school_score, title_score};
use crate::profile::{Education, Origin};

/// Reads education from the entries of one section.
pub fn education(sight: &Sight<'_>, entries: &[Entry], origin: Origin) -> Vec<Education> {
    let parts: Vec<Parts> = entries.iter().filter_map(|entry| take_apart(sight, entry, origin)).collect();
    let school_first = schools_come_first(&parts);
    let mut all: Vec<Education> =
        parts.into_iter().filter_map(|parts| school_entry(parts, school_first)).collect();
    // A site with a field for each shows what was entered; elsewhere both are one phrase as a rule.
    if origin == Origin::Text {
        all.iter_mut().for_each(part_study);
    }
    all
}

/// True for an entry of a career that is a study: it names a degree and a school, and no role.
pub fn is_study(sight: &Sight<'_>, entry: &Entry) -> bool {
    let Some(parts) = take_apart(sight, entry, Origin::Text) else { return false };
    let heads = parts.heads.iter().take(3).map(|head| head.text.as_str()).collect::<Vec<_>>().join(", ");
    let works = parts.heads.iter().take(3).any(|head| {
        let first = head.text.split(", ").next().unwrap_or_default();
        title_score(first) >= 2 && degree_score(first) == 0
    });
    degree_score(&heads) > 0 && school_score(&heads) > 0 && !works
}

fn is_school_link(link: Option<&str>) -> bool {
    link.is_some_and(|link| link.contains("/school/") || link.contains("/edu/"))
}

fn schools_come_first(parts: &[Parts]) -> bool {
    let mut balance = 0;
    for part in parts {
        if let [first, second, ..] = &part.heads[..] {
            balance += school_score(&first.text) - school_score(&second.text);
            balance += degree_score(&second.text) - degree_score(&first.text);
        }
    }
    balance >= 0
}

fn school_entry(parts: Parts, school_first: bool) -> Option<Education> {
    let Parts { mut heads, labelled, dates, evidence, .. } = parts;
    let mut entry = Education { evidence, ..Education::default() };
    if let Some(Anchor { dates, .. }) = dates {
        if dates.range {
            entry.start = dates.start;
            entry.end = dates.end;
        } else {
            entry.end = dates.start;
        }
    }
    heads.retain(|head| !(head.after_date && is_known_place(&head.text)));
    let linked = heads.iter().position(|head| is_school_link(head.link.as_deref()));
    let school = linked.unwrap_or_else(|| {
        if heads.len() < 2 {
            return 0;
        }
        let scores: Vec<i32> =
            heads.iter().take(3).map(|head| school_score(&head.text) - degree_score(&head.text)).collect();
        let first = usize::from(!school_first);
        if scores[first] >= 0 {
            first
        } else {
            scores
                .iter()
                .enumerate()
                .max_by_key(|(at, score)| (**score, usize::MAX - at))
                .map_or(0, |(at, _)| at)
        }
    });
    if school >= heads.len() {
        return None;
    }
    let school = heads.remove(school);
    let mut study: Vec<Phrase> =
        heads.into_iter().filter(|head| !head.bullet && !is_grade(&head.text)).collect();
    study.truncate(2);
    let alone = study.iter().all(|phrase| degree_score(&phrase.text) == 0);
    if alone && degree_score(&school.text) > 0 {
        // "BSc Computer Science, Example University" in one line.
        if let Some((degree, at)) = split_school(&school.text) {
            entry.school = Some(at);
            set_study(&mut entry, &degree);
            return Some(entry);
        }
    }
    entry.school = Some(school.text);
    let two_lines = |degree: &Phrase, field: &Phrase| {
        let plain = !degree.text.contains(", ") && !degree.text.contains(" in ");
        degree.line == field.line
            || (plain && degree_score(&degree.text) > 0 && degree_score(&field.text) == 0)
    };
    // "Computer Science", and below it "Bachelor".
    if let [first, second] = &study[..]
        && degree_score(&first.text) == 0
        && degree_score(&second.text) > 0
        && !second.text.contains([',', ':'])
    {
        study.swap(0, 1);
    }
    if let [degree, field] = &study[..]
        && two_lines(degree, field)
    {
        entry.degree = Some(trim_comma(&degree.text));
        entry.field = Some(trim_comma(&field.text));
    } else if let Some(degree) = study.first() {
        set_study(&mut entry, &degree.text);
    }
    for (label, value) in labelled {
        match label {
            Label::Degree => entry.degree = Some(value),
            Label::Field => entry.field = Some(value),
            _ => {}
        }
    }
    Some(entry)
}

fn trim_comma(text: &str) -> String {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '·' | '-' | '–')).to_owned()
}

fn is_grade(part: &str) -> bool {
    let lower = part.to_lowercase();
    lower.starts_with("gpa")
        || lower.starts_with("grade")
        || lower.starts_with("note")
        || part.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '/' | ' ' | '%'))
}

/// "Computer Science • 3.8": the grade is no part of the field.
fn without_grade(text: &str) -> String {
    let parts: Vec<&str> = text
        .split(['•', '|', '·'])
        .map(str::trim)
        .filter(|part| !part.is_empty() && !is_grade(part))
        .collect();
    if parts.is_empty() { text.to_owned() } else { parts.join(" · ") }
}

fn split_school(text: &str) -> Option<(String, String)> {
    // "Physics, Bachelor, University of Example": the last part that is a school, with what belongs to it behind it.
    let parts: Vec<&str> = text.split(", ").map(str::trim).collect();
    if parts.len() > 2
        && let Some(at) = (1..parts.len()).find(|at| school_score(parts[*at]) > 0)
        && school_score(parts[0]) == 0
        && parts[at..].iter().all(|part| degree_score(part) == 0 || school_score(part) > 0)
    {
        return Some((parts[..at].join(", "), parts[at..].join(", ")));
    }
    for mark in [" | ", " – ", " — ", " - ", ", ", " at ", " · ", " @ "] {
        if let Some((first, second)) = text.split_once(mark) {
            if school_score(second) > school_score(first) {
                return Some((first.trim().to_owned(), second.trim().to_owned()));
            }
            if school_score(first) > school_score(second) {
                return Some((second.trim().to_owned(), first.trim().to_owned()));
            }
        }
    }
    None
}

/// "Bachelor of Science in Physics" and "Master's degree, Physics" → degree and field.
pub(super) fn set_study(entry: &mut Education, text: &str) {
    let text = without_grade(&trim_comma(text));
    if let Some(field) = text.strip_prefix("in ") {
        entry.field = Some(trim_comma(field));
        return;
    }
    for mark in [" in ", " en ", " em ", ", ", " - ", " – ", " · ", ": ", " im Fach "] {
        if let Some((degree, field)) = text.split_once(mark)
            && !degree.trim().is_empty()
            && !field.trim().is_empty()
            && (mark == ", "
                || degree_score(degree) > 0
                || mark == " in " && degree.split_whitespace().count() <= 5)
        {
            let (degree, field) = (trim_comma(degree), trim_comma(field));
            // "Computer Science, Bachelor of Science" is written the other way round.
            let turned = mark == ", " && degree_score(&field) > 0 && degree_score(&degree) == 0;
            let (degree, field) = if turned { (field, degree) } else { (degree, field) };
            entry.degree = Some(degree);
            entry.field = Some(field);
            return;
        }
    }
    entry.degree = Some(text);
}

fn part_study(entry: &mut Education) {
    // "Full Stack Development" is no degree: it is what was studied.
    if entry.field.is_none() && entry.degree.as_deref().is_some_and(|degree| degree_score(degree) == 0) {
        entry.field = entry.degree.take();
        return;
    }
    if entry.field.is_none()
        && let Some((degree, field)) = entry.degree.as_deref().and_then(split_degree)
    {
        entry.degree = Some(degree);
        entry.field = Some(field);
    }
}

/// "Bachelor of Science Computer Science", "MSc Physics": the degree and the field with nothing between them.
fn split_degree(text: &str) -> Option<(String, String)> {
    #[rustfmt::skip]
    const DEGREES: [&str; 46] = [
        "bachelor", "bachelors", "bachelor's", "bachelor’s", "master", "masters", "master's", "master’s", "bsc", "msc",
        "ba", "ma", "bs", "ms", "beng", "meng", "mba", "bba", "phd", "ph.d", "dphil", "mphil", "b.sc", "m.sc", "b.a",
        "m.a", "b.s", "m.s", "b.tech", "m.tech", "btech", "mtech", "b.e", "m.e", "b.eng", "m.eng", "diplom", "magister",
        "licenciatura", "licenciado", "maestría", "doctorado", "licence", "bacharelado", "mestrado", "licencjat",
    ];
    #[rustfmt::skip]
    const OF: [&str; 17] = [
        "science", "sciences", "arts", "engineering", "technology", "laws", "law", "education", "commerce",
        "philosophy", "music", "architecture", "medicine", "economics", "design", "fine", "applied",
    ];
    const NO_FIELD: [&str; 8] =
        ["thesis", "class", "student", "program", "programme", "studies", "studium", "of"];
    let words: Vec<&str> = text.split_whitespace().collect();
    let plain = |word: &str| word.trim_matches(['.', ',', '(', ')']).to_lowercase();
    let is_degree = |word: &str| DEGREES.contains(&plain(word).as_str());
    let mut at = 0;
    while at < words.len() && (is_degree(words[at]) || at > 0 && words[at].starts_with('(')) {
        at += 1;
    }
    if at == 0 {
        return None;
    }
    let mut named = false;
    if words.get(at).is_some_and(|word| plain(word) == "of") {
        at += 1;
        while words
            .get(at)
            .is_some_and(|word| OF.contains(&plain(word).as_str()) && (!named || is_applied(words[at - 1])))
        {
            named = true;
            at += 1;
        }
        if !named {
            return None;
        }
    }
    while words
        .get(at)
        .is_some_and(|word| word.starts_with('(') || plain(word) == "degree" || plain(word) == "honours")
    {
        at += 1;
    }
    let (degree, field) = (words[..at].join(" "), words.get(at..)?.join(" "));
    let first = field.chars().next()?;
    let fits = first.is_alphabetic()
        && (!first.is_lowercase() || words[at].chars().count() > 5)
        && !NO_FIELD.contains(&plain(words[at]).as_str());
    fits.then(|| (trim_comma(&degree), trim_comma(&field)))
}

/// "Applied Science", "Fine Arts": the degree goes on behind it.
fn is_applied(word: &str) -> bool {
    word.eq_ignore_ascii_case("applied") || word.eq_ignore_ascii_case("fine")
}
