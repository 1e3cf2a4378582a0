//! The criteria of a brief: what is asked for, how much it weighs, in whose words.
//!
//! Importance comes from the nearest cue ("must", "nice to have", "not from"), else from the part of the advert, else a
//! line in plain words means what it says: essential. Start at [`find`].

use super::layout::{self, Kind, Line};
use super::role::Role;
use super::years::Stated;
use super::{Criterion, CriterionKind, Importance, Location};
use crate::lexicon::skills::{self, Stance};
use crate::lexicon::titles::{self, Seniority};
use crate::lexicon::words::{Gap, Words, fold};
use crate::lexicon::{places, sectors};

const WELCOME: [&str; 40] = [
    "nice",
    "plus",
    "bonus",
    "preferred",
    "preferably",
    "ideally",
    "desirable",
    "beneficial",
    "advantage",
    "advantageous",
    "optional",
    "welcome",
    "desired",
    "prefer",
    "useful",
    "helpful",
    "asset",
    "idealerweise",
    "wunschenswert",
    "vorteil",
    "souhaite",
    "atout",
    "apprecie",
    "idealement",
    "deseable",
    "valorable",
    "valora",
    "preferible",
    "optionally",
    "ideal",
    "would",
    "pluspunkt",
    "familiarity",
    "appreciated",
    "favourable",
    "wunscht",
    "possibly",
    "souhaitee",
    "interest",
    "exposure",
];
const REQUIRED: [&str; 26] = [
    "must",
    "required",
    "require",
    "requires",
    "essential",
    "mandatory",
    "need",
    "needs",
    "minimum",
    "necessary",
    "obligatory",
    "zwingend",
    "erforderlich",
    "voraussetzung",
    "obligatoire",
    "indispensable",
    "imperatif",
    "requis",
    "imprescindible",
    "obligatorio",
    "necesario",
    "notwendig",
    "muss",
    "vorausgesetzt",
    "exige",
    "needed",
];

/// How much what stands at a word weighs.
pub(super) fn importance(words: &Words<'_>, line: &Line, at: usize, short: bool) -> Importance {
    let (start, end) = clause(words, line, at);
    let said = |cues: &[&str]| (start..end).any(|i| words.is(i, cues));
    if said(&WELCOME) && !said(&["must"]) {
        return Importance::Flexible;
    }
    // "Dutch not required" asks for nothing.
    let waived = |i: usize| {
        words.is(i, &REQUIRED)
            && (i.saturating_sub(2).max(start)..i)
                .any(|j| words.is(j, &["not", "no", "nicht", "pas", "isn't", "non"]))
    };
    if (start..end).any(waived) {
        return Importance::Flexible;
    }
    if said(&REQUIRED) {
        return Importance::Essential;
    }
    match line.kind {
        Kind::Welcome => Importance::Flexible,
        Kind::Required => Importance::Essential,
        _ if short => Importance::Essential,
        _ => Importance::Flexible,
    }
}

/// The part of a sentence that a cue speaks for: split at "but", semicolons and, in short briefs, commas.
fn clause(words: &Words<'_>, line: &Line, at: usize) -> (usize, usize) {
    let mut start = words.sentence_start(at).max(line.from);
    let mut end = words.sentence_end(at).min(line.to);
    let cues: Vec<usize> =
        (start..end).filter(|i| words.is(*i, &WELCOME) || words.is(*i, &REQUIRED)).collect();
    if !cues.is_empty() {
        let breaks = |i: usize| words.is(i, &["but", "aber", "mais", "pero", "while"]);
        if let Some(cut) = (start..at).rev().find(|i| breaks(*i)) {
            start = cut;
        }
        if let Some(cut) = (at + 1..end).find(|i| breaks(*i)) {
            end = cut;
        }
        // "Rust and SQL, Kafka a plus": the cue speaks for its own comma part, or for the list that it opens.
        let commas = |i: &usize| words.list[*i].gap == Gap::Comma;
        let part_start = (start + 1..=at).rev().find(commas).unwrap_or(start);
        let part_end = (at + 1..end).find(commas).unwrap_or(end);
        let own = cues.iter().any(|c| (part_start..part_end).contains(c));
        if own {
            return (part_start, part_end);
        }
        // "Nice to have: A, B, C" and "must have A, B": an earlier cue reaches forward, a later one only its own part.
        let earlier = cues.iter().rev().find(|c| **c < at);
        if let Some(cue) = earlier
            && opens_list(words, *cue, start)
        {
            return (*cue, part_end.max(at + 1));
        }
        let later = cues.iter().find(|c| **c > at);
        if let Some(cue) = later
            && (words.is(*cue, &REQUIRED) && !words.is(cue.saturating_sub(1), &["not", "no", "nicht", "pas"])
                || closes_list(words, *cue, at))
        {
            return (part_start, end);
        }
        return (part_start, part_end);
    }
    (start, end)
}

