//! Dates and date ranges in running text: "Jan 2019 – Present · 5 yrs 3 mos" in twelve languages.
//!
//! Reads what is written and nothing more: a range without an end is current only where the text says so, a year is
//! not made into a month. Start at [`find`]; relative dates are in [`relative`].

mod numeric;
mod relative;
mod scan;
pub mod words;

pub use relative::{duration_months, elapsed, recent_day, relative};

use jiff::civil::Date;

use crate::profile::PartialDate;
use numeric::numeric;
use scan::{Kind, Token, scan};

/// What a date text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Dates {
    /// The first date; of a single date, that date.
    pub start: Option<PartialDate>,
    /// The second date.
    pub end: Option<PartialDate>,
    /// The text says "until now".
    pub current: bool,
    /// True for a range, false for a single date.
    pub range: bool,
}

/// A date or range with its place in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it says.
    pub dates: Dates,
    /// First byte.
    pub start: usize,
    /// One past the last byte, a duration in brackets or after a dot not included.
    pub end: usize,
}

/// The first range in the text, or else the first single date.
pub fn find(text: &str) -> Option<Found> {
    let all = find_all(text);
    all.iter().find(|found| found.dates.range).or(all.first()).cloned()
}

/// All dates and ranges in the text, in order.
pub fn find_all(text: &str) -> Vec<Found> {
    if !text.chars().any(|c| c.is_ascii_digit() || ('０'..='９').contains(&c)) {
        return Vec::new();
    }
    let tokens = scan(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match range(&tokens, at) {
            Some((dates, next)) => {
                let (start, end) = (tokens[at].start, tokens[next - 1].end);
                found.push(Found { dates, start, end });
                at = next;
            }
            None => at += 1,
        }
    }
    found
}

/// An ISO date, timestamp or month as machines write it (`datetime`, JSON-LD).
pub fn machine(text: &str) -> Option<PartialDate> {
    let text = text.trim();
    let date = text.get(..10).unwrap_or(text);
    date.parse().ok().or_else(|| date.get(..7)?.parse().ok()).or_else(|| match find(text) {
        Some(found) if !found.dates.range => found.dates.start,
        _ => None,
    })
}

/// The later date is not before the earlier; a range that ends after the day of reading is taken as it is written.
pub fn is_plausible(dates: &Dates, today: Date) -> bool {
    let ordered = match (dates.start, dates.end) {
        (Some(start), Some(end)) => start.first_day() <= end.last_day(),
        _ => true,
    };
    ordered && dates.start.is_none_or(|start| start.year() <= today.year() + 8)
}

/// A date in parts; the year may be missing ("Jan – Mar 2019").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Parts {
    year: Option<i16>,
    month: Option<i8>,
    day: Option<i8>,
}

impl Parts {
    fn date(self) -> Option<PartialDate> {
        let year = self.year?;
        match (self.month, self.day) {
            (Some(month), Some(day)) => Date::new(year, month, day)
                .ok()
                .map(PartialDate::from_date)
                .or_else(|| PartialDate::year_month(year, month)),
            (Some(month), None) => PartialDate::year_month(year, month),
            _ => PartialDate::year_only(year),
        }
    }
}

fn range(tokens: &[Token], at: usize) -> Option<(Dates, usize)> {
    if let Some(word) = word(tokens, at)
        && words::SINCE.contains(&word)
        && let Some((parts, next)) = date(tokens, at + 1)
        && let Some(start) = parts.date()
        && separator(tokens, next).and_then(|after| end_date(tokens, after, parts)).is_none()
    {
        return Some((Dates { start: Some(start), end: None, current: true, range: true }, next));
    }
    let (first, next) = date(tokens, at)?;
    let Some(after) = separator(tokens, next) else {
        let start = first.date()?;
        return Some((Dates { start: Some(start), ..Dates::default() }, next));
    };
    if let Some(next) = present(tokens, after) {
        let start = Some(first.date()?);
        return Some((Dates { start, end: None, current: true, range: true }, next));
    }
    if let Some((second, next)) = end_date(tokens, after, first) {
        // "Jan – Mar 2019": the year stands once.
        let first = Parts { year: first.year.or(second.year), ..first };
        let dates =
            Dates { start: Some(first.date()?), end: Some(second.date()?), current: false, range: true };
        if dates.start.map(PartialDate::first_day) <= dates.end.map(PartialDate::last_day) {
            return Some((dates, next));
        }
    }
    let start = first.date()?;
    let open = is_dash(tokens.get(next)) && after >= tokens.len();
    Some((
        Dates { start: Some(start), end: None, current: open, range: open },
        if open { after } else { next },
    ))
}

