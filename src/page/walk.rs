//! One walk over the tree: text in reading order, with what surrounds it.
//!
//! Knows blocks, headings, links and regions; knows nothing about people. Text that stands twice, once for the eye
//! and once for a screen reader, comes out once. Start at [`walk`].

use html5ever::{Attribute, LocalName, local_name};

use super::doubled::is_double;
use super::elements::{is_block, is_skipped};
use super::microformats::is_format;
use super::text::{fold, has_word, push_folded};
use super::tree::{Data, NodeId, Tree, is_html};

/// The part of a page a text stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Region {
    /// Nothing says otherwise.
    #[default]
    Body,
    /// The main content.
    Main,
    /// Navigation.
    Navigation,
    /// The page's own header.
    Banner,
    /// The page's footer.
    Footer,
    /// Beside the content: suggestions, advertising.
    Aside,
    /// A dialogue laid over the page.
    Dialog,
}

/// A run of text as a person sees it: one phrase of a line.
#[derive(Debug, Clone)]
pub struct Piece {
    /// The text, folded.
    pub text: String,
    /// The element it stands in directly.
    pub node: NodeId,
    /// Pieces with the same number stand on one line.
    pub line: u32,
    /// 1 to 6 inside a heading, else 0.
    pub heading: u8,
    /// The index of the link it is part of.
    pub link: Option<u32>,
    /// Where on the page it stands.
    pub region: Region,
    /// Marked as invisible to the eye.
    pub hidden: bool,
    /// Inside a button or a control.
    pub control: bool,
}

/// A link with its address as written.
#[derive(Debug, Clone)]
pub struct Link {
    /// The element.
    pub node: NodeId,
    /// `href` as written.
    pub href: String,
    /// `rel` as written.
    pub rel: String,
}

/// A machine-readable time.
#[derive(Debug, Clone)]
pub struct Time {
    /// The element.
    pub node: NodeId,
    /// `datetime` as written.
    pub datetime: String,
}

/// What the walk saw.
#[derive(Debug, Default)]
pub struct Walked {
    /// Text in reading order.
    pub pieces: Vec<Piece>,
    /// Links in reading order.
    pub links: Vec<Link>,
    /// `time[datetime]` in reading order.
    pub times: Vec<Time>,
    /// `meta` elements: name or property in lower case, content.
    pub meta: Vec<(String, String)>,
    /// `link[rel]` elements of the head: rel, href.
    pub relations: Vec<(String, String)>,
    /// `href` of the first `base` element.
    pub base: Option<String>,
    /// Texts of `script[type="application/ld+json"]`.
    pub json_ld: Vec<String>,
    /// Elements with `itemscope`, `itemprop`, `typeof` or `property`, in document order.
    pub annotated: Vec<NodeId>,
    /// Elements with a microformat class, in document order.
    pub formatted: Vec<NodeId>,
    /// The page has a password field.
    pub asks_password: bool,
    /// The text of `title`.
    pub title: String,
    /// `lang` of the root element.
    pub language: Option<String>,
    /// For each node the pieces of its subtree, as a half-open range.
    pub spans: Vec<(u32, u32)>,
}

#[derive(Clone, Copy, Default)]
struct Around {
    link: Option<u32>,
    heading: u8,
    region: Region,
    hidden: bool,
    control: bool,
    /// The element has no text of its own beside its children: each child is a phrase.
    separate: bool,
}

struct Walker<'a> {
    tree: &'a Tree,
    out: Walked,
    current: String,
    current_node: NodeId,
    current_around: Around,
    around: Around,
    line: u32,
    line_used: bool,
}

/// "display: none" in an element's own style.
fn is_undisplayed(style: &str) -> bool {
    style.split(';').filter_map(|rule| rule.split_once(':')).any(|(name, value)| {
        name.trim().eq_ignore_ascii_case("display") && value.trim().to_ascii_lowercase().starts_with("none")
    })
}

/// Walks the tree once.
pub fn walk(tree: &Tree) -> Walked {
    let mut walker = Walker {
        tree,
        out: Walked { spans: vec![(0, 0); tree.len()], ..Walked::default() },
        current: String::new(),
        current_node: 0,
        current_around: Around::default(),
        around: Around::default(),
        line: 0,
        line_used: false,
    };
    walker.run();
    walker.out
}

