//! Saved pages and what must be read from them: every folder `tests/pages/<site>/<case>`.
//!
//! `expected.json` names the address, the day and the values; a key it leaves out is not compared. All people and
//! companies are invented.

#![allow(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

use std::fs;
use std::path::{Path, PathBuf};

use overture::page::PageSnapshot;
use overture::page::text::is_invisible;
use overture::readers::{Reading, read};
use serde_json::{Value, json};

fn cases(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let folders = |path: &Path| -> Vec<PathBuf> {
        fs::read_dir(path)
            .map(|all| all.filter_map(|entry| Some(entry.ok()?.path())).filter(|p| p.is_dir()).collect())
            .unwrap_or_default()
    };
    for site in folders(root) {
        found.extend(folders(&site).into_iter().filter(|case| case.join("expected.json").is_file()));
    }
    found.sort();
    found
}

fn own_pages() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages")
}

fn load(case: &Path) -> (PageSnapshot, jiff::civil::Date, Value) {
    let expected: Value =
        serde_json::from_str(&fs::read_to_string(case.join("expected.json")).unwrap()).unwrap();
    let html = fs::read_to_string(case.join("page.html")).unwrap();
    let url = expected["url"].as_str().unwrap().to_owned();
    let today = expected["today"].as_str().unwrap().parse().unwrap();
    (PageSnapshot { url, html, ..PageSnapshot::default() }, today, expected)
}

/// The reading in the words of `expected.json`.
fn plain(reading: &Reading) -> Value {
    let candidate = serde_json::to_value(&reading.candidate).unwrap();
    let value = |field: &str| candidate[field]["value"].clone();
    let values = |field: &str| {
        candidate[field].as_array().into_iter().flatten().map(|fact| fact["value"].clone()).collect::<Value>()
    };
    let omitted: Vec<&str> = reading.omissions.iter().map(|omission| omission.field.as_str()).collect();
    json!({
        "candidate": reading.candidate.is_some(), "name": value("name"), "headline": value("headline"),
        "location": value("location"), "summary": value("summary"), "positions": candidate["positions"],
        "education": candidate["education"], "skills": values("skills"), "languages": candidate["languages"],
        "links": values("links"), "contacts": candidate["contacts"], "activity": candidate["activity"],
        "people": reading.people, "omitted": omitted,
    })
}

/// Every key `expected` names has its value; lists have the same length; `omitted` names at least these fields.
fn compare(path: &str, read: &Value, expected: &Value, problems: &mut Vec<String>) {
    match expected {
        Value::Object(map) => {
            for (key, value) in map {
                let about_the_case =
                    expected.get("today").is_some() && matches!(key.as_str(), "url" | "today");
                if about_the_case {
                    continue;
                }
                if key == "omitted" {
                    let named =
                        |field: &Value| read["omitted"].as_array().is_some_and(|all| all.contains(field));
                    for field in value.as_array().unwrap().iter().filter(|field| !named(field)) {
                        problems.push(format!("{path}: no omission on {field}"));
                    }
                } else {
                    compare(&format!("{path}.{key}"), &read[key], value, problems);
                }
            }
        }
        Value::Array(list) => {
            let found = read.as_array().cloned().unwrap_or_default();
            if found.len() != list.len() {
                problems.push(format!("{path}: {} instead of {} entries: {read}", found.len(), list.len()));
            }
            for (at, (found, value)) in found.iter().zip(list).enumerate() {
                compare(&format!("{path}[{at}]"), found, value, problems);
            }
        }
        value if read != value => problems.push(format!("{path}: {read} instead of {value}")),
        _ => {}
    }
}

