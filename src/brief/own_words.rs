//! What an advert asks for in its own words: a thing to know ("experience with tunnel boring") or to do ("lead the
//! endpoint team"), where the lexicon has no name for it.
//!
//! Small words and verbs (`own_words.txt`) show where such a phrase begins and ends; nothing here understands it. What a
//! known skill already says is not said twice. Start at [`find`].

mod grammar;
mod sentence;

use super::CriterionKind;
use super::layout::{Kind, Line};
use super::requirements::Collector;
use crate::lexicon::words::{Gap, plain};
use grammar::*;
use sentence::Sentence;

/// More than this a recruiter would not read.
const MOST: usize = 150;
/// True where a text says what a person is like: "curious", "team player".
pub(super) fn is_trait(text: &str) -> bool {
    classes().traits.whole(text).is_some()
}

/// Adds the phrases of the lines that ask; in a line or two of plain words, only what "experience with" names.
pub(super) fn find(all: &mut Collector<'_, '_>, lines: &[Line], taken: &[(usize, usize)]) {
    let words = all.words;
    let free = |from: usize, to: usize| !taken.iter().any(|(a, b)| from < *b && *a < to);
    let before = all.criteria.len();
    for line in lines {
        if line.heading
            && !all.words.text[all.words.list[line.from].start..all.words.list[line.to - 1].end].contains(':')
        {
            continue;
        }
        if !all.short && matches!(line.kind, Kind::Boilerplate | Kind::Offer | Kind::Company) {
            continue;
        }
        let mut from = line.from;
        while from < line.to && all.criteria.len() < before + MOST {
            let to = words.sentence_end(from).min(line.to).max(from + 1);
            let class = (from..to)
                .map(|i| words.list.get(i).and_then(|w| classes().words.get(&w.hash)).copied().unwrap_or(0))
                .collect();
            let sentence = Sentence { words, from, to, class };
            let mut found = phrases(&sentence, line.kind, all.short);
            if all.short {
                found.extend(bare_items(&sentence));
            }
            for (start, end) in found {
                let notice = (start..end).any(|i| sentence.is(i, NOTICE));
                if free(start, end) && !notice {
                    add(all, line, start, end);
                }
            }
            from = to;
        }
    }
}

fn add(all: &mut Collector<'_, '_>, line: &Line, from: usize, to: usize) {
    let quote = all.words.quote(from, to);
    let own = format!(" {} ", plain(quote));
    let known = all.criteria.iter().any(|c| {
        let said = plain(&c.quote);
        !said.is_empty() && (own.contains(&format!(" {said} ")) || format!(" {said} ").contains(&own))
    });
    if !known && own.len() > 4 && quote.len() < 120 {
        let weight = all.weigh(line, from);
        all.add(CriterionKind::Skill, &quote.split_whitespace().collect::<Vec<_>>().join(" "), weight, quote);
    }
}

/// The phrases of one sentence, in order.
fn phrases(s: &Sentence<'_, '_>, kind: Kind, short: bool) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = s.from;
    let mut doing = false;
    let listed = matches!(kind, Kind::Required | Kind::Welcome);
    while at < s.to {
        if !short
            && (listed || s.told(at))
            && let Some(hit) = classes()
                .traits
                .longest_at(s.words, at, |(), from, to| to <= s.to && (to - from > 1 || s.stands_alone(to)))
        {
            found.push((hit.from, hit.to));
            at = hit.to;
            continue;
        }
        if s.is(at, CUE) || (s.is(at, LISTER) && s.is(at + 1, INTO)) {
            let end = known_things(s, at, short, &mut found);
            if end > at + 1 {
                at = end;
                continue;
            }
            if !short && s.is(at, CUE) {
                named_before(s, at, &mut found);
            }
        } else if !short && s.directs(at, doing) && s.speaks_to_the_person(at) {
            let end = s.deed(at);
            if end > at + 1 {
                doing = true;
                found.extend(s.within(at, end));
                at = end;
                continue;
            }
        } else if !short && s.names_a_deed(at) && s.speaks_to_the_person(at) {
            let end = s.deed_by_name(at);
            if end > at + 2 {
                found.push((at, end));
                at = end;
                continue;
            }
        }
        at += 1;
    }
    if found.is_empty() && !short && listed && s.to - s.from <= 6 {
        // A line of a list names one thing.
        let start = s.trim_start(s.from, s.to);
        let end = s.noun_phrase(start, true);
        if end > start {
            found.push((start, end));
        }
    }
    found
}

