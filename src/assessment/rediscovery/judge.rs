//! Scores a sketch by the rules of `fit`, with everything the brief decides looked up once.
//!
//! A hundred thousand sketches repeat the same titles, places and skills: what those are worth is computed when first met.
//! Start at [`Judge::of`].

mod asked;
mod background;
mod experience;
mod titles;

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use jiff::civil::Date;

use super::sketch::{CareerSketch, EARLY, Facts, HEADLINE, LATE, NEVER, NOW, byte_of};
use crate::assessment::fit::tally::{Standing, Tally};
use crate::assessment::fit::{Verdict, title};
use crate::brief::{Brief, Criterion, CriterionKind, Importance};
use crate::lexicon::phrases::Identity;
use crate::lexicon::places::PlaceId;
use crate::lexicon::skills::{self, SkillId};
use asked::{Asked, Kinship, Shown, ask, kinship};
use background::{degree, language, place, sector};
use experience::dates;
use titles::{Held, Line, word};

/// Titles of one brief that are looked at; more are unknown.
const MOST_TITLES: usize = 8;

type Codes<V> = HashMap<u64, V, BuildHasherDefault<Identity>>;

/// One brief, prepared.
#[derive(Debug)]
pub(super) struct Judge<'b> {
    brief: &'b Brief,
    now: i32,
    tally: Tally<'b>,
    asked: Vec<Asked<'b>>,
    function: u8,
    /// For each skill code, which skill criteria it speaks to.
    kin: Codes<Vec<(u16, Kinship)>>,
    skills_asked: usize,
    reaches: HashMap<(PlaceId, [u32; 3]), Standing>,
    holders: Vec<u16>,
    standings: Vec<Standing>,
    titled: Vec<Best>,
    /// Relation of each position, by its place in the list, to the nearest title asked for.
    related: [f32; 256],
}

/// The title that comes nearest to one asked for.
#[derive(Debug, Clone, Copy)]
struct Best {
    /// Below nought: none is stated.
    relation: f32,
    recency: f32,
    /// Named in running text only.
    text: bool,
}

impl Best {
    fn strength(self) -> f32 {
        self.relation * self.recency
    }
}

fn small(bytes: [u8; 2]) -> u16 {
    u16::from_le_bytes(bytes)
}

impl<'b> Judge<'b> {
    pub fn of(brief: &'b Brief, today: Date) -> Self {
        let holders: Vec<u16> = title::HOLDERS.iter().map(|holder| word(holder)).collect();
        let mut wanted: Vec<SkillId> = Vec::new();
        let asked: Vec<Asked<'b>> =
            brief.criteria.iter().map(|c| ask(brief, c, &holders, &mut wanted)).collect();
        let mut kin: Codes<Vec<(u16, Kinship)>> = Codes::default();
        for held in skills::all().filter(|_| !wanted.is_empty()) {
            let speaks =
                wanted.iter().zip(0_u16..).filter_map(|(wanted, n)| Some((n, kinship(held, *wanted)?)));
            let speaks: Vec<_> = speaks.collect();
            if !speaks.is_empty() {
                kin.insert(u64::from(held.code()), speaks);
            }
        }
        Self {
            brief,
            now: i32::from(today.year()) * 12 + i32::from(today.month()),
            tally: Tally::of(&brief.criteria),
            function: byte_of(brief.function, |f| f as u8),
            skills_asked: wanted.len(),
            asked,
            kin,
            reaches: HashMap::new(),
            holders,
            standings: Vec::new(),
            titled: Vec::new(),
            related: [0.0; 256],
        }
    }

    /// Score, low and high.
    pub fn score(&mut self, sketch: &CareerSketch) -> [f32; 3] {
        let Some(facts) = sketch.facts() else { return [0.0, 0.0, 100.0] };
        self.stand(&facts);
        let mut standings = std::mem::take(&mut self.standings);
        let sums = self.tally.add_up(&mut standings);
        self.standings = standings;
        sums
    }

    /// What is met, the heaviest first.
    pub fn reasons(&mut self, sketch: &CareerSketch) -> Vec<String> {
        let Some(facts) = sketch.facts() else { return Vec::new() };
        self.stand(&facts);
        let weights = self.tally.weights(&self.standings);
        let mut met: Vec<(f32, &Criterion)> = (self.brief.criteria.iter().zip(&self.standings).zip(weights))
            .filter(|((c, s), weight)| {
                s.verdict == Verdict::Met && c.importance != Importance::Excluded && *weight > 0.0
            })
            .map(|((criterion, standing), weight)| (weight * standing.strength, criterion))
            .collect();
        met.sort_by(|a, b| b.0.total_cmp(&a.0));
        let said = |c: &Criterion| match c.kind {
            CriterionKind::Years => format!("{}+ years", c.value),
            _ => c.value.replace('_', " "),
        };
        met.into_iter().take(5).map(|(_, criterion)| said(criterion)).collect()
    }

