//! Places and what lies within what: cities, states, countries, EMEA and the Midwest.
//!
//! Cities and countries are computed from GeoNames (NOTICE, tools/places.py), the rest is written by hand in
//! `data/regions.txt`. A name that is also a word ("Reading", "IN") counts only where a place would stand. This does
//! not know streets or postcodes. Start at [`find`] for running text, [`read`] for a location field.

mod mentions;

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::phrases::Phrases;

pub use mentions::{find, namesakes, read, written_as};

/// The kind of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlaceKind {
    /// A city or a metropolitan area.
    City,
    /// A state, a county, a part of a country.
    Region,
    /// A country.
    Country,
    /// A continent or a region of several countries (EMEA, DACH).
    Continent,
}

/// A place's number in the lexicon; not stable between versions, so never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlaceId(u16);

/// A place as the lexicon knows it.
#[derive(Debug)]
pub struct Place {
    /// Its usual name.
    pub name: &'static str,
    /// Its kind.
    pub kind: PlaceKind,
    /// ISO 3166-1 alpha-2, where it lies in one country.
    pub country: Option<&'static str>,
    /// State code, for cities and states of the United States.
    state: &'static str,
    /// What it holds: countries and `#continents` of a continent, state codes of an area.
    holds: &'static str,
    /// Tenths of a degree, where known.
    at: Option<(i16, i16)>,
    /// Logarithm of its population: the larger city is meant, unless the text says otherwise.
    size: u8,
}

/// A place mentioned in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mention {
    /// Which place.
    pub place: PlaceId,
    /// Index of its first word ("Greater" included).
    pub from: usize,
    /// Index after its last word.
    pub to: usize,
}

/// How a name must stand to be taken as a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Guard {
    None,
    /// Also an ordinary word.
    Word,
    /// A code, or written exactly so.
    Code(&'static str),
}

#[derive(Debug, Clone, Copy)]
struct Name {
    /// Index into `Gazetteer::namesakes`.
    group: usize,
    guard: Guard,
}

#[derive(Default)]
struct Gazetteer {
    places: Vec<Place>,
    namesakes: Vec<Vec<PlaceId>>,
    names: Phrases<Name>,
    /// Continent code of each country.
    continents: Vec<(&'static str, &'static str)>,
}

fn gazetteer() -> &'static Gazetteer {
    static GAZETTEER: OnceLock<Gazetteer> = OnceLock::new();
    GAZETTEER.get_or_init(Gazetteer::build)
}

impl Gazetteer {
    fn build() -> Self {
        let mut all = Self::default();
        let regions = include_str!("data/regions.txt");
        for line in include_str!("data/countries.txt").lines() {
            let mut parts = line.split('|');
            let (Some(code), Some(continent), Some(name)) = (parts.next(), parts.next(), parts.next()) else {
                continue;
            };
            all.continents.push((code, continent));
            let id = all.place(name, PlaceKind::Country, Some(code), "", "");
            parts.for_each(|other| all.name(other, id, Guard::None));
        }
        let mut section = "";
        let lines = || regions.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#'));
        for line in lines() {
            if let Some(name) = line.strip_prefix('[') {
                section = name.trim_end_matches(']');
            } else if section != "cities" && section != "metros" {
                all.written(section, line);
            }
        }
        for line in include_str!("data/cities.txt").lines() {
            if let Some((country, cities)) = line.split_once('|') {
                cities.split(';').for_each(|city| all.city(country, city));
            }
        }
        for line in lines() {
            if let Some(name) = line.strip_prefix('[') {
                section = name.trim_end_matches(']');
            } else if section == "cities" || section == "metros" {
                all.written(section, line);
            }
        }
        all
    }

    fn place(
        &mut self,
        name: &'static str,
        kind: PlaceKind,
        country: Option<&'static str>,
        state: &'static str,
        holds: &'static str,
    ) -> PlaceId {
        let id = PlaceId(u16::try_from(self.places.len()).unwrap_or(u16::MAX));
        self.places.push(Place { name, kind, country, state, holds, at: None, size: 0 });
        self.name(name, id, Guard::None);
        id
    }

    fn name(&mut self, name: &str, id: PlaceId, guard: Guard) {
        let name = self.names.add_or_get(name, Name { group: self.namesakes.len(), guard });
        if name.group == self.namesakes.len() {
            self.namesakes.push(Vec::with_capacity(1));
        }
        if let Some(group) = self.namesakes.get_mut(name.group)
            && !group.contains(&id)
        {
            group.push(id);
        }
    }

