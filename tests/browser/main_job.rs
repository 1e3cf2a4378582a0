//! The main job: one gesture reads, scores and drafts; one click adds; a restart loses nothing.

use crate::desk::{Desk, TODAY, add};

#[test]
fn one_gesture_answers_and_one_click_adds_someone_who_is_there_after_a_restart() {
    let (mut desk, _page, panel) = Desk::with_an_answer();
    assert_eq!(
        panel.eval("new Date().toISOString().slice(0, 10)").unwrap(),
        TODAY.to_string(),
        "the clock is set"
    );
    assert!(panel.text("[data-role=name]").unwrap().contains("Ilse Okonjo-Brandt"));
    let score: u32 = panel.text("[data-role=fit-score]").unwrap().trim().parse().expect("fit is a number");
    assert!(score > 0, "someone who has all that is asked for scores {score}");
    let criteria = panel.texts("[data-role=criterion]").unwrap();
    assert!(criteria.iter().any(|criterion| criterion.contains("Rust")), "{criteria:?}");
    let draft = panel.text("[data-role=draft-text]").unwrap();
    assert!(draft.contains("Ilse"), "the draft greets her: {draft}");

    add(&panel);
    desk.browser.restart().unwrap();

    let pipeline = desk.pipeline();
    let rows = desk.rows(&pipeline, 1);
    assert!(rows[0].contains("Ilse Okonjo-Brandt"), "{rows:?}");
    desk.assert_no_complaints();
}

#[test]
fn the_edited_draft_is_what_reaches_the_clipboard() {
    let (desk, _page, panel) = Desk::with_an_answer();
    desk.browser.allow_clipboard().unwrap();
    let edited = panel.text("[data-role=draft-text]").unwrap().replace("Ilse", "Ms Okonjo-Brandt");
    panel.fill("[data-role=draft-text]", &edited).unwrap();
    panel.click("[data-role=copy]").unwrap();
    panel.wait_for("document.querySelector('[data-role=mark-sent]')").unwrap();
    let copied = panel.clipboard().unwrap();
    assert!(copied.contains("Ms Okonjo-Brandt"), "{copied}");
    assert_eq!(copied.trim(), edited.trim());
    desk.assert_no_complaints();
}

#[test]
fn a_draft_with_an_unfilled_placeholder_cannot_be_copied() {
    let (desk, _page, panel) = Desk::with_an_answer();
    let broken = format!("{} [your name]", panel.text("[data-role=draft-text]").unwrap());
    panel.fill("[data-role=draft-text]", &broken).unwrap();
    panel.wait_for("document.querySelector('[data-role=check][data-severity=block]')").unwrap();
    panel.wait_for("document.querySelector('[data-role=copy]').disabled").unwrap();
    desk.assert_no_complaints();
}

#[test]
fn someone_already_there_is_known_at_the_next_reading() {
    let (desk, page, panel) = Desk::with_an_answer();
    add(&panel);
    page.go(&desk.people[1]).unwrap();
    let panel = desk.read(&page);
    panel.wait_for("document.querySelector('[data-role=name]').innerText.includes('Tarek Veldman')").unwrap();
    assert!(!panel.has("[data-role=known-banner]").unwrap());
    page.go(&desk.people[0]).unwrap();
    let panel = desk.read(&page);
    panel.wait_for("document.querySelector('[data-role=known-banner]')").unwrap();
    desk.assert_no_complaints();
}

#[test]
fn everyone_in_the_samples_is_read() {
    let (desk, page, _panel) = Desk::with_an_answer();
    for (person, name) in desk.people.iter().zip(["Ilse Okonjo-Brandt", "Tarek Veldman", "Noor Halvorsen"]) {
        page.go(person).unwrap();
        let panel = desk.read(&page);
        panel
            .wait_for(&format!("document.querySelector('[data-role=name]')?.innerText.includes('{name}')"))
            .unwrap();
    }
    desk.assert_no_complaints();
}
