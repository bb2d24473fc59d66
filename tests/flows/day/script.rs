//! The script of the night: what happens at which pitch, and when it does by the script's own
//! count of seconds. It reads from the house what runs, never when.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use chrono_tz::Europe::Berlin;
use domain::time::Clock as _;
use pitchpult_tests::office::{list, text};
use pitchpult_tests::{Office, SetClock};
use serde_json::{Value, json};

/// What an item must say in the record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Expected {
    pub from: Option<NaiveDateTime>,
    pub to: Option<NaiveDateTime>,
    pub pitch_s: u64,
    pub overrun_s: u64,
    pub paused_s: u64,
    pub restarted: bool,
}

/// The night as it goes.
pub struct Night {
    pub office: Option<Office>,
    pub clock: Arc<SetClock>,
    pub folder: PathBuf,
    pub session: String,
    /// Seconds since the first key.
    second: u64,
    began: DateTime<Utc>,
    /// Ids of the pitches in the drawn order.
    pub pitches: Vec<String>,
    /// What each item must say, by id.
    pub items: Vec<(String, Expected)>,
    /// Moments of what went otherwise, in order.
    pub faults: Vec<(NaiveDateTime, &'static str)>,
    /// When the recused member went out and came back.
    pub out: Vec<NaiveDateTime>,
    /// How long a changeover lasts now.
    changeover_s: u64,
    /// How long breaks last now, by id.
    cut: Vec<(String, u64)>,
}

impl Night {
    pub fn new(office: Office, folder: PathBuf, plan: &Value) -> Self {
        let pitches = list(plan, "/items").iter().filter(|item| item["kind"] == "pitch");
        let clock = office.clock.clone();
        Self {
            began: clock.now().wall,
            clock,
            folder,
            session: text(plan, "/session").to_owned(),
            second: 0,
            pitches: pitches.map(|item| text(item, "/id").to_owned()).collect(),
            office: Some(office),
            items: Vec::new(),
            faults: Vec::new(),
            out: Vec::new(),
            changeover_s: 120,
            cut: Vec::new(),
        }
    }

    pub fn office(&self) -> &Office {
        self.office.as_ref().expect("the office is open")
    }

    /// What the clocks on the wall show by the script's count.
    pub fn at(&self) -> NaiveDateTime {
        let wall = self.began + Duration::seconds(self.second.cast_signed());
        wall.with_timezone(&Berlin).naive_local()
    }

    pub fn pass(&mut self, seconds: u64) {
        self.clock.pass_ms(seconds * 1000);
        self.second += seconds;
    }

    pub fn of(&self, command: &str) -> Value {
        self.office().of(command, &self.session)
    }

    pub fn call(&self, command: &str, mut params: Value) -> Value {
        params["session"] = json!(self.session);
        self.office().host(command, params)
    }

    fn entry(&mut self, id: &str) -> &mut Expected {
        if self.items.iter().all(|(known, _)| known != id) {
            self.items.push((id.to_owned(), Expected::default()));
        }
        let found = self.items.iter_mut().find(|(known, _)| known == id);
        &mut found.expect("it was just put there").1
    }

    /// Which pitch of the drawn order an item is, from 0.
    fn pitch(&self, id: &str) -> Option<usize> {
        self.pitches.iter().position(|pitch| pitch == id)
    }

    /// The process ends in the middle of something, and the folder is opened again. Down time
    /// passes meanwhile; with a restart of the machine its boot clock begins anew.
    fn kill(&mut self, down_s: u64, restart: bool) {
        drop(self.office.take());
        if restart {
            self.clock.reboot(down_s * 1000);
            self.second += down_s;
        } else {
            self.pass(down_s);
        }
        self.office = Some(Office::open_with(&self.folder, self.clock.clone()));
    }

    fn fault(&mut self, what: &'static str, mut form: Value) {
        form["kind"] = json!(what);
        form["ordered_by"] = json!({ "id": null, "name": "Sabine Hartwig" });
        let _ = self.call("incident.record", json!({ "form": form, "seen": null }));
        let at = self.at();
        self.faults.push((at, what));
    }

    /// Goes through the night.
    pub fn run(&mut self) {
        let mut before: Option<String> = None;
        loop {
            self.between();
            let _ = self.of("run.advance");
            let view = self.of("run.view");
            let at = self.at();
            let current = view.pointer("/current/item").and_then(Value::as_str).map(str::to_owned);
            if current != before {
                if let Some(before) = &before {
                    self.entry(before).to = Some(at);
                }
                if let Some(current) = &current {
                    self.entry(current).from = Some(at);
                }
            }
            let Some(id) = current else { return };
            let kind = text(&view, "/current/timer/phase").to_owned();
            self.phase(&id, &kind, &view);
            before = Some(id);
        }
    }

    /// What is done before the next key, by what comes next.
    fn between(&mut self) {
        let view = self.of("run.view");
        self.recused(&view);
        let next = self.next_pitch(&view);
        let once = |faults: &[(NaiveDateTime, &str)], what: &str, times: usize| {
            faults.iter().filter(|(_, known)| *known == what).count() == times
        };
        match next {
            Some(4) if once(&self.faults, "no_show", 0) => self.no_show(4),
            Some(20) if once(&self.faults, "no_show", 1) => self.no_show(20),
            Some(8) if once(&self.faults, "swapped", 0) => {
                let (first, other) = (self.pitches[8].clone(), self.pitches[10].clone());
                let reason = "Der Zug kommt später an.";
                self.fault(
                    "swapped",
                    json!({ "item": first, "other": other, "agreed": true, "reason": reason }),
                );
            }
            Some(13) if once(&self.faults, "replaced", 0) => self.substitute(),
            Some(19) if once(&self.faults, "cut", 0) => self.catch_up(),
            _ => {}
        }
    }

