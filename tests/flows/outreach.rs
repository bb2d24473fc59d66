//! Before the day: invitations with the same papers for all, questions, notices, guests, and
//! points of the check list that are let go.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use chrono::{DateTime, Utc};
use pitchpult_tests::Office;
use pitchpult_tests::office::{list, text};
use serde_json::{Value, json};

fn morning() -> DateTime<Utc> {
    "2026-11-24T07:30:00Z".parse().unwrap()
}

/// An office with the sample, which is not frozen yet.
fn prepared(folder: &tempfile::TempDir) -> (Office, String, Value) {
    let office = Office::open(folder.path(), morning());
    let plan = office.host("session.create_sample", json!({}));
    let session = text(&plan, "/session").to_owned();
    (office, session, plan)
}

fn applicants(plan: &Value) -> Vec<String> {
    list(plan, "/applicants").iter().map(|one| text(one, "/id").to_owned()).collect()
}

fn invitation(session: &str, to: &[String], named: &[&str]) -> Value {
    json!({
        "session": session, "to": to, "others": 0, "channel": "email", "on": "2026-10-26",
        "attachments": [], "named": named, "words": "",
    })
}

/// A point of the check list.
fn point(plan: &Value, code: &str) -> Value {
    list(plan, "/points").iter().find(|point| point["code"] == code).cloned().unwrap_or(Value::Null)
}

#[test]
fn everybody_gets_the_same_papers_or_it_is_said_who_lacks_which() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session, plan) = prepared(&folder);
    let before = list(&office.of("outreach.view", &session), "/invitations").len();
    let all = applicants(&plan);
    let view = office.host("outreach.invite", invitation(&session, &all, &["Nachtrag zum Aufruf"]));
    assert_eq!(list(&view, "/invitations").len(), before + 1);
    assert_eq!(list(&view, "/invitations")[before]["all"], true);
    assert_eq!((list(&view, "/gaps").len(), list(&view, "/uninvited").len()), (0, 0));
    let view = office.host("outreach.invite", invitation(&session, &all[..1], &["Lageplan"]));
    let gaps = list(&view, "/gaps");
    assert_eq!(gaps.len(), all.len() - 1);
    assert!(gaps.iter().all(|gap| gap["paper"]["name"] == "Lageplan" && gap["applicant"]["applicant"] != all[0].as_str()));
    let view = office.host("outreach.invite", invitation(&session, &all[1..], &["Lageplan"]));
    assert_eq!(list(&view, "/gaps").len(), 0);
}

#[test]
fn an_invitation_sent_again_after_a_lost_answer_stands_once() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session, plan) = prepared(&folder);
    let mut form = invitation(&session, &applicants(&plan), &[]);
    form["id"] = json!("0198c0de-0000-7000-8000-000000000001");
    let first = office.host("outreach.invite", form.clone());
    let second = office.host("outreach.invite", form);
    assert_eq!((&first["seq"], &first["invitations"]), (&second["seq"], &second["invitations"]));
}

#[test]
fn open_questions_come_first_and_an_answered_one_is_struck_after_its_answer() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session, plan) = prepared(&folder);
    let from = &applicants(&plan)[0];
    let ask = |words: &str| {
        let view = office.host(
            "outreach.ask",
            json!({ "session": session, "from": from, "on": "2026-11-12", "words": words }),
        );
        view["seq"].clone()
    };
    let (first, second) = (ask("Gibt es einen Beamer?"), ask("Dürfen zwei Personen sprechen?"));
    let answer = json!({
        "session": session, "question": first, "on": "2026-11-13", "to_all": true, "channel": "email", "words": "Ja.",
    });
    let view = office.host("outreach.answer", answer.clone());
    let questions = list(&view, "/questions");
    assert_eq!(questions[0]["entry"], second);
    let asked = questions.iter().find(|question| question["entry"] == first).unwrap();
    assert_eq!((&asked["open"], &asked["answers"][0]["words"]), (&json!(false), &json!("Ja.")));
    let answered = asked["answers"][0]["entry"].clone();
    let strike = |entry: &Value, reason: &str| {
        office.try_host("outreach.strike", json!({ "session": session, "entry": entry, "reason": reason }))
    };
    assert_eq!(strike(&first, "Doppelt").unwrap_err().code, "depended-upon");
    assert_eq!(strike(&answered, " ").unwrap_err().code, "reason-missing");
    let view = strike(&answered, "Falsche Frage").unwrap();
    let asked =
        list(&view, "/questions").iter().find(|question| question["entry"] == first).cloned().unwrap();
    assert_eq!((&asked["open"], &asked["answers"][0]["struck"]), (&json!(true), &json!("Falsche Frage")));
}

#[test]
fn what_has_not_happened_yet_or_never_can_have_is_not_entered() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session, plan) = prepared(&folder);
    let all = applicants(&plan);
    let on = |day: &str| {
        let mut form = invitation(&session, &all, &[]);
        form["on"] = json!(day);
        office.try_host("outreach.invite", form).map(drop).map_err(|error| error.params[0].1.clone())
    };
    assert_eq!(on("2026-11-24"), Ok(()));
    for (day, field) in
        [("2026-11-25", "day-ahead"), ("1899-01-01", "date"), ("2026-02-30", "date"), ("", "date")]
    {
        assert_eq!(on(day), Err(field.to_owned()), "{day}");
    }
    let nobody = office.try_host("outreach.invite", invitation(&session, &[], &[])).unwrap_err();
    assert_eq!((nobody.code, nobody.params[0].1.as_str()), ("invalid", "recipients"));
    let long = "x".repeat(301);
    assert_eq!(
        office.try_host("outreach.invite", invitation(&session, &all, &[&long])).unwrap_err().code,
        "invalid"
    );
}

