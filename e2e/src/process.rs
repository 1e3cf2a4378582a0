//! The browser's process: its flags, its start, its end.

use std::fs;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::browser::Settings;
use crate::devtools::Devtools;

/// How long a page, a panel or the extension may take to be there.
pub(crate) const PATIENCE: Duration = Duration::from_secs(40);

/// Ends a browser and whatever it started.
pub(crate) fn kill_group(child: &mut Child) {
    // Headless, the browser leads its own group: its helpers go with it.
    let _ =
        Command::new("sh").args(["-c", &format!("kill -9 -{}", child.id())]).stderr(Stdio::null()).status();
    let _ = child.kill();
    let _ = child.wait();
}

/// Where the browser of the `number`th start logs its requests.
pub(crate) fn log_file(profile: &Path, number: u32) -> PathBuf {
    profile.join(format!("network-{number}.json"))
}

/// Starts the browser and connects to its DevTools.
pub(crate) fn start(settings: &Settings, profile: &Path, number: u32) -> Result<(Child, Devtools)> {
    let port_file = profile.join("DevToolsActivePort");
    let mut command = Command::new(&settings.program);
    if settings.headless {
        command.arg("--headless=new");
    }
    command
        .args(["--no-sandbox", "--disable-quic", "--no-first-run", "--no-default-browser-check"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .args([
            "--disable-default-apps",
            "--disable-domain-reliability",
            "--disable-client-side-phishing-detection",
        ])
        .args(["--metrics-recording-only", "--password-store=basic", "--use-mock-keychain", "--mute-audio"])
        .args(["--disable-features=MediaRouter,NetworkTimeServiceQuerying,OptimizationHints,Translate,AutofillServerCommunication"])
        .args(["--disable-dev-shm-usage", "--lang=en-US", "--remote-debugging-port=0"])
        .args(["--ignore-certificate-errors", "--force-color-profile=srgb"])
        .arg(format!("--host-resolver-rules=MAP * 127.0.0.1:{}", settings.port))
        .arg(format!("--log-net-log={}", log_file(profile, number).display()))
        .arg(format!("--load-extension={}", settings.extension.display()))
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg("about:blank")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if settings.headless {
        // Its own group, to be killed as one. With a window it stays in ours: Ctrl-C ends both.
        command.process_group(0);
    }
    let mut child = command
        .spawn()
        .with_context(|| format!("the browser {} could not be started", settings.program.display()))?;
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some((port, path)) = fs::read_to_string(&port_file).ok().as_deref().and_then(endpoint) {
            return match Devtools::connect(port, &path) {
                Ok(devtools) => Ok((child, devtools)),
                Err(error) => {
                    kill_group(&mut child);
                    Err(error)
                }
            };
        }
        if let Some(status) = child.try_wait()? {
            bail!("the browser {} stopped at once ({status})", settings.program.display());
        }
        if Instant::now() > until {
            kill_group(&mut child);
            bail!("the browser {} did not open its DevTools port", settings.program.display());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn endpoint(file: &str) -> Option<(u16, String)> {
    let (port, path) = file.split_once('\n')?;
    let path = path.trim();
    (!path.is_empty()).then_some((port.trim().parse().ok()?, path.to_owned()))
}
