//! The clock under attack: somebody sets it, the night has 23 or 25 hours, midnight passes, the
//! lid is closed, the machine is started anew. Nothing of it moves a running timer; console,
//! stage, projection and record agree to the millisecond. And the marks of a plan, which are
//! moments of that timer.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::sync::Arc;

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use domain::time::Clock;
use pitchpult_tests::office::{list, text};
use pitchpult_tests::sample_day::MINUTE_MS;
use pitchpult_tests::{Office, SetClock, filed::filed};
use serde_json::{Value, json};

const SECOND_MS: i64 = 1000;
const HOUR_MS: i64 = 3_600_000;
/// What an office's clock does when somebody mends it, or breaks it.
const STEPS_MS: [i64; 4] = [7 * SECOND_MS, -7 * SECOND_MS, 25 * HOUR_MS, -25 * HOUR_MS];

/// A frozen session on this day.
struct Room {
    office: Office,
    session: String,
    folder: tempfile::TempDir,
}

impl Room {
    /// On the day of the sample, nine in the morning.
    fn open() -> Self {
        Self::on("2026-11-24T08:00:00Z", "2026-11-24", "09:00")
    }

    /// The office's clock stands at `wall`; the session is planned for a local day and hour.
    fn on(wall: &str, date: &str, start: &str) -> Self {
        Self::with(wall, date, start, &json!({}))
    }

    fn with(wall: &str, date: &str, start: &str, slot: &Value) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let office = Office::open(folder.path(), wall.parse().unwrap());
        let plan = office.host("session.create_sample", json!({}));
        let session = text(&plan, "/session").to_owned();
        let mut head = plan["head"].clone();
        (head["date"], head["start"]) = (json!(date), json!(start));
        let edit = |command: &str, plan: &Value, mut params: Value| {
            (params["session"], params["based_on"]) = (json!(session), plan["revision"].clone());
            office.host(command, params)
        };
        let plan = edit("plan.set_head", &plan, json!({ "head": head }));
        let plan = edit("plan.set_slot", &plan, slot.clone());
        let frozen = edit("plan.freeze", &plan, json!({}));
        assert!(frozen["frozen"].is_object(), "the sample is complete");
        Self { office, session, folder }
    }

    fn of(&self, view: &str) -> Value {
        self.office.of(view, &self.session)
    }

    fn next(&self) {
        let _ = self.of("run.advance");
    }

    /// Leads into the first pitch.
    fn pitch(&self) {
        self.next();
        self.office.clock.pass_ms(10 * MINUTE_MS);
        self.next();
    }

    /// Time left, once the views agree on it. A page counts from the anchor by the boot clock; what
    /// was left when a stage's view was made may be some milliseconds old, its anchor never is.
    fn left_ms(&self) -> i64 {
        let (console, mut stage) = (self.of("run.view"), self.of("stage.view"));
        let timer = &console["current"]["timer"];
        let left_ms = timer["left_ms"].as_i64().unwrap();
        if let Some(ends) = timer["ends_boot_ms"].as_i64() {
            assert_eq!(ends - self.office.clock.now().boot_ms.cast_signed(), left_ms, "what a page counts");
            stage["timer"]["left_ms"] = json!(left_ms);
        }
        assert_eq!(timer, &stage["timer"], "console and stage");
        let phase = usize::try_from(console["current"]["phase"].as_u64().unwrap()).unwrap();
        let elapsed = console["current"]["phases"][phase]["elapsed_ms"].as_i64().unwrap();
        assert_eq!(elapsed + left_ms, timer["due_ms"].as_i64().unwrap(), "the bar");
        left_ms
    }

    fn ends_at(&self) -> String {
        text(&self.of("stage.view"), "/timer/ends_at").to_owned()
    }

    /// When the next item is expected, and when it is planned.
    fn next_item(&self) -> (String, String) {
        let view = self.of("run.view");
        let item = list(&view, "/items").iter().find(|item| item["state"] == "upcoming").unwrap().clone();
        (text(&item, "/actual").to_owned(), text(&item, "/planned").to_owned())
    }

    /// Lets go of the folder, as a program that ends, and opens it anew.
    fn restart(self, down: impl FnOnce(&SetClock)) -> Self {
        let Self { office, session, folder } = self;
        let clock = Arc::clone(&office.clock);
        drop(office);
        down(&clock);
        Self { office: Office::open_with(folder.path(), clock), session, folder }
    }

    /// The record that the file has.
    fn record(self) -> domain::record::Record {
        let Self { office, session, folder } = self;
        let now = office.clock.now();
        office.app.close();
        drop(office);
        filed(folder.path(), &session, &now).1
    }
}

