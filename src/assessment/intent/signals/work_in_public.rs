//! Work shown in public: releases and papers outside the job, and bursts of contributions.
//!
//! # What it observes
//! `public_release`: a dated release or publication of the last nine months that does not name the current employer.
//! `contribution_burst`: in the last three months at least three dated contributions, at least three times the person's own
//! monthly pace over the year before, and more than chance makes of that pace (three standard deviations of a Poisson
//! count). The pace must itself be visible: dated entries of the year before, or the page's own "614 contributions in the
//! last year". An entry that says "48 commits" counts as 48.
//!
//! # Why it suggests intent
//! Building a public record is often part of getting ready. The method's heuristics, kept low.
//!
//! # When it misleads
//! Publishing is the job (research), a season (a conference, a festival of code), or an employer who is simply not named.

use super::{Example, Kind, NOTHING, Observation, Scene, has_any};
use crate::profile::{Activity, ActivityKind, PartialDate};

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
    let shown = |activity: &Activity| {
        activity.kind == ActivityKind::Release || (activity.kind == ActivityKind::Publication && !publishing)
    };
    let (work, date) =
        scene.newest_first(9, shown).find(|(activity, _)| !scene.names_employer(&activity.text))?;
    Some(Observation {
        date: Some(date),
        explanation: "Released or published something outside the job in the last nine months.".to_owned(),
        evidence: work.evidence.clone(),
    })
}

fn burst(scene: &Scene<'_>) -> Option<Observation> {
    let contribution =
        |a: &Activity| matches!(a.kind, ActivityKind::Commit | ActivityKind::Release | ActivityKind::Answer);
    let mut recent: Vec<(&Activity, PartialDate, i32)> = Vec::new();
    let (mut now, mut before, mut months_shown) = (0.0, 0.0, Vec::new());
    for (activity, date) in scene.newest_first(14, contribution).filter(|(_, date)| date.month().is_some()) {
        let age = scene.months_since(date)?;
        let count = said_count(&activity.text).unwrap_or(1.0);
        if age < 3 {
            now += count;
            recent.push((activity, date, age));
            months_shown.push(age);
        } else {
            before += count;
        }
    }
    months_shown.sort_unstable();
    months_shown.dedup();
    let whole_year =
        scene.career.activity.iter().filter(|a| a.kind == ActivityKind::Commit && a.date.is_none());
    let whole_year = whole_year.filter(|a| has_any(&a.text, LAST_YEAR)).find_map(|a| said_count(&a.text));
    // A page that lists only its newest entries shows no baseline: silence before them is not calm.
    let (pace, months) = match whole_year {
        Some(year) if year >= now => {
            let months = months_shown.len() as f64;
            ((year - now) / (12.0 - months), months)
        }
        _ if before > 0.0 => (before / 12.0, 3.0),
        _ => return None,
    };
    let expected = pace * months;
    if now < 3.0 || now < 3.0 * expected || now - expected < 3.0 * expected.sqrt() {
        return None;
    }
    let (newest, date, _) = recent.first()?;
    Some(Observation {
        date: Some(*date),
        explanation: format!(
            "{now:.0} contributions lately, where their own pace of the year before makes {expected:.0}: a burst."
        ),
        evidence: newest.evidence.clone(),
    })
}

const LAST_YEAR: &[&str] = &[
    "contributions in the last year",
    "contributions in the past year",
    "contributions au cours de la dernière année",
    "Beiträge im letzten Jahr",
    "contribuciones en el último año",
];

/// The number before "commits" or "contributions", up to a hundred thousand.
fn said_count(text: &str) -> Option<f64> {
    const WHAT: [&str; 6] = ["commit", "contribution", "beitr", "contribuci", "answer", "pull"];
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    words.windows(2).find_map(|pair| {
        let digits: String = pair[0].chars().filter(|c| !matches!(c, ',' | '.')).collect();
        let count: u32 = digits.parse().ok().filter(|count| *count <= 100_000)?;
        WHAT.iter().any(|what| pair[1].starts_with(what)).then_some(f64::from(count))
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
    Example {
        says: "ninety commits this month, 240 in the year",
        shows: true,
        activity: &[
            (ActivityKind::Commit, "2026-03", "Created 90 commits in 4 repositories"),
            (ActivityKind::Commit, "", "240 contributions in the last year"),
        ],
        ..NOTHING
    },
    Example {
        says: "forty-eight commits this month, 614 in the year: their usual pace",
        activity: &[
            (ActivityKind::Commit, "2026-03", "Created 48 commits in 2 repositories"),
            (ActivityKind::Commit, "", "614 contributions in the last year"),
        ],
        ..NOTHING
    },
];
