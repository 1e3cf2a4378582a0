//! A brief's life on the pipeline page: a new version, the way back, a copy, the archive.

use serde_json::Value;

use crate::desk::{Desk, stored};

#[test]
fn every_text_of_a_brief_stays_and_can_be_gone_back_to() {
    let (desk, _page, _panel) = Desk::with_an_answer();
    let page = desk.browser.open(&desk.browser.extension_url("www/pipeline.html#briefs")).unwrap();
    page.wait_for("document.querySelectorAll('[data-role=brief-line]').length === 1").unwrap();
    page.wait_for("document.querySelector('[data-role=brief-active]')").unwrap();
    page.click("[data-role=brief-open]").unwrap();
    page.wait_for("document.querySelector('[data-role=brief-editor] [data-role=understood]')").unwrap();
    let first = page.eval("document.querySelector('#brief-text').value").unwrap();

    page.fill("[data-role=brief-text]", "Head baker in Lyon, sourdough").unwrap();
    page.wait_for("document.querySelector('[data-role=understood]').innerText.includes('Lyon')").unwrap();
    page.click("[data-role=brief-save]").unwrap();
    page.wait_for("document.querySelectorAll('[data-role=brief-version]').length === 2").unwrap();
    page.eval("document.querySelector('[data-role=brief-versions]').open = true").unwrap();
    page.click("[data-role=brief-back]").unwrap();
    page.wait_for("document.querySelectorAll('[data-role=brief-version]').length === 3").unwrap();
    assert_eq!(page.eval("document.querySelector('#brief-text').value").unwrap(), first);

    page.click("[data-role=brief-copy]").unwrap();
    page.wait_for("document.querySelectorAll('[data-role=brief-line]').length === 2").unwrap();
    page.click("[data-role=brief-archive]").unwrap();
    page.wait_for("document.querySelectorAll('[aria-label=Archived] [data-role=brief-line]').length === 1")
        .unwrap();

    let kept = stored(&page)["briefs"].as_array().unwrap().clone();
    let version = |row: &Value| {
        let document: Value = serde_json::from_str(row["doc"].as_str()?).ok()?;
        document["version"].as_u64()
    };
    assert!(kept.iter().any(|row| version(row) == Some(3)), "{kept:#?}");
    desk.assert_no_complaints();
}
