//! `cargo xtask run`: the product on the sample pages, or on a saved page under its real address.
//!
//! With a display, a browser opens with the extension loaded and a sample brief active. Without one, the main job is
//! done here through a real gesture, and everything a recruiter would see is printed. Nothing leaves 127.0.0.1: every
//! name resolves to the server in this process.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use e2e::{Browser, Page, Server, Settings, samples};
use jiff::Zoned;
use jiff::civil::Date;

use crate::build;
use crate::console::{say, shown, target_dir, with_progress};
use crate::setup;

/// What to run it on.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// A saved page instead of the samples; needs --url.
    #[arg(long, value_name = "FILE.html", requires = "url")]
    page: Option<PathBuf>,
    /// The page's real address: it is served under it, from this machine.
    #[arg(long, requires = "page")]
    url: Option<String>,
    /// A brief in plain language instead of the sample brief.
    #[arg(long, value_name = "FILE.txt")]
    brief: Option<PathBuf>,
    /// The day of reading, e.g. 2026-03-05 (default: today).
    #[arg(long)]
    today: Option<Date>,
    /// Without a window also where there is a display.
    #[arg(long)]
    headless: bool,
    /// Where the screenshots go.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// Quicker to build, slower to run.
    #[arg(long)]
    dev: bool,
}

/// Sets up what is missing, builds, and runs.
///
/// # Errors
/// Where something is missing that cannot be installed, or the main job does not come to its end.
pub fn run(options: &Options) -> Result<()> {
    let program = setup::browser()?;
    let built = build::build(&build::Options { dev: options.dev, features: Vec::new() })?;
    let server = Server::start()?;
    let brief = match &options.brief {
        Some(file) => fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?,
        None => samples::brief()?,
    };
    let display = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|at| !at.is_empty()))
        || cfg!(target_os = "macos");
    let headless = options.headless || !display;
    let settings = Settings {
        program,
        extension: built.chromium.clone(),
        port: server.port(),
        headless,
        today: options.today.map(|day| day.to_string()),
    };
    let today = options.today.unwrap_or_else(|| Zoned::now().date());
    let url = match (&options.page, &options.url) {
        (Some(page), Some(url)) => {
            let html = fs::read(page).with_context(|| format!("reading {}", page.display()))?;
            let url = address(url);
            server.serve(&url, String::from_utf8_lossy(&html).into_owned());
            url
        }
        _ => {
            let samples = samples::serve(&server, today)?;
            samples.first().context("there is no sample page")?.url.clone()
        }
    };
    if headless {
        let out = options.out.clone().unwrap_or_else(|| target_dir().join("overture-run"));
        main_job(settings, &server, &url, &brief, &out)
    } else {
        open_for_a_person(settings, &url, &brief, options.page.is_none(), &built)
    }
}

/// The address as the browser will show it: without a fragment, with a path.
fn address(url: &str) -> String {
    let url = url.split('#').next().unwrap_or(url);
    let url = url.strip_prefix("http://").map_or_else(|| url.to_owned(), |rest| format!("https://{rest}"));
    let after_scheme = url.strip_prefix("https://").unwrap_or(&url);
    if after_scheme.contains('/') { url } else { format!("{url}/") }
}

fn open_for_a_person(
    settings: Settings,
    url: &str,
    brief: &str,
    list: bool,
    built: &build::Built,
) -> Result<()> {
    let mut browser = with_progress("opening the browser", || Browser::launch(settings))?;
    if list {
        browser.open(samples::INDEX)?;
    }
    let page = browser.open(url)?;
    let panel = browser.open_panel(&page)?;
    activate_brief(&panel, brief)?;
    say(
        "The browser is open, a brief is active, and every site in it is this machine. Close it (or Ctrl-C) to end.",
    );
    say("Click Overture's button in the toolbar, or press Alt+Shift+O, on any of the pages.");
    say(format!(
        "To use it on real sites, load {} by hand: README.md says how, for each browser.",
        shown(&built.chromium)
    ));
    while browser.is_running()? {
        if browser.idle(Duration::from_millis(300)).is_err() {
            break;
        }
    }
    Ok(())
}

/// Writes the brief into the panel's own box, as a recruiter would on first use.
///
/// # Errors
/// Where the panel shows no box.
pub fn activate_brief(panel: &Page, brief: &str) -> Result<()> {
    panel.wait_for("document.querySelector('[data-role=brief-text]')")?;
    panel.fill("[data-role=brief-text]", brief)?;
    panel.click("[data-role=brief-save]")
}

