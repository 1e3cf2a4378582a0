//! The rules about files, one function each.

use super::File;

/// What is wrong with the files, a sentence each.
pub type Rule = fn(&[File]) -> Vec<String>;

/// All of them.
pub const RULES: [Rule; 8] = [
    files_hold_one_thing,
    no_machine_is_named,
    javascript_stays_small,
    scripts_reach_no_network,
    pages_load_only_their_own,
    one_sentence_a_line,
    no_test_is_skipped,
    dependencies_have_reasons,
];

/// Files that may be longer than 400 lines, and why.
const LONG: [(&str, &str); 0] = [];

fn files_hold_one_thing(files: &[File]) -> Vec<String> {
    let code = files.iter().filter(|file| file.has_extension(&["rs", "js", "css"]));
    let long = code
        .filter(|file| file.text.lines().count() > 400 && !LONG.iter().any(|(path, _)| *path == file.path));
    long.map(|file| {
        format!("{} has {} lines: past 400 a file holds two things", file.path, file.text.lines().count())
    })
    .collect()
}

fn no_machine_is_named(files: &[File]) -> Vec<String> {
    // Written apart so that this file does not name them either.
    let hosts =
        [concat!("static.crates", ".io"), concat!("index.crates", ".io"), concat!("registry.npmjs", ".org")];
    let paths = [concat!("/work", "/"), concat!("/root", "/"), concat!("/home", "/")];
    let mut wrong = Vec::new();
    for file in files.iter().filter(|file| file.name() != "Cargo.lock") {
        for (number, line) in file.text.lines().enumerate() {
            let named = hosts.iter().find(|host| line.contains(**host));
            let named = named.or_else(|| paths.iter().find(|path| starts_a_path(line, path)));
            if let Some(named) = named {
                wrong.push(format!(
                    "{}:{} names {named}: no registry host, no path of a machine",
                    file.path,
                    number + 1
                ));
            }
        }
    }
    wrong
}

/// A path of its own, not the tail of an address.
fn starts_a_path(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|c| c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '(' | '=' | ':'))
    })
}

/// Lines of hand-written JavaScript that do something, over all files.
const JAVASCRIPT: usize = 160;

fn javascript_stays_small(files: &[File]) -> Vec<String> {
    let ours = files.iter().filter(|file| {
        file.has_extension(&["js", "mjs", "ts"])
            && (file.path.starts_with("www/") || file.path.starts_with("extension/"))
    });
    let doing = |text: &str| {
        text.lines().map(str::trim).filter(|line| line.len() > 3 && !line.starts_with("//")).count()
    };
    let lines: usize = ours.map(|file| doing(&file.text)).sum();
    crate::console::say(format!("   tidy: {lines} lines of JavaScript that do something, of {JAVASCRIPT}"));
    let wrong = format!("{lines} lines of JavaScript, {JAVASCRIPT} is the budget: the logic belongs in src/");
    (lines > JAVASCRIPT).then_some(wrong).into_iter().collect()
}

fn scripts_reach_no_network(files: &[File]) -> Vec<String> {
    const REFUSED: [&str; 8] = [
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "sendBeacon",
        "EventSource",
        "eval(",
        "innerHTML =",
        "import(",
    ];
    let mut wrong = Vec::new();
    for file in files.iter().filter(|file| file.has_extension(&["js"]) && !file.path.starts_with("bench/")) {
        for refused in REFUSED.iter().filter(|refused| file.text.contains(**refused)) {
            wrong.push(format!(
                "{} uses {refused}: nothing here talks to a network or writes markup",
                file.path
            ));
        }
    }
    wrong
}

fn pages_load_only_their_own(files: &[File]) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in
        files.iter().filter(|file| file.path.starts_with("www/") && file.has_extension(&["html", "css"]))
    {
        for refused in ["https://", "http://", "<style", " style=", " onclick=", "@import"] {
            if file.text.contains(refused) {
                wrong.push(format!("{} contains {refused}: the policy forbids it", file.path));
            }
        }
    }
    wrong
}

fn one_sentence_a_line(files: &[File]) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in files.iter().filter(|file| file.has_extension(&["md"])) {
        let mut in_code = false;
        for (number, line) in file.text.lines().enumerate() {
            if line.trim_start().starts_with("```") {
                in_code = !in_code;
            }
            if !in_code && !line.trim_start().starts_with('|') && holds_two_sentences(line) {
                wrong.push(format!("{}:{} holds two sentences: one a line", file.path, number + 1));
            }
        }
    }
    wrong
}

