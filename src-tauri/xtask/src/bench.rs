//! `cargo xtask bench`: measures release builds; needs a display for the window, so it brings its own where there is none.

use crate::check::FEATURES;
use crate::display;
use crate::setup::{self, For};
use crate::sh::{Outcome, built, cargo, command, heading, run};

/// The program, the server, and what measures them.
const WHAT: &str =
    "-p pitchpult --bin pitchpult -p pitchpult-lan --bin pitchpult-headless -p pitchpult-tests --bin bench";

/// Builds what is measured and measures it.
pub fn bench() -> Outcome<()> {
    setup::setup(For::Test)?;
    setup::build_ui()?;
    heading("Building the release that is measured");
    run(&mut cargo(&format!("build --release --features {FEATURES} {WHAT}")))?;
    run(&mut cargo(&format!("build --release --features {FEATURES} -p pitchpult --example bare_window")))?;
    let display = display::ensure()?;
    heading("Measuring");
    run(command(built("release", "bench"), &[])
        .env("PITCHPULT_BIN", built("release", "pitchpult"))
        .env("PITCHPULT_BARE_BIN", built("release", "examples/bare_window"))
        .env("PITCHPULT_HEADLESS_BIN", built("release", "pitchpult-headless"))
        .env("DISPLAY", display.name()))
}
