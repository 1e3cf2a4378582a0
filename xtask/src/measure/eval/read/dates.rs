//! Date ranges in twelve languages, against `dates/generated_*.jsonl`, and the ranges with a year in running sentences of
//! `dates/recognizers.jsonl`.
//!
//! Start at [`table`].

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use overture::profile::PartialDate;
use overture::readers::dates::{duration_months, find, find_all};
use serde_json::Value;

/// Measures the date files of a folder, if it is there.
pub fn table(folder: &Path, out: &mut String) -> anyhow::Result<()> {
    let show = std::env::var_os("OVERTURE_EVAL_SHOW").is_some();
    for file in super::files(folder, "jsonl")? {
        let mut languages: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        let (mut right, mut all) = (0, 0);
        for line in super::lines(&file)? {
            let fits = match &line["gold"] {
                Value::Array(_) if line["explicit_year"] != true => continue,
                Value::Array(ranges) => in_a_sentence(&line, ranges),
                gold => on_a_profile(&line, gold),
            };
            all += 1;
            right += usize::from(fits);
            let language = languages.entry(line["lang"].as_str().unwrap_or("?").to_owned()).or_default();
            language.0 += usize::from(fits);
            language.1 += 1;
            if show && !fits {
                eprintln!("dates {} {} instead of {}", line["text"], said(&line), line["gold"]);
            }
        }
        if all > 0 {
            let name = file.file_stem().unwrap_or_default().to_string_lossy();
            writeln!(out, "## dates, {name}: {right} of {all} exact ({:.3})", right as f64 / all as f64)?;
            let each: Vec<String> =
                languages.iter().map(|(code, (right, all))| format!("{code} {right}/{all}")).collect();
            writeln!(out, "{}\n", each.join(", "))?;
        }
    }
    Ok(())
}

fn said(line: &Value) -> String {
    line["text"].as_str().and_then(find).map_or("nothing".to_owned(), |found| format!("{:?}", found.dates))
}

fn on_a_profile(line: &Value, gold: &Value) -> bool {
    let Some(text) = line["text"].as_str() else { return false };
    let Some(found) = find(text) else { return false };
    let told = |date: Option<PartialDate>| date.map(|date| date.to_string());
    let wanted = |key: &str| gold[key].as_str().map(str::to_owned);
    let duration = text.split(['·', '(', ')', '•', '|', '⋅']).skip(1).find_map(duration_months);
    told(found.dates.start) == wanted("start")
        && told(found.dates.end) == wanted("end")
        && gold["current"] == found.dates.current
        && (gold["duration_months"].is_null() || gold["duration_months"].as_i64() == duration.map(i64::from))
}

/// The sentence's first range: the gold states its first day and the day after its last; a second date of a range is
/// where the range stops, so its own first day counts as well.
fn in_a_sentence(line: &Value, ranges: &[Value]) -> bool {
    let Some(text) = line["text"].as_str() else { return false };
    ranges.iter().all(|range| {
        find_all(text).iter().any(|found| {
            let day = |key: &str| range[key].as_str().unwrap_or_default();
            let last = found.dates.end.or(found.dates.start);
            let ends = last.is_some_and(|last| {
                let after = last.last_day().tomorrow().map(|day| day.to_string()).unwrap_or_default();
                after == day("end") || last.first_day().to_string() == day("end")
            });
            let starts = found.dates.start.is_some_and(|start| start.first_day().to_string() == day("start"));
            starts && (ends || found.dates.current && line["today"] == range["end"])
        })
    })
}
