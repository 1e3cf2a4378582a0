//! Numbers and texts as few bytes. Reading never panics: whatever is cut short or makes no sense is `None`.

use jiff::Timestamp;
use jiff::civil::Date;

/// Writes into a list of bytes.
#[derive(Debug, Default)]
pub(super) struct Writer(pub Vec<u8>);

impl Writer {
    pub fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    /// Seven bits a byte, the lowest first.
    #[expect(clippy::cast_possible_truncation, reason = "masked to seven bits")]
    pub fn number(&mut self, mut number: u64) {
        while number > 0x7f {
            self.0.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.0.push(number as u8);
    }

    pub fn length(&mut self, length: usize) {
        self.number(length as u64);
    }

    pub fn signed(&mut self, number: i64) {
        self.number((number << 1 ^ number >> 63).cast_unsigned());
    }

    pub fn bytes(&mut self, bytes: &[u8]) {
        self.length(bytes.len());
        self.0.extend_from_slice(bytes);
    }

    pub fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    /// A text that may be missing: its length plus one, or nought.
    pub fn maybe(&mut self, text: Option<&str>) {
        match text {
            Some(text) => {
                self.length(text.len() + 1);
                self.0.extend_from_slice(text.as_bytes());
            }
            None => self.byte(0),
        }
    }

    /// An id: sixteen bytes where it is a UUID in its usual form, else its text.
    pub fn id(&mut self, id: &str) {
        match packed_id(id) {
            Some(packed) => {
                self.byte(1);
                self.0.extend_from_slice(&packed);
            }
            None => {
                self.byte(2);
                self.text(id);
            }
        }
    }

    pub fn moment(&mut self, at: Timestamp) {
        self.signed(at.as_second());
        self.signed(i64::from(at.subsec_nanosecond()));
    }

    pub fn day(&mut self, day: Date) {
        let number = i64::from(day.year()) * 10_000 + i64::from(day.month()) * 100 + i64::from(day.day());
        self.signed(number);
    }
}

/// Reads from a list of bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    pub fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    pub fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    pub fn length(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    pub fn signed(&mut self) -> Option<i64> {
        let number = self.number()?;
        Some((number >> 1).cast_signed() ^ -(number & 1).cast_signed())
    }

    pub fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    pub fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.length()?;
        self.take(length)
    }

    pub fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.bytes()?).ok()
    }

    pub fn maybe(&mut self) -> Option<Option<&'a str>> {
        match self.length()? {
            0 => Some(None),
            length => Some(Some(std::str::from_utf8(self.take(length - 1)?).ok()?)),
        }
    }

    pub fn id(&mut self) -> Option<String> {
        match self.byte()? {
            1 => Some(unpacked_id(self.take(16)?)),
            2 => self.text().map(str::to_owned),
            _ => None,
        }
    }

    pub fn moment(&mut self) -> Option<Timestamp> {
        let second = self.signed()?;
        Timestamp::new(second, i32::try_from(self.signed()?).ok()?).ok()
    }

    pub fn day(&mut self) -> Option<Date> {
        let number = self.signed()?;
        let part = |number: i64| i8::try_from(number).ok();
        let year = i16::try_from(number / 10_000).ok()?;
        Date::new(year, part(number / 100 % 100)?, part(number % 100)?).ok()
    }

    pub fn u64(&mut self) -> Option<u64> {
        Some(u64::from_le_bytes(self.take(8)?.try_into().ok()?))
    }
}

const HYPHENS: [usize; 4] = [8, 13, 18, 23];

fn packed_id(id: &str) -> Option<[u8; 16]> {
    let id = id.as_bytes();
    if id.len() != 36 || HYPHENS.iter().any(|at| id[*at] != b'-') {
        return None;
    }
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let mut packed = [0; 16];
    let digits = id.iter().enumerate().filter(|(at, _)| !HYPHENS.contains(at)).map(|(_, byte)| *byte);
    for (at, byte) in digits.enumerate() {
        packed[at / 2] = packed[at / 2] << 4 | digit(byte)?;
    }
    Some(packed)
}

fn unpacked_id(packed: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or('0');
    let mut id = String::with_capacity(36);
    for byte in packed {
        if HYPHENS.contains(&id.len()) {
            id.push('-');
        }
        id.push(digit(byte >> 4));
        id.push(digit(byte & 15));
    }
    id
}

/// A fast hash of bytes: tells a damaged block, and stands for a text where only sameness counts.
pub fn hash(bytes: &[u8]) -> u64 {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut state = (bytes.len() as u64).wrapping_mul(ODD);
    let (words, rest) = bytes.as_chunks::<8>();
    for word in words {
        state = (state.rotate_left(29) ^ u64::from_le_bytes(*word)).wrapping_mul(ODD);
    }
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    state = (state.rotate_left(29) ^ u64::from_le_bytes(last)).wrapping_mul(ODD);
    state ^= state >> 32;
    state.wrapping_mul(ODD) ^ state >> 29
}
