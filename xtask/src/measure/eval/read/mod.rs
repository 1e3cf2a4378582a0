//! Reading: precision, recall and F1 of each field, per site or theme, against `gold.json` beside each page, or against
//! the `expected.json` of this repository's own pages, where a key that is left out is not compared.
//! With `--hashed` every class, id and data attribute is replaced first, and the loss is told; the parts of reading that
//! have a corpus of their own (dates, names, microformats) are measured by the files beside this one.

mod dates;
mod hashed;
mod names;
mod score;
mod structured;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use overture::page::PageSnapshot;
use overture::readers::{self, Reading};
use serde_json::{Value, json};

use crate::measure::reading_line::ReadingLine;
use score::{Count, Fields, macro_f1, score};

/// Scores all cases under `pages/` and `resumes/` of a corpus, at any depth: `pages/<site>/<case>`.
pub fn run(corpus: &Path, hashed: bool) -> anyhow::Result<String> {
    let mut out = String::new();
    for part in ["pages", "resumes"] {
        let folder = corpus.join(part);
        if folder.is_dir() {
            let plain = table(&folder, part, &mut out, |html| html)?;
            if hashed {
                let bare =
                    table(&folder, &format!("{part}, hashed"), &mut out, |html| hashed::hashed(&html))?;
                writeln!(out, "loss with every class, id and data attribute hashed: {:.3}\n", plain - bare)?;
            }
        }
    }
    dates::table(&corpus.join("dates"), &mut out)?;
    names::table(&corpus.join("names"), &mut out)?;
    structured::table(&corpus.join("structured"), &mut out)?;
    if out.is_empty() {
        out.push_str("no page with a gold.json or an expected.json under pages/ or resumes/\n");
    }
    Ok(out)
}

/// One part of the corpus, each page changed by `change` before it is read; answers with the macro field F1.
fn table(folder: &Path, part: &str, out: &mut String, change: fn(String) -> String) -> anyhow::Result<f64> {
    let show_errors = std::env::var_os("OVERTURE_EVAL_SHOW").is_some();
    let mut sites: BTreeMap<String, (usize, Fields)> = BTreeMap::new();
    let mut all = Fields::new();
    let (mut pages, mut wrong_verdict) = (0, Vec::new());
    for case in cases(folder)? {
        let site = case.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
        let (gold, meta) = gold(&case)?;
        let reading = read(&case, &meta, change)?;
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
    Ok(macro_f1(&all))
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

/// All files with this ending under a folder, sorted; none where the folder is not there.
fn files(folder: &Path, ending: &str) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = if folder.is_dir() { vec![folder.to_owned()] } else { Vec::new() };
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The lines of a JSON Lines file.
fn lines(path: &Path) -> anyhow::Result<Vec<Value>> {
    std::fs::read_to_string(path)?
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| serde_json::from_str(line).with_context(|| format!("reading {}", path.display())))
        .collect()
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

fn read(case: &Path, meta: &Value, change: fn(String) -> String) -> anyhow::Result<Reading> {
    let html = change(std::fs::read_to_string(case.join("page.html"))?);
    let url = meta["url"].as_str().unwrap_or_default().to_owned();
    let today =
        meta["today"].as_str().unwrap_or_default().parse().context("a page needs the day it was read")?;
    Ok(readers::read(&PageSnapshot { url, html, ..PageSnapshot::default() }, today))
}