/// The second date of a range, which may be two digits ("2014–18").
fn end_date(tokens: &[Token], at: usize, first: Parts) -> Option<(Parts, usize)> {
    if let Some((second, next)) = date(tokens, at)
        && second.year.is_some()
    {
        return Some((second, next));
    }
    if let (Some(&Token { kind: Kind::Number(short, 2), .. }), Some(year), None) =
        (tokens.get(at), first.year, first.month)
        && short > year % 100
        && !matches!(
            tokens.get(at + 1).map(|t| &t.kind),
            Some(Kind::Word(_) | Kind::Number(..) | Kind::Mark('%' | '+'))
        )
    {
        return Some((Parts { year: Some(year - year % 100 + short), month: None, day: None }, at + 1));
    }
    None
}

fn word(tokens: &[Token], at: usize) -> Option<&str> {
    match &tokens.get(at)?.kind {
        Kind::Word(word) => Some(word),
        _ => None,
    }
}

fn mark(tokens: &[Token], at: usize) -> Option<char> {
    match tokens.get(at)?.kind {
        Kind::Mark(mark) => Some(mark),
        _ => None,
    }
}

fn is_dash(token: Option<&Token>) -> bool {
    matches!(
        token.map(|token| &token.kind),
        Some(Kind::Mark(
            '-' | '–'
                | '—'
                | '−'
                | '‐'
                | '‑'
                | '‒'
                | '―'
                | '~'
                | '～'
                | '〜'
                | '→'
                | '›'
                | '»'
                | '>'
        ))
    )
}

/// What stands between two dates: the place after it.
fn separator(tokens: &[Token], mut at: usize) -> Option<usize> {
    let begin = at;
    while mark(tokens, at).is_some_and(|c| matches!(c, '.' | ',' | '|')) && at < begin + 2 {
        at += 1;
    }
    let mut seen = false;
    for _ in 0..3 {
        if is_dash(tokens.get(at)) || word(tokens, at).is_some_and(|word| words::TO.contains(&word)) {
            seen = true;
            at += 1;
        } else {
            break;
        }
    }
    // "to the", "et le": an article belongs to the date behind it.
    if seen
        && word(tokens, at).is_some_and(|word| words::ARTICLES.contains(&word))
        && date(tokens, at + 1).is_some()
    {
        at += 1;
    }
    // "jusqu'à", "fino a", "t/m": the second half.
    while seen && mark(tokens, at).is_some_and(|c| matches!(c, '\'' | '’' | '/')) {
        at += 2;
    }
    seen.then_some(at)
}

/// "Present" in any of the languages: the place after it.
fn present(tokens: &[Token], at: usize) -> Option<usize> {
    let mut best = None;
    for phrase in words::PRESENT {
        let mut here = at;
        let matches = phrase.split([' ', '\'', '’']).all(|wanted| {
            while mark(tokens, here).is_some_and(|c| matches!(c, '\'' | '’' | '.')) {
                here += 1;
            }
            let fits = word(tokens, here) == Some(wanted);
            here += 1;
            fits
        });
        if matches {
            best = best.max(Some(here));
        }
    }
    best
}

fn year(tokens: &[Token], at: usize) -> Option<i16> {
    match tokens.get(at)?.kind {
        Kind::Number(value, 4) if (1940..=2100).contains(&value) => Some(value),
        _ => None,
    }
}

fn small(tokens: &[Token], at: usize, limit: i16) -> Option<i8> {
    match tokens.get(at)?.kind {
        Kind::Number(value, 1 | 2) if (1..=limit).contains(&value) => i8::try_from(value).ok(),
        _ => None,
    }
}

