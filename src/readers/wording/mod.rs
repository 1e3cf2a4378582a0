//! What a short text looks like: a job title, an employer, a school, a degree, a place, a kind of employment.
//!
//! Small word lists in several languages, used to break ties between lines, never to invent a value.
//! Start at [`title_score`].

/// Nouns that name what somebody is.
mod places;
mod words;

pub use places::{is_city, is_known_place, is_place, is_remote, is_wide};
use std::sync::OnceLock;

use words::{COMPANY_WORDS, COMPOUND_ROLES, DEGREE_WORDS, EMPLOYMENT, ROLES, SCHOOL_WORDS};

/// A word list, put in order on first use: every line of a page is looked up in several of them.
struct Listed {
    words: &'static [&'static str],
    sorted: OnceLock<Vec<&'static str>>,
}

impl Listed {
    const fn of(words: &'static [&'static str]) -> Self {
        Self { words, sorted: OnceLock::new() }
    }

    fn holds(&self, word: &str) -> bool {
        let sorted = self.sorted.get_or_init(|| {
            let mut sorted = self.words.to_vec();
            sorted.sort_unstable();
            sorted
        });
        sorted.binary_search(&word).is_ok()
    }
}

static ROLE: Listed = Listed::of(ROLES);
static COMPANY: Listed = Listed::of(COMPANY_WORDS);
static SCHOOL: Listed = Listed::of(SCHOOL_WORDS);
static DEGREE: Listed = Listed::of(DEGREE_WORDS);
static KIND: Listed = Listed::of(EMPLOYMENT);

fn words_of(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '.' | '&')))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
        .filter(|word| !word.is_empty())
}

/// How much a text looks like a job title, 0 to 3.
pub fn title_score(text: &str) -> i32 {
    let mut score = 0;
    for word in words_of(text).take(12) {
        let parts_match = || word.split(['-', '.']).any(|part| ROLE.holds(part));
        let compound = || COMPOUND_ROLES.iter().any(|role| word.len() > role.len() && word.ends_with(role));
        if ROLE.holds(&word) || parts_match() || compound() || is_feminine_role(&word) {
            score += 2;
        } else if matches!(
            word.as_str(),
            "senior" | "junior" | "staff" | "sr" | "jr" | "lead" | "interim" | "stellvertretender"
        ) {
            score += 1;
        }
    }
    score.min(3)
}

/// "Professorin", "programistka": the feminine of a role in German and Polish.
fn is_feminine_role(word: &str) -> bool {
    let known = |base: &str| base.len() > 4 && (ROLE.holds(base) || base.ends_with("professor"));
    let polish = || {
        let base = word.strip_suffix("ka")?;
        Some(known(base) || ROLE.holds(&format!("{base}a")))
    };
    word.strip_suffix("in").is_some_and(known) || word.ends_with("professor") || polish().unwrap_or(false)
}

/// How much a text looks like an organisation's name, 0 to 3.
pub fn company_score(text: &str) -> i32 {
    let score: i32 =
        words_of(text).take(14).map(|word| i32::from(COMPANY.holds(word.trim_end_matches('.'))) * 2).sum();
    score.min(3)
}

/// How much a text looks like a school's name, 0 to 3.
pub fn school_score(text: &str) -> i32 {
    let strong = |word: &String| {
        SCHOOL.holds(word)
            || [
                "universität",
                "hochschule",
                "schule",
                "gymnasium",
                "school",
                "universitet",
                "大学",
                "universiteit",
            ]
            .iter()
            .any(|end| word.ends_with(end))
    };
    (words_of(text).take(14).filter(strong).count() as i32 * 2).min(3)
}

/// How much a text looks like a degree, 0 to 3.
pub fn degree_score(text: &str) -> i32 {
    let score = words_of(text).take(8).filter(|word| DEGREE.holds(word.trim_end_matches('.'))).count() as i32;
    (score * 2).min(3)
}

/// True where the text only says how somebody was employed ("Full-time", "Remote").
pub fn is_employment_kind(text: &str) -> bool {
    let plain = text.trim().trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    KIND.holds(&plain)
}
