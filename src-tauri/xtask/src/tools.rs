//! Cargo tools that the checks lean on: rustup's own, and cargo-machete in target/tools on first use.

use crate::sh::{self, Fault, Outcome, ask, cargo, command, heading, run};
use std::path::PathBuf;

/// The version that was tried; a newer one may judge differently.
const MACHETE: &str = "0.9.2";

/// Adds rustfmt and clippy where rustup's smallest profile has left them out.
pub fn components() -> Outcome<()> {
    let there = |tool: &str| ask(&mut cargo(&format!("{tool} --version"))).is_some();
    if there("fmt") && there("clippy") {
        return Ok(());
    }
    heading("Rust components: rustfmt, clippy");
    run(&mut command("rustup", &["component", "add", "rustfmt", "clippy"])).map_err(|fault| {
        Fault::new(format!("{fault}\nrustfmt and clippy are missing: install them beside Rust."))
    })
}

/// Fails when a manifest names a crate that no source file uses.
pub fn unused_dependencies() -> Outcome<()> {
    let program = machete()?;
    run(&mut command(program, &["--skip-target-dir", "."]))
}

fn machete() -> Outcome<PathBuf> {
    let home = sh::target().join("tools");
    let program = home.join("bin").join(format!("cargo-machete{}", std::env::consts::EXE_SUFFIX));
    if !program.exists() {
        heading("Installing cargo-machete into target/tools");
        let mut install =
            cargo(&format!("install --quiet --locked cargo-machete --version {MACHETE} --root"));
        run(install.arg(&home).env("CARGO_TARGET_DIR", home.join("build")))?;
    }
    Ok(program)
}
