//! The people of the pipeline page: found by any word, picked and moved together, made one where they are one.

use crate::desk::{Desk, add, stored};

/// A person's own page with one skill, an address and, where given, a link to another page of theirs.
fn person(name: &str, skill: &str, link: Option<&str>) -> String {
    let link = link.map(|link| format!(",\"sameAs\":[\"{link}\"]")).unwrap_or_default();
    format!(
        "<!doctype html><html lang=en><title>{name}</title><script type='application/ld+json'>{{\"@context\":\"https://schema.org\",\
         \"@type\":\"ProfilePage\",\"mainEntity\":{{\"@type\":\"Person\",\"name\":\"{name}\",\"jobTitle\":\"Rust Engineer\",\
         \"knowsAbout\":[\"{skill}\"],\"worksFor\":{{\"@type\":\"Organization\",\"name\":\"Ostrava Freight\"}}{link}}}}}</script>\
         <h1>{name}</h1><p>Rust Engineer at Ostrava Freight, Berlin</p>"
    )
}

fn added(desk: &Desk, url: &str, html: String) {
    desk.server.serve(url, html);
    let page = desk.browser.open(url).unwrap();
    let panel = desk.read(&page);
    add(&panel);
    page.close().unwrap();
}

fn three_people() -> (Desk, e2e::Page) {
    let (desk, _, panel) = Desk::with_an_answer();
    add(&panel);
    added(&desk, "https://ada.example/", person("Ada Quillfeather", "Erlang", None));
    let linked = person("A. Quillfeather", "Terraform", Some("https://ada.example/"));
    added(&desk, "https://github.com/quillfeather", linked);
    let pipeline = desk.pipeline();
    desk.rows(&pipeline, 3);
    (desk, pipeline)
}

#[test]
fn somebody_is_found_by_a_misspelt_skill_and_everyone_picked_is_moved_with_one_undo() {
    let (desk, pipeline) = three_people();
    pipeline.fill("[data-role=search]", "terafrom").unwrap();
    assert!(desk.rows(&pipeline, 1)[0].contains("A. Quillfeather"));
    pipeline.fill("[data-role=search]", "quillfeather").unwrap();
    desk.rows(&pipeline, 2);
    pipeline.click("[data-role=pick]").unwrap();
    pipeline.click("[data-role=pick-all]").unwrap();
    pipeline.choose("[data-role=move-picked]", "not_now").unwrap();
    pipeline
        .wait_for("document.querySelectorAll('[data-role=row][data-stage=not_now]').length === 2")
        .unwrap();
    assert!(pipeline.text("[data-role=notice]").unwrap().contains("2 people moved"));
    pipeline.click("[data-role=undo]").unwrap();
    pipeline.wait_for("!document.querySelector('[data-role=row][data-stage=not_now]')").unwrap();
    pipeline.click("[data-role=redo]").unwrap();
    pipeline
        .wait_for("document.querySelectorAll('[data-role=row][data-stage=not_now]').length === 2")
        .unwrap();
    desk.assert_no_complaints();
}

#[test]
fn two_records_of_one_person_are_suggested_merged_and_parted_again() {
    let (desk, pipeline) = three_people();
    pipeline.fill("[data-role=search]", "erlang").unwrap();
    desk.rows(&pipeline, 1);
    pipeline.click("[data-role=open]").unwrap();
    pipeline.wait_for("document.querySelector('[data-role=alike-one]')").unwrap();
    assert!(pipeline.text("[data-role=alike]").unwrap().contains("A. Quillfeather"));
    pipeline.click("[data-role=compare]").unwrap();
    pipeline.wait_for("document.querySelector('[data-role=side-by-side]')").unwrap();
    pipeline.click("[data-role=merge]").unwrap();
    // The detail lies over the search where the window is narrow.
    pipeline.click("[data-role=close]").unwrap();
    pipeline.fill("[data-role=search]", "").unwrap();
    let rows = desk.rows(&pipeline, 2);
    assert!(rows.iter().any(|row| row.contains("Ada Quillfeather")), "{rows:?}");
    pipeline.fill("[data-role=search]", "terraform").unwrap();
    assert!(desk.rows(&pipeline, 1)[0].contains("Ada Quillfeather"), "what the other page said is found too");
    pipeline.fill("[data-role=search]", "").unwrap();
    pipeline.click("[data-role=undo]").unwrap();
    desk.rows(&pipeline, 3);
    assert_eq!(stored(&pipeline)["rows"].as_array().map(Vec::len), Some(3));
    desk.assert_no_complaints();
}

#[test]
fn data_of_a_newer_version_is_shown_and_not_changed() {
    let (desk, _, panel) = Desk::with_an_answer();
    add(&panel);
    panel
        .eval(
            "(async () => { const database = await new Promise(done => {
                 const request = indexedDB.open('overture'); request.onsuccess = () => done(request.result); });
               const writing = database.transaction('settings', 'readwrite');
               writing.objectStore('settings').put({ v: 99, key: 'store:version', doc: '99' });
               await new Promise(done => { writing.oncomplete = done; });
               database.close(); })()",
        )
        .unwrap();
    let pipeline = desk.pipeline();
    desk.rows(&pipeline, 1);
    pipeline.wait_for("document.querySelector('[data-role=read-only]')").unwrap();
    let before = stored(&pipeline);
    pipeline.choose("[data-role=stage-select]", "hired").unwrap();
    pipeline.wait_for("document.querySelector('[data-role=notice].failed')").unwrap();
    assert!(pipeline.text("[data-role=notice]").unwrap().contains("newer Overture"));
    assert_eq!(stored(&pipeline), before);
}
