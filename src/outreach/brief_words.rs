//! What of a brief a message may repeat: in its own language and form of address, short, and not said already.
//!
//! A brief is written for oneself; a message is read by somebody else. Start at [`reasons_of`].

use super::Tone;
use super::connection::from_brief;
use super::languages::Phrasebook;
use super::quoting::sayable;
use super::words::{Words, carries_subject, folded};
use crate::brief::Brief;
use crate::profile::Evidence;

/// The brief's reasons to move, each as a clause with the words it rests on; `said`: one that stands in the message already.
pub(super) fn reasons_of(
    brief: &Brief,
    book: &dyn Phrasebook,
    tone: Tone,
    said: &str,
) -> Vec<(String, Evidence)> {
    let reasons = brief.opportunity.iter().filter(|reason| reason.quote != said).filter_map(|reason| {
        let words = spoken(&reason.quote, brief, book, tone)?;
        Some((words, from_brief(&reason.quote, "opportunity")))
    });
    reasons
        .filter(|(words, _)| {
            (4..=120).contains(&words.chars().count())
                && !says_only_where(words, brief)
                && !says_the_title(words, brief)
        })
        .collect()
}

/// A quote of the brief as a clause of the message; `None` where it is in another language or addresses the reader otherwise.
pub(super) fn spoken(quote: &str, brief: &Brief, book: &dyn Phrasebook, tone: Tone) -> Option<String> {
    if language_of(&brief.text).is_some_and(|tag| tag != book.tag()) {
        return None;
    }
    let words = sayable(quote)?;
    let words = words.trim_end_matches(['.', ',', ';', ':', '!', '?', ' ']);
    if words.is_empty() || words.contains('?') {
        return None;
    }
    let (distant, familiar) = addresses(words, book.tag());
    let fits = if tone == Tone::Warm { !distant } else { !familiar };
    // An heading without a verb or a noun of its own ("Benefits") says nothing.
    (fits && Words::of(words).0.len() >= 2).then(|| clause(words, book.tag()))
}

