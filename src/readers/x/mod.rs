//! X (Twitter): profile pages, read by title, text and dated posts.
//!
//! This file says only which addresses are people. Checked against a captured page of 2025.

use super::site::{PageKind, Site};
use crate::page::{Address, Page};

/// First path segments that are the site's own.
const NOT_USERS: &[&str] = &[
    "home",
    "explore",
    "notifications",
    "messages",
    "search",
    "login",
    "signup",
    "settings",
    "i",
    "jobs",
    "compose",
    "tos",
    "privacy",
];

/// The reader.
pub struct X;

impl Site for X {
    fn code(&self) -> &'static str {
        "x"
    }

    fn domains(&self) -> &'static [&'static str] {
        &["x.com", "twitter.com"]
    }

    fn is_profile(&self, url: &str) -> bool {
        Address::parse(url).is_some_and(|address| {
            self.domains().iter().any(|domain| address.is_at(domain))
                && matches!(address.segments()[..], [user] if !NOT_USERS.contains(&user))
        })
    }

    fn kind(&self, page: &Page<'_>) -> PageKind {
        match page.address.segments()[..] {
            [] | ["home" | "explore" | "notifications", ..] => PageKind::Feed,
            ["messages", ..] => PageKind::Inbox,
            ["search", ..] => PageKind::Search,
            ["login" | "signup", ..] | ["i", "flow", ..] => PageKind::LoginWall,
            [_, "status", ..] => PageKind::Article,
            [user] if NOT_USERS.contains(&user) => PageKind::Feed,
            [_] | [_, "with_replies" | "media" | "highlights" | "articles"] => PageKind::Person,
            _ => PageKind::Unknown,
        }
    }
}
