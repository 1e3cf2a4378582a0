//! Microformats (h-card, h-resume and their predecessors vcard, hresume) as items with properties.
//!
//! Follows the microformats2 parsing rules as far as people pages need them: nested items, implied name, picture and
//! address, the value-class pattern, the older class names. Markup inside a property is never kept. Start at [`items`].

mod classes;
mod implied;
mod old;
mod values;

pub use classes::is_format;

use serde_json::{Map, Value, json};

use super::{NodeId, Page, Tree};
use classes::{Prefix, properties_of, roots_of};

/// At most this many items are read from a page.
const MOST: usize = 500;

/// At most this many values are kept of one item.
const MOST_VALUES: usize = 500;

/// An item: an element with a root class and what it states.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Item {
    /// The element.
    pub node: NodeId,
    /// Root classes in alphabetical order: `h-card`.
    pub types: Vec<String>,
    /// Properties by name, values in document order.
    pub properties: Vec<(String, Vec<PropertyValue>)>,
    /// Items inside that are no property of it.
    pub children: Vec<Item>,
}

/// A value of a property.
#[derive(Debug, Clone, PartialEq)]
pub enum PropertyValue {
    /// A text or an address.
    Text(String),
    /// A picture with its alternative text.
    Picture {
        /// The address.
        address: String,
        /// What stands for it in words.
        alt: String,
    },
    /// Another item, with the text that stands for it.
    Item(Box<Item>, String),
}

impl PropertyValue {
    /// The value in words.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Item(_, text) => text,
            Self::Picture { address, .. } => address,
        }
    }
}

impl Item {
    /// True where the item has this root class.
    pub fn is(&self, kind: &str) -> bool {
        self.types.iter().any(|own| own == kind)
    }

    /// The values of a property.
    pub fn all(&self, name: &str) -> &[PropertyValue] {
        self.properties.iter().find(|(own, _)| own == name).map_or(&[], |(_, values)| values)
    }

    /// The first value of a property in words, if it is not empty.
    pub fn first(&self, name: &str) -> Option<String> {
        self.all(name).iter().map(|value| super::text::fold(value.text())).find(|text| !text.is_empty())
    }

    /// The canonical JSON of the parsing rules: `type`, `properties`, `children`.
    pub fn json(&self) -> Value {
        let mut properties = Map::new();
        for (name, values) in &self.properties {
            let values = values.iter().map(|value| match value {
                PropertyValue::Text(text) => json!(text),
                PropertyValue::Picture { address, alt } => json!({ "value": address, "alt": alt }),
                PropertyValue::Item(item, text) => {
                    let mut inner = item.json();
                    inner["value"] = json!(text);
                    inner
                }
            });
            properties.insert(name.clone(), values.collect());
        }
        let mut out = json!({ "type": self.types, "properties": properties });
        if !self.children.is_empty() {
            out["children"] = self.children.iter().map(Self::json).collect();
        }
        out
    }

    fn push(&mut self, name: &str, value: PropertyValue) {
        match self.properties.iter_mut().find(|(own, _)| own == name) {
            Some((_, values)) if values.len() < MOST_VALUES => values.push(value),
            Some(_) => {}
            None => self.properties.push((name.to_owned(), vec![value])),
        }
    }
}

/// What decides whether a name, a picture or an address is implied.
#[derive(Default)]
struct Stated {
    text: bool,
    address: bool,
    nested: bool,
}

/// The items of a page that are not inside another, in reading order.
pub fn items(page: &Page<'_>) -> Vec<Item> {
    let mut out: Vec<Item> = Vec::new();
    let mut budget = 200_000_usize;
    for &node in page.seen.formatted.iter().take(MOST) {
        let inside = out.last().is_some_and(|last| is_within(&page.tree, node, last.node));
        if !inside && budget > 0 {
            out.push(item(page, node, 0, &mut budget));
        }
    }
    out
}

fn is_within(tree: &Tree, node: NodeId, outer: NodeId) -> bool {
    node == outer || tree.ancestors(node).any(|above| above == outer)
}

fn item(page: &Page<'_>, node: NodeId, depth: usize, budget: &mut usize) -> Item {
    let tree = &page.tree;
    let (types, old) = roots_of(tree.attr(node, "class").unwrap_or_default());
    let mut out = Item { node, types, ..Item::default() };
    let mut stated = Stated::default();
    let mut at = tree.next_in(node, node);
    while let Some(here) = at {
        if *budget == 0 {
            break;
        }
        *budget -= 1;
        at = tree.next_in(here, node);
        let Some(class) = tree.attr(here, "class") else { continue };
        let properties = properties_of(class, old.then_some(&out.types));
        let is_root = !roots_of(class).0.is_empty();
        for (prefix, _) in &properties {
            match prefix {
                Prefix::Text | Prefix::Markup => stated.text = true,
                Prefix::Address => stated.address = true,
                Prefix::Date => {}
            }
        }
        if is_root && depth < 8 {
            stated.nested = true;
            let inner = item(page, here, depth + 1, budget);
            if properties.is_empty() {
                out.children.push(inner);
            } else {
                for (prefix, name) in &properties {
                    let own = match prefix {
                        Prefix::Text | Prefix::Markup => inner.all("name").first(),
                        Prefix::Address => inner.all("url").first(),
                        Prefix::Date => None,
                    };
                    let text = own.map_or_else(
                        || values::value(page, here, *prefix, true).text().to_owned(),
                        |own| own.text().to_owned(),
                    );
                    out.push(name, PropertyValue::Item(Box::new(inner.clone()), text));
                }
            }
            // What stands in it belongs to it.
            at = tree.next_after(here, node);
            continue;
        }
        for (prefix, name) in &properties {
            out.push(name, values::value(page, here, *prefix, old));
        }
    }
    if !old {
        implied::fill(page, node, &stated, &mut out);
    }
    out
}

#[cfg(test)]
mod tests;
