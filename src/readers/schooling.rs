//! Entries → education: which line is the school, which the degree, which the field.
//!
//! Start at [`education`].

use super::Sight;
use super::anchors::Anchor;
use super::entries::Entry;
use super::parts::{Label, Parts, Phrase, take_apart};
use super::wording::{degree_score, is_known_place, school_score};
use crate::profile::{Education, Origin};

/// Reads education from the entries of one section.
pub fn education(sight: &Sight<'_>, entries: &[Entry], origin: Origin) -> Vec<Education> {
    let parts: Vec<Parts> = entries.iter().filter_map(|entry| take_apart(sight, entry, origin)).collect();
    let school_first = schools_come_first(&parts);
    parts.into_iter().filter_map(|parts| school_entry(parts, school_first)).collect()
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
    let mut study: Vec<Phrase> = heads.into_iter().filter(|head| !head.bullet).collect();
    study.truncate(2);
    if study.is_empty() && degree_score(&school.text) > 0 {
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

/// "Computer Science • 3.8": the grade is no part of the field.
fn without_grade(text: &str) -> String {
    let is_grade = |part: &str| {
        let lower = part.to_lowercase();
        lower.starts_with("gpa")
            || lower.starts_with("grade")
            || lower.starts_with("note")
            || part.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '/' | ' ' | '%'))
    };
    let parts: Vec<&str> = text
        .split(['•', '|', '·'])
        .map(str::trim)
        .filter(|part| !part.is_empty() && !is_grade(part))
        .collect();
    if parts.is_empty() { text.to_owned() } else { parts.join(" · ") }
}

fn split_school(text: &str) -> Option<(String, String)> {
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
    for mark in [" in ", ", ", " - ", " – ", " · ", ": ", " im Fach "] {
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
