//! The sessions of the house: lists, search, copies, templates, a contest of three stages.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use chrono::{DateTime, Utc};
use domain::ids::SessionId;
use domain::plan::{plan_hash, templates};
use pitchpult_tests::office::{list, text};
use pitchpult_tests::{Office, sample_day};
use serde_json::{Map, Value, json};
use uuid::Uuid;

fn morning() -> DateTime<Utc> {
    "2026-11-24T07:30:00Z".parse().unwrap()
}

fn opened() -> (tempfile::TempDir, Office) {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), morning());
    (folder, office)
}

fn created(office: &Office, title: &str) -> Value {
    office.host("session.create", json!({ "title": title }))
}

fn search(office: &Office, words: &str) -> Value {
    office.host("session.search", json!({ "words": words }))
}

/// Titles and places of what was found.
fn found(office: &Office, words: &str) -> Vec<(String, String)> {
    let view = search(office, words);
    let hits = list(&view, "/hits").iter();
    hits.map(|hit| (text(hit, "/card/title").to_owned(), text(hit, "/found_in").to_owned())).collect()
}

/// Changes the head of a plan.
fn with_head(office: &Office, plan: &Value, changes: &Value) -> Value {
    let mut head = plan["head"].clone();
    for (name, value) in changes.as_object().unwrap() {
        head[name] = value.clone();
    }
    let params = json!({ "session": plan["session"], "based_on": plan["revision"], "head": head });
    office.host("plan.set_head", params)
}

fn card<'a>(view: &'a Value, session: &Value) -> &'a Value {
    list(view, "/sessions").iter().find(|card| card["session"] == *session).expect("the session is listed")
}

fn start(office: &Office) -> Value {
    office.host("start.view", json!({}))
}

#[test]
fn the_first_screen_shows_a_page_of_each_group_and_the_rest_comes_page_by_page() {
    let (_folder, office) = opened();
    for number in 0..45 {
        let plan = created(&office, &format!("Sitzung {number}"));
        let day = if number < 25 { format!("2026-10-{:02}", number + 1) } else { "2026-12-01".to_owned() };
        let _ = with_head(&office, &plan, &json!({ "date": day }));
    }
    let view = start(&office);
    assert_eq!(list(&view, "/sessions").len(), 40);
    assert_eq!(view["groups"][1], json!({ "group": "upcoming", "total": 20, "more": false }));
    assert_eq!(view["groups"][2], json!({ "group": "past", "total": 25, "more": false }));
    let more = office.host("session.more", json!({ "group": "past", "offset": 20 }));
    let titles: Vec<_> = list(&more, "/sessions").iter().map(|card| text(card, "/title")).collect();
    assert_eq!(titles, ["Sitzung 4", "Sitzung 3", "Sitzung 2", "Sitzung 1", "Sitzung 0"]);
    assert_eq!(
        office.host("session.more", json!({ "group": "past", "offset": 10_000 }))["sessions"],
        json!([])
    );
    let unknown = office.try_host("session.more", json!({ "group": "x", "offset": 0 }));
    assert_eq!(unknown.unwrap_err().code, "invalid");
}

#[test]
fn a_card_follows_the_session_from_draft_to_signature() {
    let (_folder, office) = opened();
    let plan = office.host("session.create_sample", json!({}));
    let (session, id) = (plan["session"].clone(), text(&plan, "/session").to_owned());
    let status = |office: &Office| text(card(&start(office), &session), "/status").to_owned();
    let drafted = start(&office);
    assert_eq!(card(&drafted, &session)["open_points"], plan["open_points"]);
    assert_eq!(card(&drafted, &session)["sample"], true);
    assert_eq!(status(&office), "draft");
    let _ = office.host("plan.freeze", json!({ "session": session, "based_on": plan["revision"] }));
    assert_eq!(status(&office), "frozen");
    office.phase(&id, 1000);
    assert_eq!(status(&office), "running");
    let _ = office.of("run.pause", &id);
    let paused = start(&office);
    assert_eq!(card(&paused, &session)["status"], "paused");
    assert_eq!(card(&paused, &session)["progress"]["number"], "1");
    let _ = office.of("run.resume", &id);
    while office.of("run.view", &id)["state"] != "ended" {
        office.phase(&id, 1000);
    }
    assert_eq!(status(&office), "unsigned");
    let _ = office.of("scoring.close", &id);
    sample_day::sign(&office, &id);
    assert_eq!(status(&office), "signed");
    assert_eq!(card(&start(&office), &session)["group"], "past");
}

