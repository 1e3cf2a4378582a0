//! Rust values as plain JavaScript objects and back: the only place that does it.
//!
//! serde-wasm-bindgen's own default turns a Rust map into a JavaScript `Map`, which extension storage and messages
//! silently keep as `{}`. Everything goes through here, so it never does.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::{Error, Serializer};
use wasm_bindgen::JsValue;

/// A value as JSON would have it: objects, arrays, strings, numbers, booleans, null.
///
/// # Errors
/// Where the type has no such form (a map whose keys are no text).
pub fn to_js(value: &impl Serialize) -> Result<JsValue, Error> {
    value.serialize(&Serializer::json_compatible())
}

/// The Rust value of a plain object.
///
/// # Errors
/// Where the object is of another shape.
pub fn from_js<T: DeserializeOwned>(value: JsValue) -> Result<T, Error> {
    serde_wasm_bindgen::from_value(value)
}
