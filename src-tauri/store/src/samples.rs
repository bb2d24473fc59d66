//! Values that the tests share.

use chrono::{DateTime, Duration, Utc};
use domain::hash::Hash;
use domain::ids::{EntryId, SessionId};
use domain::session::Event;
use domain::session::entry::{NewEntry, StoredEntry, seal};
use domain::session::event::Actor;
use domain::time::Moment;
use uuid::Uuid;

use crate::Store;

/// A moment, in milliseconds after the beginning.
pub(crate) fn at(ms: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + Duration::milliseconds(ms)
}

/// The session of most tests.
pub(crate) fn session() -> SessionId {
    SessionId(Uuid::from_u128(1))
}

/// A temporary store with that session.
pub(crate) fn store_with_session() -> Store {
    let store = Store::temporary().unwrap();
    store.write(|w| w.create_session(session(), at(0))).unwrap();
    store
}

/// The entry that comes after `(seq, hash)`.
pub(crate) fn next_entry((seq, before): (u64, Hash), text: Option<&str>) -> StoredEntry {
    let seq = seq + 1;
    let moment = Moment { wall: at(0), boot_ms: seq, boot_id: "b".into() };
    let new = NewEntry { event: Event::TimerPaused, text: text.map(str::to_owned) };
    let id = EntryId(Uuid::from_u128(u128::from(seq)));
    seal(&new, (seq, before), id, moment, Actor::Host, [7; 32]).unwrap()
}

/// Whether these bytes lie in any file of the data folder.
pub(crate) fn lies_in_the_folder(store: &Store, words: &[u8]) -> bool {
    let files = std::fs::read_dir(store.folder()).unwrap().map(|entry| entry.unwrap().path());
    files
        .filter(|path| path.is_file())
        .any(|path| std::fs::read(path).unwrap().windows(words.len()).any(|window| window == words))
}
