//! Stack Overflow and its sister sites: profiles and developer stories, read by headings and dates.
//!
//! This file says only which addresses are people. Developer stories were checked against a captured page of 2017; present
//! profiles were not checked against a captured page (2026-11-22).

use super::site::{PageKind, Site};
use crate::page::{Address, Page};

/// The reader.
pub struct StackOverflow;

impl Site for StackOverflow {
    fn code(&self) -> &'static str {
        "stack_overflow"
    }

    fn domains(&self) -> &'static [&'static str] {
        &[
            "stackoverflow.com",
            "stackexchange.com",
            "serverfault.com",
            "superuser.com",
            "askubuntu.com",
            "mathoverflow.net",
        ]
    }

    fn is_profile(&self, url: &str) -> bool {
        Address::parse(url).is_some_and(|address| {
            self.domains().iter().any(|domain| address.is_at(domain)) && matches!(address.segments()[..], ["users", id, ..] if id.bytes().all(|b| b.is_ascii_digit())) || matches!(address.segments()[..], ["story", _])
        })
    }

    fn kind(&self, page: &Page<'_>) -> PageKind {
        match page.address.segments()[..] {
            ["users", id, ..] if id.bytes().all(|b| b.is_ascii_digit()) => PageKind::Person,
            ["users", "story" | "profile", ..] | ["story", _] => PageKind::Person,
            ["users", "login" | "signup", ..] => PageKind::LoginWall,
            ["users", ..] => PageKind::People,
            ["jobs", ..] => PageKind::Job,
            ["questions", ..] | ["q" | "a", ..] => PageKind::Article,
            ["search", ..] | ["tags", ..] => PageKind::Search,
            [] => PageKind::Feed,
            _ => PageKind::Unknown,
        }
    }
}
