//! Times the chain from a captured page to a drafted message on this machine, natively, for `cargo xtask bench`.
//!
//! Reads JSON Lines `{"name", "url", "today", "file"}` on standard input, the brief's file as its first argument and
//! the number of repeats as its second; prints one JSON object. Here because the library must be optimised, and the
//! commands that call this need not be.
#![allow(clippy::print_stdout, missing_docs)]

use std::error::Error;
use std::hint::black_box;
use std::io::BufRead as _;
use std::time::Instant;

use jiff::civil::Date;
use overture::assessment::{History, assess};
use overture::brief::Brief;
use overture::outreach::{Request, draft};
use overture::page::{Page, PageSnapshot};
use overture::readers::read;
use serde_json::{Value, json};

struct Case {
    name: String,
    snapshot: PageSnapshot,
    today: Date,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let brief = std::fs::read_to_string(arguments.next().ok_or("the brief's file is missing")?)?;
    let repeats: usize = arguments.next().ok_or("the number of repeats is missing")?.parse()?;
    let cases = cases()?;
    let (first_brief, parsed) = timed(|| Brief::parse(&brief));
    let mut pages = Vec::new();
    for case in &cases {
        // The first chain of the process pays for every table that is built on first use.
        pages.push(json!({ "name": case.name, "first": chain(case, &parsed), "steps": [] }));
    }
    let mut briefs = Vec::new();
    for _ in 0..repeats {
        briefs.push(timed(|| Brief::parse(black_box(&brief))).0);
        for (case, page) in cases.iter().zip(&mut pages) {
            let steps = chain(case, &parsed);
            page["steps"].as_array_mut().ok_or("no list of steps")?.push(steps);
        }
    }
    println!("{}", json!({ "brief_first": first_brief, "brief": briefs, "pages": pages }));
    Ok(())
}

fn cases() -> Result<Vec<Case>, Box<dyn Error>> {
    let mut cases = Vec::new();
    for line in std::io::stdin().lock().lines() {
        let line: Value = serde_json::from_str(&line?)?;
        let text = |key: &str| line[key].as_str().unwrap_or_default().to_owned();
        let html = std::fs::read_to_string(text("file"))?;
        let snapshot = PageSnapshot { url: text("url"), html, ..PageSnapshot::default() };
        let today = text("today").parse().map_err(|_| "reading the date of a page")?;
        cases.push(Case { name: text("name"), snapshot, today });
    }
    Ok(cases)
}

/// Every step once, in milliseconds. `parse` is part of `read` and timed a second time on its own.
fn chain(case: &Case, brief: &Brief) -> Value {
    let (reading_ms, reading) = timed(|| read(black_box(&case.snapshot), case.today));
    let (parse_ms, _) = timed(|| black_box(Page::of(black_box(&case.snapshot)).pieces().len()));
    let Some(profile) = reading.candidate else { return json!({ "read": reading_ms, "parse": parse_ms }) };
    let (assess_ms, assessment) = timed(|| assess(&profile, &History::default(), brief, case.today));
    let (draft_ms, drafted) = timed(|| draft(&profile, brief, &assessment, &Request::default(), case.today));
    black_box(drafted);
    json!({ "read": reading_ms, "parse": parse_ms, "assess": assess_ms, "draft": draft_ms })
}

fn timed<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let started = Instant::now();
    let outcome = work();
    (started.elapsed().as_secs_f64() * 1000.0, outcome)
}
