//! A candidate as the log tells it.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{AssessmentRecord, CandidateId, Event, EventId, Outcome, Stage};
use crate::outreach::Channel;
use crate::profile::Profile;

/// A message that was sent, as the recruiter recorded it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// The event that recorded it.
    pub event: EventId,
    /// When.
    pub at: Timestamp,
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

/// One person in the pipeline: the fold over their events.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Candidate {
    /// Their id.
    pub id: CandidateId,
    /// What their page showed last.
    pub profile: Profile,
    /// The brief they were added for.
    pub brief_id: Option<String>,
    /// Where they stand.
    pub stage: Stage,
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
    /// Notes, oldest first.
    pub notes: Vec<Note>,
    /// Events that can be taken back, newest last.
    pub undoable: Vec<EventId>,
}

/// The few fields a list shows, kept beside the log so that a list never loads profiles.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CandidateRow {
    /// Their id.
    pub id: CandidateId,
    /// The canonical link they are known by, see [`super::canonical_link`].
    pub link: String,
    /// The name, or the page's address where no name was read.
    pub name: String,
    /// The line under the name.
    pub headline: Option<String>,
    /// The employer now.
    pub organisation: Option<String>,
    /// The brief they were added for.
    pub brief_id: Option<String>,
    /// Where they stand.
    pub stage: Stage,
    /// The last fit, 0 to 100.
    pub fit: Option<u8>,
    /// When they were added.
    pub added_at: Timestamp,
    /// The last message sent.
    pub last_contact: Option<Timestamp>,
    /// The last outcome.
    pub outcome: Option<Outcome>,
    /// The agreed day of the next contact.
    pub next_contact: Option<Date>,
}

/// The state of one candidate after `events` (all of one candidate, in any order; ids decide ties). `None` where no
/// `Added` event stands. Never panics, whatever the order and content.
pub fn fold(events: &[Event]) -> Option<Candidate> {
    let _ = events;
    None
}
