//! The real process, killed with SIGKILL at 50 random moments of a session: nothing that
//! was acknowledged is lost, the chain is whole, and the timer is where it truly is.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;

use app::clock::RealClock;
use domain::time::Clock as _;
use pitchpult_tests::headless::Headless;
use pitchpult_tests::office::{list, text};
use serde_json::{Value, json};

const KILLS: usize = 50;
/// The timer may be off by so much.
const TRUTH_MS: i64 = 100;

/// A small generator of our own: the same moments in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

/// What the server has acknowledged so far.
#[derive(Default)]
struct Acknowledged {
    notes: Vec<String>,
    draft: Option<String>,
    ballots: BTreeMap<String, String>,
    /// The stage's timer after the last acknowledged live command.
    timer: Value,
}

struct Script {
    session: String,
    item: String,
    person: String,
    applicant: String,
    plan_hash: String,
    criteria: Vec<String>,
    counter: u64,
    /// Whether the last live command stopped the timer.
    paused: bool,
}

impl Script {
    /// Prepares the sample up to its first pitch.
    fn begin(server: &Headless) -> Self {
        let plan = server.call("session.create_sample", json!({})).unwrap();
        let session = text(&plan, "/session").to_owned();
        let of = json!({ "session": session, "based_on": plan["revision"] });
        server.call("plan.freeze", of).unwrap();
        for _ in 0..2 {
            server.call("run.advance", json!({ "session": session, "seen": null })).unwrap();
        }
        let person = text(&plan, "/panel/0/person").to_owned();
        let voice = server.evaluator(&session, &person).unwrap();
        let ballot = voice.call("ballot.view", json!({ "session": session, "evaluator": person })).unwrap();
        let view = server.call("run.view", json!({ "session": session })).unwrap();
        Self {
            item: text(&view, "/current/item").to_owned(),
            applicant: text(&plan, "/applicants/0/id").to_owned(),
            plan_hash: text(&ballot, "/plan_hash").to_owned(),
            criteria: list(&ballot, "/form/criteria").iter().map(|row| text(row, "/id").to_owned()).collect(),
            session,
            person,
            counter: 0,
            paused: false,
        }
    }

    fn of(&self) -> Value {
        json!({ "session": self.session })
    }

    /// The next command: note, draft, ballot, stop or go, a minute more.
    fn command(&mut self, dice: &mut Dice) -> (&'static str, Value) {
        self.counter += 1;
        let (session, item) = (&self.session, &self.item);
        let words = format!("Satz {}", self.counter);
        match dice.below(5) {
            0 => (
                "note.take",
                json!({ "session": session, "item": item, "field": "content", "text": words, "replaces": null }),
            ),
            1 => (
                "note.save_draft",
                json!({ "session": session, "item": item, "field": "content", "text": words }),
            ),
            2 => ("ballot.submit", self.ballot(dice.below(5))),
            3 => {
                let command = if self.paused { "run.resume" } else { "run.pause" };
                (command, json!({ "session": session, "seen": null }))
            }
            _ => ("run.adjust", json!({ "session": session, "delta_ms": 60_000 })),
        }
    }

    fn ballot(&self, first: u64) -> Value {
        let mut scores: BTreeMap<&str, String> =
            self.criteria.iter().map(|id| (id.as_str(), "3".into())).collect();
        scores.insert(&self.criteria[0], (first.clamp(1, 4)).to_string());
        json!({
            "session": self.session, "evaluator": self.person, "applicant": self.applicant,
            "plan_hash": self.plan_hash, "scores": scores, "reasons": {},
        })
    }
}

fn stage_timer(server: &Headless, script: &Script) -> Value {
    server.call("stage.view", script.of()).unwrap()["timer"].clone()
}

/// A command that was sent and whose answer nobody waited for.
struct Flight {
    command: &'static str,
    params: Value,
    sent_ms: i64,
    killed_ms: i64,
}

/// This test's own reading of the clock that the timers run on.
fn boot_ms() -> i64 {
    RealClock::default().now().boot_ms.cast_signed()
}

#[test]
fn fifty_kills_lose_nothing_that_was_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let mut server = Headless::start(folder.path());
    let mut script = Script::begin(&server);
    let mut known = Acknowledged { timer: stage_timer(&server, &script), ..Acknowledged::default() };
    for kill in 0..KILLS {
        for _ in 0..dice.below(6) {
            let command = script.command(&mut dice);
            carry_out(&server, &mut script, &mut known, &command);
        }
        let (command, params) = script.command(&mut dice);
        let voice = voice(&server, &script, command);
        let sent_ms = boot_ms();
        let stream = voice.send(command, &params);
        for _ in 0..dice.below(3000) {
            std::hint::spin_loop();
            std::thread::yield_now();
        }
        server.kill();
        let flight = Flight { command, params, sent_ms, killed_ms: boot_ms() };
        drop(stream);
        server = Headless::start(folder.path());
        check(&server, &mut script, &mut known, &flight, kill);
    }
}

