//! The npm packages the chain is timed beside: pinned, installed under target/, never part of anything that ships.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::console::{find_program, run, say, target_dir};

/// Name, version, and the file a browser loads as a plain script.
const PACKAGES: [(&str, &str, &str); 2] =
    [("defuddle", "0.19.4", "dist/index.js"), ("@mozilla/readability", "0.6.0", "Readability.js")];

/// The scripts of the packages.
#[derive(Debug)]
pub struct Rivals {
    /// One script a package.
    pub scripts: Vec<String>,
}

impl Rivals {
    /// `name version` of each.
    pub fn versions(&self) -> Vec<String> {
        PACKAGES.iter().map(|(name, version, _)| format!("{name} {version}")).collect()
    }
}

/// The packages, installed where they are missing.
///
/// # Errors
/// Where npm is missing or cannot install them.
pub fn rivals() -> Result<Rivals> {
    let folder = target_dir().join("bench-npm");
    let file = |name: &str, path: &str| folder.join("node_modules").join(name).join(path);
    if !PACKAGES.iter().all(|(name, version, path)| {
        file(name, path).is_file()
            && installed_version(&file(name, "package.json")).as_deref() == Some(version)
    }) {
        install(&folder)?;
    }
    let scripts = PACKAGES.iter().map(|(name, _, path)| {
        fs::read_to_string(file(name, path)).with_context(|| format!("reading {name}'s script for browsers"))
    });
    Ok(Rivals { scripts: scripts.collect::<Result<_>>()? })
}

fn installed_version(manifest: &PathBuf) -> Option<String> {
    let manifest: serde_json::Value = serde_json::from_str(&fs::read_to_string(manifest).ok()?).ok()?;
    manifest["version"].as_str().map(str::to_owned)
}

fn install(folder: &PathBuf) -> Result<()> {
    let Some(npm) = find_program("npm") else {
        bail!(
            "the benchmark runs beside two npm packages and npm is not on this machine: install Node.js with npm \
             (Debian: `apt-get install npm`)"
        );
    };
    say("The packages to compare with are missing: installing them with npm under target/.");
    fs::create_dir_all(folder)?;
    let mut command = Command::new(npm);
    command.current_dir(folder).args(["install", "--no-audit", "--no-fund", "--ignore-scripts"]);
    command.args(["--omit=dev", "--omit=optional", "--save-exact", "--loglevel=error", "--prefix", "."]);
    run(command.args(PACKAGES.map(|(name, version, _)| format!("{name}@{version}"))))
}
