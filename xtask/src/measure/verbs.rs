//! One function a verb.

use std::path::{Path, PathBuf};

use anyhow::Context;
use jiff::Zoned;
use jiff::civil::Date;
use overture::assessment::intent::from_history;
use overture::assessment::{History, Signal, assess as assess_profile};

use overture::brief::Brief;
use overture::lexicon::meaning::Table;
use overture::lexicon::similarity;
use overture::outreach::{self, Channel, Message, Request, Sender, Tone};
use overture::page::PageSnapshot;
use overture::profile::Evidence;
use overture::readers;
use serde::{Deserialize, Serialize};

use super::Kind;
use super::contract::{AnswerLine, BriefLine, IntentLine};
use super::lines;
use super::reading_line::{PositionLine, ReadingLine};

fn day(line: Option<Date>, flag: Option<Date>) -> Date {
    line.or(flag).unwrap_or_else(|| Zoned::now().date())
}

/// A page, as its text or as a file beside.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct PageLine {
    url: String,
    html_path: Option<PathBuf>,
    html: Option<String>,
    today: Option<Date>,
}

impl PageLine {
    fn snapshot(self) -> anyhow::Result<PageSnapshot> {
        let html = match (self.html, self.html_path) {
            (Some(html), _) => html,
            (None, Some(path)) => lines::text(Some(&path))?,
            (None, None) => anyhow::bail!("neither html nor html_path"),
        };
        Ok(PageSnapshot { url: self.url, html, ..PageSnapshot::default() })
    }
}

/// Page → profile, line by line.
pub fn read(file: Option<&Path>, today: Option<Date>) -> anyhow::Result<bool> {
    lines::answer(file, |line: PageLine| {
        let today = day(line.today, today);
        Ok(ReadingLine::of(&readers::read(&line.snapshot()?, today)))
    })
}

/// One page → profile, printed to be read.
pub fn read_page(url: &str, file: Option<&Path>, today: Option<Date>) -> anyhow::Result<bool> {
    let snapshot = PageSnapshot { url: url.to_owned(), html: lines::text(file)?, ..PageSnapshot::default() };
    let reading = readers::read(&snapshot, day(None, today));
    println!("{}", serde_json::to_string_pretty(&ReadingLine::of(&reading))?);
    Ok(true)
}

/// Plain language → criteria.
pub fn brief(file: Option<&Path>) -> anyhow::Result<bool> {
    #[derive(Deserialize)]
    struct Line {
        text: String,
    }
    lines::answer(file, |line: Line| Ok(BriefLine::from(Brief::parse(&line.text))))
}

/// A page (or a reading) and a brief.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct AssessLine {
    brief: String,
    url: String,
    html_path: Option<PathBuf>,
    html: Option<String>,
    reading: Option<ReadingLine>,
    today: Option<Date>,
    channel: Option<Channel>,
    lang: Option<String>,
    sender: Option<SenderLine>,
    tone: Tone,
}

/// A sender as an object, or just a name.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum SenderLine {
    Name(String),
    Whole(Sender),
}

impl AssessLine {
    fn answer(self, today: Option<Date>) -> anyhow::Result<AnswerLine> {
        let today = day(self.today, today);
        let brief = Brief::parse(&self.brief);
        let request = Request {
            channel: self.channel.unwrap_or_default(),
            language: self.lang,
            tone: self.tone,
            sender: match self.sender {
                None => Sender::default(),
                Some(SenderLine::Whole(sender)) => sender,
                Some(SenderLine::Name(name)) => Sender { name: Some(name), ..Sender::default() },
            },
        };
        let (line, profile) = match self.reading {
            Some(line) => (line.clone(), line.candidate.then(|| line.into_profile(&self.url))),
            None => {
                let page =
                    PageLine { url: self.url, html_path: self.html_path, html: self.html, today: None };
                let reading = readers::read(&page.snapshot()?, today);
                (ReadingLine::of(&reading), reading.candidate)
            }
        };
        match profile {
            Some(profile) => {
                let assessment = assess_profile(&profile, &History::default(), &brief, today);
                let draft = outreach::draft(&profile, &brief, &assessment, &request, today);
                AnswerLine::of(line, brief, &assessment, draft)
            }
            None => Ok(AnswerLine {
                reading: line,
                brief: brief.into(),
                fit: None,
                intent: None,
                why_fit: Vec::new(),
                why_role_matters: Vec::new(),
                draft: None,
                rules_version: overture::assessment::RULES_VERSION,
            }),
        }
    }
}

