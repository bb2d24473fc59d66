//! What a caller was told is what stands in the file, whatever goes wrong.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Barrier};
use std::thread;

use crate::samples::{next_entry, session, store_with_session};
use crate::{Error, Result, Store};

fn put(store: &Store, key: &'static str) -> Result<()> {
    store.write(move |w| w.put_setting(key, "1"))
}

fn is_set(store: &Store, key: &str) -> bool {
    store.read(|r| r.setting(key)).unwrap().is_some()
}

/// Keeps the writer busy until the answer is used, so that what comes next is one batch.
fn hold(store: &Store) -> impl FnOnce() {
    let (reached, go) = (Arc::new(Barrier::new(2)), Arc::new(Barrier::new(2)));
    let (store, theirs) = (store.clone(), (Arc::clone(&reached), Arc::clone(&go)));
    let holder = thread::spawn(move || {
        store.write::<_, Error>(move |_| {
            theirs.0.wait();
            theirs.1.wait();
            Ok(())
        })
    });
    reached.wait();
    move || {
        go.wait();
        holder.join().unwrap().unwrap();
    }
}

#[test]
fn a_failing_job_takes_back_its_own_changes_only() {
    let store = Store::temporary().unwrap();
    let failed = store.write(|w| {
        w.put_setting("a", "1")?;
        Err::<(), _>(Error::NotFound { what: "x" })
    });
    assert!(matches!(failed, Err(Error::NotFound { what: "x" })));
    put(&store, "b").unwrap();
    assert!(!is_set(&store, "a") && is_set(&store, "b"));
}

#[test]
fn a_panicking_job_is_answered_and_the_writer_lives_on() {
    let store = Store::temporary().unwrap();
    let panicked = store.write::<(), Error>(|w| {
        w.put_setting("a", "1")?;
        panic!("a job may be wrong")
    });
    assert!(matches!(panicked, Err(Error::Panicked)));
    put(&store, "b").unwrap();
    assert!(!is_set(&store, "a") && is_set(&store, "b"));
}

#[test]
fn a_write_inside_a_write_is_refused_instead_of_waiting_for_itself() {
    let store = Store::temporary().unwrap();
    let inner = store.clone();
    let nested = store.write(move |_| put(&inner, "a"));
    assert!(matches!(nested, Err(Error::NestedWrite)));
}

#[test]
fn many_callers_at_once_are_all_kept_in_one_chain() {
    let store = store_with_session();
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..25 {
                    let appended = store.write(|w| {
                        let entry = next_entry(w.log_head(session())?, None);
                        w.append_entry(session(), &entry)
                    });
                    appended.unwrap();
                }
            });
        }
    });
    assert_eq!(store.read(|r| r.log_head(session())).unwrap().0, 200);
    store.read(|r| r.verify_log(session())).unwrap();
}

#[test]
fn a_lost_commit_is_told_to_every_caller_of_the_batch_and_to_the_caches_before_them() {
    let store = store_with_session();
    let dropped = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&dropped);
    store.on_rollback(move || {
        counter.fetch_add(1, Ordering::SeqCst);
    });
    let release = hold(&store);
    let (told, answers) = channel();
    thread::scope(|scope| {
        for spoiler in [false, true, false] {
            let (told, store, dropped) = (told.clone(), store.clone(), Arc::clone(&dropped));
            scope.spawn(move || {
                let answer = store.write::<_, Error>(move |w| {
                    w.put_setting("a", "1")?;
                    if spoiler {
                        // Broken only at the commit, as a failing disk would be.
                        w.connection.execute_batch(
                            "PRAGMA defer_foreign_keys = ON;
                             INSERT INTO draft VALUES (x'00', '', '', '', 0);",
                        )?;
                    }
                    Ok(())
                });
                told.send((answer.is_err(), dropped.load(Ordering::SeqCst))).unwrap();
            });
        }
        // Gives all three the time to queue up behind the one that waits.
        thread::sleep(std::time::Duration::from_millis(150));
        release();
    });
    drop(told);
    assert_eq!(answers.iter().collect::<Vec<_>>(), [(true, 1); 3]);
    assert!(!is_set(&store, "a"));
    put(&store, "a").unwrap();
    assert!(is_set(&store, "a"));
}

#[test]
fn a_full_disk_is_said_nothing_is_acknowledged_and_the_retry_succeeds() {
    let store = store_with_session();
    let limit = |pages: i64| {
        store.write::<_, Error>(move |w| Ok(w.connection.pragma_update(None, "max_page_count", pages)?))
    };
    limit(1).unwrap();
    let note = "x".repeat(400_000);
    let append = |text: String| {
        store.write(move |w| {
            let entry = next_entry(w.log_head(session())?, Some(&text));
            w.append_entry(session(), &entry)
        })
    };
    assert!(matches!(append(note.clone()), Err(Error::DiskFull)));
    assert_eq!(store.read(|r| r.log_head(session())).unwrap().0, 0);
    limit(1_000_000).unwrap();
    append(note).unwrap();
    assert_eq!(store.read(|r| r.log_head(session())).unwrap().0, 1);
}

#[test]
fn a_reader_keeps_its_snapshot_and_does_not_wait_for_the_writer() {
    let store = Store::temporary().unwrap();
    let answer = store.read::<_, Error>(|r| {
        assert_eq!(r.setting("a")?, None);
        put(&store, "a")?;
        r.setting("a")
    });
    assert_eq!(answer.unwrap(), None);
    assert!(is_set(&store, "a"));
    let release = hold(&store);
    assert!(is_set(&store, "a"));
    release();
}

#[test]
fn a_reader_cannot_write() {
    let store = store_with_session();
    let written = store.read::<_, Error>(|r| Ok(r.connection.execute_batch("DELETE FROM session")?));
    assert!(written.is_err());
}

#[test]
fn after_the_close_every_clone_is_told_that_the_store_is_gone() {
    let store = Store::temporary().unwrap();
    let clone = store.clone();
    store.close();
    assert!(matches!(put(&clone, "a"), Err(Error::Gone)));
    assert!(matches!(clone.read(|r| r.setting("a")), Err(Error::Gone)));
}
