//! One websocket to the browser's DevTools endpoint: commands, their answers, and the events in between.
//!
//! Every target (tab, side panel, service worker, worker) is attached the moment it appears, held until recording is
//! on, and only then let run: no request and no console error can slip by before we listen.

use std::collections::HashMap;
use std::net::TcpStream;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};
use tungstenite::protocol::WebSocketConfig;
use tungstenite::{Message, WebSocket};

use crate::requests::Request;

/// How long an answer may take before the browser is held to be stuck.
const PATIENCE: Duration = Duration::from_secs(60);

/// An error the browser logged: an exception, `console.error`, a policy violation.
#[derive(Debug, Clone)]
pub struct Complaint {
    /// Address of the page or worker it came from.
    pub source: String,
    /// What it said.
    pub text: String,
}

/// The connection to one browser.
#[derive(Debug)]
pub struct Devtools {
    socket: WebSocket<TcpStream>,
    next: u64,
    answers: HashMap<u64, Value>,
    /// Target id → (session id, address, type).
    targets: HashMap<String, Attached>,
    sessions: HashMap<String, String>,
    /// Target id of a page → target id of the tab around it.
    tabs: HashMap<String, String>,
    complaints: Vec<Complaint>,
    requests: Vec<Request>,
}

#[derive(Debug, Clone)]
struct Attached {
    session: String,
    url: String,
}

