//! The real extension: from a click on the toolbar button to an answer that is painted, and from a click on Add to a
//! panel that says it is saved.
//!
//! The views name two elements for the browser's own Element Timing (`answer`, `saved`); the browser notes when it
//! painted each of them. Times include the driver's part, a few milliseconds.

use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, bail};
use e2e::Page;
use serde_json::Value;

use super::Case;
use super::browser::Stage;
use crate::console::with_progress;

/// Collects what the browser noted, what it noted before this ran included.
const WATCH: &str = r"(() => {
  const marks = globalThis.benchMarks = [];
  const note = (name, at) => marks.push({ name, at: performance.timeOrigin + at });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note(entry.identifier, entry.renderTime || entry.startTime);
  }).observe({ type: 'element', buffered: true });
  addEventListener('click', (click) => {
    if (click.target.closest?.('[data-role=add]')) note('add', click.timeStamp);
  }, true);
})()";

/// Milliseconds, one list a kind of gesture.
#[derive(Debug, Default)]
pub struct Gestures {
    /// The panel was closed.
    pub cold: Vec<f64>,
    /// The panel was open, on another person.
    pub warm: Vec<f64>,
    /// From the click on Add to the banner that says the person is in the pipeline.
    pub add: Vec<f64>,
}

/// Reads every page `rounds` times with the panel closed and with it open; adds each person once.
///
/// # Errors
/// Where a page does not come to an answer.
pub fn gestures(stage: &Stage, cases: &[Case], brief: &str, rounds: u32) -> Result<Gestures> {
    with_progress("writing the brief in the panel", || write_brief(stage, cases, brief))?;
    let mut gestures = Gestures::default();
    for round in 0..rounds {
        with_progress(&format!("reading with the extension, round {} of {rounds}", round + 1), || {
            for (at, case) in cases.iter().enumerate() {
                let next = &cases[(at + 1) % cases.len()];
                one(stage, case, next, round + 1 == rounds, &mut gestures)
                    .with_context(|| case.name.clone())?;
            }
            Ok(())
        })?;
    }
    Ok(gestures)
}

fn write_brief(stage: &Stage, cases: &[Case], brief: &str) -> Result<()> {
    let case = cases.first().context("there is no page")?;
    let page = stage.browser.open(&case.url)?;
    let panel = stage.browser.open_panel(&page)?;
    panel.fill("[data-role=brief-text]", brief)?;
    panel.click("[data-role=brief-save]")?;
    panel.wait_for("!document.querySelector('[data-role=brief-save]')")?;
    page.close()
}

/// A window of its own, whose panel is closed: one cold reading, then the next person in the same tab.
fn one(stage: &Stage, case: &Case, next: &Case, add: bool, gestures: &mut Gestures) -> Result<()> {
    let page = stage.browser.open_window(&case.url)?;
    page.bring_to_front()?;
    let clicked = now_ms();
    let panel = stage.browser.open_panel(&page)?;
    panel.eval(WATCH)?;
    gestures.cold.push(mark_after(&panel, "answer", clicked)? - clicked);
    if add {
        panel.click("[data-role=add]")?;
        let pressed = mark_after(&panel, "add", clicked)?;
        gestures.add.push(mark_after(&panel, "saved", pressed)? - pressed);
    }
    page.go(&next.url)?;
    page.bring_to_front()?;
    let clicked = now_ms();
    stage.browser.click_action(&page)?;
    gestures.warm.push(mark_after(&panel, "answer", clicked)? - clicked);
    page.close()
}

/// When the panel first painted `name` after a moment.
fn mark_after(panel: &Page, name: &str, after: f64) -> Result<f64> {
    let found = format!("globalThis.benchMarks?.find((mark) => mark.name === '{name}' && mark.at > {after})");
    if let Err(error) = panel.wait_for(&found) {
        let marks = panel.eval("JSON.stringify(globalThis.benchMarks ?? null)")?;
        bail!("the panel never painted `{name}` after {after}; it painted {marks}: {error}");
    }
    let at = panel.eval(&format!("{found}.at"))?;
    match at {
        Value::Number(at) => at.as_f64().context("a moment is a number"),
        _ => bail!("the panel lost its marks"),
    }
}

/// The wall clock, which the panel's marks are on too.
fn now_ms() -> f64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    since.as_secs_f64() * 1000.0
}
