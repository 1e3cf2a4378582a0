//! `cargo xtask`: the developer commands. `run` and `test` do all set-up that is missing, the others do one step.
//!
//! Knows the repository, the toolchain and the browser; the product's logic is in the library. Start at [`Command`].

mod bench;
mod build;
mod console;
mod fuzz;
mod measure;
mod npm;
mod pack;
mod run;
mod setup;
mod shots;
mod test;
mod tidy;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Builds, runs, tests and measures Overture.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Set up what is missing, build, and open the browser with the extension on the sample pages (or on --page).
    Run(run::Options),
    /// Set up what is missing and run every check and test.
    Test(test::Options),
    /// The repository's own rules: file lengths, the manifest's promises, the amount of JavaScript.
    Tidy,
    /// Build the extension: dist/chromium and dist/firefox.
    Build(build::Options),
    /// Zip both builds; the same commit gives the same bytes.
    Pack,
    /// Time it in a real browser and natively, beside the browser's own parser, Defuddle and Readability.
    Bench(bench::Options),
    /// Take a picture of every view with the sample people in it, into target/shots.
    Shots(shots::Options),
    /// Read bent pages for minutes: no panic, nothing slow, nothing that eats memory. No part of the checks.
    Fuzz(fuzz::Options),
    #[command(flatten)]
    Measure(measure::Verb),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Run(options) => run::run(&options).map(|()| true),
        Command::Test(options) => test::test(&options),
        Command::Tidy => tidy::tidy(),
        Command::Build(options) => build::build(&options).map(|_| true),
        Command::Pack => pack::pack().map(|()| true),
        Command::Bench(options) => bench::bench(&options).map(|()| true),
        Command::Shots(options) => shots::shots(&options).map(|()| true),
        Command::Fuzz(options) => fuzz::fuzz(&options),
        Command::Measure(verb) => verb.run(),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}
