//! The compact record of a candidate that lists, pickers and the already-known banner read.
//!
//! Always derived from the log, never edited. Start at [`CandidateRow::of`].

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::sequence::next_step;
use super::{Candidate, CandidateId, Outcome, Stage};
use crate::assessment::Level;
use crate::outreach::Channel;
use crate::profile::{Field, PartialDate, Profile};

/// The few fields a list shows, kept beside the log so that a list never loads profiles.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CandidateRow {
    /// Their id.
    pub id: CandidateId,
    /// The canonical link they were first known by, see [`super::canonical_link`].
    pub link: String,
    /// Every canonical link they are known by, `link` included.
    #[serde(default)]
    pub links: Vec<String>,
    /// The name, or the page's address where no name was read.
    pub name: String,
    /// The line under the name.
    pub headline: Option<String>,
    /// The employer now.
    pub organisation: Option<String>,
    /// The place, as written.
    #[serde(default)]
    pub location: Option<String>,
    /// The brief they were added for.
    pub brief_id: Option<String>,
    /// Where they stand.
    pub stage: Stage,
    /// The last fit, 0 to 100.
    pub fit: Option<u8>,
    /// When they were added.
    pub added_at: Timestamp,
    /// Who added them.
    #[serde(default)]
    pub added_by: String,
    /// The first message sent.
    #[serde(default)]
    pub first_contact: Option<Timestamp>,
    /// The last message sent.
    pub last_contact: Option<Timestamp>,
    /// Who sent it.
    #[serde(default)]
    pub last_contact_by: Option<String>,
    /// The last outcome.
    pub outcome: Option<Outcome>,
    /// The agreed day of the next contact.
    pub next_contact: Option<Date>,
    /// The next step of the sequence: the day it may go out, and where. `None` where the sequence is over.
    #[serde(default)]
    pub next_step: Option<(Date, Channel)>,
    /// Employers they left and when, newest first, a few: counted for colleagues who are still there.
    #[serde(default)]
    pub left: Vec<(String, PartialDate)>,
    /// The last time anything was exchanged with them or decided about them.
    #[serde(default)]
    pub last_interaction: Option<Timestamp>,
    /// Tags, as they were put on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// What to do next, on the day of the next contact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_action: Option<String>,
    /// What the last assessment observed of their readiness: from it the day's order of first messages is worked out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observed: Option<Observed>,
    /// The recruiter's own level, and when it was set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_level: Option<(Level, Date)>,
}

/// Dated observations, without their words: codes and days, never a level.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Observed {
    /// The day of the assessment.
    pub on: Date,
    /// Each signal's code, and when it happened.
    pub signals: Vec<(String, Option<PartialDate>)>,
}

impl CandidateRow {
    /// The row of a candidate.
    pub fn of(candidate: &Candidate) -> Self {
        let profile = &candidate.profile;
        let link = candidate.links.first().cloned().unwrap_or_default();
        let text = |fact: &Option<crate::profile::Fact<String>>| fact.as_ref().map(|fact| fact.value.clone());
        // A page read later may say less than the first one did: the newest visit that states a thing states it.
        // What the recruiter wrote over it states it best.
        let newest = |field: Field, read: &dyn Fn(&Profile) -> Option<String>| match candidate
            .corrections
            .iter()
            .any(|correction| correction.field == field)
        {
            true => read(profile),
            false => candidate.visits.iter().rev().find_map(|visit| read(&visit.profile)),
        };
        let name = newest(Field::Name, &|profile| text(&profile.name).filter(|name| !name.trim().is_empty()));
        let organisation = |profile: &Profile| {
            let current = profile.positions.iter().find(|position| position.current);
            current.and_then(|position| position.organisation.clone())
        };
        let last_message = candidate.messages.last();
        Self {
            id: candidate.id.clone(),
            name: name.unwrap_or_else(|| if link.is_empty() { profile.url.clone() } else { link.clone() }),
            link,
            links: candidate.links.clone(),
            headline: newest(Field::Headline, &|profile| text(&profile.headline)),
            organisation: newest(Field::Organisation, &organisation),
            location: newest(Field::Location, &|profile| text(&profile.location)),
            brief_id: candidate.brief_id.clone(),
            stage: candidate.stage,
            fit: candidate.assessments.last().map(|assessment| assessment.fit),
            added_at: candidate.added_at,
            added_by: candidate.added_by.clone(),
            first_contact: candidate.messages.first().map(|message| message.at),
            last_contact: last_message.map(|message| message.at),
            last_contact_by: last_message.map(|message| message.author.clone()),
            outcome: candidate.outcomes.last().map(|(_, outcome)| *outcome),
            next_contact: candidate.next_contact,
            next_step: next_step(candidate).map(|step| (step.on, step.channel)),
            left: left(profile),
            last_interaction: Some(candidate.last_interaction),
            tags: candidate.tags.clone(),
            next_action: candidate.next_action.clone(),
            observed: candidate.assessments.last().filter(|last| !last.observations.is_empty()).map(|last| {
                Observed {
                    on: last.on,
                    signals: last
                        .observations
                        .iter()
                        .map(|signal| (signal.code.clone(), signal.date))
                        .collect(),
                }
            }),
            own_level: candidate
                .own_level
                .as_ref()
                .map(|own| (own.level, own.at.to_zoned(jiff::tz::TimeZone::UTC).date())),
        }
    }
}

/// The newest few employers a page says were left.
fn left(profile: &Profile) -> Vec<(String, PartialDate)> {
    let ended = profile.positions.iter().filter(|position| !position.current);
    let mut left: Vec<(String, PartialDate)> = ended
        .filter_map(|position| Some((position.organisation.clone()?, position.end?)))
        // Another title there now: they did not leave.
        .filter(|(employer, _)| {
            !profile.positions.iter().any(|p| p.current && p.organisation.as_ref() == Some(employer))
        })
        .collect();
    left.sort_by_key(|(_, when)| std::cmp::Reverse(*when));
    left.truncate(3);
    left
}
