//! Runs the sample session in accelerated time and writes its record into `out/`.

#![allow(clippy::expect_used, clippy::print_stdout, reason = "a demonstration talks on its terminal")]

use std::path::Path;

use chrono::{DateTime, Utc};
use pitchpult_tests::{Office, sample_day};

fn main() {
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("../out");
    let _ = std::fs::remove_dir_all(&out);
    std::fs::create_dir_all(&out).expect("out/ can be made");
    let folder = tempfile::tempdir().expect("a folder for the data");
    let morning: DateTime<Utc> = "2026-11-24T07:30:00Z".parse().expect("a moment");
    let office = Office::open(folder.path(), morning);
    let day = sample_day::run(&office);
    println!("Bogendatei übernommen: {}", day.filed);
    for document in ["minutes_pdf", "results_csv", "results_csv_german"] {
        let document = office.document(&day.session, document, None).expect("the document is made");
        let path = out.join(&document.name);
        std::fs::write(&path, &document.bytes).expect("out/ can be written");
        println!("out/{} ({} Byte)", document.name, document.bytes.len());
    }
    office.app.close();
}
