//! The one real clock. Everything else is told the time.
//!
//! On Linux `boot` is CLOCK_BOOTTIME, which runs on through sleep, and the boot id is the
//! kernel's. Elsewhere the standard monotonic clock stands in, with an id per process, so
//! that a span across two processes is measured by the wall clock; see `docs/limits.md`.

use chrono::DateTime;
use domain::time::{Clock, Moment};

/// The clock of this machine.
#[derive(Debug)]
pub struct RealClock {
    boot_id: String,
    #[cfg(not(target_os = "linux"))]
    started: std::time::Instant,
}

#[cfg(target_os = "linux")]
impl Default for RealClock {
    fn default() -> Self {
        let boot_id = std::fs::read_to_string("/proc/sys/kernel/random/boot_id");
        Self { boot_id: boot_id.map(|id| id.trim().to_owned()).unwrap_or_else(|_| random_id()) }
    }
}

#[cfg(not(target_os = "linux"))]
impl Default for RealClock {
    #[allow(clippy::disallowed_methods, reason = "this is the one real clock")]
    fn default() -> Self {
        Self { boot_id: random_id(), started: std::time::Instant::now() }
    }
}

fn random_id() -> String {
    uuid::Uuid::now_v7().to_string()
}

impl RealClock {
    #[cfg(target_os = "linux")]
    fn boot_ms(&self) -> u64 {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
        time.tv_sec.unsigned_abs() * 1000 + time.tv_nsec.unsigned_abs() / 1_000_000
    }

    #[cfg(not(target_os = "linux"))]
    fn boot_ms(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

impl Clock for RealClock {
    #[allow(clippy::disallowed_methods, reason = "this is the one real clock")]
    fn now(&self) -> Moment {
        let wall = chrono::Utc::now();
        // Stored moments have milliseconds; taking them here keeps what is folded live equal
        // to what is folded from the file.
        let wall = DateTime::from_timestamp_millis(wall.timestamp_millis()).unwrap_or(wall);
        Moment { wall, boot_ms: self.boot_ms(), boot_id: self.boot_id.clone() }
    }
}
