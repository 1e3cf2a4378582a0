//! A schema.org Person, from JSON-LD, microdata, RDFa or a microformat.
//!
//! Site owners often state less here than they show: what is read here fills fields first, the visible page the rest.
//! Start at [`read_all`].

use serde_json::{Map, Value};

use super::super::contacts::{add_contact, add_link};
use super::super::{Sight, fact, names};
use super::cards;
use crate::page::json_ld::{self, is_a, text, values};
use crate::page::tree::NodeId;
use crate::page::{microdata, microformats};
use crate::profile::{ContactKind, Evidence, Fact, Origin, Position, Profile, SpokenLanguage};

type Object = Map<String, Value>;

/// The persons a page is about, from the most to the least reliable source.
pub fn read_all(sight: &Sight<'_>, profile: &mut Profile) {
    let page = sight.page;
    let json = json_ld::objects(&page.seen.json_ld);
    let main = json.iter().filter(|object| is_a(object, "ProfilePage")).find_map(|object| {
        match object.get("mainEntity") {
            Some(Value::Object(person)) => Some(person),
            _ => None,
        }
    });
    let persons: Vec<&Object> = json.iter().filter(|object| is_a(object, "Person")).collect();
    if let Some(person) = main.or_else(|| alone(&persons)) {
        read(sight, person, profile, Origin::JsonLd);
    }
    let items = microdata::objects(page);
    let persons: Vec<&Object> =
        items.iter().map(|(_, object)| object).filter(|object| is_a(object, "Person")).collect();
    if let Some(person) = persons.first() {
        read(sight, person, profile, Origin::Microdata);
    }
    let items = microformats::items(page);
    let cards = cards::persons(&items);
    if let Some(card) = representative(sight, &cards) {
        read(sight, card, profile, Origin::Microformat);
    }
    cards::resume(sight, &items, profile);
}

/// True where the page carries its owner's card: one that links to their other pages with `rel="me"`.
pub fn states_its_owner(sight: &Sight<'_>) -> bool {
    let page = sight.page;
    let items = microformats::items(page);
    let cards = cards::persons(&items);
    cards.iter().any(|(node, card)| text(card.get("name")).is_some() && links_to_me(sight, *node))
}

fn links_to_me(sight: &Sight<'_>, node: NodeId) -> bool {
    let page = sight.page;
    page.seen.links.iter().any(|link| {
        link.rel.split_ascii_whitespace().any(|rel| rel == "me")
            && (link.node == node || page.tree.ancestors(link.node).any(|above| above == node))
    })
}

/// The only person, or several objects that all name the same one.
fn alone<'a>(persons: &[&'a Object]) -> Option<&'a Object> {
    let first = persons.iter().find(|person| person.get("name").is_some())?;
    let name = text(first.get("name"));
    let others =
        persons.iter().filter(|person| text(person.get("name")).is_some_and(|other| Some(other) != name));
    (others.count() == 0).then_some(*first)
}

/// The card that stands for the page's owner: the one linked with `rel="me"` or to this page, or the only name there is.
fn representative<'a>(sight: &Sight<'_>, cards: &'a [(NodeId, Object)]) -> Option<&'a Object> {
    let persons: Vec<&(NodeId, Object)> =
        cards.iter().filter(|(_, card)| is_a(card, "Person") && text(card.get("name")).is_some()).collect();
    let own_page = |card: &Object| {
        let own = sight.source.trim_end_matches('/').to_lowercase();
        values(card.get("url"))
            .iter()
            .filter_map(Value::as_str)
            .any(|url| url.trim_end_matches('/').to_lowercase() == own)
    };
    if let Some((_, card)) = persons.iter().find(|(node, card)| own_page(card) || links_to_me(sight, *node)) {
        return Some(card);
    }
    let name = text(persons.first()?.1.get("name"));
    let same = persons.iter().all(|(_, card)| text(card.get("name")) == name);
    same.then_some(&persons.first()?.1)
}

