//! A clock that stands still until it is moved.

use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Duration, Utc};
use domain::time::{Clock, Moment};

/// Wall and boot clock, moved by hand, together or apart.
pub struct SetClock(Mutex<Moment>);

impl SetClock {
    /// Stands at this wall time.
    #[must_use]
    pub fn at(wall: DateTime<Utc>) -> Self {
        Self(Mutex::new(Moment { wall, boot_ms: 1_000_000, boot_id: "boot-1".into() }))
    }

    fn change(&self, change: impl FnOnce(&mut Moment)) {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Lets time pass.
    pub fn pass_ms(&self, ms: u64) {
        self.change(|moment| {
            moment.wall += Duration::milliseconds(ms.cast_signed());
            moment.boot_ms += ms;
        });
    }

    /// Steps the wall clock; the boot clock does not notice.
    pub fn step_wall_ms(&self, ms: i64) {
        self.change(|moment| moment.wall += Duration::milliseconds(ms));
    }

    /// Restarts the machine: time passes, the boot clock begins anew.
    pub fn reboot(&self, down_ms: u64) {
        self.change(|moment| {
            moment.wall += Duration::milliseconds(down_ms.cast_signed());
            moment.boot_ms = 5000;
            moment.boot_id.push('+');
        });
    }
}

impl Clock for SetClock {
    fn now(&self) -> Moment {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
