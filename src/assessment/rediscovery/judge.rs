//! Scores a sketch by the rules of `fit`, with everything the brief decides looked up once.
//!
//! A hundred thousand sketches repeat the same titles, places and skills: what those are worth is computed when first met.
//! Start at [`Judge::of`].

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use jiff::civil::Date;

use super::pack::Reader;
use super::sketch::{BY_NAME, CareerSketch, EARLY, Facts, HEADLINE, IN_PROSE, LATE, NEVER, NOW, SOMEWHERE};
use super::sketch::{byte_of, fold, short};
use crate::assessment::fit::background::degree_level;
use crate::assessment::fit::location::{self, Reach};
use crate::assessment::fit::passages::covered;
use crate::assessment::fit::tally::{Standing, Tally};
use crate::assessment::fit::{Verdict, experience, title};
use crate::brief::{Brief, Criterion, CriterionKind, Importance, Seniority};
use crate::lexicon::phrases::Identity;
use crate::lexicon::places::PlaceId;
use crate::lexicon::skills::{self, SkillId};
use crate::lexicon::words::{Words, code, hash, plain};
use crate::lexicon::{sectors, similarity, titles};

type Codes<V> = HashMap<u64, V, BuildHasherDefault<Identity>>;

/// How a skill someone has relates to one that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kinship {
    /// Of the same field.
    Field,
    /// The wanted one builds on it.
    Beneath,
    Adjacent,
    Implies,
    Same,
}

/// A title asked for.
#[derive(Debug)]
struct WantedTitle<'b> {
    wanted: title::Wanted<'b>,
    words: Vec<u16>,
    craft: Vec<u16>,
    held_by: bool,
    function: u8,
    /// Relation to each listed title, once met.
    known: Codes<(f32, bool)>,
}

/// What a criterion asks for, as a sketch can answer it.
#[derive(Debug)]
enum Asked<'b> {
    Title(WantedTitle<'b>),
    Skill(usize),
    Unlisted(u32),
    Years(i32),
    Seniority(Seniority),
    Place(PlaceId),
    Language([u8; 2]),
    Sector {
        name: [u8; 2],
        prose: bool,
        employer: Option<u32>,
    },
    Degree {
        level: u8,
        field: Option<Vec<[u8; 2]>>,
    },
    /// What a sketch cannot tell.
    Open(f32),
}

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
    titled: Vec<(f32, f32)>,
    /// Relation of each position, by its place in the list, to the nearest title asked for.
    related: [f32; 256],
}

fn small(bytes: [u8; 2]) -> u16 {
    u16::from_le_bytes(bytes)
}

