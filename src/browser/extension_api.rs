//! The browser's extension APIs, as far as the views use them. Chromium and Firefox both answer to `chrome`.
//!
//! Nothing here knows a page or a person. Start at [`on_gesture`] and [`on_tab_change`].

use serde::Deserialize;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::js_value::from_js;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["chrome", "runtime", "onMessage"], js_name = addListener)]
    fn on_message(listener: &Closure<dyn FnMut(JsValue)>);
    #[wasm_bindgen(js_namespace = ["chrome", "tabs", "onUpdated"], js_name = addListener)]
    fn on_updated(listener: &Closure<dyn FnMut(i32, JsValue, JsValue)>);
    #[wasm_bindgen(js_namespace = ["chrome", "tabs", "onActivated"], js_name = addListener)]
    fn on_activated(listener: &Closure<dyn FnMut(JsValue)>);
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = get)]
    fn get_tab(id: i32) -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = query)]
    fn query_tabs(filter: &JsValue) -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = create)]
    fn create_tab(properties: &JsValue) -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "local"], js_name = set)]
    fn set_local(values: &JsValue) -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = request)]
    fn request_permissions(wanted: &JsValue) -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = remove)]
    fn remove_permissions(given: &JsValue) -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = getAll)]
    fn all_permissions() -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = getURL)]
    fn extension_url(path: &str) -> String;
}

/// A tab as the browser describes it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Tab {
    /// Its id.
    pub id: Option<i32>,
    /// The window it is in.
    pub window_id: i32,
    /// Whether it is the one in view.
    #[serde(default)]
    pub active: bool,
    /// Its address; only while the browser grants access to it.
    pub url: Option<String>,
}

/// A gesture as the service worker passes it on.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Gesture {
    /// The tab it was made on.
    pub tab_id: i32,
    /// The window of that tab.
    pub window_id: i32,
}

/// Calls `react` for every gesture while this page is open.
pub fn on_gesture(react: impl Fn(Gesture) + 'static) {
    #[derive(Deserialize)]
    struct Message {
        gesture: Gesture,
    }
    let listener = Closure::<dyn FnMut(JsValue)>::new(move |message: JsValue| {
        if let Ok(message) = from_js::<Message>(message) {
            react(message.gesture);
        }
    });
    on_message(&listener);
    // Lives as long as the page.
    listener.forget();
}

/// Calls `react` with the tab whenever a tab came into view, or the one in view loaded or shows another address.
pub fn on_tab_change(react: impl Fn(Tab) + Clone + 'static) {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Activated {
        tab_id: i32,
    }
    let told = react.clone();
    let updated = Closure::<dyn FnMut(i32, JsValue, JsValue)>::new(move |_, _, tab: JsValue| {
        match from_js::<Tab>(tab) {
            Ok(tab) if tab.active => told(tab),
            Ok(_) | Err(_) => {}
        }
    });
    on_updated(&updated);
    updated.forget();
    let activated = Closure::<dyn FnMut(JsValue)>::new(move |activated: JsValue| {
        let Ok(Activated { tab_id }) = from_js(activated) else { return };
        let react = react.clone();
        leptos::task::spawn_local(async move {
            if let Some(tab) = tab(tab_id).await {
                react(tab);
            }
        });
    });
    on_activated(&activated);
    activated.forget();
}

/// A tab by its id; `None` where it is gone.
pub async fn tab(id: i32) -> Option<Tab> {
    let answer = JsFuture::from(get_tab(id).ok()?).await.ok()?;
    from_js(answer).ok()
}

/// The tab in view in this window.
pub async fn tab_in_view() -> Option<Tab> {
    let filter = object(&[("active", JsValue::TRUE), ("currentWindow", JsValue::TRUE)]);
    let answer = JsFuture::from(query_tabs(&filter).ok()?).await.ok()?;
    from_js::<Vec<Tab>>(answer).ok()?.pop()
}

/// Keeps the days on which somebody is due where the alarm finds them, also after the browser was closed.
pub fn remember_due(days: &[String]) {
    let days: js_sys::Array = days.iter().map(|day| JsValue::from_str(day)).collect();
    // Where the browser refuses, the list in the panel still says who is due.
    let _refused = set_local(&object(&[("due", days.into())]));
}

/// Says whether a site is switched off: `www/start.js` then captures nothing before the address was looked at.
pub fn remember_off(any: bool) {
    let _refused = set_local(&object(&[("off", any.into())]));
}

/// Asks the browser for one origin. The prompt is opened before this returns: it must be called in a click's own turn.
pub fn ask_for(origin: &str) -> impl Future<Output = bool> + use<> {
    let asked = request_permissions(&origins(&[origin.to_owned()]));
    async move {
        match asked {
            Ok(asked) => JsFuture::from(asked).await.is_ok_and(|given| given.is_truthy()),
            Err(_) => false,
        }
    }
}

/// The origins the recruiter granted.
pub async fn granted() -> Vec<String> {
    #[derive(Deserialize)]
    struct All {
        #[serde(default)]
        origins: Vec<String>,
    }
    let Ok(all) = all_permissions() else { return Vec::new() };
    let all = JsFuture::from(all).await.ok().and_then(|all| from_js::<All>(all).ok());
    all.map(|all| all.origins).unwrap_or_default()
}

/// Gives origins back to the browser; one that was never granted is passed over.
pub async fn give_back(given: Vec<String>) {
    for origin in given {
        if let Ok(removed) = remove_permissions(&origins(&[origin])) {
            // A refusal leaves it in the list, where the recruiter sees it.
            let _refused = JsFuture::from(removed).await;
        }
    }
}

fn origins(all: &[String]) -> JsValue {
    let all: js_sys::Array = all.iter().map(|origin| JsValue::from_str(origin)).collect();
    object(&[("origins", all.into())])
}

/// Opens the pipeline page in a new tab, at one candidate where `candidate` is their id.
pub fn open_pipeline(candidate: Option<&str>) {
    let fragment = candidate.map(|id| format!("#people/{id}")).unwrap_or_default();
    let url = extension_url(&format!("www/pipeline.html{fragment}"));
    // Where the browser refuses a tab there is nothing to tell: the recruiter sees that none opened.
    let _refused = create_tab(&object(&[("url", url.into())]));
}

/// Opens a section of the pipeline page in a new tab.
pub fn open_section(section: &str) {
    let url = extension_url(&format!("www/pipeline.html#{section}"));
    let _refused = create_tab(&object(&[("url", url.into())]));
}

/// Opens a web page in a new tab, because the recruiter clicked its link.
pub fn open_page(url: &str) {
    if url.starts_with("https://") || url.starts_with("http://") {
        let _refused = create_tab(&object(&[("url", url.into())]));
    }
}

fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = js_sys::Object::new();
    for (name, value) in fields {
        // Setting a plain property of a plain object cannot fail.
        let _set = js_sys::Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}
