//! One sentence of an advert: where its phrases begin and end.
//!
//! Knows the classes of words, not what an advert wants of them. Start at [`Sentence::deed`] and
//! [`Sentence::noun_phrase`].

use super::grammar::*;
use crate::lexicon::words::{Gap, Words};

/// Words of an object, and of a thing to know.
const LONGEST: usize = 7;

/// One sentence of a line, with the class of each word.
pub(super) struct Sentence<'w, 't> {
    pub(super) words: &'w Words<'t>,
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) class: Vec<u32>,
}

impl Sentence<'_, '_> {
    pub(super) fn is(&self, at: usize, class: u32) -> bool {
        at.checked_sub(self.from).and_then(|n| self.class.get(n)).is_some_and(|c| c & class != 0)
    }

    pub(super) fn joined(&self, at: usize) -> bool {
        at < self.to && self.words.list[at].gap == Gap::Join
    }

    /// True where the sentence tells the person, not of the company or its clients.
    pub(super) fn speaks_to_the_person(&self, at: usize) -> bool {
        if self.restarts(at) {
            return true;
        }
        let nearest = (self.from..at).rev().find(|i| self.is(*i, OTHER | YOU));
        nearest.is_none_or(|i| self.is(i, YOU))
    }

    /// The person is named before `at` ("you are", "the ideal candidate is", "ability to be"), or nobody is.
    pub(super) fn told(&self, at: usize) -> bool {
        (self.from..at).rev().find(|i| self.is(*i, OTHER | YOU | CUE)).is_none_or(|i| self.is(i, YOU | CUE))
    }

    /// What a single word says of a person only where no noun follows: "open and curious", not "open source".
    pub(super) fn stands_alone(&self, end: usize) -> bool {
        !self.joined(end)
            || self.is(end, AND)
            || classes().traits.longest_at(self.words, end, |(), _, _| true).is_some()
            || self.words.is(
                end,
                &[
                    "person",
                    "individual",
                    "attitude",
                    "mindset",
                    "nature",
                    "approach",
                    "personality",
                    "team",
                    "about",
                    "with",
                    "who",
                    "while",
                    "when",
                    "by",
                    "as",
                    "is",
                    "are",
                    "skills",
                ],
            )
    }

    /// A deed begins here though nothing leads to it: texts often lose their commas.
    pub(super) fn begins_deed(&self, at: usize) -> bool {
        self.is(at, PURE) || (self.is(at, GERUND) && !self.is(at, THING | CUE | FLUFF)) || self.restarts(at)
    }

    /// A verb with a capital after a word without: the full stop between them was lost.
    pub(super) fn restarts(&self, at: usize) -> bool {
        let capital = |i: usize| self.words.word(i).starts_with(char::is_uppercase);
        at > self.from
            && self.is(at, VERB)
            && capital(at)
            && !capital(at - 1)
            && !self.is(at - 1, DETERMINER | INTO)
    }

    /// A verb that tells the person what to do stands here.
    pub(super) fn directs(&self, at: usize, doing: bool) -> bool {
        if !self.is(at, VERB) {
            return false;
        }
        let Some(before) = at.checked_sub(1).filter(|b| *b >= self.from) else {
            return true;
        };
        let gerund = self.is(at, GERUND);
        (self.from..at).all(|i| self.is(i, ADVERB))
            || self.is(before, LEAD)
            || self.restarts(at)
            || (gerund && self.is(before, INTO | STOP))
            || (doing
                && (self.is(before, AND) || self.words.list[at].gap == Gap::Comma || self.begins_deed(at)))
    }

    /// The end of the noun phrase that starts at `at`, "and" inside it included.
    pub(super) fn noun_phrase(&self, at: usize, with_and: bool) -> usize {
        let mut end = at;
        while end < self.to && end - at < LONGEST {
            let inner = end > at;
            if inner && !self.joined(end) {
                break;
            }
            if self.is(end, AND) {
                let next_is_verb = self.is(end + 1, VERB) && !self.is(end + 1, CUE);
                if !with_and || !self.joined(end + 1) || next_is_verb || self.is(end + 1, STOP | CUE | AND) {
                    break;
                }
            } else if (inner && self.begins_deed(end))
                || (self.is(end, STOP) && (inner || !self.is(end, DETERMINER)))
            {
                break;
            }
            end += 1;
        }
        self.trim_end(at, end)
    }

