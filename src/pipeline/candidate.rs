//! A candidate as the log tells it. Built by [`super::fold`] and by nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::sequence::Plan;
use super::{AssessmentRecord, CandidateId, EventId, Outcome, Stage};
use crate::assessment::{CompanyEvent, Departure, History, Level};
use crate::outreach::Channel;
use crate::profile::{Correction, Profile};

/// A message that was sent, as the recruiter recorded it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// The event that recorded it.
    pub event: EventId,
    /// When.
    pub at: Timestamp,
    /// By whom.
    #[serde(default)]
    pub author: String,
    /// Where.
    pub channel: Channel,
    /// The text.
    pub text: String,
}

/// A note.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// The event that recorded it.
    pub event: EventId,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub author: String,
    /// The note.
    pub text: String,
}

/// The recruiter's own view of how ready the person is: theirs, dated, with a note.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OwnLevel {
    /// The event that recorded it.
    pub event: EventId,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub author: String,
    /// The level.
    pub level: Level,
    /// Why, in the recruiter's words.
    pub note: String,
}

/// One reading of one of the person's pages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Visit {
    /// When.
    pub at: Timestamp,
    /// What the page showed.
    pub profile: Profile,
}

/// One person in the pipeline: the fold over their events.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Candidate {
    /// Their id.
    pub id: CandidateId,
    /// What their pages show, the later completing the earlier, with the recruiter's corrections over it.
    pub profile: Profile,
    /// The recruiter's corrections, oldest first.
    #[serde(default)]
    pub corrections: Vec<Correction>,
    /// Every reading of their pages, oldest first, the last one included.
    pub visits: Vec<Visit>,
    /// The canonical links they are known by, the first one first.
    pub links: Vec<String>,
    /// The brief they were added for.
    pub brief_id: Option<String>,
    /// Where they stand.
    pub stage: Stage,
    /// Every stage they came to stand at, oldest first, the first one included.
    pub stages: Vec<(Timestamp, Stage)>,
    /// When they were added.
    pub added_at: Timestamp,
    /// Who added them.
    pub added_by: String,
    /// Every assessment, oldest first.
    pub assessments: Vec<AssessmentRecord>,
    /// Every message sent, oldest first.
    pub messages: Vec<Message>,
    /// Every outcome, oldest first.
    pub outcomes: Vec<(Timestamp, Outcome)>,
    /// The agreed day of the next contact.
    pub next_contact: Option<Date>,
    /// The recruiter's own plan for them; `None`: the preset that fits.
    #[serde(default)]
    pub plan: Option<Plan>,
    /// Notes, oldest first.
    pub notes: Vec<Note>,
    /// The recruiter's own level, where they disagreed with the reading.
    #[serde(default)]
    pub own_level: Option<OwnLevel>,
    /// What they asked for or ruled out, oldest first.
    pub preferences: Vec<String>,
    /// Where they were found.
    pub source: Option<String>,
    /// Who introduced them.
    pub introducer: Option<String>,
    /// Who in the pipeline named them.
    pub referred_by: Vec<CandidateId>,
    /// Whom in the pipeline they named.
    #[serde(default)]
    pub referred: Vec<CandidateId>,
    /// Tags, as they were put on.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Names of files kept elsewhere.
    #[serde(default)]
    pub files: Vec<String>,
    /// What to do next.
    #[serde(default)]
    pub next_action: Option<String>,
    /// Records that went into this one.
    #[serde(default)]
    pub merged: Vec<CandidateId>,
    /// Records that look alike and are other people.
    #[serde(default)]
    pub not_the_same: Vec<CandidateId>,
    /// The last time anything was exchanged with them or decided about them. Reading a page does not count.
    pub last_interaction: Timestamp,
    /// Events that can be taken back, newest last.
    pub undoable: Vec<EventId>,
}

impl Candidate {
    /// What the scorers may compare the page in view with: this recruiter's own earlier visits, beside what is known of
    /// employers.
    pub fn history(&self, company_events: Vec<CompanyEvent>, departures: Vec<Departure>) -> History {
        let day = |visit: &Visit| (visit.at.to_zoned(TimeZone::UTC).date(), visit.profile.clone());
        History { earlier: self.visits.iter().map(day).collect(), company_events, departures }
    }

    /// True until they asked never to be written to again.
    pub fn may_be_contacted(&self) -> bool {
        self.stage != Stage::DoNotContact
    }
}
