//! What goes wrong in the middle: the browser killed during a write, a disk without room.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::Value;

use crate::desk::{Desk, add, stored, wait_for_state};

fn person(name: &str) -> String {
    format!(
        "<!doctype html><html lang=en><title>{name}</title><script type='application/ld+json'>{{\"@context\":\"https://schema.org\",\
         \"@type\":\"ProfilePage\",\"mainEntity\":{{\"@type\":\"Person\",\"name\":\"{name}\",\"jobTitle\":\"Rust Engineer\",\
         \"worksFor\":{{\"@type\":\"Organization\",\"name\":\"Ostrava Freight\"}}}}}}</script>\
         <h1>{name}</h1><p>Rust Engineer at Ostrava Freight, Berlin</p>"
    )
}

fn ids(documents: &Value, pointer: &str) -> BTreeSet<String> {
    let found =
        documents.as_array().into_iter().flatten().filter_map(|document| document.pointer(pointer)?.as_str());
    found.map(str::to_owned).collect()
}

/// How often somebody is added: a few times, or (`cargo xtask test --long`) two hundred.
fn adds() -> usize {
    if std::env::var_os("OVERTURE_LONG").is_some() { 200 } else { 5 }
}

/// The name of the person of a number, everyone's their own.
fn name(number: usize) -> String {
    const FIRST: [&str; 14] = [
        "Ada", "Bo", "Cyra", "Dita", "Edvin", "Fenna", "Goran", "Hedda", "Ivo", "Jorun", "Kester", "Lovis",
        "Milan", "Nanna",
    ];
    const LAST: [&str; 15] = [
        "Quillfeather",
        "Tannenfels",
        "Marrowgate",
        "Westerholm",
        "Ravensby",
        "Ostergaard",
        "Lindqvale",
        "Brackwater",
        "Fennimore",
        "Halvorsen",
        "Greywell",
        "Sandvik",
        "Thornebury",
        "Ullswater",
        "Varnholm",
    ];
    format!("{} {}", FIRST[number % 14], LAST[number / 14 % 15])
}

#[test]
fn a_browser_killed_at_any_moment_keeps_every_acknowledged_add_and_no_half_one() {
    let (mut desk, _, panel) = Desk::with_an_answer();
    add(&panel);
    let mut acknowledged = BTreeSet::from(["Ilse Okonjo-Brandt".to_owned()]);
    for number in 0..adds() {
        let (url, name) = (format!("https://person-{number}.example/"), name(number));
        desk.server.serve(&url, person(&name));
        let page = desk.browser.open(&url).unwrap();
        let panel = desk.read(&page);
        panel
            .wait_for(&format!("document.querySelector('[data-role=name]').innerText.includes('{name}')"))
            .unwrap();
        // The moments differ from one to the next and are the same in every run.
        let chance = number * 7_919 % 97;
        if number % 2 == 0 {
            add(&panel);
            acknowledged.insert(name);
        } else {
            panel.eval_with_gesture("document.querySelector('[data-role=add]').click()").unwrap();
            std::thread::sleep(Duration::from_millis(chance as u64 / 3));
        }
        if number % 2 == 1 || chance % 5 == 0 {
            desk.browser.kill().unwrap();
            desk.browser.start_again().unwrap();
        } else {
            page.close().unwrap();
        }
    }
    let pipeline = desk.pipeline();
    pipeline.wait_for("document.querySelector('[data-role=pipeline]')?.dataset.state === 'ready'").unwrap();
    let documents = stored(&pipeline);
    let names: String =
        documents["rows"].as_array().into_iter().flatten().map(|row| row["doc"].to_string()).collect();
    for name in &acknowledged {
        assert!(names.contains(name.as_str()), "{name} was acknowledged and is gone; there is:\n{names}");
    }
    let in_log = ids(&documents["events"], "/candidate");
    let in_rows = ids(&documents["rows"], "/key");
    assert!(!in_log.is_empty(), "the events are where this test looks for them: {documents:#}");
    assert_eq!(in_log, in_rows, "every row has its events and every event its row");
    let shown: u64 = pipeline.text("h1 .count").unwrap().trim().parse().unwrap();
    assert_eq!(shown as usize, in_rows.len(), "the compact records tell of the same people");
}

#[test]
fn when_the_browser_refuses_space_the_panel_says_so_and_keeps_the_text_to_copy() {
    let (_desk, _page, panel) = Desk::with_an_answer();
    let before = stored(&panel);
    // A stand-in: the refusal is thrown by the request itself. A full disk, or an abort at commit, is not proved here.
    panel
        .eval(
            "for (const name of ['put', 'add']) IDBObjectStore.prototype[name] = function () {
               throw new DOMException('no space', 'QuotaExceededError'); }",
        )
        .unwrap();
    let draft = panel.text("[data-role=draft-text]").unwrap();
    panel.click("[data-role=add]").unwrap();
    panel.wait_for("document.querySelector('[data-role=notice]')").unwrap();
    let notice = panel.text("[data-role=notice]").unwrap();
    assert!(notice.to_lowercase().contains("not saved"), "the notice says that nothing was saved: {notice}");
    let kept = panel.eval_text("document.querySelector('[data-role=panel]').innerText + [...document.querySelectorAll('textarea')].map(t => t.value).join('\\n')").unwrap();
    assert!(kept.contains(draft.lines().next().unwrap_or_default()), "the text is still there to copy");
    assert!(!panel.has("[data-role=known-banner]").unwrap());
    assert_eq!(stored(&panel), before, "nothing is half-saved");
    // And the panel goes on working.
    wait_for_state(&panel, "answer");
}
