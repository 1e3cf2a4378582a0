//! Files in: a table from any applicant tracking system or address book, JSON Resume, vCard.
//!
//! Everything here is text in, people out; nothing is saved and nobody is looked up. A table is read in slices, so a
//! million rows never stand in memory at once. What cannot be taken is told with its line. Start at [`survey`], which
//! reads the first slice of a table, then [`Records`] and [`person`]; [`resumes`] and [`cards`] read whole files.

mod cards;
mod encoding;
mod headers;
mod layout;
mod person;
mod records;
mod resumes;
mod stages;
mod values;

pub use cards::cards;
pub use encoding::{Decoder, Encoding};
pub use headers::Field;
pub use layout::{Layout, survey};
pub use person::{Imported, Problem, person};
pub use records::{Record, Records};
pub use resumes::resumes;

/// The people of a file, each with their line or their place in it, from 1.
pub type People = Vec<(u64, Result<Imported, Problem>)>;

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// Rows of cells: CSV and its relatives.
    Table,
    /// JSON: one JSON Resume or a list of them.
    Resumes,
    /// vCards, one after another.
    Cards,
    /// A workbook or an archive: to be saved as CSV first.
    Workbook,
}

/// What a file holds, told from its first bytes and not from its name.
pub fn kind_of(start: &[u8]) -> FileKind {
    if start.starts_with(b"PK\x03\x04") || start.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return FileKind::Workbook;
    }
    let mut decoder = Decoder::new(Encoding::detect(start));
    let text = decoder.push(&start[..start.len().min(4096)]);
    let text = text.trim_start();
    if text.get(..11).is_some_and(|word| word.eq_ignore_ascii_case("begin:vcard")) {
        FileKind::Cards
    } else if text.starts_with('{') || text.starts_with('[') {
        FileKind::Resumes
    } else {
        FileKind::Table
    }
}
