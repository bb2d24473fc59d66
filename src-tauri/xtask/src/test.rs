//! `cargo xtask test`: every test there is, in one count. `ci` puts the checks before them.

use crate::check::{self, FEATURES};
use crate::counts::{self, Count};
use crate::display;
use crate::setup::{self, For};
use crate::sh::{self, Fault, Outcome, built, cargo, command, npm, npm_program, run, watch};
use crate::tally::Tally;
use crate::tools;
use std::fs;
use std::process::Command;

/// Runs every test.
pub fn test() -> Outcome<()> {
    ready(
        || setup::setup(For::Test),
        |tally| {
            tally.step("UI: build", setup::build_ui);
            parts(tally);
        },
    )
}

/// Runs every check and every test.
pub fn ci() -> Outcome<()> {
    ready(
        || setup::setup(For::Test).and_then(|()| tools::components()),
        |tally| {
            check::parts(tally);
            parts(tally);
        },
    )
}

/// On a machine that cannot be made ready nothing else is tried; the count is printed all the same.
fn ready(setup: impl FnOnce() -> Outcome<()>, rest: impl FnOnce(&mut Tally)) -> Outcome<()> {
    let mut tally = Tally::default();
    if tally.step("Set-up", setup) {
        rest(&mut tally);
    }
    tally.close()
}

fn parts(tally: &mut Tally) {
    tally.step("Building the programs under test", || {
        run(&mut cargo(&format!("build --workspace --bins --features {FEATURES}")))
    });
    tally.part("Rust tests and doc tests", rust_tests);
    tally.part("UI tests", ui_tests);
    tally.part("Browser flows", browser_flows);
    tally.part("Real window", real_window);
    tally.step("Sample session", || run(&mut command(built("debug", "demo"), &[])));
    tally.part("Conformance of its record", conformance);
}

fn rust_tests() -> Outcome<Count> {
    counted(
        under_test(&mut cargo(&format!("test --workspace --features {FEATURES} --no-fail-fast -- --quiet"))),
        counts::rust_line,
    )
}

/// The flow in the real window is no default test target: it needs a display and the driver.
fn real_window() -> Outcome<Count> {
    let display = display::ensure()?;
    let mut flow = cargo(&format!(
        "test --workspace --features {FEATURES} --test real_window -- --quiet --test-threads=1"
    ));
    counted(under_test(&mut flow).env("DISPLAY", display.name()), counts::rust_line)
}

fn ui_tests() -> Outcome<Count> {
    let report = sh::target().join("vitest.json");
    // A report of the run before must not be counted again. It may be missing.
    let _ = fs::remove_file(&report);
    let mut vitest = npm_program("vitest", &["run", "--reporter=default", "--reporter=json"]);
    let success = run(vitest.arg(format!("--outputFile.json={}", report.display()))).is_ok();
    let text = fs::read_to_string(&report)
        .map_err(|error| Fault::new(format!("vitest has left no report: {error}")))?;
    let count = counts::vitest_report(&text).ok_or_else(|| Fault::new("vitest's report cannot be read"))?;
    Ok(count.judged_by(success))
}

fn browser_flows() -> Outcome<Count> {
    if !sh::root().join("tests/e2e/package.json").exists() {
        return Err(Fault::new("tests/e2e/package.json is missing"));
    }
    counted(under_test(&mut npm("tests/e2e", &["run", "--silent", "e2e"])), counts::plain_line)
}

/// The kit lies beside the project and is not part of it. Where it is missing, a build server fails.
fn conformance() -> Outcome<Count> {
    let kit = sh::root().join("../shared/conformance/check");
    if kit.exists() {
        return counted(&mut command(kit, &["out/"]), counts::plain_line);
    }
    if std::env::var_os("CI").is_some_and(|value| value == "true") {
        return Err(Fault::new("../shared/conformance is missing"));
    }
    println!("Skipped: conformance of the record (../shared/conformance is missing)");
    Ok(Count::default())
}

/// Names the programs for the flows that start them.
fn under_test(command: &mut Command) -> &mut Command {
    command
        .env("PITCHPULT_BIN", built("debug", "pitchpult"))
        .env("PITCHPULT_HEADLESS_BIN", built("debug", "pitchpult-headless"))
}

fn counted(command: &mut Command, read: fn(&str) -> Option<Count>) -> Outcome<Count> {
    let mut count = Count::default();
    let success = watch(command, |line| count = count + read(line).unwrap_or_default())?;
    if success && count == Count::default() {
        return Err(Fault::new("no test has run"));
    }
    Ok(count.judged_by(success))
}
