//! What stands against writing to somebody: silence, a no, a colleague. And how many first messages a day are enough.

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::outreach::{Channel, Standing};
use crate::pipeline::{Candidate, CandidateRow, Message, Outcome, Stage};

/// Messages without an answer, after which there is no further one: across channels, briefs and colleagues.
pub const MAY_GO_UNANSWERED: usize = 3;

/// First messages a day by default. A message that took thought is answered three times as often as one that did not, and nobody has
/// more than fifteen thoughts a day.
pub const FIRST_MESSAGES_A_DAY: usize = 15;

/// After a colleague's message this many days belong to that colleague.
const COLLEAGUES_WINDOW: i64 = 30;

/// The messages since their last answer.
pub(super) fn unanswered_messages(candidate: &Candidate) -> impl Iterator<Item = &Message> {
    let answered = candidate.outcomes.last().map(|(at, _)| *at);
    candidate.messages.iter().filter(move |message| answered.is_none_or(|answered| message.at > answered))
}

/// How many messages went out since they last answered.
pub fn unanswered(candidate: &Candidate) -> usize {
    unanswered_messages(candidate).count()
}

/// The channel on which they last answered.
pub fn answered_on(candidate: &Candidate) -> Option<Channel> {
    let (answered, _) = candidate.outcomes.last()?;
    candidate.messages.iter().rfind(|message| message.at <= *answered).map(|message| message.channel)
}

/// What a message to this person is held against. `author`: who would write; `today`: the day.
pub fn standing(candidate: &Candidate, author: &str, today: Date) -> Standing {
    let window = today.checked_sub(COLLEAGUES_WINDOW.days()).unwrap_or(Date::MIN);
    let colleague = candidate.messages.iter().rev().find(|message| {
        let other =
            !message.author.trim().is_empty() && !author.trim().is_empty() && message.author != author;
        other && message.at.to_zoned(TimeZone::UTC).date() >= window
    });
    let last = candidate.outcomes.last().map(|(_, outcome)| *outcome);
    Standing {
        unanswered: u32::try_from(unanswered(candidate)).unwrap_or(u32::MAX),
        suppressed: candidate.stage == Stage::DoNotContact || last == Some(Outcome::OptedOut),
        declined: candidate.stage == Stage::Declined,
        firmly_happy: false,
        colleague: colleague.map(|message| message.author.clone()),
    }
}

/// How many people were written to for the first time on `day`.
pub fn first_messages_on(rows: &[CandidateRow], day: Date) -> usize {
    let on =
        |row: &&CandidateRow| row.first_contact.is_some_and(|at| at.to_zoned(TimeZone::UTC).date() == day);
    rows.iter().filter(on).count()
}
