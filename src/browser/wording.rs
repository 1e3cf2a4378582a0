//! The words the views use for the product's own terms. One place, so that translating starts here.

use crate::assessment::{Level, Verdict};
use crate::brief::{CriterionKind, Importance, OpportunityKind};
use crate::browser::display;
use crate::outreach::Channel;
use crate::pipeline::{Outcome, Stage};

/// A stage's name.
pub fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Sourced => "Sourced",
        Stage::Shortlisted => "Shortlisted",
        Stage::Contacted => "Contacted",
        Stage::InConversation => "In conversation",
        Stage::Screening => "Screening",
        Stage::Interview => "Interview",
        Stage::Offer => "Offer",
        Stage::Hired => "Hired",
        Stage::NotNow => "Not now",
        Stage::Declined => "Declined",
        Stage::DoNotContact => "Do not contact",
    }
}

/// A stage's stable code, as stored.
pub fn stage_code(stage: Stage) -> &'static str {
    match stage {
        Stage::Sourced => "sourced",
        Stage::Shortlisted => "shortlisted",
        Stage::Contacted => "contacted",
        Stage::InConversation => "in_conversation",
        Stage::Screening => "screening",
        Stage::Interview => "interview",
        Stage::Offer => "offer",
        Stage::Hired => "hired",
        Stage::NotNow => "not_now",
        Stage::Declined => "declined",
        Stage::DoNotContact => "do_not_contact",
    }
}

/// An outcome's name.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Interested => "Interested",
        Outcome::Declined => "Declined this role",
        Outcome::WantsMoreInformation => "Wants more information",
        Outcome::RefersSomeone => "Refers someone",
        Outcome::ReconnectLater => "Reconnect later",
        Outcome::OptedOut => "Asked not to be contacted",
    }
}

/// An outcome's stable code, as stored.
pub fn outcome_code(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Interested => "interested",
        Outcome::Declined => "declined",
        Outcome::WantsMoreInformation => "wants_more_information",
        Outcome::RefersSomeone => "refers_someone",
        Outcome::ReconnectLater => "reconnect_later",
        Outcome::OptedOut => "opted_out",
    }
}

/// A level's name.
pub fn level(level: Level) -> &'static str {
    match level {
        Level::FirmlyHappy => "Firmly happy",
        Level::SatisfiedCurious => "Satisfied, curious",
        Level::Latent => "Latent",
        Level::HiddenActive => "Hidden active",
    }
}

/// What a level means for the recruiter today.
pub fn level_advice(level: Level) -> &'static str {
    match level {
        Level::FirmlyHappy => "Settled where they are. Leave in peace now and look again later.",
        Level::SatisfiedCurious => "Not looking, but open to something outstanding.",
        Level::Latent => "Quietly getting ready. A specific message is timely.",
        Level::HiddenActive => "May be searching discreetly. Be considerate with what you write and where.",
    }
}

/// A level's stable code.
pub fn level_code(level: Level) -> &'static str {
    match level {
        Level::FirmlyHappy => "firmly_happy",
        Level::SatisfiedCurious => "satisfied_curious",
        Level::Latent => "latent",
        Level::HiddenActive => "hidden_active",
    }
}

/// A verdict's name.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "Met",
        Verdict::Adjacent => "Close",
        Verdict::Unknown => "Not stated",
        Verdict::Unmet => "Not met",
        Verdict::Excluded => "Excluded",
    }
}

/// A verdict's stable code.
pub fn verdict_code(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "met",
        Verdict::Adjacent => "adjacent",
        Verdict::Unknown => "unknown",
        Verdict::Unmet => "unmet",
        Verdict::Excluded => "excluded",
    }
}

/// What a criterion is about.
pub fn criterion(kind: CriterionKind) -> &'static str {
    match kind {
        CriterionKind::Title => "Title",
        CriterionKind::Skill => "Skill",
        CriterionKind::Years => "Years",
        CriterionKind::Seniority => "Seniority",
        CriterionKind::Location => "Location",
        CriterionKind::Language => "Language",
        CriterionKind::Industry => "Industry",
        CriterionKind::Company => "Company",
        CriterionKind::Education => "Education",
        CriterionKind::Other => "Other",
    }
}

/// How much a criterion weighs.
pub fn importance(importance: Importance) -> &'static str {
    match importance {
        Importance::Essential => "Essential",
        Importance::Flexible => "Flexible",
        Importance::Excluded => "Excluded",
    }
}

/// A reason to move.
pub fn opportunity(kind: OpportunityKind) -> &'static str {
    match kind {
        OpportunityKind::Work => "The work",
        OpportunityKind::Growth => "Growth",
        OpportunityKind::Leadership => "Leadership",
        OpportunityKind::Pay => "Pay",
        OpportunityKind::Flexibility => "Flexibility",
        OpportunityKind::Stage => "Company stage",
        OpportunityKind::Mission => "Mission",
        OpportunityKind::Team => "Team",
    }
}

/// A channel's name.
pub fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Site => "Site message",
        Channel::Note => "Invitation",
        Channel::Email => "E-mail",
        Channel::Whatsapp => "WhatsApp",
    }
}

/// What a criterion asks for, as one would say it: "5+ years", "Senior".
pub fn asked(kind: CriterionKind, value: &str) -> String {
    let value = display::line(value, 80);
    match kind {
        CriterionKind::Years if value.chars().all(|c| c.is_ascii_digit()) => format!("{value}+ years"),
        CriterionKind::Seniority => {
            let mut letters = value.chars();
            letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
        }
        _ => value,
    }
}
