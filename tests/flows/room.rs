//! Who is there: arrivals and departures, a recused member who has to go out, heads by sector,
//! and what the minutes say of it.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use app::{Caller, Role};
use chrono::{DateTime, Utc};
use domain::time::Clock as _;
use pitchpult_tests::Office;
use pitchpult_tests::office::{list, text};
use pitchpult_tests::sample_day::MINUTE_MS;
use serde_json::{Value, json};

struct Room {
    office: Office,
    session: String,
    _folder: tempfile::TempDir,
}

fn morning() -> DateTime<Utc> {
    "2026-11-24T07:30:00Z".parse().unwrap()
}

impl Room {
    /// The frozen sample at 08:30: Brandt is recused from 2.7.
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let office = Office::open(folder.path(), morning());
        let plan = office.host("session.create_sample", json!({}));
        let session = text(&plan, "/session").to_owned();
        let _ = office.host("plan.freeze", json!({ "session": session, "based_on": plan["revision"] }));
        Self { office, session, _folder: folder }
    }

    fn view(&self) -> Value {
        self.office.host("room.view", json!({ "session": self.session, "language": "de" }))
    }

    fn person(&self, name: &str) -> Value {
        let view = self.view();
        let found = list(&view, "/people").iter().find(|row| text(row, "/name").contains(name));
        found.unwrap_or_else(|| panic!("nobody is called {name}")).clone()
    }

    fn arrive(&self, people: &[Value], stated: &str) -> Result<Value, app::Error> {
        let people: Vec<_> =
            people.iter().map(|row| json!({ "person": row["person"], "guest": row["guest"] })).collect();
        let params = json!({ "session": self.session, "people": people, "stated": stated });
        self.office.try_host("room.arrive", params)
    }

    fn leave(&self, name: &str, recused_from: &Value, stated: &str) -> Result<Value, app::Error> {
        let person = &self.person(name)["person"];
        let params = json!({
            "session": self.session, "person": person, "recused_from": recused_from, "stated": stated,
        });
        self.office.try_host("room.leave", params)
    }

    fn count(&self, presenters: Value, heads: [u32; 4], voluntary: bool) -> Value {
        let sectors = ["administration", "business", "research", "civil_society"];
        let counts: Vec<_> =
            sectors.iter().zip(heads).map(|(of, heads)| json!({ "sector": of, "heads": heads })).collect();
        let params = json!({
            "session": self.session, "presenters": presenters, "counts": counts, "voluntary": voluntary,
        });
        self.office.host("room.count", params)
    }

    /// Goes on until this item runs, a minute a phase.
    fn until(&self, number: &str) {
        for _ in 0..60 {
            let view = self.office.of("run.view", &self.session);
            if view.pointer("/current/number").is_some_and(|running| running == number) {
                return;
            }
            self.office.phase(&self.session, MINUTE_MS);
        }
        panic!("{number} never came");
    }

    fn calls(&self) -> Vec<(String, String)> {
        let view = self.office.of("run.view", &self.session);
        let calls = list(&view, "/room/calls").iter();
        calls.map(|call| (text(call, "/number").to_owned(), text(call, "/step").to_owned())).collect()
    }

    fn said(&self) -> String {
        let view = self.view();
        let told: Vec<_> = list(&view, "/into_minutes").iter().filter_map(Value::as_str).collect();
        told.join(" ")
    }
}

#[test]
fn everyone_of_the_house_comes_with_one_key_and_twice_means_once() {
    let room = Room::open();
    let brief = room.view()["brief"].clone();
    assert_eq!(
        (&brief["recorded"], &brief["present"], &brief["expected"]),
        (&json!(false), &json!(0), &json!(7))
    );
    let view = room.view();
    let house: Vec<_> = list(&view, "/people").to_vec();
    let _ = room.arrive(&house, "").unwrap();
    let seq = room.view()["seq"].clone();
    let _ = room.arrive(&house, "").unwrap();
    let after = room.view();
    assert_eq!((&after["brief"]["present"], &after["seq"]), (&json!(7), &seq));
    assert_eq!(text(&room.person("Brandt"), "/at"), "08:30:00");
}