    fn city(&mut self, country: &'static str, city: &'static str) {
        let mut parts = city.splitn(3, ',');
        let (Some(name), Some(state), Some(code)) = (parts.next(), parts.next(), parts.next()) else {
            return;
        };
        let (name, guard) = match name.strip_prefix('*') {
            Some(name) => (name, Guard::Word),
            None => (name, Guard::None),
        };
        let digit = |c: u8| match c {
            b'A'..=b'Z' => i16::from(c - b'A'),
            b'a'..=b'z' => i16::from(c - b'a') + 26,
            b'0'..=b'9' => i16::from(c - b'0') + 52,
            b'-' => 62,
            _ => 63,
        };
        let id = PlaceId(u16::try_from(self.places.len()).unwrap_or(u16::MAX));
        let (at, size) = match code.as_bytes() {
            [size, a, b, c, d] => (
                Some((digit(*a) * 64 + digit(*b), digit(*c) * 64 + digit(*d))),
                size.saturating_sub(b'0') + 1,
            ),
            _ => (None, 0),
        };
        self.places.push(Place {
            name,
            kind: PlaceKind::City,
            country: Some(country),
            state,
            holds: "",
            at,
            size,
        });
        self.name(name, id, guard);
    }

    fn written(&mut self, section: &str, line: &'static str) {
        let Some((name, rest)) = line.split_once('=') else { return };
        let (aliases, holds) = rest.split_once('>').unwrap_or((rest, ""));
        let (name, holds) = (name.trim(), holds.trim());
        let (country, own) = name.split_once(' ').unwrap_or((name, name));
        let state = aliases
            .split(',')
            .find_map(|a| a.trim().strip_prefix('=').filter(|a| country == "US" && a.len() == 2))
            .unwrap_or("");
        let id = match section {
            "supra" => self.place(name, PlaceKind::Continent, None, "", holds),
            "countries" => match self.places.iter().position(|p| p.country == Some(name)) {
                Some(at) => PlaceId(u16::try_from(at).unwrap_or(u16::MAX)),
                None => return,
            },
            "regions" => self.place(own, PlaceKind::Region, Some(country), state, ""),
            "areas" => self.place(own, PlaceKind::Region, Some(country), "", holds),
            _ => {
                let known = |wanted: &str| {
                    let group = self.names.whole(wanted).and_then(|n| self.namesakes.get(n.group));
                    let mut ids = group.into_iter().flatten();
                    ids.find(|id| {
                        let place = &self.places[usize::from(id.0)];
                        place.country == Some(country) && place.kind == PlaceKind::City
                    })
                };
                if section == "metros" {
                    let centre = known(holds).map(|id| &self.places[usize::from(id.0)]);
                    let (at, state) = centre.map_or((None, ""), |c| (c.at, c.state));
                    let id = self.place(own, PlaceKind::City, Some(country), state, "metro");
                    self.places[usize::from(id.0)].at = at;
                    id
                } else {
                    match known(own) {
                        Some(id) => *id,
                        None => self.place(own, PlaceKind::City, Some(country), "", ""),
                    }
                }
            }
        };
        for alias in aliases.split(',').map(str::trim).filter(|a| !a.is_empty()) {
            match alias.strip_prefix('=') {
                Some(code) => self.name(code, id, Guard::Code(code)),
                None => self.name(
                    alias,
                    id,
                    if ["us", "la"].contains(&alias) { Guard::Code("") } else { Guard::None },
                ),
            }
        }
        if section == "cities" {
            let place = &mut self.places[usize::from(id.0)];
            place.size = place.size.max(3) + 2;
        }
    }

    fn continent_of(&self, country: &str) -> &'static str {
        self.continents.iter().find(|(code, _)| *code == country).map_or("", |(_, continent)| continent)
    }
}

