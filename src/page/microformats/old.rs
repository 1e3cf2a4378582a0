//! The class names of the first microformats and what they are called today.
//!
//! Start at [`root`] and [`property`].

use super::classes::Prefix::{self, Address, Date, Markup, Text};

/// Today's root class of an older one.
pub fn root(class: &str) -> Option<&'static str> {
    Some(match class {
        "vcard" => "h-card",
        "hresume" => "h-resume",
        "vevent" => "h-event",
        "hentry" => "h-entry",
        "adr" => "h-adr",
        "geo" => "h-geo",
        _ => return None,
    })
}

/// Today's property of an older class inside an item of these types.
pub fn property(class: &str, types: &[String]) -> Option<(Prefix, &'static str)> {
    let table = |kind: &str| match kind {
        "h-card" => CARD,
        "h-resume" => RESUME,
        "h-event" => EVENT,
        "h-entry" => ENTRY,
        "h-adr" => PLACE,
        "h-geo" => POINT,
        _ => &[],
    };
    let find = |kind: &String| table(kind).iter().find(|(_, old, _)| *old == class);
    types.iter().find_map(find).map(|(prefix, _, name)| (*prefix, *name))
}

type Row = (Prefix, &'static str, &'static str);

const CARD: &[Row] = &[
    (Text, "fn", "name"),
    (Text, "given-name", "given-name"),
    (Text, "family-name", "family-name"),
    (Text, "additional-name", "additional-name"),
    (Text, "honorific-prefix", "honorific-prefix"),
    (Text, "honorific-suffix", "honorific-suffix"),
    (Text, "nickname", "nickname"),
    (Text, "sort-string", "sort-string"),
    (Text, "org", "org"),
    (Text, "organization-name", "organization-name"),
    (Text, "organization-unit", "organization-unit"),
    (Text, "title", "job-title"),
    (Text, "role", "role"),
    (Text, "note", "note"),
    (Text, "tel", "tel"),
    (Address, "email", "email"),
    (Address, "url", "url"),
    (Address, "photo", "photo"),
    (Address, "logo", "logo"),
    (Address, "sound", "sound"),
    (Address, "uid", "uid"),
    (Text, "key", "key"),
    (Text, "adr", "adr"),
    (Text, "geo", "geo"),
    (Text, "label", "label"),
    (Text, "category", "category"),
    (Text, "class", "class"),
    (Text, "tz", "tz"),
    (Text, "mailer", "mailer"),
    (Text, "agent", "agent"),
    (Date, "bday", "bday"),
    (Date, "rev", "rev"),
    (Text, "street-address", "street-address"),
    (Text, "extended-address", "extended-address"),
    (Text, "post-office-box", "post-office-box"),
    (Text, "locality", "locality"),
    (Text, "region", "region"),
    (Text, "postal-code", "postal-code"),
    (Text, "country-name", "country-name"),
];

const PLACE: &[Row] = &[
    (Text, "street-address", "street-address"),
    (Text, "extended-address", "extended-address"),
    (Text, "post-office-box", "post-office-box"),
    (Text, "locality", "locality"),
    (Text, "region", "region"),
    (Text, "postal-code", "postal-code"),
    (Text, "country-name", "country-name"),
];

const POINT: &[Row] = &[(Text, "latitude", "latitude"), (Text, "longitude", "longitude")];

const RESUME: &[Row] = &[
    (Text, "summary", "summary"),
    (Text, "contact", "contact"),
    (Text, "education", "education"),
    (Text, "experience", "experience"),
    (Text, "skill", "skill"),
    (Text, "affiliation", "affiliation"),
];

const EVENT: &[Row] = &[
    (Text, "summary", "name"),
    (Date, "dtstart", "start"),
    (Date, "dtend", "end"),
    (Date, "duration", "duration"),
    (Text, "description", "description"),
    (Address, "url", "url"),
    (Text, "location", "location"),
    (Text, "category", "category"),
    (Text, "contact", "contact"),
    (Text, "organizer", "organizer"),
    (Text, "attendee", "attendee"),
];

const ENTRY: &[Row] = &[
    (Text, "entry-title", "name"),
    (Text, "entry-summary", "summary"),
    (Markup, "entry-content", "content"),
    (Date, "published", "published"),
    (Date, "updated", "updated"),
    (Text, "author", "author"),
    (Text, "category", "category"),
];
