//! Reads whatever no site reader claims: structured data, then headings, lists and dates as a person would see them.
//!
//! Start at [`visible`].

pub mod person;

use super::entries;
use super::history;
use super::lists;
use super::schooling;
use super::sections::{Kind, Section};
use super::wording::title_score;
use super::{Sight, fact};
use crate::page::text::beginning;
use crate::profile::{Origin, Profile};

/// Reads the sections of the page into the fields that are still empty.
pub fn visible(sight: &Sight<'_>, sections: &[Section], profile: &mut Profile, origin: Origin) {
    let (had_positions, had_education) = (!profile.positions.is_empty(), !profile.education.is_empty());
    let (had_skills, had_languages) = (!profile.skills.is_empty(), !profile.languages.is_empty());
    for section in sections {
        let content = section.content.clone();
        match section.kind {
            Kind::Experience if !had_positions => {
                let entries = entries::split(sight.page, content, section.scope);
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
                let text = sight.page.pieces()[content]
                    .iter()
                    .filter(|piece| {
                        !piece.control
                            && !super::contacts::is_email(&piece.text)
                            && !super::contacts::is_phone(&piece.text)
                    })
                    .map(|piece| piece.text.as_str())
                    .collect::<Vec<_>>()
                    .join("\n");
                if text.chars().count() > 3 {
                    let quote = beginning(&text, 300).to_owned();
                    profile.summary = Some(fact(sight, "summary", text, &quote, origin, 0.75));
                }
            }
            _ => {}
        }
    }
    unnamed_history(sight, sections, profile, origin);
}

/// Where no section says it is the work history: dated entries under another heading, most of which name a role.
fn unnamed_history(sight: &Sight<'_>, sections: &[Section], profile: &mut Profile, origin: Origin) {
    if !profile.positions.is_empty() || sections.iter().any(|section| section.kind == Kind::Experience) {
        return;
    }
    for section in super::sections::unknown(sight.page, sections) {
        let entries = entries::split(sight.page, section.content.clone(), section.scope);
        let dated =
            entries.iter().filter(|entry| entry.dates.as_ref().is_some_and(|date| date.dates.range)).count();
        if dated == 0 || dated * 2 < entries.len() {
            continue;
        }
        let mut positions = history::positions(sight, &entries, origin);
        let roles = positions
            .iter()
            .filter(|position| position.title.as_deref().is_some_and(|title| title_score(title) >= 2))
            .count();
        if roles * 2 > positions.len() {
            for position in &mut positions {
                position.evidence.confidence = position.evidence.confidence.min(0.6);
            }
            profile.positions = positions;
            return;
        }
    }
}

fn same_position(a: &crate::profile::Position, b: &crate::profile::Position) -> bool {
    a.title == b.title && a.organisation == b.organisation && a.start == b.start && a.end == b.end
}
