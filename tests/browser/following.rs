//! Following a site with the browser's grant, and leaving alone what is switched off.
//!
//! No test can click a permission prompt: the grant stands in the manifest of a copy of the extension instead.

use std::time::Duration;

use e2e::Page;

use crate::desk::{Desk, wait_for_state};

/// Counts captures from now on.
const COUNT: &str = "globalThis.captures = 0; (() => {
  const real = chrome.scripting.executeScript;
  chrome.scripting.executeScript = (...given) => { globalThis.captures += 1; return real.apply(chrome.scripting, given); };
})()";

fn set_site(panel: &Page, code: &str, standing: &str) {
    panel.click("[data-role=open-settings]").unwrap();
    panel.choose(&format!("[data-site={code}]"), standing).unwrap();
}

#[test]
fn with_the_grant_the_next_profile_is_read_once_as_it_is_opened() {
    let desk = Desk::granted();
    let (page, panel) = desk.first_reading(&desk.people[0]);
    wait_for_state(&panel, "answer");
    set_site(&panel, "github", "on");
    panel.eval(COUNT).unwrap();
    page.go(&desk.people[1]).unwrap();
    panel.wait_for("/Veldman/.test(document.querySelector('[data-role=name]')?.innerText ?? '')").unwrap();
    desk.browser.idle(Duration::from_secs(3)).unwrap();
    assert_eq!(panel.eval("captures").unwrap(), 1, "one navigation, one read");
    desk.assert_no_complaints();
}

#[test]
fn without_a_click_a_granted_site_that_is_not_followed_is_not_read() {
    let desk = Desk::granted();
    let (page, panel) = desk.first_reading(&desk.people[0]);
    wait_for_state(&panel, "answer");
    panel.eval(COUNT).unwrap();
    page.go(&desk.people[1]).unwrap();
    wait_for_state(&panel, "needs-click");
    desk.browser.idle(Duration::from_secs(3)).unwrap();
    assert_eq!(panel.eval("captures").unwrap(), 0);
}

#[test]
fn a_site_switched_off_is_not_captured_even_once() {
    let (desk, page, panel) = Desk::with_an_answer();
    set_site(&panel, "linkedin", "off");
    panel.call("Page.enable", serde_json::json!({})).unwrap();
    panel.call("Page.addScriptToEvaluateOnNewDocument", serde_json::json!({"source": COUNT})).unwrap();
    panel.eval("location.reload()").unwrap();
    wait_for_state(&panel, "needs-click");
    desk.browser.click_action(&page).unwrap();
    wait_for_state(&panel, "off");
    assert_eq!(panel.eval("captures").unwrap(), 0);
}

#[test]
fn the_panel_offers_to_follow_the_site_in_view() {
    let (_desk, _page, panel) = Desk::with_an_answer();
    panel.click("[data-role=open-settings]").unwrap();
    panel
        .wait_for("document.querySelector('[data-role=follow]')?.innerText === 'Follow me on LinkedIn'")
        .unwrap();
    // The prompt itself belongs to the browser: what is asked for is.
    panel
        .eval("chrome.permissions.request = async (wanted) => { globalThis.asked = wanted; return true; }")
        .unwrap();
    panel.click("[data-role=follow]").unwrap();
    panel.wait_for("globalThis.asked?.origins?.join() === 'https://*.linkedin.com/*'").unwrap();
    panel.wait_for("!document.querySelector('[data-role=follow]')").unwrap();
}
