//! A network's stream of one person's doings: cards with a date said relative to the day ("2w", "vor 3 Monaten").
//!
//! The card is what stands around the date; whose it is and what was done to it stands before the date, what was said
//! after it. Never rests on class names. Start at [`read`].

use std::ops::Range;

use super::Sight;
use super::activity::activity;
use super::dates;
use crate::page::text::{beginning, squash};
use crate::page::{NodeId, Page};
use crate::profile::{ActivityKind, Origin, PartialDate, Profile};

/// A text is taken from this many letters on; a shorter line takes the next one with it.
const ENOUGH: usize = 60;

/// Adds each card of the content, as the person's own post or as a reaction to somebody else's.
pub fn read(sight: &Sight<'_>, content: Range<usize>, profile: &mut Profile, origin: Origin) {
    let page = sight.page;
    let dated: Vec<(usize, PartialDate)> = content
        .clone()
        .filter(|at| !page.pieces()[*at].control)
        .filter_map(|at| Some((at, said_on(&page.pieces()[at].text, sight)?)))
        .collect();
    let own = profile.name.as_ref().map(|name| squash(&name.value)).unwrap_or_default();
    let mut floor = content.start;
    for (order, &(at, date)) in dated.iter().enumerate() {
        // A post shared inside a card has a date of its own; the card is one doing.
        if at < floor {
            continue;
        }
        let next = dated.get(order + 1).map_or(content.end, |(next, _)| *next);
        let (card, whole) = card(page, at, &dated, &content)
            .unwrap_or((at.saturating_sub(8).max(content.start)..next.min(at + 13), false));
        let card = card.start.max(floor)..card.end;
        let Some(body) = body(page, at + 1..card.end, sight) else { continue };
        floor = if whole { card.end } else { body.end.max(card.end.min(next)) };
        let before = page.joined(card.start..at);
        // "Ada Example reposted this • 2w" may be one line.
        let deed = page.joined(card.start..at + 1);
        let named = own.is_empty() || card.start == at || squash(&deed).contains(&own);
        let kind = if named && !is_reaction(&deed) { ActivityKind::Post } else { ActivityKind::Comment };
        let text = page.joined(body.clone());
        let from = if before.chars().count() <= 160 { card.start } else { at };
        let quote = page.joined(from..body.end);
        let url = link(page, &card, at);
        profile.activity.push(activity(sight, kind, Some(date), &text, &quote, url, origin));
    }
}

/// "2w •", "3mo • Edited", "Ada Example • 2w".
pub fn said_on(text: &str, sight: &Sight<'_>) -> Option<PartialDate> {
    if text.chars().count() > 80 {
        return None;
    }
    let page = sight.page;
    let language = page.snapshot.language.as_deref().or(page.seen.language.as_deref()).unwrap_or_default();
    text.split(['•', '·', '|'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .find_map(|part| dates::elapsed(part, language, sight.today))
}

/// The list item or article around a date that holds more than the date, and `true`; else the largest element with no
/// other date.
fn card(
    page: &Page<'_>,
    at: usize,
    dated: &[(usize, PartialDate)],
    content: &Range<usize>,
) -> Option<(Range<usize>, bool)> {
    let mut largest = None;
    for node in page.tree.ancestors(page.pieces()[at].node).take(40) {
        let span = page.span(node);
        if span.start < content.start || span.end > content.end {
            break;
        }
        let says_more = span.end > at + 1 && span.len() > 2;
        if says_more && is_item(page, node) {
            return Some((span, true));
        }
        let crowded = dated.iter().any(|(other, _)| *other != at && span.contains(other));
        if !crowded && says_more {
            largest = Some((span, false));
        }
    }
    largest
}

/// An element that is one of several alike.
pub fn is_item(page: &Page<'_>, node: NodeId) -> bool {
    matches!(&**page.tree.name(node), "li" | "article")
        || matches!(page.tree.attr(node, "role"), Some("listitem" | "article"))
}

/// What was said: the first line with words in it, with the next where it is short; nothing of the buttons below.
fn body(page: &Page<'_>, after: Range<usize>, sight: &Sight<'_>) -> Option<Range<usize>> {
    let pieces = page.pieces();
    let spoken = |at: &usize| {
        let piece = &pieces[*at];
        let line = pieces[after.clone()].iter().filter(|other| other.line == piece.line);
        let words: usize = line.map(|other| other.text.split_whitespace().count()).sum();
        !piece.control
            && (words >= 4 || piece.text.chars().filter(|c| !c.is_ascii()).count() >= 8)
            && said_on(&piece.text, sight).is_none()
    };
    let start = after.clone().find(spoken)?;
    let mut end = start;
    let mut letters = 0;
    while end < after.end && letters < ENOUGH {
        let line = pieces[end].line;
        if pieces[end].control || end > start && is_bar(&pieces[end].text) {
            break;
        }
        while end < after.end && pieces[end].line == line && !pieces[end].control {
            letters += pieces[end].text.chars().count();
            end += 1;
        }
    }
    Some(start..end)
}

/// "…", "14 reactions", "Like": the end of what was said.
fn is_bar(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    text.starts_with(|c: char| c.is_ascii_digit() || c == '…') && text.split_whitespace().count() <= 2
        || letters < 2
        || text.split_whitespace().count() == 1 && text.chars().count() <= 12 && !text.starts_with('#')
}

/// The address of the card itself: the first link of the site that leads to something below a long path or a post.
fn link(page: &Page<'_>, card: &Range<usize>, at: usize) -> Option<String> {
    let inside = |link: &&crate::page::Link| {
        let span = page.span(link.node);
        card.contains(&span.start) || span.is_empty() && span.start == card.end
    };
    let joined = |link: &crate::page::Link| page.base.join(&link.href);
    let posts = ["/feed/update/", "/posts/", "/status/", "/post/", "/pulse/"];
    let found = page.seen.links.iter().filter(inside).filter_map(joined);
    let mut found = found.filter(|url| posts.iter().any(|part| url.contains(part)));
    found.next().or_else(|| page.link_of(&page.pieces()[at]))
}

/// What was done to somebody else's post, in the first words of the card.
pub fn is_reaction(said: &str) -> bool {
    let lower = beginning(said, 120).to_lowercase();
    REACTIONS.iter().any(|word| lower.contains(word))
}

/// In en de fr es it nl pt pl sv tr ru ja.
#[rustfmt::skip]
const REACTIONS: &[&str] = &[
    "repost", "liked", "likes this", "loves", "celebrates", "commented", "replied", "reacted",
    "finds this", "supports this", "shared this", "boosted",
    "teilte", "hat dies geteilt", "gefällt", "kommentier", "geantwortet",
    "a commenté", "aime ceci", "aime ça", "a aimé", "a republié", "a partagé", "a répondu", "adore",
    "comentó", "ha comentado", "recomendó", "ha recomendado", "ha compartido", "compartió", "respondió",
    "ha commentato", "consiglia", "ha condiviso", "ha diffuso", "ha risposto",
    "heeft gereageerd", "gereageerd op", "vindt dit", "heeft dit gedeeld", "gerepost",
    "comentou", "gostou", "compartilhou", "partilhou", "republicou", "respondeu",
    "skomentował", "poleca", "udostępni", "lubi to",
    "kommenterade", "gillar", "delade", "har delat",
    "yorum yaptı", "beğendi", "paylaştı", "yeniden yayınladı",
    "прокомментировал", "нравится", "поделил", "сделал репост",
    "コメントし", "いいね", "再投稿", "シェアし",
];
