//! Nobody learns anything: the page does not see the extension, and the extension asks nobody for anything.

use std::time::Duration;

use e2e::Page;

use crate::desk::{Desk, add};

/// What Chromium asks its maker on its own, with or without an extension. Resolved to our server like all else.
const BROWSERS_OWN: [&str; 4] =
    ["clients2.google.com", "accounts.google.com", "update.googleapis.com", "www.google.com"];

fn host(url: &str) -> &str {
    url.split("://").nth(1).unwrap_or(url).split(['/', '?', ':']).next().unwrap_or_default()
}

#[test]
fn every_request_of_a_whole_run_is_the_pages_or_the_extensions_own_file() {
    let (mut desk, _page, panel) = Desk::with_an_answer();
    add(&panel);
    let pipeline = desk.pipeline();
    desk.rows(&pipeline, 1);
    desk.browser.close().unwrap();

    let own = desk.browser.extension_url("");
    let requests = desk.browser.requests();
    let ours: Vec<_> = requests.iter().filter(|request| request.source.starts_with(&own)).collect();
    assert!(ours.iter().any(|request| request.url.ends_with(".wasm")), "the recording works: {ours:#?}");
    for request in ours {
        let inside = request.url.starts_with(&own) || request.url.starts_with("data:");
        assert!(inside, "the extension asked for {}", request.url);
    }
    // The network stack's own log holds what DevTools might not show.
    let log = desk.browser.network_logs().unwrap();
    assert!(log.iter().any(|url| url == &desk.people[0]), "the log works: {log:#?}");
    for url in log.iter().filter(|url| url.starts_with("http") || url.starts_with("ws")) {
        let known = host(url) == host(&desk.people[0]) || BROWSERS_OWN.contains(&host(url));
        assert!(known, "something asked for {url}");
    }
    for visit in desk.server.visits() {
        let host = host(&visit.host).to_owned();
        let known = visit.host == "(not TLS)"
            || host == self::host(&desk.people[0])
            || BROWSERS_OWN.contains(&host.as_str());
        assert!(known, "something asked for {} at {}", visit.path, visit.host);
    }
}

#[test]
fn the_policy_stops_a_request_even_if_the_extension_made_one() {
    let (desk, _page, panel) = Desk::with_an_answer();
    let refused = panel.eval("fetch('https://elsewhere.example/').then(() => false, () => true)").unwrap();
    assert_eq!(refused, true);
    let worker = desk.browser.service_worker().unwrap();
    let refused = worker.eval("fetch('https://elsewhere.example/').then(() => false, () => true)").unwrap();
    assert_eq!(refused, true);
    assert!(desk.server.visits().iter().all(|visit| visit.host != "elsewhere.example"));
}

/// Watches for every trace an extension is known to leave: changed DOM, new globals, listeners, messages, styles.
const WATCHER: &str = "<script>
globalThis.seen = [];
new MutationObserver(list => list.forEach(m => seen.push('dom ' + m.type + ' ' + m.target.nodeName)))
  .observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
const listen = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (kind, ...rest) { seen.push('listener ' + kind); return listen.call(this, kind, ...rest); };
for (const [owner, name] of [[Document, 'querySelector'], [Document, 'querySelectorAll'], [Document, 'createElement'], [Element, 'cloneNode'],
    [Element, 'getBoundingClientRect'], [Document, 'createTreeWalker'], [Element, 'setAttribute'], [Node, 'appendChild']]) {
  const real = owner.prototype[name] ?? Node.prototype[name];
  owner.prototype[name] = function (...given) { seen.push('call ' + name); return real.apply(this, given); };
}
for (const kind of ['message', 'focus', 'blur', 'copy', 'selectionchange', 'scroll', 'click', 'keydown', 'load', 'error'])
  listen.call(window, kind, event => seen.push('event ' + event.type), true);
const globalsThen = new Set([...Object.getOwnPropertyNames(globalThis), 'newGlobals']);
globalThis.newGlobals = () => Object.getOwnPropertyNames(globalThis).filter(name => !globalsThen.has(name)).join();
</script>";

