//! Cargo's runner for the wasm target: hands a test module to wasm-bindgen's own runner, which serves it to headless
//! Chromium through chromedriver. `cargo xtask test` builds and names it.

fn main() {
    if let Err(error) = wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os()) {
        eprintln!("wasm-runner: {error:#}");
        std::process::exit(1);
    }
}
