//! The directories through the router: typed, found, compared, merged and parted, taken into
//! sessions; and what two windows must not do to each other.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use chrono::{DateTime, Utc};
use pitchpult_tests::Office;
use pitchpult_tests::office::{list, text};
use pitchpult_tests::sample_day;
use serde_json::{Value, json};

fn open(folder: &tempfile::TempDir) -> Office {
    Office::open(folder.path(), "2026-11-24T07:30:00Z".parse::<DateTime<Utc>>().unwrap())
}

/// An empty form of an applicant.
fn form(name: &str) -> Value {
    json!({
        "kind": "start_up", "name": name, "place": "", "presenter": "", "email": "", "phone": "",
        "description": "", "website": "", "reference": "", "received": null, "amount": null,
        "founded": null, "proof": "", "sector": null, "branch": "", "size": null,
        "prior": { "known": "unasked", "what": "", "remedy": "" }, "contacts": [], "hold": null,
    })
}

fn form_with(name: &str, fields: &Value) -> Value {
    let mut form = form(name);
    for (field, value) in fields.as_object().unwrap() {
        form[field] = value.clone();
    }
    form
}

fn put(office: &Office, name: &str, fields: &Value) -> Value {
    let form = form_with(name, fields);
    office.host("directory.put_applicant", json!({ "id": null, "based_on": null, "form": form }))
}

fn applicant(office: &Office, id: &Value) -> Value {
    office.host("directory.applicant", json!({ "id": id }))
}

fn names(page: &Value, pointer: &str) -> Vec<String> {
    list(page, pointer).iter().map(|row| text(row, "/name").to_owned()).collect()
}

fn found(office: &Office, words: &str) -> Vec<String> {
    names(&office.host("directory.applicants", json!({ "words": words })), "/rows")
}

/// A session of this day and purpose.
fn session(office: &Office, title: &str, date: &str, purpose: &str) -> Value {
    let plan = office.host("session.create", json!({ "title": title }));
    let mut head = plan["head"].clone();
    (head["date"], head["purpose"]) = (json!(date), json!(purpose));
    let params = json!({ "session": plan["session"], "based_on": plan["revision"], "head": head });
    office.host("plan.set_head", params)
}

fn admit(office: &Office, plan: &Value, id: &Value) -> Value {
    let params = json!({ "session": plan["session"], "based_on": plan["revision"], "applicants": [id] });
    office.host("directory.admit", params)
}

#[test]
fn two_windows_that_edit_one_entry_never_overwrite_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let office = open(&folder);
    let read = put(&office, "Aktenlotse GmbH", &json!({ "place": "Köln" }));
    let store = |form: Value| {
        let params = json!({ "id": read["id"], "based_on": read["based_on"], "form": form });
        office.try_host("directory.put_applicant", params)
    };
    let first = store(form_with("Aktenlotse GmbH", &json!({ "place": "Bonn" }))).unwrap();
    let refused = store(form_with("Aktenlotse GmbH", &json!({ "phone": "0221 998877" }))).unwrap_err();
    assert_eq!(refused.code, "entry-changed");
    let now = applicant(&office, &read["id"]);
    assert_eq!((&now["based_on"], &now["form"]["place"]), (&first["based_on"], &json!("Bonn")));
}

#[test]
fn names_of_every_kind_come_back_as_they_were_and_are_found() {
    let folder = tempfile::tempdir().unwrap();
    let office = open(&folder);
    let long = "Ä".repeat(300);
    let hostile = [
        "'; DROP TABLE applicant; --",
        "<img src=x onerror=alert(1)>",
        "Gru\u{308}nkataster",
        "שלום עולם",
        &long,
    ];
    for name in hostile {
        let stored = put(&office, name, &json!({}));
        assert_eq!(stored["form"]["name"], name);
    }
    assert_eq!(found(&office, "grünkat"), ["Gru\u{308}nkataster"]);
    assert_eq!(found(&office, "שלום"), ["שלום עולם"]);
    assert_eq!(found(&office, "\" OR *"), Vec::<String>::new());
    let too_long = json!({ "id": null, "based_on": null, "form": form(&"Ä".repeat(301)) });
    assert_eq!(office.try_host("directory.put_applicant", too_long).unwrap_err().code, "invalid");
    assert_eq!(office.host("directory.applicants", json!({ "words": "" }))["total"], 5);
}

