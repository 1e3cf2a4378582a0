//! Where someone is and comes from, by a sketch: places, languages, sectors, degrees.
//!
//! Start at [`place`] and its siblings.

use std::collections::HashMap;

use super::small;
use crate::assessment::fit::Verdict;
use crate::assessment::fit::location::Reach;
use crate::assessment::fit::tally::Standing;
use crate::assessment::rediscovery::sketch::{BY_NAME, Facts, IN_PROSE, SOMEWHERE};
use crate::brief::Brief;
use crate::lexicon::places::PlaceId;

pub(super) fn place(
    reaches: &mut HashMap<(PlaceId, [u32; 3]), Standing>,
    brief: &Brief,
    wanted: PlaceId,
    facts: &Facts<'_>,
) -> Standing {
    let mut held = facts.places;
    let codes: [u32; 3] = std::array::from_fn(|_| held.long());
    if codes[0] == 0 {
        return Standing::unknown(0.5);
    }
    *reaches.entry((wanted, codes)).or_insert_with(|| {
        let known = codes.into_iter().filter(|code| *code > SOMEWHERE).filter_map(PlaceId::of_code);
        let known: Vec<PlaceId> = known.collect();
        Reach::of(&known, wanted, brief).map_or(Standing::unknown(0.4), Reach::standing)
    })
}

pub(super) fn language(wanted: u16, facts: &Facts<'_>) -> Standing {
    let mut list = facts.languages;
    let mut count = 0;
    while !list.is_empty() {
        let (name, basic) = (list.short(), list.byte());
        count += 1;
        if name == wanted {
            return if basic == 1 {
                Standing::new(Verdict::Adjacent, 0.4)
            } else {
                Standing::new(Verdict::Met, 1.0)
            };
        }
    }
    Standing::unknown(if count >= 2 { 0.2 } else { 0.45 })
}

/// An industry, or an employer or company stage where `employer` is given.
pub(super) fn sector(wanted: u16, prose: bool, employer: Option<u32>, facts: &Facts<'_>) -> Standing {
    if let Some(employer) = employer {
        let mut list = facts.employers;
        while !list.is_empty() {
            if [list.long(), list.long()].contains(&employer) {
                return Standing::new(Verdict::Met, 1.0);
            }
        }
    }
    let mut list = facts.sectors;
    while !list.is_empty() {
        let (name, how) = (list.short(), list.byte());
        if name == wanted && prose && how & IN_PROSE != 0 {
            return Standing::new(Verdict::Met, 0.9);
        }
        if name == wanted && how & BY_NAME != 0 {
            return Standing::new(Verdict::Met, if employer.is_some() { 0.9 } else { 0.8 });
        }
    }
    Standing::unknown(if employer.is_some() { 0.3 } else { 0.35 - 0.15 * facts.richness })
}

pub(super) fn degree(wanted: u8, field: Option<&[[u8; 2]]>, facts: &Facts<'_>) -> Standing {
    let mut list = facts.degrees;
    let mut best: Option<f32> = None;
    while !list.is_empty() {
        let (level, count) = (list.byte(), list.byte());
        let mut related = field.is_none();
        for _ in 0..count {
            let word = list.short();
            related |= field.is_some_and(|field| field.iter().any(|w| small(*w) == word));
        }
        let strength: f32 = match (level >= wanted, level > 0, related) {
            (true, _, true) => 1.0,
            (true, _, false) => 0.6,
            (false, true, true) => 0.5,
            _ => 0.3,
        };
        best = Some(best.map_or(strength, |best| best.max(strength)));
    }
    match best {
        Some(strength) if strength >= 0.9 => Standing::new(Verdict::Met, strength),
        Some(strength) => Standing::new(Verdict::Adjacent, strength),
        None => Standing::unknown(0.5),
    }
}
