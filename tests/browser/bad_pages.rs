//! Pages that are not what a recruiter hoped for: for each a clear sentence, and a panel that goes on working.

use e2e::Page;

use crate::desk::{Desk, add, wait_for_state};

/// What the panel says, without the markup around it.
fn says(panel: &Page) -> String {
    panel.text("[data-role=panel] main").unwrap()
}

fn refused(html: &str) {
    let (desk, page, panel) = Desk::reading(html);
    wait_for_state(&panel, "not-a-profile");
    assert!(says(&panel).trim().len() > 30, "a sentence says what to do: {:?}", says(&panel));
    assert!(!panel.has("[data-role=add]").unwrap(), "nobody can be added");
    // The panel is not stuck: the next profile is read.
    page.go(&desk.people[0]).unwrap();
    let panel = desk.read(&page);
    panel.wait_for("document.querySelector('[data-role=name]')?.innerText.includes('Ilse')").unwrap();
    desk.assert_no_complaints();
}

#[test]
fn an_article_is_not_a_profile() {
    refused(
        "<!doctype html><html lang=en><title>How to bake rye bread</title><article><h1>How to bake rye bread</h1>\
         <p>Mix the flour with warm water and let it stand overnight.</p><p>Bake for an hour.</p></article>",
    );
}

#[test]
fn a_login_wall_is_not_a_profile() {
    refused(
        "<!doctype html><html lang=en><title>Sign in</title><h1>Sign in</h1><p>Sign in to see the full profile.</p>\
         <form><label>Email <input name=email></label><label>Password <input type=password></label>\
         <button>Sign in</button></form>",
    );
}

#[test]
fn an_empty_page_is_not_a_profile() {
    refused("<!doctype html><html></html>");
}

#[test]
fn eight_megabytes_of_nested_tags_end_in_an_answer_and_not_in_a_crash() {
    let deep = format!("<!doctype html><title>Deep</title>{}", "<div>".repeat(8 * 1024 * 1024 / 5));
    let (desk, page, panel) = Desk::reading(&deep);
    panel
        .wait_for("['not-a-profile', 'error', 'answer'].includes(document.querySelector('[data-role=panel]').dataset.state)")
        .unwrap();
    assert!(says(&panel).trim().len() > 30, "{:?}", says(&panel));
    page.go(&desk.people[0]).unwrap();
    let panel = desk.read(&page);
    panel.wait_for("document.querySelector('[data-role=name]')?.innerText.includes('Ilse')").unwrap();
    desk.assert_no_complaints();
}

#[test]
fn a_page_longer_than_the_limit_is_read_to_the_limit_and_says_so() {
    let filling = "<p>More words about engines that nobody will read to the end of.</p>".repeat(160_000);
    let long = format!(
        "<!doctype html><html lang=en><title>Al Longfellow-Bray</title><script type='application/ld+json'>\
         {{\"@context\":\"https://schema.org\",\"@type\":\"ProfilePage\",\"mainEntity\":{{\"@type\":\"Person\",\"name\":\"Al Longfellow-Bray\",\
         \"jobTitle\":\"Rust Engineer\"}}}}</script><h1>Al Longfellow-Bray</h1><p>Rust Engineer</p>{filling}"
    );
    assert!(long.len() > 9 * 1024 * 1024);
    let (desk, _page, panel) = Desk::reading(&long);
    wait_for_state(&panel, "answer");
    panel.wait_for("/8 MB/.test(document.body.textContent)").unwrap();
    desk.assert_no_complaints();
}

#[test]
fn a_hostile_name_is_shown_as_text_in_every_view() {
    let name = "<img src=x onerror=globalThis.owned=1> Mal\u{202e}lory Quill";
    let escaped = name.replace('&', "&amp;").replace('<', "&lt;");
    let json = serde_json::Value::from(name).to_string().replace('<', "\\u003c");
    let (desk, _page, panel) = Desk::reading(&format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>{escaped}</title><script type='application/ld+json'>\
         {{\"@context\":\"https://schema.org\",\"@type\":\"ProfilePage\",\"mainEntity\":{{\"@type\":\"Person\",\"name\":{json},\"jobTitle\":\"Rust Engineer \\u003cimg src=x onerror=globalThis.owned=1> =cmd|'/c calc'!A1\",\
         \"worksFor\":{{\"@type\":\"Organization\",\"name\":\"Ostrava <b>Freight</b>\"}}}}}}</script><h1>{escaped}</h1><p>Rust Engineer</p>"
    ));
    wait_for_state(&panel, "answer");
    add(&panel);
    let pipeline = desk.pipeline();
    desk.rows(&pipeline, 1);
    for view in [&panel, &pipeline] {
        assert_eq!(view.eval("globalThis.owned === undefined").unwrap(), true, "nothing from the page ran");
        assert_eq!(
            view.eval("document.querySelectorAll('main img, main b b, body script[src=x]').length").unwrap(),
            0
        );
        let shown = view.eval_text("document.body.innerText").unwrap();
        assert!(!shown.contains('\u{202e}'), "no right-to-left override reaches the view");
    }
    desk.assert_no_complaints();
}

#[test]
fn a_tab_that_went_elsewhere_gets_no_answer_of_the_page_before() {
    let (desk, page, panel) = Desk::with_an_answer();
    desk.server
        .serve("https://elsewhere.example/", "<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>");
    page.go("https://elsewhere.example/").unwrap();
    wait_for_state(&panel, "needs-click");
    assert!(!panel.has("[data-role=name]").unwrap(), "the person of the page before is not shown");
    assert!(says(&panel).trim().len() > 20, "{:?}", says(&panel));
    desk.assert_no_complaints();
}

#[test]
fn a_brief_of_one_word_and_one_of_a_hundred_kilobytes_are_both_taken() {
    let desk = Desk::new();
    let page = desk.browser.open(&desk.people[0]).unwrap();
    let panel = desk.browser.open_panel(&page).unwrap();
    panel.fill("[data-role=brief-text]", "salesperson").unwrap();
    panel.wait_for("document.querySelector('[data-role=questions]')").unwrap();
    let long =
        "Senior Rust engineer in Berlin with PostgreSQL and at least 5 years of backend work.\n".repeat(1250);
    assert!(long.len() > 100_000);
    panel.fill("[data-role=brief-text]", &long).unwrap();
    panel.click("[data-role=brief-save]").unwrap();
    wait_for_state(&panel, "answer");
    desk.assert_no_complaints();
}
