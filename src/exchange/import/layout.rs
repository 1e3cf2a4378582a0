//! How a table is laid out: what separates its cells, where its header stands, what each column holds.
//!
//! A guess from the first slice, for the recruiter to see and correct before anything is taken. Start at [`survey`].

use super::headers::named;
use super::records::{Record, Records};
use super::values::{email, folded, looks_like_a_name, phone, plain, several, web};
use super::{Encoding, Field};

/// The layout of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// How its text is written.
    pub encoding: Encoding,
    /// What stands between two cells.
    pub separator: char,
    /// The columns' names; "Column 3" where the file gives none.
    pub header: Vec<String>,
    /// What each column holds. The recruiter's to correct.
    pub columns: Vec<Field>,
    /// The first line of people: what stands before it is preamble and header.
    pub first_line: u64,
    /// The first people, as they stand in the file.
    pub sample: Vec<Record>,
}

/// How many records are looked at.
const LOOKED_AT: usize = 200;

/// The layout of a table whose first slice is `text`; `None` where there is not one row. `whole`: the file ends here.
pub fn survey(text: &str, encoding: Encoding, whole: bool) -> Option<Layout> {
    let (separator, records) = separated(text, whole)?;
    let width = width_of(&records);
    let top = header_row(&records, width);
    let (header, people): (Vec<String>, Vec<Record>) = match top {
        Some(top) => {
            let names = records[top].cells.iter().map(|cell| plain(cell)).collect();
            (names, records.into_iter().skip(top + 1).collect())
        }
        None => (Vec::new(), records.into_iter().filter(|record| record.cells.len() == width).collect()),
    };
    let first_line = people.first().map_or(u64::MAX, |record| record.line);
    let count = header.len().max(width);
    let columns = columns(&header, &people, count);
    let unnamed = |index: usize| format!("Column {}", index + 1);
    let name = |index: usize| header.get(index).filter(|name| !name.is_empty()).cloned();
    let header = (0..count).map(|index| name(index).unwrap_or_else(|| unnamed(index))).collect();
    let sample = people.into_iter().take(5).collect();
    Some(Layout { encoding, separator, header, columns, first_line, sample })
}

/// The separator whose records agree best, and the first records it gives.
fn separated(text: &str, whole: bool) -> Option<(char, Vec<Record>)> {
    // Excel's own way of saying it.
    let said = text.get(..5).filter(|said| said.to_ascii_lowercase().starts_with("sep="));
    let said = said.and_then(|said| said.chars().nth(4)).filter(char::is_ascii);
    let read = |separator: char| {
        let mut reader = Records::new(separator);
        reader.push(text);
        let mut records: Vec<Record> = std::iter::from_fn(|| reader.next(whole)).take(LOOKED_AT).collect();
        if records.is_empty() {
            records.extend(reader.next(true));
        }
        if said.is_some() {
            records.retain(|record| record.line > 1);
        }
        records
    };
    if let Some(separator) = said {
        return Some((separator, read(separator))).filter(|(_, records)| !records.is_empty());
    }
    let mut best: Option<(f64, char, Vec<Record>)> = None;
    for separator in [',', ';', '\t', '|'] {
        let records = read(separator);
        let width = width_of(&records);
        if width < 2 {
            continue;
        }
        let agree = records.iter().filter(|record| record.cells.len() == width && !record.broken).count();
        #[expect(clippy::cast_precision_loss, reason = "a few hundred records of a few hundred cells")]
        let score = agree as f64 / records.len() as f64
            + (width.min(8) as f64) / 100.0
            + records.first().map_or(0, known) as f64 / 20.0;
        if best.as_ref().is_none_or(|(least, ..)| score > *least) {
            best = Some((score, separator, records));
        }
    }
    match best {
        Some((_, separator, records)) => Some((separator, records)),
        None => Some((',', read(','))).filter(|(_, records)| !records.is_empty()),
    }
}

/// The number of cells most records have; of two, the larger.
fn width_of(records: &[Record]) -> usize {
    let widths = records.iter().map(|record| record.cells.len());
    let count = |width: usize| records.iter().filter(|record| record.cells.len() == width).count();
    widths.max_by_key(|width| (count(*width), *width)).unwrap_or(0)
}

/// How many of a record's cells are names of columns.
fn known(record: &Record) -> usize {
    record.cells.iter().filter(|cell| cell.len() < 60 && named(cell).is_some()).count()
}