#[test]
fn everything_that_was_said_is_found_and_what_was_replaced_is_not() {
    let (_folder, office) = opened();
    let day = sample_day::run(&office);
    let other = created(&office, "Wasserwirtschaft: Messen und Melden");
    let _ = with_head(&office, &other, &json!({ "file_reference": "77.01.02-118/26" }));
    let title = text(&office.of("session.head", &day.session), "/title").to_owned();
    assert_eq!(
        found(&office, "wasserwirt"),
        [("Wasserwirtschaft: Messen und Melden".into(), "title".into())]
    );
    assert_eq!(
        found(&office, "77.01.02-118"),
        [("Wasserwirtschaft: Messen und Melden".into(), "reference".into())]
    );
    assert_eq!(found(&office, "schwentine pilot"), [(title.clone(), "note".into())]);
    assert_eq!(found(&office, "Empfiehlt Pilotvorhaben"), [(title.clone(), "decision".into())]);
    assert_eq!(found(&office, "aktenlotse")[0], (title, "applicant".into()));
    let snippet = search(&office, "schwentine")["hits"][0]["snippet"].clone();
    let marked: Vec<_> = list(&snippet, "").iter().filter(|piece| piece["marked"] == true).collect();
    assert_eq!(marked.len(), 1);
    assert_eq!(marked[0]["text"], "Schwentine");
    let renamed = office.of("plan.view", text(&other, "/session"));
    let _ = with_head(&office, &renamed, &json!({ "title": "Gewässer" }));
    assert_eq!(found(&office, "wasserwirtschaft"), []);
    assert_eq!(found(&office, "gewasser").len(), 1, "accents do not matter");
}

#[test]
fn a_resolution_that_was_replaced_is_found_no_more() {
    let (_folder, office) = opened();
    let day = sample_day::run(&office);
    let _ = office.host("record.revoke", json!({ "session": day.session, "reason": "Zahlendreher." }));
    let _ = office.host("results.resolve", json!({ "session": day.session, "text": "Vertagt auf Januar." }));
    assert_eq!(found(&office, "vertagt").len(), 1);
    assert_eq!(found(&office, "empfiehlt pilotvorhaben"), []);
}

#[test]
fn hostile_words_find_nothing_and_break_nothing() {
    let (_folder, office) = opened();
    let _ = created(&office, "Ein OR zwei AND NOT drei NEAR vier");
    for words in [
        "",
        " ",
        "\"",
        "\"\"",
        "'",
        "*",
        "(",
        ")",
        "NEAR(",
        "a:b",
        "title:x",
        "-x",
        "^",
        "AND",
        "x AND",
        "\0",
        "\u{2}\u{3}",
        "\u{202e}",
        "SELECT * FROM session; DROP TABLE session;--",
        "%",
        "_",
        "🦊",
        "e\u{301}",
    ] {
        let answer = office.try_host("session.search", json!({ "words": words }));
        assert!(answer.is_ok(), "{words:?}: {answer:?}");
    }
    let long = "wort ".repeat(50_000);
    assert!(office.try_host("session.search", json!({ "words": long })).is_ok());
    assert_eq!(found(&office, "OR NOT near").len(), 1, "operators are words like any other");
}

