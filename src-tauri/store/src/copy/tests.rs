//! A copy is whole and can be opened, or there is none.

use std::fs;
use std::path::Path;

use chrono::DateTime;
use domain::hash::Hash;

use super::{KEPT, is_copy};
use crate::samples::{at, next_entry, session, store_with_session};
use crate::{Error, Store, files};

fn moment(second: i64) -> chrono::DateTime<chrono::Utc> {
    DateTime::from_timestamp(1_795_000_000 + second, 0).unwrap()
}

fn append(store: &Store) {
    store
        .write(|w| {
            let entry = next_entry(w.log_head(session())?, Some("Wort"));
            w.append_entry(session(), &entry)
        })
        .unwrap();
}

fn full_store() -> (Store, Hash) {
    let store = store_with_session();
    append(&store);
    let file = store.put_file(b"Vortrag").unwrap();
    (store, file)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_backup_holds_everything_and_files_only_once() {
    let (store, file) = full_store();
    let place = tempfile::tempdir().unwrap();
    let first = store.back_up(place.path(), moment(0)).unwrap();
    assert_eq!(first.path.file_name().unwrap(), "pitchpult-20261118-110640.db");
    assert_eq!((first.files, first.bytes), (1, fs::metadata(&first.path).unwrap().len()));
    assert_eq!(files::read(&place.path().join("files"), file).unwrap(), b"Vortrag");
    let second = store.back_up(place.path(), moment(1)).unwrap();
    assert_eq!((second.files, second.unsound), (0, Vec::new()));
    assert_eq!(
        names(place.path()),
        ["files", "pitchpult-20261118-110640.db", "pitchpult-20261118-110641.db"]
    );
}

#[test]
fn a_backup_can_be_opened_with_what_was_in_it() {
    let (store, file) = full_store();
    let place = tempfile::tempdir().unwrap();
    let done = store.back_up(place.path(), moment(0)).unwrap();
    let home = tempfile::tempdir().unwrap();
    fs::copy(done.path, home.path().join("pitchpult.sqlite")).unwrap();
    fs::rename(place.path().join("files"), home.path().join("files")).unwrap();
    let (copy, _) = Store::open(home.path(), at(0), &mut |_| {}).unwrap();
    assert_eq!(
        copy.read(|r| r.verify_log(session())).unwrap(),
        store.read(|r| r.log_head(session())).unwrap().1
    );
    assert_eq!(copy.file(file).unwrap(), b"Vortrag");
}

#[test]
fn the_newest_ten_stay_and_nothing_else_is_touched() {
    let (store, _) = full_store();
    let place = tempfile::tempdir().unwrap();
    let theirs = ["pitchpult-alt.db", "pitchpult-20200101-000000.db.txt", "brief.odt"];
    theirs.iter().for_each(|name| fs::write(place.path().join(name), b"x").unwrap());
    for second in 0..12 {
        store.back_up(place.path(), moment(second)).unwrap();
    }
    let names = names(place.path());
    let ours: Vec<_> = names.iter().filter(|name| is_copy(name)).collect();
    assert_eq!((ours.len(), ours[0].as_str()), (KEPT, "pitchpult-20261118-110642.db"));
    assert!(theirs.iter().all(|theirs| names.iter().any(|name| name == theirs)));
}

#[test]
fn a_folder_that_is_not_there_is_not_made() {
    let (store, _) = full_store();
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("file");
    fs::write(&file, b"x").unwrap();
    for folder in [place.path().join("stick"), file.clone(), file.join("below")] {
        let refused = store.back_up(&folder, moment(0)).unwrap_err();
        assert_eq!(refused.code(), "store-folder-gone");
    }
    assert_eq!(names(place.path()), ["file"]);
}

#[test]
fn a_folder_that_may_only_be_read_is_said_to_be_so() {
    let (store, _) = full_store();
    let place = tempfile::tempdir().unwrap();
    let set = |read_only| {
        let mut permissions = fs::metadata(place.path()).unwrap().permissions();
        permissions.set_readonly(read_only);
        fs::set_permissions(place.path(), permissions).unwrap();
    };
    set(true);
    let refused = store.back_up(place.path(), moment(0));
    #[allow(clippy::permissions_set_readonly_false)] // so that the folder can be removed
    set(false);
    if cfg!(unix) {
        assert!(matches!(refused, Err(Error::ReadOnly { .. })));
        assert_eq!(names(place.path()), Vec::<String>::new());
    }
}

#[test]
fn a_backup_that_fails_half_way_leaves_no_copy_under_its_name() {
    let (store, _) = full_store();
    let place = tempfile::tempdir().unwrap();
    // The files cannot be written, after the database could.
    fs::write(place.path().join("files"), b"in the way").unwrap();
    assert!(store.back_up(place.path(), moment(0)).is_err());
    assert_eq!(names(place.path()), ["files"]);
}

#[test]
fn a_file_that_is_damaged_at_home_is_named_and_the_rest_is_copied() {
    let (store, damaged) = full_store();
    let sound = store.put_file(b"Handzettel").unwrap();
    fs::write(files::place(&store.files(), damaged), b"Vertrag").unwrap();
    let place = tempfile::tempdir().unwrap();
    let done = store.back_up(place.path(), moment(0)).unwrap();
    assert_eq!((done.files, done.unsound), (1, vec![damaged]));
    assert!(files::read(&place.path().join("files"), sound).is_ok());
}

#[test]
fn a_session_goes_on_while_it_is_copied() {
    let (store, _) = full_store();
    let place = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| (0..200).for_each(|_| append(&store)));
        let mut second = 0;
        while !writer.is_finished() || second == 0 {
            store.back_up(place.path(), moment(second)).unwrap();
            second += 1;
        }
    });
    assert_eq!(store.read(|r| r.log_head(session())).unwrap().0, 201);
}

#[test]
fn a_copied_data_folder_opens_and_one_with_data_is_left_alone() {
    let (store, file) = full_store();
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("neu/Daten");
    let done = store.copy_to(&folder).unwrap();
    assert_eq!(done.path, folder.join("pitchpult.sqlite"));
    let (copy, opened) = Store::open(&folder, at(0), &mut |_| {}).unwrap();
    assert!(!opened.unclean);
    copy.read(|r| r.verify_log(session())).unwrap();
    assert_eq!(copy.file(file).unwrap(), b"Vortrag");
    assert!(matches!(store.copy_to(&folder), Err(Error::InUse)));
    copy.close();
    assert!(matches!(store.copy_to(&folder), Err(Error::FolderTaken { .. })));
    assert!(matches!(store.copy_to(store.folder()), Err(Error::InUse)));
}

#[test]
fn a_data_folder_that_could_not_be_copied_leaves_the_place_as_free_as_it_was() {
    let (store, file) = full_store();
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("Daten");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("files"), b"in the way").unwrap();
    assert!(store.copy_to(&folder).is_err());
    assert_eq!(names(&folder), ["files"]);
    fs::remove_file(folder.join("files")).unwrap();
    assert!(store.copy_to(&folder).is_ok());
    assert!(files::read(&folder.join("files"), file).is_ok());
}
