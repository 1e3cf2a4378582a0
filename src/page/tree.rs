//! The document tree: a flat arena filled by html5ever, so that walking and dropping it never recurses.
//!
//! Does not know what any element means. A hostile page cannot make it deep or huge: `parse` stops nesting at
//! [`MAX_DEPTH`] and stops growing at [`MAX_NODES`]. Start at [`Tree::parse`].

use std::borrow::Cow;
use std::cell::{Cell, Ref, RefCell};

use super::depth::DepthGuard;
use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5ever::{Attribute, LocalName, QualName, local_name, ns};

/// Elements nested deeper than this are left out, their text kept; browsers stop at the same number.
pub const MAX_DEPTH: u16 = 512;

/// A page is cut off after this many nodes: an 8 MB page of ordinary markup has about half as many.
pub const MAX_NODES: usize = 600_000;

/// The index of a node in its [`Tree`].
pub type NodeId = u32;

pub(super) const NONE: NodeId = NodeId::MAX;

/// What a node is.
#[derive(Debug)]
pub enum Data {
    /// The document itself, a comment, a doctype: nothing a reader needs.
    Other,
    /// An element with its attributes.
    Element {
        /// Its name.
        name: QualName,
        /// Its attributes as written.
        attrs: Vec<Attribute>,
    },
    /// Text.
    Text(StrTendril),
}

#[derive(Debug)]
pub(super) struct Node {
    pub(super) parent: NodeId,
    previous: NodeId,
    next: NodeId,
    first: NodeId,
    last: NodeId,
    pub(super) depth: u16,
    pub(super) data: Data,
}

/// A parsed document.
#[derive(Debug, Default)]
pub struct Tree {
    nodes: Vec<Node>,
    /// True where [`MAX_NODES`] was reached and the rest of the page was not read.
    pub cut_off: bool,
}

impl Tree {
    /// Parses a document as a browser does, in time linear in its length.
    pub fn parse(html: &str) -> Self {
        let sink = Sink::new();
        let options = TreeBuilderOpts { drop_doctype: true, ..TreeBuilderOpts::default() };
        let guard = DepthGuard::new(TreeBuilder::new(sink, options));
        let tokenizer = Tokenizer::new(guard, TokenizerOpts::default());
        let input = BufferQueue::default();
        input.push_back(StrTendril::from_slice(&super::attributes::bounded(html)));
        // A script element or a stated encoding hands control back; nothing is run here, and the text is UTF-8 already.
        while !matches!(tokenizer.feed(&input), html5ever::TokenizerResult::Done) {}
        tokenizer.end();
        tokenizer.sink.builder.sink.finish()
    }

    /// The document node.
    pub fn root(&self) -> NodeId {
        0
    }

    /// How many nodes there are; ids are below it.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// True for a tree that was never parsed.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// What the node is.
    pub fn data(&self, id: NodeId) -> &Data {
        &self.nodes[id as usize].data
    }

