//! `cargo xtask bundle`: the Debian package, by Tauri's own bundler.

use crate::setup::{self, For};
use crate::sh::{self, Outcome, heading, npm_program, run, target};

/// Makes the package and says where it lies.
pub fn bundle() -> Outcome<()> {
    setup::setup(For::Run)?;
    heading("Building the Debian package");
    run(npm_program("tauri", &["build", "--bundles", "deb"]).current_dir(sh::root()))?;
    println!("The package lies in {}", target().join("release/bundle/deb").display());
    Ok(())
}
