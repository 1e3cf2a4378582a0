//! A founder, owner or partner in what they do now.
//!
//! # What it observes
//! The words founder, owner, partner (not "partner manager") in a title held now.
//!
//! # Why it suggests intent
//! It suggests staying: a stake binds. Measured: founders and chief officers moved 0.27 weights of evidence less
//! (figures: florex, title_word).
//!
//! # When it misleads
//! A company kept as a shell beside a job, a freelancer who calls herself founder, a partner in name.

use super::{Example, Kind, NOTHING, Observation, Scene, has_any};

pub(super) const KIND: Kind = Kind { code: "founder_or_partner", observe, examples: EXAMPLES };

const STAKE: &[&str] = &[
    "founder",
    "co-founder",
    "cofounder",
    "owner",
    "co-owner",
    "managing partner",
    "equity partner",
    "fondateur",
    "fondatrice",
    "cofondateur",
    "cofondatrice",
    "associé",
    "associée",
    "gérant",
    "gérante",
    "gründer",
    "gründerin",
    "mitgründer",
    "mitgründerin",
    "inhaber",
    "inhaberin",
    "gesellschafter",
    "gesellschafterin",
    "fundador",
    "fundadora",
    "cofundador",
    "cofundadora",
    "socio",
    "socia",
    "dueño",
    "dueña",
];
const LOOK_ALIKES: &[&str] = &[
    "product owner",
    "process owner",
    "founder associate",
    "founders associate",
    "data owner",
    "system owner",
    "service owner",
    "account owner",
    "risk owner",
    "ex-founder",
    "former founder",
    "ex-fondateur",
    "ex-fundador",
    "founder's office",
    "assistant to the founder",
    "socio sanitario",
];

fn observe(scene: &Scene<'_>) -> Option<Observation> {
    let held = scene.career.positions.iter().find(|p| {
        let title = p.title.as_deref().unwrap_or_default();
        let partner = title.trim().eq_ignore_ascii_case("partner");
        p.current && (partner || has_any(title, STAKE)) && !has_any(title, LOOK_ALIKES)
    })?;
    Some(Observation {
        date: None,
        explanation: "Holds a stake in what they do now: founders and partners seldom move.".to_owned(),
        evidence: held.evidence.clone(),
    })
}

const EXAMPLES: &[Example] = &[
    Example {
        says: "founder of the present company",
        shows: true,
        positions: &[("Founder & CEO", "Fabrikam", "2021-01", "", "")],
        ..NOTHING
    },
    Example {
        says: "a product owner owns a backlog",
        positions: &[("Product Owner", "Fabrikam", "2021-01", "", "")],
        ..NOTHING
    },
    Example {
        says: "founded something that ended",
        positions: &[
            ("Engineer", "Contoso", "2023-01", "", ""),
            ("Founder", "Fabrikam", "2018-01", "2022-12", ""),
        ],
        ..NOTHING
    },
];
