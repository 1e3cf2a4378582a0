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
    let sequence = hashes(words);
    let near = |other: &String| {
        let theirs = Words::of(other);
        let shared = similarity(&own, &shingles(&theirs));
        // A template filled in twice shares few triples and nearly all of its words, in the same order.
        let order = in_order(&sequence, &hashes(&theirs));
        if order >= SAME_TEMPLATE { shared.max(order) } else { shared }
    };
    others.iter().map(near).fold(0.0, f64::max)
}

/// From this share of words in the same order on, two messages are one template.
const SAME_TEMPLATE: f64 = 0.75;

fn hashes(words: &Words) -> Vec<u64> {
    words.0.iter().take(400).map(|word| hash(word.folded.bytes())).collect()
}

fn hash(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// The longest run of words that both have in the same order, as a share of the longer text, 0 to 1.
fn in_order(one: &[u64], other: &[u64]) -> f64 {
    let longer = one.len().max(other.len());
    if longer == 0 || (one.len().min(other.len()) as f64) < longer as f64 * SAME_TEMPLATE {
        return 0.0;
    }
    let mut row = vec![0_u16; other.len() + 1];
    for a in one {
        let mut corner = 0;
        for (at, b) in other.iter().enumerate() {
            let above = row[at + 1];
            row[at + 1] = if a == b { corner + 1 } else { above.max(row[at]) };
            corner = above;
        }
    }
    f64::from(row[other.len()]) / longer as f64
}

/// Hashes of every three words in a row, sorted, each once.
fn shingles(words: &Words) -> Vec<u64> {
    let mut all: Vec<u64> = words
        .0
        .windows(3)
        .map(|three| hash(three.iter().flat_map(|word| word.folded.bytes().chain([b' ']))))
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
