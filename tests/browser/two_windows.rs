//! Two pages of the extension at once: they see each other's changes, and nobody is added twice.

use crate::desk::{Desk, add, stored, wait_for_state};

#[test]
fn a_second_window_adding_the_same_person_is_told_and_adds_nobody() {
    let (desk, _page, first) = Desk::with_an_answer();
    let second_page = desk.browser.open_window(&desk.people[0]).unwrap();
    let second = desk.browser.open_panel(&second_page).unwrap();
    wait_for_state(&second, "answer");
    // Both at once: neither panel has heard of the other's click.
    for panel in [&first, &second] {
        panel.eval_with_gesture("document.querySelector('[data-role=add]').click()").unwrap();
    }
    for panel in [&first, &second] {
        panel.wait_for("document.querySelector('[data-role=known-banner]')").unwrap();
    }
    let pipeline = desk.pipeline();
    let rows = desk.rows(&pipeline, 1);
    assert!(rows[0].contains("Ilse Okonjo-Brandt"));
    assert_eq!(stored(&pipeline)["rows"].as_array().map(Vec::len), Some(1));
    desk.assert_no_complaints();
}

#[test]
fn the_pipeline_page_shows_what_the_panel_adds_and_the_panel_what_the_pipeline_changes() {
    let (desk, page, panel) = Desk::with_an_answer();
    let pipeline = desk.pipeline();
    desk.rows(&pipeline, 0);
    page.bring_to_front().unwrap();
    add(&panel);
    let rows = desk.rows(&pipeline, 1);
    assert!(rows[0].contains("Ilse Okonjo-Brandt"), "{rows:?}");

    pipeline.bring_to_front().unwrap();
    if !pipeline.has("[data-role=stage-select]").unwrap() {
        pipeline.click("[data-role=row]").unwrap();
    }
    pipeline.choose("[data-role=stage-select]", "in_conversation").unwrap();
    page.bring_to_front().unwrap();
    panel
        .wait_for(
            "/in conversation/i.test(document.querySelector('[data-role=known-banner]')?.innerText ?? '')",
        )
        .unwrap();
    desk.assert_no_complaints();
}
