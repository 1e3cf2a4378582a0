//! The dates of a section, each with the pieces it was read from: what entries are told apart by.
//!
//! Start at [`anchors`].

use std::ops::Range;

use super::dates::{self, Dates};
use crate::page::Page;

/// A date in the page.
#[derive(Debug, Clone, PartialEq)]
pub struct Anchor {
    /// The pieces it was read from.
    pub pieces: Range<usize>,
    /// What it says.
    pub dates: Dates,
    /// Text of these pieces that is not the date.
    pub rest: String,
}

/// The dates of a section that stand for an entry each: ranges where there are any, else single dates.
pub fn anchors(page: &Page<'_>, content: &Range<usize>) -> Vec<Anchor> {
    let mut found: Vec<Anchor> = Vec::new();
    let mut at = content.start;
    while at < content.end {
        let line = line_at(page, at, content);
        // A range may be broken over up to four short lines: "2019", "–", "2021".
        let mut best = anchor_in(page, &line);
        if best.as_ref().is_none_or(|anchor| !anchor.dates.range) {
            let mut joined = line.clone();
            for _ in 0..3 {
                if joined.end >= content.end || length(page, &joined) > 24 {
                    break;
                }
                let next = line_at(page, joined.end, content);
                if length(page, &next) > 24 {
                    break;
                }
                joined.end = next.end;
                if let Some(anchor) = anchor_in(page, &joined)
                    && anchor.dates.range
                    && anchor.pieces.start < line.end
                    && !anchor.rest.chars().any(char::is_alphabetic)
                {
                    best = Some(anchor);
                    break;
                }
            }
        }
        match best {
            Some(anchor) => {
                at = anchor.pieces.end.max(line.end);
                found.push(anchor);
            }
            None => at = line.end,
        }
    }
    let is_short =
        |anchor: &Anchor| anchor.rest.chars().count() <= 90 && !super::parts::is_sentence(&anchor.rest);
    if found.iter().any(|anchor| anchor.dates.range && is_short(anchor)) {
        // A line that is nothing but one date stands for an entry as well: many write only the start of what they do now.
        found.retain(|anchor| is_short(anchor) && (anchor.dates.range || anchor.rest.is_empty()));
    } else {
        found.retain(is_short);
        // "Example Conf 2025" and below it "November 2025": where most entries have a line for the date, that line counts.
        let bare = found.iter().filter(|anchor| anchor.rest.is_empty()).count();
        if bare * 2 >= found.len() {
            found.retain(|anchor| anchor.rest.is_empty());
        }
    }
    found
}

fn length(page: &Page<'_>, range: &Range<usize>) -> usize {
    page.pieces()[range.clone()].iter().map(|piece| piece.text.chars().count() + 1).sum()
}

/// The pieces of the line that begins at `at`, within the content.
pub fn line_at(page: &Page<'_>, at: usize, content: &Range<usize>) -> Range<usize> {
    let pieces = page.pieces();
    let line = pieces[at].line;
    let mut end = at + 1;
    while end < content.end && pieces[end].line == line {
        end += 1;
    }
    at..end
}

fn anchor_in(page: &Page<'_>, line: &Range<usize>) -> Option<Anchor> {
    let pieces = page.pieces();
    let mut text = String::new();
    let mut starts = Vec::with_capacity(line.len());
    for piece in &pieces[line.clone()] {
        if !text.is_empty() {
            text.push(' ');
        }
        starts.push(text.len());
        text.push_str(&piece.text);
        if text.len() > 600 {
            break;
        }
    }
    let found = dates::find(&text)?;
    let first = starts.iter().rposition(|start| *start <= found.start)?;
    let last = starts.iter().rposition(|start| *start < found.end)?;
    let span_start = starts[first];
    let span_end = starts.get(last + 1).map_or(text.len(), |next| next - 1);
    let rest = format!("{} {}", &text[span_start..found.start], &text[found.end..span_end]);
    let rest = without_duration(&rest);
    Some(Anchor { pieces: line.start + first..line.start + last + 1, dates: found.dates, rest })
}

/// The text around a date without the duration that follows it ("· 5 yrs 3 mos", "(2 Jahre)").
fn without_duration(text: &str) -> String {
    let parts = text.split(['·', '(', ')', '•', '|', '⋅']).map(str::trim).filter(|part| {
        // "Bis heute 4 Jahre und 3 Monate, seit Jan. 2022"
        let length = part.strip_prefix("Bis heute").unwrap_or(part).trim_matches([' ', ',']);
        !part.is_empty()
            && dates::duration_months(length).is_none()
            && part.chars().any(char::is_alphanumeric)
    });
    let joined = parts.collect::<Vec<_>>().join(" · ");
    joined
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '-' | '–' | '—' | ':' | '|' | '/'))
        .to_owned()
}
