//! How many passed and failed, read from what each test runner says.

use serde_json::Value;
use std::iter::Sum;
use std::ops::Add;

/// Tests that passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Passed.
    pub passed: u64,
    /// Failed.
    pub failed: u64,
}

impl Count {
    /// One step that has no tests of its own to count.
    pub const DONE: Count = Count { passed: 1, failed: 0 };

    /// A runner that fails without naming a failed test (it did not compile, it crashed) is one failure.
    pub fn judged_by(self, success: bool) -> Count {
        if !success && self.failed == 0 { Count { failed: 1, ..self } } else { self }
    }
}

impl Add for Count {
    type Output = Count;
    fn add(self, other: Count) -> Count {
        Count { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }
}

impl Sum for Count {
    fn sum<I: Iterator<Item = Count>>(counts: I) -> Count {
        counts.fold(Count::default(), Count::add)
    }
}

/// A line of a Rust test binary: `test result: ok. 12 passed; 0 failed; …`.
pub fn rust_line(line: &str) -> Option<Count> {
    let (_, rest) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let mut parts = rest.split(';');
    Some(Count { passed: number(parts.next()?, "passed")?, failed: number(parts.next()?, "failed")? })
}

/// The plain last line of our own runners and of the conformance kit: `12 passed, 0 failed`.
pub fn plain_line(line: &str) -> Option<Count> {
    let (passed, failed) = line.trim().split_once(',')?;
    Some(Count { passed: number(passed, "passed")?, failed: number(failed, "failed")? })
}

/// Vitest's JSON report. A file that does not load has no tests, but counts as a failure.
pub fn vitest_report(text: &str) -> Option<Count> {
    let report: Value = serde_json::from_str(text).ok()?;
    let count = |key: &str| report.get(key).and_then(Value::as_u64);
    let unloaded = report
        .get("testResults")?
        .as_array()?
        .iter()
        .filter(|file| {
            file["status"] == "failed" && file["assertionResults"].as_array().is_none_or(Vec::is_empty)
        })
        .count();
    Some(Count { passed: count("numPassedTests")?, failed: count("numFailedTests")? + unloaded as u64 })
}

fn number(text: &str, word: &str) -> Option<u64> {
    text.trim().strip_suffix(word)?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rust_result_line_is_counted() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.02s";
        assert_eq!(rust_line(line), Some(Count { passed: 12, failed: 3 }));
        assert_eq!(rust_line("test result of mine"), None);
        assert_eq!(rust_line("test domain::tests::works ... ok"), None);
    }

    #[test]
    fn a_plain_line_is_counted() {
        assert_eq!(plain_line("7 passed, 0 failed"), Some(Count { passed: 7, failed: 0 }));
        assert_eq!(plain_line("7 passed, and no more"), None);
    }

    #[test]
    fn a_vitest_file_that_does_not_load_is_a_failure() {
        let report = r#"{"numPassedTests": 4, "numFailedTests": 1, "testResults": [
            {"status": "failed", "assertionResults": []},
            {"status": "failed", "assertionResults": [{"status": "failed"}]},
            {"status": "passed", "assertionResults": [{"status": "passed"}]}]}"#;
        assert_eq!(vitest_report(report), Some(Count { passed: 4, failed: 2 }));
    }

    #[test]
    fn a_runner_that_fails_without_a_failed_test_is_a_failure() {
        assert_eq!(Count { passed: 3, failed: 0 }.judged_by(false), Count { passed: 3, failed: 1 });
        assert_eq!(Count { passed: 3, failed: 2 }.judged_by(false), Count { passed: 3, failed: 2 });
        assert_eq!(Count { passed: 3, failed: 0 }.judged_by(true), Count { passed: 3, failed: 0 });
    }
}