/// "Truck driver in Rotterdam, ADR": in a line of plain words, an item between commas that nothing else explains.
fn bare_items(s: &Sentence<'_, '_>) -> Vec<(usize, usize)> {
    const PLAIN: u32 =
        VERB | CUE | ADVERB | FLUFF | STOP | OTHER | LEAD | YOU | NOTICE | DETERMINER | AND | INTO;
    let mut starts: Vec<usize> = (s.from + 1..s.to).filter(|at| !s.joined(*at)).collect();
    starts.push(s.to);
    starts
        .windows(2)
        .map(|pair| (pair[0], pair[1]))
        .filter(|(from, to)| {
            let name = |at: usize| s.words.word(at).chars().next().is_some_and(char::is_uppercase);
            to - from <= 2 && (*from..*to).all(|at| name(at) && !s.is(at, PLAIN) && !s.is_number(at))
        })
        .filter(|(from, to)| !s.words.is(*from, &TERMS) && !s.words.is(to - 1, &TERMS))
        .collect()
}

/// Terms of the contract, not things to know.
const TERMS: [&str; 24] = [
    "remote",
    "hybrid",
    "onsite",
    "office",
    "full",
    "part",
    "time",
    "permanent",
    "contract",
    "freelance",
    "asap",
    "urgent",
    "immediately",
    "vollzeit",
    "teilzeit",
    "festanstellung",
    "sofort",
    "cdi",
    "cdd",
    "alternance",
    "indefinido",
    "eur",
    "usd",
    "gbp",
];

/// "Experience with A, B and C": the things after a cue. Returns where they end.
fn known_things(s: &Sentence<'_, '_>, cue: usize, short: bool, found: &mut Vec<(usize, usize)>) -> usize {
    let mut at = cue + 1;
    while s.joined(at) && s.is(at, INTO | CUE | AND | DETERMINER | FLUFF) {
        at += 1;
    }
    let colon = s.words.list.get(at).is_some_and(|w| w.gap == Gap::Comma);
    let led = (cue + 1..at).any(|i| s.is(i, INTO)) || s.is(at, GERUND);
    if at >= s.to || !led || colon {
        return cue + 1;
    }
    loop {
        let start = s.trim_start(at, s.to);
        if start >= s.to || s.is(start, CUE) {
            return at.max(cue + 1);
        }
        if s.is(start, VERB) {
            let end = s.deed(start);
            found.push((start, end));
            return end;
        }
        let end = s.noun_phrase(start, false);
        if end <= start {
            return start.max(cue + 1);
        }
        found.push((start, end));
        // Further things of the list.
        let mut next = end;
        while next < s.to && (s.is(next, AND | DETERMINER) || s.words.list[next].gap == Gap::Comma) {
            if s.words.list[next].gap == Gap::Comma && !s.is(next, AND) {
                break;
            }
            next += 1;
        }
        let listed = next < s.to && (next > end || s.words.list[next].gap == Gap::Comma);
        // In a line of plain words a comma ends the thought: "experience in snow production, Chamonix".
        if !listed
            || (short && next == end)
            || s.is(next, STOP | CUE)
            || (s.is(next, VERB) && !s.is(next, GERUND))
        {
            return end;
        }
        at = next;
    }
}

/// "Tunnel boring experience", "presentation skills": the thing before a cue.
fn named_before(s: &Sentence<'_, '_>, cue: usize, found: &mut Vec<(usize, usize)>) {
    let floor = s.from.max(cue.saturating_sub(4)).max(found.last().map_or(0, |(_, to)| *to));
    let mut start = cue;
    while start > floor
        && s.joined(start)
        && !s.is(start - 1, STOP | DETERMINER | FLUFF | AND | CUE | INTO)
        && !s.is_number(start - 1)
    {
        start -= 1;
    }
    if start < cue {
        found.push((start, if s.is(cue, KEPT) { cue + 1 } else { cue }));
    }
}
