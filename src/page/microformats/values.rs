//! What an element says as a property: words, an address, a date.
//!
//! Start at [`value`].

use html5ever::local_name;

use super::classes::{Prefix, is_format};
use super::{NodeId, Page, PropertyValue, Tree};
use crate::page::tree::Data;

/// No property is longer.
const LONGEST: usize = 20_000;

/// At most this many nodes are looked at for one property.
const LOOKED_AT: usize = 5_000;

/// The value of the element. Older formats keep no alternative text beside a picture's address.
pub fn value(page: &Page<'_>, node: NodeId, prefix: Prefix, old: bool) -> PropertyValue {
    let tree = &page.tree;
    match prefix {
        Prefix::Text | Prefix::Markup => PropertyValue::Text(words(tree, node)),
        Prefix::Date => PropertyValue::Text(date(tree, node)),
        Prefix::Address => match address(page, node) {
            Some(address) => {
                let alt = tree.attr(node, "alt").filter(|_| !old && *tree.name(node) == local_name!("img"));
                match alt {
                    Some(alt) => PropertyValue::Picture { address, alt: alt.to_owned() },
                    None => PropertyValue::Text(address),
                }
            }
            None => {
                let text = value_class(tree, node)
                    .or_else(|| stated(tree, node))
                    .unwrap_or_else(|| text_of(tree, node, true));
                PropertyValue::Text(absolute(page, &text))
            }
        },
    }
}

fn words(tree: &Tree, node: NodeId) -> String {
    let alt = |node| match *tree.name(node) {
        local_name!("img") | local_name!("area") => tree.attr(node, "alt").map(str::to_owned),
        _ => None,
    };
    value_class(tree, node)
        .or_else(|| stated(tree, node))
        .or_else(|| alt(node))
        .unwrap_or_else(|| text_of(tree, node, false))
}

fn date(tree: &Tree, node: NodeId) -> String {
    let stamp = match *tree.name(node) {
        local_name!("time") | local_name!("ins") | local_name!("del") => tree.attr(node, "datetime"),
        _ => None,
    };
    let parts = value_parts(tree, node, true);
    if !parts.is_empty() {
        return parts.join(" ");
    }
    let stamp = stamp.map(|stamp| stamp.trim().to_owned());
    stamp.or_else(|| stated(tree, node)).unwrap_or_else(|| text_of(tree, node, false))
}

/// `title` of an abbreviation, `value` of data.
fn stated(tree: &Tree, node: NodeId) -> Option<String> {
    let attr = match *tree.name(node) {
        local_name!("abbr") | local_name!("link") => tree.attr(node, "title"),
        local_name!("data") | local_name!("input") => tree.attr(node, "value"),
        _ => None,
    };
    attr.map(str::to_owned)
}

/// The address an element leads to or shows, absolute where it can be made so.
pub fn address(page: &Page<'_>, node: NodeId) -> Option<String> {
    let tree = &page.tree;
    let attr = match *tree.name(node) {
        local_name!("a") | local_name!("area") | local_name!("link") => tree.attr(node, "href"),
        local_name!("img")
        | local_name!("audio")
        | local_name!("video")
        | local_name!("source")
        | local_name!("iframe") => tree.attr(node, "src"),
        local_name!("object") => tree.attr(node, "data"),
        _ => None,
    };
    attr.map(|attr| absolute(page, attr))
}

fn absolute(page: &Page<'_>, href: &str) -> String {
    page.base.resolve(href).unwrap_or_else(|| href.trim().to_owned())
}

fn value_class(tree: &Tree, node: NodeId) -> Option<String> {
    let parts = value_parts(tree, node, false);
    (!parts.is_empty()).then(|| parts.concat())
}

/// The texts of elements with the class `value` inside, those of items inside left out.
fn value_parts(tree: &Tree, node: NodeId, date: bool) -> Vec<String> {
    let mut out = Vec::new();
    let mut at = tree.next_in(node, node);
    for _ in 0..LOOKED_AT {
        let Some(here) = at else { break };
        let class = tree.attr(here, "class").unwrap_or_default();
        let named = |wanted: &str| class.split_ascii_whitespace().any(|class| class == wanted);
        if named("value") || named("value-title") {
            let text = if named("value-title") {
                tree.attr(here, "title").unwrap_or_default().to_owned()
            } else {
                let stamp = tree.attr(here, "datetime").filter(|_| date).map(str::to_owned);
                let alt = || tree.attr(here, "alt").map(str::to_owned);
                stamp
                    .or_else(|| stated(tree, here))
                    .or_else(alt)
                    .unwrap_or_else(|| text_of(tree, here, false))
            };
            out.push(text);
            at = tree.next_after(here, node);
        } else if is_format(class) {
            at = tree.next_after(here, node);
        } else {
            at = tree.next_in(here, node);
        }
    }
    out
}

/// The words inside, as written, without scripts and styles; a picture stands for its alternative text, or with
/// `addresses` for its address where it has none.
pub fn text_of(tree: &Tree, node: NodeId, addresses: bool) -> String {
    let mut out = String::new();
    let mut at = Some(node);
    for _ in 0..LOOKED_AT {
        let Some(here) = at else { break };
        at = tree.next_in(here, node);
        match tree.data(here) {
            Data::Text(text) => out.push_str(text),
            Data::Element { name, .. } => match name.local {
                local_name!("script") | local_name!("style") | local_name!("template") => {
                    at = tree.next_after(here, node);
                }
                local_name!("img") if here != node => {
                    if let Some(alt) = tree.attr(here, "alt") {
                        out.push_str(alt.trim());
                    } else if addresses && let Some(src) = tree.attr(here, "src") {
                        out.push_str(src);
                    }
                }
                _ => {}
            },
            Data::Other => {}
        }
        if out.len() > LONGEST {
            break;
        }
    }
    out.trim().to_owned()
}
