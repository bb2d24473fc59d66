//! Everything that is printed and sent before the day: made through the router, and judged by
//! the conformance kit that lies beside the project.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, reason = "what is skipped is said")]

use std::path::Path;
use std::process::Command;

use app::wire::DocumentRequest;
use app::{Caller, Error};
use chrono::{DateTime, Utc};
use pitchpult_tests::Office;
use pitchpult_tests::office::{list, text};
use serde_json::{Value, json};

const KIT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/conformance/check");

fn morning() -> DateTime<Utc> {
    "2026-11-20T09:00:00Z".parse().unwrap()
}

fn office(folder: &tempfile::TempDir) -> Office {
    Office::open(folder.path(), morning())
}

fn sample(office: &Office) -> String {
    text(&office.host("session.create_sample", json!({})), "/session").to_owned()
}

fn request(session: &str, document: &str, recipient: Option<&str>) -> DocumentRequest {
    DocumentRequest {
        session: session.parse().unwrap(),
        document: document.to_owned(),
        language: "de".to_owned(),
        evaluator: None,
        recipient: recipient.map(str::to_owned),
    }
}

fn made(office: &Office, session: &str, document: &str) -> Result<app::documents::Document, Error> {
    office.app.document(&Caller::host(), &request(session, document, None))
}

/// Names of the documents that are there, and of those that are not, with the reason.
fn offered(office: &Office, session: &str) -> (Vec<String>, Vec<(String, String)>) {
    let view = office.of("print.view", session);
    let (there, not): (Vec<Value>, Vec<Value>) =
        list(&view, "/documents").iter().cloned().partition(|document| document["why"].is_null());
    let name = |document: &Value| text(document, "/document").to_owned();
    let not = not.iter().map(|document| (name(document), text(document, "/why").to_owned())).collect();
    (there.iter().map(name).collect(), not)
}

/// Writes everything that a session offers into a folder of its own.
fn print_all(office: &Office, session: &str, into: &Path) -> usize {
    std::fs::create_dir_all(into).unwrap();
    let (there, _) = offered(office, session);
    for document in &there {
        let made = made(office, session, document).unwrap_or_else(|error| panic!("{document}: {error:?}"));
        // Two papers may never be offered under one name.
        assert!(!into.join(&made.name).exists(), "{} twice", made.name);
        std::fs::write(into.join(&made.name), &made.bytes).unwrap();
    }
    there.len()
}

/// The kit's verdict. Where it is missing a build server fails, and anywhere else says so.
fn assert_accepted(folder: &Path) {
    if !Path::new(KIT).exists() {
        assert!(std::env::var("CI").as_deref() != Ok("true"), "../shared/conformance is missing");
        println!("skipped: conformance of the printed matter (../shared/conformance is missing)");
        return;
    }
    let verdict = Command::new(KIT).arg(folder).output().unwrap();
    assert!(verdict.status.success(), "{}", String::from_utf8_lossy(&verdict.stdout));
}

/// A session in which every name and text is nasty.
fn hostile(office: &Office) -> String {
    let nasty = [
        "=cmd|' /C calc'!A0",
        "<script>alert(1)</script> & \"'",
        "مرحبا \u{202e}umgedreht\u{202c} 🚀👩‍👩‍👧 e\u{301}\u{323}",
        "BEGIN:VEVENT;X=\"1\",Y:Z\\n",
        "#eval(\"1\") *fett* $x$ @ref // /*",
    ];
    let long = "Dampfschifffahrtsgesellschaft".repeat(11).chars().take(300).collect::<String>();
    let plan = office.host("session.create", json!({ "title": nasty[1] }));
    let session = text(&plan, "/session").to_owned();
    let mut head = plan["head"].clone();
    head["title"] = json!(format!("{} {}", nasty[2], nasty[3]));
    head["file_reference"] = json!(nasty[0]);
    head["office"] = json!({ "id": null, "name": long });
    head["unit"] = json!(nasty[4]);
    head["venue"] = json!({ "id": null, "name": nasty[3] });
    head["room"] = json!({ "id": null, "name": nasty[2] });
    head["chair"] = json!({ "id": null, "name": nasty[1] });
    head["minute_taker"] = json!({ "id": null, "name": nasty[4] });
    head["date"] = json!("2027-03-28");
    head["start"] = json!("02:30");
    head["purpose"] = json!("ideas_contest");
    let edit = |command: &str, mut params: Value, plan: &Value| {
        params["session"] = json!(session);
        params["based_on"] = plan["revision"].clone();
        office.host(command, params)
    };
    let mut plan = edit("plan.set_head", json!({ "head": head }), &plan);
    for name in nasty.iter().copied().chain([long.as_str()]) {
        let applicant = json!({
            "kind": "start_up", "name": { "id": null, "name": name }, "place": nasty[1], "presenter": nasty[4],
        });
        plan = edit("plan.add_applicant", applicant, &plan);
        let evaluator = json!({ "person": null, "name": name, "organisation": long, "sector": "research" });
        plan = edit("plan.put_evaluator", evaluator, &plan);
    }
    let template = text(&office.host("plan.form_templates", json!({})), "/templates/0/template").to_owned();
    plan = edit("plan.use_form_template", json!({ "template": template }), &plan);
    let list = json!({ "session": session, "based_on": plan["revision"], "track": null, "rule": "by_name" });
    let _ = office.host("draw.fix_list", list);
    session
}

