//! One page in the browser: a tab, the side panel, a page of the extension, or a worker (then only evaluation works).

use std::cell::RefCell;
use std::rc::Rc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use base64::Engine as _;
use serde_json::{Value, json};

use crate::devtools::Devtools;

/// How long a condition may take to come true.
const PATIENCE: Duration = Duration::from_secs(60);

/// A page, attached.
#[derive(Debug, Clone)]
pub struct Page {
    devtools: Rc<RefCell<Devtools>>,
    session: String,
    target: String,
}

impl Page {
    pub(crate) fn new(devtools: Rc<RefCell<Devtools>>, session: String, target: String) -> Self {
        Self { devtools, session, target }
    }

    pub(crate) fn target(&self) -> &str {
        &self.target
    }

    /// A command to this page.
    ///
    /// # Errors
    /// Where the browser refuses.
    pub fn call(&self, method: &str, params: Value) -> Result<Value> {
        self.devtools.borrow_mut().call(Some(&self.session), method, params)
    }

    /// The value of a JavaScript expression; a promise is awaited.
    ///
    /// # Errors
    /// Where it throws.
    pub fn eval(&self, expression: &str) -> Result<Value> {
        self.evaluate(expression, false)
    }

    /// The same, as if from a user's click.
    ///
    /// # Errors
    /// Where it throws.
    pub fn eval_with_gesture(&self, expression: &str) -> Result<Value> {
        self.evaluate(expression, true)
    }

    fn evaluate(&self, expression: &str, gesture: bool) -> Result<Value> {
        let params = json!({
            "expression": expression, "awaitPromise": true, "returnByValue": true, "userGesture": gesture,
        });
        let answer = self.call("Runtime.evaluate", params)?;
        if let Some(thrown) = answer.get("exceptionDetails") {
            let text = thrown["exception"]["description"].as_str().or(thrown["text"].as_str());
            bail!("evaluating `{}`: {}", short(expression), text.unwrap_or("it threw"));
        }
        Ok(answer["result"]["value"].clone())
    }