/// True where the token stands directly behind the one before it.
fn tight(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| !token.spaced)
}

fn date(tokens: &[Token], at: usize) -> Option<(Parts, usize)> {
    numeric(tokens, at).or_else(|| with_month_name(tokens, at))
}

/// "2016 г.", "2016 r.": the mark belongs to the year.
fn skip_year_mark(tokens: &[Token], at: usize) -> usize {
    match word(tokens, at) {
        Some("г" | "года" | "r" | "roku") => at + 1 + usize::from(mark(tokens, at + 1) == Some('.')),
        _ => at,
    }
}

/// Words that are a month only beside its year: "set", "may", "mars" and the like may be anything else.
fn is_ambiguous_month(tokens: &[Token], at: usize) -> bool {
    matches!(
        word(tokens, at),
        Some("may" | "set" | "out" | "ara" | "sie" | "lis" | "gen" | "mag" | "tem" | "haz" | "march")
    )
}

/// Dates with a month's name: `January 2019`, `31. Januar 2019`, `Jan 31, 2019`, `enero de 2019`, `Jan '19`.
fn with_month_name(tokens: &[Token], at: usize) -> Option<(Parts, usize)> {
    let mut here = at;
    let mut day = None;
    if let Some(number) = small(tokens, at, 31) {
        here = skip_inside(tokens, at + 1);
        day = Some(number);
    }
    let month = word(tokens, here).and_then(words::month)?;
    // "I'll be out 2016": a word among others is no month.
    let rare = is_ambiguous_month(tokens, here) && !matches!(word(tokens, here), Some("may" | "march"));
    let among_others = here.checked_sub(1).and_then(|before| word(tokens, before)).is_some_and(|word| {
        !words::INSIDE.contains(&word) && !words::TO.contains(&word) && !words::SINCE.contains(&word)
    });
    if rare && among_others {
        return None;
    }
    let after_month = here + 1;
    if let Some((year, next)) = year_after(tokens, after_month) {
        return Some((Parts { year: Some(year), month: Some(month), day }, skip_year_mark(tokens, next)));
    }
    // "January 31, 2019"
    let number = skip_inside(tokens, after_month);
    if day.is_none()
        && let Some(day) = small(tokens, number, 31)
        && let Some((year, next)) = year_after(tokens, skip_inside(tokens, number + 1))
    {
        return Some((Parts { year: Some(year), month: Some(month), day: Some(day) }, next));
    }
    // "Jan – Mar 2019": counts only before a separator and a date.
    let followed = separator(tokens, after_month).is_some();
    (followed && day.is_none()).then_some((Parts { year: None, month: Some(month), day: None }, after_month))
}

/// The year behind a month, over full stops, commas, "de", "of" and an apostrophe.
fn year_after(tokens: &[Token], at: usize) -> Option<(i16, usize)> {
    let mut here = skip_inside(tokens, at);
    if let Some(year) = year(tokens, here) {
        return Some((year, here + 1));
    }
    let apostrophe = mark(tokens, here).is_some_and(|c| matches!(c, '\'' | '’' | '‘' | '`' | '/'))
        || (here > 0
            && here == at
            && is_dash(tokens.get(here))
            && tight(tokens, here)
            && tight(tokens, here + 1));
    if apostrophe {
        here += 1;
        if let Some(year) = year(tokens, here) {
            return Some((year, here + 1));
        }
        if let Some(Token { kind: Kind::Number(short, 2), .. }) = tokens.get(here) {
            let century = if *short > 50 { 1900 } else { 2000 };
            return Some((century + short, here + 1));
        }
    }
    None
}

fn skip_inside(tokens: &[Token], at: usize) -> usize {
    let mut here = at;
    while here < at + 3
        && (mark(tokens, here).is_some_and(|c| matches!(c, '.' | ',' | 'º' | '°'))
            || word(tokens, here).is_some_and(|word| words::INSIDE.contains(&word)))
    {
        here += 1;
    }
    here
}

#[cfg(test)]
mod tests;
