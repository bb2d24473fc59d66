//! What whoever stands at the lectern tells the host: ready, a technical problem, done.

use crate::ids::ItemId;
use crate::plan::agenda::ItemKind;
use crate::session::entry::NewEntry;
use crate::session::event::{Event, PresenterSignal};
use crate::session::state::{Signal, State};
use crate::{Error, Result};

/// Whom the page at the lectern is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lectern {
    /// The item that is spoken in.
    pub item: ItemId,
    /// Whether it runs; otherwise it is the next one.
    pub begun: bool,
    /// Whether what runs leads straight to it: the changeover before it.
    pub leads: bool,
}

impl State {
    /// Whom the page at the lectern is for: whoever speaks, and from the changeover on whoever
    /// speaks next. `None` before the freeze, after the last one and after the run.
    #[must_use]
    pub fn lectern(&self) -> Option<Lectern> {
        if self.frozen.is_none() || self.run_ended.is_some() {
            return None;
        }
        let spoken = self.running().filter(|run| self.is_spoken(run.item) && !self.changes_over());
        match spoken {
            Some(run) => Some(Lectern { item: run.item, begun: true, leads: false }),
            None => self.next_spoken().map(|item| {
                let leads = self.changes_over() && self.next_item() == Some(item);
                Lectern { item, begun: false, leads }
            }),
        }
    }

    /// The signal for the lectern's item that still means something: "done" ends with the phase
    /// in which it was given.
    #[must_use]
    pub fn standing_signal(&self) -> Option<&Signal> {
        let lectern = self.lectern()?;
        let last = self.signals.iter().rev().find(|signal| signal.item == lectern.item)?;
        let earlier = self.running().is_some_and(|run| run.from.ms_since(&last.at) > 0);
        (last.signal != PresenterSignal::Done || !earlier).then_some(last)
    }

    /// A technical problem that nobody has dealt with: neither did the lectern say that it is
    /// over, nor was the run interrupted for it.
    #[must_use]
    pub fn open_problem(&self) -> Option<&Signal> {
        let signal = self.standing_signal().filter(|signal| signal.signal == PresenterSignal::Problem)?;
        let later = self.entries.iter().rev().take_while(|entry| entry.seq > signal.seq);
        let mut standing = later.filter(|entry| !self.undone.contains(&entry.seq));
        let dealt = standing.any(|entry| matches!(entry.event, Some(Event::RunInterrupted { .. })));
        (!dealt).then_some(signal)
    }

    /// Takes down a signal. `item` is the one that the page showed when it was given: one that
    /// comes late is never put down to whoever speaks next.
    ///
    /// # Errors
    /// Before the freeze, when the item is not at the lectern (any more), and for a signal that
    /// says nothing new or does not fit.
    pub fn signal(&self, item: ItemId, signal: PresenterSignal) -> Result<NewEntry> {
        self.require_frozen()?;
        self.require_unsigned()?;
        match self.lectern() {
            None if self.run_ended.is_some() => Err(Error::NotNow { why: "run-ended" }),
            Some(lectern) if lectern.item == item => {
                self.fits(lectern, signal)?;
                Ok(Event::PresenterSignalled { item, signal }.into())
            }
            _ => Err(Error::NotNow { why: "lectern-turned" }),
        }
    }

    /// The signals that may be given now.
    #[must_use]
    pub fn open_signals(&self) -> Vec<PresenterSignal> {
        let Some(lectern) = self.lectern() else { return Vec::new() };
        PresenterSignal::ALL.iter().copied().filter(|signal| self.fits(lectern, *signal).is_ok()).collect()
    }

    fn fits(&self, lectern: Lectern, signal: PresenterSignal) -> Result<()> {
        let standing = self.standing_signal().map(|standing| standing.signal);
        if standing == Some(signal) {
            return Err(Error::NotNow { why: "unchanged" });
        }
        match signal {
            PresenterSignal::Problem => Ok(()),
            // After a problem it means: it works again.
            PresenterSignal::Ready if !lectern.begun || standing == Some(PresenterSignal::Problem) => Ok(()),
            PresenterSignal::Ready => Err(Error::NotNow { why: "lectern-begun" }),
            PresenterSignal::Done if lectern.begun => Ok(()),
            PresenterSignal::Done => Err(Error::NotNow { why: "lectern-not-begun" }),
        }
    }

