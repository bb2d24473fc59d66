//! Measures, prints a table and writes `out/bench.json`. Never judged by time in a test:
//! machines are noisy, so every number stands beside a yardstick of the same run.

#![allow(clippy::expect_used, clippy::print_stdout, reason = "a measurement talks on its terminal")]

use std::path::Path;

use pitchpult_tests::bench::{self, Row};

fn main() {
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("../out");
    std::fs::create_dir_all(&out).expect("out/ can be made");
    let mut rows = Vec::new();
    let parts = [
        bench::append::rows,
        bench::fold::rows,
        bench::intake::rows,
        bench::house::rows,
        bench::minutes::rows,
        bench::window::rows,
    ];
    for part in parts {
        for row in part() {
            println!("{}", row.line());
            rows.push(row);
        }
    }
    println!("\n{}", Row::head());
    rows.iter().for_each(|row| println!("{}", row.line()));
    let json: Vec<_> = rows.iter().map(Row::to_json).collect();
    let json = serde_json::to_string_pretty(&json).expect("rows are JSON");
    std::fs::write(out.join("bench.json"), json + "\n").expect("out/ can be written");
}
