//! One row as one person, or the reason why not.
//!
//! Every fact says the file and the line it came from, so that a first message can name its source. What fits nowhere is
//! kept as a note. Nothing is guessed: no cell, no fact. Start at [`person`].

use super::stages::{stage, yes};
use super::values::{email, phone, plain, several, web};
use super::{Field, Layout, Record};
use crate::pipeline::Stage;
use crate::profile::{Contact, ContactKind, Education, Evidence, Fact, Position, Profile, SpokenLanguage};

/// The site code of people who came from a file.
pub(super) const SITE: &str = "import";

/// A person from a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// What the file says of them.
    pub profile: Profile,
    /// Where they stand, where the file says so in words we know.
    pub stage: Option<Stage>,
    /// Where the file says they were found.
    pub source: Option<String>,
    /// Who introduced them.
    pub introducer: Option<String>,
    /// What fits nowhere else, as one note.
    pub note: Option<String>,
}

/// Why a row was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// A quote was opened and never closed.
    #[error("a quotation mark is opened and never closed")]
    OpenQuote,
    /// More cells than columns: something is shifted.
    #[error("it has {found} cells, the header has {expected}: a separator may stand inside a text")]
    TooManyCells {
        /// In the row.
        found: usize,
        /// In the header.
        expected: usize,
    },
    /// Nothing to know the person by.
    #[error("no profile page, no e-mail address and no phone number to know this person by")]
    Nameless,
    /// Not what the format says.
    #[error("the entry is not readable as what the file says it is")]
    Unreadable,
}

/// The person in a record. `file` names the file, for the evidence.
///
/// # Errors
/// Where the row cannot be taken whole.
pub fn person(record: &Record, layout: &Layout, file: &str) -> Result<Imported, Problem> {
    let expected = layout.columns.len();
    let spans_lines = record.cells.iter().any(|cell| cell.contains('\n'));
    if record.broken || (record.cells.len() < expected && spans_lines && record.cells.len() * 2 <= expected) {
        return Err(Problem::OpenQuote);
    }
    if record.cells.iter().skip(expected).any(|cell| !cell.trim().is_empty()) {
        return Err(Problem::TooManyCells { found: record.cells.len(), expected });
    }
    let mut row = Row::at(format!("{file}, line {}", record.line));
    for (index, cell) in record.cells.iter().enumerate() {
        let cell = plain(cell);
        let (Some(field), Some(name)) = (layout.columns.get(index), layout.header.get(index)) else {
            continue;
        };
        if !cell.is_empty() {
            row.take(*field, name, cell);
        }
    }
    row.into_person()
}

/// What is gathered of one person.
#[derive(Default)]
pub(super) struct Row {
    source: String,
    pub(super) profile: Profile,
    names: [Option<String>; 3],
    whole_name: Option<String>,
    title: Option<String>,
    company: Option<String>,
    places: Vec<String>,
    education: Education,
    pages: Vec<String>,
    stage: Option<Stage>,
    found: Option<String>,
    introducer: Option<String>,
    notes: Vec<String>,
}

impl Row {
    /// Nothing yet, from this place of a file.
    pub(super) fn at(source: String) -> Self {
        Self { source, ..Self::default() }
    }

    /// Takes one cell that is not empty.
    pub(super) fn take(&mut self, field: Field, column: &str, cell: String) {
        match field {
            Field::Name => self.whole_name = Some(ordered(&cell)),
            Field::FirstName => self.names[0] = Some(cell),
            Field::MiddleName => self.names[1] = Some(cell),
            Field::LastName => self.names[2] = Some(cell),
            Field::Email => self.contact(ContactKind::Email, column, &cell, email),
            Field::Phone => self.contact(ContactKind::Phone, column, &cell, phone),
            Field::Profile | Field::Link => {
                for part in several(&cell, true) {
                    match web(&part) {
                        Some(page) if field == Field::Profile => self.pages.push(page),
                        Some(page) => {
                            let fact = self.fact("links", page);
                            self.profile.links.push(fact);
                        }
                        None => self.note(column, &part),
                    }
                }
            }
            Field::Headline => self.profile.headline = Some(self.fact("headline", cell)),
            Field::Title => self.title = Some(cell),
            Field::Company => self.company = Some(cell),
            Field::Place => {
                if !self.places.contains(&cell) {
                    self.places.push(cell);
                }
            }
            Field::Summary => self.profile.summary = Some(self.fact("summary", cell)),
            Field::Skills => {
                let skills: Vec<_> =
                    several(&cell, true).into_iter().map(|skill| self.fact("skills", skill)).collect();
                self.profile.skills.extend(skills);
            }
            Field::Languages => {
                for language in several(&cell, true) {
                    let evidence = self.evidence("languages", &language);
                    self.profile.languages.push(SpokenLanguage { language, level: None, evidence });
                }
            }
            Field::School => self.education.school = Some(cell),
            Field::Degree => self.education.degree = Some(cell),
            Field::Study => self.education.field = Some(cell),
            Field::Source => self.found = Some(cell),
            Field::Introducer => self.introducer = Some(cell),
            Field::Stage => match stage(&cell) {
                Some(stage) if self.stage != Some(Stage::DoNotContact) => self.stage = Some(stage),
                Some(_) => {}
                None => self.note(column, &cell),
            },
            Field::DoNotContact => {
                if yes(&cell) {
                    self.stage = Some(Stage::DoNotContact);
                }
            }
            Field::Note => self.note(column, &cell),
            Field::LeftOut | Field::Protected => {}
        }
    }

