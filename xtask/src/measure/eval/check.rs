//! Message checks: for each code, how many of the labelled faults are found and how many finds are right.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use overture::outreach::{self, Message, Severity};
use serde::Deserialize;

use crate::measure::lines;

#[derive(Deserialize)]
struct Labelled {
    id: String,
    #[serde(flatten)]
    message: Message,
    expect: BTreeSet<String>,
}

/// The faults that must stop a message.
const BLOCKING: &[&str] = &[
    "unfilled_placeholder",
    "no_signal",
    "no_link_to_opportunity",
    "source_missing",
    "opt_out_missing",
    "near_duplicate",
    "protected_topic",
    "salary_promise",
    "salary_not_in_brief",
    "tracking_link",
    "suppressed",
    "declined",
    "fourth_unanswered",
    "colleague_in_touch",
];

/// Recall and precision a code, and how often a message without a fault is blocked or warned about.
pub fn run(corpus: &Path) -> anyhow::Result<String> {
    let folder = corpus.join("messages");
    anyhow::ensure!(folder.is_dir(), "{} holds no labelled messages", corpus.display());
    let mut files: Vec<_> = std::fs::read_dir(&folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "jsonl"))
        .collect();
    files.sort();
    let mut codes: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    let (mut good, mut blocked, mut warned) = (0_u32, 0_u32, 0);
    let (mut bad, mut found_out, mut must_block, mut blocks) = (0, 0, 0, 0);
    let mut misread = String::new();
    for file in files {
        for labelled in lines::all::<Labelled>(&file)? {
            let checks = outreach::check(&labelled.message);
            let found: BTreeSet<String> = checks.iter().map(|check| check.code.clone()).collect();
            for code in found.union(&labelled.expect) {
                let [hits, misses, extras] = codes.entry(code.clone()).or_default();
                match (found.contains(code), labelled.expect.contains(code)) {
                    (true, true) => *hits += 1,
                    (false, _) => *misses += 1,
                    (true, false) => *extras += 1,
                }
            }
            if labelled.expect.is_empty() {
                good += 1;
                blocked += u32::from(checks.iter().any(|check| check.severity == Severity::Block));
                warned += usize::from(!checks.is_empty());
            } else {
                bad += 1;
                found_out += usize::from(labelled.expect.is_subset(&found));
                let stopped: BTreeSet<&str> = checks
                    .iter()
                    .filter(|check| check.severity == Severity::Block)
                    .map(|check| check.code.as_str())
                    .collect();
                for code in labelled.expect.iter().filter(|code| BLOCKING.contains(&code.as_str())) {
                    must_block += 1;
                    blocks += usize::from(stopped.contains(code.as_str()));
                }
            }
            if found != labelled.expect {
                writeln!(misread, "- {}: expected {:?}, found {found:?}", labelled.id, labelled.expect)?;
            }
        }
    }
    let mut table =
        "| code | found | missed | wrongly found | recall | precision |\n|---|---|---|---|---|---|\n"
            .to_owned();
    for (code, [hits, misses, extras]) in codes {
        let share = |part: usize, rest: usize| {
            if part + rest == 0 {
                "-".to_owned()
            } else {
                format!("{:.2}", part as f64 / (part + rest) as f64)
            }
        };
        writeln!(
            table,
            "| {code} | {hits} | {misses} | {extras} | {} | {} |",
            share(hits, misses),
            share(hits, extras)
        )?;
    }
    writeln!(
        table,
        "\nGood messages: {good}; wrongly blocked {blocked} ({:.1} %), with any check {warned}.\n\
         Bad messages: {bad}; every fault found in {found_out}. Blocking faults: {must_block}; blocked {blocks}.\n{misread}",
        if good == 0 { 0.0 } else { 100.0 * f64::from(blocked) / f64::from(good) }
    )?;
    Ok(table)
}
