//! The entries of a section: repeated blocks that each hold one date range, grouped where several stand under one employer.
//!
//! Works on structure and dates alone. What is a title and what an employer is decided in `history`.
//! Start at [`split`].

use std::collections::BTreeMap;
use std::ops::Range;

use super::anchors::{Anchor, anchors};
use super::dates;
use crate::page::{NodeId, Page};

/// The words of one entry.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// What was said once for several entries: the employer of grouped positions. Pieces.
    pub group: Vec<usize>,
    /// The pieces of the entry, in reading order.
    pub pieces: Range<usize>,
    /// Its dates, with the pieces they were read from.
    pub dates: Option<Anchor>,
}

/// Splits the content of a section into entries. `scope` is the element that holds the section.
pub fn split(page: &Page<'_>, content: Range<usize>, scope: NodeId) -> Vec<Entry> {
    let anchors = anchors(page, &content);
    let mut out = Vec::new();
    let splitter = Splitter { page, content: content.clone(), anchors: &anchors };
    if anchors.is_empty() {
        splitter.without_dates(scope, &mut out);
    } else {
        splitter.divide(scope, &[], &mut out);
    }
    out.retain(|entry| !entry.pieces.is_empty());
    out.sort_by_key(|entry| entry.pieces.start);
    out
}

struct Splitter<'a> {
    page: &'a Page<'a>,
    content: Range<usize>,
    anchors: &'a [Anchor],
}

