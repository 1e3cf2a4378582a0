//! Drives a real Firefox with the extension loaded, over WebDriver BiDi: no Node, no geckodriver.
//!
//! Smaller than [`crate::Browser`]: what the main job needs and no more. The toolbar button is clicked by a script in
//! the browser's own window, as a recruiter's mouse would; the sidebar is reached through another page of the
//! extension, because BiDi lists tabs only. Every name resolves to the server of these tests.
//! Start at [`Firefox::launch`].

use std::fs;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};
use tempfile::TempDir;
use tungstenite::protocol::WebSocketConfig;
use tungstenite::{Message, WebSocket};

use crate::process::kill_group;

/// Firefox gives an extension a random address on every profile; a preference fixes it.
const UUID: &str = "0ve7a1e0-0000-4000-8000-000000000001";
/// How long it may take to start, to answer, or to show what is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running Firefox. Killed, and its profile removed, when dropped.
#[derive(Debug)]
pub struct Firefox {
    program: PathBuf,
    profile: TempDir,
    extension: PathBuf,
    id: String,
    child: Child,
    socket: WebSocket<TcpStream>,
    next: u64,
}

impl Firefox {
    /// Starts Firefox on a fresh profile, in which every name resolves to `127.0.0.1:port`, and installs the extension.
    ///
    /// # Errors
    /// Where it does not start, or refuses the extension.
    pub fn launch(program: &Path, extension: &Path, port: u16) -> Result<Self> {
        let manifest = fs::read_to_string(extension.join("manifest.json"))
            .with_context(|| format!("{} is no built extension", extension.display()))?;
        let manifest: Value = serde_json::from_str(&manifest).context("the manifest is not JSON")?;
        let id = manifest["browser_specific_settings"]["gecko"]["id"].as_str();
        let id = id.context("the manifest names no id for Firefox")?.to_owned();
        let profile = tempfile::Builder::new().prefix("overture-firefox-").tempdir()?;
        fs::write(profile.path().join("user.js"), preferences(&id, port))?;
        let (child, socket) = start(program, profile.path())?;
        let mut this = Self {
            program: program.to_owned(),
            profile,
            extension: extension.to_owned(),
            id,
            child,
            socket,
            next: 0,
        };
        this.begin()?;
        Ok(this)
    }

    fn begin(&mut self) -> Result<()> {
        self.call("session.new", json!({"capabilities": {"alwaysMatch": {"acceptInsecureCerts": true}}}))?;
        let path = self.extension.to_string_lossy().into_owned();
        // Temporary, as by hand in about:debugging: it is installed anew after a restart, on the same data.
        self.call("webExtension.install", json!({"extensionData": {"type": "path", "path": path}}))?;
        Ok(())
    }

