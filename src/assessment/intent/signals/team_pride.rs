//! Public pride in the present team.
//!
//! # What it observes
//! A post of the last six months that names the current employer and says "proud" or "join us" in one of four languages,
//! or that is proud of "my team" where it names nobody.
//!
//! # Why it suggests intent
//! It suggests staying. The method's heuristic, kept low.
//!
//! # When it misleads
//! Posts written on request; pride in a team one is about to leave.

use super::{Example, Kind, NOTHING, Observation, Scene, has_any};
use crate::profile::ActivityKind;

pub(super) const KIND: Kind = Kind { code: "public_pride_in_team", observe, examples: EXAMPLES };

const PRIDE: &[&str] = &[
    "proud",
    "join us",
    "join my team",
    "we are hiring",
    "we're hiring",
    "fier",
    "fière",
    "fiers",
    "rejoignez-nous",
    "nous recrutons",
    "stolz",
    "wir suchen",
    "wir stellen ein",
    "orgulloso",
    "orgullosa",
    "orgullosos",
    "únete a nosotros",
    "estamos contratando",
];
/// Pride in one's own team needs no name of the employer.
const OWN_TEAM: &[&str] = &[
    "proud of my team",
    "proud of our team",
    "proud of this team",
    "proud of the team I",
    "proud to lead this team",
    "fier de mon équipe",
    "fière de mon équipe",
    "fier de notre équipe",
    "fière de notre équipe",
    "stolz auf mein Team",
    "stolz auf unser Team",
    "stolz auf dieses Team",
    "orgulloso de mi equipo",
    "orgullosa de mi equipo",
    "orgulloso de nuestro equipo",
    "orgullosa de nuestro equipo",
];
/// Teams outside work.
const OTHER_TEAMS: &[&str] = &[
    "daughter",
    "son",
    "football",
    "soccer",
    "relay",
    "marathon",
    "charity",
    "former team",
    "old team",
    "fille",
    "fils",
    "foot",
    "Tochter",
    "Sohn",
    "Fußball",
    "hija",
    "hijo",
    "fútbol",
];
const FAREWELL: &[&str] = &[
    "last day",
    "leaving",
    "farewell",
    "moving on",
    "next chapter",
    "dernier jour",
    "je quitte",
    "letzter tag",
    "verlasse",
    "último día",
    "dejo",
    "last week at",
    "saying goodbye",
    "au revoir",
    "mes adieux",
    "Abschied",
    "me despido",
    "mi etapa termina",
];

fn observe(scene: &Scene<'_>) -> Option<Observation> {
    let (post, date) = scene.recent_posts(6).find(|(activity, _)| {
        let text = &activity.text;
        let employer = scene.names_employer(text) && has_any(text, PRIDE);
        (employer || (has_any(text, OWN_TEAM) && !has_any(text, OTHER_TEAMS))) && !has_any(text, FAREWELL)
    })?;
    Some(Observation {
        date: Some(date),
        explanation: "Speaks with pride of the present team in public.".to_owned(),
        evidence: post.evidence.clone(),
    })
}

const EXAMPLES: &[Example] = &[
    Example {
        says: "proud of the team, by name",
        shows: true,
        positions: &[("Engineer", "Northwind", "2022-01", "", "")],
        activity: &[(ActivityKind::Post, "2026-02", "So proud of what we shipped at Northwind this week")],
        ..NOTHING
    },
    Example {
        says: "proud of the team, in Spanish",
        shows: true,
        activity: &[(ActivityKind::Post, "2026-02", "Muy orgullosa de mi equipo esta semana")],
        ..NOTHING
    },
    Example {
        says: "proud of a daughter's team",
        activity: &[(ActivityKind::Post, "2026-02", "My daughter plays goalkeeper: so proud of this team")],
        ..NOTHING
    },
    Example {
        says: "a farewell is full of pride too",
        positions: &[("Engineer", "Northwind", "2022-01", "", "")],
        activity: &[(ActivityKind::Post, "2026-02", "Last day at Northwind, proud of every minute")],
        ..NOTHING
    },
    Example {
        says: "proud of someone else's work",
        positions: &[("Engineer", "Northwind", "2022-01", "", "")],
        activity: &[(ActivityKind::Post, "2026-02", "Proud to see the Rust foundation grow")],
        ..NOTHING
    },
];
