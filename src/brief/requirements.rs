//! The criteria of a brief: what is asked for, how much it weighs, in whose words.
//!
//! Importance comes from the nearest cue ("must", "nice to have", "not from"), else from the part of the advert, else a
//! line in plain words means what it says: essential. Start at [`find`].

use super::layout::{self, Kind, Line};
use super::role::Role;
use super::weight::{importance, is_excluded};
use super::years::Stated;
use super::{Criterion, CriterionKind, Importance, Location};
use super::{background, own_names, own_words};
use crate::lexicon::skills::{self, Stance};
use crate::lexicon::titles::Seniority;
use crate::lexicon::words::{Gap, Words, fold};
use crate::lexicon::{places, sectors};

/// Gathers criteria, each once.
pub(super) struct Collector<'w, 't> {
    pub words: &'w Words<'t>,
    pub short: bool,
    pub criteria: Vec<Criterion>,
}

impl Collector<'_, '_> {
    pub fn add(&mut self, kind: CriterionKind, value: &str, importance: Importance, quote: &str) {
        let key = fold(value);
        if let Some(known) = self.criteria.iter_mut().find(|c| c.kind == kind && fold(&c.value) == key) {
            // Said twice: the stronger word counts.
            if importance == Importance::Excluded || known.importance == Importance::Flexible {
                known.importance = importance;
                known.quote = quote.to_owned();
            }
            return;
        }
        self.criteria.push(Criterion { kind, value: value.to_owned(), importance, quote: quote.to_owned() });
    }

    pub fn weigh(&self, line: &Line, at: usize) -> Importance {
        if is_excluded(self.words, line, at) {
            Importance::Excluded
        } else {
            importance(self.words, line, at, self.short)
        }
    }
}

