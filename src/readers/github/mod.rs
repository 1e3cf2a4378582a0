//! GitHub profile pages.
//!
//! Rests on microdata, `rel`, links and section headings; never on class names.

use super::site::{PageKind, Site};
use crate::page::Page;

/// The reader.
pub struct GitHub;

impl Site for GitHub {
    fn code(&self) -> &'static str {
        "github"
    }

    fn domains(&self) -> &'static [&'static str] {
        &["github.com"]
    }

    fn kind(&self, page: &Page<'_>) -> PageKind {
        match page.address.segments()[..] {
            [] => PageKind::Feed,
            ["login" | "signup" | "session", ..] => PageKind::LoginWall,
            ["search", ..] => PageKind::People,
            [_] => PageKind::Unknown,
            ["orgs", ..] => PageKind::Company,
            _ => PageKind::Article,
        }
    }
}
