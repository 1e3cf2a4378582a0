//! Every word there is, in order, and who has it.
//!
//! Built once from the blocks: each block names its words once, so that a hundred thousand people are a few hundred
//! thousand look-ups. Start at [`Gathering`] and [`Terms::matching`].

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::bytes::hash;
use super::card::{Place, TAG};
use super::slips::{Typed, mask};

/// A number that already is a hash.
#[derive(Debug, Default)]
pub(super) struct Already(u64);

impl Hasher for Already {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = hash(bytes);
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

/// A map by something hashed before.
pub(super) type ByHash<V> = HashMap<u64, V, BuildHasherDefault<Already>>;

/// Words as they come, each with a number.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    text: Vec<u8>,
    starts: Vec<u32>,
    /// By 64 bits of hash: of a million words two share one once in tens of millions of pipelines.
    known: ByHash<u32>,
    /// Who has which: the number of a word, shifted by two, and its place; person after person.
    forward: Vec<u32>,
    ends: Vec<u32>,
}

impl Gathering {
    /// The number of a word.
    pub fn number(&mut self, word: &[u8]) -> u32 {
        let next = index(self.starts.len());
        let number = *self.known.entry(hash(word)).or_insert(next);
        if number == next {
            self.starts.push(index(self.text.len()));
            self.text.extend_from_slice(word);
        }
        number
    }

    /// The person being gathered has this word.
    pub fn has(&mut self, number: u32, place: Place) {
        self.forward.push(number << 2 | place as u32);
    }

    /// The next person begins.
    pub fn end(&mut self) {
        self.ends.push(index(self.forward.len()));
    }

    /// The index, with people numbered as `order` lists them.
    pub fn finish(mut self, order: &[u32]) -> Terms {
        self.starts.push(index(self.text.len()));
        let word = |number: u32| {
            let at = number as usize;
            &self.text[self.starts[at] as usize..self.starts[at + 1] as usize]
        };
        let count = self.starts.len() - 1;
        let mut sorted: Vec<u32> = (0..index(count)).collect();
        sorted.sort_unstable_by_key(|number| word(*number));
        let mut renamed = vec![0_u32; count];
        let mut terms = Terms { text: Vec::with_capacity(self.text.len()), ..Terms::default() };
        for (new, old) in sorted.iter().enumerate() {
            renamed[*old as usize] = index(new);
            terms.starts.push(index(terms.text.len()));
            // Words are cut between letters; what is no text at all is never near anything.
            terms.masks.push(std::str::from_utf8(word(*old)).map_or(0, mask));
            terms.text.extend_from_slice(word(*old));
        }
        terms.starts.push(index(terms.text.len()));
        let mut first = vec![0_u32; count + 1];
        for entry in &mut self.forward {
            *entry = renamed[(*entry >> 2) as usize] << 2 | *entry & 3;
            first[(*entry >> 2) as usize + 1] += 1;
        }
        for at in 1..first.len() {
            first[at] += first[at - 1];
        }
        let mut next = first.clone();
        terms.postings = vec![0; self.forward.len()];
        for (person, old) in order.iter().enumerate() {
            let old = *old as usize;
            let begin = if old == 0 { 0 } else { self.ends[old - 1] as usize };
            for entry in &self.forward[begin..self.ends[old] as usize] {
                let place = &mut next[(*entry >> 2) as usize];
                terms.postings[*place as usize] = index(person) << 2 | *entry & 3;
                *place += 1;
            }
        }
        terms.first = first;
        terms
    }
}

/// Counts fit: four gigabytes of words is more than a page may hold.
#[expect(clippy::cast_possible_truncation, reason = "see above")]
pub(super) fn index(number: usize) -> u32 {
    number as u32
}

/// The index.
#[derive(Debug, Default)]
pub(super) struct Terms {
    text: Vec<u8>,
    starts: Vec<u32>,
    masks: Vec<u32>,
    first: Vec<u32>,
    postings: Vec<u32>,
}

/// How far a word is from what was typed.
pub(super) const EXACT: u8 = 0;
pub(super) const BEGINS: u8 = 1;
pub(super) const SLIP: u8 = 5;
pub(super) const TWO_SLIPS: u8 = 9;

/// What standing at a place adds to how far it is.
pub(super) fn distance_of(place: u32) -> u8 {
    [0, 2, 2, 3][(place & 3) as usize]
}

impl Terms {
    fn word(&self, number: usize) -> &[u8] {
        &self.text[self.starts[number] as usize..self.starts[number + 1] as usize]
    }

    fn count(&self) -> usize {
        self.masks.len()
    }

    /// Who has this very term.
    pub fn people_with(&self, term: &str) -> impl Iterator<Item = u32> {
        let number = self.below(term.as_bytes());
        let found = number < self.count() && self.word(number) == term.as_bytes();
        let range = if found { self.first[number]..self.first[number + 1] } else { 0..0 };
        self.postings[range.start as usize..range.end as usize].iter().map(|posting| posting >> 2)
    }

    /// Every tag, without what marks it as one: tags stand before all words.
    pub fn tags(&self) -> Vec<String> {
        let words = (0..self.count()).map_while(|number| std::str::from_utf8(self.word(number)).ok());
        words
            .skip_while(|word| word.is_empty())
            .map_while(|word| word.strip_prefix(TAG))
            .map(str::to_owned)
            .collect()
    }

    /// The first term not before `word`.
    fn below(&self, word: &[u8]) -> usize {
        let (mut low, mut high) = (0, self.count());
        while low < high {
            let middle = (low + high) / 2;
            if self.word(middle) < word {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// Calls back with each person who has `word` or something near, and how far it is.
    pub fn matching(&self, word: &str, last: bool, mut each: impl FnMut(u32, u8)) {
        let mut tell = |number: usize, far: u8| {
            for posting in &self.postings[self.first[number] as usize..self.first[number + 1] as usize] {
                each(posting >> 2, far + distance_of(*posting));
            }
        };
        let begin = self.below(word.as_bytes());
        let mut end = begin;
        while end < self.count() && self.word(end).starts_with(word.as_bytes()) {
            tell(end, if self.word(end).len() == word.len() { EXACT } else { BEGINS });
            end += 1;
        }
        let Some(typed) = Typed::of(word, last) else { return };
        for (number, mask) in self.masks.iter().enumerate() {
            if !typed.may_match(*mask) || (begin..end).contains(&number) {
                continue;
            }
            if let Some(slips) =
                std::str::from_utf8(self.word(number)).ok().and_then(|word| typed.slips(word))
            {
                tell(number, if slips < 2 { SLIP } else { TWO_SLIPS });
            }
        }
    }
}

/// The same for one card that is not in the index yet: the nearest of its words.
pub(super) fn nearest<'a>(
    words: impl Iterator<Item = (&'a str, Place)>,
    word: &str,
    last: bool,
) -> Option<u8> {
    let typed = Typed::of(word, last);
    words
        .filter_map(|(there, place)| {
            let far = match there.strip_prefix(word) {
                Some("") => EXACT,
                Some(_) => BEGINS,
                None => match typed.as_ref()?.slips(there)? {
                    0 | 1 => SLIP,
                    _ => TWO_SLIPS,
                },
            };
            Some(far + distance_of(place as u32))
        })
        .min()
}
