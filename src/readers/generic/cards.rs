//! Microformats read as a person: an h-card with schema.org property names, an h-resume as the history it states.
//!
//! Start at [`persons`] and [`resume`].

use serde_json::{Map, Value};

use super::super::names;
use super::super::{Sight, dates, fact};
use crate::page::microformats::{Item, PropertyValue};
use crate::page::text::{beginning, fold};
use crate::page::tree::NodeId;
use crate::profile::{Education, Evidence, Origin, PartialDate, Position, Profile};

/// The cards of persons on the page, those inside other items too, with the element each stands on.
pub fn persons(items: &[Item]) -> Vec<(NodeId, Map<String, Value>)> {
    let mut out = Vec::new();
    for item in items {
        if item.is("h-resume") {
            out.push((item.node, owner(item)));
        } else {
            gather(item, &mut out);
        }
    }
    out
}

fn gather(item: &Item, out: &mut Vec<(NodeId, Map<String, Value>)>) {
    if item.is("h-card") && !item.is("h-event") && !item.is("h-org") && !is_organisation(item) {
        out.push((item.node, person(item)));
    }
    item.children.iter().for_each(|child| gather(child, out));
    let inner = item.properties.iter().filter(|(name, _)| matches!(name.as_str(), "author" | "contact"));
    for (_, values) in inner {
        for value in values {
            if let PropertyValue::Item(item, _) = value {
                gather(item, out);
            }
        }
    }
}

/// By the rules of hCard: a card whose name is its organisation is the organisation's.
fn is_organisation(card: &Item) -> bool {
    card.first("name").is_some_and(|name| card.first("org").as_deref() == Some(name.as_str()))
}

/// The person a résumé is about: what its contact states, its own name and summary.
fn owner(resume: &Item) -> Map<String, Value> {
    let contact = resume.all("contact").iter().find_map(|value| match value {
        PropertyValue::Item(item, _) => Some(person(item)),
        _ => None,
    });
    let mut out = contact.unwrap_or_default();
    out.insert("@type".to_owned(), Value::String("Person".to_owned()));
    if let Some(name) = resume.first("name") {
        // "Ada Example, engineer and author" is what a paragraph without a name of its own implies.
        let first = name.split(',').next().unwrap_or_default().trim();
        let name = if names::is_namelike(&name) { name.as_str() } else { first };
        // The name a résumé states is its owner's; the contact's may be an organisation's.
        out.insert("name".to_owned(), Value::String(name.to_owned()));
    }
    if let Some(summary) = resume.first("summary") {
        out.insert("description".to_owned(), Value::String(summary));
    }
    out
}

fn person(card: &Item) -> Map<String, Value> {
    let mut out = Map::new();
    out.insert("@type".to_owned(), Value::String("Person".to_owned()));
    let mut copy = |from: &str, to: &str| {
        let texts = card.all(from).iter().map(|value| fold(value.text())).filter(|text| !text.is_empty());
        let values: Vec<Value> = texts.map(Value::String).collect();
        if !values.is_empty() && !out.contains_key(to) {
            out.insert(to.to_owned(), Value::Array(values));
        }
    };
    for (from, to) in [
        ("name", "name"),
        ("given-name", "givenName"),
        ("family-name", "familyName"),
        ("job-title", "jobTitle"),
        ("title", "jobTitle"),
        ("role", "jobTitle"),
        ("org", "worksFor"),
        ("email", "email"),
        ("tel", "telephone"),
        ("url", "url"),
        ("note", "description"),
        ("skill", "skill"),
        ("locality", "addressLocality"),
        ("region", "addressRegion"),
        ("country-name", "addressCountry"),
    ] {
        copy(from, to);
    }
    let place = card.all("adr").iter().chain(card.all("geo")).find_map(|value| match value {
        PropertyValue::Item(item, _) if item.is("h-adr") => Some(item.as_ref()),
        _ => None,
    });
    for place in place.into_iter().chain(card.children.iter().filter(|child| child.is("h-adr"))) {
        for (from, to) in
            [("locality", "addressLocality"), ("region", "addressRegion"), ("country-name", "addressCountry")]
        {
            if let Some(text) = place.first(from) {
                out.entry(to).or_insert(Value::String(text));
            }
        }
    }
    if let Some(PropertyValue::Text(adr)) = card.all("adr").first() {
        out.entry("address").or_insert(Value::String(fold(adr)));
    }
    out
}

