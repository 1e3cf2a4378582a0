//! Which line under a name is the headline, and what of that line is.
//!
//! A headline says what somebody does; counts, dates, addresses, badges and the names of sections do not. Start at
//! [`is_headline`].

use super::dates;
use super::names;
use super::sections::kind_of;
use super::wording::{company_score, degree_score, is_city, is_known_place, title_score};
use crate::page::Piece;

/// A heading that calls what follows something, and says nothing of work: "More info" over a paragraph.
pub(super) fn introduces(pieces: &[Piece], at: usize) -> bool {
    let piece = &pieces[at];
    let next = pieces.get(at + 1).map(|next| next.text.split_whitespace().count()).unwrap_or_default();
    let plain = title_score(&piece.text) == 0 && company_score(&piece.text) == 0;
    piece.heading > 1
        && plain
        && piece.text.split_whitespace().count() <= 4
        && (next >= 9 || piece.heading > 2 || names::says_something_else(&piece.text))
}

/// "Data engineer · Porto, Portugal · ada@mail.example": the line without addresses and numbers, and the place in it.
pub(super) fn parted(line: &str) -> (Option<String>, Option<String>) {
    for mark in [" · ", " | ", " • "] {
        let parts: Vec<&str> = line.split(mark).map(str::trim).filter(|part| !part.is_empty()).collect();
        if parts.len() < 2 {
            continue;
        }
        let reaches = |part: &str| {
            part.split_whitespace().any(super::contacts::is_email)
                || super::contacts::is_phone(part)
                || part.split_whitespace().count() == 1 && part.contains(['/', '.']) && part.contains('.')
        };
        let place = parts.iter().find(|part| is_known_place(part)).map(|part| (*part).to_owned());
        let said: Vec<&str> = parts.iter().copied().filter(|part| !reaches(part)).collect();
        if said.len() == parts.len() {
            return (Some(line.to_owned()), place);
        }
        // Beside addresses, the place is a part of its own as well.
        let said: Vec<&str> = said.into_iter().filter(|part| !is_known_place(part)).collect();
        return ((!said.is_empty()).then(|| said.join(mark)), place);
    }
    let place = line
        .rsplit_once(", ")
        .filter(|(before, place)| title_score(before) >= 2 && !before.contains(". ") && is_city(place));
    (Some(line.to_owned()), place.map(|(_, place)| place.to_owned()))
}

/// An address whose parts are several elements: "<span>10115,</span> <span>Berlin,</span> <span>Germany</span>".
pub(super) fn place_line(pieces: &[Piece], at: usize, end: usize) -> Option<String> {
    let first = pieces.get(at)?;
    let line: Vec<&str> = pieces[at..end.max(at)]
        .iter()
        .take_while(|piece| piece.line == first.line && !piece.control && piece.link.is_none())
        .map(|piece| piece.text.trim())
        .collect();
    let parts = line.len() > 1 && (first.text.ends_with(',') || line[1].starts_with([',', '(']));
    let joined = line.join(" ").replace(" ,", ",");
    (parts && is_known_place(&joined)).then_some(joined)
}

/// A line whose words are in several elements ("co-founder <a>@acme</a>"), unless it is a row of separate things.
pub(super) fn whole_line(pieces: &[Piece], at: usize, end: usize) -> String {
    let line: Vec<&Piece> =
        pieces[at..end.max(at)].iter().take_while(|piece| piece.line == pieces[at].line).collect();
    let row = line.len() > 6
        || line.iter().any(|piece| {
            piece.control
                || !piece
                    .text
                    .chars()
                    .any(|c| c.is_alphanumeric() || !c.is_ascii() && !matches!(c, '•' | '·' | '|'))
        });
    if row {
        return pieces[at].text.trim().to_owned();
    }
    line.iter().map(|piece| piece.text.trim()).collect::<Vec<_>>().join(" ")
}

pub(super) fn is_headline(piece: &Piece) -> bool {
    let text = piece.text.trim();
    let words = text.split_whitespace().count();
    let prose = words > 20 && (text.matches(". ").count() > 1 || text.ends_with('.'))
        || words > 9 && text.ends_with('.');
    let about_work = title_score(text) + company_score(text) > 1;
    text.chars().count() <= 260
        && (piece.link.is_none() || about_work)
        && !prose
        && !is_count(text)
        && !is_badge(text)
        && !is_date(text)
        && !(words == 1 && degree_score(text) > 0)
        && !text.split_whitespace().any(super::contacts::is_email)
        && !super::contacts::is_phone(text.split_once(':').map_or(text, |(_, number)| number))
        && !super::contacts::is_phone(text)
        && (text.contains(' ') || !text.contains(['@', '/']))
        && !(text.starts_with('(') && text.ends_with(')'))
        && !text.ends_with(':')
        && kind_of(text).is_none()
}

/// "500+ connections", "1,234 followers", "2nd".
pub(super) fn is_count(text: &str) -> bool {
    text.chars().next().is_some_and(|c| c.is_ascii_digit()) && text.split_whitespace().count() <= 3
        || text.starts_with("· ")
        || text.starts_with(['@', '–', '—'])
        || ["Follows you", "Report or block", "Click to", "Block or report"]
            .iter()
            .any(|said| text.starts_with(said))
}

/// What a site says beside a name about the reader and the account.
pub(super) fn is_badge(text: &str) -> bool {
    #[rustfmt::skip]
    const BADGES: [&str; 30] = [
        "follows you", "following", "follow", "followed", "verified account", "verified", "subscribed",
        "connected", "pending", "message", "premium", "pro", "member", "online", "offline", "active now",
        "open to work", "hiring", "folgt dir", "verifiziert", "te sigue", "vous suit", "ti segue", "volgt je",
        "segue você", "obserwuje cię", "följer dig", "seni takip ediyor", "читает вас", "フォローされています",
    ];
    BADGES.contains(&text.to_lowercase().as_str())
}

/// "Apr 2", "12 March 2026, 19:00": a date and hardly a word beside it.
pub(super) fn is_date(text: &str) -> bool {
    let names_one = |found: dates::Found| {
        let rest = text[..found.start].chars().chain(text[found.end..].chars());
        rest.filter(|c| c.is_alphabetic()).count() <= 9
    };
    let digits = text.chars().any(|c| c.is_ascii_digit());
    let month = |word: &str| dates::words::month(&word.trim_matches(['.', ',']).to_lowercase()).is_some();
    dates::find(text).is_some_and(names_one)
        || digits && text.split_whitespace().count() <= 3 && text.split_whitespace().any(month)
}