#[test]
fn a_copy_takes_along_what_was_asked_for_and_nothing_of_the_day() {
    let (_folder, office) = opened();
    let day = sample_day::run(&office);
    let from = office.of("plan.view", &day.session);
    let copy = |panel: bool, applicants: bool| {
        office.host("session.copy", json!({ "from": day.session, "panel": panel, "applicants": applicants }))
    };
    let whole = copy(true, true);
    assert_eq!(whole["form"]["criteria"], from["form"]["criteria"]);
    assert_eq!(list(&whole, "/panel").len(), 5);
    assert_eq!(list(&whole, "/applicants").len(), 8);
    assert_eq!((&whole["head"]["date"], &whole["head"]["file_reference"]), (&Value::Null, &json!("")));
    assert_eq!((&whole["frozen"], &whole["revision"]), (&Value::Null, &json!(1)));
    assert_eq!(whole["panel"][0]["declared"], 0, "everyone declares anew");
    let bare = copy(false, false);
    assert_eq!((list(&bare, "/panel").len(), list(&bare, "/applicants").len()), (0, 0));
    assert!(list(&bare, "/items").iter().all(|item| item["kind"] != "pitch"));
    assert_eq!(found(&office, "aktenlotse").len(), 2, "those who came along are found in the copy too");
    let unknown =
        json!({ "from": "0198c0de-0000-7000-8000-000000000001", "panel": true, "applicants": true });
    assert_eq!(office.try_host("session.copy", unknown).unwrap_err().code, "store-not-found");
}

#[test]
fn every_template_is_offered_in_its_language_and_begins_a_session() {
    let (_folder, office) = opened();
    for language in ["de", "en", "fr"] {
        let view = office.host("session.templates", json!({ "language": language }));
        assert_eq!(list(&view, "/templates").len(), 5);
        for template in list(&view, "/templates") {
            assert_eq!(template["fault"], Value::Null);
            let name = text(template, "/template");
            let plan =
                office.host("session.create", json!({ "title": "", "template": name, "language": language }));
            assert_eq!(plan["head"]["purpose"], template["purpose"]);
            assert_eq!(plan["slot"][0]["duration_ms"], template["pitch_ms"]);
        }
    }
    let unknown = json!({ "title": "", "template": "../sample/session" });
    assert_eq!(office.try_host("session.create", unknown).unwrap_err().code, "not-there");
}

/// Everything that the freeze asks for, with three applicants and one evaluator.
fn prepared(office: &Office, template: &str) -> Value {
    let plan = office
        .host("session.create", json!({ "title": "Wettbewerb", "template": template, "language": "de" }));
    let csv = "Name;Ort\nAhorn GmbH;Köln\nBuche GmbH;Bonn\nCeder GmbH;Unna\n";
    let upload = office.app.upload("liste.csv", csv.into()).unwrap().upload;
    let choice = json!({ "picked": null, "waived": [], "corrected": [], "kept": [] });
    let ask = json!({ "session": plan["session"], "upload": upload, "choice": choice, "offset": 0 });
    let ready = office.host("import.preview", ask)["ready"].clone();
    let plan = office.host("import.store", json!({
        "session": plan["session"], "based_on": plan["revision"], "upload": upload, "choice": choice, "expected": ready,
    }));
    let plan = office.host(
        "plan.put_evaluator",
        json!({
            "session": plan["session"], "based_on": plan["revision"], "person": null, "name": "Maria Sommer",
            "organisation": "Stadt Musterstadt", "sector": "administration",
        }),
    );
    ready_to_freeze(office, &plan)
}

/// Head and declarations; the points that may be let go are let go.
fn ready_to_freeze(office: &Office, plan: &Value) -> Value {
    let named = |name: &str| json!({ "id": null, "name": name });
    let plan = with_head(
        office,
        plan,
        &json!({
            "title": "Wettbewerb", "file_reference": "12-3", "date": "2026-11-24", "start": "09:00",
            "office": named("Stadt Musterstadt"), "venue": named("Rathaus"), "chair": named("Anna Brandt"),
            "minute_taker": named("Jonas Wolff"),
        }),
    );
    let rows: Vec<_> = list(&plan, "/applicants")
        .iter()
        .map(|applicant| json!({ "applicant": applicant["id"], "conflict": false, "reason": "" }))
        .collect();
    let params = json!({ "session": plan["session"], "evaluator": plan["panel"][0]["person"], "rows": rows });
    let mut plan = office.host("plan.declare", params);
    let open: Vec<_> =
        list(&plan, "/points").iter().filter(|point| point["done"] == false).cloned().collect();
    for point in open {
        assert_eq!(point["waivable"], true, "{} is open", point["code"]);
        plan = office.host("plan.waive", json!({
            "session": plan["session"], "based_on": plan["revision"], "point": point["code"], "reason": "Erprobung.",
        }));
    }
    plan
}

