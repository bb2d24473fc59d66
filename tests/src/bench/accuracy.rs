//! How true the time is that views show: fifty headless views on one server, each with the
//! estimate of the host's clock that the pages make (`ui/src/state/clock.ts`, ported here),
//! and how long a command takes until the last of them has fetched what it changed.
//!
//! The truth is the boot clock of this machine, which server and views share.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::sync::mpsc::channel;
use std::sync::{Arc, Barrier};
use std::thread::JoinHandle;
use std::time::Duration;

use app::clock::RealClock;
use domain::time::Clock as _;
use serde_json::{Value, json};

use super::Row;
use super::stopwatch::Stopwatch;
use crate::headless::{Headless, program};

const VIEWS: usize = 50;
/// As in the page: round trips an estimate is made of, and how often it is made anew.
const TRIPS: usize = 5;
const AGAIN_MS: f64 = 30_000.0;
/// As in the page: an old estimate loses so much of a second in a second.
const DRIFT: f64 = 50e-6;
/// How often every view looks at the time it would show, and how many times: for a minute.
const LOOK: Duration = Duration::from_millis(100);
const LOOKS: usize = 600;
/// Commands whose way to the last view is measured; each hits the running timer.
const COMMANDS: usize = 200;
/// Time between two commands: longer than any of them needs.
const REST: Duration = Duration::from_millis(40);
/// One frame at 60 Hz.
pub(super) const FRAME_MS: f64 = 16.7;
/// A command has reached every view within this.
const COMMAND_GOAL_MS: f64 = 6.0;

/// The rows of this question; none where the server was not built.
#[must_use]
pub fn rows() -> Vec<Row> {
    if !program().exists() {
        return Vec::new();
    }
    let folder = tempfile::tempdir().expect("a folder for the data");
    let server = Headless::start(folder.path());
    let session = pitching(&server);
    let keys: Vec<_> = (0..VIEWS).map(|_| server.stage(&session).expect("a stage is let in")).collect();
    let mut rows = clocks(server.port(), &keys);
    rows.push(commands(&server, &session, &keys));
    rows
}

/// The sample, frozen, with its first pitch running.
pub(super) fn pitching(server: &Headless) -> String {
    let plan = server.call("session.create_sample", json!({})).expect("the sample is made");
    let session = plan["session"].as_str().expect("an id").to_owned();
    let freeze = json!({ "session": session, "based_on": plan["revision"] });
    server.call("plan.freeze", freeze).expect("the sample is ready");
    for _ in 0..2 {
        server.call("run.advance", live(&session)).expect("a phase begins");
    }
    session
}

fn live(session: &str) -> Value {
    json!({ "session": session, "seen": null })
}

/// A connection that stays open, as a browser keeps it.
struct Line {
    stream: BufReader<TcpStream>,
    head: String,
}

impl Line {
    fn open(port: u16, key: &str) -> Self {
        let stream = TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
        stream.set_nodelay(true).expect("a socket has options");
        let head = format!(
            "POST /rpc HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nx-pitchpult-key: {key}\r\ncontent-type: application/json\r\n"
        );
        Self { stream: BufReader::new(stream), head }
    }

    fn ask(&mut self, command: &str, params: &Value) -> Value {
        let body = json!({ "command": command, "params": params }).to_string();
        let request = format!("{}content-length: {}\r\n\r\n{body}", self.head, body.len());
        self.stream.get_mut().write_all(request.as_bytes()).expect("the server reads");
        let mut length = 0;
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line).expect("the server answers");
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().expect("a length");
            }
            if line == "\r\n" {
                break;
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).expect("a whole answer");
        let mut answer: Value = serde_json::from_slice(&body).expect("an answer is JSON");
        answer["answer"].take()
    }
}

/// The stream of changes: as much of a WebSocket as it takes to hear of them.
struct Ear(BufReader<TcpStream>);

