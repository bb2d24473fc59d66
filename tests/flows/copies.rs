//! Verified copies and moving the data: what happens when the folder is gone, full of
//! something else, or not a folder at all.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use pitchpult_tests::office::text;
use pitchpult_tests::{Office, sample_day};
use serde_json::{Value, json};

fn morning() -> DateTime<Utc> {
    "2026-11-24T07:30:00Z".parse().unwrap()
}

fn open(folder: &Path) -> Office {
    let office = Office::open(folder, morning());
    office.app.await_backups();
    office
}

fn house(office: &Office) -> Value {
    office.app.await_backups();
    office.host("house.view", json!({}))
}

fn try_folder(office: &Office, folder: Option<&Path>) -> Result<Value, app::Error> {
    let mut form = house(office)["house"].clone();
    form["backup_folder"] = json!(folder);
    office.try_host("house.put", form)
}

/// Copies of the database in a folder.
fn copies(folder: &Path) -> Vec<PathBuf> {
    let found = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    found.filter(|path| path.extension().is_some_and(|end| end == "db")).collect()
}

/// The sample, run to its end.
fn ended(office: &Office) -> String {
    let plan = office.host("session.create_sample", json!({}));
    let session = text(&plan, "/session").to_owned();
    let _ = office.host("plan.freeze", json!({ "session": session, "based_on": plan["revision"] }));
    while office.try_host("run.advance", json!({ "session": session, "seen": null })).is_ok() {
        office.clock.pass_ms(1000);
    }
    session
}

fn try_move(office: &Office, to: Option<&Path>) -> Result<Value, app::Error> {
    let folder = to.map(|to| to.display().to_string()).unwrap_or_default();
    office.try_host("house.move_data", json!({ "folder": folder }))
}

#[test]
fn every_start_makes_a_copy_and_says_when() {
    let folder = tempfile::tempdir().unwrap();
    let office = open(folder.path());
    let backup = house(&office)["backup"].clone();
    assert_eq!((&backup["own_folder"], &backup["failure"]), (&json!(true), &Value::Null));
    assert_eq!(copies(&folder.path().join("backups")).len(), 1);
    let clock = office.clock.clone();
    let at = text(&backup, "/at").to_owned();
    drop(office);
    clock.pass_ms(60_000);
    let office = Office::open_with(folder.path(), clock);
    assert!(text(&house(&office), "/backup/at") > at.as_str());
}

#[test]
fn the_end_of_a_session_and_the_last_signature_make_a_copy() {
    let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let office = open(folder.path());
    let _ = try_folder(&office, Some(stick.path())).unwrap();
    office.app.await_backups();
    assert_eq!(copies(stick.path()).len(), 1, "another folder gets one at once");
    let session = ended(&office);
    office.app.await_backups();
    assert_eq!(copies(stick.path()).len(), 2);
    let _ = office.of("scoring.close", &session);
    sample_day::sign(&office, &session);
    office.app.await_backups();
    assert_eq!(copies(stick.path()).len(), 3);
    let newest = copies(stick.path()).into_iter().max().unwrap();
    let copied = tempfile::tempdir().unwrap();
    fs::copy(newest, copied.path().join("pitchpult.sqlite")).unwrap();
    let start = open(copied.path()).host("start.view", json!({}));
    assert!(start.to_string().contains("signed"), "the copy opens and has the signatures");
}

#[test]
fn a_folder_that_is_gone_is_told_until_a_copy_succeeds() {
    let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let place = stick.path().join("Sicherung");
    fs::create_dir(&place).unwrap();
    let office = open(folder.path());
    let _ = try_folder(&office, Some(&place)).unwrap();
    let at = house(&office)["backup"]["at"].clone();
    fs::remove_dir_all(&place).unwrap();
    let _ = office.host("house.back_up", json!({}));
    let backup = house(&office)["backup"].clone();
    assert_eq!((text(&backup, "/failure/code"), &backup["at"]), ("store-folder-gone", &at));
    // Something else can still be changed, and a restart does not forget.
    let mut form = house(&office)["house"].clone();
    form["retention_years"] = json!(7);
    assert_eq!(office.host("house.put", form)["house"]["retention_years"], 7);
    let clock = office.clock.clone();
    drop(office);
    let office = Office::open_with(folder.path(), clock);
    assert_eq!(text(&house(&office), "/backup/failure/code"), "store-folder-gone");
    fs::create_dir(&place).unwrap();
    let _ = office.host("house.back_up", json!({}));
    assert_eq!(house(&office)["backup"]["failure"], Value::Null);
}

