//! Measures, prints a table and writes `out/bench.json`. Never judged by time in a test:
//! machines are noisy, so every number stands beside a yardstick of the same run.

#![allow(clippy::expect_used, clippy::print_stdout, reason = "a measurement talks on its terminal")]

use std::path::Path;

use pitchpult_tests::bench::{self, Row};

/// A part by its name.
type Part = (&'static str, fn() -> Vec<Row>);

fn main() {
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("../out");
    std::fs::create_dir_all(&out).expect("out/ can be made");
    let mut rows = Vec::new();
    let parts: [Part; 8] = [
        ("append", bench::append::rows),
        ("fold", bench::fold::rows),
        ("intake", bench::intake::rows),
        ("house", bench::house::rows),
        ("minutes", bench::minutes::rows),
        ("accuracy", bench::accuracy::rows),
        ("painted", bench::painted::rows),
        ("window", bench::window::rows),
    ];
    // With names ("accuracy") only those.
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let parts =
        parts.into_iter().filter(|(name, _)| wanted.is_empty() || wanted.iter().any(|one| one == name));
    for (_, part) in parts {
        for row in part() {
            println!("{}", row.line());
            rows.push(row);
        }
    }
    println!("\n{}", Row::head());
    rows.iter().for_each(|row| println!("{}", row.line()));
    if !wanted.is_empty() {
        return;
    }
    let json: Vec<_> = rows.iter().map(Row::to_json).collect();
    let json = serde_json::to_string_pretty(&json).expect("rows are JSON");
    std::fs::write(out.join("bench.json"), json + "\n").expect("out/ can be written");
}
