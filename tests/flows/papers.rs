//! Decks and hand-outs: taken in by what they are, missing by name, fixed with the plan, and
//! told when they are gone.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use pitchpult_tests::Office;
use pitchpult_tests::office::{list, text};
use serde_json::{Value, json};

fn morning() -> DateTime<Utc> {
    "2026-11-20T07:30:00Z".parse().unwrap()
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01";

/// A small PDF of one page; `note` makes it differ from others.
fn pdf(note: &str) -> Vec<u8> {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Note ({note}) >>"),
    ];
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n{object}\nendobj\n", index + 1).bytes());
    }
    let table = bytes.len();
    bytes.extend(b"xref\n0 4\n0000000000 65535 f \n");
    for place in places {
        bytes.extend(format!("{place:010} 00000 n \n").bytes());
    }
    bytes.extend(format!("trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").bytes());
    bytes
}

/// A session with its plan, and what is done to its papers.
struct Desk {
    office: Office,
    session: String,
}

impl Desk {
    fn open(folder: &tempfile::TempDir) -> Self {
        let office = Office::open(folder.path(), morning());
        let plan = office.host("session.create_sample", json!({}));
        Self { session: text(&plan, "/session").to_owned(), office }
    }

    fn plan(&self) -> Value {
        self.office.of("plan.view", &self.session)
    }

    fn applicant(&self, place: usize) -> String {
        text(&self.plan(), &format!("/applicants/{place}/id")).to_owned()
    }

    fn edit(&self, command: &str, mut params: Value) -> Result<Value, app::Error> {
        params["session"] = json!(self.session);
        params["based_on"] = self.plan()["revision"].clone();
        self.office.try_host(command, params)
    }

    fn attach(
        &self,
        applicant: Option<&str>,
        kind: &str,
        name: &str,
        bytes: Vec<u8>,
    ) -> Result<Value, app::Error> {
        let upload = self.office.app.upload(name, bytes)?.upload;
        self.edit("plan.attach", json!({ "upload": upload, "applicant": applicant, "kind": kind }))
    }

    /// Takes what the sample brings away, so that each test begins with its own.
    fn cleared(self) -> Self {
        for file in list(&self.plan(), "/papers/attachments") {
            self.edit("plan.detach", json!({ "attachment": file["id"] })).unwrap();
        }
        self
    }

    fn require(
        &self,
        required: &[&str],
        deadline: Option<&str>,
        size_max: Option<u64>,
    ) -> Result<Value, app::Error> {
        self.edit(
            "plan.set_papers",
            json!({ "required": required, "deadline": deadline, "size_max": size_max }),
        )
    }
}

/// Where the only attached file lies.
fn only_file(folder: &tempfile::TempDir) -> PathBuf {
    let mut folders = std::fs::read_dir(folder.path().join("files")).unwrap();
    let inside = folders.next().unwrap().unwrap().path();
    std::fs::read_dir(inside).unwrap().next().unwrap().unwrap().path()
}

#[test]
fn a_deck_is_known_by_its_content_and_comes_back_as_it_came() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(&folder).cleared();
    let who = desk.applicant(0);
    let plan = desk.attach(Some(&who), "deck", "Folien.pdf", pdf("a")).unwrap();
    let file = &list(&plan, "/papers/attachments")[0];
    assert_eq!((&file["mime"], &file["pages"]), (&json!("application/pdf"), &json!(1)));
    assert_eq!((&file["received"], &file["state"]), (&json!("2026-11-20"), &json!("there")));
    let name = format!("attachment:{}", text(file, "/id"));
    let document = desk.office.document(&desk.session, &name, None).unwrap();
    assert_eq!(
        (document.name.as_str(), document.mime, document.bytes),
        ("Folien.pdf", "application/pdf", pdf("a"))
    );
}

#[test]
fn what_is_not_what_it_says_is_refused_with_a_clear_word_and_other_kinds_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(&folder).cleared();
    let who = desk.applicant(0);
    let refused =
        |name: &str, bytes: &[u8]| desk.attach(Some(&who), "deck", name, bytes.to_vec()).unwrap_err().code;
    assert_eq!(refused("Folien.pdf", b"PK\x03\x04"), "paper-not-what-it-says");
    assert_eq!(refused("Folien.pdf", b""), "paper-empty");
    assert_eq!(refused("Folien.pdf", &pdf("a")[..150]), "paper-cut-off");
    assert_eq!(refused("Bild.png", b"no picture at all"), "paper-not-what-it-says");
    assert!(list(&desk.plan(), "/papers/attachments").is_empty());
    let plan = desk.attach(Some(&who), "deck", "Folien.key", b"any bytes".to_vec()).unwrap();
    let file = &list(&plan, "/papers/attachments")[0];
    assert_eq!((&file["previewable"], &file["pages"]), (&json!(false), &Value::Null));
    let name = format!("attachment:{}", text(file, "/id"));
    let document = desk.office.document(&desk.session, &name, None).unwrap();
    assert_eq!(document.mime, "application/octet-stream", "a browser must not guess");
}

#[test]
fn a_file_over_the_limit_of_the_session_is_refused_with_both_sizes() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(&folder).cleared();
    desk.require(&[], None, Some(1024 * 1024)).unwrap();
    let mut large = PNG.to_vec();
    large.resize(1024 * 1024 + 1, 0);
    let error = desk.attach(None, "paper", "Plan.png", large).unwrap_err();
    assert_eq!(error.code, "paper-too-large");
    assert_eq!(error.params, [("size-mb", "2".to_owned()), ("limit-mb", "1".to_owned())]);
    for size_max in [0, 101 * 1024 * 1024] {
        assert_eq!(desk.require(&[], None, Some(size_max)).unwrap_err().code, "invalid");
    }
}

