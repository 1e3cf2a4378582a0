//! Drives a real Chromium with the extension loaded, over the DevTools protocol: no Node, no chromedriver.