/// Code and one parameter of a refusal.
fn said<'a>(error: &'a app::Error, param: &str) -> (&'a str, &'a str) {
    let value = error.params.iter().find(|(name, _)| *name == param).map(|(_, value)| value.as_str());
    (error.code, value.unwrap_or_default())
}

fn local(words: &str) -> NaiveDateTime {
    words.parse().unwrap()
}

#[test]
fn a_wall_clock_that_is_set_moves_no_timer_and_no_spoken_time() {
    for step_ms in STEPS_MS {
        let room = Room::open();
        room.pitch();
        let due = room.left_ms();
        room.office.clock.pass_ms(83_417);
        room.office.clock.step_wall_ms(step_ms);
        assert_eq!(room.left_ms(), due - 83_417, "set by {step_ms}");
        room.office.clock.pass_ms(1);
        assert_eq!(room.left_ms(), due - 83_418);
        room.next();
        let record = room.record();
        assert_eq!(record.items[1].pitch_ms, Some(83_418), "set by {step_ms}");
        assert!(!record.items[1].by_wall_clock);
    }
}

#[test]
fn a_clock_that_is_set_during_a_stop_or_over_time_changes_neither() {
    for step_ms in STEPS_MS {
        let room = Room::open();
        room.pitch();
        room.office.clock.pass_ms(20_000);
        let _ = room.of("run.pause");
        let left = room.left_ms();
        room.office.clock.step_wall_ms(step_ms);
        room.office.clock.pass_ms(45_000);
        assert_eq!(room.left_ms(), left, "a stop of {step_ms}");
        let _ = room.of("run.resume");
        room.office.clock.pass_ms(left.unsigned_abs() + 12_345);
        room.office.clock.step_wall_ms(-step_ms);
        assert_eq!(room.left_ms(), -12_345);
        room.next();
        let row = &room.record().items[1];
        assert_eq!((row.paused_ms, row.overrun_ms), (45_000, 12_345), "set by {step_ms}");
    }
}

#[test]
fn what_is_expected_follows_the_clock_that_people_look_at() {
    let room = Room::open();
    room.pitch();
    let (left, (expected, planned)) = (room.left_ms(), room.next_item());
    room.office.clock.step_wall_ms(30 * 60 * SECOND_MS);
    assert_eq!((room.left_ms(), room.ends_at()), (left, "09:45:00".to_owned()));
    let (later, still_planned) = room.next_item();
    assert_eq!((expected.as_str(), later.as_str()), ("09:25", "09:55"), "half an hour later on the wall");
    assert_eq!(planned, still_planned, "the plan knows no clock");
}

#[test]
fn midnight_comes_in_mid_pitch() {
    let room = Room::on("2026-11-24T22:48:00Z", "2026-11-24", "23:48");
    room.pitch();
    room.office.clock.pass_ms(4 * MINUTE_MS);
    assert_eq!((room.left_ms(), room.ends_at()), (60_000, "00:03:00".to_owned()));
    assert_eq!(room.next_item(), ("00:13".to_owned(), "00:13".to_owned()));
    room.office.clock.pass_ms(61_250);
    assert_eq!(room.left_ms(), -1250);
    room.next();
    let record = room.record();
    assert_eq!(record.items[1].pitch_ms, Some(301_250));
    let (from, to) = record.items[1].actual.unwrap();
    assert_eq!(from, local("2026-11-24T23:58:00"));
    assert!(to >= local("2026-11-25T00:03:01"), "the next day: {to}");
}

