//! Readiness to move: how good the twelve-month probability is, beside tenure alone and a logistic regression on the
//! same inputs, first of all on people it was not fitted on. Invented histories carry no true outcome: for those, how many pairs stand in the expected order.

mod baseline;
mod figures;

use std::fmt::Write as _;
use std::path::Path;

use overture::assessment::intent::{from_history, history_inputs};
use overture::profile::{PartialDate, Position};
use serde::Deserialize;

use self::baseline::Regression;
use self::figures::{auc, base_rate, brier, calibration_error, lift};
use crate::measure::lines;

#[derive(Deserialize)]
struct Row {
    #[serde(default)]
    id: String,
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
    let mut table = format!("{HEAD}\n{}\n", "|---".repeat(HEAD.matches('|').count() - 1) + "|");
    for file in files {
        let rows: Vec<Row> = lines::all(&file)?;
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let (unseen, fitted): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| row.held_out());
        for (which, rows) in [("not used for fitting", &unseen), ("fitted on", &fitted)] {
            if !rows.is_empty() {
                writeln!(table, "| {name}, {which} ({}) {}", rows.len(), measured(rows, &fitted))?;
            }
        }
    }
    writeln!(
        table,
        "\nTenure alone and the logistic regression are baselines; the regression takes the same inputs as plain numbers \
         and is fitted on the rows of `tools/intent/fit.py`.\n\
         Years only: the share of rows whose answer stays within its stated range when every date is cut to its year, \
         and the mean move."
    )?;
    Ok(table)
}

const HEAD: &str = "| source (people) | moved | AUC | Brier | ECE | lift of top 10 % | AUC of tenure alone | AUC of logistic \
                    regression | years only | no figure |";

impl Row {
    /// Two development rows in five (FNV-1a of the id), and every row that is no development row, were never fitted.
    fn held_out(&self) -> bool {
        let development = self.id.starts_with("cncf-d") || self.id.starts_with("florex-d");
        let hash = self
            .id
            .bytes()
            .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        !development || hash % 5 < 2
    }

    fn moved(&self) -> bool {
        self.moved_within_12m == 1
    }

    /// The history with every date cut to its year.
    fn in_years(&self) -> Vec<Position> {
        let year = |date: Option<PartialDate>| date.and_then(|date| PartialDate::year_only(date.year()));
        let cut = |p: &Position| Position { start: year(p.start), end: year(p.end), ..p.clone() };
        self.positions.iter().map(cut).collect()
    }
}

/// The columns after the first.
fn measured(rows: &[&Row], fitted: &[&Row]) -> String {
    let (mut scored, mut tenures, mut inputs) = (Vec::new(), Vec::new(), Vec::new());
    let (mut within, mut distance, mut years) = (0_usize, 0.0, 0_usize);
    for row in rows {
        let intent = from_history(&row.positions, row.as_of);
        let (Some(chance), Some(known)) = (intent.move_12m, history_inputs(&row.positions, row.as_of)) else {
            continue;
        };
        scored.push((chance, row.moved()));
        tenures.push((-known[0], row.moved()));
        inputs.push((known, row.moved()));
        let coarse = from_history(&row.in_years(), row.as_of);
        if let (Some(coarse), Some((low, high))) = (coarse.move_12m, coarse.move_12m_range) {
            years += 1;
            within += usize::from((low..=high).contains(&chance));
            distance += (coarse - chance).abs();
        }
    }
    let known =
        fitted.iter().filter_map(|row| Some((history_inputs(&row.positions, row.as_of)?, row.moved())));
    let regression = Regression::fit(&known.collect::<Vec<_>>());
    let regressed =
        regression.map(|r| inputs.iter().map(|(x, moved)| (r.score(x), *moved)).collect::<Vec<_>>());
    format!(
        "| {:.3} | {:.4} | {:.4} | {:.4} | {:.2} | {:.4} | {} | {:.1} %, {:.3} | {} |",
        base_rate(&scored),
        auc(&scored),
        brier(&scored),
        calibration_error(&scored),
        lift(&scored),
        auc(&tenures),
        regressed.map_or("not fitted".to_owned(), |scored| format!("{:.4}", auc(&scored))),
        100.0 * within as f64 / years.max(1) as f64,
        distance / years.max(1) as f64,
        rows.len() - scored.len()
    )
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
