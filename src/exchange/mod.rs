//! In and out: CSV, JSON Resume, vCard and calendar files. Pure text; the browser offers it for saving.
//!
//! A backup of everything is in [`crate::storage`], which knows the documents. What an intent reading said is
//! exported nowhere: it was never kept.

mod calendar;
mod csv;
mod json_resume;
mod vcard;

pub use calendar::{calendar, revisit};
pub use csv::candidates_csv;
pub use json_resume::json_resume;
pub use vcard::vcard;
