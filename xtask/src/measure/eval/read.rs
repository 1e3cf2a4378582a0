//! Reading: precision, recall and F1 of each field, per site or theme, against `gold.json` beside each page, or against
//! the `expected.json` of this repository's own pages, where a key that is left out is not compared.
//!
//! Honours `_scoring`: `ignore` fields are skipped, `optional` values are neither right nor wrong, `alt` values are right
//! as well, `loc` says which words a location needs and may have.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use overture::page::PageSnapshot;
use overture::readers::{self, Reading};
use serde_json::{Value, json};

use crate::measure::reading_line::ReadingLine;

/// Right, wrong and missing values of one field.
#[derive(Debug, Clone, Copy, Default)]
struct Count {
    right: usize,
    wrong: usize,
    missing: usize,
}

impl Count {
    fn add(&mut self, other: Self) {
        self.right += other.right;
        self.wrong += other.wrong;
        self.missing += other.missing;
    }

    fn f1(self) -> Option<f64> {
        let all = 2 * self.right + self.wrong + self.missing;
        (all > 0).then(|| 2.0 * self.right as f64 / all as f64)
    }
}

type Fields = BTreeMap<String, Count>;

/// Scores all cases under `pages/` and `resumes/` of a corpus, at any depth: `pages/<site>/<case>`.
pub fn run(corpus: &Path) -> anyhow::Result<String> {
    let mut out = String::new();
    for part in ["pages", "resumes"] {
        let folder = corpus.join(part);
        if folder.is_dir() {
            table(&folder, part, &mut out)?;
        }
    }
    if out.is_empty() {
        out.push_str("no page with a gold.json or an expected.json under pages/ or resumes/\n");
    }
    Ok(out)
}

fn table(folder: &Path, part: &str, out: &mut String) -> anyhow::Result<()> {
    let show_errors = std::env::var_os("OVERTURE_EVAL_SHOW").is_some();
    let mut sites: BTreeMap<String, (usize, Fields)> = BTreeMap::new();
    let mut all = Fields::new();
    let (mut pages, mut wrong_verdict) = (0, Vec::new());
    for case in cases(folder)? {
        let site = case.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
        let (gold, meta) = gold(&case)?;
        let reading = read(&case, &meta)?;
        let line = serde_json::to_value(ReadingLine::of(&reading))?;
        pages += 1;
        if gold["candidate"] != line["candidate"] {
            wrong_verdict.push(case.strip_prefix(folder).unwrap_or(&case).display().to_string());
        }
        let mut errors = Vec::new();
        let fields = score(&line, &gold, &mut errors);
        if show_errors {
            for error in errors {
                eprintln!("{} {error}", case.strip_prefix(folder).unwrap_or(&case).display());
            }
        }
        let entry = sites.entry(site).or_default();
        entry.0 += 1;
        for (field, count) in fields {
            entry.1.entry(field.clone()).or_default().add(count);
            all.entry(field).or_default().add(count);
        }
    }
    writeln!(out, "## {part}: {pages} pages, macro field F1 {:.3}", macro_f1(&all))?;
    writeln!(
        out,
        "wrong about being a profile: {}",
        if wrong_verdict.is_empty() { "none".to_owned() } else { wrong_verdict.join(", ") }
    )?;
    writeln!(
        out,
        "\n| field | right | wrong | missing | precision | recall | F1 |\n|---|---|---|---|---|---|---|"
    )?;
    for (field, count) in &all {
        let Count { right, wrong, missing } = *count;
        let share =
            |part: usize, whole: usize| if whole == 0 { f64::NAN } else { part as f64 / whole as f64 };
        let (precision, recall) = (share(right, right + wrong), share(right, right + missing));
        let f1 = count.f1().unwrap_or(f64::NAN);
        writeln!(
            out,
            "| {field} | {right} | {wrong} | {missing} | {precision:.3} | {recall:.3} | {f1:.3} |"
        )?;
    }
    writeln!(out, "\n| site | pages | macro F1 | weakest fields |\n|---|---|---|---|")?;
    for (site, (pages, fields)) in &sites {
        let mut weak: Vec<(f64, &String)> =
            fields.iter().filter_map(|(f, c)| Some((c.f1()?, f))).filter(|(f1, _)| *f1 < 0.9).collect();
        weak.sort_by(|a, b| a.0.total_cmp(&b.0));
        let weak: Vec<String> = weak.iter().take(6).map(|(f1, field)| format!("{field} {f1:.2}")).collect();
        writeln!(out, "| {site} | {pages} | {:.3} | {} |", macro_f1(fields), weak.join(", "))?;
    }
    out.push('\n');
    Ok(())
}

fn macro_f1(fields: &Fields) -> f64 {
    let scores: Vec<f64> = fields.values().filter_map(|count| count.f1()).collect();
    if scores.is_empty() { f64::NAN } else { scores.iter().sum::<f64>() / scores.len() as f64 }
}

