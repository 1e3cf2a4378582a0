//! Bytes as text: UTF-8, UTF-16 of either order and Windows-1252, with or without a byte order mark.
//!
//! Bytes come in slices cut anywhere. A byte that is no UTF-8 is read as Windows-1252, so that one old cell in a new
//! file costs no row. Start at [`Encoding::detect`] and [`Decoder`].

/// How a file's text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, plain ASCII included.
    Utf8,
    /// UTF-16, the low byte first: what Excel saves as "Unicode text".
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
    /// Windows-1252, the superset of Latin-1 that older Western systems export.
    Windows1252,
}

/// Windows-1252 from 0x80 to 0x9F; its five empty places stay the control characters they were.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

impl Encoding {
    /// The encoding of a file that begins with `start` (a few thousand bytes tell more than a few).
    pub fn detect(start: &[u8]) -> Self {
        match start {
            [0xff, 0xfe, ..] => return Self::Utf16Le,
            [0xfe, 0xff, ..] => return Self::Utf16Be,
            [0xef, 0xbb, 0xbf, ..] => return Self::Utf8,
            _ => {}
        }
        // Western text in UTF-16 has a zero in nearly every other byte; text in one byte a letter has none.
        let sample = &start[..start.len().min(4096)];
        let zeros = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
        let (even, odd) = (zeros(0), zeros(1));
        if even.max(odd) * 4 > sample.len() {
            return if odd > even { Self::Utf16Le } else { Self::Utf16Be };
        }
        match std::str::from_utf8(start) {
            Ok(_) => Self::Utf8,
            // Cut inside a letter.
            Err(error) if error.error_len().is_none() => Self::Utf8,
            Err(_) => Self::Windows1252,
        }
    }

    /// The name as it is usually given.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le | Self::Utf16Be => "UTF-16",
            Self::Windows1252 => "Windows-1252",
        }
    }
}

/// Text from slices of bytes.
#[derive(Debug, Clone)]
pub struct Decoder {
    encoding: Encoding,
    /// The beginning of a letter whose rest is in the next slice; at most three bytes.
    cut: Vec<u8>,
    begun: bool,
}

impl Decoder {
    /// A decoder at the beginning of a file.
    pub fn new(encoding: Encoding) -> Self {
        Self { encoding, cut: Vec::new(), begun: false }
    }

    /// The text of the next slice.
    pub fn push(&mut self, slice: &[u8]) -> String {
        let mut bytes = std::mem::take(&mut self.cut);
        bytes.extend_from_slice(slice);
        let mut text = String::with_capacity(bytes.len());
        match self.encoding {
            Encoding::Utf8 => self.utf8(&bytes, &mut text),
            Encoding::Utf16Le => self.utf16(&bytes, &mut text, u16::from_le_bytes),
            Encoding::Utf16Be => self.utf16(&bytes, &mut text, u16::from_be_bytes),
            Encoding::Windows1252 => text.extend(bytes.iter().map(|byte| windows_1252(*byte))),
        }
        if !self.begun && !text.is_empty() {
            self.begun = true;
            if text.starts_with('\u{feff}') {
                text.remove(0);
            }
        }
        text
    }

    /// What is left at the end of the file: a letter that was never finished.
    pub fn finish(&mut self) -> String {
        std::mem::take(&mut self.cut).into_iter().map(windows_1252).collect()
    }

    fn utf8(&mut self, mut bytes: &[u8], text: &mut String) {
        loop {
            match std::str::from_utf8(bytes) {
                Ok(rest) => return text.push_str(rest),
                Err(error) => {
                    let (good, rest) = bytes.split_at(error.valid_up_to());
                    text.push_str(std::str::from_utf8(good).unwrap_or_default());
                    let Some(bad) = error.error_len() else {
                        self.cut = rest.to_vec();
                        return;
                    };
                    text.extend(rest[..bad].iter().map(|byte| windows_1252(*byte)));
                    bytes = &rest[bad..];
                }
            }
        }
    }

    fn utf16(&mut self, bytes: &[u8], text: &mut String, unit: fn([u8; 2]) -> u16) {
        let mut units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        let mut kept = bytes.len() % 2;
        if units.last().is_some_and(|last| (0xd800..0xdc00).contains(last)) {
            units.pop();
            kept += 2;
        }
        self.cut = bytes[bytes.len() - kept..].to_vec();
        text.extend(char::decode_utf16(units).map(|letter| letter.unwrap_or('\u{fffd}')));
    }
}

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
        other => char::from(other),
    }
}

#[cfg(test)]
mod tests {
    use super::{Decoder, Encoding};

    fn decoded(bytes: &[u8], slice: usize) -> String {
        let mut decoder = Decoder::new(Encoding::detect(bytes));
        let mut text: String = bytes.chunks(slice).map(|part| decoder.push(part)).collect();
        text.push_str(&decoder.finish());
        text
    }

    #[test]
    fn every_encoding_says_the_same_wherever_it_is_cut() {
        let text = "Name;Ort\nJosé Müller;Köln – „Süd“ 🚲\n";
        let utf16 = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
        let utf8 = text.as_bytes();
        let (le, be) = (utf16(u16::to_le_bytes), utf16(u16::to_be_bytes));
        for bytes in [
            utf8.to_vec(),
            marked(&[0xef, 0xbb, 0xbf], utf8),
            marked(&[0xff, 0xfe], &le),
            marked(&[0xfe, 0xff], &be),
            le,
            be,
        ] {
            for slice in [1, 2, 3, 7, 1000] {
                assert_eq!(decoded(&bytes, slice), text, "{:?} {slice}", Encoding::detect(&bytes));
            }
        }
        let old = b"Jos\xe9 M\xfcller \x96 \x84S\xfcd\x93 \x80";
        assert_eq!(Encoding::detect(old), Encoding::Windows1252);
        assert_eq!(decoded(old, 3), "José Müller – „Süd“ €");
    }

    #[test]
    fn one_old_byte_in_a_new_file_costs_nothing() {
        let mut bytes = "Zoë, ".as_bytes().to_vec();
        bytes.extend(b"Ren\xe9e, ");
        bytes.extend("Łukasz".as_bytes());
        let mut decoder = Decoder::new(Encoding::Utf8);
        let text: String = bytes.chunks(1).map(|part| decoder.push(part)).collect();
        assert_eq!(text, "Zoë, Renée, Łukasz");
    }
}
