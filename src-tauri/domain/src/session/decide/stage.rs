//! From one stage of a contest to the next: who goes on, and whether the results do.

use rust_decimal::Decimal;

use crate::ids::{ApplicantId, SessionId};
use crate::plan::Plan;
use crate::scoring::outcome::carry;
use crate::session::state::State;
use crate::{Error, Result};

impl State {
    /// Whether a stage may follow this session, which it does once its outcome is known.
    ///
    /// # Errors
    /// [`Error::Unknown`] for a session outside of a contest, [`Error::NotNow`] after the
    /// last stage and while the session is not over, [`Error::ScoringOpen`].
    pub fn may_be_followed(&self) -> Result<()> {
        let stage = self.plan.stage.as_ref().ok_or(Error::Unknown { what: "stage" })?;
        if stage.is_last() {
            return Err(Error::NotNow { why: "last-stage" });
        }
        match self.plan.is_scored() {
            true if self.scoring_closed.is_none() => Err(Error::ScoringOpen),
            false if self.run_ended.is_none() => Err(Error::NotNow { why: "run-not-ended" }),
            _ => Ok(()),
        }
    }

    /// The plan of the next stage with those who were chosen. `carry_weight` is the share of
    /// this result that counts there; it must be what this plan has fixed, since nobody may
    /// choose it with the results before their eyes.
    ///
    /// # Errors
    /// Those of [`State::may_be_followed`]; [`Error::Invalid`] for an empty shortlist,
    /// somebody who was not here, another share than the fixed one, or a chosen applicant
    /// without a result where results are carried.
    pub fn next_stage(
        &self,
        from: SessionId,
        shortlist: &[ApplicantId],
        carry_weight: Option<Decimal>,
    ) -> Result<Plan> {
        self.may_be_followed()?;
        let fixed = self.plan.stage.as_ref().and_then(|stage| stage.carries);
        if fixed.is_some() && !self.plan.is_scored() || carry_weight != fixed {
            return Err(Error::Invalid { field: "carried" });
        }
        // Whoever was admitted on the day goes on like everyone else.
        let mut day = Plan::clone(&self.plan);
        day.applicants.clone_from(&self.course.applicants);
        day.agenda.clone_from(&self.course.agenda);
        let mut plan = day.following(from, shortlist)?;
        plan.rules.carried = fixed.map(|weight| carry(self, from, shortlist, weight)).transpose()?;
        Ok(plan)
    }
}
