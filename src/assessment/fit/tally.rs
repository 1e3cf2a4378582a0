//! How the verdicts on a brief's criteria add up: what each criterion weighs, what alternatives share, what another line
//! of work costs.
//!
//! Knows nothing of pages or words, so that a page in view and a compact sketch are added up alike. Start at
//! [`Tally::of`].

use super::Verdict;
use crate::brief::{Criterion, CriterionKind, Importance};
use crate::lexicon::skills;

/// Points lost for something the brief excludes.
pub(crate) const EXCLUDED: f32 = 30.0;

/// What is left of the score in another line of work than the one asked for.
const ANOTHER_LINE_OF_WORK: f32 = 0.45;

/// What a skill weighs that the lexicon does not know: a name of a word or two, or a deed or trait.
const OWN_NAME: f32 = 0.7;
const OWN_WORDS: f32 = 0.2;

/// The most all skills together may weigh beside the other kinds.
const SKILLS_TOGETHER: f32 = 6.0;

/// How far a criterion holds, 0 to 1; where unknown, how far it may be expected to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Standing {
    pub verdict: Verdict,
    pub strength: f32,
}

impl Standing {
    pub fn new(verdict: Verdict, strength: f32) -> Self {
        Self { verdict, strength: strength.clamp(0.0, 1.0) }
    }

    pub fn unknown(expected: f32) -> Self {
        Self { verdict: Verdict::Unknown, strength: expected.clamp(0.05, 0.9) }
    }
}

/// What the criteria of one brief weigh.
#[derive(Debug)]
pub(crate) struct Tally<'b> {
    criteria: &'b [Criterion],
    base: Vec<f32>,
    /// Criteria of which the best one counts: titles, places, companies, degrees.
    alternatives: Vec<Vec<usize>>,
}

impl<'b> Tally<'b> {
    /// Weighs the criteria.
    pub fn of(criteria: &'b [Criterion]) -> Self {
        let mut base: Vec<f32> = criteria.iter().map(weight).collect();
        let is_skill = |c: &Criterion| c.kind == CriterionKind::Skill;
        let skills: f32 = criteria.iter().zip(&base).filter(|(c, _)| is_skill(c)).map(|(_, w)| w).sum();
        if skills > SKILLS_TOGETHER {
            for (_, weight) in criteria.iter().zip(&mut base).filter(|(c, _)| is_skill(c)) {
                *weight *= SKILLS_TOGETHER / skills;
            }
        }
        let kinds =
            [CriterionKind::Title, CriterionKind::Location, CriterionKind::Company, CriterionKind::Education];
        let of_kind = |kind| {
            let asked =
                |i: &usize| criteria[*i].kind == kind && criteria[*i].importance != Importance::Excluded;
            (0..criteria.len()).filter(asked).collect::<Vec<_>>()
        };
        let alternatives = kinds.into_iter().map(of_kind).filter(|group| group.len() > 1).collect();
        Self { criteria, base, alternatives }
    }

    /// Lowers what may be expected of unknown skills in another line of work; returns how much the whole counts.
    pub fn settle(&self, standings: &mut [Standing]) -> f32 {
        let (line_of_work, whole) = self.line_of_work(standings);
        for (criterion, standing) in self.criteria.iter().zip(standings) {
            // What is not stated is likelier in the same line of work than in another.
            if standing.verdict == Verdict::Unknown && criterion.kind == CriterionKind::Skill {
                standing.strength *= line_of_work;
            }
        }
        whole
    }

    /// How likely what is not stated is, given the title, 0 to 1; and how much the whole counts: in another line of
    /// work than the essential title, a matching place or language makes nobody fit.
    fn line_of_work(&self, standings: &[Standing]) -> (f32, f32) {
        let essential =
            |c: &Criterion| c.kind == CriterionKind::Title && c.importance == Importance::Essential;
        let titles = self.criteria.iter().zip(standings).filter(|(c, _)| essential(c)).map(|(_, s)| s);
        let Some(best) = titles.max_by(|a, b| a.strength.total_cmp(&b.strength)) else {
            return (1.0, 1.0);
        };
        match best.verdict {
            Verdict::Unknown | Verdict::Excluded => (0.9, 1.0),
            Verdict::Met | Verdict::Adjacent => (0.5 + 0.5 * best.strength, 1.0),
            Verdict::Unmet => (0.25, ANOTHER_LINE_OF_WORK),
        }
    }

    /// How much each criterion weighs. Of alternatives the best one counts, with the weight of the heaviest.
    pub fn weights(&self, standings: &[Standing]) -> Vec<f32> {
        let mut weights = self.base.clone();
        for group in &self.alternatives {
            let heaviest = group.iter().map(|i| weights[*i]).fold(0.0, f32::max);
            let best = group
                .iter()
                .copied()
                .max_by(|a, b| standings[*a].strength.total_cmp(&standings[*b].strength).then(b.cmp(a)));
            for i in group {
                weights[*i] = if Some(*i) == best { heaviest } else { 0.0 };
            }
        }
        weights
    }

    /// Score, low and high, 0 to 100, as a page in view would be given.
    pub fn add_up(&self, standings: &mut [Standing]) -> [f32; 3] {
        let whole = self.settle(standings);
        let weights = self.weights(standings);
        let total: f32 = weights.iter().sum();
        if total <= 0.0 {
            return [50.0, 0.0, 100.0];
        }
        let (mut score, mut low, mut high) = (0.0, 0.0, 0.0);
        for ((criterion, standing), weight) in self.criteria.iter().zip(standings).zip(weights) {
            let possible = 100.0 * weight / total;
            let points = match (criterion.importance, standing.verdict) {
                (Importance::Excluded, Verdict::Met) => -EXCLUDED,
                (Importance::Excluded, _) => 0.0,
                _ => possible * standing.strength * whole,
            };
            let unknown =
                standing.verdict == Verdict::Unknown && criterion.importance != Importance::Excluded;
            score += points;
            low += if unknown { 0.0 } else { points };
            high += if unknown { possible * whole } else { points };
        }
        [score, low, high].map(|points: f32| points.clamp(0.0, 100.0))
    }
}

fn weight(criterion: &Criterion) -> f32 {
    let kind = match criterion.kind {
        CriterionKind::Title => 3.0,
        CriterionKind::Location => 1.8,
        // What an advert says in its own words ("work independently") hardly ever stands on a page.
        CriterionKind::Skill if criterion.is_in_own_words() => OWN_WORDS,
        CriterionKind::Skill if skills::named(&criterion.value).is_none() => OWN_NAME,
        CriterionKind::Skill | CriterionKind::Seniority | CriterionKind::Years | CriterionKind::Language => {
            1.4
        }
        CriterionKind::Industry | CriterionKind::Company => 1.0,
        CriterionKind::Education => 0.8,
        CriterionKind::Other => 0.4,
    };
    match criterion.importance {
        Importance::Essential => kind,
        Importance::Flexible => kind * 0.4,
        Importance::Excluded => 0.0,
    }
}
