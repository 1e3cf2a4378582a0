//! The columns other systems import, and a candidate as one line of them.
//!
//! Greenhouse, Lever, Recruitee and Bullhorn publish the names of their columns, which are these; Ashby and Teamtailor
//! let the columns of any file be matched, and get plain names. How ready a person seems is in no column: nothing here
//! reads it. Start at [`Preset`].

use super::csv::{CSV_START, csv_line};
use crate::pipeline::Candidate;
use crate::pipeline::timeline::{outcome_name, stage_name};
use crate::profile::ContactKind;

/// A system to export for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preset {
    /// Everything a spreadsheet can show.
    Spreadsheet,
    /// Greenhouse, bulk import of prospects.
    Greenhouse,
    /// Lever, bulk import of candidates.
    Lever,
    /// Ashby, CSV import.
    Ashby,
    /// Teamtailor, import of candidates.
    Teamtailor,
    /// Recruitee, CSV importer.
    Recruitee,
    /// Bullhorn, Data Loader.
    Bullhorn,
}

#[derive(Debug, Clone, Copy)]
enum Cell {
    Name,
    First,
    Last,
    Emails,
    Phones,
    Headline,
    Title,
    Company,
    Place,
    Page,
    Links,
    Skills,
    Stage,
    Fit,
    Source,
    Notes,
    Added,
    AddedBy,
    LastContact,
    Outcome,
    NextContact,
    Fixed(&'static str),
}

impl Preset {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 7] = [
        Self::Spreadsheet,
        Self::Greenhouse,
        Self::Lever,
        Self::Ashby,
        Self::Teamtailor,
        Self::Recruitee,
        Self::Bullhorn,
    ];

    /// The name it is offered under, and the beginning of the file's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Spreadsheet => "Spreadsheet",
            Self::Greenhouse => "Greenhouse",
            Self::Lever => "Lever",
            Self::Ashby => "Ashby",
            Self::Teamtailor => "Teamtailor",
            Self::Recruitee => "Recruitee",
            Self::Bullhorn => "Bullhorn",
        }
    }

    fn columns(self) -> &'static [(&'static str, Cell)] {
        match self {
            Self::Spreadsheet => &[
                ("Name", Cell::Name),
                ("Headline", Cell::Headline),
                ("Title", Cell::Title),
                ("Company", Cell::Company),
                ("Location", Cell::Place),
                ("Profile", Cell::Page),
                ("Links", Cell::Links),
                ("E-mail", Cell::Emails),
                ("Phone", Cell::Phones),
                ("Skills", Cell::Skills),
                ("Stage", Cell::Stage),
                ("Fit", Cell::Fit),
                ("Source", Cell::Source),
                ("Added", Cell::Added),
                ("Added by", Cell::AddedBy),
                ("Last contact", Cell::LastContact),
                ("Outcome", Cell::Outcome),
                ("Next contact", Cell::NextContact),
                ("Notes", Cell::Notes),
            ],
            Self::Greenhouse => &[
                ("First Name", Cell::First),
                ("Last Name", Cell::Last),
                ("Company", Cell::Company),
                ("Title", Cell::Title),
                ("Email", Cell::Emails),
                ("Phone", Cell::Phones),
                ("Social Media", Cell::Page),
                ("Website", Cell::Links),
                ("Address", Cell::Place),
                ("Source", Cell::Source),
                ("Notes", Cell::Notes),
            ],
            Self::Lever => &[
                ("Full name", Cell::Name),
                ("Email", Cell::Emails),
                ("Phone", Cell::Phones),
                ("Company", Cell::Company),
                ("Title", Cell::Title),
                ("Location", Cell::Place),
                ("Links", Cell::Page),
                ("Stage", Cell::Fixed("New Lead")),
                ("Sources", Cell::Source),
                ("Origin", Cell::Fixed("Sourced")),
                ("Notes", Cell::Notes),
            ],
            Self::Ashby => &[
                ("Name", Cell::Name),
                ("Email", Cell::Emails),
                ("Phone Number", Cell::Phones),
                ("LinkedIn URL", Cell::Page),
                ("Website", Cell::Links),
                ("Location", Cell::Place),
                ("Current Company", Cell::Company),
                ("Current Title", Cell::Title),
                ("Source", Cell::Source),
            ],
            Self::Teamtailor => &[
                ("First name", Cell::First),
                ("Last name", Cell::Last),
                ("Email", Cell::Emails),
                ("Phone", Cell::Phones),
                ("LinkedIn", Cell::Page),
                ("Pitch", Cell::Headline),
                ("Source", Cell::Source),
                ("Note", Cell::Notes),
            ],
            Self::Recruitee => &[
                ("Name", Cell::Name),
                ("Emails", Cell::Emails),
                ("Phones", Cell::Phones),
                ("Sources", Cell::Source),
                ("Links", Cell::Links),
                ("Social Links", Cell::Page),
                ("Cover Letter", Cell::Notes),
            ],
            Self::Bullhorn => &[
                ("firstName", Cell::First),
                ("lastName", Cell::Last),
                ("name", Cell::Name),
                ("email", Cell::Emails),
                ("mobile", Cell::Phones),
                ("occupation", Cell::Title),
                ("companyName", Cell::Company),
                ("address.city", Cell::Place),
                ("companyURL", Cell::Page),
                ("skillSet", Cell::Skills),
                ("source", Cell::Source),
                ("status", Cell::Fixed("New Lead")),
                ("comments", Cell::Notes),
            ],
        }
    }

    /// What the file begins with: the mark and the header. Only a spreadsheet needs the mark; others read it as a part
    /// of the first column's name.
    pub fn start(self) -> String {
        let mut csv = if self == Self::Spreadsheet { CSV_START.to_owned() } else { String::new() };
        csv_line(&mut csv, self.columns().iter().map(|(name, _)| *name));
        csv
    }

    /// Appends the line of a candidate.
    pub fn line(self, candidate: &Candidate, csv: &mut String) {
        // One address and one number where a system takes one; all of them where it says how.
        let joined = match self {
            Self::Lever | Self::Recruitee => Some(","),
            Self::Spreadsheet => Some("; "),
            Self::Greenhouse | Self::Ashby | Self::Teamtailor | Self::Bullhorn => None,
        };
        let cells: Vec<String> =
            self.columns().iter().map(|(_, cell)| text(*cell, candidate, joined)).collect();
        csv_line(csv, cells.iter().map(String::as_str));
    }
}

