//! Near-identical messages across a shortlist: the same three words in a row, counted.

use super::Subject;
use crate::outreach::Check;
use crate::outreach::words::Words;

/// From this share of common shingles on, two messages are one message.
pub(super) const TOO_SIMILAR: f64 = 0.5;

pub(super) fn check(subject: &Subject<'_>) -> Vec<Check> {
    let most = nearest(&subject.words, &subject.message.others);
    if most < TOO_SIMILAR {
        return Vec::new();
    }
    let message = format!(
        "{:.0} % the same as another message of this shortlist: people compare notes. Rewrite it for this person.",
        most * 100.0
    );
    vec![Check::block("near_duplicate", None, message)]
}

/// How near a text is to the nearest of `others`; a text too short to tell is near to none.
pub(super) fn nearest(words: &Words, others: &[String]) -> f64 {
    let own = shingles(words);
    if own.len() < 8 {
        return 0.0;
    }
    others.iter().map(|other| similarity(&own, &shingles(&Words::of(other)))).fold(0.0, f64::max)
}

/// Hashes of every three words in a row, sorted, each once.
fn shingles(words: &Words) -> Vec<u64> {
    let mut all: Vec<u64> = words
        .0
        .windows(3)
        .map(|three| {
            let bytes = three.iter().flat_map(|word| word.folded.bytes().chain([b' ']));
            bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
            })
        })
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Common shingles over all shingles, 0 to 1; a short text wholly inside a longer one counts as the same.
fn similarity(one: &[u64], other: &[u64]) -> f64 {
    if one.is_empty() || other.is_empty() {
        return 0.0;
    }
    let common = one.iter().filter(|shingle| other.binary_search(shingle).is_ok()).count() as f64;
    let union = (one.len() + other.len()) as f64 - common;
    let shorter = one.len().min(other.len()) as f64;
    let contained = if common / shorter >= 0.8 { common / shorter } else { 0.0 };
    (common / union).max(contained)
}