fn holds_two_sentences(line: &str) -> bool {
    const SHORT: [&str; 7] = ["e.g", "i.e", "etc", "vs", "cf", "No", "approx"];
    let text = line.trim_start().trim_start_matches(['-', '*', '>', '#', ' ']);
    // "1. First" is a list item.
    let text = text.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches(". ");
    [". ", "! ", "? "].iter().any(|end| {
        text.match_indices(end).any(|(at, _)| {
            let before = text[..at].rsplit([' ', '(']).next().unwrap_or_default();
            let next = text[at + 2..].chars().next();
            let in_quotes = text[..at].matches(['"', '`']).count() % 2 == 1;
            next.is_some_and(char::is_uppercase)
                && !in_quotes
                && !SHORT.contains(&before)
                && before.chars().count() > 1
        })
    })
}

fn no_test_is_skipped(files: &[File]) -> Vec<String> {
    let mark = concat!("#[", "ignore");
    let rust = files.iter().filter(|file| file.has_extension(&["rs"]) && file.text.contains(mark));
    rust.map(|file| format!("{} skips a test: make it pass or delete it", file.path)).collect()
}

fn dependencies_have_reasons(files: &[File]) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in files.iter().filter(|file| file.name() == "Cargo.toml") {
        let (mut listing, mut explained) = (false, false);
        for (number, line) in file.text.lines().enumerate() {
            if line.starts_with('[') {
                listing = line.contains("dependencies");
                explained = false;
            } else if line.starts_with('#') {
                explained = true;
            } else if line.is_empty() {
                explained = false;
            } else if listing && line.starts_with(|c: char| c.is_ascii_lowercase()) && !explained {
                wrong.push(format!("{}:{} is a dependency without a reason above it", file.path, number + 1));
            }
        }
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> Vec<File> {
        vec![File { path: path.to_owned(), text: text.to_owned() }]
    }

    #[test]
    fn a_file_of_two_things_is_found() {
        assert_eq!(files_hold_one_thing(&file("src/a.rs", &"x\n".repeat(401))).len(), 1);
        assert!(files_hold_one_thing(&file("src/a.rs", &"x\n".repeat(400))).is_empty());
    }

    #[test]
    fn a_path_of_a_machine_is_found_and_an_address_is_not() {
        let path = concat!("/home", "/ada/overture");
        assert_eq!(no_machine_is_named(&file("README.md", &format!("in {path}"))).len(), 1);
        assert!(no_machine_is_named(&file("README.md", &format!("at https://a.example{path}"))).is_empty());
    }

    #[test]
    fn two_sentences_on_one_line_are_found() {
        assert!(holds_two_sentences("It reads. It scores."));
        assert!(holds_two_sentences("- Ready? Then go."));
        assert!(!holds_two_sentences("1. First, e.g. Rust; then v1.95. and so on"));
        assert!(!holds_two_sentences("One sentence with a \"quote. Of two\" in it."));
    }

    #[test]
    fn a_script_that_talks_to_a_network_is_found() {
        assert_eq!(scripts_reach_no_network(&file("extension/a.js", "fetch('x')")).len(), 1);
        assert_eq!(pages_load_only_their_own(&file("www/a.html", "<img src=https://x.example>")).len(), 1);
        assert_eq!(no_test_is_skipped(&file("src/a.rs", concat!("#[", "ignore]"))).len(), 1);
    }

    #[test]
    fn a_dependency_without_a_reason_is_found() {
        let with = "[dependencies]\n# Why.\na = \"1\"\nb = \"1\"\n";
        assert!(dependencies_have_reasons(&file("Cargo.toml", with)).is_empty());
        assert_eq!(dependencies_have_reasons(&file("Cargo.toml", "[dependencies]\na = \"1\"\n")).len(), 1);
    }

    #[test]
    fn too_much_javascript_is_found() {
        assert_eq!(javascript_stays_small(&file("www/a.js", &"call();\n".repeat(JAVASCRIPT + 1))).len(), 1);
        assert!(javascript_stays_small(&file("www/a.js", &"// why\n".repeat(500))).is_empty());
    }
}
