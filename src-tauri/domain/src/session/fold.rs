//! The fold: one entry after another becomes the state. Pure and total: whatever stands in the
//! log is taken in, and what makes no sense changes nothing.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::actions::{ActionItem, ActionStanding};
use super::drawn::{Draw, Held};
use super::entry::Entry;
use super::event::Event;
use super::outreach::{Outreach, OutreachWhat};
use super::queue::{QuestionStanding, QueuedQuestion};
use super::room::{Count, How, Movement};
use super::state::{Ballot, Declaration, Note, Signal, Signature, StageMessage, State};
use super::timer::{Pause, PhaseRun};
use crate::ids::ItemId;
use crate::plan::Plan;
use crate::time::Moment;

/// The entries that are undone: each undo takes one back, each redo brings it again.
fn undone(entries: &[Arc<Entry>]) -> BTreeSet<u64> {
    let mut undone = BTreeSet::new();
    for entry in entries {
        match entry.event {
            Some(Event::Undone { seq }) => drop(undone.insert(seq)),
            Some(Event::Redone { seq }) => drop(undone.remove(&seq)),
            _ => {}
        }
    }
    undone
}

impl State {
    /// Folds a whole log. What was undone is known before the first entry is applied, so
    /// one pass is enough.
    #[must_use]
    pub fn fold(plan: Arc<Plan>, entries: Vec<Arc<Entry>>) -> Self {
        let mut state = Self::new(plan);
        state.undone = undone(&entries);
        for entry in entries {
            state.apply(entry);
        }
        state
    }

    /// The state after one more entry.
    #[must_use]
    pub fn with(mut self, entry: Entry) -> Self {
        if matches!(entry.event, Some(Event::Undone { .. } | Event::Redone { .. })) {
            let mut entries = std::mem::take(&mut self.entries);
            entries.push(Arc::new(entry));
            return Self::fold(self.plan, entries);
        }
        self.apply(Arc::new(entry));
        self
    }

    fn apply(&mut self, entry: Arc<Entry>) {
        let signing = matches!(entry.event, Some(Event::SignedOff { .. } | Event::SignOffRevoked));
        if !signing {
            self.content_head = (entry.seq, entry.hash);
        }
        match (&entry.event, &entry.at) {
            (Some(event), Some(at)) if !self.undone.contains(&entry.seq) => {
                self.apply_event(event, at, &entry);
            }
            (Some(_), Some(_)) => {}
            _ => self.unreadable.push(entry.seq),
        }
        self.entries.push(entry);
    }

    fn apply_event(&mut self, event: &Event, at: &Moment, entry: &Entry) {
        match event {
            Event::SessionCreated | Event::Undone { .. } | Event::Redone { .. } => {}
            Event::DeclarationMade { evaluator, applicant, conflict, ordered_by } => {
                let declaration = Declaration {
                    conflict: *conflict,
                    reason: entry.text.clone(),
                    ordered_by: *ordered_by,
                    at: at.clone(),
                };
                self.declarations.insert((*evaluator, *applicant), declaration);
            }
            Event::DrawListFixed { .. } | Event::DrawHeld { .. } => self.apply_draw(event, at, entry),
            Event::InvitationSent { .. }
            | Event::QuestionReceived { .. }
            | Event::QuestionAnswered { .. }
            | Event::NoticeGiven { .. }
            | Event::OutreachStruck { .. } => self.apply_outreach(event, entry),
            Event::PlanFrozen { revision, plan_hash } => {
                self.frozen = Some((*revision, *plan_hash, at.clone()));
            }
            Event::PhaseStarted { item, phase } => self.start_phase(*item, *phase, at),
            Event::TimerPaused => {
                if let Some(run) = self.running_mut() {
                    run.pauses.push(Pause { from: at.clone(), to: None, incident: None });
                }
            }
            Event::RunInterrupted { restored_ms, .. } => self.interrupt(*restored_ms, entry.seq, at),
            Event::ItemMoved { .. }
            | Event::TimesCut { .. }
            | Event::NoShowRecorded { .. }
            | Event::ApplicantWithdrew { .. }
            | Event::ArrivalDelayed { .. }
            | Event::ApplicantReturned { .. }
            | Event::PitchesSwapped { .. }
            | Event::ApplicantAdded { .. }
            | Event::EvaluatorReplaced { .. } => {
                let begun = self.begun();
                self.course.apply(event, &begun);
            }
            Event::QuestionQueued { .. } | Event::QuestionTurned { .. } | Event::QuestionMoved { .. } => {
                self.apply_question(event, at, entry);
            }
            Event::ActionItemRecorded { .. } | Event::ActionItemSettled { .. } => {
                self.apply_action(event, entry);
            }
            Event::PersonArrived { .. }
            | Event::PersonLeft { .. }
            | Event::MovementStruck { .. }
            | Event::HeadsCounted { .. } => {
                self.apply_room(event, at, entry.seq);
            }
            Event::MessageShown { flash } => {
                let (seq, text) = (entry.seq, entry.text.clone());
                self.message = Some(StageMessage { seq, text, flash: *flash, at: at.clone() });
            }
            Event::MessageCleared => self.message = None,
            Event::PresenterSignalled { item, signal } => {
                let (seq, item, signal) = (entry.seq, *item, *signal);
                self.signals.push(Signal { seq, item, signal, at: at.clone() });
            }
            Event::TimerResumed => self.end_pause(at),
            Event::TimeAdjusted { delta_ms } => {
                if let Some(run) = self.running_mut() {
                    run.adjusted_ms = run.adjusted_ms.saturating_add(*delta_ms);
                }
            }
            Event::RunEnded => {
                self.end_phase(at);
                self.queue.hush(at);
                self.run_ended = Some(at.clone());
            }
            Event::StageBlanked { on } => self.blanked = *on,
            Event::NoteTaken { item, phase, field, at_ms, replaces } => {
                let note = Note {
                    seq: entry.seq,
                    item: *item,
                    phase: *phase,
                    field: *field,
                    at_ms: *at_ms,
                    at: at.clone(),
                    text: entry.text.clone(),
                };
                self.put_note(note, *replaces);
            }
            Event::BallotSubmitted { .. } => self.take_ballot(event, at, entry),
            Event::ScoringClosed => self.scoring_closed = Some(at.clone()),
            Event::ResolutionRecorded => self.resolution.clone_from(&entry.text),
            Event::SignedOff { signer, person, head } => {
                let place = entry.text.clone();
                let signature = Signature { person: *person, place, at: at.clone(), head: *head };
                self.signatures.insert(*signer, signature);
            }
            Event::SignOffRevoked => self.signatures.clear(),
        }
    }

