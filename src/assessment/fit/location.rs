//! A place: there, within commuting distance, in the same country, or elsewhere.
//!
//! The hierarchy of places decides (Berlin lies in Germany, DACH and EMEA). Where the brief allows remote work, the
//! country is enough. Start at [`judge`].

use super::passages::Passages;
use super::{Finding, Verdict};
use crate::assessment::Career;
use crate::brief::{Brief, PlaceKind};
use crate::lexicon::places::{self, PlaceId};
use crate::profile::Evidence;

/// Kilometres one may live from a city and still work there.
const COMMUTE: f32 = 60.0;

/// Judges one place.
pub(super) fn judge(passages: &Passages<'_>, career: &Career<'_>, brief: &Brief, value: &str) -> Finding {
    let Some(wanted) = wanted(brief, value) else {
        return Finding::unknown(0.4, format!("{value} is not a place the lexicon knows."));
    };
    let current = career.positions.iter().find(|p| p.current && p.location.is_some());
    let stated = career.location.map(|f| (f.value.as_str(), f.evidence.clone())).or_else(|| {
        current.and_then(|p| {
            p.location.as_deref().map(|l| {
                (
                    l,
                    Evidence {
                        quote: l.to_owned(),
                        field: "positions[].location".to_owned(),
                        ..p.evidence.clone()
                    },
                )
            })
        })
    });
    let Some((text, mut evidence)) = stated else {
        return Finding::unknown(0.5, format!("No place is stated on the page; {value} is asked for."));
    };
    if evidence.quote.trim().is_empty() {
        evidence.quote = text.to_owned();
    }
    if evidence.source.is_empty() {
        evidence.source = passages.url.to_owned();
    }
    let held = places::read(text);
    let Some(home) = held.first().copied() else {
        return Finding::unknown(
            0.4,
            format!("The place on the page, {text}, is not one the lexicon knows."),
        );
    };
    let found =
        |verdict, strength, text: String| Finding::new(verdict, strength, vec![evidence.clone()], text);
    if held.iter().any(|h| h.is_within(wanted)) {
        return found(Verdict::Met, 1.0, format!("Based in {text}, {}.", inside(home, wanted, value)));
    }
    if let Some(km) = home.distance_to(wanted)
        && km <= COMMUTE
    {
        return found(Verdict::Met, 0.9, format!("{text} is about {} km from {value}.", km.round()));
    }
    if wanted.is_within(home) {
        return found(Verdict::Adjacent, 0.6, format!("The page says only {text}, which holds {value}."));
    }
    let country = |id: PlaceId| id.place().country;
    let same_country = country(home).is_some() && country(home) == country(wanted);
    let in_a_city = wanted.place().kind == PlaceKind::City;
    if same_country && brief.remote == Some(true) && in_a_city {
        return found(
            Verdict::Met,
            0.9,
            format!("{text} is in the same country, and the role may be remote."),
        );
    }
    if same_country {
        return found(
            Verdict::Adjacent,
            0.35,
            format!("{text} is in the same country as {value}, not near it."),
        );
    }
    // "Remote in Spain" reaches as far as Spain; only a remote role without such a bound reaches further.
    let bounded = brief.locations.iter().any(|l| l.kind != PlaceKind::City);
    if brief.remote == Some(true) && !bounded && home.shares_continent_with(wanted) {
        return found(
            Verdict::Adjacent,
            0.3,
            format!("{text} is not {value}, but on the same continent, and the role may be remote."),
        );
    }
    found(Verdict::Unmet, 0.0, format!("The page says {text}; {value} is asked for."))
}

fn inside(home: PlaceId, wanted: PlaceId, value: &str) -> String {
    if home == wanted { "the place asked for".to_owned() } else { format!("in {value}") }
}

/// The place a criterion names, as the brief read it: "CA" may be a state or a country.
fn wanted(brief: &Brief, value: &str) -> Option<PlaceId> {
    let location = brief.locations.iter().find(|l| l.name == value);
    let mut candidates = places::read(value);
    if let Some(location) = location {
        let fits = |id: &PlaceId| {
            let place = id.place();
            place.kind == location.kind
                && (location.kind == PlaceKind::Continent || place.country == location.country.as_deref())
        };
        candidates.extend(places::namesakes(value));
        if let Some(fit) = candidates.iter().copied().find(fits) {
            return Some(fit);
        }
    }
    candidates.first().copied()
}
