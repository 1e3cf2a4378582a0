//! In the browser, page by page: the capture where the page is, then the contest over the captured text.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use e2e::{Answer, Browser, Page, Server, Settings};
use serde_json::{Value, json};

use super::Case;
use super::packages::Rivals;
use crate::console::{root, with_progress};

/// Where the contests take place.
const HALL: &str = "https://bench.overture.example";

/// A running browser and the sites it can see.
#[derive(Debug)]
pub struct Stage {
    /// The browser, the extension loaded.
    pub browser: Browser,
    /// Every site there is.
    pub server: Server,
}

/// What one page gave.
#[derive(Debug)]
pub struct Contest {
    /// Its name in the corpus.
    pub name: String,
    /// Its address.
    pub url: String,
    /// The day it was saved.
    pub today: String,
    /// The text as captured, which is what everybody parses.
    pub html: String,
    /// Milliseconds each capture took.
    pub capture: Vec<f64>,
    /// What bench/contest.js returned.
    pub timed: Value,
}

impl Stage {
    /// Opens a browser on a fresh profile.
    ///
    /// # Errors
    /// Where it does not start.
    pub fn new(program: PathBuf, extension: PathBuf) -> Result<Self> {
        let server = Server::start()?;
        let settings = Settings { program, extension, port: server.port(), headless: true, today: None };
        let browser = with_progress("opening the browser", || Browser::launch(settings))?;
        Ok(Self { browser, server })
    }

    /// The browser's name and version.
    ///
    /// # Errors
    /// Where it is gone.
    pub fn version(&self) -> Result<String> {
        let version = self.browser.call("Browser.getVersion", json!({}))?;
        Ok(version["product"].as_str().unwrap_or_default().replace('/', " "))
    }
}

/// Captures every page and lets everybody work on it.
///
/// # Errors
/// Where a page does not load or the module does not run.
pub fn contests(
    stage: &mut Stage,
    cases: &[Case],
    brief: &str,
    module: &Path,
    rivals: &Rivals,
    repeats: u32,
) -> Result<Vec<Contest>> {
    furnish(&stage.server, brief, module, rivals)?;
    let mut contests = Vec::new();
    for case in cases {
        let contest = with_progress(&format!("timing {}", case.name), || contest(stage, case, repeats))
            .with_context(|| case.name.clone())?;
        contests.push(contest);
    }
    Ok(contests)
}

fn contest(stage: &Stage, case: &Case, repeats: u32) -> Result<Contest> {
    stage.server.serve(&case.url, case.html.clone());
    let page = stage.browser.open(&case.url)?;
    let (capture, html) = captures(&page, repeats)?;
    page.close()?;
    stage.server.serve(&format!("{HALL}/page.html"), isolated("text/plain; charset=utf-8", html.clone()));
    // A tab of its own: the module is compiled anew, and nothing of the page before is left to collect.
    let hall = stage.browser.open(&format!("{HALL}/"))?;
    hall.wait_for("typeof contest === 'function'")?;
    let today = case.today.to_string();
    let asked = json!({"url": case.url, "today": today, "repeats": repeats});
    let timed = hall.eval(&format!("contest({asked})"))?;
    hall.close()?;
    if timed["isolated"] != true {
        bail!("the clock of the page is too coarse to time anything");
    }
    Ok(Contest { name: case.name.clone(), url: case.url.clone(), today, html, capture, timed })
}

/// Runs the capture function as the extension does, in a world of its own beside the page's scripts.
fn captures(page: &Page, repeats: u32) -> Result<(Vec<f64>, String)> {
    let source =
        fs::read_to_string(root().join("extension/capture.js")).context("reading extension/capture.js")?;
    let frame = page.call("Page.getFrameTree", json!({}))?["frameTree"]["frame"]["id"].clone();
    let world = page.call("Page.createIsolatedWorld", json!({"frameId": frame, "worldName": "bench"}))?;
    let context = &world["executionContextId"];
    let mut times = Vec::new();
    let mut html = String::new();
    for _ in 0..repeats {
        let timed = format!(
            "(() => {{ const started = performance.now(); globalThis.taken = {}
               return performance.now() - started; }})()",
            source.trim()
        );
        times.push(evaluated(page, context, &timed)?.as_f64().context("the capture was not timed")?);
    }
    if let Some(taken) = evaluated(page, context, "taken.html")?.as_str() {
        html.push_str(taken);
    }
    Ok((times, html))
}

fn evaluated(page: &Page, context: &Value, expression: &str) -> Result<Value> {
    let asked = json!({"expression": expression, "contextId": context, "returnByValue": true});
    let answer = page.call("Runtime.evaluate", asked)?;
    if answer.get("exceptionDetails").is_some() {
        bail!("the capture function threw");
    }
    Ok(answer["result"]["value"].clone())
}

/// The page the contests run in, with the module and the packages beside it.
fn furnish(server: &Server, brief: &str, module: &Path, rivals: &Rivals) -> Result<()> {
    let mut scripts = String::new();
    for (number, script) in rivals.scripts.iter().enumerate() {
        server.serve(&format!("{HALL}/rival{number}.js"), isolated("text/javascript", script.clone()));
        scripts.push_str(&format!("<script src=/rival{number}.js></script>"));
    }
    let contest = fs::read_to_string(root().join("bench/contest.js")).context("reading bench/contest.js")?;
    server.serve(&format!("{HALL}/contest.js"), isolated("text/javascript", contest));
    let hall = format!(
        "<!doctype html><meta charset=utf-8><title>bench</title>{scripts}<script type=module src=/contest.js></script>"
    );
    server.serve(&format!("{HALL}/"), isolated("text/html; charset=utf-8", hall));
    server.serve(&format!("{HALL}/brief.txt"), isolated("text/plain; charset=utf-8", brief.to_owned()));
    serve_folder(server, module, &format!("{HALL}/pkg"))
}

fn serve_folder(server: &Server, folder: &Path, at: &str) -> Result<()> {
    let entries = fs::read_dir(folder).context("reading the benchmark's module: run without --no-build")?;
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let url = format!("{at}/{name}");
        if path.is_dir() {
            serve_folder(server, &path, &url)?;
        } else {
            let kind = if name.ends_with(".wasm") { "application/wasm" } else { "text/javascript" };
            server.serve(&url, isolated(kind, fs::read(&path)?));
        }
    }
    Ok(())
}

/// Isolated from other origins, a page gets a clock that ticks every 5 µs instead of every 100.
fn isolated(kind: &'static str, body: impl Into<Vec<u8>>) -> Answer {
    let header = "Cross-Origin-Opener-Policy: same-origin\r\nCross-Origin-Embedder-Policy: require-corp";
    Answer { kind, body: body.into(), header: Some(header) }
}
