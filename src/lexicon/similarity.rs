//! How close two titles or two skills are, when their words differ.
//!
//! First by what the lexicon knows (one name, next to each other, false friends), then by shared words and letter
//! groups. A likeness is a hint beneath the relations, never "met" by itself. Start at [`titles`] and [`skills`].

use std::collections::HashMap;

use super::skills as skill_table;
use super::titles as title_table;
use super::words::{Words, fold, hash, plain};

/// A text prepared for comparing: compute once, compare often.
#[derive(Debug, Clone)]
pub struct Prepared {
    grams: Vec<(u32, f32)>,
    known_title: Option<title_table::TitleId>,
    known_skill: Option<skill_table::SkillId>,
}

/// Compares one query with many texts.
#[derive(Debug)]
pub struct Scorer {
    query: Prepared,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Title,
    Skill,
}

/// Prepares a text.
pub fn prepare(text: &str) -> Prepared {
    let words = Words::of(text);
    let mut counts: HashMap<u32, f32> = HashMap::new();
    for at in 0..words.list.len() {
        let word = words.folded(at);
        *counts.entry(hash(format!("W{word}").as_bytes()) as u32).or_default() += 1.5;
        let padded: Vec<char> = format!("<{word}>").chars().collect();
        for n in 3..=4 {
            for gram in padded.windows(n) {
                let gram: String = gram.iter().collect();
                *counts.entry(hash(gram.as_bytes()) as u32).or_default() += 0.4;
            }
        }
    }
    let norm = counts.values().map(|c| c * c).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
    let mut grams: Vec<_> = counts.into_iter().map(|(g, c)| (g, c / norm)).collect();
    grams.sort_unstable_by_key(|(g, _)| *g);
    Prepared { grams, known_title: title_table::read(text).known, known_skill: skill_table::named(text) }
}

fn cosine(a: &Prepared, b: &Prepared) -> f32 {
    let (mut i, mut j, mut sum) = (0, 0, 0.0);
    while let (Some(x), Some(y)) = (a.grams.get(i), b.grams.get(j)) {
        match x.0.cmp(&y.0) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                sum += x.1 * y.1;
                i += 1;
                j += 1;
            }
        }
    }
    sum
}

/// A scorer for titles like `query`.
pub fn titles(query: &str) -> Scorer {
    Scorer { query: prepare(query), kind: Kind::Title }
}

/// A scorer for skills like `query`.
pub fn skills(query: &str) -> Scorer {
    Scorer { query: prepare(query), kind: Kind::Skill }
}

impl Scorer {
    /// How close a prepared text is, 0 to 1.
    pub fn score(&self, text: &Prepared) -> f32 {
        let likeness = cosine(&self.query, text);
        let (same, adjacent, opposed) = match self.kind {
            Kind::Title => match (self.query.known_title, text.known_title) {
                (Some(a), Some(b)) => (a == b, a.is_adjacent_to(b), a.is_false_friend_of(b)),
                _ => (false, false, false),
            },
            Kind::Skill => match (self.query.known_skill, text.known_skill) {
                (Some(a), Some(b)) => (a == b, a.is_adjacent_to(b), a != b),
                _ => (false, false, false),
            },
        };
        let likeness = if opposed { likeness * 0.3 } else { likeness };
        let floor = if same {
            0.6
        } else if adjacent {
            0.3
        } else {
            0.0
        };
        (floor + (1.0 - floor) * likeness).clamp(0.0, 1.0)
    }
}

/// How close two titles are, 0 to 1.
pub fn of_titles(a: &str, b: &str) -> f32 {
    if plain(a) == plain(b) {
        return 1.0;
    }
    titles(a).score(&prepare(b))
}

/// How close two skills are, 0 to 1.
pub fn of_skills(a: &str, b: &str) -> f32 {
    if fold(a) == fold(b) {
        return 1.0;
    }
    skills(a).score(&prepare(b))
}