    fn contact(&mut self, kind: ContactKind, column: &str, cell: &str, read: fn(&str) -> Option<String>) {
        let parts = several(cell, true);
        let single = parts.len() > 1 && read(cell).is_some();
        for part in if single { vec![cell.to_owned()] } else { parts } {
            match read(&part) {
                Some(value) if self.profile.contacts.iter().all(|known| known.value != value) => {
                    let evidence = self.evidence("contacts", &part);
                    self.profile.contacts.push(Contact { kind, value, evidence });
                }
                Some(_) => {}
                None => self.note(column, &part),
            }
        }
    }

    pub(super) fn note(&mut self, column: &str, text: &str) {
        self.notes.push(format!("{column}: {text}"));
    }

    pub(super) fn evidence(&self, field: &str, quote: &str) -> Evidence {
        Evidence {
            quote: quote.chars().take(300).collect(),
            field: field.to_owned(),
            source: self.source.clone(),
            confidence: 0.9,
            ..Evidence::default()
        }
    }

    pub(super) fn fact(&self, field: &str, value: String) -> Fact<String> {
        Fact { evidence: self.evidence(field, &value), value }
    }

    /// The person; what they are known by is a page, or else an e-mail address, or else a telephone number.
    pub(super) fn into_person(mut self) -> Result<Imported, Problem> {
        let parts: Vec<String> = self.names.iter().flatten().cloned().collect();
        let name = if parts.is_empty() { self.whole_name.take() } else { Some(parts.join(" ")) };
        self.profile.name = name.map(|name| self.fact("name", name));
        if self.title.is_some() || self.company.is_some() {
            let quote = [self.title.as_deref(), self.company.as_deref()];
            let quote = quote.into_iter().flatten().collect::<Vec<_>>().join(", ");
            let evidence = self.evidence("positions[0]", &quote);
            let (title, organisation) = (self.title.take(), self.company.take());
            self.profile
                .positions
                .insert(0, Position { title, organisation, current: true, evidence, ..Position::default() });
        }
        if self.education != Education::default() {
            let said = [&self.education.school, &self.education.degree, &self.education.field];
            let quote = said.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
            self.education.evidence = self.evidence("education[0]", &quote);
            self.profile.education.push(std::mem::take(&mut self.education));
        }
        if !self.places.is_empty() {
            self.profile.location = Some(self.fact("location", self.places.join(", ")));
        }
        let mut pages = std::mem::take(&mut self.pages).into_iter();
        let known_by = |kind: ContactKind, scheme: &str| {
            let contact = self.profile.contacts.iter().find(|contact| contact.kind == kind)?;
            Some(format!("{scheme}:{}", contact.value.split_whitespace().collect::<String>()))
        };
        let page = if self.profile.url.is_empty() {
            pages.next()
        } else {
            Some(std::mem::take(&mut self.profile.url))
        };
        let url = page
            .or_else(|| known_by(ContactKind::Email, "mailto"))
            .or_else(|| known_by(ContactKind::Phone, "tel"))
            .ok_or(Problem::Nameless)?;
        self.profile.url = url;
        SITE.clone_into(&mut self.profile.site);
        let more: Vec<_> = pages.map(|page| self.fact("links", page)).collect();
        self.profile.links.extend(more);
        let note = (!self.notes.is_empty()).then(|| self.notes.join("\n"));
        Ok(Imported {
            profile: self.profile,
            stage: self.stage,
            source: self.found,
            introducer: self.introducer,
            note,
        })
    }
}

/// "Holm, Mira" as "Mira Holm".
fn ordered(name: &str) -> String {
    match name.split_once(',') {
        Some((last, first))
            if !first.trim().is_empty() && !first.contains(',') && last.split_whitespace().count() <= 3 =>
        {
            format!("{} {}", first.trim(), last.trim())
        }
        _ => name.to_owned(),
    }
}
