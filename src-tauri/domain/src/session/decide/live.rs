//! Steering the run: phases, stops, minutes, the black stage, undo and redo.

use super::incident;
use crate::ids::{ApplicantId, ItemId};
use crate::session::entry::NewEntry;
use crate::session::event::{Actor, Event};
use crate::session::queue::QuestionStanding;
use crate::session::state::State;
use crate::{Error, Result};

/// Most that a phase may be lengthened or shortened at once: an hour.
const ADJUST_MAX_MS: i64 = 3_600_000;

impl State {
    /// The phase that comes next: item and index, or `None` after the last.
    #[must_use]
    pub fn next_phase(&self) -> Option<(ItemId, usize)> {
        let Some(run) = self.running() else {
            return self.next_item().filter(|_| self.runs.is_empty()).map(|item| (item, 0));
        };
        // The running item may have been recorded as absent: then it has no further phase.
        let item = self.course.agenda.item(run.item).ok().filter(|item| self.course.is_called(item.id));
        let phases = item.map(|item| self.course.phases(item, &self.plan)).unwrap_or_default();
        let within = (run.phase + 1..phases.len()).find(|index| phases[*index].duration_ms > 0);
        match within {
            Some(phase) => Some((run.item, phase)),
            None => self.next_item().map(|item| (item, 0)),
        }
    }

    /// The item that is called next: the first one behind the running one, or at all, that has
    /// not been called yet and whose applicant is not absent.
    #[must_use]
    pub fn next_item(&self) -> Option<ItemId> {
        let items = &self.course.agenda.items;
        let place = self.running().and_then(|run| items.iter().position(|item| item.id == run.item));
        let open = items.iter().skip(place.map_or(0, |place| place + 1));
        let called = |id| self.runs.iter().any(|run| run.item == id);
        open.map(|item| item.id).find(|id| self.course.is_called(*id) && !called(*id))
    }

    /// Starts the next phase, or ends the run after the last one.
    ///
    /// # Errors
    /// Before the freeze, or when the run is over.
    pub fn advance(&self) -> Result<NewEntry> {
        self.require_frozen()?;
        self.require_unsigned()?;
        if self.run_ended.is_some() {
            return Err(Error::NotNow { why: "run-ended" });
        }
        Ok(match self.next_phase() {
            Some((item, phase)) => Event::PhaseStarted { item, phase }.into(),
            None => Event::RunEnded.into(),
        })
    }

    /// Starts the next item, whatever phases of the running one are left, or ends the run.
    ///
    /// # Errors
    /// Before the freeze, or when the run is over.
    pub fn advance_item(&self) -> Result<NewEntry> {
        self.require_frozen()?;
        self.require_unsigned()?;
        if self.run_ended.is_some() {
            return Err(Error::NotNow { why: "run-ended" });
        }
        Ok(match self.next_item() {
            Some(item) => Event::PhaseStarted { item, phase: 0 }.into(),
            None => Event::RunEnded.into(),
        })
    }

    /// Stops the timer.
    ///
    /// # Errors
    /// When nothing runs or it stands already.
    pub fn pause(&self) -> Result<NewEntry> {
        match self.running() {
            Some(run) if !run.is_paused() => Ok(Event::TimerPaused.into()),
            Some(_) => Err(Error::NotNow { why: "paused" }),
            None => Err(Error::NotNow { why: "nothing-runs" }),
        }
    }

    /// Lets the timer go on.
    ///
    /// # Errors
    /// When it does not stand still.
    pub fn resume(&self) -> Result<NewEntry> {
        match self.running() {
            Some(run) if run.is_paused() => Ok(Event::TimerResumed.into()),
            _ => Err(Error::NotNow { why: "not-paused" }),
        }
    }

    /// Gives the running phase more or less time.
    ///
    /// # Errors
    /// When nothing runs, or for more than an hour at once.
    pub fn adjust(&self, delta_ms: i64) -> Result<NewEntry> {
        let run = self.running().ok_or(Error::NotNow { why: "nothing-runs" })?;
        if delta_ms == 0 || delta_ms.abs() > ADJUST_MAX_MS {
            return Err(Error::Invalid { field: "delta" });
        }
        if delta_ms < 0 && run.due_ms() == 0 {
            return Err(Error::NotNow { why: "no-time-left" });
        }
        // What is taken away never goes below zero, so that giving it back restores it.
        let delta_ms = delta_ms.max(-run.due_ms().cast_signed());
        Ok(Event::TimeAdjusted { delta_ms }.into())
    }

