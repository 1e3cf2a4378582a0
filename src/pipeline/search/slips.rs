//! Slips of the finger: how many letters are wrong, missing, too many or swapped with their neighbour.
//!
//! Start at [`Typed::of`]; most words are told apart by one look at which letters they have at all.

/// Letters looked at; longer words are compared as far.
const LONGEST: usize = 32;

/// A word as typed, made ready to be compared with many.
#[derive(Debug)]
pub(super) struct Typed {
    letters: Vec<char>,
    mask: u32,
    /// Slips forgiven.
    most: usize,
    /// The word may go on.
    begins: bool,
}

impl Typed {
    /// `None` where the word is too short for any slip to be forgiven: one from four letters, two from eight.
    pub fn of(word: &str, begins: bool) -> Option<Self> {
        let letters: Vec<char> = word.chars().take(LONGEST).collect();
        let most = match letters.len() {
            0..=3 => return None,
            4..=7 => 1,
            _ => 2,
        };
        // "c++20" and "2026": where every sign counts a slip is another thing.
        if letters.iter().any(|letter| !letter.is_alphabetic()) {
            return None;
        }
        Some(Self { mask: mask(word), letters, most, begins })
    }

    /// Whether a word with these letters can be near at all.
    pub fn may_match(&self, other: u32) -> bool {
        (self.mask & !other).count_ones() as usize <= self.most
    }

    /// How many slips apart, where few enough.
    pub fn slips(&self, other: &str) -> Option<usize> {
        let typed = &self.letters;
        let mut there = ['\0'; LONGEST];
        let mut length = 0;
        for (place, letter) in there.iter_mut().zip(other.chars()) {
            *place = letter;
            length += 1;
        }
        let there = &there[..length];
        // In a word of four letters the first one is hardly ever the wrong one.
        let short = typed.len() == 4 && typed.first() != there.first();
        let far = there.len() + self.most < typed.len();
        if short || far || (!self.begins && there.len() > typed.len() + self.most) {
            return None;
        }
        let width = if self.begins { there.len().min(typed.len() + self.most) } else { there.len() };
        let there = &there[..width];
        let (mut two_up, mut up, mut here) = ([0; LONGEST + 1], [0; LONGEST + 1], [0; LONGEST + 1]);
        for (at, cell) in up.iter_mut().enumerate() {
            *cell = at;
        }
        for (row, letter) in typed.iter().enumerate() {
            here[0] = row + 1;
            let mut least = here[0];
            for (column, other) in there.iter().enumerate() {
                let mut cost = up[column] + usize::from(letter != other);
                cost = cost.min(up[column + 1] + 1).min(here[column] + 1);
                if row > 0 && column > 0 && *letter == there[column - 1] && typed[row - 1] == *other {
                    cost = cost.min(two_up[column - 1] + 1);
                }
                here[column + 1] = cost;
                least = least.min(cost);
            }
            if least > self.most {
                return None;
            }
            (two_up, up, here) = (up, here, two_up);
        }
        let slips = if self.begins { up[..=width].iter().min().copied() } else { Some(up[width]) };
        slips.filter(|slips| *slips <= self.most)
    }
}

/// One bit for each Latin letter a word has, a few for all others.
pub(super) fn mask(word: &str) -> u32 {
    word.chars().fold(0, |mask, letter| {
        mask | 1
            << match letter {
                'a'..='z' => u32::from(letter) - u32::from('a'),
                _ => 26 + u32::from(letter) % 6,
            }
    })
}