/// Freezes and runs a session. `pitch_ms` says how long each pitch takes, in their order.
fn run(office: &Office, plan: &Value, pitch_ms: &[u64]) -> Value {
    let session = text(plan, "/session").to_owned();
    let frozen = office.host("plan.freeze", json!({ "session": session, "based_on": plan["revision"] }));
    let mut pitch_ms = pitch_ms.iter().copied();
    while office.of("run.view", &session)["state"] != "ended" {
        let _ = office.of("run.advance", &session);
        let view = office.of("run.view", &session);
        let pitches = view["current"]["kind"] == "pitch" && view["current"]["phase"] == 0;
        office.clock.pass_ms(if pitches { pitch_ms.next().unwrap_or(1000) } else { 1000 });
    }
    frozen
}

/// The only evaluator gives every applicant one score in all criteria.
fn scored(office: &Office, frozen: &Value, scores: &[(&str, u8)]) {
    let (session, person) = (text(frozen, "/session"), text(frozen, "/panel/0/person"));
    let of = json!({ "session": session, "evaluator": person });
    let view = office.evaluator(session, person, "ballot.view", of).unwrap();
    let criteria = list(frozen, "/form/criteria").iter();
    let of_all = |value: Value| -> Map<String, Value> {
        criteria.clone().map(|criterion| (text(criterion, "/id").to_owned(), value.clone())).collect()
    };
    for (name, score) in scores {
        let mut applicants = list(frozen, "/applicants").iter();
        let applicant = applicants.find(|one| text(one, "/name").starts_with(name)).unwrap();
        let params = json!({
            "session": session, "evaluator": person, "applicant": applicant["id"], "plan_hash": view["plan_hash"],
            "scores": of_all(json!(score.to_string())), "reasons": of_all(json!("Gezeigt.")),
        });
        office.evaluator(session, person, "ballot.submit", params).unwrap();
    }
}

/// A whole session up to its results.
fn held(office: &Office, plan: &Value, scores: &[(&str, u8)]) -> String {
    let frozen = run(office, plan, &[]);
    scored(office, &frozen, scores);
    let session = text(&frozen, "/session").to_owned();
    let _ = office.of("scoring.close", &session);
    session
}

/// Names, ranks, carried points and results.
fn results(office: &Office, session: &str) -> Vec<(String, Option<u64>, Option<String>, String)> {
    let view = office.of("results.view", session);
    let row = |row: &Value| {
        let carried = row["carried"].as_str().map(str::to_owned);
        (text(row, "/name").to_owned(), row["rank"].as_u64(), carried, text(row, "/points").to_owned())
    };
    list(&view, "/official/rows").iter().map(row).collect()
}

fn next(office: &Office, session: &str, names: &[&str], carry: Value) -> Result<Value, app::Error> {
    let view = office.of("results.view", session);
    let chosen = list(&view, "/next_stage/candidates")
        .iter()
        .filter(|one| names.iter().any(|name| text(one, "/name").starts_with(name)));
    let chosen: Vec<_> = chosen.map(|one| one["applicant"].clone()).collect();
    let params = json!({ "from": session, "applicants": chosen, "carry": carry, "template": "contest", "language": "de" });
    office.try_host("session.next_stage", params)
}

