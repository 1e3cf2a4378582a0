//! wasm only: the shell around the pure core. Extension APIs, the store in the browser, the views.
//!
//! No rules of any kind live here: what a page shows, what it is worth and what may be written is decided by the
//! pure modules. Start at [`start_panel`] and [`start_pipeline`], which www/start.js calls, or at [`answer`], the
//! whole chain from a captured page to a drafted message.

mod answer;
#[cfg(feature = "bench")]
pub mod bench;
mod brief_editor;
mod clock;
mod display;
mod extension_api;
pub mod ids;
pub mod indexed_db;
mod journal;
pub mod js_value;
mod kept;
mod panel;
mod pipeline_page;
mod sealing;
mod wording;

pub use answer::{Answer, answer};

use wasm_bindgen::prelude::*;

/// Mounts the side panel. `first` resolves to the reading that www/start.js began while this module compiled;
/// `read_tab` captures the page of a tab by its id.
#[wasm_bindgen]
pub fn start_panel(first: js_sys::Promise, read_tab: js_sys::Function) {
    console_error_panic_hook::set_once();
    panel::mount(first, read_tab);
}

/// Mounts the pipeline page.
#[wasm_bindgen]
pub fn start_pipeline() {
    console_error_panic_hook::set_once();
    pipeline_page::mount();
}
