//! Where a brief wants someone: places, and whether the work may be done from elsewhere.
//!
//! In an advert a place counts where the work is said to be, not where customers or offices are. Start at [`find`].

use super::Location;
use super::layout::{self, Kind, Line};
use crate::lexicon::places::{self, Mention, PlaceKind};
use crate::lexicon::words::{Gap, Words};

/// The places of a brief.
#[derive(Debug, Default)]
pub(super) struct Whereabouts {
    /// The places asked for, with their words.
    pub locations: Vec<(Location, Mention)>,
    /// Every place mentioned, asked for or not: no title runs across one.
    pub mentions: Vec<Mention>,
    /// Whether the work is remote, and the word that says so.
    pub remote: Option<(bool, usize)>,
}

const WORKPLACE: [&str; 26] = [
    "based",
    "located",
    "location",
    "locations",
    "office",
    "onsite",
    "site",
    "relocate",
    "relocation",
    "standort",
    "lieu",
    "ubicacion",
    "arbeitsort",
    "residing",
    "remote",
    "hybrid",
    "living",
    "live",
    "lives",
    "commute",
    "within",
    "poste",
    "sitz",
    "work",
    "working",
    "role",
];

/// Reads the places of the whole brief.
pub(super) fn find(words: &Words<'_>, lines: &[Line]) -> Whereabouts {
    let mentions = places::find(words);
    let short = layout::is_short(words);
    let line_of = |at: usize| lines.partition_point(|l| l.from <= at).checked_sub(1);
    let mut locations: Vec<(Location, Mention)> = Vec::new();
    for (index, mention) in mentions.iter().enumerate() {
        let Some(at) = line_of(mention.from) else { continue };
        let line = &lines[at];
        if !short {
            let stated = (words.sentence_start(mention.from)..words.sentence_end(mention.from))
                .any(|i| words.is(i, &WORKPLACE));
            let heads = at < 6 && line.to - line.from <= 10 && line.kind == Kind::Open;
            if matches!(line.kind, Kind::Boilerplate | Kind::Company) || !(stated || heads) {
                continue;
            }
        }
        // "Boston, MA", "Paris, France": the second place says which Boston.
        let previous = index.checked_sub(1).and_then(|i| mentions.get(i));
        let qualifies = previous.is_some_and(|p| {
            p.to == mention.from
                && p.place != mention.place
                && p.place.is_within(mention.place)
                && words.list[mention.from].gap <= Gap::Comma
        });
        if qualifies && locations.last().is_some_and(|(_, m)| Some(m) == previous) {
            continue;
        }
        let place = mention.place.place();
        let location = Location {
            name: places::written_as(words, mention),
            kind: place.kind,
            country: if place.kind == PlaceKind::Continent { None } else { place.country.map(str::to_owned) },
        };
        if !locations.iter().any(|(l, m)| *l == location || m.place == mention.place) {
            locations.push((location, *mention));
        }
    }
    if !short {
        locations.truncate(4);
    }
    Whereabouts { locations, mentions, remote: remote(words, lines) }
}

/// "Fully remote", "no remote", "on-site only".
fn remote(words: &Words<'_>, lines: &[Line]) -> Option<(bool, usize)> {
    const REMOTE: [&str; 7] =
        ["remote", "remotely", "teletravail", "homeoffice", "teletrabajo", "remoto", "wfh"];
    const ON_SITE: [&str; 8] =
        ["onsite", "presentiel", "presencial", "inoffice", "vor-ort", "prasenz", "on-site", "inperson"];
    let mut answer = None;
    for line in lines.iter().filter(|l| l.kind != Kind::Boilerplate) {
        for at in line.from..line.to {
            let two = |a: &str, b: &str| words.is(at, &[a]) && words.is(at + 1, &[b]);
            if words.is(at, &REMOTE)
                || two("home", "office")
                || (two("work", "from") && words.is(at + 2, &["home", "anywhere"]))
            {
                let thing = words.is(
                    at + 1,
                    &[
                        "sensing",
                        "teams",
                        "team",
                        "control",
                        "access",
                        "desktop",
                        "monitoring",
                        "users",
                        "support",
                        "server",
                        "servers",
                    ],
                );
                if thing {
                    continue;
                }
                let denied = (at.saturating_sub(3).max(line.from)..at)
                    .any(|i| words.is(i, &["no", "not", "without", "kein", "keine", "pas", "sin", "cannot"]));
                if denied {
                    return Some((false, at));
                }
                answer = answer.or(Some((true, at)));
            } else if words.is(at, &ON_SITE) || two("on", "site") || two("in", "person") || two("vor", "ort")
            {
                answer = answer.or(Some((false, at)));
            }
        }
    }
    answer
}
