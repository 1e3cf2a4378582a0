//! Reads whatever no site reader claims: structured data, then headings, lists and dates as a person would see them.
//!
//! Start at [`visible`].

mod cards;
pub mod person;
mod unnamed;

use std::ops::Range;

use super::entries;
use super::history;
use super::lists;
use super::schooling;
use super::sections::{Kind, Section};
use super::wording::is_known_place;
use super::{Sight, fact};
use crate::page::text::beginning;
use crate::profile::{Fact, Origin, Profile};

/// Reads the sections of the page into the fields that are still empty.
pub fn visible(sight: &Sight<'_>, sections: &[Section], profile: &mut Profile, origin: Origin) {
    let (had_positions, had_education) = (!profile.positions.is_empty(), !profile.education.is_empty());
    let (had_skills, had_languages) = (!profile.skills.is_empty(), !profile.languages.is_empty());
    // A career told in one list holds the studies too, where the page has no section for them.
    let named_education = sections.iter().any(|section| section.kind == Kind::Education);
    for section in sections {
        let content = section.content.clone();
        match section.kind {
            Kind::Experience if !had_positions => {
                let mut entries = entries::split(sight.page, content, section.scope);
                if !named_education && !had_education {
                    let studies = take_studies(sight, &mut entries);
                    profile.education.extend(schooling::education(sight, &studies, origin));
                }
                for position in history::positions(sight, &entries, origin) {
                    if profile.positions.len() < 200
                        && !profile.positions.iter().any(|known| same_position(known, &position))
                    {
                        profile.positions.push(position);
                    }
                }
            }
            Kind::Education if !had_education => {
                let entries = entries::split(sight.page, content, section.scope);
                for entry in schooling::education(sight, &entries, origin) {
                    if profile.education.len() < 100
                        && !profile.education.iter().any(|known| {
                            known.school == entry.school
                                && known.degree == entry.degree
                                && known.start == entry.start
                        })
                    {
                        profile.education.push(entry);
                    }
                }
            }
            Kind::Skills if !had_skills => {
                for skill in lists::skills(sight, content, origin) {
                    if profile.skills.len() < 500
                        && !profile.skills.iter().any(|known| known.value.eq_ignore_ascii_case(&skill.value))
                    {
                        profile.skills.push(skill);
                    }
                }
            }
            Kind::Languages if !had_languages => {
                profile.languages.extend(lists::languages(sight, content, origin))
            }
            Kind::About if profile.summary.is_none() => {
                profile.summary = about(sight, content, origin, true);
            }
            _ => {}
        }
    }
    // A page that says little about the person in sentences says it in a line.
    let abouts = || sections.iter().filter(|section| section.kind == Kind::About);
    if profile.summary.is_none() {
        profile.summary = abouts().find_map(|section| about(sight, section.content.clone(), origin, false));
    }
    unnamed::read(sight, sections, profile, origin);
}

/// The entries that are studies, taken out of a career.
fn take_studies(sight: &Sight<'_>, entries: &mut Vec<entries::Entry>) -> Vec<entries::Entry> {
    let is_study = |entry: &mut entries::Entry| schooling::is_study(sight, entry);
    entries.extract_if(.., is_study).collect()
}

/// The text of an "about" section; with `prose` only where it holds a sentence, not just an address and handles.
fn about(sight: &Sight<'_>, content: Range<usize>, origin: Origin, prose: bool) -> Option<Fact<String>> {
    let pieces: Vec<&str> = sight.page.pieces()[content]
        .iter()
        .filter(|piece| {
            !piece.control
                && !super::contacts::is_email(&piece.text)
                && !super::contacts::is_phone(&piece.text)
        })
        .map(|piece| piece.text.as_str())
        .collect();
    let says_much = |text: &&&str| text.split_whitespace().count() >= 7 || text.chars().count() > 60;
    if prose && pieces.iter().filter(says_much).all(|text| is_known_place(text)) {
        return None;
    }
    let text = pieces.join("\n");
    (text.chars().count() > 3).then(|| {
        let quote = beginning(&text, 300).to_owned();
        fact(sight, "summary", text, &quote, origin, 0.75)
    })
}

fn same_position(a: &crate::profile::Position, b: &crate::profile::Position) -> bool {
    a.title == b.title && a.organisation == b.organisation && a.start == b.start && a.end == b.end
}
