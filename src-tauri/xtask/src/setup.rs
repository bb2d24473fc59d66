//! Installs what the other verbs need: Debian packages through apt, npm packages from the lock files.
//! Where it cannot install, it names what is missing and stops before a long build would fail on it.

use crate::sh::{self, Fault, Outcome, ask, command, heading, npm, run};
use std::fs;

/// What the machine is made ready for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Building and opening Pitchpult.
    Run,
    /// Running every test.
    Test,
}

/// To build: the window (WebKitGTK) and the encryption behind SQLCipher (OpenSSL).
const BUILD_DEBS: [&str; 4] = ["build-essential", "libssl-dev", "libwebkit2gtk-4.1-dev", "pkg-config"];
/// To test: two browsers, what reads the text of a PDF, the driver and the keyboard of the real window, a display, and
/// Python for the conformance kit.
/// The three of Xorg make two monitors out of none.
const TEST_DEBS: [&str; 10] = [
    "chromium",
    "firefox-esr",
    "poppler-utils",
    "python3-venv",
    "webkit2gtk-driver",
    "x11-xserver-utils",
    "xdotool",
    "xserver-xorg-core",
    "xserver-xorg-video-dummy",
    "xvfb",
];
/// The oldest Node.js that the UI's build takes.
const NODE: (u32, u32) = (20, 19);

/// Makes the machine ready.
pub fn setup(purpose: For) -> Outcome<()> {
    node()?;
    system(purpose)?;
    npm_packages("ui")?;
    if purpose == For::Test && sh::root().join("tests/e2e/package-lock.json").exists() {
        npm_packages("tests/e2e")?;
    }
    Ok(())
}

fn node() -> Outcome<()> {
    let found = ask(command("node", &["--version"]).current_dir(sh::root())).ok_or_else(|| {
        Fault::new(format!("Node.js is missing: install version {}.{} or newer.", NODE.0, NODE.1))
    })?;
    if version(&found) < Some(NODE) {
        return Err(Fault::new(format!(
            "Node.js {found} is too old: install version {}.{} or newer.",
            NODE.0, NODE.1
        )));
    }
    ask(&mut npm(".", &["--version"]))
        .map(drop)
        .ok_or_else(|| Fault::new("npm is missing: install it beside Node.js."))
}

fn version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.trim_start_matches('v').split('.').map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?))
}

fn system(purpose: For) -> Outcome<()> {
    match std::env::consts::OS {
        "linux" => debian(purpose),
        "windows" => {
            println!(
                "Windows: the build needs the Visual Studio Build Tools (C++), OpenSSL (OPENSSL_DIR) and the WebView2 runtime."
            );
            println!(
                "WebView2 is part of Windows 11; on older systems install Microsoft's Evergreen Standalone Installer."
            );
            not_for_tests(purpose)
        }
        "macos" => {
            if ask(&mut command("xcode-select", &["-p"])).is_none() {
                return Err(Fault::new("The command line tools are missing: run `xcode-select --install`."));
            }
            not_for_tests(purpose)
        }
        other => {
            println!(
                "Nothing is known about {other}: the build needs WebKitGTK 4.1, OpenSSL 3 and a C compiler."
            );
            not_for_tests(purpose)
        }
    }
}

fn not_for_tests(purpose: For) -> Outcome<()> {
    match purpose {
        For::Run => Ok(()),
        For::Test => Err(Fault::new(
            "The whole test run needs Debian or one of its relatives. Here `cargo test` runs the Rust tests.",
        )),
    }
}

fn debian(purpose: For) -> Outcome<()> {
    if ask(&mut command("dpkg-query", &["--version"])).is_none() {
        return other_linux(purpose);
    }
    let wanted: Vec<&str> = match purpose {
        For::Run => BUILD_DEBS.to_vec(),
        For::Test => BUILD_DEBS.iter().chain(&TEST_DEBS).copied().collect(),
    };
    let missing: Vec<&str> = wanted.into_iter().filter(|deb| !installed(deb)).collect();
    if missing.is_empty() { Ok(()) } else { install(&missing) }
}

/// A relative of Debian is not required to build: what counts is that pkg-config finds the libraries.
fn other_linux(purpose: For) -> Outcome<()> {
    if ask(&mut command("pkg-config", &["--exists", "webkit2gtk-4.1", "openssl"])).is_none() {
        return Err(Fault::new(
            "This system has no apt. Install WebKitGTK 4.1, OpenSSL 3, pkg-config and a C compiler with their development files.",
        ));
    }
    not_for_tests(purpose)
}

fn installed(deb: &str) -> bool {
    ask(&mut command("dpkg-query", &["-W", "-f", "${db:Status-Status}", deb]))
        .is_some_and(|status| status == "installed")
}

fn install(missing: &[&str]) -> Outcome<()> {
    let names = missing.join(" ");
    let by_hand = || Fault::new(format!("Missing Debian packages. Ask for: apt-get install {names}"));
    ask(&mut command("apt-get", &["--version"])).ok_or_else(by_hand)?;
    let root = ask(&mut command("id", &["-u"])).is_some_and(|id| id == "0");
    if !root {
        ask(&mut command("sudo", &["--version"])).ok_or_else(by_hand)?;
    }
    heading(&format!("Debian packages: {names}"));
    let apt = |arguments: &[&str]| {
        let mut apt = if root { command("apt-get", arguments) } else { command("sudo", &["apt-get"]) };
        if !root {
            apt.args(arguments);
        }
        run(apt.env("DEBIAN_FRONTEND", "noninteractive"))
    };
    apt(&["update", "-qq"])
        .and_then(|()| apt(&[&["install", "-y", "-qq", "--no-install-recommends"], missing].concat()))
        .map_err(|fault| Fault::new(format!("{fault}\n{}", by_hand())))
}

/// Installs a folder's npm packages when they are missing or the lock file has changed since. The copy of
/// the lock file lies in node_modules, so that it goes when that folder is deleted.
fn npm_packages(folder: &str) -> Outcome<()> {
    let at = sh::root().join(folder);
    let lock = fs::read(at.join("package-lock.json"))
        .map_err(|error| Fault::new(format!("{folder}/package-lock.json: {error}")))?;
    let stamp = at.join("node_modules/.installed-from");
    if fs::read(&stamp).is_ok_and(|then| then == lock) {
        return Ok(());
    }
    heading(&format!("npm packages of {folder}"));
    run(&mut npm(folder, &["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, lock).map_err(|error| Fault::new(format!("{}: {error}", stamp.display())))
}

/// Builds the three pages that the Rust side embeds.
pub fn build_ui() -> Outcome<()> {
    heading("Building the UI");
    run(&mut npm("ui", &["run", "--silent", "build"]))
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn node_versions_compare_by_number() {
        assert!(version("v20.19.4") >= Some((20, 19)));
        assert!(version("v20.9.0") < Some((20, 19)));
        assert!(version("v22.1.0") > Some((20, 19)));
        assert_eq!(version("nonsense"), None);
    }
}