#[test]
fn in_the_night_that_loses_an_hour_a_pitch_of_five_minutes_has_five() {
    // A quarter to two in Berlin; at two it is three.
    let room = Room::on("2027-03-28T00:48:00Z", "2027-03-28", "01:48");
    room.pitch();
    assert_eq!((room.left_ms(), room.ends_at()), (300_000, "03:03:00".to_owned()));
    room.office.clock.pass_ms(2 * MINUTE_MS - 1);
    assert_eq!(room.left_ms(), 180_001, "a moment before the change");
    room.office.clock.pass_ms(2);
    assert_eq!(room.left_ms(), 179_999, "and after");
    assert_eq!(room.next_item(), ("03:13".to_owned(), "03:13".to_owned()), "nobody is an hour late");
    assert_eq!(room.of("run.view")["behind_ms"], 0);
    room.office.clock.pass_ms(179_999);
    room.next();
    let record = room.record();
    assert_eq!(record.items[1].pitch_ms, Some(300_000));
    assert_eq!(record.items[1].actual.unwrap().0, local("2027-03-28T01:58:00"));
    assert_eq!(record.items[1].planned.unwrap().1, local("2027-03-28T03:13:00"));
}

#[test]
fn in_the_night_that_has_an_hour_twice_a_pitch_of_five_minutes_has_five() {
    // Begun an hour late, twelve minutes before three in Berlin; at three it is two once more.
    let room = Room::on("2026-10-24T23:48:00Z", "2026-10-25", "01:48");
    room.office.clock.pass_ms(60 * MINUTE_MS);
    room.pitch();
    assert_eq!((room.left_ms(), room.ends_at()), (300_000, "02:03:00".to_owned()));
    room.office.clock.pass_ms(2 * MINUTE_MS + 1);
    assert_eq!(room.left_ms(), 179_999);
    assert_eq!(room.of("run.view")["behind_ms"], 60 * 60_000, "an hour late, not two and not none");
    room.office.clock.pass_ms(180_000);
    assert_eq!(room.left_ms(), -1);
    room.next();
    let record = room.record();
    assert_eq!((record.items[1].pitch_ms, record.items[1].overrun_ms), (Some(300_001), 1));
    assert_eq!(record.items[1].actual.unwrap().0, local("2026-10-25T02:58:00"));
}

#[test]
fn an_hour_under_a_closed_lid_has_passed_for_the_timer_as_well() {
    let room = Room::open();
    room.pitch();
    room.office.clock.pass_ms(60_000);
    let (left, anchor) = (room.left_ms(), room.of("stage.view")["timer"]["ends_boot_ms"].clone());
    // Sleep: no command, no view; both clocks of the machine go on.
    room.office.clock.pass_ms(60 * MINUTE_MS);
    assert_eq!(room.left_ms(), left - HOUR_MS);
    assert_eq!(room.of("stage.view")["timer"]["ends_boot_ms"], anchor, "a page needs no new anchor");
    let paused = Room::open();
    paused.pitch();
    let _ = paused.of("run.pause");
    let left = paused.left_ms();
    paused.office.clock.pass_ms(60 * MINUTE_MS);
    assert_eq!(paused.left_ms(), left, "a stopped one waits");
}

#[test]
fn a_clock_that_is_mended_while_the_machine_sleeps_counts_the_sleep_only() {
    for step_ms in STEPS_MS {
        let room = Room::open();
        room.pitch();
        let left = room.left_ms();
        room.office.clock.pass_ms(60 * MINUTE_MS);
        room.office.clock.step_wall_ms(step_ms);
        assert_eq!(room.left_ms(), left - HOUR_MS);
    }
}

#[test]
fn the_program_started_anew_on_the_same_boot_counts_by_the_boot_clock() {
    let room = Room::open();
    room.pitch();
    let left = room.left_ms();
    let room = room.restart(|clock| {
        clock.pass_ms(41_003);
        clock.step_wall_ms(-25 * HOUR_MS);
    });
    assert_eq!(room.left_ms(), left - 41_003);
    room.next();
    assert!(!room.record().items[1].by_wall_clock);
}

#[test]
fn the_machine_started_anew_counts_by_the_wall_clock_and_the_record_says_so() {
    let room = Room::open();
    room.pitch();
    let left = room.left_ms();
    let room = room.restart(|clock| clock.reboot(90_000));
    assert_eq!(room.left_ms(), left - 90_000);
    assert_eq!(room.ends_at(), "09:15:00");
    // From here on the new boot counts, whatever happens to the wall.
    let run = room.of("stage.view")["timer"]["run"].clone();
    room.office.clock.pass_ms(10_000);
    assert_eq!((room.left_ms(), &room.of("stage.view")["timer"]["run"]), (left - 100_000, &run));
    room.next();
    let record = room.record();
    assert_eq!(record.items[1].pitch_ms, Some(100_000));
    assert!(record.items[1].by_wall_clock);
}

