//! Where someone comes from: industry, companies, languages, qualifications.
//!
//! Nothing here is guessed from a name or a place: a language counts where it is listed, an industry where a text names
//! it. Start at [`judge_language`] and its siblings.

use super::passages::Passages;
use super::{Finding, Verdict};
use crate::assessment::Career;
use crate::lexicon::sectors;
use crate::lexicon::words::{Words, fold, plain};
use crate::profile::Evidence;

/// Judges a human language by the languages listed.
pub(super) fn judge_language(career: &Career<'_>, value: &str) -> Finding {
    let wanted = sectors::language_named(value).map_or_else(|| value.to_owned(), str::to_owned);
    for spoken in career.languages {
        let words = Words::of(&spoken.language);
        let named = sectors::languages(&words).iter().any(|l| l.payload == wanted);
        if !named && fold(&spoken.language) != fold(&wanted) {
            continue;
        }
        let mut evidence = spoken.evidence.clone();
        if evidence.quote.is_empty() {
            evidence.quote = spoken.language.clone();
        }
        let level = spoken.level.as_deref().unwrap_or_default();
        if is_basic(level) {
            let text = format!("{wanted} is listed at a basic level: {level}.");
            return Finding::new(Verdict::Adjacent, 0.4, vec![evidence], text);
        }
        // Native or learnt: that says where someone grew up, and must not show.
        let text = format!("{wanted} is among the languages listed.");
        return Finding::new(Verdict::Met, 1.0, vec![evidence], text);
    }
    let expected = if career.languages.len() >= 2 { 0.2 } else { 0.45 };
    Finding::unknown(expected, format!("{wanted} is not among the languages on the page."))
}

/// Judges an industry by employers' names and, where `prose`, by every text that names it. What a brief excludes is never
/// read from prose: "services for agencies" is no agency.
pub(super) fn judge_industry(
    passages: &Passages<'_>,
    career: &Career<'_>,
    value: &str,
    prose: bool,
) -> Finding {
    let wanted = sectors::industry_named(value).unwrap_or(value);
    for passage in passages.list.iter().filter(|_| prose) {
        if let Some(hit) = sectors::industries(&passage.words).into_iter().find(|hit| hit.payload == wanted) {
            let evidence = passage.cite(hit.from, hit.to, passages.url);
            let text = match passages.job(passage) {
                Some(job) => format!("{wanted}, by their work {job}."),
                None => format!("{wanted}, {}.", super::skill::seen_in(passages, passage)),
            };
            return Finding::new(Verdict::Met, 0.9, vec![evidence], text);
        }
    }
    for (n, position) in career.positions.iter().enumerate() {
        let Some(organisation) = position.organisation.as_deref() else { continue };
        if sectors::industries(&Words::of(organisation)).iter().any(|hit| hit.payload == wanted) {
            let evidence = Evidence {
                quote: organisation.to_owned(),
                field: format!("positions[{n}].organisation"),
                ..position.evidence.clone()
            };
            return Finding::new(
                Verdict::Met,
                0.8,
                vec![evidence],
                format!("An employer's name says {wanted}: {organisation}."),
            );
        }
    }
    Finding::unknown(0.35 - 0.15 * passages.richness, format!("The page does not name {wanted}."))
}

