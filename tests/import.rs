//! Files from other systems become people, whole or not at all, each row told by its line.

#![allow(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

use overture::exchange::import::{
    Decoder, Encoding, Field, FileKind, Imported, Layout, People, Problem, Record, Records, cards, kind_of,
    person, resumes, survey,
};
use overture::pipeline::{Stage, canonical_link};
use overture::profile::ContactKind;

/// A table read as the pipeline page reads it: surveyed on its first slice, then slice by slice.
fn table(bytes: &[u8], slice: usize) -> (Layout, People) {
    let encoding = Encoding::detect(&bytes[..bytes.len().min(65_536)]);
    let mut first = Decoder::new(encoding);
    let start = first.push(&bytes[..bytes.len().min(65_536)]);
    let layout = survey(&start, encoding, bytes.len() <= 65_536).unwrap();
    let mut people = Vec::new();
    let mut decoder = Decoder::new(encoding);
    let mut records = Records::new(layout.separator);
    let mut keep = |record: Record| {
        if record.line >= layout.first_line {
            people.push((record.line, person(&record, &layout, "file.csv")));
        }
    };
    for part in bytes.chunks(slice) {
        records.push(&decoder.push(part));
        while let Some(record) = records.next(false) {
            keep(record);
        }
    }
    records.push(&decoder.finish());
    while let Some(record) = records.next(true) {
        keep(record);
    }
    (layout, people)
}

fn columns(text: &str) -> Vec<Field> {
    table(text.as_bytes(), 1000).0.columns
}

fn name(person: &Imported) -> &str {
    &person.profile.name.as_ref().unwrap().value
}

#[test]
fn linkedins_own_export_is_read_past_its_notes() {
    let file = "Notes:\n\"When exporting your connection data, you may notice that some of the email addresses \
                are missing. You will only see email addresses for connections, who allow it, \"\"really\"\".\"\n\n\
                First Name,Last Name,URL,Email Address,Company,Position,Connected On\n\
                Mira,Holm,https://www.linkedin.com/in/mira-holm,,Nordlicht Energie,Data Engineer,03 Mar 2024\n\
                Otto,\"Brandt, PhD\",https://www.linkedin.com/in/otto-brandt,otto@brandt.example,,,01 Jan 2023\n";
    let (layout, people) = table(file.as_bytes(), 7);
    assert_eq!(layout.first_line, 5);
    assert_eq!(
        layout.columns,
        [
            Field::FirstName,
            Field::LastName,
            Field::Profile,
            Field::Email,
            Field::Company,
            Field::Title,
            Field::Note
        ]
    );
    let mira = people[0].1.as_ref().unwrap();
    assert_eq!(
        (name(mira), canonical_link(&mira.profile.url)),
        ("Mira Holm", "linkedin.com/in/mira-holm".to_owned())
    );
    assert_eq!(mira.profile.positions[0].organisation.as_deref(), Some("Nordlicht Energie"));
    assert_eq!(mira.profile.positions[0].evidence.source, "file.csv, line 5");
    assert_eq!(mira.note.as_deref(), Some("Connected On: 03 Mar 2024"));
    assert_eq!(people[1].1.as_ref().unwrap().profile.contacts[0].value, "otto@brandt.example");
}

#[test]
fn a_german_export_in_windows_1252_with_semicolons_is_read() {
    let mut file = b"Vorname;Name;E-Mail;Telefon (privat);Aktueller Arbeitgeber;Wohnort;Geburtsdatum;Status;F\xe4higkeiten\r\n".to_vec();
    file.extend(b"J\xf6rg;M\xfcller;joerg@mueller.example;'+49 40 555 01 23;S\xfcd GmbH;K\xf6ln;01.02.1980;Abgesagt;Rust, SQL\r\n");
    file.extend(b"Ute;Gro\xdf;;;;;;Gesperrt;\r\n");
    let (layout, people) = table(&file, 11);
    assert_eq!((layout.encoding, layout.separator), (Encoding::Windows1252, ';'));
    assert_eq!(layout.columns[1], Field::LastName, "beside a Vorname, Name is the other half");
    assert_eq!(layout.columns[6], Field::Protected);
    let person = people[0].1.as_ref().unwrap();
    assert_eq!(name(person), "Jörg Müller");
    assert_eq!(person.profile.location.as_ref().unwrap().value, "Köln");
    assert_eq!(person.stage, Some(Stage::Declined));
    assert_eq!(person.profile.skills.len(), 2);
    let phone = person.profile.contacts.iter().find(|contact| contact.kind == ContactKind::Phone).unwrap();
    assert_eq!(phone.value, "+49 40 555 01 23", "the apostrophe kept a spreadsheet from running it");
    assert!(!format!("{person:?}").contains("1980"), "what must not matter is not taken");
    assert_eq!(people[1], (3, Err(Problem::Nameless)));
}

