//! The same chain natively: examples/native_bench.rs, built with optimisation, on the very texts the browser read.

use std::fs;
use std::io::Write as _;
use std::process::Stdio;

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use super::browser::Contest;
use crate::console::{cargo, run, target_dir, with_progress};

/// Times the chain natively; one object with a list of pages.
///
/// # Errors
/// Where the example does not build or does not run to its end.
pub fn native(pages: &[Contest], brief: &str, repeats: u32) -> Result<Value> {
    with_progress("compiling the native benchmark", || {
        run(cargo()
            .args(["build", "--release", "--locked", "--quiet", "--package", "overture"])
            .args(["--example", "native_bench"]))
    })?;
    // Captured pages are private: they are kept only while this runs.
    let folder = target_dir().join("bench-pages");
    fs::create_dir_all(&folder)?;
    let timed = with_progress("timing natively", || time(pages, brief, repeats, &folder));
    fs::remove_dir_all(&folder)?;
    timed
}

fn time(pages: &[Contest], brief: &str, repeats: u32, folder: &std::path::Path) -> Result<Value> {
    let brief_file = folder.join("brief.txt");
    fs::write(&brief_file, brief)?;
    let mut lines = String::new();
    for (number, page) in pages.iter().enumerate() {
        let file = folder.join(format!("{number}.html"));
        fs::write(&file, &page.html)?;
        let line = json!({"name": page.name, "url": page.url, "today": page.today, "file": file});
        lines.push_str(&format!("{line}\n"));
    }
    let program =
        target_dir().join("release/examples").join(format!("native_bench{}", std::env::consts::EXE_SUFFIX));
    let mut child = std::process::Command::new(program)
        .arg(&brief_file)
        .arg(repeats.to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("starting the native benchmark")?;
    // Dropped at the end of the statement: the example reads to the end of its input before it writes.
    child.stdin.take().context("the native benchmark takes no input")?.write_all(lines.as_bytes())?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("the native benchmark failed ({})", output.status);
    }
    serde_json::from_slice(&output.stdout).context("the native benchmark printed no JSON")
}
