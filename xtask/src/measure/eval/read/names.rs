//! Names: what is kept of a name with titles, suffixes and marks, and what is not taken for a full name, against
//! `names/*.jsonl`.
//!
//! Start at [`table`].

use std::fmt::Write as _;
use std::path::Path;

use overture::page::text::squash;
use overture::readers::names::{clean, is_namelike};
use serde_json::Value;

/// Measures the name files of a folder, if it is there.
pub fn table(folder: &Path, out: &mut String) -> anyhow::Result<()> {
    let show = std::env::var_os("OVERTURE_EVAL_SHOW").is_some();
    for file in super::files(folder, "jsonl")? {
        let (mut right, mut all) = (0, 0);
        for line in super::lines(&file)? {
            let Some(text) = line["text"].as_str() else { continue };
            let fits =
                if line["gold"].is_object() { keeps(text, &line["gold"]) } else { !is_full_name(text) };
            all += 1;
            right += usize::from(fits);
            if show && !fits {
                eprintln!("names {text:?} {:?} {}", clean(text), line["gold"]);
            }
        }
        if all > 0 {
            let name = file.file_stem().unwrap_or_default().to_string_lossy();
            writeln!(out, "## names, {name}: {right} of {all} ({:.3})\n", right as f64 / all as f64)?;
        }
    }
    Ok(())
}

/// Given name (or its initial) and surname are both in the cleaned name, the given name first, and no suffix is.
fn keeps(text: &str, gold: &Value) -> bool {
    let Some(name) = clean(text) else { return false };
    let part = |key: &str| gold[key].as_str().map(squash).unwrap_or_default();
    let whole = squash(&name);
    let given = if part("given").is_empty() { part("first_initial") } else { part("given") };
    let (surname, suffix) = (part("surname"), part("suffix"));
    let ends = |name: &str| name.ends_with(surname.as_str());
    whole.starts_with(&given) && (ends(&whole) || !suffix.is_empty() && whole.contains(&surname))
}

fn is_full_name(text: &str) -> bool {
    clean(text).is_some_and(|name| name.contains(' ') && is_namelike(&name))
}
