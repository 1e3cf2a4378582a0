//! Keeps the nesting and the size of a page within bounds while it is parsed.
//!
//! Start at [`DepthGuard`].

use std::cell::Cell;

use html5ever::tokenizer::{EndTag, StartTag, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::TreeBuilder;
use html5ever::{LocalName, local_name};

use super::tree::{Data, MAX_DEPTH, MAX_NODES, NONE, NodeId, Sink};

/// Stands between tokenizer and tree builder and keeps nesting and size within bounds: html5ever's own scope checks
/// walk the stack of open elements, which makes eight megabytes of nested tags quadratic.
pub(super) struct DepthGuard {
    pub(super) builder: TreeBuilder<NodeId, Sink>,
    /// Start tags left out whose end tags must be left out as well.
    left_out: Cell<usize>,
}

impl DepthGuard {
    pub(super) fn new(builder: TreeBuilder<NodeId, Sink>) -> Self {
        Self { builder, left_out: Cell::new(0) }
    }

    fn too_deep(&self) -> bool {
        self.builder.sink.last.get().1 >= MAX_DEPTH
    }

    /// After an end tag at the limit: the depth is that of the parent of the element it closed.
    fn close(&self, name: &LocalName) {
        let nodes = self.builder.sink.nodes.borrow();
        let mut at = self.builder.sink.last.get().0;
        while at != NONE {
            let node = &nodes[at as usize];
            if matches!(&node.data, Data::Element { name: open, .. } if open.local == *name) {
                let depth = node.depth.saturating_sub(1);
                self.builder.sink.last.set((node.parent.min(nodes.len() as NodeId - 1), depth));
                return;
            }
            at = node.parent;
        }
    }
}

impl TokenSink for DepthGuard {
    type Handle = NodeId;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<NodeId> {
        if self.builder.sink.nodes.borrow().len() >= MAX_NODES && !matches!(token, Token::EOFToken) {
            return TokenSinkResult::Continue;
        }
        if self.too_deep()
            && let Token::TagToken(tag) = &token
        {
            match tag.kind {
                StartTag if !is_void(&tag.name) => {
                    if !closes_itself(&tag.name) {
                        self.left_out.set(self.left_out.get() + 1);
                    }
                    return TokenSinkResult::Continue;
                }
                StartTag => {}
                EndTag if self.left_out.get() > 0 => {
                    if !closes_itself(&tag.name) {
                        self.left_out.set(self.left_out.get() - 1);
                    }
                    return TokenSinkResult::Continue;
                }
                EndTag => {
                    let name = tag.name.clone();
                    let result = self.builder.process_token(token, line);
                    self.close(&name);
                    return result;
                }
            }
        }
        self.builder.process_token(token, line)
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

fn is_void(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("br")
            | local_name!("img")
            | local_name!("input")
            | local_name!("hr")
            | local_name!("meta")
            | local_name!("link")
            | local_name!("wbr")
            | local_name!("source")
            | local_name!("area")
            | local_name!("col")
            | local_name!("embed")
            | local_name!("track")
            | local_name!("base")
    )
}

/// Elements whose end tag is often missing: they cannot be counted in pairs.
fn closes_itself(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("p")
            | local_name!("li")
            | local_name!("dt")
            | local_name!("dd")
            | local_name!("option")
            | local_name!("tr")
            | local_name!("td")
            | local_name!("th")
            | local_name!("tbody")
            | local_name!("thead")
    )
}
