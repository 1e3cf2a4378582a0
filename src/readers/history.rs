//! Entries → positions and education: which line is the title, which the employer, which the place.
//!
//! The order of lines is decided once a section, by what most entries look like; links and headings count more than
//! words. Start at [`positions`] and [`education`].

use super::Sight;
use super::dates;
use super::entries::{Anchor, Entry};
use super::wording::{
    company_score, degree_score, is_employment_kind, is_known_place, is_place, school_score, title_score,
};
use crate::page::text::beginning;
use crate::profile::{Education, Evidence, Origin, Position};

/// A phrase of an entry.
#[derive(Debug, Clone)]
struct Phrase {
    text: String,
    heading: bool,
    link: Option<String>,
    after_date: bool,
    bullet: bool,
    line: u32,
}

/// An entry taken apart.
struct Parts {
    heads: Vec<Phrase>,
    rest: Vec<String>,
    group: Vec<Phrase>,
    dates: Option<Anchor>,
    evidence: Evidence,
}

/// Reads positions from the entries of one section.
pub fn positions(sight: &Sight<'_>, entries: &[Entry], origin: Origin) -> Vec<Position> {
    let parts: Vec<Parts> = entries.iter().filter_map(|entry| take_apart(sight, entry, origin)).collect();
    let title_first = titles_come_first(&parts);
    parts.into_iter().filter_map(|parts| position(parts, title_first)).collect()
}

/// Reads education from the entries of one section.
pub fn education(sight: &Sight<'_>, entries: &[Entry], origin: Origin) -> Vec<Education> {
    let parts: Vec<Parts> = entries.iter().filter_map(|entry| take_apart(sight, entry, origin)).collect();
    let school_first = schools_come_first(&parts);
    parts.into_iter().filter_map(|parts| school_entry(parts, school_first)).collect()
}

fn take_apart(sight: &Sight<'_>, entry: &Entry, origin: Origin) -> Option<Parts> {
    let page = sight.page;
    let pieces = page.pieces();
    let date = entry.dates.as_ref();
    let mut phrases: Vec<Phrase> = Vec::new();
    let phrase = |at: usize, text: &str| {
        let piece = &pieces[at];
        let bullet = page.tree.name(piece.node) == "li"
            || page
                .tree
                .ancestors(piece.node)
                .take(2)
                .any(|node| page.tree.name(node) == "li" && page.span(node).start > entry.pieces.start);
        Phrase {
            text: without_employment(text),
            heading: piece.heading > 0,
            link: page.link_of(piece),
            after_date: date.is_some_and(|date| at >= date.pieces.start),
            bullet,
            line: piece.line,
        }
    };
    for at in entry.pieces.clone() {
        let Some(piece) = pieces.get(at) else { break };
        if piece.control && !piece.heading > 0 {
            continue;
        }
        if let Some(date) = date
            && date.pieces.contains(&at)
        {
            if at == date.pieces.start && date.rest.chars().any(char::is_alphanumeric) {
                phrases.push(phrase(at, &date.rest));
            }
            continue;
        }
        if !is_noise(&piece.text) {
            phrases.push(phrase(at, &piece.text));
        }
    }
    phrases.retain(|phrase| !phrase.text.is_empty());
    let group: Vec<Phrase> = entry
        .group
        .iter()
        .map(|at| phrase(*at, &pieces[*at].text))
        .filter(|phrase| !phrase.text.is_empty() && !is_noise(&phrase.text))
        .collect();
    if phrases.is_empty() && group.is_empty() {
        return None;
    }
    let is_prose = |phrase: &Phrase| {
        let words = phrase.text.split_whitespace().count();
        phrase.text.chars().count() > 120
            || (words > 7 && phrase.text.ends_with(['.', '!', ';']))
            || words > 16
    };
    let cut = phrases.iter().position(is_prose).unwrap_or(phrases.len());
    // Bullets after the first heads are the description as well.
    let bullets = phrases
        .iter()
        .skip(1)
        .position(|phrase| phrase.bullet && !phrase.heading && phrase.after_date)
        .map(|at| at + 1);
    let cut = bullets.map_or(cut, |at| cut.min(at)).min(8);
    let rest = phrases.split_off(cut.min(phrases.len()));
    let quote = page.joined(entry.pieces.clone());
    let evidence = Evidence {
        quote: beginning(&quote, 300).trim().to_owned(),
        field: String::new(),
        source: sight.source.clone(),
        origin,
        confidence: if entry.dates.is_some() { 0.85 } else { 0.6 },
    };
    let rest = rest.into_iter().map(|phrase| phrase.text).collect();
    Some(Parts { heads: phrases, rest, group, dates: entry.dates.clone(), evidence })
}

/// Durations, employment kinds, bullets and the site's own words carry no field.
fn is_noise(text: &str) -> bool {
    let plain = text.trim();
    !plain.chars().any(char::is_alphanumeric)
        || dates::duration_months(plain).is_some()
        || is_employment_kind(plain)
        || is_label(plain)
}

/// Words that name a field instead of filling it.
fn is_label(text: &str) -> bool {
    let lower = text.trim_end_matches([':', ' ']).to_lowercase();
    matches!(
        lower.as_str(),
        "company name"
            | "dates employed"
            | "employment duration"
            | "location"
            | "total duration"
            | "title"
            | "degree name"
            | "field of study"
            | "dates attended or expected graduation"
            | "grade"
            | "at"
            | "position"
            | "employer"
            | "company"
            | "period"
            | "from"
            | "to"
            | "logo"
            | "@"
            | "see more"
            | "…see more"
            | "show more"
            | "show less"
            | "more"
            | "less"
            | "highlights"
            | "in"
    )
}

