//! How an event stands in the log: facts that stay, text that may go, one hash chain.
//!
//! The chain covers the stored bytes of the facts as they are; they are parsed to be read
//! and never serialised anew. Text is covered by a salted hash, so that it can be erased
//! without breaking the chain, and what was erased cannot be guessed from the hash.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::event::{Actor, EVENT_VERSION, Event};
use crate::hash::Hash;
use crate::ids::EntryId;
use crate::time::Moment;
use crate::{Error, Result};

/// What is about to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEntry {
    /// The event.
    pub event: Event,
    /// Its free words, if any.
    pub text: Option<String>,
}

impl From<Event> for NewEntry {
    fn from(event: Event) -> Self {
        Self { event, text: None }
    }
}

/// The facts as they are stored.
#[derive(Serialize, Deserialize)]
struct Facts {
    v: u32,
    seq: u64,
    id: EntryId,
    at: Moment,
    by: Actor,
    #[serde(flatten)]
    event: Event,
}

/// An entry as the store keeps it: bytes and hashes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEntry {
    /// Place in the chain, from 1.
    pub seq: u64,
    /// Identity.
    pub id: EntryId,
    /// The facts' bytes.
    pub facts: Vec<u8>,
    /// Salted hash of the text; [`Hash::ZERO`] where there never was one.
    pub text_hash: Hash,
    /// Salt and text, until they are erased.
    pub text: Option<(Vec<u8>, String)>,
    /// Hash of the entry before.
    pub before: Hash,
    /// Hash of this entry.
    pub hash: Hash,
}

/// An entry as the fold reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Place in the chain, from 1.
    pub seq: u64,
    /// Identity.
    pub id: EntryId,
    /// When; `None` where the entry cannot be read.
    pub at: Option<Moment>,
    /// By whom; `None` where the entry cannot be read.
    pub by: Option<Actor>,
    /// What; `None` where the entry cannot be read: it is kept, shown, and no result is
    /// finalised over it.
    pub event: Option<Event>,
    /// Free words, unless there are none or they were erased.
    pub text: Option<String>,
    /// Hash of this entry.
    pub hash: Hash,
}

/// Digest of a text under its salt: SHA-256(32 random bytes ‖ text).
#[must_use]
pub fn text_hash(salt: &[u8], text: &str) -> Hash {
    Hash::of(&[salt, text.as_bytes()])
}

/// Hash of an entry: SHA-256(hash before ‖ text hash ‖ facts).
#[must_use]
pub fn entry_hash(before: Hash, text_hash: Hash, facts: &[u8]) -> Hash {
    Hash::of(&[&before.0, &text_hash.0, facts])
}

/// Chains a new entry. `salt` is 32 random bytes, used only where there is text.
///
/// # Errors
/// [`Error::Invalid`] when the event has no JSON form; none of ours lacks one.
pub fn seal(
    new: &NewEntry,
    (seq, before): (u64, Hash),
    id: EntryId,
    at: Moment,
    by: Actor,
    salt: [u8; 32],
) -> Result<StoredEntry> {
    let facts = Facts { v: EVENT_VERSION, seq, id, at, by, event: new.event.clone() };
    let facts = serde_json::to_vec(&facts).map_err(|_| Error::Invalid { field: "entry" })?;
    let text = new.text.clone().map(|text| (salt.to_vec(), text));
    let text_hash = text.as_ref().map_or(Hash::ZERO, |(salt, text)| text_hash(salt, text));
    let hash = entry_hash(before, text_hash, &facts);
    Ok(StoredEntry { seq, id, facts, text_hash, text, before, hash })
}

impl StoredEntry {
    /// Reads the facts, upcasting older versions. What cannot be read keeps its place.
    #[must_use]
    pub fn read(&self) -> Entry {
        let facts = serde_json::from_slice::<Value>(&self.facts)
            .ok()
            .and_then(upcast)
            .and_then(|value| serde_json::from_value::<Facts>(value).ok())
            .filter(|facts| facts.seq == self.seq && facts.id == self.id);
        let (at, by, event) = match facts {
            Some(facts) => (Some(facts.at), Some(facts.by), Some(facts.event)),
            None => (None, None, None),
        };
        let text = self.text.as_ref().map(|(_, text)| text.clone());
        Entry { seq: self.seq, id: self.id, at, by, event, text, hash: self.hash }
    }