#[test]
fn a_contest_of_three_stages_carries_the_shortlist_and_the_exact_scores() {
    let (_folder, office) = opened();
    let sift = prepared(&office, "contest");
    let early = next(&office, text(&sift, "/session"), &["Ahorn"], json!("30"));
    assert_eq!(early.unwrap_err().code, "scoring-open");
    let sift = held(&office, &sift, &[("Ahorn", 5), ("Buche", 4), ("Ceder", 3)]);
    let offered = office.of("results.view", &sift)["next_stage"].clone();
    assert_eq!(
        (&offered["name"], &offered["number"], &offered["of"]),
        (&json!("Pitch"), &json!(2), &json!(3))
    );
    assert_eq!((&offered["carries"], &offered["possible"]), (&json!("30"), &json!(true)));

    let other_share = next(&office, &sift, &["Ahorn", "Buche"], json!("50"));
    assert_eq!(other_share.unwrap_err().code, "invalid", "the share was fixed before anybody saw results");
    assert_eq!(next(&office, &sift, &[], json!("30")).unwrap_err().code, "invalid");
    let pitch = next(&office, &sift, &["Ahorn", "Buche"], json!("30")).unwrap();
    assert_eq!(list(&pitch, "/applicants").len(), 2);
    assert_eq!(pitch["contest"]["carried_weight"], "30");
    assert_eq!(pitch["slot"][0]["duration_ms"], 600_000, "the template says how this stage goes");
    let again = next(&office, &sift, &["Ahorn"], json!("30")).unwrap_err();
    assert_eq!((again.code, again.params[0].1.as_str()), ("not-now", "stage-there"));
    let marked = start(&office);
    assert_eq!(card(&marked, &pitch["session"])["stage"], json!({ "name": "Pitch", "number": 2, "of": 3 }));

    let pitch = held(&office, &ready_to_freeze(&office, &pitch), &[("Ahorn", 4), ("Buche", 5)]);
    // 0.7 × 5 + 0.3 × 4 before 0.7 × 4 + 0.3 × 5.
    assert_eq!(
        results(&office, &pitch),
        [
            ("Buche GmbH".into(), Some(1), Some("4.00".into()), "4.70".into()),
            ("Ahorn GmbH".into(), Some(2), Some("5.00".into()), "4.30".into()),
        ]
    );

    let pilot = next(&office, &pitch, &["Buche"], Value::Null).unwrap();
    assert_eq!((list(&pilot, "/applicants").len(), &pilot["contest"]["carried_weight"]), (1, &Value::Null));
    let pilot = held(&office, &ready_to_freeze(&office, &pilot), &[("Buche", 3)]);
    assert_eq!(office.of("results.view", &pilot)["next_stage"], Value::Null, "that was the last stage");
}

#[test]
fn overtime_costs_what_the_frozen_rules_say_and_has_a_column_of_its_own() {
    let (_folder, office) = opened();
    let plan = prepared(&office, "contest");
    let mut rules = plan["rules"].clone();
    rules["deduction"] = json!({ "per_ms": 30_000, "points": "0,25", "criterion": null });
    let params = json!({ "session": plan["session"], "based_on": plan["revision"], "rules": rules });
    let plan = office.host("plan.set_rules", params);
    // Three minutes are due: one ends in time, one a begun second stretch late, one half a second late.
    let frozen = run(&office, &plan, &[170_000, 180_000 + 31_000, 180_000 + 500]);
    scored(&office, &frozen, &[("Ahorn", 4), ("Buche", 4), ("Ceder", 4)]);
    let session = text(&frozen, "/session").to_owned();
    let _ = office.of("scoring.close", &session);
    let view = office.of("results.view", &session);
    assert_eq!(view["official"]["deduction"], json!({ "per_ms": 30_000, "points": "0.25" }));
    let taken: Vec<_> = list(&view, "/official/rows").iter().map(|row| text(row, "/deducted")).collect();
    assert_eq!(taken, ["0.00", "0.00", "0.50"]);
    assert_eq!(view["official"]["rows"][2]["points"], "3.50");
    let table = office.document(&session, "results_csv_german", None).unwrap();
    assert!(String::from_utf8(table.bytes).unwrap().contains(";0,50\r\n"));
}

