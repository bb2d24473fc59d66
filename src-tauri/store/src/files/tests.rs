//! A file is whole or not there, and a changed one is noticed.

use std::fs;
use std::io::{self, Read};

use domain::hash::Hash;

use super::{list, place, write};
use crate::{Error, Store};

fn names_in(store: &Store) -> Vec<Hash> {
    list(&store.files()).unwrap()
}

#[test]
fn a_file_comes_back_byte_for_byte_and_lies_there_once() {
    let store = Store::temporary().unwrap();
    let bytes: Vec<u8> = (0..100_000_u32).flat_map(u32::to_le_bytes).collect();
    let hash = store.put_file(&bytes).unwrap();
    assert_eq!(store.put_file(&bytes).unwrap(), hash);
    assert_eq!(hash, Hash::of(&[&bytes]));
    assert_eq!(store.file(hash).unwrap(), bytes);
    assert_eq!(names_in(&store), [hash]);
    let empty = store.put_file(b"").unwrap();
    assert_eq!(store.file(empty).unwrap(), b"");
    assert!(store.has_file(empty) && !store.has_file(Hash::ZERO));
}

#[test]
fn a_file_that_is_gone_or_changed_is_said_to_be_and_put_right_by_its_bytes() {
    let store = Store::temporary().unwrap();
    let hash = store.put_file(b"Vortrag").unwrap();
    let path = place(&store.files(), hash);
    fs::write(&path, b"Vertrag").unwrap();
    assert!(matches!(store.file(hash), Err(Error::FileChanged { hash: said }) if said == hash));
    store.put_file(b"Vortrag").unwrap();
    assert_eq!(store.file(hash).unwrap(), b"Vortrag");
    fs::remove_file(&path).unwrap();
    let gone = store.file(hash).unwrap_err();
    assert_eq!((gone.code(), gone.params()), ("store-file-gone", vec![("hash", hash.to_string())]));
    assert!(!store.has_file(hash));
}

/// A disk that is full after the first bytes.
struct Full(usize);

impl Read for Full {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.0 = self.0.checked_sub(1).ok_or(io::ErrorKind::StorageFull)?;
        into.fill(1);
        Ok(into.len())
    }
}

#[test]
fn a_disk_that_fills_up_leaves_nothing_half() {
    let store = Store::temporary().unwrap();
    let path = place(&store.files(), Hash::of(&[b"x"]));
    assert!(matches!(write(&path, Full(3)), Err(Error::DiskFull)));
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 0);
    assert_eq!(names_in(&store), []);
}

#[test]
fn a_folder_that_cannot_be_made_is_said_with_its_place() {
    let store = Store::temporary().unwrap();
    fs::write(store.files(), b"in the way").unwrap();
    assert!(matches!(store.put_file(b"x"), Err(Error::Io { .. })));
    assert!(matches!(store.file(Hash::ZERO), Err(Error::FileGone { .. })));
}
