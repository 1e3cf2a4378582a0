//! Which message may go out next, when and where: patient, multichannel, and over at the first reply.
//!
//! Never sends and never writes; it names the day. Start at [`next_step`], or at [`due`] for today's list. What stands
//! against writing to somebody at all is in [`standing`]; the plans are data, in [`plan`].

mod own;
mod plan;
mod standing;
mod timing;
mod zone;

pub use own::OwnMessages;
pub use plan::{Plan, PlannedStep};
pub use standing::{
    FIRST_MESSAGES_A_DAY, MAY_GO_UNANSWERED, answered_on, first_messages_on, standing, unanswered,
};
pub use timing::{Quiet, next_working_day, quiet_time};
pub use zone::local_time;

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Candidate, CandidateRow, Stage};
use crate::outreach::Channel;

/// The next message of a sequence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The first day on which it may go out.
    pub on: Date,
    /// Where.
    pub channel: Channel,
    /// 1, 2 or 3.
    pub number: usize,
}

/// The next step of their plan, or `None` where the sequence is over: they replied in any way, three
/// messages went unanswered, or they stand where nothing is sent.
pub fn next_step(candidate: &Candidate) -> Option<Step> {
    next_step_of(&Plan::of(candidate), candidate)
}

/// The same in a plan of the recruiter's own.
pub fn next_step_of(plan: &Plan, candidate: &Candidate) -> Option<Step> {
    let open = match candidate.stage {
        Stage::Shortlisted | Stage::Contacted => true,
        Stage::Sourced
        | Stage::InConversation
        | Stage::Screening
        | Stage::Interview
        | Stage::Offer
        | Stage::Hired
        | Stage::NotNow
        | Stage::Declined
        | Stage::DoNotContact => false,
    };
    // After a reply the recruiter decides, not the plan.
    if !open || !candidate.outcomes.is_empty() || unanswered(candidate) >= MAY_GO_UNANSWERED {
        return None;
    }
    let sent = candidate.messages.len();
    let step = plan.steps.get(sent)?;
    let day = |at: jiff::Timestamp| at.to_zoned(TimeZone::UTC).date();
    let start = candidate.messages.first().map_or(candidate.added_at, |first| first.at);
    let first = plan.steps.first().map_or(0, |first| first.day);
    let mut on = day(start).checked_add((step.day - first).max(0).days()).ok()?;
    // The days are between messages too: a second one sent late moves the third.
    if let (Some(last), Some(before)) =
        (candidate.messages.last(), sent.checked_sub(1).and_then(|at| plan.steps.get(at)))
    {
        on = on.max(day(last.at).checked_add((step.day - before.day).max(1).days()).ok()?);
    }
    let on = if plan.weekends { on } else { next_working_day(on) };
    Some(Step { on, channel: plan::channel_for(step.channel, candidate), number: sent + 1 })
}

/// Who is due on `today`: an agreed day first, then the longest waiting. Nobody who may not be written to.
pub fn due(rows: &[CandidateRow], today: Date) -> Vec<&CandidateRow> {
    let mut due: Vec<_> = rows
        .iter()
        .filter_map(|row| due_on(row).filter(|(_, on)| *on <= today).map(|day| (day, row)))
        .collect();
    due.sort_by(|(a, first), (b, second)| (a, &first.id).cmp(&(b, &second.id)));
    due.into_iter().map(|(_, row)| row).collect()
}

/// The days on which somebody is due, one entry each, in order: what an alarm needs to know, and no name.
pub fn due_days(rows: &[CandidateRow]) -> Vec<Date> {
    let mut days: Vec<Date> = rows.iter().filter_map(due_on).map(|(_, on)| on).collect();
    days.sort_unstable();
    days
}

/// What was agreed with the person comes before what was planned.
fn due_on(row: &CandidateRow) -> Option<(u8, Date)> {
    if row.stage == Stage::DoNotContact {
        return None;
    }
    match (row.next_contact, row.next_step) {
        (Some(agreed), _) => Some((0, agreed)),
        (None, Some((planned, _))) => Some((1, planned)),
        (None, None) => None,
    }
}