/// All folders, however deep, that hold a page and what must be read from it.
fn cases(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder)? {
            let case = entry?.path();
            if !case.is_dir() {
                continue;
            }
            let told = ["gold.json", "expected.json"].iter().any(|file| case.join(file).is_file());
            if told && case.join("page.html").is_file() {
                found.push(case.clone());
            }
            open.push(case);
        }
    }
    found.sort();
    Ok(found)
}

fn json_of(path: &Path) -> anyhow::Result<Value> {
    serde_json::from_str(&std::fs::read_to_string(path)?)
        .with_context(|| format!("reading {}", path.display()))
}

/// What must be read, and the address and day that belong to it.
fn gold(case: &Path) -> anyhow::Result<(Value, Value)> {
    if case.join("gold.json").is_file() {
        return Ok((json_of(&case.join("gold.json"))?, json_of(&case.join("meta.json"))?));
    }
    let mut expected = json_of(&case.join("expected.json"))?;
    let absent: Vec<&str> = [
        "name",
        "headline",
        "location",
        "positions",
        "education",
        "skills",
        "languages",
        "links",
        "contacts",
        "people",
        "activity",
    ]
    .into_iter()
    .filter(|field| expected.get(field).is_none())
    .collect();
    let begins = expected["summary"].as_str().map(|text| text.chars().take(60).collect::<String>());
    let meta = expected.clone();
    expected["_scoring"] = json!({ "ignore": absent, "partial": true, "summary_start": begins });
    Ok((expected, meta))
}

fn read(case: &Path, meta: &Value) -> anyhow::Result<Reading> {
    let html = std::fs::read_to_string(case.join("page.html"))?;
    let url = meta["url"].as_str().unwrap_or_default().to_owned();
    let today =
        meta["today"].as_str().unwrap_or_default().parse().context("a page needs the day it was read")?;
    Ok(readers::read(&PageSnapshot { url, html, ..PageSnapshot::default() }, today))
}

fn score(line: &Value, gold: &Value, errors: &mut Vec<String>) -> Fields {
    let rules = &gold["_scoring"];
    let ignored =
        |field: &str| rules["ignore"].as_array().is_some_and(|list| list.iter().any(|name| name == field));
    let mut fields = Fields::new();
    for field in ["name", "headline", "location"] {
        if !ignored(field) {
            let count = single(field, &line[field], &gold[field], rules);
            if count.wrong + count.missing > 0 {
                errors.push(format!("{field}: {} instead of {}", line[field], gold[field]));
            }
            fields.insert(field.to_owned(), count);
        }
    }
    if let Some(start) = rules["summary_start"].as_str() {
        let right = line["summary"].as_str().is_some_and(|text| plain(text).starts_with(&plain(start)));
        let said = line["summary"].is_string();
        if !right {
            errors.push(format!(
                "summary: {} instead of {start}…",
                line["summary"].to_string().chars().take(80).collect::<String>()
            ));
        }
        let count = Count { right: right.into(), wrong: (said && !right).into(), missing: (!right).into() };
        fields.insert("summary".to_owned(), count);
    }
    let lists: [(&str, &[&str], &[&str]); 7] = [
        (
            "positions",
            &["title", "organisation", "start", "end", "current", "location"],
            &["title", "organisation", "start"],
        ),
        ("education", &["school", "degree", "field", "start", "end"], &["school", "degree", "start"]),
        ("skills", &[""], &[""]),
        ("languages", &["language", "level"], &["language"]),
        ("links", &[""], &[""]),
        ("contacts", &["value"], &["value"]),
        ("people", &["name", "headline", "url"], &["name", "url"]),
    ];
    for (list, parts, keys) in lists {
        if ignored(list) {
            continue;
        }
        entries(list, parts, keys, line, gold, rules, &mut fields, errors);
    }
    // What else a page counts as activity is the labeller's choice: only what the gold names is scored, as recall.
    if !ignored("activity") {
        let found = line["activity"].as_array().map(Vec::as_slice).unwrap_or_default();
        for wanted in gold["activity"].as_array().map(Vec::as_slice).unwrap_or_default() {
            let right = found.iter().any(|entry| {
                same(&entry["date"], &wanted["date"])
                    && entry["kind"] == wanted["kind"]
                    && overlaps(&entry["text"], &wanted["text"])
            });
            if !right {
                errors.push(format!(
                    "activity: {wanted} not among {}",
                    json!(found.iter().take(3).collect::<Vec<_>>())
                ));
            }
            let count = fields.entry("activity".to_owned()).or_default();
            count.add(Count { right: right.into(), wrong: 0, missing: (!right).into() });
        }
    }
    fields
}

