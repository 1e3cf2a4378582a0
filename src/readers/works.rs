//! What a profile links to of the person's own: posts, talks, publications, repositories, models, answers.
//!
//! The site's entry says which addresses mean what; the card around such a link gives title and date. Rests on
//! addresses, headings and dates, never on class names. Start at [`read`].

use std::ops::Range;

use super::activity::activity;
use super::feed::{is_item, is_reaction, said_on};
use super::sections::kind_of;
use super::site::{Means, Site};
use super::{Sight, dates, fact};
use crate::page::address::without_tracking;
use crate::page::text::squash;
use crate::page::{Address, NodeId, Page, Piece, Region};
use crate::profile::{ActivityKind, Origin, PartialDate, Profile};

/// At most this many are read: the newest stand first on every site.
const MOST: usize = 60;

/// A thing linked, with every link that leads to it.
struct Work {
    url: String,
    kind: ActivityKind,
    links: Vec<NodeId>,
}

/// Adds what the page links to of the person's own, and the skills its links name.
pub fn read(sight: &Sight<'_>, site: &Site, profile: &mut Profile) {
    if site.links.is_empty() {
        return;
    }
    let page = sight.page;
    let works = find(sight, site, profile);
    let starts: Vec<(usize, usize)> = works
        .iter()
        .enumerate()
        .flat_map(|(order, work)| work.links.iter().map(move |link| (page.span(*link).start, order)))
        .collect();
    for (order, work) in works.iter().enumerate() {
        let card = card(page, work, |at: Range<usize>| {
            starts.iter().any(|(start, other)| *other != order && at.contains(start))
        });
        add(sight, work, card, profile);
    }
}

fn find(sight: &Sight<'_>, site: &Site, profile: &mut Profile) -> Vec<Work> {
    let page = sight.page;
    let handle = site.handle(&page.address);
    let mut works: Vec<Work> = Vec::new();
    for link in page.seen.links.iter().take(4_000) {
        let span = page.span(link.node);
        let Some(piece) = page.pieces().get(span.start).filter(|_| !span.is_empty()) else { continue };
        let beside = [Region::Navigation, Region::Footer, Region::Banner, Region::Dialog];
        if beside.contains(&piece.region) {
            continue;
        }
        let Some(url) = page.base.join(&link.href).map(|url| without_tracking(&url)) else { continue };
        let Some(address) = Address::parse(&url) else { continue };
        if !site.owns(&address) && address.host != page.address.host {
            continue;
        }
        match site.means(&address, handle.as_deref()) {
            Some(Means::Work(kind)) => match works.iter().position(|work| work.url == url) {
                Some(known) => works[known].links.push(link.node),
                None if works.len() < MOST => works.push(Work { url, kind, links: vec![link.node] }),
                None => {}
            },
            Some(Means::Skill) => {
                let text = page.joined(span);
                let known = profile.skills.iter().any(|skill| skill.value.eq_ignore_ascii_case(&text));
                if !known && text.chars().count() <= 60 && profile.skills.len() < 30 {
                    profile.skills.push(fact(sight, "skills", text.clone(), &text, Origin::Site, 0.85));
                }
            }
            None => {}
        }
    }
    works
}

/// The element around a work's link that holds nothing of another work.
fn card(page: &Page<'_>, work: &Work, crowded: impl Fn(Range<usize>) -> bool) -> Range<usize> {
    let Some(&link) = work.links.first() else { return 0..0 };
    let mut card = page.span(link);
    for node in page.tree.ancestors(link).take(30) {
        let span = page.span(node);
        let whole = matches!(&**page.tree.name(node), "body" | "main" | "html");
        if whole || span.len() > 80 || crowded(span.clone()) {
            break;
        }
        card = span;
        if is_item(page, node) {
            break;
        }
    }
    card
}