#[test]
fn every_saved_page_is_read_as_expected() {
    let cases = cases(&own_pages());
    assert!(cases.len() >= 12, "full, sparse, not-a-profile and hostile for each site");
    let mut problems = Vec::new();
    for case in cases {
        let (snapshot, today, expected) = load(&case);
        let name = case.strip_prefix(own_pages()).unwrap().display().to_string();
        compare(&name, &plain(&read(&snapshot, today)), &expected, &mut problems);
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn every_fact_cites_words_of_the_page() {
    for case in cases(&own_pages()) {
        let (snapshot, today, _) = load(&case);
        let Some(profile) = read(&snapshot, today).candidate else { continue };
        let value = serde_json::to_value(&profile).unwrap();
        let mut stack = vec![&value];
        while let Some(value) = stack.pop() {
            match value {
                Value::Object(map) => {
                    if let Some(evidence) = map.get("evidence") {
                        let quote = evidence["quote"].as_str().unwrap();
                        assert!(
                            !quote.is_empty() && quote.chars().count() <= 300,
                            "{}: {evidence}",
                            case.display()
                        );
                        assert!(
                            !evidence["field"].as_str().unwrap().is_empty(),
                            "{}: {evidence}",
                            case.display()
                        );
                        assert!(
                            evidence["source"].as_str().unwrap().starts_with("https://"),
                            "{}",
                            case.display()
                        );
                        let confidence = evidence["confidence"].as_f64().unwrap();
                        assert!(confidence > 0.0 && confidence <= 1.0, "{}: {evidence}", case.display());
                    }
                    stack.extend(map.values());
                }
                Value::Array(list) => stack.extend(list),
                _ => {}
            }
        }
    }
}

#[test]
fn no_fact_carries_direction_marks_or_pronouns() {
    for case in cases(&own_pages()) {
        let (snapshot, today, _) = load(&case);
        let text = serde_json::to_string(&read(&snapshot, today)).unwrap();
        assert!(!text.chars().any(is_invisible), "{}", case.display());
        assert!(!text.contains("She/Her"), "{}", case.display());
    }
}

#[test]
fn class_names_play_no_part() {
    for case in cases(&own_pages()) {
        let (snapshot, today, _) = load(&case);
        let without = snapshot.html.replace("class=\"", "class=\"zz").replace("id=\"", "id=\"zz");
        let hashed = PageSnapshot { html: without, ..snapshot.clone() };
        assert_eq!(plain(&read(&snapshot, today)), plain(&read(&hashed, today)), "{}", case.display());
    }
}

/// The page with a sentence put before the person's own text, every time it stands there.
fn with_sentence(html: &str, summary: &str, sentence: &str) -> Option<String> {
    let beginning = summary.split_whitespace().take(4).collect::<Vec<_>>().join(" ");
    let visible = html.find("<body").unwrap_or(0);
    html[visible..].contains(&beginning).then(|| {
        let (before, after) = html.split_at(visible);
        format!("{before}{}", after.replace(&beginning, &format!("{sentence} {beginning}")))
    })
}

#[test]
fn a_date_range_in_a_persons_own_text_changes_nothing_but_that_text() {
    let (mut tried, mut problems) = (0, Vec::new());
    for case in cases(&own_pages()) {
        let (snapshot, today, _) = load(&case);
        let before = plain(&read(&snapshot, today));
        let Some(summary) = before["summary"].as_str() else { continue };
        for sentence in [
            "From 2016 to 2019 I raised two goats.",
            "Zwischen 2016 und 2019 zog ich Ziegen auf.",
            "I kept goats (2016 – 2019) and wrote it all down.",
        ] {
            let Some(html) = with_sentence(&snapshot.html, summary, sentence) else { continue };
            tried += 1;
            let mut after = plain(&read(&PageSnapshot { html, ..snapshot.clone() }, today));
            let text = after["summary"].as_str().unwrap_or_default();
            if !text.contains(sentence) {
                problems.push(format!("{}: the summary lacks “{sentence}”: {text}", case.display()));
            }
            after["summary"] = before["summary"].clone();
            // The words an entry was read from may hold the sentence; the fields may not.
            for (field, was) in before.as_object().unwrap() {
                let same = serde_json::to_string(&after[field]).unwrap().replace(&format!("{sentence} "), "")
                    == serde_json::to_string(was).unwrap();
                if !same {
                    problems.push(format!(
                        "{}: {field}: {} after “{sentence}”",
                        case.display(),
                        after[field]
                    ));
                }
            }
        }
    }
    assert!(tried > 30, "only {tried} pages have a text of their own");
    assert!(problems.is_empty(), "{} problems\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn a_part_of_a_profile_opened_later_completes_it() {
    let (snapshot, today, _) = load(&own_pages().join("linkedin/hashed-experience"));
    let before = read(&snapshot, today);
    let (snapshot, today, _) = load(&own_pages().join("linkedin/details-skills"));
    let mut part = read(&snapshot, today);
    let missing = |reading: &Reading| {
        let fields: Vec<&str> = reading.omissions.iter().map(|omission| omission.field.as_str()).collect();
        fields.join(" ")
    };
    assert_eq!(missing(&part), "positions education");
    part.complete_from(&before);
    let profile = part.candidate.clone().unwrap();
    assert_eq!((profile.positions.len(), profile.education.len(), profile.skills.len()), (4, 1, 3));
    assert_eq!(missing(&part), "");
    let (snapshot, today, _) = load(&own_pages().join("linkedin/hashed"));
    let mut another = read(&snapshot, today);
    let alone = another.clone();
    another.complete_from(&part);
    assert_eq!(another, alone, "another person is left alone");
}

#[test]
fn a_site_found_without_its_fields_says_that_its_layout_has_changed() {
    let (snapshot, today, _) = load(&own_pages().join("linkedin/layout-changed"));
    let reading = read(&snapshot, today);
    let reasons: Vec<&str> = reading.omissions.iter().map(|omission| omission.reason.as_str()).collect();
    let layout = "the layout of LinkedIn has changed: no name was found on this profile";
    assert!(reasons.contains(&layout), "{reasons:?}");
}

#[test]
fn eight_megabytes_of_nested_tags_are_read_in_time_and_without_overflow() {
    let today = jiff::civil::Date::constant(2026, 3, 15);
    let deep = |tag: &str| {
        format!(
            "<h1>Ada Example</h1><p>Keeps ledgers boring.</p>{}deep down there is still a sentence",
            tag.repeat(8_000_000 / tag.len())
        )
    };
    for tag in ["<div>", "<b>", "<p><b>", "<ul><li>", "<table><tr><td>", "<a href=x>", "</div><i>"] {
        let snapshot = PageSnapshot {
            url: "https://ada.example/".to_owned(),
            html: deep(tag),
            ..PageSnapshot::default()
        };
        let name = read(&snapshot, today).candidate.and_then(|profile| profile.name);
        assert_eq!(name.map(|name| name.value).as_deref(), Some("Ada Example"), "{tag}");
    }
}

#[test]
fn the_larger_corpus_is_read_as_well_as_before() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus/pages");
    if !corpus.is_dir() {
        return;
    }
    let (mut named, mut wanted, mut false_candidates) = (0, 0, Vec::new());
    let mut titles = (0, 0);
    for site in fs::read_dir(&corpus).unwrap().filter_map(Result::ok).filter(|site| site.path().is_dir()) {
        for case in fs::read_dir(site.path()).unwrap().filter_map(Result::ok) {
            let file = |name: &str| fs::read_to_string(case.path().join(name)).unwrap();
            let gold: Value = serde_json::from_str(&file("gold.json")).unwrap();
            let meta: Value = serde_json::from_str(&file("meta.json")).unwrap();
            let url = meta["url"].as_str().unwrap().to_owned();
            let snapshot = PageSnapshot { url, html: file("page.html"), ..PageSnapshot::default() };
            let reading = plain(&read(&snapshot, meta["today"].as_str().unwrap().parse().unwrap()));
            if gold["candidate"] == json!(false) {
                if reading["candidate"] == json!(true) {
                    false_candidates.push(case.path());
                }
                continue;
            }
            wanted += 1;
            // Gold keeps emoji in a name; a name here is clean.
            let ours = reading["name"].as_str().unwrap_or_default();
            named += usize::from(
                !ours.is_empty() && gold["name"].as_str().is_some_and(|name| name.starts_with(ours)),
            );
            for position in gold["positions"].as_array().unwrap() {
                let found = reading["positions"].as_array().into_iter().flatten();
                titles.1 += 1;
                titles.0 +=
                    usize::from(found.clone().any(|ours| {
                        ours["title"] == position["title"] && ours["start"] == position["start"]
                    }));
            }
        }
    }
    assert!(false_candidates.is_empty(), "{false_candidates:?}");
    assert!(named * 100 >= wanted * 90, "{named} of {wanted} names");
    assert!(titles.0 * 100 >= titles.1 * 92, "{} of {} positions", titles.0, titles.1);
}
