//! Skills with their aliases and relations, and where a text mentions them.
//!
//! The data are the files of `data/skills`, whose first lines explain their grammar. A mention says whether the text
//! claims the skill, denies it ("no experience with") or seeks it in others ("hiring Java developers"). This does not
//! judge how well someone knows it. Start at [`find`] and [`named`].

mod stance;

use std::sync::OnceLock;

use super::phrases::{Found, Phrases};
use super::words::{Gap, Words, plain};
use stance::stance;

const FILES: [&str; 3] = [
    include_str!("data/skills/technology.txt"),
    include_str!("data/skills/business.txt"),
    include_str!("data/skills/trades.txt"),
];

/// Product names, computed (tools/products.py): what the files above do not know already.
const PRODUCTS: &str = include_str!("data/skills/products.txt");

/// A skill's number in the lexicon; not stable between versions, so never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SkillId(u16);

/// A skill as the lexicon knows it.
#[derive(Debug, Default)]
pub struct Skill {
    /// The name people would write: "Kubernetes".
    pub name: &'static str,
    /// The heading it stands under: "cloud".
    pub field: &'static str,
    /// What knowing it shows as well: PyTorch → Python.
    pub implies: Vec<SkillId>,
    /// What lies next to it: AWS ~ Google Cloud.
    pub adjacent: Vec<SkillId>,
    /// What it is taken for and is not: Java ≠ JavaScript.
    pub false_friends: Vec<SkillId>,
}

/// What a text says about a skill it mentions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stance {
    /// It is claimed, or simply named.
    Claimed,
    /// "no experience with", "ohne", "sans".
    Denied,
    /// The writer looks for people who have it.
    Sought,
}

/// A skill mentioned in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mention {
    /// Which skill.
    pub skill: SkillId,
    /// Index of its first word.
    pub from: usize,
    /// Index after its last word.
    pub to: usize,
    /// What the text says about it.
    pub stance: Stance,
}

#[derive(Debug, Clone, Copy)]
struct Alias {
    skill: SkillId,
    /// The spelling required, where case decides.
    spelling: Option<&'static str>,
    /// Too short to stand alone: counts beside another skill only.
    shy: bool,
}

struct Lexicon {
    skills: Vec<Skill>,
    aliases: Phrases<Alias>,
    names: Phrases<SkillId>,
}

fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(Lexicon::build)
}

/// The lines of a data file under their headings, without comments.
fn content(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut field = "";
    file.lines().filter_map(move |line| {
        let line = line.trim();
        if let Some(name) = line.strip_prefix('[') {
            field = name.trim_end_matches(']');
        }
        let content = !line.is_empty() && !line.starts_with(['#', '[']);
        content.then_some((field, line))
    })
}

impl Lexicon {
    fn build() -> Self {
        let mut lexicon = Self { skills: Vec::new(), aliases: Phrases::default(), names: Phrases::default() };
        let lines = || FILES.iter().flat_map(|file| content(file));
        // Names first, so that no alias can take a name away from its skill.
        for (field, line) in lines() {
            if let Some((name, _)) = line.split_once(" =") {
                let id = lexicon.register(name.trim());
                lexicon.skills[usize::from(id.0)].field = field;
            }
        }
        for (_, line) in lines() {
            if let Some(group) = line.strip_prefix("~ ") {
                lexicon.relate(group, |skill| &mut skill.adjacent);
            } else if let Some(group) = line.strip_prefix("! ") {
                lexicon.relate(group, |skill| &mut skill.false_friends);
            } else if let Some((name, rest)) = line.split_once(" =") {
                lexicon.describe(name.trim(), rest);
            }
        }
        for (field, line) in content(PRODUCTS) {
            lexicon.adopt(field, line);
        }
        lexicon
    }

    /// Adds a product, or its names to the skill that already bears one of them.
    fn adopt(&mut self, field: &'static str, line: &'static str) {
        let Some((name, aliases)) = line.split_once(" =") else { return };
        let all = || std::iter::once(name).chain(aliases.split(',')).map(str::trim).filter(|n| !n.is_empty());
        let known = |n| self.names.whole(n).or_else(|| self.aliases.whole(n).map(|a| a.skill));
        let id = all().find_map(known).unwrap_or_else(|| {
            let id = self.register(name.trim());
            self.skills[usize::from(id.0)].field = field;
            id
        });
        for alias in all() {
            // A capitalised word ("Dylan", "Curry") may be anything: it needs another skill beside it.
            let word = alias.chars().skip(1).all(char::is_lowercase);
            self.aliases.add(alias, Alias { skill: id, spelling: word.then_some(alias), shy: word });
        }
    }

