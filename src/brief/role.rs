//! The titles a brief asks for, its function and seniority.
//!
//! A title is read by its grammar (modifiers, a head such as "engineer", "head of …"), so titles nobody listed are found
//! too. Who the person reports to or works with is not what is asked for. Start at [`read`].

use super::layout::{self, Kind, Line};
use super::title_edges::{EDGES, OTHERS, STOPS};
use super::title_writing::written;
use crate::lexicon::places::Mention;
use crate::lexicon::titles::{self, Function, Seniority};
use crate::lexicon::words::{Gap, Words, fold};
use crate::lexicon::{sectors, skills};

/// A title in the words of a brief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    /// Singular, with the capitals a title has.
    pub title: String,
    /// Index of its first word.
    pub from: usize,
    /// Index after its last word.
    pub to: usize,
}

/// The role a brief describes.
#[derive(Debug, Default)]
pub(super) struct Role {
    pub titles: Vec<Asked>,
    pub function: Option<Function>,
    pub seniority: Option<Seniority>,
    /// The words the seniority rests on.
    pub seniority_quote: String,
}

/// Reads the role from the whole brief.
pub(super) fn read(words: &Words<'_>, lines: &[Line], places: &[Mention]) -> Role {
    let mut role = Role::default();
    if layout::is_short(words) {
        role.titles = in_span(words, 0, words.list.len(), places, true);
    } else {
        // An advert: its first lines, then the sentences that say who is wanted, then the first title of its text.
        for line in lines.iter().filter(|l| l.kind != Kind::Boilerplate).take(3) {
            if role.titles.is_empty() {
                role.titles = in_span(words, line.from, line.to.min(line.from + 16), places, true);
                role.titles.truncate(2);
            }
        }
        if role.titles.is_empty() {
            role.titles = wanted(words, lines, places);
        }
        if role.titles.is_empty() {
            let text =
                lines.iter().filter(|l| !matches!(l.kind, Kind::Boilerplate | Kind::Offer | Kind::Company));
            role.titles =
                text.take(30).flat_map(|l| in_span(words, l.from, l.to, places, false)).take(1).collect();
        }
    }
    dedupe(&mut role.titles);
    let main = role.titles.first().map(|t| (t.from, t.to));
    if let Some((from, to)) = main {
        let reading = titles::read_span(words, from, to);
        role.function = reading.function;
        role.seniority = reading.seniority;
        if reading.seniority.is_some() {
            role.seniority_quote = words.quote(from, to).to_owned();
        }
    }
    if role.function.is_none() {
        let reach = if layout::is_short(words) { words.list.len() } else { words.list.len().min(200) };
        role.function = (0..reach).find_map(|at| titles::topic_at(words, at)).map(|t| t.payload);
    }
    if let Some((stated, quote)) = stated_seniority(words, lines) {
        role.seniority = Some(match role.seniority {
            Some(by_title) if by_title >= Seniority::Manager => by_title,
            _ => stated,
        });
        role.seniority_quote = quote;
    }
    role
}

fn dedupe(titles: &mut Vec<Asked>) {
    let mut seen: Vec<String> = Vec::new();
    titles.retain(|t| {
        let key = fold(&t.title);
        let new = !seen.contains(&key);
        seen.push(key);
        new
    });
    titles.truncate(4);
}

/// "We are hiring a …", "looking for a …".
fn wanted(words: &Words<'_>, lines: &[Line], places: &[Mention]) -> Vec<Asked> {
    let cue = [
        "looking",
        "hiring",
        "seeking",
        "seeks",
        "suchen",
        "recherchons",
        "recrutons",
        "buscamos",
        "role",
        "position",
        "join",
    ];
    for line in lines.iter().filter(|l| !matches!(l.kind, Kind::Boilerplate | Kind::Offer)) {
        for at in line.from..line.to {
            if words.is(at, &cue) {
                let end = words.sentence_end(at).min(line.to).min(at + 20);
                let found = in_span(words, at + 1, end, places, false);
                if !found.is_empty() {
                    return found.into_iter().take(1).collect();
                }
            }
        }
    }
    Vec::new()
}

