//! A position that ends by its nature, and soon.
//!
//! # What it observes
//! A title held now that is a PhD, postdoc, residency, fellowship, internship or fixed-term contract, and has run most of
//! its usual length or states an end within six months; or the person's own words, in the headline, the summary or a post of
//! the last six months, that a contract or its funding ends.
//!
//! # Why it suggests intent
//! The next step has to be found whatever the person feels. Measured for interns (+0.82) and contractors (+0.37)
//! (figures: florex, title_word).
//!
//! # When it misleads
//! Renewed contracts, a promise to stay on, a PhD that takes as long as it takes.

use super::{Example, Kind, NOTHING, Observation, Scene, has_any};
use crate::profile::ActivityKind::Post;
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
            "promovierender",
            "promovierende",
            "wissenschaftlicher mitarbeiter promotion",
            "investigador predoctoral",
            "investigadora predoctoral",
        ],
    ),
    (
        18,
        &[
            "postdoc",
            "postdoctoral",
            "post-doc",
            "research fellow",
            "postdoctorant",
            "postdoctorante",
            "posdoctoral",
        ],
    ),
    (
        30,
        &[
            "resident physician",
            "medical resident",
            "residency",
            "interne en médecine",
            "assistenzarzt",
            "assistenzärztin",
            "médico residente",
            "médica residente",
        ],
    ),
    (
        3,
        &[
            "intern",
            "internship",
            "stagiaire",
            "praktikant",
            "praktikantin",
            "pflichtpraktikant",
            "becario",
            "becaria",
            "en prácticas",
        ],
    ),
    (
        9,
        &[
            "fixed term",
            "fixed-term",
            "temporary contract",
            "cdd",
            "alternant",
            "alternante",
            "apprenti",
            "apprentie",
            "befristet",
            "befristete",
            "elternzeitvertretung",
            "contrato temporal",
            "interino",
            "interina",
            "maternity cover",
            "parental cover",
            "interim",
        ],
    ),
];

const ENDS: &[&str] = &[
    "my contract ends",
    "my contract is ending",
    "my contract runs out",
    "contract ends in",
    "my funding ends",
    "funding ends in",
    "funded until",
    "my grant ends",
    "my fellowship ends",
    "mon contrat se termine",
    "mon contrat prend fin",
    "fin de contrat",
    "fin de mon contrat",
    "mon financement se termine",
    "financé jusqu'en",
    "financée jusqu'en",
    "mein Vertrag läuft aus",
    "mein Vertrag endet",
    "meine Stelle läuft aus",
    "meine Förderung endet",
    "gefördert bis",
    "finanziert bis",
    "mi contrato termina",
    "mi contrato acaba",
    "fin de contrato",
    "mi beca termina",
    "financiado hasta",
    "financiada hasta",
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
    own_words(scene)
}

fn own_words(scene: &Scene<'_>) -> Option<Observation> {
    let lines = [scene.career.headline, scene.career.summary].into_iter().flatten();
    let line = lines.filter(|fact| has_any(&fact.value, ENDS)).map(|fact| (None, &fact.evidence)).next();
    let post = || {
        let mut posts = scene.recent_posts(6);
        posts.find(|(post, _)| has_any(&post.text, ENDS)).map(|(post, date)| (Some(date), &post.evidence))
    };
    let (date, evidence) = line.or_else(post)?;
    Some(Observation {
        date,
        explanation: "Says that a contract or its funding comes to an end.".to_owned(),
        evidence: evidence.clone(),
    })
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
    Example {
        says: "a contract that states its end in two months",
        shows: true,
        positions: &[("Fixed-term lecturer", "University of Northwind", "2024-09", "2026-05", "")],
        ..NOTHING
    },
    Example {
        says: "says that the contract ends, in German",
        shows: true,
        activity: &[(Post, "2026-02", "Im Mai läuft es aus: mein Vertrag endet, ich bleibe dem Fach treu.")],
        ..NOTHING
    },
    Example {
        says: "a smart contract ends nothing",
        activity: &[(Post, "2026-02", "How a smart contract settles when the auction is over")],
        ..NOTHING
    },
];
