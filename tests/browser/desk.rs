//! A recruiter's desk: a browser with the extension, sites to look at, and the sample brief.

use std::path::{Path, PathBuf};

use e2e::{Browser, Page, Server, Settings, samples};
use jiff::civil::{Date, date};

/// The day all of this happens on.
pub const TODAY: Date = date(2026, 3, 5);

/// A browser and the sites it can see.
pub struct Desk {
    /// The browser.
    pub browser: Browser,
    /// Every site there is.
    pub server: Server,
    /// The sample people's addresses.
    pub people: Vec<String>,
}

impl Desk {
    /// Opens a browser on a fresh profile.
    pub fn new() -> Self {
        Self::with(extension_folder())
    }

    /// A desk whose extension holds, from its manifest, what a recruiter grants by a prompt: no test can click that.
    pub fn granted() -> Self {
        let copy = std::env::temp_dir().join(format!("overture-granted-{}", std::process::id()));
        copy_folder(&extension_folder(), &copy);
        let manifest = copy.join("manifest.json");
        let mut granted: serde_json::Value =
            serde_json::from_str(&std::fs::read_to_string(&manifest).unwrap()).unwrap();
        granted["host_permissions"] = granted["optional_host_permissions"].take();
        granted.as_object_mut().unwrap().remove("optional_host_permissions");
        std::fs::write(manifest, granted.to_string()).unwrap();
        Self::with(copy)
    }

    fn with(extension: PathBuf) -> Self {
        let server = Server::start().unwrap();
        let people = samples::serve(&server, TODAY).unwrap().into_iter().map(|sample| sample.url).collect();
        let settings = Settings {
            program: browser_program(),
            extension,
            port: server.port(),
            headless: true,
            today: Some(TODAY.to_string()),
        };
        let browser = Browser::launch(settings).unwrap();
        Self { browser, server, people }
    }

    /// Opens the first sample person, clicks the toolbar button, and writes the sample brief: the panel answers.
    pub fn with_an_answer() -> (Self, Page, Page) {
        let desk = Self::new();
        let (page, panel) = desk.first_reading(&desk.people[0]);
        wait_for_state(&panel, "answer");
        (desk, page, panel)
    }

    /// Serves a page and opens it with the brief in place. The panel's state is the test's to check.
    pub fn reading(html: &str) -> (Self, Page, Page) {
        let desk = Self::new();
        let url = "https://somewhere.example/someone";
        desk.server.serve(url, html);
        let (page, panel) = desk.first_reading(url);
        (desk, page, panel)
    }

    /// Opens an address with the brief in place.
    pub fn first_reading(&self, url: &str) -> (Page, Page) {
        let page = self.browser.open(url).unwrap();
        let panel = self.browser.open_panel(&page).unwrap();
        panel.fill("[data-role=brief-text]", &samples::brief().unwrap()).unwrap();
        panel.click("[data-role=brief-save]").unwrap();
        panel.wait_for("!document.querySelector('[data-role=brief-save]')").unwrap();
        (page, panel)
    }

    /// Clicks the toolbar button on a page and waits for a whole answer.
    pub fn read(&self, page: &Page) -> Page {
        let panel = self.browser.open_panel(page).unwrap();
        wait_for_state(&panel, "answer");
        panel
    }

    /// Opens the pipeline page in a tab.
    pub fn pipeline(&self) -> Page {
        self.browser.open(&self.browser.extension_url("www/pipeline.html")).unwrap()
    }

    /// The names on the pipeline page once it shows `count` rows.
    pub fn rows(&self, pipeline: &Page, count: usize) -> Vec<String> {
        pipeline
            .wait_for(&format!("document.querySelectorAll('[data-role=row]').length === {count}"))
            .unwrap();
        pipeline.texts("[data-role=row]").unwrap()
    }

    /// Fails where a page or the worker of the extension logged an error.
    pub fn assert_no_complaints(&self) {
        let complaints = self.browser.extension_complaints();
        assert!(complaints.is_empty(), "the extension logged errors: {complaints:#?}");
    }
}

/// Waits for a state of the panel.
pub fn wait_for_state(panel: &Page, state: &str) {
    panel
        .wait_for(&format!("document.querySelector('[data-role=panel]')?.dataset.state === '{state}'"))
        .unwrap();
}

/// Clicks "Add to shortlist" and waits until the panel says it is saved.
pub fn add(panel: &Page) {
    panel.click("[data-role=add]").unwrap();
    panel.wait_for("document.querySelector('[data-role=known-banner]')").unwrap();
}

/// Every document in the extension's database, by store: what is really there, past all views.
pub fn stored(extension_page: &Page) -> serde_json::Value {
    extension_page
        .eval(
            "(async () => {
               const database = await new Promise((done, failed) => {
                 const request = indexedDB.open('overture');
                 request.onsuccess = () => done(request.result); request.onerror = () => failed(request.error); });
               const all = {};
               for (const name of database.objectStoreNames) {
                 all[name] = await new Promise(done => {
                   const request = database.transaction(name).objectStore(name).getAll();
                   request.onsuccess = () => done(request.result); }); }
               database.close();
               return all; })()",
        )
        .unwrap()
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn browser_program() -> PathBuf {
    if let Some(named) = std::env::var_os("OVERTURE_BROWSER") {
        return named.into();
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found =
        std::env::split_paths(&path).map(|folder| folder.join("chromium")).find(|file| file.is_file());
    found.expect("no chromium on PATH: set OVERTURE_BROWSER to a Chromium-family browser's executable")
}

fn extension_folder() -> PathBuf {
    if let Some(named) = std::env::var_os("OVERTURE_EXTENSION") {
        return named.into();
    }
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../dist/chromium")
        .canonicalize()
        .expect("run `cargo xtask build` first")
}
