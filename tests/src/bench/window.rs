//! Time from the start of the program to its painted window, and its memory, beside a bare
//! Tauri window that paints one blue field.
//!
//! Seen from outside: an X server of our own keeps its picture in a file, and the window
//! counts as painted once enough of it has the blue that both programs show. Nothing in the
//! measured program knows that it is measured.

use std::io::{BufRead as _, BufReader};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::memory::tree_pss_mib;
use super::stopwatch::Stopwatch;
use super::{Row, percentile};

const ROUNDS: usize = 8;
/// darkblue-700, as the bytes of a pixel: blue, green, red.
const BLUE: [u8; 3] = [0xAA, 0x44, 0x20];
/// So many pixels are a painted window: the mark and the main button have more.
const ENOUGH: usize = 2000;
/// Longer than any start that anybody would wait for.
const GIVE_UP_MS: f64 = 30_000.0;

/// Start and memory of both programs. Empty where the programs are not named.
#[must_use]
pub fn rows() -> Vec<Row> {
    let (Some(program), Some(bare)) =
        (std::env::var_os("PITCHPULT_BIN"), std::env::var_os("PITCHPULT_BARE_BIN"))
    else {
        return Vec::new();
    };
    let (mut bare_start, mut bare_memory, mut start, mut memory) = (vec![], vec![], vec![], vec![]);
    for _ in 0..ROUNDS {
        let (ms, mib) = measure(Path::new(&bare));
        bare_start.push(ms);
        bare_memory.push(mib);
        let (ms, mib) = measure(Path::new(&program));
        start.push(ms);
        memory.push(mib);
    }
    let beside = |samples: &[f64]| Some(percentile(samples, 0.5));
    vec![
        Row {
            name: "start to painted window",
            unit: "ms",
            samples: start,
            goal: None,
            beside: beside(&bare_start),
        },
        Row {
            name: "memory of all processes (PSS)",
            unit: "MiB",
            samples: memory,
            goal: None,
            beside: beside(&bare_memory),
        },
    ]
}

/// An X server with its picture in a file.
struct Screen {
    server: Child,
    display: String,
    folder: tempfile::TempDir,
}

impl Screen {
    fn open() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the picture");
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-fbdir"])
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let mut line = String::new();
        let out = server.stdout.take().expect("Xvfb has an output");
        BufReader::new(out).read_line(&mut line).expect("Xvfb says its display");
        Self { server, display: format!(":{}", line.trim()), folder }
    }

    fn blue_pixels(&self) -> usize {
        let picture = std::fs::read(self.folder.path().join("Xvfb_screen0")).unwrap_or_default();
        picture.chunks_exact(4).filter(|pixel| pixel[..3] == BLUE).count()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Milliseconds to the painted window, and MiB once it stands.
fn measure(program: &Path) -> (f64, f64) {
    let screen = Screen::open();
    let data = tempfile::tempdir().expect("a folder for the data");
    let watch = Stopwatch::start();
    let mut running = Command::new(program)
        .env("DISPLAY", &screen.display)
        .env("PITCHPULT_FOLDER", data.path())
        .env("GDK_BACKEND", "x11")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .expect("the program starts");
    while screen.blue_pixels() < ENOUGH && watch.ms() < GIVE_UP_MS {
        std::thread::yield_now();
    }
    let ms = watch.ms();
    let mib = tree_pss_mib(running.id());
    let group = format!("-{}", running.id());
    let _ = Command::new("kill").args(["-TERM", "--", &group]).status();
    let _ = running.wait();
    (ms, mib)
}
