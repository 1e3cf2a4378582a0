//! Text as words: folded (case, accents, typographic letters), hashed, with their place in the original.
//!
//! Every matcher of the lexicon runs over [`Words`], so a text is scanned once and a match can always be quoted as it
//! stands. This does not stem, except for the English plural
//! and for feminine titles. Start at [`Words::of`].

/// What stands between a word and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Nothing, a space, a hyphen, a slash or a full stop inside a name: a phrase may run across it.
    Join,
    /// A comma, a bracket, a dash: the same sentence, another item.
    Comma,
    /// The end of a sentence, a bullet, a bar.
    Sentence,
    /// A new line.
    Line,
}

/// One word of a text.
#[derive(Debug, Clone, Copy)]
pub struct Word {
    /// First byte in the text.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// Hash of the folded word.
    pub hash: u64,
    /// Hash of the form it is listed under (singular, masculine), where its ending shows one.
    pub singular: u64,
    /// What stands before it.
    pub gap: Gap,
}

/// A text and its words.
#[derive(Debug)]
pub struct Words<'t> {
    /// The text.
    pub text: &'t str,
    /// Its words, in order.
    pub list: Vec<Word>,
}

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0100_0000_01b3;

/// FNV-1a over bytes.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(OFFSET, |h, b| (h ^ u64::from(*b)).wrapping_mul(PRIME))
}

/// A short number for a name, the same in every version: what may be stored of it.
pub(crate) fn code(name: &str) -> u32 {
    let hash = hash(plain(name).as_bytes());
    (hash ^ (hash >> 32)) as u32
}

/// Continues the hash of a phrase with the hash of its next word.
pub(crate) fn chain(phrase: u64, word: u64) -> u64 {
    (phrase ^ word.rotate_left(23)).wrapping_mul(PRIME)
}

impl<'t> Words<'t> {
    /// Splits a text into words, in one pass.
    pub fn of(text: &'t str) -> Self {
        let mut list: Vec<Word> = Vec::with_capacity(text.len() / 6);
        let mut folded = String::new();
        let mut gap = Gap::Line;
        let mut chars = text.char_indices().peekable();
        let mut before = ' ';
        while let Some((start, c)) = chars.next() {
            let next = chars.peek().map_or(' ', |(_, n)| *n);
            let dotted = c == '.' && !before.is_alphanumeric() && next.is_alphabetic();
            if !(c.is_alphanumeric() || c == '&' || dotted || is_mark(c)) {
                gap = gap.max(gap_of(c, next));
                before = c;
                continue;
            }
            folded.clear();
            let mut end = start + c.len_utf8();
            if c == '&' {
                folded.push_str("and");
            } else {
                fold_char(c, &mut folded);
                while let Some((at, n)) = chars.peek().copied() {
                    if !(n.is_alphanumeric() || is_mark(n)) {
                        break;
                    }
                    fold_char(n, &mut folded);
                    end = at + n.len_utf8();
                    chars.next();
                }
                // C++, C#, F#: the sign belongs to the name; in "5+" and "a+b" it does not.
                let lettered = folded.chars().last().is_some_and(char::is_alphabetic);
                while let Some((at, n @ ('+' | '#'))) = chars.peek().copied() {
                    let mut ahead = chars.clone();
                    ahead.next();
                    let after = ahead.peek().map_or(' ', |(_, a)| *a);
                    if !lettered || (n == '+' && after != '+' && !folded.ends_with('+')) || folded.len() > 8 {
                        break;
                    }
                    folded.push(n);
                    end = at + 1;
                    chars.next();
                }
            }
            before = text[..end].chars().next_back().unwrap_or(' ');
            if folded.is_empty() {
                continue;
            }
            let word = hash(folded.as_bytes());
            list.push(Word {
                start,
                end,
                hash: word,
                singular: singular(&folded).map_or(word, |s| hash(s.as_bytes())),
                gap,
            });
            gap = Gap::Join;
        }
        Self { text, list }
    }

