//! Industries, company stages and human languages by their names in four languages.
//!
//! This only names them; whether a brief asks for one, or a page shows one, is decided by the words around. Start at
//! [`industries`].

use std::sync::OnceLock;

use super::phrases::{Found, Phrases};
use super::words::Words;

#[derive(Default)]
struct Sectors {
    industries: Phrases<&'static str>,
    stages: Phrases<&'static str>,
    languages: Phrases<&'static str>,
}

fn sectors() -> &'static Sectors {
    static SECTORS: OnceLock<Sectors> = OnceLock::new();
    SECTORS.get_or_init(|| {
        let mut sectors = Sectors::default();
        let mut heading = "";
        for line in include_str!("data/sectors.txt").lines().map(str::trim) {
            if let Some(name) = line.strip_prefix('[') {
                heading = name.trim_end_matches(']');
            } else if let Some((name, aliases)) = line.split_once('=').filter(|_| !line.starts_with('#')) {
                let name = name.trim();
                let table = match heading {
                    "industry" => &mut sectors.industries,
                    "stage" => &mut sectors.stages,
                    _ => &mut sectors.languages,
                };
                table.add(name, name);
                for alias in aliases.split(',').map(str::trim).filter(|a| !a.is_empty()) {
                    table.add(alias, name);
                }
            }
        }
        sectors
    })
}

/// Every industry a text names.
pub fn industries(words: &Words<'_>) -> Vec<Found<&'static str>> {
    sectors().industries.find(words)
}

/// Every company stage a text names.
pub fn stages(words: &Words<'_>) -> Vec<Found<&'static str>> {
    sectors().stages.find(words)
}

/// Every human language a text names.
pub fn languages(words: &Words<'_>) -> Vec<Found<&'static str>> {
    sectors().languages.find(words)
}

/// The language a whole text names.
pub fn language_named(text: &str) -> Option<&'static str> {
    sectors().languages.whole(text)
}

/// The industry a whole text names.
pub fn industry_named(text: &str) -> Option<&'static str> {
    sectors().industries.whole(text)
}
