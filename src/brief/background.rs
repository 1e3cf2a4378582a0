//! Companies and qualifications a brief asks for or excludes.
//!
//! A company is a capitalised name after "from", "ex" or "worked at"; a degree is essential only where the brief insists.
//! Start at [`companies`] and [`education`].

use super::layout::{Kind, Line};
use super::requirements::Collector;
use super::{Criterion, CriterionKind, Importance, Location};
use crate::lexicon::words::{Gap, Words};
use crate::lexicon::{places, sectors, skills, titles};

/// "From Stripe or Adyen", "ex-Google", "worked at …", "not from …".
pub(super) fn companies(
    all: &mut Collector<'_, '_>,
    lines: &[Line],
    locations: &[(Location, places::Mention)],
) {
    let (words, short) = (all.words, all.short);
    for line in
        lines.iter().filter(|l| short || matches!(l.kind, Kind::Open | Kind::Required | Kind::Welcome))
    {
        let mut at = line.from;
        while at < line.to {
            let ex = words.is(at, &["ex"]);
            let worked = words.is(at, &["from", "at", "of"])
                && (words.is(at, &["from"])
                    || (words.is(at, &["of"]) && at > 0 && words.is(at - 1, &["employees", "people"]))
                    || (words.is(at, &["at"])
                        && at > 0
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

pub(super) fn education(all: &mut Collector<'_, '_>, lines: &[Line]) {
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
            if words.is(at + 1, &["student", "students", "thesis", "theses", "projects"])
                || *degree == "master" && next(&["scrum", "data", "web"])
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
            let named = |c: &&Criterion| c.kind == CriterionKind::Education;
            if all.criteria.iter().filter(named).any(|c| *degree == "degree" || c.value.starts_with(degree)) {
                continue;
            }
            all.add(CriterionKind::Education, &value, importance, words.quote(at, to));
        }
    }
}

fn field_of(words: &Words<'_>, at: usize, end: usize) -> Option<(usize, usize)> {
    let from = (at + 1..(at + 4).min(end)).find(|i| words.is(*i, &["in", "en", "of"]))? + 1;
    // "In a relevant field" names none.
    if (from..(from + 4).min(end))
        .any(|i| words.is(i, &["relevant", "related", "similar", "equivalent", "appropriate"]))
    {
        return None;
    }
    let to = (from..(from + 4).min(end))
        .find(|i| {
            words.list[*i].gap > Gap::Join && *i > from
                || words.is(*i, &["or", "and", "is", "with", "oder", "ou", "required", "preferred"])
        })
        .unwrap_or((from + 3).min(end));
    (from < to).then_some((from, to))
}
