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

/// Area under the curve: how often an alias pair scores above a pair of strangers.
pub fn run(corpus: &Path) -> anyhow::Result<String> {
    let table = Table::own();
    let mut text = "| pairs | n | AUC |\n|---|---|---|\n".to_owned();
    let mut files: Vec<_> = std::fs::read_dir(corpus.join("skills"))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.file_name().is_some_and(|n| n.to_string_lossy().contains("alias_pairs")))
        .collect();
    files.sort();
    for file in files {
        let pairs: Vec<_> = lines::all::<Pair>(&file)?
            .iter()
            .map(|p| (prepare(Kind::Skill, &p.a, Some(&table)), prepare(Kind::Skill, &p.b, Some(&table))))
            .collect();
        let positive: Vec<f32> = pairs.iter().map(|(a, b)| score(a, b)).collect();
        // Every other row's name, a fixed stride away: the same strangers in every run.
        let stranger = |i: usize| &pairs[(i * 7 + 13) % pairs.len()].1;
        let negative: Vec<f32> = pairs.iter().enumerate().map(|(i, (a, _))| score(a, stranger(i))).collect();
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
        let area = wins.sum::<f64>() / (positive.len() * negative.len()).max(1) as f64;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        writeln!(text, "| {name} | {} | {area:.3} |", pairs.len())?;
    }
    Ok(text)
}
