//! schema.org Person in JSON-LD.
//!
//! Site owners often state less here than they show, and sometimes an old state: what is read here fills fields first
//! but the visible page fills the rest. Start at [`read`].

use serde_json::{Map, Value};

use super::super::names;
use super::super::{Sight, fact};
use crate::page::json_ld::{is_a, objects, text};
use crate::profile::{Origin, Profile};

/// True where the page says it is about one person.
pub fn person(sight: &Sight<'_>) -> Option<Map<String, Value>> {
    let all = objects(&sight.page.seen.json_ld);
    let of_profile =
        all.iter().filter(|object| is_a(object, "ProfilePage")).find_map(|object| object.get("mainEntity"));
    if let Some(Value::Object(person)) = of_profile
        && person.get("name").is_some()
    {
        return Some(person.clone());
    }
    let mut persons = all.into_iter().filter(|object| is_a(object, "Person") && object.get("name").is_some());
    let first = persons.next()?;
    Some(first)
}

/// Fills the profile from a Person object.
pub fn read(sight: &Sight<'_>, person: &Map<String, Value>, profile: &mut Profile) {
    let origin = Origin::JsonLd;
    if let Some(name) = text(person.get("name"))
        && let Some(clean) = names::clean(&name)
    {
        profile.name.get_or_insert(fact(sight, "name", clean, &name, origin, 0.9));
    }
    if let Some(title) = text(person.get("jobTitle"))
        && profile.headline.is_none()
    {
        profile.headline = Some(fact(sight, "headline", title.clone(), &title, origin, 0.7));
    }
}
