//! The sample pages of tests/samples, served under their addresses with dates that stay recent.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::Deserialize;

use crate::server::Server;

/// The page that lists the samples.
pub const INDEX: &str = "https://samples.overture.example/";

/// One sample page.
#[derive(Debug, Clone, Deserialize)]
pub struct Sample {
    /// The address it is served under.
    pub url: String,
    /// Its file in tests/samples.
    pub file: String,
    /// Who is on it, for the list.
    pub who: String,
}

fn folder() -> PathBuf {
    let crate_dir = Path::new(env!("CARGO_MANIFEST_DIR"));
    crate_dir.parent().unwrap_or(crate_dir).join("tests/samples")
}

/// All samples, as tests/samples/pages.json lists them.
///
/// # Errors
/// Where the list cannot be read.
pub fn all() -> Result<Vec<Sample>> {
    let text = fs::read_to_string(folder().join("pages.json")).context("reading the sample list")?;
    serde_json::from_str(&text).context("tests/samples/pages.json is not a list of samples")
}

/// The sample brief.
///
/// # Errors
/// Where it cannot be read.
pub fn brief() -> Result<String> {
    fs::read_to_string(folder().join("brief.txt")).context("reading the sample brief")
}

/// A sample's HTML as it reads on `today`.
///
/// # Errors
/// Where it cannot be read or a date in it is malformed.
pub fn html(sample: &Sample, today: Date) -> Result<String> {
    let text = fs::read_to_string(folder().join(&sample.file))
        .with_context(|| format!("reading the sample {}", sample.file))?;
    dated(&text, today)
}

/// Serves all samples and a page that lists them.
///
/// # Errors
/// Where a sample cannot be read.
pub fn serve(server: &Server, today: Date) -> Result<Vec<Sample>> {
    let samples = all()?;
    let mut list = String::new();
    for sample in &samples {
        server.serve(&sample.url, html(sample, today)?);
        list.push_str(&format!("<li><a href=\"{}\">{}</a><br>{}</li>", sample.url, sample.who, sample.url));
    }
    let index = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Overture: sample pages</title>\
         <style>body{{font:17px/1.6 system-ui;max-width:640px;margin:60px auto}}li{{margin-bottom:14px}}</style>\
         <h1>Sample pages</h1><p>Three invented people. Open one and click Overture's button in the toolbar, or press \
         Alt+Shift+O.</p><ul>{list}</ul>"
    );
    server.serve(INDEX, index);
    Ok(samples)
}

/// Fills in `{{iso -12}}`, `{{long -12}}` and `{{month -12}}`: a day counted from today.
fn dated(text: &str, today: Date) -> Result<String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let (token, after) = after.split_once("}}").context("a date in a sample is not closed")?;
        let (form, days) = token.split_once(' ').context("a date in a sample has no number of days")?;
        let day = today.checked_add(days.trim().parse::<i64>()?.days())?;
        out.push_str(before);
        out.push_str(&match form {
            "iso" => day.to_string(),
            "month" => day.strftime("%B %Y").to_string(),
            _ => day.strftime("%-d %B %Y").to_string(),
        });
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn dates_in_a_sample_are_counted_from_today() {
        let read = dated("on {{long -9}} ({{iso -9}}), in {{month -40}}.", date(2026, 3, 5));
        assert_eq!(read.unwrap(), "on 24 February 2026 (2026-02-24), in January 2026.");
    }

    #[test]
    fn every_sample_can_be_read() {
        let samples = all().unwrap();
        assert!(samples.len() >= 3);
        for sample in samples {
            assert!(!html(&sample, date(2026, 3, 5)).unwrap().contains("{{"), "{}", sample.file);
        }
        assert!(!brief().unwrap().is_empty());
    }
}
