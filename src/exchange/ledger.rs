//! The contact ledger: who was written to, as keyed hashes that colleagues swap in a small file. Names never leave.
//!
//! A hash is HMAC-SHA-256 over a canonical link, its key made of a passphrase the team shares (PBKDF2). Whoever has the file
//! and not the passphrase learns how many people were contacted, when, by whose initials; whoever has both can ask about a
//! person whose link they know. Start at [`LedgerKey`] and [`Ledger`].

use std::collections::BTreeMap;
use std::fmt;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::outreach::Channel;

/// The fewest characters a passphrase may have.
pub const SHORTEST_PASSPHRASE: usize = 12;

/// Days for which somebody belongs to the colleague who wrote to them.
pub const WINDOW_DAYS: i64 = 30;

const FIRST_LINE: &str = "overture-contact-ledger 1";
/// The same for everyone: two colleagues must come to the same hashes with nothing but the passphrase.
const SALT: &[u8] = b"overture contact ledger 1\0\0\0\x01";
const ROUNDS: u32 = 60_000;
const BLOCK: usize = 64;

/// The key that the team's passphrase makes.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LedgerKey([u8; 32]);

impl fmt::Debug for LedgerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LedgerKey(…)")
    }
}

impl LedgerKey {
    /// The key of a passphrase; `None` where it is too short to keep anything. Takes about a tenth of a second, on purpose.
    pub fn of(passphrase: &str) -> Option<Self> {
        let passphrase = passphrase.trim();
        if passphrase.chars().count() < SHORTEST_PASSPHRASE {
            return None;
        }
        // PBKDF2 with one block of output.
        let secret = passphrase.as_bytes();
        let mut round = hmac(secret, SALT);
        let mut key = round;
        for _ in 1..ROUNDS {
            round = hmac(secret, &round);
            key.iter_mut().zip(round).for_each(|(key, byte)| *key ^= byte);
        }
        Some(Self(key))
    }

