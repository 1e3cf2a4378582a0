//! Titles: the ones people use, their function and seniority, which lie next to which, and the grammar of the rest.
//!
//! `data/titles.txt` lists titles without their seniority in four languages, `data/occupations.txt` (computed from ESCO)
//! those of all major occupation groups beside; `data/title_words.txt` holds the words that
//! make up titles nobody listed. This does not compare wordings: that is `similarity`. Start at [`read`].

mod reading;
mod vocabulary;

use std::sync::OnceLock;

use super::phrases::{Found, Phrases};
use super::words::Words;

pub use reading::{function_in, read, read_span};
pub use vocabulary::{Function, Seniority};

/// A title's number in the lexicon; not stable between versions, so never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TitleId(u16);

/// A title as the lexicon knows it.
#[derive(Debug, Default)]
pub struct Title {
    /// The usual English name: "Site Reliability Engineer".
    pub name: &'static str,
    /// Its function.
    pub function: Option<Function>,
    /// What lies next to it.
    pub adjacent: Vec<TitleId>,
    /// What it is taken for and is not.
    pub false_friends: Vec<TitleId>,
}

/// What a title says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reading {
    /// The title the lexicon knows it as.
    pub known: Option<TitleId>,
    /// Its function, by the list, else by its words.
    pub function: Option<Function>,
    /// Its seniority, by its words.
    pub seniority: Option<Seniority>,
}

struct Grammar {
    titles: Vec<Title>,
    names: Phrases<TitleId>,
    heads: Phrases<Option<Function>>,
    topics: Phrases<Function>,
    seniority: Phrases<Seniority>,
}

fn grammar() -> &'static Grammar {
    static GRAMMAR: OnceLock<Grammar> = OnceLock::new();
    GRAMMAR.get_or_init(Grammar::build)
}

fn content(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut heading = "";
    text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')).filter_map(move |line| {
        match line.strip_prefix('[') {
            Some(name) => {
                heading = name.trim_end_matches(']');
                None
            }
            None => Some((heading, line)),
        }
    })
}

impl Grammar {
    fn build() -> Self {
        let mut grammar = Self {
            titles: Vec::new(),
            names: Phrases::default(),
            heads: Phrases::default(),
            topics: Phrases::default(),
            seniority: Phrases::default(),
        };
        let listed = || content(include_str!("data/titles.txt"));
        for (heading, line) in listed() {
            if let Some((name, _)) = line.split_once('=') {
                let id = grammar.register(name.trim());
                grammar.titles[usize::from(id.0)].function = Function::of_heading(heading);
            }
        }
        for (_, line) in listed() {
            if let Some(group) = line.strip_prefix("~ ") {
                grammar.relate(group, |title| &mut title.adjacent);
            } else if let Some(group) = line.strip_prefix("! ") {
                grammar.relate(group, |title| &mut title.false_friends);
            } else if let Some((name, aliases)) = line.split_once('=') {
                let id = grammar.register(name.trim());
                for alias in aliases.split(',').map(str::trim).filter(|a| !a.is_empty()) {
                    grammar.names.add(alias, id);
                }
            }
        }
        grammar.adopt(include_str!("data/occupations.txt"));
        for (heading, line) in content(include_str!("data/title_words.txt")) {
            let Some((key, words)) = line.split_once('=') else { continue };
            let key = key.trim();
            for word in words.split(',').map(str::trim) {
                match heading {
                    "heads" => {
                        grammar.heads.add(word, Function::of_heading(key));
                    }
                    "topics" => {
                        if let Some(function) = Function::of_heading(key) {
                            grammar.topics.add(word, function);
                        }
                    }
                    _ => {
                        if let Some((_, seniority)) = Seniority::ALL.iter().find(|(code, _)| *code == key) {
                            grammar.seniority.add(word, *seniority);
                        }
                    }
                }
            }
        }
        grammar
    }

    /// Adds the titles of a file whose paragraphs are families; what is listed already keeps its meaning.
    fn adopt(&mut self, file: &'static str) {
        let mut function = None;
        let mut family: Vec<TitleId> = Vec::new();
        for line in file.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
            if let Some(heading) = line.strip_prefix('[') {
                function = Function::of_heading(heading.trim_end_matches(']'));
            } else if line.is_empty() {
                family.clear();
            } else {
                let (name, aliases) = line.split_once(" =").unwrap_or((line, ""));
                let id = self.register(name.trim());
                let title = &mut self.titles[usize::from(id.0)];
                title.function = title.function.or(function);
                for alias in aliases.split(',').map(str::trim).filter(|a| !a.is_empty()) {
                    self.names.add(alias, id);
                }
                for other in &family {
                    self.befriend(*other, id);
                }
                family.push(id);
            }
        }
    }

    fn befriend(&mut self, a: TitleId, b: TitleId) {
        for (one, other) in [(a, b), (b, a)] {
            let title = &mut self.titles[usize::from(one.0)];
            if !title.adjacent.contains(&other) && !title.false_friends.contains(&other) {
                title.adjacent.push(other);
            }
        }
    }

    fn register(&mut self, name: &'static str) -> TitleId {
        if let Some(id) = self.names.whole(name).filter(|id| self.titles[usize::from(id.0)].name == name) {
            return id;
        }
        let id = TitleId(u16::try_from(self.titles.len()).unwrap_or(u16::MAX));
        self.titles.push(Title { name, ..Title::default() });
        self.names.add(name, id);
        id
    }

    fn relate(&mut self, group: &'static str, side: impl Fn(&mut Title) -> &mut Vec<TitleId>) {
        let ids: Vec<_> = group.split(',').map(|name| self.register(name.trim())).collect();
        for a in &ids {
            let others: Vec<_> = ids.iter().filter(|b| *b != a).copied().collect();
            let list = side(&mut self.titles[usize::from(a.0)]);
            for other in others {
                if !list.contains(&other) {
                    list.push(other);
                }
            }
        }
    }
}

