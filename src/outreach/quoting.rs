//! Page text as a message may repeat it: plain, in clauses, short, and cut where a reader would cut it.
//!
//! Knows nothing of briefs or people. Start at [`excerpt`].

use super::checks::unfit_to_quote;
use super::connection::Deed;
use super::words::{Words, carries_subject, stem};

/// The clauses of a text that say something of their own.
pub(super) fn clauses(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut rest = text;
    while let Some((at, length)) = [": ", ". ", "! ", "? ", "; ", " – ", " — ", " - "]
        .iter()
        .filter_map(|sign| rest.find(sign).map(|at| (at, sign.len())))
        .min()
    {
        all.push(&rest[..at]);
        rest = &rest[at + length..];
    }
    all.push(rest);
    let speaks = |clause: &&str| clause.chars().count() >= 15 && Words::of(clause).content().count() >= 2;
    all.into_iter().map(str::trim).filter(speaks).collect()
}

/// Page text as a message may repeat it: one line, no markup, no invisible or direction-changing characters.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().take(2000) {
        let hidden = c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fe0f}')
            || ('\u{e0000}'..='\u{e007f}').contains(&c);
        let emoji =
            matches!(c, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}');
        match c {
            '<' | '>' | '{' | '}' | '[' | ']' | '`' | '|' | '*' | '~' | '“' | '”' | '"' | '«' | '»' | '„' => {
                out.push(' ')
            }
            _ if c.is_whitespace() || hidden || emoji => out.push(' '),
            _ => out.push(c),
        }
    }
    // Addresses do not belong into a quotation; a hashtag is its word.
    let address = |word: &str| {
        word.starts_with("http") || word.starts_with("www.") || (word.contains('@') && word.contains('.'))
    };
    let words = out.split_whitespace().filter(|word| !address(word)).map(|word| word.trim_start_matches('#'));
    words.collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// Text as a message may say it: plain, and nothing that a check would stop.
pub(super) fn sayable(text: &str) -> Option<String> {
    let words = plain(text);
    (!words.is_empty() && !unfit_to_quote(&words)).then_some(words)
}

/// At most `limit` characters of what was done, around what it shares with the role, cut between words.
pub(super) fn excerpt(deed: Deed, text: &str, shared: &[String], limit: usize) -> String {
    let text = match deed {
        Deed::Post | Deed::Comment | Deed::OwnWords => text,
        Deed::Talk | Deed::Publication | Deed::Release | Deed::Answer | Deed::Contribution => {
            // The title of a project or a talk ends where its description begins.
            let head = text.split(": ").next().unwrap_or(text);
            let named = head.chars().count() >= 8
                && Words::of(head).content().count() >= 1
                && said_in(head, shared) >= said_in(text, shared).min(1);
            // A name stands better alone than with half of its description.
            let alone = head.chars().count() >= 3 && text.chars().count() > limit;
            if named || alone { head } else { text }
        }
    };
    let trimmed = text.trim_end_matches(['.', ',', ';', ':', '!', ' ']);
    if trimmed.chars().count() <= limit {
        return trimmed.to_owned();
    }
    let words: Vec<&str> = trimmed.split(' ').collect();
    let centre = words
        .iter()
        .position(|word| {
            Words::of(word).0.iter().any(|part| shared.iter().any(|stem_| stem_ == stem(&part.folded)))
        })
        .unwrap_or(0);
    let length = |start: usize, end: usize| {
        words[start..=end].iter().map(|w| w.chars().count() + 1).sum::<usize>() + 2
    };
    // The beginning of a sentence reads better than its middle, and a clause better than a cut one.
    let from_start = length(0, centre) <= limit;
    let clause =
        (1..=centre).find(|at| words[at - 1].ends_with([',', ';', ')', ':']) && length(*at, centre) <= limit);
    let (mut start, mut end) = (if from_start { 0 } else { clause.unwrap_or(centre) }, centre);
    let fixed = from_start || clause.is_some();
    loop {
        if end + 1 < words.len() && length(start, end + 1) <= limit {
            end += 1;
        } else if !fixed && start > 0 && length(start - 1, end) <= limit {
            start -= 1;
        } else {
            break;
        }
    }
    // Nobody ends a quotation on "of the".
    while end > centre && Words::of(words[end]).0.iter().all(|word| !carries_subject(&word.folded)) {
        end -= 1;
    }
    let cut = words[start..=end].join(" ");
    let cut: String = cut.chars().take(limit.saturating_sub(2)).collect();
    let before = if start > 0 { "…" } else { "" };
    let after = if end + 1 < words.len() { "…" } else { "" };
    format!("{before}{}{after}", cut.trim_end_matches(['.', ',', ';', ':']))
}

/// How many of the shared stems a text says.
fn said_in(text: &str, shared: &[String]) -> usize {
    let words = Words::of(text);
    let stems: Vec<&str> = words.content().map(|word| stem(&word.folded)).collect();
    shared.iter().filter(|shared| stems.contains(&shared.as_str())).count()
}