    /// The value of an expression as text; empty where it has none.
    ///
    /// # Errors
    /// Where it throws.
    pub fn eval_text(&self, expression: &str) -> Result<String> {
        Ok(self.eval(expression)?.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until an expression is truthy. While a page is being replaced, evaluation fails: that is waited out too.
    ///
    /// # Errors
    /// Where it is not within 20 seconds.
    pub fn wait_for(&self, expression: &str) -> Result<()> {
        let until = Instant::now() + PATIENCE;
        let truthy = format!("!!({expression})");
        loop {
            let last = self.eval(&truthy);
            if matches!(last, Ok(Value::Bool(true))) {
                return Ok(());
            }
            if Instant::now() > until {
                let shown = self.eval_text("document.body.innerText.slice(0, 400)").unwrap_or_default();
                let thrown = last.err().map(|error| format!(" ({error:#})")).unwrap_or_default();
                bail!(
                    "waited {} s for `{}`{thrown}; the page shows: {shown}",
                    PATIENCE.as_secs(),
                    short(expression)
                );
            }
            self.devtools.borrow_mut().listen(Duration::from_millis(20))?;
        }
    }

    /// Waits until the page shows this address, fully loaded. Both: about:blank is complete too.
    ///
    /// # Errors
    /// Where it does not within 20 seconds.
    pub fn wait_until_shown(&self, url: &str) -> Result<()> {
        self.wait_for(&format!("document.readyState === 'complete' && location.href === {}", literal(url)))
    }

    /// Goes to another address and waits until it is shown.
    ///
    /// # Errors
    /// Where it is not within 20 seconds.
    pub fn go(&self, url: &str) -> Result<()> {
        self.call("Page.navigate", json!({"url": url}))?;
        self.wait_until_shown(url)
    }

    /// The address shown.
    ///
    /// # Errors
    /// Where the page is gone.
    pub fn url(&self) -> Result<String> {
        self.eval_text("location.href")
    }

    /// Makes the tab the one in front.
    ///
    /// # Errors
    /// Where the page is gone.
    pub fn bring_to_front(&self) -> Result<()> {
        self.call("Page.bringToFront", json!({})).map(drop)
    }

    /// Closes the page.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub fn close(self) -> Result<()> {
        self.devtools
            .borrow_mut()
            .call(None, "Target.closeTarget", json!({"targetId": self.target}))
            .map(drop)
    }

    /// Clicks the middle of the first element a CSS selector finds, with the mouse, after scrolling it into view.
    ///
    /// # Errors
    /// Where there is none, it has no size, or something covers it.
    pub fn click(&self, selector: &str) -> Result<()> {
        self.wait_for(&format!("document.querySelector({})", literal(selector)))?;
        let measure = format!(
            "(() => {{ const e = document.querySelector({0}); if (!e) return {{}};
               e.scrollIntoView({{block: 'center', behavior: 'instant'}});
               const b = e.getBoundingClientRect(); const x = b.x + b.width / 2, y = b.y + b.height / 2;
               const at = document.elementFromPoint(x, y);
               return {{x, y, ready: b.width > 0 && b.height > 0 && !e.disabled && e.ariaDisabled !== 'true'
                        && !!at && (e === at || e.contains(at) || at.contains(e))}}; }})()",
            literal(selector)
        );
        // A panel that is just opening has no height yet; a button may wait for its checks.
        let until = Instant::now() + PATIENCE;
        let middle = loop {
            let middle = self.eval(&measure)?;
            if middle["ready"] == true {
                break middle;
            }
            if Instant::now() > until {
                bail!("{selector} cannot be clicked: it is disabled, covered or has no size");
            }
            self.devtools.borrow_mut().listen(Duration::from_millis(20))?;
        };
        for (kind, buttons) in [("mouseMoved", 0), ("mousePressed", 1), ("mouseReleased", 0)] {
            let event = json!({
                "type": kind, "x": middle["x"], "y": middle["y"], "button": "left", "buttons": buttons, "clickCount": 1,
            });
            self.call("Input.dispatchMouseEvent", event)?;
        }
        Ok(())
    }

    /// Replaces the text of a field, as if pasted.
    ///
    /// # Errors
    /// Where there is no such field.
    pub fn fill(&self, selector: &str, text: &str) -> Result<()> {
        self.click(selector)?;
        self.eval(&format!(
            "(() => {{ const e = document.querySelector({}); e.focus(); e.select(); }})()",
            literal(selector)
        ))?;
        self.call("Input.insertText", json!({"text": text})).map(drop)
    }

    /// Presses and releases a key (`Enter`, `Tab`, `a`), with modifiers (1 alt, 2 control, 4 meta, 8 shift).
    ///
    /// # Errors
    /// Where the page is gone.
    pub fn press(&self, key: &str, code: &str, number: u32, modifiers: u32) -> Result<()> {
        for kind in ["keyDown", "keyUp"] {
            let mut event = json!({
                "type": kind, "key": key, "code": code, "windowsVirtualKeyCode": number, "modifiers": modifiers,
            });
            if kind == "keyDown" && modifiers & 7 == 0 {
                match key {
                    "Enter" => event["text"] = json!("\r"),
                    key if key.chars().count() == 1 => event["text"] = json!(key),
                    _ => {}
                }
            }
            self.call("Input.dispatchKeyEvent", event)?;
        }
        Ok(())
    }

    /// Chooses an option of a `select` by its value, with the events a person's choice would send.
    ///
    /// # Errors
    /// Where there is no such option.
    pub fn choose(&self, selector: &str, value: &str) -> Result<()> {
        self.wait_for(&format!("document.querySelector({})", literal(selector)))?;
        let chosen = self.eval(&format!(
            "(() => {{ const e = document.querySelector({}); e.focus(); e.value = {};
               e.dispatchEvent(new Event('input', {{bubbles: true}}));
               e.dispatchEvent(new Event('change', {{bubbles: true}})); return e.value; }})()",
            literal(selector),
            literal(value)
        ))?;
        if chosen != value {
            bail!("{selector} has no option {value}");
        }
        Ok(())
    }

    /// The visible text of the first element a selector finds (the value of a field); empty where there is none.
    ///
    /// # Errors
    /// Where the page is gone.
    pub fn text(&self, selector: &str) -> Result<String> {
        self.eval_text(&format!(
            "(() => {{ const e = document.querySelector({}); return !e ? '' : 'value' in e ? e.value : e.innerText; }})()",
            literal(selector)
        ))
    }

    /// The visible texts of all elements a selector finds.
    ///
    /// # Errors
    /// Where the page is gone.
    pub fn texts(&self, selector: &str) -> Result<Vec<String>> {
        let found = self.eval(&format!(
            "[...document.querySelectorAll({})].map(e => e.innerText.trim())",
            literal(selector)
        ))?;
        let found = found.as_array().cloned().unwrap_or_default();
        Ok(found.iter().map(|text| text.as_str().unwrap_or_default().to_owned()).collect())
    }

    /// True where a selector finds anything.
    ///
    /// # Errors
    /// Where the page is gone.
    pub fn has(&self, selector: &str) -> Result<bool> {
        Ok(self.eval(&format!("!!document.querySelector({})", literal(selector)))? == true)
    }

    /// What is on the clipboard. Allow it first: [`crate::Browser::allow_clipboard`].
    ///
    /// # Errors
    /// Where the browser refuses.
    pub fn clipboard(&self) -> Result<String> {
        self.call("Emulation.setFocusEmulationEnabled", json!({"enabled": true}))?;
        let text = self.eval_with_gesture("navigator.clipboard.readText()")?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Lays the page out at this width and height in CSS pixels.
    ///
    /// # Errors
    /// Where the page is gone.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 2, "mobile": false});
        self.call("Emulation.setDeviceMetricsOverride", size).map(drop)
    }

    /// Light or dark.
    ///
    /// # Errors
    /// Where the page is gone.
    pub fn prefer_dark(&self, dark: bool) -> Result<()> {
        let value = if dark { "dark" } else { "light" };
        let media = json!({"features": [
            {"name": "prefers-color-scheme", "value": value}, {"name": "prefers-reduced-motion", "value": "reduce"},
        ]});
        self.call("Emulation.setEmulatedMedia", media).map(drop)
    }

    /// A PNG of the whole page at this width, as tall as its content.
    ///
    /// # Errors
    /// Where the page is gone.
    pub fn screenshot(&self, width: u32) -> Result<Vec<u8>> {
        self.resize(width, 800)?;
        let tall = self
            .eval("Math.ceil(Math.max(document.documentElement.scrollHeight, document.body.scrollHeight))")?;
        self.resize(width, u32::try_from(tall.as_u64().unwrap_or(800).clamp(400, 6000)).unwrap_or(800))?;
        // One frame for what reacts to the new size.
        self.eval(
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))",
        )?;
        let shot = self.call("Page.captureScreenshot", json!({"format": "png"}))?;
        self.call("Emulation.clearDeviceMetricsOverride", json!({}))?;
        let data = shot["data"].as_str().context("the browser took no picture")?;
        Ok(base64::engine::general_purpose::STANDARD.decode(data)?)
    }
}

/// A JavaScript string literal.
fn literal(text: &str) -> String {
    // JSON is a subset of JavaScript: every JSON string is a literal.
    Value::from(text).to_string()
}

fn short(expression: &str) -> String {
    expression.chars().take(120).collect()
}
