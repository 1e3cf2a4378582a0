//! Files in and out, as a recruiter does it: picked, looked at, corrected, taken, saved.

use e2e::Page;
use serde_json::Value;

use crate::desk::{Desk, stored};

/// Picks a file of this name and text, as if in the browser's own dialogue.
pub fn pick(page: &Page, name: &str, text: &str) {
    page.wait_for("document.querySelector('[data-role=import-file]')").unwrap();
    page.eval(&format!(
        "(() => {{ const data = new DataTransfer();
           data.items.add(new File([{}], {}));
           const input = document.querySelector('[data-role=import-file]');
           input.files = data.files;
           input.dispatchEvent(new Event('change', {{bubbles: true}})); }})()",
        Value::from(text),
        Value::from(name)
    ))
    .unwrap();
}

/// Takes in what was picked and waits for its end; the tally.
pub fn take(page: &Page) -> Vec<String> {
    page.click("[data-role=import-begin]").unwrap();
    page.wait_for("document.querySelector('[data-role=import-done]')").unwrap();
    page.texts("[data-role=import-tally] li").unwrap()
}

/// From now on, keeps the text of every file offered for saving in `window.saved`.
pub fn watch_saving(page: &Page) {
    page.eval(
        "(() => { window.saved = []; const make = URL.createObjectURL.bind(URL);
           URL.createObjectURL = blob => { blob.text().then(text => window.saved.push(text)); return make(blob); }; })()",
    )
    .unwrap();
}

pub fn saved(page: &Page) -> String {
    page.wait_for("window.saved.length > 0").unwrap();
    page.eval_text("window.saved.pop()").unwrap()
}

pub fn exchange(desk: &Desk) -> Page {
    let page = desk.browser.open(&desk.browser.extension_url("www/pipeline.html#exchange")).unwrap();
    page.wait_for("document.querySelector('[data-role=pipeline][data-state=ready]')").unwrap();
    page
}

const FILE: &str = "Vorname;Nachname;E-Mail;Profil;Firma;Lieblingstee\n\
    Mira;Holm;mira@holm.example;https://www.linkedin.com/in/mira-holm;Nordlicht;Assam\n\
    Otto;Brandt;otto@brandt.example;;Süd GmbH;=1+1\n\
    Ute;Groß;;;;\n";

#[test]
fn a_table_is_shown_corrected_and_taken_in_once() {
    let desk = Desk::new();
    let page = exchange(&desk);
    pick(&page, "people.csv", FILE);
    page.wait_for("document.querySelectorAll('[data-role=import-mapped]').length === 6").unwrap();
    assert!(page.text("[data-role=import-facts]").unwrap().contains("semicolons"));
    let tea = "[data-role=import-mapped]:nth-child(6) select";
    assert_eq!(
        page.eval_text(&format!("document.querySelector('{tea}').selectedOptions[0].text")).unwrap(),
        "Keep as a note"
    );
    let leave_out = page
        .eval_text(&format!(
            "[...document.querySelector('{tea}').options].find(o => o.text === 'Leave out').value"
        ))
        .unwrap();
    page.choose(tea, &leave_out).unwrap();
    assert_eq!(take(&page), ["2 added", "1 rows not taken"]);
    watch_saving(&page);
    page.click("[data-role=import-untaken]").unwrap();
    let untaken = saved(&page);
    assert!(untaken.contains("\"4\",\"no profile page, no e-mail address"), "{untaken}");
    assert!(untaken.contains("\"Ute\",\"Groß\""), "{untaken}");

    // The same file again adds nobody.
    page.click("[data-role=import-again]").unwrap();
    pick(&page, "people.csv", FILE);
    assert_eq!(take(&page), ["2 already known, completed by the file", "1 rows not taken"]);
    let everything = stored(&page);
    assert_eq!(everything["rows"].as_array().unwrap().len(), 2);
    assert!(everything.to_string().contains("Import: people.csv"));
    assert_eq!(everything.to_string().matches("Assam").count(), 1, "left out by hand the first time only");
    desk.assert_no_complaints();
}

#[test]
fn people_are_saved_as_a_file_another_system_imports() {
    let desk = Desk::new();
    let page = exchange(&desk);
    pick(&page, "people.csv", FILE);
    take(&page);
    watch_saving(&page);
    page.wait_for("document.querySelector('[data-role=export-save]').innerText.includes('2 people')")
        .unwrap();
    page.choose("[data-role=export-format]", "1").unwrap();
    page.click("[data-role=export-save]").unwrap();
    let csv = saved(&page);
    assert!(csv.starts_with("\"First Name\",\"Last Name\",\"Company\""), "{csv}");
    assert!(csv.contains("\"Otto\",\"Brandt\",\"Süd GmbH\""), "{csv}");
    assert!(csv.contains("Lieblingstee: =1+1") && !csv.contains("\"=1+1"), "{csv}");
    desk.assert_no_complaints();
}

#[test]
fn an_import_can_be_taken_back_and_a_workbook_is_refused_with_a_way_out() {
    let desk = Desk::new();
    let page = exchange(&desk);
    pick(&page, "book.xlsx", "PK\u{3}\u{4}");
    page.wait_for("document.querySelector('[data-role=import-refused]')?.innerText.includes('CSV')").unwrap();
    pick(&page, "people.vcf", "BEGIN:VCARD\nFN:Mira Holm\nEMAIL:mira@holm.example\nEND:VCARD\n");
    assert_eq!(take(&page), ["1 added"]);
    page.click("[data-role=import-undo]").unwrap();
    page.wait_for("document.querySelector('[data-role=notice]')?.innerText.includes('taken back')").unwrap();
    assert_eq!(stored(&page)["rows"].as_array().unwrap().len(), 0);
    desk.assert_no_complaints();
}