    fn register(&mut self, name: &'static str) -> SkillId {
        if let Some(id) = self.names.whole(name) {
            return id;
        }
        let id = SkillId(u16::try_from(self.skills.len()).unwrap_or(u16::MAX));
        self.skills.push(Skill { name, ..Skill::default() });
        self.names.add(name, id);
        id
    }

    fn describe(&mut self, name: &'static str, rest: &'static str) {
        let (aliases, implied) = rest.split_once('>').unwrap_or((rest, ""));
        let id = self.register(name);
        let mut spelled = false;
        for alias in aliases.split(',').map(str::trim).filter(|a| !a.is_empty()) {
            let (alias, spelling, shy) = match alias.as_bytes()[0] {
                b'=' => (&alias[1..], Some(&alias[1..]), false),
                b'?' => (&alias[1..], Some(&alias[1..]), true),
                _ => (alias, None, false),
            };
            spelled |= spelling.is_some() && plain(alias) == plain(name);
            self.aliases.add(alias, Alias { skill: id, spelling, shy });
        }
        // A name that is also a word ("Swift", "Go") is found only as its marked alias says.
        if !spelled {
            self.aliases.add(name, Alias { skill: id, spelling: None, shy: false });
        }
        for implied in implied.split(',').map(str::trim).filter(|n| !n.is_empty()) {
            let implied = self.register(implied);
            self.skills[usize::from(id.0)].implies.push(implied);
        }
    }

    fn relate(&mut self, group: &'static str, side: impl Fn(&mut Skill) -> &mut Vec<SkillId>) {
        let ids: Vec<_> = group.split(',').map(|name| self.register(name.trim())).collect();
        for a in &ids {
            let others = ids.iter().filter(|b| *b != a);
            let list = side(&mut self.skills[usize::from(a.0)]);
            list.extend(others.copied().filter(|b| !list.contains(b)).collect::<Vec<_>>());
        }
    }
}

impl SkillId {
    /// The skill itself.
    pub fn skill(self) -> &'static Skill {
        &lexicon().skills[usize::from(self.0)]
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        self.skill().name
    }

    /// A number for it that may be stored: it stays while the name does.
    pub fn code(self) -> u32 {
        super::words::code(self.name())
    }

    /// True where knowing this skill shows the other one, at any distance.
    pub fn implies(self, other: Self) -> bool {
        self.implies_within(other, 4)
    }

    fn implies_within(self, other: Self, depth: u8) -> bool {
        let implied = &self.skill().implies;
        implied.contains(&other)
            || (depth > 0 && implied.iter().any(|next| next.implies_within(other, depth - 1)))
    }

    /// True where the two lie next to each other and are not false friends.
    pub fn is_adjacent_to(self, other: Self) -> bool {
        self.skill().adjacent.contains(&other)
    }
}

/// Every skill the lexicon knows.
pub fn all() -> impl Iterator<Item = SkillId> {
    (0..u16::try_from(count()).unwrap_or(u16::MAX)).map(SkillId)
}

/// How many skills the lexicon knows.
pub fn count() -> usize {
    lexicon().skills.len()
}

/// The skill that a whole text names ("k8s", "Go"), whatever its case.
pub fn named(text: &str) -> Option<SkillId> {
    let lexicon = lexicon();
    lexicon.names.whole(text).or_else(|| lexicon.aliases.whole(text).map(|a| a.skill))
}

/// The usual name of the skill that a whole text names: "k8s" → "Kubernetes".
pub fn canonical(text: &str) -> Option<&'static str> {
    named(text).map(SkillId::name)
}

/// True where two texts name one skill, or skills that imply or lie next to each other.
pub fn related(a: &str, b: &str) -> bool {
    match (named(a), named(b)) {
        (Some(a), Some(b)) => a == b || a.is_adjacent_to(b) || a.implies(b) || b.implies(a),
        _ => false,
    }
}

