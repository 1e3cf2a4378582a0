//! Which message may go out next, when and where: patient, multichannel, and over at the first reply.
//!
//! Never sends and never writes; it names the day. Start at [`next_step`], or at [`due`] for today's list.

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Candidate, CandidateRow, Stage};
use crate::outreach::Channel;
use crate::profile::{ContactKind, Profile};

/// Days from the first message to each of the three: day 0, day 5, day 12.
const DAYS: [i32; 3] = [0, 5, 12];

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

/// The next step, or `None` where the sequence is over: they replied in any way, three messages went unanswered, or
/// they stand where nothing is sent.
pub fn next_step(candidate: &Candidate) -> Option<Step> {
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
    if !open {
        return None;
    }
    // Messages since they last answered: after a reply the recruiter decides, not the plan.
    let last_reply = candidate.outcomes.last().map(|(at, _)| *at);
    if last_reply.is_some() {
        return None;
    }
    let sent = candidate.messages.len();
    let number = sent + 1;
    let days = *DAYS.get(sent)?;
    let start = candidate.messages.first().map_or(candidate.added_at, |first| first.at);
    let mut on = start.to_zoned(TimeZone::UTC).date().checked_add(days.days()).ok()?;
    // The days are between messages too: a second one sent late moves the third.
    if let Some(last) = candidate.messages.last() {
        let gap = days - DAYS.get(sent - 1)?;
        on = on.max(last.at.to_zoned(TimeZone::UTC).date().checked_add(gap.days()).ok()?);
    }
    Some(Step { on, channel: channel(candidate, number), number })
}

/// The plan is WhatsApp, e-mail, WhatsApp; but WhatsApp needs a number, and e-mail an address, whose source is
/// recorded. Without one the site's own message takes its place.
fn channel(candidate: &Candidate, number: usize) -> Channel {
    let has = |kind| candidate.visits.iter().any(|visit| has_sourced(&visit.profile, kind));
    let (phone, email) = (has(ContactKind::Phone), has(ContactKind::Email));
    match (number, phone, email) {
        (1 | 3, true, _) => Channel::Whatsapp,
        (1, false, true) | (2, _, true) => Channel::Email,
        _ => Channel::Site,
    }
}

fn has_sourced(profile: &Profile, kind: ContactKind) -> bool {
    profile.contacts.iter().any(|contact| contact.kind == kind && !contact.evidence.source.is_empty())
}

/// Who is due on `today`: an agreed day first, then the longest waiting. Nobody who may not be written to.
pub fn due(rows: &[CandidateRow], today: Date) -> Vec<&CandidateRow> {
    let day = |row: &CandidateRow| match (row.next_contact, row.next_step) {
        // What was agreed with the person comes before what was planned.
        (Some(agreed), _) => Some((0, agreed)),
        (None, Some((planned, _))) => Some((1, planned)),
        (None, None) => None,
    };
    let mut due: Vec<_> = rows
        .iter()
        .filter(|row| row.stage != Stage::DoNotContact)
        .filter_map(|row| day(row).filter(|(_, on)| *on <= today).map(|day| (day, row)))
        .collect();
    due.sort_by(|(a, first), (b, second)| (a, &first.id).cmp(&(b, &second.id)));
    due.into_iter().map(|(_, row)| row).collect()
}
