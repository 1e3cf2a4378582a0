//! A candidate's whole story, one line an event, in the recruiter's words.
//!
//! Start at [`timeline`].

use jiff::Timestamp;

use super::fold::standing;
use super::{Action, DecidedBy, Event, EventId, Outcome, Stage, in_order_with_merged};
use crate::outreach::Channel;
use crate::profile::Field;

/// One line of the story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The event.
    pub event: EventId,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub author: String,
    /// What happened, as one short sentence.
    pub what: String,
    /// The text that belongs to it: a message, a note, a reason.
    pub text: Option<String>,
    /// False where it was taken back.
    pub stands: bool,
}

/// The story, oldest first; what was taken back is in it, marked.
pub fn timeline(events: &[Event]) -> Vec<Entry> {
    let standing: std::collections::HashSet<&EventId> =
        standing(events).into_iter().map(|event| &event.id).collect();
    in_order_with_merged(events)
        .into_iter()
        .map(|event| {
            let (what, text) = told(&event.action);
            Entry {
                event: event.id.clone(),
                at: event.at,
                author: event.author.clone(),
                what,
                text,
                stands: standing.contains(&event.id),
            }
        })
        .collect()
}

fn told(action: &Action) -> (String, Option<String>) {
    match action {
        Action::Added { profile, stage, .. } => {
            (format!("Added as {}", stage_name(*stage)), Some(profile.url.clone()))
        }
        Action::SeenAgain { profile, .. } => ("Page read again".to_owned(), Some(profile.url.clone())),
        Action::StageMoved { to } => (format!("Moved to {}", stage_name(*to)), None),
        Action::DraftCopied { channel, text } => {
            (format!("Draft copied for {}", channel_name(*channel)), Some(text.clone()))
        }
        Action::MessageSent { channel, text } => {
            (format!("Message sent by {}", channel_name(*channel)), Some(text.clone()))
        }
        Action::OutcomeRecorded { outcome, reason, next_contact, decided_by } => {
            let until = next_contact.map(|day| format!(", next contact on {day}")).unwrap_or_default();
            let by = decided_by.map(|by| format!(", decided by {}", decider_name(by))).unwrap_or_default();
            (format!("{}{by}{until}", outcome_name(*outcome)), reason.clone())
        }
        Action::NoteAdded { text } => ("Note".to_owned(), Some(text.clone())),
        // The note says why; the level itself stays out of the story, which is exported.
        Action::OwnLevelSet { level: Some(_), note } => ("Intent set by hand".to_owned(), Some(note.clone())),
        Action::OwnLevelSet { level: None, note } => {
            ("Own view of intent taken away".to_owned(), Some(note.clone()))
        }
        Action::SourceRecorded { source, introducer } => {
            let by = introducer.as_ref().map(|name| format!(", introduced by {name}")).unwrap_or_default();
            (format!("Source recorded{by}"), Some(source.clone()))
        }
        Action::NextContactSet { on: Some(day) } => (format!("Next contact set to {day}"), None),
        Action::NextContactSet { on: None } => ("Next contact cleared".to_owned(), None),
        Action::PreferenceRecorded { text } => ("Preference".to_owned(), Some(text.clone())),
        Action::ReferredBy { .. } => ("Named by someone in the pipeline".to_owned(), None),
        Action::Referred { .. } => ("Named someone in the pipeline".to_owned(), None),
        Action::Tagged { tag } => ("Tag put on".to_owned(), Some(tag.clone())),
        Action::Untagged { tag } => ("Tag taken off".to_owned(), Some(tag.clone())),
        Action::FileNoted { name } => ("File noted".to_owned(), Some(name.clone())),
        Action::NextActionSet { what: None, on: None } => ("Next step done".to_owned(), None),
        Action::NextActionSet { what, on } => {
            let day = on.map(|day| format!(" for {day}")).unwrap_or_default();
            (format!("Next step set{day}"), what.clone())
        }
        Action::Merged { log, choices, .. } => {
            let chosen = choices.iter().map(|choice| {
                format!("{}: {}", field_name(choice.field), choice.value.as_deref().unwrap_or("not stated"))
            });
            let chosen = chosen.collect::<Vec<_>>().join("; ");
            let what = format!("Merged with another record of {} entries", log.len());
            (what, Some(chosen).filter(|chosen| !chosen.is_empty()))
        }
        Action::MergedInto { .. } => ("Merged into another record".to_owned(), None),
        Action::NotTheSame { .. } => ("Told apart from someone who looks alike".to_owned(), None),
        Action::ConsideredFor { .. } => ("Shortlisted for another brief".to_owned(), None),
        Action::PlanChosen { plan } => {
            let name = plan.as_ref().map_or("the preset", |plan| plan.name.as_str());
            (format!("Plan: {name}"), None)
        }
        Action::FieldCorrected { correction } => {
            (format!("Corrected the {}", field_name(correction.field)), correction.value.clone())
        }
        Action::Undone { .. } => ("Took something back".to_owned(), None),
    }
}

/// A field as the recruiter calls it.
pub fn field_name(field: Field) -> &'static str {
    match field {
        Field::Name => "name",
        Field::Headline => "headline",
        Field::Location => "location",
        Field::Summary => "summary",
        Field::Title => "title",
        Field::Organisation => "employer",
        Field::Skill => "skills",
    }
}

/// A stage as the recruiter calls it.
pub fn stage_name(stage: Stage) -> &'static str {
    match stage {
        Stage::Sourced => "sourced",
        Stage::Shortlisted => "shortlisted",
        Stage::Contacted => "contacted",
        Stage::InConversation => "in conversation",
        Stage::Screening => "screening",
        Stage::Interview => "interview",
        Stage::Offer => "offer",
        Stage::Hired => "hired",
        Stage::NotNow => "not now",
        Stage::Declined => "declined",
        Stage::DoNotContact => "do not contact",
    }
}

/// An outcome as the recruiter calls it.
pub fn outcome_name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Interested => "Interested",
        Outcome::Declined => "Declined",
        Outcome::WantsMoreInformation => "Wants more information",
        Outcome::RefersSomeone => "Refers someone",
        Outcome::ReconnectLater => "Reconnect later",
        Outcome::OptedOut => "Asked not to be contacted again",
    }
}

/// Who decided, as one says it.
pub fn decider_name(by: DecidedBy) -> &'static str {
    match by {
        DecidedBy::Candidate => "the candidate",
        DecidedBy::Recruiter => "the recruiter",
        DecidedBy::HiringTeam => "the hiring team",
    }
}

/// A channel as the recruiter calls it.
pub fn channel_name(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "e-mail",
        Channel::Whatsapp => "WhatsApp",
        Channel::Site => "the site's own message",
        Channel::Note => "a note beside an invitation",
    }
}
