//! Results pages: everyone listed, with the line under the name and the profile's address.
//!
//! A person is a link to a profile with a name in it; the same profile linked twice is one person. What the list shows
//! below the name is the headline. Start at [`listed`].

use std::collections::BTreeMap;

use super::names;
use super::{ListedPerson, Sight};
use crate::page::address::without_tracking;
use crate::page::{NodeId, Region};

/// At most this many people are listed.
const MOST: usize = 300;

/// Everyone listed. `is_profile` tells a profile's address from any other link.
pub fn listed(sight: &Sight<'_>, is_profile: &dyn Fn(&str) -> bool) -> Vec<ListedPerson> {
    let page = sight.page;
    let pieces = page.pieces();
    // Per profile address, the link with the best name in it.
    let mut order: Vec<String> = Vec::new();
    let mut found: BTreeMap<String, (String, usize, NodeId, bool)> = BTreeMap::new();
    for link in page.seen.links.iter().take(4_000) {
        if order.len() >= MOST {
            break;
        }
        let Some(url) = page.base.join(&link.href) else { continue };
        if !is_profile(&url) {
            continue;
        }
        let span = page.span(link.node);
        let Some(first) = span.clone().find(|at| pieces[*at].text.chars().any(char::is_alphabetic)) else {
            continue;
        };
        if matches!(pieces[first].region, Region::Navigation | Region::Footer | Region::Banner) {
            continue;
        }
        let text = &pieces[first].text;
        let Some(name) = names::clean(without_status(text)) else { continue };
        if !names::is_namelike(&name) {
            continue;
        }
        let key = without_query(&url);
        // Text of its own below the link: a card's name. A link inside running text ("Ada is a mutual connection") is not.
        let alone = is_own_line(sight, span.clone());
        match found.get(&key) {
            Some((_, _, _, true)) => {}
            Some(_) if !alone => {}
            known => {
                if known.is_none() {
                    order.push(key.clone());
                }
                found.insert(key, (name, span.end, link.node, alone));
            }
        }
    }
    let nodes: Vec<NodeId> =
        order.iter().filter_map(|key| found.get(key)).filter(|entry| entry.3).map(|entry| entry.2).collect();
    // Somebody named inside another person's card ("12 mutual connections") is not a result.
    let mut cards: Vec<NodeId> = Vec::new();
    order.retain(|key| {
        let Some((_, _, node, true)) = found.get(key) else { return false };
        let is_card = |node: &NodeId| {
            page.tree.name(*node) == "li" || page.tree.attr(*node, "role") == Some("listitem")
        };
        match page.tree.ancestors(*node).filter(|above| is_card(above)).last() {
            None => true,
            Some(card) if cards.contains(&card) => false,
            Some(card) => {
                cards.push(card);
                true
            }
        }
    });
    order
        .into_iter()
        .filter_map(|url| {
            let (name, after, node, alone) = found.remove(&url)?;
            alone.then(|| ListedPerson {
                headline: headline(sight, node, after, &name, &nodes),
                name,
                url: Some(url),
            })
        })
        .collect()
}

/// The address without query; `/in/ada/` and `/in/ada` are one.
fn without_query(url: &str) -> String {
    let url = without_tracking(url);
    let url = url.split('?').next().unwrap_or(&url);
    url.trim_end_matches('/').to_owned()
}

/// "View Ada Example’s profile", "Ada Example is open to work".
fn without_status(text: &str) -> &str {
    let text = text.trim();
    let text = text.strip_prefix("View ").unwrap_or(text);
    for end in ["’s profile", "'s profile", "’s  graphic link", " is open to work", "Status is "] {
        if let Some((before, _)) = text.split_once(end) {
            return before;
        }
    }
    text
}

/// Nothing but the link on its lines, apart from marks like "• 2nd".
fn is_own_line(sight: &Sight<'_>, span: std::ops::Range<usize>) -> bool {
    let pieces = sight.page.pieces();
    let Some(first) = pieces.get(span.start) else { return false };
    let same = |at: usize| pieces.get(at).is_some_and(|piece| piece.line == first.line);
    let before = span
        .start
        .checked_sub(1)
        .is_some_and(|at| same(at) && pieces[at].text.chars().any(char::is_alphabetic));
    let prose = first.text.split_whitespace().count() > 7;
    !before && !prose
}

/// The first line below the name inside the same card.
fn headline(sight: &Sight<'_>, node: NodeId, after: usize, name: &str, others: &[NodeId]) -> Option<String> {
    let page = sight.page;
    let pieces = page.pieces();
    // The card: the largest element around the link without another person's link.
    let mut card = node;
    for ancestor in page.tree.ancestors(node) {
        let span = page.span(ancestor);
        let crowded = others.iter().any(|other| {
            *other != node && span.contains(&page.span(*other).start) && !page.span(*other).is_empty()
        });
        if crowded {
            break;
        }
        card = ancestor;
    }
    let end = page.span(card).end;
    pieces.get(after..end)?.iter().take(12).find_map(|piece| {
        let text = piece.text.trim();
        let lower = text.to_lowercase();
        let skip = piece.control
            || text.chars().count() < 3
            || text == name
            || text.starts_with(['•', '·'])
            || lower.contains("degree connection")
            || is_degree(&lower)
            || lower.starts_with("view ")
            || lower.starts_with("status is")
            || names::says_pronouns(text)
            || names::clean(text).as_deref() == Some(name);
        (!skip).then(|| text.to_owned())
    })
}

fn is_degree(text: &str) -> bool {
    let plain = text.trim_matches(|c: char| !c.is_alphanumeric() && c != '+');
    matches!(plain, "1st" | "2nd" | "3rd" | "3rd+" | "1er" | "2e" | "3e" | "1." | "2." | "3.")
}
