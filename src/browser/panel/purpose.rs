//! Which message comes next for the person in view.

use super::state::Known;
use crate::outreach::{Reply, Template};
use crate::pipeline::Outcome;
use crate::pipeline::sequence::OwnMessages;

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

/// The template to write with: the one chosen, else the one the person's own plan names for this message.
pub fn own_wording(
    own: &OwnMessages,
    chosen: Option<String>,
    known: Option<&Known>,
    purpose: Purpose,
) -> Option<Template> {
    let number = match purpose {
        Purpose::First => 1,
        Purpose::FollowUp(number) => number,
        Purpose::Answer(_) => return None,
    };
    let planned = || {
        let plan = known.and_then(|known| known.plan.as_ref()).or(own.chosen_plan())?;
        plan.steps.get(number.checked_sub(1)?)?.template.clone()
    };
    let name = chosen.or_else(planned)?;
    own.templates.iter().find(|template| template.name == name).cloned()
}

/// The messages copied for others than the person at `url`.
pub fn texts_for_others(copied: &[(String, String)], url: &str) -> Vec<String> {
    copied.iter().filter(|(other, _)| other != url).map(|(_, text)| text.clone()).collect()
}