/// "Mid-level", "early career", "Experience level: Senior" anywhere in the brief.
fn stated_seniority(words: &Words<'_>, lines: &[Line]) -> Option<(Seniority, String)> {
    let phrases: [(&[&str], Seniority); 9] = [
        (&["mid", "level"], Seniority::Mid),
        (&["senior", "level"], Seniority::Senior),
        (&["entry", "level"], Seniority::Junior),
        (&["junior", "level"], Seniority::Junior),
        (&["early", "career"], Seniority::Junior),
        (&["executive", "level"], Seniority::CLevel),
        (&["director", "level"], Seniority::Director),
        (&["c", "level"], Seniority::CLevel),
        (&["vp", "level"], Seniority::Vp),
    ];
    let says = |at: usize, phrase: &[&str]| phrase.iter().enumerate().all(|(i, w)| words.is(at + i, &[w]));
    for line in lines.iter().filter(|l| !matches!(l.kind, Kind::Boilerplate | Kind::Offer | Kind::Company)) {
        for at in line.from..line.to {
            if let Some((phrase, seniority)) = phrases.iter().find(|(phrase, _)| says(at, phrase)) {
                return Some((*seniority, words.quote(at, at + phrase.len()).to_owned()));
            }
            // A form field: "Experience level:" and on the next line "Senior".
            if says(at, &["experience", "level"]) || says(at, &["seniority", "level"]) {
                let next = at + 2;
                if let Some(found) = titles::seniority_at(words, next) {
                    return Some((found.payload, words.quote(at, found.to).to_owned()));
                }
            }
        }
    }
    None
}

/// Every title within a span of words. `open`: words nobody listed may be part of a title.
fn in_span(words: &Words<'_>, from: usize, to: usize, places: &[Mention], open: bool) -> Vec<Asked> {
    let mut found = Vec::new();
    let mut start = from;
    while start < to {
        let end = chunk_end(words, start, to, places);
        if end > start {
            if let Some(asked) = in_chunk(words, start, end, open)
                && !is_anothers(words, from, asked.from)
            {
                found.push(asked);
            }
            start = end;
        } else {
            start = place_at(places, start).map_or(start + 1, |p| p.to.max(start + 1));
        }
    }
    found
}

/// Where the run of words that may hold one title ends.
fn chunk_end(words: &Words<'_>, start: usize, to: usize, places: &[Mention]) -> usize {
    let mut at = start;
    while at < to {
        if at > start && words.list[at].gap > Gap::Join {
            break;
        }
        if let Some(known) = titles::known_at(words, at).filter(|k| k.to <= to) {
            at = known.to;
            continue;
        }
        let hours = words.is(at, &["full", "part"]) && words.is(at + 1, &["time"]);
        let hours = hours || (words.is(at, &["time"]) && at > 0 && words.is(at - 1, &["full", "part"]));
        if hours || words.is(at, &STOPS) || place_at(places, at).is_some() || is_number(words, at) {
            break;
        }
        at += 1;
    }
    at
}

/// The place that begins at a word; mentions are in the order of the text.
fn place_at(places: &[Mention], at: usize) -> Option<&Mention> {
    places.binary_search_by_key(&at, |p| p.from).ok().and_then(|n| places.get(n))
}

fn is_number(words: &Words<'_>, at: usize) -> bool {
    words.word(at).chars().all(|c| c.is_ascii_digit())
}