#[test]
fn scoring_stays_open_while_a_pitch_runs_whose_overtime_may_cost_points() {
    let (_folder, office) = opened();
    let plan = prepared(&office, "contest");
    let mut rules = plan["rules"].clone();
    rules["deduction"] = json!({ "per_ms": 30_000, "points": "0,25", "criterion": null });
    let params = json!({ "session": plan["session"], "based_on": plan["revision"], "rules": rules });
    let plan = office.host("plan.set_rules", params);
    let _ = office.host("plan.freeze", json!({ "session": plan["session"], "based_on": plan["revision"] }));
    let session = text(&plan, "/session");
    let close = || office.try_host("scoring.close", json!({ "session": session }));
    let mut last = close().unwrap_err().params;
    while last != [("why", "pitch-runs".to_owned())] {
        office.phase(session, 1000);
        last = close().expect_err("no pitch has ended yet").params;
    }
    office.phase(session, 1000);
    assert!(close().is_ok());
}

#[test]
fn a_plan_with_somebody_whose_share_is_missing_is_not_frozen() {
    let (_folder, office) = opened();
    let sift = held(&office, &prepared(&office, "contest"), &[("Ahorn", 5), ("Buche", 4), ("Ceder", 3)]);
    let pitch = next(&office, &sift, &["Ahorn"], json!("30")).unwrap();
    let upload = office.app.upload("liste.csv", "Name;Ort\nDouglasie GmbH;Hamm\n".into()).unwrap().upload;
    let choice = json!({ "picked": null, "waived": [], "corrected": [], "kept": [] });
    let more = office.host("import.store", json!({
        "session": pitch["session"], "based_on": pitch["revision"], "upload": upload, "choice": choice, "expected": 1,
    }));
    let point = list(&more, "/points").iter().find(|point| point["code"] == "carried").unwrap();
    assert_eq!((&point["done"], &point["count"], &point["of"]), (&json!(false), &json!(1), &json!(2)));
    let refused =
        office.try_host("plan.freeze", json!({ "session": more["session"], "based_on": more["revision"] }));
    assert_eq!(refused.unwrap_err().code, "points-open");
}

#[test]
fn an_old_folder_gets_its_cards_and_words_and_one_that_cannot_be_read_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let (old, broken) = (SessionId(Uuid::from_u128(1)), SessionId(Uuid::from_u128(2)));
    let (store, _) = store::Store::open(folder.path(), morning(), &mut |_| {}).unwrap();
    store
        .write(move |writing| {
            let mut plan = templates::empty_plan();
            plan.head.title = "Alte Sitzung".into();
            for (session, bytes) in [(old, plan.to_bytes().unwrap()), (broken, b"{}".to_vec())] {
                writing.create_session(session, morning())?;
                writing.append_revision(session, &bytes, plan_hash(&bytes), morning(), "created")?;
            }
            Ok::<_, store::Error>(())
        })
        .unwrap();
    drop(store);
    let office = Office::open(folder.path(), morning());
    let view = start(&office);
    assert_eq!(card(&view, &json!(old))["title"], "Alte Sitzung");
    assert_eq!(card(&view, &json!(broken))["status"], "unreadable");
    assert_eq!(found(&office, "alte").len(), 1);
}

#[test]
fn a_session_is_created_whole_with_its_first_revision_and_its_first_entry() {
    let (_folder, office) = opened();
    let plan = created(&office, "Neu");
    assert_eq!((&plan["seq"], &plan["revision"]), (&json!(1), &json!(1)));
    let refused = office.try_host("session.create", json!({ "title": "x".repeat(301) }));
    assert_eq!(refused.unwrap_err().code, "invalid");
    assert_eq!(list(&start(&office), "/sessions").len(), 1, "what is refused leaves nothing");
    let sample = office.host("session.create_sample", json!({}));
    assert_eq!(sample["revision"], 1);
    assert!(list(&sample, "/panel").iter().all(|member| member["declared"] == 8));
}