    fn is_spoken(&self, item: ItemId) -> bool {
        let spoken = |kind: &ItemKind| {
            matches!(kind, ItemKind::Pitch { .. } | ItemKind::ReversePitch { .. } | ItemKind::Talk)
        };
        self.course.is_called(item) && self.course.agenda.item(item).is_ok_and(|found| spoken(&found.kind))
    }

    /// The first item behind the running one in which somebody speaks.
    fn next_spoken(&self) -> Option<ItemId> {
        let items = &self.course.agenda.items;
        let place = self.running().and_then(|run| items.iter().position(|item| item.id == run.item));
        let called = |id| self.runs.iter().any(|run| run.item == id);
        let mut behind = items.iter().skip(place.map_or(0, |place| place + 1)).map(|item| item.id);
        behind.find(|id| self.is_spoken(*id) && !called(*id))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::hash::Hash;
    use crate::ids::{ApplicantId, EntryId};
    use crate::plan::agenda::AgendaItem;
    use crate::plan::templates;
    use crate::session::entry::seal;
    use crate::session::event::{Actor, InterruptionCause};
    use crate::time::Moment;

    fn item(n: u128) -> ItemId {
        ItemId(Uuid::from_u128(n))
    }

    fn written(state: State, new: impl Into<NewEntry>) -> State {
        let place = (state.seq() + 1, state.head());
        let wall = "2026-11-24T08:00:00Z".parse().unwrap();
        let at = Moment { wall, boot_ms: place.0 * 1000, boot_id: "test".into() };
        let id = EntryId(Uuid::from_u128(u128::from(place.0)));
        let stored = seal(&new.into(), place, id, at, Actor::Host, [7; 32]).unwrap();
        state.with(stored.read())
    }

    /// Welcome (1), two pitches (11, 12) with a break (2) between them, frozen.
    fn frozen() -> State {
        let mut plan = templates::empty_plan();
        plan.agenda.items.clear();
        let mut next = 10;
        plan.admit(&[ApplicantId(Uuid::from_u128(1)), ApplicantId(Uuid::from_u128(2))], || {
            next += 1;
            item(next)
        });
        plan.agenda.items.insert(0, AgendaItem::new(item(1), ItemKind::Welcome, 60_000));
        plan.agenda.items.insert(2, AgendaItem::new(item(2), ItemKind::Break, 60_000));
        let frozen = Event::PlanFrozen { revision: 1, plan_hash: Hash::of(&[]) };
        written(State::new(Arc::new(plan)), frozen)
    }

    fn advanced(state: State, steps: usize) -> State {
        (0..steps).fold(state, |state, _| {
            let step = state.advance().unwrap();
            written(state, step)
        })
    }

    fn signalled(state: State, signal: PresenterSignal) -> State {
        let at = state.lectern().unwrap().item;
        let new = state.signal(at, signal).unwrap();
        written(state, new)
    }

    fn why(refused: Result<NewEntry>) -> &'static str {
        match refused {
            Err(Error::NotNow { why }) => why,
            other => panic!("{other:?}"),
        }
    }

    /// Welcome, then the phases of the first pitch up to its changeover.
    fn in_changeover() -> State {
        let mut state = advanced(frozen(), 2);
        while !state.changes_over() {
            state = advanced(state, 1);
        }
        state
    }

