//! A place: there, within commuting distance, in the same country, or elsewhere.
//!
//! The hierarchy of places decides (Berlin lies in Germany, DACH and EMEA). Where the brief allows remote work, the
//! country is enough. Start at [`judge`].

use super::passages::Passages;
use super::tally::Standing;
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
    let reach = Reach::of(&held, wanted, brief);
    let Standing { verdict, strength } = reach.map_or(Standing::unknown(0.4), Reach::standing);
    let text = match reach {
        None | Some(Reach::Elsewhere) => format!("The page says {text}; {value} is asked for."),
        Some(Reach::Within) => format!("Based in {text}, {}.", inside(home, wanted, value)),
        Some(Reach::Commute(km)) => format!("{text} is about {} km from {value}.", km.round()),
        Some(Reach::Holds) => format!("The page says only {text}, which holds {value}."),
        Some(Reach::Remote) => format!("{text} is in the same country, and the role may be remote."),
        Some(Reach::Country) => format!("{text} is in the same country as {value}, not near it."),
        Some(Reach::Continent) => {
            format!("{text} is not {value}, but on the same continent, and the role may be remote.")
        }
    };
    Finding::new(verdict, strength, vec![evidence], text)
}

/// How where someone is relates to the place asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Reach {
    /// There, or in it.
    Within,
    /// So many kilometres away, near enough to go there every day.
    Commute(f32),
    /// The page says only the country or region that holds it.
    Holds,
    /// In the same country, and the role may be remote.
    Remote,
    /// In the same country, not near.
    Country,
    /// On the same continent, and the role may be remote.
    Continent,
    /// Somewhere else.
    Elsewhere,
}

impl Reach {
    /// `held`: the places of one location, the most specific first; `None` where there is none.
    pub fn of(held: &[PlaceId], wanted: PlaceId, brief: &Brief) -> Option<Self> {
        let home = *held.first()?;
        if held.iter().any(|h| h.is_within(wanted)) {
            return Some(Self::Within);
        }
        if let Some(km) = home.distance_to(wanted).filter(|km| *km <= COMMUTE) {
            return Some(Self::Commute(km));
        }
        if wanted.is_within(home) {
            return Some(Self::Holds);
        }
        let country = |id: PlaceId| id.place().country;
        let same_country = country(home).is_some() && country(home) == country(wanted);
        let remote = brief.remote == Some(true);
        if same_country && remote && wanted.place().kind == PlaceKind::City {
            return Some(Self::Remote);
        }
        if same_country {
            return Some(Self::Country);
        }
        // "Remote in Spain" reaches as far as Spain; only a remote role without such a bound reaches further.
        let bounded = brief.locations.iter().any(|l| l.kind != PlaceKind::City);
        Some(if remote && !bounded && home.shares_continent_with(wanted) {
            Self::Continent
        } else {
            Self::Elsewhere
        })
    }

    /// What it is worth.
    pub fn standing(self) -> Standing {
        let (verdict, strength) = match self {
            Self::Within => (Verdict::Met, 1.0),
            Self::Commute(_) | Self::Remote => (Verdict::Met, 0.9),
            Self::Holds => (Verdict::Adjacent, 0.6),
            Self::Country => (Verdict::Adjacent, 0.35),
            Self::Continent => (Verdict::Adjacent, 0.3),
            Self::Elsewhere => (Verdict::Unmet, 0.0),
        };
        Standing::new(verdict, strength)
    }
}

fn inside(home: PlaceId, wanted: PlaceId, value: &str) -> String {
    if home == wanted { "the place asked for".to_owned() } else { format!("in {value}") }
}

/// The place a criterion names, as the brief read it: "CA" may be a state or a country.
pub(crate) fn wanted(brief: &Brief, value: &str) -> Option<PlaceId> {
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
