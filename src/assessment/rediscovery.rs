//! Finding people again: everyone already kept, ranked against a new brief in a fraction of a second.
//!
//! A [`CareerSketch`] is what the scorer needs of one person in a few hundred bytes, made when the person is kept: titles,
//! skills, places, languages, employers and dates as numbers, nothing that tells who it is. [`Search`] scores sketches by
//! the rules of `fit`; the few on top are then assessed in full from their profiles. What a sketch cannot hold (whole
//! sentences of the brief, words no lexicon knows) counts as unknown, and widens the band. Start at [`Search::of`].

mod judge;
mod pack;
mod sketch;
#[cfg(test)]
mod tests;

use jiff::civil::Date;

use crate::brief::Brief;
use crate::lexicon::skills;
use judge::Judge;

pub use sketch::CareerSketch;

/// One person's place in the ranking.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// Which of the sketches, counted from 0 as they were given.
    pub index: usize,
    /// 0 to 100, unknowns at their expected value.
    pub score: f32,
    /// The score if every unknown turned out unmet.
    pub low: f32,
    /// The score if every unknown turned out met.
    pub high: f32,
}

/// One brief, prepared for scoring many sketches.
#[derive(Debug)]
pub struct Search<'b> {
    judge: Judge<'b>,
    top: usize,
    seen: usize,
    best: Vec<Estimate>,
}

impl<'b> Search<'b> {
    /// Prepares a brief; `top` is how many people are wanted. Pure: `today` dates what is still going on.
    pub fn of(brief: &'b Brief, today: Date, top: usize) -> Self {
        Self { judge: Judge::of(brief, today), top, seen: 0, best: Vec::new() }
    }

    /// Scores the next people, in the order given. Call it in slices to show progress between them.
    pub fn look_through<'s>(&mut self, sketches: impl IntoIterator<Item = &'s CareerSketch>) {
        for sketch in sketches {
            let [score, low, high] = self.judge.score(sketch);
            let estimate = Estimate { index: self.seen, score, low, high };
            self.seen += 1;
            if self.best.len() >= 2 * self.top.max(64) {
                self.keep_best();
            }
            self.best.push(estimate);
        }
    }

    /// How many people were looked at so far.
    pub fn seen(&self) -> usize {
        self.seen
    }

    /// The best so far, best first; among equals the one whose band reaches higher, then the one given first.
    pub fn best(&mut self) -> &[Estimate] {
        self.keep_best();
        &self.best
    }

    /// What the sketch shows of what the brief asks for, the heaviest first: "Backend Engineer", "Rust", "Berlin".
    pub fn reasons(&mut self, sketch: &CareerSketch) -> Vec<String> {
        self.judge.reasons(sketch)
    }

    fn keep_best(&mut self) {
        self.best.sort_by(|a, b| {
            b.score.total_cmp(&a.score).then(b.high.total_cmp(&a.high)).then(a.index.cmp(&b.index))
        });
        self.best.truncate(self.top);
    }
}

/// The skills a sketch claims, by name: for a list that shows them without loading the profile.
pub fn claimed_skills(sketch: &CareerSketch) -> Vec<&'static str> {
    let Some(facts) = sketch.facts() else { return Vec::new() };
    let claimed: Vec<u32> = facts.skills().filter(|s| s.claimed).map(|s| s.code).collect();
    skills::all().filter(|id| claimed.contains(&id.code())).map(skills::SkillId::name).collect()
}