    /// The parent, except for the document.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        some(self.nodes[id as usize].parent)
    }

    /// The first child.
    pub fn first_child(&self, id: NodeId) -> Option<NodeId> {
        some(self.nodes[id as usize].first)
    }

    /// The next sibling.
    pub fn next_sibling(&self, id: NodeId) -> Option<NodeId> {
        some(self.nodes[id as usize].next)
    }

    /// The previous sibling.
    pub fn previous_sibling(&self, id: NodeId) -> Option<NodeId> {
        some(self.nodes[id as usize].previous)
    }

    /// The children in order.
    pub fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.first_child(id), |&child| self.next_sibling(child))
    }

    /// The node's parent, grandparent and so on.
    pub fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.parent(id), |&node| self.parent(node))
    }

    /// The element's name, or an empty name for anything else.
    pub fn name(&self, id: NodeId) -> &LocalName {
        const EMPTY: &LocalName = &local_name!("");
        match &self.nodes[id as usize].data {
            Data::Element { name, .. } => &name.local,
            _ => EMPTY,
        }
    }

    /// An attribute of an element, as written.
    pub fn attr(&self, id: NodeId, wanted: &str) -> Option<&str> {
        match &self.nodes[id as usize].data {
            Data::Element { attrs, .. } => {
                attrs.iter().find(|attr| &*attr.name.local == wanted).map(|attr| &*attr.value)
            }
            _ => None,
        }
    }

    /// The node that follows in document order, with the given subtree as the limit.
    pub fn next_in(&self, id: NodeId, scope: NodeId) -> Option<NodeId> {
        self.first_child(id).or_else(|| self.next_after(id, scope))
    }

    /// The node that follows the whole subtree of `id`, with the given subtree as the limit.
    pub fn next_after(&self, id: NodeId, scope: NodeId) -> Option<NodeId> {
        let mut at = id;
        while at != scope {
            if let Some(next) = self.next_sibling(at) {
                return Some(next);
            }
            at = self.parent(at)?;
        }
        None
    }
}

fn some(id: NodeId) -> Option<NodeId> {
    (id != NONE).then_some(id)
}

/// Receives nodes from html5ever.
pub(super) struct Sink {
    pub(super) nodes: RefCell<Vec<Node>>,
    /// The element that was put into the tree last, and how deep it is.
    pub(super) last: Cell<(NodeId, u16)>,
}

impl Sink {
    fn new() -> Self {
        let sink = Self { nodes: RefCell::new(Vec::with_capacity(4096)), last: Cell::new((0, 0)) };
        sink.create(Data::Other);
        sink
    }

    fn create(&self, data: Data) -> NodeId {
        let mut nodes = self.nodes.borrow_mut();
        // At most a few times MAX_NODES, far below u32::MAX.
        let id = nodes.len() as NodeId;
        nodes.push(Node {
            parent: NONE,
            previous: NONE,
            next: NONE,
            first: NONE,
            last: NONE,
            depth: 0,
            data,
        });
        id
    }

    fn detach(nodes: &mut [Node], id: NodeId) {
        let Node { parent, previous, next, .. } = nodes[id as usize];
        if previous != NONE {
            nodes[previous as usize].next = next;
        } else if parent != NONE {
            nodes[parent as usize].first = next;
        }
        if next != NONE {
            nodes[next as usize].previous = previous;
        } else if parent != NONE {
            nodes[parent as usize].last = previous;
        }
        let node = &mut nodes[id as usize];
        (node.parent, node.previous, node.next) = (NONE, NONE, NONE);
    }

    /// Puts `id` under `parent`, before `next` (at the end where that is `NONE`).
    fn attach(&self, parent: NodeId, id: NodeId, next: NodeId) {
        let mut nodes = self.nodes.borrow_mut();
        Self::detach(&mut nodes, id);
        let previous = if next == NONE { nodes[parent as usize].last } else { nodes[next as usize].previous };
        let depth = nodes[parent as usize].depth.saturating_add(1);
        let node = &mut nodes[id as usize];
        (node.parent, node.previous, node.next, node.depth) = (parent, previous, next, depth);
        let is_element = matches!(node.data, Data::Element { .. });
        if previous == NONE {
            nodes[parent as usize].first = id;
        } else {
            nodes[previous as usize].next = id;
        }
        if next == NONE {
            nodes[parent as usize].last = id;
        } else {
            nodes[next as usize].previous = id;
        }
        if is_element {
            self.last.set((id, depth));
        }
    }

    fn add(&self, parent: NodeId, child: NodeOrText<NodeId>, next: NodeId) {
        match child {
            NodeOrText::AppendNode(id) => self.attach(parent, id, next),
            NodeOrText::AppendText(text) => {
                let mut nodes = self.nodes.borrow_mut();
                let previous =
                    if next == NONE { nodes[parent as usize].last } else { nodes[next as usize].previous };
                if previous != NONE
                    && let Data::Text(before) = &mut nodes[previous as usize].data
                {
                    before.push_tendril(&text);
                    return;
                }
                drop(nodes);
                let id = self.create(Data::Text(text));
                self.attach(parent, id, next);
            }
        }
    }
}

