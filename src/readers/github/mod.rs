//! GitHub profile pages: the head by structured data and text, contribution activity by its months, repositories by
//! their links.
//!
//! Rests on microdata, links and headings; never on class names. Checked against a captured page of 2018; the present
//! markup was built from the public documentation and not checked against a captured page (2026-11-22).

use super::activity::activity;
use super::sections::Section;
use super::site::{PageKind, Site};
use super::{Omission, Sight};
use super::{anchors, dates};
use crate::page::{Address, Page, Region};
use crate::profile::{ActivityKind, Origin, Profile};

/// First path segments that are the site's own.
const NOT_USERS: &[&str] = &[
    "about",
    "apps",
    "collections",
    "contact",
    "customer-stories",
    "dashboard",
    "enterprise",
    "events",
    "explore",
    "features",
    "issues",
    "join",
    "login",
    "logout",
    "marketplace",
    "new",
    "notifications",
    "orgs",
    "organizations",
    "pricing",
    "pulls",
    "readme",
    "search",
    "security",
    "settings",
    "signup",
    "site",
    "sponsors",
    "stars",
    "team",
    "topics",
    "trending",
    "watching",
    "codespaces",
    "discussions",
    "git-guides",
    "mobile",
    "premium-support",
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
            address.is_at("github.com")
                && matches!(address.segments()[..], [user] if !NOT_USERS.contains(&user))
        })
    }

    fn kind(&self, page: &Page<'_>) -> PageKind {
        match page.address.segments()[..] {
            [] => PageKind::Feed,
            ["login" | "signup" | "session", ..] => PageKind::LoginWall,
            ["search", ..] => PageKind::People,
            ["orgs", ..] => PageKind::Company,
            [user] if NOT_USERS.contains(&user) => PageKind::Article,
            [_] => PageKind::Person,
            _ => PageKind::Article,
        }
    }

    fn read(&self, sight: &Sight<'_>, _: &[Section], profile: &mut Profile, _: &mut Vec<Omission>) {
        contributions(sight, profile);
        repositories(sight, profile);
    }
}

/// "April 2018" as a heading, and below it what was done in that month.
fn contributions(sight: &Sight<'_>, profile: &mut Profile) {
    let page = sight.page;
    let mut month = None;
    for (at, piece) in page.pieces().iter().enumerate() {
        if piece.heading > 0 {
            let line = anchors::line_at(page, at, &(0..page.pieces().len()));
            let text = page.joined(line);
            let found = dates::find(&text)
                .filter(|found| !found.dates.range && found.end - found.start + 2 >= text.len());
            let date = found.and_then(|found| found.dates.start);
            match date {
                Some(date) if date.month().is_some() => month = Some(date),
                None if piece.heading < 3 => month = None,
                _ => {}
            }
            let lower = piece.text.to_lowercase();
            if lower.contains("contributions in ") && lower.starts_with(|c: char| c.is_ascii_digit()) {
                profile.activity.push(activity(
                    sight,
                    ActivityKind::Commit,
                    None,
                    &piece.text,
                    &piece.text,
                    None,
                    Origin::Site,
                ));
            }
            continue;
        }
        let Some(date) = month else { continue };
        let lower = piece.text.to_lowercase();
        let kind = if lower.starts_with("created") && lower.contains("commit")
            || lower.starts_with("opened")
            || lower.starts_with("reviewed")
            || lower.contains("contributions in private")
        {
            ActivityKind::Commit
        } else if lower.starts_with("created") && lower.contains("repositor") {
            ActivityKind::Release
        } else {
            continue;
        };
        profile.activity.push(activity(
            sight,
            kind,
            Some(date),
            &piece.text,
            &piece.text,
            page.link_of(piece),
            Origin::Site,
        ));
    }
}

/// Repositories the profile shows (pinned or popular): a link to one, with the description below.
fn repositories(sight: &Sight<'_>, profile: &mut Profile) {
    let page = sight.page;
    let Some(user) = page.address.segments().first().map(|user| user.to_lowercase()) else { return };
    let mut seen: Vec<String> = Vec::new();
    for link in &page.seen.links {
        let Some(url) = page.address.join(&link.href) else { continue };
        let Some(address) = Address::parse(&url).filter(|address| address.is_at("github.com")) else {
            continue;
        };
        let [owner, name] = address.segments()[..] else { continue };
        let span = page.span(link.node);
        let Some(piece) = page.pieces().get(span.start).filter(|_| !span.is_empty()) else { continue };
        let shown = piece.text.rsplit('/').next().unwrap_or_default().trim().to_lowercase();
        let main =
            !matches!(piece.region, Region::Navigation | Region::Footer | Region::Banner | Region::Dialog);
        if !main
            || owner.to_lowercase() != user
            || shown != name.to_lowercase()
            || seen.contains(&url)
            || seen.len() >= 12
        {
            continue;
        }
        seen.push(url.clone());
        let described = page.pieces()[span.end..]
            .iter()
            .take(4)
            .find(|piece| !piece.control && piece.text.split_whitespace().count() >= 3 && piece.heading == 0);
        let text = match described {
            Some(about) if about.line <= piece.line + 4 => format!("{name}: {}", about.text),
            _ => name.to_owned(),
        };
        let card = page
            .tree
            .ancestors(link.node)
            .take(8)
            .find(|node| page.tree.name(*node) == "li")
            .map(|node| page.span(node));
        let time = page
            .seen
            .times
            .iter()
            .find(|time| card.as_ref().is_some_and(|card| card.contains(&page.span(time.node).start)));
        let date = time.and_then(|time| dates::machine(&time.datetime));
        profile.activity.push(activity(
            sight,
            ActivityKind::Release,
            date,
            &text,
            &text,
            Some(url),
            Origin::Site,
        ));
    }
}
