//! The head of a profile: name, headline, place, as a person would see them.
//!
//! The name is the first large heading that could be one, checked against the page's title; the lines below it are the
//! headline and the place. Start at [`read`].

use super::names;
use super::sections::Section;
use super::wording::{is_known_place, is_place};
use super::{Sight, fact};
use crate::page::{Piece, Region};
use crate::profile::{Origin, Profile};

/// Fills name, headline and location where they are not there yet.
pub fn read(sight: &Sight<'_>, sections: &[Section], profile: &mut Profile) {
    let page = sight.page;
    let pieces = page.pieces();
    let Some(at) = name_piece(sight, sections) else { return };
    let piece = &pieces[at];
    if profile.name.is_none() {
        profile.name =
            names::clean(&piece.text).map(|name| fact(sight, "name", name, &piece.text, Origin::Text, 0.8));
    }
    let end = sections
        .iter()
        .map(|section| section.heading)
        .filter(|heading| *heading > at)
        .min()
        .unwrap_or(pieces.len());
    let below: Vec<usize> = (at + 1..end.min(at + 26)).filter(|at| is_worded(&pieces[*at])).collect();
    for &line in below.iter().take(14) {
        let piece = &pieces[line];
        let text = piece.text.trim();
        let length = text.chars().count();
        if names::says_pronouns(text) || text == pieces[at].text || length < 2 {
            continue;
        }
        if profile.location.is_none()
            && is_place(text)
            && piece.link.is_none()
            && (profile.headline.is_some() || is_known_place(text))
        {
            profile.location = Some(fact(sight, "location", text.to_owned(), text, Origin::Text, 0.7));
            continue;
        }
        if profile.headline.is_none()
            && length <= 260
            && piece.link.is_none()
            && !is_count(text)
            && !text.contains('@') | text.contains(' ')
        {
            profile.headline = Some(fact(sight, "headline", text.to_owned(), text, Origin::Text, 0.65));
        }
    }
}

fn is_worded(piece: &Piece) -> bool {
    !piece.control
        && piece.text.chars().any(char::is_alphabetic)
        && !matches!(piece.region, Region::Navigation | Region::Footer)
}

/// "500+ connections", "1,234 followers", "2nd".
fn is_count(text: &str) -> bool {
    text.chars().next().is_some_and(|c| c.is_ascii_digit()) && text.split_whitespace().count() <= 3
        || text.starts_with("· ")
        || text.starts_with('@')
}

/// The piece with the person's name.
fn name_piece(sight: &Sight<'_>, sections: &[Section]) -> Option<usize> {
    let page = sight.page;
    let pieces = page.pieces();
    let first_section = sections.first().map_or(pieces.len(), |section| section.heading);
    let title = page.title.to_lowercase();
    let mut best: Option<(i32, usize)> = None;
    for (at, piece) in pieces.iter().enumerate() {
        if piece.heading == 0 || matches!(piece.region, Region::Navigation | Region::Footer | Region::Dialog)
        {
            continue;
        }
        let Some(name) = names::clean(&piece.text) else { continue };
        if !names::is_namelike(&name) {
            continue;
        }
        let mut score = 4 - i32::from(piece.heading).min(4);
        score += if name.contains(' ') { 2 } else { 0 };
        score += if title.contains(&name.to_lowercase()) { 4 } else { 0 };
        score += if at < first_section { 2 } else { 0 };
        score += if piece.region == Region::Main { 1 } else { 0 };
        if best.is_none_or(|(top, _)| score > top) {
            best = Some((score, at));
        }
    }
    best.filter(|(score, _)| *score >= 5).map(|(_, at)| at)
}
