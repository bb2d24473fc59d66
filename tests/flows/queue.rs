//! Questions, the order of speakers, action items and notes on a day that is run: over the
//! real program and the real file, with a clock that is moved by hand.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use chrono::{DateTime, Utc};
use pitchpult_tests::Office;
use pitchpult_tests::office::{list, text};
use serde_json::{Value, json};

fn morning() -> DateTime<Utc> {
    "2026-11-24T08:00:00Z".parse().unwrap()
}

/// A command that has to succeed.
fn done(office: &Office, command: &str, params: Value) -> Value {
    office.host(command, params)
}

/// The code with which a command is refused.
fn refused(office: &Office, command: &str, params: Value) -> &'static str {
    office.try_host(command, params).unwrap_err().code
}

/// The sample, frozen, with its first pitch running for a minute.
struct Day {
    office: Office,
    session: String,
    item: String,
    member: Value,
}

fn day(folder: &tempfile::TempDir) -> Day {
    let office = Office::open(folder.path(), morning());
    let plan = office.host("session.create_sample", json!({}));
    let session = text(&plan, "/session").to_owned();
    done(&office, "plan.freeze", json!({ "session": session, "based_on": plan["revision"] }));
    for _ in 0..2 {
        done(&office, "run.advance", json!({ "session": session, "seen": null }));
    }
    office.clock.pass_ms(60_000);
    let view = office.of("run.view", &session);
    let item = text(&view, "/current/item").to_owned();
    let member = json!({ "id": plan["panel"][3]["person"], "name": plan["panel"][3]["name"] });
    Day { office, session, item, member }
}

impl Day {
    fn question(&self, words: &str) -> Value {
        json!({
            "session": self.session, "item": self.item, "asker": self.member,
            "asked": "", "text": words, "replaces": null,
        })
    }

    fn ask(&self, words: &str) -> Value {
        done(&self.office, "queue.ask", self.question(words))["seq"].clone()
    }

    fn turn(&self, question: &Value, to: &str) -> Value {
        done(&self.office, "queue.turn", json!({ "session": self.session, "question": question, "to": to }))
    }

    fn action(&self, what: &str, due: &str) -> Value {
        json!({
            "session": self.session, "item": self.item, "what": what,
            "who": { "id": null, "name": "Dezernat 34" }, "due": due, "replaces": null,
        })
    }

    fn view(&self) -> Value {
        self.office.of("queue.view", &self.session)
    }

    fn order(&self) -> Vec<Value> {
        list(&self.view(), "/questions").iter().map(|one| one["question"].clone()).collect()
    }
}

#[test]
fn a_question_is_asked_heard_and_answered_and_its_speaker_is_timed() {
    let folder = tempfile::tempdir().unwrap();
    let day = day(&folder);
    let (first, second) = (day.ask("Schnittstelle zur E-Akte?"), day.ask("Fehlerquote bei Handschrift?"));
    let view = day.view();
    let question = &list(&view, "/questions")[0];
    assert_eq!((&question["question"], text(question, "/standing")), (&first, "open"));
    assert_eq!(question["asker"], day.member);
    assert_eq!(text(question, "/asker_short"), text(&day.member, "/name").rsplit(' ').next().unwrap());
    assert_eq!(text(question, "/at"), "09:01:00");
    day.turn(&first, "speaking");
    day.office.clock.pass_ms(42_000);
    let speaking = list(&day.view(), "/questions")[0].clone();
    assert_eq!((&speaking["spoken_ms"], text(&speaking, "/standing")), (&json!(42_000), "speaking"));
    let boot_ms = day.office.host("clock.now", json!({}))["boot_ms"].as_i64().unwrap();
    assert_eq!(speaking["since_boot_ms"], json!(boot_ms - 42_000));
    // The next one has the word: whoever spoke before has been heard.
    day.turn(&second, "speaking");
    let view = day.view();
    let standings: Vec<_> = list(&view, "/questions").iter().map(|one| text(one, "/standing")).collect();
    assert_eq!(standings, ["answered", "speaking"]);
    assert_eq!(list(&view, "/questions")[0]["since_boot_ms"], Value::Null);
}

