//! The house stands as ARCHITECTURE.md draws it: modules depend on those before them and on no other.

#![allow(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Each module may use what stands before it. Two in one line do not know each other.
const ORDER: [&[&str]; 10] = [
    &["page", "profile"],
    &["lexicon"],
    &["readers"],
    &["brief"],
    &["assessment"],
    &["outreach", "fairness"],
    &["pipeline"],
    &["privacy", "exchange"],
    &["storage"],
    &["browser"],
];

/// What only the browser shell may name: a clock, randomness, the browser, the network.
const SHELL_ONLY: [&str; 8] =
    ["std::time", "js_sys", "web_sys", "wasm_bindgen", "idb::", "gloo::", "uuid::", "std::net"];

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The file's code: no comments, no tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    if path.ends_with("tests.rs") {
        return String::new();
    }
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The top-level module a file belongs to.
fn module(path: &Path) -> String {
    let inside = path.strip_prefix(source()).unwrap();
    let first = inside.components().next().unwrap().as_os_str().to_str().unwrap();
    first.trim_end_matches(".rs").to_owned()
}

/// The top-level modules a text names after `crate::`, groups included.
fn named(code: &str) -> BTreeSet<String> {
    let word = |text: &str| -> String {
        text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
    };
    let mut found = BTreeSet::new();
    for (start, _) in code.match_indices("crate::") {
        let rest = &code[start + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut item = true;
            for (index, letter) in group.char_indices() {
                match letter {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => item = true,
                    letter if item && letter.is_alphabetic() => {
                        found.insert(word(&group[index..]));
                        item = false;
                    }
                    _ => {}
                }
            }
        } else {
            found.insert(word(rest));
        }
    }
    found
}

#[test]
fn the_reader_of_edges_sees_groups_and_paths() {
    let code = "use crate::{brief::Brief, profile::{Fact, Profile}};\nlet x: crate::page::PageSnapshot = y;";
    assert_eq!(named(code), ["brief", "page", "profile"].map(str::to_owned).into());
}

#[test]
fn dependencies_point_one_way() {
    let place: BTreeMap<&str, usize> = ORDER
        .iter()
        .enumerate()
        .flat_map(|(place, names)| names.iter().map(move |name| (*name, place)))
        .collect();
    let mut against = Vec::new();
    for path in files(&source()) {
        let from = module(&path);
        if from == "lib" {
            continue;
        }
        let Some(here) = place.get(from.as_str()) else {
            against.push(format!("{from} has no place in the order"));
            continue;
        };
        for to in named(&code(&path)) {
            let allowed = to == from || place.get(to.as_str()).is_none_or(|there| there < here);
            if !allowed {
                let file = path.strip_prefix(source()).unwrap().display().to_string();
                against.push(format!("{file} uses crate::{to}"));
            }
        }
    }
    assert_eq!(against, Vec::<String>::new());
}

#[test]
fn the_pure_code_knows_no_clock_no_randomness_and_no_browser() {
    let mut against = Vec::new();
    for path in files(&source()) {
        if module(&path) == "browser" {
            continue;
        }
        let code = code(&path);
        for name in SHELL_ONLY.iter().filter(|name| code.contains(**name)) {
            against.push(format!("{} names {name}", path.display()));
        }
        if code.contains("Timestamp::now()") || code.contains("Zoned::now()") {
            against.push(format!("{} reads the clock", path.display()));
        }
    }
    assert_eq!(against, Vec::<String>::new());
}

#[test]
fn every_module_says_what_it_is() {
    let silent: Vec<PathBuf> = files(&source())
        .into_iter()
        .filter(|path| !path.ends_with("tests.rs"))
        .filter(|path| !fs::read_to_string(path).unwrap().starts_with("//! "))
        .collect();
    assert_eq!(silent, Vec::<PathBuf>::new());
}
