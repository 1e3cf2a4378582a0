//! What the criteria of a brief ask for, as a sketch can answer it, and what it answers about skills.
//!
//! Start at [`ask`].

use super::titles::WantedTitle;
use crate::assessment::fit::Verdict;
use crate::assessment::fit::background::degree_level;
use crate::assessment::fit::location;
use crate::assessment::fit::tally::Standing;
use crate::assessment::rediscovery::sketch::{NEVER, NOW, fold, short};
use crate::brief::{Brief, Criterion, CriterionKind, Importance, Seniority};
use crate::lexicon::places::PlaceId;
use crate::lexicon::sectors;
use crate::lexicon::skills::{self, SkillId};
use crate::lexicon::words::{Words, code, plain};

/// What a criterion asks for, as a sketch can answer it.
#[derive(Debug)]
pub(super) enum Asked<'b> {
    Title(WantedTitle<'b>),
    Skill(usize),
    Unlisted(u32),
    Years(i32),
    Seniority(Seniority),
    Place(PlaceId),
    Language([u8; 2]),
    Sector {
        name: [u8; 2],
        prose: bool,
        employer: Option<u32>,
    },
    Degree {
        level: u8,
        field: Option<Vec<[u8; 2]>>,
    },
    /// What a sketch cannot tell.
    Open(f32),
}

pub(super) fn ask<'b>(
    brief: &'b Brief,
    criterion: &'b Criterion,
    holders: &[u16],
    wanted: &mut Vec<SkillId>,
) -> Asked<'b> {
    let value = criterion.value.as_str();
    let prose = criterion.importance != Importance::Excluded;
    match criterion.kind {
        CriterionKind::Title => Asked::Title(WantedTitle::of(value, holders)),
        CriterionKind::Skill | CriterionKind::Other => match skills::named(value) {
            Some(skill) => {
                wanted.push(skill);
                Asked::Skill(wanted.len() - 1)
            }
            None => Asked::Unlisted(code(value)),
        },
        CriterionKind::Years => value.trim().parse().map_or(Asked::Open(0.5), Asked::Years),
        CriterionKind::Seniority => Seniority::named(value).map_or(Asked::Open(0.5), Asked::Seniority),
        CriterionKind::Location => location::wanted(brief, value).map_or(Asked::Open(0.4), Asked::Place),
        CriterionKind::Language => Asked::Language(short(sectors::language_named(value).unwrap_or(value))),
        CriterionKind::Industry => {
            let name = short(sectors::industry_named(value).unwrap_or(value));
            Asked::Sector { name, prose, employer: None }
        }
        CriterionKind::Company => {
            let stage = sectors::stages(&Words::of(value)).first().map_or("", |hit| hit.payload);
            Asked::Sector { name: short(stage), prose, employer: Some(code(&plain(value))) }
        }
        CriterionKind::Education => {
            let (degree, field) = value.split_once(" in ").map_or((value, None), |(d, f)| (d, Some(f)));
            let field = field.map(|field| {
                let words = Words::of(field);
                words.list.iter().filter(|w| w.end - w.start > 3).map(|w| fold(w.hash)).collect()
            });
            Asked::Degree { level: degree_level(degree).max(1), field }
        }
    }
}

/// How a skill someone has relates to one that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kinship {
    /// Of the same field.
    Field,
    /// The wanted one builds on it.
    Beneath,
    Adjacent,
    Implies,
    Same,
}

pub(super) fn kinship(held: SkillId, wanted: SkillId) -> Option<Kinship> {
    let field = wanted.skill().field;
    if held == wanted {
        Some(Kinship::Same)
    } else if held.implies(wanted) {
        Some(Kinship::Implies)
    } else if held.is_adjacent_to(wanted) {
        Some(Kinship::Adjacent)
    } else if wanted.implies(held) {
        Some(Kinship::Beneath)
    } else {
        (!field.is_empty() && held.skill().field == field).then_some(Kinship::Field)
    }
}

/// What a sketch shows of one skill asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Shown {
    pub(super) nearest: Option<Kinship>,
    pub(super) denied: bool,
    pub(super) undated: bool,
    pub(super) last: u16,
    pub(super) kin: u8,
}

impl Shown {
    /// Eight years on, what only old positions show is no longer taken as met.
    pub(super) fn standing(&self, now: i32, richness: f32) -> Standing {
        let stale = !self.undated && !matches!(self.last, NOW | NEVER) && now - i32::from(self.last) > 96;
        match self.nearest {
            Some(Kinship::Same | Kinship::Implies) if stale => Standing::new(Verdict::Adjacent, 0.4),
            Some(Kinship::Same) => Standing::new(Verdict::Met, 1.0),
            Some(Kinship::Implies) => Standing::new(Verdict::Met, 0.9),
            _ if self.denied => Standing::new(Verdict::Unmet, 0.0),
            Some(Kinship::Adjacent) => Standing::new(Verdict::Adjacent, 0.5),
            Some(Kinship::Beneath) => Standing::new(Verdict::Adjacent, 0.3),
            _ => Standing::unknown(0.5 - 0.38 * richness + (f32::from(self.kin) * 0.03).min(0.12)),
        }
    }
}
