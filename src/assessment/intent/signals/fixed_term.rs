//! A position that ends by its nature, and soon.
//!
//! # What it observes
//! A title held now that is a PhD, postdoc, residency, fellowship, internship or fixed-term contract, and has run most of
//! its usual length or states an end within six months.
//!
//! # Why it suggests intent
//! The next step has to be found whatever the person feels. Measured for interns (+0.82) and contractors (+0.37)
//! (figures: florex, title_word).
//!
//! # When it misleads
//! Renewed contracts, a promise to stay on, a PhD that takes as long as it takes.

use super::{Example, Kind, NOTHING, Observation, Scene, has_any};
use crate::profile::PartialDate;

pub(super) const KIND: Kind = Kind { code: "fixed_term_ending", observe, examples: EXAMPLES };

/// Words in a title and the months after which the term is usually in its last part.
const TERMS: &[(i32, &[&str])] = &[
    (
        36,
        &[
            "phd",
            "phd student",
            "phd candidate",
            "doctoral",
            "doctorant",
            "doctorante",
            "doktorand",
            "doktorandin",
            "doctorando",
            "doctoranda",
        ],
    ),
    (18, &["postdoc", "postdoctoral", "post-doc", "research fellow"]),
    (30, &["resident physician", "medical resident", "residency"]),
    (3, &["intern", "internship", "stagiaire", "praktikant", "praktikantin", "becario", "becaria"]),
    (9, &["fixed term", "fixed-term", "cdd", "befristet", "maternity cover", "parental cover", "interim"]),
];

fn observe(scene: &Scene<'_>) -> Option<Observation> {
    let held = scene
        .career
        .positions
        .iter()
        .filter(|p| p.current || p.end.is_some_and(|e| e.last_day() >= scene.today));
    for position in held {
        let title = position.title.as_deref().unwrap_or_default();
        let Some((usual, _)) = TERMS.iter().find(|(_, words)| has_any(title, words)) else { continue };
        let ends_soon = position.end.is_some_and(|end| {
            let months = -end.months_until(scene.today);
            (0..=6).contains(&months)
        });
        let mostly_run =
            position.start.and_then(|start| scene.months_since(start)).is_some_and(|months| months >= *usual);
        if ends_soon || (position.end.is_none() && mostly_run) {
            return Some(Observation {
                date: Some(position.end.unwrap_or(PartialDate::from_date(scene.today))),
                explanation: "The present position ends by its nature and has run most of its usual length."
                    .to_owned(),
                evidence: position.evidence.clone(),
            });
        }
    }
    None
}

const EXAMPLES: &[Example] = &[
    Example {
        says: "the fourth year of a PhD",
        shows: true,
        positions: &[("PhD student", "University of Northwind", "2022-09", "", "")],
        ..NOTHING
    },
    Example {
        says: "the first year of a PhD",
        positions: &[("PhD student", "University of Northwind", "2025-09", "", "")],
        ..NOTHING
    },
    Example {
        says: "an internal auditor is no intern",
        positions: &[("Internal auditor", "Northwind", "2020-09", "", "")],
        ..NOTHING
    },
];
