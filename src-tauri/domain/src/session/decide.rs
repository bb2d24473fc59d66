//! (state, command, now) → entries, or the rule that is broken. Every write to the log of a
//! session passes here.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::entry::NewEntry;
use super::event::{Actor, Channel, Event, NoteField, Signer};
use super::state::State;
use crate::hash::Hash;
use crate::ids::{ApplicantId, BallotId, CriterionId, ItemId, PersonId};
use crate::plan::agenda::Agenda;
use crate::plan::{Plan, checklist};
use crate::time::Moment;
use crate::{Error, Result};

/// Most that a phase may be lengthened or shortened at once: an hour.
const ADJUST_MAX_MS: i64 = 3_600_000;
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
    fn require_frozen(&self) -> Result<Hash> {
        self.frozen.as_ref().map(|(_, hash, _)| *hash).ok_or(Error::PlanNotFrozen)
    }

    fn require_unsigned(&self) -> Result<()> {
        if self.signatures.is_empty() { Ok(()) } else { Err(Error::SignedOff) }
    }

    fn require_member(&self, evaluator: PersonId) -> Result<()> {
        if self.plan.panel.has(evaluator) { Ok(()) } else { Err(Error::Unknown { what: "evaluator" }) }
    }

    fn require_admitted(&self, applicant: ApplicantId) -> Result<()> {
        if self.plan.applicants.contains(&applicant) {
            Ok(())
        } else {
            Err(Error::Unknown { what: "applicant" })
        }
    }

    /// Freezes a revision. `plan` is that revision, `plan_hash` the hash of its bytes.
    ///
    /// # Errors
    /// When it is frozen already or points of the check list are open.
    pub fn freeze(&self, plan: &Plan, revision: u64, plan_hash: Hash) -> Result<NewEntry> {
        if self.frozen.is_some() {
            return Err(Error::PlanFrozen);
        }
        let points = checklist::points(plan, |evaluator, applicant| self.declared(evaluator, applicant));
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

    /// The phase that comes next: item and index, or `None` after the last.
    #[must_use]
    pub fn next_phase(&self) -> Option<(ItemId, usize)> {
        let items = &self.plan.agenda.items;
        let Some(run) = self.running() else {
            let first = items.first()?;
            return (self.runs.is_empty()).then_some((first.id, 0));
        };
        let place = items.iter().position(|item| item.id == run.item)?;
        let phases = Agenda::phases(&items[place], &self.plan.slot);
        let within = (run.phase + 1..phases.len()).find(|index| phases[*index].duration_ms > 0);
        match within {
            Some(phase) => Some((run.item, phase)),
            None => items.get(place + 1).map(|item| (item.id, 0)),
        }
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

    /// Whether a later event leans on an earlier live-control event.
    fn depends(&self, later: &Event, earlier: Option<&Event>) -> bool {
        let Some(Event::PhaseStarted { item, phase }) = earlier else {
            return matches!(later, Event::ScoringClosed);
        };
        match later {
            Event::NoteTaken { item: noted, phase: during, .. } => noted == item && *during == Some(*phase),
            Event::BallotSubmitted { applicant, .. } => {
                *phase == 0
                    && self.plan.agenda.item(*item).is_ok_and(|found| found.applicant() == Some(*applicant))
            }
            Event::ScoringClosed => true,
            _ => false,
        }
    }

    /// Takes a note, or replaces one. Empty words remove the note they replace.
    ///
    /// # Errors
    /// For an unknown item or note, or words that are too long or missing.
    pub fn take_note(
        &self,
        item: ItemId,
        field: NoteField,
        text: &str,
        replaces: Option<u64>,
        now: &Moment,
    ) -> Result<NewEntry> {
        self.require_frozen()?;
        self.require_unsigned()?;
        self.plan.agenda.item(item)?;
        let text = checked_text(text, "note")?;
        if let Some(seq) = replaces {
            let old =
                self.notes.iter().find(|note| note.seq == seq).ok_or(Error::Unknown { what: "note" })?;
            if old.item != item || old.field != field {
                return Err(Error::Unknown { what: "note" });
            }
        } else if text.is_none() {
            return Err(Error::Invalid { field: "note" });
        }
        let run = self.running().filter(|run| run.item == item);
        let phase = run.map(|run| run.phase);
        let at_ms = run.map_or(0, |run| run.elapsed_ms(now));
        Ok(NewEntry { event: Event::NoteTaken { item, phase, field, at_ms, replaces }, text })
    }

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
    /// When it is closed already, nothing is scored for this purpose, or not every
    /// applicant has pitched.
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
        if !self.plan.applicants.iter().all(|applicant| self.has_pitched(*applicant)) {
            return Err(Error::NotNow { why: "pitches-open" });
        }
        Ok(Event::ScoringClosed.into())
    }

    /// Records the panel's resolution.
    ///
    /// # Errors
    /// While scores are still coming in, or without words.
    pub fn resolve(&self, text: &str) -> Result<NewEntry> {
        self.require_frozen()?;
        self.require_unsigned()?;
        if self.plan.is_scored() && self.scoring_closed.is_none() {
            return Err(Error::ScoringOpen);
        }
        let text = checked_text(text, "resolution")?.ok_or(Error::Invalid { field: "resolution" })?;
        Ok(NewEntry { event: Event::ResolutionRecorded, text: Some(text) })
    }

    /// Signs the record as it stands.
    ///
    /// # Errors
    /// Before the run has ended and scoring is closed, without a place, twice in one
    /// function, or over an entry that cannot be read.
    pub fn sign(&self, signer: Signer, place: &str) -> Result<NewEntry> {
        self.require_frozen()?;
        if self.run_ended.is_none() {
            return Err(Error::NotNow { why: "run-not-ended" });
        }
        if self.plan.is_scored() && self.scoring_closed.is_none() {
            return Err(Error::ScoringOpen);
        }
        if !self.unreadable.is_empty() {
            return Err(Error::UnreadableEntry);
        }
        if self.signatures.contains_key(&signer) {
            return Err(Error::SignedOff);
        }
        let head = &self.plan.head;
        let person = match signer {
            Signer::Chair => head.chair,
            Signer::MinuteTaker => head.minute_taker,
        };
        let person = person.ok_or(Error::Unknown { what: "person" })?;
        let place = checked_text(place, "place")?.ok_or(Error::Invalid { field: "place" })?;
        let event = Event::SignedOff { signer, person, head: self.content_head.1 };
        Ok(NewEntry { event, text: Some(place) })
    }

    /// Takes the signatures back, with a reason.
    ///
    /// # Errors
    /// When nobody has signed, or without a reason.
    pub fn revoke_signatures(&self, reason: &str) -> Result<NewEntry> {
        if self.signatures.is_empty() {
            return Err(Error::NotNow { why: "not-signed" });
        }
        let reason = checked_text(reason, "reason")?.ok_or(Error::ReasonMissing)?;
        Ok(NewEntry { event: Event::SignOffRevoked, text: Some(reason) })
    }
}

/// Words without the blanks around them; `None` for no words.
fn checked_text(text: &str, field: &'static str) -> Result<Option<String>> {
    let text = text.trim();
    let control = text.chars().any(|sign| sign.is_control() && sign != '\n' && sign != '\t');
    if text.chars().count() > TEXT_MAX || control {
        return Err(Error::Invalid { field });
    }
    Ok((!text.is_empty()).then(|| text.to_owned()))
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
