//! The person thinks aloud, in a post, about what comes next for them.
//!
//! # What it observes
//! A post of the last six months with a phrase like "what I want to build next" or "Zeit für etwas Neues", in four
//! languages, that does not announce a step already taken.
//!
//! # Why it suggests intent
//! Who wonders in public about the next step has begun to take it. Weaker than a declared availability, and the same
//! event: of the two only the stronger counts. The method's heuristic, kept low.
//!
//! # When it misleads
//! What comes next for a product, a team or a league; a new chapter that has already begun; a phrase for effect.

use super::{Example, Kind, NOTHING, Observation, Scene, has_any};
use crate::profile::ActivityKind::Post;

pub(super) const KIND: Kind = Kind { code: "looking_ahead", observe, examples: EXAMPLES };

const AHEAD: &[&str] = &[
    "what's next for me",
    "what is next for me",
    "what comes next for me",
    "what I want to build next",
    "what I want to do next",
    "what I want to work on next",
    "what I should do next",
    "what to do next with my career",
    "figuring out my next step",
    "thinking about my next step",
    "thinking about my next move",
    "ready for something new",
    "ready for a new challenge",
    "ready for a new adventure",
    "ready for my next challenge",
    "time for something new",
    "time for a new challenge",
    "time for me to move on",
    "the next chapter of my career",
    "la suite de ma carrière",
    "suite de mon parcours",
    "prêt pour un nouveau défi",
    "prête pour un nouveau défi",
    "prêt pour de nouveaux défis",
    "prête pour de nouveaux défis",
    "envie d'autre chose",
    "envie de nouveaux défis",
    "ce que je veux faire ensuite",
    "ce que j'ai envie de faire ensuite",
    "ce que je veux construire ensuite",
    "mon prochain défi",
    "ma prochaine étape",
    "was ich als Nächstes machen",
    "was ich als Nächstes bauen",
    "was für mich als Nächstes kommt",
    "was als Nächstes für mich kommt",
    "Zeit für etwas Neues",
    "bereit für etwas Neues",
    "bereit für neue Herausforderungen",
    "bereit für eine neue Herausforderung",
    "mein nächster Schritt",
    "meinen nächsten Schritt",
    "meine nächste Herausforderung",
    "lo que quiero hacer después",
    "lo que quiero construir después",
    "qué quiero hacer después",
    "mi próximo paso",
    "mi próximo reto",
    "mi próximo desafío",
    "lista para un nuevo reto",
    "listo para un nuevo reto",
    "lista para nuevos retos",
    "listo para nuevos retos",
    "hora de algo nuevo",
    "hora de un cambio profesional",
];

/// A step already taken.
const TAKEN: &[&str] = &[
    "I've joined",
    "I have joined",
    "I'm joining",
    "I am joining",
    "joined",
    "I've started",
    "started at",
    "starting at",
    "excited to start",
    "happy to announce",
    "thrilled to announce",
    "new role as",
    "new position as",
    "j'ai rejoint",
    "je rejoins",
    "j'ai commencé",
    "ich habe angefangen",
    "ich starte als",
    "ich starte bei",
    "ich bin jetzt bei",
    "me he incorporado",
    "me incorporo",
    "he empezado",
    "empiezo en",
];

fn observe(scene: &Scene<'_>) -> Option<Observation> {
    let (post, date) =
        scene.recent_posts(6).find(|(post, _)| has_any(&post.text, AHEAD) && !has_any(&post.text, TAKEN))?;
    Some(Observation {
        date: Some(date),
        explanation: "Wonders in public about what comes next: often the first step of looking around."
            .to_owned(),
        evidence: post.evidence.clone(),
    })
}

const EXAMPLES: &[Example] = &[
    Example {
        says: "thinks about what to build next",
        shows: true,
        activity: &[(Post, "2026-02", "I have been thinking about what I want to build next.")],
        ..NOTHING
    },
    Example {
        says: "the same in French",
        shows: true,
        activity: &[(Post, "2026-02", "Après dix ans, envie d’autre chose.")],
        ..NOTHING
    },
    Example {
        says: "the same in German",
        shows: true,
        activity: &[(Post, "2026-02", "Nach zehn Jahren ist es Zeit für etwas Neues.")],
        ..NOTHING
    },
    Example {
        says: "the same in Spanish",
        shows: true,
        activity: &[(Post, "2026-02", "Pensando en mi próximo paso después de diez años.")],
        ..NOTHING
    },
    Example {
        says: "what comes next for a product",
        activity: &[(Post, "2026-02", "What's next for our forecasting API: a public roadmap")],
        ..NOTHING
    },
    Example {
        says: "the step is already taken",
        activity: &[(Post, "2026-02", "I was ready for something new, and I've joined Contoso this week!")],
        ..NOTHING
    },
    Example {
        says: "a year ago",
        activity: &[(Post, "2025-02", "I have been thinking about what I want to build next.")],
        ..NOTHING
    },
];
