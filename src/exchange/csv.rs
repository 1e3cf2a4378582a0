//! Lines of a table that applicant tracking systems and spreadsheets open. No cell is ever a formula.
//!
//! Which columns a system wants is in [`super::presets`]. Start at [`csv_line`].

/// What a file begins with: a byte order mark, which spreadsheets want before UTF-8.
pub const CSV_START: &str = "\u{feff}";

/// Appends the cells as one line of CSV (RFC 4180), ended by CR LF.
pub fn csv_line<'a>(csv: &mut String, cells: impl IntoIterator<Item = &'a str>) {
    for (index, text) in cells.into_iter().enumerate() {
        if index > 0 {
            csv.push(',');
        }
        csv.push_str(&cell(text));
    }
    csv.push_str("\r\n");
}

/// One quoted cell. What a spreadsheet would run gets an apostrophe before it, which it shows as text.
fn cell(text: &str) -> String {
    let first =
        text.trim_start_matches(|letter: char| letter.is_whitespace() || letter.is_control()).chars().next();
    let runs =
        first.is_some_and(|first| "=+-@|%＝＋－＠".contains(first)) || text.starts_with(['\t', '\r', '\n']);
    let guard = if runs { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('\0', "").replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn no_cell_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@x", "\t=1", " =1", "\r=1", "＝1", "|cmd", "%x", "\u{0}=1"] {
            assert!(cell(text).starts_with("\"'"), "{text:?} became {}", cell(text));
        }
        assert_eq!(cell("Mira Holm"), "\"Mira Holm\"");
        assert_eq!(cell("a \"b\", c\nd"), "\"a \"\"b\"\", c\nd\"");
    }
}
