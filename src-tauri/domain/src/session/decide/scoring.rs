//! Ballots in, and the close.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::checked_text;
use crate::hash::Hash;
use crate::ids::{ApplicantId, BallotId, CriterionId, ItemId, PersonId};
use crate::plan::agenda::{AgendaItem, PhaseKind};
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
        if !self.scoring_open(paper.applicant) {
            return Err(Error::NotNow { why: "scoring-not-open" });
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

    /// Whether ballots for an applicant are taken: with the pitch, or with the phase that the
    /// plan says. A phase that was never reached because the room went on keeps nobody out.
    #[must_use]
    pub fn scoring_open(&self, applicant: ApplicantId) -> bool {
        let Some(opens) = self.plan.slot.scoring_opens() else { return self.has_pitched(applicant) };
        self.runs.iter().filter(|run| self.pitches_in(run.item, applicant)).any(|run| {
            let left = self.running().is_none_or(|now| now.item != run.item);
            run.phase >= opens || left
        })
    }

    /// How long after the start of a pitch its ballots are taken, as it is planned now, in
    /// milliseconds.
    #[must_use]
    pub fn scoring_opens_after_ms(&self, item: &AgendaItem) -> u64 {
        let before = self.plan.slot.scoring_opens().unwrap_or(0);
        let phases = self.course.phases(item, &self.plan);
        phases.iter().take(before).map(|phase| phase.duration_ms).sum()
    }

    fn pitches_in(&self, item: ItemId, applicant: ApplicantId) -> bool {
        self.course.agenda.item(item).is_ok_and(|item| item.applicant() == Some(applicant))
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use chrono::DateTime;
    use uuid::Uuid;

    use super::*;
    use crate::plan::agenda::{Trigger, TriggerAct, TriggerAt};
    use crate::plan::templates;
    use crate::session::timer::PhaseRun;
    use crate::time::Moment;

    /// Two pitches of four phases; scoring opens with the phase at `opens`.
    fn state(opens: Option<usize>) -> (State, [ApplicantId; 2]) {
        let mut plan = templates::empty_plan();
        let applicants = [1, 2].map(|n| ApplicantId(Uuid::from_u128(n)));
        let mut next = 10;
        plan.admit(&applicants, || {
            next += 1;
            ItemId(Uuid::from_u128(next))
        });
        if let Some(phase) = opens {
            let trigger = Trigger { at: TriggerAt::Start, act: TriggerAct::OpenScoring };
            plan.slot.phase_mut(phase).unwrap().set_triggers(vec![trigger]).unwrap();
        }
        (State::new(Arc::new(plan)), applicants)
    }

    fn start(state: &mut State, applicant: ApplicantId, phase: usize) {
        let at = Moment { wall: DateTime::UNIX_EPOCH, boot_ms: 0, boot_id: "b".into() };
        if let Some(run) = state.runs.last_mut() {
            run.to = Some(at.clone());
        }
        let items = &state.course.agenda.items;
        let item = items.iter().find(|item| item.applicant() == Some(applicant)).unwrap().id;
        state.runs.push(PhaseRun {
            item,
            phase,
            budget_ms: 0,
            adjusted_ms: 0,
            restored_ms: 0,
            from: at,
            to: None,
            pauses: Vec::new(),
        });
    }

    #[test]
    fn scoring_opens_with_the_pitch_unless_the_plan_says_with_which_phase() {
        let (mut with_pitch, [first, second]) = state(None);
        assert!(!with_pitch.scoring_open(first));
        start(&mut with_pitch, first, 0);
        assert!(with_pitch.scoring_open(first) && !with_pitch.scoring_open(second));

        let (mut with_scoring, [first, _]) = state(Some(2));
        for (phase, open) in [(0, false), (1, false), (2, true), (3, true)] {
            start(&mut with_scoring, first, phase);
            assert_eq!(with_scoring.scoring_open(first), open, "phase {phase}");
        }
    }

    #[test]
    fn a_room_that_went_on_before_that_phase_keeps_nobody_from_scoring() {
        let (mut state, [first, second]) = state(Some(2));
        start(&mut state, first, 0);
        start(&mut state, second, 0);
        assert!(state.scoring_open(first) && !state.scoring_open(second));
    }

    #[test]
    fn the_form_says_when_it_opens() {
        let (mut state, [first, _]) = state(Some(2));
        start(&mut state, first, 0);
        let item = state.course.agenda.items.iter().find(|item| item.applicant() == Some(first)).unwrap();
        assert_eq!(state.scoring_opens_after_ms(item), 600_000);
    }
}
