//! The list of people who must not come back, without their names: keyed hashes of what they are known by.
//!
//! The key leaves the browser only inside a full backup, so that the list alone tells nobody anything. Start at [`SuppressionKey`].

use std::collections::BTreeSet;
use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::pipeline::canonical_link;
use crate::profile::{ContactKind, Profile};

/// The secret that hashes are made with: 32 random bytes, made once a browser.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SuppressionKey([u8; 32]);

impl fmt::Debug for SuppressionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SuppressionKey(…)")
    }
}

/// What is left of an erased person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tombstone {
    /// The keyed hash of one thing they were known by, as 64 hexadecimal digits.
    pub hash: String,
    /// The day they were erased.
    pub on: Date,
}

impl SuppressionKey {
    /// A key of random bytes.
    pub fn new(random: [u8; 32]) -> Self {
        Self(random)
    }

    /// The hash of one identifier.
    pub fn hash(&self, identifier: &str) -> String {
        blake3::keyed_hash(&self.0, identifier.as_bytes()).to_hex().to_string()
    }

    /// One tombstone for each thing the profiles are known by.
    pub fn tombstones<'a>(
        &self,
        profiles: impl IntoIterator<Item = &'a Profile>,
        on: Date,
    ) -> Vec<Tombstone> {
        let known_by: BTreeSet<String> = profiles.into_iter().flat_map(identifiers).collect();
        known_by.iter().map(|identifier| Tombstone { hash: self.hash(identifier), on }).collect()
    }
}

/// What a person is known by, in one form each: the page's own address, e-mail addresses and telephone numbers.
/// Links to other pages are not among them: a company's address is shared by everyone there.
pub fn identifiers(profile: &Profile) -> Vec<String> {
    let mut known_by = Vec::new();
    let link = canonical_link(&profile.url);
    if !link.is_empty() {
        known_by.push(link);
    }
    for contact in &profile.contacts {
        match contact.kind {
            ContactKind::Email => known_by.push(format!("mailto:{}", contact.value.trim().to_lowercase())),
            ContactKind::Phone => {
                let digits: String = contact.value.chars().filter(char::is_ascii_digit).collect();
                let digits = digits.trim_start_matches('0');
                if digits.len() >= 7 {
                    known_by.push(format!("tel:{digits}"));
                }
            }
            ContactKind::Other => {}
        }
    }
    known_by
}
