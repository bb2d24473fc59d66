//! `cargo xtask VERB`: set-up and developer chores, one verb a file.
//!
//! Knows the folders, the commands and the order in which they run; knows nothing of pitch sessions,
//! and depends on no other crate of the house, so that it compiles on a machine that lacks everything else.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool speaks on its terminal")]

mod bench;
mod bundle;
mod check;
mod counts;
mod demo;
mod display;
mod reasons;
mod run;
mod setup;
mod sh;
mod sounds;
mod tally;
mod test;
mod tools;
mod walls;
mod wire;

use std::process::ExitCode;

const USAGE: &str = "cargo xtask VERB

  run [--release]     install what is missing, build, open Pitchpult
  run --headless      the same without a window: serves the pages on this machine
  test                every test: Rust, UI, browser, real window, conformance
  check               formatting, lints, documentation, generated types, walls
  ci                  check and test in one count (what .ci/run calls)
  demo                run the sample session and write its record into out/
  bench               measure, print a table, write out/bench.json
  bundle              make the Debian package
  sounds              make the sounds of the console anew
  setup [--test]      only install what is missing";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let outcome = match arguments.first().map(String::as_str) {
        Some("run") => run::run(has("--headless"), has("--release")),
        Some("test") => test::test(),
        Some("check") => check::check(),
        Some("ci") => test::ci(),
        Some("demo") => demo::demo(),
        Some("bench") => bench::bench(),
        Some("bundle") => bundle::bundle(),
        Some("sounds") => sounds::sounds(),
        Some("setup") => setup::setup(if has("--test") { setup::For::Test } else { setup::For::Run }),
        _ => Err(sh::Fault::new(USAGE)),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            if !fault.said() {
                eprintln!("{fault}");
            }
            ExitCode::FAILURE
        }
    }
}
