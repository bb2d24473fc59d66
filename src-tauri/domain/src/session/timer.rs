//! The arithmetic of one running phase. Pure functions of anchors and a moment.

use crate::time::{Measured, Moment};

/// A stop of the timer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pause {
    /// When it began.
    pub from: Moment,
    /// When it ended; `None` while it lasts.
    pub to: Option<Moment>,
    /// Place in the chain of the interruption that it is, where it is one.
    pub incident: Option<u64>,
}

/// A phase that was started, and perhaps ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseRun {
    /// Item.
    pub item: crate::ids::ItemId,
    /// Index of the phase within the item.
    pub phase: usize,
    /// Budget from the plan, in milliseconds.
    pub budget_ms: u64,
    /// What the host added or took away, in milliseconds.
    pub adjusted_ms: i64,
    /// What interruptions gave back, in milliseconds.
    pub restored_ms: u64,
    /// Start.
    pub from: Moment,
    /// End; `None` while it runs.
    pub to: Option<Moment>,
    /// Stops, in order.
    pub pauses: Vec<Pause>,
}

impl PhaseRun {
    /// Time that counted up to `now`, pauses left out, in milliseconds.
    #[must_use]
    pub fn elapsed_ms(&self, now: &Moment) -> u64 {
        let end = self.to.as_ref().unwrap_or(now);
        let gross = end.ms_since(&self.from);
        let paused: u64 =
            self.pauses.iter().map(|pause| pause.to.as_ref().unwrap_or(end).ms_since(&pause.from)).sum();
        gross.saturating_sub(paused)
    }

    /// Time that was really used: what interruptions gave back was lost before the key was
    /// pressed, and nobody spoke in it. In milliseconds.
    #[must_use]
    pub fn spoken_ms(&self, now: &Moment) -> u64 {
        self.elapsed_ms(now).saturating_sub(self.restored_ms)
    }

    /// Budget with the host's adjustments and what interruptions gave back, never below zero,
    /// in milliseconds.
    #[must_use]
    pub fn due_ms(&self) -> u64 {
        self.budget_ms.saturating_add(self.restored_ms).saturating_add_signed(self.adjusted_ms)
    }

    /// Time left at `now`; negative once it is over, in milliseconds.
    #[must_use]
    pub fn left_ms(&self, now: &Moment) -> i64 {
        self.due_ms().cast_signed() - self.elapsed_ms(now).cast_signed()
    }

    /// Whether the timer stands still.
    #[must_use]
    pub fn is_paused(&self) -> bool {
        self.to.is_none() && self.pauses.last().is_some_and(|pause| pause.to.is_none())
    }

    /// Total of the stops up to `now`, in milliseconds.
    #[must_use]
    pub fn paused_ms(&self, now: &Moment) -> u64 {
        let end = self.to.as_ref().unwrap_or(now);
        end.ms_since(&self.from) - self.elapsed_ms(now)
    }

    /// Whether the machine was restarted within the phase, so that the wall clock counted.
    #[must_use]
    pub fn measured(&self, now: &Moment) -> Measured {
        let end = self.to.as_ref().unwrap_or(now);
        let joints = self.pauses.iter().flat_map(|pause| [Some(&pause.from), pause.to.as_ref()]);
        let one_boot = joints.flatten().chain([end]).all(|moment| moment.boot_id == self.from.boot_id);
        if one_boot { Measured::Boot } else { Measured::Wall }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::ItemId;
    use chrono::{DateTime, Duration};
    use proptest::prelude::*;
    use uuid::Uuid;

    fn at(ms: u64) -> Moment {
        let wall = DateTime::UNIX_EPOCH + Duration::milliseconds(ms.cast_signed());
        Moment { wall, boot_ms: ms, boot_id: "b".into() }
    }

    fn run(pauses: Vec<Pause>) -> PhaseRun {
        PhaseRun {
            item: ItemId(Uuid::nil()),
            phase: 0,
            budget_ms: 300_000,
            adjusted_ms: 0,
            restored_ms: 0,
            from: at(1000),
            to: None,
            pauses,
        }
    }

    #[test]
    fn a_pause_stops_the_time_and_its_end_lets_it_go_on() {
        let mut phase = run(vec![Pause { from: at(61_000), to: None, incident: None }]);
        assert!(phase.is_paused());
        assert_eq!(phase.left_ms(&at(500_000)), 240_000);
        phase.pauses[0].to = Some(at(161_000));
        assert!(!phase.is_paused());
        assert_eq!(phase.left_ms(&at(162_000)), 239_000);
        assert_eq!(phase.paused_ms(&at(162_000)), 100_000);
    }

    #[test]
    fn taking_away_more_than_there_is_leaves_nothing() {
        let mut phase = run(Vec::new());
        phase.adjusted_ms = -900_000;
        assert_eq!(phase.due_ms(), 0);
        assert_eq!(phase.left_ms(&at(2000)), -1000);
    }

    #[test]
    fn a_minute_taken_and_given_is_the_same_also_where_time_was_restored() {
        let mut phase = run(Vec::new());
        phase.restored_ms = 60_000;
        phase.adjusted_ms = -360_000;
        assert_eq!(phase.due_ms(), 0);
        phase.adjusted_ms += 60_000;
        assert_eq!(phase.due_ms(), 60_000);
    }

    proptest! {
        #[test]
        fn elapsed_and_paused_add_up(lengths in prop::collection::vec(0_u64..100_000, 0..9), tail in 0_u64..100_000) {
            let mut now = 1000;
            let mut pauses = Vec::new();
            for pair in lengths.chunks(2) {
                let from = now + pair[0];
                let to = from + pair.get(1).copied().unwrap_or(0);
                pauses.push(Pause { from: at(from), to: Some(at(to)), incident: None });
                now = to;
            }
            let phase = run(pauses);
            let end = at(now + tail);
            prop_assert_eq!(phase.elapsed_ms(&end) + phase.paused_ms(&end), end.ms_since(&phase.from));
        }
    }
}