    fn apply_draw(&mut self, event: &Event, at: &Moment, entry: &Entry) {
        match event {
            Event::DrawListFixed { track, rule, list, list_hash } => {
                let before = self.draws.get(track);
                let repeats = before.map_or(0, |draw| draw.repeats + usize::from(draw.held.is_some()));
                let draw = Draw {
                    rule: *rule,
                    list: list.clone(),
                    list_hash: *list_hash,
                    list_text: entry.text.clone(),
                    fixed: at.clone(),
                    held: None,
                    repeats,
                };
                self.draws.insert(*track, draw);
            }
            Event::DrawHeld { track, method, turns, order } => {
                if let Some(draw) = self.draws.get_mut(track) {
                    draw.held = Some(Held {
                        seq: entry.seq,
                        method: *method,
                        turns: turns.clone(),
                        order: order.clone(),
                        reason: entry.text.clone(),
                        at: at.clone(),
                    });
                }
            }
            _ => {}
        }
    }

    fn apply_outreach(&mut self, event: &Event, entry: &Entry) {
        let what = match event {
            Event::InvitationSent { to, others, channel, on, papers } => OutreachWhat::Invitation {
                to: to.clone(),
                others: *others,
                channel: *channel,
                on: *on,
                papers: papers.clone(),
            },
            Event::QuestionReceived { from, on } => OutreachWhat::Question { from: *from, on: *on },
            Event::QuestionAnswered { question, on, to_all, channel } => {
                OutreachWhat::Answer { question: *question, on: *on, to_all: *to_all, channel: *channel }
            }
            Event::NoticeGiven { group, on, channel } => {
                OutreachWhat::Notice { group: *group, on: *on, channel: *channel }
            }
            Event::OutreachStruck { seq } => {
                if let Some(struck) = self.outreach.iter_mut().find(|other| other.seq == *seq) {
                    struck.struck = Some(entry.text.clone().unwrap_or_default());
                }
                return;
            }
            _ => return,
        };
        let (seq, text) = (entry.seq, entry.text.clone());
        self.outreach.push(Outreach { seq, what, text, struck: None });
    }

    /// A later ballot of the same pair replaces the one before.
    fn take_ballot(&mut self, event: &Event, at: &Moment, entry: &Entry) {
        let Event::BallotSubmitted { ballot, evaluator, applicant, scores, channel, edition, .. } = event
        else {
            return;
        };
        let reasons = entry.text.as_deref().and_then(|text| serde_json::from_str(text).ok());
        let ballot = Ballot {
            id: *ballot,
            seq: entry.seq,
            scores: scores.clone(),
            reasons: reasons.unwrap_or_default(),
            channel: *channel,
            edition: *edition,
            at: at.clone(),
        };
        self.ballots.insert((*evaluator, *applicant), ballot);
    }

    fn running_mut(&mut self) -> Option<&mut PhaseRun> {
        self.runs.last_mut().filter(|run| run.to.is_none())
    }

    fn end_pause(&mut self, at: &Moment) {
        let run = self.running_mut();
        if let Some(pause) = run.and_then(|run| run.pauses.last_mut()).filter(|pause| pause.to.is_none()) {
            pause.to = Some(at.clone());
        }
    }

