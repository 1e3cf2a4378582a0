//! Where designers show work: Dribbble, Behance.
//!
//! Built from their public markup; no page of these sites was captured to check them against (2026-11-22).

use super::PageKind::{Article, Company, Feed, Job, LoginWall, People, Person, Search};
use super::{Means, Site};
use crate::profile::ActivityKind::Release;
use crate::readers::sections::Kind;

pub(super) const DRIBBBLE: Site = Site {
    code: "dribbble",
    name: "Dribbble",
    domains: &["dribbble.com"],
    reserved: &["session", "shots", "teams", "hiring", "freelance-jobs", "learn", "resources", "stories"],
    pages: &[
        ("", Feed),
        ("session|signup/**", LoginWall),
        ("designers|freelancers/**", People),
        ("jobs|freelance-jobs/**", Job),
        ("search/**", Search),
        ("teams/**", Company),
        ("shots/popular|recent|following/**", Feed),
        ("{}", Person),
        ("{}/about|shots|projects|collections", Person),
        ("**", Article),
    ],
    links: &[("shots/*", Means::Work(Release))],
    headings: &[("more by", Kind::Suggestions)],
    ..Site::BLANK
};

pub(super) const BEHANCE: Site = Site {
    code: "behance",
    name: "Behance",
    domains: &["behance.net"],
    reserved: &[
        "assets",
        "galleries",
        "gallery",
        "hire",
        "inspiration",
        "live",
        "joblist",
        "moodboard",
        "onboarding",
    ],
    pages: &[
        ("", Feed),
        ("search/users/**", People),
        ("hire/**", People),
        ("search/**", Search),
        ("joblist|job/**", Job),
        ("gallery|galleries|live/**", Article),
        ("{}", Person),
        ("{}/resume|info|projects|moodboards|services", Person),
        ("**", Article),
    ],
    links: &[("gallery/#/*", Means::Work(Release))],
    headings: &[
        ("creative fields", Kind::Skills),
        ("on the web", Kind::Contact),
        ("members", Kind::Suggestions),
    ],
    ..Site::BLANK
};
