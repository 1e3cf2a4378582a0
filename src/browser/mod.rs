//! wasm only: the shell around the pure core.

pub mod ids;
pub mod indexed_db;
pub mod js_value;
