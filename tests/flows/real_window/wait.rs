//! Waiting for a condition, with an end. Nothing in the flow waits for a time.

use std::time::Duration;

/// How long anything may take on a slow machine before it counts as not happening.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often a condition is looked at.
const BEAT: Duration = Duration::from_millis(20);

/// How long something may take that is tried again.
const SOON: Duration = Duration::from_millis(1500);

/// What `probe` finds, as soon as it finds something. Panics with `what` when it never does.
pub async fn until<T, Found: Future<Output = Option<T>>>(what: &str, probe: impl FnMut() -> Found) -> T {
    patiently(probe).await.unwrap_or_else(|| panic!("waited in vain: {what}"))
}

/// The same, for a caller that knows better what to say when it never does.
pub async fn patiently<T, Found: Future<Output = Option<T>>>(probe: impl FnMut() -> Found) -> Option<T> {
    within(PATIENCE, probe).await
}

/// The same for what may be tried again: nothing, when it does not come soon.
pub async fn soon<T, Found: Future<Output = Option<T>>>(probe: impl FnMut() -> Found) -> Option<T> {
    within(SOON, probe).await
}

async fn within<T, Found: Future<Output = Option<T>>>(
    limit: Duration,
    mut probe: impl FnMut() -> Found,
) -> Option<T> {
    let look = async {
        let mut beat = tokio::time::interval(BEAT);
        beat.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            beat.tick().await;
            if let Some(found) = probe().await {
                return found;
            }
        }
    };
    tokio::time::timeout(limit, look).await.ok()
}
