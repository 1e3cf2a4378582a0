//! Every site of the web, played on 127.0.0.1: a TLS server with a throw-away certificate that answers for any host.
//!
//! The browser is told to resolve every name to it, so a saved page loads under its real address and nothing can leave
//! the machine: whatever the browser asks for, it asks here, and it is written down.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, Result};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// One request that reached the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// The host asked for; `(not TLS)` where the browser spoke plain HTTP.
    pub host: String,
    /// Path and query.
    pub path: String,
}

/// What is answered at one address.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The media type.
    pub kind: &'static str,
    /// The body.
    pub body: Vec<u8>,
    /// Another header line (`Cross-Origin-Opener-Policy: same-origin`).
    pub header: Option<&'static str>,
}

impl From<String> for Answer {
    fn from(html: String) -> Self {
        Self { kind: "text/html; charset=utf-8", body: html.into_bytes(), header: None }
    }
}

impl From<&str> for Answer {
    fn from(html: &str) -> Self {
        html.to_owned().into()
    }
}

#[derive(Debug, Default)]
struct Shared {
    answers: Mutex<HashMap<String, Answer>>,
    visits: Mutex<Vec<Visit>>,
    stopping: AtomicBool,
}

/// A running server. Stops when dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

impl Server {
    /// Starts a server on a free port.
    ///
    /// # Errors
    /// Where no port or no certificate can be had.
    pub fn start() -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).context("opening a port on 127.0.0.1")?;
        let address = listener.local_addr()?;
        let tls = Arc::new(throw_away_tls()?);
        let shared = Arc::new(Shared::default());
        let for_thread = Arc::clone(&shared);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                if for_thread.stopping.load(Ordering::Relaxed) {
                    break;
                }
                let (Ok(stream), tls, shared) = (stream, Arc::clone(&tls), Arc::clone(&for_thread)) else {
                    continue;
                };
                // A connection that fails is a browser that changed its mind; the visits tell what mattered.
                std::thread::spawn(move || drop(answer_one(stream, tls, &shared)));
            }
        });
        Ok(Self { address, shared })
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Serves `answer` at `url` (scheme and host included, fragment left out).
    pub fn serve(&self, url: &str, answer: impl Into<Answer>) {
        let key = url.split('#').next().unwrap_or(url).trim_start_matches("https://").to_owned();
        let key = if key.contains('/') { key } else { format!("{key}/") };
        self.shared.answers.lock().unwrap_or_else(PoisonError::into_inner).insert(key, answer.into());
    }

    /// Everything asked for so far.
    pub fn visits(&self) -> Vec<Visit> {
        self.shared.visits.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopping.store(true, Ordering::Relaxed);
        // Wakes the listener so that it sees the sign.
        let _ = TcpStream::connect_timeout(&self.address, Duration::from_millis(200));
    }
}

fn throw_away_tls() -> Result<ServerConfig> {
    let made =
        rcgen::generate_simple_self_signed(["localhost".to_owned()]).context("making a certificate")?;
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .context("setting up TLS")
}

fn answer_one(stream: TcpStream, tls: Arc<ServerConfig>, shared: &Shared) -> Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    let mut first = [0_u8; 1];
    if stream.peek(&mut first)? == 1 && first[0] != 0x16 {
        let visit = Visit { host: "(not TLS)".to_owned(), path: String::new() };
        shared.visits.lock().unwrap_or_else(PoisonError::into_inner).push(visit);
        return Ok(());
    }
    let mut tls = StreamOwned::new(ServerConnection::new(tls)?, stream);
    let mut lines = BufReader::new(&mut tls);
    let mut request = String::new();
    lines.read_line(&mut request)?;
    let (mut host, mut length) = (String::new(), 0_usize);
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').unwrap_or((&line, ""));
        match name.to_ascii_lowercase().as_str() {
            "host" => host = value.trim().to_owned(),
            "content-length" => length = value.trim().parse().unwrap_or(0),
            _ => {}
        }
    }
    // Read and dropped: nobody posts here in earnest.
    std::io::copy(&mut lines.by_ref().take(length as u64), &mut std::io::sink())?;
    drop(lines);
    let path = request.split(' ').nth(1).unwrap_or("/").to_owned();
    let answer = {
        shared
            .visits
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Visit { host: host.clone(), path: path.clone() });
        shared.answers.lock().unwrap_or_else(PoisonError::into_inner).get(&format!("{host}{path}")).cloned()
    };
    let (status, answer) = match answer {
        Some(answer) => ("200 OK", answer),
        None => ("404 Not Found", Answer { kind: "text/plain", body: b"not here\n".to_vec(), header: None }),
    };
    let header = answer.header.map(|line| format!("{line}\r\n")).unwrap_or_default();
    write!(
        tls,
        "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n{header}Connection: close\r\n\r\n",
        answer.kind,
        answer.body.len()
    )?;
    tls.write_all(&answer.body)?;
    tls.flush()?;
    tls.conn.send_close_notify();
    tls.flush()?;
    Ok(())
}
