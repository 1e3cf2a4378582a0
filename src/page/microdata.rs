//! Microdata, RDFa and microformats as the same plain objects JSON-LD gives, so that one reader reads all four.
//!
//! Microformats properties are given their schema.org names (`p-org` → `worksFor`). Start at [`objects`] and
//! [`formats`].

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::{NodeId, Page};

/// At most this many objects are built.
const MOST: usize = 500;

/// Microdata and RDFa items, outer before inner, with the element each stands on.
pub fn objects(page: &Page<'_>) -> Vec<(NodeId, Map<String, Value>)> {
    let scopes: Vec<NodeId> =
        page.seen.annotated.iter().copied().filter(|node| is_scope(page, *node)).take(MOST).collect();
    let mut found: Vec<(NodeId, Map<String, Value>)> =
        scopes.iter().map(|node| (*node, start(page, *node))).collect();
    let index: HashMap<NodeId, usize> = scopes.iter().enumerate().map(|(at, node)| (*node, at)).collect();
    // Properties belong to the nearest scope above them.
    let owner = |node: NodeId| page.tree.ancestors(node).find_map(|above| index.get(&above).copied());
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
        if outer < inner {
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
            let link =
                tree.attr(node, "href").and_then(|href| page.address.join(href)).or_else(|| attr("href"));
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

/// Microformats (h-card, h-resume and their predecessors), with schema.org property names.
pub fn formats(page: &Page<'_>) -> Vec<(NodeId, Map<String, Value>)> {
    let roots: Vec<NodeId> = page.seen.formatted.iter().copied().take(MOST).collect();
    let index: HashMap<NodeId, usize> = roots.iter().enumerate().map(|(at, node)| (*node, at)).collect();
    roots.iter().map(|root| (*root, format(page, *root, &index))).collect()
}

fn format(page: &Page<'_>, root: NodeId, roots: &HashMap<NodeId, usize>) -> Map<String, Value> {
    let mut object = Map::new();
    let class = page.tree.attr(root, "class").unwrap_or_default();
    let kind = class.split_ascii_whitespace().find_map(|class| match class {
        "h-resume" | "hresume" => Some("Resume"),
        "h-card" | "vcard" => Some("Person"),
        "h-entry" | "hentry" => Some("Article"),
        "h-event" | "vevent" | "h-calendar" => Some("Event"),
        _ => None,
    });
    object.insert("@type".to_owned(), Value::String(kind.unwrap_or("Thing").to_owned()));
    let old = !class.split_ascii_whitespace().any(|class| class.starts_with("h-"));
    let mut at = page.tree.next_in(root, root);
    let mut seen = 0;
    while let Some(node) = at {
        seen += 1;
        if seen > 4_000 {
            break;
        }
        if let Some(class) = page.tree.attr(node, "class") {
            for name in class.split_ascii_whitespace() {
                if let Some(property) = property(name, old) {
                    let value = match &**page.tree.name(node) {
                        "abbr" => page.tree.attr(node, "title").map(super::text::fold),
                        _ => None,
                    };
                    let is_link = matches!(property, "url" | "email" | "telephone");
                    let href = page.tree.attr(node, "href").filter(|_| is_link);
                    let value = value.or_else(|| {
                        href.and_then(|href| page.address.join(href).or_else(|| Some(href.to_owned())))
                    });
                    let value = value.unwrap_or_else(|| value_of(page, node));
                    if !value.is_empty() {
                        push(&mut object, property, Value::String(value));
                    }
                }
            }
        }
        // What stands in another format inside belongs to that one.
        at = if roots.contains_key(&node) {
            page.tree.next_after(node, root)
        } else {
            page.tree.next_in(node, root)
        };
    }
    if !object.contains_key("name") && kind == Some("Person") {
        // The implied name: the text of a short card, or the alternative text of its picture.
        let text = page.text(root);
        let picture =
            page.tree.children(root).find_map(|child| page.tree.attr(child, "alt")).unwrap_or_default();
        let implied = if text.is_empty() { super::text::fold(picture) } else { text };
        if !implied.is_empty() && implied.chars().count() <= 60 {
            object.insert("name".to_owned(), Value::String(implied));
        }
    }
    object
}

fn property(class: &str, old: bool) -> Option<&'static str> {
    let name = if old {
        class
    } else {
        let (prefix, name) = class.split_once('-')?;
        if !matches!(prefix, "p" | "u" | "dt" | "e") {
            return None;
        }
        name
    };
    Some(match name {
        "fn" | "name" => "name",
        "job-title" | "title" if !old || class == "title" => "jobTitle",
        "role" => "role",
        "org" | "organization-name" => "worksFor",
        "adr" | "locality" | "region" | "country-name" | "geo" if name == "adr" => "address",
        "locality" => "addressLocality",
        "region" => "addressRegion",
        "country-name" => "addressCountry",
        "email" => "email",
        "tel" => "telephone",
        "url" => "url",
        "note" | "summary" => "description",
        "skill" => "skill",
        "published" | "updated" => "datePublished",
        _ => return None,
    })
}

/// True where a class list names a microformats root (`h-card`, `h-resume`, `vcard`, `hresume`).
pub fn is_format(classes: &str) -> bool {
    classes.split_ascii_whitespace().any(|class| {
        matches!(
            class,
            "vcard" | "hresume" | "hentry" | "h-card" | "h-resume" | "h-entry" | "h-event" | "vevent"
        )
    })
}
