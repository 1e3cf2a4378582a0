//! How near two titles or two skills are in meaning, from a small static table: hashed words and character n-grams,
//! 64 dimensions, four bits each.
//!
//! A capped hint beneath exact, alias and relation matches, never a verdict by itself: cosines are not
//! probabilities, false friends (Java, JavaScript) look near, and seniority carries no order here. The table is
//! trained by tools/meaning/train.py on ESCO and O*NET labels (NOTICE). Start at [`Table`].

mod features;

/// Rows of the table: one a hashed feature.
const ROWS: usize = 32_768;
/// Dimensions of a vector.
pub const DIMENSIONS: usize = 64;
/// Dimensions that share one scale.
const GROUP: usize = 32;
const GROUPS: usize = DIMENSIONS / GROUP;
const HEADER: usize = 12;
const SCALES: usize = ROWS * GROUPS * 2;
const CODES: usize = ROWS * DIMENSIONS / 2;

/// A unit vector, or all zeros for a text without a word.
pub type Vector = [f32; DIMENSIONS];

/// The bytes are not a table this code can read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("reading the similarity table: not of the known form")]
pub struct TableError;

/// The table, as the file holds it.
#[derive(Debug, Clone, Copy)]
pub struct Table<'a> {
    scales: &'a [u8],
    codes: &'a [u8],
}

impl<'a> Table<'a> {
    /// Opens the bytes of table.bin; nothing is copied.
    ///
    /// # Errors
    /// Where header or length are not those of the known form.
    pub fn new(bytes: &'a [u8]) -> Result<Self, TableError> {
        let (header, body) = bytes.split_at_checked(HEADER).ok_or(TableError)?;
        let size = |at: usize| header[at..at + 4].iter().rev().fold(0, |n, byte| n << 8 | usize::from(*byte));
        let known = header.starts_with(b"OVS1") && size(4) == ROWS && size(8) == DIMENSIONS;
        if !known || body.len() != SCALES + CODES {
            return Err(TableError);
        }
        let (scales, codes) = body.split_at(SCALES);
        Ok(Self { scales, codes })
    }

    /// The table of this repository, for the host: tests and the command line.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn own() -> Self {
        Table::new(include_bytes!("table.bin")).expect("the repository's own table is of the known form")
    }

    /// A text as a unit vector in double precision; the trainer computes the same bits.
    fn exact(&self, text: &str) -> [f64; DIMENSIONS] {
        let mut sums = [0.0; DIMENSIONS];
        features::each(text, |row, weight| {
            for group in 0..GROUPS {
                let at = (row * GROUPS + group) * 2;
                let scale = half::f16::from_le_bytes([self.scales[at], self.scales[at + 1]]);
                let scaled = weight * f64::from(scale);
                let codes = &self.codes[(row * DIMENSIONS + group * GROUP) / 2..][..GROUP / 2];
                for (pair, byte) in sums[group * GROUP..][..GROUP].chunks_exact_mut(2).zip(codes) {
                    pair[0] += scaled * (f64::from(byte & 15) - 8.0);
                    pair[1] += scaled * (f64::from(byte >> 4) - 8.0);
                }
            }
        });
        let norm = sums.iter().fold(0.0, |norm, value| norm + value * value).sqrt();
        sums.map(|value| if norm > 0.0 { value / norm } else { 0.0 })
    }

    /// A text as a unit vector; all zeros where it holds no word.
    pub fn vector(&self, text: &str) -> Vector {
        self.exact(text).map(|value| value as f32)
    }
}

/// How near two texts are: the cosine of their vectors, -1 to 1; 0 where either has no word.
pub fn cosine(a: &Vector, b: &Vector) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

// The module for the browser carries no table.
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;

    #[derive(serde::Deserialize)]
    struct Case {
        text: String,
        features: Vec<usize>,
        vector: Vec<String>,
    }

    fn cases() -> Vec<Case> {
        let lines = include_str!("../../../tests/meaning/cases.jsonl").lines();
        lines.map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// A Python float in hexadecimal: `-0x1.8p-3`.
    fn hexadecimal(text: &str) -> f64 {
        let (sign, text) = text.strip_prefix('-').map_or((1.0, text), |rest| (-1.0, rest));
        let (mantissa, exponent) = text.trim_start_matches("0x").split_once('p').unwrap();
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = u64::from_str_radix(&format!("{whole}{fraction}"), 16).unwrap();
        let power = exponent.parse::<i32>().unwrap() - 4 * fraction.len() as i32;
        sign * digits as f64 * 2f64.powi(power)
    }

    #[test]
    fn the_reader_agrees_with_the_trainer_to_the_bit() {
        let cases = cases();
        assert!(cases.len() > 20);
        for case in cases {
            let mut rows = Vec::new();
            features::each(&case.text, |row, _| rows.push(row));
            assert_eq!(rows, case.features, "{}", case.text);
            let trainer: Vec<u64> = case.vector.iter().map(|text| hexadecimal(text).to_bits()).collect();
            let reader: Vec<u64> =
                Table::own().exact(&case.text).iter().map(|value| value.to_bits()).collect();
            assert_eq!(reader, trainer, "{}", case.text);
        }
    }

    #[test]
    fn words_in_other_words_are_near_and_strangers_are_far() {
        let table = Table::own();
        let near = |a: &str, b: &str| cosine(&table.vector(a), &table.vector(b));
        assert!(
            near("registered nurse", "Krankenschwester") > near("registered nurse", "Softwareentwickler")
        );
        assert!(near("attorney", "lawyer") > near("attorney", "welder") + 0.2);
    }

    #[test]
    fn bytes_of_another_form_are_refused() {
        assert!(Table::new(b"").is_err());
        assert!(Table::new(b"OVS1 and then nothing of use").is_err());
    }
}
