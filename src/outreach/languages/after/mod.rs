//! What is said after the first message: the second and third touch, the answers to what came back, and one question at the end.
//!
//! A second message brings something new, a third closes; nobody is "just bumped". No fact comes from here: what is said of
//! the role stands in the brief. Start at [`Afterwards`], a trait without defaults.

pub(super) mod de;
pub(super) mod en;
pub(super) mod es;
pub(super) mod fr;

use crate::outreach::Tone;

/// What a later message may say.
#[derive(Debug, Clone)]
pub(in crate::outreach) struct Later {
    /// The title of the role.
    pub role: Option<String>,
    /// Where, with the space before it.
    pub place: String,
    /// What the role offers, in the brief's own words, and was not said yet.
    pub news: Vec<String>,
    /// When the recruiter writes again, as words.
    pub when: Option<String>,
    /// How it sounds.
    pub tone: Tone,
}

impl Later {
    pub(super) fn say(&self, distant: &'static str, familiar: &'static str) -> &'static str {
        if self.tone == Tone::Warm { familiar } else { distant }
    }

    pub(super) fn news_as(&self, between: &str) -> Option<String> {
        (!self.news.is_empty()).then(|| self.news.join(between))
    }
}

/// Every later message, without its greeting.
pub(in crate::outreach) trait Afterwards: Sync {
    /// The second touch: something new, or something to judge by.
    fn second(&self, turn: usize, later: &Later) -> String;
    /// The third and last: a graceful end.
    fn third(&self, turn: usize, later: &Later) -> String;
    /// They want to talk.
    fn interested(&self, later: &Later) -> String;
    /// They ask for more.
    fn more_information(&self, later: &Later) -> String;
    /// They name somebody.
    fn referral(&self, later: &Later) -> String;
    /// Not now: the day agreed, or a question for it.
    fn later(&self, later: &Later) -> String;
    /// They say no.
    fn declined(&self, later: &Later) -> String;
    /// After the process, whatever its end: 0 to 10.
    fn experience(&self, later: &Later) -> String;
    /// The subject of an e-mail that continues the exchange.
    fn subject(&self, later: &Later) -> String;
    /// The names of the months, with what stands before them ("in ", "en ", "im ") and before the year.
    fn months(&self) -> (&'static [&'static str; 12], &'static str, &'static str);
}
