//! Entries → positions: which line is the title, which the employer, which the place.
//!
//! The order of lines is decided once a section, by what most entries look like; links and headings count more than
//! words. Schools are in `schooling`. Start at [`positions`].

use super::Sight;
use super::anchors::Anchor;
use super::dates;
use super::entries::Entry;
use super::wording::{company_score, is_employment_kind, is_known_place, is_place, title_score};
use crate::page::text::{beginning, squash};
use crate::profile::{Evidence, Origin, Position};

/// A phrase of an entry.
#[derive(Debug, Clone)]
pub(super) struct Phrase {
    pub(super) text: String,
    pub(super) heading: bool,
    pub(super) link: Option<String>,
    pub(super) linked: bool,
    pub(super) after_date: bool,
    pub(super) bullet: bool,
    pub(super) line: u32,
}

/// An entry taken apart.
pub(super) struct Parts {
    pub(super) heads: Vec<Phrase>,
    pub(super) rest: Vec<String>,
    pub(super) group: Vec<Phrase>,
    /// What stands behind a label, in reading order.
    pub(super) labelled: Vec<(Label, String)>,
    pub(super) dates: Option<Anchor>,
    pub(super) evidence: Evidence,
}

/// What a label beside a value says the value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    Title,
    Organisation,
    Place,
    Degree,
    Field,
    Other,
}

fn label_of(text: &str) -> Option<Label> {
    let plain = text.trim_end_matches([':', ' ']).to_lowercase();
    Some(match plain.as_str() {
        "company name" | "company" | "employer" | "organisation" | "organization" | "firma"
        | "unternehmen" | "arbeitgeber" | "entreprise" | "employeur" | "empresa" | "azienda" | "bedrijf" => {
            Label::Organisation
        }
        "title" | "job title" | "position" | "role" | "berufsbezeichnung" | "poste" | "puesto" | "ruolo"
        | "functie" | "cargo" => Label::Title,
        "location" | "place" | "city" | "standort" | "ort" | "lieu" | "ubicación" | "luogo" | "locatie"
        | "localização" => Label::Place,
        "degree name" | "degree" | "abschluss" | "diplôme" | "titulación" => Label::Degree,
        "field of study" | "field" | "major" | "studienfach" | "fachrichtung" | "domaine d’études" => {
            Label::Field
        }
        "grade"
        | "gpa"
        | "dates employed"
        | "employment duration"
        | "total duration"
        | "dates attended or expected graduation"
        | "activities and societies"
        | "branche"
        | "industry"
        | "art der organisation"
        | "unternehmensgröße"
        | "beschäftigungsart"
        | "company size"
        | "website" => Label::Other,
        _ => return None,
    })
}

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

pub(super) fn take_apart(sight: &Sight<'_>, entry: &Entry, origin: Origin) -> Option<Parts> {
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
            linked: piece.link.is_some(),
            after_date: date.is_some_and(|date| at >= date.pieces.start),
            bullet,
            line: piece.line,
        }
    };
    let mut labelled: Vec<(Label, String)> = Vec::new();
    let mut label: Option<(Label, u32)> = None;
    for at in entry.pieces.clone() {
        let Some(piece) = pieces.get(at) else { break };
        if let Some(found) = label_of(&piece.text) {
            label = Some((found, piece.line));
            continue;
        }
        if let Some((label, line)) = label.take()
            && line == piece.line
            && date.is_none_or(|date| !date.pieces.contains(&at))
        {
            labelled.push((label, without_employment(&piece.text)));
            continue;
        }
        if piece.control && piece.heading == 0 {
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
        // "Self-employed" as an entry's heading is its title.
        let titled = piece.heading > 0 && is_employment_kind(&piece.text);
        if titled || !is_noise(&piece.text) {
            phrases.push(phrase(at, &piece.text));
        }
    }
    phrases.retain(|phrase| !phrase.text.is_empty());
    phrases = split_places(phrases);
    without_controls(&mut phrases);
    let mut group: Vec<Phrase> = entry
        .group
        .iter()
        .map(|at| phrase(*at, &pieces[*at].text))
        .filter(|phrase| {
            !phrase.text.is_empty() && !is_noise(&phrase.text) && label_of(&phrase.text).is_none()
        })
        .collect();
    without_controls(&mut group);
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
    Some(Parts { heads: phrases, rest, group, labelled, dates: entry.dates.clone(), evidence })
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

/// "Acme • New York City, NY": an employer and its place in one phrase.
fn split_places(phrases: Vec<Phrase>) -> Vec<Phrase> {
    let mut out = Vec::with_capacity(phrases.len());
    for phrase in phrases {
        let split = [" • ", " | ", " · ", " – ", " — ", " - "].iter().find_map(|mark| {
            let (before, after) = phrase.text.rsplit_once(mark)?;
            (is_known_place(after) && !is_known_place(before) && phrase.text.chars().count() <= 120)
                .then(|| (before.trim().to_owned(), after.trim().to_owned()))
        });
        match split {
            Some((before, after)) => {
                out.push(Phrase { text: before, ..phrase.clone() });
                out.push(Phrase { text: after, link: None, heading: false, ..phrase });
            }
            None => out.push(phrase),
        }
    }
    out
}

/// "Edit position Engineer" beside "Engineer": the site's own control, spoken for screen readers.
fn without_controls(phrases: &mut Vec<Phrase>) {
    let texts: Vec<String> = phrases.iter().map(|phrase| squash(&phrase.text)).collect();
    let mut at = 0;
    phrases.retain(|phrase| {
        let own = &texts[at];
        at += 1;
        let verb = [
            "Edit ",
            "Add ",
            "Bearbeiten",
            "Modifier ",
            "Editar ",
            "Modifica ",
            "Delete ",
            "Remove ",
            "View ",
            "Show ",
            "Logo ",
            "Experience detail",
        ];
        let spoken = phrase.linked && verb.iter().any(|verb| phrase.text.starts_with(verb));
        let repeats = texts
            .iter()
            .any(|other| other.len() > 2 && own.len() > other.len() && own.ends_with(other.as_str()));
        let alt_text = phrase.text.ends_with(" logo") || phrase.text.ends_with(" Logo");
        !(spoken && (repeats || phrase.text.split_whitespace().count() <= 3) || alt_text)
    });
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
    let Parts { mut heads, rest, group, labelled, dates, evidence } = parts;
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
    // The place: a place-like phrase after the date, or any that is named outright and not the first.
    let place = heads
        .iter()
        .rposition(|head| head.after_date && !head.heading && is_place(&head.text))
        .or_else(|| {
            heads.iter().enumerate().skip(1).rfind(|(_, head)| is_known_place(&head.text)).map(|(at, _)| at)
        });
    if let Some(at) = place
        && (heads.len() + group.len().min(1) > 2 || heads.len() == 2 && is_known_place(&heads[at].text))
    {
        position.location = Some(heads.remove(at).text);
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
