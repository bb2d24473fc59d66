//! Several hosts of equal standing: in the head, in the criteria, in the panel, and under the
//! record; and the names that a form finds or makes in the directory.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use chrono::{DateTime, Utc};
use pitchpult_tests::Office;
use pitchpult_tests::office::{list, text};
use serde_json::{Value, json};

fn morning() -> DateTime<Utc> {
    "2026-11-24T07:30:00Z".parse().unwrap()
}

fn office() -> (tempfile::TempDir, Office) {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), morning());
    (folder, office)
}

fn named(name: &str) -> Value {
    json!({ "id": null, "name": name })
}

fn co_host(name: &str, signers: [&str; 2]) -> Value {
    json!({ "office": named(name), "signers": signers.map(named) })
}

/// Two organisations beside the host, two people each.
fn two() -> Vec<Value> {
    vec![
        co_host("Hochschule Musterstadt, Gründungszentrum", ["Dr. Anke Lorenz", "Paul Sievers"]),
        co_host("Verein Stadtlabor e. V.", ["Ute Brandt", "Cem Aydin"]),
    ]
}

fn try_head(office: &Office, plan: &Value, change: impl FnOnce(&mut Value)) -> Result<Value, app::Error> {
    let mut head = plan["head"].clone();
    change(&mut head);
    let params = json!({ "session": plan["session"], "based_on": plan["revision"], "head": head });
    office.try_host("plan.set_head", params)
}

fn with_co_hosts(office: &Office, plan: &Value, co_hosts: Vec<Value>) -> Value {
    try_head(office, plan, |head| head["co_hosts"] = Value::Array(co_hosts)).unwrap()
}

fn try_origin(office: &Office, plan: &Value, origin: Value) -> Result<Value, app::Error> {
    let params = json!({ "session": plan["session"], "based_on": plan["revision"], "origin": origin });
    office.try_host("plan.set_origin", params)
}

fn host_ids(plan: &Value) -> Vec<String> {
    list(plan, "/hosts").iter().map(|host| text(host, "/office").to_owned()).collect()
}

/// The sample with two co-hosts, frozen and run to its end, with scoring closed.
fn day_of_three_hosts(office: &Office) -> String {
    let plan = office.host("session.create_sample", json!({}));
    let plan = with_co_hosts(office, &plan, two());
    let how = "mit dem Aufruf";
    let (set_by, day) = (host_ids(&plan), "2026-10-01");
    let origin = json!({ "set_by": set_by, "set_on": day, "published_on": day, "published_how": how });
    let plan = try_origin(office, &plan, origin).unwrap();
    let session = text(&plan, "/session").to_owned();
    let open = list(&plan, "/points").iter().filter(|point| point["done"] == false).collect::<Vec<_>>();
    assert!(open.is_empty(), "{open:?}");
    let _ = office.host("plan.freeze", json!({ "session": session, "based_on": plan["revision"] }));
    while office.try_host("run.advance", json!({ "session": session, "seen": null })).is_ok() {
        office.clock.pass_ms(1000);
    }
    let _ = office.of("scoring.close", &session);
    session
}

fn sign(office: &Office, session: &str, signer: &Value) -> Result<Value, app::Error> {
    let seen = office.of("record.view", session)["seq"].clone();
    let params = json!({
        "session": session, "signer": signer["signer"], "office": signer["office"],
        "person": signer["person"], "place": "Musterstadt", "seen": seen,
    });
    office.try_host("record.sign", params)
}

#[test]
fn the_record_is_final_only_after_all_six_signatures_and_one_revocation_takes_all_back() {
    let (_folder, office) = office();
    let session = day_of_three_hosts(&office);
    let record = office.of("record.view", &session);
    let signers = list(&record, "/signers").to_vec();
    let organisations: Vec<_> = signers.iter().map(|signer| text(signer, "/organisation")).collect();
    assert_eq!(signers.len(), 6);
    assert_eq!(organisations[2..4], ["Hochschule Musterstadt, Gründungszentrum"; 2]);
    for signer in &signers {
        assert_eq!(office.of("record.view", &session)["signed_off"], false);
        let _ = sign(&office, &session, signer).unwrap();
    }
    assert_eq!(sign(&office, &session, &signers[5]).unwrap_err().code, "signed-off");
    let record = office.of("record.view", &session);
    assert_eq!(record["signed_off"], true);
    assert!(list(&record, "/documents").iter().all(|document| document["state"] == "final"));
    let reason = json!({ "session": session, "reason": "Ein Name war falsch." });
    let _ = office.host("record.revoke", reason);
    let record = office.of("record.view", &session);
    assert_eq!(record["signed_off"], false);
    assert!(list(&record, "/signers").iter().all(|signer| signer["at"].is_null()));
}

#[test]
fn nobody_signs_for_an_organisation_that_has_not_named_them() {
    let (_folder, office) = office();
    let session = day_of_three_hosts(&office);
    let signers = list(&office.of("record.view", &session), "/signers").to_vec();
    let mut stranger = signers[2].clone();
    stranger["person"] = signers[4]["person"].clone();
    assert_eq!(sign(&office, &session, &stranger).unwrap_err().code, "not-there");
    stranger["person"] = Value::Null;
    assert_eq!(sign(&office, &session, &stranger).unwrap_err().code, "invalid");
}

