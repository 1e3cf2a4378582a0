//! Text as records of cells, in slices: RFC 4180 where it is kept, and the ways in which it usually is not.
//!
//! A quote opens a cell only at its beginning; inside, a quote that nothing closes after is a quote. A cell that is
//! never closed costs its own line, told as broken, and not the rest of the file. Start at [`Records`].

/// A record with the line it begins on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The line of the file, from 1.
    pub line: u64,
    /// The cells, as written inside their quotes.
    pub cells: Vec<String>,
    /// A quote was opened and never closed: the cells are the line's, split without regard to quotes.
    pub broken: bool,
}

/// A quoted cell longer than this was not meant to be one.
const LONGEST: usize = 256 * 1024;

/// Records from slices of text.
#[derive(Debug, Clone)]
pub struct Records {
    separator: char,
    text: String,
    /// Where in `text` the next record begins.
    at: usize,
    line: u64,
}

/// The end of a record: its cells, the bytes and the lines it takes.
struct Found {
    cells: Vec<String>,
    length: usize,
    lines: u64,
}

enum Scan {
    Whole(Found),
    Unfinished,
    NeverClosed,
}

impl Records {
    /// Records whose cells stand between `separator`s (ASCII).
    pub fn new(separator: char) -> Self {
        Self { separator, text: String::new(), at: 0, line: 1 }
    }

    /// Takes the next slice of text.
    pub fn push(&mut self, slice: &str) {
        self.text.drain(..self.at);
        self.at = 0;
        self.text.push_str(slice);
    }

