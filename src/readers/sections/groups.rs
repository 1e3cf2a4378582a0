//! Headings inside a section of skills: "Languages" over Rust and Go is a group of skills, not what somebody speaks.
//!
//! Told by what stands below, never by the words alone. Start at [`settle`].

use super::Kind;
use crate::lexicon::{sectors, skills};
use crate::page::Piece;

/// "Languages" over Rust and Go: a group of the skills it stands in, or skills by another name.
pub(super) fn settle(pieces: &[Piece], headings: &mut [(usize, Option<Kind>, u8)]) {
    let mut skills: Option<u8> = None;
    for order in 0..headings.len() {
        let (at, kind, level) = headings[order];
        let inside = skills.is_some_and(|above| level > above);
        if inside && kind == Some(Kind::Skills) {
            headings[order].1 = None;
        }
        if kind == Some(Kind::Languages) {
            let end = headings.get(order + 1).map_or(pieces.len(), |(next, _, _)| *next).min(at + 14);
            let (spoken, known) = languages_and_skills(&pieces[at + 1..end.max(at + 1)]);
            if spoken == 0 && known > 0 {
                headings[order].1 = (!inside).then_some(Kind::Skills);
            }
        }
        match headings[order].1 {
            Some(Kind::Skills) if !inside => skills = Some(level),
            Some(_) if !inside => skills = None,
            None if !inside => skills = None,
            _ => {}
        }
    }
}

/// How many spoken languages and how many skills a few lines name.
fn languages_and_skills(pieces: &[Piece]) -> (usize, usize) {
    let (mut spoken, mut known) = (0, 0);
    for piece in pieces.iter().filter(|piece| piece.text.chars().count() <= 120) {
        for part in piece.text.split([',', ';', '(', ':', '|', '•', '·', '–', '—', '/']) {
            let part = part.trim();
            if sectors::language_named(part.split(" - ").next().unwrap_or(part)).is_some() {
                spoken += 1;
            } else if skills::named(part).is_some() {
                known += 1;
            }
        }
    }
    (spoken, known)
}
