//! (state, command, now) → entries, or the rule that is broken. Every write to the log of a
//! session passes here.
//!
//! `draw` finds the order, `outreach` keeps what was done before the day, `live` steers the
//! run, `order` changes what is left of the agenda, `incident` takes down the faults of the
//! day, `lectern` speaks to whoever presents and `signal` hears them, `queue` keeps questions
//! and action items, `room` who is there, `scoring` takes ballots in and closes, `record`
//! notes, resolves and signs, `stage` leads to the next stage of a contest; what they share
//! stands here.

mod draw;
mod incident;
mod lectern;
mod live;
mod order;
mod outreach;
mod queue;
mod record;
mod room;
mod scoring;
mod signal;
mod stage;

pub use draw::Holding;
pub use lectern::MESSAGE_MAX;
pub use order::Direction;
pub use outreach::Invitation;
pub use queue::{Acting, Asking};
pub use room::{Arrival, HEADS_MAX};
pub use scoring::BallotPaper;
pub use signal::Lectern;

use super::entry::NewEntry;
use super::event::Event;
use super::state::State;
use crate::hash::Hash;
use crate::ids::{ApplicantId, PersonId};
use crate::plan::{Plan, checklist};
use crate::{Error, Result};

/// Longest note, reason or resolution, in characters.
pub const TEXT_MAX: usize = 20_000;

/// One row of a declaration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclarationRow {
    /// For whom.
    pub applicant: ApplicantId,
    /// Whether there is a conflict of interest.
    pub conflict: bool,
    /// Why; required for a conflict.
    pub reason: String,
}

impl State {
    pub(super) fn require_frozen(&self) -> Result<Hash> {
        self.frozen.as_ref().map(|(_, hash, _)| *hash).ok_or(Error::PlanNotFrozen)
    }

    pub(super) fn require_unfrozen(&self) -> Result<()> {
        if self.frozen.is_some() { Err(Error::PlanFrozen) } else { Ok(()) }
    }

    pub(super) fn require_unsigned(&self) -> Result<()> {
        if self.signatures.is_empty() { Ok(()) } else { Err(Error::SignedOff) }
    }

    pub(super) fn require_member(&self, evaluator: PersonId) -> Result<()> {
        if self.course.panel.has(evaluator) { Ok(()) } else { Err(Error::Unknown { what: "evaluator" }) }
    }

    pub(super) fn require_admitted(&self, applicant: ApplicantId) -> Result<()> {
        if self.course.applicants.contains(&applicant) {
            Ok(())
        } else {
            Err(Error::Unknown { what: "applicant" })
        }
    }

    /// Freezes a revision. `plan` is that revision, `plan_hash` the hash of its bytes,
    /// `around` what the check list asks of the directory.
    ///
    /// # Errors
    /// When it is frozen already or points of the check list are open.
    pub fn freeze(
        &self,
        plan: &Plan,
        revision: u64,
        plan_hash: Hash,
        around: checklist::Around,
    ) -> Result<NewEntry> {
        self.require_unfrozen()?;
        plan.rules.check(plan.head.purpose)?;
        self.keeps_draws(plan)?;
        let points = checklist::points(plan, self, around);
        match points.iter().filter(|point| !point.done).count() {
            0 => Ok(Event::PlanFrozen { revision, plan_hash }.into()),
            open => Err(Error::PointsOpen { open }),
        }
    }

    /// Declares for one or more applicants. After the freeze a declaration may still come,
    /// or turn into a conflict; one that stands unchanged writes nothing.
    ///
    /// # Errors
    /// For somebody outside the panel, an unknown applicant, or a conflict without a reason.
    pub fn declare(
        &self,
        evaluator: PersonId,
        rows: &[DeclarationRow],
        ordered_by: Option<PersonId>,
    ) -> Result<Vec<NewEntry>> {
        self.require_unsigned()?;
        self.require_member(evaluator)?;
        let mut entries = Vec::new();
        for row in rows {
            self.require_admitted(row.applicant)?;
            let reason = checked_text(&row.reason, "reason")?;
            if row.conflict && reason.is_none() {
                return Err(Error::ReasonMissing);
            }
            let standing = self.declarations.get(&(evaluator, row.applicant));
            if standing.is_some_and(|old| old.conflict == row.conflict && old.reason == reason) {
                continue;
            }
            if self.scoring_closed.is_some() {
                return Err(Error::ScoringClosed);
            }
            let ordered_by = if row.conflict { ordered_by } else { None };
            let event = Event::DeclarationMade {
                evaluator,
                applicant: row.applicant,
                conflict: row.conflict,
                ordered_by,
            };
            entries.push(NewEntry { event, text: reason });
        }
        Ok(entries)
    }
}

/// Words without the blanks around them; `None` for no words.
pub(super) fn checked_text(text: &str, field: &'static str) -> Result<Option<String>> {
    let text = text.trim();
    let control = text.chars().any(|sign| sign.is_control() && sign != '\n' && sign != '\t');
    if text.chars().count() > TEXT_MAX || control {
        return Err(Error::Invalid { field });
    }
    Ok((!text.is_empty()).then(|| text.to_owned()))
}
