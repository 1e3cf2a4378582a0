//! Microdata and RDFa as the same plain objects JSON-LD gives, so that one reader reads all three.
//!
//! Microformats are in `microformats`. Start at [`objects`].

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::{NodeId, Page};

/// At most this many objects are built.
const MOST: usize = 500;

/// Items are put into one another this deep.
const DEEPEST: usize = 6;

/// Microdata and RDFa items, outer before inner, with the element each stands on.
pub fn objects(page: &Page<'_>) -> Vec<(NodeId, Map<String, Value>)> {
    let scopes: Vec<NodeId> =
        page.seen.annotated.iter().copied().filter(|node| is_scope(page, *node)).take(MOST).collect();
    let mut found: Vec<(NodeId, Map<String, Value>)> =
        scopes.iter().map(|node| (*node, start(page, *node))).collect();
    let index: HashMap<NodeId, usize> = scopes.iter().enumerate().map(|(at, node)| (*node, at)).collect();
    // Properties belong to the nearest scope above them.
    let owner = |node: NodeId| page.tree.ancestors(node).find_map(|above| index.get(&above).copied());
    // How many items stand around each: what is nested deeper than any vocabulary is not copied into all of them.
    let mut depth = vec![0_usize; scopes.len()];
    for (at, node) in scopes.iter().enumerate() {
        depth[at] = owner(*node).map_or(0, |outer| depth[outer] + 1);
    }
    // Properties without a scope around them: the page itself is the item, its type stood on an element not captured.
    let loose: Vec<NodeId> =
        page.seen.annotated.iter().copied().take(20_000).filter(|node| owner(*node).is_none()).collect();
    let mut implied = Map::new();
    implied.insert("@type".to_owned(), Value::String("Person".to_owned()));
    let mut nested: Vec<(usize, String, usize)> = Vec::new();
    for &node in page.seen.annotated.iter().take(20_000) {
        let Some(names) = page.tree.attr(node, "itemprop").or_else(|| page.tree.attr(node, "property"))
        else {
            continue;
        };
        let Some(owner) = owner(node) else { continue };
        let own = index.get(&node).copied();
        let value = value_of(page, node);
        for name in names.split_ascii_whitespace() {
            let name = name.rsplit([':', '/', '#']).next().unwrap_or(name).to_owned();
            match own {
                Some(inner) => nested.push((owner, name, inner)),
                None if !value.is_empty() => push(&mut found[owner].1, &name, Value::String(value.clone())),
                None => {}
            }
        }
    }
    // Inner items are put into outer ones, the last first, so that each is complete when it is copied.
    for (outer, name, inner) in nested.into_iter().rev() {
        if outer < inner && depth[outer] < DEEPEST {
            let object = found[inner].1.clone();
            push(&mut found[outer].1, &name, Value::Object(object));
        }
    }
    for node in loose.into_iter().take(200) {
        let names = page.tree.attr(node, "itemprop").unwrap_or_default();
        let own = index.get(&node).copied();
        for name in names.split_ascii_whitespace() {
            let value = match own {
                Some(inner) => Value::Object(found[inner].1.clone()),
                None => Value::String(value_of(page, node)),
            };
            push(&mut implied, name, value);
        }
    }
    let about_work =
        ["jobTitle", "worksFor", "affiliation", "alumniOf"].iter().any(|key| implied.contains_key(*key));
    if implied.contains_key("name")
        && about_work
        && found.iter().all(|(_, object)| !super::json_ld::is_a(object, "Person"))
    {
        found.insert(0, (page.tree.root(), implied));
    }
    found
}

fn is_scope(page: &Page<'_>, node: NodeId) -> bool {
    page.tree.attr(node, "itemscope").is_some() || page.tree.attr(node, "typeof").is_some()
}

fn start(page: &Page<'_>, node: NodeId) -> Map<String, Value> {
    let kind =
        page.tree.attr(node, "itemtype").or_else(|| page.tree.attr(node, "typeof")).unwrap_or_default();
    let kind = kind.split_ascii_whitespace().next().unwrap_or_default();
    let kind = kind.rsplit([':', '/', '#']).next().unwrap_or_default();
    let mut object = Map::new();
    object.insert("@type".to_owned(), Value::String(kind.to_owned()));
    let text = page.text(node);
    if text.chars().count() <= 200 {
        object.insert("@text".to_owned(), Value::String(text));
    }
    object
}

fn push(object: &mut Map<String, Value>, name: &str, value: Value) {
    match object.get_mut(name) {
        None => {
            object.insert(name.to_owned(), value);
        }
        Some(Value::Array(values)) if values.len() < MOST => values.push(value),
        Some(Value::Array(_)) => {}
        Some(other) => {
            let first = std::mem::take(other);
            *other = Value::Array(vec![first, value]);
        }
    }
}

fn value_of(page: &Page<'_>, node: NodeId) -> String {
    let tree = &page.tree;
    let attr = |name: &str| tree.attr(node, name).map(super::text::fold);
    if let Some(content) = attr("content") {
        return content;
    }
    match &**tree.name(node) {
        "a" | "area" | "link" => {
            let shown = page.text(node);
            let link = tree.attr(node, "href").and_then(|href| page.base.join(href)).or_else(|| attr("href"));
            let is_link =
                tree.attr(node, "itemprop").or_else(|| tree.attr(node, "property")).is_some_and(|names| {
                    names
                        .split_ascii_whitespace()
                        .any(|name| matches!(name, "url" | "sameAs" | "mainEntityOfPage"))
                });
            if is_link || shown.is_empty() { link.unwrap_or(shown) } else { shown }
        }
        "img" | "source" | "embed" | "iframe" => attr("src").unwrap_or_default(),
        "time" => attr("datetime").unwrap_or_else(|| page.text(node)),
        "meter" | "data" => attr("value").unwrap_or_else(|| page.text(node)),
        _ => page.text(node),
    }
}
