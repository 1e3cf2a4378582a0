//! The person says they are open to work.
//!
//! # What it observes
//! The availability the page declares (a banner, "open to work", "available from March").
//!
//! # Why it suggests intent
//! It is the person's own word. Declared, and shown as declared: not a quiet search somebody found out.
//!
//! # When it misleads
//! A banner forgotten after the new job began; availability for freelance work, mentoring or speaking only.

use super::{Example, Kind, NOTHING, Observation, Scene, has_any};

pub(super) const KIND: Kind = Kind { code: "declared_availability", observe, examples: EXAMPLES };

const OTHER_THINGS: &[&str] = &[
    "not available",
    "not open",
    "not looking",
    "unavailable",
    "available for speaking",
    "available for mentoring",
    "open to mentoring",
    "open to speaking",
    "hiring",
    "pas disponible",
    "plus disponible",
    "nicht verfügbar",
    "no disponible",
];

fn observe(scene: &Scene<'_>) -> Option<Observation> {
    let declared = scene.career.availability?;
    if declared.value.trim().is_empty() || has_any(&declared.value, OTHER_THINGS) {
        return None;
    }
    Some(Observation {
        date: None,
        explanation: "Says so openly on the page: declared availability, not a hidden search.".to_owned(),
        evidence: declared.evidence.clone(),
    })
}

const EXAMPLES: &[Example] = &[
    Example { says: "a banner", shows: true, availability: "Open to work", ..NOTHING },
    Example { says: "the opposite", availability: "Not available for new work until 2027", ..NOTHING },
    Example { says: "available for something else", availability: "Available for speaking", ..NOTHING },
];
