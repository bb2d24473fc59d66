//! When a second really turns on the screen: pages of a real browser count down on an X server
//! of our own, and its picture is watched. Seen from outside, paint included; the pages do not
//! know that they are measured.

use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::json;

use super::Row;
use super::accuracy::{FRAME_MS, pitching, truth};
use super::screen::Screen;
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
    let screen = Screen::open(WIDTH, HEIGHT);
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

/// Watches all pages; how late each second turns, and how far the pages differ.
fn turned(screen: &Screen, ends_ms: f64, pages: usize) -> Vec<Row> {
    let turns = late(ends_ms, pages, |page| digits(screen, page));
    let seconds: std::collections::BTreeSet<i64> = turns.iter().map(|(second, _)| *second).collect();
    let apart = seconds.into_iter().filter_map(|second| {
        let of_second: Vec<f64> = turns.iter().filter(|turn| turn.0 == second).map(|turn| turn.1).collect();
        let whole = of_second.len() == pages;
        let most = of_second.iter().copied().fold(f64::MIN, f64::max);
        whole.then(|| most - of_second.iter().copied().fold(f64::MAX, f64::min))
    });
    vec![
        of_late("a second turns on the screen, 4 real pages, 60 s", &turns),
        row("4 real pages apart from each other, painted", apart.collect()),
    ]
}

/// Watches so many places for a minute: each second of the phase with how late its turn was
/// painted, in milliseconds. `digits` answers the pixels of a place.
pub(super) fn late(ends_ms: f64, places: usize, digits: impl Fn(usize) -> Vec<u8>) -> Vec<(i64, f64)> {
    let watch = Stopwatch::start();
    let boot_ms = truth(&watch);
    let mut shown: Vec<Vec<u8>> = (0..places).map(&digits).collect();
    let mut turns = Vec::new();
    while watch.ms() < WATCHED_MS {
        for (place, before) in shown.iter_mut().enumerate() {
            let now = digits(place);
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
    turns
}

/// How far from the true second the turns were painted.
pub(super) fn of_late(name: &'static str, turns: &[(i64, f64)]) -> Row {
    row(name, turns.iter().map(|(_, late)| late.abs()).collect())
}

const fn row(name: &'static str, samples: Vec<f64>) -> Row {
    Row { name, unit: "ms", samples, goal: Some(FRAME_MS), beside: None }
}

/// The pixels of a page in which its digits stand.
fn digits(screen: &Screen, place: usize) -> Vec<u8> {
    let (x, y) = corner(place);
    let at = |share: f64| {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "pixels"
        )]
        let down = (share * HEIGHT as f64 / 2.0) as usize;
        screen.line((x, y + down), WIDTH / 2)
    };
    DIGITS.into_iter().flat_map(at).collect()
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
