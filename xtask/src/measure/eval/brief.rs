//! Briefs: short queries with gold fields, full adverts with marked skills.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use overture::brief::{Brief, CriterionKind};
use overture::lexicon::{places, skills, words};
use serde::Deserialize;
use serde_json::Value;

use crate::measure::lines;

#[derive(Deserialize)]
struct Row {
    language: Option<String>,
    text: String,
    gold: Value,
}

/// Accuracy per field, and how often all of a row is right; on adverts, the share of marked skills found.
pub fn run(corpus: &Path) -> anyhow::Result<String> {
    let mut table = String::new();
    let folder = corpus.join("briefs");
    let queries = folder.join("exa_dev.jsonl");
    if queries.is_file() {
        fields(&lines::all(&queries)?, &mut table)?;
    }
    let own = folder.join("own.jsonl");
    if own.is_file() {
        let rows: Vec<Row> = lines::all(&own)?;
        fields(&rows, &mut table)?;
        asked_skills(&rows, &mut table)?;
    }
    let adverts = folder.join("ads_dev.jsonl");
    if adverts.is_file() {
        skills(&lines::all(&adverts)?, &mut table)?;
    }
    Ok(table)
}

/// How a value is compared: one of several right answers, `null` among them.
fn one_of(gold: &Value, field: &str, value: &Value) -> Option<bool> {
    match &gold[format!("{field}_any")] {
        Value::Array(right) => Some(right.contains(value)),
        _ => None,
    }
}

fn fields(rows: &[Row], table: &mut String) -> anyhow::Result<()> {
    let names = ["title", "function", "seniority", "place", "place and kind", "all four"];
    let mut counts = [(0_u32, 0_u32); 6];
    let mut languages: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    let mut misses = String::new();
    for row in rows {
        let brief = Brief::parse(&row.text);
        let title = row.gold["titles"][0].as_str().unwrap_or_default();
        let title = overlap(title, brief.titles.first().map_or("", String::as_str)) >= 0.8;
        let function = one_of(&row.gold, "function", &serde_json::to_value(brief.function)?);
        let seniority = one_of(&row.gold, "seniority", &serde_json::to_value(brief.seniority)?);
        let wanted = row.gold["locations"].as_array().map_or(&[][..], Vec::as_slice);
        let same_name =
            |gold: &Value, name: &str| same_place(gold["name"].as_str().unwrap_or_default(), name);
        let place = wanted.len() == brief.locations.len()
            && wanted.iter().all(|gold| brief.locations.iter().any(|l| same_name(gold, &l.name)));
        let kind = |gold: &Value, kind: &Value| gold["kind_any"].as_array().is_some_and(|k| k.contains(kind));
        let placed = place
            && wanted.iter().all(|gold| {
                let kinds = brief.locations.iter().filter(|l| same_name(gold, &l.name));
                kinds.into_iter().any(|l| serde_json::to_value(l.kind).is_ok_and(|k| kind(gold, &k)))
            });
        let all = title && function.unwrap_or(true) && seniority.unwrap_or(true) && placed;
        if let Some(language) = row.language.as_deref() {
            let (right, of) = languages.entry(language).or_default();
            *right += u32::from(all);
            *of += 1;
            if !all {
                let places: Vec<&str> = brief.locations.iter().map(|l| l.name.as_str()).collect();
                let (text, titles) = (&row.text, &brief.titles);
                let (function, seniority) = (brief.function, brief.seniority);
                writeln!(misses, "- {text}: {titles:?} {function:?} {seniority:?} {places:?}")?;
            }
        }
        let row = [Some(title), function, seniority, Some(place), Some(placed), Some(all)];
        for (count, right) in counts.iter_mut().zip(row) {
            if let Some(right) = right {
                *count = (count.0 + u32::from(right), count.1 + 1);
            }
        }
    }
    writeln!(table, "| {} queries | right | of | share |\n|---|---|---|---|", rows.len())?;
    for (name, (right, of)) in names.iter().zip(counts) {
        let share = f64::from(right) / f64::from(of.max(1));
        writeln!(table, "| {name} | {right} | {of} | {share:.3} |")?;
    }
    for (language, (right, of)) in languages {
        let share = f64::from(right) / f64::from(of.max(1));
        writeln!(table, "| all four, {language} | {right} | {of} | {share:.3} |")?;
    }
    writeln!(table, "\n{misses}")?;
    Ok(())
}

/// The skills a short brief asks for, and those read into it.
fn asked_skills(rows: &[Row], table: &mut String) -> anyhow::Result<()> {
    let (mut found, mut asked, mut beside) = (0, 0, 0);
    for row in rows {
        let brief = Brief::parse(&row.text);
        let mut read: Vec<String> = brief
            .criteria
            .iter()
            .filter(|c| c.kind == CriterionKind::Skill)
            .map(|c| words::plain(&c.value))
            .collect();
        for skill in row.gold["skills"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            asked += 1;
            let skill = skills::canonical(skill).unwrap_or(skill);
            if let Some(at) = read.iter().position(|value| *value == words::plain(skill)) {
                read.swap_remove(at);
                found += 1;
            }
        }
        beside += read.len();
    }
    writeln!(table, "| skills asked for | found | read in beside them |\n|---|---|---|")?;
    writeln!(table, "| {asked} | {found} | {beside} |\n")?;
    Ok(())
}

/// F1 of the words of two titles.
fn overlap(a: &str, b: &str) -> f64 {
    let (a, b) = (words::plain(a), words::plain(b));
    let (a, b): (Vec<&str>, Vec<&str>) = (a.split(' ').collect(), b.split(' ').collect());
    let shared = a.iter().filter(|w| b.contains(w)).count() as f64;
    2.0 * shared / (a.len() + b.len()) as f64
}

/// Two names of one place: "SF" and "San Francisco".
fn same_place(a: &str, b: &str) -> bool {
    words::plain(a) == words::plain(b)
        || places::namesakes(a).iter().any(|p| places::namesakes(b).contains(p))
}

fn skills(rows: &[Row], table: &mut String) -> anyhow::Result<()> {
    let (mut found, mut marked, mut titles, mut titled) = (0_u32, 0_u32, 0_u32, 0_u32);
    for row in rows {
        let brief = Brief::parse(&row.text);
        let spans =
            ["knowledge", "skills"].iter().flat_map(|k| row.gold[*k].as_array().into_iter().flatten());
        let quotes: Vec<String> = brief
            .criteria
            .iter()
            .filter(|c| {
                matches!(c.kind, CriterionKind::Skill | CriterionKind::Language | CriterionKind::Education)
            })
            .flat_map(|c| [words::plain(&c.quote), words::plain(&c.value)])
            .collect();
        for span in spans.filter_map(|s| s.as_str().or(s["text"].as_str())) {
            let span = format!(" {} ", words::plain(span));
            marked += 1;
            found += u32::from(quotes.iter().any(|q| span.contains(&format!(" {q} "))));
        }
        if let Some(title) = row.gold["titles"][0].as_str() {
            titled += 1;
            titles += u32::from(overlap(title, brief.titles.first().map_or("", String::as_str)) >= 0.8);
        }
    }
    let share = |a: u32, b: u32| f64::from(a) / f64::from(b.max(1));
    writeln!(table, "| {} adverts | found | of | share |\n|---|---|---|---|", rows.len())?;
    writeln!(table, "| marked skills | {found} | {marked} | {:.3} |", share(found, marked))?;
    writeln!(table, "| title | {titles} | {titled} | {:.3} |", share(titles, titled))?;
    Ok(())
}