#[test]
fn every_attack_after_the_other_leaves_the_sum_of_what_has_passed() {
    let room = Room::on("2026-10-25T00:48:00Z", "2026-10-25", "02:48");
    room.pitch();
    let _ = room.office.host("run.adjust", json!({ "session": room.session, "delta_ms": HOUR_MS }));
    let due = room.left_ms();
    let mut passed = 0;
    for (number, step_ms) in STEPS_MS.iter().cycle().take(12).enumerate() {
        let span = 7_919 * (number as u64 + 1);
        room.office.clock.pass_ms(span);
        room.office.clock.step_wall_ms(*step_ms);
        passed += span.cast_signed();
        assert_eq!(room.left_ms(), due - passed);
        if number % 3 == 0 {
            let _ = room.of("run.pause");
            room.office.clock.pass_ms(span);
            room.office.clock.step_wall_ms(-step_ms);
            assert_eq!(room.left_ms(), due - passed, "a stop");
            let _ = room.of("run.resume");
        }
    }
}

/// Seven, nine, ten and eleven of twelve minutes: a format that is really used.
fn twelve_minutes() -> Value {
    let mark = |left_min: u64, word: &str, shape: &str, tone: &str, sound: &str| json!({ "mark_ms": left_min * MINUTE_MS, "word": word, "shape": shape, "tone": tone, "sound": sound });
    let message =
        json!({ "at": "mark", "mark_ms": MINUTE_MS, "act": "message", "value": "Bitte zum Ende kommen" });
    let gong = json!({ "at": "end", "mark_ms": null, "act": "sound", "value": "double_gong" });
    let opens = json!({ "at": "start", "mark_ms": null, "act": "open_scoring", "value": "" });
    json!({
        "durations_ms": [12 * MINUTE_MS, 5 * MINUTE_MS, 3 * MINUTE_MS, 2 * MINUTE_MS],
        "marks_ms": [[5 * MINUTE_MS, 3 * MINUTE_MS, 2 * MINUTE_MS, MINUTE_MS], [], [], []],
        "looks": [[
            mark(5, "7 von 12 Minuten", "square", "info", "none"), mark(3, "9 von 12 Minuten", "diamond", "info", "none"),
            mark(2, "", "triangle", "warn", "soft"), mark(1, "Letzte Minute", "octagon", "danger", "gong"),
        ]],
        "triggers": [[message, gong], [], [opens], []],
    })
}

#[test]
fn marks_at_seven_nine_ten_and_eleven_of_twelve_minutes_reach_stage_and_console() {
    let room = Room::with("2026-11-24T08:00:00Z", "2026-11-24", "09:00", &twelve_minutes());
    room.pitch();
    let timer = room.of("stage.view")["timer"].clone();
    let told =
        |field: &str| list(&timer, "/marks").iter().map(|mark| mark[field].clone()).collect::<Vec<_>>();
    let elapsed: Vec<_> =
        told("mark_ms").iter().map(|left| 12 - left.as_u64().unwrap() / MINUTE_MS).collect();
    assert_eq!(elapsed, [7, 9, 10, 11]);
    assert_eq!(told("shape"), ["square", "diamond", "triangle", "octagon"]);
    assert_eq!(told("word"), ["7 von 12 Minuten", "9 von 12 Minuten", "", "Letzte Minute"]);
    assert_eq!(told("sound"), ["none", "none", "soft", "gong"]);
    let acts: Vec<_> =
        list(&timer, "/triggers").iter().map(|one| (text(one, "/at"), text(one, "/act"))).collect();
    assert_eq!(acts, [("mark", "message"), ("end", "sound")]);
    // Less time: a mark that the phase no longer reaches is none.
    let _ = room.office.host("run.adjust", json!({ "session": room.session, "delta_ms": -8 * 60_000 }));
    let timer = room.of("stage.view")["timer"].clone();
    assert_eq!(list(&timer, "/marks").len(), 3);
    let (run, boot) = (timer["run"].clone(), timer["ends_boot_ms"].clone());
    let _ = room.of("run.undo");
    let again = room.of("stage.view")["timer"].clone();
    assert_eq!((list(&again, "/marks").len(), &again["run"]), (4, &run));
    assert_ne!(again["ends_boot_ms"], boot);
}