fn word(text: &str) -> u16 {
    small(fold(hash(text.as_bytes())))
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
            .collect();
        self.titled.resize(titled.len(), (-1.0, 0.0));
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
            for _ in 0..line.titles {
                let held = Held::next(&mut lines, &self.holders);
                for (wanted, best) in wanted.iter_mut().zip(&mut self.titled) {
                    let relation = wanted.relation(&held);
                    if best.0 < 0.0 || relation * recency > best.0 * best.1 {
                        *best = (relation, recency);
                    }
                    let related = &mut self.related[usize::from(line.source)];
                    *related = related.max(relation);
                }
            }
        }
    }

    fn title(&self, n: usize, facts: &Facts<'_>) -> Standing {
        let (relation, recency) = self.titled[n];
        let mut lines = facts.lines;
        let in_text = !lines.is_empty() && matches!(Line::next(&mut lines).source, EARLY | LATE);
        let strength = relation * recency;
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
                shown.kin += 1;
            }
        }
        shown
    }

    fn years(&self, wanted: i32, facts: &Facts<'_>) -> Standing {
        let mut stated = facts.stated;
        while !stated.is_empty() {
            let (years, function) = (stated.byte(), stated.byte());
            if i32::from(years) >= wanted && (self.function == 0 || function == self.function) {
                return Standing::new(Verdict::Met, 1.0);
            }
        }
        let (mut relevant, mut all) = (Vec::new(), Vec::new());
        let mut positions = facts.dates;
        for n in 0.. {
            if positions.is_empty() {
                break;
            }
            let Some(span) = span(positions.short(), positions.short(), self.now) else { continue };
            all.push(span);
            if self.brief.titles.is_empty() || self.related.get(n).is_some_and(|r| *r >= 0.4) {
                relevant.push(span);
            }
        }
        let dated = all.len();
        if dated == 0 {
            return Standing::unknown(0.5);
        }
        let (relevant, all) = (covered(relevant), covered(all));
        if relevant + 3 >= wanted * 12 {
            return Standing::new(Verdict::Met, 1.0);
        }
        let share = (relevant as f32 / (wanted as f32 * 12.0)).clamp(0.0, 1.0);
        if relevant == 0 {
            Standing::new(Verdict::Unmet, 0.0)
        } else if all + 3 >= wanted * 12 {
            Standing::new(Verdict::Adjacent, 0.4 + 0.4 * share)
        } else if dated < 2 && facts.richness < 0.5 {
            Standing::unknown(0.3 + 0.4 * share)
        } else if share >= 0.6 {
            Standing::new(Verdict::Adjacent, 0.6 * share)
        } else {
            Standing::new(Verdict::Unmet, 0.3 * share)
        }
    }

    fn seniority(&self, wanted: Seniority, facts: &Facts<'_>) -> Standing {
        let mut best: Option<f32> = None;
        let mut lines = facts.lines;
        while !lines.is_empty() {
            let line = Line::next(&mut lines);
            Held::skip(&mut lines, line.titles);
            let in_line = self.function == 0 || line.function == 0 || line.function == self.function;
            let speaks = line.now && (in_line || self.related[usize::from(line.source)] >= 0.4);
            let held = line.seniority.checked_sub(1).and_then(Seniority::ranked).filter(|_| speaks);
            if let Some(held) = held {
                let fit = experience::closeness(wanted, held);
                best = Some(best.map_or(fit, |best| best.max(fit)));
            }
        }
        match best {
            Some(fit) if fit >= 0.85 => return Standing::new(Verdict::Met, fit),
            Some(fit) if fit >= 0.4 => return Standing::new(Verdict::Adjacent, fit),
            Some(fit) => return Standing::new(Verdict::Unmet, fit),
            None => {}
        }
        let mut positions = facts.dates;
        let mut spans = Vec::new();
        for n in 0.. {
            if positions.is_empty() {
                break;
            }
            let span = span(positions.short(), positions.short(), self.now);
            let in_line = self.brief.titles.is_empty() || self.related.get(n).is_some_and(|r| *r >= 0.4);
            spans.extend(span.filter(|_| in_line));
        }
        let likely = covered(spans) / 12 >= 5;
        match wanted {
            Seniority::Senior | Seniority::Mid if likely => Standing::new(Verdict::Adjacent, 0.7),
            Seniority::Lead if likely => Standing::new(Verdict::Adjacent, 0.45),
            _ => Standing::unknown(if wanted <= Seniority::Senior { 0.5 } else { 0.3 }),
        }
    }
}

fn ask<'b>(
    brief: &'b Brief,
    criterion: &'b Criterion,
    holders: &[u16],
    wanted: &mut Vec<SkillId>,
) -> Asked<'b> {
    let value = criterion.value.as_str();
    let prose = criterion.importance != Importance::Excluded;
    match criterion.kind {
        CriterionKind::Title => Asked::Title(WantedTitle::of(value, holders)),
        CriterionKind::Skill | CriterionKind::Other => match skills::named(value) {
            Some(skill) => {
                wanted.push(skill);
                Asked::Skill(wanted.len() - 1)
            }
            None => Asked::Unlisted(code(value)),
        },
        CriterionKind::Years => value.trim().parse().map_or(Asked::Open(0.5), Asked::Years),
        CriterionKind::Seniority => Seniority::named(value).map_or(Asked::Open(0.5), Asked::Seniority),
        CriterionKind::Location => location::wanted(brief, value).map_or(Asked::Open(0.4), Asked::Place),
        CriterionKind::Language => Asked::Language(short(sectors::language_named(value).unwrap_or(value))),
        CriterionKind::Industry => {
            let name = short(sectors::industry_named(value).unwrap_or(value));
            Asked::Sector { name, prose, employer: None }
        }
        CriterionKind::Company => {
            let stage = sectors::stages(&Words::of(value)).first().map_or("", |hit| hit.payload);
            Asked::Sector { name: short(stage), prose, employer: Some(code(&plain(value))) }
        }
        CriterionKind::Education => {
            let (degree, field) = value.split_once(" in ").map_or((value, None), |(d, f)| (d, Some(f)));
            let field = field.map(|field| {
                let words = Words::of(field);
                words.list.iter().filter(|w| w.end - w.start > 3).map(|w| fold(w.hash)).collect()
            });
            Asked::Degree { level: degree_level(degree).max(1), field }
        }
    }
}

