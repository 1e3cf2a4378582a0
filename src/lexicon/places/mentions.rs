//! Where a text mentions a place, which of its namesakes is meant, and how its name is written.
//!
//! What a place is and what it lies within stands in the module above. Start at [`find`] for running text, [`read`] for
//! a location field.

use super::{Guard, Mention, Name, PlaceId, PlaceKind, gazetteer};
use crate::lexicon::phrases::Found;
use crate::lexicon::words::{Gap, Words, fold};

const BEFORE_A_PLACE: [&str; 30] = [
    "in",
    "near",
    "around",
    "based",
    "located",
    "within",
    "across",
    "outside",
    "greater",
    "remote",
    "from",
    "location",
    "office",
    "a",
    "dans",
    "pres",
    "bei",
    "raum",
    "en",
    "au",
    "aux",
    "standort",
    "lieu",
    "ubicacion",
    "cerca",
    "at",
    "autour",
    "region",
    "living",
    "im",
];
const AREA: [&str; 8] =
    ["area", "metro", "metropolitan", "region", "metropole", "ballungsraum", "metroplex", "umgebung"];

/// Every place a running text mentions.
pub fn find(words: &Words<'_>) -> Vec<Mention> {
    let all = gazetteer();
    let found = all.names.find_where(words, |name, from, to| {
        stands_as_place(words, name.guard, from, to) && !belongs_to_a_name(words, from, to)
    });
    resolve(words, &found)
}

/// The places of a location field, where every word may be one: the most specific first.
pub fn read(text: &str) -> Vec<PlaceId> {
    let words = Words::of(text);
    let found = gazetteer().names.find(&words);
    let mut places: Vec<_> = resolve(&words, &found).into_iter().map(|m| m.place).collect();
    places.sort_by_key(|id| id.place().kind as u8);
    places.dedup();
    places
}

/// Every place that bears a name.
pub fn namesakes(name: &str) -> Vec<PlaceId> {
    let all = gazetteer();
    let group = all.names.whole(name).and_then(|name| all.namesakes.get(name.group));
    group.cloned().unwrap_or_default()
}

/// Picks among namesakes: the one within another place of the text, then the larger.
fn resolve(words: &Words<'_>, found: &[Found<Name>]) -> Vec<Mention> {
    let all = gazetteer();
    let namesakes = |hit: &Found<Name>| all.namesakes.get(hit.payload.group).map_or(&[][..], Vec::as_slice);
    let mut mentions = Vec::new();
    for (at, hit) in found.iter().enumerate() {
        let beside = |i: usize| found.get(i).filter(|other| other.from.abs_diff(hit.to) <= 1);
        let within = |id: &&PlaceId| {
            beside(at + 1)
                .is_some_and(|o| namesakes(o).iter().any(|outer| *id != outer && id.is_within(*outer)))
        };
        let best = namesakes(hit).iter().find(within).or_else(|| {
            namesakes(hit).iter().max_by_key(|id| {
                let place = id.place();
                // A state or a country before a small namesake city, a large city before both.
                match place.kind {
                    PlaceKind::City => place.size * 2,
                    PlaceKind::Region => 11,
                    PlaceKind::Country => 10,
                    PlaceKind::Continent => 20,
                }
            })
        });
        let Some(place) = best.copied() else { continue };
        let mut mention = Mention { place, from: hit.from, to: hit.to };
        if place.place().kind == PlaceKind::City {
            if hit.from > 0
                && words.list[hit.from].gap == Gap::Join
                && words.is(hit.from - 1, &["greater", "grossraum"])
            {
                mention.from -= 1;
            }
            while words.list.get(mention.to).is_some_and(|w| w.gap == Gap::Join)
                && words.is(mention.to, &AREA)
            {
                mention.to += 1;
            }
        }
        mentions.push(mention);
    }
    mentions
}

