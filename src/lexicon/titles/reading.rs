//! What the words of one title say: which listed title it is, its function, its seniority.
//!
//! The lists and the grammar stand in the module above. Start at [`read`].

use super::{Function, Reading, Seniority, TitleId, grammar};
use crate::lexicon::phrases::Found;
use crate::lexicon::words::{Gap, Words};

/// What a title as a whole says. `title` is one title ("Senior Backend Engineer at X" is read up to "at").
pub fn read(title: &str) -> Reading {
    let words = Words::of(title);
    let end = (0..words.list.len())
        .find(|i| {
            *i > 0 && (words.is(*i, &["at", "chez", "bei", "@"]) || words.list[*i].gap >= Gap::Sentence)
        })
        .unwrap_or(words.list.len());
    read_span(&words, 0, end)
}

/// What the words of a title say.
pub fn read_span(words: &Words<'_>, from: usize, to: usize) -> Reading {
    let known = known_in(words, from, to);
    let listed = known.and_then(|id| id.title().function);
    Reading {
        known,
        function: listed.or_else(|| function_in(words, from, to)),
        seniority: seniority_in(words, from, to),
    }
}

/// The longest listed title within the span; the first of two equally long.
fn known_in(words: &Words<'_>, from: usize, to: usize) -> Option<TitleId> {
    let mut best: Option<Found<TitleId>> = None;
    for at in from..to {
        let found = grammar().names.longest_at(words, at, |_, _, end| end <= to);
        if let Some(found) = found
            && best.is_none_or(|b| found.to - found.from > b.to - b.from)
        {
            best = Some(found);
        }
    }
    best.map(|b| b.payload)
}

/// The function that words show where no listed title does: the head's own, else the topic nearest to the head, else
/// the first topic.
pub fn function_in(words: &Words<'_>, from: usize, to: usize) -> Option<Function> {
    let mut head_function = None;
    let mut before_head = None;
    let mut last = None;
    let mut first = None;
    let mut at = from;
    while at < to {
        let head = grammar().heads.longest_at(words, at, |_, _, end| end <= to);
        let topic = grammar().topics.longest_at(words, at, |_, _, end| end <= to);
        if let Some(topic) = topic {
            first = first.or(Some(topic.payload));
            last = Some(topic.payload);
        }
        if let Some(head) = head {
            head_function = head_function.or(head.payload);
            before_head = last;
        }
        at = topic.map_or(at + 1, |t| t.to).max(head.map_or(at + 1, |h| h.to));
    }
    head_function.or(before_head).or(first)
}

/// Functions whose managers manage a thing, not people.
const MANAGES_A_THING: [&str; 16] = [
    "product",
    "program",
    "programme",
    "project",
    "account",
    "success",
    "community",
    "case",
    "portfolio",
    "accounts",
    "projekt",
    "produkt",
    "compte",
    "risk",
    "relationship",
    "delivery",
];

fn seniority_in(words: &Words<'_>, from: usize, to: usize) -> Option<Seniority> {
    let mut best: Option<Seniority> = None;
    let mut at = from;
    while at < to {
        let Some(found) = grammar().seniority.longest_at(words, at, |_, _, end| end <= to) else {
            let level = words.folded(at);
            let numbered = match level.as_str() {
                "ii" | "l4" | "2" if at > from => Some(Seniority::Mid),
                "iii" | "iv" | "l5" | "3" if at > from => Some(Seniority::Senior),
                // "Lagerleiter", "Pflegedienstleiterin": German joins the rank to the craft.
                german if german.ends_with("leiter") || german.ends_with("leiterin") => {
                    Some(Seniority::Manager)
                }
                _ => None,
            };
            best = best.max(numbered);
            at += 1;
            continue;
        };
        let stated = match found.payload {
            Seniority::Manager
                if found.to - found.from == 1 && at > from && words.is(at - 1, &MANAGES_A_THING) =>
            {
                None
            }
            // "Head chef" and "chief of staff" are their own titles; "lead generation" is a task.
            Seniority::CLevel if words.is(at, &["chief"]) && words.is(at + 1, &["of"]) => None,
            Seniority::Director if words.is(at, &["art", "creative"]) => None,
            Seniority::Director
                if words.is(at, &["head"]) && words.is(at + 1, &["chef", "nurse", "teacher", "coach"]) =>
            {
                Some(Seniority::Lead)
            }
            Seniority::Lead
                if words.is(at + 1, &["generation", "gen"])
                    || words.is(at + 1, &["accountant"]) && words.is(at, &["staff"]) =>
            {
                None
            }
            Seniority::Lead
                if words.is(at, &["staff"]) && words.is(at + 1, &["nurse", "accountant", "writer"]) =>
            {
                None
            }
            other => Some(other),
        };
        best = best.max(stated);
        at = found.to;
    }
    // "Product Lead", "Senior Staff": the rank decides. "Assistant Manager" is no manager yet.
    best
}
