//! Time to fold a log of 10,000 entries, beside only parsing their bytes.

use std::sync::Arc;

use chrono::DateTime;
use domain::hash::Hash;
use domain::ids::EntryId;
use domain::plan::templates;
use domain::session::entry::{NewEntry, StoredEntry, seal};
use domain::session::event::NoteField;
use domain::session::{Actor, Event, State};
use domain::time::Moment;

use super::stopwatch::Stopwatch;
use super::{Row, percentile};

const ENTRIES: u64 = 10_000;
const ROUNDS: usize = 20;

/// A log as a long day with many notes and stops makes it.
#[must_use]
pub fn long_log() -> Vec<StoredEntry> {
    let item = templates::empty_plan().agenda.items[0].id;
    let mut before = Hash::ZERO;
    let mut log = Vec::new();
    for seq in 1..=ENTRIES {
        let event = match seq {
            1 => Event::SessionCreated,
            2 => Event::PhaseStarted { item, phase: 0 },
            _ => match seq % 5 {
                0 => Event::TimerPaused,
                1 => Event::TimerResumed,
                2 if seq % 500 == 2 => Event::Undone { seq: seq - 1 },
                2 => Event::TimeAdjusted { delta_ms: 60_000 },
                _ => Event::NoteTaken {
                    item,
                    phase: Some(0),
                    field: NoteField::Content,
                    at_ms: seq,
                    replaces: None,
                },
            },
        };
        let text = matches!(event, Event::NoteTaken { .. }).then(|| "Ein Satz über das Gehörte.".to_owned());
        let at = Moment { wall: DateTime::UNIX_EPOCH, boot_ms: seq * 1000, boot_id: "boot".into() };
        let id = EntryId(uuid::Uuid::from_u128(u128::from(seq)));
        let entry =
            seal(&NewEntry { event, text }, (seq, before), id, at, Actor::Host, [7; 32]).expect("an entry");
        before = entry.hash;
        log.push(entry);
    }
    log
}

/// Reading and folding, beside reading alone.
#[must_use]
pub fn rows() -> Vec<Row> {
    let log = long_log();
    let plan = Arc::new(templates::empty_plan());
    let (mut parsed, mut folded) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let watch = Stopwatch::start();
        let values: Vec<serde_json::Value> =
            log.iter().map(|entry| serde_json::from_slice(&entry.facts).expect("facts are JSON")).collect();
        parsed.push(watch.ms());
        drop(values);
        let watch = Stopwatch::start();
        let state = State::fold(plan.clone(), log.iter().map(|entry| Arc::new(entry.read())).collect());
        folded.push(watch.ms());
        assert_eq!(state.seq(), ENTRIES);
    }
    let beside = Some(percentile(&parsed, 0.5));
    vec![Row {
        name: "log of 10,000 entries read and folded",
        unit: "ms",
        samples: folded,
        goal: None,
        beside,
    }]
}
