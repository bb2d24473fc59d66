//! The process is killed in mid-append, again and again: whatever it had acknowledged is
//! there, and the chain is whole.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use domain::session::Event;
use domain::session::entry::NewEntry;
use store::{Error, Store};
use support::{at, entry, session};

/// Tells the child where to write.
const FOLDER: &str = "PITCHPULT_CRASH_FOLDER";
const KILLS: i64 = 20;

fn open(folder: &Path, day: i64) -> (Store, store::Opened) {
    Store::open(folder, at(day * 86_400_000), &mut |_| {}).unwrap()
}

#[test]
fn nothing_acknowledged_is_lost_however_often_the_process_is_killed() {
    let place = tempfile::tempdir().unwrap();
    let (store, _) = open(place.path(), 0);
    store.write(|w| w.create_session(session(), at(0))).unwrap();
    store.close();
    let mut acknowledged = Vec::new();
    for day in 1..=KILLS {
        acknowledged.extend(kill_one(place.path()));
        let (store, opened) = open(place.path(), day);
        assert!(opened.unclean);
        store.read(|r| r.verify_log(session())).unwrap();
        let stored = store.read(|r| r.entries(session())).unwrap();
        for (seq, text) in &acknowledged {
            let found = stored.get(seq - 1).and_then(|entry| entry.text.as_ref());
            assert_eq!(found.map(|(_, text)| text), Some(text), "entry {seq}");
        }
        store.close();
    }
    assert!(acknowledged.len() >= usize::try_from(KILLS).unwrap());
}

/// Starts a child, kills it at a moment that chance names, answers what it acknowledged.
fn kill_one(folder: &Path) -> Vec<(usize, String)> {
    let mut child = start(folder);
    let output = BufReader::new(child.stdout.take().unwrap());
    let (first, begun) = std::sync::mpsc::channel();
    let reader = thread::spawn(move || {
        let lines = output.lines().map_while(Result::ok);
        let heard = lines.filter_map(|line| {
            let (seq, text) = line.split_once("ack ")?.1.split_once(' ')?;
            let _ = first.send(());
            Some((seq.parse().ok()?, text.to_owned()))
        });
        heard.collect()
    });
    begun.recv_timeout(Duration::from_secs(20)).expect("the child must begin to append");
    let chance = u64::from(getrandom::u32().unwrap() % 60_000);
    thread::sleep(Duration::from_micros(chance));
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap()
}

fn start(folder: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "append_until_killed", "--ignored", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Not a test: what the killed process does.
#[test]
#[ignore = "the other test starts it and kills it"]
fn append_until_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let (store, _) = open(Path::new(&folder), 0);
    thread::scope(|scope| {
        for name in ["a", "b", "c"] {
            let store = store.clone();
            scope.spawn(move || {
                // Far more than it ever gets to.
                for count in 0..1_000_000 {
                    append(&store, &format!("{name}-{count}"));
                }
            });
        }
    });
}

#[allow(clippy::print_stdout)] // how the child tells what was acknowledged
fn append(store: &Store, text: &str) {
    let words = text.to_owned();
    let seq = store.write::<_, Error>(move |w| {
        let new = NewEntry { event: Event::ResolutionRecorded, text: Some(words) };
        let next = entry(w.log_head(session())?, &new);
        w.append_entry(session(), &next)?;
        Ok(next.seq)
    });
    println!("ack {} {text}", seq.unwrap());
}
