//! Skills and languages: sections that are lists of short phrases.
//!
//! Start at [`skills`] and [`languages`].

use std::ops::Range;

use super::names::says_pronouns;
use super::{Sight, fact};
use crate::lexicon::skills;
use crate::page::text::{beginning, has_word};
use crate::profile::{Evidence, Fact, Origin, SpokenLanguage};

/// The skills of a section.
pub fn skills(sight: &Sight<'_>, content: Range<usize>, origin: Origin) -> Vec<Fact<String>> {
    let mut out: Vec<Fact<String>> = Vec::new();
    let worded = |piece: &&crate::page::Piece| !piece.control && has_word(&piece.text);
    // One line is the whole section: "Rust, PostgreSQL" is two.
    let alone = sight.page.pieces()[content.clone()].iter().filter(worded).count() == 1;
    let pieces = &sight.page.pieces()[content];
    for (at, piece) in pieces.iter().enumerate() {
        if piece.control || piece.text.chars().count() > 200 || is_aside(&piece.text) || is_group(pieces, at)
        {
            continue;
        }
        let (text, labelled) = match piece.text.split_once(": ") {
            Some((label, list)) if list.contains(',') && label.split_whitespace().count() <= 4 => {
                (list, true)
            }
            _ => (piece.text.as_str(), false),
        };
        for part in parts(text, labelled || alone) {
            let skill = without_level(part.trim().trim_end_matches('.').trim());
            let length = skill.chars().count();
            if has_word(skill)
                && (1..=60).contains(&length)
                && skill.split_whitespace().count() <= 6
                && !is_level(skill)
                && !skill.contains("://")
                && (length > 12 || super::dates::find(skill).is_none())
            {
                let known =
                    out.len() >= 500 || out.iter().any(|known| known.value.eq_ignore_ascii_case(skill));
                if !known {
                    out.push(fact(sight, "skills", skill.to_owned(), &piece.text, origin, 0.75));
                }
            }
        }
    }
    out
}

/// "Tools & Technologies" over a list: the group's name. A heading over a level or a story is the skill itself.
fn is_group(pieces: &[crate::page::Piece], at: usize) -> bool {
    let piece = &pieces[at];
    let Some(next) = pieces.get(at + 1).filter(|next| next.heading == 0) else { return false };
    piece.heading > 0
        && next.text.split_whitespace().count() <= 4
        && !is_level(&next.text)
        && has_word(&next.text)
        && skills::named(&piece.text).is_none()
}

/// One skill a line as a rule; a line that is clearly a list is taken apart.
fn parts(text: &str, labelled: bool) -> Vec<&str> {
    for mark in [", ", "; ", " • ", " · ", " | "] {
        let count = text.matches(mark).count();
        let short = || {
            let plain = |part: &str| part.split_whitespace().count() <= 3 && !part.contains(" and ");
            mark == ", " && count >= 1 && !text.contains('(') && text.split(mark).all(plain)
        };
        let long = text.chars().count() > 20 || matches!(mark, " • " | " · ");
        if count >= 2 && long && (mark != " | " || count >= 3) || (labelled && count >= 1) || short() {
            return text.split(mark.trim()).collect();
        }
    }
    vec![text]
}

/// "Rust · Expert", "Rust (expert)", "Rust – 5 years": the skill alone.
fn without_level(text: &str) -> &str {
    for mark in [" · ", " – ", " — ", " - ", ": ", " ("] {
        if let Some((skill, level)) = text.rsplit_once(mark)
            && (is_level(level) || super::dates::duration_months(level.trim_end_matches(')')).is_some())
        {
            return skill.trim();
        }
    }
    text
}

/// Endorsement counts, hints of the site.
fn is_aside(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.contains("endorse")
        || lower.contains("given this skill")
        || lower.contains("passed linkedin")
        || lower.starts_with("show all")
        || lower.starts_with("see ")
        || says_pronouns(text)
        || text.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '+' | '%' | '/' | '.'))
}

/// A stated level, not a skill.
pub fn is_level(text: &str) -> bool {
    let plain = text.trim().trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    matches!(
        plain.as_str(),
        "expert"
            | "advanced"
            | "intermediate"
            | "beginner"
            | "master"
            | "senior"
            | "proficient"
            | "basic"
            | "novice"
            | "fluent"
            | "native"
            | "experte"
            | "fortgeschritten"
            | "grundkenntnisse"
            | "avancé"
            | "intermédiaire"
            | "débutant"
            | "avanzado"
            | "intermedio"
            | "básico"
            | "familiar"
            | "competent"
            | "skilled"
            | "learning"
            | "junior"
            | "mid"
            | "mid-level"
            | "mid-junior"
            | "mid-senior"
            | "professional"
            | "elementary"
            | "kenntnisse"
            | "sehr gut"
            | "gut"
            | "expert level"
    )
}