fn kinship(held: SkillId, wanted: SkillId) -> Option<Kinship> {
    let field = wanted.skill().field;
    if held == wanted {
        Some(Kinship::Same)
    } else if held.implies(wanted) {
        Some(Kinship::Implies)
    } else if held.is_adjacent_to(wanted) {
        Some(Kinship::Adjacent)
    } else if wanted.implies(held) {
        Some(Kinship::Beneath)
    } else {
        (!field.is_empty() && held.skill().field == field).then_some(Kinship::Field)
    }
}

/// What a sketch shows of one skill asked for.
#[derive(Debug, Clone, Copy, Default)]
struct Shown {
    nearest: Option<Kinship>,
    denied: bool,
    undated: bool,
    last: u16,
    kin: u8,
}

impl Shown {
    /// Eight years on, what only old positions show is no longer taken as met.
    fn standing(&self, now: i32, richness: f32) -> Standing {
        let stale = !self.undated && !matches!(self.last, NOW | NEVER) && now - i32::from(self.last) > 96;
        match self.nearest {
            Some(Kinship::Same | Kinship::Implies) if stale => Standing::new(Verdict::Adjacent, 0.4),
            Some(Kinship::Same) => Standing::new(Verdict::Met, 1.0),
            Some(Kinship::Implies) => Standing::new(Verdict::Met, 0.9),
            _ if self.denied => Standing::new(Verdict::Unmet, 0.0),
            Some(Kinship::Adjacent) => Standing::new(Verdict::Adjacent, 0.5),
            Some(Kinship::Beneath) => Standing::new(Verdict::Adjacent, 0.3),
            _ => Standing::unknown(0.5 - 0.38 * richness + (f32::from(self.kin) * 0.03).min(0.12)),
        }
    }
}

/// A line that names titles.
struct Line {
    source: u8,
    now: bool,
    function: u8,
    seniority: u8,
    titles: u8,
}

impl Line {
    fn next(lines: &mut Reader<'_>) -> Self {
        let [source, now, function, seniority, titles] = std::array::from_fn(|_| lines.byte());
        Self { source, now: now != 0, function, seniority, titles }
    }
}

/// A title someone holds or held.
struct Held {
    function: u8,
    known: u32,
    words: [u16; 8],
    count: usize,
    held_by: bool,
    bare: bool,
}

impl Held {
    fn next(lines: &mut Reader<'_>, holders: &[u16]) -> Self {
        let (function, known) = (lines.byte(), lines.long());
        let count = usize::from(lines.byte()).min(8);
        let mut words = [0; 8];
        words[..count].iter_mut().for_each(|word| *word = lines.short());
        let held = words[..count].iter().filter(|word| holders.contains(word)).count();
        Self { function, known, words, count, held_by: held > 0, bare: held == count }
    }

    fn skip(lines: &mut Reader<'_>, titles: u8) {
        for _ in 0..titles {
            lines.skip(5);
            let words = usize::from(lines.byte());
            lines.skip(2 * words);
        }
    }

    fn says(&self, word: &u16) -> bool {
        self.words[..self.count].contains(word)
    }
}

impl<'b> WantedTitle<'b> {
    fn of(value: &'b str, holders: &[u16]) -> Self {
        let wanted = title::Wanted::of(value);
        let words: Vec<u16> = wanted.words.iter().map(|w| word(w)).collect();
        let craft: Vec<u16> = words.iter().copied().filter(|word| !holders.contains(word)).collect();
        let held_by = craft.len() < words.len();
        let function = byte_of(wanted.reading.function, |f| f as u8);
        Self { wanted, words, craft, held_by, function, known: Codes::default() }
    }

