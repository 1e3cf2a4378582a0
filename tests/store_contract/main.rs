//! What every store promises, run against each of them: natively in memory, and in a headless browser against
//! IndexedDB. A promise is one function of `contract`; a store is one `Place`.

#![allow(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

mod contract;
mod damage;
mod giving_up;
#[path = "../people/mod.rs"]
mod people;
mod shelf;
mod together;

#[cfg(target_arch = "wasm32")]
mod indexed_db;
#[cfg(not(target_arch = "wasm32"))]
mod memory;