    /// Whether the entry fits the chain at `(seq, before)` and its own hashes.
    #[must_use]
    pub fn fits(&self, seq: u64, before: Hash) -> bool {
        let text_fits = self.text.as_ref().is_none_or(|(salt, text)| text_hash(salt, text) == self.text_hash);
        self.seq == seq
            && self.before == before
            && text_fits
            && entry_hash(self.before, self.text_hash, &self.facts) == self.hash
    }
}

/// Brings facts of an older version to today's. Version 1 is the first; a newer one than
/// ours is left unread.
fn upcast(facts: Value) -> Option<Value> {
    let version = facts.get("v")?.as_u64()?;
    (version == u64::from(EVENT_VERSION)).then_some(facts)
}

/// Checks a whole chain and names the first place that does not fit.
///
/// # Errors
/// The `seq` at which the chain breaks.
pub fn verify<'a>(entries: impl IntoIterator<Item = &'a StoredEntry>) -> std::result::Result<Hash, u64> {
    let mut before = Hash::ZERO;
    for (index, entry) in entries.into_iter().enumerate() {
        let seq = index as u64 + 1;
        if !entry.fits(seq, before) {
            return Err(seq);
        }
        before = entry.hash;
    }
    Ok(before)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use uuid::Uuid;

    fn chain(texts: &[Option<&str>]) -> Vec<StoredEntry> {
        let mut before = Hash::ZERO;
        let mut entries = Vec::new();
        for (index, text) in texts.iter().enumerate() {
            let seq = index as u64 + 1;
            let at = Moment { wall: DateTime::UNIX_EPOCH, boot_ms: seq, boot_id: "b".into() };
            let id = EntryId(Uuid::from_u128(u128::from(seq)));
            let new = NewEntry { event: Event::TimerPaused, text: text.map(str::to_owned) };
            let entry = seal(&new, (seq, before), id, at, Actor::Host, [7; 32]).unwrap();
            before = entry.hash;
            entries.push(entry);
        }
        entries
    }

    #[test]
    fn an_erased_text_leaves_the_chain_whole() {
        let mut entries = chain(&[None, Some("Wort"), None]);
        assert!(verify(&entries).is_ok());
        entries[1].text = None;
        assert!(verify(&entries).is_ok());
        assert_eq!(entries[1].read().text, None);
    }

    #[test]
    fn a_changed_byte_is_found_at_its_place() {
        for place in 0..3_usize {
            let mut entries = chain(&[None, Some("Wort"), None]);
            let last = entries[place].facts.len() - 2;
            entries[place].facts[last] ^= 1;
            assert_eq!(verify(&entries), Err(place as u64 + 1));
        }
        let mut entries = chain(&[None, Some("Wort"), None]);
        entries[1].text = Some((vec![7; 32], "Wert".into()));
        assert_eq!(verify(&entries), Err(2));
        entries.remove(1);
        assert_eq!(verify(&entries), Err(2));
    }

    #[test]
    fn an_undo_is_read_as_it_was_written() {
        let at = Moment { wall: DateTime::UNIX_EPOCH, boot_ms: 1, boot_id: "b".into() };
        let (id, event) = (EntryId(Uuid::from_u128(9)), Event::Undone { seq: 4 });
        let entry = seal(&event.clone().into(), (7, Hash::ZERO), id, at, Actor::Host, [0; 32]).unwrap();
        assert_eq!(entry.read().event, Some(event));
    }

    #[test]
    fn an_entry_of_a_newer_version_is_kept_unread() {
        let mut entry = chain(&[None]).remove(0);
        assert!(entry.read().event.is_some());
        let facts = String::from_utf8(entry.facts.clone()).unwrap().replace("\"v\":1", "\"v\":99");
        entry.facts = facts.into_bytes();
        assert_eq!(entry.read().event, None);
        assert_eq!(entry.read().seq, 1);
    }
}
