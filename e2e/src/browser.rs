//! One running browser: started on a fresh or kept profile, with the extension loaded, closed or killed at will.

use std::cell::RefCell;
use std::fs;
use std::path::PathBuf;
use std::process::Child;
use std::rc::Rc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::clock;
use crate::devtools::{Complaint, Devtools};
use crate::page::Page;
use crate::process::{PATIENCE, kill_group, log_file, start};
use crate::requests::{Request, network_log};

/// What to start.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The browser's executable.
    pub program: PathBuf,
    /// The unpacked extension.
    pub extension: PathBuf,
    /// The port every name resolves to.
    pub port: u16,
    /// Without a window.
    pub headless: bool,
    /// The day the extension's own pages take for today (`2026-03-05`): a copy with its clock set is loaded, every
    /// other byte as built. `None`: the extension as it is, by the machine's clock.
    pub today: Option<String>,
}

/// A running browser. Killed, and its profile removed, when dropped.
#[derive(Debug)]
pub struct Browser {
    settings: Settings,
    profile: TempDir,
    child: Child,
    devtools: Rc<RefCell<Devtools>>,
    extension_id: String,
    starts: u32,
    earlier: Witnessed,
}

#[derive(Debug, Default)]
struct Witnessed {
    complaints: Vec<Complaint>,
    requests: Vec<Request>,
}

impl Browser {
    /// Starts a browser on a fresh profile and waits until the extension's service worker runs.
    ///
    /// # Errors
    /// Where the browser does not start, or does not load the extension.
    pub fn launch(mut settings: Settings) -> Result<Self> {
        let profile = tempfile::Builder::new().prefix("overture-profile-").tempdir()?;
        if let Some(today) = &settings.today {
            let copy = profile.path().join("extension-with-clock");
            clock::set(&settings.extension, today, &copy)?;
            settings.extension = copy;
        }
        let (child, devtools) = start(&settings, profile.path(), 1)?;
        let mut this = Self {
            settings,
            profile,
            child,
            devtools: Rc::new(RefCell::new(devtools)),
            extension_id: String::new(),
            starts: 1,
            earlier: Witnessed::default(),
        };
        this.extension_id = this.wait_for_extension()?;
        Ok(this)
    }

    /// The extension's id.
    pub fn extension_id(&self) -> &str {
        &self.extension_id
    }

    /// An address inside the extension.
    pub fn extension_url(&self, path: &str) -> String {
        format!("chrome-extension://{}/{path}", self.extension_id)
    }

    /// Opens a tab and waits until it shows `url`, fully loaded.
    ///
    /// # Errors
    /// Where it does not within 40 seconds.
    pub fn open(&self, url: &str) -> Result<Page> {
        self.open_in(url, false)
    }

    /// Opens a window of its own and waits until it shows `url`, fully loaded.
    ///
    /// # Errors
    /// Where it does not within 40 seconds.
    pub fn open_window(&self, url: &str) -> Result<Page> {
        self.open_in(url, true)
    }

    fn open_in(&self, url: &str, new_window: bool) -> Result<Page> {
        let made = self.call("Target.createTarget", json!({"url": url, "newWindow": new_window}))?;
        let target = made["targetId"].as_str().context("the browser opened no tab")?.to_owned();
        let page = self.attach(&target)?;
        page.wait_until_shown(url)?;
        page.bring_to_front()?;
        Ok(page)
    }

    /// Clicks the extension's toolbar button on a tab: a real user gesture, with everything it grants.
    ///
    /// # Errors
    /// Where the browser refuses.
    pub fn click_action(&self, page: &Page) -> Result<()> {
        page.bring_to_front()?;
        let tab =
            self.wait("the tab around the page", |this| Ok(this.devtools.borrow().tab_of(page.target())))?;
        self.call("Extensions.triggerAction", json!({"id": self.extension_id, "targetId": tab}))?;
        Ok(())
    }

    /// Clicks the toolbar button on a tab and returns the side panel of its window.
    ///
    /// # Errors
    /// Where no panel appears within 40 seconds.
    pub fn open_panel(&self, page: &Page) -> Result<Page> {
        self.click_action(page)?;
        let path = self.manifest()?["side_panel"]["default_path"].as_str().unwrap_or_default().to_owned();
        let window =
            self.call("Browser.getWindowForTarget", json!({"targetId": page.target()}))?["windowId"].clone();
        self.wait("the side panel", |this| {
            for target in this.extension_targets(&path)? {
                let panel = this.attach(&target)?;
                // A panel that is just opening cannot answer yet.
                if panel
                    .eval("chrome.windows.getCurrent().then(window => window.id)")
                    .is_ok_and(|id| id == window)
                {
                    panel.wait_for("document.readyState === 'complete'")?;
                    return Ok(Some(panel));
                }
            }
            Ok(None)
        })
    }

