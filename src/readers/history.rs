//! Entries → positions: which line is the title, which the employer, which the place.
//!
//! The order of lines is decided once a section, by what most entries look like; links and headings count more than
//! words. Schools are in `schooling`. Start at [`positions`].

use super::Sight;
use super::anchors::Anchor;
use super::entries::Entry;
use super::parts::{Label, Parts, Phrase, take_apart};
use super::wording::{company_score, is_known_place, is_place, title_score};
use crate::profile::{Origin, Position};

/// Reads positions from the entries of one section.
pub fn positions(sight: &Sight<'_>, entries: &[Entry], origin: Origin) -> Vec<Position> {
    let parts: Vec<Parts> = entries.iter().filter_map(|entry| take_apart(sight, entry, origin)).collect();
    let mut parts = parts;
    without_labels(&mut parts);
    let title_first = titles_come_first(&parts);
    let mut positions: Vec<Position> =
        parts.into_iter().filter_map(|parts| position(parts, title_first)).collect();
    mark_open_ended(&mut positions);
    positions
}

/// A list of ended positions whose newest states only a start: by the convention of CVs that one is held now.
fn mark_open_ended(positions: &mut [Position]) {
    let ended = positions.iter().any(|position| position.end.is_some());
    let newest = positions.iter().filter_map(|position| position.end.or(position.start)).max();
    for position in positions.iter_mut() {
        let newest = position.start.zip(newest).is_some_and(|(start, newest)| start >= newest);
        if ended && newest && position.end.is_none() && !position.current {
            position.current = true;
            position.evidence.confidence = position.evidence.confidence.min(0.6);
        }
    }
}

fn is_company_link(link: Option<&str>) -> bool {
    link.is_some_and(|link| {
        link.contains("/company/") || link.contains("/companies/") || link.contains("/showcase/")
    })
}

/// A phrase that stands in every one of several entries is the design's, not the person's ("Key achievements").
fn without_labels(parts: &mut [Parts]) {
    if parts.len() < 3 {
        return;
    }
    let Some(first) = parts.first() else { return };
    let everywhere: Vec<String> = first
        .heads
        .iter()
        .filter(|head| !is_known_place(&head.text) && title_score(&head.text) == 0 && head.link.is_none())
        .map(|head| head.text.clone())
        .filter(|text| parts.iter().all(|part| part.heads.iter().skip(1).any(|head| head.text == *text)))
        .collect();
    for part in parts.iter_mut() {
        part.heads.retain(|head| !everywhere.contains(&head.text));
    }
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

fn position(parts: Parts, title_first: bool) -> Option<Position> {
    let Parts { mut heads, rest, group, labelled, dates, remote, evidence } = parts;
    let mut position = Position { evidence, ..Position::default() };
    if let Some(Anchor { dates, .. }) = dates {
        position.start = dates.start;
        position.end = dates.end;
        position.current = dates.current;
    }
    for (label, value) in labelled {
        let field = match label {
            Label::Title => &mut position.title,
            Label::Organisation => &mut position.organisation,
            Label::Place => &mut position.location,
            _ => continue,
        };
        field.get_or_insert(value);
    }
    // An address beside the employer is not its name.
    heads.retain(|head| head.text.contains(' ') || crate::page::Address::parse(&head.text).is_none());
    // The place: a place-like phrase after the date, or any that is named outright and not the first.
    let place = heads
        .iter()
        .rposition(|head| head.after_date && !head.heading && is_place(&head.text))
        .or_else(|| {
            heads.iter().enumerate().skip(1).rfind(|(_, head)| is_known_place(&head.text)).map(|(at, _)| at)
        });
    let needs_employer = heads.len() == 2 && group.is_empty() && position.organisation.is_none();
    if let Some(at) = place.filter(|_| needs_employer && position.title.is_none())
        && let Some((before, after)) = employer_and_place(&heads[at].text)
    {
        position.location = Some(after);
        heads[at].text = before;
    } else if let Some(at) = place
        && (heads.len() + group.len().min(1) > 2 || heads.len() == 2 && is_known_place(&heads[at].text))
    {
        position.location = Some(heads.remove(at).text);
    }
    if position.location.is_none() {
        position.location = remote;
    }
    let mut rest = rest;
    if position.organisation.is_some() || position.title.is_some() {
        for field in [&mut position.title, &mut position.organisation] {
            if field.is_none() && !group.is_empty() {
                *field = group.first().map(|phrase| phrase.text.clone());
            } else if field.is_none() && !heads.is_empty() {
                *field = Some(heads.remove(0).text);
            }
        }
    } else if !group.is_empty() {
        position.organisation = group.first().map(|phrase| phrase.text.clone());
        if position.location.is_none() {
            position.location =
                group.iter().skip(1).find(|phrase| is_place(&phrase.text)).map(|phrase| phrase.text.clone());
        }
        if !heads.is_empty() {
            position.title = Some(heads.remove(0).text);
        }
    } else if heads.len() >= 2 {
        let (title, company) = if title_first { (0, 1) } else { (1, 0) };
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
    if position.organisation == position.title {
        position.organisation = None;
    }
    // "Example Bank NV, Amsterdam", on a page of no known site: a legal form ends the name.
    if position.location.is_none()
        && position.evidence.origin == Origin::Text
        && let Some((employer, place)) = position.organisation.as_deref().and_then(employer_and_place)
        && company_score(&employer) > 0
        && super::wording::school_score(&employer) == 0
    {
        position.organisation = Some(employer);
        position.location = Some(place);
    }
    let mut description: Vec<String> = heads.into_iter().map(|head| head.text).collect();
    description.append(&mut rest);
    if !description.is_empty() {
        position.description = Some(description.join("\n"));
    }
    (position.title.is_some() || position.organisation.is_some()).then_some(position)
}

/// "Example Agency, Lyon": a place's name behind something that is none.
fn employer_and_place(text: &str) -> Option<(String, String)> {
    let (before, after) = text.split_once(", ")?;
    (!is_known_place(before) && is_known_place(after) && title_score(before) < 2)
        .then(|| (before.trim().to_owned(), after.trim().to_owned()))
}

/// "Engineer at Acme", "Engineer @ Acme", "Engineer, Acme".
pub fn split_title(text: &str) -> Option<(String, String)> {
    for mark in [" at ", " @ ", " @", " bei ", " chez ", " en ", " presso ", " bij ", " w ", " på ", " в "]
    {
        if let Some((title, organisation)) = text.split_once(mark)
            && title_score(title) > 0
            && title_score(organisation) < 2
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
        if title_score(first) >= 2 && title_score(second) >= 2 {
            continue;
        }
        if first_is_title > second_is_title {
            return Some((first.to_owned(), second.to_owned()));
        }
        if second_is_title > first_is_title {
            return Some((second.to_owned(), first.to_owned()));
        }
    }
    None
}
