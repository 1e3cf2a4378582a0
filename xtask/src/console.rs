//! Running other programs and saying what goes on: one line when something starts, one when it ends, and a sign of
//! life for anything that takes longer than two seconds.

use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

/// The repository's root, wherever the command was started.
pub fn root() -> &'static Path {
    let crate_dir = Path::new(env!("CARGO_MANIFEST_DIR"));
    crate_dir.parent().unwrap_or(crate_dir)
}

/// Where build products go.
pub fn target_dir() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// A path as a person would type it from the root.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// Says something to the person watching. Standard error, so that answers on standard output stay clean.
pub fn say(text: impl AsRef<str>) {
    let mut out = std::io::stderr().lock();
    let _ = writeln!(out, "{}", text.as_ref());
}

/// A cargo command that does not inherit what `cargo run` set for xtask itself: some build scripts watch those
/// variables and would rebuild on every change of caller.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("CARGO_PKG_")
            || name.starts_with("CARGO_MANIFEST_")
            || name.starts_with("CARGO_BIN_")
            || matches!(name.as_ref(), "CARGO_CRATE_NAME" | "CARGO_PRIMARY_PACKAGE" | "OUT_DIR")
        {
            command.env_remove(name.as_ref());
        }
    }
    command
}

/// Does something that may take a while, saying so, with a sign of life every few seconds.
///
/// # Errors
/// What `work` returns.
pub fn with_progress<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    say(format!("-> {what}"));
    let started = Instant::now();
    let (done, waiting) = mpsc::channel::<()>();
    let label = what.to_owned();
    let ticker = std::thread::spawn(move || {
        let (first, then) = if std::io::stderr().is_terminal() { (2, 5) } else { (10, 30) };
        let mut pause = Duration::from_secs(first);
        while waiting.recv_timeout(pause) == Err(mpsc::RecvTimeoutError::Timeout) {
            say(format!("   … {label}: {} s", started.elapsed().as_secs()));
            pause = Duration::from_secs(then);
        }
    });
    let outcome = work();
    drop(done);
    let _ = ticker.join();
    let seconds = started.elapsed().as_secs_f64();
    match &outcome {
        Ok(_) => say(format!("   done in {seconds:.1} s: {what}")),
        Err(_) => say(format!("   FAILED after {seconds:.1} s: {what}")),
    }
    outcome
}

/// Runs a program with its output shown.
///
/// # Errors
/// Where it cannot be started or does not succeed.
pub fn run(command: &mut Command) -> Result<()> {
    let name = named(command);
    let status =
        command.stdin(Stdio::null()).status().with_context(|| format!("{name} could not be started"))?;
    if !status.success() {
        bail!("{name} failed ({status})");
    }
    Ok(())
}

/// Runs a program and returns what it wrote to standard output.
///
/// # Errors
/// Where it cannot be started or does not succeed.
pub fn output(command: &mut Command) -> Result<String> {
    let name = named(command);
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("{name} could not be started"))?;
    if !output.status.success() {
        bail!("{name} failed ({})", output.status);
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn named(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let first = command.get_args().next().unwrap_or_default();
    format!("`{} {}`", program.to_string_lossy(), first.to_string_lossy())
}

/// Where a program is, if it is installed.
pub fn find_program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|dir| dir.join(name)).find(|file| file.is_file())
}