fn read(sight: &Sight<'_>, person: &Object, profile: &mut Profile, origin: Origin) {
    if let Some(name) = text(person.get("name"))
        && profile.name.is_none()
        && let Some(clean) = names::clean(&name)
        && names::is_namelike(&clean)
    {
        profile.name = Some(fact(sight, "name", clean, &name, origin, 0.9));
    } else if profile.name.is_none()
        && let (Some(given), Some(family)) = (text(person.get("givenName")), text(person.get("familyName")))
    {
        let name = format!("{given} {family}");
        profile.name = Some(fact(sight, "name", name.clone(), &name, origin, 0.9));
    }
    let title = text(person.get("jobTitle")).filter(|title| title.chars().count() <= 200);
    fill(sight, &mut profile.headline, "headline", title.clone(), origin, 0.7);
    // What a network calls a description is the line under the name, where it is one line.
    let line = text(person.get("description")).filter(|line| (3..=160).contains(&line.chars().count()));
    if title.is_none()
        && origin == Origin::JsonLd
        && sight.page.seen.json_ld.iter().any(|block| block.contains("ProfilePage"))
    {
        fill(sight, &mut profile.headline, "headline", line, origin, 0.6);
    }
    fill(sight, &mut profile.location, "location", place(person), origin, 0.8);
    let about = text(person.get("description")).filter(|about| about.chars().count() > 40);
    fill(sight, &mut profile.summary, "summary", about, origin, 0.6);
    for value in values(person.get("email")) {
        if let Some(email) = value.as_str() {
            let address = email.trim().trim_start_matches("mailto:");
            add_contact(sight, profile, ContactKind::Email, address, address, origin);
        }
    }
    for value in values(person.get("telephone")) {
        if let Some(number) = value.as_str() {
            let number = number.trim().trim_start_matches("tel:");
            add_contact(sight, profile, ContactKind::Phone, number, number, origin);
        }
    }
    for key in ["url", "sameAs"] {
        for value in values(person.get(key)) {
            if let Some(url) = value.as_str()
                && let Some(address) = crate::page::Address::parse(url)
                && address.host != sight.page.address.host
                && !is_picture(&address.path)
            {
                add_link(sight, profile, url, url, origin);
            }
        }
    }
    for value in values(person.get("knowsLanguage")) {
        if let Some(language) = text(Some(value)) {
            let evidence = evidence(sight, &language, origin);
            profile.languages.push(SpokenLanguage { language, level: None, evidence });
        }
    }
    for value in values(person.get("skill")).iter().chain(values(person.get("knowsAbout"))) {
        if let Some(skill) = text(Some(value)).filter(|skill| skill.chars().count() <= 60) {
            profile.skills.push(fact(sight, "skills", skill.clone(), &skill, origin, 0.8));
        }
    }
}

/// The employer a structured person states, as a position without dates; used where the page shows no history.
pub fn employer(sight: &Sight<'_>, profile: &Profile) -> Option<Position> {
    let page = sight.page;
    let json = json_ld::objects(&page.seen.json_ld);
    let items = microdata::objects(page);
    let cards = cards::persons(&microformats::items(page));
    let persons = json
        .iter()
        .map(|object| (object, Origin::JsonLd))
        .chain(items.iter().map(|(_, object)| (object, Origin::Microdata)))
        .chain(cards.iter().map(|(_, object)| (object, Origin::Microformat)));
    let (person, origin) = persons.filter(|(object, _)| is_a(object, "Person")).find(|(person, _)| {
        let name = text(person.get("name")).and_then(|name| names::clean(&name));
        person.get("worksFor").is_some()
            && (name.is_none() || name.as_deref() == profile.name.as_ref().map(|name| name.value.as_str()))
    })?;
    let organisation =
        text(values(person.get("worksFor")).first()).or_else(|| match person.get("worksFor")? {
            Value::Object(object) => text(object.get("@text")),
            _ => None,
        })?;
    let evidence = evidence(sight, &organisation, origin);
    let title = text(person.get("jobTitle"));
    Some(Position { title, organisation: Some(organisation), current: true, evidence, ..Position::default() })
}

fn is_picture(path: &str) -> bool {
    let lower = path.to_lowercase();
    [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg"].iter().any(|end| lower.ends_with(end))
}

fn evidence(sight: &Sight<'_>, quote: &str, origin: Origin) -> Evidence {
    let quote = crate::page::text::beginning(quote, 300).to_owned();
    Evidence { quote, field: String::new(), source: sight.source.clone(), origin, confidence: 0.7 }
}

fn fill(
    sight: &Sight<'_>,
    field: &mut Option<Fact<String>>,
    path: &str,
    value: Option<String>,
    origin: Origin,
    confidence: f32,
) {
    if field.is_none() {
        *field = value.map(|value| fact(sight, path, value.clone(), &value, origin, confidence));
    }
}

fn place(person: &Object) -> Option<String> {
    for key in ["homeLocation", "address", "workLocation", "location"] {
        for value in values(person.get(key)) {
            match value {
                Value::String(_) => return text(Some(value)),
                Value::Object(object) => {
                    let inner = match object.get("address") {
                        Some(Value::Object(inner)) => inner,
                        _ => object,
                    };
                    let parts: Vec<String> = ["addressLocality", "addressRegion", "addressCountry"]
                        .iter()
                        .filter_map(|key| text(inner.get(*key)))
                        .collect();
                    if !parts.is_empty() {
                        return Some(parts.join(", "));
                    }
                    if let Some(name) = text(object.get("name")).or_else(|| text(object.get("@text"))) {
                        return Some(name);
                    }
                }
                _ => {}
            }
        }
    }
    let parts: Vec<String> = ["addressLocality", "addressRegion", "addressCountry"]
        .iter()
        .filter_map(|key| text(person.get(*key)))
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