/// True where two texts name skills that are taken for each other and are not the same.
pub fn opposed(a: &str, b: &str) -> bool {
    match (named(a), named(b)) {
        (Some(a), Some(b)) => a != b && a.skill().false_friends.contains(&b),
        _ => false,
    }
}

/// Every skill a text mentions, in order, without overlaps.
pub fn find(words: &Words<'_>) -> Vec<Mention> {
    // A word that must be spelled so ("Swift", "Git") may stand in lower case beside another skill; "go" and "r" may not.
    let spelled =
        |alias: &Alias, from, to| alias.spelling.is_none_or(|spelling| words.quote(from, to) == spelling);
    let found = lexicon().aliases.find_where(words, |alias, from, to| {
        spelled(alias, from, to) || (!alias.shy && alias.spelling.is_some_and(|s| s.len() > 2))
    });
    let shy = |hit: &Found<Alias>| hit.payload.shy || !spelled(&hit.payload, hit.from, hit.to);
    let mut mentions: Vec<Mention> = Vec::with_capacity(found.len());
    for (at, hit) in found.iter().enumerate() {
        if shy(hit) && !has_company(words, &found, at, &shy) {
            continue;
        }
        let stance = stance(words, hit.from, mentions.last());
        mentions.push(Mention { skill: hit.payload.skill, from: hit.from, to: hit.to, stance });
    }
    mentions
}

/// A one-letter name counts beside another skill, close by and on the same line.
fn has_company(
    words: &Words<'_>,
    found: &[Found<Alias>],
    at: usize,
    shy: &impl Fn(&Found<Alias>) -> bool,
) -> bool {
    let near = |a: &Found<Alias>, b: &Found<Alias>| {
        let (left, right) = if a.from < b.from { (a, b) } else { (b, a) };
        right.from - left.to <= 6 && words.list[left.to..=right.from].iter().all(|w| w.gap < Gap::Line)
    };
    let neighbours = [at.checked_sub(1), Some(at + 1)];
    neighbours.into_iter().flatten().filter_map(|i| found.get(i)).any(|other| {
        near(other, &found[at])
            && (!shy(other)
                || (other.payload.skill != found[at].payload.skill
                    && other.from.abs_diff(found[at].from) <= 2
                    && words.list[other.from.min(found[at].from) + 1].gap <= Gap::Comma))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claimed(text: &str) -> Vec<&'static str> {
        let words = Words::of(text);
        let found = find(&words).into_iter().filter(|m| m.stance == Stance::Claimed);
        found.map(|m| m.skill.name()).collect()
    }

    #[test]
    fn aliases_lead_to_one_name() {
        assert_eq!(
            claimed("k8s, golang, Postgres and node.js"),
            ["Kubernetes", "Go", "PostgreSQL", "Node.js"]
        );
    }

    #[test]
    fn short_names_need_their_case_and_company() {
        assert_eq!(claimed("Go, Rust and C"), ["Go", "Rust", "C"]);
        assert!(claimed("We go further. I r here; Go ahead, see plan C").is_empty());
    }

    #[test]
    fn a_denied_skill_is_not_claimed() {
        assert_eq!(claimed("I have no experience with Java or Kotlin, but Rust daily"), ["Rust"]);
        assert_eq!(claimed("Not only Java"), ["Java"]);
    }

    #[test]
    fn a_recruiter_who_seeks_a_skill_does_not_claim_it() {
        assert!(claimed("I am looking for a Java developer with Spring Boot").is_empty());
        assert_eq!(claimed("Looking for opportunities in Rust"), ["Rust"]);
    }

    #[test]
    fn false_friends_never_share_a_skill() {
        assert_ne!(named("Java"), named("JavaScript"));
        let (pytorch, python) = (named("PyTorch").unwrap(), named("python").unwrap());
        assert!(pytorch.implies(python) && !python.implies(pytorch));
        assert!(named("AWS").unwrap().is_adjacent_to(named("gcp").unwrap()));
    }

    #[test]
    fn every_related_skill_is_described() {
        let lonely: Vec<_> = lexicon().skills.iter().filter(|s| s.field.is_empty()).map(|s| s.name).collect();
        let only_false_friends = |name: &&str| {
            let id = named(name).unwrap();
            id.skill().adjacent.is_empty() && !lexicon().skills.iter().any(|s| s.implies.contains(&id))
        };
        assert!(lonely.iter().all(only_false_friends), "{lonely:?}");
    }
}
