//! The sections of a page, found by what their headings say in many languages.
//!
//! A heading is a heading element or a short line that is exactly a known section name; class names play no part.
//! Start at [`find`].

mod groups;
mod words;

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use crate::page::{NodeId, Page, Piece, Region};

/// What a section holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    Experience,
    Education,
    Skills,
    Languages,
    About,
    Volunteering,
    Projects,
    Publications,
    Certifications,
    Awards,
    Courses,
    Interests,
    References,
    Recommendations,
    Organisations,
    Patents,
    Activity,
    Talks,
    Contact,
    Highlights,
    Suggestions,
}

/// At most this many sections are told apart: no person's page has as many.
const MOST: usize = 400;

/// A section of the page.
#[derive(Debug, Clone)]
pub struct Section {
    /// What it holds.
    pub kind: Kind,
    /// The heading's piece.
    pub heading: usize,
    /// The pieces after the heading that belong to it.
    pub content: Range<usize>,
    /// The largest element around the heading that belongs to this section alone.
    pub scope: NodeId,
}

/// All headings with their kinds; where one stands under two kinds, the first counts.
fn names() -> &'static HashMap<&'static str, Kind> {
    static NAMES: OnceLock<HashMap<&'static str, Kind>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut all = HashMap::new();
        for (kind, names) in words::HEADINGS {
            for name in *names {
                all.entry(*name).or_insert(*kind);
            }
        }
        all
    })
}

/// The kind of section a heading text announces.
pub fn kind_of(text: &str) -> Option<Kind> {
    if text.chars().count() > 60 {
        return None;
    }
    let plain = normalise(text);
    if plain.is_empty() {
        return None;
    }
    let exact = |wanted: &str| names().get(wanted).copied();
    if let Some(kind) = exact(&plain) {
        return Some(kind);
    }
    // "More activity by Ada", "People also viewed": a fixed beginning.
    let begins = words::HEADINGS.iter().filter(|(kind, _)| *kind == Kind::Suggestions);
    for (kind, names) in begins {
        if names.iter().any(|name| name.len() > 9 && plain.starts_with(name)) {
            return Some(*kind);
        }
    }
    // "Experience  Show all": the heading holds a control.
    for tail in [
        " show all",
        " see all",
        " show more",
        " view all",
        " edit",
        " add",
        " alle anzeigen",
        " tout afficher",
        " mostrar todo",
    ] {
        if let Some(before) = plain.strip_suffix(tail)
            && let Some(kind) = exact(before)
        {
            return Some(kind);
        }
    }
    // "Experience (12)", "Ada's experience", "Skills & Tools".
    let without_number = plain.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ' || c == '+');
    if without_number != plain
        && let Some(kind) = exact(without_number)
    {
        return Some(kind);
    }
    let (before, after) = plain.split_once(" & ").or_else(|| plain.split_once(" and "))?;
    match (exact(before.trim()), exact(after.trim())) {
        // "Training & Education": the one a recruiter asks for first.
        (Some(a), Some(b)) => Some(if rank(b) < rank(a) { b } else { a }),
        (Some(kind), None) if before.len() > 4 => Some(kind),
        (None, Some(kind)) if after.len() > 4 && rank(kind) < 4 => Some(kind),
        _ => None,
    }
}

/// A line that is no heading element must be a section's name and nothing else: "Leadership & Strategy:" labels a list.
fn exactly(text: &str) -> Option<Kind> {
    let joined = text.contains(['&', ':']) || text.to_lowercase().contains(" and ");
    let kind = kind_of(text)?;
    let alone = !joined || names().contains_key(normalise(text).as_str());
    alone.then_some(kind)
}

/// "Interpersonal skills" as a heading.
fn of_skills(piece: &Piece) -> Option<Kind> {
    let plain = normalise(&piece.text);
    let short = (2..=3).contains(&plain.split(' ').count());
    (piece.heading > 0 && short && plain.ends_with(" skills")).then_some(Kind::Skills)
}

fn rank(kind: Kind) -> u8 {
    match kind {
        Kind::Experience => 0,
        Kind::Education => 1,
        Kind::Skills => 2,
        Kind::Languages => 3,
        _ => 9,
    }
}