fn single(field: &str, said: &Value, gold: &Value, rules: &Value) -> Count {
    let alternatives = rules["alt"][field].as_array().map(Vec::as_slice).unwrap_or_default();
    let by_words = || {
        let (need, allow) = (&rules["loc"]["need"], &rules["loc"]["allow"]);
        let text = said.as_str().map(plain).unwrap_or_default();
        let has = |word: &Value| word.as_str().is_some_and(|word| text.contains(&plain(word)));
        let mut left = text.clone();
        let mut allowed: Vec<String> =
            allow.as_array().into_iter().flatten().filter_map(|w| w.as_str().map(plain)).collect();
        allowed.sort_by_key(|word| std::cmp::Reverse(word.len()));
        for word in &allowed {
            left = left.replace(word.as_str(), " ");
        }
        let need = need.as_array().map(Vec::as_slice).unwrap_or_default();
        !need.is_empty() && need.iter().all(has) && left.trim().is_empty()
    };
    let right = gold.is_string()
        && (same(said, gold)
            || alternatives.iter().any(|alt| same(said, alt))
            || (field == "location" && by_words()));
    match (said.is_string(), gold.is_string()) {
        (_, true) if right => Count { right: 1, ..Count::default() },
        (true, true) => Count { wrong: 1, missing: 1, ..Count::default() },
        (true, false) => Count { wrong: 1, ..Count::default() },
        (false, true) => Count { missing: 1, ..Count::default() },
        (false, false) => Count::default(),
    }
}

#[expect(clippy::too_many_arguments, reason = "one list of one page, called from one place")]
fn entries(
    list: &str,
    parts: &[&str],
    keys: &[&str],
    line: &Value,
    gold: &Value,
    rules: &Value,
    fields: &mut Fields,
    errors: &mut Vec<String>,
) {
    let array = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let (said, wanted, optional) = (array(&line[list]), array(&gold[list]), array(&rules["optional"][list]));
    let partial = rules["partial"] == json!(true);
    let part = |value: &Value, key: &str| if key.is_empty() { value.clone() } else { value[key].clone() };
    let likeness = |a: &Value, b: &Value| {
        keys.iter().filter(|key| !part(a, key).is_null() && same(&part(a, key), &part(b, key))).count()
    };
    let mut free: Vec<usize> = (0..said.len()).collect();
    let mut pairs: Vec<(Option<&Value>, Option<&Value>)> = Vec::new();
    for enough in (1..=keys.len()).rev() {
        for entry in &wanted {
            let paired = pairs.iter().any(|(_, gold)| gold.is_some_and(|gold| std::ptr::eq(gold, entry)));
            if paired {
                continue;
            }
            if let Some(at) = free.iter().position(|at| likeness(&said[*at], entry) >= enough) {
                pairs.push((Some(&said[free.remove(at)]), Some(entry)));
            }
        }
    }
    for entry in &wanted {
        if !pairs.iter().any(|(_, gold)| gold.is_some_and(|gold| std::ptr::eq(gold, entry))) {
            pairs.push((None, Some(entry)));
        }
    }
    for at in free {
        let allowed = optional.iter().any(|entry| likeness(&said[at], entry) >= 1);
        if !allowed {
            pairs.push((Some(&said[at]), None));
        }
    }
    for (said, wanted) in pairs {
        let mut bad = false;
        for key in parts {
            let left_out = |entry: &Value| partial && entry.is_object() && entry.get(key).is_none();
            if wanted.is_some_and(left_out) {
                continue;
            }
            let (said, wanted) = (said.map(|entry| part(entry, key)), wanted.map(|entry| part(entry, key)));
            let (said, wanted) = (said.unwrap_or_default(), wanted.unwrap_or_default());
            let name = if key.is_empty() { list.to_owned() } else { format!("{list}.{key}") };
            let empty = |value: &Value| value.is_null() || *value == json!(false);
            let count = match (empty(&said), empty(&wanted)) {
                (true, true) => Count::default(),
                _ if same(&said, &wanted) => Count { right: 1, ..Count::default() },
                (false, true) => Count { wrong: 1, ..Count::default() },
                (true, false) => Count { missing: 1, ..Count::default() },
                (false, false) => Count { wrong: 1, missing: 1, ..Count::default() },
            };
            bad |= count.wrong + count.missing > 0;
            fields.entry(name).or_default().add(count);
        }
        if bad {
            let short = |entry: Option<&Value>| {
                entry.map_or("nothing".to_owned(), |entry| {
                    let shown: Vec<String> = parts.iter().map(|key| part(entry, key).to_string()).collect();
                    shown.join(" | ")
                })
            };
            errors.push(format!("{list}: {} instead of {}", short(said), short(wanted)));
        }
    }
}

/// Equal for a reader: case, marks and the scheme of an address do not count; a date may be told to the day.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::String(a), Value::String(b)) => {
            let (x, y) = (plain(a), plain(b));
            let is_date =
                |text: &str| text.len() >= 4 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
            if is_date(a) && is_date(b) {
                return a.get(..b.len().min(7)) == b.get(..b.len().min(7));
            }
            !y.is_empty() && x == y
        }
        (a, b) => a == b,
    }
}

fn plain(text: &str) -> String {
    let lower = text.trim().to_lowercase();
    let lower = lower.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    let words: String = lower.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn overlaps(a: &Value, b: &Value) -> bool {
    let (a, b) = (a.as_str().map(plain).unwrap_or_default(), b.as_str().map(plain).unwrap_or_default());
    !a.is_empty() && !b.is_empty() && (a.contains(&b) || b.contains(&a))
}
