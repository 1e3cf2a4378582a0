//! The career as passages of text: what was said, where, and when it was true.
//!
//! Every criterion reads the same passages, split into words once. Nothing is judged here. Start at [`Passages::of`].

use jiff::civil::Date;

use crate::assessment::Career;
use crate::assessment::unread::strike;
use crate::lexicon::skills::{self, Mention};
use crate::lexicon::titles;
use crate::lexicon::words::Words;
use crate::profile::{Evidence, PartialDate, Position};

/// What kind of field a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// The line under the name.
    Headline,
    /// The "about" text.
    Summary,
    /// A position's title; the number is its place in the list.
    Title(usize),
    /// What the person wrote about a position.
    Description(usize),
    /// A listed skill.
    Skill,
    /// A public activity.
    Activity,
}

/// One passage.
#[derive(Debug)]
pub(crate) struct Passage<'a> {
    /// Which field it is.
    pub source: Source,
    /// Its words.
    pub words: Words<'a>,
    /// The skills it mentions.
    pub skills: Vec<Mention>,
    /// Where it stands on the page.
    evidence: &'a Evidence,
    /// The profile field, for citing.
    field: String,
    /// First and last month it speaks of, counted from year 0.
    pub months: Option<(i32, i32)>,
}

/// All passages of a career.
#[derive(Debug)]
pub(crate) struct Passages<'a> {
    /// In the order of the page: headline, summary, positions, skills, activity.
    pub list: Vec<Passage<'a>>,
    /// The month of reading, counted from year 0.
    pub now: i32,
    /// How much the page says, 0 (a name and a line) to 1 (a full profile).
    pub richness: f32,
    /// The address of the page.
    pub url: &'a str,
    /// The positions, newest first.
    positions: &'a [Position],
}

impl<'a> Passages<'a> {
    /// Splits a career.
    pub fn of(career: &Career<'a>, today: Date) -> Self {
        let now = i32::from(today.year()) * 12 + i32::from(today.month());
        let mut list = Vec::new();
        let mut push = |source, text: &'a str, evidence: &'a Evidence, field: String, months| {
            if text.trim().is_empty() {
                return;
            }
            let words = strike(Words::of(text));
            let skills = if source == Source::Skill { listed(&words) } else { skills::find(&words) };
            list.push(Passage { source, words, skills, evidence, field, months });
        };
        if let Some(fact) = career.headline {
            push(Source::Headline, &fact.value, &fact.evidence, "headline".to_owned(), None);
        }
        if let Some(fact) = career.summary {
            push(Source::Summary, &fact.value, &fact.evidence, "summary".to_owned(), None);
        }
        for (n, position) in career.positions.iter().enumerate() {
            let months = months_of(position, now);
            if let Some(title) = &position.title {
                push(Source::Title(n), title, &position.evidence, format!("positions[{n}].title"), months);
            }
            if let Some(text) = &position.description {
                push(
                    Source::Description(n),
                    text,
                    &position.evidence,
                    format!("positions[{n}].description"),
                    months,
                );
            }
        }
        for (n, fact) in career.skills.iter().enumerate() {
            push(Source::Skill, &fact.value, &fact.evidence, format!("skills[{n}]"), None);
        }
        for (n, activity) in career.activity.iter().enumerate() {
            let month = activity.date.map(|d| (month_number(d, 12), month_number(d, 12)));
            push(Source::Activity, &activity.text, &activity.evidence, format!("activity[{n}]"), month);
        }
        let words: usize = list.iter().map(Passage::words_about_work).sum();
        let richness = (words as f32 / 240.0).min(1.0) * 0.6
            + (career.positions.len() as f32 / 4.0).min(1.0) * 0.2
            + (career.skills.len() as f32 / 15.0).min(1.0) * 0.2;
        Self { list, now, richness, url: career.url, positions: career.positions }
    }

