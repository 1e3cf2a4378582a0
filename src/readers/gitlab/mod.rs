//! GitLab, Codeberg and other Gitea hosts: profile pages, read by structured data, headings and dates.
//!
//! This file says only which addresses are people. Built from the public markup documentation, not checked against a captured
//! page (2026-11-22).

use super::site::{PageKind, Site};
use crate::page::{Address, Page};

/// First path segments that are the site's own.
const NOT_USERS: &[&str] = &[
    "explore",
    "dashboard",
    "help",
    "admin",
    "public",
    "projects",
    "groups",
    "snippets",
    "repo",
    "issues",
    "pulls",
    "notifications",
    "user",
    "users",
];

/// The reader.
pub struct GitLab;

impl Site for GitLab {
    fn code(&self) -> &'static str {
        "gitlab"
    }

    fn domains(&self) -> &'static [&'static str] {
        &["gitlab.com", "codeberg.org", "gitea.com"]
    }

    fn is_profile(&self, url: &str) -> bool {
        Address::parse(url).is_some_and(|address| {
            self.domains().iter().any(|domain| address.is_at(domain))
                && matches!(address.segments()[..], [user] if !NOT_USERS.contains(&user))
        })
    }

    fn kind(&self, page: &Page<'_>) -> PageKind {
        match page.address.segments()[..] {
            [] => PageKind::Feed,
            ["users", "sign_in" | "sign_up", ..] | ["user", "login" | "sign_up", ..] => PageKind::LoginWall,
            ["search", ..] => PageKind::Search,
            [user] if NOT_USERS.contains(&user) => PageKind::Feed,
            [_] | ["users", _, ..] => PageKind::Person,
            ["groups", ..] | ["org", ..] => PageKind::Company,
            _ => PageKind::Article,
        }
    }
}
