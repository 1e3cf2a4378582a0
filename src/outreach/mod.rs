//! A first message worth answering: drafted from one recent, specific signal, checked before it is copied.
//!
//! Overture never sends. Start at [`draft`]; [`check`] runs on whatever the recruiter made of the text.

mod brief_words;
mod checks;
mod compose;
mod connection;
mod handover;
mod kinship;
mod languages;
mod later;
mod link;
mod names;
mod quoting;
mod recheck;
mod sample;
mod site_names;
mod templates;
mod words;

pub use handover::handover;
pub use sample::sample_person;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::assessment::Assessment;
use crate::brief::Brief;
use crate::profile::{Evidence, Profile};

/// Where the message will be pasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Subject and body.
    Email,
    /// A short message; only with a number whose source is recorded.
    Whatsapp,
    /// The site's own message, 200 to 400 characters.
    #[default]
    Site,
    /// The note beside an invitation on the site, at most 300 characters.
    Note,
}

/// How a message sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Short and matter of fact; says "vous", "Sie", "usted".
    #[default]
    Plain,
    /// As one colleague writes to another; says "tu", "du", "tú".
    Warm,
    /// A letter; says "vous", "Sie", "usted", and greets by the whole name.
    Formal,
}

/// What is known of earlier contact with the person, whoever made it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Standing {
    /// Messages without an answer since they last answered, on all channels, for all briefs, by all colleagues.
    pub unanswered: u32,
    /// They asked never to be written to again.
    pub suppressed: bool,
    /// They said no, and have not come back since.
    pub declined: bool,
    /// They read as firmly happy where they are.
    pub firmly_happy: bool,
    /// A colleague who wrote to them lately.
    pub colleague: Option<String>,
}

/// Who writes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sender {
    /// The recruiter's name.
    pub name: Option<String>,
    /// The hiring company, or the agency.
    pub company: Option<String>,
}

/// What to draft.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Request {
    /// The channel.
    pub channel: Channel,
    /// BCP 47 tag of the language wanted; `None`: the profile's, where there is a phrasebook, else English.
    pub language: Option<String>,
    /// Who writes.
    pub sender: Sender,
    /// How it sounds.
    pub tone: Tone,
}

/// What came back, for the answer to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reply {
    /// They want to talk.
    Interested,
    /// They ask for more.
    MoreInformation,
    /// They name somebody.
    Referral,
    /// Not now; `on`: the day that was agreed.
    Later {
        /// The day.
        on: Option<Date>,
    },
    /// They say no.
    Declined,
    /// The process is over, whatever its end: how was it, from 0 to 10?
    Experience,
}

/// A recruiter's own wording, with fields: see [`template_fields`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Template {
    /// As the recruiter calls it.
    pub name: String,
    /// E-mail only.
    pub subject: Option<String>,
    /// The text: `{{given_name}}`, `{{#if place}}…{{else}}…{{/if}}`.
    pub text: String,
}

/// A factual clause of a draft, with what it rests on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// The clause, verbatim from the draft's text.
    pub text: String,
    /// The words on the page (or in the brief) it rests on; never empty.
    pub evidence: Vec<Evidence>,
}

/// Whether a check stops the copy button.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The text must not go out as it is.
    Block,
    /// Worth a look.
    Warn,
}

/// What one key puts right: a part of the text, and what stands there instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repair {
    /// Start and end as character (Unicode scalar) offsets.
    pub span: (usize, usize),
    /// The words instead; empty: it is taken out.
    pub with: String,
}

impl Repair {
    /// The text with the repair made; the text itself where the repair does not fit it.
    pub fn apply(&self, text: &str) -> String {
        let (start, end) = self.span;
        if start > end || end > text.chars().count() {
            return text.to_owned();
        }
        let before: String = text.chars().take(start).collect();
        let after: String = text.chars().skip(end).collect();
        // Where a sentence goes, one of the two spaces around it goes too.
        let double = self.with.is_empty() && before.ends_with(' ') && after.starts_with(' ');
        format!("{before}{}{}", self.with, after.get(usize::from(double)..).unwrap_or_default())
    }
}