#[test]
fn a_file_in_the_place_of_the_folder_is_told_and_left_alone() {
    let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let place = stick.path().join("Sicherung");
    fs::create_dir(&place).unwrap();
    let office = open(folder.path());
    let _ = try_folder(&office, Some(&place)).unwrap();
    office.app.await_backups();
    fs::remove_dir_all(&place).unwrap();
    fs::write(&place, b"etwas anderes").unwrap();
    let mut rights = fs::metadata(&place).unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(&place, rights).unwrap();
    let _ = office.host("house.back_up", json!({}));
    assert_eq!(text(&house(&office), "/backup/failure/code"), "store-folder-gone");
    assert_eq!(fs::read(&place).unwrap(), b"etwas anderes");
}

#[test]
fn copies_go_neither_into_the_data_nor_into_a_folder_that_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let office = open(folder.path());
    let inside = folder.path().join("darin");
    fs::create_dir(&inside).unwrap();
    for refused in [inside.as_path(), &folder.path().join("fehlt"), Path::new("irgendwo")] {
        assert_eq!(try_folder(&office, Some(refused)).unwrap_err().code, "backup-folder");
    }
}

#[test]
fn the_data_move_at_the_next_start_and_the_old_folder_says_where_they_went() {
    let (old, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let new = other.path().join("neu");
    let office = open(old.path());
    let _ = office.host("session.create_sample", json!({}));
    let house_view = try_move(&office, Some(&new)).unwrap();
    assert_eq!(house_view["moves_to"], json!(new));
    let before = office.host("start.view", json!({}))["sessions"].clone();
    drop(office);
    let office = open(old.path());
    assert_eq!(house(&office)["data_folder"], json!(new));
    assert_eq!(house(&office)["moves_to"], Value::Null);
    assert_eq!(office.host("start.view", json!({}))["sessions"], before);
    drop(office);
    let office = open(old.path());
    assert_eq!(house(&office)["data_folder"], json!(new), "the old folder leads there at every start");
    assert!(old.path().join("pitchpult.sqlite").exists(), "the old folder stays as it is");
}

#[test]
fn a_move_is_taken_back_until_the_next_start() {
    let (old, new) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let office = open(old.path());
    let _ = try_move(&office, Some(new.path())).unwrap();
    assert_eq!(try_move(&office, None).unwrap()["moves_to"], Value::Null);
    drop(office);
    let office = open(old.path());
    assert_eq!(house(&office)["data_folder"], json!(old.path()));
}

#[test]
fn data_move_neither_onto_others_nor_into_themselves() {
    let (old, taken) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fs::write(taken.path().join("Brief.txt"), b"").unwrap();
    let office = open(old.path());
    let roundabout = taken.path().join("..").join("neu");
    for refused in [taken.path(), &old.path().join("darin"), &roundabout, Path::new("irgendwo")] {
        assert_eq!(try_move(&office, Some(refused)).unwrap_err().code, "move-refused");
    }
}

#[test]
fn a_target_that_is_taken_meanwhile_leaves_the_data_where_they_are_and_is_told() {
    let (old, new) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let office = open(old.path());
    let _ = try_move(&office, Some(new.path())).unwrap();
    drop(office);
    fs::write(new.path().join("Brief.txt"), b"").unwrap();
    let office = open(old.path());
    assert_eq!(house(&office)["data_folder"], json!(old.path()));
    assert_eq!(text(&house(&office), "/move_failure/code"), "move-refused");
    assert_eq!(try_move(&office, None).unwrap()["move_failure"], Value::Null, "until it is settled");
}

#[test]
fn data_whose_folder_has_vanished_are_not_begun_anew() {
    let (old, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let new = other.path().join("neu");
    let office = open(old.path());
    let _ = try_move(&office, Some(&new)).unwrap();
    let clock = office.clock.clone();
    drop(office);
    drop(Office::open_with(old.path(), clock.clone()));
    let away = other.path().join("abgezogen");
    fs::rename(&new, &away).unwrap();
    let refused = app::open(old.path(), clock.clone(), None, &mut |_| {}).err().unwrap();
    assert_eq!(refused.code, "data-folder-gone");
    assert!(!new.exists(), "nothing is put in its place");
    fs::rename(&away, &new).unwrap();
    assert_eq!(house(&Office::open_with(old.path(), clock))["data_folder"], json!(new));
}
