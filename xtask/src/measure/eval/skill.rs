//! Skill similarity: aliases against pairs drawn from other rows; the lexicon's own false friends.

use std::fmt::Write as _;
use std::path::Path;

use overture::lexicon::meaning::Table;
use overture::lexicon::similarity::{Kind, prepare, score};
use serde::Deserialize;

use crate::measure::lines;

#[derive(Deserialize)]
struct Pair {
    a: String,
    b: String,
}

/// Area under the curve: how often an alias pair scores above a pair of strangers; then, where the corpus names some, how
/// often above a pair of false friends.
pub fn run(corpus: &Path) -> anyhow::Result<String> {
    let table = Table::own();
    let mut text = "| pairs | n | AUC |\n|---|---|---|\n".to_owned();
    let mut files: Vec<_> = std::fs::read_dir(corpus.join("skills"))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.file_name().is_some_and(|n| n.to_string_lossy().contains("alias_pairs")))
        .collect();
    files.sort();
    let mut aliases = Vec::new();
    for file in files {
        let pairs: Vec<_> = lines::all::<Pair>(&file)?
            .iter()
            .map(|p| (prepare(Kind::Skill, &p.a, Some(&table)), prepare(Kind::Skill, &p.b, Some(&table))))
            .collect();
        let positive: Vec<f32> = pairs.iter().map(|(a, b)| score(a, b)).collect();
        // Every other row's name, a fixed stride away: the same strangers in every run.
        let stranger = |i: usize| &pairs[(i * 7 + 13) % pairs.len()].1;
        let negative: Vec<f32> = pairs.iter().enumerate().map(|(i, (a, _))| score(a, stranger(i))).collect();
        let area = area(&positive, &negative);
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        writeln!(text, "| {name} | {} | {area:.3} |", pairs.len())?;
        aliases.extend(positive);
    }
    let friends = corpus.join("skills/false_friends.jsonl");
    if friends.is_file() {
        let rows: Vec<Pair> = lines::all(&friends)?;
        let liken = |p: &Pair| {
            score(&prepare(Kind::Skill, &p.a, Some(&table)), &prepare(Kind::Skill, &p.b, Some(&table)))
        };
        let scores: Vec<f32> = rows.iter().map(liken).collect();
        writeln!(
            text,
            "| aliases against false friends | {} | {:.3} |",
            rows.len(),
            area(&aliases, &scores)
        )?;
        // Half of the aliases score below the median: a false friend above it is taken for the thing itself.
        aliases.sort_by(f32::total_cmp);
        let median = aliases.get(aliases.len() / 2).copied().unwrap_or(1.0);
        writeln!(text)?;
        for (row, score) in rows.iter().zip(&scores).filter(|(_, score)| **score >= median) {
            writeln!(text, "- taken for one another: {} and {} ({score:.2})", row.a, row.b)?;
        }
    }
    Ok(text)
}

/// How often one of the first scores above one of the second, ties counting half.
fn area(positive: &[f32], negative: &[f32]) -> f64 {
    let wins = positive.iter().flat_map(|p| {
        negative.iter().map(move |n| {
            if p > n {
                1.0
            } else if p < n {
                0.0
            } else {
                0.5
            }
        })
    });
    wins.sum::<f64>() / (positive.len() * negative.len()).max(1) as f64
}
