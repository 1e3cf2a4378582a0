//! Files in and out of the browser: slices of what the recruiter picked, and text offered for saving. No network.

use js_sys::{Array, Uint8Array};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlInputElement, Url};

/// The file picked in an `input`, which is then ready to pick the same one again.
pub fn picked(event: &leptos::ev::Event) -> Option<File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// The bytes of a file from `from` to `to`, cut at its end. `None` where the browser cannot read it any more.
pub async fn slice(file: &Blob, from: f64, to: f64) -> Option<Vec<u8>> {
    let part = file.slice_with_f64_and_f64(from, to).ok()?;
    let buffer = JsFuture::from(part.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Offers text for saving under a name. False where the browser refused.
pub fn save(name: &str, kind: &str, parts: &[String]) -> bool {
    let parts: Array = parts.iter().map(|part| JsValue::from_str(part)).collect();
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let saved = (|| {
        let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
        let url = Url::create_object_url_with_blob(&blob).ok()?;
        let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
        link.set_href(&url);
        link.set_download(name);
        link.click();
        // The browser has taken the file over by then.
        gloo::timers::callback::Timeout::new(60_000, move || {
            let _gone = Url::revoke_object_url(&url);
        })
        .forget();
        Some(())
    })();
    saved.is_some()
}
