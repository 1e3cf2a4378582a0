//! A public project that belongs to the current employer.
//!
//! # What it observes
//! A dated release, repository or commit period of the last year whose text names the current employer.
//!
//! # Why it suggests intent
//! It suggests staying: energy beyond the contract goes into the present job (the method names it for "firmly happy").
//!
//! # When it misleads
//! Open source is simply where that employer works.

use super::{Example, Kind, NOTHING, Observation, Scene};
use crate::profile::ActivityKind;

pub(super) const KIND: Kind = Kind { code: "side_project_for_employer", observe, examples: EXAMPLES };

fn observe(scene: &Scene<'_>) -> Option<Observation> {
    let (project, date) = scene
        .newest_first(12, |activity| matches!(activity.kind, ActivityKind::Release | ActivityKind::Commit))
        .find(|(activity, _)| scene.names_employer(&activity.text))?;
    Some(Observation {
        date: Some(date),
        explanation: "A public project for the present employer: energy goes into the present job."
            .to_owned(),
        evidence: project.evidence.clone(),
    })
}

const EXAMPLES: &[Example] = &[
    Example {
        says: "a release under the employer's name",
        shows: true,
        positions: &[("Engineer", "Northwind", "2022-01", "", "")],
        activity: &[(ActivityKind::Release, "2026-01", "northwind/forecast: plan routes by weather")],
        ..NOTHING
    },
    Example {
        says: "a release of one's own",
        positions: &[("Engineer", "Northwind", "2022-01", "", "")],
        activity: &[(ActivityKind::Release, "2026-01", "tinycsv: a reader for odd files")],
        ..NOTHING
    },
];