impl Walker<'_> {
    fn run(&mut self) {
        // Depth is bounded by the parser, so this stack is too.
        let mut open: Vec<(NodeId, Around, bool)> = Vec::new();
        let root = self.tree.root();
        let mut at = if self.tree.is_empty() { None } else { self.tree.first_child(root) };
        while let Some(id) = at {
            at = None;
            match self.tree.data(id) {
                Data::Text(text) => self.text(id, text),
                Data::Element { name, attrs } => {
                    let local = &name.local;
                    if is_html(name) && !is_skipped(local) && !is_double(self.tree, id) {
                        let block = is_block(local);
                        if block || *local == local_name!("br") {
                            self.end_line();
                        } else if self.around.separate {
                            self.end_piece();
                        }
                        open.push((id, self.around, block));
                        self.enter(id, local, attrs);
                        self.out.spans[id as usize].0 = self.out.pieces.len() as u32;
                        at = self.tree.first_child(id);
                        if at.is_none() {
                            self.leave(&mut open);
                        }
                    } else {
                        self.set_aside(id, local);
                        if *local == local_name!("object")
                            && self.tree.attr(id, "class").is_some_and(is_format)
                        {
                            self.out.formatted.push(id);
                        }
                        let here = self.out.pieces.len() as u32;
                        self.out.spans[id as usize] = (here, here);
                    }
                }
                Data::Other => {}
            }
            let mut behind = id;
            while at.is_none() {
                at = self.tree.next_sibling(behind);
                if at.is_none() {
                    match self.tree.parent(behind) {
                        Some(parent) if parent != root => behind = parent,
                        _ => break,
                    }
                    self.leave(&mut open);
                }
            }
        }
        self.end_line();
        if let Some(whole) = self.out.spans.get_mut(root as usize) {
            *whole = (0, self.out.pieces.len() as u32);
        }
    }

    fn leave(&mut self, open: &mut Vec<(NodeId, Around, bool)>) {
        let Some((node, outer, block)) = open.pop() else { return };
        if block {
            self.end_line();
        } else if outer.separate {
            self.end_piece();
        }
        self.around = outer;
        let unfinished = u32::from(!self.current.trim().is_empty());
        self.out.spans[node as usize].1 = self.out.pieces.len() as u32 + unfinished;
    }

    fn text(&mut self, id: NodeId, text: &str) {
        if self.current.is_empty() {
            if text.trim().is_empty() {
                return;
            }
            self.current_node = self.tree.parent(id).unwrap_or(id);
            self.current_around = self.around;
        } else if self.current_around.link.is_none() {
            self.current_around.link = self.around.link;
        }
        push_folded(&mut self.current, text);
    }

    fn end_piece(&mut self) {
        let text = self.current.trim();
        let said = self.line_used && self.out.pieces.last().is_some_and(|piece| piece.text == text);
        if !text.is_empty() && !said {
            let Around { link, heading, region, hidden, control, .. } = self.current_around;
            let (node, line) = (self.current_node, self.line);
            let text = text.to_owned();
            self.out.pieces.push(Piece { text, node, line, heading, link, region, hidden, control });
            self.line_used = true;
        }
        self.current.clear();
    }

    fn end_line(&mut self) {
        self.end_piece();
        if self.line_used {
            self.line += 1;
            self.line_used = false;
        }
    }

    /// Notes what the element states and what its children are surrounded by.
    fn enter(&mut self, id: NodeId, name: &LocalName, attrs: &[Attribute]) {
        let tree = self.tree;
        self.around.separate =
            !tree.children(id).any(|child| matches!(tree.data(child), Data::Text(text) if has_word(text)));
        self.enter_by_name(id, name);
        // In a minor heading a marked part is a part of its own: "<h3>Engineer <small>Acme</small></h3>".
        if matches!(*name, local_name!("h3") | local_name!("h4") | local_name!("h5") | local_name!("h6")) {
            self.around.separate = true;
        }
        let (mut annotated, mut aria_heading) = (false, false);
        for attr in attrs {
            let value = &*attr.value;
            match &*attr.name.local {
                "itemscope" | "itemprop" | "typeof" => annotated = true,
                "property" if *name != local_name!("meta") => annotated = true,
                "class" if is_format(value) => self.out.formatted.push(id),
                "style" if is_undisplayed(value) => self.around.hidden = true,
                "hidden" | "data-ov-hidden" => self.around.hidden = true,
                "datetime" => self.out.times.push(Time { node: id, datetime: value.trim().to_owned() }),
                "lang" if *name == local_name!("html") => self.out.language = Some(value.trim().to_owned()),
                "role" => match value {
                    "heading" => aria_heading = true,
                    "button" => self.around.control = true,
                    "main" => self.around.region = Region::Main,
                    "navigation" | "menu" | "menubar" => self.around.region = Region::Navigation,
                    "banner" => self.around.region = Region::Banner,
                    "contentinfo" => self.around.region = Region::Footer,
                    "complementary" => self.around.region = Region::Aside,
                    "dialog" | "alertdialog" => self.around.region = Region::Dialog,
                    _ => {}
                },
                _ => {}
            }
        }
        if annotated {
            self.out.annotated.push(id);
        }
        if aria_heading {
            let level = tree.attr(id, "aria-level").and_then(|level| level.parse().ok()).unwrap_or(2_u8);
            self.around.heading = level.clamp(1, 6);
        }
    }

    fn enter_by_name(&mut self, id: NodeId, name: &LocalName) {
        let (tree, around) = (self.tree, &mut self.around);
        match *name {
            local_name!("h1") => around.heading = 1,
            local_name!("h2") => around.heading = 2,
            local_name!("h3") => around.heading = 3,
            local_name!("h4") => around.heading = 4,
            local_name!("h5") => around.heading = 5,
            local_name!("h6") => around.heading = 6,
            local_name!("a") => {
                if let Some(href) = tree.attr(id, "href") {
                    let rel = tree.attr(id, "rel").unwrap_or_default().to_owned();
                    around.link = Some(self.out.links.len() as u32);
                    self.out.links.push(Link { node: id, href: href.trim().to_owned(), rel });
                }
            }
            local_name!("input") => {
                self.out.asks_password |=
                    tree.attr(id, "type").is_some_and(|kind| kind.eq_ignore_ascii_case("password"));
            }
            local_name!("button") | local_name!("label") => around.control = true,
            local_name!("main") => around.region = Region::Main,
            local_name!("nav") => around.region = Region::Navigation,
            local_name!("aside") => around.region = Region::Aside,
            local_name!("dialog") => around.region = Region::Dialog,
            local_name!("footer") if around.region == Region::Body => around.region = Region::Footer,
            local_name!("meta") => {
                let key = tree.attr(id, "property").or_else(|| tree.attr(id, "name"));
                if let (Some(key), Some(content)) = (key, tree.attr(id, "content")) {
                    self.out.meta.push((key.to_lowercase(), fold(content)));
                }
            }
            local_name!("base") if self.out.base.is_none() => {
                self.out.base = tree.attr(id, "href").map(str::to_owned);
            }
            local_name!("link") => {
                if let (Some(rel), Some(href)) = (tree.attr(id, "rel"), tree.attr(id, "href")) {
                    self.out.relations.push((rel.to_lowercase(), href.to_owned()));
                }
            }
            _ => {}
        }
    }

    /// Elements that are not read as text: structured data and the title are kept beside it.
    fn set_aside(&mut self, id: NodeId, name: &LocalName) {
        let is_json_ld = *name == local_name!("script")
            && self.tree.attr(id, "type").is_some_and(|kind| kind.trim().starts_with("application/ld+json"));
        let is_title = *name == local_name!("title") && self.out.title.is_empty();
        if !is_json_ld && !is_title {
            return;
        }
        let mut text = String::new();
        for child in self.tree.children(id) {
            if let Data::Text(part) = self.tree.data(child) {
                text.push_str(part);
            }
        }
        if is_json_ld {
            self.out.json_ld.push(text);
        } else {
            self.out.title = fold(&text);
        }
    }
}