fn opens_list(words: &Words<'_>, cue: usize, start: usize) -> bool {
    cue <= start + 3
        || words.is(cue + 1, &["have", "to", "in", "with", "know", "knowledge"])
        || words.list.get(cue + 1).is_some_and(|w| words.text[words.list[cue].end..w.start].contains(':'))
}

/// "A, B and C are a plus": between the item and the cue stands no other verb phrase than the list's.
fn closes_list(words: &Words<'_>, cue: usize, at: usize) -> bool {
    (at..cue).any(|i| words.is(i, &["are", "sind", "sont", "son"]))
}

struct Collector<'w, 't> {
    words: &'w Words<'t>,
    short: bool,
    criteria: Vec<Criterion>,
}

impl Collector<'_, '_> {
    fn add(&mut self, kind: CriterionKind, value: &str, importance: Importance, quote: &str) {
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

    fn weigh(&self, line: &Line, at: usize) -> Importance {
        if is_excluded(self.words, line, at) {
            Importance::Excluded
        } else {
            importance(self.words, line, at, self.short)
        }
    }
}

const EXCLUDING: [&str; 20] = [
    "no",
    "not",
    "without",
    "exclude",
    "excluding",
    "except",
    "avoid",
    "never",
    "kein",
    "keine",
    "ohne",
    "nicht",
    "sans",
    "pas",
    "sin",
    "excepto",
    "ausser",
    "hors",
    "sauf",
    "outside",
];

/// "Not from agencies", "no PHP": the words right before exclude it.
fn is_excluded(words: &Words<'_>, line: &Line, at: usize) -> bool {
    let floor = words.sentence_start(at).max(line.from).max(at.saturating_sub(5));
    for i in (floor..at).rev() {
        if words.is(i, &EXCLUDING) {
            let softened = words.is(
                i + 1,
                &["only", "just", "necessarily", "required", "necessary", "needed", "a", "essential"],
            ) || (i + 1..at).any(|j| {
                words.is(j, &["but", "problem", "issue", "need", "prior", "previous", "experience"])
                    && !words.is(i, &["exclude", "avoid"])
                    && lenient(words, i, at)
            });
            return !softened;
        }
        if words.list[i + 1].gap >= Gap::Comma && !words.is(i, &["or", "and"]) {
            break;
        }
    }
    false
}

/// "No prior Kafka experience needed" excludes nothing.
fn lenient(words: &Words<'_>, from: usize, at: usize) -> bool {
    (from..(at + 4).min(words.list.len()))
        .any(|i| words.is(i, &["needed", "required", "necessary", "prior", "previous", "problem", "need"]))
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
    let line_of = |at: usize| lines.iter().rev().find(|l| l.from <= at);
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
    companies(&mut all, lines, locations);
    education(&mut all, lines);
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

/// "From Stripe or Adyen", "ex-Google", "worked at …", "not from …".
fn companies(all: &mut Collector<'_, '_>, lines: &[Line], locations: &[(Location, places::Mention)]) {
    let (words, short) = (all.words, all.short);
    for line in
        lines.iter().filter(|l| short || matches!(l.kind, Kind::Open | Kind::Required | Kind::Welcome))
    {
        let mut at = line.from;
        while at < line.to {
            let ex = words.is(at, &["ex"]);
            let worked = words.is(at, &["from", "at", "of"])
                && (words.is(at, &["from"])
                    || (at > 0
                        && words.is(
                            at - 1,
                            &[
                                "worked",
                                "employees",
                                "currently",
                                "works",
                                "previously",
                                "background",
                                "experience",
                                "people",
                            ],
                        )));
            at += 1;
            if !ex && !worked {
                continue;
            }
            let mut next = at;
            while next < line.to {
                let capital = |i: usize| words.word(i).chars().next().is_some_and(char::is_uppercase);
                if !capital(next)
                    || locations.iter().any(|(_, m)| (m.from..m.to).contains(&next))
                    || words.list[next].gap >= Gap::Sentence
                {
                    break;
                }
                let mut end = next + 1;
                while end < line.to && capital(end) && words.list[end].gap == Gap::Join {
                    end += 1;
                }
                let place = !places::read(words.quote(next, end)).is_empty();
                let other = titles::read_span(words, next, end).known.is_some()
                    || skills::named(words.quote(next, end)).is_some_and(|s| !s.skill().field.is_empty())
                    || sectors::language_named(words.quote(next, end)).is_some();
                if place || (other && !ex) {
                    break;
                }
                let importance = match all.weigh(line, next) {
                    Importance::Essential if !is_only(words, at) => Importance::Flexible,
                    other => other,
                };
                all.add(CriterionKind::Company, words.quote(next, end), importance, words.quote(next, end));
                next = end;
                while next < line.to && words.is(next, &["or", "and", "oder", "ou", "o"]) {
                    next += 1;
                }
            }
            at = next.max(at);
        }
    }
}

fn is_only(words: &Words<'_>, at: usize) -> bool {
    (at.saturating_sub(3)..at).any(|i| words.is(i, &["only", "must", "exclusively"]))
}

fn education(all: &mut Collector<'_, '_>, lines: &[Line]) {
    const DEGREES: [(&[&str], &str); 5] = [
        (&["phd", "doctorate", "doctoral", "promotion", "doctorat", "doctorado", "ph.d"], "doctorate"),
        (&["master", "masters", "master's", "msc", "mba", "masterabschluss", "bac+5", "maestria"], "master"),
        (
            &[
                "bachelor",
                "bachelors",
                "bachelor's",
                "bsc",
                "ba",
                "bs",
                "licence",
                "grado",
                "bachelorabschluss",
                "beng",
            ],
            "bachelor",
        ),
        (&["degree", "studium", "hochschulabschluss", "diplome", "titulacion", "universitario"], "degree"),
        (&["apprenticeship", "ausbildung", "vocational"], "vocational training"),
    ];
    let (words, short) = (all.words, all.short);
    for line in lines
        .iter()
        .filter(|l| short || matches!(l.kind, Kind::Open | Kind::Required | Kind::Welcome | Kind::Duties))
    {
        for at in line.from..line.to {
            let Some((_, degree)) = DEGREES.iter().find(|(names, _)| words.is(at, names)) else { continue };
            let code = words.word(at).len() <= 3;
            if code
                && words.word(at).chars().any(char::is_lowercase)
                && !["MSc", "BSc", "PhD"].contains(&words.word(at))
            {
                continue;
            }
            let next = |list: &[&str]| words.is(at + 1, list) || words.is(at.wrapping_sub(1), list);
            if *degree == "master" && next(&["scrum", "data", "web"])
                || *degree == "licence"
                || (*degree == "degree" && next(&["high", "some", "certain", "great"]))
            {
                continue;
            }
            // A degree is essential only where the brief insists; "or equivalent experience" never insists.
            let end = words.sentence_end(at).min(line.to);
            let start = words.sentence_start(at).max(line.from);
            let insists = (start..end).any(|i| {
                words.is(
                    i,
                    &["required", "must", "mandatory", "erforderlich", "exige", "obligatoire", "requerido"],
                )
            });
            let equivalent =
                (start..end).any(|i| words.is(i, &["equivalent", "or", "vergleichbar", "equivalente"]));
            let importance =
                if insists && !equivalent { Importance::Essential } else { Importance::Flexible };
            let field = field_of(words, at, end);
            let value = field.map_or_else(
                || (*degree).to_owned(),
                |(from, to)| format!("{degree} in {}", words.quote(from, to)),
            );
            let to = field.map_or(at + 1, |(_, to)| to);
            if all.criteria.iter().any(|c| c.kind == CriterionKind::Education) {
                continue;
            }
            all.add(CriterionKind::Education, &value, importance, words.quote(at, to));
        }
    }
}

fn field_of(words: &Words<'_>, at: usize, end: usize) -> Option<(usize, usize)> {
    let from = (at + 1..(at + 4).min(end)).find(|i| words.is(*i, &["in", "en", "of"]))? + 1;
    let to = (from..(from + 4).min(end))
        .find(|i| {
            words.list[*i].gap > Gap::Join && *i > from
                || words.is(*i, &["or", "and", "is", "with", "oder", "ou", "required", "preferred"])
        })
        .unwrap_or((from + 3).min(end));
    (from < to).then_some((from, to))
}
