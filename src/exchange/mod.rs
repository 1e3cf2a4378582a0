//! In and out: CSV, JSON, JSON Resume, vCard and calendar files. Pure text; the browser offers it for saving.
//!
//! A backup of everything is in [`crate::storage`], which knows the documents. What an intent reading said is
//! exported nowhere: it was never kept.

mod audit;
mod calendar;
mod csv;
pub mod import;
mod json_resume;
mod ledger;
mod presets;
mod vcard;
mod whole;

pub use audit::{AUDIT_HEADER, audit_lines};
pub use calendar::{calendar, revisit};
pub use csv::{CSV_START, csv_line};
pub use json_resume::json_resume;
pub use ledger::{Contacted, Ledger, LedgerKey, NotALedger, SHORTEST_PASSPHRASE};
pub use presets::Preset;
pub use vcard::vcard;
pub use whole::{CANDIDATES, candidate_json};
