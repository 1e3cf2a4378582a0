//! Dated public activity: posts, talks, publications, releases, commits.
//!
//! A post is a card with a date; whose it is is checked by name. Relative dates count from the day of reading.
//! Start at [`read`].

use super::Sight;
use super::dates;
use super::entries;
use super::feed;
use super::sections::{Kind, Section};
use crate::page::text::{beginning, squash};
use crate::page::{NodeId, Region};
use crate::profile::{Activity, ActivityKind, Evidence, Origin, PartialDate, Profile};

/// At most this many are kept: the newest speak for the person.
const MOST: usize = 60;

/// Adds what the page shows, newest first.
pub fn read(sight: &Sight<'_>, sections: &[Section], profile: &mut Profile, origin: Origin) {
    for section in sections {
        match section.kind {
            Kind::Publications if linked(profile) => {}
            Kind::Publications => listed(sight, section, ActivityKind::Publication, profile, origin),
            Kind::Talks => listed(sight, section, ActivityKind::Talk, profile, origin),
            Kind::Activity => feed::read(sight, section.content.clone(), profile, origin),
            _ => {}
        }
    }
    // Where the site's own links gave dated works, a card with a date is one of them or somebody else's.
    if !profile.activity.iter().any(|known| known.date.is_some() && known.url.is_some()) {
        posts(sight, sections, profile, origin);
    }
    profile.activity.truncate(500);
    let mut seen: Vec<(Option<PartialDate>, String)> = Vec::new();
    profile.activity.retain(|activity| {
        let key = (activity.date, squash(beginning(&activity.text, 60)));
        let new = !seen.contains(&key) && seen.len() < MOST;
        seen.push(key);
        new
    });
    profile.activity.sort_by_key(|activity| std::cmp::Reverse(activity.date.map(PartialDate::first_day)));
}

/// The site's own links gave the publications.
fn linked(profile: &Profile) -> bool {
    profile.activity.iter().any(|known| known.kind == ActivityKind::Publication && known.url.is_some())
}

/// One activity with its words.
pub fn activity(
    sight: &Sight<'_>,
    kind: ActivityKind,
    date: Option<PartialDate>,
    text: &str,
    quote: &str,
    url: Option<String>,
    origin: Origin,
) -> Activity {
    let quote = beginning(quote, 300).trim().to_owned();
    let confidence = if date.is_some() { 0.8 } else { 0.5 };
    let evidence = Evidence { quote, field: String::new(), source: sight.source.clone(), origin, confidence };
    Activity { kind, date, text: beginning(text, 500).trim().to_owned(), url, evidence }
}

/// Entries of a publication or talk section: the first words of each are its title.
fn listed(sight: &Sight<'_>, section: &Section, kind: ActivityKind, profile: &mut Profile, origin: Origin) {
    let page = sight.page;
    for entry in entries::split(page, section.content.clone(), section.scope).into_iter().take(MOST) {
        let date = entry.dates.as_ref().and_then(|anchor| anchor.dates.start);
        let titled = entry.pieces.clone().find(|at| {
            let piece = &page.pieces()[*at];
            let dated = entry
                .dates
                .as_ref()
                .is_some_and(|anchor| anchor.pieces.contains(at) && anchor.rest.is_empty());
            !piece.control && !dated && piece.text.chars().filter(|c| c.is_alphabetic()).count() >= 3
        });
        let Some(at) = titled else { continue };
        let piece = &page.pieces()[at];
        let quote = page.joined(entry.pieces.clone());
        profile.activity.push(activity(sight, kind, date, &piece.text, &quote, page.link_of(piece), origin));
    }
}

/// Cards with a machine-readable date that are the person's own.
fn posts(sight: &Sight<'_>, sections: &[Section], profile: &mut Profile, origin: Origin) {
    let page = sight.page;
    let name = profile.name.as_ref().map(|name| squash(&name.value)).unwrap_or_default();
    let history = |at: usize| {
        sections.iter().any(|section| {
            let dated = matches!(
                section.kind,
                Kind::Experience
                    | Kind::Education
                    | Kind::Volunteering
                    | Kind::Certifications
                    | Kind::Publications
                    | Kind::Talks
                    | Kind::Projects
                    | Kind::Awards
                    | Kind::Suggestions
            );
            dated && section.content.contains(&at)
        })
    };
    let has_main = page.pieces().iter().any(|piece| piece.region == Region::Main);
    let outside = |region: Region| has_main && region != Region::Main;
    let nodes: Vec<NodeId> = page.seen.times.iter().take(400).map(|time| time.node).collect();
    for time in page.seen.times.iter().take(400) {
        let span = page.span(time.node);
        let region = page.pieces().get(span.start).map(|piece| piece.region).unwrap_or_default();
        if history(span.start)
            || matches!(region, Region::Navigation | Region::Footer | Region::Dialog | Region::Aside)
        {
            continue;
        }
        let Some(date) = dates::machine(&time.datetime) else { continue };
        let Some(card) = card(sight, time.node, &nodes) else { continue };
        let pieces = &page.pieces()[page.span(card)];
        let heading = pieces.iter().find(|piece| piece.heading > 0 && piece.text.chars().count() > 2);
        let longest = pieces
            .iter()
            .filter(|piece| !piece.control)
            .max_by_key(|piece| piece.text.chars().count().min(400));
        let Some(piece) = heading.or(longest) else { continue };
        if piece.text.split_whitespace().count() < 2 && heading.is_none()
            || dates::find(&piece.text).is_some_and(|found| found.end - found.start + 2 >= piece.text.len())
        {
            continue;
        }
        let quote = page.text(card);
        let squashed = squash(beginning(&quote, 400));
        let others = ["reposted", "repost", "retweeted", "boosted", "shared by"]
            .iter()
            .any(|word| quote.to_lowercase().contains(word));
        // Without a title of its own, a card that does not name the person is somebody else's: a message, a suggestion.
        if heading.is_none() && !squashed.contains(&name) || outside(region) {
            continue;
        }
        let kind = if others { ActivityKind::Comment } else { ActivityKind::Post };
        let url = page.link_of(piece).or_else(|| {
            let inside = page.tree.ancestors(time.node).take(3).find(|node| page.tree.name(*node) == "a");
            inside.and_then(|node| page.tree.attr(node, "href")).and_then(|href| page.base.join(href))
        });
        profile.activity.push(activity(sight, kind, Some(date), &piece.text, &quote, url, origin));
    }
}

/// The largest element around a date without another date, if it is a card: not the whole page, not the date alone.
fn card(sight: &Sight<'_>, node: NodeId, dated: &[NodeId]) -> Option<NodeId> {
    let page = sight.page;
    let own = page.span(node);
    let mut card = None;
    for ancestor in page.tree.ancestors(node) {
        let span = page.span(ancestor);
        let crowded = dated.iter().any(|other| {
            *other != node
                && !page.span(*other).is_empty()
                && span.contains(&page.span(*other).start)
                && page.span(*other) != own
        });
        if crowded || span.len() > 60 || matches!(&**page.tree.name(ancestor), "body" | "main" | "html") {
            break;
        }
        card = Some(ancestor);
        if matches!(&**page.tree.name(ancestor), "article" | "li") {
            break;
        }
    }
    card.filter(|card| page.span(*card).len() > own.len())
}
