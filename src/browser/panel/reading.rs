//! From a gesture to a page read; and from a tab that moved on to a panel that says so.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::Deserialize;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::state::{Page, Panel, ReadPage, Screen};
use super::{known, today};
use crate::browser::extension_api::{Tab, on_gesture, on_tab_change, remember_off, tab_in_view};
use crate::browser::{ids, journal, js_value, kept, ledger, own_messages};
use crate::page::PageSnapshot;
use crate::pipeline::canonical_link;
use crate::readers::read;
use crate::readers::site::standing::{self, Standing};

/// How long a page may take before the panel gives up on it.
const PATIENCE_MS: u32 = 15_000;

/// How long a page that changed in place has to show its new content.
const SETTLING_MS: u32 = 1_500;

const REFUSED: &str = "The browser lets no extension read this page. Its own pages, its store and some protected \
                       sites are closed to all of them. Open a profile and click the Overture icon there.";
const SLOW: &str =
    "The page is still loading. Wait until it has finished, then click the Overture icon again.";
const ODD: &str = "The page changed while it was being read. Click the Overture icon to read it again.";

/// Reads tabs, newest request first.
#[derive(Clone)]
struct Reader {
    panel: Panel,
    read_tab: js_sys::Function,
    turn: Rc<Cell<u32>>,
}

thread_local! {
    /// The panel's one reader, for buttons that read.
    static READER: RefCell<Option<Reader>> = const { RefCell::new(None) };
}

/// What www/start.js began while the module was still compiling.
#[derive(Deserialize)]
struct First {
    tab: Tab,
    asked: bool,
    /// Nothing was captured, because nobody asked for it or because a site is switched off.
    #[serde(default)]
    held: bool,
    #[serde(default)]
    snapshot: Option<PageSnapshot>,
}

/// Takes the first reading over and listens for gestures and tab changes.
pub fn start(panel: Panel, first: js_sys::Promise, read_tab: js_sys::Function) {
    let reader = Reader { panel, read_tab, turn: Rc::default() };
    READER.set(Some(reader.clone()));
    spawn_local(load_settings(panel));
    let begun = reader.begin();
    let starting = reader.clone();
    spawn_local(async move {
        let first = JsFuture::from(first).await.ok().and_then(|first| js_value::from_js::<First>(first).ok());
        let Some(first) = first else {
            return starting.finish(begun, Page::NeedsClick { url: None });
        };
        match (first.snapshot, first.tab.id) {
            (Some(snapshot), Some(tab)) => starting.show(begun, tab, snapshot).await,
            (None, Some(tab)) if first.held => {
                starting.begin_held(begun, tab, first.tab.url, first.asked).await
            }
            _ if first.asked => starting.finish(begun, Page::Failed(REFUSED.to_owned())),
            _ => starting.finish(begun, Page::NeedsClick { url: None }),
        }
    });
    let asked = reader.clone();
    on_gesture(move |gesture| {
        let reader = asked.clone();
        spawn_local(async move {
            // Another window's panel answers its own gestures.
            let here = tab_in_view().await;
            if here.is_some_and(|tab| tab.window_id == gesture.window_id) {
                reader.read(gesture.tab_id).await;
            }
        });
    });
    on_tab_change(move |tab| {
        let reader = reader.clone();
        spawn_local(async move {
            if tab_in_view().await.is_some_and(|here| here.id == tab.id) {
                reader.tab_shows(&tab);
            }
        });
    });
}

/// Reads the tab in view because the recruiter pressed a button of the panel.
pub fn read_in_view() {
    let Some(reader) = READER.with_borrow(Clone::clone) else { return };
    spawn_local(async move {
        if let Some(id) = tab_in_view().await.and_then(|tab| tab.id) {
            reader.read(id).await;
        }
    });
}

impl Reader {
    fn begin(&self) -> u32 {
        self.turn.set(self.turn.get() + 1);
        self.panel.page.set(Page::Reading);
        let (reader, turn) = (self.clone(), self.turn.get());
        Timeout::new(PATIENCE_MS, move || {
            if reader.panel.page.get_untracked() == Page::Reading {
                reader.finish(turn, Page::Failed(SLOW.to_owned()));
            }
        })
        .forget();
        turn
    }

