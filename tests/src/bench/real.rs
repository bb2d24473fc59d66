//! When a second really turns in the program's own window, paint included: its console on an
//! X server of our own, led to the running session over WebDriver and then left alone.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use super::Row;
use super::accuracy::pitching;
use super::painted::{late, of_late};
use super::screen::Screen;
use crate::headless::{Headless, program};

const WIDTH: usize = 1366;
const HEIGHT: usize = 768;
/// Where nothing but the console's digits stands: left edge, length, and three lines.
const DIGITS: (usize, usize, [usize; 3]) = (408, 330, [330, 350, 370]);
/// The window has opened its session and shown its first digits by then.
const SETTLED: Duration = Duration::from_secs(12);

/// The rows of this question; none where program, driver or X server are missing.
#[must_use]
pub fn rows() -> Vec<Row> {
    let window = std::env::var_os("PITCHPULT_BIN");
    let Some(window) = window.filter(|_| program().exists() && Path::new("/usr/bin/Xvfb").exists()) else {
        return Vec::new();
    };
    let data = tempfile::tempdir().expect("a folder for the data");
    let (session, ends_ms) = running(data.path());
    let screen = Screen::open(WIDTH, HEIGHT);
    let Some(driver) = Driver::start(&screen, data.path()) else { return Vec::new() };
    driver.open(Path::new(&window), &session);
    std::thread::sleep(SETTLED);
    let (x, length, lines) = DIGITS;
    let digits = |_| lines.iter().flat_map(|y| screen.line((x, *y), length)).collect();
    vec![of_late("a second turns in the program's own window, 60 s", &late(ends_ms, 1, digits))]
}

/// A session in mid-pitch in this folder, which nobody holds any more, and when its phase ends.
fn running(folder: &Path) -> (String, f64) {
    let server = Headless::start(folder);
    let session = pitching(&server);
    for _ in 0..2 {
        let more = json!({ "session": session, "delta_ms": 600_000 });
        server.call("run.adjust", more).expect("the phase gets longer");
    }
    let view = server.call("run.view", json!({ "session": session })).expect("the console's view");
    (session, view["current"]["timer"]["ends_boot_ms"].as_f64().expect("a running timer"))
}

/// WebKitWebDriver in a process group of its own, and with it the program.
struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    fn start(screen: &Screen, data: &Path) -> Option<Self> {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).ok()?.local_addr().ok()?.port();
        let process = Command::new("WebKitWebDriver")
            .arg(format!("--port={free}"))
            .env("DISPLAY", &screen.display)
            .env("GDK_BACKEND", "x11")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("PITCHPULT_FOLDER", data)
            .env("GSETTINGS_BACKEND", "memory")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .ok()?;
        let driver = Self { process, port: free };
        while TcpStream::connect((Ipv4Addr::LOCALHOST, free)).is_err() {
            std::thread::yield_now();
        }
        Some(driver)
    }

    /// Opens the program and leads its console to the session.
    fn open(&self, window: &Path, session: &str) {
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": window, "args": [] } });
        let asked = json!({ "capabilities": { "alwaysMatch": wanted } });
        let opened = self.post("/session", &asked).expect("the driver opens the program");
        let id = opened["value"]["sessionId"].as_str().expect("a session of the driver");
        let script = format!("location.hash = '#/session/{session}/run'");
        let lead = json!({ "script": script, "args": [] });
        self.post(&format!("/session/{id}/execute/sync"), &lead).expect("the console is led there");
    }

    fn post(&self, path: &str, body: &Value) -> Option<Value> {
        let (mut stream, body) =
            (TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).ok()?, body.to_string());
        write!(
            stream,
            "POST {path} HTTP/1.1\r\nhost: 127.0.0.1:{}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
            self.port,
            body.len()
        )
        .ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).ok()?;
        serde_json::from_str(answer.split_once("\r\n\r\n")?.1).ok()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.process.wait();
    }
}
