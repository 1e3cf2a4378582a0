//! Pages cut, spliced, repeated and bent. The same seed gives the same pages. Start at [`Bender::bend`].

/// Where the next bent page comes from.
#[derive(Debug)]
pub struct Bender {
    state: u64,
    count: u64,
}

/// Pieces that readers look for, and marks that upset parsers.
#[rustfmt::skip]
const PIECES: [&str; 40] = [
    "<h1>", "</h1>", "<h2>Experience</h2>", "<h3>", "<li>", "</ul>", "<section>", "<table><tr><td>", "<p>",
    "<span aria-hidden=true>", "<div data-ov-hidden>", "<a href='//'>", "<a href='../../..'>", "<base href='?'>",
    "<time datetime='2020-13-45'>", "<i itemscope itemprop=a>", "<div class='h-card p-x h-resume'>", "<b class=vcard>",
    "<script type='application/ld+json'>{\"@type\":\"Person\",", "</script>", "<template>", "<svg><desc>", "<math><mi>",
    "<select>", "<frameset>", "<plaintext>", "<!--", "-->", "Jan 2020 – Present", "2019 - ", "12/", "年", "〜現在",
    "\u{202e}", "\u{0}", "İ", "ﬁ", "👩🏽‍💻", "Show all 99999999999999999999 experiences", "&#x110000;",
];

impl Bender {
    /// A sequence from its first number.
    pub fn new(seed: u64) -> Self {
        Self { state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1, count: 0 }
    }

    /// How many pages were bent.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Xorshift: a number below `limit`.
    fn below(&mut self, limit: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state >> 16).unwrap_or_default() % limit.max(1)
    }

    /// A place between two characters.
    fn place(&mut self, text: &str) -> usize {
        let mut at = self.below(text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    fn part<'a>(&mut self, text: &'a str, most: usize) -> &'a str {
        let start = self.place(text);
        let mut end = (start + self.below(most)).min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        text.get(start..end).unwrap_or_default()
    }

    /// The next page.
    pub fn bend(&mut self, seeds: &[String]) -> String {
        self.count += 1;
        let mut page = seeds[self.below(seeds.len())].clone();
        for _ in 0..=self.below(12) {
            let at = self.place(&page);
            match self.below(7) {
                0 => page.truncate(at),
                1 => {
                    let length = self.part(&page[at..], 2_000).len();
                    let mut end = at + length;
                    while !page.is_char_boundary(end) {
                        end -= 1;
                    }
                    page.replace_range(at..end, "");
                }
                2 => {
                    let other = seeds[self.below(seeds.len())].clone();
                    let part = self.part(&other, 5_000);
                    page.insert_str(at, part);
                }
                3 => {
                    let times = 1 + self.below(200);
                    let part = self.part(&page, 400).repeat(times);
                    page.insert_str(at, &part);
                }
                4 | 5 => {
                    let piece = PIECES[self.below(PIECES.len())];
                    let times = if self.below(20) == 0 { 3_000 } else { 1 + self.below(3) };
                    page.insert_str(at, &piece.repeat(times));
                }
                _ => {
                    if let Some(c) = page[at..].chars().next() {
                        let other = char::from_u32(u32::try_from(self.below(0x1_2000)).unwrap_or_default());
                        page.replace_range(at..at + c.len_utf8(), &other.unwrap_or('?').to_string());
                    }
                }
            }
            if page.len() > 2_000_000 {
                let mut end = 1_000_000;
                while !page.is_char_boundary(end) {
                    end -= 1;
                }
                page.truncate(end);
            }
        }
        page
    }
}
