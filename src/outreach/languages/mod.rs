//! How each language says what a message has to say. One file a language, one line in [`PHRASEBOOKS`].
//!
//! A phrasebook is written by someone who thinks in the language, never translated word by word; it infers no gender and
//! invents nothing: every fact comes from [`Facts`]. Start at [`Phrasebook`], a trait without defaults, so that the
//! compiler asks for every phrase. What comes after the first message is in [`after`].

pub(super) mod after;
mod de;
mod en;
mod es;
mod fr;
pub(super) mod places;

use super::Tone;
use super::connection::Deed;
use super::link::Tie;
use crate::profile::PartialDate;
use after::Afterwards;

/// Every language there is.
const PHRASEBOOKS: &[&dyn Phrasebook] = &[&en::English, &fr::French, &de::German, &es::Spanish];

/// What a message may say.
#[derive(Debug, Clone)]
pub(super) struct Facts {
    /// What the person did.
    pub deed: Deed,
    /// Their words for it, without quotation marks.
    pub words: String,
    /// When.
    pub date: Option<PartialDate>,
    /// True where the month says enough, without its year.
    pub recent: bool,
    /// The site it was seen on, as people call it; `None`: the page has no address worth naming.
    pub site: Option<String>,
    /// True where a sentence of its own says so, after the question.
    pub site_apart: bool,
    /// What it shares with the role; empty where the role's title says it already.
    pub subjects: Vec<String>,
    /// Whether the brief asks for the subject, for a neighbour of what they did, or only speaks of it.
    pub tie: Tie,
    /// What the role is about, in the brief's own words, where these share the subject.
    pub work: Option<String>,
    /// The title of the role.
    pub role: Option<String>,
    /// Where: " in Berlin", " (Berlin or remote)", " (EMEA)", with the space before it; or nothing.
    pub place: String,
    /// How it sounds.
    pub tone: Tone,
}

impl Facts {
    /// "tu", "du", "tú".
    pub(super) fn familiar(&self) -> bool {
        self.tone == Tone::Warm
    }

    /// The one of two forms of address that fits the tone.
    pub(super) fn say(&self, distant: &'static str, familiar: &'static str) -> &'static str {
        if self.familiar() { familiar } else { distant }
    }

    /// The site, where the sentence about the signal names it.
    pub(super) fn site_here(&self) -> Option<&str> {
        self.site.as_deref().filter(|_| !self.site_apart)
    }

    /// The subjects as one phrase.
    pub(super) fn subjects_with(&self, and: &str) -> String {
        self.subjects.join(&format!(" {and} "))
    }

    /// Whether every subject is a name ("Rust") or stands in quotation marks: it then needs no article.
    pub(super) fn names_only(&self) -> bool {
        let name = |subject: &String| {
            subject.starts_with(['«', '“', '„'])
                || subject
                    .split(' ')
                    .all(|word| !word.starts_with(char::is_lowercase) || word.contains(['.', '+', '#']))
        };
        self.subjects.iter().all(name)
    }

    /// The month (with its year where that is needed) or the year, as `months` names them.
    pub(super) fn when(&self, months: &[&str; 12], of: &str) -> Option<String> {
        let date = self.date?;
        let name = date.month().and_then(|month| months.get(usize::try_from(month - 1).ok()?));
        Some(match name {
            Some(name) if self.recent => (*name).to_owned(),
            Some(name) => format!("{name}{of}{}", date.year()),
            None => date.year().to_string(),
        })
    }
}

/// Every phrase of a first message. `turn` picks among real variants; any number is fine.
pub(super) trait Phrasebook: Sync {
    /// BCP 47 tag.
    fn tag(&self) -> &'static str;
    /// The salutation, with its punctuation. The name is the whole one where [`Phrasebook::greets_by_whole_name`].
    fn greeting(&self, name: Option<&str>, tone: Tone) -> String;
    /// True where a greeting takes the whole name and not the given one.
    fn greets_by_whole_name(&self, tone: Tone) -> bool;
    /// What the person did and, unless [`Facts::site_apart`], where it was seen.
    fn signal(&self, turn: usize, facts: &Facts) -> String;
    /// Where it was seen, as a sentence of its own.
    fn seen(&self, turn: usize, site: &str, deed: Deed) -> String;
    /// What it has to do with the role.
    fn link(&self, turn: usize, facts: &Facts) -> String;
    /// Enough to judge: the brief's own reasons, as they stand there.
    fn reasons(&self, turn: usize, reasons: &[String]) -> String;
    /// Foreign words inside a sentence of this language.
    fn quoted(&self, words: &str) -> String;
    /// An open question that costs little to answer.
    fn question(&self, turn: usize, tone: Tone) -> &'static str;
    /// How to stop this.
    fn opt_out(&self, turn: usize, tone: Tone) -> &'static str;
    /// The line before the name of an e-mail's sender.
    fn closing(&self, tone: Tone) -> &'static str;
    /// Subjects for an e-mail, the best first; the first short enough is taken.
    fn subjects(&self, facts: &Facts) -> Vec<String>;
    /// A place that may also be anywhere: "Berlin or remote".
    fn remote(&self, place: Option<&str>) -> String;
    /// What is said after the first message.
    fn after(&self) -> &'static dyn Afterwards;
}

/// The phrasebook of a BCP 47 tag, by its first part.
pub(super) fn of(tag: &str) -> Option<&'static dyn Phrasebook> {
    let wanted = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    PHRASEBOOKS.iter().copied().find(|book| book.tag() == wanted)
}

/// The one to fall back on.
pub(super) fn fallback() -> &'static dyn Phrasebook {
    &en::English
}

/// Picks one of several.
pub(super) fn pick<T: Copy>(turn: usize, all: &[T]) -> T {
    all[turn % all.len()]
}

/// Picks by address: the first of each pair is the distant form, the second the familiar one.
pub(super) fn pick_form(turn: usize, tone: Tone, all: &[(&'static str, &'static str)]) -> &'static str {
    let (distant, familiar) = pick(turn, all);
    if tone == Tone::Warm { familiar } else { distant }
}

/// `text` with a capital first letter.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
