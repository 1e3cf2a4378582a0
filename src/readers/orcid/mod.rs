//! ORCID: employment and education, one line each: "2021-09 to present | Assistant Professor (Computer Science)".
//!
//! The line above names the institution and its place. Works and the rest are read as on any site. Built from the
//! public markup, not checked against a captured page (2026-11-22). Start at [`read`].

use super::sections::{Kind, Section};
use super::{Omission, Sight, dates};
use crate::page::text::beginning;
use crate::profile::{Education, Evidence, Origin, PartialDate, Position, Profile};

/// At most this many lines are read.
const MOST: usize = 200;

/// What one line says.
struct Line {
    role: String,
    department: Option<String>,
    start: PartialDate,
    end: Option<PartialDate>,
    /// The line gives a range.
    until: bool,
    current: bool,
}

/// Adds what these lines state.
pub fn read(sight: &Sight<'_>, sections: &[Section], profile: &mut Profile, _: &mut Vec<Omission>) {
    let pieces = sight.page.pieces();
    // Each entry repeats what it is below its line, so the section is the one of the last real heading.
    let mut kind = None;
    for (at, piece) in pieces.iter().enumerate().skip(1) {
        if (1..=2).contains(&piece.heading) {
            kind = sections.iter().find(|section| section.heading == at).map(|section| section.kind);
        }
        if profile.positions.len() + profile.education.len() >= MOST {
            return;
        }
        let Some(line) = line(&piece.text) else { continue };
        let above = &pieces[at - 1].text;
        let (organisation, location) = match above.split_once(": ") {
            Some((name, place)) => (Some(name.to_owned()), Some(place.to_owned())),
            None => (Some(above.clone()), None),
        };
        let quote = beginning(&format!("{above} {}", piece.text), 300).trim().to_owned();
        let source = sight.source.clone();
        let evidence =
            Evidence { quote, field: String::new(), source, origin: Origin::Site, confidence: 0.85 };
        match kind {
            Some(Kind::Experience) => profile.positions.push(Position {
                title: Some(line.role),
                organisation,
                start: Some(line.start),
                end: line.end,
                current: line.current,
                location,
                description: None,
                evidence,
            }),
            Some(Kind::Education) => profile.education.push(Education {
                school: organisation,
                degree: Some(line.role),
                field: line.department,
                start: line.until.then_some(line.start),
                end: if line.until { line.end } else { Some(line.start) },
                evidence,
            }),
            _ => {}
        }
    }
}

fn line(text: &str) -> Option<Line> {
    let (when, what) = text.split_once(" | ")?;
    let (from, until) = match when.split_once(" to ") {
        Some((from, until)) => (from, Some(until.trim())),
        None => (when, None),
    };
    let start = dates::machine(from)?;
    let (role, department) = match what.split_once(" (") {
        Some((role, inner)) => (role, Some(inner.trim_end_matches(')').to_owned())),
        None => (what, None),
    };
    Some(Line {
        role: role.trim().to_owned(),
        department,
        start,
        end: until.and_then(dates::machine),
        until: until.is_some(),
        current: until == Some("present"),
    })
}
