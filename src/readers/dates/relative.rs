//! Durations ("5 yrs 3 mos") and dates relative to the day of reading ("2w", "3 months ago", "vor 2 Wochen").
//!
//! A relative date is known to its unit: "2 years ago" is a year, "3 months ago" a month, "2w" a day.

use jiff::ToSpan;
use jiff::civil::Date;

use super::scan::{Kind, scan};
use super::words::{Unit, unit};
use crate::profile::PartialDate;

/// The length of a text that is only a duration, in months; `None` for any other text.
pub fn duration_months(text: &str) -> Option<i32> {
    if text.chars().count() > 40 {
        return None;
    }
    let tokens = scan(text);
    let (mut months, mut seen, mut number) = (0, false, None);
    for token in &tokens {
        match &token.kind {
            Kind::Number(value, _) if number.is_none() => number = Some(i32::from(*value)),
            Kind::Word(word) => match (number.take(), unit(word)) {
                (Some(count), Some(Unit::Year)) if (0..100).contains(&count) => {
                    months += count * 12;
                    seen = true;
                }
                (Some(count), Some(Unit::Month)) if (0..1200).contains(&count) => {
                    months += count;
                    seen = true;
                }
                (Some(_), Some(Unit::Week | Unit::Day)) => seen = true,
                (None, None)
                    if matches!(
                        word.as_str(),
                        "and" | "und" | "et" | "y" | "e" | "en" | "i" | "och" | "ve" | "и"
                    ) => {}
                (None, None)
                    if matches!(
                        word.as_str(),
                        "less" | "than" | "a" | "weniger" | "als" | "moins" | "d" | "un"
                    ) => {}
                _ => return None,
            },
            Kind::Mark('.' | ',' | '(' | ')' | '·' | '+' | '\'' | '’') => {}
            _ => return None,
        }
    }
    (seen && number.is_none()).then_some(months)
}

/// A date said relative to `today`; the whole text must say it, apart from marks.
pub fn relative(text: &str, today: Date) -> Option<PartialDate> {
    let head: String = text.chars().take(60).collect();
    let tokens = scan(&head);
    let words: Vec<&str> = tokens
        .iter()
        .filter_map(|token| match &token.kind {
            Kind::Word(word) => Some(word.as_str()),
            _ => None,
        })
        .collect();
    if let Some(days) = named_day(&words) {
        return today.checked_sub(days.days()).ok().map(PartialDate::from_date);
    }
    let mut numbers = tokens.iter().enumerate().filter_map(|(at, token)| match token.kind {
        Kind::Number(value, digits) if digits <= 3 && value >= 0 => Some((at, i64::from(value))),
        _ => None,
    });
    let (count, unit) = match (numbers.next(), numbers.next()) {
        (Some((at, count)), None) => match tokens.get(at + 1).map(|token| &token.kind) {
            Some(Kind::Word(word)) => (count, unit(word)?),
            _ => return None,
        },
        // "a month ago", "vor einem Jahr"
        (None, _) => {
            let at = words.iter().position(|word| ONE.contains(word))?;
            (1, unit(words.get(at + 1)?)?)
        }
        _ => return None,
    };
    let others = words
        .iter()
        .filter(|word| super::words::unit(word).is_none() && !AGO.contains(*word) && !ONE.contains(*word));
    let said = words.iter().any(|word| AGO.contains(word));
    // "2w" and "3mo" stand alone; "3 years" alone is a duration unless the text is this short.
    let compact = words.len() == 1 && head.trim().chars().count() <= 5;
    if others.count() > 0 || !(said || compact) {
        return None;
    }
    before(today, count, unit)
}

/// Like [`relative`], where the place says that a bare "3 Wochen" counts back: the head of a post. One letter means
/// what it means in the page's language: a Turkish "2h" is two weeks.
pub fn elapsed(text: &str, language: &str, today: Date) -> Option<PartialDate> {
    let short = text.chars().count() <= 24;
    let tokens = if short { scan(text) } else { Vec::new() };
    let said = tokens.iter().filter(|token| !matches!(token.kind, Kind::Mark('.' | '+' | '~')));
    let said: Vec<&Kind> = said.map(|token| &token.kind).collect();
    if let [Kind::Number(count, digits), Kind::Word(word)] = said[..]
        && *digits <= 3
        && let Some(unit) = letter(language, word).or_else(|| unit(word))
    {
        return before(today, i64::from(*count), unit);
    }
    relative(text, today)
}

