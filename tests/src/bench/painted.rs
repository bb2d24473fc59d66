//! When a second really turns on the screen: pages of a real browser count down on an X server
//! of our own, and its picture is watched. Seen from outside, paint included; the pages do not
//! know that they are measured.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::FileExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::json;

use super::Row;
use super::accuracy::{FRAME_MS, pitching, truth};
use super::stopwatch::Stopwatch;
use crate::headless::{Headless, program};

const PAGES: usize = 4;
const WIDTH: usize = 1280;
const HEIGHT: usize = 720;
const WATCHED_MS: f64 = 60_000.0;
/// A page has shown its first digits by then.
const SETTLED: Duration = Duration::from_secs(12);
/// How often the picture is looked at: far more often than a frame comes.
const LOOK: Duration = Duration::from_micros(300);
/// Rows of a page in which nothing but the digits stands, as shares of its height.
const DIGITS: [f64; 3] = [0.42, 0.48, 0.54];

/// The rows of this question; none where browser, X server or program are missing.
#[must_use]
pub fn rows() -> Vec<Row> {
    let browser =
        std::env::var_os("PITCHPULT_CHROMIUM").map_or_else(|| PathBuf::from("/usr/bin/chromium"), Into::into);
    let there = program().exists() && browser.exists() && Path::new("/usr/bin/Xvfb").exists();
    if !there {
        return Vec::new();
    }
    let folder = tempfile::tempdir().expect("a folder for the data");
    let server = Headless::start(folder.path());
    let session = pitching(&server);
    // So long that no mark and no end comes while the screen is watched.
    for _ in 0..2 {
        let more = json!({ "session": session, "delta_ms": 600_000 });
        server.call("run.adjust", more).expect("the phase gets longer");
    }
    let screen = Screen::open();
    let pages: Vec<Page> = (0..PAGES)
        .map(|place| {
            let link = server.stage_link(&session).expect("a stage is let in");
            Page::open(&browser, &screen, &link, place)
        })
        .collect();
    std::thread::sleep(SETTLED);
    let view = server.call("run.view", json!({ "session": session })).expect("the console's view");
    let ends_ms = view["current"]["timer"]["ends_boot_ms"].as_f64().expect("a running timer");
    turned(&screen, ends_ms, pages.len())
}

/// Watches all pages for a minute; how late each second turns, and how far the pages differ.
fn turned(screen: &Screen, ends_ms: f64, pages: usize) -> Vec<Row> {
    let watch = Stopwatch::start();
    let boot_ms = truth(&watch);
    let mut shown: Vec<Vec<u8>> = (0..pages).map(|page| screen.digits(page)).collect();
    let mut turns: Vec<(i64, f64)> = Vec::new();
    while watch.ms() < WATCHED_MS {
        for (page, before) in shown.iter_mut().enumerate() {
            let now = screen.digits(page);
            if now != *before {
                *before = now;
                let left_ms = ends_ms - (watch.ms() + boot_ms);
                #[allow(clippy::cast_possible_truncation, reason = "seconds of a phase")]
                let second = (left_ms / 1000.0).round() as i64;
                #[allow(clippy::cast_precision_loss, reason = "seconds of a phase")]
                turns.push((second, second as f64 * 1000.0 - left_ms));
            }
        }
        std::thread::sleep(LOOK);
    }
    let off = turns.iter().map(|(_, late)| late.abs()).collect();
    let seconds: std::collections::BTreeSet<i64> = turns.iter().map(|(second, _)| *second).collect();
    let apart = seconds.into_iter().filter_map(|second| {
        let of_second: Vec<f64> = turns.iter().filter(|turn| turn.0 == second).map(|turn| turn.1).collect();
        let whole = of_second.len() == pages;
        let most = of_second.iter().copied().fold(f64::MIN, f64::max);
        whole.then(|| most - of_second.iter().copied().fold(f64::MAX, f64::min))
    });
    let row = |name, samples| Row { name, unit: "ms", samples, goal: Some(FRAME_MS), beside: None };
    vec![
        row("a second turns on the screen, 4 real pages, 60 s", off),
        row("4 real pages apart from each other, painted", apart.collect()),
    ]
}

/// A browser window at its quarter of the screen.
struct Page(Child);

impl Page {
    fn open(browser: &Path, screen: &Screen, link: &str, place: usize) -> Self {
        let (x, y) = corner(place);
        let profile = screen.folder.path().join(format!("profile-{place}"));
        let page = Command::new(browser)
            .arg(format!("--app={link}"))
            .arg(format!("--window-position={x},{y}"))
            .arg(format!("--window-size={},{}", WIDTH / 2, HEIGHT / 2))
            .arg(format!("--user-data-dir={}", profile.display()))
            .args(["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"])
            .args(["--disable-component-update", "--disable-sync", "--ozone-platform=x11"])
            // A window behind another is drawn less often; here none is.
            .args(["--disable-backgrounding-occluded-windows", "--disable-renderer-backgrounding"])
            .env("DISPLAY", &screen.display)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("the browser starts");
        Self(page)
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-TERM", "--", &group]).status();
        let _ = self.0.wait();
    }
}

const fn corner(place: usize) -> (usize, usize) {
    (place % 2 * (WIDTH / 2), place / 2 * (HEIGHT / 2))
}

/// An X server with its picture in a file.
struct Screen {
    server: Child,
    display: String,
    picture: File,
    /// What stands before the first pixel.
    head: usize,
    folder: tempfile::TempDir,
}

impl Screen {
    fn open() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the picture");
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x720x24", "-nolisten", "tcp", "-fbdir"])
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let mut line = String::new();
        let out = server.stdout.take().expect("Xvfb has an output");
        BufReader::new(out).read_line(&mut line).expect("Xvfb says its display");
        let picture = File::open(folder.path().join("Xvfb_screen0")).expect("the picture is there");
        let length = picture.metadata().expect("a file has a length").len();
        let head = usize::try_from(length).expect("a small file") - WIDTH * HEIGHT * 4;
        Self { server, display: format!(":{}", line.trim()), picture, head, folder }
    }

    /// The pixels of a page in which its digits stand.
    fn digits(&self, place: usize) -> Vec<u8> {
        let (x, y) = corner(place);
        let mut pixels = vec![0; DIGITS.len() * WIDTH * 2];
        for (row, share) in pixels.chunks_exact_mut(WIDTH * 2).zip(DIGITS) {
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                clippy::cast_precision_loss,
                reason = "pixels"
            )]
            let line = y + (share * HEIGHT as f64 / 2.0) as usize;
            let from = self.head + (line * WIDTH + x) * 4;
            self.picture.read_exact_at(row, from as u64).expect("the picture is whole");
        }
        pixels
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
