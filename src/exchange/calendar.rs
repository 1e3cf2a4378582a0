//! Agreed days and planned steps as a calendar file (RFC 5545), one all-day entry each.

use jiff::Timestamp;
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::outreach::Channel;
use crate::pipeline::CandidateRow;

/// The next contacts of `rows`, agreed or planned, as an .ics file. `made_at` is the time of writing, which the format asks for.
pub fn calendar<'a>(rows: impl IntoIterator<Item = &'a CandidateRow>, made_at: Timestamp) -> String {
    let mut file = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Overture//Pipeline//EN\r\n");
    let stamp = made_at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string();
    for row in rows {
        // What was agreed comes before what was planned; nobody who may not be written to has either.
        let planned =
            row.next_step.map(|(day, channel)| (day, format!("Write to {} ({})", row.name, said(channel))));
        let agreed = row.next_contact.map(|day| (day, format!("Be in touch with {}", row.name)));
        let Some((day, summary)) = agreed.or(planned) else { continue };
        let about = if row.link.is_empty() { String::new() } else { format!("https://{}", row.link) };
        entry(&mut file, &row.id.0, day, &summary, &about, &stamp);
    }
    file.push_str("END:VCALENDAR\r\n");
    file
}

/// One day on which to look at someone again, with the reason, as an .ics file.
pub fn revisit(name: &str, url: &str, on: Date, reason: &str, made_at: Timestamp) -> String {
    let mut file = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Overture//Pipeline//EN\r\n");
    let stamp = made_at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string();
    let about = format!("{reason}\n{url}");
    entry(&mut file, &format!("{stamp}-{on}"), on, &format!("Look again at {name}"), &about, &stamp);
    file.push_str("END:VCALENDAR\r\n");
    file
}

fn said(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "e-mail",
        Channel::Whatsapp => "WhatsApp",
        Channel::Site => "the site's message",
        Channel::Note => "a note on the site",
    }
}

fn entry(file: &mut String, id: &str, day: Date, summary: &str, about: &str, stamp: &str) {
    let after = day.checked_add(1.day()).unwrap_or(day);
    file.push_str("BEGIN:VEVENT\r\n");
    file.push_str(&folded(&format!("UID:{}@overture", escaped(id))));
    file.push_str(&format!("DTSTAMP:{stamp}\r\n"));
    file.push_str(&format!("DTSTART;VALUE=DATE:{}\r\n", day.strftime("%Y%m%d")));
    file.push_str(&format!("DTEND;VALUE=DATE:{}\r\n", after.strftime("%Y%m%d")));
    file.push_str(&folded(&format!("SUMMARY:{}", escaped(summary))));
    if !about.trim().is_empty() {
        file.push_str(&folded(&format!("DESCRIPTION:{}", escaped(about))));
    }
    file.push_str("END:VEVENT\r\n");
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