/// Everything the brief asks for, titles first.
pub(super) fn find(
    words: &Words<'_>,
    lines: &[Line],
    role: &Role,
    locations: &[(Location, places::Mention)],
    years: &[Stated],
    refused: &[(usize, usize)],
) -> Vec<Criterion> {
    let short = layout::is_short(words);
    let line_of = |at: usize| layout::line_at(lines, at);
    let is_refused = |at: usize| refused.iter().any(|(from, to)| (*from..*to).contains(&at));
    let mut all = Collector { words, short, criteria: Vec::new() };
    for asked in &role.titles {
        all.add(CriterionKind::Title, &asked.title, Importance::Essential, words.quote(asked.from, asked.to));
    }
    if let Some(seniority) = role.seniority {
        let importance =
            if seniority == Seniority::Mid { Importance::Flexible } else { Importance::Essential };
        all.add(CriterionKind::Seniority, seniority.code(), importance, &role.seniority_quote);
    }
    for stated in years {
        // Only a minimum can be asked for; a maximum stands in for age.
        if let Some(min) = stated.years.min {
            let importance = line_of(stated.from)
                .map_or(Importance::Essential, |l| importance(words, l, stated.from, true));
            all.add(CriterionKind::Years, &min.to_string(), importance, words.quote(stated.from, stated.to));
            break;
        }
    }
    for (location, mention) in locations {
        let Some(line) = line_of(mention.from) else { continue };
        let importance = match all.weigh(line, mention.from) {
            Importance::Flexible if !short => Importance::Essential,
            other => other,
        };
        all.add(CriterionKind::Location, &location.name, importance, words.quote(mention.from, mention.to));
    }
    let in_title = |from: usize, to: usize| role.titles.iter().any(|t| from >= t.from && to <= t.to);
    let speaks = |at: usize| {
        line_of(at).filter(|l| short || !matches!(l.kind, Kind::Boilerplate | Kind::Offer | Kind::Company))
    };
    let mut mentions = skills::find(words);
    let mut known = Vec::new();
    mentions.retain(|m| speaks(m.from).is_some() && !is_refused(m.from));
    for mention in mentions {
        let Some(line) = speaks(mention.from) else { continue };
        // "Product manager" is already the title; "Java developer" asks for Java as well.
        if in_title(mention.from, mention.to) && !is_technology(mention.skill) {
            continue;
        }
        let weight = match mention.stance {
            Stance::Denied if is_excluded(words, line, mention.from) => Importance::Excluded,
            Stance::Denied => Importance::Flexible,
            _ => importance(words, line, mention.from, short),
        };
        all.add(CriterionKind::Skill, mention.skill.name(), weight, words.quote(mention.from, mention.to));
        if is_technology(mention.skill) {
            known.push((mention.from, mention.to));
        }
    }
    for hit in sectors::languages(words) {
        let Some(line) = speaks(hit.from) else { continue };
        if speaks_of_language(words, hit.from, hit.to) || is_refused(hit.from) {
            let weight = all.weigh(line, hit.from);
            let (from, to) = language_quote(words, hit.from, hit.to);
            all.add(CriterionKind::Language, hit.payload, weight, words.quote(from, to));
        }
    }
    for hit in sectors::industries(words) {
        let Some(line) = speaks(hit.from)
            .filter(|l| short || l.kind != Kind::Open || asks_for_background(words, hit.from))
        else {
            continue;
        };
        if in_title(hit.from, hit.to) || (!short && !asks_for_background(words, hit.from)) {
            continue;
        }
        let weight = all.weigh(line, hit.from);
        all.add(CriterionKind::Industry, hit.payload, weight, words.quote(hit.from, hit.to));
    }
    for hit in sectors::stages(words) {
        let Some(line) = speaks(hit.from) else { continue };
        if in_title(hit.from, hit.to)
            || (!short && !asks_for_background(words, hit.from))
            || offers_it(words, hit.from)
        {
            continue;
        }
        // "No agencies" is said to agencies; "not from agencies" is about the person.
        let about_the_person =
            (words.sentence_start(hit.from)..(hit.to + 3).min(words.sentence_end(hit.from))).any(|i| {
                words.is(
                    i,
                    &[
                        "from",
                        "background",
                        "experience",
                        "worked",
                        "aus",
                        "von",
                        "venant",
                        "de",
                        "issus",
                        "backgrounds",
                    ],
                )
            });
        if hit.payload == "Agency" && !about_the_person {
            continue;
        }
        let weight = match all.weigh(line, hit.from) {
            Importance::Essential => Importance::Flexible,
            other => other,
        };
        all.add(CriterionKind::Company, hit.payload, weight, words.quote(hit.from, hit.to));
    }
    background::companies(&mut all, lines, locations);
    background::education(&mut all, lines);
    for at in 0..words.list.len() {
        let manages = words.is(at, &["individual"]) && words.is(at + 1, &["contributor", "contributors"]);
        if manages && speaks(at).is_some() {
            all.add(
                CriterionKind::Other,
                "individual contributor",
                Importance::Flexible,
                words.quote(at, at + 2),
            );
        }
    }
    let taken: Vec<(usize, usize)> = refused
        .iter()
        .copied()
        .chain(role.titles.iter().map(|t| (t.from, t.to)))
        .chain(locations.iter().map(|(_, m)| (m.from, m.to)))
        .chain(years.iter().map(|y| (y.from, y.to)))
        .collect();
    if !short {
        own_names::find(&mut all, |at| line_of(at).copied(), &known, &taken);
        own_names::find_codes(&mut all, |at| line_of(at).copied(), &known, &taken);
    }
    own_words::find(&mut all, lines, &taken);
    all.criteria
}

pub(super) fn is_technology(skill: skills::SkillId) -> bool {
    [
        "languages",
        "web",
        "mobile",
        "cloud",
        "data",
        "machine learning",
        "security",
        "engineering practice",
        "design",
        "products",
    ]
    .contains(&skill.skill().field)
        && ![
            "Information security",
            "Software testing",
            "Mobile development",
            "Front-end development",
            "Back-end development",
            "Full-stack development",
            "Data analysis",
            "DevOps",
            "Web development",
            "Cloud computing",
            "Networking",
            "Business intelligence",
            "Data pipelines",
        ]
        .contains(&skill.name())
}

