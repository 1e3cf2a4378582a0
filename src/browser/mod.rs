//! wasm only: the shell around the pure core.