#[test]
fn columns_of_other_systems_are_known() {
    use Field::{
        Company, Email, FirstName, LastName, LeftOut, Name, Note, Phone, Place, Profile, Source, Stage, Title,
    };
    assert_eq!(
        columns(
            "id,firstName,lastName,email,mobile,occupation,companyName,address.city,source,status\n1,Mira,Holm,m@h.example,,Engineer,Acme,Hamburg,Web,New Lead\n"
        ),
        [LeftOut, FirstName, LastName, Email, Phone, Title, Company, Place, Source, Stage]
    );
    assert_eq!(
        columns(
            "Candidate Name\tEmail Address\tLinkedIn URL\tCurrent Job Title\tFavourite tea\nMira Holm\tm@h.example\thttps://linkedin.com/in/mira\tEngineer\tAssam\n"
        ),
        [Name, Email, Profile, Title, Note]
    );
    assert_eq!(columns("Nom|Prénom|Courriel\nHolm|Mira|m@h.example\n"), [LastName, FirstName, Email]);
    assert_eq!(columns("Nombre;Apellidos;Móvil\nMira;Holm;+34 600 555 010\n"), [FirstName, LastName, Phone]);
}

#[test]
fn a_table_without_a_header_is_known_by_its_values() {
    let file = "Mira Holm,mira@holm.example,https://www.linkedin.com/in/mira-holm,+49 40 555 01 23\n\
                Otto Brandt,otto@brandt.example,https://www.linkedin.com/in/otto-brandt,+49 40 555 01 24\n";
    let (layout, people) = table(file.as_bytes(), 1000);
    assert_eq!(layout.columns, [Field::Name, Field::Email, Field::Profile, Field::Phone]);
    assert_eq!(layout.header[2], "Column 3");
    assert_eq!(people.len(), 2, "the first row is a person");
    let (layout, people) = table(b"mira@holm.example\notto@brandt.example\n", 5);
    assert_eq!((layout.columns, people.len()), (vec![Field::Email], 2));
}

#[test]
fn excels_own_separator_line_is_obeyed() {
    let (layout, people) = table(b"sep=;\nName;E-Mail\nHolm, Mira;mira@holm.example\n", 1000);
    assert_eq!((layout.separator, layout.first_line), (';', 3));
    assert_eq!(name(people[0].1.as_ref().unwrap()), "Mira Holm");
}

#[test]
fn a_bad_row_is_told_by_its_line_and_costs_no_other() {
    let file = "Name,Email,Notes\nMira Holm,mira@holm.example,\"two\nlines\"\nOtto,Brandt,otto@brandt.example,x\n\
                Nobody,not an address,\n\"Open,o@o.example,\nUte Groß,ute@gross.example,fine\n";
    let (_, people) = table(file.as_bytes(), 3);
    let told: Vec<(u64, Option<Problem>)> =
        people.iter().map(|(line, person)| (*line, person.as_ref().err().copied())).collect();
    assert_eq!(
        told,
        [
            (2, None),
            (4, Some(Problem::TooManyCells { found: 4, expected: 3 })),
            (5, Some(Problem::Nameless)),
            (6, Some(Problem::OpenQuote)),
            (7, None),
        ]
    );
    assert_eq!(people[0].1.as_ref().unwrap().note.as_deref(), Some("Notes: two\nlines"));
}

#[test]
fn a_wish_not_to_be_contacted_outweighs_every_stage() {
    let file = "Name,Email,Do not contact,Stage\nMira Holm,mira@holm.example,yes,Interview\n";
    assert_eq!(table(file.as_bytes(), 9).1[0].1.as_ref().unwrap().stage, Some(Stage::DoNotContact));
}

#[test]
fn several_addresses_in_one_cell_are_all_kept() {
    let file = "Name,Emails,Links\nMira Holm,\"mira@holm.example; M.Holm@Work.example\",\"https://mira.example, github.com/mira\"\n";
    let (_, people) = table(file.as_bytes(), 1000);
    let profile = &people[0].1.as_ref().unwrap().profile;
    assert_eq!(
        profile.contacts.iter().map(|c| c.value.as_str()).collect::<Vec<_>>(),
        ["mira@holm.example", "M.Holm@work.example"]
    );
    assert_eq!(profile.links.len(), 2);
    assert_eq!(profile.url, "mailto:mira@holm.example");
}