#[test]
fn what_is_sent_twice_stands_once_and_what_is_pressed_twice_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let day = day(&folder);
    let id = "0198c0de-0000-7000-8000-000000000004";
    let mut form = day.question("Kosten?");
    form["id"] = json!(id);
    let first = day.office.host("queue.ask", form.clone());
    let second = day.office.host("queue.ask", form);
    assert_eq!((&first["seq"], day.order().len()), (&second["seq"], 1));
    day.turn(&first["seq"], "parked");
    let again = json!({ "session": day.session, "question": first["seq"], "to": "parked" });
    assert_eq!(refused(&day.office, "queue.turn", again), "not-now");
}

#[test]
fn the_order_of_speakers_is_the_one_that_was_given() {
    let folder = tempfile::tempdir().unwrap();
    let day = day(&folder);
    let asked = ["1?", "2?", "3?"].map(|words| day.ask(words));
    let to = |question: &Value, before: &Value| json!({ "session": day.session, "question": question, "before": before });
    done(&day.office, "queue.move", to(&asked[2], &asked[0]));
    done(&day.office, "queue.move", to(&asked[0], &Value::Null));
    assert_eq!(day.order(), [asked[2].clone(), asked[1].clone(), asked[0].clone()]);
}

#[test]
fn a_typed_name_stays_with_the_question_and_makes_no_entry_in_the_directory() {
    let folder = tempfile::tempdir().unwrap();
    let day = day(&folder);
    let people = || {
        day.office.host("directory.people", json!({ "words": "", "kind": null, "after": null }))["total"]
            .clone()
    };
    let before = people();
    let mut form = day.question("");
    form["asker"] = json!({ "id": null, "name": "Frau aus Reihe 3" });
    done(&day.office, "queue.ask", form.clone());
    assert_eq!(people(), before);
    let question = list(&day.view(), "/questions")[0].clone();
    assert_eq!((text(&question, "/asker/name"), text(&question, "/text")), ("Frau aus Reihe 3", ""));
    form["asker"] = json!({ "id": "0198c0de-0000-7000-8000-0000000000ff", "name": "Niemand" });
    assert_eq!(refused(&day.office, "queue.ask", form.clone()), "not-there");
    form["asker"] = json!({ "id": null, "name": " " });
    assert_eq!(refused(&day.office, "queue.ask", form), "invalid");
}

#[test]
fn an_action_item_is_replaced_done_and_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let day = day(&folder);
    let refused = refused(&day.office, "action.record", day.action("Referenzen anfordern", "2026-11-23"));
    assert_eq!(refused, "invalid");
    let action =
        day.office.host("action.record", day.action("Referenzen anfordern", "2026-12-01"))["seq"].clone();
    let mut anew = day.action("Referenzen der Kreise anfordern", "2026-12-08");
    anew["replaces"] = action.clone();
    anew["who"] = day.member.clone();
    done(&day.office, "action.record", anew);
    let settle = |to: &str| json!({ "session": day.session, "action": action, "to": to });
    done(&day.office, "action.settle", settle("done"));
    let view = day.view();
    let [found] = list(&view, "/actions") else { panic!("one action item") };
    assert_eq!(
        (text(found, "/what"), text(found, "/due")),
        ("Referenzen der Kreise anfordern", "2026-12-08")
    );
    assert_eq!((text(found, "/standing"), text(found, "/number")), ("done", "2.1"));
    assert_eq!(found["who"], day.member);
    done(&day.office, "action.settle", settle("dropped"));
    assert_eq!(list(&day.view(), "/actions").len(), 0);
    // Dropping is taken back like any other step.
    done(&day.office, "action.settle", settle("open"));
    assert_eq!(list(&day.view(), "/actions").len(), 1);
}

