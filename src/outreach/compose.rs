//! The draft: context, signal, why it connects, enough to judge, an open question, a way out.
//!
//! Every sentence that states a fact is a claim with its evidence. Where nothing connects the text stays empty and the
//! checks say what to add: no filler. Start at [`draft`].

use jiff::civil::Date;

use super::checks::{self, Subject};
use super::connection::{
    self, Connection, Deed, Nothing, OLD_AFTER_DAYS, age_in_days, excerpt, from_brief, sayable,
};
use super::languages::{self, Facts, Phrasebook};
use super::names;
use super::words::Words;
use super::{Channel, Check, Claim, Draft, Message, Request};
use crate::assessment::{Assessment, Level};
use crate::brief::Brief;
use crate::profile::{ContactKind, Evidence, Profile};

/// A direct message has room for this many characters.
const SHORT_MESSAGE: usize = 400;
/// An e-mail reads well up to here.
const LONG_MESSAGE: usize = 800;
/// How many turns of phrase are tried.
const TURNS: usize = 12;
/// A subject has room for this many.
const SUBJECT: usize = 50;

/// Drafts a first message.
pub(super) fn draft(
    profile: &Profile,
    brief: &Brief,
    assessment: &Assessment,
    request: &Request,
    others: &[String],
    today: Date,
) -> Draft {
    let wanted = request.language.as_deref().or(profile.language.as_deref());
    let book = wanted.and_then(languages::of).unwrap_or_else(languages::fallback);
    let mut draft = Draft { channel: request.channel, language: book.tag().to_owned(), ..Draft::default() };
    match connection::find(profile, brief, today) {
        Err(nothing) => draft.checks.push(nothing_to_say(nothing)),
        Ok(connection) => {
            let writing = Writing { book, profile, brief, request, connection: &connection };
            // Another turn of phrase where this one is too near to somebody else's message.
            for attempt in 0..TURNS {
                writing.write(&mut draft, attempt);
                if others.is_empty() || checks::nearest(&draft.text, others) < checks::COMFORTABLY_DIFFERENT {
                    break;
                }
            }
            draft.checks.extend(doubts_about_signal(&connection, today));
            let message = Message {
                text: draft.text.clone(),
                subject: draft.subject.clone(),
                channel: draft.channel,
                others: others.to_vec(),
                ..Message::default()
            };
            draft.checks.extend(checks::check(&Subject::of(&message)));
        }
    }
    if let Some(wanted) = request.language.as_deref().filter(|wanted| languages::of(wanted).is_none()) {
        let message = format!("There is no phrasebook for “{wanted}” yet: the draft is in English.");
        draft.checks.push(Check::warn("language_not_available", None, message));
    }
    draft.checks.extend(doubts_about_person(profile, assessment, request));
    draft
}

pub(super) fn nothing_to_say(nothing: Nothing) -> Check {
    let (code, message) = match nothing {
        Nothing::NoSignal => (
            "no_signal",
            "This page shows nothing recent and specific to write about: open a talk, a project or a post of theirs and \
             read that page, or write about something you have seen yourself.",
        ),
        Nothing::NoLink => (
            "no_link_to_opportunity",
            "Nothing this person shows in public has to do with the brief as it stands: add to the brief what the work is \
             about, or say yourself what connects them.",
        ),
    };
    Check::block(code, None, message)
}

fn doubts_about_signal(connection: &Connection, today: Date) -> Option<Check> {
    let deeds = &connection.deeds;
    if matches!(deeds.deed, Deed::OwnWords | Deed::Comment) {
        let message = "The draft rests on what the profile says, not on something they did lately: a talk, a project or a \
                       post of theirs would carry more.";
        return Some(Check::warn("weak_signal", None, message));
    }
    match deeds.date {
        None => Some(Check::warn("undated_signal", None, "The signal has no date: check that it is recent.")),
        Some(date) if age_in_days(date, today) > OLD_AFTER_DAYS => {
            let message =
                format!("The signal is from {date}, more than half a year ago: look for something newer.");
            Some(Check::warn("old_signal", None, message))
        }
        Some(_) => None,
    }
}

