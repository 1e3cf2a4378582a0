//! Agreed days as a calendar file (RFC 5545), one all-day entry each.

use jiff::Timestamp;
use jiff::ToSpan;
use jiff::tz::TimeZone;

use crate::pipeline::CandidateRow;

/// The next contacts of `rows` as an .ics file. `made_at` is the time of writing, which the format asks for.
pub fn calendar<'a>(rows: impl IntoIterator<Item = &'a CandidateRow>, made_at: Timestamp) -> String {
    let mut file = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Overture//Pipeline//EN\r\n");
    let stamp = made_at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string();
    for row in rows {
        let Some(day) = row.next_contact else { continue };
        let after = day.checked_add(1.day()).unwrap_or(day);
        file.push_str("BEGIN:VEVENT\r\n");
        file.push_str(&folded(&format!("UID:{}@overture", escaped(&row.id.0))));
        file.push_str(&format!("DTSTAMP:{stamp}\r\n"));
        file.push_str(&format!("DTSTART;VALUE=DATE:{}\r\n", day.strftime("%Y%m%d")));
        file.push_str(&format!("DTEND;VALUE=DATE:{}\r\n", after.strftime("%Y%m%d")));
        file.push_str(&folded(&format!("SUMMARY:{}", escaped(&format!("Be in touch with {}", row.name)))));
        if !row.link.is_empty() {
            file.push_str(&folded(&format!("DESCRIPTION:{}", escaped(&format!("https://{}", row.link)))));
        }
        file.push_str("END:VEVENT\r\n");
    }
    file.push_str("END:VCALENDAR\r\n");
    file
}

/// Text that can neither end its line nor be read as structure.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ',' | ';' => escaped.extend(['\\', letter]),
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A content line, broken after at most 75 bytes and never inside a letter.
pub(super) fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 8);
    let mut width = 0;
    for letter in line.chars() {
        if width + letter.len_utf8() > 75 {
            folded.push_str("\r\n ");
            width = 1;
        }
        folded.push(letter);
        width += letter.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}
