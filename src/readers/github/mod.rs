//! GitHub profile pages.
//!
//! Rests on microdata, `rel`, links and section headings; never on class names.

use super::site::{PageKind, Site};
use crate::page::{Address, Page};

/// First path segments that are the site's own.
const NOT_USERS: &[&str] = &[
    "about", "apps", "collections", "contact", "customer-stories", "dashboard", "enterprise", "events", "explore", "features", "issues", "join",
    "login", "logout", "marketplace", "new", "notifications", "orgs", "organizations", "pricing", "pulls", "readme", "search", "security", "settings", "signup",
    "site", "sponsors", "stars", "team", "topics", "trending", "watching", "codespaces", "discussions", "features", "git-guides", "mobile", "premium-support",
];

/// The reader.
pub struct GitHub;

impl Site for GitHub {
    fn code(&self) -> &'static str {
        "github"
    }

    fn domains(&self) -> &'static [&'static str] {
        &["github.com"]
    }

    fn is_profile(&self, url: &str) -> bool {
        Address::parse(url).is_some_and(|address| {
            address.is_at("github.com") && matches!(address.segments()[..], [user] if !NOT_USERS.contains(&user))
        })
    }

    fn kind(&self, page: &Page<'_>) -> PageKind {
        match page.address.segments()[..] {
            [] => PageKind::Feed,
            ["login" | "signup" | "session", ..] => PageKind::LoginWall,
            ["search", ..] => PageKind::People,
            [user] if NOT_USERS.contains(&user) => PageKind::Article,
            [_] => PageKind::Person,
            ["orgs", ..] => PageKind::Company,
            _ => PageKind::Article,
        }
    }
}