impl Devtools {
    /// Connects to `127.0.0.1:port` and starts listening to everything.
    ///
    /// # Errors
    /// Where the browser does not answer.
    pub fn connect(port: u16, path: &str) -> Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port)).context("connecting to the browser")?;
        stream.set_nodelay(true)?;
        let limits = WebSocketConfig::default().max_message_size(None).max_frame_size(None);
        let (socket, _) = tungstenite::client::client_with_config(
            format!("ws://127.0.0.1:{port}{path}"),
            stream,
            Some(limits),
        )
        .context("opening the DevTools websocket")?;
        let mut this = Self {
            socket,
            next: 0,
            answers: HashMap::new(),
            targets: HashMap::new(),
            sessions: HashMap::new(),
            tabs: HashMap::new(),
            complaints: Vec::new(),
            requests: Vec::new(),
        };
        this.call(None, "Target.setDiscoverTargets", json!({"discover": true, "filter": [{}]}))?;
        this.call(None, "Target.setAutoAttach", auto_attach("page"))?;
        Ok(this)
    }

    /// Sends a command and waits for its answer.
    ///
    /// # Errors
    /// Where the browser refuses it, is gone, or stays silent for a minute.
    pub fn call(&mut self, session: Option<&str>, method: &str, params: Value) -> Result<Value> {
        let id = self.send(session, method, params)?;
        let until = Instant::now() + PATIENCE;
        loop {
            if let Some(answer) = self.answers.remove(&id) {
                if let Some(error) = answer.get("error") {
                    bail!("{method}: {}", error["message"].as_str().unwrap_or("refused"));
                }
                return Ok(answer["result"].clone());
            }
            if Instant::now() > until {
                bail!("{method}: no answer within {} s", PATIENCE.as_secs());
            }
            self.listen(Duration::from_millis(200))?;
        }
    }

    /// Sends a command without waiting.
    fn send(&mut self, session: Option<&str>, method: &str, params: Value) -> Result<u64> {
        self.next += 1;
        let mut command = json!({"id": self.next, "method": method, "params": params});
        if let Some(session) = session {
            command["sessionId"] = Value::from(session);
        }
        self.socket.send(Message::text(command.to_string())).with_context(|| format!("sending {method}"))?;
        Ok(self.next)
    }

    /// Takes in what the browser says, for at most `patience`.
    ///
    /// # Errors
    /// Where the connection is lost.
    pub fn listen(&mut self, patience: Duration) -> Result<()> {
        let patience = patience.max(Duration::from_millis(1));
        self.socket.get_ref().set_read_timeout(Some(patience))?;
        match self.socket.read() {
            Ok(Message::Text(text)) => {
                let message: Value = serde_json::from_str(&text).context("the browser sent no JSON")?;
                self.take(message)
            }
            Ok(_) => Ok(()),
            Err(tungstenite::Error::Io(error))
                if matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut) =>
            {
                Ok(())
            }
            Err(error) => Err(error).context("the browser closed the connection"),
        }
    }

    fn take(&mut self, message: Value) -> Result<()> {
        if let Some(id) = message["id"].as_u64() {
            // Only what somebody waits for is kept; answers to the set-up commands below are not.
            self.answers.insert(id, message);
            return Ok(());
        }
        let session = message["sessionId"].as_str().unwrap_or_default().to_owned();
        let params = &message["params"];
        match message["method"].as_str().unwrap_or_default() {
            "Target.attachedToTarget" => self.attached(params, &session)?,
            "Target.detachedFromTarget" => self.detached(params),
            "Target.targetInfoChanged" => self.moved(&params["targetInfo"]),
            "Network.requestWillBeSent" => {
                let source = self.source(&session);
                self.requests.push(Request {
                    url: params["request"]["url"].as_str().unwrap_or_default().to_owned(),
                    method: params["request"]["method"].as_str().unwrap_or_default().to_owned(),
                    source,
                });
            }
            "Network.webSocketCreated" => {
                let (url, source) = (params["url"].as_str().unwrap_or_default(), self.source(&session));
                self.requests.push(Request { url: url.to_owned(), method: "WEBSOCKET".to_owned(), source });
            }
            "Runtime.exceptionThrown" => {
                let details = &params["exceptionDetails"];
                let text = details["exception"]["description"].as_str().or(details["text"].as_str());
                self.complain(&session, text.unwrap_or_default());
            }
            "Runtime.consoleAPICalled" if matches!(params["type"].as_str(), Some("error" | "assert")) => {
                let words = params["args"].as_array().into_iter().flatten();
                let words = words.map(|word| {
                    let text = word["value"].as_str().or(word["description"].as_str());
                    text.map_or_else(|| word["value"].to_string(), str::to_owned)
                });
                let text = words.collect::<Vec<_>>().join(" ");
                self.complain(&session, &text);
            }
            "Log.entryAdded" if params["entry"]["level"] == "error" => {
                let entry = &params["entry"];
                let text = format!(
                    "{} {}",
                    entry["text"].as_str().unwrap_or_default(),
                    entry["url"].as_str().unwrap_or_default()
                );
                self.complain(&session, text.trim());
            }
            _ => {}
        }
        Ok(())
    }

    fn attached(&mut self, params: &Value, parent: &str) -> Result<()> {
        let session = params["sessionId"].as_str().unwrap_or_default().to_owned();
        let info = &params["targetInfo"];
        let target = info["targetId"].as_str().unwrap_or_default().to_owned();
        let url = info["url"].as_str().unwrap_or_default().to_owned();
        let kind = info["type"].as_str().unwrap_or_default();
        self.sessions.insert(session.clone(), target.clone());
        if let Some(around) = self.sessions.get(parent).filter(|_| kind == "page") {
            self.tabs.insert(target.clone(), around.clone());
        }
        // A target may be announced twice (a worker, by the browser and by its page): one session listens.
        let first = !self.targets.contains_key(&target);
        if first {
            self.targets.insert(target, Attached { session: session.clone(), url });
        }
        // Sent without waiting: the target is held until the last of them.
        let listening: &[&str] = match kind {
            _ if !first => &[],
            "tab" | "browser" => &[],
            "page" | "iframe" | "background_page" => {
                &["Page.enable", "Runtime.enable", "Log.enable", "Network.enable"]
            }
            _ => &["Runtime.enable", "Log.enable", "Network.enable"],
        };
        for method in listening {
            self.send(Some(&session), method, json!({}))?;
        }
        if first {
            self.send(Some(&session), "Target.setAutoAttach", auto_attach("tab"))?;
        }
        self.send(Some(&session), "Runtime.runIfWaitingForDebugger", json!({}))?;
        Ok(())
    }

    fn detached(&mut self, params: &Value) {
        let session = params["sessionId"].as_str().unwrap_or_default();
        if let Some(target) = self.sessions.remove(session)
            && self.targets.get(&target).is_some_and(|attached| attached.session == session)
        {
            self.targets.remove(&target);
        }
    }

    fn moved(&mut self, info: &Value) {
        if let Some(attached) = info["targetId"].as_str().and_then(|target| self.targets.get_mut(target)) {
            attached.url = info["url"].as_str().unwrap_or_default().to_owned();
        }
    }

    fn source(&self, session: &str) -> String {
        let target = self.sessions.get(session).and_then(|target| self.targets.get(target));
        target.map_or_else(String::new, |attached| attached.url.clone())
    }

    fn complain(&mut self, session: &str, text: &str) {
        let source = self.source(session);
        self.complaints.push(Complaint { source, text: text.to_owned() });
    }

    /// The session of a target, once it is attached.
    pub(crate) fn session_of(&self, target: &str) -> Option<String> {
        self.targets.get(target).map(|attached| attached.session.clone())
    }

    /// The tab around a page: actions are triggered on tabs.
    pub(crate) fn tab_of(&self, page: &str) -> Option<String> {
        self.tabs.get(page).cloned()
    }

    /// Everything logged as an error so far.
    pub fn complaints(&self) -> &[Complaint] {
        &self.complaints
    }

    /// Every request any target made so far.
    pub fn requests(&self) -> &[Request] {
        &self.requests
    }
}

/// The browser announces tabs, and each tab its pages; asking for both at one level is refused.
fn auto_attach(without: &str) -> Value {
    let filter = json!([{"type": without, "exclude": true}, {}]);
    json!({"autoAttach": true, "waitForDebuggerOnStart": true, "flatten": true, "filter": filter})
}
