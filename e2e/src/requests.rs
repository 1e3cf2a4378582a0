//! What went over the network, from two independent witnesses: the DevTools events of every target, and the network
//! stack's own log, which also holds what the browser does on its own.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

/// One request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Its address.
    pub url: String,
    /// GET, POST, WEBSOCKET.
    pub method: String,
    /// Address of the page or worker that made it; empty where the browser made it itself.
    pub source: String,
}

/// Every address in a network log (`--log-net-log`), in order, each once. A log cut short by a killed browser is read
/// as far as it goes: one event is one line.
///
/// # Errors
/// Where there is no log.
pub fn network_log(file: &Path) -> Result<Vec<String>> {
    let text = fs::read(file).context("reading the browser's network log")?;
    let text = String::from_utf8_lossy(&text);
    let mut found: Vec<String> = Vec::new();
    for line in text.lines() {
        let mut rest = line;
        while let Some(at) = rest.find("\"url\":\"") {
            rest = &rest[at + 7..];
            let url = rest.split('"').next().unwrap_or_default();
            if !url.is_empty() && !found.iter().any(|known| known == url) {
                found.push(url.to_owned());
            }
        }
    }
    Ok(found)
}