    /// An open page of the extension, by its path.
    ///
    /// # Errors
    /// Where none appears within 40 seconds.
    pub fn extension_page(&self, path: &str) -> Result<Page> {
        let found =
            self.wait(&format!("the extension's {path}"), |this| Ok(this.extension_targets(path)?.pop()))?;
        let page = self.attach(&found)?;
        page.wait_for("document.readyState === 'complete' && location.protocol === 'chrome-extension:'")?;
        Ok(page)
    }

    /// The extension's service worker, as something to evaluate in.
    ///
    /// # Errors
    /// Where it does not run.
    pub fn service_worker(&self) -> Result<Page> {
        let start = format!("chrome-extension://{}/", self.extension_id);
        let target = self.wait("the extension's service worker", |this| {
            let found = this.targets()?.into_iter().find(|target| {
                target["type"] == "service_worker"
                    && target["url"].as_str().is_some_and(|shown| shown.starts_with(&start))
            });
            Ok(found.and_then(|target| target["targetId"].as_str().map(str::to_owned)))
        })?;
        self.attach(&target)
    }

    /// Lets the extension's pages read the clipboard, as a person could.
    ///
    /// # Errors
    /// Where the browser refuses.
    pub fn allow_clipboard(&self) -> Result<()> {
        for name in ["clipboard-read", "clipboard-write"] {
            let origin = format!("chrome-extension://{}", self.extension_id);
            let permission = json!({"permission": {"name": name}, "setting": "granted", "origin": origin});
            self.call("Browser.setPermission", permission)?;
        }
        Ok(())
    }

    /// Refuses the extension more than `bytes` of storage; `None` lifts it.
    ///
    /// # Errors
    /// Where the browser refuses.
    pub fn limit_storage(&self, page: &Page, bytes: Option<u64>) -> Result<()> {
        let mut params = json!({"origin": format!("chrome-extension://{}", self.extension_id)});
        if let Some(bytes) = bytes {
            params["quotaSize"] = Value::from(bytes);
        }
        page.call("Storage.overrideQuotaForOrigin", params)?;
        Ok(())
    }

    /// Closes the browser as a person would and starts it again on the same profile.
    ///
    /// # Errors
    /// Where it does not come back.
    pub fn restart(&mut self) -> Result<()> {
        self.close()?;
        self.start_again()
    }

