//! How long the person has been with this employer, beside how long they usually stay.
//!
//! # What it observes
//! Months with the current employer over the mean of at least two finished stays.
//!
//! # Why it suggests intent
//! Near their own usual length (half to five quarters of it), people moved more: 0.05 to 0.29 weights of evidence.
//! Far beyond it (three times and more), they moved less: −0.22 and −0.54 (figures: tenure_over_own_mean, both
//! sources). Folk wisdom says the opposite about long stays, and about titles long unchanged (36 months and more:
//! −1.08); the figures are followed.
//!
//! # When it misleads
//! Short early stays (studies, contracts) make every later job look long.

use super::{Example, Kind, NOTHING, Observation, Scene};
use crate::assessment::intent::tenure::Tenure;

pub(super) const NEAR: Kind = Kind { code: "near_own_usual_stay", observe: near, examples: NEAR_EXAMPLES };
pub(super) const BEYOND: Kind =
    Kind { code: "far_beyond_own_usual_stay", observe: beyond, examples: BEYOND_EXAMPLES };

fn near(scene: &Scene<'_>) -> Option<Observation> {
    let tenure = scene.tenure.as_ref()?;
    if !(0.5..1.25).contains(&ratio(tenure)?) || tenure.months < 9.0 {
        return None;
    }
    Some(Observation {
        date: None,
        explanation: format!(
            "With this employer for {} months; earlier stays lasted {:.0} on average: about when they moved before.",
            tenure.months,
            tenure.own_mean()?
        ),
        evidence: tenure.titles.first()?.evidence.clone(),
    })
}

fn beyond(scene: &Scene<'_>) -> Option<Observation> {
    let tenure = scene.tenure.as_ref()?;
    if ratio(tenure)? < 3.0 || tenure.months < 36.0 {
        return None;
    }
    Some(Observation {
        date: None,
        explanation: format!(
            "With this employer for {} months, far beyond the {:.0} of earlier stays: measured, such people move less, \
             not more.",
            tenure.months,
            tenure.own_mean()?
        ),
        evidence: tenure.titles.first()?.evidence.clone(),
    })
}

fn ratio(tenure: &Tenure<'_>) -> Option<f64> {
    let mean = tenure.own_mean()?;
    (tenure.past_stays.len() >= 2 && mean > 0.0).then(|| tenure.months / mean)
}

const NEAR_EXAMPLES: &[Example] = &[
    Example {
        says: "two stays of two years, now two years in",
        shows: true,
        positions: &[
            ("Engineer", "Contoso", "2024-02", "", ""),
            ("Engineer", "Northwind", "2022-01", "2024-01", ""),
            ("Engineer", "Fabrikam", "2020-01", "2022-01", ""),
        ],
        ..NOTHING
    },
    Example {
        says: "one earlier stay is no rhythm",
        positions: &[
            ("Engineer", "Contoso", "2024-02", "", ""),
            ("Engineer", "Northwind", "2022-01", "2024-01", ""),
        ],
        ..NOTHING
    },
];

const BEYOND_EXAMPLES: &[Example] = &[
    Example {
        says: "two stays of a year, now six years in",
        shows: true,
        positions: &[
            ("Engineer", "Contoso", "2020-02", "", ""),
            ("Engineer", "Northwind", "2019-01", "2020-01", ""),
            ("Engineer", "Fabrikam", "2018-01", "2019-01", ""),
        ],
        ..NOTHING
    },
    Example {
        says: "six years in, but they always stay that long",
        positions: &[
            ("Engineer", "Contoso", "2020-02", "", ""),
            ("Engineer", "Northwind", "2014-01", "2020-01", ""),
            ("Engineer", "Fabrikam", "2008-01", "2014-01", ""),
        ],
        ..NOTHING
    },
];
