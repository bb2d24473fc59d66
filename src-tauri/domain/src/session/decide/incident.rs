//! Faults of the day: who does not come, comes later or leaves, who changes places, who sits
//! in for whom, and what stops the room. An incident is asked for as the very event that it
//! becomes; here stands when it may.

use super::checked_text;
use crate::ids::{ApplicantId, ItemId, PersonId};
use crate::session::entry::NewEntry;
use crate::session::event::Event;
use crate::session::state::State;
use crate::time::Moment;
use crate::{Error, Result};

impl State {
    /// Takes a fault of the day down. That somebody did not come, withdrew or was cut off says
    /// enough by itself; whatever changes the order or the panel needs a reason.
    ///
    /// # Errors
    /// Before the freeze, after the end of the run, for a pitch that has begun or is recorded
    /// as absent, for a place that lies behind, and without a reason where one is due.
    pub fn incident(&self, event: Event, reason: &str, now: &Moment) -> Result<NewEntry> {
        self.require_frozen()?;
        self.require_unsigned()?;
        if self.run_ended.is_some() {
            return Err(Error::NotNow { why: "run-ended" });
        }
        let comes = matches!(event, Event::ApplicantReturned { .. } | Event::ApplicantAdded { .. });
        if comes && self.scoring_closed.is_some() {
            // Nobody could score the pitch any more, and the room has seen the others' points.
            return Err(Error::ScoringClosed);
        }
        self.may_happen(&event, now)?;
        let text = checked_text(reason, "reason")?;
        if text.is_none() && event.needs_reason() {
            return Err(Error::ReasonMissing);
        }
        Ok(NewEntry { event, text })
    }

    fn may_happen(&self, event: &Event, now: &Moment) -> Result<()> {
        match event {
            Event::NoShowRecorded { item, .. } | Event::ApplicantWithdrew { item, .. } => {
                self.is_ahead(*item)
            }
            Event::ArrivalDelayed { item, after, .. } => self.may_come_later(*item, *after),
            Event::ApplicantReturned { item, after, .. } => self.may_return(*item, *after),
            Event::PitchesSwapped { first, second, agreed, .. } => self.may_swap(*first, *second, *agreed),
            Event::ApplicantAdded { item, applicant, after, .. } => self.may_add(*item, *applicant, *after),
            Event::EvaluatorReplaced { evaluator, substitute, .. } => {
                self.may_replace(*evaluator, *substitute)
            }
            Event::RunInterrupted { restored_ms, .. } => self.may_interrupt(*restored_ms, now),
            _ => Err(Error::Unknown { what: "incident" }),
        }
    }

    /// Whether this is a pitch that is still to come.
    fn is_ahead(&self, item: ItemId) -> Result<()> {
        if self.course.agenda.item(item)?.applicant().is_none() {
            return Err(Error::Unknown { what: "pitch" });
        }
        if self.has_begun(item) {
            return Err(Error::NotNow { why: "pitch-begun" });
        }
        if self.course.is_called(item) { Ok(()) } else { Err(Error::NotNow { why: "absent" }) }
    }

    /// Whether any phase of an item has begun.
    #[must_use]
    pub fn has_begun(&self, item: ItemId) -> bool {
        self.runs.iter().any(|run| run.item == item)
    }

    fn index(&self, item: ItemId) -> Result<usize> {
        let place = self.course.agenda.items.iter().position(|other| other.id == item);
        place.ok_or(Error::Unknown { what: "agenda-item" })
    }

    /// Whether what is put behind `after` will still be called: the room does not go back.
    fn place_is_ahead(&self, item: ItemId, after: Option<ItemId>) -> Result<()> {
        if after == Some(item) {
            return Err(Error::Invalid { field: "after" });
        }
        let after = after.map(|after| self.index(after)).transpose()?;
        let running = self.running().map(|run| self.index(run.item)).transpose()?;
        match running {
            Some(running) if after.is_none_or(|after| after < running) => {
                Err(Error::NotNow { why: "place-behind" })
            }
            _ => Ok(()),
        }
    }

