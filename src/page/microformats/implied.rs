//! Name, picture and address an item does not state but shows: `<a class="h-card" href="…">Ada Example</a>`.
//!
//! Start at [`fill`].

use html5ever::{LocalName, local_name};

use super::classes::is_format;
use super::values::{address, text_of};
use super::{Item, NodeId, Page, PropertyValue, Stated, Tree};
use crate::page::tree::Data;

/// Adds what the parsing rules imply.
pub fn fill(page: &Page<'_>, node: NodeId, stated: &Stated, item: &mut Item) {
    let tree = &page.tree;
    if item.all("name").is_empty() && !stated.text && !stated.nested {
        let name = name(tree, node).unwrap_or_else(|| text_of(tree, node, true));
        item.push("name", PropertyValue::Text(name.trim().to_owned()));
    }
    if stated.address || stated.nested {
        return;
    }
    if item.all("photo").is_empty()
        && let Some(picture) = pointing(tree, node, &[local_name!("img"), local_name!("object")])
        && let Some(address) = address(page, picture)
    {
        let alt = tree.attr(picture, "alt").filter(|_| *tree.name(picture) == local_name!("img"));
        item.push(
            "photo",
            match alt {
                Some(alt) => PropertyValue::Picture { address, alt: alt.to_owned() },
                None => PropertyValue::Text(address),
            },
        );
    }
    if item.all("url").is_empty()
        && let Some(link) = pointing(tree, node, &[local_name!("a"), local_name!("area")])
        && let Some(address) = address(page, link)
    {
        item.push("url", PropertyValue::Text(address));
    }
}

/// The name the element itself, its only child, or that child's only child states in an attribute.
fn name(tree: &Tree, node: NodeId) -> Option<String> {
    let stated = |node: NodeId| match *tree.name(node) {
        local_name!("img") | local_name!("area") => tree.attr(node, "alt"),
        local_name!("abbr") => tree.attr(node, "title"),
        _ => None,
    };
    if let Some(own) = stated(node) {
        return Some(own.to_owned());
    }
    let mut at = node;
    for _ in 0..2 {
        at = only_child(tree, at)?;
        if let Some(own) = stated(at).filter(|own| !own.is_empty()) {
            return Some(own.to_owned());
        }
    }
    None
}

/// The element itself, or the only one of its kind below it or below its only child.
fn pointing(tree: &Tree, node: NodeId, kinds: &[LocalName]) -> Option<NodeId> {
    let leads = |node: NodeId| ["href", "src", "data"].iter().any(|attr| tree.attr(node, attr).is_some());
    if kinds.contains(tree.name(node)) && leads(node) {
        return Some(node);
    }
    let only_of = |above: NodeId| {
        kinds.iter().find_map(|kind| {
            let mut found = tree.children(above).filter(|child| tree.name(*child) == kind);
            let first = found.next()?;
            (found.next().is_none() && leads(first) && !is_item(tree, first)).then_some(first)
        })
    };
    only_of(node).or_else(|| only_of(only_child(tree, node)?))
}

fn only_child(tree: &Tree, node: NodeId) -> Option<NodeId> {
    let mut elements = tree.children(node).filter(|child| matches!(tree.data(*child), Data::Element { .. }));
    let first = elements.next()?;
    (elements.next().is_none() && !is_item(tree, first)).then_some(first)
}

fn is_item(tree: &Tree, node: NodeId) -> bool {
    tree.attr(node, "class").is_some_and(is_format)
}
