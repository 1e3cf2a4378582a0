//! Where scientists show publications: Google Scholar, ORCID, ResearchGate.
//!
//! Google Scholar was checked against a captured page of 2019, its present markup was not; ORCID and ResearchGate were
//! built from their public markup and not checked against a captured page (2026-11-22).

use super::PageKind::{Article, Company, Feed, Job, LoginWall, People, Person, Search};
use super::{Means, Site};
use crate::profile::ActivityKind::Publication;
use crate::readers::sections::Kind;

pub(super) const GOOGLE_SCHOLAR: Site = Site {
    code: "google_scholar",
    name: "Google Scholar",
    domains: &[
        "scholar.google.com",
        "scholar.google.de",
        "scholar.google.fr",
        "scholar.google.es",
        "scholar.google.it",
        "scholar.google.nl",
        "scholar.google.pl",
        "scholar.google.ca",
        "scholar.google.ch",
        "scholar.google.at",
        "scholar.google.se",
        "scholar.google.pt",
        "scholar.google.ru",
        "scholar.google.co.uk",
        "scholar.google.co.in",
        "scholar.google.co.jp",
        "scholar.google.com.br",
        "scholar.google.com.tr",
    ],
    pages: &[
        ("citations?view_op=search_authors", People),
        ("citations?view_op=view_citation", Article),
        ("citations?user={}", Person),
        ("**", Search),
    ],
    links: &[
        ("citations?view_op=view_citation", Means::Work(Publication)),
        ("citations?view_op=search_authors", Means::Skill),
    ],
    ..Site::BLANK
};

pub(super) const ORCID: Site = Site {
    code: "orcid",
    name: "ORCID",
    domains: &["orcid.org"],
    reserved: &["my-orcid", "inbox", "developer-tools", "orcid-search"],
    pages: &[
        ("", Feed),
        ("signin|register|login/**", LoginWall),
        ("orcid-search/**", People),
        ("{}", Person),
        ("**", Article),
    ],
    headings: &[
        ("education and qualifications", Kind::Education),
        ("professional activities", Kind::Organisations),
        ("invited positions and distinctions", Kind::Awards),
        ("invited positions", Kind::Awards),
        ("distinctions", Kind::Awards),
        ("membership and service", Kind::Organisations),
        ("funding", Kind::Awards),
        ("works", Kind::Publications),
        ("peer review", Kind::Organisations),
        ("keywords", Kind::Skills),
        ("websites & social links", Kind::Contact),
        ("other ids", Kind::Contact),
        ("also known as", Kind::Highlights),
    ],
    read: Some(crate::readers::orcid::read),
    ..Site::BLANK
};

pub(super) const RESEARCH_GATE: Site = Site {
    code: "researchgate",
    name: "ResearchGate",
    domains: &["researchgate.net"],
    pages: &[
        ("", Feed),
        ("profile|scientific-contributions/{}/**", Person),
        ("institution|lab|department/**", Company),
        ("jobs|job/**", Job),
        ("login|signup/**", LoginWall),
        ("search/researcher/**", People),
        ("search/**", Search),
        ("**", Article),
    ],
    links: &[("publication/*", Means::Work(Publication)), ("topic/*", Means::Skill)],
    headings: &[
        ("affiliation", Kind::Highlights),
        ("affiliations", Kind::Highlights),
        ("disciplines", Kind::Skills),
        ("research interests", Kind::Interests),
        ("cited by", Kind::Suggestions),
        ("top co-authors", Kind::Suggestions),
        ("co-authors", Kind::Suggestions),
    ],
    ..Site::BLANK
};
