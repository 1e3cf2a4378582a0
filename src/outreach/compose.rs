//! The draft: context, signal, why it connects, enough to judge, an open question, a way out.
//!
//! Every sentence that states a fact is a claim with its evidence. Where nothing connects the text stays empty and the
//! checks say what to add: no filler. Start at [`draft`].

use jiff::civil::Date;

use super::brief_words::{place_said, reasons_of, role_said, spoken, subject_in};
use super::checks::{self, Subject};
use super::connection::{self, Connection, Deed, Nothing, OLD_AFTER_DAYS, age_in_days, from_brief};
use super::languages::{self, Facts, Phrasebook};
use super::link::Tie;
use super::names;
use super::quoting::{excerpt, sayable};
use super::site_names::site_of;
use super::words::folded;
use super::{Channel, Check, Claim, Draft, Message, Request};
use crate::assessment::{Assessment, Level};
use crate::brief::Brief;
use crate::profile::{ContactKind, Profile};

/// A direct message has room for this many characters.
const SHORT_MESSAGE: usize = 400;
/// A note beside an invitation has room for this many.
const NOTE: usize = 300;
/// A month says enough without its year for this many days.
const SAME_YEAR: i32 = 300;
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
            let writing = Writing { book, profile, brief, request, connection: &connection, today };
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
                tone: Some(request.tone),
                brief: Some(brief.text.clone()).filter(|text| !text.trim().is_empty()),
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

/// The sentences of a draft that state a fact, in their order; `turn` picks among its turns of phrase.
pub(super) fn sentences_of(
    profile: &Profile,
    brief: &Brief,
    request: &Request,
    turn: usize,
    today: Date,
) -> Vec<Claim> {
    let wanted = request.language.as_deref().or(profile.language.as_deref());
    let book = wanted.and_then(languages::of).unwrap_or_else(languages::fallback);
    let Ok(connection) = connection::find(profile, brief, today) else { return Vec::new() };
    let mut draft = Draft { channel: request.channel, ..Draft::default() };
    Writing { book, profile, brief, request, connection: &connection, today }.write(&mut draft, turn);
    draft.claims
}