    /// An interruption stops the time; where it stood already, only its reason is new.
    fn interrupt(&mut self, restored_ms: u64, seq: u64, at: &Moment) {
        let Some(run) = self.running_mut() else { return };
        run.restored_ms = run.restored_ms.saturating_add(restored_ms);
        match run.pauses.last_mut().filter(|pause| pause.to.is_none()) {
            Some(pause) => pause.incident = Some(seq),
            None => run.pauses.push(Pause { from: at.clone(), to: None, incident: Some(seq) }),
        }
    }

    fn apply_question(&mut self, event: &Event, at: &Moment, entry: &Entry) {
        match event {
            Event::QuestionQueued { item, asker, replaces } => {
                let words = entry.text.as_deref().and_then(|text| serde_json::from_str(text).ok());
                match replaces.and_then(|seq| self.queue.find_mut(seq)) {
                    Some(old) => (old.asker, old.words) = (*asker, words),
                    None => self.queue.0.push(QueuedQuestion {
                        seq: entry.seq,
                        item: *item,
                        asker: *asker,
                        words,
                        standing: QuestionStanding::Open,
                        at: at.clone(),
                        spoken: Vec::new(),
                    }),
                }
            }
            Event::QuestionTurned { question, to } => self.queue.turn(*question, *to, at),
            Event::QuestionMoved { question, before } => self.queue.place(*question, *before),
            _ => {}
        }
    }

    /// A replaced action item keeps its place, its item and how far it is.
    fn apply_action(&mut self, event: &Event, entry: &Entry) {
        match event {
            Event::ActionItemRecorded { item, who, due, replaces } => {
                let words = entry.text.as_deref().and_then(|text| serde_json::from_str(text).ok());
                match replaces.and_then(|seq| self.actions.iter_mut().find(|old| old.seq == seq)) {
                    Some(old) => (old.who, old.due, old.words) = (*who, *due, words),
                    None => self.actions.push(ActionItem {
                        seq: entry.seq,
                        item: *item,
                        who: *who,
                        due: *due,
                        words,
                        standing: ActionStanding::Open,
                    }),
                }
            }
            Event::ActionItemSettled { action, to } => {
                if let Some(found) = self.actions.iter_mut().find(|found| found.seq == *action) {
                    found.standing = *to;
                }
            }
            _ => {}
        }
    }

    fn apply_room(&mut self, event: &Event, at: &Moment, seq: u64) {
        match event {
            Event::PersonArrived { person, came_as, applicant, sector, stated } => {
                let how = How::Came { came_as: *came_as, applicant: *applicant, sector: *sector };
                self.room.movements.push(Movement {
                    person: *person,
                    how,
                    stated: *stated,
                    at: at.clone(),
                    seq,
                });
            }
            Event::PersonLeft { person, recused_from, stated } => {
                let how = How::Left { recused_from: *recused_from };
                self.room.movements.push(Movement {
                    person: *person,
                    how,
                    stated: *stated,
                    at: at.clone(),
                    seq,
                });
            }
            Event::MovementStruck { seq: struck } => {
                self.room.movements.retain(|movement| movement.seq != *struck);
            }
            Event::HeadsCounted { presenters, counts, voluntary } => {
                let count = Count { presenters: *presenters, counts: counts.clone(), at: at.clone() };
                let kept = if *voluntary { &mut self.room.voluntary } else { &mut self.room.counted };
                *kept = Some(count);
            }
            _ => {}
        }
    }

    fn end_phase(&mut self, at: &Moment) {
        self.end_pause(at);
        if let Some(run) = self.running_mut() {
            run.to = Some(at.clone());
        }
    }

    fn start_phase(&mut self, item: ItemId, phase: usize, at: &Moment) {
        self.end_phase(at);
        self.queue.hush(at);
        self.run_ended = None;
        let found = self.course.agenda.item(item).ok();
        let phases = found.map(|found| self.course.phases(found, &self.plan)).unwrap_or_default();
        let budget_ms = phases.get(phase).map_or(0, |phase| phase.duration_ms);
        let (from, to, pauses) = (at.clone(), None, Vec::new());
        self.runs.push(PhaseRun { item, phase, budget_ms, adjusted_ms: 0, restored_ms: 0, from, to, pauses });
    }

    /// A replaced note keeps its place and its time; an emptied one goes.
    fn put_note(&mut self, mut note: Note, replaces: Option<u64>) {
        let place = replaces.and_then(|seq| self.notes.iter().position(|old| old.seq == seq));
        match place {
            Some(place) if note.text.is_none() => {
                self.notes.remove(place);
            }
            Some(place) => {
                note.at_ms = self.notes[place].at_ms;
                note.at = self.notes[place].at.clone();
                note.phase = self.notes[place].phase;
                self.notes[place] = note;
            }
            None => self.notes.push(note),
        }
    }
}
