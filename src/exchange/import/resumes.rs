//! JSON Resume (schema 1.0.0) as people: one document, or a list of them; also the JSON this program writes.

use serde_json::Value;

use super::Field;
use super::People;
use super::person::{Imported, Problem, Row};
use super::values::plain;
use crate::profile::{Education, PartialDate, Position, SpokenLanguage};

/// The people of a JSON file, each with their place in it, from 1.
///
/// # Errors
/// [`Problem::Unreadable`] where the file is no JSON.
pub fn resumes(text: &str, file: &str) -> Result<People, Problem> {
    let value: Value =
        serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|_| Problem::Unreadable)?;
    let list = match value {
        Value::Array(list) => list,
        Value::Object(mut fields) => match fields.remove("candidates").or_else(|| fields.remove("resumes")) {
            Some(Value::Array(list)) => list,
            _ => vec![Value::Object(fields)],
        },
        _ => return Err(Problem::Unreadable),
    };
    Ok((1..)
        .zip(&list)
        .map(|(place, entry)| (place, resume(entry, &format!("{file}, entry {place}"))))
        .collect())
}

fn resume(entry: &Value, source: &str) -> Result<Imported, Problem> {
    let entry = entry.get("resume").unwrap_or(entry);
    let basics = entry.get("basics").filter(|basics| basics.is_object()).ok_or(Problem::Unreadable)?;
    let mut row = Row::at(source.to_owned());
    for (field, name) in [
        (Field::Name, "name"),
        (Field::Headline, "label"),
        (Field::Email, "email"),
        (Field::Phone, "phone"),
        (Field::Summary, "summary"),
    ] {
        if let Some(cell) = text(basics, name) {
            row.take(field, name, cell);
        }
    }
    let location = basics.get("location");
    for name in ["address", "city", "region", "countryCode"] {
        if let Some(cell) = location.and_then(|location| text(location, name)) {
            row.take(Field::Place, name, cell);
        }
    }
    let url = text(basics, "url");
    let profiles = list(basics, "profiles").filter_map(|profile| text(profile, "url"));
    for page in url.into_iter().chain(profiles) {
        row.take(Field::Profile, "profile", page);
    }
    for work in list(entry, "work").take(200) {
        let end = date(work, "endDate");
        let title = text(work, "position");
        let organisation = text(work, "name").or_else(|| text(work, "company"));
        let quote =
            [title.as_deref(), organisation.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let evidence = row.evidence("positions", &quote);
        let (start, location, description) =
            (date(work, "startDate"), text(work, "location"), text(work, "summary"));
        // The schema's own way of saying "now" is to leave the end out.
        let current = end.is_none() && start.is_some();
        row.profile.positions.push(Position {
            title,
            organisation,
            start,
            end,
            current,
            location,
            description,
            evidence,
        });
    }
    for school in list(entry, "education").take(100) {
        let (institution, degree, field) =
            (text(school, "institution"), text(school, "studyType"), text(school, "area"));
        let quote =
            [&institution, &degree, &field].into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
        let evidence = row.evidence("education", &quote);
        let (start, end) = (date(school, "startDate"), date(school, "endDate"));
        row.profile.education.push(Education { school: institution, degree, field, start, end, evidence });
    }
    for skill in list(entry, "skills").take(500) {
        let named = text(skill, "name").or_else(|| skill.as_str().map(plain));
        let keywords = list(skill, "keywords").filter_map(|word| word.as_str().map(plain));
        let all: Vec<_> = named.into_iter().chain(keywords).filter(|skill| !skill.is_empty()).collect();
        for skill in all {
            let fact = row.fact("skills", skill);
            row.profile.skills.push(fact);
        }
    }
    for spoken in list(entry, "languages").take(50) {
        let Some(language) = text(spoken, "language") else { continue };
        let evidence = row.evidence("languages", &language);
        row.profile.languages.push(SpokenLanguage { language, level: text(spoken, "fluency"), evidence });
    }
    row.into_person()
}

fn text(value: &Value, name: &str) -> Option<String> {
    value.get(name).and_then(Value::as_str).map(plain).filter(|text| !text.is_empty())
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

/// A date to the day, the month or the year.
fn date(value: &Value, name: &str) -> Option<PartialDate> {
    let text = text(value, name)?;
    [10, 7, 4].into_iter().find_map(|length| text.get(..length)?.parse().ok())
}
