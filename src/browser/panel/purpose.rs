//! Which message comes next for the person in view.

use super::state::Known;
use crate::outreach::Reply;
use crate::pipeline::Outcome;

/// Which message is drafted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The first.
    First,
    /// The second or third of a plan.
    FollowUp(usize),
    /// The answer to what came back.
    Answer(Reply),
}

impl Purpose {
    /// What is next for someone: what came back is answered, silence gets a second and a third message.
    pub fn next(known: Option<&Known>) -> Self {
        let Some(known) = known else { return Self::First };
        let silent = usize::try_from(known.standing.unanswered).unwrap_or(usize::MAX);
        match known.row.outcome {
            Some(Outcome::Interested) => Self::Answer(Reply::Interested),
            Some(Outcome::WantsMoreInformation) => Self::Answer(Reply::MoreInformation),
            Some(Outcome::RefersSomeone) => Self::Answer(Reply::Referral),
            Some(Outcome::ReconnectLater) => Self::Answer(Reply::Later { on: known.row.next_contact }),
            Some(Outcome::Declined) => Self::Answer(Reply::Declined),
            Some(Outcome::OptedOut) | None if silent == 0 => Self::First,
            Some(Outcome::OptedOut) | None => Self::FollowUp(silent.saturating_add(1)),
        }
    }
}