/// The method's word on people who are firmly happy.
pub(super) fn leave_in_peace() -> Check {
    let message =
        "They read as firmly happy where they are: leave them in peace now and plan a day to look again.";
    Check::warn("firmly_happy", None, message)
}

fn doubts_about_person(profile: &Profile, assessment: &Assessment, request: &Request) -> Vec<Check> {
    let mut checks = Vec::new();
    if assessment.intent.level == Some(Level::FirmlyHappy) {
        checks.push(leave_in_peace());
    }
    if names::given(profile).is_none() {
        let message = match &profile.name {
            Some(_) => {
                "The name on the page does not look like a person's name: confirm it before you greet by it."
            }
            None => "The page shows no name: the greeting goes without.",
        };
        checks.push(Check::warn("odd_name", None, message));
    }
    let has_number = profile.contacts.iter().any(|contact| contact.kind == ContactKind::Phone);
    if request.channel == Channel::Whatsapp && !has_number {
        let message = "This page shows no telephone number: write here only with a number whose source you have recorded.";
        checks.push(Check::warn("number_without_source", None, message));
    }
    checks
}

/// How much of each part is said; tried from generous to bare until the message is short enough.
#[derive(Clone, Copy)]
struct Room {
    quote: usize,
    place: bool,
    role: bool,
    reasons: usize,
}

const EMAIL_ROOM: &[Room] = &[
    Room { quote: 140, place: true, role: true, reasons: 3 },
    Room { quote: 90, place: true, role: true, reasons: 1 },
    Room { quote: 60, place: true, role: true, reasons: 0 },
];

const SHORT_ROOM: &[Room] = &[
    Room { quote: 90, place: true, role: true, reasons: 1 },
    Room { quote: 90, place: true, role: true, reasons: 0 },
    Room { quote: 64, place: true, role: true, reasons: 0 },
    Room { quote: 44, place: true, role: true, reasons: 0 },
    Room { quote: 44, place: false, role: true, reasons: 0 },
    Room { quote: 30, place: false, role: true, reasons: 0 },
    Room { quote: 30, place: false, role: false, reasons: 0 },
];

/// Everything one message is written from.
struct Writing<'a> {
    book: &'a dyn Phrasebook,
    profile: &'a Profile,
    brief: &'a Brief,
    request: &'a Request,
    connection: &'a Connection,
}

