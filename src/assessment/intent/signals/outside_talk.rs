//! A talk, workshop or podcast outside the employer, in the last year.
//!
//! # What it observes
//! A dated talk whose text does not name the current employer.
//!
//! # Why it suggests intent
//! Showing one's work outside widens a network and is often part of getting ready. Nobody has measured it: the method's
//! heuristic, kept low.
//!
//! # When it misleads
//! Speaking is the job (developer relations, sales, research), or the employer sent them without being named.

use super::{Example, Kind, NOTHING, Observation, Scene, has_any};
use crate::profile::ActivityKind;

pub(super) const KIND: Kind = Kind { code: "talk_outside_employer", observe, examples: EXAMPLES };

const SPEAKING_IS_THE_JOB: &[&str] = &[
    "advocate",
    "evangelist",
    "developer relations",
    "devrel",
    "keynote speaker",
    "trainer",
    "professor",
    "lecturer",
];

fn observe(scene: &Scene<'_>) -> Option<Observation> {
    let current = scene.career.positions.iter().filter(|p| p.current).filter_map(|p| p.title.as_deref());
    if current.into_iter().any(|title| has_any(title, SPEAKING_IS_THE_JOB)) {
        return None;
    }
    let (talk, date) = scene
        .recent_activity(12)
        .filter(|(activity, _)| activity.kind == ActivityKind::Talk)
        .find(|(activity, _)| !scene.names_employer(&activity.text))?;
    Some(Observation {
        date: Some(date),
        explanation: "Spoke outside the employer in the last year: often a sign of looking around."
            .to_owned(),
        evidence: talk.evidence.clone(),
    })
}

const EXAMPLES: &[Example] = &[
    Example {
        says: "a meetup talk two months ago",
        shows: true,
        positions: &[("Engineer", "Northwind", "2022-01", "", "")],
        activity: &[(ActivityKind::Talk, "2026-01", "Tracing without tears, Rust meetup")],
        ..NOTHING
    },
    Example {
        says: "a talk for the employer",
        positions: &[("Engineer", "Northwind", "2022-01", "", "")],
        activity: &[(ActivityKind::Talk, "2026-01", "How Northwind ships on Fridays")],
        ..NOTHING
    },
    Example {
        says: "speaking is the job",
        positions: &[("Developer advocate", "Northwind", "2022-01", "", "")],
        activity: &[(ActivityKind::Talk, "2026-01", "Tracing without tears, Rust meetup")],
        ..NOTHING
    },
    Example {
        says: "a talk three years ago",
        positions: &[("Engineer", "Northwind", "2022-01", "", "")],
        activity: &[(ActivityKind::Talk, "2023-01", "Tracing without tears, Rust meetup")],
        ..NOTHING
    },
];
