//! Title similarity: rank a corpus for each query, collapsed to concepts.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::path::Path;

use overture::lexicon::meaning::{Table, Vector, cosine};
use serde::Deserialize;

use crate::measure::lines;

#[derive(Deserialize)]
struct Entry {
    id: String,
    text: String,
    concept: Option<String>,
}

/// Mean average precision, mean reciprocal rank and recall at ten for every folder under `titles/`.
pub fn run(corpus: &Path) -> anyhow::Result<String> {
    let mut table = "| set (queries) | MAP | MRR | R@10 |\n|---|---|---|---|\n".to_owned();
    let mut folders: Vec<_> = std::fs::read_dir(corpus.join("titles"))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.join("qrels.tsv").is_file())
        .collect();
    folders.sort();
    for folder in folders {
        let (queries, map, mrr, recall) = one(&folder)?;
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        writeln!(table, "| {name} ({queries}) | {map:.3} | {mrr:.3} | {recall:.3} |")?;
    }
    Ok(table)
}

fn one(folder: &Path) -> anyhow::Result<(usize, f64, f64, f64)> {
    let queries: Vec<Entry> = lines::all(&folder.join("queries.jsonl"))?;
    let corpus: Vec<Entry> = lines::all(&folder.join("corpus.jsonl"))?;
    let concept = |entry: &Entry| entry.concept.clone().unwrap_or_else(|| entry.id.clone());
    let concepts: HashMap<&str, String> =
        corpus.iter().map(|entry| (entry.id.as_str(), concept(entry))).collect();
    let mut relevant: HashMap<String, HashSet<String>> = HashMap::new();
    for line in std::fs::read_to_string(folder.join("qrels.tsv"))?.lines() {
        let mut parts = line.split('\t');
        if let (Some(query), Some(id)) = (parts.next(), parts.next())
            && let Some(concept) = concepts.get(id)
        {
            relevant.entry(query.to_owned()).or_default().insert(concept.clone());
        }
    }
    let table = Table::own();
    let vectors: Vec<(String, Vector)> =
        corpus.iter().map(|entry| (concept(entry), table.vector(&entry.text))).collect();
    let (mut count, mut map, mut mrr, mut recall) = (0, 0.0, 0.0, 0.0);
    for query in &queries {
        let Some(wanted) = relevant.get(&query.id) else { continue };
        let vector = table.vector(&query.text);
        let mut best: HashMap<&str, f32> = HashMap::new();
        for (concept, other) in &vectors {
            let score = cosine(&vector, other);
            let kept = best.entry(concept).or_insert(score);
            *kept = kept.max(score);
        }
        let mut ranking: Vec<(&str, f32)> = best.into_iter().collect();
        ranking.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
        let ranks: Vec<usize> = (1..)
            .zip(&ranking)
            .filter(|(_, (concept, _))| wanted.contains(*concept))
            .map(|(rank, _)| rank)
            .collect();
        count += 1;
        let precision = (1..).zip(&ranks).map(|(found, rank)| f64::from(found) / *rank as f64);
        map += precision.sum::<f64>() / wanted.len() as f64;
        mrr += ranks.first().map_or(0.0, |rank| 1.0 / *rank as f64);
        recall += ranks.iter().filter(|rank| **rank <= 10).count() as f64 / wanted.len() as f64;
    }
    let share = |sum: f64| sum / f64::from(count.max(1));
    Ok((queries.len(), share(map), share(mrr), share(recall)))
}
