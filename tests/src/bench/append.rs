//! Time until an entry is durably stored, beside a bare commit to the same disk.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::stopwatch::Stopwatch;
use super::{Row, percentile};
use crate::Office;
use crate::office::text;

const COUNT: usize = 500;

/// A folder on the disk of the checkout: a temporary folder may lie in memory.
#[must_use]
pub fn folder() -> tempfile::TempDir {
    let target: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target");
    tempfile::tempdir_in(target).expect("target/ can be written")
}

/// Appending a note through the router, and the bare commit.
#[must_use]
pub fn rows() -> Vec<Row> {
    let folder = folder();
    let mut bare = Vec::with_capacity(COUNT);
    let mut watch = Stopwatch::start();
    store::probe::bare_commits(folder.path(), COUNT, &mut || bare.push(watch.lap_ms()))
        .expect("the disk takes it");
    let office = Office::open(folder.path(), "2026-11-24T07:30:00Z".parse().expect("a moment"));
    let plan = office.host("session.create_sample", json!({}));
    let session = text(&plan, "/session").to_owned();
    let _ = office.host("plan.freeze", json!({ "session": session, "based_on": plan["revision"] }));
    office.phase(&session, 1000);
    let item = text(&office.of("run.view", &session), "/current/item").to_owned();
    let note =
        json!({ "session": session, "item": item, "field": "content", "text": "Notiz", "replaces": null });
    let samples = (0..COUNT)
        .map(|_| {
            let watch = Stopwatch::start();
            let draft = json!({ "session": session, "delta_ms": 60_000 });
            let _ = office.host("run.adjust", draft);
            watch.ms()
        })
        .collect();
    let notes = (0..COUNT)
        .map(|_| {
            let watch = Stopwatch::start();
            let _ = office.host("note.take", note.clone());
            watch.ms()
        })
        .collect();
    let beside = Some(percentile(&bare, 0.5));
    vec![
        Row { name: "bare SQLite commit", unit: "ms", samples: bare, goal: None, beside: None },
        Row { name: "entry durably appended", unit: "ms", samples, goal: None, beside },
        Row { name: "note taken, its draft removed", unit: "ms", samples: notes, goal: None, beside },
    ]
}