impl TreeSink for Sink {
    type Handle = NodeId;
    type Output = Tree;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Tree {
        let nodes = self.nodes.into_inner();
        let cut_off = nodes.len() >= MAX_NODES;
        Tree { nodes, cut_off }
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> NodeId {
        0
    }

    fn elem_name<'a>(&'a self, target: &'a NodeId) -> Ref<'a, QualName> {
        Ref::map(self.nodes.borrow(), |nodes| match &nodes[*target as usize].data {
            Data::Element { name, .. } => name,
            _ => unreachable!("html5ever asks for the name of elements only"),
        })
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, _flags: ElementFlags) -> NodeId {
        self.create(Data::Element { name, attrs })
    }

    fn create_comment(&self, _text: StrTendril) -> NodeId {
        self.create(Data::Other)
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> NodeId {
        self.create(Data::Other)
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        self.add(*parent, child, NONE);
    }

    fn append_based_on_parent_node(
        &self,
        element: &NodeId,
        previous_element: &NodeId,
        child: NodeOrText<NodeId>,
    ) {
        let has_parent = self.nodes.borrow()[*element as usize].parent != NONE;
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous_element, child);
        }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public: StrTendril, _system: StrTendril) {}

    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        *target
    }

    fn same_node(&self, x: &NodeId, y: &NodeId) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &NodeId, new_node: NodeOrText<NodeId>) {
        let parent = self.nodes.borrow()[*sibling as usize].parent;
        if parent != NONE {
            self.add(parent, new_node, *sibling);
        }
    }

    fn add_attrs_if_missing(&self, target: &NodeId, added: Vec<Attribute>) {
        if let Data::Element { attrs, .. } = &mut self.nodes.borrow_mut()[*target as usize].data {
            for attr in added {
                if !attrs.iter().any(|known| known.name == attr.name) {
                    attrs.push(attr);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &NodeId) {
        Self::detach(&mut self.nodes.borrow_mut(), *target);
    }

    fn reparent_children(&self, node: &NodeId, new_parent: &NodeId) {
        loop {
            let child = self.nodes.borrow()[*node as usize].first;
            if child == NONE {
                return;
            }
            self.attach(*new_parent, child, NONE);
        }
    }
}

/// True for an element of HTML itself, not of SVG or MathML.
pub fn is_html(name: &QualName) -> bool {
    name.ns == ns!(html)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(tree: &Tree) -> String {
        let mut out = String::new();
        let mut at = Some(tree.root());
        while let Some(id) = at {
            if let Data::Text(text) = tree.data(id) {
                out.push_str(text);
            }
            at = tree.next_in(id, tree.root());
        }
        out
    }

    #[test]
    fn text_comes_in_document_order_also_out_of_a_table() {
        assert_eq!(text(&Tree::parse("<p>a<b>b</p>c<table><tr>d<td>e</table>f")), "abcdef");
    }

    #[test]
    fn nesting_stops_at_the_limit_and_the_text_stays() {
        let html = format!("{}deep{}after", "<div>".repeat(20_000), "</div>".repeat(20_000));
        let tree = Tree::parse(&html);
        let deepest = tree.nodes.iter().map(|node| node.depth).max();
        assert!(deepest <= Some(MAX_DEPTH + 2), "{deepest:?}");
        assert_eq!(text(&tree), "deepafter");
    }

    #[test]
    fn formatting_that_is_reopened_in_every_block_cannot_fill_the_memory() {
        let block = |n: usize| format!("<div><b a={n}>x</div>");
        let html: String = (0..20_000).map(block).collect();
        assert!(Tree::parse(&html).len() < MAX_NODES + 100_000);
    }
}
