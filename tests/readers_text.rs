//! Plain-text CVs: what is read out of them, and that no word is lost. All people and employers are invented.

#![allow(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

use overture::profile::Profile;
use overture::readers::read_text;

const SOFTWARE: &str = "Ada Example
Senior Backend Engineer
Berlin, Germany
ada@mail.example

SUMMARY
I build ledgers for small banks and care about the people who have to run them.

EXPERIENCE

Senior Backend Engineer
Numbers Example GmbH
Jan 2021 - Present
- Moved the ledger from Java to Rust
- Runs the on-call rota

Software Engineer
Paper Example Ltd
Mar 2017 - Dec 2020
- Kept the invoices flowing

EDUCATION
University of Example
BSc Computer Science
2013 - 2016

SKILLS
Rust, PostgreSQL, Kafka

LANGUAGES
English (fluent)
German (native)
";

const NURSING: &str = "Bea Beispiel
Registered Nurse

Professional Experience
Ward Nurse, Example General Hospital, 2019 - present
Staff Nurse, Sample Clinic, 2015 - 2019

Skills
Triage
Wound care
Paediatric life support

Registered with the invented council under a number kept on file.
";

const SALES: &str = "Carl Muster
Werkstraße 1, Musterstadt

Berufserfahrung
Vertriebsleiter
Beispiel Maschinen GmbH
03/2018 - heute

Außendienstmitarbeiter
Muster Werkzeuge AG
01/2012 - 02/2018

Kenntnisse
Verhandlung, Kaltakquise, CRM
";

fn read(text: &str) -> Profile {
    read_text(text, jiff::civil::Date::constant(2026, 11, 1))
}

fn positions(profile: &Profile) -> Vec<(&str, &str, String, bool)> {
    let text = |part: &'_ Option<String>| part.clone().unwrap_or_default();
    let mut out = Vec::new();
    for position in &profile.positions {
        let start = position.start.map(|date| date.to_string()).unwrap_or_default();
        out.push((
            position.title.as_deref().unwrap_or_default(),
            position.organisation.as_deref().unwrap_or_default(),
            start,
            position.current,
        ));
        assert!(!text(&position.title).is_empty());
    }
    out
}

fn skills(profile: &Profile) -> Vec<&str> {
    profile.skills.iter().map(|skill| skill.value.as_str()).collect()
}

#[test]
fn an_engineers_text_is_read_section_by_section() {
    let profile = read(SOFTWARE);
    assert_eq!(profile.name.as_ref().map(|name| name.value.as_str()), Some("Ada Example"));
    assert_eq!(
        positions(&profile),
        [
            ("Senior Backend Engineer", "Numbers Example GmbH", "2021-01".to_owned(), true),
            ("Software Engineer", "Paper Example Ltd", "2017-03".to_owned(), false),
        ]
    );
    assert!(profile.positions[0].description.as_deref().unwrap().contains("Java to Rust"));
    assert_eq!(profile.education[0].school.as_deref(), Some("University of Example"));
    assert_eq!(skills(&profile), ["Rust", "PostgreSQL", "Kafka"]);
    assert_eq!(profile.languages.len(), 2);
    assert_eq!(profile.contacts[0].value, "ada@mail.example");
    assert_eq!(profile.language.as_deref(), Some("en"));
}

#[test]
fn a_nurses_one_line_entries_are_read() {
    let profile = read(NURSING);
    assert_eq!(
        positions(&profile),
        [
            ("Ward Nurse", "Example General Hospital", "2019".to_owned(), true),
            ("Staff Nurse", "Sample Clinic", "2015".to_owned(), false),
        ]
    );
    assert!(skills(&profile).contains(&"Wound care"));
    assert!(profile.summary.unwrap().value.contains("Registered with the invented council"));
}

#[test]
fn a_salesmans_german_text_is_read() {
    let profile = read(SALES);
    assert_eq!(
        positions(&profile),
        [
            ("Vertriebsleiter", "Beispiel Maschinen GmbH", "2018-03".to_owned(), true),
            ("Außendienstmitarbeiter", "Muster Werkzeuge AG", "2012-01".to_owned(), false),
        ]
    );
    assert_eq!(skills(&profile), ["Verhandlung", "Kaltakquise", "CRM"]);
}

#[test]
fn text_without_any_shape_stays_in_the_summary_whole() {
    let text = "Rust and Kafka for ten years, then a bakery; references on request";
    let profile = read(text);
    assert_eq!(profile.summary.unwrap().value, text);
    assert!(profile.positions.is_empty() && profile.name.is_none());
    assert_eq!(read(""), Profile { site: "text".to_owned(), ..Profile::default() });
}

#[test]
fn every_word_of_a_text_is_in_some_field() {
    for text in [SOFTWARE, NURSING, SALES] {
        let read = serde_json::to_string(&read(text)).unwrap().to_lowercase();
        for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 4) {
            let word = word.to_lowercase();
            let heading = ["summary", "experience", "education", "skills", "languages", "professional"];
            let german = ["berufserfahrung", "kenntnisse", "heute", "present"];
            if !heading.contains(&word.as_str()) && !german.contains(&word.as_str()) {
                assert!(read.contains(&word), "{word} is lost");
            }
        }
    }
}

#[test]
fn markup_in_a_text_is_text() {
    let profile = read("Ada Example\n\nSkills\n<script>alert(1)</script>\n</main><h1>Eve</h1>\n");
    assert_eq!(profile.name.unwrap().value, "Ada Example");
    assert!(profile.skills.iter().any(|skill| skill.value.contains('<')));
}
