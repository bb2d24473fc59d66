//! Ballots in, and the close.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::checked_text;
use crate::hash::Hash;
use crate::ids::{ApplicantId, BallotId, CriterionId, PersonId};
use crate::plan::agenda::PhaseKind;
use crate::session::entry::NewEntry;
use crate::session::event::{Channel, Event};
use crate::session::state::State;
use crate::{Error, Result};

/// What an evaluator hands in for one applicant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BallotPaper {
    /// Identity.
    pub ballot: BallotId,
    /// Who scored.
    pub evaluator: PersonId,
    /// Whom.
    pub applicant: ApplicantId,
    /// The plan it was scored on.
    pub plan_hash: Hash,
    /// Score per criterion.
    pub scores: BTreeMap<CriterionId, Decimal>,
    /// Reason per criterion.
    pub reasons: BTreeMap<CriterionId, String>,
    /// How it came in.
    pub channel: Channel,
    /// Counts the evaluator's changes.
    pub edition: u64,
}

impl State {
    /// Takes in a ballot. `None` when the very same ballot stands already.
    ///
    /// # Errors
    /// For another form, a recusal, a missing declaration, closed scoring, a score outside
    /// its scale, a missing score or a missing reason.
    pub fn submit(&self, paper: &BallotPaper) -> Result<Option<NewEntry>> {
        let plan_hash = self.require_frozen()?;
        if !self.plan.is_scored() {
            return Err(Error::NoRankingForPurpose);
        }
        self.require_member(paper.evaluator)?;
        self.require_admitted(paper.applicant)?;
        if !self.course.sits(paper.evaluator, paper.applicant) {
            return Err(Error::NotNow { why: "replaced" });
        }
        if paper.plan_hash != plan_hash {
            return Err(Error::OtherForm);
        }
        if self.recused(paper.evaluator, paper.applicant) {
            return Err(Error::Recused);
        }
        if !self.declared(paper.evaluator, paper.applicant) {
            return Err(Error::DeclarationMissing);
        }
        self.check_scores(paper)?;
        let reasons = checked_reasons(&paper.reasons)?;
        if let Some(standing) = self.ballots.get(&(paper.evaluator, paper.applicant)) {
            let same = standing.scores == paper.scores && standing.reasons == reasons;
            if same || paper.edition < standing.edition {
                return Ok(None);
            }
        }
        if self.scoring_closed.is_some() {
            return Err(Error::ScoringClosed);
        }
        if !self.has_pitched(paper.applicant) {
            return Err(Error::NotNow { why: "pitch-not-begun" });
        }
        let text = serde_json::to_string(&reasons).map_err(|_| Error::BallotInvalid)?;
        let event = Event::BallotSubmitted {
            ballot: paper.ballot,
            evaluator: paper.evaluator,
            applicant: paper.applicant,
            plan_hash,
            scores: paper.scores.clone(),
            channel: paper.channel,
            edition: paper.edition,
        };
        Ok(Some(NewEntry { event, text: (!reasons.is_empty()).then_some(text) }))
    }

    fn check_scores(&self, paper: &BallotPaper) -> Result<()> {
        let form = &self.plan.form;
        let complete = form.criteria.len() == paper.scores.len();
        let fits = form
            .criteria
            .iter()
            .all(|criterion| paper.scores.get(&criterion.id).is_some_and(|score| form.scale.allows(*score)));
        if !complete || !fits {
            return Err(Error::BallotInvalid);
        }
        let reasoned = paper.scores.iter().all(|(id, score)| {
            !form.rationale.requires(*score, &form.scale)
                || paper.reasons.get(id).is_some_and(|reason| !reason.trim().is_empty())
        });
        if reasoned { Ok(()) } else { Err(Error::ReasonMissing) }
    }

    /// Closes scoring.
    ///
    /// # Errors
    /// When it is closed already, nothing is scored for this purpose, not every applicant
    /// has pitched, or a pitch still runs whose overtime may cost points.
    pub fn close_scoring(&self) -> Result<NewEntry> {
        self.require_frozen()?;
        if !self.plan.is_scored() {
            return Err(Error::NoRankingForPurpose);
        }
        if self.scoring_closed.is_some() {
            return Err(Error::ScoringClosed);
        }
        if !self.unreadable.is_empty() {
            return Err(Error::UnreadableEntry);
        }
        if !self.course.called().all(|applicant| self.has_pitched(applicant)) {
            return Err(Error::NotNow { why: "pitches-open" });
        }
        if self.plan.rules.deduction.is_some() && self.pitch_runs() {
            return Err(Error::NotNow { why: "pitch-runs" });
        }
        Ok(Event::ScoringClosed.into())
    }

    fn pitch_runs(&self) -> bool {
        self.running().is_some_and(|run| {
            let item = self.course.agenda.item(run.item).ok();
            let phases = item.map(|item| self.course.phases(item, &self.plan)).unwrap_or_default();
            phases.get(run.phase).is_some_and(|phase| phase.kind == PhaseKind::Pitch)
        })
    }
}

/// Reasons that say something, trimmed.
fn checked_reasons(reasons: &BTreeMap<CriterionId, String>) -> Result<BTreeMap<CriterionId, String>> {
    let mut checked = BTreeMap::new();
    for (id, reason) in reasons {
        if let Some(reason) = checked_text(reason, "reason")? {
            checked.insert(*id, reason);
        }
    }
    Ok(checked)
}
