//! One thing that happened to a candidate.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::sequence::Plan;
use super::{AssessmentRecord, Outcome, Stage};
use crate::assessment::Level;
use crate::outreach::Channel;
use crate::profile::{Correction, Profile};

/// A UUID v7 as text: sorts by time of creation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EventId(pub String);

/// A UUID v7 as text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CandidateId(pub String);

/// One entry of the log. Append-only.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Unique; the same event twice is one event.
    pub id: EventId,
    /// Whom it is about.
    pub candidate: CandidateId,
    /// When it was recorded.
    pub at: Timestamp,
    /// Who recorded it (the recruiter's name as set, or empty).
    pub author: String,
    /// The rules in force ([`crate::assessment::RULES_VERSION`]).
    pub rules_version: u32,
    /// What happened.
    pub action: Action,
}

/// What happened. The serde names are stored for years: never reuse one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// The person entered the pipeline.
    Added {
        /// What the page showed.
        profile: Box<Profile>,
        /// The brief they were added for.
        brief_id: Option<String>,
        /// The first stage.
        stage: Stage,
        /// The assessment the recruiter saw.
        assessment: Option<AssessmentRecord>,
    },
    /// The person's page was read again.
    SeenAgain {
        /// What the page showed this time.
        profile: Box<Profile>,
        /// The assessment the recruiter saw.
        assessment: Option<AssessmentRecord>,
    },
    /// The stage was changed by hand.
    StageMoved {
        /// The new stage.
        to: Stage,
    },
    /// A draft was copied to be sent. A copy is not a contact.
    DraftCopied {
        /// The channel.
        channel: Channel,
        /// The text as copied.
        text: String,
    },
    /// The recruiter says a message was sent. This is a contact.
    MessageSent {
        /// The channel.
        channel: Channel,
        /// The text as sent.
        text: String,
    },
    /// An exchange came to something.
    OutcomeRecorded {
        /// To what.
        outcome: Outcome,
        /// The reason, in the recruiter's words.
        reason: Option<String>,
        /// When to be in touch again.
        next_contact: Option<Date>,
        /// Who decided, where that was recorded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        decided_by: Option<DecidedBy>,
    },
    /// A note was written.
    NoteAdded {
        /// The note.
        text: String,
    },
    /// The recruiter set their own level of intent (or took it away): it wins over the reading and is marked as theirs.
    OwnLevelSet {
        /// The level; `None` takes an earlier one away.
        level: Option<Level>,
        /// Why, in the recruiter's words.
        note: String,
    },
    /// Where the person was found, and who introduced them.
    SourceRecorded {
        /// The site, the event, the list.
        source: String,
        /// The person who introduced them, if any.
        introducer: Option<String>,
    },
    /// The day of the next contact was set (or cleared) by hand.
    NextContactSet {
        /// The day; `None` clears it.
        on: Option<Date>,
    },
    /// Something the person asked for or ruled out: "no relocation", "from March".
    PreferenceRecorded {
        /// In their words.
        text: String,
    },
    /// Someone already in the pipeline named this person.
    ReferredBy {
        /// Who.
        candidate: CandidateId,
    },
    /// This person named someone already in the pipeline: the other end of [`Action::ReferredBy`].
    Referred {
        /// Whom.
        candidate: CandidateId,
    },
    /// A tag was put on.
    Tagged {
        /// The tag.
        tag: String,
    },
    /// A tag was taken off.
    Untagged {
        /// The tag.
        tag: String,
    },
    /// A file about the person is kept elsewhere: its name only.
    FileNoted {
        /// The file's name.
        name: String,
    },
    /// What to do next, and on which day (or neither: done).
    NextActionSet {
        /// In the recruiter's words.
        what: Option<String>,
        /// The day.
        on: Option<Date>,
    },
    /// Another record turned out to be the same person: all of it counts here from now on, and while this stands the
    /// other is nobody. See [`super::merging`].
    Merged {
        /// The other record.
        other: CandidateId,
        /// Its log as it was.
        log: Vec<Event>,
        /// What holds where the two said different things.
        choices: Vec<Correction>,
    },
    /// This record went into another one.
    MergedInto {
        /// Which.
        candidate: CandidateId,
    },
    /// Two records look alike and are two people: not suggested again.
    NotTheSame {
        /// The other one.
        candidate: CandidateId,
    },
    /// The person is considered for another brief: they stand as shortlisted for it.
    ConsideredFor {
        /// The brief.
        brief_id: String,
    },
    /// A plan of the recruiter's own was chosen for this person; it stays theirs when the recruiter changes it later.
    PlanChosen {
        /// The plan; `None`: the preset again.
        plan: Option<Plan>,
    },
    /// The recruiter corrected what was read. It outlives later readings.
    FieldCorrected {
        /// Which field, from what to what.
        correction: Correction,
    },
    /// An earlier event was taken back (an undo may itself be taken back: redo).
    Undone {
        /// Which.
        event: EventId,
    },
}

/// Who made a decision. The serde names are stored for years: never reuse one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecidedBy {
    /// The person themselves.
    Candidate,
    /// The recruiter.
    Recruiter,
    /// Those who hire.
    HiringTeam,
}

impl DecidedBy {
    /// All of them in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Candidate, Self::Recruiter, Self::HiringTeam];
}
