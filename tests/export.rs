//! What leaves the pipeline: whole, in the columns others import, never a formula, never how ready a person seemed.

#![allow(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

mod people;

use overture::assessment::Level;
use overture::exchange::import::{Encoding, Field, Records, person, resumes, survey};
use overture::exchange::{CANDIDATES, Preset, candidate_json, json_resume, vcard};
use overture::pipeline::{Action, Candidate, Stage, fold};
use overture::profile::ContactKind;
use people::{contact, event, fact, noted, profile};

/// Somebody with everything, whom the recruiter holds for a hidden active.
fn mira() -> Candidate {
    let mut profile = profile("https://www.linkedin.com/in/mira-holm", "Mira van der Holm");
    profile.contacts = vec![
        contact(ContactKind::Email, "mira@holm.example"),
        contact(ContactKind::Phone, "+49 40 555 01 23"),
    ];
    profile.links = fact("https://mira.example").into_iter().collect();
    profile.skills = fact("Rust").into_iter().collect();
    let added = Action::Added {
        profile: Box::new(profile),
        brief_id: None,
        stage: Stage::Shortlisted,
        assessment: None,
    };
    let note = "may leave before the autumn".to_owned();
    fold(&[
        event("e1", "c1", 0, added),
        event("e2", "c1", 1, Action::SourceRecorded { source: "RustFest".to_owned(), introducer: None }),
        noted("e3", "c1", 2, "Likes tea"),
        event("e4", "c1", 3, Action::OwnLevelSet { level: Some(Level::HiddenActive), note }),
    ])
    .unwrap()
}

fn file(preset: Preset, candidates: &[&Candidate]) -> String {
    let mut csv = preset.start();
    for candidate in candidates {
        preset.line(candidate, &mut csv);
    }
    csv
}

#[test]
fn what_is_exported_for_any_system_is_read_back_as_the_same_person() {
    let mira = mira();
    for preset in Preset::ALL {
        let csv = file(preset, &[&mira]);
        let text = csv.trim_start_matches('\u{feff}');
        let layout = survey(text, Encoding::Utf8, true).unwrap();
        let mut records = Records::new(layout.separator);
        records.push(text);
        records.next(false).unwrap();
        let back = person(&records.next(true).unwrap(), &layout, "back.csv").unwrap();
        assert_eq!(back.profile.name.unwrap().value, "Mira van der Holm", "{preset:?}");
        assert_eq!(back.profile.url, "https://www.linkedin.com/in/mira-holm", "{preset:?}");
        let contacts: Vec<&str> =
            back.profile.contacts.iter().map(|contact| contact.value.as_str()).collect();
        assert_eq!(contacts, ["mira@holm.example", "+49 40 555 01 23"], "{preset:?}");
        assert_eq!(back.source.as_deref(), Some("RustFest"), "{preset:?}");
        assert!(!layout.columns.contains(&Field::Protected));
    }
}

#[test]
fn how_ready_a_person_seems_leaves_in_no_export() {
    let mira = mira();
    let mut all = String::new();
    for preset in Preset::ALL {
        all.push_str(&file(preset, &[&mira]));
    }
    all.push_str(&candidate_json(&mira).to_string());
    all.push_str(&json_resume(&mira.profile).to_string());
    all.push_str(&vcard(&mira.profile));
    for word in ["hidden", "Hidden", "level", "may leave before"] {
        assert!(!all.contains(word), "{word} is in an export");
    }
    assert!(all.contains("Likes tea"), "what the recruiter wrote down is");
}

#[test]
fn an_exported_table_has_no_formula_and_every_line_its_cells() {
    let mut hostile = mira();
    hostile.profile.name = fact("=HYPERLINK(\"https://evil.example\",\"x\")\r\nEND:VCARD");
    hostile.profile.headline = fact("@SUM(1)\u{0},\"quoted\"");
    hostile.profile.location = fact("+1\nDTSTART:1");
    let csv = file(Preset::Spreadsheet, &[&hostile, &mira()]);
    assert!(csv.starts_with("\u{feff}\"Name\",\"Headline\""));
    assert!(csv.contains(
        "\"'=HYPERLINK(\"\"https://evil.example\"\",\"\"x\"\")\r\nEND:VCARD\",\"'@SUM(1),\"\"quoted\"\"\""
    ));
    assert!(csv.contains("\"'+1\nDTSTART:1\"") && csv.ends_with("\r\n"));
    let mut records = Records::new(',');
    records.push(&csv);
    let widths: Vec<usize> =
        std::iter::from_fn(|| records.next(true)).map(|record| record.cells.len()).collect();
    assert_eq!(widths, [19, 19, 19]);
}

#[test]
fn the_json_of_candidates_is_read_back_as_people() {
    let file = format!("{}{}{}", CANDIDATES.0, candidate_json(&mira()), CANDIDATES.1);
    let people = resumes(&file, "all.json").unwrap();
    let back = &people[0].1.as_ref().unwrap().profile;
    assert_eq!(back.url, "https://www.linkedin.com/in/mira-holm");
    assert_eq!(back.positions[0].organisation.as_deref(), Some("Nordlicht Energie"));
}