/// The languages of a section: "English: native", "Deutsch (Muttersprache)", or two lines each.
pub fn languages(sight: &Sight<'_>, content: Range<usize>, origin: Origin) -> Vec<SpokenLanguage> {
    let mut out: Vec<SpokenLanguage> = Vec::new();
    for piece in &sight.page.pieces()[content] {
        if piece.control || piece.text.chars().count() > 120 {
            continue;
        }
        let text = piece.text.trim().trim_start_matches(['•', '-', '–', '·', '(']).trim();
        if !has_word(text) {
            continue;
        }
        if is_language_level(text) && !has_word(split_level(text).1.unwrap_or_default()) {
            if let Some(last) = out.last_mut()
                && last.level.is_none()
            {
                last.level = Some(bare_level(text).to_owned());
            }
            continue;
        }
        for part in text.split([';', '|', '•']).flat_map(at_commas) {
            let (language, level) = split_level(part);
            if has_word(language)
                && language.chars().count() <= 40
                && language.split_whitespace().count() <= 4
            {
                if is_language_level(language) {
                    if let Some(last) = out.last_mut()
                        && last.level.is_none()
                    {
                        last.level = Some(language.to_owned());
                    }
                    continue;
                }
                let quote = beginning(&piece.text, 300).to_owned();
                let evidence = Evidence {
                    quote,
                    field: String::new(),
                    source: sight.source.clone(),
                    origin,
                    confidence: 0.75,
                };
                out.push(SpokenLanguage {
                    language: language.to_owned(),
                    level: level.map(str::to_owned),
                    evidence,
                });
            }
        }
    }
    out
}

/// "Portuguese (native, spoken), English (fluent)": the commas between the brackets, not those inside.
fn at_commas(text: &str) -> Vec<&str> {
    let (mut parts, mut from, mut depth) = (Vec::new(), 0, 0_usize);
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 && text[at + 1..].starts_with(' ') => {
                parts.push(text[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text[from..].trim());
    parts
}

/// A level without the marks around it; brackets that close inside it stay.
fn bare_level(text: &str) -> &str {
    let text = text.trim_matches([' ', '·', '-', '–', '—', ':']);
    match text.strip_prefix('(') {
        Some(inner) => inner.trim_end_matches(')'),
        None if text.contains('(') => text,
        None => text.trim_end_matches(')'),
    }
}

fn split_level(text: &str) -> (&str, Option<&str>) {
    let text = text.trim();
    // "English – fluent (C1)": the mark comes first, and the brackets belong to the level.
    let marked = [": ", " – ", " — ", " - ", " · "].iter().filter_map(|mark| text.find(mark)).min();
    if let Some((language, level)) =
        text.split_once('(').filter(|(before, _)| marked.is_none_or(|at| at > before.len()))
    {
        return (
            language.trim(),
            Some(level.trim().trim_end_matches(')').trim()).filter(|level| !level.is_empty()),
        );
    }
    for mark in [": ", " – ", " — ", " - ", " · ", ":"] {
        if let Some((language, level)) = text.split_once(mark) {
            return (language.trim(), Some(level.trim()).filter(|level| !level.is_empty()));
        }
    }
    (text.trim_end_matches(':'), None)
}

#[rustfmt::skip]
const LEVELS: &[&str] = &[
    "native", "bilingual", "fluent", "proficien", "proficiency", "intermediate", "elementary", "beginner",
    "advanced", "basic", "conversational", "mother tongue", "limited working", "professional working",
    "full professional", "muttersprach", "fließend", "verhandlungssicher", "grundkenntnisse",
    "fortgeschritten", "gute kenntnisse", "sehr gut", "langue maternelle", "bilingue", "courant",
    "intermédiaire", "notions", "débutant", "avancé", "compétence professionnelle", "nativo", "nativa",
    "fluido", "avanzado", "intermedio", "básico", "competencia", "lengua materna", "madrelingua",
    "fluente", "avanzato", "conoscenza", "moedertaal", "vloeiend", "gevorderd", "beginner", "basis",
    "fluente", "avançado", "intermediário", "nível", "ojczysty", "biegł", "zaawansowan", "podstawow",
    "średnio", "modersmål", "flytande", "goda", "grundläggande", "ana dil", "akıcı", "ileri", "orta",
    "başlangıç", "родной", "свободно", "средний", "базовый", "носитель", "ネイティブ", "ビジネス", "流暢", "日常会話",
    "母国語", "初級", "中級", "上級",
];

/// True where a text states how well a language is known.
pub fn is_language_level(text: &str) -> bool {
    let lower = text.to_lowercase();
    let plain = lower.trim_matches(|c: char| !c.is_alphanumeric());
    let is_cefr = matches!(plain, "a1" | "a2" | "b1" | "b2" | "c1" | "c2");
    is_cefr
        || LEVELS.iter().any(|level| plain.starts_with(level) || (level.len() > 5 && plain.contains(level)))
}