#[test]
fn a_plan_says_with_which_phase_scoring_opens_and_no_ballot_comes_before() {
    let room = Room::with("2026-11-24T08:00:00Z", "2026-11-24", "09:00", &twelve_minutes());
    let plan = room.of("plan.view");
    let evaluator = text(&plan, "/panel/0/person").to_owned();
    let ask = || {
        let params = json!({ "session": room.session, "evaluator": evaluator });
        room.office.evaluator(&room.session, &evaluator, "ballot.view", params).unwrap()
    };
    room.pitch();
    let view = ask();
    let row = list(&view, "/applicants")[0].clone();
    assert_eq!((text(&row, "/state"), text(&row, "/opens")), ("locked", "09:27"));
    let scores: serde_json::Map<String, Value> =
        list(&view, "/form/criteria").iter().map(|one| (text(one, "/id").to_owned(), json!("3"))).collect();
    let submit = || {
        let params = json!({
            "session": room.session, "evaluator": evaluator, "applicant": row["applicant"],
            "plan_hash": view["plan_hash"], "scores": scores, "reasons": {},
        });
        room.office.evaluator(&room.session, &evaluator, "ballot.submit", params)
    };
    for _phase in ["pitch", "questions"] {
        let refused = submit().unwrap_err();
        assert_eq!(said(&refused, "why"), ("not-now", "scoring-not-open"));
        room.next();
    }
    assert_eq!(text(&list(&ask(), "/applicants")[0], "/state"), "open");
    assert!(submit().is_ok());
    let undo =
        room.office.try_host("run.undo", json!({ "session": room.session, "seen": null })).unwrap_err();
    assert_eq!(undo.code, "depended-upon", "a ballot leans on the phase that opened scoring");
}

#[test]
fn looks_and_triggers_that_no_stage_can_show_are_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let wall: DateTime<Utc> = "2026-11-24T08:00:00Z".parse().unwrap();
    let office = Office::open(folder.path(), wall - Duration::hours(1));
    let plan = office.host("session.create_sample", json!({}));
    let refused = |change: Value| {
        let mut params = change;
        (params["session"], params["based_on"]) = (plan["session"].clone(), plan["revision"].clone());
        office.try_host("plan.set_slot", params).unwrap_err()
    };
    let look = |mark_ms: u64, word: &str, shape: &str, sound: &str| json!({ "looks": [[{ "mark_ms": mark_ms, "word": word, "shape": shape, "tone": "warn", "sound": sound }]] });
    let act = |at: &str, act: &str, value: &str| json!({ "triggers": [[{ "at": at, "mark_ms": null, "act": act, "value": value }]] });
    for (change, field) in [
        (look(59_000, "", "square", "none"), "looks"),
        (look(60_000, &"w".repeat(25), "square", "none"), "mark-word"),
        (look(60_000, "", "heart", "none"), "mark-shape"),
        (look(60_000, "", "square", "siren"), "sound"),
        (act("end", "open_scoring", ""), "triggers"),
        (act("mark", "message", "Bitte"), "triggers"),
        (act("start", "message", ""), "triggers"),
        (act("start", "layout", "video"), "triggers"),
        (act("start", "shutdown", ""), "triggers"),
    ] {
        assert_eq!(said(&refused(change.clone()), "field"), ("invalid", field), "{change}");
    }
}

#[test]
fn the_volume_of_this_laptop_is_kept_and_is_never_more_than_all() {
    let room = Room::open();
    let volume = |room: &Room| room.office.host("sound.view", json!({}))["volume"].clone();
    assert_eq!(volume(&room), 70);
    let _ = room.office.host("sound.put", json!({ "volume": 35 }));
    let refused = room.office.try_host("sound.put", json!({ "volume": 101 })).unwrap_err();
    assert_eq!(said(&refused, "field"), ("invalid", "volume"));
    let room = room.restart(|_| {});
    assert_eq!(volume(&room), 35);
}