/// A quote in the middle of a sentence: its first word loses the capital that only the beginning of a sentence gave it.
fn clause(words: &str, tag: &str) -> String {
    let first = words.split([' ', '-', '’', '\'']).next().unwrap_or_default();
    let shouted = first.chars().skip(1).any(char::is_uppercase);
    let folded = Words::of(first).0.into_iter().next().map(|word| word.folded).unwrap_or_default();
    let plain = !shouted
        && (!carries_subject(&folded) || (tag != "de" && BEGINNINGS.contains(&folded.as_str())))
        && folded != "i";
    if !plain {
        return words.to_owned();
    }
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// Words a brief's sentence often begins with, that are names nowhere.
const BEGINNINGS: &[&str] = &[
    "small",
    "remote",
    "flexible",
    "hybrid",
    "four",
    "three",
    "five",
    "six",
    "full",
    "real",
    "direct",
    "paid",
    "unlimited",
    "equity",
    "salary",
    "generous",
    "first",
    "own",
    "owning",
    "lead",
    "leading",
    "build",
    "building",
    "work",
    "working",
    "hands",
    "clear",
    "short",
    "no",
    "low",
    "high",
    "new",
    "budget",
    "share",
    "shares",
    "free",
    "freedom",
    "time",
    "weekly",
    "annual",
    "growing",
    "petite",
    "equipe",
    "salaire",
    "teletravail",
    "semaine",
    "quatre",
    "liberte",
    "budget",
    "horaires",
    "equipo",
    "salario",
    "semana",
    "teletrabajo",
    "horario",
    "libertad",
    "presupuesto",
    "jornada",
    "cuatro",
    "based",
    "reporting",
    "permanent",
    "based",
];

/// "Based in Berlin, or remote in Germany" says again what stands in brackets.
fn says_only_where(words: &str, brief: &Brief) -> bool {
    let parts = Words::of(words);
    let place = |folded: &str| {
        brief.locations.iter().any(|place| Words::of(&place.name).0.iter().any(|word| word.folded == folded))
            || matches!(
                folded,
                "remote"
                    | "teletravail"
                    | "homeoffice"
                    | "remoto"
                    | "based"
                    | "hybrid"
                    | "hybride"
                    | "possible"
                    | "germany"
                    | "deutschland"
                    | "france"
                    | "spain"
                    | "espana"
                    | "office"
                    | "onsite"
                    | "distance"
                    | "fully"
                    | "anywhere"
                    | "basiert"
                    | "standort"
                    | "bureau"
            )
    };
    let mut content = parts.content().peekable();
    content.peek().is_none() && brief.remote.is_some() || parts.content().all(|word| place(&word.folded))
}

/// "Senior backend engineer for a scale-up": the message names the role already.
fn says_the_title(words: &str, brief: &Brief) -> bool {
    let said = folded(words);
    brief.titles.iter().map(|title| folded(title)).any(|title| !title.is_empty() && said.contains(&title))
}

/// Whether a text addresses its reader distantly, and whether familiarly.
fn addresses(text: &str, tag: &str) -> (bool, bool) {
    let words = Words::of(text);
    let has = |list: &[&str]| words.0.iter().any(|word| list.contains(&word.folded.as_str()));
    match tag {
        "fr" => (has(&["vous", "votre", "vos"]), has(&["tu", "ton", "tes", "toi", "ta"])),
        "de" => {
            let capital =
                |word: &str| matches!(word, "Sie" | "Ihnen" | "Ihre" | "Ihr" | "Ihrem" | "Ihren" | "Ihrer");
            let distant =
                text.split(' ').skip(1).any(|word| capital(word.trim_matches(|c: char| !c.is_alphabetic())));
            (
                distant || text.starts_with("Sie "),
                has(&["du", "dein", "deine", "deinen", "deinem", "deiner", "dir", "dich"]),
            )
        }
        "es" => (has(&["usted", "ustedes"]), has(&["tu", "tus", "te", "ti", "contigo", "tuyo", "tuya"])),
        _ => (false, false),
    }
}

/// How a finished message addresses its reader.
pub(super) fn tone_of(text: &str) -> Tone {
    let tag = language_of(text).unwrap_or("en");
    if addresses(text, tag).1 { Tone::Warm } else { Tone::Plain }
}

/// The shared subject as the message may write it: foreign words stand in quotation marks.
pub(super) fn subject_in(book: &dyn Phrasebook, brief: &Brief, subject: &str) -> String {
    let short: String = subject.chars().take(40).collect();
    let several = short.contains(' ');
    if several && language_of(&brief.text).is_some_and(|tag| tag != book.tag()) {
        return book.quoted(&short);
    }
    short
}

pub(super) fn place_of(brief: &Brief, book: &dyn Phrasebook) -> Option<String> {
    let place = brief
        .locations
        .first()
        .and_then(|place| sayable(&place.name))
        .filter(|name| (1..=30).contains(&name.chars().count()))
        // It stands in brackets, where "(name)" reads as a gap left open.
        .filter(|name| sayable(&format!("({name})")).is_some());
    match (place, brief.remote) {
        (place, Some(true)) => Some(book.remote(place.as_deref())),
        (place, _) => place,
    }
}

/// The language a text is written in, where its small words say so.
pub(super) fn language_of(text: &str) -> Option<&'static str> {
    const MARKS: [(&str, &[&str]); 4] = [
        ("en", &["the", "and", "with", "for", "you", "our", "we", "of", "to", "is", "who", "in"]),
        (
            "fr",
            &["le", "la", "les", "des", "et", "avec", "pour", "nous", "vous", "une", "un", "du", "est", "en"],
        ),
        (
            "de",
            &[
                "der", "die", "das", "und", "mit", "fur", "wir", "eine", "einen", "im", "ist", "oder", "in",
                "sie", "ich", "zu",
            ],
        ),
        ("es", &["el", "la", "los", "las", "y", "con", "para", "una", "un", "del", "es", "en", "que"]),
    ];
    let words = Words::of(&text.chars().take(4000).collect::<String>());
    let count = |marks: &[&str]| words.0.iter().filter(|word| marks.contains(&word.folded.as_str())).count();
    let mut counts: Vec<(usize, &'static str)> =
        MARKS.iter().map(|(tag, marks)| (count(marks), *tag)).collect();
    counts.sort_by_key(|count| std::cmp::Reverse(count.0));
    let (best, next) = (counts.first()?, counts.get(1)?);
    (best.0 >= 2 && best.0 > next.0).then_some(best.1)
}