#[test]
fn the_preflight_lists_what_is_missing_and_late() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(&folder).cleared();
    let plan = desk.require(&["handout", "deck"], Some("2026-11-19"), None).unwrap();
    let count = list(&plan, "/applicants").len();
    assert_eq!(list(&plan, "/papers/missing").len(), 2 * count);
    let plan = desk.attach(Some(&desk.applicant(0)), "deck", "Folien.pdf", pdf("a")).unwrap();
    let missing = list(&plan, "/papers/missing");
    assert_eq!((missing.len(), &missing[0]["late"]), (2 * count, &json!("2026-11-20")));
    let plan = desk.require(&["deck"], Some("2026-11-20"), None).unwrap();
    assert_eq!(list(&plan, "/papers/missing").len(), count - 1);
    let point = list(&plan, "/points").iter().find(|point| point["code"] == "papers").unwrap();
    assert_eq!((&point["done"], &point["count"], &point["of"]), (&json!(false), &json!(1), &json!(count)));
}

#[test]
fn a_newer_file_takes_the_place_of_the_older_one_and_undo_brings_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(&folder).cleared();
    let who = desk.applicant(0);
    let first = desk.attach(Some(&who), "deck", "Eins.pdf", pdf("a")).unwrap();
    let second = desk.attach(Some(&who), "deck", "Zwei.pdf", pdf("b")).unwrap();
    let names = |plan: &Value| {
        let files = list(plan, "/papers/attachments").iter();
        files.map(|file| text(file, "/name").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!((names(&first), names(&second)), (vec!["Eins.pdf".to_owned()], vec!["Zwei.pdf".to_owned()]));
    let undone = desk.edit("plan.undo", json!({})).unwrap();
    assert_eq!(names(&undone), ["Eins.pdf"]);
    assert_eq!(list(&undone, "/papers/attachments")[0]["state"], "there");
}

#[test]
fn who_leaves_the_session_takes_the_papers_along() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(&folder).cleared();
    let who = desk.applicant(0);
    desk.attach(Some(&who), "deck", "Folien.pdf", pdf("a")).unwrap();
    let plan = desk.edit("plan.remove_applicant", json!({ "applicant": who })).unwrap();
    assert!(list(&plan, "/papers/attachments").is_empty());
}

#[test]
fn a_file_that_was_changed_or_removed_in_the_folder_is_told_and_stops_the_freeze() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(&folder).cleared();
    desk.attach(None, "paper", "Aufruf.pdf", pdf("a")).unwrap();
    let state = || {
        let checked = desk.office.of("plan.check_papers", &desk.session);
        text(&checked, "/files/0/state").to_owned()
    };
    assert_eq!(state(), "there");
    let path = only_file(&folder);
    std::fs::write(&path, b"other").unwrap();
    assert_eq!(state(), "changed");
    let frozen = desk.edit("plan.freeze", json!({})).unwrap_err();
    assert_eq!((frozen.code, frozen.params[0].1.as_str()), ("paper-changed", "Aufruf.pdf"));
    std::fs::remove_file(&path).unwrap();
    assert_eq!(state(), "gone");
    assert_eq!(desk.edit("plan.freeze", json!({})).unwrap_err().code, "paper-gone");
    let point = list(&desk.plan(), "/points").iter().find(|point| point["code"] == "papers").cloned();
    assert_eq!(point.unwrap()["done"], false);
    desk.attach(None, "paper", "Aufruf.pdf", pdf("a")).unwrap();
    assert_eq!(state(), "there");
}

#[test]
fn papers_go_along_with_an_invitation_by_their_checksum() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(&folder).cleared();
    let plan = desk.attach(None, "paper", "Aufruf.pdf", pdf("a")).unwrap();
    let file = &list(&plan, "/papers/attachments")[0];
    let invite = |attachment: &Value| {
        desk.office.try_host(
            "outreach.invite",
            json!({
                "session": desk.session, "to": [desk.applicant(0)], "others": 0, "channel": "email",
                "on": "2026-11-20", "attachments": [attachment], "named": [], "words": "",
            }),
        )
    };
    let view = invite(&file["id"]).unwrap();
    let last = list(&view, "/invitations").last().unwrap();
    assert_eq!(
        (&last["papers"][0]["name"], &last["papers"][0]["hash"]),
        (&json!("Aufruf.pdf"), &file["hash"])
    );
    let deck = desk.attach(Some(&desk.applicant(0)), "deck", "Folien.pdf", pdf("b")).unwrap();
    let deck = list(&deck, "/papers/attachments").last().unwrap()["id"].clone();
    assert_eq!(
        invite(&deck).unwrap_err().code,
        "not-there",
        "one applicant's deck is no paper of the session"
    );
}

#[test]
fn a_frozen_plan_takes_no_file_and_gives_none_away() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(&folder);
    let plan = desk.attach(None, "paper", "Aufruf.pdf", pdf("a")).unwrap();
    let frozen = desk.edit("plan.freeze", json!({}));
    assert!(
        frozen.is_ok(),
        "{:?}",
        list(&plan, "/points").iter().filter(|point| point["done"] != true).collect::<Vec<_>>()
    );
    let file = list(&plan, "/papers/attachments").last().unwrap()["id"].clone();
    assert_eq!(desk.attach(None, "paper", "Neu.pdf", pdf("b")).unwrap_err().code, "plan-frozen");
    assert_eq!(desk.edit("plan.detach", json!({ "attachment": file })).unwrap_err().code, "plan-frozen");
    assert_eq!(desk.require(&["deck"], None, None).unwrap_err().code, "plan-frozen");
}
