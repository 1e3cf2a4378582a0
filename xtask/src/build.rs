//! The extension as browsers load it: dist/chromium and dist/firefox from one manifest.json.
//!
//! The library is compiled to wasm, turned into an ES module in www/pkg, and copied with the hand-written files. The
//! layout of dist/chromium is the repository's own, so the repository root loads as an unpacked extension too.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::console::{cargo, root, run, say, shown, target_dir, with_progress};
use crate::setup::{WASM, wasm_target};

/// How to build.
#[derive(Debug, Default, Clone, clap::Args)]
pub struct Options {
    /// Quicker to build, slower to run: the dev profile instead of the one that ships.
    #[arg(long)]
    pub dev: bool,
    /// Extra cargo features of the library (`bench`).
    #[arg(long, hide = true)]
    pub features: Vec<String>,
}

/// Where the builds are.
#[derive(Debug, Clone)]
pub struct Built {
    /// The folder Chromium loads.
    pub chromium: PathBuf,
    /// The folder Firefox loads.
    pub firefox: PathBuf,
    /// Size of the wasm after gzip, in bytes.
    pub wasm_gzip: usize,
}

/// Files and folders of the repository that are part of the extension.
const PARTS: [&str; 5] = ["www", "extension", "_locales", "LICENSE-MIT", "LICENSE-APACHE"];

/// Builds both.
///
/// # Errors
/// Where the library does not compile or a file cannot be written.
pub fn build(options: &Options) -> Result<Built> {
    wasm_target()?;
    let wasm = with_progress("compiling the extension's wasm", || compile(options))?;
    let package = root().join("www/pkg");
    with_progress("making the ES module", || bind(&wasm, &package))?;
    let dist = root().join("dist");
    let manifest = manifest()?;
    let chromium = lay_out(&dist.join("chromium"), &manifest)?;
    let firefox = lay_out(&dist.join("firefox"), &firefox_manifest(&manifest)?)?;
    let bytes = fs::read(package.join("overture_bg.wasm")).context("reading the module back")?;
    let wasm_gzip = gzip_size(&bytes)?;
    say(format!("   wasm: {} bytes, {wasm_gzip} after gzip, sha256 {}", bytes.len(), sha256(&bytes)));
    say(format!("   {} and {} are ready to load", shown(&chromium), shown(&firefox)));
    Ok(Built { chromium, firefox, wasm_gzip })
}

/// Compiles the module with the functions that `bench` times into a folder of its own: it never ships.
///
/// # Errors
/// Where the library does not compile.
pub fn build_for_bench(out: &Path) -> Result<()> {
    wasm_target()?;
    let options = Options { dev: false, features: vec!["bench".to_owned()] };
    let wasm = with_progress("compiling the wasm with what the benchmark times", || compile(&options))?;
    bind(&wasm, out)
}

/// A cargo command for the wasm target in which no path of this machine reaches the output.
pub fn wasm_cargo() -> Command {
    let mut command = cargo();
    let mut flags = std::env::var("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS").unwrap_or_default();
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    // Views of one erased type instead of one type a view: a tenth smaller, and compiled in half the time.
    flags.push_str(" --cfg erase_components");
    let mut remap =
        |from: &Path, to: &str| flags.push_str(&format!(" --remap-path-prefix={}={to}", from.display()));
    remap(root(), "/overture");
    if let Some(home) = &home {
        remap(home, "/cargo");
    }
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.trim());
    command
}

fn compile(options: &Options) -> Result<PathBuf> {
    let profile = if options.dev { "dev" } else { "wasm" };
    let mut command = wasm_cargo();
    command.args(["build", "--locked", "--quiet", "--package", "overture", "--lib", "--target", WASM]);
    command.args(["--profile", profile]);
    for feature in &options.features {
        command.args(["--features", feature]);
    }
    run(&mut command)?;
    let folder = if options.dev { "debug" } else { "wasm" };
    Ok(target_dir().join(WASM).join(folder).join("overture.wasm"))
}

fn bind(wasm: &Path, package: &Path) -> Result<()> {
    if package.exists() {
        fs::remove_dir_all(package).context("clearing the module of an earlier build")?;
    }
    wasm_bindgen_cli_support::Bindgen::new()
        .input_path(wasm)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        // `init()` without an argument needs the default path.
        .omit_default_module_path(false)
        .out_name("overture")
        .generate(package)
}

fn manifest() -> Result<Value> {
    let text = fs::read_to_string(root().join("manifest.json")).context("reading manifest.json")?;
    let mut manifest: Value = serde_json::from_str(&text).context("manifest.json is not JSON")?;
    manifest["version"] = Value::from(env!("CARGO_PKG_VERSION"));
    Ok(manifest)
}

fn firefox_manifest(chromium: &Value) -> Result<Value> {
    let text = fs::read_to_string(root().join("extension/firefox.patch.json"))
        .context("reading extension/firefox.patch.json")?;
    let patch: Value = serde_json::from_str(&text).context("extension/firefox.patch.json is not JSON")?;
    let mut firefox = chromium.clone();
    json_patch::merge(&mut firefox, &patch);
    Ok(firefox)
}

fn lay_out(folder: &Path, manifest: &Value) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("clearing {}", shown(folder)))?;
    }
    fs::create_dir_all(folder)?;
    for part in PARTS {
        copy(&root().join(part), &folder.join(part))?;
    }
    fs::write(folder.join("manifest.json"), format!("{manifest:#}\n"))?;
    Ok(folder.to_owned())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    if from.is_dir() {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
    } else if from.is_file() && ships(from) {
        fs::copy(from, to).with_context(|| format!("copying {}", shown(from)))?;
    }
    Ok(())
}

/// What is for developers stays out of the build.
fn ships(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    !(name.ends_with(".patch.json")
        || name.ends_with(".md")
        || name.ends_with(".d.ts")
        || name.starts_with('.'))
}

/// Checks that no path of this machine is in a build.
///
/// # Errors
/// Where one is, or the build cannot be read.
pub fn nothing_of_this_machine(folder: &Path) -> Result<()> {
    let here = root().display().to_string();
    let home = std::env::home_dir().map(|home| home.display().to_string()).filter(|home| home.len() > 1);
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            nothing_of_this_machine(&path)?;
            continue;
        }
        let bytes = fs::read(&path)?;
        for private in [Some(&here), home.as_ref()].into_iter().flatten() {
            // A slash after it: a short home must not match a word.
            let private = format!("{private}/");
            if bytes.windows(private.len()).any(|part| part == private.as_bytes()) {
                bail!("{} contains a path of this machine: add it to the remapped prefixes", shown(&path));
            }
        }
    }
    Ok(())
}

/// The size after gzip at the level a store or a server would use.
///
/// # Errors
/// None in practice: it writes to memory.
pub fn gzip_size(bytes: &[u8]) -> Result<usize> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

/// A SHA-256 as `sha256sum` prints it.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
