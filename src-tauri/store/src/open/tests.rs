//! Every fault of opening: what is said, and what becomes of the file.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::*;
use crate::samples::at;

const DAY_MS: i64 = 86_400_000;

fn open_on(folder: &Path, day: i64) -> Result<(Store, Opened)> {
    Store::open(folder, at(day * DAY_MS), &mut |_| {})
}

fn database(folder: &Path) -> PathBuf {
    folder.join("pitchpult.sqlite")
}

/// A folder with a closed file in it, which has one setting and one backup without it.
fn used_folder() -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    open_on(place.path(), 0).unwrap().0.close();
    let (store, opened) = open_on(place.path(), 1).unwrap();
    assert!(opened.backup.is_some());
    store.write(|w| w.put_setting("kept", "1")).unwrap();
    store.close();
    place
}

fn kept(store: &Store) -> bool {
    store.read(|r| r.setting("kept")).unwrap().is_some()
}

fn refused(folder: &Path) -> Error {
    open_on(folder, 2).err().expect("must be refused")
}

#[test]
fn the_phases_come_in_order_and_a_new_file_is_made() {
    let place = tempfile::tempdir().unwrap();
    let mut phases = Vec::new();
    let folder = place.path().join("deeper/still");
    let (store, opened) = Store::open(&folder, at(0), &mut |phase| phases.push(phase)).unwrap();
    let migrating = Phase::Migrating { from: 0, to: migrate::NEWEST };
    assert_eq!(phases, [Phase::Locking, Phase::Checking, migrating, Phase::Ready]);
    assert!(opened.migrated_from.is_none() && !opened.unclean && opened.backup.is_none());
    assert_eq!(store.folder(), folder);
}

#[test]
fn what_was_written_is_there_at_the_next_opening() {
    let place = used_folder();
    let (store, opened) = open_on(place.path(), 2).unwrap();
    assert!(kept(&store) && !opened.unclean);
}

#[test]
fn a_second_opening_is_turned_away_until_the_last_clone_has_gone() {
    let place = used_folder();
    let (store, _) = open_on(place.path(), 2).unwrap();
    let clone = store.clone();
    drop(store);
    assert!(matches!(refused(place.path()), Error::InUse));
    drop(clone);
    assert!(open_on(place.path(), 2).is_ok());
}

#[test]
fn one_copy_is_made_a_day_and_ten_are_kept() {
    let place = used_folder();
    for day in 2..16 {
        assert!(open_on(place.path(), day).unwrap().1.backup.is_some());
        assert!(open_on(place.path(), day).unwrap().1.backup.is_none());
    }
    let copies = backup::list(&place.path().join("backups"));
    assert_eq!(copies.len(), 10);
    assert!(copies[9].to_string_lossy().contains("19700116"));
}

#[test]
fn a_damaged_file_is_moved_aside_with_its_bytes_and_a_backup_can_be_restored() {
    let place = used_folder();
    let mut bytes = fs::read(database(place.path())).unwrap();
    for byte in &mut bytes[4096..12_000] {
        *byte = 0xA5;
    }
    fs::write(database(place.path()), &bytes).unwrap();
    let Error::Corrupt { moved_to, backup: Some(backup) } = refused(place.path()) else {
        panic!("must be found damaged, with a backup")
    };
    assert_eq!(fs::read(&moved_to).unwrap(), bytes);
    assert!(!database(place.path()).exists());
    // Asked again, it still does not begin anew by itself.
    assert!(matches!(refused(place.path()), Error::Corrupt { .. }));
    assert_eq!(Store::restore_backup(place.path()).unwrap(), backup);
    let (store, _) = open_on(place.path(), 2).unwrap();
    assert!(!kept(&store));
    assert!(moved_to.exists());
}

#[test]
fn something_that_is_no_database_is_moved_aside_and_an_empty_one_begun_when_asked() {
    let place = used_folder();
    fs::write(database(place.path()), "Sehr geehrte Damen und Herren,\n".repeat(500)).unwrap();
    assert!(matches!(refused(place.path()), Error::Corrupt { .. }));
    Store::start_empty(place.path()).unwrap();
    let (store, _) = open_on(place.path(), 2).unwrap();
    assert!(!kept(&store));
}

