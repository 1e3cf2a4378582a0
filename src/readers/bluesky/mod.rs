//! Bluesky: profile pages, read by title, text and links.
//!
//! This file says only which addresses are people. Checked against a captured page of 2025.

use super::site::{PageKind, Site};
use crate::page::{Address, Page};

/// The reader.
pub struct Bluesky;

impl Site for Bluesky {
    fn code(&self) -> &'static str {
        "bluesky"
    }

    fn domains(&self) -> &'static [&'static str] {
        &["bsky.app"]
    }

    fn is_profile(&self, url: &str) -> bool {
        Address::parse(url).is_some_and(|address| {
            self.domains().iter().any(|domain| address.is_at(domain))
                && matches!(address.segments()[..], ["profile", _])
        })
    }

    fn kind(&self, page: &Page<'_>) -> PageKind {
        match page.address.segments()[..] {
            ["profile", _] => PageKind::Person,
            ["profile", _, "post", ..] => PageKind::Article,
            ["profile", _, "feed" | "lists", ..] => PageKind::Feed,
            ["messages", ..] => PageKind::Inbox,
            ["search", ..] => PageKind::Search,
            [] | ["notifications" | "feeds", ..] => PageKind::Feed,
            _ => PageKind::Unknown,
        }
    }
}