#[test]
fn a_list_is_read_page_by_page_in_the_order_of_names() {
    let folder = tempfile::tempdir().unwrap();
    let office = open(&folder);
    for number in 0..120 {
        let kind = if number % 4 == 0 { "team" } else { "start_up" };
        let _ = put(&office, &format!("Haus {number:03}"), &json!({ "kind": kind }));
    }
    let (mut all, mut after) = (Vec::new(), Value::Null);
    loop {
        let page = office.host("directory.applicants", json!({ "words": "", "after": after }));
        assert_eq!(page["total"], 120);
        let Some(last) = list(&page, "/rows").last() else { break };
        after = last["id"].clone();
        assert!(list(&page, "/rows").len() <= 50);
        all.extend(names(&page, "/rows"));
    }
    assert!(all.len() == 120 && all.is_sorted());
    let teams = office.host("directory.applicants", json!({ "words": "", "kind": "team" }));
    assert_eq!(teams["total"], 30);
    let few = office.host("directory.names", json!({ "kind": "applicant", "words": "haus" }));
    assert_eq!(list(&few, "/names").len(), 20);
}

#[test]
fn doubles_become_one_entry_and_two_again() {
    let folder = tempfile::tempdir().unwrap();
    let office = open(&folder);
    let kept = put(&office, "Aktenlotse GmbH", &json!({ "place": "Köln", "email": "dahl@lotse.example" }));
    let other = put(
        &office,
        "Aktenlotse UG",
        &json!({ "place": "Köln", "email": "post@lotse.example", "phone": "0221 1" }),
    );
    let plan =
        admit(&office, &session(&office, "Posteingang", "2025-03-12", "market_sounding"), &other["id"]);

    let perhaps = &applicant(&office, &kept["id"])["perhaps"][0];
    assert_eq!(perhaps["reasons"], json!(["other_legal_form", "same_domain", "same_place"]));
    let pair = json!({ "noun": "applicant", "one": kept["id"], "other": other["id"] });
    let compared = office.host("directory.compare", pair);
    let proposed: Vec<_> =
        list(&compared, "/rows").iter().filter(|row| row["propose_other"] == true).collect();
    assert_eq!(proposed.len(), 1, "only the telephone is missing at the one that stays");
    assert_eq!(compared["sessions"][0]["side"], "other");

    let merge = json!({
        "noun": "applicant", "kept": kept["id"], "kept_based_on": compared["one"]["based_on"],
        "dropped": other["id"], "dropped_based_on": compared["other"]["based_on"], "from_dropped": ["phone"],
    });
    let merged = office.host("directory.merge", merge.clone());
    let one = applicant(&office, &other["id"]);
    assert_eq!((&one["id"], &one["form"]["phone"]), (&kept["id"], &json!("0221 1")));
    assert_eq!(one["history"][0]["title"], "Posteingang");
    assert_eq!(found(&office, "aktenlotse"), ["Aktenlotse GmbH"]);
    assert_eq!(office.of("plan.view", text(&plan, "/session"))["applicants"][0]["name"], "Aktenlotse GmbH");
    assert_eq!(office.try_host("directory.merge", merge).unwrap_err().code, "entry-changed");

    let back = json!({ "noun": "applicant", "entry": kept["id"], "merge": merged["merge"] });
    let _ = office.host("directory.unmerge", back);
    assert_eq!(applicant(&office, &kept["id"])["form"], kept["form"]);
    assert_eq!(applicant(&office, &other["id"])["form"], other["form"]);
    assert_eq!(office.of("plan.view", text(&plan, "/session"))["applicants"][0]["name"], "Aktenlotse UG");
    assert_eq!(applicant(&office, &kept["id"])["history"], json!([]));
}

