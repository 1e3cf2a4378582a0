//! vCards (2.1, 3.0, 4.0) as people: what an address book exports.

use super::Field;
use super::People;
use super::person::{Problem, Row};
use super::values::plain;

/// The people of a file of vCards, each with the line their card begins on.
pub fn cards(text: &str, file: &str) -> People {
    let mut people = Vec::new();
    let mut open: Option<(u64, Row, bool)> = None;
    for (line, content) in unfolded(text) {
        let Some((head, value)) = content.split_once(':') else { continue };
        let mut parameters = head.split(';');
        let property = parameters.next().unwrap_or_default();
        let property = property.rsplit('.').next().unwrap_or_default().to_ascii_uppercase();
        let quoted = head.to_ascii_uppercase().contains("QUOTED-PRINTABLE");
        let value = if quoted { printable(value) } else { value.to_owned() };
        match (property.as_str(), open.as_mut()) {
            ("BEGIN", _) if value.trim().eq_ignore_ascii_case("vcard") => {
                if let Some((began, ..)) = open.take() {
                    people.push((began, Err(Problem::Unreadable)));
                }
                open = Some((line, Row::at(format!("{file}, line {line}")), false));
            }
            ("END", Some(_)) if value.trim().eq_ignore_ascii_case("vcard") => {
                if let Some((began, row, _)) = open.take() {
                    people.push((began, row.into_person()));
                }
            }
            (property, Some((_, row, named))) => take(row, named, property, &value),
            _ => {}
        }
    }
    if let Some((began, ..)) = open {
        people.push((began, Err(Problem::Unreadable)));
    }
    people
}

fn take(row: &mut Row, named: &mut bool, property: &str, value: &str) {
    let parts: Vec<String> = split(value, ';').iter().map(|part| plain(&unescaped(part))).collect();
    let whole = plain(&unescaped(value));
    let part = |index: usize| parts.get(index).filter(|part| !part.is_empty()).cloned();
    let (field, cell) = match property {
        "FN" if !*named => (Field::Name, Some(whole.replace(',', " "))),
        "N" => {
            let given = part(1);
            let family = part(0);
            *named = given.is_some() || family.is_some();
            for (field, cell) in
                [(Field::FirstName, given), (Field::MiddleName, part(2)), (Field::LastName, family)]
            {
                if let Some(cell) = cell {
                    row.take(field, property, cell);
                }
            }
            return;
        }
        "EMAIL" => (Field::Email, Some(whole)),
        "TEL" => (Field::Phone, Some(whole.trim_start_matches("tel:").to_owned())),
        "TITLE" | "ROLE" => (Field::Title, Some(whole)),
        "ORG" => (Field::Company, part(0)),
        "URL" | "X-SOCIALPROFILE" | "SOCIALPROFILE" => (Field::Profile, Some(whole)),
        "ADR" => {
            for index in [3, 4, 6] {
                if let Some(cell) = part(index) {
                    row.take(Field::Place, property, cell);
                }
            }
            return;
        }
        "NOTE" => (Field::Note, Some(whole)),
        "LANG" => (Field::Languages, Some(whole)),
        // Birthdays, photos, genders and the rest are not taken.
        _ => return,
    };
    if let Some(cell) = cell.filter(|cell| !cell.is_empty()) {
        row.take(field, if property == "NOTE" { "Note" } else { property }, cell);
    }
}

/// The content lines with the line each begins on: a line that begins with a space goes on the one before.
fn unfolded(text: &str) -> Vec<(u64, String)> {
    let mut lines: Vec<(u64, String)> = Vec::new();
    for (number, line) in (1..).zip(text.split('\n')) {
        let line = line.trim_end_matches('\r');
        match lines.last_mut() {
            Some((_, before)) if line.starts_with([' ', '\t']) => before.push_str(&line[1..]),
            Some((_, before))
                if before.ends_with('=') && before.to_ascii_uppercase().contains("QUOTED-PRINTABLE") =>
            {
                before.pop();
                before.push_str(line);
            }
            _ => lines.push((number, line.to_owned())),
        }
    }
    lines
}

fn split(value: &str, separator: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut escaped = false;
    for letter in value.chars() {
        if letter == separator && !escaped {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(letter);
        }
        escaped = letter == '\\' && !escaped;
    }
    parts
}

fn unescaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(other) => out.push(other),
                None => {}
            },
            letter => out.push(letter),
        }
    }
    out
}

/// Quoted-printable (vCard 2.1) as text, read as UTF-8 with the old bytes as Windows-1252.
fn printable(value: &str) -> String {
    let bytes = value.as_bytes();
    let hex = |index: usize| bytes.get(index).and_then(|byte| char::from(*byte).to_digit(16));
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let code = if byte == b'=' { hex(at + 1).zip(hex(at + 2)) } else { None };
        let code = code.and_then(|(high, low)| u8::try_from(high * 16 + low).ok());
        decoded.push(code.unwrap_or(byte));
        at += if code.is_some() { 3 } else { 1 };
    }
    let mut decoder = super::Decoder::new(super::Encoding::Utf8);
    let mut text = decoder.push(&decoded);
    text.push_str(&decoder.finish());
    text
}
