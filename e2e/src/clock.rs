//! Another day for the extension's pages: the mock at the edge of what a test cannot have.
//!
//! A copy of the built extension is loaded whose start script first moves `Date`. Scripts sent over DevTools would
//! come too late for a side panel, which is announced when its document is already running.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

/// Copies `extension` to `copy`, its clock at noon of `today` when a page opens; it runs on from there.
///
/// # Errors
/// Where a file cannot be read or written.
pub(crate) fn set(extension: &Path, today: &str, copy: &Path) -> Result<()> {
    copy_folder(extension, copy).context("copying the extension to set its clock")?;
    let start = copy.join("www/start.js");
    let script = fs::read_to_string(&start).context("reading the extension's start script")?;
    // Imports run first wherever they stand, and none of them asks for the time.
    fs::write(&start, format!("{}\n{script}", shift(today))).context("setting the extension's clock")
}

fn shift(today: &str) -> String {
    format!(
        "{{ const Real = Date, shift = Real.parse('{today}T12:00:00') - Real.now();
           globalThis.Date = class Date extends Real {{
             constructor(...given) {{ if (given.length) super(...given); else super(Real.now() + shift); }}
             static now() {{ return Real.now() + shift; }} }}; }}"
    )
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            copy_folder(&from, &to)?;
        } else {
            fs::copy(&from, &to)?;
        }
    }
    Ok(())
}