    /// The first page, where nothing was captured yet: read if the recruiter asked, or wants its site read as it is opened.
    async fn begin_held(&self, turn: u32, tab: i32, url: Option<String>, asked: bool) {
        let standings = journal::standings().await.unwrap_or_default();
        self.panel.standings.set(standings.clone());
        let followed = url.as_deref().is_some_and(|url| standings.allows(url, false));
        if turn == self.turn.get() && (asked || followed) {
            self.read(tab).await;
        } else {
            self.finish(turn, Page::NeedsClick { url });
        }
    }

    /// Shows the outcome, unless a newer reading has begun.
    fn finish(&self, turn: u32, page: Page) {
        if turn == self.turn.get() {
            self.panel.page.set(page);
        }
    }

    async fn read(&self, tab: i32) {
        let turn = self.begin();
        self.panel.notice.set(None);
        if !matches!(self.panel.screen.get_untracked(), Screen::Brief { .. }) {
            self.panel.screen.set(Screen::Answer);
        }
        if let Some(site) = self.switched_off(tab_in_view().await.and_then(|tab| tab.url)).await {
            return self.finish(turn, Page::Off(site));
        }
        let Ok(promise) = self.read_tab.call1(&JsValue::NULL, &tab.into()) else {
            return self.finish(turn, Page::Failed(REFUSED.to_owned()));
        };
        let captured = JsFuture::from(js_sys::Promise::from(promise));
        match captured.await.map(js_value::from_js::<PageSnapshot>) {
            Ok(Ok(snapshot)) => self.show(turn, tab, snapshot).await,
            Ok(Err(_)) => self.finish(turn, Page::Failed(ODD.to_owned())),
            Err(_) => self.finish(turn, Page::Failed(REFUSED.to_owned())),
        }
    }

    /// The site's name, where the recruiter wants nothing read there.
    async fn switched_off(&self, url: Option<String>) -> Option<&'static str> {
        let url = url?;
        // Asked of the store: the first page is often read before the panel has loaded its settings.
        let standings = journal::standings().await.unwrap_or_default();
        self.panel.standings.set(standings.clone());
        (standings.of(&url) == Standing::Off).then(|| standing::name_of(&url))
    }

    async fn show(&self, turn: u32, tab: i32, snapshot: PageSnapshot) {
        if let Some(site) = self.switched_off(Some(snapshot.url.clone())).await {
            return self.finish(turn, Page::Off(site));
        }
        let today = ids::today();
        let mut reading = read(&snapshot, today);
        // "Show all 12 experiences" leads to another page of the same person: both are one answer.
        if let Some(last) = self.panel.last.get_untracked()
            && canonical_link(&last.url) == canonical_link(&snapshot.url)
            && last.url != snapshot.url
        {
            reading.complete_from(&last.reading);
        }
        let (url, truncated) = (snapshot.url.clone(), snapshot.truncated);
        let page = ReadPage { tab, url, reading, snapshot: Arc::new(snapshot), truncated, today };
        // Looked up before anything is shown, so that nothing jumps afterwards.
        let found = match &page.reading.candidate {
            Some(profile) => known::look_up(&profile.url).await,
            None => Ok(None),
        };
        let colleague = match &page.reading.candidate {
            Some(profile) => ledger::collision(&profile.url).await,
            None => None,
        };
        if turn != self.turn.get() {
            return;
        }
        let panel = self.panel;
        let page = Arc::new(page);
        let same = panel.last.with_untracked(|last| last.as_ref().is_some_and(|last| last.url == page.url));
        if !same {
            panel.edits.set(Vec::new());
            panel.corrections.set(Vec::new());
            panel.chosen.set(None);
            panel.copied.set(false);
            panel.kept.set(false);
        }
        panel.colleague.set(colleague);
        match found {
            Ok(found) => panel.known.set(found),
            Err(error) => {
                panel.known.set(None);
                panel.fail(kept::sentence(&error));
            }
        }
        panel.last.set(Some(page.clone()));
        panel.page.set(Page::Read(page));
    }

    /// Binds the answer to its address: another page in view hides it, the same one brings it back.
    fn tab_shows(&self, tab: &Tab) {
        let panel = self.panel;
        if matches!(panel.page.get_untracked(), Page::Reading | Page::Opening) {
            return;
        }
        let last = panel.last.get_untracked();
        let same = last.as_ref().is_some_and(|last| {
            Some(last.tab) == tab.id
                && tab.url.as_deref().is_some_and(|url| canonical_link(url) == canonical_link(&last.url))
        });
        match last {
            Some(last) if same && !self.is_another_part(&last, tab) => panel.page.set(Page::Read(last)),
            _ if self.follows(tab) => self.follow(tab),
            _ => panel.page.set(Page::NeedsClick { url: tab.url.clone() }),
        }
    }
}

