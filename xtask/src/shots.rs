//! `cargo xtask shots`: a picture of every view with the sample people in it, to be looked at.
//!
//! Each view at 360 px and, where it can be that wide, at 1440 px, light and dark. The sections of the pipeline page
//! are found by walking its navigation: a new one is in the pictures without a line here.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use e2e::{Browser, Page, Server, Settings, samples};
use jiff::civil::{Date, date};

use crate::build;
use crate::console::{say, shown, target_dir, with_progress};
use crate::run::activate_brief;
use crate::setup;

/// What to take, and from what.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Only the views whose name contains one of these words.
    #[arg(value_name = "VIEW")]
    only: Vec<String>,
    /// Quicker to build, slower to run.
    #[arg(long)]
    dev: bool,
    /// Of what is in dist/chromium.
    #[arg(long)]
    no_build: bool,
    /// Where the pictures go.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

/// The day the pictures are taken on: the same people look the same every time.
const TODAY: Date = date(2026, 3, 5);
const PANEL: [u32; 1] = [360];
const PAGE: [u32; 2] = [360, 1440];

/// Takes them all.
///
/// # Errors
/// Where the browser cannot be had, or a view does not come up.
pub fn shots(options: &Options) -> Result<()> {
    let program = setup::browser()?;
    if !options.no_build {
        build::build(&build::Options { dev: options.dev, features: Vec::new() })?;
    }
    let out = options.out.clone().unwrap_or_else(|| target_dir().join("shots"));
    fs::create_dir_all(&out).with_context(|| format!("making {}", shown(&out)))?;
    let server = Server::start()?;
    let people = samples::serve(&server, TODAY)?;
    let settings = Settings {
        program,
        extension: crate::console::root().join("dist/chromium"),
        port: server.port(),
        headless: true,
        today: Some(TODAY.to_string()),
    };
    let browser = with_progress("opening the browser", || Browser::launch(settings))?;
    let camera = Camera { out: &out, only: &options.only };
    with_progress("the panel", || panel(&browser, &camera, &people))?;
    with_progress("the pipeline page", || pipeline(&browser, &camera))?;
    for complaint in browser.extension_complaints() {
        say(format!("   console error: {}", complaint.text));
    }
    say(format!("   pictures: {}", shown(&out)));
    Ok(())
}

struct Camera<'a> {
    out: &'a Path,
    only: &'a [String],
}

impl Camera<'_> {
    fn take(&self, page: &Page, name: &str, widths: &[u32]) -> Result<()> {
        if !self.only.is_empty() && !self.only.iter().any(|word| name.contains(word.as_str())) {
            return Ok(());
        }
        for dark in [false, true] {
            page.prefer_dark(dark)?;
            for width in widths {
                let scheme = if dark { "dark" } else { "light" };
                fs::write(self.out.join(format!("{name}-{width}-{scheme}.png")), page.screenshot(*width)?)?;
            }
        }
        page.prefer_dark(false)
    }
}

/// The panel: first use, each sample person, who writes, the brief, and people added so that there is a pipeline.
fn panel(browser: &Browser, camera: &Camera<'_>, people: &[samples::Sample]) -> Result<()> {
    let first = people.first().context("there is no sample page")?;
    let page = browser.open(&first.url)?;
    let panel = browser.open_panel(&page)?;
    panel.wait_for("document.querySelector('[data-role=brief-text]')")?;
    camera.take(&panel, "panel-first-run", &PANEL)?;
    activate_brief(&panel, &samples::brief()?)?;
    answered(&panel)?;
    camera.take(&panel, "panel-answer", &PANEL)?;
    for fold in ["panel-market", "panel-everything"] {
        panel.eval(if fold == "panel-market" {
            "document.querySelector('[data-role=market] summary, details summary')?.click()"
        } else {
            "document.querySelectorAll('details').forEach(fold => { fold.open = true; })"
        })?;
        camera.take(&panel, fold, &PANEL)?;
    }
    panel.eval("document.querySelector('[data-role=open-settings]').click()")?;
    panel.wait_for("document.querySelector('[data-role=sender-name]')")?;
    camera.take(&panel, "panel-settings", &PANEL)?;
    for person in people {
        let page = browser.open(&person.url)?;
        let panel = browser.open_panel(&page)?;
        answered(&panel)?;
        panel.click("[data-role=add]")?;
        panel.wait_for("document.querySelector('[data-role=known-banner]')")?;
        let name = person.file.trim_end_matches(".html");
        camera.take(&panel, &format!("panel-known-{name}"), &PANEL)?;
    }
    Ok(())
}

fn answered(panel: &Page) -> Result<()> {
    panel.wait_for("document.querySelector('[data-role=panel]')?.dataset.state === 'answer'")
}

/// Every section of the pipeline page, and one candidate opened.
fn pipeline(browser: &Browser, camera: &Camera<'_>) -> Result<()> {
    let page = browser.open(&browser.extension_url("www/pipeline.html"))?;
    page.wait_for("document.querySelector('[data-role=row]')")?;
    let keys =
        page.eval("[...document.querySelectorAll('[data-section]')].map(link => link.dataset.section)")?;
    for key in keys.as_array().into_iter().flatten().filter_map(|key| key.as_str()) {
        page.eval(&format!("location.hash = {}", serde_json::Value::from(key)))?;
        page.wait_for(&format!("document.querySelector('[data-section={key}][aria-current]')"))?;
        // What a section reads from the store comes a moment later.
        browser.idle(std::time::Duration::from_millis(400))?;
        camera.take(&page, &format!("page-{key}"), &PAGE)?;
    }
    for (view, key, code, number, modifiers) in
        [("page-palette", "k", "KeyK", 75, 2), ("page-keys", "?", "Slash", 191, 0)]
    {
        page.press(key, code, number, modifiers)?;
        page.wait_for("document.querySelector('.overlay')")?;
        camera.take(&page, view, &PAGE)?;
        page.press("Escape", "Escape", 27, 0)?;
    }
    page.eval("location.hash = 'briefs'")?;
    page.wait_for("document.querySelector('[data-role=brief-open]')")?;
    page.eval("document.querySelector('[data-role=brief-open]').click()")?;
    page.wait_for("document.querySelector('[data-role=understood]')")?;
    camera.take(&page, "page-brief", &PAGE)?;
    page.eval("location.hash = 'people'")?;
    page.wait_for("document.querySelector('[data-role=row] [data-role=open]')")?;
    page.eval("document.querySelector('[data-role=row] [data-role=open]').click()")?;
    page.wait_for("document.querySelector('[data-role=detail] [data-role=note-text]')")?;
    camera.take(&page, "page-candidate", &PAGE)
}
