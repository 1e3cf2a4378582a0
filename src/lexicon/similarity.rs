//! How close two titles or two skills are, when their words differ.
//!
//! First by what the lexicon knows (one name, next to each other, false friends), then by meaning where the table of
//! [`super::meaning`] is at hand (on the host), then by shared words and letter groups. A likeness is a hint beneath the
//! relations, never "met" by itself; [`of_titles`] uses no table, so that fit is the same everywhere. Start at
//! [`Corpus`].

use std::collections::HashMap;

use super::meaning::{Table, Vector, cosine};
use super::skills as skill_table;
use super::titles as title_table;
use super::words::{Words, hash, plain};

/// What is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Job titles.
    Title,
    /// Skills.
    Skill,
}

/// A text prepared for comparing: compute once, compare often.
#[derive(Debug, Clone)]
pub struct Prepared {
    plain: String,
    grams: Vec<(u32, f32)>,
    meaning: Option<Vector>,
    title: Option<title_table::TitleId>,
    skill: Option<skill_table::SkillId>,
    acronym: bool,
}

/// Prepares a text; `table` is the table of meaning, where there is one.
pub fn prepare(kind: Kind, text: &str, table: Option<&Table<'_>>) -> Prepared {
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
    let mut grams: Vec<_> = counts.into_iter().collect();
    grams.sort_unstable_by_key(|(g, _)| *g);
    // Summed in one order, so that the same text gives the same bits every time.
    let norm = grams.iter().map(|(_, c)| c * c).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
    grams.iter_mut().for_each(|(_, c)| *c /= norm);
    let trimmed = text.trim();
    Prepared {
        plain: plain(text),
        grams,
        // The browser has no table; said where the compiler sees it, the tables of Unicode stay out of the module.
        meaning: if cfg!(target_arch = "wasm32") { None } else { table.map(|t| t.vector(text)) },
        title: if kind == Kind::Title { title_table::whole(text) } else { None },
        skill: if kind == Kind::Skill { skill_table::named(text) } else { None },
        acronym: trimmed.len() <= 5 && trimmed.len() >= 2 && words.list.len() == 1,
    }
}

/// How close two prepared texts are, 0 to 1.
pub fn score(a: &Prepared, b: &Prepared) -> f32 {
    if a.plain == b.plain {
        return 1.0;
    }
    let grams = shared(a, b);
    let meaning = match (&a.meaning, &b.meaning) {
        (Some(x), Some(y)) => cosine(x, y).clamp(0.0, 1.0) * 0.8 + grams * 0.2,
        _ => grams,
    };
    let likeness = meaning.max(initials(a, b)).min(0.99);
    if let (Some(x), Some(y)) = (a.skill, b.skill) {
        return if x == y {
            0.97
        } else if x.skill().false_friends.contains(&y) {
            likeness * 0.15
        } else if x.is_adjacent_to(y) || x.implies(y) || y.implies(x) {
            // Kin, yet two skills: near, never the same.
            (0.25 + 0.25 * likeness).min(0.5)
        } else {
            likeness * 0.4
        };
    }
    if let (Some(x), Some(y)) = (a.title, b.title) {
        return if x == y {
            0.6 + 0.38 * likeness
        } else if x.is_false_friend_of(y) {
            likeness * 0.3
        } else if x.is_adjacent_to(y) {
            0.15 + 0.85 * likeness
        } else {
            likeness
        };
    }
    likeness
}

/// "UX" and "user experience": one is made of the other's initials.
fn initials(a: &Prepared, b: &Prepared) -> f32 {
    let made_of = |short: &Prepared, long: &Prepared| {
        let letters: String = long
            .plain
            .split(' ')
            .filter(|w| !["of", "and", "the", "for", "in"].contains(w))
            .filter_map(|w| w.chars().next())
            .collect();
        short.acronym && letters.chars().count() >= 2 && letters == short.plain
    };
    if made_of(a, b) || made_of(b, a) { 0.85 } else { 0.0 }
}

fn shared(a: &Prepared, b: &Prepared) -> f32 {
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

/// How close two titles are by the lexicon and their words alone, 0 to 1.
pub fn of_titles(a: &str, b: &str) -> f32 {
    score(&prepare(Kind::Title, a, None), &prepare(Kind::Title, b, None))
}

/// How close two skills are by the lexicon and their words alone, 0 to 1.
pub fn of_skills(a: &str, b: &str) -> f32 {
    score(&prepare(Kind::Skill, a, None), &prepare(Kind::Skill, b, None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alias_is_nearer_than_a_false_friend() {
        assert!(of_skills("k8s", "Kubernetes") > 0.9);
        assert!(of_skills("Java", "JavaScript") < 0.2);
        assert!(of_skills("React", "Vue.js") > of_skills("React", "Kubernetes"));
        assert!(of_titles("SRE", "Site Reliability Engineer") > of_titles("SRE", "Sales Representative"));
        assert!(of_titles("Product Manager", "Project Manager") < 0.4);
    }
}