    fn next_pitch(&self, view: &Value) -> Option<usize> {
        let items = list(view, "/items");
        let next = items.iter().find(|item| item["state"] == "upcoming")?;
        self.pitch(text(next, "/id"))
    }

    fn no_show(&mut self, pitch: usize) {
        let item = self.pitches[pitch].clone();
        self.fault("no_show", json!({ "item": item, "reason": "Telefonisch nicht erreicht." }));
    }

    /// The sixth member falls ill; the substitute declares before the next pitch.
    fn substitute(&mut self) {
        let plan = self.of("plan.view");
        let leaves = plan["panel"][5]["person"].clone();
        let form = json!({
            "evaluator": leaves, "who": { "id": null, "name": "Dr. Ines Falk" }, "sector": "business",
            "organisation": "IHK Nordhafen", "reason": "Erkrankt.",
        });
        self.fault("replaced", form);
    }

    /// The room takes the house's proposal as it is.
    fn catch_up(&mut self) {
        let proposal = self.call("run.catch_up", json!({ "choices": null }));
        let reserves = list(&proposal, "/reserves");
        let choices: Vec<_> = reserves
            .iter()
            .map(|reserve| json!({ "reserve": reserve["reserve"], "to_ms": reserve["to_ms"] }))
            .collect();
        assert!(proposal["gained_ms"].as_u64() > Some(0), "there is something to win: {proposal}");
        for reserve in reserves {
            let to_s = reserve["to_ms"].as_u64().unwrap() / 1000;
            match text(reserve, "/reserve") {
                "changeovers" => self.changeover_s = to_s,
                id => self.cut.push((id.to_owned(), to_s)),
            }
        }
        let _ = self.call("run.cut_times", json!({ "seen": null, "choices": choices }));
        let at = self.at();
        self.faults.push((at, "cut"));
    }

    /// The recused member goes out when the room is asked, and comes back when it is over.
    fn recused(&mut self, view: &Value) {
        for call in list(view, "/room/calls").to_vec() {
            let person = call["person"].clone();
            match text(&call, "/step") {
                "leave" => {
                    let leave = json!({ "person": person, "recused_from": call["item"], "stated": null });
                    let _ = self.call("room.leave", leave);
                }
                "return" => {
                    let people = json!([{ "person": person, "guest": null }]);
                    let _ = self.call("room.arrive", json!({ "people": people, "stated": null }));
                }
                _ => continue,
            }
            let at = self.at();
            self.out.push(at);
        }
    }

    /// How long a phase takes, and what happens in it.
    fn phase(&mut self, id: &str, kind: &str, view: &Value) {
        let pitch = self.pitch(id);
        match (kind, pitch) {
            ("pitch", Some(pitch)) => self.speak(id, pitch),
            ("questions", Some(30)) => {
                self.pass(60);
                self.kill(95, true);
                self.entry(id).restarted = true;
                self.pass(300 - 155);
            }
            ("questions", _) => self.pass(300),
            ("scoring", _) => self.pass(180),
            ("changeover", _) => self.pass(self.changeover_s),
            _ => {
                let cut = self.cut.iter().find(|(item, _)| item == id).map(|(_, to_s)| *to_s);
                let due_s = view["current"]["timer"]["due_ms"].as_u64().unwrap() / 1000;
                self.pass(cut.unwrap_or(due_s));
            }
        }
    }

    fn speak(&mut self, id: &str, pitch: usize) {
        // Between ten seconds early and a good half minute late.
        let speaks_s = 290 + (pitch as u64 * 17) % 50;
        let mut paused_s = 0;
        match pitch {
            2 => {
                self.pass(100);
                self.kill(45, false);
                self.pass(speaks_s - 145);
            }
            9 => {
                self.pass(120);
                let _ = self.of("run.pause");
                self.pass(30);
                self.kill(20, false);
                self.pass(10);
                let _ = self.of("run.resume");
                paused_s = 60;
                self.pass(speaks_s - 120);
            }
            14 => {
                self.pass(130);
                // The alarm rang for half a minute before somebody pressed the key.
                self.fault("interrupted", json!({ "restored_ms": 30_000, "reason": "Feueralarm im Haus." }));
                self.pass(240);
                let _ = self.of("run.resume");
                paused_s = 240;
                self.pass(speaks_s - 100);
            }
            24 => {
                self.pass(80);
                self.pass(1200);
                let woke = self.clock.now().boot_ms;
                let reason = "Der Rechner hat geschlafen.";
                let slept = json!({ "slept_ms": 1_200_000, "woke_boot_ms": woke, "reason": reason });
                let _ = self.call("run.interrupt_slept", slept);
                let at = self.at();
                self.faults.push((at, "slept"));
                self.pass(25);
                let _ = self.of("run.resume");
                paused_s = 25;
                self.pass(speaks_s - 80);
            }
            _ => self.pass(speaks_s),
        }
        let entry = self.entry(id);
        (entry.pitch_s, entry.paused_s) = (speaks_s, paused_s);
        entry.overrun_s = speaks_s.saturating_sub(300);
    }
}