/// Whoever gives this command.
fn voice(server: &Headless, script: &Script, command: &str) -> pitchpult_tests::headless::Voice {
    if command.starts_with("ballot.") {
        server.evaluator(&script.session, &script.person).unwrap()
    } else {
        server.host()
    }
}

fn carry_out(
    server: &Headless,
    script: &mut Script,
    known: &mut Acknowledged,
    (command, params): &(&'static str, Value),
) {
    voice(server, script, command).call(command, params.clone()).unwrap();
    acknowledge(known, command, params);
    if command.starts_with("run.") {
        script.paused = *command == "run.pause" || (script.paused && *command != "run.resume");
        known.timer = stage_timer(server, script);
    }
}

fn acknowledge(known: &mut Acknowledged, command: &str, params: &Value) {
    let words = params["text"].as_str().unwrap_or_default().to_owned();
    match command {
        // The draft goes with the very entry that holds its words.
        "note.take" => {
            known.notes.push(words);
            known.draft = None;
        }
        "note.save_draft" => known.draft = Some(words),
        "ballot.submit" => {
            let scores = params["scores"].as_object().unwrap();
            known.ballots =
                scores.iter().map(|(id, score)| (id.clone(), score.as_str().unwrap().to_owned())).collect();
        }
        _ => {}
    }
}

/// After a restart: everything acknowledged is there, and the command that was in flight
/// happened either wholly or not at all.
fn check(server: &Headless, script: &mut Script, known: &mut Acknowledged, flight: &Flight, kill: usize) {
    let view = server.call("run.view", script.of()).unwrap();
    let record = server.call("record.view", script.of()).unwrap();
    assert_eq!(record["chain_ok"], true, "kill {kill}");
    let notes: Vec<_> = list(&view, "/notes").iter().map(|note| text(note, "/text").to_owned()).collect();
    let draft = view["drafts"][0]["text"].as_str().map(str::to_owned);
    let ballots = voice(server, script, "ballot.view")
        .call("ballot.view", json!({ "session": script.session, "evaluator": script.person }))
        .unwrap();
    let scores: BTreeMap<String, String> =
        serde_json::from_value(ballots["applicants"][0]["scores"].clone()).unwrap();
    let before = (known.notes.clone(), known.draft.clone(), known.ballots.clone());
    if (&notes, &draft, &scores) != (&before.0, &before.1, &before.2) {
        acknowledge(known, flight.command, &flight.params);
        let after = (&known.notes, &known.draft, &known.ballots);
        assert_eq!((&notes, &draft, &scores), after, "kill {kill}, {} in flight", flight.command);
    }
    check_timer(server, script, known, flight, kill);
}

/// The timer is where it truly is; a stop or a go that was in flight fell between the
/// sending and the kill.
fn check_timer(
    server: &Headless,
    script: &mut Script,
    known: &mut Acknowledged,
    flight: &Flight,
    kill: usize,
) {
    let timer = stage_timer(server, script);
    let (was, is) = (&known.timer, &timer);
    let ends = |timer: &Value| timer["ends_boot_ms"].as_i64();
    let left = |timer: &Value| timer["left_ms"].as_i64().unwrap();
    let near = |a: i64, b: i64| (a - b).abs() <= TRUTH_MS;
    let within = |value: i64, from: i64, to: i64| value >= from - TRUTH_MS && value <= to + TRUTH_MS;
    let (sent, killed) = (flight.sent_ms, flight.killed_ms);
    let moved_by = |delta_ms: i64| match (ends(was), ends(is)) {
        (Some(was), Some(is)) => near(was + delta_ms, is),
        (None, None) => near(left(was) + delta_ms, left(is)),
        _ => false,
    };
    let in_flight = match (flight.command, ends(was), ends(is)) {
        ("run.adjust", _, _) => moved_by(60_000),
        ("run.pause", Some(ends), None) => within(left(is), ends - killed, ends - sent),
        ("run.resume", None, Some(ends)) => within(ends, sent + left(was), killed + left(was)),
        _ => false,
    };
    assert!(moved_by(0) || in_flight, "kill {kill}, {} in flight: {was} → {is}", flight.command);
    script.paused = ends(is).is_none();
    known.timer = timer;
}