    /// The job a passage speaks of, as a sentence would name it: "at Acme since 2019", "at Acme until 2021".
    pub fn job(&self, passage: &Passage<'_>) -> Option<String> {
        let (Source::Title(n) | Source::Description(n)) = passage.source else { return None };
        let position = self.positions.get(n)?;
        let mut said = String::new();
        if let Some(organisation) = position.organisation.as_deref().map(str::trim).filter(|o| !o.is_empty())
        {
            said.push_str(&format!("at {}", organisation.chars().take(60).collect::<String>()));
        }
        let year = match (position.current, position.start, position.end) {
            (true, Some(start), _) => Some(("since", start.year())),
            (false, _, Some(end)) => Some(("until", end.year())),
            _ => None,
        };
        if let Some((word, year)) = year {
            if !said.is_empty() {
                said.push(' ');
            }
            said.push_str(&format!("{word} {year}"));
        }
        (!said.is_empty()).then_some(said)
    }
}

impl Passage<'_> {
    /// Words of sentences that name a skill or a title: a sentence on anything else makes no profile richer.
    fn words_about_work(&self) -> usize {
        if matches!(self.source, Source::Title(_) | Source::Skill) {
            return self.words.list.len();
        }
        let titles = titles::find(&self.words).into_iter().map(|hit| hit.from);
        let mut named: Vec<usize> = self.skills.iter().map(|m| m.from).chain(titles).collect();
        named.sort_unstable();
        let mut counted = 0;
        let mut reach = 0;
        for at in named.into_iter() {
            if at >= reach {
                let start = self.words.sentence_start(at);
                reach = self.words.sentence_end(at);
                counted += reach - start;
            }
        }
        counted
    }

    /// The sentence around a match, as evidence.
    pub fn cite(&self, from: usize, to: usize, url: &str) -> Evidence {
        let words = &self.words;
        let (mut start, mut end) = (words.sentence_start(from), words.sentence_end(to.max(1) - 1));
        if end - start > 24 {
            start = start.max(from.saturating_sub(8));
            end = end.min(to + 12);
        }
        self.evidence_for(words.quote(start, end), url)
    }

    /// The whole passage as evidence, cut at 200 characters.
    pub fn cite_whole(&self, url: &str) -> Evidence {
        let text: String = self.words.text.trim().chars().take(200).collect();
        self.evidence_for(&text, url)
    }

    fn evidence_for(&self, quote: &str, url: &str) -> Evidence {
        let quote = quote.split_whitespace().collect::<Vec<_>>().join(" ");
        let source =
            if self.evidence.source.is_empty() { url.to_owned() } else { self.evidence.source.clone() };
        Evidence {
            quote: quote.chars().take(300).collect(),
            field: self.field.clone(),
            source,
            origin: self.evidence.origin,
            confidence: self.evidence.confidence,
        }
    }
}

/// A listed skill is a name as a whole ("go", "R"), else whatever it mentions.
fn listed(words: &Words<'_>) -> Vec<Mention> {
    match skills::named(words.text) {
        Some(skill) => {
            vec![Mention { skill, from: 0, to: words.list.len(), stance: skills::Stance::Claimed }]
        }
        None => skills::find(words),
    }
}

/// The month of a date, counted from year 0; `unknown` stands in for a month that is not stated.
pub(crate) fn month_number(date: PartialDate, unknown: i8) -> i32 {
    i32::from(date.year()) * 12 + i32::from(date.month().unwrap_or(unknown))
}

/// First and last month of a position. An end that is not stated counts only where the position is held now.
pub(crate) fn months_of(position: &Position, now: i32) -> Option<(i32, i32)> {
    let start = month_number(position.start?, 7);
    let end = match position.end {
        Some(end) => month_number(end, if end.year() == position.start?.year() { 12 } else { 6 }),
        None if position.current => now,
        None => return None,
    };
    (start <= end).then_some((start, end.min(now.max(start))))
}

/// Months covered by spans, overlaps counted once.
pub(crate) fn covered(mut spans: Vec<(i32, i32)>) -> i32 {
    spans.sort_unstable();
    let mut total = 0;
    let mut reach = i32::MIN;
    for (from, to) in spans {
        let from = from.max(reach);
        if to > from {
            total += to - from;
            reach = to;
        }
    }
    total
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlapping_positions_count_once() {
        assert_eq!(covered(vec![(0, 12), (6, 18), (24, 36)]), 30);
        assert_eq!(covered(vec![(5, 5), (0, 3)]), 3);
    }
}