impl Ear {
    fn open(port: u16, key: &str) -> Self {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
        let request = format!(
            "GET /changes?key={key} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\
             sec-websocket-version: 13\r\nsec-websocket-key: cGl0Y2hwdWx0LWJlbmNoIQ==\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).expect("the server reads");
        let mut ear = Self(BufReader::new(stream));
        let mut line = String::new();
        while line != "\r\n" {
            line.clear();
            ear.0.read_line(&mut line).expect("the server agrees");
        }
        ear
    }

    /// The place in the log that the next change tells; `None` once the server is gone.
    fn hear(&mut self) -> Option<u64> {
        loop {
            let mut head = [0; 2];
            self.0.read_exact(&mut head).ok()?;
            let length = match head[1] & 0x7f {
                126 => {
                    let mut more = [0; 2];
                    self.0.read_exact(&mut more).ok()?;
                    usize::from(u16::from_be_bytes(more))
                }
                short => usize::from(short),
            };
            let mut message = vec![0; length];
            self.0.read_exact(&mut message).ok()?;
            // Text; everything else proves that the connection is alive.
            if head[0] & 0x0f == 1 {
                let change: Value = serde_json::from_slice(&message).ok()?;
                if change["what"] == "log" {
                    return change["seq"].as_u64();
                }
            }
        }
    }
}

/// An estimate of the host's clock: what to add to the page's own, and how far it may be off.
#[derive(Clone, Copy)]
struct Offset {
    offset_ms: f64,
    error_ms: f64,
    taken_ms: f64,
}

/// The host's answer belongs to the middle of the round trip, and the quickest errs least.
fn estimate(line: &mut Line, page: &Stopwatch) -> Offset {
    let trip = |_| {
        let sent = page.ms();
        let answer = line.ask("clock.now", &json!({}));
        let received = page.ms();
        let host = answer["boot_ms"].as_f64().expect("the host's boot clock");
        Offset {
            offset_ms: host - f64::midpoint(sent, received),
            error_ms: (received - sent) / 2.0,
            taken_ms: received,
        }
    };
    let trips: Vec<_> = (0..TRIPS).map(trip).collect();
    trips.into_iter().min_by(|one, other| one.error_ms.total_cmp(&other.error_ms)).expect("there were trips")
}

/// Keeps the sharper of two, unless they contradict each other.
fn settle(before: Offset, now: Offset) -> Offset {
    let aged = (now.taken_ms - before.taken_ms) * DRIFT;
    let apart = (before.offset_ms - now.offset_ms).abs();
    let contradicts = apart > before.error_ms + now.error_ms + aged;
    if contradicts || now.error_ms <= before.error_ms + aged { now } else { before }
}

/// What to add to a stopwatch to get this machine's boot clock. The clock tells whole
/// milliseconds, so the moment of a tick is waited for.
pub(super) fn truth(page: &Stopwatch) -> f64 {
    let clock = RealClock::default();
    let before = clock.now().boot_ms;
    loop {
        let now = clock.now().boot_ms;
        if now != before {
            #[allow(clippy::cast_precision_loss, reason = "milliseconds since boot stay far below 2⁵³")]
            return now as f64 - page.ms();
        }
    }
}

/// Every view looks at its clock at the same moments; what it errs by, and how far they differ.
fn clocks(port: u16, keys: &[String]) -> Vec<Row> {
    let page = Arc::new(Stopwatch::start());
    let truth_ms = truth(&page);
    let together = Arc::new(Barrier::new(keys.len()));
    let views: Vec<JoinHandle<Vec<f64>>> = keys
        .iter()
        .map(|key| {
            let (page, together, key) = (page.clone(), together.clone(), key.clone());
            std::thread::spawn(move || {
                let mut line = Line::open(port, &key);
                together.wait();
                let mut offset = estimate(&mut line, &page);
                let mut errors = Vec::with_capacity(LOOKS);
                for _ in 0..LOOKS {
                    together.wait();
                    errors.push(offset.offset_ms - truth_ms);
                    std::thread::sleep(LOOK);
                    if page.ms() - offset.taken_ms > AGAIN_MS {
                        offset = settle(offset, estimate(&mut line, &page));
                    }
                }
                errors
            })
        })
        .collect();
    let errors: Vec<Vec<f64>> =
        views.into_iter().map(|view| view.join().expect("a view looks to the end")).collect();
    let looks = errors.iter().map(Vec::len).min().unwrap_or(0);
    let apart = (0..looks).map(|look| {
        let at = || errors.iter().map(|of_view| of_view[look]);
        at().fold(f64::MIN, f64::max) - at().fold(f64::MAX, f64::min)
    });
    let off = errors.iter().flatten().map(|error| error.abs()).collect();
    let row = |name, samples| Row { name, unit: "ms", samples, goal: Some(FRAME_MS), beside: None };
    vec![
        row("a view's clock off the host's, 50 views, 60 s", off),
        row("50 views apart from each other", apart.collect()),
    ]
}

/// From the press until the last of all views has heard of it and fetched what it shows.
fn commands(server: &Headless, session: &str, keys: &[String]) -> Row {
    let watch = Arc::new(Stopwatch::start());
    let (tell, heard) = channel::<(u64, f64)>();
    for key in keys {
        let (tell, watch, key) = (tell.clone(), watch.clone(), key.clone());
        let (port, of) = (server.port(), json!({ "session": session }));
        let mut ear = Ear::open(port, &key);
        std::thread::spawn(move || {
            let mut line = Line::open(port, &key);
            while let Some(seq) = ear.hear() {
                let shown = line.ask("stage.view", &of)["seq"].as_u64().unwrap_or_default();
                // The measurement has ended where nobody takes it any more.
                if shown >= seq && tell.send((seq, watch.ms())).is_err() {
                    return;
                }
            }
        });
    }
    let mut host = Line::open(server.port(), &server.key());
    let mut samples = Vec::with_capacity(COMMANDS);
    for turn in 0..COMMANDS {
        std::thread::sleep(REST);
        let command = if turn % 2 == 0 { "run.pause" } else { "run.resume" };
        let pressed = watch.ms();
        let seq = host.ask(command, &live(session))["seq"].as_u64().expect("the command is taken");
        let mut last = pressed;
        for _ in keys {
            let (of, at) = heard.recv_timeout(Duration::from_secs(10)).expect("every view hears of it");
            assert_eq!(of, seq, "one change at a time");
            last = last.max(at);
        }
        samples.push(last - pressed);
    }
    let name = "command to the last of 50 views";
    Row { name, unit: "ms", samples, goal: Some(COMMAND_GOAL_MS), beside: None }
}
