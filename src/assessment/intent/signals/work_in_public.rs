//! Work shown in public: releases and papers outside the job, and bursts of contributions.
//!
//! # What it observes
//! `public_release`: a dated release or publication of the last nine months that does not name the current employer.
//! `contribution_burst`: in the last three months at least three dated contributions, and at least three times the
//! person's own monthly pace over the year before (which must itself be visible).
//!
//! # Why it suggests intent
//! Building a public record is often part of getting ready. The method's heuristics, kept low.
//!
//! # When it misleads
//! Publishing is the job (research), a season (a conference, a festival of code), or an employer who is simply not named.

use super::{Example, Kind, NOTHING, Observation, Scene, has_any};
use crate::profile::{ActivityKind, PartialDate};

pub(super) const RELEASE: Kind =
    Kind { code: "public_release", observe: release, examples: RELEASE_EXAMPLES };
pub(super) const BURST: Kind = Kind { code: "contribution_burst", observe: burst, examples: BURST_EXAMPLES };

const PUBLISHING_IS_THE_JOB: &[&str] = &[
    "professor",
    "researcher",
    "research scientist",
    "postdoc",
    "phd",
    "lecturer",
    "journalist",
    "editor",
    "chercheur",
    "chercheuse",
    "professeur",
    "professeure",
    "forscher",
    "forscherin",
    "investigador",
    "investigadora",
];

fn release(scene: &Scene<'_>) -> Option<Observation> {
    let mut titles = scene.career.positions.iter().filter(|p| p.current).filter_map(|p| p.title.as_deref());
    let publishing = titles.any(|title| has_any(title, PUBLISHING_IS_THE_JOB));
    let (work, date) = scene.recent_activity(9).find(|(activity, _)| {
        let kind = activity.kind == ActivityKind::Release
            || (activity.kind == ActivityKind::Publication && !publishing);
        kind && !scene.names_employer(&activity.text)
    })?;
    Some(Observation {
        date: Some(date),
        explanation: "Released or published something outside the job in the last nine months.".to_owned(),
        evidence: work.evidence.clone(),
    })
}

fn burst(scene: &Scene<'_>) -> Option<Observation> {
    let contributions: Vec<(PartialDate, i32, &crate::profile::Activity)> = scene
        .career
        .activity
        .iter()
        .filter(|a| matches!(a.kind, ActivityKind::Commit | ActivityKind::Release | ActivityKind::Answer))
        .filter_map(|a| {
            let date = a.date.filter(|date| date.month().is_some())?;
            Some((date, scene.months_since(date)?, a))
        })
        .collect();
    let recent: Vec<_> = contributions.iter().filter(|(_, age, _)| *age < 3).collect();
    let before = contributions.iter().filter(|(_, age, _)| (3..15).contains(age)).count();
    // A page that lists only its newest entries shows no baseline: silence before them is not calm.
    if recent.len() < 3 || before == 0 || (recent.len() as f64 / 3.0) < 3.0 * (before as f64 / 12.0) {
        return None;
    }
    let (date, _, newest) = recent.iter().max_by_key(|(date, _, _)| *date)?;
    Some(Observation {
        date: Some(*date),
        explanation: format!(
            "{} contributions in three months, after {before} in the year before: a burst against their own pace.",
            recent.len()
        ),
        evidence: newest.evidence.clone(),
    })
}

const RELEASE_EXAMPLES: &[Example] = &[
    Example {
        says: "a library of one's own, one month old",
        shows: true,
        positions: &[("Engineer", "Northwind", "2022-01", "", "")],
        activity: &[(ActivityKind::Release, "2026-02", "tinycsv: a reader for odd files")],
        ..NOTHING
    },
    Example {
        says: "a researcher publishes because it is the job",
        positions: &[("Research scientist", "Northwind", "2022-01", "", "")],
        activity: &[(ActivityKind::Publication, "2026-02", "On the tides")],
        ..NOTHING
    },
    Example {
        says: "released for the employer",
        positions: &[("Engineer", "Northwind", "2022-01", "", "")],
        activity: &[(ActivityKind::Release, "2026-02", "Northwind forecast 2.0")],
        ..NOTHING
    },
];

const BURST_EXAMPLES: &[Example] = &[
    Example {
        says: "one contribution last year, five this quarter",
        shows: true,
        activity: &[
            (ActivityKind::Commit, "2026-03-02", "tinycsv"),
            (ActivityKind::Commit, "2026-02-20", "tinycsv"),
            (ActivityKind::Release, "2026-02-11", "tinycsv 0.2"),
            (ActivityKind::Commit, "2026-01-20", "tinycsv"),
            (ActivityKind::Commit, "2026-01-11", "tinycsv"),
            (ActivityKind::Commit, "2025-06-11", "older"),
        ],
        ..NOTHING
    },
    Example {
        says: "the page shows only the newest entries: no baseline",
        activity: &[
            (ActivityKind::Commit, "2026-03-02", "tinycsv"),
            (ActivityKind::Commit, "2026-02-20", "tinycsv"),
            (ActivityKind::Commit, "2026-02-11", "tinycsv"),
        ],
        ..NOTHING
    },
];
