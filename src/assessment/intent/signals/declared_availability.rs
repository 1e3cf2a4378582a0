//! The person says they are open to work.
//!
//! # What it observes
//! The availability the page declares (a banner, "open to work", "available from March"); where no field holds one, a
//! sentence of the headline, the summary or a post of the last six months that declares it, in four languages.
//!
//! # Why it suggests intent
//! It is the person's own word. Declared, and shown as declared: not a quiet search somebody found out.
//!
//! # When it misleads
//! A banner forgotten after the new job began; availability for freelance work, mentoring or speaking only.

use super::{Example, Kind, NOTHING, Observation, Scene, has_any};
use crate::profile::ActivityKind::Post;
use crate::readers::availability::declared;

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
    "open to feedback",
    "disponible pour des conférences",
    "verfügbar für Vorträge",
    "disponible para charlas",
    "pas disponible",
    "plus disponible",
    "nicht verfügbar",
    "no disponible",
];

fn observe(scene: &Scene<'_>) -> Option<Observation> {
    let refused = |text: &str| text.trim().is_empty() || has_any(text, OTHER_THINGS);
    let field =
        scene.career.availability.filter(|fact| !refused(&fact.value)).map(|fact| (None, &fact.evidence));
    let line = || {
        let lines = [scene.career.headline, scene.career.summary].into_iter().flatten();
        lines.filter(|fact| says(&fact.value)).map(|fact| (None, &fact.evidence)).next()
    };
    let post = || {
        let mut posts = scene.recent_posts(6);
        posts.find(|(post, _)| says(&post.text)).map(|(post, date)| (Some(date), &post.evidence))
    };
    let (date, evidence) = field.or_else(line).or_else(post)?;
    Some(Observation {
        date,
        explanation: "Says so openly on the page: declared availability, not a hidden search.".to_owned(),
        evidence: evidence.clone(),
    })
}

/// Whether a sentence declares it. The words are those of the page readers.
fn says(text: &str) -> bool {
    declared(text).is_some_and(|sentence| !has_any(sentence, OTHER_THINGS))
}

const EXAMPLES: &[Example] = &[
    Example { says: "a banner", shows: true, availability: "Open to work", ..NOTHING },
    Example { says: "in the headline", shows: true, headline: "Backend engineer | Open to work", ..NOTHING },
    Example {
        says: "in a post, in German",
        shows: true,
        activity: &[(Post, "2026-02-10", "Ich bin auf der Suche nach einer neuen Stelle.")],
        ..NOTHING
    },
    Example {
        says: "in a post two years ago",
        activity: &[(Post, "2024-02-10", "I'm looking for a new role.")],
        ..NOTHING
    },
    Example {
        says: "looks for colleagues",
        activity: &[(Post, "2026-02-10", "I'm looking for a new engineer for our team, we are hiring!")],
        ..NOTHING
    },
    Example { says: "the opposite", availability: "Not available for new work until 2027", ..NOTHING },
    Example { says: "available for something else", availability: "Available for speaking", ..NOTHING },
];