    /// The hash of a canonical link, in hexadecimal.
    pub fn hash(&self, link: &str) -> String {
        hmac(&self.0, link.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// HMAC-SHA-256 (RFC 2104).
fn hmac(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut block = [0_u8; BLOCK];
    if key.len() > BLOCK {
        block[..32].copy_from_slice(&Sha256::digest(key));
    } else {
        block[..key.len()].copy_from_slice(key);
    }
    let inner = Sha256::new().chain_update(block.map(|byte| byte ^ 0x36)).chain_update(message).finalize();
    Sha256::new().chain_update(block.map(|byte| byte ^ 0x5c)).chain_update(inner).finalize().into()
}

/// That somebody was written to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contacted {
    /// The day of the last message.
    pub on: Date,
    /// Who wrote, by their initials.
    pub initials: String,
    /// Where.
    pub channel: Channel,
}

/// Contacts by the hash of a link.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ledger(BTreeMap<String, Contacted>);

/// The file is not a ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("reading a contact ledger: line {line} is not one of a ledger")]
pub struct NotALedger {
    /// The line, from 1.
    pub line: usize,
}

impl Ledger {
    /// How many contacts it holds.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Notes that the person known by `links` was written to. Of two contacts under one link the later stands.
    pub fn note(&mut self, key: &LedgerKey, links: &[String], contacted: &Contacted) {
        for link in links {
            self.take(key.hash(link), contacted.clone());
        }
    }

    /// Takes in a colleague's ledger.
    pub fn join(&mut self, other: Self) {
        for (hash, contacted) in other.0 {
            self.take(hash, contacted);
        }
    }

    fn take(&mut self, hash: String, contacted: Contacted) {
        let later = self.0.get(&hash).is_none_or(|known| known.on <= contacted.on);
        if later {
            self.0.insert(hash, contacted);
        }
    }

    /// The colleague's contact that stands against writing to the person known by `link` today; nobody collides with
    /// themselves.
    pub fn collision(&self, key: &LedgerKey, link: &str, own: &str, today: Date) -> Option<&Contacted> {
        let contacted = self.0.get(&key.hash(link))?;
        let window = today.checked_sub(WINDOW_DAYS.days()).unwrap_or(Date::MIN);
        let other = !contacted.initials.trim().eq_ignore_ascii_case(own.trim());
        (other && contacted.on >= window).then_some(contacted)
    }

    /// The file to give to colleagues.
    pub fn to_text(&self) -> String {
        let mut text = format!("{FIRST_LINE}\n");
        for (hash, contacted) in &self.0 {
            let initials: String =
                contacted.initials.chars().filter(|letter| letter.is_alphanumeric()).take(4).collect();
            let channel = match contacted.channel {
                Channel::Email => "email",
                Channel::Whatsapp => "whatsapp",
                Channel::Site => "site",
                Channel::Note => "note",
            };
            text.push_str(&format!("{hash} {} {initials} {channel}\n", contacted.on));
        }
        text
    }

    /// The ledger a file holds: all of it, or nothing.
    ///
    /// # Errors
    /// [`NotALedger`] with the first line that is not one.
    pub fn from_text(text: &str) -> Result<Self, NotALedger> {
        let mut lines = text.lines().zip(1..);
        if lines.next().is_none_or(|(first, _)| first.trim_start_matches('\u{feff}').trim() != FIRST_LINE) {
            return Err(NotALedger { line: 1 });
        }
        let mut ledger = Self::default();
        for (line, number) in lines.filter(|(line, _)| !line.trim().is_empty()) {
            let (hash, contacted) = entry(line).ok_or(NotALedger { line: number })?;
            ledger.take(hash, contacted);
        }
        Ok(ledger)
    }
}

fn entry(line: &str) -> Option<(String, Contacted)> {
    let parts: Vec<&str> = line.split(' ').collect();
    let [hash, on, initials, channel] = parts.as_slice() else { return None };
    let hexadecimal = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    let channel = match channel.trim() {
        "email" => Channel::Email,
        "whatsapp" => Channel::Whatsapp,
        "site" => Channel::Site,
        "note" => Channel::Note,
        _ => return None,
    };
    let known = hexadecimal && initials.chars().count() <= 4 && initials.chars().all(char::is_alphanumeric);
    let contacted = Contacted { on: on.parse().ok()?, initials: (*initials).to_owned(), channel };
    known.then(|| (hash.to_ascii_lowercase(), contacted))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Channel, Contacted, Ledger, LedgerKey, NotALedger, hmac};

    #[test]
    fn the_hash_is_the_one_published_tests_give() {
        let hex = |bytes: [u8; 32]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        // RFC 4231, test cases 2 and 6.
        assert_eq!(
            hex(hmac(b"Jefe", b"what do ya want for nothing?")),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
        assert_eq!(
            hex(hmac(&[0xaa; 131], b"Test Using Larger Than Block-Size Key - Hash Key First")),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        );
    }

    #[test]
    fn a_colleagues_contact_collides_for_thirty_days_and_no_name_leaves() {
        let key = LedgerKey::of("correct horse battery").unwrap();
        let links = ["linkedin.com/in/mira-holm".to_owned(), "github.com/mira".to_owned()];
        let contacted =
            Contacted { on: date(2026, 6, 1), initials: "AL".to_owned(), channel: Channel::Email };
        let mut theirs = Ledger::default();
        theirs.note(&key, &links, &contacted);
        let file = theirs.to_text();
        assert!(!file.contains("mira") && !file.contains("linkedin"), "{file}");
        let mut ours = Ledger::default();
        ours.join(Ledger::from_text(&file).unwrap());
        let hit = |own: &str, day, link: &str| ours.collision(&key, link, own, day).cloned();
        assert_eq!(hit("OB", date(2026, 7, 1), "github.com/mira"), Some(contacted));
        assert_eq!(hit("OB", date(2026, 7, 2), "github.com/mira"), None, "the window is over");
        assert_eq!(hit("al", date(2026, 6, 2), "github.com/mira"), None, "nobody collides with themselves");
        assert_eq!(hit("OB", date(2026, 6, 2), "github.com/otto"), None);
        let other = LedgerKey::of("another passphrase").unwrap();
        assert_eq!(ours.collision(&other, "github.com/mira", "OB", date(2026, 6, 2)), None);
        assert_eq!(LedgerKey::of("too short"), None);
    }

    #[test]
    fn a_file_is_taken_whole_or_not_at_all() {
        let good = format!("overture-contact-ledger 1\n{} 2026-06-01 AL email\n", "a".repeat(64));
        assert_eq!(Ledger::from_text(&good).unwrap().len(), 1);
        assert_eq!(Ledger::from_text("Name,Email\n"), Err(NotALedger { line: 1 }));
        for bad in ["x", "=1 2026-06-01 AL email", "aa 2026-06-01 AL email", "\u{0}"] {
            assert_eq!(Ledger::from_text(&format!("{good}{bad}\n")), Err(NotALedger { line: 3 }), "{bad:?}");
        }
    }
}
