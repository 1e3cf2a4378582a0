//! Fit: hand-made cases (`fit/cases.jsonl`), each a brief and people in the order a recruiter would defend.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::bail;
use overture::assessment::{Career, fit};
use overture::brief::Brief;
use serde::Deserialize;

use crate::measure::lines;
use crate::measure::reading_line::{PositionLine, ReadingLine};

#[derive(Deserialize)]
struct Case {
    brief: String,
    people: Vec<Person>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Person {
    headline: Option<String>,
    location: Option<String>,
    summary: Option<String>,
    positions: Vec<(String, String, String, String, String)>,
    skills: Vec<String>,
}

impl Person {
    fn into_reading(self) -> ReadingLine {
        let stated = |text: Option<String>| text.filter(|t| !t.is_empty());
        let position =
            |(title, organisation, start, end, description): (String, String, String, String, String)| {
                PositionLine {
                    title: Some(title),
                    organisation: Some(organisation),
                    start: start.parse().ok(),
                    current: Some(end.is_empty()),
                    end: end.parse().ok(),
                    location: None,
                    description: Some(description),
                }
            };
        ReadingLine {
            candidate: true,
            headline: stated(self.headline),
            location: stated(self.location),
            summary: stated(self.summary),
            positions: self.positions.into_iter().map(position).collect(),
            skills: self.skills,
            ..ReadingLine::default()
        }
    }
}

/// How many neighbours stand in the right order, and how many whole cases.
pub fn run(corpus: &Path) -> anyhow::Result<String> {
    let file = corpus.join("fit/cases.jsonl");
    if !file.is_file() {
        bail!("{} is not there: the hand-made cases are in this repository's own corpus", file.display());
    }
    let today = jiff::civil::date(2026, 6, 1);
    let (mut pairs, mut right, mut cases, mut whole) = (0, 0, 0, 0);
    let mut wrong = String::new();
    for case in lines::all::<Case>(&file)? {
        let brief = Brief::parse(&case.brief);
        let profiles: Vec<_> = case
            .people
            .into_iter()
            .map(|person| person.into_reading().into_profile("https://people.example/"))
            .collect();
        let scores: Vec<u8> =
            profiles.iter().map(|p| fit::judge(&Career::of(p), &brief, today).score).collect();
        let ordered = scores.windows(2).filter(|pair| pair[0] > pair[1]).count();
        pairs += scores.len().saturating_sub(1);
        right += ordered;
        cases += 1;
        if ordered + 1 == scores.len() {
            whole += 1;
        } else {
            writeln!(wrong, "out of order: {} {scores:?}", case.brief)?;
        }
    }
    Ok(format!(
        "| cases in order | pairs in order |\n|---|---|\n| {whole} of {cases} | {right} of {pairs} |\n{wrong}"
    ))
}