    /// As `fit::title` relates two titles; where neither list nor craft decides, by the words they share.
    fn relation(&mut self, held: &Held) -> f32 {
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
    fn listed_relation(&mut self, code: u32) -> (f32, bool) {
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

fn dates(facts: &Facts<'_>, n: u8) -> Option<(u16, u16)> {
    let mut dates = facts.dates;
    dates.skip(4 * usize::from(n));
    (!dates.is_empty()).then(|| (dates.short(), dates.short()))
}

fn span(start: u16, end: u16, now: i32) -> Option<(i32, i32)> {
    let from = i32::from(start);
    let to = if end == NOW { now } else { i32::from(end) };
    (start != NEVER && end != NEVER && from <= to).then(|| (from, to.min(now.max(from))))
}

fn place(
    reaches: &mut HashMap<(PlaceId, [u32; 3]), Standing>,
    brief: &Brief,
    wanted: PlaceId,
    facts: &Facts<'_>,
) -> Standing {
    let mut held = facts.places;
    let codes: [u32; 3] = std::array::from_fn(|_| held.long());
    if codes[0] == 0 {
        return Standing::unknown(0.5);
    }
    *reaches.entry((wanted, codes)).or_insert_with(|| {
        let known = codes.into_iter().filter(|code| *code > SOMEWHERE).filter_map(PlaceId::of_code);
        let known: Vec<PlaceId> = known.collect();
        Reach::of(&known, wanted, brief).map_or(Standing::unknown(0.4), Reach::standing)
    })
}

fn language(wanted: u16, facts: &Facts<'_>) -> Standing {
    let mut list = facts.languages;
    let mut count = 0;
    while !list.is_empty() {
        let (name, basic) = (list.short(), list.byte());
        count += 1;
        if name == wanted {
            return if basic == 1 {
                Standing::new(Verdict::Adjacent, 0.4)
            } else {
                Standing::new(Verdict::Met, 1.0)
            };
        }
    }
    Standing::unknown(if count >= 2 { 0.2 } else { 0.45 })
}

/// An industry, or an employer or company stage where `employer` is given.
fn sector(wanted: u16, prose: bool, employer: Option<u32>, facts: &Facts<'_>) -> Standing {
    if let Some(employer) = employer {
        let mut list = facts.employers;
        while !list.is_empty() {
            if [list.long(), list.long()].contains(&employer) {
                return Standing::new(Verdict::Met, 1.0);
            }
        }
    }
    let mut list = facts.sectors;
    while !list.is_empty() {
        let (name, how) = (list.short(), list.byte());
        if name == wanted && prose && how & IN_PROSE != 0 {
            return Standing::new(Verdict::Met, 0.9);
        }
        if name == wanted && how & BY_NAME != 0 {
            return Standing::new(Verdict::Met, if employer.is_some() { 0.9 } else { 0.8 });
        }
    }
    Standing::unknown(if employer.is_some() { 0.3 } else { 0.35 - 0.15 * facts.richness })
}

fn degree(wanted: u8, field: Option<&[[u8; 2]]>, facts: &Facts<'_>) -> Standing {
    let mut list = facts.degrees;
    let mut best: Option<f32> = None;
    while !list.is_empty() {
        let (level, count) = (list.byte(), list.byte());
        let mut related = field.is_none();
        for _ in 0..count {
            let word = list.short();
            related |= field.is_some_and(|field| field.iter().any(|w| small(*w) == word));
        }
        let strength: f32 = match (level >= wanted, level > 0, related) {
            (true, _, true) => 1.0,
            (true, _, false) => 0.6,
            (false, true, true) => 0.5,
            _ => 0.3,
        };
        best = Some(best.map_or(strength, |best| best.max(strength)));
    }
    match best {
        Some(strength) if strength >= 0.9 => Standing::new(Verdict::Met, strength),
        Some(strength) => Standing::new(Verdict::Adjacent, strength),
        None => Standing::unknown(0.5),
    }
}