/// Lower case; marks around the words, numbering and emoji gone.
fn normalise(text: &str) -> String {
    let kept = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '&' | '-' | '\'' | '’' | ',' | '・');
    let mut lower = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            lower.push(if kept(c) { c.to_ascii_lowercase() } else { ' ' });
        } else {
            lower.extend(c.to_lowercase().map(|c| if kept(c) { c } else { ' ' }));
        }
    }
    let folded = lower.split_whitespace().collect::<Vec<_>>().join(" ");
    let trimmed = folded.trim_matches(|c: char| !c.is_alphanumeric());
    // "1. Education" and "01 Education" are numbered; "265 posts" is a count.
    let digits: String = text.trim_start().chars().take_while(char::is_ascii_digit).collect();
    let after = text.trim_start().chars().nth(digits.len());
    let numbered = digits.len() <= 2
        && (digits.len() == 2 && digits.starts_with('0') || matches!(after, Some('.' | ')' | ':')));
    let trimmed = if numbered {
        trimmed.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start()
    } else {
        trimmed
    };
    trimmed.replace("i've", "ive").replace("i’ve", "ive")
}

/// All recognised sections in reading order. `own`: what this page's site calls its sections, in lower case; `*` at the end: whatever follows.
pub fn find(page: &Page<'_>, own: &[(&str, Kind)]) -> Vec<Section> {
    let named = |text: &str| {
        if own.is_empty() || text.chars().count() > 60 {
            return None;
        }
        let plain = normalise(text);
        let plain = plain.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
        let fits = |name: &str| match name.strip_suffix('*') {
            Some(beginning) => plain.starts_with(beginning),
            None => plain == name,
        };
        own.iter().find(|(name, _)| fits(name)).map(|(_, kind)| *kind)
    };
    let pieces = page.pieces();
    let mut headings: Vec<(usize, Option<Kind>, u8)> = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        if piece.heading == 0 && (!may_be_heading(piece) || is_counted(pieces, at)) {
            continue;
        }
        let general = || match piece.heading {
            0 => exactly(&piece.text),
            _ => kind_of(&piece.text).or_else(|| of_skills(piece)),
        };
        let kind = is_alone(pieces, at).then(|| named(&piece.text).or_else(general)).flatten();
        if piece.heading > 0 {
            if pieces
                .get(at.wrapping_sub(1))
                .is_none_or(|before| before.node != piece.node || before.heading == 0)
            {
                headings.push((at, kind, piece.heading));
            }
        } else if kind.is_some() {
            headings.push((at, kind, 7));
        }
    }
    groups::settle(pieces, &mut headings);
    let mut per_node = Occupied::new(page);
    for &(at, kind, _) in &headings {
        if kind.is_some() {
            per_node.add(page, at);
        }
    }
    let mut sections = Vec::new();
    for (order, &(at, kind, level)) in headings.iter().enumerate() {
        let Some(kind) = kind else { continue };
        if sections.len() >= MOST {
            break;
        }
        let node = pieces[at].node;
        let (mut scope, mut first_with_more) = (node, None);
        for ancestor in page.tree.ancestors(node) {
            if per_node.count(ancestor) > 1 {
                break;
            }
            scope = ancestor;
            if first_with_more.is_none() && page.span(ancestor).len() > 1 + extra(pieces, at) {
                first_with_more = Some(ancestor);
            }
        }
        let inside = first_with_more.map_or(0..0, |node| page.span(node));
        let flat = page.span(scope).len() <= 1;
        let mut end = if flat { pieces.len() } else { page.span(scope).end };
        for &(next, next_kind, next_level) in &headings[order + 1..] {
            if next >= end {
                break;
            }
            let closes = match next_kind {
                // "Blog" and "Portfolio" label links there.
                Some(next) if kind == Kind::Contact && next_level == 7 && level < 7 && rank(next) == 9 => {
                    false
                }
                Some(_) => true,
                None if next_level < level => level != 7 || next_level <= 2,
                None => next_level == level && !inside.contains(&next),
            };
            if closes {
                end = next;
                break;
            }
        }
        let content = at + 1..end.max(at + 1);
        if flat {
            // Heading and content are siblings: the scope is what holds both.
            let holds = |ancestor: &NodeId| page.span(*ancestor).end >= content.end;
            scope = page.tree.ancestors(node).find(holds).unwrap_or(scope);
        }
        sections.push(Section { kind, heading: at, content, scope });
    }
    sections
}