    /// The words from `from` up to but without `to`, as they stand in the text.
    pub fn quote(&self, from: usize, to: usize) -> &'t str {
        match (self.list.get(from), to.checked_sub(1).and_then(|last| self.list.get(last))) {
            (Some(first), Some(last)) if first.start <= last.end => &self.text[first.start..last.end],
            _ => "",
        }
    }

    /// One word as it stands in the text.
    pub fn word(&self, at: usize) -> &'t str {
        self.quote(at, at + 1)
    }

    /// One word, folded.
    pub fn folded(&self, at: usize) -> String {
        fold(self.word(at))
    }

    /// True where the word at `at` is one of `options` (folded).
    pub fn is(&self, at: usize, options: &[&str]) -> bool {
        self.list.get(at).is_some_and(|w| options.iter().any(|o| hash(o.as_bytes()) == w.hash))
    }

    /// The index of the first word of the sentence (or list line) that `at` stands in. A text without full stops is cut
    /// at [`LONGEST_SENTENCE`] words, so that reading stays linear.
    pub fn sentence_start(&self, at: usize) -> usize {
        let at = at.min(self.list.len().saturating_sub(1));
        let floor = at.saturating_sub(LONGEST_SENTENCE);
        (floor..=at)
            .rev()
            .find(|i| self.list.get(*i).is_some_and(|w| w.gap >= Gap::Sentence))
            .unwrap_or(floor)
    }

    /// The index after the last word of the sentence that `at` stands in, cut like its start.
    pub fn sentence_end(&self, at: usize) -> usize {
        let ceiling = self.list.len().min(at.saturating_add(LONGEST_SENTENCE));
        (at.saturating_add(1)..ceiling).find(|i| self.list[*i].gap >= Gap::Sentence).unwrap_or(ceiling)
    }
}

/// Words after which a sentence is taken to end.
const LONGEST_SENTENCE: usize = 80;

fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

fn gap_of(c: char, next: char) -> Gap {
    match c {
        '\n' | '\r' | '\u{2028}' | '\u{2029}' => Gap::Line,
        '!' | '?' | ';' | '|' | '•' | '·' | '●' | '▪' | '‣' | '*' | '…' | '。' => Gap::Sentence,
        '.' if !next.is_alphanumeric() => Gap::Sentence,
        ':' if !next.is_alphanumeric() => Gap::Sentence,
        ',' | '(' | ')' | '[' | ']' | '{' | '}' | '–' | '—' | '"' | '“' | '”' | '«' | '»' | '、' | '<'
        | '>' => Gap::Comma,
        _ => Gap::Join,
    }
}

/// Folds a text as the lexicon compares it: lower case, without accents, full-width and mathematical letters as
/// plain ones.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        fold_char(c, &mut out);
    }
    out
}

/// Folds a text to its words with single spaces between: how aliases are compared as wholes.
pub fn plain(text: &str) -> String {
    let words = Words::of(text);
    let mut out = String::with_capacity(text.len());
    for at in 0..words.list.len() {
        if at > 0 {
            out.push(' ');
        }
        out.push_str(&if words.word(at) == "&" { "and".to_owned() } else { words.folded(at) });
    }
    out
}

pub(crate) fn fold_char(c: char, out: &mut String) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
        return;
    }
    let code = u32::from(c);
    let ascii = match code {
        0x300..=0x36f | 0xad | 0x200b..=0x200f | 0xfe00..=0xfe0f => return,
        0xff01..=0xff5e => char::from_u32(code - 0xfee0),
        0x1d400..=0x1d6a3 => char::from_u32(u32::from(b'a') + (code - 0x1d400) % 26),
        0x1d7ce..=0x1d7ff => char::from_u32(u32::from(b'0') + (code - 0x1d7ce) % 10),
        _ => None,
    };
    if let Some(ascii) = ascii {
        out.push(ascii.to_ascii_lowercase());
        return;
    }
    for lower in c.to_lowercase() {
        let plain = match lower {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
            'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
            'ď' | 'đ' | 'ð' => "d",
            'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
            'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
            'ĥ' | 'ħ' => "h",
            'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
            'ĵ' => "j",
            'ķ' => "k",
            'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
            'ñ' | 'ń' | 'ņ' | 'ň' => "n",
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
            'ŕ' | 'ŗ' | 'ř' => "r",
            'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
            'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
            'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
            'ŵ' => "w",
            'ý' | 'ÿ' | 'ŷ' => "y",
            'ź' | 'ż' | 'ž' => "z",
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'þ' => "th",
            '’' | '‘' => "'",
            other => {
                if !is_mark(other) {
                    out.push(other);
                }
                continue;
            }
        };
        out.push_str(plain);
    }
}