#[test]
fn notices_given_settle_the_check_list_and_guests_add_one_more() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session, _) = prepared(&folder);
    for given in list(&office.of("outreach.view", &session), "/notices") {
        for one in list(given, "/given") {
            let strike = json!({ "session": session, "entry": one["entry"], "reason": "Neu" });
            let _ = office.host("outreach.strike", strike);
        }
    }
    let guests = office.of("outreach.view", &session)["guests"].clone();
    for guest in guests.as_array().unwrap() {
        let _ = office.host("guest.remove", json!({ "session": session, "guest": guest["guest"] }));
    }
    assert_eq!(point(&office.of("plan.view", &session), "notices")["of"], 2);
    let notice = |group: &str| {
        let form = json!({
            "session": session, "group": group, "on": "2026-11-20", "channel": "letter", "words": "",
        });
        office.host("outreach.notice", form)
    };
    let _ = notice("presenters");
    let view = notice("panel");
    assert!(list(&view, "/notices").iter().all(|group| group["done"] == group["due"]));
    assert_eq!(point(&office.of("plan.view", &session), "notices")["done"], true);
    let _ = office.host("guest.put", guest(&session, &[]));
    let notices = point(&office.of("plan.view", &session), "notices");
    assert_eq!((&notices["done"], &notices["count"], &notices["of"]), (&json!(false), &json!(2), &json!(3)));
}

fn guest(session: &str, needs: &[&str]) -> Value {
    json!({
        "session": session, "guest": "0198c0de-0000-7000-8000-0000000000aa", "role": "guest",
        "name": "Ida Kranz", "organisation": "Presse", "applicant": null, "needs": needs,
        "needs_note": "", "arranged": "",
    })
}

#[test]
fn a_guest_s_needs_are_answered_by_the_room_or_by_what_is_arranged() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session, _) = prepared(&folder);
    let mut form = guest(&session, &["sign_language", "captions", "captions"]);
    let view = office.host("guest.put", form.clone());
    let ours = |view: &Value| {
        list(view, "/guests").iter().find(|one| one["name"] == "Ida Kranz").cloned().unwrap_or(Value::Null)
    };
    assert_eq!(list(&ours(&view), "/needs").len(), 2);
    assert!(list(&ours(&view), "/needs").iter().all(|need| need["met"] == "open"));
    assert_eq!(point(&office.of("plan.view", &session), "access")["done"], false);
    form["arranged"] = json!("Dolmetscherin bestellt");
    let view = office.host("guest.put", form);
    assert!(list(&ours(&view), "/needs").iter().all(|need| need["met"] == "arranged"));
    assert_eq!(point(&office.of("plan.view", &session), "access")["done"], true);
    let remove = json!({ "session": session, "guest": ours(&view)["guest"] });
    let view = office.host("guest.remove", remove.clone());
    assert_eq!(ours(&view), Value::Null);
    assert!(office.try_host("guest.remove", remove).is_ok(), "sent again, it is gone already");
    for (field, value) in [("role", json!("king")), ("name", json!(" ")), ("needs", json!(["gold"]))] {
        let mut form = guest(&session, &[]);
        form[field] = value;
        assert_eq!(office.try_host("guest.put", form).unwrap_err().code, "invalid", "{field}");
    }
}

#[test]
fn needs_stand_in_no_log_and_in_no_plan() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session, before) = prepared(&folder);
    let seq = office.of("outreach.view", &session)["seq"].clone();
    let view = office.host("guest.put", guest(&session, &["step_free"]));
    assert_eq!(view["seq"], seq);
    assert_eq!(office.of("plan.view", &session)["plan_hash"], before["plan_hash"]);
}

#[test]
fn a_point_is_let_go_with_a_reason_and_taken_up_again_and_the_law_s_points_are_not() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session, _) = prepared(&folder);
    let _ = office.host("guest.put", guest(&session, &["captions"]));
    let waive = |code: &str, reason: &str| {
        let based_on = office.of("plan.view", &session)["revision"].clone();
        let params = json!({ "session": session, "based_on": based_on, "point": code, "reason": reason });
        office.try_host("plan.waive", params)
    };
    assert_eq!(waive("purpose", "Grund").unwrap_err().code, "invalid");
    assert_eq!(waive("access", "  ").unwrap_err().code, "reason-missing");
    let plan = waive("access", "Kommt doch nicht").unwrap();
    let access = point(&plan, "access");
    assert_eq!((&access["done"], &access["waived"]), (&json!(true), &json!("Kommt doch nicht")));
    let params = json!({ "session": session, "based_on": plan["revision"], "point": "access" });
    let plan = office.host("plan.unwaive", params);
    assert_eq!(point(&plan, "access")["done"], false);
    let undone = office.host("plan.undo", json!({ "session": session, "based_on": plan["revision"] }));
    assert_eq!(point(&undone, "access")["waived"], "Kommt doch nicht");
}

#[test]
fn a_restart_shows_the_same_outreach_log() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session, plan) = prepared(&folder);
    let _ = office.host("outreach.invite", invitation(&session, &applicants(&plan), &["Aufruf"]));
    let _ = office.host("guest.put", guest(&session, &["remote"]));
    let (before, clock) = (office.of("outreach.view", &session), office.clock.clone());
    drop(office);
    let office = Office::open_with(folder.path(), clock);
    assert_eq!(office.of("outreach.view", &session), before);
}
