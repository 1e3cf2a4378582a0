//! One candidate's compact record: the row, the words they are found by, and what shows that two are one person.
//!
//! Always derived from the log, never edited; [`super::RULES`] rises when what is derived changes. Start at
//! [`Card::of`].

use jiff::tz::TimeZone;

use super::bytes::hash;
use super::letters::fold_text;
use crate::assessment::rediscovery::CareerSketch;
use crate::pipeline::{Candidate, CandidateRow, canonical_link, profile_link};
use crate::profile::{ContactKind, Profile};

/// Words kept of one candidate at most; those of name, work and skills come first.
const MOST_TERMS: usize = 200;
/// Bytes kept of one word.
const LONGEST_TERM: usize = 32;
/// Stands before a tag that is filtered by as a whole; no word begins with it.
pub(super) const TAG: char = '\u{1}';

/// Where a word stands. The earlier, the more it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Place {
    /// In the name.
    Name,
    /// In headline, titles, employers, location.
    Work,
    /// Among skills and tags.
    Skill,
    /// In notes, preferences, the summary, links.
    Elsewhere,
}

/// What two records of one person may share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Mark {
    /// The address of a page read of them.
    Own,
    /// An address that page links to.
    Linked,
    /// An address of one person on a site for people that the page links to.
    LinkedPerson,
    /// An e-mail address.
    Email,
    /// Name, employer and place, all three.
    NameWorkPlace,
}

/// The compact record.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// What lists show.
    pub row: CandidateRow,
    /// Folded words, each once, with the best place it stands at.
    pub terms: Vec<(String, Place)>,
    /// What they may share with another record of the same person, hashed.
    pub marks: Vec<(Mark, u64)>,
    /// What a new brief is held against.
    pub sketch: CareerSketch,
}

impl Card {
    /// The record of a candidate.
    pub fn of(candidate: &Candidate) -> Self {
        let row = CandidateRow::of(candidate);
        let mut words = Words::of_row(&row);
        let profile = &candidate.profile;
        for position in &profile.positions {
            words.take(Place::Work, position.title.as_deref());
            words.take(Place::Work, position.organisation.as_deref());
        }
        for skill in &profile.skills {
            words.take(Place::Skill, Some(&skill.value));
        }
        for language in &profile.languages {
            words.take(Place::Skill, Some(&language.language));
        }
        for note in candidate.notes.iter().rev() {
            words.take(Place::Elsewhere, Some(&note.text));
        }
        for preference in &candidate.preferences {
            words.take(Place::Elsewhere, Some(preference));
        }
        words.take(Place::Elsewhere, candidate.source.as_deref());
        words.take(Place::Elsewhere, candidate.introducer.as_deref());
        words.take(Place::Elsewhere, profile.summary.as_ref().map(|fact| fact.value.as_str()));
        let marks = marks(&row, profile);
        let last = candidate.visits.last().map_or(candidate.added_at, |visit| visit.at);
        let sketch = CareerSketch::of(profile, last.to_zoned(TimeZone::UTC).date());
        Self { row, terms: words.0, marks, sketch }
    }

    /// What is left where only the row can be read.
    pub fn of_row(row: CandidateRow) -> Self {
        let terms = Words::of_row(&row).0;
        let marks = marks(&row, &Profile::default());
        Self { row, terms, marks, sketch: CareerSketch::default() }
    }
}

/// The term a tag is filtered by.
pub(super) fn tag_term(tag: &str) -> String {
    let mut term = TAG.to_string();
    term.push_str(&fold_text(tag).split_whitespace().collect::<Vec<_>>().join(" "));
    cut(&mut term);
    term
}

fn cut(term: &mut String) {
    if term.len() > LONGEST_TERM {
        term.truncate((0..=LONGEST_TERM).rfind(|at| term.is_char_boundary(*at)).unwrap_or_default());
    }
}

/// Words as they are collected: the first place counts, so callers go from the best to the last.
struct Words(Vec<(String, Place)>);

impl Words {
    fn of_row(row: &CandidateRow) -> Self {
        let mut words = Self(Vec::new());
        words.take(Place::Name, Some(&row.name));
        for text in [&row.headline, &row.organisation, &row.location] {
            words.take(Place::Work, text.as_deref());
        }
        for tag in &row.tags {
            words.add(Place::Skill, tag_term(tag));
            words.take(Place::Skill, Some(tag));
        }
        for link in &row.links {
            words.take(Place::Elsewhere, Some(link));
        }
        words
    }

    fn take(&mut self, place: Place, text: Option<&str>) {
        let Some(text) = text else { return };
        if self.0.len() >= MOST_TERMS {
            return;
        }
        for word in fold_text(text).split_whitespace() {
            let mut word = word.to_owned();
            cut(&mut word);
            self.add(place, word);
        }
    }

    fn add(&mut self, place: Place, term: String) {
        if let Some(known) = self.0.iter_mut().find(|(known, _)| *known == term) {
            known.1 = known.1.min(place);
        } else if self.0.len() < MOST_TERMS {
            self.0.push((term, place));
        }
    }
}

fn marks(row: &CandidateRow, profile: &Profile) -> Vec<(Mark, u64)> {
    let mut marks: Vec<(Mark, u64)> =
        row.links.iter().map(|link| (Mark::Own, hash(link.as_bytes()))).collect();
    for link in profile.links.iter().take(20) {
        match profile_link(&link.value) {
            Some(person) => marks.push((Mark::LinkedPerson, hash(person.as_bytes()))),
            None => marks.push((Mark::Linked, hash(canonical_link(&link.value).as_bytes()))),
        }
    }
    for contact in profile.contacts.iter().filter(|contact| contact.kind == ContactKind::Email).take(5) {
        marks.push((Mark::Email, hash(contact.value.trim().to_lowercase().as_bytes())));
    }
    if let (Some(employer), Some(place)) = (&row.organisation, &row.location) {
        let same = [&row.name, employer, place]
            .map(|text| fold_text(text).split_whitespace().collect::<Vec<_>>().join(" "));
        if same.iter().all(|text| !text.is_empty()) {
            marks.push((Mark::NameWorkPlace, hash(same.join("\n").as_bytes())));
        }
    }
    marks.sort_unstable();
    marks.dedup();
    marks
}
