//! Time to make the minutes of 40 pitches, beside those of the eight of the sample.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::stopwatch::Stopwatch;
use super::{Row, percentile};
use crate::Office;
use crate::office::text;
use crate::sample_day::MINUTE_MS;

const ROUNDS: usize = 12;

/// Forty pitches and eight.
#[must_use]
pub fn rows() -> Vec<Row> {
    let eight = minutes(8);
    let beside = Some(percentile(&eight, 0.5));
    vec![
        Row {
            name: "minutes of 8 pitches as PDF/A-2a (max: the first)",
            unit: "ms",
            samples: eight,
            goal: None,
            beside: None,
        },
        Row {
            name: "minutes of 40 pitches as PDF/A-2a (max: the first)",
            unit: "ms",
            samples: minutes(40),
            goal: None,
            beside,
        },
    ]
}

/// Runs an information event with so many pitches and times its minutes.
fn minutes(pitches: usize) -> Vec<f64> {
    let folder = super::append::folder();
    let morning: DateTime<Utc> = "2026-11-24T07:30:00Z".parse().expect("a moment");
    let office = Office::open(folder.path(), morning);
    let sample = office.host("session.create_sample", json!({}));
    let plan = office.host("session.create", json!({ "title": "Messung" }));
    let session = text(&plan, "/session").to_owned();
    let mut head = sample["head"].clone();
    head["purpose"] = json!("information");
    let plan = office
        .host("plan.set_head", json!({ "session": session, "based_on": plan["revision"], "head": head }));
    let mut list = String::from("Firma;Sitz;Kurzbeschreibung\n");
    for number in 1..=pitches {
        list.push_str(&format!("Verfahrenslotse {number} GmbH;Musterstadt;Anträge {number} prüfen\n"));
    }
    let upload = office.app.upload("liste.csv", list.into_bytes()).expect("an upload").upload;
    let choice = json!({ "picked": null, "waived": [], "corrected": [], "kept": [] });
    let store = json!({
        "session": session, "based_on": plan["revision"], "upload": upload, "choice": choice, "expected": pitches,
    });
    let mut plan = office.host("import.store", store);
    for point in ["draw", "notices"] {
        let waive = json!({
            "session": session, "based_on": plan["revision"], "point": point, "reason": "Nur eine Messung.",
        });
        plan = office.host("plan.waive", waive);
    }
    let _ = office.host("plan.freeze", json!({ "session": session, "based_on": plan["revision"] }));
    while office.of("run.view", &session)["state"] != "ended" {
        office.phase(&session, 2 * MINUTE_MS);
        let view = office.of("run.view", &session);
        if view["current"]["pitch"].is_object() {
            let item = text(&view, "/current/item");
            let note = json!({ "session": session, "item": item, "field": "content", "text": "Ein Satz über das Gehörte, wie er in einer Niederschrift steht.", "replaces": null });
            let _ = office.host("note.take", note);
        }
    }
    (0..ROUNDS)
        .map(|_| {
            let watch = Stopwatch::start();
            let _ = office.document(&session, "minutes_pdf", None).expect("the minutes are made");
            watch.ms()
        })
        .collect()
}