#[test]
fn address_book_cards_are_people() {
    let file = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Holm;Mira;;;\r\nFN:Mira Holm\r\nitem1.EMAIL;TYPE=work:mira@holm.\r\n example\r\n\
                TEL;VALUE=uri:tel:+49-40-555-0123\r\nORG:Nordlicht Energie;IT\r\nTITLE:Data Engineer\\, senior\r\n\
                ADR:;;Weg 1;Hamburg;;20095;Germany\r\nBDAY:1980-02-01\r\nNOTE:Met in May\\nLikes tea\r\nEND:VCARD\r\n\
                BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gro=C3=9F;Ute\nEMAIL:ute@gross.example\nEND:VCARD\n\
                BEGIN:VCARD\nFN:Cut Off\n";
    assert_eq!(kind_of(file.as_bytes()), FileKind::Cards);
    let people = cards(file, "book.vcf");
    let mira = people[0].1.as_ref().unwrap();
    assert_eq!((name(mira), mira.profile.url.as_str()), ("Mira Holm", "mailto:mira@holm.example"));
    assert_eq!(mira.profile.positions[0].title.as_deref(), Some("Data Engineer, senior"));
    assert_eq!(mira.profile.location.as_ref().unwrap().value, "Hamburg, Germany");
    assert_eq!(mira.note.as_deref(), Some("Note: Met in May\nLikes tea"));
    assert!(!format!("{mira:?}").contains("1980"));
    assert_eq!(name(people[1].1.as_ref().unwrap()), "Ute Groß");
    assert_eq!(people[2].1, Err(Problem::Unreadable));
}

#[test]
fn json_resumes_are_people() {
    let file = r#"[{"basics":{"name":"Mira Holm","email":"mira@holm.example","label":"Data Engineer",
        "location":{"city":"Hamburg","countryCode":"DE"},"profiles":[{"url":"https://github.com/mira"}]},
        "work":[{"name":"Nordlicht","position":"Engineer","startDate":"2021-03-01"},{"name":"Old","startDate":"2019","endDate":"2021-02"}],
        "skills":[{"name":"Data","keywords":["SQL"]}]}, 7]"#;
    assert_eq!(kind_of(file.as_bytes()), FileKind::Resumes);
    let people = resumes(file, "cv.json").unwrap();
    let mira = &people[0].1.as_ref().unwrap().profile;
    assert_eq!(mira.url, "https://github.com/mira");
    assert_eq!(mira.location.as_ref().unwrap().value, "Hamburg, DE");
    assert_eq!((mira.positions.len(), mira.positions[0].current, mira.skills.len()), (2, true, 2));
    assert_eq!(people[1], (2, Err(Problem::Unreadable)));
    assert_eq!(resumes("{", "cv.json"), Err(Problem::Unreadable));
}

mod anything {
    use super::*;
    use proptest::prelude::*;

    fn cell() -> impl Strategy<Value = String> {
        prop_oneof![
            "[a-zA-Zäß ]{0,12}",
            Just("mira@holm.example".to_owned()),
            Just("https://www.linkedin.com/in/mira".to_owned()),
            Just("+49 40 555 01 23".to_owned()),
            "[\"\\n\\r,;='@\\\\ :é🚲]{0,8}",
        ]
    }

    proptest! {
        #[test]
        fn no_bytes_panic_any_importer(bytes in proptest::collection::vec(any::<u8>(), 0..600), slice in 1_usize..50) {
            let _kind = kind_of(&bytes);
            let encoding = Encoding::detect(&bytes);
            let text = Decoder::new(encoding).push(&bytes);
            if survey(&text, encoding, true).is_some() {
                table(&bytes, slice);
            }
            let _people = cards(&text, "f");
            let _people = resumes(&text, "f");
        }

        #[test]
        fn no_lines_of_cards_panic(lines in proptest::collection::vec("(BEGIN:VCARD|END:VCARD|N:|FN|EMAIL|TEL;X=1|ORG|ADR|NOTE|URL)?[:;,= \\\\a-zé=C3]{0,12}", 0..20)) {
            let _people = cards(&lines.join("\n"), "f");
        }

        /// What is written as a table is read back cell by cell, whatever the slices.
        #[test]
        fn every_cell_comes_back_as_it_was_written(
            rows in proptest::collection::vec(proptest::collection::vec(cell(), 3), 1..12),
            slice in 1_usize..40,
        ) {
            let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
            let text: String = rows.iter().map(|row| row.iter().map(quoted).collect::<Vec<_>>().join(",") + "\r\n").collect();
            let mut records = Records::new(',');
            let mut read = Vec::new();
            let mut decoder = Decoder::new(Encoding::Utf8);
            for part in text.as_bytes().chunks(slice) {
                records.push(&decoder.push(part));
                while let Some(record) = records.next(false) {
                    read.push(record.cells);
                }
            }
            while let Some(record) = records.next(true) {
                read.push(record.cells);
            }
            let written: Vec<_> = rows.into_iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).collect();
            prop_assert_eq!(read, written);
        }
    }
}
