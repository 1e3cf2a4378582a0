//! Where programmers and data scientists show work: GitHub, GitLab and Gitea hosts, Stack Overflow, Kaggle, Hugging Face.
//!
//! Checked against captured pages: GitHub (2018) and a Stack Overflow story (2017). What these two look like now,
//! GitLab, Codeberg, Kaggle and Hugging Face were built from their public markup and not checked against a captured page
//! (2026-11-22).

use super::PageKind::{Article, Company, Feed, Job, LoginWall, People, Person, Search};
use super::{Means, Site};
use crate::profile::ActivityKind::{Answer, Publication, Release};
use crate::readers::sections::Kind;

pub(super) const GITHUB: Site = Site {
    code: "github",
    name: "GitHub",
    domains: &["github.com"],
    reserved: &[
        "codespaces",
        "collections",
        "customer-stories",
        "discussions",
        "git-guides",
        "issues",
        "mobile",
        "orgs",
        "organizations",
        "premium-support",
        "pulls",
        "readme",
        "repositories",
        "session",
        "site",
        "stars",
        "watching",
    ],
    pages: &[
        ("", Feed),
        ("login|signup|session|join/**", LoginWall),
        ("search?type=users", People),
        ("search?type=Users", People),
        ("search/**", Search),
        ("orgs/*/people", People),
        ("orgs|organizations/**", Company),
        ("{}?tab=followers", People),
        ("{}?tab=following", People),
        ("{}", Person),
        ("**", Article),
    ],
    links: &[("{}/*", Means::Work(Release))],
    organisation: &["people", "top languages", "most used topics"],
    read: Some(crate::readers::github::read),
    ..Site::BLANK
};

pub(super) const GITLAB: Site = Site {
    code: "gitlab",
    name: "GitLab",
    domains: &["gitlab.com", "codeberg.org", "gitea.com"],
    reserved: &[
        "-", "issues", "projects", "public", "pulls", "repo", "snippets", "user", "users", "org", "activity",
    ],
    pages: &[
        ("", Feed),
        ("users/sign_in|sign_up/**", LoginWall),
        ("user/login|sign_up/**", LoginWall),
        ("explore/users", People),
        ("search/**", Search),
        ("{}", Person),
        ("users/{}/**", Person),
        ("groups|org/**", Company),
        ("explore|dashboard|help|admin|public|projects|snippets|repo|issues|pulls|notifications", Feed),
        ("**", Article),
    ],
    links: &[("{}/*", Means::Work(Release))],
    ..Site::BLANK
};

pub(super) const STACK_OVERFLOW: Site = Site {
    code: "stack_overflow",
    name: "Stack Overflow",
    domains: &[
        "stackoverflow.com",
        "stackexchange.com",
        "serverfault.com",
        "superuser.com",
        "askubuntu.com",
        "mathoverflow.net",
    ],
    pages: &[
        ("users/#/**", Person),
        ("users/story|profile/**", Person),
        ("story/{}", Person),
        ("users/login|signup/**", LoginWall),
        ("users/**", People),
        ("jobs/**", Job),
        ("questions|q|a/**", Article),
        ("search|tags/**", Search),
        ("", Feed),
    ],
    links: &[("questions/#/**", Means::Work(Answer))],
    ..Site::BLANK
};

pub(super) const KAGGLE: Site = Site {
    code: "kaggle",
    name: "Kaggle",
    domains: &["kaggle.com"],
    reserved: &[
        "c",
        "code",
        "competitions",
        "datasets",
        "discussion",
        "discussions",
        "docs",
        "learn",
        "models",
        "organizations",
        "rankings",
        "work",
        "writeups",
    ],
    pages: &[
        ("", Feed),
        ("account/**", LoginWall),
        ("rankings/**", People),
        ("search/**", Search),
        ("organizations/**", Company),
        ("{}", Person),
        ("{}/code|datasets|models|competitions|discussion|writeups", Person),
        ("**", Article),
    ],
    links: &[
        ("code/{}/*", Means::Work(Release)),
        ("datasets/{}/*", Means::Work(Release)),
        ("models/{}/**", Means::Work(Release)),
        ("competitions/*/writeups/*", Means::Work(Publication)),
    ],
    ..Site::BLANK
};

pub(super) const HUGGING_FACE: Site = Site {
    code: "hugging_face",
    name: "Hugging Face",
    domains: &["huggingface.co"],
    reserved: &[
        "chat",
        "collections",
        "datasets",
        "docs",
        "inference",
        "learn",
        "metrics",
        "models",
        "organizations",
        "papers",
        "posts",
        "spaces",
        "tasks",
    ],
    pages: &[
        ("", Feed),
        ("login|join/**", LoginWall),
        ("search/**", Search),
        ("organizations/**", Company),
        ("{}", Person),
        ("{}/models|datasets|spaces|activity|papers|collections", Person),
        ("**", Article),
    ],
    links: &[
        ("{}/*", Means::Work(Release)),
        ("datasets|spaces/{}/*", Means::Work(Release)),
        ("papers/*", Means::Work(Publication)),
        ("blog/{}/*", Means::Work(Publication)),
    ],
    headings: &[("ai & ml interests", Kind::Skills), ("organizations", Kind::Organisations)],
    organisation: &["team members"],
    ..Site::BLANK
};
