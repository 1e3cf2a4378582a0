//! What the tone checks look for: phrases as [`crate::outreach::words::Phrases`] writes them, four languages in each list.
//!
//! A phrase stands here only if it is wrong wherever it stands: "your child" is not (a talk on child processes), "your
//! children" is. The tests of the labelled messages hold both sides.

mod flattering;
mod gendered;
mod pressing;
mod protected;
mod vague;
mod watching;

pub(super) use flattering::FLATTERY;
pub(super) use gendered::GENDER_CODED;
pub(super) use pressing::URGENCY;
pub(super) use protected::{NEVER_QUOTED, PROTECTED};
pub(super) use vague::VAGUE;
pub(super) use watching::SURVEILLANCE;
