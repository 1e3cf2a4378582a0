//! Fit and intent: two separate, explained scores. Every point cites words on the page; unknown is not zero.
//!
//! Start at [`assess`]. The scorers see a [`Career`], which has no field for a protected attribute.

mod career;
pub mod fit;
pub mod intent;
pub mod rediscovery;
mod unread;

pub use career::Career;
pub use fit::{Fit, Judged, Verdict};
pub use intent::{Intent, Level, Probabilities, Signal};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::brief::Brief;
use crate::profile::{Evidence, PartialDate, Profile};

/// Rises by one whenever the same input may score differently; kept with every assessment.
pub const RULES_VERSION: u32 = 2;

/// What is already known from elsewhere than the page in view.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct History {
    /// The same person's profile as read on the recruiter's own earlier visits, oldest first.
    pub earlier: Vec<(Date, Profile)>,
    /// Company events the recruiter entered, with their source.
    pub company_events: Vec<CompanyEvent>,
    /// When other people of the pool left an employer; nobody's name.
    pub departures: Vec<Departure>,
}

/// Someone of the pool left an employer. Deliberately without a name: it counts, and tells nothing about them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Departure {
    /// The employer they left, as their page writes it.
    pub organisation: String,
    /// When, as precisely as their page says.
    pub left: PartialDate,
}

/// Something that happened at an employer, entered once by the recruiter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CompanyEvent {
    /// The employer's name.
    pub organisation: String,
    /// The day it became public.
    pub date: Date,
    /// A stable code: `layoff`, `merger`, `new_leadership`, `relocation`, `funding`.
    pub kind: String,
    /// Where it can be read.
    pub source: String,
}

/// A sentence for a hiring manager (or for the candidate), with the words it rests on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reason {
    /// One sentence.
    pub text: String,
    /// What it rests on; never empty.
    pub evidence: Vec<Evidence>,
}

/// The whole answer for one page and one brief on one day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Assessment {
    /// The day it was made: intent expires.
    pub on: Date,
    /// The rules it was made with.
    pub rules_version: u32,
    /// Does the person fit the role?
    pub fit: Fit,
    /// Might the person listen?
    pub intent: Intent,
    /// Why this person might fit the role.
    pub why_fit: Vec<Reason>,
    /// Why the role might matter to this person.
    pub why_role_matters: Vec<Reason>,
}

/// Assesses a profile against a brief. Pure: `today` is the day of reading.
pub fn assess(profile: &Profile, history: &History, brief: &Brief, today: Date) -> Assessment {
    let career = Career::of(profile);
    let fit = fit::judge(&career, brief, today);
    let intent = intent::estimate(&career, history, today);
    let why_fit = fit::reasons(&fit);
    let why_role_matters = fit::why_role_matters(&career, brief, &fit, today);
    Assessment { on: today, rules_version: RULES_VERSION, fit, intent, why_fit, why_role_matters }
}