impl Writing<'_> {
    /// Writes the message as generously as the channel has room for.
    fn write(&self, draft: &mut Draft, attempt: usize) {
        let (rooms, limit) = match self.request.channel {
            Channel::Email => (EMAIL_ROOM, LONG_MESSAGE),
            Channel::Site | Channel::Whatsapp => (SHORT_ROOM, SHORT_MESSAGE),
        };
        // A shorter turn of phrase is tried before anything is left out that helps to judge.
        let with_role =
            rooms.iter().filter(|room| room.role).flat_map(|room| [(room, 0), (room, 1), (room, 3)]);
        for (room, shift) in with_role.chain(rooms.iter().map(|room| (room, 0))) {
            let facts = self.facts(*room);
            (draft.text, draft.claims) = self.text(&facts, *room, attempt + shift);
            if self.request.channel == Channel::Email {
                let mut subjects = self.book.subjects(&facts).into_iter();
                draft.subject = subjects.find(|subject| subject.chars().count() <= SUBJECT);
            }
            if draft.text.chars().count() <= limit {
                break;
            }
        }
    }

    fn facts(&self, room: Room) -> Facts {
        let Connection { deeds, link } = self.connection;
        let role = self.brief.titles.first().and_then(|title| sayable(title));
        let role = role.filter(|role| room.role && (1..=48).contains(&role.chars().count()));
        let seen_at =
            if deeds.evidence.source.is_empty() { &self.profile.url } else { &deeds.evidence.source };
        Facts {
            deed: deeds.deed,
            words: excerpt(&deeds.words, &link.subject, room.quote),
            date: deeds.date,
            site: site_of(seen_at),
            subject: subject_in(self.book, self.brief, &link.subject),
            asked_for: link.criterion,
            role,
            place: place_of(self.brief, self.book).filter(|_| room.place),
        }
    }

    fn text(&self, facts: &Facts, room: Room, attempt: usize) -> (String, Vec<Claim>) {
        let Self { book, profile, brief, request, connection: Connection { deeds, link } } = self;
        // The two halves of a number move at different speeds, so that a new attempt changes more than one sentence.
        let turn = |salt: &str, step: usize| turn(&profile.url, salt) + attempt * step;
        let name = if book.greets_by_whole_name() { names::whole(profile) } else { names::given(profile) };

        let mut claims = Vec::new();
        let signal = book.signal(turn("signal", 1), facts);
        claims.push(Claim { text: signal.clone(), evidence: vec![deeds.evidence.clone()] });

        let sentence = book.link(turn("link", 1), facts);
        let mut evidence = vec![from_brief(&link.quote, "criteria"), deeds.evidence.clone()];
        if facts.role.is_some() {
            evidence.extend(brief.titles.first().map(|title| from_brief(title, "titles")));
        }
        if facts.place.is_some() {
            evidence.extend(brief.locations.first().map(|place| from_brief(&place.name, "locations")));
        }
        claims.push(Claim { text: sentence.clone(), evidence });

        let mut reasons = reasons_of(brief, *book, &link.quote);
        if !reasons.is_empty() {
            let first = turn("reason", 1) % reasons.len();
            reasons.rotate_left(first);
        }
        reasons.truncate(room.reasons);
        let judge = (!reasons.is_empty()).then(|| {
            let words: Vec<String> = reasons.iter().map(|(words, _)| words.clone()).collect();
            let text = book.reasons(turn("lead", 1), &words);
            let evidence = reasons.iter().map(|(_, evidence)| evidence.clone()).collect();
            claims.push(Claim { text: text.clone(), evidence });
            text
        });

        let greeting = book.greeting(name.as_deref());
        let question = book.question(turn("question", 1));
        let opt_out = book.opt_out(turn("opt out", 2));
        let judge = judge.map_or_else(String::new, |judge| format!(" {judge}"));
        let text = match request.channel {
            Channel::Email => {
                let text = format!("{greeting}\n\n{signal} {sentence}{judge}\n\n{question}\n\n{opt_out}");
                match signature(request, "\n") {
                    Some(who) => format!("{text}\n\n{}\n{who}", book.closing()),
                    None => text,
                }
            }
            Channel::Site | Channel::Whatsapp => {
                let text = format!("{greeting}\n{signal} {sentence}{judge} {question}\n{opt_out}");
                let signed = signature(request, ", ").map(|who| format!("{text}\n{who}"));
                signed.filter(|signed| signed.chars().count() <= SHORT_MESSAGE).unwrap_or(text)
            }
        };
        (text, claims)
    }
}

/// The sender's own name and company, as set; nothing where they are not.
fn signature(request: &Request, between: &str) -> Option<String> {
    let parts = [&request.sender.name, &request.sender.company];
    let parts: Vec<String> = parts.into_iter().flatten().filter_map(|part| sayable(part)).collect();
    (!parts.is_empty()).then(|| parts.join(between))
}

