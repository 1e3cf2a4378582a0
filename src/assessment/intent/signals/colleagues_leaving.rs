//! Colleagues left the same employer lately, counted in the recruiter's own pool.
//!
//! # What it observes
//! At least two other people of the pool whose pages say that they left the person's current employer in the last nine
//! months, while the person was there. Only the count and the months are used, never who they were.
//!
//! # Why it suggests intent
//! Leaving is contagious: where co-workers look around, others leave sooner (Felps et al. 2009). Nobody has measured this
//! count, so the weight is the method's heuristic, kept low.
//!
//! # When it misleads
//! A large employer always loses two people of a large pool; a pool collected because of one layoff sees only leavers.

use super::{Example, Kind, NOTHING, Observation, Scene};
use crate::assessment::intent::tenure::folded;
use crate::profile::{Evidence, Origin, PartialDate};

pub(super) const KIND: Kind = Kind { code: "colleagues_leaving", observe, examples: EXAMPLES };

/// How many have to leave before it is more than one person's own story.
const ENOUGH: usize = 2;

fn observe(scene: &Scene<'_>) -> Option<Observation> {
    let held = scene.career.positions.iter().filter(|p| p.current);
    let counted = held.filter_map(|position| {
        let employer = folded(position.organisation.as_deref()?);
        let there =
            |left: PartialDate| position.start.is_none_or(|start| start.first_day() <= left.first_day());
        let left: Vec<PartialDate> = scene
            .history
            .departures
            .iter()
            .filter(|gone| !employer.is_empty() && folded(&gone.organisation) == employer)
            .filter(|gone| {
                scene.months_since(gone.left).is_some_and(|months| months <= 9) && there(gone.left)
            })
            .map(|gone| gone.left)
            .collect();
        let newest = left.iter().max().copied()?;
        (left.len() >= ENOUGH).then_some((position, left.len(), newest))
    });
    let (position, count, newest) = counted.max_by_key(|(_, count, newest)| (*count, *newest))?;
    let employer = position.organisation.as_deref().unwrap_or_default();
    Some(Observation {
        date: Some(newest),
        explanation: format!("{count} other people of your pool left this employer in the last nine months."),
        evidence: Evidence {
            quote: format!("{employer}: {count} left, the last in {newest}"),
            field: position.evidence.field.clone(),
            source: "your pipeline".to_owned(),
            origin: Origin::Text,
            confidence: 0.8,
        },
    })
}

const HELD: &[(&str, &str, &str, &str, &str)] = &[("Engineer", "Northwind, Inc.", "2022-01", "", "")];

const EXAMPLES: &[Example] = &[
    Example {
        says: "two colleagues left in the last nine months",
        shows: true,
        positions: HELD,
        departures: &[("Northwind Inc", "2026-01"), ("NORTHWIND, INC.", "2025-11")],
        ..NOTHING
    },
    Example {
        says: "one colleague left: one person's own story",
        positions: HELD,
        departures: &[("Northwind Inc", "2026-01")],
        ..NOTHING
    },
    Example {
        says: "two people left another employer",
        positions: HELD,
        departures: &[("Contoso", "2026-01"), ("Contoso", "2025-11")],
        ..NOTHING
    },
    Example {
        says: "two people left before the person came",
        positions: &[("Engineer", "Northwind, Inc.", "2026-02", "", "")],
        departures: &[("Northwind Inc", "2025-12"), ("Northwind Inc", "2025-11")],
        ..NOTHING
    },
];