impl Reader {
    /// True where the tab moved on to a page of a site the recruiter wants read without a click.
    fn follows(&self, tab: &Tab) -> bool {
        let allowed =
            |url: &str| self.panel.standings.with_untracked(|standings| standings.allows(url, false));
        tab.url.as_deref().is_some_and(allowed)
    }

    /// Another part of the profile in view, on a site that is followed.
    fn is_another_part(&self, last: &ReadPage, tab: &Tab) -> bool {
        self.follows(tab) && tab.url.as_deref().is_some_and(|url| url != last.url)
    }

    /// Reads a page once after it had time to appear. A page that still shows the person before is not read as the
    /// next one: it asks for a click.
    fn follow(&self, tab: &Tab) {
        let (Some(id), Some(url)) = (tab.id, tab.url.clone()) else { return };
        if self.panel.following.get_untracked().as_deref() == Some(url.as_str()) {
            return;
        }
        self.panel.following.set(Some(url.clone()));
        let reader = self.clone();
        Timeout::new(SETTLING_MS, move || spawn_local(async move { reader.read_settled(id, &url).await }))
            .forget();
    }

    async fn read_settled(&self, id: i32, url: &str) {
        let here = tab_in_view().await;
        if here.is_none_or(|here| here.id != Some(id) || here.url.as_deref() != Some(url)) {
            return;
        }
        let before = self.panel.last.get_untracked();
        self.read(id).await;
        let after = self.panel.last.get_untracked();
        let name =
            |page: &ReadPage| page.reading.candidate.as_ref()?.name.as_ref().map(|name| name.value.clone());
        if let (Some(before), Some(after)) = (before, after)
            && canonical_link(&before.url) != canonical_link(&after.url)
            && name(&before).is_some()
            && name(&before) == name(&after)
        {
            self.panel.last.set(Some(before));
            self.panel.page.set(Page::NeedsClick { url: Some(url.to_owned()) });
        }
    }
}

async fn load_settings(panel: Panel) {
    match journal::briefs().await {
        Ok((briefs, active)) => {
            let none = briefs.is_empty();
            if none {
                panel.screen.set(Screen::Brief { earlier: None });
            }
            panel.active.set(active);
            panel.briefs.set(Some(briefs));
        }
        Err(error) => {
            panel.briefs.set(Some(Vec::new()));
            panel.fail(kept::sentence(&error));
        }
    }
    if let Ok(standings) = journal::standings().await {
        // Said again at every start: the copy start.js looks at may be older than the setting.
        remember_off(standings.any_off());
        panel.standings.set(standings);
    }
    if let Ok(sender) = journal::sender().await {
        panel.sender.set(sender);
    }
    load_own_messages(panel).await;
    load_employers(panel).await;
    let Ok(store) = kept::store().await else { return };
    store.on_change(move |_| {
        spawn_local(async move {
            load_own_messages(panel).await;
            load_employers(panel).await;
            if let Ok((briefs, active)) = journal::briefs().await {
                panel.active.set(active);
                panel.briefs.set(Some(briefs));
            }
            known::refresh(panel).await;
        });
    });
}

/// The recruiter's own wording and plans, and how many first messages went out today.
async fn load_own_messages(panel: Panel) {
    if let Ok(own) = own_messages::read().await
        && panel.own.with_untracked(|known| *known != own)
    {
        panel.own.set(own);
    }
    today::count(panel).await;
}

/// What is known of employers; without it the panel says less, and nothing wrong.
pub async fn load_employers(panel: Panel) {
    if let Ok(employers) = journal::employers().await
        && panel.employers.with_untracked(|known| *known != employers)
    {
        panel.employers.set(employers);
    }
}