fn watched_page(desk: &Desk) -> Page {
    let url = "https://watchful.example/";
    let html = format!(
        "<!doctype html><html lang=en><head><title>Wanda Watchful</title>{WATCHER}<script type='application/ld+json'>{{\"@context\":\"https://schema.org\",\
         \"@type\":\"ProfilePage\",\"mainEntity\":{{\"@type\":\"Person\",\"name\":\"Wanda Watchful\",\"jobTitle\":\"Rust Engineer\"}}}}</script></head>\
         <body><h1>Wanda Watchful</h1><p>Rust Engineer, Berlin</p><p hidden>not for people</p><input value=typed></body>"
    );
    desk.server.serve(url, html.as_str());
    let page = desk.browser.open(url).unwrap();
    // Its own loading is over; from here on everything counts.
    page.eval("new Promise(done => setTimeout(() => { seen.length = 0; done(true); }, 200))").unwrap();
    page
}

#[test]
fn a_page_that_watches_itself_sees_nothing_of_being_read_and_is_left_as_it_was() {
    let (desk, _, _) = Desk::with_an_answer();
    let page = watched_page(&desk);
    let state = "document.documentElement.outerHTML + '|' + document.adoptedStyleSheets.length + '|' + document.styleSheets.length";
    let before = page.eval_text(state).unwrap();
    page.eval("seen.length = 0").unwrap();

    let panel = desk.read(&page);
    panel.wait_for("document.querySelector('[data-role=name]').innerText.includes('Wanda')").unwrap();
    add(&panel);
    desk.browser.idle(Duration::from_millis(300)).unwrap();

    let seen = page
        .eval_text("JSON.stringify(seen.filter(what => !/event (focus|blur|scroll)/.test(what)))")
        .unwrap();
    assert_eq!(seen, "[]", "the page noticed");
    assert_eq!(page.eval_text("newGlobals()").unwrap(), "");
    assert_eq!(page.eval_text(state).unwrap(), before, "the page was changed");
    // The watcher does see: else all of the above would prove nothing.
    page.eval("document.body.setAttribute('x', '1')").unwrap();
    page.wait_for(
        "seen.some(what => what.startsWith('dom attributes')) && seen.includes('call setAttribute')",
    )
    .unwrap();
    desk.assert_no_complaints();
}

#[test]
fn a_page_that_knows_the_extensions_id_reaches_no_file_and_no_message_port() {
    let (desk, page, _panel) = Desk::with_an_answer();
    let id = desk.browser.extension_id().to_owned();
    for file in [
        "manifest.json",
        "www/panel.html",
        "www/pkg/overture_bg.wasm",
        "extension/capture.js",
        "extension/icons/16.png",
    ] {
        let url = desk.browser.extension_url(file);
        let reached = page
            .eval(&format!(
                "(async () => {{
                   const fetched = await fetch('{url}').then(() => 'fetched', () => '');
                   const drawn = await new Promise(done => {{ const i = new Image(); i.onload = () => done('drawn'); i.onerror = () => done(''); i.src = '{url}'; }});
                   const ran = await new Promise(done => {{ const s = document.createElement('script'); s.onload = () => done('ran'); s.onerror = () => done('');
                     s.src = '{url}'; document.head.append(s); }});
                   return fetched + drawn + ran; }})()"
            ))
            .unwrap();
        assert_eq!(reached, "", "{file} can be reached from a page");
    }
    let answered = page
        .eval(&format!(
            "(async () => {{
               if (typeof chrome === 'undefined' || !chrome.runtime) return 'no runtime';
               const sent = new Promise(done => {{ try {{ chrome.runtime.sendMessage('{id}', 'last gesture', answer =>
                 done(chrome.runtime.lastError ? '' : 'answered ' + answer)); }} catch {{ done(''); }} }});
               const connected = new Promise(done => {{ try {{ const port = chrome.runtime.connect('{id}');
                 port.onDisconnect.addListener(() => done('')); setTimeout(() => done('connected'), 500); }} catch {{ done(''); }} }});
               return (await sent) + (await connected); }})()"
        ))
        .unwrap();
    assert!(answered == "no runtime" || answered == "", "a page talked to the extension: {answered}");
}
