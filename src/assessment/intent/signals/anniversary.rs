//! A work anniversary within a month.
//!
//! # What it observes
//! Whole years with the current employer, within a month of today, from the second year on.
//!
//! # Why it suggests intent
//! People take stock: searching for jobs rises by 6 to 9 % around it (CEB, quoted in Harvard Business Review, September
//! 2016). That is next to nothing, so it is shown and too weak to count as one of the two signals a level needs.
//!
//! # When it misleads
//! Nearly always.

use super::{Example, Kind, NOTHING, Observation, Scene};

pub(super) const KIND: Kind = Kind { code: "work_anniversary", observe, examples: EXAMPLES };

fn observe(scene: &Scene<'_>) -> Option<Observation> {
    let tenure = scene.tenure.as_ref()?;
    let joined = tenure.titles.first()?;
    let start = joined.start.filter(|start| start.month().is_some())?;
    let months = tenure.months as i32;
    let years = (months + 1) / 12;
    if years < 1 || (months - years * 12).abs() > 1 {
        return None;
    }
    Some(Observation {
        date: Some(start),
        explanation: format!("Work anniversary: {years} years with this employer this month."),
        evidence: joined.evidence.clone(),
    })
}

const EXAMPLES: &[Example] = &[
    Example {
        says: "two years this month",
        shows: true,
        positions: &[("Engineer", "Northwind", "2024-03", "", "")],
        ..NOTHING
    },
    Example {
        says: "two and a half years",
        positions: &[("Engineer", "Northwind", "2023-09", "", "")],
        ..NOTHING
    },
    Example {
        says: "only the year is known",
        positions: &[("Engineer", "Northwind", "2024", "", "")],
        ..NOTHING
    },
];
