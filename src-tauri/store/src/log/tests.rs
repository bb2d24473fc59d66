//! The chain is kept whole, and erased words are gone.

use crate::samples::{lies_in_the_folder, next_entry, session, store_with_session};
use crate::{Error, Result, Store};
use domain::hash::Hash;

fn append(store: &Store, text: Option<&'static str>) -> Result<()> {
    store.write(move |w| {
        let entry = next_entry(w.log_head(session())?, text);
        w.append_entry(session(), &entry)
    })
}

fn execute(store: &Store, sql: &'static str) -> Result<()> {
    store.write(move |w| Ok(w.connection.execute_batch(sql)?))
}

#[test]
fn entries_come_back_byte_for_byte_and_in_order() -> Result<()> {
    let store = store_with_session();
    let first = next_entry((0, Hash::ZERO), None);
    let second = next_entry((1, first.hash), Some("Ein Wort"));
    let both = [first, second];
    let written = both.clone();
    store.write(move |w| written.iter().try_for_each(|entry| w.append_entry(session(), entry)))?;
    assert_eq!(store.read(|r| r.entries(session()))?, both);
    assert_eq!(store.read(|r| r.entries_after(session(), 1))?, both[1..]);
    assert_eq!(store.read(|r| r.log_head(session()))?, (2, both[1].hash));
    assert_eq!(store.read(|r| r.verify_log(session()))?, both[1].hash);
    Ok(())
}

#[test]
fn an_entry_that_does_not_fit_the_chain_is_refused() -> Result<()> {
    let store = store_with_session();
    append(&store, None)?;
    let (seq, head) = store.read(|r| r.log_head(session()))?;
    let gap = next_entry((seq + 1, head), None);
    let fork = next_entry((seq, Hash::ZERO), None);
    let mut changed = next_entry((seq, head), Some("Wort"));
    changed.text = Some((vec![7; 32], "Wert".into()));
    for entry in [gap, fork, changed] {
        let refused = store.write(move |w| w.append_entry(session(), &entry));
        assert!(matches!(refused, Err(Error::ChainBroken { .. })));
    }
    assert_eq!(store.read(|r| r.log_head(session()))?, (seq, head));
    Ok(())
}

#[test]
fn a_stored_entry_is_neither_changed_nor_removed() -> Result<()> {
    let store = store_with_session();
    append(&store, Some("Wort"))?;
    assert!(execute(&store, "UPDATE log_entry SET facts = x'00'").is_err());
    assert!(execute(&store, "UPDATE log_text SET text = 'Wert'").is_err());
    assert!(execute(&store, "DELETE FROM log_entry").is_err());
    assert_eq!(store.read(|r| r.log_head(session()))?.0, 1);
    Ok(())
}

#[test]
fn a_log_goes_only_with_its_whole_session() -> Result<()> {
    let store = store_with_session();
    append(&store, Some("Wort"))?;
    store.write(|w| w.append_revision(session(), b"{}", Hash::ZERO, crate::samples::at(1), "title"))?;
    execute(&store, "DELETE FROM session")?;
    assert_eq!(store.read(|r| r.entries(session()))?, []);
    Ok(())
}

#[test]
fn what_was_changed_behind_our_back_is_found_at_its_place() -> Result<()> {
    let store = store_with_session();
    for _ in 0..3 {
        append(&store, None)?;
    }
    execute(&store, "DROP TRIGGER log_entry_stays; UPDATE log_entry SET facts = x'7b7d' WHERE seq = 2")?;
    let broken = store.read(|r| r.verify_log(session()));
    assert!(matches!(broken, Err(Error::ChainBroken { seq: 2, .. })));
    Ok(())
}

#[test]
fn erased_words_are_gone_from_every_file_and_the_chain_holds() -> Result<()> {
    let store = store_with_session();
    append(&store, Some("Nordlichtfahrt"))?;
    append(&store, None)?;
    assert!(lies_in_the_folder(&store, b"Nordlichtfahrt"));
    store.write(|w| w.erase_text(session(), 1))?;
    // One more write makes sure that the clean-up after the last one is over.
    append(&store, None)?;
    assert!(!lies_in_the_folder(&store, b"Nordlichtfahrt"));
    store.read(|r| r.verify_log(session()))?;
    let again = store.write(|w| w.erase_text(session(), 1));
    assert!(matches!(again, Err(Error::NotFound { what: "text" })));
    Ok(())
}