    /// Ends Firefox and starts it again on the same profile.
    ///
    /// # Errors
    /// Where it does not end or not start.
    pub fn restart(&mut self) -> Result<()> {
        self.call("browser.close", json!({}))?;
        let until = Instant::now() + PATIENCE;
        while self.child.try_wait()?.is_none() {
            if Instant::now() > until {
                bail!("Firefox did not close");
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        (self.child, self.socket) = start(&self.program, self.profile.path())?;
        self.begin()
    }

    /// The address of a file of the extension.
    pub fn extension_url(&self, path: &str) -> String {
        format!("moz-extension://{UUID}/{path}")
    }

    /// Opens an address in a new tab, in front. The answer names the tab.
    ///
    /// # Errors
    /// Where it does not load.
    pub fn open(&mut self, url: &str) -> Result<String> {
        let tab = self.call("browsingContext.create", json!({"type": "tab", "background": false}))?;
        let tab = tab["context"].as_str().context("Firefox opened no tab")?.to_owned();
        self.call("browsingContext.navigate", json!({"context": tab, "url": url, "wait": "complete"}))?;
        Ok(tab)
    }

    /// Makes a tab the one in front.
    ///
    /// # Errors
    /// Where it is gone.
    pub fn bring_to_front(&mut self, tab: &str) -> Result<()> {
        self.call("browsingContext.activate", json!({"context": tab})).map(drop)
    }

    /// The value of a JavaScript expression in a tab; a promise is awaited.
    ///
    /// # Errors
    /// Where it throws.
    pub fn eval(&mut self, tab: &str, expression: &str) -> Result<Value> {
        let params = json!({
            "expression": format!("(async () => JSON.stringify((await ({expression})) ?? null))()"),
            "target": {"context": tab}, "awaitPromise": true, "userActivation": true,
        });
        let answer = self.call("script.evaluate", params)?;
        if let Some(thrown) = answer.get("exceptionDetails") {
            bail!("evaluating `{expression}`: {}", thrown["text"].as_str().unwrap_or("it threw"));
        }
        serde_json::from_str(answer["result"]["value"].as_str().unwrap_or("null"))
            .context("no JSON came back")
    }

    /// Waits until an expression is truthy in a tab.
    ///
    /// # Errors
    /// Where it is not within a minute.
    pub fn wait_for(&mut self, tab: &str, expression: &str) -> Result<()> {
        let until = Instant::now() + PATIENCE;
        loop {
            let last = self.eval(tab, &format!("!!({expression})"));
            if matches!(last, Ok(Value::Bool(true))) {
                return Ok(());
            }
            if Instant::now() > until {
                bail!("waited a minute for `{expression}` ({last:?})");
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Clicks the extension's toolbar button, on the tab in front.
    ///
    /// # Errors
    /// Where there is no button.
    pub fn click_action(&mut self) -> Result<()> {
        let tree = self.call("browsingContext.getTree", json!({"moz:scope": "chrome"}))?;
        let window = tree["contexts"][0]["context"].as_str().context("Firefox shows no window")?.to_owned();
        let id = Value::from(self.id.as_str());
        self.eval(
            &window,
            &format!(
                "(() => {{ const {{ ExtensionParent }} = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
                   const extension = WebExtensionPolicy.getByID({id}).extension;
                   const action = ExtensionParent.apiManager.global.browserActionFor(extension);
                   action.triggerAction(window); return true; }})()"
            ),
        )
        .map(drop)
    }

    fn call(&mut self, method: &str, params: Value) -> Result<Value> {
        self.next += 1;
        let id = self.next;
        let command = json!({"id": id, "method": method, "params": params});
        self.socket.send(Message::text(command.to_string())).with_context(|| format!("sending {method}"))?;
        self.socket.get_ref().set_read_timeout(Some(PATIENCE))?;
        loop {
            let Message::Text(text) = self.socket.read().with_context(|| format!("waiting for {method}"))?
            else {
                continue;
            };
            let answer: Value = serde_json::from_str(&text).context("Firefox sent no JSON")?;
            if answer["id"] != id {
                continue;
            }
            if answer["type"] == "error" {
                bail!("{method}: {}", answer["message"].as_str().unwrap_or("refused"));
            }
            return Ok(answer["result"].clone());
        }
    }
}

impl Drop for Firefox {
    fn drop(&mut self) {
        kill_group(&mut self.child);
    }
}

/// Nothing from outside, no first-run pages, and one address for the extension.
fn preferences(id: &str, port: u16) -> String {
    let uuids = json!({ id: UUID }).to_string();
    let all = [
        ("extensions.webextensions.uuids", Value::from(uuids)),
        // Whatever is asked for is asked of the server of these tests.
        ("network.dns.forceResolve", "127.0.0.1".into()),
        ("network.socket.forcePort", format!("443={port}").into()),
        ("network.captive-portal-service.enabled", false.into()),
        ("network.connectivity-service.enabled", false.into()),
        ("network.trr.mode", 5.into()),
        ("app.update.enabled", false.into()),
        ("app.normandy.enabled", false.into()),
        ("browser.aboutwelcome.enabled", false.into()),
        ("browser.shell.checkDefaultBrowser", false.into()),
        ("browser.startup.page", 0.into()),
        ("browser.safebrowsing.malware.enabled", false.into()),
        ("browser.safebrowsing.phishing.enabled", false.into()),
        ("browser.topsites.contile.enabled", false.into()),
        ("datareporting.policy.dataSubmissionEnabled", false.into()),
        ("datareporting.policy.dataSubmissionPolicyBypassNotification", true.into()),
        ("extensions.update.enabled", false.into()),
        ("extensions.getAddons.cache.enabled", false.into()),
        ("services.settings.server", "data:,#remote-settings-dummy/v1".into()),
        ("toolkit.telemetry.server", "".into()),
        ("intl.accept_languages", "en-US".into()),
    ];
    all.iter().map(|(name, value)| format!("user_pref(\"{name}\", {value});\n")).collect()
}

fn start(program: &Path, profile: &Path) -> Result<(Child, WebSocket<TcpStream>)> {
    use std::os::unix::process::CommandExt as _;
    let told = profile.join("WebDriverBiDiServer.json");
    let _none_before = fs::remove_file(&told);
    let mut child = Command::new(program)
        .args(["--headless", "--no-remote", "--remote-debugging-port=0", "--remote-allow-system-access"])
        .arg("--profile")
        .arg(profile)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .with_context(|| format!("{} could not be started", program.display()))?;
    let until = Instant::now() + PATIENCE;
    loop {
        let port = fs::read_to_string(&told)
            .ok()
            .and_then(|text| serde_json::from_str::<Value>(&text).ok())
            .and_then(|told| u16::try_from(told["ws_port"].as_u64()?).ok());
        if let Some(port) = port {
            return connect(port).map(|socket| (child, socket));
        }
        if let Some(status) = child.try_wait()? {
            bail!("{} stopped at once ({status})", program.display());
        }
        if Instant::now() > until {
            kill_group(&mut child);
            bail!("{} did not open its remote port", program.display());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn connect(port: u16) -> Result<WebSocket<TcpStream>> {
    let stream = TcpStream::connect(("127.0.0.1", port)).context("connecting to Firefox")?;
    stream.set_nodelay(true)?;
    let limits = WebSocketConfig::default().max_message_size(None).max_frame_size(None);
    let url = format!("ws://127.0.0.1:{port}/session");
    let (socket, _) = tungstenite::client::client_with_config(url, stream, Some(limits))
        .context("opening Firefox's websocket")?;
    Ok(socket)
}
