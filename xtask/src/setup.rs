//! What the commands need from the machine, installed where it is missing and only after saying so.
//!
//! The wasm target comes by rustup, the browser by the system's package manager. Where that cannot be done, one
//! sentence says what is missing and how to get it.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::console::{find_program, output, root, run, say, with_progress};

/// The target of the extension's module.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that the compiler has the wasm target.
///
/// # Errors
/// Where it is missing and rustup cannot add it.
pub fn wasm_target() -> Result<()> {
    let sysroot = output(Command::new("rustc").current_dir(root()).args(["--print", "sysroot"]))?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(WASM).join("lib").is_dir() {
        return Ok(());
    }
    let way_out = format!("install rustup (rustup.rs) and run `rustup target add {WASM}`");
    if find_program("rustup").is_none() {
        bail!("the compiler's {WASM} target is missing and rustup is not here to add it: {way_out}");
    }
    say(format!("The compiler's {WASM} target is missing: adding it with rustup."));
    with_progress("rustup target add", || {
        run(Command::new("rustup").current_dir(root()).args(["target", "add", WASM]))
    })
}

/// Makes sure that a part of the toolchain (`cargo-fmt`, `cargo-clippy`) is there.
///
/// # Errors
/// Where it is missing and rustup cannot add it.
pub fn component(program: &str, component: &str) -> Result<()> {
    let sysroot = output(Command::new("rustc").current_dir(root()).args(["--print", "sysroot"]))?;
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    if Path::new(sysroot.trim()).join("bin").join(name).is_file() {
        return Ok(());
    }
    if find_program("rustup").is_none() {
        bail!(
            "{component} is missing and rustup is not here to add it: install {component} with your toolchain"
        );
    }
    say(format!("{component} is missing: adding it with rustup."));
    run(Command::new("rustup").current_dir(root()).args(["component", "add", component]))
}

/// Chromium-family browsers that still load an unpacked extension from the command line. Branded Google Chrome
/// stopped doing so with version 137 and is left out on purpose.
const BROWSERS: [&str; 8] = [
    "chromium",
    "chromium-browser",
    "google-chrome-for-testing",
    "brave-browser",
    "brave",
    "microsoft-edge",
    "microsoft-edge-stable",
    "vivaldi",
];

/// A Chromium-family browser: `OVERTURE_BROWSER`, or one found on the machine, or one installed now.
///
/// # Errors
/// Where there is none and none can be installed.
pub fn browser() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("OVERTURE_BROWSER") {
        let path = PathBuf::from(&named);
        return match path.is_file() {
            true => Ok(path),
            false => bail!("OVERTURE_BROWSER names no file: set it to the browser's executable"),
        };
    }
    if let Some(found) = found_browser() {
        return Ok(found);
    }
    install("a Chromium-family browser", &["chromium", "fonts-dejavu-core", "fonts-noto-color-emoji"])?;
    found_browser().ok_or_else(|| anyhow::anyhow!("chromium was installed and still cannot be found on PATH"))
}

fn found_browser() -> Option<PathBuf> {
    let on_mac = ["Chromium", "Google Chrome for Testing", "Brave Browser", "Microsoft Edge"]
        .map(|name| PathBuf::from(format!("/Applications/{name}.app/Contents/MacOS/{name}")));
    BROWSERS
        .iter()
        .find_map(|name| find_program(name))
        .or_else(|| on_mac.into_iter().find(|file| file.is_file()))
}

/// Firefox, for the end-to-end test: `OVERTURE_FIREFOX`, or one found on the machine, or one installed now.
///
/// # Errors
/// Where there is none and none can be installed.
pub fn firefox() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("OVERTURE_FIREFOX").map(PathBuf::from).filter(|path| path.is_file())
    {
        return Ok(named);
    }
    let found = || find_program("firefox-esr").or_else(|| find_program("firefox"));
    if let Some(found) = found() {
        return Ok(found);
    }
    install("Firefox (for the end-to-end test)", &["firefox-esr"])?;
    found().ok_or_else(|| anyhow::anyhow!("firefox-esr was installed and still cannot be found on PATH"))
}

/// chromedriver, for the wasm tests: found, or installed now.
///
/// # Errors
/// Where it is missing and cannot be installed.
pub fn chromedriver() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMEDRIVER").map(PathBuf::from).filter(|path| path.is_file()) {
        return Ok(named);
    }
    if let Some(found) = find_program("chromedriver") {
        return Ok(found);
    }
    install("chromedriver (for the wasm tests)", &["chromium-driver"])?;
    find_program("chromedriver").ok_or_else(|| {
        anyhow::anyhow!("chromium-driver was installed and chromedriver still cannot be found on PATH")
    })
}

/// Installs Debian packages after saying so.
///
/// # Errors
/// Where there is no apt or it refuses.
pub fn install(what: &str, packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    if find_program("apt-get").is_none() {
        bail!(
            "{what} is not on this machine and there is no apt-get to install it: install it as your system does (on \
             macOS: `brew install`), or name a browser's executable in OVERTURE_BROWSER, Firefox's in OVERTURE_FIREFOX"
        );
    }
    let as_root = output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let sudo = find_program("sudo").is_some();
    if !as_root && !sudo {
        bail!("{what} is not on this machine: as root, run `apt-get install {list}`");
    }
    say(format!("{what} is not on this machine: installing {list} with apt-get."));
    let apt = |arguments: &[&str]| {
        let mut command = if as_root { Command::new("apt-get") } else { Command::new("sudo") };
        if !as_root {
            command.arg("apt-get");
        }
        command
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(["-q", "-o", "Dpkg::Use-Pty=0"])
            .args(arguments);
        run(&mut command)
    };
    with_progress("apt-get update", || apt(&["update"]))?;
    with_progress(&format!("apt-get install {list}"), || {
        apt(&[&["install", "-y", "--no-install-recommends"], packages].concat())
    })
    .map_err(|error| {
        error.context(format!("{what} could not be installed: run `apt-get install {list}` by hand"))
    })
}
