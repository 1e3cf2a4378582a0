//! A profile as a vCard 4.0 (RFC 6350): for an address book.

use crate::profile::{ContactKind, Profile};

/// The profile as one vCard. Text from the page stays text: it cannot end a line or start a property.
pub fn vcard(profile: &Profile) -> String {
    let name = profile.name.as_ref().map_or(profile.url.as_str(), |name| name.value.as_str());
    let mut card = String::from("BEGIN:VCARD\r\nVERSION:4.0\r\n");
    property(&mut card, "FN", name);
    let current = profile.positions.iter().find(|position| position.current);
    let title = current.and_then(|position| position.title.as_deref());
    if let Some(organisation) = current.and_then(|position| position.organisation.as_deref()) {
        property(&mut card, "ORG", organisation);
    }
    if let Some(title) = title.or(profile.headline.as_ref().map(|headline| headline.value.as_str())) {
        property(&mut card, "TITLE", title);
    }
    for contact in &profile.contacts {
        match contact.kind {
            ContactKind::Email => property(&mut card, "EMAIL", &contact.value),
            ContactKind::Phone => property(&mut card, "TEL", &contact.value),
            ContactKind::Other => property(&mut card, "NOTE", &contact.value),
        }
    }
    property(&mut card, "URL", &profile.url);
    card.push_str("END:VCARD\r\n");
    card
}

fn property(card: &mut String, name: &str, value: &str) {
    card.push_str(&super::calendar::folded(&format!("{name}:{}", super::calendar::escaped(value))));
}
