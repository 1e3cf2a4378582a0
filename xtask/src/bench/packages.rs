//! The npm packages the chain is timed beside.

use std::fs;

use anyhow::{Context as _, Result};

use crate::npm::{Package, scripts};

const PACKAGES: [Package; 2] = [
    Package { name: "defuddle", version: "0.19.4", script: "dist/index.js" },
    Package { name: "@mozilla/readability", version: "0.6.0", script: "Readability.js" },
];

/// The scripts of the packages.
#[derive(Debug)]
pub struct Rivals {
    /// One script a package.
    pub scripts: Vec<String>,
}

impl Rivals {
    /// `name version` of each.
    pub fn versions(&self) -> Vec<String> {
        PACKAGES.iter().map(|package| format!("{} {}", package.name, package.version)).collect()
    }
}

/// The packages, installed where they are missing.
///
/// # Errors
/// Where npm is missing or cannot install them.
pub fn rivals() -> Result<Rivals> {
    let files = scripts("bench-npm", &PACKAGES)?;
    let scripts =
        files.iter().map(|file| fs::read_to_string(file).context("reading a package's script for browsers"));
    Ok(Rivals { scripts: scripts.collect::<Result<_>>()? })
}