#[test]
fn a_recused_member_is_asked_out_and_back_and_the_minutes_say_when() {
    let room = Room::open();
    let house = list(&room.view(), "/people").to_vec();
    let _ = room.arrive(&house, "").unwrap();
    room.until("2.6");
    assert_eq!(room.calls(), [], "nobody is sent out before their time");
    room.office.phase(&room.session, MINUTE_MS);
    room.office.phase(&room.session, MINUTE_MS);
    room.office.phase(&room.session, 50_000);
    assert_eq!(room.calls(), [("2.7".into(), "leave".into())], "the room changes over");
    let view = room.office.of("run.view", &room.session);
    let item = view["room"]["calls"][0]["item"].clone();
    let out = room.office.clock.now().wall;
    let _ = room.leave("Brandt", &item, "").unwrap();
    let _ = room.leave("Brandt", &item, "").unwrap();
    assert_eq!(room.calls(), [("2.7".into(), "out".into())]);
    room.until("2.8");
    assert_eq!(room.calls(), [("2.7".into(), "return".into())]);
    let back = room.office.clock.now().wall;
    let _ = room.arrive(&[room.person("Brandt")], "").unwrap();
    assert_eq!(room.calls(), []);
    let said = room.said();
    let clock = |at: DateTime<Utc>| (at + chrono::Duration::hours(1)).format("%H:%M").to_string();
    let expected = format!("Tobias Brandt {} – {} (befangen zu TOP 2.7)", clock(out), clock(back));
    assert!(said.contains(&expected), "{expected} in {said}");
}

#[test]
fn what_was_taken_down_late_says_so_and_a_slip_of_the_hand_goes() {
    let room = Room::open();
    room.office.clock.pass_ms(30 * MINUTE_MS);
    room.office.phase(&room.session, 20 * MINUTE_MS);
    let petersen = room.person("Petersen");
    assert_eq!(room.arrive(std::slice::from_ref(&petersen), "09:40").unwrap_err().code, "invalid");
    assert_eq!(room.arrive(std::slice::from_ref(&petersen), "halb zehn").unwrap_err().code, "invalid");
    let _ = room.arrive(&[petersen], "9:12").unwrap();
    let row = room.person("Petersen");
    assert_eq!((text(&row, "/at"), text(&row, "/noted_at")), ("09:12:00", "09:20:00"));
    assert!(room.said().contains("Jens Petersen bis 09:12 (nachgetragen 09:20)"), "{}", room.said());
    let strike = json!({ "session": room.session, "movement": row["movement"] });
    let _ = room.office.host("room.strike", strike.clone());
    assert_eq!(text(&room.person("Petersen"), "/state"), "unknown");
    assert_eq!(room.office.try_host("room.strike", strike).unwrap_err().code, "not-there");
    assert!(!room.said().contains("Petersen"));
}

#[test]
fn guests_of_the_list_and_typed_ones_are_counted_and_never_named() {
    let room = Room::open();
    let guest = json!({
        "session": room.session, "guest": uuid::Uuid::now_v7(), "role": "presenter", "name": "Mira Föhr",
        "organisation": "Aktenlotse", "applicant": null, "needs": [], "needs_note": "", "arranged": "",
    });
    let _ = room.office.host("guest.put", guest);
    let _ = room.arrive(&[room.person("Mira Föhr")], "").unwrap();
    let welcome = |name: &str, sector: &str| {
        let who = json!({ "id": null, "name": name });
        let params = json!({
            "session": room.session, "who": who, "came_as": "guest", "sector": sector, "stated": null,
        });
        room.office.host("room.welcome", params)
    };
    let _ = welcome("Ole Winter", "administration");
    let _ = welcome("Ole Winter", "administration");
    let _ = welcome("Ida Stern", "research");
    let said = room.said();
    assert_eq!(said, "Anwesend außerdem: 1 Vortragende Person, 2 Gäste (Verwaltung 1, Wissenschaft 1).");
    let _ = room.count(json!(14), [4, 0, 2, 0], false);
    assert_eq!(room.said(), "Anwesend außerdem: 14 Vortragende, 6 Gäste (Verwaltung 4, Wissenschaft 2).");
}

#[test]
fn what_people_said_of_themselves_gives_nobody_away() {
    let room = Room::open();
    let _ = room.count(json!(14), [9, 4, 6, 0], false);
    let _ = room.count(Value::Null, [9, 4, 6, 0], true);
    let view = room.view();
    assert_eq!(view["voluntary"]["counts"], json!([{ "sector": "administration", "heads": 9 }]));
    let said = room.said();
    assert!(said.contains("19 Gäste. Gäste nach freiwilliger Angabe: Verwaltung 9."), "{said}");
    assert!(
        said.contains("Gruppe unter fünf Personen gehört: Wirtschaft, Wissenschaft und Zivilgesellschaft.")
    );
}

#[test]
fn nobody_but_host_and_minute_taker_sees_who_is_there() {
    let room = Room::open();
    let params = json!({ "session": room.session, "language": "de" });
    let session = Some(room.session.parse().unwrap());
    for role in [Role::Stage, Role::Presenter, Role::Evaluator, Role::Public] {
        let caller = Caller { role, session, evaluator: None };
        assert!(room.office.app.call(&caller, "room.view", params.clone()).is_err(), "{role:?}");
    }
    let minutes = Caller { role: Role::MinuteTaker, session, evaluator: None };
    assert!(room.office.app.call(&minutes, "room.view", params).is_ok());
}
