//! Moments and the two clocks behind them.
//!
//! `wall` is what a document prints; `boot` runs on through sleep and ignores clock steps,
//! so a running timer is measured with it. Nothing here asks what time it is.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// One instant, on the wall clock and on the clock since the machine was booted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// Coordinated universal time.
    #[serde(with = "chrono::serde::ts_milliseconds")]
    pub wall: DateTime<Utc>,
    /// Milliseconds since boot, sleep included.
    pub boot_ms: u64,
    /// Which boot: two moments of different boots can only be compared by `wall`.
    pub boot_id: String,
}

/// Whoever can tell the time. One real one lives in the app; tests set theirs.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Moment;

    /// How many times as fast as life it runs: above 1 only in a rehearsal.
    fn rate(&self) -> u32 {
        1
    }
}

/// Which clock a span was measured with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measured {
    /// The boot clock: exact.
    Boot,
    /// The wall clock, since the machine was restarted in between: the log says so.
    Wall,
}

impl Moment {
    /// Milliseconds from `earlier` to this moment, and the clock that counted them.
    /// Negative only where the wall clock had to be used and was set back.
    #[must_use]
    pub fn since(&self, earlier: &Self) -> (i64, Measured) {
        if self.boot_id == earlier.boot_id {
            let (now, then) = (self.boot_ms.cast_signed(), earlier.boot_ms.cast_signed());
            (now - then, Measured::Boot)
        } else {
            ((self.wall - earlier.wall).num_milliseconds(), Measured::Wall)
        }
    }

    /// Milliseconds since `earlier`, never negative.
    #[must_use]
    pub fn ms_since(&self, earlier: &Self) -> u64 {
        self.since(earlier).0.max(0).unsigned_abs()
    }
}

#[cfg(test)]
mod tests {
    use super::{Measured, Moment};
    use chrono::{DateTime, Duration};

    fn moment(wall_s: i64, boot_ms: u64, boot_id: &str) -> Moment {
        let wall = DateTime::UNIX_EPOCH + Duration::seconds(wall_s);
        Moment { wall, boot_ms, boot_id: boot_id.into() }
    }

    #[test]
    fn a_stepped_wall_clock_does_not_change_a_span_within_one_boot() {
        let start = moment(1000, 5000, "a");
        for step_s in [-90_000, -7, 0, 7, 90_000] {
            let end = moment(1000 + 60 + step_s, 65_000, "a");
            assert_eq!(end.since(&start), (60_000, Measured::Boot));
        }
    }

    #[test]
    fn after_a_restart_of_the_machine_the_wall_clock_counts() {
        let start = moment(1000, 5_000_000, "a");
        let end = moment(1090, 2000, "b");
        assert_eq!(end.since(&start), (90_000, Measured::Wall));
        assert_eq!(moment(900, 1, "b").ms_since(&start), 0);
    }
}
