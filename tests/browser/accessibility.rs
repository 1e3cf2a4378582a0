//! Every view, light and dark, through axe: no violation of WCAG 2.2 AA that a machine can find.

use serde_json::Value;

use super::desk::{Desk, add};
use e2e::Page;

/// What axe complains of in what the page shows now, at a width, in both schemes.
fn complaints(page: &Page, view: &str, width: u32) -> Vec<String> {
    let axe =
        std::env::var_os("OVERTURE_AXE").expect("`cargo xtask test` names axe's script in OVERTURE_AXE");
    page.eval(&std::fs::read_to_string(axe).unwrap()).unwrap();
    let mut all = Vec::new();
    for dark in [false, true] {
        page.prefer_dark(dark).unwrap();
        // A picture waits for what reacts to the scheme and the width.
        page.screenshot(width).unwrap();
        let found = page
            .eval(
                "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                   resultTypes: ['violations']})
                 .then(report => report.passes.length < 10 ? ['axe found hardly anything to look at'] : report.violations.flatMap(rule => rule.nodes.map(node =>
                   `${rule.id}: ${node.target.join(' ')} (${node.failureSummary})`)))",
            )
            .unwrap();
        let scheme = if dark { "dark" } else { "light" };
        let found = found.as_array().into_iter().flatten().filter_map(Value::as_str);
        all.extend(found.map(|complaint| format!("{view}, {width} px, {scheme}: {complaint}")));
    }
    page.prefer_dark(false).unwrap();
    all
}

#[test]
fn no_view_of_the_panel_breaks_a_rule_of_accessibility() {
    let mut found = Vec::new();
    let desk = Desk::new();
    let page = desk.browser.open(&desk.people[0]).unwrap();
    let panel = desk.browser.open_panel(&page).unwrap();
    panel.wait_for("document.querySelector('[data-role=brief-text]')").unwrap();
    found.extend(complaints(&panel, "first run", 360));
    let (desk, _page, panel) = Desk::with_an_answer();
    found.extend(complaints(&panel, "answer", 360));
    panel.eval("document.querySelectorAll('details').forEach(fold => { fold.open = true; })").unwrap();
    found.extend(complaints(&panel, "answer, all open", 360));
    add(&panel);
    found.extend(complaints(&panel, "added", 360));
    panel.click("[data-role=open-settings]").unwrap();
    panel.wait_for("document.querySelector('[data-role=sender-name]')").unwrap();
    panel.eval("document.querySelectorAll('details').forEach(fold => { fold.open = true; })").unwrap();
    found.extend(complaints(&panel, "settings", 360));
    assert!(found.is_empty(), "{found:#?}");
    drop(desk);
}

#[test]
fn no_section_of_the_pipeline_page_breaks_a_rule_of_accessibility() {
    let mut found = Vec::new();
    let (desk, _page, panel) = Desk::with_an_answer();
    let empty = desk.pipeline();
    empty.wait_for("document.querySelector('.empty')").unwrap();
    found.extend(complaints(&empty, "people, empty", 1440));
    empty.close().unwrap();
    add(&panel);
    let pipeline = desk.pipeline();
    desk.rows(&pipeline, 1);
    let keys = pipeline
        .eval("[...document.querySelectorAll('[data-section]')].map(link => link.dataset.section)")
        .unwrap();
    let keys: Vec<&str> = keys.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert!(keys.contains(&"people"), "{keys:?}");
    for key in keys {
        pipeline.eval(&format!("location.hash = '{key}'")).unwrap();
        pipeline.wait_for(&format!("document.querySelector('[data-section={key}][aria-current]')")).unwrap();
        for width in [360, 1440] {
            found.extend(complaints(&pipeline, key, width));
        }
    }
    pipeline.eval("location.hash = 'people'").unwrap();
    pipeline.wait_for("document.querySelector('[data-role=row] [data-role=open]')").unwrap();
    pipeline.click("[data-role=row] [data-role=open]").unwrap();
    pipeline.wait_for("document.querySelector('[data-role=detail] [data-role=note-text]')").unwrap();
    found.extend(complaints(&pipeline, "candidate", 1440));
    found.extend(complaints(&pipeline, "candidate", 360));
    assert!(found.is_empty(), "{found:#?}");
}
