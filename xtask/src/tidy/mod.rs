//! The repository's own rules, which no compiler checks: file lengths, the promises of the manifest, the amount of
//! hand-written JavaScript, one sentence a line, no path of a machine in a file.
//!
//! Each rule is a function over the repository's files that returns what is wrong, with the way out. Start at [`tidy`].

mod manifest;
mod rules;

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::console::{output, root, say};

/// A file of the repository.
#[derive(Debug)]
pub struct File {
    /// Path from the root, with `/`.
    pub path: String,
    /// Its text; empty for what is not text.
    pub text: String,
}

impl File {
    fn has_extension(&self, extensions: &[&str]) -> bool {
        let extension = Path::new(&self.path).extension().and_then(|extension| extension.to_str());
        extension.is_some_and(|extension| extensions.contains(&extension))
    }

    fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }
}

/// Runs every rule. `false`: something is wrong, and was said.
///
/// # Errors
/// Where the repository cannot be read.
pub fn tidy() -> Result<bool> {
    let files = files()?;
    let mut wrong = Vec::new();
    for rule in rules::RULES {
        wrong.extend(rule(&files));
    }
    wrong.extend(manifest::check(root())?);
    for one in &wrong {
        say(format!("   tidy: {one}"));
    }
    say(format!("   tidy: {} files, {} rules, {} wrong", files.len(), rules::RULES.len() + 1, wrong.len()));
    Ok(wrong.is_empty())
}

/// What git tracks and what it would track.
fn files() -> Result<Vec<File>> {
    let mut git = Command::new("git");
    git.current_dir(root()).args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"]);
    let list = output(&mut git).context("listing the repository's files (git is needed for that)")?;
    let mut files = Vec::new();
    for path in list.split('\0').filter(|path| !path.is_empty()) {
        let Ok(bytes) = fs::read(root().join(path)) else { continue };
        files.push(File { path: path.to_owned(), text: String::from_utf8(bytes).unwrap_or_default() });
    }
    Ok(files)
}