    /// Turns the stage black or back.
    ///
    /// # Errors
    /// When it is so already.
    pub fn blank(&self, on: bool) -> Result<NewEntry> {
        if self.blanked == on {
            return Err(Error::NotNow { why: "unchanged" });
        }
        Ok(Event::StageBlanked { on }.into())
    }

    /// Undoes the actor's own latest live-control event.
    ///
    /// # Errors
    /// When there is none, or a later entry depends on it.
    pub fn undo(&self, by: Actor) -> Result<NewEntry> {
        self.require_unsigned()?;
        let latest = self
            .entries
            .iter()
            .rev()
            .filter(|entry| !self.undone.contains(&entry.seq))
            .find(|entry| entry.event.as_ref().is_some_and(Event::is_live_control))
            .ok_or(Error::NothingToUndo)?;
        if latest.by != Some(by) {
            return Err(Error::NotUndoable);
        }
        let later = self.entries.iter().rev().take_while(|entry| entry.seq > latest.seq);
        let depended = later
            .filter_map(|entry| entry.event.as_ref())
            .any(|event| self.depends(event, latest.event.as_ref()));
        if depended {
            return Err(Error::DependedUpon);
        }
        Ok(Event::Undone { seq: latest.seq }.into())
    }

    /// Lets the actor's own live-control event that was undone last stand again, with its own
    /// moment. Several undone in a row come back one by one, the last one first.
    ///
    /// # Errors
    /// When nothing is undone, it was somebody else's, or something has happened since that
    /// the event would come before.
    pub fn redo(&self, by: Actor) -> Result<NewEntry> {
        self.require_unsigned()?;
        let (at, seq) = self.last_undone().ok_or(Error::NotNow { why: "nothing-undone" })?;
        let earlier = self.entries.iter().find(|entry| entry.seq == seq);
        if earlier.is_none_or(|entry| entry.by != Some(by)) {
            return Err(Error::NotUndoable);
        }
        let since = self.entries.iter().rev().take_while(|entry| entry.seq > at);
        let standing = since.filter(|entry| !self.undone.contains(&entry.seq));
        let passed = standing
            .filter_map(|entry| entry.event.as_ref())
            .any(|event| event.is_live_control() || matches!(event, Event::ScoringClosed));
        if passed { Err(Error::NotNow { why: "gone-on" }) } else { Ok(Event::Redone { seq }.into()) }
    }

    /// The latest undo that still holds: its own place in the chain, and what it took back.
    fn last_undone(&self) -> Option<(u64, u64)> {
        self.entries.iter().rev().find_map(|entry| match entry.event {
            Some(Event::Undone { seq }) if self.undone.contains(&seq) => Some((entry.seq, seq)),
            _ => None,
        })
    }

    /// Whether a later event leans on an earlier live-control event.
    fn depends(&self, later: &Event, earlier: Option<&Event>) -> bool {
        let Some(Event::PhaseStarted { item, phase }) = earlier else {
            let leans = earlier.is_some_and(|earlier| incident::leans_on(later, earlier));
            return leans || matches!(later, Event::ScoringClosed);
        };
        match later {
            Event::NoteTaken { item: noted, phase: during, .. } => noted == item && *during == Some(*phase),
            // Whoever has the word has it in a phase that runs.
            Event::QuestionTurned { to: QuestionStanding::Speaking, .. } => true,
            Event::BallotSubmitted { applicant, .. } if self.left_for(*item, *applicant) => true,
            Event::BallotSubmitted { applicant, .. } => {
                // A ballot leans on the phase that opened scoring, and on those before it.
                *phase <= self.plan.slot.scoring_opens().unwrap_or(0)
                    && self.course.agenda.item(*item).is_ok_and(|found| found.applicant() == Some(*applicant))
            }
            Event::ScoringClosed => true,
            _ => false,
        }
    }

    /// Whether scoring of an applicant opened only because the room went on to this item.
    fn left_for(&self, item: ItemId, applicant: ApplicantId) -> bool {
        let place = self.runs.iter().position(|run| run.item == item && run.phase == 0);
        let before = place.and_then(|place| self.runs.get(place.checked_sub(1)?));
        let of = before.and_then(|run| self.course.agenda.item(run.item).ok()?.applicant());
        self.plan.slot.scoring_opens().is_some() && of == Some(applicant)
    }
}

#[cfg(test)]
mod tests;
