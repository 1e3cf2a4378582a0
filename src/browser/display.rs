//! Page text as it may be shown: without characters that reorder, hide or pile up on their neighbours.
//!
//! Markup needs no care here: text reaches the document as text nodes only.

use jiff::civil::Date;

use crate::profile::PartialDate;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// `text` without bidirectional controls, zero-width characters and control characters, white space folded, at most
/// `longest` characters (the last one an ellipsis where it was longer).
pub fn line(text: &str, longest: usize) -> String {
    let mut shown = String::new();
    let mut count = 0;
    let mut marks = 0;
    for c in text.chars() {
        if hides(c) || (c.is_whitespace() && (shown.is_empty() || shown.ends_with(' '))) {
            continue;
        }
        marks = if piles_up(c) { marks + 1 } else { 0 };
        if marks > 3 {
            continue;
        }
        if count == longest {
            shown.pop();
            return format!("{}…", shown.trim_end());
        }
        shown.push(if c.is_whitespace() { ' ' } else { c });
        count += 1;
    }
    shown.truncate(shown.trim_end().len());
    shown
}

/// Characters that change how their neighbours are read without showing themselves. The joiners (U+200C, U+200D) stay:
/// Persian, Hindi and family emoji need them.
fn hides(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
        || (c.is_control() && !c.is_whitespace())
}

fn piles_up(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// "2019", "Mar 2019" or "4 Mar 2019".
pub fn partial_date(date: PartialDate) -> String {
    let month = date.month().and_then(|month| MONTHS.get(usize::try_from(month - 1).ok()?));
    match (date.day(), month) {
        (Some(day), Some(month)) => format!("{day} {month} {}", date.year()),
        (None, Some(month)) => format!("{month} {}", date.year()),
        (_, None) => date.year().to_string(),
    }
}

/// "4 Mar 2019".
pub fn day(date: Date) -> String {
    partial_date(PartialDate::from_date(date))
}

/// "today", "yesterday", "5 days ago", then the date.
pub fn ago(date: Date, today: Date) -> String {
    match (today - date).get_days() {
        0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        days @ 2..=27 => format!("{days} days ago"),
        _ => day(date),
    }
}

/// A reason given as a fragment ("the page was still empty") as a sentence of its own.
pub fn sentence(text: &str) -> String {
    let shown = line(text, 300);
    let mut letters = shown.chars();
    let Some(first) = letters.next() else { return shown };
    let end = if shown.ends_with(['.', '!', '?', '…']) { "" } else { "." };
    format!("{}{}{end}", first.to_uppercase(), letters.as_str())
}
