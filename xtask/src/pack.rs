//! The packages to upload. Entries are sorted and carry one fixed time and mode, so the same commit gives the same
//! bytes on another machine and from another folder.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::build::{self, sha256};
use crate::console::{root, say, shown, with_progress};

/// Builds and zips both browsers' folders into dist/.
///
/// # Errors
/// Where the build fails or a file cannot be written.
pub fn pack() -> Result<()> {
    let built = build::build(&build::Options::default())?;
    with_progress("zipping", || {
        for (folder, browser) in [(&built.chromium, "chromium"), (&built.firefox, "firefox")] {
            let name = format!("overture-{}-{browser}.zip", env!("CARGO_PKG_VERSION"));
            let package = root().join("dist").join(name);
            let bytes = zipped(folder)?;
            fs::write(&package, &bytes).with_context(|| format!("writing {}", shown(&package)))?;
            say(format!("   {}: {} bytes, sha256 {}", shown(&package), bytes.len(), sha256(&bytes)));
        }
        Ok(())
    })
}

fn zipped(folder: &Path) -> Result<Vec<u8>> {
    let mut files = Vec::new();
    list(folder, &mut files)?;
    files.sort();
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for file in files {
        let name = file.strip_prefix(folder)?.components().map(|part| part.as_os_str().to_string_lossy());
        archive.start_file(name.collect::<Vec<_>>().join("/"), options)?;
        archive.write_all(&fs::read(&file)?)?;
    }
    Ok(archive.finish()?.into_inner())
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { list(&path, files)? } else { files.push(path) }
    }
    Ok(())
}
