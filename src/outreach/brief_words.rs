//! What of a brief a message may repeat: in its own language and form of address, short, and not said already.
//!
//! A brief is written for oneself; a message is read by somebody else. Start at [`reasons_of`].

use super::Tone;
use super::connection::from_brief;
use super::languages::{Phrasebook, places};
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
    // "Equity 1%": a number keeps its sign.
    let sign = brief.text.split_once(quote).and_then(|(_, after)| after.chars().next());
    let sign = sign.filter(|c| {
        quote.ends_with(|c: char| c.is_ascii_digit()) && matches!(c, '%' | '€' | '$' | '£' | 'k')
    });
    let words = sayable(&format!("{quote}{}", sign.map_or_else(String::new, String::from)))?;
    let words = words.trim_end_matches(['.', ',', ';', ':', '!', '?', ' ']);
    if words.is_empty() || words.contains('?') {
        return None;
    }
    let (distant, familiar) = addresses(words, book.tag());
    let fits = if tone == Tone::Warm { !distant } else { !familiar };
    // An heading without a verb or a noun of its own ("Benefits") says nothing.
    (fits && Words::of(words).0.len() >= 2).then(|| clause(words, &brief.text, book.tag()))
}

/// A quote in the middle of a sentence: its first word loses the capital that only the beginning of a sentence gave it.
fn clause(words: &str, text: &str, tag: &str) -> String {
    let first = words.split([' ', '-', '’', '\'']).next().unwrap_or_default();
    let shouted = first.chars().skip(1).any(char::is_uppercase);
    let folded = Words::of(first).0.into_iter().next().map(|word| word.folded).unwrap_or_default();
    let plain = !shouted
        && (!carries_subject(&folded) || (tag != "de" && BEGINNINGS.contains(&folded.as_str())))
        && folded != "i";
    if !plain && tag != "de" && folded != "i" {
        return uncapitalised_beginning(words, text);
    }
    if !plain {
        return words.to_owned();
    }
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// "Open-source work": a compound that goes on in small letters is no name.
fn uncapitalised_beginning(words: &str, text: &str) -> String {
    let first = words.split(' ').next().unwrap_or_default();
    let compound = first.split_once('-').is_some_and(|(one, rest)| {
        rest.starts_with(char::is_lowercase)
            && !one.chars().skip(1).any(char::is_uppercase)
            && one.chars().count() > 1
    });
    let elsewhere = first.chars().count() > 3 && text.contains(&first.to_lowercase());
    let named = first.chars().skip(1).any(char::is_uppercase);
    if (compound || elsewhere) && !named {
        first.to_lowercase() + &words[first.len()..]
    } else {
        words.to_owned()
    }
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

/// The shared subject as the message may write it: a common noun in another language stands in quotation marks, a name does
/// not.
pub(super) fn subject_in(book: &dyn Phrasebook, brief: &Brief, subject: &str, theirs: &str) -> String {
    let short: String = subject.chars().take(40).collect();
    let short = if short.eq_ignore_ascii_case("open-source") { short.replace('-', " ") } else { short };
    let short = if begins_a_sentence(&short, &brief.text) {
        uncapitalised(&short, &format!("{} {theirs}", brief.text), book.tag())
    } else {
        short
    };
    let name = short.chars().any(|c| c.is_uppercase() || c.is_numeric() || matches!(c, '+' | '#'));
    let foreign = language_of(&brief.text).is_some_and(|tag| tag != book.tag());
    if foreign && !name {
        return book.quoted(&short);
    }
    short
}

/// Whether words stand where a sentence of the brief begins, or not in the brief at all: their capital is then no name's.
fn begins_a_sentence(words: &str, text: &str) -> bool {
    let Some(at) = text.find(words) else { return true };
    let before = text[..at].trim_end_matches([' ', '"', '“', '«', '„', '-', '–', '•', '*']);
    before.is_empty() || before.ends_with(['.', ':', '!', '?', '\n', ';'])
}

/// The first letter small, where nothing says that the word is a name: the brief writes it small elsewhere, what follows is
/// small ("Machine learning"), or it ends as abstract nouns do. German nouns keep theirs.
fn uncapitalised(words: &str, text: &str, tag: &str) -> String {
    let first = words.split([' ', '-', '’', '\'']).next().unwrap_or_default();
    let one_capital = first.chars().next().is_some_and(char::is_uppercase)
        && !first.chars().skip(1).any(char::is_uppercase);
    if !one_capital || tag == "de" || language_of(text) == Some("de") {
        return words.to_owned();
    }
    let small = first.to_lowercase();
    let elsewhere = text.split(|c: char| !c.is_alphanumeric()).any(|word| word == small);
    let named = crate::lexicon::skills::named(first).is_some() && first.len() < words.len();
    let mut rest = words[first.len()..].split([' ', '-']).filter(|word| !word.is_empty()).peekable();
    let alone = rest.peek().is_none();
    let plain_rest = !alone && rest.all(|word| word.starts_with(char::is_lowercase));
    if elsewhere || (plain_rest && !named) || ABSTRACT.iter().any(|ending| first.ends_with(ending)) {
        return format!("{small}{}", &words[first.len()..]);
    }
    words.to_owned()
}

/// How abstract nouns end in English, French and Spanish.
const ABSTRACT: &[&str] = &[
    "ing", "ity", "tion", "sion", "ment", "ments", "ance", "ence", "ics", "ship", "ness", "ité", "age",
    "ción", "dad", "miento", "ability",
];

/// The title of the role as a sentence of the book's language says it: as the brief writes it, with what stands behind it there
/// ("développeur Rust senior", "Entwickler (m/w/d)").
pub(super) fn role_said(brief: &Brief, book: &dyn Phrasebook) -> Option<String> {
    let title = sayable(brief.titles.first()?)?;
    let short = |title: &String| (1..=48).contains(&title.chars().count());
    let own = language_of(&brief.text).is_none_or(|tag| tag == book.tag());
    let at = brief.text.char_indices().map(|(at, _)| at).find(|at| {
        let rest = &brief.text[*at..];
        rest.chars()
            .map(|c| c.to_lowercase().to_string())
            .collect::<String>()
            .starts_with(&title.to_lowercase())
    });
    let Some(at) = at.filter(|_| own) else { return Some(title).filter(short) };
    let written: String = brief.text[at..].chars().take(title.chars().count()).collect();
    let behind = &brief.text[at + written.len()..];
    if book.tag() == "de" {
        let sign = ["(m/w/d)", "(w/m/d)", "(d/m/w)", "(m/f/d)", "(gn)"];
        let sign = sign.iter().find(|sign| behind.trim_start().starts_with(**sign));
        let whole = sign.map_or_else(|| title.clone(), |sign| format!("{title} {sign}"));
        return sayable(&whole).or(Some(title)).filter(short);
    }
    if !matches!(book.tag(), "fr" | "es") {
        return Some(title).filter(short);
    }
    // French and Spanish say what kind of developer after the word.
    const STOPS: &[&str] = &[
        "a", "au", "aux", "en", "pour", "chez", "avec", "dans", "sur", "et", "ou", "qui", "para", "con",
        "que", "y", "o", "h", "de", "del", "des", "du", "la", "le", "les", "el",
    ];
    let more = behind
        .trim_start_matches(' ')
        .split_inclusive([' ', '\n'])
        .take_while(|word| !folded(word).is_empty() && !STOPS.contains(&folded(word).as_str()));
    let mut whole = written;
    for word in more.take(3) {
        let ends = word.trim_end().ends_with([',', '.', ';', ':', '(', ')', '\n', '!', '?']);
        let bare = word.trim().trim_end_matches([',', '.', ';', ':', '!', '?']);
        if !bare.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '+' | '#' | '·' | '.'))
            || whole.contains('\n')
        {
            break;
        }
        whole = format!("{} {bare}", whole.trim_end());
        if ends {
            break;
        }
    }
    // What ends at a comma at once has nothing behind it.
    let whole = if behind.starts_with(' ') {
        whole
    } else {
        brief.text[at..].chars().take(title.chars().count()).collect()
    };
    // A title read up to the place leaves its preposition behind.
    let whole = match whole.rsplit_once(' ') {
        Some((rest, last)) if STOPS.contains(&folded(last).as_str()) => rest.to_owned(),
        Some(_) | None => whole,
    };
    let first = whole.split([' ', '-']).next().unwrap_or_default();
    let acronym = first.chars().skip(1).any(char::is_uppercase);
    let whole = if acronym { whole } else { first.to_lowercase() + &whole[first.len()..] };
    sayable(&whole).or(Some(title)).filter(short)
}

/// Where the role is, with the space before it: " in Berlin", " (Berlin or remote)", " (EMEA)", or nothing.
pub(super) fn place_said(brief: &Brief, book: &dyn Phrasebook) -> String {
    let place = brief.locations.first().filter(|place| {
        (1..=30).contains(&place.name.chars().count()) && sayable(&format!("({})", place.name)).is_some()
    });
    match place.and_then(|place| places::at(place, book.tag())).and_then(|said| sayable(&said)) {
        Some(said) if brief.remote == Some(true) => {
            let bare = said.split_once(' ').map_or(said.as_str(), |(_, bare)| bare);
            let bare = ["the ", "der ", "den "]
                .iter()
                .find_map(|article| bare.strip_prefix(article))
                .unwrap_or(bare);
            format!(" ({})", book.remote(Some(bare)))
        }
        Some(said) => format!(" {said}"),
        None => place_of(brief, book).map_or_else(String::new, |place| format!(" ({place})")),
    }
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
