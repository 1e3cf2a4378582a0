//! Microformats: the canonical JSON of each case, against the golden output beside it.
//!
//! Only `items` is compared: which links a page has is not a matter of microformats here. Start at [`table`].

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use overture::page::{Page, PageSnapshot, microformats};
use serde_json::Value;

/// Where the suite's own cases say they stand.
const ADDRESS: &str = "http://example.com/";

/// Measures all cases under a folder, if it is there: `X.html` with `X.json` beside it.
pub fn table(folder: &Path, out: &mut String) -> anyhow::Result<()> {
    let show = std::env::var_os("OVERTURE_EVAL_SHOW").is_some();
    let mut kinds: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for file in super::files(folder, "html")? {
        let gold = file.with_extension("json");
        if !gold.is_file() {
            continue;
        }
        let gold: Value = serde_json::from_str(&std::fs::read_to_string(&gold)?)?;
        let html = std::fs::read_to_string(&file)?;
        let snapshot = PageSnapshot { url: ADDRESS.to_owned(), html, ..PageSnapshot::default() };
        let items = microformats::items(&Page::of(&snapshot));
        let items = Value::Array(items.iter().map(microformats::Item::json).collect());
        let fits = items == gold["items"];
        let kind = kind(&file, folder);
        if show && !fits {
            eprintln!("structured {} {items}\n  instead of {}", file.display(), gold["items"]);
        }
        let count = kinds.entry(kind).or_default();
        count.0 += usize::from(fits);
        count.1 += 1;
    }
    let (right, all) = kinds.values().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    if all > 0 {
        writeln!(out, "## microformats: {right} of {all} items exact ({:.3})", right as f64 / all as f64)?;
        for (kind, (right, all)) in kinds {
            writeln!(out, "{kind} {right}/{all}")?;
        }
        out.push('\n');
    }
    Ok(())
}

fn kind(file: &Path, folder: &Path) -> String {
    let parent: PathBuf = file.parent().unwrap_or(folder).to_owned();
    parent.strip_prefix(folder).unwrap_or(&parent).display().to_string()
}
