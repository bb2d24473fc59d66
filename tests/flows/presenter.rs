//! The page at the lectern: what it tells, what the host hears of it, and what it never shows.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use app::Caller;
use chrono::{DateTime, Utc};
use domain::ids::SessionId;
use pitchpult_tests::Office;
use pitchpult_tests::office::{list, text};
use pitchpult_tests::sample_day::MINUTE_MS;
use serde_json::{Value, json};

fn morning() -> DateTime<Utc> {
    "2026-11-24T07:30:00Z".parse().unwrap()
}

/// A frozen sample in a folder of its own, and the voice at its lectern.
struct Room {
    _folder: tempfile::TempDir,
    office: Office,
    session: String,
}

impl Room {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let office = Office::open(folder.path(), morning());
        let plan = office.host("session.create_sample", json!({}));
        let session = text(&plan, "/session").to_owned();
        let _ = office.host("plan.freeze", json!({ "session": session, "based_on": plan["revision"] }));
        Self { _folder: folder, office, session }
    }

    fn lectern(&self, command: &str, params: Value) -> Result<Value, app::Error> {
        let session: SessionId = self.session.parse().unwrap();
        self.office.app.call(&Caller::presenter(session), command, params)
    }

    fn view(&self) -> Value {
        self.lectern("presenter.view", json!({ "session": self.session })).unwrap()
    }

    /// What a press on the page sends: the item that it shows.
    fn press(&self, signal: &str) -> Value {
        json!({ "session": self.session, "item": self.view()["item"]["item"], "signal": signal })
    }

    fn signal(&self, signal: &str) -> Result<Value, app::Error> {
        self.lectern("presenter.signal", self.press(signal))
    }

    fn console(&self) -> Value {
        self.office.of("run.view", &self.session)
    }

    /// Phases of a minute each, until the console says so.
    fn advance_to(&self, phase: &str) {
        for _ in 0..20 {
            self.office.phase(&self.session, MINUTE_MS);
            let console = self.console();
            if console["current"]["kind"] == "pitch" && console["current"]["timer"]["phase"] == phase {
                return;
            }
        }
        panic!("no {phase}");
    }
}

fn why(refused: Result<Value, app::Error>) -> String {
    let failure = refused.unwrap_err().to_failure();
    failure.params.get("why").cloned().unwrap_or(failure.code)
}

#[test]
fn ready_arrives_with_its_time_and_the_console_shows_it_at_once() {
    let room = Room::open();
    let mut changes = room.office.app.changes();
    assert_eq!(room.view()["mode"], "next");
    assert_eq!(room.view()["signals"], json!(["ready", "problem"]));
    room.office.clock.pass_ms(12_000);
    room.signal("ready").unwrap();
    assert!(std::iter::from_fn(|| changes.try_recv().ok()).any(|change| change.what == "log"));
    let (page, console) = (room.view(), room.console());
    assert_eq!(page["signal"]["at"], "08:30:12");
    assert_eq!(console["lectern"]["signal"], page["signal"]);
    assert_eq!(
        (&console["lectern"]["begun"], &console["lectern"]["problem"]),
        (&json!(false), &json!(false))
    );
}

#[test]
fn the_page_follows_the_run_and_turns_to_the_next_one_with_the_changeover() {
    let room = Room::open();
    let first = text(&room.view(), "/item/title").to_owned();
    room.advance_to("pitch");
    let speaks = room.view();
    assert_eq!((text(&speaks, "/item/title"), text(&speaks, "/mode")), (first.as_str(), "speaks"));
    assert_eq!(speaks["timer"]["phase"], "pitch");
    let late = room.press("done");
    room.advance_to("changeover");
    let next = room.view();
    assert_eq!(text(&next, "/mode"), "next");
    assert_ne!(text(&next, "/item/title"), first);
    assert_eq!(next["timer"]["phase"], "changeover", "it counts to the beginning");
    assert_eq!(next["item"]["pitch"]["number"], 2);
    // Pressed while the network was away, it says nothing about whoever is next.
    assert_eq!(why(room.lectern("presenter.signal", late)), "lectern-turned");
}

#[test]
fn a_signal_sent_again_after_a_lost_answer_acts_once() {
    let room = Room::open();
    let mut press = room.press("ready");
    press["id"] = json!(uuid::Uuid::now_v7());
    let first = room.lectern("presenter.signal", press.clone()).unwrap();
    let again = room.lectern("presenter.signal", press).unwrap();
    assert_eq!(first["seq"], again["seq"]);
    assert_eq!(why(room.signal("ready")), "unchanged");
}

#[test]
fn a_problem_stands_until_it_works_again_and_is_no_obstacle_to_undo() {
    let room = Room::open();
    room.advance_to("pitch");
    room.signal("problem").unwrap();
    let console = room.console();
    assert_eq!(console["lectern"]["problem"], true);
    assert_eq!(console["undo"], "phase_started", "what the lectern says is no step of the host's");
    room.signal("ready").unwrap();
    assert_eq!(room.console()["lectern"]["problem"], false);
}

