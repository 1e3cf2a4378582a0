//! The profile was rewritten since the recruiter's own last visit, or says that it was updated.
//!
//! # What it observes
//! A headline or summary that differs from the last visit's, three or more new skills, a new link to a CV, or an employer
//! held then and gone now with nothing new in its place; without a visit, a dated "profile updated" on the page. However many of these: one
//! event, counted once.
//!
//! # Why it suggests intent
//! People polish the window before they open the shop. The method's heuristic, kept low.
//!
//! # When it misleads
//! A new job, a promotion or a rebranding rewrites headlines too: a changed current position silences this signal.

use super::{Example, Kind, NOTHING, Observation, Scene};
use crate::assessment::career::cv_links;
use crate::assessment::intent::tenure::folded;
use crate::profile::{ActivityKind, Evidence, PartialDate, Position};

pub(super) const KIND: Kind = Kind { code: "profile_changed", observe, examples: EXAMPLES };

fn observe(scene: &Scene<'_>) -> Option<Observation> {
    since_last_visit(scene).or_else(|| {
        let (update, date) =
            scene.newest_first(3, |activity| activity.kind == ActivityKind::ProfileUpdate).next()?;
        Some(Observation {
            date: Some(date),
            explanation: "The page says the profile was updated lately.".to_owned(),
            evidence: update.evidence.clone(),
        })
    })
}

fn since_last_visit(scene: &Scene<'_>) -> Option<Observation> {
    let (on, earlier) =
        scene.history.earlier.iter().filter(|(on, _)| *on < scene.today).max_by_key(|(on, _)| *on)?;
    let career = scene.career;
    let held = |positions: &[Position]| -> Vec<String> {
        let mut all: Vec<String> = positions
            .iter()
            .filter(|p| p.current)
            .map(|p| {
                folded(p.title.as_deref().unwrap_or_default())
                    + "@"
                    + &folded(p.organisation.as_deref().unwrap_or_default())
            })
            .collect();
        all.sort_unstable();
        all
    };
    let (then, now) = (held(&earlier.positions), held(career.positions));
    let removed = !then.is_empty() && now.is_empty() && !career.positions.is_empty();
    if then != now && !removed {
        return None;
    }
    let differs = |old: Option<&str>, new: Option<&str>| match (old, new) {
        (Some(old), Some(new)) => folded(old) != folded(new),
        _ => false,
    };
    let text = |fact: Option<&crate::profile::Fact<String>>| fact.map(|fact| fact.value.clone());
    let headline = differs(text(earlier.headline.as_ref()).as_deref(), text(career.headline).as_deref());
    let summary = differs(text(earlier.summary.as_ref()).as_deref(), text(career.summary).as_deref());
    let known: Vec<String> = earlier.skills.iter().map(|skill| folded(&skill.value)).collect();
    let new_skills: Vec<_> = career
        .skills
        .iter()
        .filter(|skill| !known.is_empty() && !known.contains(&folded(&skill.value)))
        .collect();
    let known_cv: Vec<&str> = cv_links(earlier).map(|link| link.value.as_str()).collect();
    let new_cv = career.cv_links.iter().find(|link| !known_cv.contains(&link.value.as_str()));
    let mut changes: Vec<(&str, &Evidence)> = Vec::new();
    if removed && let Some(first) = career.positions.first() {
        changes.push(("no longer names a current employer", &first.evidence));
    }
    if headline && let Some(fact) = career.headline {
        changes.push(("has a new headline", &fact.evidence));
    }
    if summary && let Some(fact) = career.summary {
        changes.push(("has a new summary", &fact.evidence));
    }
    if let Some(link) = new_cv {
        changes.push(("links to a CV", &link.evidence));
    }
    if let (3.., Some(skill)) = (new_skills.len(), new_skills.first()) {
        changes.push(("lists new skills", &skill.evidence));
    }
    let (_, evidence) = changes.first()?;
    let all: Vec<&str> = changes.iter().map(|(what, _)| *what).collect();
    Some(Observation {
        date: Some(PartialDate::from_date(scene.today)),
        explanation: format!("Since your visit of {on} the profile {}, in the same job.", all.join(", ")),
        evidence: (*evidence).clone(),
    })
}

const EXAMPLES: &[Example] = &[
    Example {
        says: "a new headline in the same job",
        shows: true,
        positions: &[("Engineer", "Northwind", "2022-01", "", "")],
        headline: "Engineer, distributed systems, Rust and Go",
        earlier: Some(("Engineer at Northwind", "2025-12-01")),
        ..NOTHING
    },
    Example {
        says: "only the punctuation changed",
        positions: &[("Engineer", "Northwind", "2022-01", "", "")],
        headline: "Engineer @ Northwind",
        earlier: Some(("Engineer, Northwind", "2025-12-01")),
        ..NOTHING
    },
    Example {
        says: "no earlier visit to compare with",
        positions: &[("Engineer", "Northwind", "2022-01", "", "")],
        headline: "Engineer, distributed systems",
        ..NOTHING
    },
];