/// The form a folded word is listed under, where its ending shows one: "nurses" → "nurse", "Pflegerinnen" → "pfleger",
/// "infirmière" → "infirmier", "ingeniera" → "ingeniero".
pub(crate) fn singular(word: &str) -> Option<String> {
    match one_of_many(word) {
        Some(one) => masculine(&one).or(Some(one)),
        None => masculine(word),
    }
}

/// The singular of a folded word, where its ending shows a plural.
pub(crate) fn one_of_many(word: &str) -> Option<String> {
    if word.len() < 3
        || !word.ends_with('s')
        || word.ends_with("ss")
        || word.ends_with("us")
        || word.ends_with("is")
    {
        return None;
    }
    let stem = &word[..word.len() - 1];
    if let Some(y) = word.strip_suffix("ies")
        && y.len() > 2
    {
        return Some(format!("{y}y"));
    }
    for ending in ["sses", "ches", "shes", "xes"] {
        if word.ends_with(ending) {
            return Some(word[..word.len() - 2].to_owned());
        }
    }
    Some(stem.to_owned())
}

/// How feminine titles end in German, French and Spanish, and how titles are listed. A title must not count for less in
/// the feminine.
const FEMININE: [(&str, &str); 24] = [
    ("erinnen", "er"),
    ("istinnen", "ist"),
    ("orinnen", "or"),
    ("erin", "er"),
    ("istin", "ist"),
    ("orin", "or"),
    ("eurin", "eur"),
    ("antin", "ant"),
    ("entin", "ent"),
    ("login", "loge"),
    ("wirtin", "wirt"),
    ("waltin", "walt"),
    ("ienne", "ien"),
    ("euse", "eur"),
    ("trice", "teur"),
    ("iere", "ier"),
    ("ante", "ant"),
    ("ciale", "cial"),
    ("dora", "dor"),
    ("tora", "tor"),
    ("sora", "sor"),
    ("gada", "gado"),
    ("mera", "mero"),
    ("niera", "niero"),
];

fn masculine(word: &str) -> Option<String> {
    let (stem, ending) =
        FEMININE.iter().find_map(|(from, to)| word.strip_suffix(from).map(|stem| (stem, to)))?;
    (stem.len() >= 3).then(|| format!("{stem}{ending}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let words = Words::of(text);
        (0..words.list.len()).map(|i| words.folded(i)).collect()
    }

    #[test]
    fn names_with_signs_stay_whole() {
        assert_eq!(words("C++, C# and .NET; 5+ years"), ["c++", "c#", "and", ".net", "5", "years"]);
        assert_eq!(words("Node.js/ASP.NET"), ["node", "js", "asp", "net"]);
    }

    #[test]
    fn accents_and_ornate_letters_fold() {
        assert_eq!(plain("Développeur  Zürich 𝗥𝘂𝘀𝘁 Ｇｏ cafe\u{301}"), "developpeur zurich rust go cafe");
        assert_eq!(plain("Trust & Safety"), "trust and safety");
    }

    #[test]
    fn feminine_and_plural_lead_to_the_listed_form() {
        for (word, listed) in [
            ("nurses", "nurse"),
            ("altenpflegerin", "altenpfleger"),
            ("informatikerinnen", "informatiker"),
            ("assistante", "assistant"),
            ("infirmiere", "infirmier"),
            ("enfermeras", "enfermero"),
            ("abogada", "abogado"),
        ] {
            assert_eq!(singular(word).as_deref(), Some(listed), "{word}");
        }
        assert_eq!(singular("erin"), None);
    }

    #[test]
    fn a_quote_is_the_text_as_it_stands() {
        let words = Words::of("We use  Rust, daily.");
        assert_eq!(words.quote(1, 3), "use  Rust");
        assert_eq!(words.list[3].gap, Gap::Comma);
    }
}
