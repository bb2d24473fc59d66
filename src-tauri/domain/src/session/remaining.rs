//! What is left of the item and of the session, told so that a screen can count down to both
//! by itself: only the running phase runs out, what follows it is a length.

use chrono::{DateTime, Utc};

use super::projection::Progress;
use super::state::State;
use crate::time::Moment;

/// Lengths that follow the running phase. The item ends `item_ms` after what is left of the
/// phase; the session `session_ms` after it, but not before `not_before`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remaining {
    /// The other phases of the item, in milliseconds.
    pub item_ms: u64,
    /// Those and all items to come, in milliseconds.
    pub session_ms: u64,
    /// The end that the hours of later items leave possible, however fast the room is.
    pub not_before: Option<DateTime<Utc>>,
}

impl State {
    /// What follows the running phase; `None` while nothing runs.
    #[must_use]
    pub fn remaining(&self, now: &Moment) -> Option<Remaining> {
        let run = self.running()?;
        let item = self.course.agenda.item(run.item).ok()?;
        let phases = self.course.phases(item, &self.plan);
        // Of an item that was taken off while it ran nothing more is called.
        let called = self.course.is_called(item.id);
        let rest = phases.iter().skip(run.phase + 1).filter(|_| called);
        let item_ms = rest.map(|phase| phase.duration_ms).sum();
        let projection = self.project(now);
        let mut tail_ms = 0;
        let mut not_before = None;
        for coming in projection.items.iter().rev().filter(|item| item.progress == Progress::Upcoming) {
            tail_ms += coming.duration_ms;
            let item = self.course.agenda.item(coming.id).ok()?;
            let planned = coming.planned.map(|(from, _)| from);
            let called_at = item.hard_start.and_then(|_| self.hard_start(item).or(planned));
            not_before = not_before
                .max(called_at.map(|at| at + chrono::Duration::milliseconds(tail_ms.cast_signed())));
        }
        Some(Remaining { item_ms, session_ms: item_ms + tail_ms, not_before })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use chrono::{NaiveDate, NaiveTime};
    use uuid::Uuid;

    use crate::hash::Hash;
    use crate::ids::{ApplicantId, EntryId, ItemId};
    use crate::plan::Plan;
    use crate::plan::agenda::{AgendaItem, ItemKind, MINUTE_MS};
    use crate::plan::templates;
    use crate::session::entry::{NewEntry, seal};
    use crate::session::event::{Actor, Event};
    use crate::session::state::State;
    use crate::time::Moment;

    fn item(n: u128) -> ItemId {
        ItemId(Uuid::from_u128(n))
    }

    /// At nine in Berlin, and so much later.
    fn at(ms: u64) -> Moment {
        let start: chrono::DateTime<chrono::Utc> = "2026-11-24T08:00:00Z".parse().unwrap();
        let wall = start + chrono::Duration::milliseconds(ms.cast_signed());
        Moment { wall, boot_ms: ms, boot_id: "boot".into() }
    }

    /// Two pitches and a break of a quarter of an hour after them.
    fn plan() -> Plan {
        let mut plan = templates::empty_plan();
        plan.head.date = NaiveDate::from_ymd_opt(2026, 11, 24);
        plan.head.start = NaiveTime::from_hms_opt(9, 0, 0);
        let pitch = |n| ItemKind::Pitch { applicant: ApplicantId(Uuid::from_u128(n)) };
        plan.agenda.items = vec![
            AgendaItem::new(item(1), pitch(1), 0),
            AgendaItem::new(item(2), pitch(2), 0),
            AgendaItem::new(item(3), ItemKind::Break, 15 * MINUTE_MS),
        ];
        plan
    }

    fn running(plan: Plan) -> State {
        let freeze = Event::PlanFrozen { revision: 1, plan_hash: Hash::ZERO };
        let begin = Event::PhaseStarted { item: item(1), phase: 0 };
        [freeze, begin].into_iter().fold(State::new(Arc::new(plan)), |state, event| {
            let place = (state.seq() + 1, state.head());
            let id = EntryId(Uuid::from_u128(u128::from(place.0)));
            let new = NewEntry::from(event);
            state.with(seal(&new, place, id, at(0), Actor::Host, [7; 32]).unwrap().read())
        })
    }

    #[test]
    fn what_follows_does_not_run_out_while_the_phase_does() {
        let state = running(plan());
        let slot: u64 = state.course.duration_ms(&state.course.agenda.items[0], &state.plan);
        let phase = state.running().unwrap().due_ms();
        for now in [0, 30_000, 20 * MINUTE_MS] {
            let remaining = state.remaining(&at(now)).unwrap();
            assert_eq!(remaining.item_ms, slot - phase);
            assert_eq!(remaining.session_ms, slot - phase + slot + 15 * MINUTE_MS);
            assert_eq!(remaining.not_before, None);
        }
    }

    #[test]
    fn it_agrees_with_the_expected_end_also_across_an_hour_of_its_own() {
        let mut plan = plan();
        plan.agenda.items[2].hard_start = NaiveTime::from_hms_opt(11, 0, 0);
        let state = running(plan);
        for minutes in [0, 3, 100, 130] {
            let now = at(minutes * MINUTE_MS);
            let remaining = state.remaining(&now).unwrap();
            let left = state.running().unwrap().left_ms(&now).max(0);
            let counted =
                now.wall + chrono::Duration::milliseconds(left + remaining.session_ms.cast_signed());
            assert_eq!(Some(counted.max(remaining.not_before.unwrap())), state.project(&now).ends);
        }
    }

    #[test]
    fn nothing_is_left_of_what_does_not_run() {
        assert_eq!(State::new(Arc::new(plan())).remaining(&at(0)), None);
    }
}
