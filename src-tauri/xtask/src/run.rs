//! `cargo xtask run`: from a fresh machine to the open window.

use crate::check::FEATURES;
use crate::setup::{self, For};
use crate::sh::{Outcome, built, cargo, command, heading, run as execute};

/// Installs what is missing, builds, and starts Pitchpult; headless it starts the server instead.
pub fn run(headless: bool, release: bool) -> Outcome<()> {
    setup::setup(For::Run)?;
    setup::build_ui()?;
    heading("Building Pitchpult (the first time takes some minutes)");
    let name = if headless { "pitchpult-headless" } else { "pitchpult" };
    let (profile, flag) = if release { ("release", "--release") } else { ("debug", "") };
    let what = match headless {
        // A program of the crate `lan`: no window, no WebKit.
        true => "-p pitchpult-lan".to_owned(),
        false => format!("-p pitchpult --features {FEATURES}"),
    };
    execute(&mut cargo(&format!("build {what} --bin {name} {flag}")))?;
    heading(&format!("Starting {name}"));
    execute(&mut command(built(profile, name), &[]))
}
