//! What `cargo xtask bench` measures, one module a question.

pub mod accuracy;
pub mod append;
pub mod fold;
pub mod house;
pub mod intake;
pub mod memory;
pub mod minutes;
pub mod painted;
pub mod stopwatch;
pub mod window;

use serde_json::{Value, json};

/// One measured number with its yardstick.
pub struct Row {
    /// What was measured.
    pub name: &'static str,
    /// Unit of all numbers in the row.
    pub unit: &'static str,
    /// Samples, in that unit.
    pub samples: Vec<f64>,
    /// What the project wants, if it has said so.
    pub goal: Option<f64>,
    /// Median of the yardstick in the same run.
    pub beside: Option<f64>,
}

/// The value below which this share of the samples lies.
#[must_use]
pub fn percentile(samples: &[f64], share: f64) -> f64 {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "an index"
    )]
    let index = ((sorted.len().saturating_sub(1)) as f64 * share).round() as usize;
    sorted.get(index).copied().unwrap_or(f64::NAN)
}

impl Row {
    /// Head of the table.
    #[must_use]
    pub fn head() -> String {
        format!("{:<52} {:>10} {:>10} {:>10} {:>8} {:>10}", "", "p50", "p99", "max", "goal", "beside")
    }

    /// The row as a line of the table.
    #[must_use]
    pub fn line(&self) -> String {
        let number = |number: Option<f64>| number.map_or("–".to_owned(), |number| format!("{number:.2}"));
        let at = |share| format!("{:.2}", percentile(&self.samples, share));
        let name = format!("{} [{}]", self.name, self.unit);
        let (goal, beside) = (number(self.goal), number(self.beside));
        format!("{name:<52} {:>10} {:>10} {:>10} {goal:>8} {beside:>10}", at(0.5), at(0.99), at(1.0))
    }

    /// The row as it stands in `out/bench.json`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let at = |share| percentile(&self.samples, share);
        json!({
            "name": self.name, "unit": self.unit, "p50": at(0.5), "p99": at(0.99), "max": at(1.0),
            "goal": self.goal, "beside": self.beside,
        })
    }
}
