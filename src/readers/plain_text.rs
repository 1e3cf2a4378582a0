//! A CV as plain text → profile.
//!
//! Lines become the markup a page would have for them (heading, paragraph, list), so that pages and text are read by the
//! same rules. Words that no field took stay in the summary: nothing the person wrote is lost. Start at [`read_text`].

use std::collections::HashSet;

use jiff::civil::Date;

use super::dates;
use super::sections::{self, Kind, kind_of};
use super::{Sight, activity, availability, contacts, fact, generic, names, number, tongue, top_card};
use crate::page::text::{beginning, fold, has_word};
use crate::page::{Page, PageSnapshot};
use crate::profile::{Origin, Profile};

/// Longer texts are no CV; the rest is left out.
const MOST: usize = 400_000;

/// A line this long with gaps in it is a whole text whose line breaks were lost.
const BLOB: usize = 300;

/// Reads a CV that is plain text: headings, dated entries, skills, languages, contacts.
pub fn read_text(text: &str, today: Date) -> Profile {
    let lines = lines(beginning(text, MOST));
    let snapshot = PageSnapshot { html: markup(&lines), ..PageSnapshot::default() };
    let page = Page::of(&snapshot);
    let sight = Sight { page: &page, today, source: String::new() };
    let found = sections::find(&page, &[]);
    let mut profile = Profile { site: "text".to_owned(), ..Profile::default() };
    let head = top_card::read(&sight, &found, &mut profile);
    contacts::read(&sight, &found, &head, &mut profile, Origin::Text);
    generic::visible(&sight, &found, &mut profile, Origin::Text);
    activity::read(&sight, &found, &mut profile, Origin::Text);
    keep_the_rest(&sight, &lines, &mut profile);
    availability::read(&sight, &head, &mut profile, Origin::Text);
    profile.language = tongue::of(&profile);
    number(&mut profile);
    profile
}

/// Lines with their columns; an empty line stays as one without columns.
fn lines(text: &str) -> Vec<Vec<String>> {
    let mut out = Vec::new();
    for line in text.lines() {
        let columns: Vec<String> = line
            .split('\t')
            .flat_map(|part| part.split("   "))
            .map(fold)
            .filter(|column| has_word(column))
            .collect();
        if columns.len() > 1 && line.chars().count() > BLOB {
            out.extend(columns.into_iter().map(|column| vec![column]));
        } else {
            out.push(columns);
        }
    }
    out
}

/// A heading: the only words of a line, and the name of a section.
fn heading(line: &[String]) -> Option<Kind> {
    match line {
        [only] if only.chars().count() <= 40 => kind_of(only),
        _ => None,
    }
}

fn markup(lines: &[Vec<String>]) -> String {
    let mut out = String::from("<main><div>");
    let first = lines.iter().position(|line| !line.is_empty()).unwrap_or(0);
    let mut at = first;
    if let Some([name]) = lines.get(first).map(Vec::as_slice)
        && names::is_namelike(name)
        && (2..=5).contains(&name.split_whitespace().count())
    {
        out.push_str(&format!("<h1>{}</h1>", escaped(name)));
        at += 1;
    }
    while at < lines.len() {
        let end = (at..lines.len())
            .find(|next| *next > at && heading(&lines[*next]).is_some())
            .unwrap_or(lines.len());
        let mut body = at;
        if let Some(kind) = heading(&lines[at]) {
            out.push_str(&format!("</div></section><section><h2>{}</h2><div>", escaped(&lines[at][0])));
            body += 1;
            if matches!(kind, Kind::Experience | Kind::Education | Kind::Volunteering) {
                entries(&lines[body..end], &mut out);
                body = end;
            }
        }
        paragraphs(&lines[body..end], &mut out);
        at = end;
    }
    out.push_str("</div></main>");
    out
}

/// Blocks between empty lines, where each dated one is an entry; else the lines one after another.
fn entries(lines: &[Vec<String>], out: &mut String) {
    let blocks: Vec<&[Vec<String>]> =
        lines.split(|line| line.is_empty()).filter(|block| !block.is_empty()).collect();
    let is_dated = |block: &[Vec<String>]| {
        block.iter().flatten().any(|column| dates::find(column).is_some_and(|found| found.dates.range))
    };
    let dated = blocks.iter().filter(|block| is_dated(block)).count();
    let thin = blocks.iter().any(|block| is_dated(block) && block.len() < 2);
    if dated < 2 || thin {
        return paragraphs(lines, out);
    }
    let mut open = false;
    for block in blocks {
        if is_dated(block) {
            out.push_str(if open { "</div><div>" } else { "<div>" });
            open = true;
        }
        paragraphs(block, out);
    }
    out.push_str("</div>");
}

fn paragraphs(lines: &[Vec<String>], out: &mut String) {
    let mut listed = false;
    for line in lines.iter().filter(|line| !line.is_empty()) {
        let bullet = line[0].starts_with(['•', '*', '‣', '▪', '●', '○']) || line[0].starts_with("- ");
        if bullet != listed {
            out.push_str(if bullet { "<ul>" } else { "</ul>" });
            listed = bullet;
        }
        out.push_str(if bullet { "<li>" } else { "<p>" });
        for column in line {
            let words =
                if bullet { column.trim_start_matches(|c: char| !c.is_alphanumeric()) } else { column };
            out.push_str(&format!("<span>{}</span>", escaped(words)));
        }
        out.push_str(if bullet { "</li>" } else { "</p>" });
    }
    if listed {
        out.push_str("</ul>");
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Lines with a word that no field holds go into the summary.
fn keep_the_rest(sight: &Sight<'_>, lines: &[Vec<String>], profile: &mut Profile) {
    let taken = taken(profile);
    let is_taken = |word: &String| dates::words::month(word).is_some() || taken.contains(word);
    let rest: Vec<String> = lines
        .iter()
        .filter(|line| !line.is_empty() && heading(line).is_none())
        .map(|line| line.join(" "))
        .filter(|line| !words(line).all(|word| is_taken(&word)))
        .collect();
    if rest.is_empty() {
        return;
    }
    let rest = rest.join("\n");
    let text = match &profile.summary {
        Some(summary) => format!("{}\n{rest}", summary.value),
        None => rest,
    };
    let quote = text.lines().next().unwrap_or_default().to_owned();
    profile.summary = Some(fact(sight, "summary", text, &quote, Origin::Text, 0.5));
}

fn taken(profile: &Profile) -> HashSet<String> {
    let facts = [&profile.name, &profile.headline, &profile.location, &profile.summary];
    let facts = facts.into_iter().flatten().chain(&profile.skills).chain(&profile.links);
    let mut all: HashSet<String> = facts.flat_map(|fact| words(&fact.value)).collect();
    for position in &profile.positions {
        let parts = [&position.title, &position.organisation, &position.location, &position.description];
        all.extend(parts.into_iter().flatten().flat_map(|part| words(part)));
    }
    for entry in &profile.education {
        let parts = [&entry.school, &entry.degree, &entry.field];
        all.extend(parts.into_iter().flatten().flat_map(|part| words(part)));
    }
    for spoken in &profile.languages {
        all.extend(words(&spoken.language));
        all.extend(spoken.level.iter().flat_map(|level| words(level)));
    }
    all.extend(profile.contacts.iter().flat_map(|contact| words(&contact.value)));
    all.extend(profile.activity.iter().flat_map(|activity| words(&activity.text)));
    all
}

/// Words without digits, in lower case.
fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !word.chars().any(|c| c.is_ascii_digit()))
        .map(str::to_lowercase)
}
