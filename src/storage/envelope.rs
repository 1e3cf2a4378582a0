//! The one file a backup is: a line that says what it is, then the compressed backup, sealed where a passphrase was
//! given.
//!
//! Compressing and sealing are the browser's work; here is what the file says of itself and how a passphrase becomes
//! a key. Start at [`Envelope`].

use argon2::{Algorithm, Argon2, Block, Params, Version};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::BackupError;

/// The first bytes of every such file.
const MAGIC: &[u8] = b"overture-backup-file 1\n";

/// What a file says of itself before its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// When it was made.
    pub made_at: Timestamp,
    /// How it is sealed; `None`: it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<Seal>,
}

/// How a file is sealed: AES-256 in GCM, with a key that Argon2id makes of the passphrase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seal {
    /// Random bytes, new for each file.
    pub salt: [u8; 16],
    /// Random bytes, new for each file.
    pub nonce: [u8; 12],
    /// KiB of memory.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Seal {
    /// With today's costs.
    pub fn new(salt: [u8; 16], nonce: [u8; 12]) -> Self {
        Self { salt, nonce, memory: 32 * 1024, passes: 3 }
    }

    /// The key a passphrase gives; `None` where the file asks for costs no file of ours has.
    pub fn key(&self, passphrase: &str) -> Option<[u8; 32]> {
        // A file made to do harm may ask for all the memory there is.
        if !(8..=256 * 1024).contains(&self.memory) || !(1..=10).contains(&self.passes) {
            return None;
        }
        let params = Params::new(self.memory, self.passes, 1, Some(32)).ok()?;
        let mut memory = vec![Block::default(); params.block_count()];
        let mut key = [0; 32];
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(passphrase.as_bytes(), &self.salt, &mut key, &mut memory)
            .ok()?;
        Some(key)
    }
}

impl Envelope {
    /// What stands before the content; sealed content is bound to it.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend(serde_json::to_string(self).unwrap_or_default().bytes());
        bytes.push(b'\n');
        bytes
    }

    /// The envelope of a file, its own bytes, and the content.
    ///
    /// # Errors
    /// Where the file is no backup.
    pub fn open(file: &[u8]) -> Result<(Self, &[u8], &[u8]), BackupError> {
        let rest = file.strip_prefix(MAGIC).ok_or(BackupError::NotABackup)?;
        let end = rest.iter().position(|byte| *byte == b'\n').ok_or(BackupError::NotABackup)?;
        let envelope = serde_json::from_slice(&rest[..end]).map_err(|_| BackupError::NotABackup)?;
        let (own, content) = file.split_at(MAGIC.len() + end + 1);
        Ok((envelope, own, content))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails where it cannot go on")]
mod tests {
    use super::*;

    fn sealed() -> Envelope {
        Envelope { made_at: Timestamp::UNIX_EPOCH, seal: Some(Seal::new([7; 16], [9; 12])) }
    }

    #[test]
    fn an_envelope_is_read_back_with_its_content_to_the_byte() {
        let own = sealed().to_bytes();
        let file = [own.as_slice(), b"\x1f\x8b\n content\n"].concat();
        assert_eq!(Envelope::open(&file), Ok((sealed(), own.as_slice(), &b"\x1f\x8b\n content\n"[..])));
        for end in 0..own.len() {
            assert_eq!(Envelope::open(&file[..end]), Err(BackupError::NotABackup));
        }
    }

    #[test]
    fn a_passphrase_gives_one_key_and_another_gives_another() {
        let seal = Seal { memory: 64, passes: 1, ..Seal::new([7; 16], [9; 12]) };
        let key = seal.key("correct horse").unwrap();
        assert_eq!(seal.key("correct horse"), Some(key));
        assert_ne!(seal.key("correct hors"), Some(key));
        assert_ne!(Seal { salt: [8; 16], ..seal.clone() }.key("correct horse"), Some(key));
    }

    #[test]
    fn a_file_that_asks_for_all_the_memory_there_is_gets_none() {
        for (memory, passes) in [(u32::MAX, 1), (1 << 20, 1), (64, 11), (64, 0), (0, 1)] {
            assert_eq!(Seal { memory, passes, ..Seal::new([7; 16], [9; 12]) }.key("x"), None);
        }
    }
}
