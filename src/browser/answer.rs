//! The whole chain from a captured page to a drafted message: read, assess, draft. Shared by the panel and the
//! benchmark, so that what is timed is what runs.

use jiff::civil::Date;

use crate::assessment::{Assessment, History, assess};
use crate::brief::Brief;
use crate::outreach::{Draft, Request, draft};
use crate::page::PageSnapshot;
use crate::profile::Profile;
use crate::readers::{Reading, read};

/// Everything the panel says about one page.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// What the page shows.
    pub reading: Reading,
    /// Fit, intent and draft; `None` where the page is not about one person.
    pub judgement: Option<Judgement>,
}

/// What one person's page is worth against one brief.
#[derive(Debug, Clone, PartialEq)]
pub struct Judgement {
    /// Fit and intent.
    pub assessment: Assessment,
    /// The first message.
    pub draft: Draft,
}

/// Reads a captured page and judges the person it shows.
pub fn answer(
    snapshot: &PageSnapshot,
    history: &History,
    brief: &Brief,
    request: &Request,
    today: Date,
) -> Answer {
    let reading = read(snapshot, today);
    let judgement = reading.candidate.as_ref().map(|profile| judge(profile, history, brief, request, today));
    Answer { reading, judgement }
}

/// The part of the chain that depends on the brief: repeated when the recruiter picks another one.
pub fn judge(
    profile: &Profile,
    history: &History,
    brief: &Brief,
    request: &Request,
    today: Date,
) -> Judgement {
    let assessment = assess(profile, history, brief, today);
    let draft = draft(profile, brief, &assessment, request, today);
    Judgement { assessment, draft }
}