#[test]
fn a_file_that_was_emptied_is_not_taken_for_a_new_one() {
    let place = used_folder();
    fs::write(database(place.path()), b"").unwrap();
    assert!(matches!(refused(place.path()), Error::Corrupt { backup: Some(_), .. }));
}

#[test]
fn a_file_that_vanished_from_beside_its_copies_is_missed() {
    let place = used_folder();
    fs::remove_file(database(place.path())).unwrap();
    assert!(matches!(refused(place.path()), Error::Missing { .. }));
    Store::restore_backup(place.path()).unwrap();
    assert!(open_on(place.path(), 2).is_ok());
}

#[test]
fn a_file_whose_making_was_interrupted_is_made_anew() {
    let place = tempfile::tempdir().unwrap();
    fs::write(database(place.path()), b"").unwrap();
    assert!(open_on(place.path(), 0).is_ok());
}

#[test]
fn a_damaged_backup_is_passed_over_for_an_older_one() {
    let place = used_folder();
    open_on(place.path(), 2).unwrap().0.close();
    let copies = backup::list(&place.path().join("backups"));
    fs::write(&copies[1], b"x").unwrap();
    assert_eq!(Store::restore_backup(place.path()).unwrap(), copies[0]);
}

#[test]
fn without_a_backup_restoring_says_so_and_moves_nothing() {
    let place = tempfile::tempdir().unwrap();
    open_on(place.path(), 0).unwrap().0.close();
    assert!(matches!(Store::restore_backup(place.path()), Err(Error::NotFound { what: "backup" })));
    assert!(database(place.path()).exists());
}

#[test]
fn a_newer_file_is_refused_and_not_a_byte_of_it_changes() {
    let place = used_folder();
    let other = Connection::open(database(place.path())).unwrap();
    other.pragma_update(None, "user_version", 99).unwrap();
    drop(other);
    let before = fs::read(database(place.path())).unwrap();
    assert!(matches!(refused(place.path()), Error::Newer { found: 99, known: migrate::NEWEST }));
    assert_eq!(fs::read(database(place.path())).unwrap(), before);
}

#[test]
fn another_programs_file_is_refused_and_stays() {
    let place = tempfile::tempdir().unwrap();
    let other = Connection::open(database(place.path())).unwrap();
    other.execute_batch("CREATE TABLE theirs (x); PRAGMA application_id = 7;").unwrap();
    drop(other);
    let before = fs::read(database(place.path())).unwrap();
    assert!(matches!(refused(place.path()), Error::NotOurs { .. }));
    assert_eq!(fs::read(database(place.path())).unwrap(), before);
}

#[test]
fn a_read_only_file_is_refused_and_stays() {
    let place = used_folder();
    let path = database(place.path());
    let before = fs::read(&path).unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    assert!(matches!(refused(place.path()), Error::ReadOnly { path: said } if said == path));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_lock_of_another_program_is_said_and_the_file_stays() {
    let place = used_folder();
    let before = fs::read(database(place.path())).unwrap();
    let other = Connection::open(database(place.path())).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    assert!(matches!(refused(place.path()), Error::Busy));
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(fs::read(database(place.path())).unwrap(), before);
    drop(other);
    assert!(kept(&open_on(place.path(), 2).unwrap().0));
}

#[test]
fn a_daily_copy_that_fails_is_told_and_does_not_keep_the_door_shut() {
    let place = tempfile::tempdir().unwrap();
    open_on(place.path(), 0).unwrap().0.close();
    fs::write(place.path().join("backups"), b"in the way").unwrap();
    let (_store, opened) = open_on(place.path(), 1).unwrap();
    assert!(opened.backup.is_none() && opened.backup_failed.is_some());
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was_and_a_copy_beside_it() {
    let place = used_folder();
    let other = Connection::open(database(place.path())).unwrap();
    // As if the first step were still to come, which then finds its tables made.
    other.pragma_update(None, "user_version", 0).unwrap();
    drop(other);
    assert!(matches!(refused(place.path()), Error::Sqlite(_)));
    let copy = backup::list(&place.path().join("backups")).pop().unwrap();
    assert!(copy.to_string_lossy().ends_with("-v0.sqlite"));
    for file in [database(place.path()), copy] {
        let whole = connection::reader(&file).unwrap();
        let kept: i64 = whole.query_row("SELECT count(*) FROM setting", [], |row| row.get(0)).unwrap();
        assert_eq!(kept, 1);
    }
}