impl PlaceId {
    /// The place itself.
    pub fn place(self) -> &'static Place {
        &gazetteer().places[usize::from(self.0)]
    }

    /// A number for it that may be stored: it stays while name, kind, country and state do.
    pub fn code(self) -> u32 {
        let place = self.place();
        let (country, kind) = (place.country.unwrap_or_default(), place.kind as u8);
        super::words::code(&format!("{} {country} {} {kind}", place.name, place.state))
    }

    /// The place of a stored number.
    pub fn of_code(code: u32) -> Option<Self> {
        static CODES: OnceLock<Vec<(u32, PlaceId)>> = OnceLock::new();
        let codes = CODES.get_or_init(|| {
            let count = u16::try_from(gazetteer().places.len()).unwrap_or(u16::MAX);
            let mut codes: Vec<_> = (0..count).map(PlaceId).map(|id| (id.code(), id)).collect();
            codes.sort_unstable();
            codes
        });
        let at = codes.partition_point(|(known, _)| *known < code);
        codes.get(at).filter(|(known, _)| *known == code).map(|(_, id)| *id)
    }

    /// True where this place is `outer` or lies within it.
    pub fn is_within(self, outer: Self) -> bool {
        if self == outer {
            return true;
        }
        let (inner, outer) = (self.place(), outer.place());
        let holds = |what: &str| outer.holds.split(' ').any(|h| h == what);
        match outer.kind {
            PlaceKind::City => {
                inner.kind == PlaceKind::City
                    && distance(inner, outer)
                        .is_some_and(|km| km <= if outer.holds == "metro" { 80.0 } else { 8.0 })
            }
            PlaceKind::Country => inner.kind != PlaceKind::Continent && inner.country == outer.country,
            PlaceKind::Region => {
                inner.country == outer.country
                    && !inner.state.is_empty()
                    && (inner.state == outer.state || holds(inner.state))
            }
            PlaceKind::Continent => match inner.country {
                Some(country) => {
                    let continent = gazetteer().continent_of(country);
                    holds(country) || outer.holds.split(' ').any(|h| h.strip_prefix('#') == Some(continent))
                }
                None => {
                    !inner.holds.is_empty()
                        && inner.holds.split(' ').all(|h| {
                            let continent = gazetteer().continent_of(h);
                            holds(h) || outer.holds.split(' ').any(|o| o.strip_prefix('#') == Some(continent))
                        })
                }
            },
        }
    }

    /// True where both lie in countries of one continent.
    pub fn shares_continent_with(self, other: Self) -> bool {
        let continent = |id: Self| id.place().country.map(|country| gazetteer().continent_of(country));
        continent(self).is_some() && continent(self) == continent(other)
    }

    /// Degrees east of Greenwich, where known.
    pub fn longitude(self) -> Option<f32> {
        self.place().at.map(|(_, longitude)| f32::from(longitude) / 10.0 - 180.0)
    }

    /// Kilometres between two cities, where both are known.
    pub fn distance_to(self, other: Self) -> Option<f32> {
        distance(self.place(), other.place())
    }
}

/// On a sphere, from coordinates in tenths of a degree: good to about 10 km.
fn distance(a: &Place, b: &Place) -> Option<f32> {
    let ((lat_a, lon_a), (lat_b, lon_b)) = (a.at?, b.at?);
    let degrees = |tenths: i16, zero: f32| f32::from(tenths) / 10.0 - zero;
    let (p, q) = (degrees(lat_a, 90.0).to_radians(), degrees(lat_b, 90.0).to_radians());
    let turn = (degrees(lon_a, 180.0) - degrees(lon_b, 180.0)).to_radians();
    let h = ((p - q) / 2.0).sin().powi(2) + p.cos() * q.cos() * (turn / 2.0).sin().powi(2);
    Some(12_742.0 * h.sqrt().min(1.0).asin())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::words::Words;

    fn names(text: &str) -> Vec<String> {
        let words = Words::of(text);
        find(&words).iter().map(|m| m.place.place().name.to_owned()).collect()
    }

    fn one(text: &str) -> PlaceId {
        read(text)[0]
    }

    #[test]
    fn places_lie_within_places() {
        for outer in ["Germany", "DACH", "EMEA", "Europe", "Deutschland"] {
            assert!(one("Berlin").is_within(one(outer)), "{outer}");
        }
        assert!(one("Palo Alto").is_within(one("Bay Area")) && one("Palo Alto").is_within(one("California")));
        assert!(one("Chicago").is_within(one("Midwest")) && !one("Chicago").is_within(one("Texas")));
        assert!(one("DACH").is_within(one("EMEA")) && !one("EMEA").is_within(one("DACH")));
        assert!(!one("Berlin").is_within(one("France")));
    }

    #[test]
    fn a_namesake_is_told_by_its_country() {
        assert_eq!(one("Paris, France").place().country, Some("FR"));
        assert_eq!(one("Portland, Maine").place().state, "ME");
        assert_eq!(one("Cambridge, MA").place().country, Some("US"));
        assert_eq!(one("Cambridge").place().country, Some("GB"));
    }

    #[test]
    fn a_word_is_not_a_place_unless_it_stands_like_one() {
        assert!(names("reading books or managing mobile teams in it").is_empty());
        assert_eq!(names("sales manager in Reading"), ["Reading"]);
        assert_eq!(names("Boston, MA"), ["Boston", "Massachusetts"]);
        assert_eq!(names("A degree from the University of Texas"), [""; 0]);
    }

    #[test]
    fn exonyms_lead_to_one_city() {
        for name in ["München", "Muenchen", "munich"] {
            assert_eq!(one(name), one("Munich"), "{name}");
        }
        assert_eq!(one("Cologne"), one("Köln"));
    }
}
