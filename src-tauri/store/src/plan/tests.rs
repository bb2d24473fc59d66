//! Undo and redo over revisions that never go.

use domain::hash::Hash;

use crate::samples::{at, session, store_with_session};
use crate::{Error, PlanHistory, Result, Store};

fn save(store: &Store, bytes: &'static [u8]) -> Result<u64> {
    store.write(move |w| w.append_revision(session(), bytes, Hash::of(&[bytes]), at(5), "title"))
}

fn stands(store: &Store) -> Result<(u64, Option<u64>, Option<u64>)> {
    let PlanHistory { current, undo, redo } = store.read(|r| r.plan_history(session()))?;
    Ok((current, undo, redo))
}

#[test]
fn a_revision_comes_back_as_it_was_saved() -> Result<()> {
    let store = store_with_session();
    assert!(matches!(store.read(|r| r.current_plan(session())), Err(Error::NotFound { what: "plan" })));
    assert_eq!(save(&store, b"one")?, 1);
    assert_eq!(save(&store, b"two")?, 2);
    let current = store.read(|r| r.current_plan(session()))?;
    assert_eq!((current.number, current.parent), (2, Some(1)));
    assert_eq!((current.bytes.as_slice(), current.hash), (b"two".as_slice(), Hash::of(&[b"two"])));
    assert_eq!((current.at, current.label.as_str()), (at(5), "title"));
    assert_eq!(store.read(|r| r.plan_revision(session(), 1))?.bytes, b"one");
    let rows = store.read(|r| r.plan_revisions(session()))?;
    assert_eq!(
        rows.iter().map(|row| (row.number, row.parent)).collect::<Vec<_>>(),
        [(1, None), (2, Some(1))]
    );
    assert_eq!((rows[1].at, rows[1].label.as_str()), (at(5), "title"));
    Ok(())
}

#[test]
fn undo_goes_back_and_redo_forward_again() -> Result<()> {
    let store = store_with_session();
    for bytes in [b"1".as_slice(), b"2", b"3"] {
        save(&store, bytes)?;
    }
    assert_eq!(stands(&store)?, (3, Some(2), None));
    assert_eq!(store.write(|w| w.undo_plan(session()))?, 2);
    assert_eq!(store.write(|w| w.undo_plan(session()))?, 1);
    assert_eq!(stands(&store)?, (1, None, Some(2)));
    assert!(store.write(|w| w.undo_plan(session())).is_err());
    assert_eq!(store.write(|w| w.redo_plan(session()))?, 2);
    assert_eq!(stands(&store)?, (2, Some(1), Some(3)));
    Ok(())
}

#[test]
fn a_change_after_an_undo_begins_a_branch_and_nothing_is_lost() -> Result<()> {
    let store = store_with_session();
    save(&store, b"1")?;
    save(&store, b"2")?;
    store.write(|w| w.undo_plan(session()))?;
    assert_eq!(save(&store, b"3")?, 3);
    assert_eq!(stands(&store)?, (3, Some(1), None));
    store.write(|w| w.undo_plan(session()))?;
    assert_eq!(stands(&store)?, (1, None, Some(3)));
    assert_eq!(store.read(|r| r.plan_revision(session(), 2))?.bytes, b"2");
    Ok(())
}

#[test]
fn a_saved_revision_cannot_be_changed() -> Result<()> {
    let store = store_with_session();
    save(&store, b"1")?;
    let changed =
        store.write::<_, Error>(|w| Ok(w.connection.execute_batch("UPDATE plan_revision SET label = ''")?));
    assert!(changed.is_err());
    Ok(())
}
