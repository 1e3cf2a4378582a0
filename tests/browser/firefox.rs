//! The main job in Firefox: a real click on the toolbar button, the sidebar, the pipeline after a restart.
//!
//! The sidebar is no tab: what it shows is read, and its buttons are pressed, from another page of the extension.

use std::path::PathBuf;

use e2e::{Firefox, Server, samples};
use jiff::Zoned;
use serde_json::Value;

/// Firefox with the sidebar's document within reach of another page of the extension.
struct Sidebar {
    firefox: Firefox,
    helper: String,
}

impl Sidebar {
    fn run(&mut self, body: &str) -> Value {
        let reach = "chrome.extension.getViews({type: 'sidebar'})[0].document";
        self.firefox.eval(&self.helper, &format!("(document => {{ {body} }})({reach})")).unwrap()
    }

    fn wait_for(&mut self, expression: &str) {
        let reach = "chrome.extension.getViews({type: 'sidebar'})[0]?.document";
        let there = format!("(document => document && {expression})({reach})");
        self.firefox.wait_for(&self.helper, &there).unwrap();
    }

    fn text(&mut self, role: &str) -> String {
        let text =
            self.run(&format!("return document.querySelector('[data-role={role}]')?.textContent ?? ''"));
        text.as_str().unwrap_or_default().to_owned()
    }
}

#[test]
fn one_click_in_firefox_reads_scores_drafts_and_keeps_a_person() {
    let named = |name: &str| {
        PathBuf::from(std::env::var_os(name).unwrap_or_else(|| panic!("`cargo xtask test` names {name}")))
    };
    let server = Server::start().unwrap();
    let people = samples::serve(&server, Zoned::now().date()).unwrap();
    let (program, extension) = (named("OVERTURE_FIREFOX"), named("OVERTURE_FIREFOX_EXTENSION"));
    let mut firefox = Firefox::launch(&program, &extension, server.port()).unwrap();
    let pipeline = firefox.extension_url("www/pipeline.html");
    let helper = firefox.open(&pipeline).unwrap();
    firefox.open(&people[0].url).unwrap();
    firefox.click_action().unwrap();

    let mut sidebar = Sidebar { firefox, helper };
    sidebar.wait_for("document.querySelector('[data-role=brief-text]')");
    let brief = Value::from(samples::brief().unwrap());
    sidebar.run(&format!(
        "const box = document.querySelector('[data-role=brief-text]');
         box.value = {brief};
         box.dispatchEvent(new Event('input', {{ bubbles: true }}));"
    ));
    sidebar.wait_for("document.querySelector('[data-role=brief-save]:enabled')");
    sidebar.run("document.querySelector('[data-role=brief-save]').click();");
    sidebar.wait_for("document.querySelector('[data-role=panel]')?.dataset.state === 'answer'");
    assert!(sidebar.text("name").contains("Ilse Okonjo-Brandt"));
    assert!(sidebar.text("fit-score").trim().parse::<u8>().unwrap() > 80);
    let draft = sidebar.run("return document.querySelector('[data-role=draft-text]').value");
    assert!(draft.as_str().unwrap().contains("Ilse"), "{draft}");
    sidebar.run("document.querySelector('[data-role=add]').click();");
    sidebar.wait_for("document.querySelector('[data-role=known-banner]')");

    let Sidebar { mut firefox, .. } = sidebar;
    firefox.restart().unwrap();
    let page = firefox.open(&pipeline).unwrap();
    firefox.wait_for(&page, "document.querySelectorAll('[data-role=row]').length === 1").unwrap();
    let row = firefox.eval(&page, "document.querySelector('[data-role=row]').textContent").unwrap();
    assert!(row.as_str().unwrap().contains("Ilse Okonjo-Brandt"), "{row}");
}
