//! The pipeline page.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Puts the pipeline into its page.
pub fn mount() {
    let Some(place) = document().get_element_by_id("app").and_then(|place| place.dyn_into().ok()) else { return };
    mount_to(place, || view! { <main data-role="pipeline"></main> }).forget();
}