/// Something wrong with a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// A stable code: `unfilled_placeholder`.
    pub code: String,
    /// Whether it blocks.
    pub severity: Severity,
    /// Where in the text: start and end as character (Unicode scalar) offsets; `None`: the text as a whole.
    pub span: Option<(usize, usize)>,
    /// One plain sentence with the way out.
    pub message: String,
    /// What puts it right, where that can be done without the recruiter's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repair: Option<Repair>,
}

/// A drafted message.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The channel it was written for.
    pub channel: Channel,
    /// BCP 47 tag of its language.
    pub language: String,
    /// E-mail only, at most 50 characters.
    pub subject: Option<String>,
    /// The message; empty where nothing on the page connects (the checks say so).
    pub text: String,
    /// Every factual clause with its evidence.
    pub claims: Vec<Claim>,
    /// What is wrong with it.
    pub checks: Vec<Check>,
}

/// A message to check, as the recruiter will send it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Message {
    /// The text.
    pub text: String,
    /// E-mail only.
    pub subject: Option<String>,
    /// Where it will be pasted.
    pub channel: Channel,
    /// True for the first message to this person: source and opt-out are then required.
    pub first_contact: bool,
    /// The other drafts of the shortlist.
    pub others: Vec<String>,
    /// The tone asked for; `None`: as the text shows.
    pub tone: Option<Tone>,
    /// The brief's text: pay is held against it. `None`: only guarantees are found.
    pub brief: Option<String>,
    /// Earlier contact.
    #[serde(flatten)]
    pub standing: Standing,
}

impl Default for Message {
    fn default() -> Self {
        Self {
            text: String::new(),
            subject: None,
            channel: Channel::default(),
            first_contact: true,
            others: Vec::new(),
            tone: None,
            brief: None,
            standing: Standing::default(),
        }
    }
}

/// Drafts a first message. Where nothing recent on the page connects with the brief the text is empty, and a blocking
/// check says what could be added.
pub fn draft(
    profile: &Profile,
    brief: &Brief,
    assessment: &Assessment,
    request: &Request,
    today: Date,
) -> Draft {
    compose::draft(profile, brief, assessment, request, &[], today)
}

/// The same beside the messages already drafted for others of the shortlist: takes another turn of phrase where two would
/// sound alike.
pub fn draft_beside(
    profile: &Profile,
    brief: &Brief,
    assessment: &Assessment,
    request: &Request,
    others: &[String],
    today: Date,
) -> Draft {
    compose::draft(profile, brief, assessment, request, others, today)
}

/// Drafts the second or third message of a plan; `said`: the texts they were sent before. A fourth is blocked.
pub fn follow_up(
    profile: &Profile,
    brief: &Brief,
    request: &Request,
    number: usize,
    said: &[String],
) -> Draft {
    later::follow_up(profile, brief, request, number, said)
}

/// Drafts the answer to what came back; `said`: the texts they were sent before.
pub fn answer(profile: &Profile, brief: &Brief, request: &Request, reply: &Reply, said: &[String]) -> Draft {
    later::answer(profile, brief, request, reply, said)
}

/// Fills a recruiter's own template for one person and checks it as every message is checked. What nothing fills stays a
/// placeholder, and is blocked as one.
pub fn fill_template(
    template: &Template,
    profile: &Profile,
    brief: &Brief,
    assessment: &Assessment,
    request: &Request,
    today: Date,
) -> Draft {
    templates::fill(template, profile, brief, assessment, request, today)
}

/// The fields a template may have, each with what fills it.
pub fn template_fields() -> &'static [(&'static str, &'static str)] {
    templates::FIELDS
}

/// Checks a message as text. What needs the profile (is the signal real?) is checked by [`recheck`].
pub fn check(message: &Message) -> Vec<Check> {
    checks::check(&checks::Subject::of(message))
}

/// Checks the recruiter's edited text against what the page and the brief say: everything [`check`] does, and
/// whether the text still rests on a signal of this person and links it to the opportunity.
pub fn recheck(
    message: &Message,
    profile: &Profile,
    brief: &Brief,
    assessment: &Assessment,
    today: Date,
) -> Vec<Check> {
    recheck::recheck(message, profile, brief, assessment, today)
}
