//! Less than six months with this employer.
//!
//! # What it observes
//! The dated start of the current employment, or a dated "new position" the page lists as an event of its own.
//!
//! # Why it suggests intent
//! It suggests staying, a little: the choice is fresh. The two measured sources disagree (florex 0-2 months −0.24 within
//! six months, CNCF +0.28), so the weight is the method's heuristic, kept low.
//!
//! # When it misleads
//! A job taken in need, a contract, or a disappointment in the first weeks.

use super::{Example, Kind, NOTHING, Observation, Scene};
use crate::profile::ActivityKind;

pub(super) const KIND: Kind = Kind { code: "new_in_job", observe, examples: EXAMPLES };

fn observe(scene: &Scene<'_>) -> Option<Observation> {
    let position = scene.tenure.as_ref().and_then(|tenure| {
        let joined = tenure.titles.first()?;
        let start = joined.start.filter(|start| start.month().is_some())?;
        (tenure.months < 6.0).then_some((start, &joined.evidence))
    });
    // An event may also be a new title: it counts where no dated employment says otherwise.
    let event = || {
        let mut events = scene.newest_first(5, |activity| activity.kind == ActivityKind::NewPosition);
        let (event, date) = events.next().filter(|_| scene.tenure.is_none())?;
        Some((date, &event.evidence))
    };
    let (date, evidence) = position.or_else(event)?;
    Some(Observation {
        date: Some(date),
        explanation: "Joined this employer less than six months ago: the choice is fresh.".to_owned(),
        evidence: evidence.clone(),
    })
}

const EXAMPLES: &[Example] = &[
    Example {
        says: "joined in January, read in March",
        shows: true,
        positions: &[
            ("Analyst", "Contoso", "2026-01", "", ""),
            ("Analyst", "Northwind", "2022-01", "2025-12", ""),
        ],
        ..NOTHING
    },
    Example {
        says: "a new title with an employer of four years",
        positions: &[
            ("Lead analyst", "Northwind", "2026-01", "", ""),
            ("Analyst", "Northwind", "2022-01", "2026-01", ""),
        ],
        ..NOTHING
    },
    Example {
        says: "only the year is known: it may be eleven months ago",
        positions: &[("Analyst", "Contoso", "2025", "", "")],
        ..NOTHING
    },
];
