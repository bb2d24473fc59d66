//! Runs the parts of a verb one after the other, whatever becomes of each, and sums them up.

use crate::counts::Count;
use crate::sh::{Fault, Outcome, heading};
use std::time::{Duration, Instant};

/// What each part came to.
#[derive(Default)]
pub struct Tally {
    parts: Vec<(String, Count, Duration)>,
}

impl Tally {
    /// Runs one part; a fault is one failure. Answers whether nothing failed.
    #[allow(clippy::disallowed_methods, reason = "how long a chore took is no session time")]
    pub fn part(&mut self, name: &str, work: impl FnOnce() -> Outcome<Count>) -> bool {
        heading(name);
        let started = Instant::now();
        let count = work().unwrap_or_else(|fault| {
            eprintln!("{name}: {fault}");
            Count { passed: 0, failed: 1 }
        });
        self.parts.push((name.to_owned(), count, started.elapsed()));
        count.failed == 0
    }

    /// Runs a part that has no tests of its own to count.
    pub fn step(&mut self, name: &str, work: impl FnOnce() -> Outcome<()>) -> bool {
        self.part(name, || work().map(|()| Count::DONE))
    }

    /// Prints the table and, as the last line, the sum. A fault where anything failed.
    pub fn close(self) -> Outcome<()> {
        println!();
        for (name, count, took) in &self.parts {
            let mark = if count.failed > 0 { "FAILED" } else { "ok" };
            println!(
                "{mark:<6} {:>5} passed {:>4} failed {:>6.1} s  {name}",
                count.passed,
                count.failed,
                took.as_secs_f64()
            );
        }
        let sum: Count = self.parts.iter().map(|(_, count, _)| *count).sum();
        println!("{} passed, {} failed", sum.passed, sum.failed);
        if sum.failed > 0 { Err(Fault::already_said()) } else { Ok(()) }
    }
}
