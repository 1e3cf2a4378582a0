//! Overture: reads the profile page in view, scores fit and intent against the active brief, drafts a first
//! message that rests on a recent signal, and keeps the pipeline. Nothing here talks to a network.
//!
//! Start at [`readers::read`] (page → [`profile::Profile`]), then [`assessment::assess`], [`outreach::draft`] and
//! [`pipeline::fold`]. Everything but [`browser`] is pure: no clock, no randomness, no browser; today's date and
//! new ids are arguments. Dependencies point one way (ARCHITECTURE.md); a test holds them.

#![deny(clippy::print_stdout, clippy::print_stderr)]

pub mod assessment;
pub mod brief;
#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod exchange;
pub mod fairness;
pub mod lexicon;
pub mod outreach;
pub mod page;
pub mod pipeline;
pub mod privacy;
pub mod profile;
pub mod readers;
pub mod storage;