/// "Acme · Full-time" → "Acme".
fn without_employment(text: &str) -> String {
    let parts: Vec<&str> = text.split(" · ").map(str::trim).collect();
    if parts.len() < 2 {
        return text.trim().to_owned();
    }
    let kept: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !is_employment_kind(part) && dates::duration_months(part).is_none())
        .collect();
    kept.join(" · ")
}

fn is_company_link(link: Option<&str>) -> bool {
    link.is_some_and(|link| {
        link.contains("/company/") || link.contains("/companies/") || link.contains("/showcase/")
    })
}

fn is_school_link(link: Option<&str>) -> bool {
    link.is_some_and(|link| link.contains("/school/") || link.contains("/edu/"))
}

fn titles_come_first(parts: &[Parts]) -> bool {
    let mut balance = 0;
    for part in parts {
        let heads: Vec<&Phrase> =
            part.heads.iter().filter(|head| !is_known_place(&head.text)).take(2).collect();
        if let [first, second] = heads[..] {
            balance += title_score(&first.text) - title_score(&second.text);
            balance += company_score(&second.text) - company_score(&first.text);
            if is_company_link(second.link.as_deref()) && !is_company_link(first.link.as_deref()) {
                balance += 3;
            }
            if is_company_link(first.link.as_deref()) && !is_company_link(second.link.as_deref()) {
                balance -= 3;
            }
        }
    }
    balance >= 0
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

fn position(parts: Parts, title_first: bool) -> Option<Position> {
    let Parts { mut heads, rest, group, dates, evidence } = parts;
    let mut position = Position { evidence, ..Position::default() };
    if let Some(Anchor { dates, .. }) = dates {
        position.start = dates.start;
        position.end = dates.end;
        position.current = dates.current;
    }
    // The place: a place-like phrase after the date, or any that is named outright and not the first.
    let place = heads
        .iter()
        .rposition(|head| head.after_date && !head.heading && is_place(&head.text))
        .or_else(|| {
            heads.iter().enumerate().skip(1).rfind(|(_, head)| is_known_place(&head.text)).map(|(at, _)| at)
        });
    if let Some(at) = place
        && heads.len() + group.len().min(1) > 2
    {
        position.location = Some(heads.remove(at).text);
    }
    let mut rest = rest;
    if !group.is_empty() {
        position.organisation = group.first().map(|phrase| phrase.text.clone());
        if position.location.is_none() {
            position.location =
                group.iter().skip(1).find(|phrase| is_place(&phrase.text)).map(|phrase| phrase.text.clone());
        }
        if !heads.is_empty() {
            position.title = Some(heads.remove(0).text);
        }
    } else if heads.len() >= 2 {
        let second_is_place_of_first = false;
        let (title, company) = if title_first || second_is_place_of_first { (0, 1) } else { (1, 0) };
        position.title = Some(heads[title].text.clone());
        position.organisation = Some(heads[company].text.clone());
        heads.drain(0..2);
    } else if let Some(only) = heads.pop() {
        match split_title(&only.text) {
            Some((title, organisation)) => {
                position.title = Some(title);
                position.organisation = Some(organisation);
            }
            None if company_score(&only.text) > title_score(&only.text)
                || is_company_link(only.link.as_deref()) =>
            {
                position.organisation = Some(only.text);
            }
            None => position.title = Some(only.text),
        }
    }
    let mut description: Vec<String> = heads.into_iter().map(|head| head.text).collect();
    description.append(&mut rest);
    if !description.is_empty() {
        position.description = Some(description.join("\n"));
    }
    (position.title.is_some() || position.organisation.is_some()).then_some(position)
}

/// "Engineer at Acme", "Engineer @ Acme", "Engineer, Acme".
pub fn split_title(text: &str) -> Option<(String, String)> {
    for mark in [" at ", " @ ", " @", " bei ", " chez ", " en ", " presso ", " bij ", " w ", " på ", " в "]
    {
        if let Some((title, organisation)) = text.split_once(mark)
            && title_score(title) > 0
            && !organisation.trim().is_empty()
        {
            return Some((title.trim().to_owned(), organisation.trim().to_owned()));
        }
    }
    for mark in [" | ", " – ", " — ", " - ", ", ", " · ", " / "] {
        let Some((first, second)) = text.split_once(mark) else { continue };
        let (first, second) = (first.trim(), second.trim());
        if first.is_empty() || second.is_empty() {
            continue;
        }
        let first_is_title = title_score(first) - company_score(first);
        let second_is_title = title_score(second) - company_score(second);
        if first_is_title > second_is_title {
            return Some((first.to_owned(), second.to_owned()));
        }
        if second_is_title > first_is_title {
            return Some((second.to_owned(), first.to_owned()));
        }
    }
    None
}

fn school_entry(parts: Parts, school_first: bool) -> Option<Education> {
    let Parts { mut heads, dates, evidence, .. } = parts;
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
    Some(entry)
}

fn trim_comma(text: &str) -> String {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '·' | '-' | '–')).to_owned()
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
fn set_study(entry: &mut Education, text: &str) {
    let text = trim_comma(text);
    for mark in [" in ", " - ", " – ", ", ", " · ", ": ", " en ", " de ", " of ", " im Fach "] {
        if matches!(mark, " of " | " de " | " en ") {
            continue;
        }
        if let Some((degree, field)) = text.split_once(mark)
            && !degree.trim().is_empty()
            && !field.trim().is_empty()
            && (mark == ", " || degree_score(degree) > 0)
        {
            entry.degree = Some(trim_comma(degree));
            entry.field = Some(trim_comma(field));
            return;
        }
    }
    entry.degree = Some(text);
}