#[test]
fn nothing_is_queued_before_the_freeze() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), morning());
    let plan = office.host("session.create_sample", json!({}));
    let (session, item) = (&plan["session"], &plan["items"][0]["id"]);
    let question = json!({
        "session": session, "item": item, "asker": "Frau Sommer", "asked": "", "text": "Wann?", "replaces": null,
    });
    assert_eq!(refused(&office, "queue.ask", question), "plan-not-frozen");
    let action =
        json!({ "session": session, "item": null, "what": "Tun", "who": "", "due": null, "replaces": null });
    assert_eq!(refused(&office, "action.record", action), "plan-not-frozen");
}

#[test]
fn a_form_that_was_begun_is_there_after_a_restart_and_gone_once_it_was_sent() {
    let folder = tempfile::tempdir().unwrap();
    let day = day(&folder);
    let body = json!({ "text": "Schnittst" }).to_string();
    let draft = json!({ "session": day.session, "kind": "question", "body": body });
    let saved = day.office.host("queue.save_draft", draft);
    assert_eq!(text(&saved, "/saved_at"), "09:01:00");
    let (session, item, member) = (day.session.clone(), day.item.clone(), day.member.clone());
    drop(day);
    let office = Office::open(folder.path(), morning());
    let day = Day { office, session, item, member };
    let view = day.view();
    let [kept] = list(&view, "/drafts") else { panic!("one draft") };
    assert_eq!((text(kept, "/kind"), text(kept, "/body")), ("question", body.as_str()));
    day.ask("Schnittstelle?");
    assert_eq!(list(&day.view(), "/drafts").len(), 0);
    let other = json!({ "session": day.session, "kind": "ballot", "body": "{}" });
    assert_eq!(refused(&day.office, "queue.save_draft", other), "invalid");
}

#[test]
fn a_note_says_its_phase_and_one_that_comes_later_says_the_clock() {
    let folder = tempfile::tempdir().unwrap();
    let day = day(&folder);
    let note = |words: &str| json!({ "session": day.session, "item": day.item, "field": "content", "text": words, "replaces": null });
    done(&day.office, "note.take", note("Im Vortrag"));
    done(&day.office, "run.advance", json!({ "session": day.session, "seen": null }));
    day.office.clock.pass_ms(41_000);
    done(&day.office, "note.take", note("In der Fragerunde"));
    for _ in 0..3 {
        done(&day.office, "run.advance", json!({ "session": day.session, "seen": null }));
    }
    day.office.clock.pass_ms(3_600_000);
    done(&day.office, "note.take", note("Danach"));
    let view = day.office.of("run.view", &day.session);
    let told: Vec<_> = list(&view, "/notes")
        .iter()
        .map(|note| (note["phase"].clone(), note["at_ms"].clone(), text(note, "/at").to_owned()))
        .collect();
    assert_eq!(told[0], (json!("pitch"), json!(60_000), "09:01".to_owned()));
    assert_eq!(told[1], (json!("questions"), json!(41_000), "09:01".to_owned()));
    assert_eq!(told[2], (Value::Null, json!(0), "10:01".to_owned()));
}

#[test]
fn text_blocks_are_the_pages_own_until_somebody_settles_some() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), morning());
    assert_eq!(office.host("text_blocks.view", json!({}))["blocks"], Value::Null);
    let blocks = json!([{ "abbreviation": "qu", "words": "Die Quelle wird nachgereicht." }]);
    done(&office, "text_blocks.put", json!({ "blocks": blocks }));
    drop(office);
    let office = Office::open(folder.path(), morning());
    assert_eq!(office.host("text_blocks.view", json!({}))["blocks"], blocks);
    let twice = json!({ "blocks": [blocks[0], blocks[0]] });
    assert_eq!(refused(&office, "text_blocks.put", twice), "invalid");
    done(&office, "text_blocks.put", json!({ "blocks": null }));
    assert_eq!(office.host("text_blocks.view", json!({}))["blocks"], Value::Null);
}