#[test]
fn a_co_host_named_twice_or_equal_to_the_host_is_refused() {
    let (_folder, office) = office();
    let plan = office.host("session.create_sample", json!({}));
    let host = text(&plan, "/head/office/name").to_owned();
    let refused = |co_hosts: Vec<Value>| {
        let answer = try_head(&office, &plan, |head| head["co_hosts"] = Value::Array(co_hosts));
        let error = answer.unwrap_err();
        assert_eq!((error.code, error.params[0].1.as_str()), ("invalid", "co-hosts"));
    };
    refused(vec![co_host(&host, ["", ""])]);
    refused(vec![co_host("Verein", ["", ""]), co_host("Verein", ["", ""])]);
    refused(vec![co_host("Verein", ["Ute Brandt", "Ute Brandt"])]);
}

#[test]
fn a_co_host_without_both_signers_keeps_the_plan_open() {
    let (_folder, office) = office();
    let plan = office.host("session.create_sample", json!({}));
    let plan =
        with_co_hosts(&office, &plan, vec![co_host("Verein", ["Ute Brandt", ""]), co_host("", ["", ""])]);
    assert_eq!(list(&plan, "/head/co_hosts").len(), 1, "a row without an organisation is none");
    let point = list(&plan, "/points").iter().find(|point| point["code"] == "co-host-signers").unwrap();
    assert_eq!((&point["done"], &point["of"]), (&json!(false), &json!(1)));
}

#[test]
fn a_name_typed_once_is_found_again_and_two_of_one_name_have_to_be_chosen() {
    let (_folder, office) = office();
    let first = office.host("session.create", json!({ "title": "Eins" }));
    let first = try_head(&office, &first, |head| head["chair"] = named("Sabine Hartwig")).unwrap();
    let second = office.host("session.create", json!({ "title": "Zwei" }));
    let second = try_head(&office, &second, |head| head["chair"] = named(" Sabine Hartwig ")).unwrap();
    assert_eq!(first["head"]["chair"]["id"], second["head"]["chair"]["id"]);

    // Another one of this name comes into the directory with the panel.
    let put = json!({
        "session": second["session"], "based_on": second["revision"], "person": null,
        "name": "Jonas Reimann", "organisation": "Stadt", "sector": "administration", "nominated_by": null,
    });
    let second = office.host("plan.put_evaluator", put.clone());
    let mut other = put;
    other["based_on"] = second["revision"].clone();
    other["organisation"] = json!("Land");
    let second = office.host("plan.put_evaluator", other);
    let refused =
        try_head(&office, &second, |head| head["minute_taker"] = named("Jonas Reimann")).unwrap_err();
    assert_eq!(refused.code, "several-of-this-name");
    let id = second["panel"][1]["person"].clone();
    let chosen = json!({ "id": id, "name": "Jonas Reimann" });
    let second = try_head(&office, &second, |head| head["minute_taker"] = chosen).unwrap();
    assert_eq!(second["head"]["minute_taker"]["id"], id);
}

#[test]
fn only_hosts_set_the_criteria_and_they_are_not_published_before() {
    let (_folder, office) = office();
    let plan = office.host("session.create_sample", json!({}));
    let plan = with_co_hosts(&office, &plan, two());
    let [host, university, _] = <[String; 3]>::try_from(host_ids(&plan)).unwrap();
    let origin = |set_by: &[&str], set_on: &str, published_on: &str| json!({ "set_by": set_by, "set_on": set_on, "published_on": published_on, "published_how": "" });
    let stranger = "0190f3a0-0000-7000-8000-000000000001";
    let refused = try_origin(&office, &plan, origin(&[stranger], "2026-10-01", "2026-10-02")).unwrap_err();
    assert_eq!(refused.params[0].1, "criteria-set-by");
    let refused = try_origin(&office, &plan, origin(&[&host], "2026-10-02", "2026-10-01")).unwrap_err();
    assert_eq!(refused.params[0].1, "published-on");
    let plan = try_origin(&office, &plan, origin(&[&university, &host], "2026-10-01", "2026-10-01")).unwrap();
    assert_eq!(plan["origin"]["set_by"], json!([host, university]), "in the order of the hosts");

    // Who no longer hosts has set nothing; an undo brings both back.
    let gone = with_co_hosts(&office, &plan, Vec::new());
    assert_eq!(gone["origin"]["set_by"], json!([host]));
    let of = json!({ "session": gone["session"], "based_on": gone["revision"] });
    assert_eq!(office.host("plan.undo", of)["origin"]["set_by"], json!([host, university]));
}

#[test]
fn a_member_is_nominated_by_a_host_or_by_nobody() {
    let (_folder, office) = office();
    let plan = office.host("session.create_sample", json!({}));
    let plan = with_co_hosts(&office, &plan, two());
    let put = |plan: &Value, nominated_by: &Value| {
        let member = &plan["panel"][0];
        let params = json!({
            "session": plan["session"], "based_on": plan["revision"], "person": member["person"],
            "name": member["name"], "organisation": member["organisation"], "sector": member["sector"],
            "nominated_by": nominated_by,
        });
        office.host("plan.put_evaluator", params)
    };
    let university = json!(host_ids(&plan)[1]);
    let plan = put(&plan, &university);
    assert_eq!(plan["panel"][0]["nominated_by"], university);
    let plan = put(&plan, &json!("0190f3a0-0000-7000-8000-000000000001"));
    assert_eq!(plan["panel"][0]["nominated_by"], Value::Null);
}

#[test]
fn new_sessions_begin_with_the_home_office() {
    let (_folder, office) = office();
    let house = office.host("house.view", json!({}));
    assert_eq!(house["house"]["office"]["id"], Value::Null);
    let mut form = house["house"].clone();
    form["office"] = named("Bezirksregierung Musterstadt");
    let house = office.host("house.put", form);
    let plan = office.host("session.create", json!({ "title": "" }));
    assert_eq!(plan["head"]["office"], house["house"]["office"]);
    assert_eq!(plan["hosts"][0]["name"], "Bezirksregierung Musterstadt");
}