#[test]
fn what_the_host_says_to_the_speaker_stands_on_the_page() {
    let room = Room::open();
    room.advance_to("pitch");
    let say = json!({ "session": room.session, "text": "Bitte lauter", "flash": true });
    let _ = room.office.host("stage.say", say);
    assert_eq!(
        (&room.view()["message"]["text"], &room.view()["message"]["flash"]),
        (&json!("Bitte lauter"), &json!(true))
    );
    let _ = room.office.of("stage.hush", &room.session);
    assert_eq!(room.view()["message"], Value::Null);
    let _ =
        room.office.host("stage.say", json!({ "session": room.session, "text": "Danke", "flash": false }));
    room.advance_to("changeover");
    assert_eq!(room.view()["message"], Value::Null, "it was said to the one before");
}

#[test]
fn the_lectern_sees_no_note_no_ballot_and_no_name_that_the_stage_does_not_say() {
    let room = Room::open();
    room.advance_to("pitch");
    let console = room.console();
    let item = console["current"]["item"].clone();
    let note = json!({ "session": room.session, "item": item, "field": "valuation", "text": "Geheim" });
    let _ = room.office.host("note.take", note);
    let page = room.view().to_string();
    assert!(!page.contains("Geheim"));
    let plan = room.office.of("plan.view", &room.session);
    for evaluator in list(&plan, "/panel") {
        assert!(!page.contains(text(evaluator, "/name")), "{evaluator}");
    }
    let own = text(&room.view(), "/item/title").to_owned();
    let others = list(&console, "/items").iter().filter(|item| item["kind"] == "pitch");
    for other in others.filter(|item| item["title"] != own.as_str()) {
        assert!(!page.contains(text(other, "/title")), "{other}");
    }
    for command in ["run.view", "stage.view", "plan.view", "results.view", "record.view", "ballot.view"] {
        let of = json!({ "session": room.session, "evaluator": text(&plan, "/panel/0/person") });
        assert_eq!(room.lectern(command, of).unwrap_err().code, "not-allowed", "{command}");
    }
}

#[test]
fn the_lectern_of_one_session_hears_nothing_of_another() {
    let room = Room::open();
    let other = room.office.host("session.create_sample", json!({}));
    let of_other = json!({ "session": other["session"] });
    assert_eq!(room.lectern("presenter.view", of_other).unwrap_err().code, "not-allowed");
    let mut press = room.press("ready");
    press["session"] = other["session"].clone();
    assert_eq!(room.lectern("presenter.signal", press).unwrap_err().code, "not-allowed");
}

#[test]
fn rubbish_is_refused_in_words() {
    let room = Room::open();
    assert_eq!(room.signal("applause").unwrap_err().code, "invalid");
    assert_eq!(why(room.signal("done")), "lectern-not-begun");
    let mut press = room.press("ready");
    press["item"] = json!("00000000-0000-0000-0000-000000000000");
    assert_eq!(why(room.lectern("presenter.signal", press)), "lectern-turned");
}

#[test]
fn after_the_end_the_page_says_so_and_takes_nothing() {
    let room = Room::open();
    let press = room.press("ready");
    for _ in 0..80 {
        if room.console()["state"] == "ended" {
            break;
        }
        room.office.phase(&room.session, MINUTE_MS);
    }
    assert_eq!((text(&room.view(), "/mode"), &room.view()["item"]), ("over", &Value::Null));
    assert_eq!(why(room.lectern("presenter.signal", press)), "run-ended");
    assert_eq!(room.console()["lectern"], Value::Null);
}

#[test]
fn a_stage_that_is_kept_for_many_views_is_never_an_old_one() {
    let room = Room::open();
    room.advance_to("pitch");
    let stage = || room.office.of("stage.view", &room.session);
    let first = stage();
    assert_eq!(stage(), first, "nothing has happened");
    // An entry, a setting outside of the log, a set clock, and time that passes: each shows at once.
    let _ = room.office.of("run.pause", &room.session);
    assert_eq!(stage()["timer"]["running"], false);
    let _ = room.office.of("run.resume", &room.session);
    let look = json!({ "session": room.session, "scale": 120 });
    let _ = room.office.host("stage.set_look", look);
    assert_eq!(stage()["look"]["scale"], 120);
    let before = stage();
    room.office.clock.step_wall_ms(7000);
    assert_ne!(stage()["timer"]["ends_at"], before["timer"]["ends_at"]);
    assert_eq!(stage()["timer"]["ends_boot_ms"], before["timer"]["ends_boot_ms"]);
    room.office.clock.pass_ms(1000);
    let left = |view: &Value| view["timer"]["left_ms"].as_i64().unwrap();
    assert_eq!(left(&stage()), left(&before) - 1000);
}