fn stands_as_place(words: &Words<'_>, guard: Guard, from: usize, to: usize) -> bool {
    let quote = words.quote(from, to);
    let capital = quote.chars().next().is_some_and(char::is_uppercase);
    let start = words.sentence_start(from);
    let end = words.sentence_end(from);
    let short = end - start <= 14 && words.list.len() <= 40;
    let after_preposition =
        from > start && words.list[from].gap == Gap::Join && words.is(from - 1, &BEFORE_A_PLACE);
    let after_city = from > start
        && words.list[from].gap == Gap::Comma
        && gazetteer().names.longest_at(words, from - 1, |_, _, to| to == from).is_some();
    let alone = from == start && to == end;
    match guard {
        Guard::None => capital || short || after_preposition,
        Guard::Word => {
            alone || (after_preposition && (capital || short) && !words.is(from - 1, &["a", "at"]))
        }
        Guard::Code(code) => {
            let spelled = quote == code || (code.is_empty() && !quote.chars().any(char::is_lowercase));
            let english = from > start && words.is(from - 1, &["in", "near", "around", "greater", "at"]);
            let edge = short && (from == start || to == end);
            let longer = quote.len() > 2;
            let after_jobs = from > start
                && words.is(from - 1, &["jobs", "positions", "roles", "openings"])
                && !words.is(from, &["in", "or", "me", "de"]);
            let opens = from == 0 && short && ["us", "or", "la", "US", "OR", "LA"].contains(&quote);
            alone
                || opens
                || (short && after_jobs)
                || (spelled && (after_preposition || after_city || edge || longer))
                || (short
                    && (english
                        || (edge
                            && !words.is(from, &["in", "or", "me", "hi", "ok", "de", "la", "us", "it"]))))
        }
    }
}

/// "University of Texas", "Bank of America", "Washington Post": a place in a name is not a place.
fn belongs_to_a_name(words: &Words<'_>, from: usize, to: usize) -> bool {
    let joined = |at: usize| words.list.get(at).is_some_and(|w| w.gap == Gap::Join);
    let of = from > 1 && joined(from) && words.is(from - 1, &["of"]);
    let holder = ["university", "bank", "college", "institute", "school", "state"];
    (of && words.is(from - 2, &holder))
        || (joined(to) && words.is(to, &["university", "college", "times", "post", "airlines", "fc"]))
}

/// The name as the text has it, with the capitals a name has; "area" is not part of it, "Greater" is.
pub fn written_as(words: &Words<'_>, mention: &Mention) -> String {
    let mut to = mention.to;
    while to > mention.from + 1 && words.is(to - 1, &AREA) {
        to -= 1;
    }
    let quote = words.quote(mention.from, to);
    let place = mention.place.place();
    if place.name.is_ascii() && fold(place.name) == fold(quote) {
        return place.name.to_owned();
    }
    let single = to - mention.from == 1;
    let titled =
        quote.chars().next().is_some_and(char::is_uppercase) && quote.chars().any(char::is_lowercase);
    if single && quote.chars().count() <= 3 && (!titled || quote.len() == 2) {
        return quote.to_uppercase();
    }
    let initials = ["dc", "sf", "nyc", "la", "uk", "us", "ncr", "dfw"];
    let mut out = String::with_capacity(quote.len());
    for (n, word) in quote.split_inclusive([' ', '-']).enumerate() {
        let bare = fold(word.trim_end_matches([' ', '-']));
        let small = n > 0 && ["of", "and", "the", "am", "de", "la", "sur"].contains(&bare.as_str());
        let lower = !word.chars().any(char::is_uppercase);
        if initials.contains(&bare.as_str()) && !(n > 0 && bare == "la") {
            out.push_str(&word.to_uppercase());
        } else if lower && !small {
            let mut chars = word.chars();
            out.extend(chars.next().into_iter().flat_map(char::to_uppercase));
            out.push_str(chars.as_str());
        } else {
            out.push_str(word);
        }
    }
    out
}