fn add(sight: &Sight<'_>, work: &Work, card: Range<usize>, profile: &mut Profile) {
    let page = sight.page;
    let pieces = page.pieces();
    let name = profile.name.as_ref().map(|name| squash(&name.value)).unwrap_or_default();
    let quiet = |piece: &Piece| {
        piece.control || said_when(&piece.text, sight).is_some() || !says_something(&piece.text)
    };
    let own_link = |at: &usize| work.links.iter().any(|link| page.span(*link).contains(at));
    let section = |piece: &Piece| piece.heading > 0 && kind_of(&piece.text).is_some();
    let titles =
        |at: &usize| !quiet(&pieces[*at]) && !section(&pieces[*at]) && squash(&pieces[*at].text) != name;
    let linked = card.clone().filter(own_link).filter(titles);
    let linked = linked.max_by_key(|at| (pieces[*at].heading > 0, pieces[*at].text.chars().count()));
    let headed = card.clone().filter(titles).find(|at| pieces[*at].heading > 0);
    let longest = || card.clone().filter(titles).max_by_key(|at| pieces[*at].text.chars().count().min(400));
    let named_after_address = matches!(work.kind, ActivityKind::Release);
    let title = match work.kind {
        ActivityKind::Release => linked,
        _ => headed.or(linked).or_else(longest),
    };
    let Some(title) = title else { return };
    let date = machine(page, &card).or_else(|| {
        let said = card.clone().filter(|at| *at != title).map(|at| pieces[at].text.as_str());
        let year = |text: &str| (work.kind == ActivityKind::Publication).then(|| year_alone(text)).flatten();
        said.clone().find_map(|text| said_when(text, sight)).or_else(|| said.rev().find_map(year))
    });
    if date.is_none() && matches!(work.kind, ActivityKind::Post | ActivityKind::Answer) {
        return;
    }
    let mut text = pieces[title].text.clone();
    if named_after_address {
        // "ada/ledger" leads to the ledger; what stands under its name says what it is.
        if let Some((_, own)) = text.rsplit_once('/').filter(|_| !text.contains(' ')) {
            text = own.trim().to_owned();
        }
        let about = (title + 1..card.end).find(|at| {
            !own_link(at) && !quiet(&pieces[*at]) && pieces[*at].text.split_whitespace().count() >= 3
        });
        if let Some(about) = about.filter(|_| text.split_whitespace().count() <= 4) {
            text = format!("{text}: {}", pieces[about].text);
        }
    }
    let quote = page.joined(card.clone());
    let kind = if work.kind == ActivityKind::Post && is_reaction(&quote) {
        ActivityKind::Comment
    } else {
        work.kind
    };
    let entry = activity(sight, kind, date, &text, &quote, Some(work.url.clone()), Origin::Site);
    profile.activity.push(entry);
}

fn machine(page: &Page<'_>, card: &Range<usize>) -> Option<PartialDate> {
    let times = page.seen.times.iter().filter(|time| card.contains(&page.span(time.node).start));
    times.filter_map(|time| dates::machine(&time.datetime)).next()
}

/// A short text that says when: "2w", "Updated 3 days ago", "Published Mar 3, 2025 · 5 min read".
fn said_when(text: &str, sight: &Sight<'_>) -> Option<PartialDate> {
    said_on(text, sight).or_else(|| dates::recent_day(text, sight.today)).or_else(|| {
        let parts = text.split(['•', '·', '|', '—']).map(str::trim).filter(|part| part.chars().count() <= 40);
        parts.clone().find_map(|part| {
            let found = dates::find(part).filter(|found| !found.dates.range)?;
            let date = found.dates.start.filter(|date| date.month().is_some())?;
            let rest = part[..found.start].split_whitespace().chain(part[found.end..].split_whitespace());
            (rest.count() <= 3).then_some(date)
        })
    })
}

/// A cell that is nothing but a year.
fn year_alone(text: &str) -> Option<PartialDate> {
    let found = dates::find(text).filter(|found| found.start == 0 && found.end == text.len())?;
    found.dates.start.filter(|date| !found.dates.range && date.month().is_none())
}

/// Three letters at least, and not a count: "12 comments", "1.2k".
fn says_something(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let wide = text.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
    let count = text.starts_with(|c: char| c.is_ascii_digit()) && text.split_whitespace().count() <= 2;
    (letters >= 3 || wide && letters >= 2) && !count
}
