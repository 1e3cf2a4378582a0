//! `cargo xtask fuzz`: pages nobody would write, read for minutes: no panic, nothing over a second, no more than 200 MB.
//!
//! Not guided by coverage: saved pages are cut, spliced, repeated and bent, after a list of pages built to be slow. What
//! fails is written to a folder, to be made a test. Start at [`fuzz`].

mod bend;
mod pathological;

use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use jiff::civil::Date;
use overture::page::PageSnapshot;
use overture::readers;

use crate::console::{root, say};
use bend::Bender;

/// How long, with what, and where findings go.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Minutes to go on for.
    #[arg(long, default_value_t = 10)]
    minutes: u64,
    /// The first number of the sequence: the same gives the same pages.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// More pages to start from.
    #[arg(long)]
    corpus: Option<PathBuf>,
}

/// One second a page, as the recruiter waits for it.
const SLOW: Duration = Duration::from_secs(1);
/// A page that takes this long is not waited for.
const HANGS: Duration = Duration::from_secs(30);
/// The most memory that reading may add, in kilobytes.
const MEMORY_KB: u64 = 200 * 1024;

/// An address of each kind of reader.
const ADDRESSES: [&str; 12] = [
    "https://www.linkedin.com/in/ada-example/",
    "https://www.linkedin.com/in/ada-example/details/experience/",
    "https://www.linkedin.com/search/results/people/?keywords=ada",
    "https://github.com/ada",
    "https://gitlab.com/ada",
    "https://stackoverflow.com/users/1/ada",
    "https://scholar.google.com/citations?user=ada",
    "https://x.com/ada",
    "https://bsky.app/profile/ada.example",
    "https://www.xing.com/profile/Ada_Example",
    "https://ada.example/",
    "",
];

/// Reads pages until the time is over. `false`: something failed, and was said.
///
/// # Errors
/// Where no page to start from can be read.
pub fn fuzz(options: &Options) -> Result<bool> {
    let mut seeds = Vec::new();
    gather(&root().join("tests/pages"), &mut seeds)?;
    if let Some(corpus) = &options.corpus {
        gather(corpus, &mut seeds)?;
    }
    anyhow::ensure!(!seeds.is_empty(), "no page to start from");
    std::panic::set_hook(Box::new(|_| {}));
    let findings = root().join("target/fuzz");
    let (begun, end) = (Instant::now(), Duration::from_secs(options.minutes * 60));
    let mut bender = Bender::new(options.seed);
    let (mut read, mut failed, mut slowest) = (0_u64, 0_u64, Duration::ZERO);
    let mut built = pathological::pages().into_iter();
    while begun.elapsed() < end && failed < 20 {
        let (name, html) = match built.next() {
            Some((name, html)) => (name.to_owned(), html),
            None => (format!("bent-{}", bender.count()), bender.bend(&seeds)),
        };
        let url = ADDRESSES[usize::try_from(read).unwrap_or_default() % ADDRESSES.len()];
        let (problem, took) = try_one(url, &html);
        (read, slowest) = (read + 1, slowest.max(took));
        if let Some(problem) = problem {
            failed += 1;
            std::fs::create_dir_all(&findings)?;
            let file = findings.join(format!("{name}.html"));
            std::fs::write(&file, &html).with_context(|| format!("writing {}", file.display()))?;
            say(format!("   {problem}: {} read as {url:?}, {} bytes", file.display(), html.len()));
        }
    }
    say(format!(
        "   {read} pages in {} s, slowest {} ms, {failed} failed",
        begun.elapsed().as_secs(),
        slowest.as_millis()
    ));
    Ok(failed == 0)
}

/// Reads one page beside a clock; what is wrong with it, and how long it took.
fn try_one(url: &str, html: &str) -> (Option<String>, Duration) {
    let snapshot = PageSnapshot { url: url.to_owned(), html: html.to_owned(), ..PageSnapshot::default() };
    let text: String = html.chars().take(20_000).collect();
    forget_peak();
    let before = memory("VmRSS:");
    let (tell, told) = mpsc::channel();
    let begun = Instant::now();
    std::thread::spawn(move || {
        let today = Date::constant(2026, 3, 15);
        let page = std::panic::catch_unwind(|| readers::read(&snapshot, today)).is_ok();
        let took = begun.elapsed();
        let plain = std::panic::catch_unwind(|| readers::read_text(&text, today)).is_ok();
        // The receiver is gone where the page was given up on.
        let _ = tell.send((page && plain, took));
    });
    let Ok((whole, took)) = told.recv_timeout(HANGS) else {
        return (Some(format!("no answer in {} s", HANGS.as_secs())), HANGS);
    };
    let more = memory("VmHWM:").saturating_sub(before);
    let problem = if !whole {
        Some("a panic".to_owned())
    } else if took > SLOW && !cfg!(debug_assertions) || took > SLOW * 5 {
        Some(format!("{} ms", took.as_millis()))
    } else if more > MEMORY_KB {
        Some(format!("{} MB", more / 1024))
    } else {
        None
    };
    (problem, took)
}

/// Kilobytes of this process, by the kernel's name for the figure; 0 where the kernel does not tell.
fn memory(figure: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(figure));
    line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

/// The highest figure counts from now on. Where the kernel refuses, it counts from the start.
fn forget_peak() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

fn gather(folder: &Path, seeds: &mut Vec<String>) -> Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, seeds)?;
        } else if path.extension().is_some_and(|ending| ending == "html") {
            seeds.push(std::fs::read_to_string(&path)?);
        }
    }
    seeds.sort();
    Ok(())
}