#[test]
fn what_a_person_said_is_not_the_same_is_not_asked_again() {
    let folder = tempfile::tempdir().unwrap();
    let office = open(&folder);
    let person = |organisation: &str| {
        let office_of = json!({ "id": null, "name": "" });
        let form = json!({ "name": "Frauke Dahl", "organisation": organisation, "role": "", "office": office_of, "sector": null, "email": "", "phone": "" });
        office.host("directory.put_person", json!({ "id": null, "based_on": null, "form": form }))
    };
    let (one, other) = (person("Stadt"), person("Hochschule"));
    let perhaps = |entry: &Value| {
        list(&office.host("directory.person", json!({ "id": entry["id"] })), "/perhaps").len()
    };
    assert_eq!((perhaps(&one), perhaps(&other)), (1, 1));
    let _ = office
        .host("directory.not_same", json!({ "noun": "person", "one": one["id"], "other": other["id"] }));
    assert_eq!((perhaps(&one), perhaps(&other)), (0, 0));
}

#[test]
fn a_rank_is_told_of_a_contest_and_never_of_a_market_sounding() {
    let folder = tempfile::tempdir().unwrap();
    let office = open(&folder);
    let day = sample_day::run(&office);
    let results = office.of("results.view", &day.session);
    let winner =
        office.host("directory.applicants", json!({ "words": text(&results, "/official/rows/0/name") }));
    let id = &winner["rows"][0]["id"];
    let sounding = admit(&office, &session(&office, "Was gibt es?", "2027-03-12", "market_sounding"), id);
    let entry = applicant(&office, id);
    let history = list(&entry, "/history");
    assert_eq!((&history[0]["session"], &history[0]["rank"]), (&sounding["session"], &Value::Null));
    assert_eq!((&history[1]["rank"], &history[1]["state"]), (&json!(1), &json!("pitched")));
    assert_eq!(entry["retention"], json!({ "delete_on": "2032-12-31", "years": 5 }));
}

#[test]
fn applicants_come_into_a_session_from_the_directory_and_by_hand() {
    let folder = tempfile::tempdir().unwrap();
    let office = open(&folder);
    let known = put(&office, "Aktenlotse GmbH", &json!({}));
    let plan = session(&office, "Pitch-Tag", "2027-01-12", "ideas_contest");
    let offered = office.host("directory.open_sessions", json!({ "id": known["id"] }));
    assert_eq!(offered["sessions"][0]["admitted"], false);
    let plan = admit(&office, &plan, &known["id"]);
    let stale = json!({ "session": plan["session"], "based_on": 1, "applicants": [known["id"]] });
    assert_eq!(office.try_host("directory.admit", stale).unwrap_err().code, "plan-changed");
    let by_hand = |plan: &Value, name: Value| {
        let params = json!({ "session": plan["session"], "based_on": plan["revision"], "kind": "association", "name": name });
        office.host("plan.add_applicant", params)
    };
    let plan = by_hand(&plan, json!("Aktenlotse GmbH"));
    let plan = by_hand(&plan, json!("Freies WLAN Musterstadt e. V."));
    let kinds: Vec<_> = list(&plan, "/applicants").iter().map(|one| text(one, "/kind")).collect();
    assert_eq!(kinds, ["start_up", "association"], "a known name is the known entry");
    assert_eq!(list(&plan, "/items").iter().filter(|item| item["kind"] == "pitch").count(), 2);
    let offered = office.host("directory.open_sessions", json!({ "id": known["id"] }));
    assert_eq!(offered["sessions"][0]["admitted"], true);
}

