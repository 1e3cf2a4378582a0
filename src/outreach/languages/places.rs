//! Where a role is, as each language says it: "in Munich", "à Munich", "in München", "en Múnich".
//!
//! A table for the places whose name or preposition differs; a city beyond it takes the plain preposition, and any other place
//! stays in brackets, where no grammar can go wrong. Start at [`at`].

use crate::brief::{Location, PlaceKind};
use crate::outreach::words::folded;

const PLACES: &str = include_str!("places.txt");
const TAGS: [&str; 4] = ["en", "fr", "de", "es"];

/// The place with its preposition in the language of `tag`; `None` where only brackets are safe.
pub(in crate::outreach) fn at(place: &Location, tag: &str) -> Option<String> {
    let column = TAGS.iter().position(|known| *known == tag)?;
    let name = folded(&place.name);
    // A place is known by its name in any of the languages.
    let known = PLACES.lines().filter(|line| !line.starts_with('#')).find(|line| {
        line.split('|').enumerate().any(|(at, said)| {
            let bare = if at == 0 { said } else { said.split_once(' ').map_or(said, |(_, name)| name) };
            folded(bare) == name
        })
    });
    if let Some(line) = known {
        return line.split('|').nth(column + 1).map(str::to_owned);
    }
    if place.kind != PlaceKind::City {
        return None;
    }
    let name = &place.name;
    match tag {
        "en" | "de" => Some(format!("in {name}")),
        "es" => Some(format!("en {name}")),
        _ => Some(match name.strip_prefix("Le ") {
            Some(rest) => format!("au {rest}"),
            None => format!("à {name}"),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(name: &str, kind: PlaceKind) -> Vec<Option<String>> {
        let place = Location { name: name.to_owned(), kind, country: None };
        TAGS.iter().map(|tag| at(&place, tag)).collect()
    }

    #[test]
    fn a_place_is_called_as_the_language_calls_it() {
        let some = |all: [&str; 4]| all.map(|said| Some(said.to_owned())).to_vec();
        let munich = some(["in Munich", "à Munich", "in München", "en Múnich"]);
        assert_eq!(said("Munich", PlaceKind::City), munich);
        assert_eq!(said("München", PlaceKind::City), munich);
        assert_eq!(
            said("Le Mans", PlaceKind::City),
            some(["in Le Mans", "au Mans", "in Le Mans", "en Le Mans"])
        );
        assert_eq!(said("EMEA", PlaceKind::Continent), vec![None; 4]);
    }
}
