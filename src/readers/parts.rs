//! An entry taken apart: its short lines, what stands behind labels, its description; durations, employment kinds and
//! the site's own controls left out.
//!
//! Does not decide which line is what: that is `history` and `schooling`. Start at [`take_apart`].

use super::Sight;
use super::anchors::Anchor;
use super::dates;
use super::entries::Entry;
use super::wording::{
    company_score, degree_score, is_employment_kind, is_known_place, is_remote, title_score,
};
use crate::page::text::{beginning, squash};
use crate::profile::{Evidence, Origin};

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
    /// "Remote", where the entry says so in a line of its own.
    pub(super) remote: Option<String>,
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

/// Takes an entry apart: what stands behind labels, what is a head, what is description.
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
    let mut remote = None;
    for at in entry.pieces.clone() {
        let Some(piece) = pieces.get(at) else { break };
        if let Some(found) = label_of(&piece.text) {
            label = Some((found, piece.line));
            continue;
        }
        if let Some((label, line)) = label.take()
            && (line == piece.line || line + 1 == piece.line && piece.heading == 0)
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
                // "Acme | Berlin | 2019 – 2021": what the date stood beside, part by part.
                let parts = date.rest.split(" · ").filter(|part| !is_noise(part));
                phrases.extend(parts.map(|part| phrase(at, part)));
            }
            continue;
        }
        if is_remote(&piece.text) {
            remote.get_or_insert_with(|| piece.text.trim().to_owned());
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
            || is_sentence(&phrase.text)
            || is_labelled_list(&phrase.text)
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
    Some(Parts { heads: phrases, rest, group, labelled, dates: entry.dates.clone(), remote, evidence })
}

/// "Kept the printers alive.": three words or more, a small one among them, and a full stop behind a whole word;
/// "Example and Sons Ltd." is none.
pub(super) fn is_sentence(text: &str) -> bool {
    if !text.ends_with(['.', '!', '。']) {
        return false;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    // "Bachelor of Computer Science.": somebody's full stop behind a title or a degree.
    if words.len() <= 7 && (degree_score(text) > 0 || title_score(text) >= 2) {
        return false;
    }
    let last = words.last().map(|word| word.trim_end_matches(['.', '!', ')'])).unwrap_or_default();
    let small = words.iter().any(|word| word.starts_with(char::is_lowercase));
    text.ends_with('。') || words.len() >= 3 && small && !last.contains('.') && company_score(last) == 0
}

/// "Tech stack: Rust, Kafka".
fn is_labelled_list(text: &str) -> bool {
    text.split_once(": ").is_some_and(|(label, list)| {
        list.contains(", ") && label.split_whitespace().count() <= 3 && label_of(label).is_none()
    })
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
