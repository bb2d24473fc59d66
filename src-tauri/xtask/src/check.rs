//! `cargo xtask check`: everything that can be judged without running the program.

use crate::setup::{self, For};
use crate::sh::{Outcome, cargo, npm, run};
use crate::tally::Tally;
use crate::{reasons, tools, walls, wire};

/// Every cargo command over the whole workspace takes the same features, so that one build serves all.
/// Without this one the shell would be built to look for a development server.
pub const FEATURES: &str = "pitchpult/custom-protocol";

/// Runs all checks and sums them up.
pub fn check() -> Outcome<()> {
    setup::setup(For::Run)?;
    tools::components()?;
    let mut tally = Tally::default();
    parts(&mut tally);
    tally.close()
}

/// The checks, cheapest first; the UI is built before the first cargo command because the shell embeds it.
pub fn parts(tally: &mut Tally) {
    tally.step("UI: build", setup::build_ui);
    tally.step("Rust: formatting", || run(&mut cargo("fmt --all --check")));
    tally.step("Walls between the crates", walls::stand);
    tally.step("Reasons for dependencies", reasons::given);
    tally.step("UI: types", || run(&mut npm("ui", &["run", "--silent", "check"])));
    tally.step("UI: lint", || run(&mut npm("ui", &["run", "--silent", "lint"])));
    tally.step("Rust: lints", || {
        run(&mut cargo(&format!("clippy --workspace --all-targets --features {FEATURES} -- -D warnings")))
    });
    tally.step("Rust: documentation", || {
        run(cargo(&format!("doc --workspace --no-deps --features {FEATURES}"))
            .env("RUSTDOCFLAGS", "-D warnings"))
    });
    tally.step("Unused dependencies", tools::unused_dependencies);
    tally.step("Generated wire types", wire::unchanged);
}
