//! Manners of the written page: links that track, signs of mood in a formal letter, sentences nobody reads to the end.

use super::Subject;
use crate::outreach::words::Phrases;
use crate::outreach::{Check, Tone};

/// Query parameters that say who clicked.
const TRACKING: &[&str] = &[
    "utm_",
    "gclid=",
    "fbclid=",
    "mc_cid=",
    "mc_eid=",
    "trk=",
    "trkid=",
    "_hsenc=",
    "_hsmi=",
    "igshid=",
    "li_fat_id=",
    "msclkid=",
    "vero_id=",
    "mkt_tok=",
    "s_cid=",
    "dclid=",
    "yclid=",
    "_openstat=",
];

/// Addresses that hide where they lead and count who follows.
const SHORTENERS: &[&str] = &[
    "bit.ly",
    "t.co",
    "lnkd.in",
    "tinyurl.com",
    "goo.gl",
    "ow.ly",
    "buff.ly",
    "rebrand.ly",
    "cutt.ly",
    "is.gd",
    "hubs.ly",
    "rb.gy",
    "t.ly",
    "shorturl.at",
    "smart.link",
    "trib.al",
    "dlvr.it",
];

pub(super) fn links(subject: &Subject<'_>) -> Vec<Check> {
    let mut all = Vec::new();
    let mut at = 0;
    for token in subject.message.text.split_inclusive(char::is_whitespace) {
        let start = at;
        at += token.chars().count();
        let bare = token.trim_matches(|c: char| {
            c.is_whitespace() || matches!(c, '(' | ')' | ',' | '.' | ';' | '<' | '>' | '"')
        });
        let lead = token.chars().take_while(|c| matches!(c, '(' | '<' | '"')).count();
        let lower = bare.to_ascii_lowercase();
        let rest = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let host = host.strip_prefix("www.").unwrap_or(host);
        let link = lower.starts_with("http") || lower.starts_with("www.") || SHORTENERS.contains(&host);
        if link {
            let span = (start + lead, start + lead + bare.chars().count());
            let tracks = TRACKING
                .iter()
                .any(|sign| rest.split(['?', '&', '#', ';']).skip(1).any(|part| part.starts_with(sign)));
            all.push((span, tracks || SHORTENERS.contains(&host)));
        }
    }
    if let Some((span, _)) = all.iter().find(|(_, tracks)| *tracks) {
        let message = "This link tells somebody that it was opened: give the plain address, or none.";
        return vec![Check::block("tracking_link", Some(*span), message)];
    }
    match all.get(1) {
        Some((span, _)) if subject.message.first_contact => {
            vec![Check::warn(
                "too_many_links",
                Some(*span),
                "Several links look like an advertisement: keep one, or none.",
            )]
        }
        _ => Vec::new(),
    }
}

/// Salutations and closings of a formal letter.
const FORMAL: Phrases = "\
    dear mr; dear ms; dear mrs; dear mx; dear dr; dear prof*; yours sincerely; yours faithfully; sincerely; madame; monsieur; \
    veuillez agreer; cordialement; salutations distinguees; sehr geehrte*; mit freundlichen grussen; hochachtungsvoll; estimad*; \
    atentamente; le saluda";

pub(super) fn emoji(subject: &Subject<'_>) -> Vec<Check> {
    let signs: Vec<usize> =
        subject.message.text.chars().enumerate().filter(|(_, c)| is_emoji(*c)).map(|(at, _)| at).collect();
    let Some(first) = signs.first() else { return Vec::new() };
    let formal = subject.message.tone == Some(Tone::Formal) || subject.words.has(FORMAL);
    if formal {
        let message = "An emoji does not fit a formal message: take it out.";
        return vec![Check::warn("emoji_in_formal_tone", Some((*first, first + 1)), message)];
    }
    if signs.len() > 2 {
        let message = "So many emoji look like an advertisement: keep one, or none.";
        return vec![Check::warn("too_many_emoji", Some((*first, first + 1)), message)];
    }
    Vec::new()
}

pub(super) fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1f300}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2b50}' | '\u{2b55}')
}

/// Words a sentence, from which on few read to the end.
const LONG_SENTENCE: usize = 42;

/// Sentence length and the share of long words, as Björnsson's readability index counts them (LIX; above 60: very hard).
pub(super) fn reading(subject: &Subject<'_>) -> Vec<Check> {
    let words: Vec<usize> = subject.words.0.iter().map(|word| word.end - word.start).collect();
    if words.len() < 30 {
        return Vec::new();
    }
    let longest = subject.sentences.iter().max_by_key(|sentence| subject.words_in(**sentence).0.len());
    let Some(&longest) = longest else { return Vec::new() };
    let per_sentence = words.len() as f64 / subject.sentences.len().max(1) as f64;
    let long = words.iter().filter(|letters| **letters > 6).count() as f64 / words.len() as f64;
    let index = per_sentence + 100.0 * long;
    let hard = index > VERY_HARD || subject.words_in(longest).0.len() > LONG_SENTENCE;
    if !hard {
        return Vec::new();
    }
    let message = format!(
        "Hard to read (index {index:.0}; above 60 few read to the end): split the long sentence, take shorter words."
    );
    vec![Check::warn("hard_to_read", Some(longest), message)]
}

/// German writes long words: the limit leaves room for them.
const VERY_HARD: f64 = 68.0;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outreach::Message;

    #[test]
    fn a_plain_address_is_no_tracking() {
        let found = |text: &str| {
            let message = Message { text: text.to_owned(), ..Message::default() };
            links(&Subject::of(&message)).into_iter().map(|check| check.code).collect::<Vec<_>>()
        };
        assert!(found("See https://northwind.example/jobs/7 for more.").is_empty());
        assert!(found("I wrote about utm_source in node.js.").is_empty());
        assert_eq!(found("See https://northwind.example/jobs?utm_source=x."), ["tracking_link"]);
        assert_eq!(found("See (bit.ly/3x)."), ["tracking_link"]);
        assert_eq!(found("See https://a.example and https://b.example."), ["too_many_links"]);
    }
}
