//! End to end, in a real browser, through a real gesture. `cargo xtask test` builds the extension first and names the
//! browser; by hand: `cargo xtask build && cargo test -p e2e --features browser-tests`.
//!
//! Every test has a browser of its own, on a profile of its own, in which every name resolves to a server in this
//! process. Start at [`desk::Desk`].

#![allow(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

mod accessibility;
mod bad_pages;
mod briefs;
mod desk;
mod firefox;
mod following;
mod interruptions;
mod main_job;
mod people;
mod safety;
mod secrecy;
mod two_windows;
