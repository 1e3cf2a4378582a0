//! `cargo xtask bench`: how long the main job takes, in a real browser and natively, beside what others take.
//!
//! One run times everything on the same pages, contestants taking turns, so that ratios hold on a busy machine too.
//! Writes bench/results.json and bench/RESULTS.md. Pages are named by their corpus case and nothing that is on them
//! gets into a result. Start at [`bench`].

mod browser;
mod gestures;
mod native;
mod packages;
mod table;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use e2e::samples;
use jiff::civil::{Date, date};
use serde_json::{Value, json};

use crate::build;
use crate::console::{root, say, shown, target_dir};
use crate::setup;

/// What to time and how often.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// How often each step is timed on each page; medians are taken.
    #[arg(long, default_value_t = 9, value_parser = clap::value_parser!(u32).range(1..=100))]
    repeats: u32,
    /// How often each page is read in the real extension, with the panel closed and with it open.
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..=50))]
    gestures: u32,
    /// The corpus whose pages are read (default: the shared corpus where it is, else the sample pages).
    #[arg(long, value_name = "FOLDER")]
    corpus: Option<PathBuf>,
    /// Time what was built last instead of building.
    #[arg(long)]
    no_build: bool,
    /// Where RESULTS.md and results.json go.
    #[arg(long, value_name = "FOLDER", default_value = "bench")]
    out: PathBuf,
}

/// One page to time.
#[derive(Debug)]
pub struct Case {
    /// Its name in the corpus (`linkedin/loggedin2024_a`).
    pub name: String,
    /// Its real address.
    pub url: String,
    /// The day it was saved.
    pub today: Date,
    /// The page.
    pub html: String,
}

/// Times everything and writes the results.
///
/// # Errors
/// Where something is missing that cannot be installed, or a page does not come to an answer.
pub fn bench(options: &Options) -> Result<()> {
    let program = setup::browser()?;
    let rivals = packages::rivals()?;
    let module = target_dir().join("bench-wasm");
    let extension = root().join("dist/chromium");
    if !options.no_build {
        build::build_for_bench(&module)?;
        build::build(&build::Options::default())?;
    }
    let wasm = fs::read(extension.join("www/pkg/overture_bg.wasm"))
        .context("reading the extension's module: run without --no-build")?;
    let wasm_gzip = build::gzip_size(&wasm)?;
    let brief = samples::brief()?;
    let mut cases = cases(options.corpus.as_deref())?;
    let load_before = load();
    let mut stage = browser::Stage::new(program, extension)?;
    let pages = browser::contests(&mut stage, &cases, &brief, &module, &rivals, options.repeats)?;
    // Where reading names nobody there is no answer to wait for and nobody to add.
    let mut answered = pages.iter().map(|page| page.timed["person"] == true);
    cases.retain(|_| answered.next().unwrap_or_default());
    let gestures = gestures::gestures(&stage, &cases, &brief, options.gestures)?;
    let browser = stage.version()?;
    drop(stage);
    let native = native::native(&pages, &brief, options.repeats)?;
    let machine = json!({
        "cores": std::thread::available_parallelism().map_or(0, usize::from), "memory_gb": memory_gb(),
        "system": system(), "browser": browser, "load_before": load_before, "load_after": load(),
    });
    let method = json!({
        "repeats": options.repeats, "gestures": options.gestures, "rivals": rivals.versions(),
        "warm_up_rounds": 3,
    });
    let results = table::results(machine, method, &pages, &gestures, &native, wasm_gzip);
    let out = root().join(&options.out);
    fs::create_dir_all(&out)?;
    fs::write(out.join("results.json"), format!("{results:#}\n")).context("writing results.json")?;
    fs::write(out.join("RESULTS.md"), table::markdown(&results)).context("writing RESULTS.md")?;
    for line in table::verdicts(&results) {
        say(format!("   {line}"));
    }
    say(format!("   written: {} and results.json beside it", shown(&out.join("RESULTS.md"))));
    Ok(())
}

/// The pages about one person: of the corpus, or the samples.
fn cases(corpus: Option<&Path>) -> Result<Vec<Case>> {
    let shared = root().join("../shared/corpus");
    let folder = corpus.unwrap_or(&shared).join("pages");
    if !folder.is_dir() {
        if corpus.is_some() {
            bail!("{} is not a folder", shown(&folder));
        }
        let today = date(2026, 3, 5);
        let samples = samples::all()?.into_iter().map(|sample| {
            let name = format!("samples/{}", sample.file.trim_end_matches(".html"));
            Ok(Case { name, url: sample.url.clone(), today, html: samples::html(&sample, today)? })
        });
        return samples.collect();
    }
    let mut cases = Vec::new();
    for site in sorted(&folder)? {
        // Pages that are not about one person have no answer to time.
        if !site.is_dir() || site.ends_with("negative") || site.ends_with("people") {
            continue;
        }
        for case in sorted(&site)?.into_iter().filter(|case| case.join("page.html").is_file()) {
            let meta: Value = serde_json::from_str(&fs::read_to_string(case.join("meta.json"))?)?;
            let url = meta["url"].as_str().context("a page of the corpus has no address")?.to_owned();
            let today = meta["today"].as_str().and_then(|day| day.parse().ok()).unwrap_or(date(2026, 3, 5));
            let html = fs::read(case.join("page.html"))?;
            let name = case.strip_prefix(&folder)?.display().to_string();
            cases.push(Case { name, url, today, html: String::from_utf8_lossy(&html).into_owned() });
        }
    }
    Ok(cases)
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    entries.sort();
    Ok(entries)
}

fn memory_gb() -> u64 {
    let text = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let kilobytes = text.lines().find_map(|line| line.strip_prefix("MemTotal:")?.split_whitespace().next());
    let kilobytes: u64 = kilobytes.and_then(|number| number.parse().ok()).unwrap_or_default();
    kilobytes.div_ceil(1024 * 1024)
}

fn system() -> String {
    let text = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let name = text.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="));
    name.map_or_else(|| std::env::consts::OS.to_owned(), |name| name.trim_matches('"').to_owned())
}

/// How many programs wanted a core in the last minute.
fn load() -> Option<f64> {
    fs::read_to_string("/proc/loadavg").ok()?.split(' ').next()?.parse().ok()
}
