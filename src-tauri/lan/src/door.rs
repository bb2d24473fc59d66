//! Who is in: keys that one-time tickets were exchanged for, and a brake on guessing.
//!
//! A key lives as long as the process. It is sent in a header and never in a cookie, so that
//! another page in the same browser cannot use it by accident or on purpose.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use app::Caller;
use tokio::time::Instant;

/// Wrong tickets within `SPAN` after which nobody is let in for the rest of it.
const WRONG_MAX: u32 = 10;
const SPAN: Duration = Duration::from_secs(60);

#[derive(Default)]
pub(crate) struct Door {
    keys: Mutex<HashMap<String, Caller>>,
    wrong: Mutex<Option<Wrong>>,
}

/// Wrong tickets since the first of a span.
struct Wrong {
    since: Instant,
    count: u32,
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Nothing that is done under these locks can leave half a change behind.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Door {
    /// Lets a caller in and answers its key; `None` when the system has no randomness.
    pub(crate) fn admit(&self, caller: Caller) -> Option<String> {
        let mut bytes = [0_u8; 32];
        getrandom::fill(&mut bytes).ok()?;
        let mut key = String::with_capacity(64);
        for byte in bytes {
            // Writing into a string cannot fail.
            let _ = write!(key, "{byte:02x}");
        }
        held(&self.keys).insert(key.clone(), caller);
        Some(key)
    }

    /// Whose key this is.
    pub(crate) fn caller(&self, key: &str) -> Option<Caller> {
        held(&self.keys).get(key).copied()
    }

    /// Whether tickets are looked at just now.
    pub(crate) fn is_barred(&self) -> bool {
        let mut wrong = held(&self.wrong);
        if wrong.as_ref().is_some_and(|wrong| wrong.since.elapsed() >= SPAN) {
            *wrong = None;
        }
        wrong.as_ref().is_some_and(|wrong| wrong.count >= WRONG_MAX)
    }

    /// Counts a wrong ticket.
    pub(crate) fn count_wrong(&self) {
        let mut wrong = held(&self.wrong);
        wrong.get_or_insert_with(|| Wrong { since: Instant::now(), count: 0 }).count += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn ten_wrong_tickets_bar_the_door_for_a_minute() {
        let door = Door::default();
        for _ in 0..WRONG_MAX {
            assert!(!door.is_barred());
            door.count_wrong();
        }
        assert!(door.is_barred());
        tokio::time::advance(SPAN).await;
        assert!(!door.is_barred());
    }
}