fn speaks_of_language(words: &Words<'_>, from: usize, to: usize) -> bool {
    const BEFORE: &[&str] = &[
        "fluent",
        "bilingue",
        "bilingual",
        "fluency",
        "speak",
        "speaks",
        "speaking",
        "spoken",
        "written",
        "in",
        "business",
        "native",
        "conversational",
        "proficient",
        "proficiency",
        "language",
        "languages",
        "sprache",
        "fliessend",
        "fliessendes",
        "gutes",
        "sehr",
        "gute",
        "verhandlungssicheres",
        "courant",
        "maitrise",
        "langue",
        "hablar",
        "idioma",
        "professional",
        "excellent",
        "good",
    ];
    const AFTER: [&str; 34] = [
        "speaker",
        "speakers",
        "speaking",
        "language",
        "fluency",
        "fluent",
        "c1",
        "c2",
        "b1",
        "b2",
        "required",
        "skills",
        "is",
        "level",
        "native",
        "mandatory",
        "fliessend",
        "kenntnisse",
        "courant",
        "bilingue",
        "fluido",
        "proficiency",
        "a2",
        "muttersprache",
        "and",
        "or",
        "on",
        "sprachkenntnisse",
        "plus",
        "nativo",
        "alto",
        "spoken",
        "und",
        "et",
    ];
    let floor = words.sentence_start(from).max(from.saturating_sub(3));
    let ceiling = words.sentence_end(from).min(to + 3);
    let strong_after =
        (to..ceiling).any(|i| words.is(i, &AFTER) && !words.is(i, &["and", "or", "on", "und", "et", "is"]));
    let strong_before = (floor..from)
        .any(|i| words.is(i, BEFORE) && !words.is(i, &["in", "language", "languages", "good", "excellent"]));
    let listed = from > 0
        && (floor..from).any(|i| {
            words.is(
                i,
                &[
                    "english",
                    "german",
                    "french",
                    "spanish",
                    "languages",
                    "language",
                    "englisch",
                    "deutsch",
                    "anglais",
                ],
            )
        });
    let compound = words.folded(from).ends_with("kenntnisse");
    let in_language = from > 0
        && words.is(from - 1, &["in"])
        && (words.sentence_start(from)..from).any(|i| {
            words.is(
                i,
                &[
                    "fluent",
                    "fluency",
                    "communicate",
                    "communication",
                    "proficient",
                    "write",
                    "speak",
                    "communicator",
                    "skills",
                ],
            )
        });
    strong_after || strong_before || listed || in_language || compound
}

fn language_quote(words: &Words<'_>, from: usize, to: usize) -> (usize, usize) {
    let joined = |at: usize| words.list.get(at).is_some_and(|w| w.gap == Gap::Join);
    let start = if from > 0
        && joined(from)
        && words.is(
            from - 1,
            &["fluent", "business", "native", "good", "excellent", "fliessend", "spoken", "conversational"],
        ) {
        from - 1
    } else {
        from
    };
    let end = if joined(to)
        && words.is(to, &["speaker", "speaking", "c1", "c2", "b1", "b2", "fluent", "level", "speakers"])
    {
        to + 1
    } else {
        to
    };
    (start, end)
}

/// "Experience in fintech", "background in …", "from a startup".
fn asks_for_background(words: &Words<'_>, at: usize) -> bool {
    let floor = words.sentence_start(at).max(at.saturating_sub(7));
    let end = words.sentence_end(at).min(at + 6);
    let cues = [
        "experience",
        "background",
        "from",
        "worked",
        "expertise",
        "knowledge",
        "erfahrung",
        "experiencia",
        "d'experience",
        "branche",
        "industry",
        "sector",
        "secteur",
        "familiarity",
        "understanding",
    ];
    (floor..end).any(|i| words.is(i, &cues))
        && !(floor..at).any(|i| words.is(i, &["our", "we", "we're", "our", "wir", "nous"]))
}

fn offers_it(words: &Words<'_>, at: usize) -> bool {
    (words.sentence_start(at)..at).any(|i| words.is(i, &["we", "we're", "our", "i'm", "wir", "nous", "join"]))
}
