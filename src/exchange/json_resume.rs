//! A profile as JSON Resume (jsonresume.org, schema 1.0.0). Only what a page stated; nothing derived.

use serde_json::{Map, Value, json};

use crate::profile::{ContactKind, PartialDate, Profile};

/// The profile as a JSON Resume document.
pub fn json_resume(profile: &Profile) -> Value {
    let contact =
        |kind| profile.contacts.iter().find(|contact| contact.kind == kind).map(|found| &found.value);
    let text = |fact: &Option<crate::profile::Fact<String>>| fact.as_ref().map(|fact| fact.value.clone());
    let place = profile.location.as_ref().map(|place| json!({ "address": place.value }));
    let work: Vec<Value> = profile
        .positions
        .iter()
        .map(|position| {
            stated(json!({
                "name": position.organisation, "position": position.title, "location": position.location,
                "startDate": date(position.start), "endDate": date(position.end), "summary": position.description,
            }))
        })
        .collect();
    let education: Vec<Value> = profile
        .education
        .iter()
        .map(|entry| {
            stated(json!({
                "institution": entry.school, "studyType": entry.degree, "area": entry.field,
                "startDate": date(entry.start), "endDate": date(entry.end),
            }))
        })
        .collect();
    let skills: Vec<Value> = profile.skills.iter().map(|skill| json!({ "name": skill.value })).collect();
    let languages: Vec<Value> = profile
        .languages
        .iter()
        .map(|spoken| stated(json!({ "language": spoken.language, "fluency": spoken.level })))
        .collect();
    let profiles: Vec<Value> = profile.links.iter().map(|link| json!({ "url": link.value })).collect();
    let basics = stated(json!({
        "name": text(&profile.name), "label": text(&profile.headline), "summary": text(&profile.summary),
        "email": contact(ContactKind::Email), "phone": contact(ContactKind::Phone), "url": profile.url,
        "location": place, "profiles": profiles,
    }));
    json!({
        "basics": basics, "work": work, "education": education, "skills": skills, "languages": languages,
    })
}

/// Without the fields that were not stated: the schema knows no null.
fn stated(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            Value::Object(fields.into_iter().filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>())
        }
        other => other,
    }
}

fn date(date: Option<PartialDate>) -> Option<String> {
    date.map(|date| date.to_string())
}