/// A day without a year, alone, as streams write it: "Feb 20", "20. Februar". The last such day.
pub fn recent_day(text: &str, today: Date) -> Option<PartialDate> {
    let short = text.chars().count() <= 24;
    let tokens = if short { scan(text) } else { Vec::new() };
    let said = tokens.iter().filter(|token| !matches!(token.kind, Kind::Mark('.' | ',' | '·' | '•')));
    let said: Vec<&Kind> = said.map(|token| &token.kind).collect();
    let (day, month) = match said[..] {
        [Kind::Number(day, 1 | 2), Kind::Word(word)] | [Kind::Word(word), Kind::Number(day, 1 | 2)] => {
            (i8::try_from(*day).ok()?, super::words::month(word)?)
        }
        _ => return None,
    };
    let date = |year: i16| Date::new(year, month, day).ok();
    let date = date(today.year()).filter(|date| *date <= today).or_else(|| date(today.year() - 1))?;
    Some(PartialDate::from_date(date))
}

/// Single letters that mean something else in another language.
fn letter(language: &str, word: &str) -> Option<Unit> {
    match (language.get(..2)?, word) {
        ("tr", "h") => Some(Unit::Week),
        ("tr", "g") | ("it", "g") | ("fr", "j") | ("nl", "d") => Some(Unit::Day),
        ("tr", "s") => Some(Unit::Hour),
        ("tr", "a") | ("pt", "m") => Some(Unit::Month),
        ("es" | "fr" | "it" | "pt", "a") | ("nl", "j") | ("pl", "r") => Some(Unit::Year),
        ("de", "j") => Some(Unit::Year),
        ("de", "t") => Some(Unit::Day),
        _ => None,
    }
}

/// `count` units before `today`, as exact as the unit.
fn before(today: Date, count: i64, unit: Unit) -> Option<PartialDate> {
    if !(0..1000).contains(&count) {
        return None;
    }
    let date = match unit {
        Unit::Year => today.checked_sub(count.years()),
        Unit::Month => today.checked_sub(count.months()),
        Unit::Week => today.checked_sub(count.weeks()),
        Unit::Day => today.checked_sub(count.days()),
        Unit::Hour | Unit::Minute => Ok(today),
    }
    .ok()?;
    match unit {
        Unit::Year => PartialDate::year_only(date.year()),
        Unit::Month => PartialDate::year_month(date.year(), date.month()),
        _ => Some(PartialDate::from_date(date)),
    }
}

const ONE: &[&str] = &[
    "a", "an", "one", "einem", "einer", "ein", "eine", "un", "une", "una", "uno", "een", "um", "uma", "en",
    "ett", "bir",
];

const AGO: &[&str] = &[
    "ago",
    "vor",
    "il",
    "y",
    "a",
    "hace",
    "fa",
    "geleden",
    "há",
    "atrás",
    "temu",
    "sedan",
    "för",
    "önce",
    "назад",
    "前",
    "edited",
    "last",
    "about",
    "over",
    "almost",
    "updated",
    "posted",
    "il",
    "joined",
    "at",
    "on",
];

fn named_day(words: &[&str]) -> Option<i64> {
    match words {
        [
            "today" | "heute" | "hoy" | "oggi" | "vandaag" | "hoje" | "dziś" | "idag" | "bugün" | "сегодня"
            | "今日" | "now" | "just",
        ]
        | ["just", "now"] => Some(0),
        [
            "yesterday" | "gestern" | "hier" | "ayer" | "ieri" | "gisteren" | "ontem" | "wczoraj" | "igår"
            | "dün" | "вчера" | "昨日",
        ] => Some(1),
        ["last", "week"] => Some(7),
        _ => None,
    }
}
