//! What crosses, and to whom: every role and command, and the walls around scores.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use app::caller::ROLES;
use app::router::COMMANDS;
use app::{Caller, Role};
use chrono::{DateTime, Utc};
use pitchpult_tests::Office;
use pitchpult_tests::office::{list, text};
use pitchpult_tests::sample_day::MINUTE_MS;
use serde_json::{Value, json};

fn morning() -> DateTime<Utc> {
    "2026-11-24T07:30:00Z".parse().unwrap()
}

#[test]
fn a_role_that_the_table_does_not_name_is_refused_every_command() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), morning());
    for command in COMMANDS {
        for role in ROLES.into_iter().filter(|role| !command.roles.contains(role)) {
            let caller = Caller { role, session: None, evaluator: None };
            let refused = office.app.call(&caller, command.name, json!({})).unwrap_err();
            assert_eq!(refused.code, "not-allowed", "{role:?} {}", command.name);
        }
    }
    assert!(COMMANDS.iter().all(|command| !command.roles.contains(&Role::Public)));
}

#[test]
fn rubbish_as_parameters_is_refused_and_never_panics() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), morning());
    let session = text(&office.host("session.create_sample", json!({})), "/session").to_owned();
    let rubbish = [
        json!([1, 2, 3]),
        json!("Text"),
        json!({ "session": "keine" }),
        json!({ "session": session, "based_on": -1 }),
        json!({ "session": "00000000-0000-0000-0000-000000000000", "based_on": 1 }),
    ];
    // They take no parameters and look at none.
    let harmless = [
        "start.view",
        "clock.now",
        "settings.view",
        "sound.view",
        "text_blocks.view",
        "text_blocks.put",
        "rehearsal.view",
        "rehearsal.end",
        "house.view",
        "house.back_up",
        "plan.form_templates",
        "session.create_sample",
    ];
    for command in COMMANDS.iter().filter(|command| !harmless.contains(&command.name)) {
        for params in &rubbish {
            let caller = Caller { role: command.roles[0], session: None, evaluator: None };
            let about_session = params["session"] == session.as_str();
            let answer = office.app.call(&caller, command.name, params.clone());
            assert!(answer.is_err() || about_session, "{} {params}", command.name);
        }
    }
}

/// The sample, frozen, with the first pitch begun.
fn pitching(office: &Office) -> (String, Value) {
    let plan = office.host("session.create_sample", json!({}));
    let session = text(&plan, "/session").to_owned();
    let frozen = office.host("plan.freeze", json!({ "session": session, "based_on": plan["revision"] }));
    office.phase(&session, MINUTE_MS);
    office.phase(&session, MINUTE_MS);
    (session, frozen)
}

fn ballot(office: &Office, session: &str, plan: &Value, person: &str, applicant: usize) -> Value {
    let view = office
        .evaluator(session, person, "ballot.view", json!({ "session": session, "evaluator": person }))
        .unwrap();
    let scores: serde_json::Map<_, _> = list(&view, "/form/criteria")
        .iter()
        .map(|criterion| (text(criterion, "/id").to_owned(), json!("4")))
        .collect();
    json!({
        "session": session, "evaluator": person, "applicant": plan["applicants"][applicant]["id"],
        "plan_hash": view["plan_hash"], "scores": scores, "reasons": {},
    })
}

#[test]
fn nobody_sees_a_score_before_scoring_closes() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), morning());
    let (session, plan) = pitching(&office);
    let people: Vec<_> = list(&plan, "/panel").iter().map(|row| text(row, "/person").to_owned()).collect();
    let paper = ballot(&office, &session, &plan, &people[0], 0);
    office.evaluator(&session, &people[0], "ballot.submit", paper).unwrap();
    let of = json!({ "session": session });
    for command in ["plan.view", "run.view", "stage.view", "results.view", "record.view", "session.head"] {
        let answer = office.host(command, of.clone()).to_string();
        for key in ["\"scores\"", "\"exact\"", "\"bar_permille\"", "\"means\""] {
            assert!(!answer.contains(key), "{command} {key}");
        }
    }
    assert_eq!(office.host("results.view", of.clone())["official"], Value::Null);
    assert_eq!(office.host("results.view", of.clone())["arrived"], 1);
    for document in ["results_csv", "results_csv_german"] {
        assert!(office.document(&session, document, None).is_err());
    }
    if let Ok(page) = office.document(&session, "ballot_page", Some(&people[0])) {
        let data = pitchpult_tests::sample_day::page_data(&String::from_utf8(page.bytes).unwrap());
        let rows = list(&data, "/view/applicants");
        assert!(rows.iter().all(|row| row["scores"] == json!({}) && row["arrived_at"] == Value::Null));
        assert_eq!(rows[0]["edition"], 1, "a file continues the editions");
    }
    let other = json!({ "session": session, "evaluator": people[1] });
    let view = office.evaluator(&session, &people[1], "ballot.view", other.clone()).unwrap();
    assert!(list(&view, "/applicants").iter().all(|row| row["scores"] == json!({})));
    let peek = office.evaluator(&session, &people[0], "ballot.view", other).unwrap_err();
    assert_eq!(peek.code, "not-allowed");
}

