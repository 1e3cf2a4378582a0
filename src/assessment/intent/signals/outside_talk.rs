//! A talk, workshop or podcast outside the employer, in the last year.
//!
//! # What it observes
//! A dated talk, or a post in which the person speaks of their own talk ("slides from my talk", "mein Vortrag"), whose
//! text does not name the current employer.
//!
//! # Why it suggests intent
//! Showing one's work outside widens a network and is often part of getting ready. Nobody has measured it: the method's
//! heuristic, kept low.
//!
//! # When it misleads
//! Speaking is the job (developer relations, sales, research), or the employer sent them without being named.

use super::{Example, Kind, NOTHING, Observation, Scene, has_any};
use crate::profile::{Activity, ActivityKind};

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
    "speaker",
    "conférencier",
    "conférencière",
    "formateur",
    "formatrice",
    "professeur",
    "professeure",
    "enseignant",
    "enseignante",
    "dozent",
    "dozentin",
    "referent",
    "referentin",
    "trainerin",
    "ponente",
    "docente",
    "profesor",
    "profesora",
];

/// The person speaks of a talk of their own.
const OWN_TALK: &[&str] = &[
    "my talk",
    "my keynote",
    "my workshop",
    "my session at",
    "my presentation at",
    "I spoke at",
    "I gave a talk",
    "I gave a keynote",
    "I'll be speaking",
    "I will be speaking",
    "I'm speaking at",
    "I am speaking at",
    "I'll be giving a talk",
    "I presented at",
    "ma conférence",
    "mon intervention",
    "ma présentation",
    "mon atelier",
    "j'ai présenté",
    "j'ai donné une conférence",
    "j'interviendrai",
    "je présenterai",
    "mein Vortrag",
    "meinem Vortrag",
    "meinen Vortrag",
    "meines Vortrags",
    "mein Workshop",
    "meinem Workshop",
    "ich habe einen Vortrag",
    "ich halte einen Vortrag",
    "ich spreche auf",
    "ich spreche bei",
    "mi charla",
    "mi ponencia",
    "mi presentación",
    "mi taller",
    "di una charla",
    "he dado una charla",
    "daré una charla",
];

fn observe(scene: &Scene<'_>) -> Option<Observation> {
    let current = scene.career.positions.iter().filter(|p| p.current).filter_map(|p| p.title.as_deref());
    if current.into_iter().any(|title| has_any(title, SPEAKING_IS_THE_JOB)) {
        return None;
    }
    let own = |activity: &Activity| match activity.kind {
        ActivityKind::Talk => true,
        ActivityKind::Post => has_any(&activity.text, OWN_TALK),
        _ => false,
    };
    let (talk, date) =
        scene.newest_first(12, own).find(|(activity, _)| !scene.names_employer(&activity.text))?;
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
        says: "a post about a talk of one's own",
        shows: true,
        activity: &[(ActivityKind::Post, "2026-02", "Slides from my talk at the Harbour meetup are online")],
        ..NOTHING
    },
    Example {
        says: "the same in German",
        shows: true,
        activity: &[(ActivityKind::Post, "2026-02", "Die Folien zu meinem Vortrag in Kiel sind online")],
        ..NOTHING
    },
    Example {
        says: "a post about somebody else's talk",
        activity: &[(ActivityKind::Post, "2026-02", "Loved the talk by a colleague at the Harbour meetup")],
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