#[expect(clippy::print_stdout, reason = "the answer is what this command is for")]
fn main_job(settings: Settings, server: &Server, url: &str, brief: &str, out: &Path) -> Result<()> {
    say(format!("Running headless on {url}"));
    let mut browser = with_progress("opening the browser with the extension", || Browser::launch(settings))?;
    let page = browser.open(url)?;
    let panel = with_progress("clicking the toolbar button", || browser.open_panel(&page))?;
    with_progress("writing the brief", || activate_brief(&panel, brief))?;
    with_progress("waiting for the answer", || settled(&panel))?;
    print_answer(&panel, url)?;
    let shots = with_progress("taking screenshots", || screenshots(&panel, out))?;
    if state(&panel)? == "answer" {
        with_progress("adding to the shortlist", || {
            panel.click("[data-role=add]")?;
            panel.wait_for("document.querySelector('[data-role=known-banner]')")
        })?;
        with_progress("restarting the browser on the same profile", || browser.restart())?;
        print_row(&browser)?;
    }
    let strangers = strangers(&mut browser)?;
    for shot in &shots {
        println!("screenshot: {}", shown(shot));
    }
    println!("requests answered by this machine: {} (every name resolves to it)", server.visits().len());
    if !strangers.is_empty() {
        bail!(
            "the extension asked for {} address(es) outside itself: {}",
            strangers.len(),
            strangers.join(", ")
        );
    }
    println!("requests made by the extension to anything but its own files: 0");
    let complaints = browser.extension_complaints();
    for complaint in &complaints {
        println!("console error: {}", complaint.text);
    }
    Ok(())
}

/// Waits until the panel has come to an answer or a refusal.
fn settled(panel: &Page) -> Result<()> {
    panel.wait_for(
        "['answer', 'not-a-profile', 'error', 'needs-click'].includes(document.querySelector('[data-role=panel]')?.dataset.state)",
    )
}

fn state(panel: &Page) -> Result<String> {
    panel.eval_text("document.querySelector('[data-role=panel]')?.dataset.state ?? ''")
}

#[expect(clippy::print_stdout, reason = "the answer is what this command is for")]
fn print_answer(panel: &Page, url: &str) -> Result<()> {
    let line = |role: &str| panel.text(&format!("[data-role={role}]")).map(|text| one_line(&text));
    let list = |title: &str, role: &str| -> Result<()> {
        println!("\n{title}");
        let items = panel.texts(&format!("[data-role={role}]"))?;
        if items.is_empty() {
            println!("  (none)");
        }
        items.iter().for_each(|item| println!("  - {}", one_line(item)));
        Ok(())
    };
    println!("\n== {url}");
    println!("state    {}", state(panel)?);
    println!("notice   {}", line("notice")?);
    println!("name     {}", line("name")?);
    println!("headline {}", line("headline")?);
    let band = "(b => b ? `between ${b.low} and ${b.high}` : '')(document.querySelector('[data-role=fit-band]')?.dataset)";
    println!("fit      {} {}", line("fit-score")?, panel.eval_text(band)?);
    println!("intent   {}", line("intent-level")?);
    list("Fit, criterion by criterion, with the words on the page", "criterion")?;
    list("Signals of intent, each dated and quoted", "signal")?;
    println!("\nDraft");
    let subject = line("draft-subject")?;
    if !subject.is_empty() {
        println!("  Subject: {subject}");
    }
    panel.text("[data-role=draft-text]")?.lines().for_each(|line| println!("  {line}"));
    list("Checks", "check")?;
    println!();
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the answer is what this command is for")]
fn print_row(browser: &Browser) -> Result<()> {
    let pipeline = browser.open(&browser.extension_url("www/pipeline.html"))?;
    pipeline.wait_for("document.querySelector('[data-role=row]')")?;
    println!("Pipeline, read back after a browser restart");
    for row in pipeline.texts("[data-role=row]")? {
        println!("  - {}", one_line(&row));
    }
    println!();
    Ok(())
}

fn screenshots(panel: &Page, out: &Path) -> Result<Vec<PathBuf>> {
    fs::create_dir_all(out).with_context(|| format!("making {}", shown(out)))?;
    let mut written = Vec::new();
    for (width, dark, name) in [(360, false, "panel-360-light.png"), (360, true, "panel-360-dark.png")] {
        panel.prefer_dark(dark)?;
        let file = out.join(name);
        fs::write(&file, panel.screenshot(width)?)?;
        written.push(file);
    }
    panel.prefer_dark(false)?;
    Ok(written)
}

/// Addresses the extension asked for that are not its own files.
fn strangers(browser: &mut Browser) -> Result<Vec<String>> {
    browser.close()?;
    let own = browser.extension_url("");
    let requests = browser.requests();
    let strange = requests.iter().filter(|request| request.source.starts_with(&own));
    let strange = strange.filter(|request| {
        !(request.url.starts_with(&own)
            || request.url.starts_with("data:")
            || request.url.starts_with("blob:"))
    });
    Ok(strange.map(|request| request.url.clone()).collect())
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_served_under_the_address_the_browser_will_show() {
        assert_eq!(address("https://a.example"), "https://a.example/");
        assert_eq!(address("http://a.example/in/b#top"), "https://a.example/in/b");
    }
}
