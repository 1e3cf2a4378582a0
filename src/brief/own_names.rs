//! Names the lexicon does not know, beside names it does: "Jira, Gerrit and Jenkins" names three tools.
//!
//! Only a capitalised word or one with a digit inside counts, and only right beside a known technology. Start at
//! [`find`].

use super::CriterionKind;
use super::layout::Line;
use super::requirements::Collector;
use crate::lexicon::words::Gap;

/// How far a chain of unknown names may reach from the known one.
const REACH: usize = 3;

/// Adds what can only be a name ("JAX-RS", "YourKit", "OSPF") in a sentence that names a known technology: lists often lose
/// their commas.
pub(super) fn find_codes(
    all: &mut Collector<'_, '_>,
    line_of: impl Fn(usize) -> Option<Line>,
    known: &[(usize, usize)],
    taken: &[(usize, usize)],
) {
    let words = all.words;
    let mut reach = 0;
    for (from, _) in known {
        let Some(line) = line_of(*from).filter(|_| *from >= reach) else { continue };
        let (start, end) =
            (words.sentence_start(*from).max(line.from), words.sentence_end(*from).min(line.to));
        reach = end;
        let shouted = words.quote(start, end).chars().all(|c| !c.is_lowercase());
        for at in start..end {
            let free = !taken.iter().chain(known).any(|(a, b)| (*a..*b).contains(&at));
            if !shouted && free && is_code(words.word(at)) {
                add(all, &line, at);
            }
        }
    }
}

/// Capitals inside, or capitals only: no plain word looks so.
fn is_code(word: &str) -> bool {
    const COMMON: [&str; 14] =
        ["EUR", "USD", "GBP", "CHF", "USA", "UK", "EU", "CET", "CEO", "CTO", "HR", "AM", "PM", "OK"];
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    is_name(word, true)
        && capitals >= 2
        && (word.len() <= 6 || word.chars().any(char::is_lowercase) || word.contains(['-', '.', '#', '+']))
        && word.chars().all(|c| c.is_alphanumeric() || "+#.-".contains(c))
        && !COMMON.contains(&word)
}

/// Adds the names beside the known technologies at `known` (first word, after the last).
pub(super) fn find(
    all: &mut Collector<'_, '_>,
    line_of: impl Fn(usize) -> Option<Line>,
    known: &[(usize, usize)],
    taken: &[(usize, usize)],
) {
    let words = all.words;
    let free = |at: usize| !taken.iter().chain(known).any(|(a, b)| (*a..*b).contains(&at));
    for (from, to) in known {
        let Some(line) = line_of(*from) else { continue };
        let mut at = *to;
        for _ in 0..REACH {
            let Some(next) = beside(all, &line, at) else { break };
            if !free(next) {
                break;
            }
            add(all, &line, next);
            at = next + 1;
        }
        let mut before = *from;
        for _ in 0..REACH {
            // A sentence starts with a capital whatever it says.
            let joined = words.list.get(before).is_some_and(|w| w.gap <= Gap::Comma);
            let list = words.list.get(before).is_some_and(|w| w.gap == Gap::Comma);
            let Some(last) = before.checked_sub(1).filter(|l| joined && *l >= line.from) else { break };
            let last = if is_and(all, last) { last.saturating_sub(1) } else { last };
            let sentence_start = words.list[last].gap >= Gap::Sentence;
            if last < line.from || !is_name(words.word(last), sentence_start && !list) || !free(last) {
                break;
            }
            add(all, &line, last);
            before = last;
        }
    }
}

fn is_and(all: &Collector<'_, '_>, at: usize) -> bool {
    all.words.is(at, &["and", "or", "und", "oder", "et", "ou", "y", "o"])
}

/// The next word of the list, where it looks like a name.
fn beside(all: &Collector<'_, '_>, line: &Line, at: usize) -> Option<usize> {
    let words = all.words;
    let near = |i: usize| i < line.to && words.list[i].gap <= Gap::Comma;
    let next = if near(at) && is_and(all, at) { at + 1 } else { at };
    (near(next) && is_name(words.word(next), false)).then_some(next)
}

/// "Gerrit", "VerneMQ", "TS16949"; where a sentence starts, only what no plain word looks like.
fn is_name(word: &str, starts: bool) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let inner = word.chars().skip(1).any(|c| c.is_uppercase() || c.is_ascii_digit());
    let capital = word.chars().next().is_some_and(char::is_uppercase);
    letters >= 2 && word.len() <= 24 && if starts { inner && capital } else { capital }
}

fn add(all: &mut Collector<'_, '_>, line: &Line, at: usize) {
    let quote = all.words.quote(at, at + 1);
    let weight = all.weigh(line, at);
    all.add(CriterionKind::Skill, quote, weight, quote);
}
