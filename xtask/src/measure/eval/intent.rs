//! Readiness to move: area under the curve, Brier score, calibration error and lift of the twelve-month probability, beside
//! tenure alone. Invented histories carry no true outcome: for those, how many pairs stand in the expected order.

use std::fmt::Write as _;
use std::path::Path;

use overture::assessment::intent::from_history;
use overture::profile::{PartialDate, Position};
use serde::Deserialize;

use crate::measure::lines;

#[derive(Deserialize)]
struct Row {
    as_of: PartialDate,
    positions: Vec<Position>,
    moved_within_12m: u8,
}

/// Two invented people on one day; what is known of careers says which of them is likelier to move.
#[derive(Deserialize)]
struct Pair {
    as_of: PartialDate,
    likelier: Vec<Position>,
    less_likely: Vec<Position>,
    reason: String,
}

/// One row a source under `intent/`; in this repository's own corpus, pairs in order.
pub fn run(corpus: &Path) -> anyhow::Result<String> {
    let folder = corpus.join("intent");
    let invented = folder.join("histories.jsonl");
    if invented.is_file() {
        return pairs_in_order(&lines::all(&invented)?);
    }
    anyhow::ensure!(
        folder.is_dir(),
        "{} holds no career histories: the rows are private and never part of this repository",
        corpus.display()
    );
    let mut files: Vec<_> = std::fs::read_dir(&folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "jsonl"))
        .collect();
    files.sort();
    let mut table = "| source (people) | moved | AUC | Brier | ECE | lift of top 10 % | AUC of tenure alone | no figure |\n\
                     |---|---|---|---|---|---|---|---|\n"
        .to_owned();
    for file in files {
        let rows: Vec<Row> = lines::all(&file)?;
        let mut scored = Vec::new();
        let mut tenures = Vec::new();
        for row in &rows {
            let moved = row.moved_within_12m == 1;
            let Some(chance) = from_history(&row.positions, row.as_of).move_12m else { continue };
            scored.push((chance, moved));
            let starts = row.positions.iter().filter(|p| p.end.is_none()).filter_map(|p| p.start);
            let months = starts.map(|start| start.months_until(row.as_of.first_day())).min().unwrap_or(0);
            tenures.push((-f64::from(months), moved));
        }
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        writeln!(
            table,
            "| {name} ({}) | {:.3} | {:.4} | {:.4} | {:.4} | {:.2} | {:.4} | {} |",
            rows.len(),
            base_rate(&scored),
            auc(&scored),
            brier(&scored),
            calibration_error(&scored),
            lift(&scored),
            auc(&tenures),
            rows.len() - scored.len()
        )?;
    }
    Ok(table)
}

fn pairs_in_order(pairs: &[Pair]) -> anyhow::Result<String> {
    let (mut right, mut silent, mut wrong) = (0, 0, String::new());
    for pair in pairs {
        let chance = |positions: &[Position]| from_history(positions, pair.as_of).move_12m;
        match (chance(&pair.likelier), chance(&pair.less_likely)) {
            (Some(more), Some(less)) if more > less => right += 1,
            (Some(more), Some(less)) => {
                writeln!(wrong, "- out of order ({more:.3}, {less:.3}): {}", pair.reason)?;
            }
            _ => {
                silent += 1;
                writeln!(wrong, "- no figure: {}", pair.reason)?;
            }
        }
    }
    Ok(format!(
        "Invented histories: direction only. Nobody lived them, so no rate, no calibration and no area can be had here.\n\n\
         | pairs in order | no figure |\n|---|---|\n| {right} of {} | {silent} |\n{wrong}",
        pairs.len()
    ))
}

fn base_rate(scored: &[(f64, bool)]) -> f64 {
    scored.iter().filter(|(_, moved)| *moved).count() as f64 / scored.len().max(1) as f64
}

/// The chance that someone who moved has the higher score, ties counting half.
fn auc(scored: &[(f64, bool)]) -> f64 {
    let mut sorted = scored.to_vec();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut rank_sum, mut movers, mut at) = (0.0, 0.0, 0);
    while at < sorted.len() {
        let ties = sorted[at..].iter().take_while(|(score, _)| *score == sorted[at].0).count();
        let rank = at as f64 + (ties as f64 + 1.0) / 2.0;
        let here = sorted[at..at + ties].iter().filter(|(_, moved)| *moved).count() as f64;
        rank_sum += here * rank;
        movers += here;
        at += ties;
    }
    let stayers = sorted.len() as f64 - movers;
    (rank_sum - movers * (movers + 1.0) / 2.0) / (movers * stayers).max(1.0)
}

fn brier(scored: &[(f64, bool)]) -> f64 {
    let sum: f64 = scored.iter().map(|(chance, moved)| (chance - f64::from(u8::from(*moved))).powi(2)).sum();
    sum / scored.len().max(1) as f64
}

/// Ten bins of equal width.
fn calibration_error(scored: &[(f64, bool)]) -> f64 {
    let mut bins = [(0.0, 0.0); 10];
    for (chance, moved) in scored {
        let bin = &mut bins[((chance * 10.0) as usize).min(9)];
        bin.0 += chance;
        bin.1 += f64::from(u8::from(*moved));
    }
    bins.iter().map(|(said, was)| (said - was).abs()).sum::<f64>() / scored.len().max(1) as f64
}

/// The share of movers among the tenth with the highest score, over the share of movers.
fn lift(scored: &[(f64, bool)]) -> f64 {
    let mut sorted = scored.to_vec();
    sorted.sort_by(|a, b| b.0.total_cmp(&a.0));
    let top = &sorted[..sorted.len() / 10];
    base_rate(top) / base_rate(scored).max(f64::EPSILON)
}
