//! Titles asked for and titles held, as a sketch keeps them.
//!
//! Relates them as `fit::title` does, by list, craft and words. Start at [`WantedTitle::relation`].

use super::{Codes, small};
use crate::assessment::fit::title;
use crate::assessment::rediscovery::pack::Reader;
use crate::assessment::rediscovery::sketch::{byte_of, fold};
use crate::lexicon::words::hash;
use crate::lexicon::{similarity, titles};

/// A title asked for.
#[derive(Debug)]
pub(super) struct WantedTitle<'b> {
    pub(super) wanted: title::Wanted<'b>,
    pub(super) words: Vec<u16>,
    pub(super) craft: Vec<u16>,
    pub(super) held_by: bool,
    pub(super) function: u8,
    /// Relation to each listed title, once met.
    pub(super) known: Codes<(f32, bool)>,
}

/// A line that names titles.
pub(super) struct Line {
    pub(super) source: u8,
    pub(super) now: bool,
    /// It names what somebody is by trade.
    pub(super) trade: bool,
    pub(super) function: u8,
    pub(super) seniority: u8,
    pub(super) titles: u8,
}

impl Line {
    pub(super) fn next(lines: &mut Reader<'_>) -> Self {
        let [source, now, function, seniority, titles] = std::array::from_fn(|_| lines.byte());
        Self { source, now: now & 1 != 0, trade: now & 2 != 0, function, seniority, titles }
    }
}

/// A title someone holds or held.
pub(super) struct Held {
    pub(super) function: u8,
    pub(super) known: u32,
    pub(super) words: [u16; 8],
    pub(super) count: usize,
    pub(super) held_by: bool,
    pub(super) bare: bool,
}

impl Held {
    pub(super) fn next(lines: &mut Reader<'_>, holders: &[u16]) -> Self {
        let (function, known) = (lines.byte(), lines.long());
        let count = usize::from(lines.byte()).min(8);
        let mut words = [0; 8];
        words[..count].iter_mut().for_each(|word| *word = lines.short());
        let held = words[..count].iter().filter(|word| holders.contains(word)).count();
        Self { function, known, words, count, held_by: held > 0, bare: held == count }
    }

    pub(super) fn skip(lines: &mut Reader<'_>, titles: u8) {
        for _ in 0..titles {
            lines.skip(5);
            let words = usize::from(lines.byte());
            lines.skip(2 * words);
        }
    }

    pub(super) fn says(&self, word: &u16) -> bool {
        self.words[..self.count].contains(word)
    }
}

impl<'b> WantedTitle<'b> {
    pub(super) fn of(value: &'b str, holders: &[u16]) -> Self {
        let wanted = title::Wanted::of(value);
        let words: Vec<u16> = wanted.words.iter().map(|w| word(w)).collect();
        let craft: Vec<u16> = words.iter().copied().filter(|word| !holders.contains(word)).collect();
        let held_by = craft.len() < words.len();
        let function = byte_of(wanted.reading.function, |f| f as u8);
        Self { wanted, words, craft, held_by, function, known: Codes::default() }
    }

    /// As `fit::title` relates two titles; where neither list nor craft decides, by the words they share.
    pub(super) fn relation(&mut self, held: &Held) -> f32 {
        let listed = (held.known != 0).then(|| self.listed_relation(held.known));
        match listed {
            Some((relation, true)) => return relation,
            _ if !self.words.is_empty() && self.words.iter().all(|word| held.says(word)) => return 0.95,
            _ => {}
        }
        let same_function = self.function != 0 && self.function == held.function;
        if same_function && self.held_by && held.held_by {
            if !self.craft.is_empty() && self.craft.iter().all(|word| held.says(word)) {
                return 0.9;
            }
            if held.bare {
                return 0.6;
            }
        }
        if let Some((relation, _)) = listed {
            return relation;
        }
        let shared = self.words.iter().filter(|word| held.says(word)).count();
        let likeness = 2.0 * shared as f32 / (self.words.len() + held.count).max(1) as f32;
        title::in_other_words(same_function, likeness)
    }

    /// Relation to a listed title, and whether that decides whatever the words say.
    pub(super) fn listed_relation(&mut self, code: u32) -> (f32, bool) {
        if let Some(known) = self.known.get(&u64::from(code)) {
            return *known;
        }
        let wanted = self.wanted.reading.known;
        let found = titles::all().find(|id| id.code() == code).map_or((0.2, false), |id| {
            if wanted == Some(id) {
                (1.0, true)
            } else if wanted.is_some_and(|w| w.is_false_friend_of(id)) {
                (0.0, true)
            } else if wanted.is_some_and(|w| w.is_adjacent_to(id)) {
                (0.6, false)
            } else {
                let function = byte_of(id.title().function, |f| f as u8);
                let likeness = similarity::of_titles(self.wanted.text, id.name());
                (title::in_other_words(function != 0 && function == self.function, likeness), false)
            }
        });
        self.known.insert(u64::from(code), found);
        found
    }
}

/// A word as a sketch keeps it.
pub(super) fn word(text: &str) -> u16 {
    small(fold(hash(text.as_bytes())))
}
