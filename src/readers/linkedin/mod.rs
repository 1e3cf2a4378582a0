//! LinkedIn: logged-out pages, logged-in interfaces since 2016.
//!
//! Rests on section headings, `/company/`, `/school/` and `/in/` links, and dates; never on class names.

use super::site::{PageKind, Site};
use crate::page::{Address, Page};

/// The reader.
pub struct LinkedIn;

impl Site for LinkedIn {
    fn code(&self) -> &'static str {
        "linkedin"
    }

    fn domains(&self) -> &'static [&'static str] {
        &["linkedin.com"]
    }

    fn is_profile(&self, url: &str) -> bool {
        Address::parse(url).is_some_and(|address| {
            address.is_at("linkedin.com")
                && matches!(address.segments()[..], ["in" | "pub", slug, ..] if !slug.is_empty())
        })
    }

    fn kind(&self, page: &Page<'_>) -> PageKind {
        match page.address.segments()[..] {
            ["in", _, ..] => PageKind::Person,
            ["company" | "school" | "showcase", _, "people", ..] => PageKind::People,
            ["search", "results", "people", ..] => PageKind::People,
            ["company" | "school" | "showcase", ..] => PageKind::Company,
            ["jobs", ..] => PageKind::Job,
            ["feed", ..] | [] => PageKind::Feed,
            ["messaging", ..] => PageKind::Inbox,
            ["search", ..] => PageKind::Search,
            ["login" | "authwall" | "uas" | "checkpoint" | "signup", ..] => PageKind::LoginWall,
            ["pulse" | "posts" | "article", ..] => PageKind::Article,
            _ => PageKind::Unknown,
        }
    }
}
