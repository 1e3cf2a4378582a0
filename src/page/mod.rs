//! What the recruiter saw: the snapshot the capture function returned, parsed once and walked once.
//!
//! Knows HTML, structured data and the order in which a person would read; knows nothing about sites or people.
//! Start at [`PageSnapshot`], then [`Page::of`].

pub mod address;
mod attributes;
mod depth;
mod doubled;
mod elements;
pub mod json_ld;
pub mod microdata;
pub mod microformats;
pub mod text;
pub mod tree;
pub mod walk;

pub use address::Address;
pub use tree::{NodeId, Tree};
pub use walk::{Link, Piece, Region, Walked};

use serde::{Deserialize, Serialize};

/// One captured page, as the capture function in `extension/capture.js` returns it. Hostile by assumption.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PageSnapshot {
    /// The address in the tab, verbatim.
    pub url: String,
    /// `document.title`.
    pub title: String,
    /// The `lang` of the root element, if stated.
    pub language: Option<String>,
    /// The document without scripts (JSON-LD kept), styles, form values and hidden inputs; open shadow roots
    /// flattened; visually hidden elements carry the attribute `data-ov-hidden`.
    pub html: String,
    /// Text the recruiter had selected, if any.
    pub selection: Option<String>,
    /// True where the page was longer than the capture limit (8 MB) and `html` is only its beginning.
    pub truncated: bool,
}

/// A page, parsed and walked.
#[derive(Debug)]
pub struct Page<'a> {
    /// What was captured.
    pub snapshot: &'a PageSnapshot,
    /// The page's own address; empty parts where the snapshot has none.
    pub address: Address,
    /// What links on the page are relative to: its address, unless a `base` element says otherwise.
    pub base: Address,
    /// The tree.
    pub tree: Tree,
    /// What the walk saw.
    pub seen: Walked,
    /// The title of the document.
    pub title: String,
}

impl<'a> Page<'a> {
    /// Parses and walks a snapshot.
    pub fn of(snapshot: &'a PageSnapshot) -> Self {
        let tree = Tree::parse(&snapshot.html);
        let seen = walk::walk(&tree);
        let title =
            if snapshot.title.trim().is_empty() { seen.title.clone() } else { text::fold(&snapshot.title) };
        let address = Address::parse(&snapshot.url).unwrap_or_default();
        let stated = seen.base.as_deref().and_then(|href| address.resolve(href));
        let base = stated.and_then(|href| Address::parse(&href)).unwrap_or_else(|| address.clone());
        Self { snapshot, address, base, tree, seen, title }
    }

    /// Text in reading order.
    pub fn pieces(&self) -> &[Piece] {
        &self.seen.pieces
    }

    /// The pieces inside a node, as indexes.
    pub fn span(&self, node: NodeId) -> std::ops::Range<usize> {
        let (start, end) = self.seen.spans.get(node as usize).copied().unwrap_or_default();
        let all = self.seen.pieces.len();
        let start = (start as usize).min(all);
        start..(end as usize).clamp(start, all)
    }

    /// The text inside a node, lines joined with spaces.
    pub fn text(&self, node: NodeId) -> String {
        self.joined(self.span(node))
    }

    /// The text of a range of pieces, joined with spaces.
    pub fn joined(&self, range: std::ops::Range<usize>) -> String {
        let mut out = String::new();
        for piece in self.seen.pieces.get(range).unwrap_or_default() {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(&piece.text);
        }
        out
    }

    /// The address a piece links to, absolute.
    pub fn link_of(&self, piece: &Piece) -> Option<String> {
        let link = self.seen.links.get(piece.link? as usize)?;
        self.base.join(&link.href)
    }

    /// The content of a `meta` element by its name or property, the first that is not empty.
    pub fn meta(&self, key: &str) -> Option<&str> {
        let wanted = |(name, content): &&(String, String)| name == key && !content.is_empty();
        self.seen.meta.iter().find(wanted).map(|(_, content)| content.as_str())
    }
}
