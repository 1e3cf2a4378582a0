//! `cargo xtask test`: everything that must hold before a change lands, in one command, on a bare machine.
//!
//! Steps run in an order that finds the cheap mistakes first, and go on after a failure so that one run tells all. The
//! last lines are a table of what ran, how long it took, and how many tests passed.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::build::{self, wasm_cargo};
use crate::console::{cargo, find_program, output, root, run, say, target_dir, with_progress};
use crate::npm::{self, Package};
use crate::setup::{self, WASM};
use crate::tidy;

/// What to leave out.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Only the steps whose name contains one of these words.
    #[arg(value_name = "STEP")]
    only: Vec<String>,
    /// The tests of faults at full length: two hundred adds with the browser killed in between.
    #[arg(long)]
    long: bool,
}

/// cargo-deny's version: one that reads our lock file and advisory format.
const DENY: &str = "0.20.2";

/// How many tests a step ran.
#[derive(Debug, Default, Clone, Copy)]
struct Tally {
    passed: u64,
    failed: u64,
}

type Step = (&'static str, fn(&Options) -> Result<Tally>);

const STEPS: [Step; 10] = [
    ("fmt", fmt),
    ("tidy", house_rules),
    ("clippy, native", clippy_native),
    ("native tests", native_tests),
    ("clippy, wasm", clippy_wasm),
    ("wasm tests in Chromium", wasm_tests),
    ("build", build_extension),
    ("no machine in the build", no_machine),
    ("end to end in browsers", end_to_end),
    ("cargo-deny", deny),
];

/// Runs every step. `false`: something failed, and was said.
///
/// # Errors
/// Where a missing tool cannot be installed.
pub fn test(options: &Options) -> Result<bool> {
    let started = Instant::now();
    set_up()?;
    let mut table = Vec::new();
    let mut tests = Tally::default();
    for (name, step) in STEPS {
        if !options.only.is_empty() && !options.only.iter().any(|word| name.contains(word.as_str())) {
            continue;
        }
        let begun = Instant::now();
        let outcome = with_progress(name, || step(options));
        if let Err(error) = &outcome {
            say(format!("   {name}: {error:#}"));
        }
        let tally = outcome.as_ref().copied().unwrap_or(Tally { passed: 0, failed: 1 });
        tests.passed += tally.passed;
        tests.failed += tally.failed;
        table.push((name, outcome.is_ok() && tally.failed == 0, tally, begun.elapsed()));
    }
    print_table(&table, started.elapsed(), tests);
    Ok(table.iter().all(|(_, passed, ..)| *passed))
}

#[expect(clippy::print_stdout, reason = "the table is the answer")]
fn print_table(table: &[(&str, bool, Tally, Duration)], all: Duration, tests: Tally) {
    println!();
    for (name, passed, tally, time) in table {
        let verdict = if *passed { "ok" } else { "FAILED" };
        let ran = if tally.passed > 0 { format!("{} passed", tally.passed) } else { String::new() };
        println!("{name:<26} {verdict:<7} {:>6.1} s  {ran}", time.as_secs_f64());
    }
    let steps = table.iter().filter(|(_, passed, ..)| *passed).count();
    println!("{steps} of {} steps ok, in {:.1} minutes", table.len(), all.as_secs_f64() / 60.0);
    // A step counts as a test of its own, so that a failed step can never read as "0 failed".
    let failed = tests.failed.max(table.len() as u64 - steps as u64);
    println!("{} passed, {failed} failed", tests.passed + steps as u64);
}

fn set_up() -> Result<()> {
    setup::wasm_target()?;
    for (program, component) in [("cargo-fmt", "rustfmt"), ("cargo-clippy", "clippy")] {
        setup::component(program, component)?;
    }
    let browser = setup::browser()?;
    say(format!("   browser: {}", browser.file_name().unwrap_or_default().to_string_lossy()));
    setup::firefox()?;
    setup::chromedriver().map(drop)
}

fn fmt(_: &Options) -> Result<Tally> {
    run(cargo().args(["fmt", "--all", "--check"])).context("run `cargo fmt --all`")?;
    Ok(Tally::default())
}

fn house_rules(_: &Options) -> Result<Tally> {
    match tidy::tidy()? {
        true => Ok(Tally::default()),
        false => bail!("the rules above are broken"),
    }
}

/// The same packages and features in every native step, so that they share what is compiled.
const NATIVE: [&str; 4] = ["--workspace", "--locked", "--features", "e2e/browser-tests"];

fn clippy_native(_: &Options) -> Result<Tally> {
    run(cargo().args(["clippy", "--quiet", "--all-targets"]).args(NATIVE).args(["--", "-D", "warnings"]))?;
    Ok(Tally::default())
}

fn clippy_wasm(_: &Options) -> Result<Tally> {
    let mut command = wasm_cargo();
    command.args(["clippy", "--quiet", "--locked", "--package", "overture", "--lib", "--target", WASM]);
    run(command.args(IN_BROWSER).args(["--", "-D", "warnings"]))?;
    Ok(Tally::default())
}

/// The tests that run in the browser as well; the others are native alone.
const IN_BROWSER: [&str; 4] = ["--test", "boundary", "--test", "store_contract"];

fn native_tests(_: &Options) -> Result<Tally> {
    // Without the browser tests: they need the build and have a step of their own.
    // The same random cases every time: whether a change lands is no lottery. CONTRIBUTING.md draws new ones.
    let mut command = cargo();
    command.args(["test", "--workspace", "--locked", "--no-fail-fast"]).env("PROPTEST_RNG_SEED", "1");
    counted(&mut command)
}

fn wasm_tests(_: &Options) -> Result<Tally> {
    run(cargo().args(["build", "--quiet", "--locked", "--package", "wasm-runner", "--features", "runner"]))?;
    let runner = target_dir().join("debug").join(format!("wasm-runner{}", std::env::consts::EXE_SUFFIX));
    let mut command = wasm_cargo();
    command.args(["test", "--locked", "--package", "overture", "--target", WASM]);
    command.arg("--lib").args(IN_BROWSER);
    command
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("CHROMEDRIVER", setup::chromedriver()?);
    let tally = counted(&mut command)?;
    if tally.passed == 0 && tally.failed == 0 {
        bail!("no wasm test ran");
    }
    Ok(tally)
}

/// What the module should weigh at most after gzip. Not reached yet: it is said at every run.
const WASM_TARGET: usize = 700 * 1000;
/// What it must not grow past meanwhile.
const WASM_LIMIT: usize = 2_600 * 1000;

fn build_extension(_: &Options) -> Result<Tally> {
    let built = build::build(&build::Options::default())?;
    if built.wasm_gzip > WASM_LIMIT {
        bail!("the wasm weighs {} bytes after gzip; {WASM_LIMIT} is the limit", built.wasm_gzip);
    }
    if built.wasm_gzip > WASM_TARGET {
        say(format!(
            "   missed: the wasm weighs {} bytes after gzip, the target is {WASM_TARGET}",
            built.wasm_gzip
        ));
    }
    Ok(Tally::default())
}

fn no_machine(_: &Options) -> Result<Tally> {
    build::nothing_of_this_machine(&root().join("dist"))?;
    Ok(Tally::default())
}

/// What finds breaches of accessibility rules in the views.
const AXE: [Package; 1] = [Package { name: "axe-core", version: "4.14.1", script: "axe.min.js" }];

fn end_to_end(options: &Options) -> Result<Tally> {
    let axe = npm::scripts("test-npm", &AXE)?;
    let mut command = cargo();
    command.args(["test"]).args(NATIVE).args(["--test", "browser", "--", "--test-threads=1"]);
    command
        .env("OVERTURE_BROWSER", setup::browser()?)
        .env("OVERTURE_EXTENSION", root().join("dist/chromium"))
        .env("OVERTURE_FIREFOX", setup::firefox()?)
        .env("OVERTURE_FIREFOX_EXTENSION", root().join("dist/firefox"))
        .env("OVERTURE_AXE", &axe[0]);
    if options.long {
        command.env("OVERTURE_LONG", "1");
    }
    counted(&mut command)
}

fn deny(_: &Options) -> Result<Tally> {
    let program = deny_program()?;
    let deny = |checks: &[&str]| {
        let mut command = Command::new(&program);
        command.current_dir(root()).env("CARGO", cargo().get_program());
        run(command.args(["--all-features", "--workspace", "--locked", "check"]).args(checks))
    };
    deny(&["bans", "licenses", "sources"])?;
    // The advisory database lives on a code host: where the network does not reach it, that is no failure of ours.
    if let Err(error) = deny(&["--hide-inclusion-graph", "advisories"]) {
        if std::env::var_os("OVERTURE_ADVISORIES").is_some() {
            return Err(error);
        }
        say(
            "   advisories were not checked, or found something: set OVERTURE_ADVISORIES=1 to make that a failure",
        );
    }
    Ok(Tally::default())
}

fn deny_program() -> Result<PathBuf> {
    let local = target_dir().join("tools/bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    for program in [Some(local.clone()), find_program("cargo-deny")].into_iter().flatten() {
        let version =
            program.is_file().then(|| output(Command::new(&program).arg("--version"))).transpose()?;
        if version.is_some_and(|version| version.trim().ends_with(DENY)) {
            return Ok(program);
        }
    }
    say(format!(
        "cargo-deny {DENY} is not here: building it into {}",
        crate::console::shown(&target_dir().join("tools"))
    ));
    let mut install = cargo();
    install
        .args(["install", "cargo-deny", "--locked", "--version", DENY, "--root"])
        .arg(target_dir().join("tools"));
    // Unoptimised: it runs for two seconds and takes minutes to optimise.
    install.args(["--profile", "dev", "--no-default-features", "--quiet", "--target-dir"]);
    run(install.arg(target_dir().join("tools/build")))?;
    Ok(local)
}

/// Runs a test command with its output shown, and adds up its `test result` lines.
fn counted(command: &mut Command) -> Result<Tally> {
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().context("starting the tests")?;
    let stdout = child.stdout.take().context("the tests have no output")?;
    let mut tally = Tally::default();
    for line in BufReader::new(stdout).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        let _ = writeln!(std::io::stdout().lock(), "{line}");
        let counts = result_line(&line);
        tally.passed += counts.passed;
        tally.failed += counts.failed;
    }
    let status = child.wait()?;
    if !status.success() && tally.failed == 0 {
        bail!("the tests did not run to their end ({status})");
    }
    Ok(tally)
}

/// `test result: ok. 12 passed; 0 failed; …` → the two counts.
fn result_line(line: &str) -> Tally {
    let Some((_, counts)) = line.split_once("test result: ") else { return Tally::default() };
    let count = |word: &str| {
        let before = counts.split(word).next().unwrap_or_default().trim_end();
        before.rsplit(' ').next().and_then(|number| number.parse().ok()).unwrap_or(0)
    };
    Tally { passed: count("passed"), failed: count("failed") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_line_is_counted_and_others_are_not() {
        let tally =
            result_line("test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out");
        assert_eq!((tally.passed, tally.failed), (12, 3));
        assert_eq!(result_line("test a_role ... ok").passed, 0);
    }
}
