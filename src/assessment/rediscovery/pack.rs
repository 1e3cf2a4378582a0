//! Numbers as bytes, and bytes as text that any store keeps.
//!
//! A damaged or foreign text gives `None`, never a panic. Start at [`Reader`].

/// Reads numbers in the order they were written; zero past the end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reader<'b> {
    bytes: &'b [u8],
}

impl<'b> Reader<'b> {
    pub fn of(bytes: &'b [u8]) -> Self {
        Self { bytes }
    }

    pub fn byte(&mut self) -> u8 {
        self.take::<1>()[0]
    }

    pub fn short(&mut self) -> u16 {
        u16::from_le_bytes(self.take())
    }

    pub fn long(&mut self) -> u32 {
        u32::from_le_bytes(self.take())
    }

    /// The part that follows, after its length.
    pub fn part(&mut self) -> Self {
        let length = usize::from(self.short()).min(self.bytes.len());
        let (part, rest) = self.bytes.split_at(length);
        self.bytes = rest;
        Self { bytes: part }
    }

    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    pub fn skip(&mut self, count: usize) {
        self.bytes = self.bytes.get(count..).unwrap_or_default();
    }

    fn take<const N: usize>(&mut self) -> [u8; N] {
        match self.bytes.split_first_chunk::<N>() {
            Some((first, rest)) => {
                self.bytes = rest;
                *first
            }
            None => {
                self.bytes = &[];
                [0; N]
            }
        }
    }
}

/// Writes a part with its length before it.
pub(super) fn part(into: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>)) {
    let at = into.len();
    into.extend([0, 0]);
    write(into);
    let length = u16::try_from(into.len() - at - 2).unwrap_or(u16::MAX).to_le_bytes();
    into[at..at + 2].copy_from_slice(&length);
}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Bytes as letters, three as four (base64url without padding).
pub(super) fn letters(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = chunk.iter().fold(0_u32, |n, byte| n << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for digit in 0..=chunk.len() {
            text.push(char::from(DIGITS[(group >> (18 - 6 * digit) & 63) as usize]));
        }
    }
    text
}

/// The bytes of such letters.
pub(super) fn bytes(letters: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(letters.len() * 3 / 4);
    for chunk in letters.as_bytes().chunks(4) {
        let mut group = 0;
        for letter in chunk {
            let digit = match letter {
                b'A'..=b'Z' => letter - b'A',
                b'a'..=b'z' => letter - b'a' + 26,
                b'0'..=b'9' => letter - b'0' + 52,
                b'-' => 62,
                b'_' => 63,
                _ => return None,
            };
            group = group << 6 | u32::from(digit);
        }
        let [_, group @ ..] = (group << (6 * (4 - chunk.len()))).to_be_bytes();
        bytes.extend(group.get(..chunk.len().checked_sub(1)?)?);
    }
    Some(bytes)
}