/// The brief's reasons to move that the draft may repeat: in the language of the message, short, not said already.
fn reasons_of(brief: &Brief, book: &dyn Phrasebook, said: &str) -> Vec<(String, Evidence)> {
    if language_of(&brief.text).is_some_and(|tag| tag != book.tag()) {
        return Vec::new();
    }
    let reasons = brief.opportunity.iter().filter(|reason| reason.quote != said).map(|reason| {
        let words = sayable(&reason.quote).unwrap_or_default();
        let words = words.trim_end_matches(['.', ',', ';', ':', '!']).to_owned();
        (words, from_brief(&reason.quote, "opportunity"))
    });
    // "Remote possible" says again what stands in brackets.
    let said_by_place = |words: &str| {
        let parts = Words::of(words);
        brief.remote == Some(true)
            && parts.0.len() <= 3
            && parts.has("remote; teletravail; homeoffice; remoto")
    };
    reasons.filter(|(words, _)| (4..=120).contains(&words.chars().count()) && !said_by_place(words)).collect()
}

/// The shared subject as the message may write it: foreign words stand in quotation marks.
fn subject_in(book: &dyn Phrasebook, brief: &Brief, subject: &str) -> String {
    let short: String = subject.chars().take(40).collect();
    let several = short.contains(' ');
    if several && language_of(&brief.text).is_some_and(|tag| tag != book.tag()) {
        return book.quoted(&short);
    }
    short
}

fn place_of(brief: &Brief, book: &dyn Phrasebook) -> Option<String> {
    let place = brief
        .locations
        .first()
        .and_then(|place| sayable(&place.name))
        .filter(|name| (1..=30).contains(&name.chars().count()));
    match (place, brief.remote) {
        (Some(place), Some(true)) => Some(format!("{place}, {}", book.remote())),
        (Some(place), _) => Some(place),
        (None, Some(true)) => Some(book.remote().to_owned()),
        (None, _) => None,
    }
}

/// The language a brief is written in, where its small words say so.
pub(super) fn language_of(text: &str) -> Option<&'static str> {
    const MARKS: [(&str, &[&str]); 4] = [
        ("en", &["the", "and", "with", "for", "you", "our", "we", "of", "to", "is", "who", "in"]),
        ("fr", &["le", "la", "les", "des", "et", "avec", "pour", "nous", "une", "un", "du", "est", "en"]),
        (
            "de",
            &["der", "die", "das", "und", "mit", "fur", "wir", "eine", "einen", "im", "ist", "oder", "in"],
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

/// What people call the site of an address; its host where it has no other name.
fn site_of(url: &str) -> Option<String> {
    const NAMES: &[(&str, &str)] = &[
        ("linkedin.com", "LinkedIn"),
        ("github.com", "GitHub"),
        ("gitlab.com", "GitLab"),
        ("xing.com", "XING"),
        ("stackoverflow.com", "Stack Overflow"),
        ("x.com", "X"),
        ("twitter.com", "Twitter"),
        ("bsky.app", "Bluesky"),
        ("scholar.google.com", "Google Scholar"),
        ("medium.com", "Medium"),
        ("dev.to", "DEV"),
        ("speakerdeck.com", "Speaker Deck"),
        ("youtube.com", "YouTube"),
        ("kaggle.com", "Kaggle"),
        ("dribbble.com", "Dribbble"),
        ("behance.net", "Behance"),
        ("orcid.org", "ORCID"),
    ];
    let rest = url.split_once("://")?.1;
    let host =
        rest.split(['/', '?', '#']).next()?.rsplit('@').next()?.split(':').next()?.to_ascii_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let by_label = |domain: &str| host == domain || host.ends_with(&format!(".{domain}"));
    let known = NAMES.iter().find(|(domain, _)| by_label(domain)).map(|(_, name)| (*name).to_owned());
    let honest =
        host.contains('.') && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    known.or_else(|| (honest && host.len() <= 40).then(|| host.to_owned()))
}

/// A number that is always the same for one person and one part of the message.
fn turn(url: &str, salt: &str) -> usize {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in url.bytes().chain(salt.bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    usize::try_from((hash >> 33) % 1_000).unwrap_or(0)
}
