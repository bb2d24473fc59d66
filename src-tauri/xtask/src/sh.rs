//! Running other programs: where they run, what they inherit, what is said when they fail.

use std::ffi::OsStr;
use std::fmt;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Why a chore stopped, in words for the person at the terminal. Empty when it has been said already.
#[derive(Debug)]
pub struct Fault(String);

/// What a chore answers.
pub type Outcome<T> = Result<T, Fault>;

impl Fault {
    /// A fault with the words to show.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }

    /// A fault whose words are on the terminal already.
    pub fn already_said() -> Self {
        Self(String::new())
    }

    /// Whether nothing is left to say.
    pub fn said(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// The top folder of the project.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// Where cargo builds to.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// A program that cargo built.
pub fn built(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// A command in the top folder.
pub fn command(program: impl AsRef<OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// Cargo with these words (none of them holds a space), without the variables that the outer `cargo run` set for this program: they would make
/// build scripts that watch them run again on each change between cargo and xtask.
pub fn cargo(words: &str) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = command(program, &words.split_whitespace().collect::<Vec<_>>());
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    command
}

/// npm in one of the project's folders; on Windows it is a batch file.
pub fn npm(folder: &str, arguments: &[&str]) -> Command {
    let mut command = command(if cfg!(windows) { "npm.cmd" } else { "npm" }, arguments);
    command.current_dir(root().join(folder));
    command
}

/// A program that npm installed into ui/node_modules.
pub fn npm_program(name: &str, arguments: &[&str]) -> Command {
    let file = if cfg!(windows) { format!("{name}.cmd") } else { name.to_owned() };
    let mut command = command(root().join("ui/node_modules/.bin").join(file), arguments);
    command.current_dir(root().join("ui"));
    command
}

/// One line before a long step.
pub fn heading(text: &str) {
    println!("\n== {text}");
}

/// Runs to the end with its output on the terminal; a failure is named by the command.
pub fn run(command: &mut Command) -> Outcome<()> {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(failed(command)) }
}

/// Runs to the end, shows every line and hands each to `seen`. Answers whether the program succeeded.
pub fn watch(command: &mut Command, mut seen: impl FnMut(&str)) -> Outcome<bool> {
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| not_started(command, &error))?;
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).split(b'\n') {
            let line = line.map_err(|error| Fault::new(format!("{}: {error}", words(command))))?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            seen(&line);
        }
    }
    let status = child.wait().map_err(|error| not_started(command, &error))?;
    Ok(status.success())
}

/// The standard output of a quick command, trimmed; `None` where it is missing or fails.
pub fn ask(command: &mut Command) -> Option<String> {
    let done = command.stderr(Stdio::null()).output().ok()?;
    done.status.success().then(|| String::from_utf8_lossy(&done.stdout).trim().to_owned())
}

fn not_started(command: &Command, error: &std::io::Error) -> Fault {
    Fault::new(format!("cannot start {}: {error}", words(command)))
}

fn failed(command: &Command) -> Fault {
    Fault::new(format!("failed: {}", words(command)))
}

fn words(command: &Command) -> String {
    let arguments = command.get_args().map(|word| word.to_string_lossy().into_owned());
    let program = Path::new(command.get_program()).file_name().unwrap_or_default();
    std::iter::once(program.to_string_lossy().into_owned()).chain(arguments).collect::<Vec<_>>().join(" ")
}