/// Which record names the columns: the first that reads like one. LinkedIn and others put notes before it.
fn header_row(records: &[Record], width: usize) -> Option<usize> {
    let first = records.iter().take(20);
    let clear = first.clone().position(|record| {
        let names = known(record);
        record.cells.len() + 1 >= width
            && (names >= 2 || names * 2 > record.cells.len() || (width == 1 && names == 1))
    });
    clear.or_else(|| {
        let top = first.clone().position(|record| record.cells.len() == width)?;
        let value = |cell: &String| email(cell).is_some() || web(cell).is_some() || phone(cell).is_some();
        let cells = &records[top].cells;
        let distinct = cells.iter().enumerate().all(|(index, cell)| !cells[..index].contains(cell));
        let names = distinct
            && cells.iter().all(|cell| !cell.trim().is_empty() && cell.len() < 60 && !value(cell))
            && !cells.iter().any(|cell| looks_like_a_name(cell));
        (names && records.len() > top + 1).then_some(top)
    })
}

fn columns(header: &[String], people: &[Record], count: usize) -> Vec<Field> {
    let mut columns: Vec<Option<Field>> =
        (0..count).map(|index| header.get(index).and_then(|name| named(name))).collect();
    settle_names(header, &mut columns);
    let has_profile = columns.contains(&Some(Field::Profile));
    for index in 0..count {
        let cells: Vec<&str> = people
            .iter()
            .filter_map(|record| record.cells.get(index))
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty())
            .collect();
        let said = columns[index];
        let shown = by_values(&cells);
        columns[index] = match (said, shown) {
            // The name may mislead where the cells are plain: "Profile" with sentences, "URL" with an e-mail address.
            (Some(Field::Profile | Field::Link), shown)
                if !cells.is_empty() && shown != Some(Field::Profile) =>
            {
                match shown {
                    Some(Field::Link) => said,
                    Some(other) => Some(other),
                    None if folded(&header[index]) == "profile" => Some(Field::Summary),
                    None => said,
                }
            }
            (Some(Field::Link), Some(Field::Profile)) if !has_profile => Some(Field::Profile),
            (Some(said), _) => Some(said),
            (None, Some(Field::Name)) if columns.iter().flatten().any(|field| names_somebody(*field)) => None,
            (None, shown) => shown,
        };
    }
    // Of two columns that cannot both be one thing, the first is; the other is kept as a note.
    let mut taken = Vec::new();
    let mut settled = Vec::with_capacity(count);
    for field in columns {
        let field = field.unwrap_or(Field::Note);
        settled.push(if !field.repeats() && taken.contains(&field) { Field::Note } else { field });
        taken.push(field);
    }
    settled
}

fn names_somebody(field: Field) -> bool {
    matches!(field, Field::Name | Field::FirstName | Field::LastName)
}

/// "Name", "Nom" and "Nombre" are half a name beside the other half.
fn settle_names(header: &[String], columns: &mut [Option<Field>]) {
    let has = |columns: &[Option<Field>], field| columns.contains(&Some(field));
    for (index, name) in header.iter().enumerate() {
        let name = folded(name);
        let half = match name.as_str() {
            "name" | "nom" if has(columns, Field::FirstName) && !has(columns, Field::LastName) => {
                Field::LastName
            }
            "nombre" if has(columns, Field::LastName) => Field::FirstName,
            "nom" | "nombre" => Field::Name,
            _ => continue,
        };
        columns[index] = Some(half);
    }
}

/// What most cells of a column look like.
fn by_values(cells: &[&str]) -> Option<Field> {
    let most = |is: &dyn Fn(&str) -> bool| {
        !cells.is_empty() && cells.iter().filter(|cell| is(cell)).count() * 10 >= cells.len() * 7
    };
    let person_page = |cell: &str| {
        let link = crate::pipeline::canonical_link(cell);
        web(cell).is_some()
            && (link.contains("/in/")
                || link.starts_with("xing.com/profile/")
                || link.starts_with("github.com/"))
    };
    let any_email = |cell: &str| several(cell, true).first().is_some_and(|first| email(first).is_some());
    let any_phone =
        |cell: &str| several(&plain(cell), true).first().is_some_and(|first| phone(first).is_some());
    if most(&any_email) {
        Some(Field::Email)
    } else if most(&person_page) {
        Some(Field::Profile)
    } else if most(&|cell| web(cell).is_some()) {
        Some(Field::Link)
    } else if most(&any_phone) {
        Some(Field::Phone)
    } else if most(&looks_like_a_name) {
        Some(Field::Name)
    } else {
        None
    }
}