    pub(super) fn trim_end(&self, at: usize, mut end: usize) -> usize {
        while end > at && self.is(end - 1, FLUFF | DETERMINER | AND | ADVERB) {
            end -= 1;
        }
        end
    }

    pub(super) fn trim_start(&self, mut at: usize, end: usize) -> usize {
        while at < end && (self.is(at, FLUFF | DETERMINER | AND) || self.is_number(at)) {
            at += 1;
        }
        at
    }

    pub(super) fn is_number(&self, at: usize) -> bool {
        self.words.word(at).starts_with(|c: char| c.is_ascii_digit())
    }

    /// "Design and implement end-to-end tests", "work closely with the finance team".
    pub(super) fn deed(&self, at: usize) -> usize {
        let mut end = at + 1;
        while self.is(end, AND) && self.is(end + 1, VERB) && self.joined(end + 1) {
            end += 2;
        }
        while self.joined(end) && self.is(end, ADVERB) {
            end += 1;
        }
        let object = if self.joined(end) && self.is(end, LINK) { end + 1 } else { end };
        if object >= self.to || !self.joined(object) {
            return end;
        }
        let reach = self.noun_phrase(object, true);
        if reach > object { reach } else { end }
    }
}

impl Sentence<'_, '_> {
    /// What a deed asks for: "help define the plan" asks to define it, "demonstrate enthusiasm and tact" for two traits.
    pub(super) fn within(&self, at: usize, end: usize) -> Vec<(usize, usize)> {
        let mut start = at;
        if self.is(at, HAVING) {
            let mut traits = Vec::new();
            start = self.trim_start(at + 1, end);
            let mut next = start;
            while next < end {
                match classes().traits.longest_at(self.words, next, |(), _, to| to <= end) {
                    Some(hit) => {
                        traits.push((hit.from, hit.to));
                        next = hit.to;
                    }
                    None => next += 1,
                }
            }
            if !traits.is_empty() {
                return traits;
            }
        } else if self.is(at, HOLLOW) {
            let mut next = at + 1;
            while next < end && self.is(next, LINK | DETERMINER | LEAD | AND) && !self.is(next, VERB) {
                next += 1;
            }
            if self.is(next, VERB) || self.words.is(at + 1, &["in", "to"]) {
                start = next;
            }
        }
        // A verb alone asks for nothing.
        if start + 1 < end || !self.is(start, VERB) && start < end { vec![(start, end)] } else { Vec::new() }
    }

    /// "Preparation and update of", "management of": a noun of doing with its object, where a deed may begin.
    pub(super) fn names_a_deed(&self, at: usize) -> bool {
        let begins = at == self.from
            || self.is(at - 1, STOP | AND | LEAD | ADVERB | FLUFF)
            || !self.joined(at)
            || self.words.word(at).starts_with(char::is_uppercase);
        begins && self.is_doing(at) && self.of(at).is_some()
    }

    pub(super) fn is_doing(&self, at: usize) -> bool {
        let word = self.words.folded(at);
        let ends = ["tion", "sion", "ment", "ysis", "ysen"].iter().any(|end| word.ends_with(end));
        self.is(at, DOING) || (ends && word.len() > 6 && !self.is(at, CUE | FLUFF)) || self.is(at, GERUND)
    }

    /// The "of" after a noun of doing, or after two of them.
    pub(super) fn of(&self, at: usize) -> Option<usize> {
        let next =
            if self.is(at + 1, AND) && at + 2 < self.to && self.is_doing(at + 2) { at + 3 } else { at + 1 };
        (self.joined(next) && self.words.is(next, &["of", "von", "der", "des", "de", "du", "del", "d"]))
            .then_some(next)
    }

    pub(super) fn deed_by_name(&self, at: usize) -> usize {
        let Some(of) = self.of(at) else { return at };
        let object = of + 1;
        if object < self.to && self.joined(object) { self.noun_phrase(object, true) } else { at }
    }
}
