//! Plans as data: which channel on which day. Two presets, and the recruiter's own.

use serde::{Deserialize, Serialize};

use crate::outreach::Channel;
use crate::pipeline::Candidate;
use crate::pipeline::sequence::standing::unanswered_messages;
use crate::profile::{ContactKind, Profile};

/// One message of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedStep {
    /// Days after the first message.
    pub day: i32,
    /// Where.
    pub channel: Channel,
    /// The name of the recruiter's own template; `None`: drafted for the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
}

/// A plan: at most three messages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// As the recruiter calls it.
    pub name: String,
    /// Its messages, in order.
    pub steps: Vec<PlannedStep>,
    /// Whether a Saturday or Sunday will do.
    pub weekends: bool,
}

impl Default for Plan {
    fn default() -> Self {
        Self::without_number()
    }
}

impl Plan {
    /// The method's own: WhatsApp, an e-mail after five days, a short WhatsApp nudge after twelve.
    pub fn with_number() -> Self {
        Self::preset("WhatsApp first", [Channel::Whatsapp, Channel::Email, Channel::Whatsapp])
    }

    /// Without a number: e-mail, the site's own message after five days, e-mail after twelve.
    pub fn without_number() -> Self {
        Self::preset("E-mail first", [Channel::Email, Channel::Site, Channel::Email])
    }

    fn preset(name: &str, channels: [Channel; 3]) -> Self {
        let steps = [0, 5, 12]
            .into_iter()
            .zip(channels)
            .map(|(day, channel)| PlannedStep { day, channel, template: None })
            .collect();
        Self { name: name.to_owned(), steps, weekends: false }
    }

    /// A plan of one's own as it may be used: three messages at most, the first on day 0, each later than the one before.
    pub fn of_ones_own(name: &str, steps: &[PlannedStep], weekends: bool) -> Self {
        let mut kept: Vec<PlannedStep> = Vec::new();
        for step in steps.iter().take(3) {
            let earliest = kept.last().map_or(0, |last| last.day + 1);
            let day = if kept.is_empty() { 0 } else { step.day.clamp(earliest, 365) };
            kept.push(PlannedStep { day, ..step.clone() });
        }
        Self { name: name.trim().chars().take(60).collect(), steps: kept, weekends }
    }

    /// The plan chosen for somebody, else the preset that fits.
    pub fn of(candidate: &Candidate) -> Self {
        candidate.plan.clone().unwrap_or_else(|| Self::suggested_for(candidate))
    }

    /// The preset that fits what is known of how to reach somebody.
    pub fn suggested_for(candidate: &Candidate) -> Self {
        if reachable(candidate, Channel::Whatsapp) { Self::with_number() } else { Self::without_number() }
    }
}

/// Whether a channel is open: WhatsApp needs a number, e-mail an address, and the source of either must be recorded.
pub(super) fn reachable(candidate: &Candidate, channel: Channel) -> bool {
    let kind = match channel {
        Channel::Whatsapp => ContactKind::Phone,
        Channel::Email => ContactKind::Email,
        Channel::Site | Channel::Note => return true,
    };
    candidate.visits.iter().any(|visit| has_sourced(&visit.profile, kind))
}

fn has_sourced(profile: &Profile, kind: ContactKind) -> bool {
    profile.contacts.iter().any(|contact| contact.kind == kind && !contact.evidence.source.is_empty())
}

/// The planned channel, or another: one that is open, and not one that was silent twice while another is open.
pub(super) fn channel_for(planned: Channel, candidate: &Candidate) -> Channel {
    let open: Vec<Channel> = [Channel::Whatsapp, Channel::Email, Channel::Site]
        .into_iter()
        .filter(|channel| reachable(candidate, *channel))
        .collect();
    let silent =
        |channel: Channel| unanswered_messages(candidate).filter(|sent| sent.channel == channel).count() >= 2;
    if open.contains(&planned) && !silent(planned) {
        return planned;
    }
    let fallback = if open.contains(&planned) { planned } else { Channel::Site };
    let others = [Channel::Email, Channel::Site, Channel::Whatsapp];
    // A number is more private than a mailbox: it takes the place of nothing that was not planned.
    let other = others.into_iter().find(|other| {
        *other != planned && *other != Channel::Whatsapp && open.contains(other) && !silent(*other)
    });
    match other {
        Some(other) if !open.contains(&planned) || silent(planned) => other,
        Some(_) | None => fallback,
    }
}
