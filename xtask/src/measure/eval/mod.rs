//! Metrics over a corpus, one file a subject. Each prints a table; none writes anything.

mod brief;
mod check;
mod fit;
mod intent;
mod read;
mod skill;
mod title;

use std::path::{Path, PathBuf};

use anyhow::bail;

use super::Subject;

/// Runs one subject over a corpus; by default over this repository's own.
pub fn run(subject: Subject, corpus: Option<&Path>, hashed: bool) -> anyhow::Result<bool> {
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let corpus = corpus.unwrap_or(&own);
    if !corpus.is_dir() {
        bail!("{} is not a folder", corpus.display());
    }
    let table = match subject {
        Subject::Title => title::run(corpus)?,
        Subject::Read => read::run(corpus, hashed)?,
        Subject::Brief => brief::run(corpus)?,
        Subject::Fit => fit::run(corpus)?,
        Subject::Skill => skill::run(corpus)?,
        Subject::Intent => intent::run(corpus)?,
        Subject::Check => check::run(corpus)?,
    };
    println!("{table}");
    Ok(true)
}