    fn stand(&mut self, facts: &Facts<'_>) {
        self.read_titles(facts);
        let shown = self.read_skills(facts);
        let mut standings = std::mem::take(&mut self.standings);
        standings.clear();
        let mut titles = 0;
        for asked in &self.asked {
            standings.push(match asked {
                Asked::Title(_) => {
                    titles += 1;
                    self.title(titles - 1, facts)
                }
                Asked::Skill(n) => shown[*n].standing(self.now, facts.richness),
                Asked::Unlisted(code) => {
                    let mut listed = facts.unlisted;
                    let mut found = false;
                    while !listed.is_empty() {
                        found |= listed.long() == *code;
                    }
                    if found {
                        Standing::new(Verdict::Met, 1.0)
                    } else {
                        Standing::unknown(0.4 - 0.25 * facts.richness)
                    }
                }
                Asked::Years(wanted) => self.years(*wanted, facts),
                Asked::Seniority(wanted) => self.seniority(*wanted, facts),
                Asked::Place(wanted) => place(&mut self.reaches, self.brief, *wanted, facts),
                Asked::Language(name) => language(small(*name), facts),
                Asked::Sector { name, prose, employer } => sector(small(*name), *prose, *employer, facts),
                Asked::Degree { level, field } => degree(*level, field.as_deref(), facts),
                Asked::Open(expected) => Standing::unknown(*expected),
            });
        }
        self.standings = standings;
    }

    /// The best relation and its recency for each title asked for, and how each position relates to any of them.
    fn read_titles(&mut self, facts: &Facts<'_>) {
        self.titled.clear();
        self.related = [0.0; 256];
        let titled: Vec<_> = self
            .asked
            .iter_mut()
            .filter_map(|asked| match asked {
                Asked::Title(wanted) => Some(wanted),
                _ => None,
            })
            .take(MOST_TITLES)
            .collect();
        self.titled.resize(titled.len(), Best { relation: -1.0, recency: 0.0, text: false });
        let mut wanted = titled;
        let mut lines = facts.lines;
        while !lines.is_empty() {
            let line = Line::next(&mut lines);
            let recency = match line.source {
                HEADLINE => title::HEADLINE,
                EARLY => 1.0,
                LATE => 0.85,
                n => match dates(facts, n).filter(|(start, end)| *start != NEVER && *end != NEVER) {
                    Some((_, NOW)) => 1.0,
                    Some((_, end)) => title::recency(self.now - i32::from(end)),
                    None => title::undated(usize::from(n)),
                },
            };
            let text = matches!(line.source, EARLY | LATE);
            let mut nearest = [0.0_f32; MOST_TITLES];
            for _ in 0..line.titles {
                let held = Held::next(&mut lines, &self.holders);
                for (wanted, nearest) in wanted.iter_mut().zip(&mut nearest) {
                    *nearest = nearest.max(wanted.relation(&held));
                }
            }
            for (best, relation) in self.titled.iter_mut().zip(nearest) {
                let related = &mut self.related[usize::from(line.source)];
                *related = related.max(relation);
                let silent = line.source == HEADLINE && !line.trade && relation < title::CLOSE;
                // A text stands in only where neither headline nor position says anything.
                let free = !text || best.text || best.relation < 0.0;
                if !silent && free && (best.relation < 0.0 || relation * recency > best.strength()) {
                    *best = Best { relation, recency, text };
                }
            }
        }
    }

    fn title(&self, n: usize, facts: &Facts<'_>) -> Standing {
        let Some(best) = self.titled.get(n) else { return Standing::unknown(0.4) };
        let (relation, in_text, strength) = (best.relation, best.text, best.strength());
        match (relation < 0.0, in_text) {
            (true, _) => Standing::unknown(0.4),
            (_, true) if strength >= 0.8 => Standing::new(Verdict::Met, strength),
            (_, true) if strength >= 0.35 => Standing::new(Verdict::Adjacent, strength),
            (_, true) if facts.richness > 0.4 => Standing::new(Verdict::Unmet, strength * 0.5),
            (_, true) => Standing::unknown(0.45 - 0.25 * facts.richness),
            _ if relation >= 0.9 && strength >= 0.6 => Standing::new(Verdict::Met, strength),
            _ if relation >= 0.4 => Standing::new(Verdict::Adjacent, strength),
            _ => Standing::new(Verdict::Unmet, strength * 0.5),
        }
    }

    fn read_skills(&self, facts: &Facts<'_>) -> Vec<Shown> {
        let mut shown = vec![Shown::default(); self.skills_asked];
        if shown.is_empty() {
            return shown;
        }
        for skill in facts.skills() {
            for (n, kinship) in self.kin.get(&u64::from(skill.code)).into_iter().flatten() {
                let shown = &mut shown[usize::from(*n)];
                shown.denied |= skill.denied && *kinship == Kinship::Same;
                if !skill.claimed {
                    continue;
                }
                shown.nearest = shown.nearest.max(Some(*kinship));
                if *kinship >= Kinship::Implies {
                    shown.undated |= skill.undated;
                    shown.last = shown.last.max(skill.last);
                }
                shown.kin = shown.kin.saturating_add(1);
            }
        }
        shown
    }
}