/// The title within a run of words.
fn in_chunk(words: &Words<'_>, start: usize, end: usize, open: bool) -> Option<Asked> {
    let mut core: Option<(usize, usize)> = None;
    let mut at = start;
    while at < end {
        let known = titles::known_at(words, at).filter(|k| k.to <= end).map(|k| k.to);
        let head = titles::head_at(words, at).filter(|h| h.to <= end).map(|h| h.to);
        if let Some(to) = known.max(head) {
            core = Some(core.map_or((at, to), |(from, _)| (from, to)));
            at = to;
        } else {
            at += 1;
        }
    }
    let (core_from, mut to) = core?;
    // "Head of Engineering", "Director of Data Platform", "VP Sales".
    let ranks = [
        "head",
        "director",
        "vp",
        "president",
        "chief",
        "svp",
        "evp",
        "lead",
        "directeur",
        "directrice",
        "leiter",
        "responsable",
        "chef",
        "leiterin",
    ];
    let rank_before = (start..to).any(|i| words.is(i, &ranks));
    if rank_before && words.is(to, &["of", "de", "des", "du"]) && to < end {
        to = end;
    }
    // "Leiter Einkauf", "VP Sales": a rank that ends the title names its field next.
    if to < end
        && words.is(to - 1, &ranks)
        && !words.is(to - 1, &["lead", "chef"])
        && let Some(field) = titles::topic_at(words, to).filter(|t| t.to <= end)
    {
        to = field.to;
    }
    if rank_before
        && to < end
        && (start..to).any(|i| words.is(i, &["of", "de"]))
        && titles::topic_at(words, to).is_some()
    {
        to = titles::topic_at(words, to).map_or(to, |t| t.to.min(end));
    }
    while to < end && ["i", "ii", "iii", "iv", "v"].contains(&words.folded(to).as_str()) {
        to += 1;
    }
    // "Développeur confirmé", "comptable senior": in Romance languages the level follows.
    while let Some(level) = titles::seniority_at(words, to)
        .filter(|l| l.to <= end && l.to - l.from == 1 && l.payload <= Seniority::Senior)
    {
        to = level.to;
    }
    let mut from = core_from;
    while from > start {
        let before = from - 1;
        // "Adyen product manager": a capital before small letters is a name, unless it is known to qualify titles.
        let capital = |i: usize| words.word(i).chars().next().is_some_and(char::is_uppercase);
        let named = capital(before) && !capital(core_from) && before > 0;
        let fits = (open && !named) || belongs(words, before);
        if !fits || words.is(before, &EDGES) && !joins_listed(words, before, to) {
            break;
        }
        from = before;
    }
    if to - from > 8 {
        from = core_from;
    }
    // "Mid-level", "senior level": the level is read apart. "Adobe XD director of design": the tool is a skill.
    if let Some(level) =
        titles::seniority_at(words, from).filter(|l| l.to < to && words.is(l.to - 1, &["level"]))
    {
        from = level.to;
    }
    let skill_ends = skills_before(words, from, core_from);
    if skill_ends > from
        && titles::known_at(words, skill_ends).is_some_and(|k| k.to == to || words.is(k.to, &["of"]))
    {
        from = skill_ends;
    }
    (from < to).then(|| Asked { title: written(words, from, to), from, to })
}

/// Where a technology of several words ends that stands before a title.
fn skills_before(words: &Words<'_>, from: usize, core: usize) -> usize {
    // Only the words before the core are read again: an advert holds thousands of titles' worth of words.
    let before = Words::of(words.quote(from, core));
    let technology = skills::find(&before)
        .into_iter()
        .filter(|m| m.from == 0 && m.to >= 2 && super::requirements::is_technology(m.skill))
        .map(|m| m.to);
    let sector = sectors::industries(&before).into_iter().filter(|s| s.from == 0 && s.to >= 2).map(|s| s.to);
    from + technology.chain(sector).max().unwrap_or(0)
}

/// True where "and" or "of" stands inside a listed phrase ("learning and development").
fn joins_listed(words: &Words<'_>, at: usize, to: usize) -> bool {
    (at.saturating_sub(3)..at).any(|from| {
        titles::topic_at(words, from).is_some_and(|t| t.to > at && t.to <= to)
            || titles::known_at(words, from).is_some_and(|t| t.to > at && t.to <= to)
    })
}

/// True where a word before a head is known to qualify titles.
fn belongs(words: &Words<'_>, at: usize) -> bool {
    titles::topic_at(words, at).is_some()
        || titles::seniority_at(words, at).is_some()
        || skills::named(words.word(at)).is_some()
        || words.is(
            at,
            &[
                "enterprise",
                "strategic",
                "regional",
                "technical",
                "associate",
                "assistant",
                "deputy",
                "global",
                "national",
                "area",
                "key",
                "group",
                "applied",
                "founding",
                "first",
                "chief",
                "general",
                "integrated",
                "certified",
                "registered",
                "licensed",
                "corporate",
                "internal",
                "external",
                "field",
                "principal",
            ],
        )
}

fn is_anothers(words: &Words<'_>, floor: usize, from: usize) -> bool {
    let reach = from.saturating_sub(4).max(floor);
    (reach..from).any(|at| words.is(at, &OTHERS) && (at..from).all(|i| words.list[i + 1].gap <= Gap::Comma))
}
