//! The pipeline: a log of events, and the state as a fold over it. Nothing is ever changed or deleted in the log;
//! undo appends.
//!
//! Start at [`Event`] and [`fold`]. Pure: ids and times are arguments.

mod candidate;
mod event;
pub mod first_contact;
mod fold;
mod identity;
pub mod measures;
pub mod merging;
pub mod permission;
pub mod readings;
mod record;
mod row;
mod saved_brief;
pub mod search;
pub mod sequence;
pub mod timeline;

pub use candidate::{Candidate, Message, Note, OwnLevel, Visit};
pub use event::{Action, CandidateId, DecidedBy, Event, EventId};
pub use fold::{fold, in_order, in_order_with_merged, redoable};
pub use identity::{canonical_link, profile_link};
pub use record::{AssessmentRecord, CriterionRecord};
pub use row::{CandidateRow, Observed};
pub use saved_brief::{BriefVersion, SavedBrief};

use serde::{Deserialize, Serialize};

/// Where a candidate stands. The serde names are stored for years: never reuse one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Seen and kept.
    Sourced,
    /// Picked for a brief.
    #[default]
    Shortlisted,
    /// A first message went out.
    Contacted,
    /// They answered.
    InConversation,
    /// First assessment by the recruiter.
    Screening,
    /// With the hiring team.
    Interview,
    /// An offer is out.
    Offer,
    /// They start.
    Hired,
    /// Right person, wrong time.
    NotNow,
    /// They said no.
    Declined,
    /// They asked never to be written to again.
    DoNotContact,
}

impl Stage {
    /// All stages in the order of the pipeline.
    pub const ALL: [Self; 11] = [
        Self::Sourced,
        Self::Shortlisted,
        Self::Contacted,
        Self::InConversation,
        Self::Screening,
        Self::Interview,
        Self::Offer,
        Self::Hired,
        Self::NotNow,
        Self::Declined,
        Self::DoNotContact,
    ];
}

/// What an exchange came to. The serde names are stored for years: never reuse one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Wants to talk.
    Interested,
    /// Does not want this role.
    Declined,
    /// Asks for more before deciding.
    WantsMoreInformation,
    /// Names someone else.
    RefersSomeone,
    /// Wants to hear again later.
    ReconnectLater,
    /// Asks not to be contacted again.
    OptedOut,
}

impl Outcome {
    /// All outcomes in the order they are offered.
    pub const ALL: [Self; 6] = [
        Self::Interested,
        Self::WantsMoreInformation,
        Self::RefersSomeone,
        Self::ReconnectLater,
        Self::Declined,
        Self::OptedOut,
    ];

    /// The stage that recording this outcome moves a candidate to; `None`: stays.
    pub fn moves_to(self) -> Option<Stage> {
        match self {
            Self::Interested | Self::WantsMoreInformation => Some(Stage::InConversation),
            Self::RefersSomeone => None,
            Self::ReconnectLater => Some(Stage::NotNow),
            Self::Declined => Some(Stage::Declined),
            Self::OptedOut => Some(Stage::DoNotContact),
        }
    }
}
