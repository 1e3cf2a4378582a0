//! Something happened at the employer, as the recruiter entered it once with its source.
//!
//! # What it observes
//! A layoff, merger, new leadership, relocation or funding at a current employer that the person had joined before.
//!
//! # Why it suggests intent
//! Downsizing raises the quits of those who stay: 31 % more after laying off 1 % (Trevor & Nyberg 2008). After a start-up
//! is bought, 33 % of its people leave within a year, against 12 % of other new colleagues (Kim 2020); halved here,
//! because not every merger is that. New leadership, relocation and funding: the method's heuristics.
//!
//! # When it misleads
//! A group of the same name, an event in another country, a person whose unit is not touched.

use super::{Example, Kind, NOTHING, Observation, Scene};
use crate::profile::{Evidence, Origin, PartialDate};

pub(super) const LAYOFF: Kind =
    Kind { code: "company_layoff", observe: |scene| observe(scene, "layoff"), examples: LAYOFF_EXAMPLES };
pub(super) const MERGER: Kind =
    Kind { code: "company_merger", observe: |scene| observe(scene, "merger"), examples: MERGER_EXAMPLES };
pub(super) const LEADERSHIP: Kind = Kind {
    code: "company_new_leadership",
    observe: |scene| observe(scene, "new_leadership"),
    examples: LEADERSHIP_EXAMPLES,
};
pub(super) const RELOCATION: Kind = Kind {
    code: "company_relocation",
    observe: |scene| observe(scene, "relocation"),
    examples: RELOCATION_EXAMPLES,
};
pub(super) const FUNDING: Kind =
    Kind { code: "company_funding", observe: |scene| observe(scene, "funding"), examples: FUNDING_EXAMPLES };

fn observe(scene: &Scene<'_>, kind: &str) -> Option<Observation> {
    let (event, held) = scene.company_event(kind, 12)?;
    let said = match kind {
        "layoff" => "let people go",
        "merger" => "merged or was bought",
        "new_leadership" => "has new leadership",
        "relocation" => "moves its offices",
        _ => "raised money",
    };
    Some(Observation {
        date: Some(PartialDate::from_date(event.date)),
        explanation: format!("You noted that the employer {said} (source: {}).", event.source),
        evidence: Evidence {
            quote: held.evidence.quote.clone(),
            field: held.evidence.field.clone(),
            source: event.source.clone(),
            origin: Origin::Text,
            confidence: 1.0,
        },
    })
}

const HELD: &[(&str, &str, &str, &str, &str)] = &[("Engineer", "Northwind, Inc.", "2022-01", "", "")];
const LEFT: &[(&str, &str, &str, &str, &str)] =
    &[("Engineer", "Contoso", "2024-01", "", ""), ("Engineer", "Northwind", "2022-01", "2023-12", "")];

const fn at(kind: &'static str) -> Example {
    Example {
        says: "at the employer, two months ago",
        shows: true,
        positions: HELD,
        event: Some(("Northwind Inc", "2026-01-10", kind)),
        ..NOTHING
    }
}
const fn elsewhere(kind: &'static str) -> Example {
    Example {
        says: "at an employer they had left",
        positions: LEFT,
        event: Some(("Northwind", "2026-01-10", kind)),
        ..NOTHING
    }
}
const fn long_ago(kind: &'static str) -> Example {
    Example {
        says: "two years ago",
        positions: HELD,
        event: Some(("Northwind Inc", "2024-01-10", kind)),
        ..NOTHING
    }
}

const LAYOFF_EXAMPLES: &[Example] = &[at("layoff"), elsewhere("layoff"), long_ago("layoff")];
const MERGER_EXAMPLES: &[Example] = &[at("merger"), elsewhere("merger"), long_ago("merger")];
const LEADERSHIP_EXAMPLES: &[Example] =
    &[at("new_leadership"), elsewhere("new_leadership"), long_ago("layoff")];
const RELOCATION_EXAMPLES: &[Example] = &[at("relocation"), elsewhere("relocation"), long_ago("relocation")];
const FUNDING_EXAMPLES: &[Example] = &[at("funding"), elsewhere("funding"), long_ago("funding")];