#[test]
fn a_ballot_is_refused_when_it_does_not_fit() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), morning());
    let (session, plan) = pitching(&office);
    let people: Vec<_> = list(&plan, "/panel").iter().map(|row| text(row, "/person").to_owned()).collect();
    let submit = |person: &str, change: &dyn Fn(&mut Value)| {
        let mut paper = ballot(&office, &session, &plan, person, 0);
        change(&mut paper);
        office.evaluator(&session, person, "ballot.submit", paper).map(drop).map_err(|error| error.code)
    };
    let first = |paper: &Value| paper["scores"].as_object().unwrap().keys().next().unwrap().clone();
    let set = |paper: &mut Value, score: &str| {
        let id = first(paper);
        paper["scores"][id] = json!(score);
    };
    assert_eq!(submit(&people[0], &|paper| set(paper, "6")), Err("ballot-invalid"));
    assert_eq!(submit(&people[0], &|paper| set(paper, "3.5")), Err("ballot-invalid"));
    assert_eq!(submit(&people[0], &|paper| set(paper, "viel")), Err("ballot-invalid"));
    assert_eq!(submit(&people[0], &|paper| set(paper, "5")), Err("reason-missing"));
    assert_eq!(
        submit(&people[0], &|paper| paper["scores"].as_object_mut().unwrap().clear()),
        Err("ballot-invalid")
    );
    assert_eq!(submit(&people[0], &|paper| paper["plan_hash"] = json!("0".repeat(64))), Err("other-form"));
    assert_eq!(
        submit(&people[0], &|paper| paper["applicant"] = plan["applicants"][1]["id"].clone()),
        Err("not-now")
    );
    assert_eq!(
        submit(&people[3], &|paper| paper["applicant"] = plan["applicants"][6]["id"].clone()),
        Err("recused")
    );
    assert_eq!(submit(&people[0], &|_| ()), Ok(()));
}

#[test]
fn a_market_sounding_has_no_total_and_no_rank_anywhere() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), morning());
    let plan = office.host("session.create_sample", json!({}));
    let session = text(&plan, "/session").to_owned();
    let mut head = plan["head"].clone();
    head["purpose"] = json!("market_sounding");
    let params = json!({ "session": session, "based_on": plan["revision"], "head": head });
    let plan = office.host("plan.set_head", params);
    let frozen = office.host("plan.freeze", json!({ "session": session, "based_on": plan["revision"] }));
    for _ in 0..60 {
        if office.of("run.view", &session)["state"] == "ended" {
            break;
        }
        office.phase(&session, MINUTE_MS);
    }
    let person = text(&frozen, "/panel/0/person").to_owned();
    let paper = ballot(&office, &session, &frozen, &person, 0);
    let refused = office.evaluator(&session, &person, "ballot.submit", paper).unwrap_err();
    assert_eq!(refused.code, "no-ranking-for-purpose");
    let closed = office.try_host("scoring.close", json!({ "session": session })).unwrap_err();
    assert_eq!(closed.code, "no-ranking-for-purpose");
    assert_eq!(office.of("results.view", &session)["official"], Value::Null);
    for document in ["results_csv", "results_csv_german", "ballot_page"] {
        assert!(office.document(&session, document, Some(&person)).is_err(), "{document}");
    }
    pitchpult_tests::sample_day::sign(&office, &session);
    assert_eq!(office.of("record.view", &session)["signed_off"], true);
}

#[test]
fn a_ballot_file_for_elsewhere_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), morning());
    let (session, plan) = pitching(&office);
    let import = |payload: Value| {
        let payload = payload.to_string();
        let sha256 = domain::hash::Hash::of(&[payload.as_bytes()]).to_string();
        let file = json!({ "format": "pitchpult-ballot", "v": 1, "payload": payload, "sha256": sha256 });
        let upload = office.app.upload("b.ballot", file.to_string().into_bytes()).unwrap().upload;
        let answer = office.try_host("ballot.import", json!({ "session": session, "upload": upload }));
        answer.map_err(|error| error.code)
    };
    let person = text(&plan, "/panel/0/person");
    let paper = ballot(&office, &session, &plan, person, 0);
    let payload = json!({
        "session": session, "plan_hash": paper["plan_hash"], "evaluator": person,
        "saved_at": "2026-11-24T09:00:00Z", "ballots": [],
    });
    let with = |key: &str, value: &str| {
        let mut payload = payload.clone();
        payload[key] = json!(value);
        payload
    };
    let nobody = "00000000-0000-0000-0000-000000000000";
    assert_eq!(import(with("session", nobody)).unwrap_err(), "ballot-file-other-session");
    assert_eq!(import(with("plan_hash", &"0".repeat(64))).unwrap_err(), "ballot-file-other-form");
    assert_eq!(import(with("evaluator", nobody)).unwrap_err(), "not-there");
    assert_eq!(import(json!([])).unwrap_err(), "ballot-file-not-one");
    assert!(import(payload).is_ok());
    for rubbish in ["", "{}", "PK\u{3}\u{4}", "[[[["] {
        let upload = office.app.upload("b.ballot", rubbish.into()).unwrap().upload;
        let answer = office.try_host("ballot.import", json!({ "session": session, "upload": upload }));
        assert_eq!(answer.unwrap_err().code, "ballot-file-not-one");
    }
}