/// What an h-resume states of its owner's history, where the profile has none yet.
pub fn resume(sight: &Sight<'_>, items: &[Item], profile: &mut Profile) {
    let Some(resume) = items.iter().find(|item| item.is("h-resume")) else { return };
    if profile.positions.is_empty() {
        profile.positions = inner(resume, "experience").filter_map(|item| position(sight, item)).collect();
    }
    if profile.education.is_empty() {
        profile.education = inner(resume, "education").filter_map(|item| schooling(sight, item)).collect();
    }
    if profile.skills.is_empty() {
        let skills = resume.all("skill").iter().map(|value| fold(value.text()));
        profile.skills = skills
            .filter(|skill| (1..=60).contains(&skill.chars().count()))
            .map(|skill| fact(sight, "skills", skill.clone(), &skill, Origin::Microformat, 0.8))
            .collect();
    }
    if profile.summary.is_none() {
        let summary = resume.first("summary");
        profile.summary =
            summary.map(|text| fact(sight, "summary", text.clone(), &text, Origin::Microformat, 0.8));
    }
}

fn inner<'a>(resume: &'a Item, name: &str) -> impl Iterator<Item = &'a Item> {
    resume.all(name).iter().filter_map(|value| match value {
        PropertyValue::Item(item, _) => Some(item.as_ref()),
        _ => None,
    })
}

fn evidence(sight: &Sight<'_>, node: NodeId) -> Evidence {
    let quote = beginning(&sight.page.text(node), 300).trim().to_owned();
    let source = sight.source.clone();
    Evidence { quote, field: String::new(), source, origin: Origin::Microformat, confidence: 0.85 }
}

fn day(item: &Item, name: &str) -> Option<PartialDate> {
    item.first(name).and_then(|text| dates::machine(&text))
}

fn position(sight: &Sight<'_>, item: &Item) -> Option<Position> {
    let evidence = evidence(sight, item.node);
    let shown = dates::find(&sight.page.text(item.node)).map(|found| found.dates);
    let (start, end) = (day(item, "start"), day(item, "end"));
    let title = item.first("job-title").or_else(|| item.first("title")).or_else(|| item.first("role"));
    let organisation = item.first("org").or_else(|| item.first("name"));
    let organisation = organisation.filter(|name| title.as_ref() != Some(name));
    (title.is_some() || organisation.is_some()).then(|| Position {
        current: end.is_none() && shown.is_some_and(|dates| dates.current),
        start: start.or_else(|| shown.and_then(|dates| dates.start)),
        end: end.or_else(|| shown.filter(|_| start.is_none()).and_then(|dates| dates.end)),
        location: item.first("location").or_else(|| item.first("locality")),
        description: item.first("description").or_else(|| item.first("summary")),
        title,
        organisation,
        evidence,
    })
}

fn schooling(sight: &Sight<'_>, item: &Item) -> Option<Education> {
    let school = item.first("org").or_else(|| item.first("name"))?;
    let mut entry =
        Education { school: Some(school), evidence: evidence(sight, item.node), ..Education::default() };
    (entry.start, entry.end) = (day(item, "start"), day(item, "end"));
    let study = item.first("degree").or_else(|| item.first("description")).or_else(|| item.first("summary"));
    if let Some(study) = study.filter(|study| study.chars().count() <= 120) {
        super::super::schooling::set_study(&mut entry, &study);
    }
    Some(entry)
}
