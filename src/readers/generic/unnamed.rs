//! Sections a page calls by names no table knows ("Field notes"): what they hold is told by what stands in them.
//!
//! Only where no section says what it is; the confidence is lower. Start at [`read`].

use super::super::sections::{Kind, Section, unknown};
use super::super::wording::{degree_score, school_score, title_score};
use super::super::{Sight, dates, entries, history, lists, schooling};
use crate::lexicon::skills;
use crate::profile::{Origin, Profile};

/// How sure a reading can be whose section does not say what it holds.
const CONFIDENCE: f32 = 0.6;

/// Fills history, education and skills from sections under other headings.
pub fn read(sight: &Sight<'_>, sections: &[Section], profile: &mut Profile, origin: Origin) {
    let named = |kind: Kind| sections.iter().any(|section| section.kind == kind);
    let wants_positions = profile.positions.is_empty() && !named(Kind::Experience);
    let wants_education = profile.education.is_empty() && !named(Kind::Education);
    // Groups beside a section called skills are skills too, where more of what they hold is known.
    let wants_skills = profile.skills.iter().all(|skill| skill.evidence.origin == origin);
    let surer = named(Kind::Skills);
    if !wants_positions && !wants_education && !wants_skills {
        return;
    }
    for section in unknown(sight.page, sections) {
        if wants_positions && profile.positions.is_empty() {
            positions(sight, &section, profile, origin, wants_education);
        }
        if wants_education && profile.education.is_empty() {
            education(sight, &section, profile, origin);
        }
        if wants_skills {
            skills_of(sight, &section, profile, origin, surer);
        }
    }
}

/// The section's entries, if at least half have a date range.
fn dated(sight: &Sight<'_>, section: &Section) -> Option<Vec<entries::Entry>> {
    let entries = entries::split(sight.page, section.content.clone(), section.scope);
    let dated =
        entries.iter().filter(|entry| entry.dates.as_ref().is_some_and(|date| date.dates.range)).count();
    (dated > 0 && dated * 2 >= entries.len()).then_some(entries)
}

/// Dated entries most of which name a role.
fn positions(
    sight: &Sight<'_>,
    section: &Section,
    profile: &mut Profile,
    origin: Origin,
    takes_studies: bool,
) {
    let Some(mut entries) = dated(sight, section) else { return };
    let mut studies = Vec::new();
    if takes_studies {
        studies = super::take_studies(sight, &mut entries);
    }
    let mut positions = history::positions(sight, &entries, origin);
    let is_role = |title: &str| title_score(title) >= 2;
    let roles = positions.iter().filter(|position| position.title.as_deref().is_some_and(is_role)).count();
    if roles * 2 > positions.len() {
        for position in &mut positions {
            position.evidence.confidence = position.evidence.confidence.min(CONFIDENCE);
        }
        profile.positions = positions;
        profile.education.extend(schooling::education(sight, &studies, origin));
    }
}

/// Dated entries most of which name a school or a degree.
fn education(sight: &Sight<'_>, section: &Section, profile: &mut Profile, origin: Origin) {
    let Some(entries) = dated(sight, section) else { return };
    let mut education = schooling::education(sight, &entries, origin);
    let studies = education.iter().filter(|entry| {
        entry.school.as_deref().is_some_and(|school| school_score(school) >= 2)
            || entry.degree.as_deref().is_some_and(|degree| degree_score(degree) > 0)
    });
    if studies.count() * 2 > education.len() {
        for entry in &mut education {
            entry.evidence.confidence = entry.evidence.confidence.min(CONFIDENCE);
        }
        profile.education = education;
    }
}

/// Short phrases at least half of which are skills of the lexicon.
fn skills_of(sight: &Sight<'_>, section: &Section, profile: &mut Profile, origin: Origin, surer: bool) {
    let pieces = &sight.page.pieces()[section.content.clone()];
    let short = pieces.iter().filter(|piece| piece.text.split_whitespace().count() <= 5).count();
    let dated = pieces.iter().any(|piece| dates::find(&piece.text).is_some());
    if dated || pieces.is_empty() || short * 10 < pieces.len() * 8 || pieces.len() > 120 {
        return;
    }
    let found = lists::skills(sight, section.content.clone(), origin);
    let known = found.iter().filter(|skill| skills::named(&skill.value).is_some()).count();
    let enough = if surer {
        known >= 3 && known * 3 >= found.len() * 2
    } else {
        known >= 2 && known * 2 >= found.len()
    };
    if enough {
        for mut skill in found {
            skill.evidence.confidence = skill.evidence.confidence.min(CONFIDENCE);
            if !profile.skills.iter().any(|own| own.value.eq_ignore_ascii_case(&skill.value)) {
                profile.skills.push(skill);
            }
        }
    }
}