fn text(cell: Cell, candidate: &Candidate, joined: Option<&str>) -> String {
    let profile = &candidate.profile;
    let fact = |fact: &Option<crate::profile::Fact<String>>| {
        fact.as_ref().map(|fact| fact.value.clone()).unwrap_or_default()
    };
    let now = profile.positions.iter().find(|position| position.current);
    let some_or_all = |values: Vec<&str>| match joined {
        Some(joint) => values.join(joint),
        None => values.first().map(|first| (*first).to_owned()).unwrap_or_default(),
    };
    let contacts = |kind: ContactKind| {
        let of_kind = profile.contacts.iter().filter(|contact| contact.kind == kind);
        some_or_all(of_kind.map(|contact| contact.value.as_str()).collect())
    };
    let page = |link: &&str| link.starts_with("http://") || link.starts_with("https://");
    let day = |at: jiff::Timestamp| at.to_zoned(jiff::tz::TimeZone::UTC).date().to_string();
    let name = fact(&profile.name);
    match cell {
        Cell::Name => name,
        Cell::First => halves(&name).0,
        Cell::Last => halves(&name).1,
        Cell::Emails => contacts(ContactKind::Email),
        Cell::Phones => contacts(ContactKind::Phone),
        Cell::Headline => fact(&profile.headline),
        Cell::Title => now.and_then(|position| position.title.clone()).unwrap_or_default(),
        Cell::Company => now.and_then(|position| position.organisation.clone()).unwrap_or_default(),
        Cell::Place => fact(&profile.location),
        Cell::Page => Some(profile.url.as_str()).filter(page).unwrap_or_default().to_owned(),
        Cell::Links => {
            some_or_all(profile.links.iter().map(|link| link.value.as_str()).filter(page).collect())
        }
        Cell::Skills => profile.skills.iter().map(|skill| skill.value.as_str()).collect::<Vec<_>>().join(","),
        Cell::Stage => stage_name(candidate.stage).to_owned(),
        Cell::Fit => candidate.assessments.last().map(|record| record.fit.to_string()).unwrap_or_default(),
        Cell::Source => candidate.source.clone().unwrap_or_default(),
        Cell::Notes => candidate.notes.iter().map(|note| note.text.as_str()).collect::<Vec<_>>().join("\n"),
        Cell::Added => day(candidate.added_at),
        Cell::AddedBy => candidate.added_by.clone(),
        Cell::LastContact => candidate.messages.last().map(|message| day(message.at)).unwrap_or_default(),
        Cell::Outcome => candidate
            .outcomes
            .last()
            .map(|(_, outcome)| outcome_name(*outcome))
            .unwrap_or_default()
            .to_owned(),
        Cell::NextContact => candidate.next_contact.map(|day| day.to_string()).unwrap_or_default(),
        Cell::Fixed(text) => text.to_owned(),
    }
}

/// Given and family name: the last word, with what belongs before it ("van der Berg").
fn halves(name: &str) -> (String, String) {
    const PARTICLES: [&str; 22] = [
        "von", "van", "der", "den", "de", "da", "dos", "do", "del", "della", "di", "du", "la", "le", "el",
        "al", "bin", "ibn", "zu", "zur", "ter", "ten",
    ];
    let words: Vec<&str> = name.split_whitespace().collect();
    let Some(last) = words.len().checked_sub(1) else { return (String::new(), String::new()) };
    let before = words[..last].iter().rev().take_while(|word| PARTICLES.contains(word)).count();
    // One word is a family name to systems that want one.
    let cut = (last - before).max(usize::from(last > 0 && before == last));
    (words[..cut].join(" "), words[cut..].join(" "))
}

#[cfg(test)]
mod tests {
    use super::halves;

    #[test]
    fn a_name_is_cut_before_the_words_that_belong_to_the_family_name() {
        let cut = |name: &str| {
            let (first, last) = halves(name);
            format!("{first}|{last}")
        };
        assert_eq!(cut("Mira Holm"), "Mira|Holm");
        assert_eq!(cut("Anna van der Berg"), "Anna|van der Berg");
        assert_eq!(cut("José Luis Pérez"), "José Luis|Pérez");
        assert_eq!(cut("Madonna"), "|Madonna");
        assert_eq!(cut("de Vries"), "de|Vries");
        assert_eq!(cut(""), "|");
    }
}
