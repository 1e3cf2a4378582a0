//! Many phrases at once: a table from the hashes of word sequences to what they mean.
//!
//! One pass over the words, longest phrase first, whole words by construction. Built in about a millisecond from a few
//! thousand phrases, so it can be built when it is first needed. Start at [`Phrases::find`].

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::words::{Gap, Words, chain};

/// Keys are hashes already.
#[derive(Debug, Default, Clone, Copy)]
pub struct Identity(u64);

impl Hasher for Identity {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        self.0 = super::words::hash(bytes);
    }
    fn write_u64(&mut self, n: u64) {
        self.0 = n;
    }
}

type Table<V> = HashMap<u64, V, BuildHasherDefault<Identity>>;

/// A table of phrases, each with a payload.
#[derive(Debug)]
pub struct Phrases<T> {
    by_hash: Table<T>,
    longest: Table<u8>,
}

/// A phrase found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found<T> {
    /// Index of its first word.
    pub from: usize,
    /// Index after its last word.
    pub to: usize,
    /// What it means.
    pub payload: T,
}

fn key(words: &Words<'_>) -> u64 {
    words.list.iter().fold(0, |hash, word| chain(hash, word.hash))
}

impl<T: Copy> Default for Phrases<T> {
    fn default() -> Self {
        Self { by_hash: Table::default(), longest: Table::default() }
    }
}

impl<T: Copy> Phrases<T> {
    /// Adds a phrase; the first meaning of a phrase wins. Returns whether it was new.
    pub fn add(&mut self, phrase: &str, payload: T) -> bool {
        self.meaning(phrase, payload).is_some_and(|(_, new)| new)
    }

    /// Adds a phrase unless it is known; returns what it means.
    pub fn add_or_get(&mut self, phrase: &str, payload: T) -> T {
        self.meaning(phrase, payload).map_or(payload, |(meaning, _)| meaning)
    }

    /// What a phrase means from now on, and whether it was new; `None` where it has no words, or too many.
    fn meaning(&mut self, phrase: &str, payload: T) -> Option<(T, bool)> {
        let words = Words::of(phrase);
        let (first, count) = (words.list.first()?, u8::try_from(words.list.len()).ok()?);
        let longest = self.longest.entry(first.hash).or_insert(0);
        *longest = (*longest).max(count);
        let known = self.by_hash.len();
        let meaning = *self.by_hash.entry(key(&words)).or_insert(payload);
        Some((meaning, self.by_hash.len() > known))
    }

    /// The longest phrase that starts at word `at` and that `accept` agrees to.
    pub fn longest_at(
        &self,
        words: &Words<'_>,
        at: usize,
        accept: impl Fn(&T, usize, usize) -> bool,
    ) -> Option<Found<T>> {
        let first = words.list.get(at)?;
        let reach = [first.hash, first.singular].iter().filter_map(|h| self.longest.get(h)).max().copied()?;
        let mut best = None;
        // Words as they stand, and each in its listed form: "assistante sociale" is an "assistant social".
        let (mut key, mut listed) = (0, 0);
        for (offset, word) in words.list[at..].iter().take(usize::from(reach)).enumerate() {
            if offset > 0 && word.gap > Gap::Join {
                break;
            }
            let to = at + offset + 1;
            let exact = self.by_hash.get(&chain(key, word.hash));
            let found = exact
                .or_else(|| self.by_hash.get(&chain(key, word.singular)))
                .or_else(|| self.by_hash.get(&chain(listed, word.singular)));
            if let Some(payload) = found
                && accept(payload, at, to)
            {
                best = Some(Found { from: at, to, payload: *payload });
            }
            key = chain(key, word.hash);
            listed = chain(listed, word.singular);
        }
        best
    }

    /// Every phrase of the text, longest first, without overlaps.
    pub fn find(&self, words: &Words<'_>) -> Vec<Found<T>> {
        self.find_where(words, |_, _, _| true)
    }

    /// Every phrase of the text that `accept` agrees to (payload, first word, word after the last).
    pub fn find_where(&self, words: &Words<'_>, accept: impl Fn(&T, usize, usize) -> bool) -> Vec<Found<T>> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.list.len() {
            match self.longest_at(words, at, &accept) {
                Some(hit) => {
                    at = hit.to;
                    found.push(hit);
                }
                None => at += 1,
            }
        }
        found
    }

    /// What a whole text means, if it is exactly one phrase.
    pub fn whole(&self, text: &str) -> Option<T> {
        let words = Words::of(text);
        let last = words.list.len().checked_sub(1)?;
        let head = words.list[..last].iter().fold(0, |h, w| chain(h, w.hash));
        let word = words.list[last];
        let hit = self.by_hash.get(&chain(head, word.hash));
        hit.or_else(|| self.by_hash.get(&chain(head, word.singular))).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_phrase_wins_and_plurals_count() {
        let mut phrases = Phrases::default();
        phrases.add("product manager", 1);
        phrases.add("technical product manager", 2);
        phrases.add("manager", 3);
        let words = Words::of("Technical Product Managers, a product, managers");
        let found: Vec<_> = phrases.find(&words).iter().map(|f| f.payload).collect();
        assert_eq!(found, [2, 3]);
    }
}