#[test]
fn the_kit_accepts_everything_that_a_usual_an_empty_and_a_hostile_session_print() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let office = office(&folder);
    let usual = sample(&office);
    let empty = text(&office.host("session.create", json!({ "title": "" })), "/session").to_owned();
    let hostile = hostile(&office);
    let mut printed = Vec::new();
    for (name, session) in [("usual", &usual), ("empty", &empty), ("hostile", &hostile)] {
        printed.push(print_all(&office, session, &out.path().join(name)));
    }
    assert!(printed[0] >= 13 && printed[1] == 3 && printed[2] >= 12, "{printed:?}");
    assert_accepted(out.path());
}

#[test]
fn what_is_missing_is_named_and_refused() {
    let folder = tempfile::tempdir().unwrap();
    let office = office(&folder);
    let session = text(&office.host("session.create", json!({ "title": "Leer" })), "/session").to_owned();
    let (there, not) = offered(&office, &session);
    assert_eq!(there, ["print_agenda", "print_run_sheet", "print_keys"]);
    for (document, why) in &not {
        assert!(!why.is_empty());
        assert_eq!(made(&office, &session, document).unwrap_err().code, "print-not-yet", "{document}");
    }
    let params = serde_json::to_value(request(&session, "print_draw", None)).unwrap();
    assert_eq!(office.try_host("print.pages", params).unwrap_err().code, "print-not-yet");
    let params = serde_json::to_value(request(&session, "print_nothing", None)).unwrap();
    assert!(office.try_host("print.pages", params).is_err());
}

#[test]
fn a_letter_is_for_one_applicant_and_for_no_stranger() {
    let folder = tempfile::tempdir().unwrap();
    let office = office(&folder);
    let session = sample(&office);
    let view = office.of("print.view", &session);
    let first = text(&view, "/applicants/0/id");
    let pages = |recipient: Option<&str>| {
        let params = serde_json::to_value(request(&session, "print_invitation", recipient)).unwrap();
        office.try_host("print.pages", params).map(|view| list(&view, "/pages").len())
    };
    let one = pages(Some(first)).unwrap();
    let all = pages(None).unwrap();
    assert!(all >= one * list(&view, "/applicants").len());
    assert!(pages(Some("nobody")).unwrap() > 0);
    assert!(pages(Some("00000000-0000-0000-0000-000000000000")).is_err());
    assert!(pages(Some("=1+1")).is_err());
    let request = request(&session, "print_invitation", Some(first));
    let letter = office.app.document(&Caller::host(), &request).unwrap();
    assert!(letter.name.contains("Einladung_"), "{}", letter.name);
    assert!(office.app.document(&Caller::stage(session.parse().unwrap()), &request).is_err());
}

/// The value of a line of a calendar file.
fn line<'a>(file: &'a str, key: &str) -> &'a str {
    file.lines()
        .find_map(|line| line.strip_prefix(key))
        .unwrap_or_else(|| panic!("no {key} in {file}"))
        .trim()
}

#[test]
fn a_changed_plan_sends_the_same_event_with_a_higher_sequence() {
    let folder = tempfile::tempdir().unwrap();
    let office = office(&folder);
    let session = sample(&office);
    let event = || String::from_utf8(made(&office, &session, "calendar").unwrap().bytes).unwrap();
    let sequence = |file: &str| line(file, "SEQUENCE:").parse::<u64>().unwrap();
    let before = event();
    let plan = office.of("plan.view", &session);
    let mut head = plan["head"].clone();
    head["start"] = json!("10:00");
    let plan = office
        .host("plan.set_head", json!({ "session": session, "based_on": plan["revision"], "head": head }));
    let moved = event();
    assert_eq!(line(&before, "UID:"), line(&moved, "UID:"));
    assert_eq!(line(&moved, "UID:"), session);
    assert!(sequence(&moved) > sequence(&before));
    assert!(moved.contains("DTSTART;TZID=Europe/Berlin:20261124T100000"));
    let _ = office.host("plan.undo", json!({ "session": session, "based_on": plan["revision"] }));
    office.clock.pass_ms(60_000);
    let back = event();
    assert!(sequence(&back) >= sequence(&moved) && line(&back, "DTSTAMP:") > line(&moved, "DTSTAMP:"));
}

#[test]
fn the_freeze_takes_the_draft_off_and_confirms_the_day() {
    let folder = tempfile::tempdir().unwrap();
    let office = office(&folder);
    let session = sample(&office);
    let state = |document: &str| {
        let view = office.of("print.view", &session);
        let found = list(&view, "/documents").iter().find(|one| one["document"] == document).cloned();
        text(&found.unwrap(), "/state").to_owned()
    };
    assert_eq!((state("print_agenda").as_str(), state("print_invitation").as_str()), ("draft", "ready"));
    let plan = office.of("plan.view", &session);
    let _ = office.host("plan.freeze", json!({ "session": session, "based_on": plan["revision"] }));
    assert_eq!((state("print_agenda").as_str(), state("calendar").as_str()), ("final", "final"));
    let event = String::from_utf8(made(&office, &session, "calendar").unwrap().bytes).unwrap();
    assert_eq!(line(&event, "STATUS:"), "CONFIRMED");
    assert!(!made(&office, &session, "print_agenda").unwrap().name.contains("Entwurf"));
}