impl TitleId {
    /// The title itself.
    pub fn title(self) -> &'static Title {
        &grammar().titles[usize::from(self.0)]
    }

    /// Its usual English name.
    pub fn name(self) -> &'static str {
        self.title().name
    }

    /// A number for it that may be stored: it stays while the name does.
    pub fn code(self) -> u32 {
        super::words::code(self.name())
    }

    /// True where the two lie next to each other.
    pub fn is_adjacent_to(self, other: Self) -> bool {
        self.title().adjacent.contains(&other)
    }

    /// True where the two are taken for each other and are not the same.
    pub fn is_false_friend_of(self, other: Self) -> bool {
        self.title().false_friends.contains(&other)
    }
}

/// Every title the lexicon knows.
pub fn all() -> impl Iterator<Item = TitleId> {
    (0..u16::try_from(count()).unwrap_or(u16::MAX)).map(TitleId)
}

/// How many titles the lexicon knows.
pub fn count() -> usize {
    grammar().titles.len()
}

/// The usual name of a title: "SRE" → "Site Reliability Engineer".
pub fn canonical(title: &str) -> Option<&'static str> {
    read(title).known.map(TitleId::name)
}

/// True where two titles are one, or lie next to each other.
pub fn related(a: &str, b: &str) -> bool {
    matches!((read(a).known, read(b).known), (Some(a), Some(b)) if a == b || a.is_adjacent_to(b))
}

/// True where two titles are taken for each other and are not the same.
pub fn opposed(a: &str, b: &str) -> bool {
    matches!((read(a).known, read(b).known), (Some(a), Some(b)) if a.is_false_friend_of(b))
}

/// The listed title that a whole text names, seniority aside.
pub fn whole(title: &str) -> Option<TitleId> {
    grammar().names.whole(title)
}

/// Every listed title that a text mentions, longest first, without overlaps.
pub fn find(words: &Words<'_>) -> Vec<Found<TitleId>> {
    grammar().names.find(words)
}

/// The listed title that starts at a word.
pub fn known_at(words: &Words<'_>, at: usize) -> Option<Found<TitleId>> {
    grammar().names.longest_at(words, at, |_, _, _| true)
}

/// The head of a title ("engineer", "manager") at a word, with the function it shows.
pub fn head_at(words: &Words<'_>, at: usize) -> Option<Found<Option<Function>>> {
    grammar().heads.longest_at(words, at, |_, _, _| true)
}

/// A word about the work itself ("backend", "supply chain") at a word.
pub fn topic_at(words: &Words<'_>, at: usize) -> Option<Found<Function>> {
    grammar().topics.longest_at(words, at, |_, _, _| true)
}

/// A word of seniority at a word.
pub fn seniority_at(words: &Words<'_>, at: usize) -> Option<Found<Seniority>> {
    grammar().seniority.longest_at(words, at, |_, _, _| true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_shows_function_and_seniority() {
        let check = |title: &str, function: Function, seniority: Option<Seniority>| {
            let reading = read(title);
            assert_eq!((reading.function, reading.seniority), (Some(function), seniority), "{title}");
        };
        check("Senior Backend Engineer at Acme", Function::Engineering, Some(Seniority::Senior));
        check("Head of Product", Function::Product, Some(Seniority::Director));
        check("Product Managers", Function::Product, None);
        check("Engineering Manager", Function::Engineering, Some(Seniority::Manager));
        check("Chief Technology Officer", Function::Engineering, Some(Seniority::CLevel));
        check("Pflegefachkraft Intensivstation", Function::Healthcare, None);
        check("Développeuse full stack confirmée", Function::Engineering, Some(Seniority::Mid));
        check("Payroll Systems Wizard Lead", Function::Engineering, Some(Seniority::Lead));
    }

    #[test]
    fn titles_of_every_major_group_are_known_in_four_languages() {
        assert!(count() >= 1_200, "{}", count());
        for names in [
            ["Tram Driver", "Straßenbahnfahrerin", "conducteur de tramway", "conductora de tranvía"],
            ["Ambassador", "Botschafterin", "ambassadeur", "embajadora"],
        ] {
            let known: Vec<_> = names.iter().map(|name| read(name).known).collect();
            assert!(known[0].is_some() && known.iter().all(|k| *k == known[0]), "{names:?}: {known:?}");
        }
    }

    #[test]
    fn different_words_lead_to_one_title() {
        assert_eq!(read("SRE").known, read("Site Reliability Engineer").known);
        assert_eq!(read("Krankenschwester").known, read("Registered Nurse").known);
        assert_ne!(read("Product Manager").known, read("Project Manager").known);
    }
}