    /// Closes the browser as a person would: everything is written, the network log is whole.
    ///
    /// # Errors
    /// Where it is still there after 20 seconds.
    pub fn close(&mut self) -> Result<()> {
        // The answer may never come: the browser is going.
        let _ = self.call("Browser.close", json!({}));
        let until = Instant::now() + Duration::from_secs(20);
        while self.child.try_wait()?.is_none() {
            if Instant::now() > until {
                bail!("the browser did not close within 20 s");
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// Kills the browser with all its processes in the middle of whatever it does, as a power cut would.
    ///
    /// # Errors
    /// Where it cannot be waited for.
    pub fn kill(&mut self) -> Result<()> {
        kill_group(&mut self.child);
        Ok(())
    }

    /// Starts a closed or killed browser again on the same profile.
    ///
    /// # Errors
    /// Where it does not come back.
    pub fn start_again(&mut self) -> Result<()> {
        {
            let devtools = self.devtools.borrow();
            self.earlier.complaints.extend_from_slice(devtools.complaints());
            self.earlier.requests.extend_from_slice(devtools.requests());
        }
        self.starts += 1;
        for lock in ["SingletonLock", "SingletonCookie", "SingletonSocket", "DevToolsActivePort"] {
            let _ = fs::remove_file(self.profile.path().join(lock));
        }
        let (child, devtools) = start(&self.settings, self.profile.path(), self.starts)?;
        self.child = child;
        self.devtools = Rc::new(RefCell::new(devtools));
        let id = self.wait_for_extension()?;
        if id != self.extension_id {
            bail!("the extension came back under another id");
        }
        Ok(())
    }

    /// Errors logged by the extension's own pages and service worker, over all starts.
    pub fn extension_complaints(&self) -> Vec<Complaint> {
        let own = format!("chrome-extension://{}", self.extension_id);
        let devtools = self.devtools.borrow();
        let all = self.earlier.complaints.iter().chain(devtools.complaints());
        all.filter(|complaint| complaint.source.starts_with(&own)).cloned().collect()
    }

    /// Every request DevTools saw, over all starts.
    pub fn requests(&self) -> Vec<Request> {
        let devtools = self.devtools.borrow();
        self.earlier.requests.iter().chain(devtools.requests()).cloned().collect()
    }

    /// Every address in the network stack's own logs, over all starts. Whole only after [`Browser::close`].
    ///
    /// # Errors
    /// Where a log is missing.
    pub fn network_logs(&self) -> Result<Vec<String>> {
        let mut all = Vec::new();
        for number in 1..=self.starts {
            all.extend(network_log(&log_file(self.profile.path(), number))?);
        }
        Ok(all)
    }

    /// Lets the browser work for a while, listening.
    ///
    /// # Errors
    /// Where the connection is lost.
    pub fn idle(&self, time: Duration) -> Result<()> {
        let until = Instant::now() + time;
        while Instant::now() < until {
            self.devtools.borrow_mut().listen(until.saturating_duration_since(Instant::now()))?;
        }
        Ok(())
    }

    /// True until the browser is closed, by us or by the person at it.
    ///
    /// # Errors
    /// Where the process cannot be asked.
    pub fn is_running(&mut self) -> Result<bool> {
        Ok(self.child.try_wait()?.is_none())
    }

    /// A command to the browser as a whole.
    ///
    /// # Errors
    /// Where it refuses.
    pub fn call(&self, method: &str, params: Value) -> Result<Value> {
        self.devtools.borrow_mut().call(None, method, params)
    }

    fn manifest(&self) -> Result<Value> {
        let text = fs::read_to_string(self.settings.extension.join("manifest.json"))?;
        serde_json::from_str(&text).context("the extension's manifest is not JSON")
    }

    /// The open pages of the extension with this path.
    fn extension_targets(&self, path: &str) -> Result<Vec<String>> {
        let url = self.extension_url(path);
        let pages = self.targets()?.into_iter().filter(|target| {
            target["type"] == "page" && target["url"].as_str().is_some_and(|shown| shown.starts_with(&url))
        });
        Ok(pages.filter_map(|target| target["targetId"].as_str().map(str::to_owned)).collect())
    }

    fn targets(&self) -> Result<Vec<Value>> {
        let answer = self.call("Target.getTargets", json!({"filter": [{}]}))?;
        Ok(answer["targetInfos"].as_array().cloned().unwrap_or_default())
    }

    fn attach(&self, target: &str) -> Result<Page> {
        let session =
            self.wait("a page to attach to", |this| Ok(this.devtools.borrow().session_of(target)))?;
        Ok(Page::new(Rc::clone(&self.devtools), session, target.to_owned()))
    }

    fn wait_for_extension(&self) -> Result<String> {
        let folder = &self.settings.extension;
        let manifest = self.manifest()?;
        let worker = manifest["background"]["service_worker"].as_str().unwrap_or_default().to_owned();
        let found = self.wait("the extension's service worker", |this| {
            Ok(this.targets()?.into_iter().find_map(|target| {
                let url = target["url"].as_str()?;
                let (id, path) = url.strip_prefix("chrome-extension://")?.split_once('/')?;
                (target["type"] == "service_worker" && path == worker)
                    .then(|| (id.to_owned(), target["targetId"].as_str().unwrap_or_default().to_owned()))
            }))
        });
        let (id, target) = found.with_context(|| {
            format!(
                "the browser did not load the extension from {} (branded Google Chrome no longer does: use Chromium, \
                 Chrome for Testing, Edge or Brave)",
                folder.display()
            )
        })?;
        self.attach(&target)?
            .wait_for("typeof chrome !== 'undefined' && !!chrome.runtime && !!chrome.runtime.id")?;
        Ok(id)
    }

    fn wait<T>(&self, what: &str, ready: impl Fn(&Self) -> Result<Option<T>>) -> Result<T> {
        let until = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = ready(self)? {
                return Ok(found);
            }
            if Instant::now() > until {
                bail!("waited {} s for {what}", PATIENCE.as_secs());
            }
            self.devtools.borrow_mut().listen(Duration::from_millis(30))?;
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        kill_group(&mut self.child);
    }
}
