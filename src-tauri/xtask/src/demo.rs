//! `cargo xtask demo`: the sample session from list to signed record, written into out/.

use crate::setup::{self, For};
use crate::sh::{Outcome, cargo, heading, run};

/// Builds and runs the demo.
pub fn demo() -> Outcome<()> {
    setup::setup(For::Run)?;
    setup::build_ui()?;
    heading("Running the sample session");
    run(&mut cargo("run --quiet -p pitchpult-tests --bin demo"))
}