impl Splitter<'_> {
    fn anchors_in(&self, node: NodeId) -> &[Anchor] {
        let span = self.inside(node);
        let start = self.anchors.partition_point(|anchor| anchor.pieces.start < span.start);
        let end = self.anchors.partition_point(|anchor| anchor.pieces.start < span.end);
        &self.anchors[start..end.max(start)]
    }

    /// The pieces of a node that belong to the section.
    fn inside(&self, node: NodeId) -> Range<usize> {
        let span = self.page.span(node);
        let start = span.start.clamp(self.content.start, self.content.end);
        start..span.end.clamp(start, self.content.end)
    }

    /// The child elements of a node with text of the section in them.
    fn blocks(&self, node: NodeId) -> Vec<NodeId> {
        self.page.tree.children(node).filter(|child| !self.inside(*child).is_empty()).collect()
    }

    /// Down to the first element with more than one block, and those blocks.
    fn narrowed(&self, mut node: NodeId) -> (NodeId, Vec<NodeId>) {
        let mut blocks = self.blocks(node);
        while let [only] = blocks[..] {
            if self.inside(only) != self.inside(node) {
                break;
            }
            node = only;
            blocks = self.blocks(node);
        }
        (node, blocks)
    }

    fn divide(&self, scope: NodeId, group: &[usize], out: &mut Vec<Entry>) {
        let (node, blocks) = self.narrowed(scope);
        if self.anchors_in(node).len() <= 1 {
            return self.single(node, &blocks, group, out);
        }
        let counts: Vec<usize> = blocks.iter().map(|block| self.anchors_in(*block).len()).collect();
        let with_anchor = counts.iter().filter(|count| **count > 0).count();
        if with_anchor <= 1 {
            // All in one child: what stands before it is a group's header or the section's own introduction.
            let Some(at) = counts.iter().position(|count| *count > 0) else {
                return self.flat(self.inside(node), group, out);
            };
            let before = self.inside(node).start..self.inside(blocks[at]).start;
            let header = if node == scope { Vec::new() } else { self.header(before) };
            return self.divide_child(blocks[at], group, &header, out);
        }
        if self.is_flat(&blocks, &counts) {
            return self.flat(self.inside(node), group, out);
        }
        let names: Vec<_> = blocks.iter().map(|block| self.page.tree.name(*block).clone()).collect();
        let first = counts.iter().position(|count| *count > 0).unwrap_or(0);
        let header = if node == scope || first == 0 || self.is_list_item(&names, first) {
            Vec::new()
        } else {
            self.header(self.inside(node).start..self.inside(blocks[first]).start)
        };
        for (at, block) in blocks.iter().enumerate() {
            match counts[at] {
                0 if at > 0 || self.is_list_item(&names, at) => {
                    // A sibling of dated entries with the same shape is an entry without a date.
                    let alike =
                        counts.iter().zip(&names).any(|(count, name)| *count > 0 && *name == names[at]);
                    if alike {
                        out.push(Entry { group: group.to_vec(), pieces: self.inside(*block), dates: None });
                    }
                }
                0 => {}
                _ => self.divide_child(*block, group, &header, out),
            }
        }
    }

    fn divide_child(&self, block: NodeId, group: &[usize], header: &[usize], out: &mut Vec<Entry>) {
        let group = if header.is_empty() { group } else { header };
        self.divide_below(block, group, out);
    }

    /// Like `divide`, for an element inside the section: text before its entries is their common header.
    fn divide_below(&self, block: NodeId, group: &[usize], out: &mut Vec<Entry>) {
        let anchors = self.anchors_in(block);
        if anchors.len() == 1 {
            out.push(Entry {
                group: group.to_vec(),
                pieces: self.inside(block),
                dates: anchors.first().cloned(),
            });
            return;
        }
        let (node, blocks) = self.narrowed(block);
        let counts: Vec<usize> = blocks.iter().map(|block| self.anchors_in(*block).len()).collect();
        if counts.iter().all(|count| *count == 0) || self.is_flat(&blocks, &counts) {
            return self.flat(self.inside(node), group, out);
        }
        let first = counts.iter().position(|count| *count > 0).unwrap_or(0);
        let header = self.header(self.inside(node).start..self.inside(blocks[first]).start);
        let group = if header.is_empty() { group } else { &header[..] };
        let names: Vec<_> = blocks.iter().map(|block| self.page.tree.name(*block).clone()).collect();
        for (at, block) in blocks.iter().enumerate() {
            if counts[at] > 0 {
                self.divide_below(*block, group, out);
            } else if at > first && names[at] == names[first] && counts.iter().filter(|c| **c > 0).count() > 1
            {
                out.push(Entry { group: group.to_vec(), pieces: self.inside(*block), dates: None });
            }
        }
    }

    fn is_list_item(&self, names: &[html5ever::LocalName], at: usize) -> bool {
        names.get(at).is_some_and(|name| &**name == "li")
    }

    /// True where the entries are not elements of their own: their parts are siblings.
    fn is_flat(&self, blocks: &[NodeId], counts: &[usize]) -> bool {
        let dated: Vec<NodeId> =
            blocks.iter().zip(counts).filter(|(_, count)| **count == 1).map(|(block, _)| *block).collect();
        if dated.is_empty() {
            return false;
        }
        // Most dated blocks hold nothing but their date, or a heading that announces what follows it.
        let bare = dated.iter().filter(|block| {
            let span = self.inside(**block);
            let words: usize = self.page.pieces()[span.clone()].iter().map(|p| p.text.chars().count()).sum();
            let anchor = self.anchors_in(**block).first();
            let date: usize = anchor.map_or(0, |anchor| {
                self.page.pieces()[anchor.pieces.clone()].iter().map(|p| p.text.chars().count()).sum()
            });
            words <= date + 2
        });
        if bare.count() * 2 > dated.len() {
            return true;
        }
        // A dated heading block is followed by blocks of its own: "<h3>Title, 2019–2021</h3><ul>…</ul>".
        let pieces = self.page.pieces();
        let headed =
            dated.iter().all(|block| pieces[self.inside(*block)].iter().all(|piece| piece.heading > 0));
        let undated = counts.iter().filter(|count| **count == 0).count();
        headed && undated > 0
    }

    fn single(&self, node: NodeId, blocks: &[NodeId], group: &[usize], out: &mut Vec<Entry>) {
        let counts: Vec<usize> = blocks.iter().map(|block| self.anchors_in(*block).len()).collect();
        let anchor = self.anchors_in(node).first().cloned();
        let names: Vec<_> = blocks.iter().map(|block| self.page.tree.name(*block).clone()).collect();
        // The heading's own element is part of the scope: skip down past it.
        if let Some(at) = counts.iter().position(|count| *count > 0) {
            let list = blocks.len() > 1 && self.is_list_item(&names, at);
            if list {
                for (at, block) in blocks.iter().enumerate() {
                    let dates = if counts[at] > 0 { anchor.clone() } else { None };
                    out.push(Entry { group: group.to_vec(), pieces: self.inside(*block), dates });
                }
                return;
            }
            let inner = self.blocks(blocks[at]);
            let holds_list = inner.iter().any(|node| &**self.page.tree.name(*node) == "li");
            let is_list = matches!(&**self.page.tree.name(blocks[at]), "ul" | "ol");
            if holds_list && is_list {
                return self.single(blocks[at], &inner, group, out);
            }
        }
        out.push(Entry { group: group.to_vec(), pieces: self.inside(node), dates: anchor });
    }

    /// Entries of a section without any dates: the items of its first list of blocks.
    fn without_dates(&self, scope: NodeId, out: &mut Vec<Entry>) {
        let mut node = scope;
        loop {
            let blocks = self.blocks(node);
            let lists = blocks
                .iter()
                .filter(|block| matches!(&**self.page.tree.name(**block), "li" | "article" | "dt"))
                .count();
            match blocks[..] {
                [] => break,
                _ if lists > 0 && lists == blocks.len() => {
                    let entry = |block: &NodeId| Entry { pieces: self.inside(*block), ..Entry::default() };
                    out.extend(blocks.iter().map(entry));
                    return;
                }
                [only] => node = only,
                _ => {
                    let is_list = |block: &&NodeId| matches!(&**self.page.tree.name(**block), "ul" | "ol");
                    match blocks.iter().find(is_list) {
                        Some(list) => node = *list,
                        None => break,
                    }
                }
            }
        }
        let span = self.inside(scope);
        out.push(Entry { pieces: span, ..Entry::default() });
    }

    /// Pieces that may name what several entries have in common.
    fn header(&self, before: Range<usize>) -> Vec<usize> {
        let pieces = self.page.pieces();
        before
            .filter(|at| {
                let text = &pieces[*at].text;
                !pieces[*at].control
                    && text.chars().any(char::is_alphanumeric)
                    && dates::duration_months(text).is_none()
                    && text.chars().count() <= 120
            })
            .take(4)
            .collect()
    }

    /// Entries whose parts are siblings: cut before the line that begins each.
    fn flat(&self, span: Range<usize>, group: &[usize], out: &mut Vec<Entry>) {
        let anchors: Vec<&Anchor> =
            self.anchors.iter().filter(|anchor| span.contains(&anchor.pieces.start)).collect();
        let starts = self.starts(&span, &anchors);
        for (at, anchor) in anchors.iter().enumerate() {
            let start = starts[at];
            let end = starts.get(at + 1).copied().unwrap_or(span.end);
            out.push(Entry {
                group: group.to_vec(),
                pieces: start..end.max(start),
                dates: Some((*anchor).clone()),
            });
        }
    }

    /// Where each dated entry begins: at its heading, or as many lines above its date as the first one.
    fn starts(&self, span: &Range<usize>, anchors: &[&Anchor]) -> Vec<usize> {
        let pieces = self.page.pieces();
        let Some(first) = anchors.first() else { return Vec::new() };
        let lines_before = |from: usize, to: usize| -> Vec<usize> {
            let mut starts: BTreeMap<u32, usize> = BTreeMap::new();
            for (at, piece) in pieces.iter().enumerate().take(to).skip(from) {
                starts.entry(piece.line).or_insert(at);
            }
            starts.into_values().collect()
        };
        let lead = lines_before(span.start, first.pieces.start);
        let date_line = |anchor: &Anchor| {
            let line = pieces[anchor.pieces.start].line;
            let mut at = anchor.pieces.start;
            while at > span.start && pieces[at - 1].line == line {
                at -= 1;
            }
            at
        };
        let distance = lead.iter().filter(|start| **start < date_line(first)).count();
        let mut out = Vec::with_capacity(anchors.len());
        let mut floor = span.start;
        for anchor in anchors {
            let own = date_line(anchor);
            let before: Vec<usize> = lines_before(floor, own);
            let headings: Vec<usize> = before.iter().copied().filter(|at| pieces[*at].heading > 0).collect();
            let start = if distance == 0 {
                own
            } else if let Some(heading) = headings.last() {
                // A run of headings directly above one another is one entry's.
                let mut start = *heading;
                for earlier in headings.iter().rev().skip(1) {
                    let between = before.iter().filter(|at| **at > *earlier && **at < start).count();
                    if between > 0 {
                        break;
                    }
                    start = *earlier;
                }
                start
            } else {
                let skip = before.len().saturating_sub(distance);
                before.get(skip).copied().unwrap_or(own)
            };
            out.push(start);
            floor = anchor.pieces.end;
        }
        out
    }
}