#[test]
fn a_corrected_name_is_found_in_the_search_of_sessions() {
    let folder = tempfile::tempdir().unwrap();
    let office = open(&folder);
    let entry = put(&office, "Aktenlotze", &json!({}));
    let _ = admit(&office, &session(&office, "Pitch-Tag", "2027-01-12", "ideas_contest"), &entry["id"]);
    let params = json!({ "id": entry["id"], "based_on": entry["based_on"], "form": form("Aktenlotse") });
    let _ = office.host("directory.put_applicant", params);
    let hits = |words: &str| list(&office.host("session.search", json!({ "words": words })), "/hits").len();
    assert_eq!((hits("aktenlotse"), hits("aktenlotze")), (1, 0));
}

/// The smallest picture that has all parts.
fn png() -> Vec<u8> {
    let chunk = |kind: &[u8; 4], content: &[u8]| {
        [&u32::try_from(content.len()).unwrap().to_be_bytes()[..], kind, content, &[0; 4]].concat()
    };
    let header = [&1_u32.to_be_bytes()[..], &1_u32.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
    let parts = [chunk(b"IHDR", &header), chunk(b"IDAT", b"x"), chunk(b"IEND", b"")].concat();
    [&b"\x89PNG\r\n\x1a\n"[..], &parts].concat()
}

#[test]
fn a_logo_is_taken_by_its_content_and_kept_with_its_words() {
    let folder = tempfile::tempdir().unwrap();
    let office = open(&folder);
    let form = json!({
        "name": "Bezirksregierung Musterstadt", "sector": "administration", "unit_label": "dezernat", "address": "Am Markt 1\n12345 Musterstadt",
        "phone": "", "email": "", "website": "", "privacy_contact": "datenschutz@musterstadt.example", "has_logo": true, "logo_alt": "Wappen",
    });
    let store = |name: &str, bytes: Vec<u8>| {
        let upload = office.app.upload(name, bytes).unwrap().upload;
        let params = json!({ "id": null, "based_on": null, "form": form, "logo_upload": upload });
        office.try_host("directory.put_office", params)
    };
    assert_eq!(store("logo.png", b"<svg><script/></svg>".to_vec()).unwrap_err().code, "logo-not-a-picture");
    assert_eq!(store("logo.png", vec![0; 1024 * 1024 + 1]).unwrap_err().code, "logo-too-large");
    let stored = store("logo.svg", png()).unwrap();
    assert!(text(&stored, "/logo").starts_with("data:image/png;base64,iVBORw0KGgo"));
    let mut without = form.clone();
    without["has_logo"] = json!(false);
    let params = json!({ "id": stored["id"], "based_on": stored["based_on"], "form": without });
    assert_eq!(office.host("directory.put_office", params)["logo"], Value::Null);
}

#[test]
fn rooms_and_challenges_are_kept_as_they_were_typed() {
    let folder = tempfile::tempdir().unwrap();
    let office = open(&folder);
    let room = json!({ "id": null, "name": "2.14", "seats": 40, "step_free": true, "hearing_loop": null, "screens": 1, "note": "" });
    let form = json!({ "name": "Rathaus", "address": "Am Markt 1", "rooms": [room] });
    let venue = office.host("directory.put_venue", json!({ "id": null, "based_on": null, "form": form }));
    assert_eq!(venue["form"]["rooms"][0]["hearing_loop"], Value::Null);
    let rooms = json!({ "kind": "room", "words": "2.", "venue": venue["id"] });
    assert_eq!(names(&office.host("directory.names", rooms), "/names"), ["2.14"]);
    let form = json!({
        "title": "Posteingang", "owner": "Stadt Musterstadt", "speaker": "Frauke Dahl", "problem": "Zu viel Papier.", "call": "", "deadline": "2026-12-18",
    });
    let challenge =
        office.host("directory.put_challenge", json!({ "id": null, "based_on": null, "form": form }));
    assert!(challenge["form"]["owner"]["id"].is_string(), "a new name became an office");
    assert_eq!(
        names(&office.host("directory.offices", json!({ "words": "" })), "/rows"),
        ["Stadt Musterstadt"]
    );
    assert_eq!(
        office.host("directory.challenges", json!({ "words": "post" }))["rows"][0]["day"],
        "2026-12-18"
    );
}