/// Page + brief → the whole answer, line by line.
pub fn assess(file: Option<&Path>, today: Option<Date>) -> anyhow::Result<bool> {
    lines::answer(file, |line: AssessLine| line.answer(today))
}

/// Page + brief → the whole answer, printed to be read.
pub fn assess_page(
    brief: &Path,
    url: String,
    file: Option<&Path>,
    today: Option<Date>,
    channel: Option<String>,
    lang: Option<String>,
) -> anyhow::Result<bool> {
    let channel = channel
        .map(|name| serde_json::from_value(name.into()))
        .transpose()
        .context("--channel is one of email, whatsapp, site, note")?;
    let line = AssessLine {
        brief: lines::text(Some(brief))?,
        url,
        html: Some(lines::text(file)?),
        channel,
        lang,
        ..AssessLine::default()
    };
    println!("{}", serde_json::to_string_pretty(&line.answer(today)?)?);
    Ok(true)
}

/// Many profiles against one brief.
pub fn rank(brief: &Path, file: Option<&Path>, today: Option<Date>) -> anyhow::Result<bool> {
    #[derive(Deserialize)]
    struct Line {
        text: Option<String>,
        #[serde(flatten)]
        reading: ReadingLine,
    }
    #[derive(Serialize)]
    struct Ranked {
        fit: u8,
        low: u8,
        high: u8,
    }
    let brief = Brief::parse(&lines::text(Some(brief))?);
    let today = day(None, today);
    lines::answer(file, |line: Line| {
        let profile = match line.text {
            Some(text) => readers::read_text(&text, today),
            None => line.reading.into_profile(""),
        };
        let fit = assess_profile(&profile, &History::default(), &brief, today).fit;
        Ok(Ranked { fit: fit.score, low: fit.low, high: fit.high })
    })
}

/// Titles or skills by nearness.
pub fn similar(kind: Kind, queries: &Path, corpus: &Path, top: usize) -> anyhow::Result<bool> {
    #[derive(Deserialize)]
    struct Entry {
        id: serde_json::Value,
        text: String,
    }
    let corpus: Vec<(serde_json::Value, String)> =
        lines::all::<Entry>(corpus)?.into_iter().map(|entry| (entry.id, entry.text)).collect();
    let table = Table::own();
    let kind = match kind {
        Kind::Title => similarity::Kind::Title,
        Kind::Skill => similarity::Kind::Skill,
    };
    let prepared: Vec<_> =
        corpus.iter().map(|(_, text)| similarity::prepare(kind, text, Some(&table))).collect();
    lines::answer(Some(queries), |query: Entry| {
        let query = similarity::prepare(kind, &query.text, Some(&table));
        let mut ranking: Vec<(&serde_json::Value, f32)> = corpus
            .iter()
            .zip(&prepared)
            .map(|((id, _), other)| (id, similarity::score(&query, other)))
            .collect();
        ranking.sort_by(|a, b| b.1.total_cmp(&a.1));
        ranking.truncate(if top == 0 { ranking.len() } else { top });
        Ok(serde_json::json!({ "ranking": ranking }))
    })
}

/// Career history → readiness to move.
pub fn intent(file: Option<&Path>) -> anyhow::Result<bool> {
    #[derive(Deserialize)]
    struct Line {
        as_of: overture::profile::PartialDate,
        #[serde(default)]
        positions: Vec<PositionLine>,
        #[serde(default)]
        signals: Vec<Observation>,
    }
    /// What was observed elsewhere than in the history; a code nobody knows says nothing.
    #[derive(Deserialize)]
    struct Observation {
        code: String,
        date: Option<overture::profile::PartialDate>,
        #[serde(default)]
        quote: String,
        #[serde(default)]
        source: String,
    }
    lines::answer(file, |line: Line| {
        let reading = ReadingLine { positions: line.positions, ..ReadingLine::default() };
        let observed = line.signals.into_iter().map(|seen| Signal {
            code: seen.code,
            explanation: String::new(),
            date: seen.date,
            weight: 0.0,
            evidence: Evidence { quote: seen.quote, source: seen.source, ..Evidence::default() },
        });
        let intent = from_history(&reading.into_profile("").positions, line.as_of);
        IntentLine::of(&intent.with_observations(observed.collect(), line.as_of.last_day()))
    })
}

/// A message → what is wrong with it.
pub fn check(file: Option<&Path>) -> anyhow::Result<bool> {
    #[derive(Serialize)]
    struct Checked {
        checks: Vec<outreach::Check>,
    }
    lines::answer(file, |message: Message| Ok(Checked { checks: outreach::check(&message) }))
}
