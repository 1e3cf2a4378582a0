//! The pipeline as a table that applicant tracking systems and spreadsheets open. No cell is ever a formula.

use crate::pipeline::CandidateRow;
use crate::pipeline::timeline::{outcome_name, stage_name};

const HEADER: [&str; 12] = [
    "Name",
    "Headline",
    "Company",
    "Location",
    "Profile",
    "Stage",
    "Fit",
    "Added",
    "Added by",
    "Last contact",
    "Outcome",
    "Next contact",
];

/// The rows as CSV (RFC 4180): UTF-8 with a byte order mark, which spreadsheets want, lines ended by CR LF.
pub fn candidates_csv<'a>(rows: impl IntoIterator<Item = &'a CandidateRow>) -> String {
    let mut csv = String::from("\u{feff}");
    line(&mut csv, &HEADER.map(str::to_owned));
    for row in rows {
        let day = |at: jiff::Timestamp| at.to_string();
        line(
            &mut csv,
            &[
                row.name.clone(),
                row.headline.clone().unwrap_or_default(),
                row.organisation.clone().unwrap_or_default(),
                row.location.clone().unwrap_or_default(),
                if row.link.is_empty() { String::new() } else { format!("https://{}", row.link) },
                stage_name(row.stage).to_owned(),
                row.fit.map(|fit| fit.to_string()).unwrap_or_default(),
                day(row.added_at),
                row.added_by.clone(),
                row.last_contact.map(day).unwrap_or_default(),
                row.outcome.map(outcome_name).unwrap_or_default().to_owned(),
                row.next_contact.map(|day| day.to_string()).unwrap_or_default(),
            ],
        );
    }
    csv
}

fn line(csv: &mut String, cells: &[String]) {
    for (index, text) in cells.iter().enumerate() {
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