    /// The next record that is whole; with `at_end` what is left counts as whole. Lines without a letter are passed over.
    pub fn next(&mut self, at_end: bool) -> Option<Record> {
        loop {
            let rest = &self.text[self.at..];
            if rest.is_empty() {
                return None;
            }
            let (found, broken) = match scan(rest, self.separator, at_end) {
                Scan::Whole(found) => (found, false),
                Scan::Unfinished => return None,
                Scan::NeverClosed => (first_line(rest, self.separator), true),
            };
            let line = self.line;
            self.at += found.length;
            self.line += found.lines;
            if found.cells.iter().any(|cell| !cell.trim().is_empty()) {
                return Some(Record { line, cells: found.cells, broken });
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    CellStart,
    Plain,
    Quoted,
    AfterQuote,
}

fn scan(text: &str, separator: char, at_end: bool) -> Scan {
    let bytes = text.as_bytes();
    let mut cells = Vec::new();
    let mut cell = String::new();
    let (mut place, mut from, mut lines) = (Place::CellStart, 0, 0_u64);
    let mut index = 0;
    while index < bytes.len() {
        let byte = bytes[index];
        let separates = byte == separator as u8;
        let ends_line = byte == b'\n' || byte == b'\r';
        match place {
            Place::Quoted if byte == b'"' => {
                cell.push_str(&text[from..index]);
                place = Place::AfterQuote;
            }
            Place::Quoted => {
                if byte == b'\n' || (byte == b'\r' && bytes.get(index + 1) != Some(&b'\n')) {
                    lines += 1;
                }
                if index > LONGEST {
                    return Scan::NeverClosed;
                }
            }
            Place::AfterQuote if !separates && !ends_line => {
                // A doubled quote is one; a single one that closes nothing is one too.
                cell.push('"');
                from = if byte == b'"' { index + 1 } else { index };
                place = Place::Quoted;
                if byte != b'"' && byte == b' ' && closes_after_spaces(&bytes[index..], separator as u8) {
                    cell.pop();
                    place = Place::Plain;
                    from = index;
                }
            }
            Place::CellStart if byte == b'"' => {
                place = Place::Quoted;
                from = index + 1;
            }
            Place::CellStart | Place::Plain | Place::AfterQuote if separates || ends_line => {
                if place != Place::AfterQuote {
                    cell.push_str(&text[from..index]);
                }
                cells.push(std::mem::take(&mut cell));
                from = index + 1;
                place = Place::CellStart;
                if ends_line {
                    if byte == b'\r' && index + 1 == bytes.len() && !at_end {
                        return Scan::Unfinished;
                    }
                    let both = byte == b'\r' && bytes.get(index + 1) == Some(&b'\n');
                    return Scan::Whole(Found {
                        cells,
                        length: index + 1 + usize::from(both),
                        lines: lines + 1,
                    });
                }
            }
            Place::CellStart | Place::Plain | Place::AfterQuote => place = Place::Plain,
        }
        index += 1;
    }
    match place {
        _ if !at_end => Scan::Unfinished,
        Place::Quoted => Scan::NeverClosed,
        Place::AfterQuote => {
            cells.push(cell);
            Scan::Whole(Found { cells, length: bytes.len(), lines: lines + 1 })
        }
        Place::CellStart | Place::Plain => {
            cell.push_str(&text[from..]);
            cells.push(cell);
            Scan::Whole(Found { cells, length: bytes.len(), lines: lines + 1 })
        }
    }
}

/// Whether only spaces stand between a closing quote and the end of its cell.
fn closes_after_spaces(rest: &[u8], separator: u8) -> bool {
    let next = rest.iter().find(|byte| **byte != b' ');
    next.is_none_or(|byte| *byte == separator || *byte == b'\n' || *byte == b'\r')
}

/// The first line, split at every separator.
fn first_line(text: &str, separator: char) -> Found {
    let end = text.find(['\n', '\r']).unwrap_or(text.len());
    let rest = &text[end..];
    let ending = if rest.starts_with("\r\n") { 2 } else { usize::from(!rest.is_empty()) };
    let cells = text[..end].split(separator).map(|cell| cell.trim_matches('"').to_owned()).collect();
    Found { cells, length: end + ending, lines: 1 }
}

#[cfg(test)]
mod tests {
    use super::Records;

    fn read(text: &str, separator: char, slice: usize) -> Vec<(u64, Vec<String>, bool)> {
        let mut records = Records::new(separator);
        let mut all = Vec::new();
        let letters: Vec<char> = text.chars().collect();
        for part in letters.chunks(slice) {
            records.push(&part.iter().collect::<String>());
            while let Some(record) = records.next(false) {
                all.push((record.line, record.cells, record.broken));
            }
        }
        while let Some(record) = records.next(true) {
            all.push((record.line, record.cells, record.broken));
        }
        all
    }

    #[track_caller]
    fn reads(text: &str, expected: &[(u64, &[&str], bool)]) {
        for slice in [1, 2, 5, 10_000] {
            let found = read(text, ',', slice);
            let found: Vec<(u64, Vec<&str>, bool)> =
                found.iter().map(|(l, c, b)| (*l, c.iter().map(String::as_str).collect(), *b)).collect();
            let expected: Vec<(u64, Vec<&str>, bool)> =
                expected.iter().map(|(l, c, b)| (*l, c.to_vec(), *b)).collect();
            assert_eq!(found, expected, "in slices of {slice}");
        }
    }

    #[test]
    fn quotes_line_ends_and_empty_lines_are_read_wherever_the_slice_ends() {
        reads(
            "a,\"b, \"\"c\"\"\r\nd\",e\r\n\r\nf,,\ng\rh,\"\"",
            &[
                (1, &["a", "b, \"c\"\r\nd", "e"], false),
                (4, &["f", "", ""], false),
                (5, &["g"], false),
                (6, &["h", ""], false),
            ],
        );
    }

    #[test]
    fn a_quote_inside_a_cell_is_a_quote() {
        reads("a \"b\" c,\"d \"e\" f\",\"g\" ,h\n", &[(1, &["a \"b\" c", "d \"e\" f", "g ", "h"], false)]);
    }

    #[test]
    fn a_quote_that_is_never_closed_costs_one_line() {
        reads(
            "a,\"b\nc,d\ne,f\n",
            &[(1, &["a", "b"], true), (2, &["c", "d"], false), (3, &["e", "f"], false)],
        );
    }
}