/// Headings the tables do not know, with what stands below each: for a page that calls its sections something else.
pub fn unknown(page: &Page<'_>, known: &[Section]) -> Vec<Section> {
    let pieces = page.pieces();
    let usual = known
        .iter()
        .map(|section| pieces[section.heading].heading)
        .filter(|level| *level > 0)
        .min()
        .unwrap_or(2)
        .max(2);
    let heads: Vec<usize> = (0..pieces.len())
        .filter(|at| pieces[*at].heading == usual && (*at == 0 || pieces[*at - 1].line != pieces[*at].line))
        .filter(|at| !matches!(pieces[*at].region, Region::Navigation | Region::Footer | Region::Dialog))
        .take(40)
        .collect();
    let mut out = Vec::new();
    for (order, &at) in heads.iter().enumerate() {
        if kind_of(&pieces[at].text).is_some() {
            continue;
        }
        let end = heads.get(order + 1).copied().unwrap_or(pieces.len());
        let end = known
            .iter()
            .map(|section| section.heading)
            .filter(|heading| *heading > at)
            .min()
            .map_or(end, |next| end.min(next));
        let inside = |node: NodeId| {
            let span = page.span(node);
            span.start >= at && span.end <= end
        };
        let mut scope = pieces[at].node;
        for ancestor in page.tree.ancestors(scope) {
            let span = page.span(ancestor);
            let others = heads.iter().filter(|head| span.contains(head)).count();
            if !inside(ancestor) && others > 1 {
                break;
            }
            scope = ancestor;
            if others > 1 {
                break;
            }
        }
        let mut end = end;
        if page.span(scope).len() <= 1 {
            // Heading and content are siblings: the scope is what holds both.
            let holds = |ancestor: &NodeId| page.span(*ancestor).end >= end;
            scope = page.tree.ancestors(scope).find(holds).unwrap_or(scope);
        } else {
            end = page.span(scope).end.min(end);
        }
        let end = end.max(at + 1);
        out.push(Section { kind: Kind::Experience, heading: at, content: at + 1..end, scope });
    }
    out
}

fn extra(pieces: &[Piece], at: usize) -> usize {
    pieces[at + 1..].iter().take_while(|piece| piece.line == pieces[at].line && piece.control).count()
}

/// The only text of its line, apart from controls ("Experience  Show all").
fn is_alone(pieces: &[Piece], at: usize) -> bool {
    let line = pieces[at].line;
    let same = |piece: &&Piece| piece.line == line;
    let before = pieces[..at].iter().rev().take(12).take_while(same);
    let after = pieces[at + 1..].iter().take(12).take_while(same);
    let loud = |piece: &&Piece| !piece.control && piece.text.chars().any(char::is_alphanumeric);
    before.filter(loud).count() == 0 && after.filter(loud).count() <= 1
}

fn may_be_heading(piece: &Piece) -> bool {
    piece.link.is_none()
        && !piece.control
        && !matches!(piece.region, Region::Navigation | Region::Footer)
        && piece.text.chars().count() <= 40
}

/// "265" and below it "posts": a count, not a heading.
fn is_counted(pieces: &[Piece], at: usize) -> bool {
    let number = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_digit())
            && text.chars().filter(|c| c.is_alphabetic()).count() <= 1
            && text.chars().count() <= 8
    };
    let near = |before: &Piece| before.line + 1 >= pieces[at].line && number(&before.text);
    at.checked_sub(1).and_then(|before| pieces.get(before)).is_some_and(near)
}

/// How many recognised headings each element holds.
struct Occupied(Vec<u16>);

impl Occupied {
    fn new(page: &Page<'_>) -> Self {
        Self(vec![0; page.tree.len()])
    }

    fn add(&mut self, page: &Page<'_>, piece: usize) {
        let node = page.pieces()[piece].node;
        let mut at = Some(node);
        while let Some(id) = at {
            self.0[id as usize] = self.0[id as usize].saturating_add(1);
            at = page.tree.parent(id);
        }
    }

    fn count(&self, node: NodeId) -> u16 {
        self.0[node as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn section_names_are_known_in_many_languages() {
        for (text, kind) in [
            ("Experience", Kind::Experience),
            ("  BERUFSERFAHRUNG: ", Kind::Experience),
            ("Expérience", Kind::Experience),
            ("職歴", Kind::Experience),
            ("1. Education", Kind::Education),
            ("Skills (30)", Kind::Skills),
            ("People also viewed", Kind::Suggestions),
        ] {
            assert_eq!(kind_of(text), Some(kind), "{text}");
        }
        assert_eq!(kind_of("Ada Example"), None);
    }
}
