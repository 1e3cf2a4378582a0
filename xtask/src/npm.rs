//! Packages from npm that tests and benchmarks stand beside: pinned, installed under target/, never part of anything
//! that ships.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::console::{find_program, run, say, target_dir};
use crate::setup;

/// A package, the version it is pinned to, and the file of it that is wanted.
#[derive(Debug, Clone, Copy)]
pub struct Package {
    /// As npm calls it.
    pub name: &'static str,
    /// The one version.
    pub version: &'static str,
    /// The file a browser loads as a plain script.
    pub script: &'static str,
}

/// The scripts of the packages, which are installed into `target/FOLDER` where they are missing.
///
/// # Errors
/// Where npm cannot be had, or cannot install them.
pub fn scripts(folder: &str, packages: &[Package]) -> Result<Vec<PathBuf>> {
    let folder = target_dir().join(folder);
    let home = |package: &Package| folder.join("node_modules").join(package.name);
    let there = |package: &Package| {
        home(package).join(package.script).is_file()
            && installed_version(&home(package).join("package.json")).as_deref() == Some(package.version)
    };
    if !packages.iter().all(there) {
        install(&folder, packages)?;
    }
    Ok(packages.iter().map(|package| home(package).join(package.script)).collect())
}

fn installed_version(manifest: &Path) -> Option<String> {
    let manifest: serde_json::Value = serde_json::from_str(&fs::read_to_string(manifest).ok()?).ok()?;
    manifest["version"].as_str().map(str::to_owned)
}

fn install(folder: &Path, packages: &[Package]) -> Result<()> {
    let names: Vec<String> =
        packages.iter().map(|package| format!("{}@{}", package.name, package.version)).collect();
    if find_program("npm").is_none() {
        setup::install("npm", &["npm"])?;
    }
    let Some(npm) = find_program("npm") else {
        bail!("npm was installed and still cannot be found on PATH");
    };
    say(format!("Installing {} with npm under target/.", names.join(", ")));
    fs::create_dir_all(folder)?;
    let mut command = Command::new(npm);
    command.current_dir(folder).args(["install", "--no-audit", "--no-fund", "--ignore-scripts"]);
    command.args(["--omit=dev", "--omit=optional", "--save-exact", "--loglevel=error", "--prefix", "."]);
    run(command.args(names))
}
