//! After the first message: the second and third touch, and the answers to what came back.
//!
//! A later message says of the role only what the brief says and was not said before; each such clause is a claim.
//! Start at [`follow_up`] and [`answer`].

use jiff::civil::Date;

use super::brief_words::{place_said, reasons_of, role_said};
use super::checks::{self, Subject};
use super::languages::{self, Phrasebook, after::Later};
use super::quoting::sayable;
use super::words::folded;
use super::{Channel, Check, Claim, Draft, Message, Reply, Request, names};
use crate::brief::Brief;
use crate::profile::{Evidence, Profile};

/// The second or third message of a plan. `said`: what they were sent before.
pub(super) fn follow_up(
    profile: &Profile,
    brief: &Brief,
    request: &Request,
    number: usize,
    said: &[String],
) -> Draft {
    let writing = Writing::new(profile, brief, request, said);
    if !(2..=3).contains(&number) {
        let message = "Three messages went unanswered: silence is an answer. Plan a day to look again.";
        let mut draft = writing.begin();
        draft.checks.push(Check::block("fourth_unanswered", None, message));
        return draft;
    }
    let turn = profile.url.len() + brief.text.len();
    let news = if number == 2 { 1 } else { 0 };
    writing.finish(news, None, |book, later| {
        if number == 2 { book.after().second(turn, later) } else { book.after().third(turn, later) }
    })
}

/// The answer to what came back. `said`: what they were sent before.
pub(super) fn answer(
    profile: &Profile,
    brief: &Brief,
    request: &Request,
    reply: &Reply,
    said: &[String],
) -> Draft {
    let writing = Writing::new(profile, brief, request, said);
    let day = match reply {
        Reply::Later { on } => *on,
        Reply::Interested
        | Reply::MoreInformation
        | Reply::Referral
        | Reply::Declined
        | Reply::Experience => None,
    };
    let news = if *reply == Reply::MoreInformation { 3 } else { 0 };
    writing.finish(news, day, |book, later| {
        let after = book.after();
        match reply {
            Reply::Interested => after.interested(later),
            Reply::MoreInformation => after.more_information(later),
            Reply::Referral => after.referral(later),
            Reply::Later { .. } => after.later(later),
            Reply::Declined => after.declined(later),
            Reply::Experience => after.experience(later),
        }
    })
}

struct Writing<'a> {
    book: &'static dyn Phrasebook,
    profile: &'a Profile,
    brief: &'a Brief,
    request: &'a Request,
    said: &'a [String],
}

impl<'a> Writing<'a> {
    fn new(profile: &'a Profile, brief: &'a Brief, request: &'a Request, said: &'a [String]) -> Self {
        let wanted = request.language.as_deref().or(profile.language.as_deref());
        let book = wanted.and_then(languages::of).unwrap_or_else(languages::fallback);
        Self { book, profile, brief, request, said }
    }

    fn begin(&self) -> Draft {
        Draft { channel: self.request.channel, language: self.book.tag().to_owned(), ..Draft::default() }
    }

    fn finish(
        &self,
        news: usize,
        day: Option<Date>,
        say: impl Fn(&dyn Phrasebook, &Later) -> String,
    ) -> Draft {
        let mut draft = self.begin();
        let tone = self.request.tone;
        let earlier: Vec<String> = self.said.iter().map(|text| folded(text)).collect();
        let unsaid: Vec<(String, Evidence)> = reasons_of(self.brief, self.book, tone, "")
            .into_iter()
            .filter(|(words, _)| !earlier.iter().any(|text| text.contains(&folded(words))))
            .take(news)
            .collect();
        let later = Later {
            role: role_said(self.brief, self.book),
            place: place_said(self.brief, self.book),
            news: unsaid.iter().map(|(words, _)| words.clone()).collect(),
            when: day.and_then(|day| self.month(day)),
            tone,
        };
        let body = say(self.book, &later);
        draft.claims =
            unsaid.into_iter().map(|(text, evidence)| Claim { text, evidence: vec![evidence] }).collect();
        let by_whole = self.book.greets_by_whole_name(tone);
        let name = if by_whole { names::whole(self.profile) } else { names::given(self.profile) };
        let greeting = self.book.greeting(name.as_deref(), tone);
        draft.text = match self.request.channel {
            Channel::Email => {
                let sender = self.request.sender.name.as_deref().and_then(sayable);
                let end =
                    sender.map_or_else(String::new, |who| format!("\n\n{}\n{who}", self.book.closing(tone)));
                draft.subject =
                    Some(self.book.after().subject(&later)).filter(|subject| subject.chars().count() <= 50);
                format!("{greeting}\n\n{body}{end}")
            }
            Channel::Site | Channel::Whatsapp | Channel::Note => format!("{greeting}\n{body}"),
        };
        let message = Message {
            text: draft.text.clone(),
            subject: draft.subject.clone(),
            channel: draft.channel,
            first_contact: false,
            tone: Some(tone),
            brief: Some(self.brief.text.clone()).filter(|text| !text.trim().is_empty()),
            ..Message::default()
        };
        draft.checks = checks::check(&Subject::of(&message));
        draft
    }

    /// "in March 2027".
    fn month(&self, day: Date) -> Option<String> {
        let (months, before, of) = self.book.after().months();
        let name = months.get(usize::try_from(day.month() - 1).ok()?)?;
        Some(format!("{before}{name}{of}{}", day.year()))
    }
}
