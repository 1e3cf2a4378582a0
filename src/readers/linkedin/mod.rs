//! LinkedIn: what a part of a profile (`/details/experience`, `/recent-activity`) says of whose it is, and the stream of
//! recent activity.
//!
//! Everything else is read by sections, `/company/` and `/school/` links and dates; class names, hashed since 2025, are
//! never looked at. The parts, the stream and the Recruiter view were built after the public help pages and not checked
//! against a captured page (2026-11-22). Start at [`read`].

use super::sections::{Kind, Section, kind_of};
use super::{Omission, Sight, fact, feed, names};
use crate::page::{Address, Page, Region};
use crate::profile::{Origin, Profile};

/// Reads the name where the page has no heading for it, and activity where the whole page is one stream.
pub fn read(sight: &Sight<'_>, sections: &[Section], profile: &mut Profile, omissions: &mut Vec<Omission>) {
    let page = sight.page;
    listed_elsewhere(page, omissions);
    let part = match page.address.segments()[..] {
        ["in", _, part @ ("details" | "recent-activity"), ..] => part,
        ["talent" | "recruiter" | "sales", ..] => {
            public_profile(sight, profile);
            return;
        }
        _ => return,
    };
    if profile.name.is_none()
        && let Some((name, quote)) = announced(page).or_else(|| linked(page))
    {
        profile.name = Some(fact(sight, "name", name, &quote, Origin::Meta, 0.75));
    }
    if part == "recent-activity" && !sections.iter().any(|section| section.kind == Kind::Activity) {
        feed::read(sight, main(page), profile, Origin::Site);
    }
    for (kind, field) in
        [(Kind::Experience, "positions"), (Kind::Education, "education"), (Kind::Skills, "skills")]
    {
        if !sections.iter().any(|section| section.kind == kind) {
            let reason =
                "this page shows one part of the profile: the rest is on the profile itself".to_owned();
            omissions.push(Omission { field: field.to_owned(), reason });
        }
    }
}

/// A list that goes on under `/details/` without saying how long it is: "Show all".
fn listed_elsewhere(page: &Page<'_>, omissions: &mut Vec<Omission>) {
    for link in page.seen.links.iter().take(2_000) {
        let Some(address) = page.base.join(&link.href).and_then(|url| Address::parse(&url)) else {
            continue;
        };
        let field = match (&address.segments()[..], &page.address.segments()[..]) {
            (["in", theirs, "details", part], ["in", own]) if theirs.eq_ignore_ascii_case(own) => match *part
            {
                "experience" => "positions",
                part @ ("education" | "skills" | "languages") => part,
                _ => continue,
            },
            _ => continue,
        };
        let label = page.joined(page.span(link.node));
        let known = omissions.iter().any(|omission| omission.field == field);
        let says_how_many = label.chars().any(|c| c.is_ascii_digit());
        if !known && !says_how_many && label.chars().any(char::is_alphabetic) && label.chars().count() <= 40 {
            let reason = format!("the page may show only part of them: open “{label}”, then read again");
            omissions.push(Omission { field: field.to_owned(), reason });
        }
    }
}

/// The Recruiter view links to the one public profile it is about: what joins both readings into one candidate.
fn public_profile(sight: &Sight<'_>, profile: &mut Profile) {
    let page = sight.page;
    let mut found: Vec<(String, String)> = Vec::new();
    for link in page.seen.links.iter().take(2_000) {
        let Some(url) = page.base.join(&link.href) else { continue };
        let Some(address) = Address::parse(&url).filter(|address| address.is_at("linkedin.com")) else {
            continue;
        };
        if let ["in", slug] = address.segments()[..] {
            let public = format!("https://www.linkedin.com/in/{slug}");
            if !found.iter().any(|(known, _)| known.eq_ignore_ascii_case(&public)) {
                found.push((public, page.joined(page.span(link.node))));
            }
        }
    }
    if let [(url, label)] = &found[..] {
        let quote = if label.is_empty() { url } else { label };
        profile.links.push(fact(sight, "links", url.clone(), quote, Origin::Site, 0.9));
    }
}

/// "(2) Experience | Ada Example | LinkedIn".
fn announced(page: &Page<'_>) -> Option<(String, String)> {
    let title = page.title.trim_start_matches(|c: char| !c.is_alphabetic());
    let parts = title.split(" | ").filter(|part| *part != "LinkedIn" && kind_of(part).is_none());
    parts
        .filter_map(|part| {
            let name = names::clean(part).filter(|name| names::is_namelike(name) && name.contains(' '))?;
            Some((name, page.title.clone()))
        })
        .last()
}

/// The text of a link to the profile that this page is a part of.
fn linked(page: &Page<'_>) -> Option<(String, String)> {
    let own = |address: &Address| match (&address.segments()[..], &page.address.segments()[..]) {
        (["in", theirs], ["in", own, ..]) => theirs.eq_ignore_ascii_case(own),
        _ => false,
    };
    page.seen.links.iter().take(400).find_map(|link| {
        let url = page.base.join(&link.href)?;
        Address::parse(&url).filter(|address| address.is_at("linkedin.com") && own(address))?;
        let piece =
            page.pieces()[page.span(link.node)].iter().find(|piece| names::is_namelike(&piece.text))?;
        Some((names::clean(&piece.text)?, piece.text.clone()))
    })
}

/// The pieces of the main content; all of them where the page does not mark it.
fn main(page: &Page<'_>) -> std::ops::Range<usize> {
    let inside = |region: Region| region == Region::Main;
    let start = page.pieces().iter().position(|piece| inside(piece.region));
    let end = page.pieces().iter().rposition(|piece| inside(piece.region));
    match (start, end) {
        (Some(start), Some(end)) => start..end + 1,
        _ => 0..page.pieces().len(),
    }
}
