//! Dates of digits. Start at [`numeric`].

use super::scan::Token;
use super::{Parts, is_ambiguous_month, mark, skip_year_mark, small, tight, word, words, year, year_after};

/// Dates of digits: `2019`, `2019-01-31`, `01/2019`, `31.01.2019`, `2019年1月`.
pub(super) fn numeric(tokens: &[Token], at: usize) -> Option<(Parts, usize)> {
    if at > 0
        && tight(tokens, at)
        && mark(tokens, at - 1).is_some_and(|c| matches!(c, '$' | '€' | '£' | '#' | '@' | '/' | '_'))
    {
        return None;
    }
    if let Some(year) = year(tokens, at) {
        let only = Parts { year: Some(year), month: None, day: None };
        if word(tokens, at + 1) == Some("年") {
            let Some(month) = small(tokens, at + 2, 12).filter(|_| word(tokens, at + 3) == Some("月"))
            else {
                return Some((only, at + 2));
            };
            let with_month = Parts { month: Some(month), ..only };
            return match small(tokens, at + 4, 31).filter(|_| word(tokens, at + 5) == Some("日")) {
                Some(day) => Some((Parts { day: Some(day), ..with_month }, at + 6)),
                None => Some((with_month, at + 4)),
            };
        }
        let joined = mark(tokens, at + 1).filter(|c| matches!(c, '-' | '/' | '.' | '‑')).is_some();
        if joined
            && tight(tokens, at + 1)
            && tight(tokens, at + 2)
            && let Some(month) = small(tokens, at + 2, 12)
        {
            let with_month = Parts { month: Some(month), ..only };
            if mark(tokens, at + 3) == mark(tokens, at + 1)
                && tight(tokens, at + 3)
                && tight(tokens, at + 4)
                && let Some(day) = small(tokens, at + 4, 31)
            {
                return Some((Parts { day: Some(day), ..with_month }, at + 5));
            }
            return Some((with_month, at + 3));
        }
        if let Some(month) = word(tokens, at + 1).and_then(words::month)
            && year_after(tokens, at + 2).is_none()
            && !is_ambiguous_month(tokens, at + 1)
        {
            return Some((Parts { month: Some(month), ..only }, at + 2));
        }
        // "20 % of 2019er" and "2000+ users" are not dates; neither is the middle of "1.2019.3".
        if mark(tokens, at + 1) == Some('+') || mark(tokens, at + 1) == Some('%') {
            return None;
        }
        let next = skip_year_mark(tokens, at + 1);
        return Some((only, next));
    }
    let first = small(tokens, at, 31)?;
    let sep = mark(tokens, at + 1).filter(|c| matches!(c, '-' | '/' | '.'))?;
    let loose = mark(tokens, at + 1) == Some('/');
    if !loose && (!tight(tokens, at + 1) || !tight(tokens, at + 2)) {
        return None;
    }
    if let Some(year) = year(tokens, at + 2) {
        return (first <= 12).then_some((Parts { year: Some(year), month: Some(first), day: None }, at + 3));
    }
    let second = small(tokens, at + 2, 31)?;
    if mark(tokens, at + 3) != Some(sep) {
        return None;
    }
    let year = year(tokens, at + 4)?;
    let (month, day) = match (first, second) {
        (first, second) if first > 12 && second <= 12 => (second, first),
        (first, second) if second > 12 && first <= 12 => (first, second),
        (first, second) if first <= 12 && sep == '/' => (first, second),
        (first, second) if second <= 12 => (second, first),
        _ => return None,
    };
    Some((Parts { year: Some(year), month: Some(month), day: Some(day) }, at + 5))
}