/// Judges an employer or a company stage; `prose` as for an industry.
pub(super) fn judge_company(
    passages: &Passages<'_>,
    career: &Career<'_>,
    value: &str,
    prose: bool,
) -> Finding {
    let wanted = plain(value);
    for (n, position) in career.positions.iter().enumerate() {
        let Some(organisation) = position.organisation.as_deref() else { continue };
        let held = plain(organisation);
        let same = held == wanted || held.starts_with(&format!("{wanted} ")) && wanted.len() > 3;
        if same && !wanted.is_empty() {
            let evidence = Evidence {
                quote: organisation.to_owned(),
                field: format!("positions[{n}].organisation"),
                ..position.evidence.clone()
            };
            let when = if position.current { "Works" } else { "Worked" };
            return Finding::new(Verdict::Met, 1.0, vec![evidence], format!("{when} at {organisation}."));
        }
    }
    let stage = sectors::stages(&Words::of(value)).first().map(|hit| hit.payload);
    if let Some(stage) = stage {
        for (n, position) in career.positions.iter().enumerate() {
            let organisation = position.organisation.as_deref().unwrap_or_default();
            if sectors::stages(&Words::of(organisation)).iter().any(|hit| hit.payload == stage) {
                let field = format!("positions[{n}].organisation");
                let evidence =
                    Evidence { quote: organisation.to_owned(), field, ..position.evidence.clone() };
                return Finding::new(
                    Verdict::Met,
                    0.9,
                    vec![evidence],
                    format!("An employer's name says {stage}: {organisation}."),
                );
            }
        }
        for passage in passages.list.iter().filter(|_| prose) {
            if let Some(hit) = sectors::stages(&passage.words).into_iter().find(|hit| hit.payload == stage) {
                let evidence = passage.cite(hit.from, hit.to, passages.url);
                return Finding::new(Verdict::Met, 0.9, vec![evidence], format!("The page names {stage}."));
            }
        }
    }
    Finding::unknown(0.3, format!("The page does not show {value}."))
}

/// Judges a qualification by degree and field; never by school or year.
pub(super) fn judge_education(career: &Career<'_>, value: &str) -> Finding {
    let (degree, field) = value.split_once(" in ").map_or((value, None), |(d, f)| (d, Some(f)));
    let wanted = degree_level(degree).max(1);
    let related = |text: &str| {
        field.is_none_or(|field| {
            let (a, b) = (Words::of(field), Words::of(text));
            a.list.iter().any(|w| w.end - w.start > 3 && b.list.iter().any(|o| o.hash == w.hash))
        })
    };
    let mut best: Option<(f32, Evidence)> = None;
    for entry in &career.qualifications {
        let text = [entry.degree, entry.field].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let level = degree_level(&text);
        let strength = match (level >= wanted, level > 0, related(&text)) {
            (true, _, true) => 1.0,
            (true, _, false) => 0.6,
            (false, true, true) => 0.5,
            _ => 0.3,
        };
        if best.as_ref().is_none_or(|(s, _)| strength > *s) {
            best = Some((strength, entry.evidence.clone()));
        }
    }
    match best {
        Some((strength, evidence)) if !evidence.quote.is_empty() => {
            let verdict = if strength >= 0.9 { Verdict::Met } else { Verdict::Adjacent };
            let text = format!("The page states {}; {value} is asked for.", evidence.quote);
            Finding::new(verdict, strength, vec![evidence], text)
        }
        _ => Finding::unknown(0.5, format!("No qualification is stated on the page; {value} is asked for.")),
    }
}

/// How high a degree is: 4 a doctorate, 3 a master's, 2 a bachelor's, 1 vocational, 0 none of these.
pub(in crate::assessment) fn degree_level(text: &str) -> u8 {
    let words = Words::of(text);
    let has = |names: &[&str]| (0..words.list.len()).any(|i| words.is(i, names));
    if has(&["phd", "doctorate", "doctoral", "dr", "doctor", "promotion", "doctorat", "doctorado", "dphil"]) {
        4
    } else if has(&[
        "master",
        "masters",
        "master's",
        "msc",
        "mba",
        "ma",
        "meng",
        "diplom",
        "magister",
        "maestria",
        "ms",
        "staatsexamen",
    ]) {
        3
    } else if has(&[
        "bachelor",
        "bachelors",
        "bachelor's",
        "bsc",
        "ba",
        "bs",
        "beng",
        "licence",
        "grado",
        "degree",
        "licenciatura",
        "btech",
        "llb",
        "studium",
    ]) {
        2
    } else {
        u8::from(has(&["apprenticeship", "ausbildung", "vocational", "diploma", "certificate", "bts", "cap"]))
    }
}

/// True where a stated level of a language is a beginner's.
pub(in crate::assessment) fn is_basic(level: &str) -> bool {
    let words = Words::of(level);
    let basic = [
        "elementary",
        "limited",
        "basic",
        "a1",
        "a2",
        "beginner",
        "grundkenntnisse",
        "debutant",
        "notions",
        "basico",
        "school",
    ];
    (0..words.list.len()).any(|i| words.is(i, &basic))
}
