//! Less than six months with this employer.
//!
//! # What it observes
//! The dated start of the current employment.
//!
//! # Why it suggests intent
//! It suggests staying, a little: the choice is fresh. The two measured sources disagree (florex 0-2 months −0.24 within
//! six months, CNCF +0.28), so the weight is the method's heuristic, kept low.
//!
//! # When it misleads
//! A job taken in need, a contract, or a disappointment in the first weeks.

use super::{Example, Kind, NOTHING, Observation, Scene};

pub(super) const KIND: Kind = Kind { code: "new_in_job", observe, examples: EXAMPLES };

fn observe(scene: &Scene<'_>) -> Option<Observation> {
    let tenure = scene.tenure.as_ref()?;
    let joined = tenure.titles.first()?;
    let start = joined.start?;
    if start.month().is_none() || tenure.months >= 6.0 {
        return None;
    }
    Some(Observation {
        date: Some(start),
        explanation: "Joined this employer less than six months ago: the choice is fresh.".to_owned(),
        evidence: joined.evidence.clone(),
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