    #[test]
    fn the_lectern_follows_the_run_and_is_the_next_ones_from_the_changeover_on() {
        let at = |state: &State| state.lectern().map(|lectern| (lectern.item, lectern.begun));
        let leads = |state: &State| state.lectern().is_some_and(|lectern| lectern.leads);
        assert_eq!(at(&State::new(frozen().plan)), None);
        assert_eq!(at(&frozen()), Some((item(11), false)));
        assert_eq!(at(&advanced(frozen(), 1)), Some((item(11), false)), "the welcome");
        assert_eq!(at(&advanced(frozen(), 2)), Some((item(11), true)));
        assert_eq!(at(&in_changeover()), Some((item(12), false)), "the changeover");
        assert_eq!(at(&advanced(in_changeover(), 1)), Some((item(12), false)), "the break");
        assert_eq!(at(&advanced(in_changeover(), 2)), Some((item(12), true)));
        assert_eq!(at(&written(frozen(), Event::RunEnded)), None);
        assert!(!leads(&frozen()) && !leads(&in_changeover()), "a break comes first");
        let moved = Event::ItemMoved { item: item(2), after: Some(item(12)) };
        assert!(leads(&written(in_changeover(), moved)));
    }

    #[test]
    fn an_absent_one_is_passed_over() {
        let absent = Event::NoShowRecorded { item: item(11), ordered_by: None };
        assert_eq!(written(frozen(), absent).lectern().unwrap().item, item(12));
    }

    #[test]
    fn ready_is_said_before_and_done_within() {
        let state = frozen();
        assert_eq!(why(state.signal(item(11), PresenterSignal::Done)), "lectern-not-begun");
        let state = signalled(state, PresenterSignal::Ready);
        assert_eq!(why(state.signal(item(11), PresenterSignal::Ready)), "unchanged");
        let state = advanced(state, 2);
        assert_eq!(state.standing_signal().unwrap().signal, PresenterSignal::Ready);
        let state = signalled(state, PresenterSignal::Done);
        assert_eq!(why(state.signal(item(11), PresenterSignal::Ready)), "lectern-begun");
    }

    #[test]
    fn done_stands_until_the_phase_is_over() {
        let state = signalled(advanced(frozen(), 2), PresenterSignal::Done);
        assert_eq!(state.open_signals(), [PresenterSignal::Problem]);
        let state = advanced(state, 1);
        assert_eq!(state.standing_signal(), None);
        assert!(state.open_signals().contains(&PresenterSignal::Done), "the questions end as well");
    }

    #[test]
    fn one_that_comes_late_is_not_put_down_to_the_next_one() {
        let state = in_changeover();
        assert_eq!(why(state.signal(item(11), PresenterSignal::Done)), "lectern-turned");
        let ended = written(state, Event::RunEnded);
        assert_eq!(why(ended.signal(item(12), PresenterSignal::Ready)), "run-ended");
    }

    #[test]
    fn a_problem_is_open_until_it_works_again_or_the_run_was_interrupted() {
        let state = signalled(advanced(frozen(), 2), PresenterSignal::Problem);
        assert!(state.open_problem().is_some());
        assert_eq!(why(state.signal(item(11), PresenterSignal::Problem)), "unchanged");
        assert!(signalled(state.clone(), PresenterSignal::Ready).open_problem().is_none());
        let cause = InterruptionCause::Disturbance;
        let stop = Event::RunInterrupted { cause, restored_ms: 0, ordered_by: None };
        let stopped = written(state, stop);
        assert!(stopped.open_problem().is_none());
        let seq = stopped.seq();
        assert!(written(stopped, Event::Undone { seq }).open_problem().is_some(), "undone, it is open again");
    }

    proptest! {
        #[test]
        fn what_is_offered_is_taken_and_nothing_else_is(steps in prop::collection::vec(0_usize..4, 0..24)) {
            let mut state = frozen();
            for step in steps {
                let open = state.open_signals();
                for signal in PresenterSignal::ALL {
                    let taken = state.lectern().map(|at| state.signal(at.item, *signal).is_ok());
                    prop_assert_eq!(taken.unwrap_or(false), open.contains(signal));
                }
                state = match PresenterSignal::ALL.get(step).filter(|signal| open.contains(signal)) {
                    Some(signal) => signalled(state, *signal),
                    None if state.run_ended.is_none() => advanced(state, 1),
                    None => state,
                };
            }
        }
    }
}
