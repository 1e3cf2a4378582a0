//! How each language says what a message has to say. One file a language, one line in [`PHRASEBOOKS`].
//!
//! A phrasebook is written by someone who thinks in the language, never translated word by word; it infers no gender and
//! invents nothing: every fact comes from [`Facts`]. Start at [`Phrasebook`], a trait without defaults, so that the
//! compiler asks for every phrase.

mod de;
mod en;
mod es;
mod fr;

use super::connection::Deed;
use crate::profile::PartialDate;

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
    /// The site it was seen on, as people call it; `None`: the page has no address worth naming.
    pub site: Option<String>,
    /// What it shares with the role.
    pub subject: String,
    /// True where the brief asks for the subject; false where it only speaks of it.
    pub asked_for: bool,
    /// The title of the role.
    pub role: Option<String>,
    /// Where: a place, "remote", or both, in brackets in the text.
    pub place: Option<String>,
}

/// Every phrase of a first message. `turn` picks among real variants; any number is fine.
pub(super) trait Phrasebook: Sync {
    /// BCP 47 tag.
    fn tag(&self) -> &'static str;
    /// The salutation, with its punctuation. The name is the whole one where [`Phrasebook::greets_by_whole_name`].
    fn greeting(&self, name: Option<&str>) -> String;
    /// True where a greeting takes the whole name and not the given one.
    fn greets_by_whole_name(&self) -> bool;
    /// What the person did and where it was seen.
    fn signal(&self, turn: usize, facts: &Facts) -> String;
    /// What it has to do with the role.
    fn link(&self, turn: usize, facts: &Facts) -> String;
    /// Enough to judge: the brief's own reasons, as they stand there.
    fn reasons(&self, turn: usize, reasons: &[String]) -> String;
    /// Foreign words inside a sentence of this language.
    fn quoted(&self, words: &str) -> String;
    /// An open question that costs little to answer.
    fn question(&self, turn: usize) -> &'static str;
    /// How to stop this.
    fn opt_out(&self, turn: usize) -> &'static str;
    /// The line before the name of an e-mail's sender.
    fn closing(&self) -> &'static str;
    /// Subjects for an e-mail, the best first; the first short enough is taken.
    fn subjects(&self, facts: &Facts) -> Vec<String>;
    /// Words for a place that is anywhere.
    fn remote(&self) -> &'static str;
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

/// `text` with a capital first letter.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