pub(super) fn nothing_to_say(nothing: Nothing) -> Check {
    const OPEN: &str = "open a talk, a project or a post of theirs and read that page, or write about something you have seen yourself.";
    let (code, message) = match nothing {
        Nothing::NoSignal => {
            ("no_signal", format!("This page shows nothing recent and specific to write about: {OPEN}"))
        }
        Nothing::TooOld(year) => (
            "no_signal",
            format!(
                "The newest thing this page shows is from {year}, too old to be why you write today: {OPEN}"
            ),
        ),
        Nothing::NoLink(shown) => {
            let shown: Vec<String> = shown.iter().map(|words| format!("“{words}”")).collect();
            let shows = match shown.as_slice() {
                [] => "Nothing this person shows in public has to do with the brief as it stands".to_owned(),
                [only] => {
                    format!("The page shows {only}, which has nothing to do with the brief as it stands")
                }
                [first, second, ..] => {
                    format!(
                        "The page shows {first} and {second}; neither has to do with the brief as it stands"
                    )
                }
            };
            let way = "add to the brief what the work is about, or say yourself what connects them.";
            ("no_link_to_opportunity", format!("{shows}: {way}"))
        }
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

pub(super) fn doubts_about_person(
    profile: &Profile,
    assessment: &Assessment,
    request: &Request,
) -> Vec<Check> {
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
    /// The link in the brief's own words.
    work: bool,
    /// How many shared subjects.
    subjects: usize,
    reasons: usize,
}

const fn room(quote: usize, work: bool, reasons: usize) -> Room {
    Room { quote, place: true, role: true, work, subjects: 2, reasons }
}

const EMAIL_ROOM: &[Room] =
    &[room(140, true, 2), room(110, true, 1), room(90, true, 0), room(90, false, 1), room(60, false, 0)];

const SHORT_ROOM: &[Room] = &[
    room(90, true, 1),
    room(90, true, 0),
    room(64, true, 0),
    room(90, false, 1),
    room(90, false, 0),
    Room { place: false, ..room(90, false, 0) },
    room(64, false, 0),
    Room { place: false, ..room(64, false, 0) },
    Room { place: false, subjects: 1, ..room(44, false, 0) },
    Room { place: false, subjects: 1, ..room(30, false, 0) },
    Room { place: false, role: false, subjects: 1, ..room(30, false, 0) },
    Room { place: false, role: false, subjects: 1, ..room(22, false, 0) },
];

/// Everything one message is written from.
struct Writing<'a> {
    book: &'a dyn Phrasebook,
    profile: &'a Profile,
    brief: &'a Brief,
    request: &'a Request,
    connection: &'a Connection,
    today: Date,
}

impl Writing<'_> {
    /// Writes the message as generously as the channel has room for.
    fn write(&self, draft: &mut Draft, attempt: usize) {
        let (rooms, limit) = match self.request.channel {
            Channel::Email => (EMAIL_ROOM, LONG_MESSAGE),
            Channel::Site | Channel::Whatsapp => (SHORT_ROOM, SHORT_MESSAGE),
            Channel::Note => (SHORT_ROOM, NOTE),
        };
        // A shorter turn of phrase is tried before anything is left out that helps to judge.
        let with_role =
            rooms.iter().filter(|room| room.role).flat_map(|room| [(room, 0), (room, 1), (room, 3)]);
        let bare = rooms
            .iter()
            .map(|room| (room, 0))
            .chain(rooms.last().into_iter().flat_map(|room| (1..TURNS).map(move |shift| (room, shift))));
        let mut shortest: Option<(usize, Draft)> = None;
        for (room, shift) in with_role.chain(bare) {
            let facts = self.facts(*room, attempt + shift);
            (draft.text, draft.claims) = self.text(&facts, *room, attempt + shift);
            if self.request.channel == Channel::Email {
                let mut subjects = self.book.subjects(&facts).into_iter();
                draft.subject = subjects.find(|subject| subject.chars().count() <= SUBJECT);
            }
            let length = draft.text.chars().count();
            if length <= limit {
                return;
            }
            if shortest.as_ref().is_none_or(|(least, _)| length < *least) {
                shortest = Some((length, draft.clone()));
            }
        }
        if let Some((_, least)) = shortest {
            *draft = least;
        }
    }

    fn facts(&self, room: Room, attempt: usize) -> Facts {
        let Connection { deeds, link } = self.connection;
        let tone = self.request.tone;
        let role = role_said(self.brief, self.book).filter(|_| room.role);
        let seen_at =
            if deeds.evidence.source.is_empty() { &self.profile.url } else { &deeds.evidence.source };
        let mut place = if room.place { place_said(self.brief, self.book) } else { String::new() };
        let mut role = role;
        // "Entwickler (m/w/d) (München oder remote)": one pair of brackets is enough.
        if let (Some((bare, sign)), Some(where_)) =
            (role.as_deref().and_then(|role| role.split_once(" (")), place.strip_prefix(" ("))
        {
            place = format!(" ({}, {where_}", sign.trim_end_matches(')'));
            role = Some(bare.to_owned());
        }
        let site = site_of(seen_at);
        let apart = (turn(&self.profile.url, "order") + attempt) % 2 == 1;
        let work = link.work.as_deref().filter(|_| room.work);
        Facts {
            deed: deeds.deed,
            words: excerpt(deeds.deed, &deeds.words, &link.stems, room.quote),
            date: deeds.date,
            recent: deeds.date.is_some_and(|date| age_in_days(date, self.today) <= SAME_YEAR),
            site_apart: apart && site.is_some() && deeds.deed != Deed::OwnWords,
            site,
            subjects: link
                .subjects
                .iter()
                .filter(|subject| {
                    // "A React Native Developer role that calls for React Native" says it twice.
                    let title = role.as_ref().map(|role| folded(role)).unwrap_or_default();
                    !format!(" {title} ").contains(&format!(" {} ", folded(subject)))
                })
                .take(room.subjects)
                .map(|subject| subject_in(self.book, self.brief, subject, &deeds.words))
                .collect(),
            tie: if link.trade && link.tie == Tie::Asked { Tie::Spoken } else { link.tie },
            work: work
                .and_then(|quote| spoken(quote, self.brief, self.book, tone))
                .filter(|work| work.chars().count() <= 130),
            role,
            place,
            tone,
        }
    }

    fn text(&self, facts: &Facts, room: Room, attempt: usize) -> (String, Vec<Claim>) {
        let Self { book, profile, brief, request, connection: Connection { deeds, link }, .. } = self;
        // The two halves of a number move at different speeds, so that a new attempt changes more than one sentence.
        let turn = |salt: &str, step: usize| turn(&profile.url, salt) + attempt * step;
        let tone = request.tone;
        let name =
            if book.greets_by_whole_name(tone) { names::whole(profile) } else { names::given(profile) };

        let mut claims = Vec::new();
        let signal = book.signal(turn("signal", 1), facts);
        claims.push(Claim { text: signal.clone(), evidence: vec![deeds.evidence.clone()] });

        let sentence = book.link(turn("link", 1), facts);
        let mut evidence = vec![deeds.evidence.clone()];
        match (&facts.work, &link.work) {
            (Some(_), Some(quote)) => evidence.push(from_brief(quote, "opportunity")),
            _ => evidence.extend(link.quotes.iter().map(|quote| from_brief(quote, "criteria"))),
        }
        if facts.role.is_some() {
            evidence.extend(brief.titles.first().map(|title| from_brief(title, "titles")));
        }
        if !facts.place.is_empty() {
            evidence.extend(brief.locations.first().map(|place| from_brief(&place.name, "locations")));
        }
        claims.push(Claim { text: sentence.clone(), evidence });

        let said = facts.work.as_ref().and(link.work.as_deref()).or(link.quotes.first().map(String::as_str));
        let mut reasons = reasons_of(brief, *book, tone, said.unwrap_or_default());
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

        let greeting = book.greeting(name.as_deref(), tone);
        let question = book.question(turn("question", 1), tone);
        let mut end = book.opt_out(turn("opt out", 2), tone).to_owned();
        if let Some(site) = facts.site.as_ref().filter(|_| facts.site_apart) {
            let seen = book.seen(turn("seen", 1), site, facts.deed);
            claims.push(Claim { text: seen.clone(), evidence: vec![deeds.evidence.clone()] });
            end = format!("{seen} {end}");
        }
        let judge = judge.map_or_else(String::new, |judge| format!(" {judge}"));
        let text = match request.channel {
            Channel::Email => {
                let text = format!("{greeting}\n\n{signal} {sentence}{judge}\n\n{question}\n\n{end}");
                match signature(request, "\n") {
                    Some(who) => format!("{text}\n\n{}\n{who}", book.closing(tone)),
                    None => text,
                }
            }
            Channel::Site | Channel::Whatsapp | Channel::Note => {
                let limit = if request.channel == Channel::Note { NOTE } else { SHORT_MESSAGE };
                let text = format!("{greeting}\n{signal} {sentence}{judge} {question}\n{end}");
                let signed = signature(request, ", ").map(|who| format!("{text}\n{who}"));
                signed.filter(|signed| signed.chars().count() <= limit).unwrap_or(text)
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

/// A number that is always the same for one person and one part of the message.
fn turn(url: &str, salt: &str) -> usize {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in url.bytes().chain(salt.bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    usize::try_from((hash >> 33) % 1_000).unwrap_or(0)
}