    fn may_come_later(&self, item: ItemId, after: Option<ItemId>) -> Result<()> {
        self.is_ahead(item)?;
        self.place_is_ahead(item, after)?;
        // Later is behind at least one item that now follows.
        match after.map(|after| self.index(after)).transpose()? {
            Some(after) if after > self.index(item)? => Ok(()),
            _ => Err(Error::Invalid { field: "after" }),
        }
    }

    fn may_return(&self, item: ItemId, after: Option<ItemId>) -> Result<()> {
        self.index(item)?;
        if self.course.is_called(item) {
            return Err(Error::NotNow { why: "not-absent" });
        }
        self.place_is_ahead(item, after)
    }

    fn may_swap(&self, first: ItemId, second: ItemId, agreed: bool) -> Result<()> {
        if first == second {
            return Err(Error::Invalid { field: "swap" });
        }
        self.is_ahead(first)?;
        self.is_ahead(second)?;
        let (first, second) = (self.index(first)?, self.index(second)?);
        let items = &self.course.agenda.items;
        if items[first].track != items[second].track {
            return Err(Error::NotNow { why: "other-track" });
        }
        // Whoever was promised an hour gives it up only by agreement.
        let (from, to) = (first.min(second), first.max(second));
        let promised = items[from].hard_start.is_some()
            || items[from + 1..=to].iter().any(|item| item.hard_start.is_some());
        if promised && !agreed { Err(Error::NotNow { why: "hard-start" }) } else { Ok(()) }
    }

    fn may_add(&self, item: ItemId, applicant: ApplicantId, after: Option<ItemId>) -> Result<()> {
        if self.index(item).is_ok() {
            return Err(Error::NotNow { why: "already-done" });
        }
        if self.course.absence(applicant).is_some() {
            return Err(Error::NotNow { why: "absent" });
        }
        if self.course.called().any(|called| called == applicant) {
            return Err(Error::NotNow { why: "on-agenda" });
        }
        self.place_is_ahead(item, after)
    }

    fn may_replace(&self, evaluator: PersonId, substitute: PersonId) -> Result<()> {
        self.require_member(evaluator)?;
        if !self.course.seated().any(|member| member.person == evaluator) {
            return Err(Error::NotNow { why: "replaced" });
        }
        if self.course.panel.has(substitute) {
            return Err(Error::NotNow { why: "on-panel" });
        }
        let any_ahead = self.course.called().any(|applicant| !self.has_pitched(applicant));
        if any_ahead { Ok(()) } else { Err(Error::NotNow { why: "no-pitch-ahead" }) }
    }

    fn may_interrupt(&self, restored_ms: u64, now: &Moment) -> Result<()> {
        let run = self.running().ok_or(Error::NotNow { why: "nothing-runs" })?;
        let interrupted =
            run.pauses.last().is_some_and(|pause| pause.to.is_none() && pause.incident.is_some());
        if interrupted {
            return Err(Error::NotNow { why: "interrupted" });
        }
        // More than has passed was not lost. A sleeping machine has paused nothing, so its
        // time is part of what has passed.
        let given_back = run.restored_ms.saturating_add(restored_ms);
        if given_back <= run.elapsed_ms(now) { Ok(()) } else { Err(Error::Invalid { field: "restored" }) }
    }
}

/// Whether a later event would hang in the air without the incident that it followed: a
/// substitute who has declared or scored, a late applicant who has been scored or spoken of.
pub(super) fn leans_on(later: &Event, incident: &Event) -> bool {
    match incident {
        Event::EvaluatorReplaced { substitute, .. } => match later {
            Event::DeclarationMade { evaluator, .. } | Event::BallotSubmitted { evaluator, .. } => {
                evaluator == substitute
            }
            _ => false,
        },
        Event::ApplicantAdded { item, applicant, .. } => match later {
            Event::DeclarationMade { applicant: of, .. } | Event::BallotSubmitted { applicant: of, .. } => {
                of == applicant
            }
            Event::NoteTaken { item: at, .. }
            | Event::QuestionQueued { item: at, .. }
            | Event::PresenterSignalled { item: at, .. }
            | Event::PersonLeft { recused_from: Some(at), .. }
            | Event::ActionItemRecorded { item: Some(at), .. } => at == item,
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests;
