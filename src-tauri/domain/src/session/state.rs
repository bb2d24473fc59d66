//! The fold: what a session is after its entries. Recomputable at any time; crash recovery
//! is nothing but this.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rust_decimal::Decimal;

use super::drawn::{Draw, Held};
use super::entry::Entry;
use super::event::{Channel, Event, NoteField, Signer};
use super::outreach::{Outreach, OutreachWhat};
use super::timer::{Pause, PhaseRun};
use crate::hash::Hash;
use crate::ids::{ApplicantId, BallotId, CriterionId, ItemId, PersonId, TrackId};
use crate::plan::Plan;
use crate::plan::agenda::Agenda;
use crate::time::Moment;

/// A declaration that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    /// Whether there is a conflict of interest: then the evaluator is recused.
    pub conflict: bool,
    /// The reason given, unless erased.
    pub reason: Option<String>,
    /// Who ordered the recusal.
    pub ordered_by: Option<PersonId>,
    /// When.
    pub at: Moment,
}

/// A note that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Place in the chain.
    pub seq: u64,
    /// Item.
    pub item: ItemId,
    /// Phase, where one was running.
    pub phase: Option<usize>,
    /// Content or valuation.
    pub field: NoteField,
    /// Time into the phase, in milliseconds.
    pub at_ms: u64,
    /// The words, unless erased.
    pub text: Option<String>,
}

/// A ballot that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot {
    /// Identity.
    pub id: BallotId,
    /// Place in the chain.
    pub seq: u64,
    /// Score per criterion.
    pub scores: BTreeMap<CriterionId, Decimal>,
    /// Reasons per criterion, unless erased.
    pub reasons: BTreeMap<CriterionId, String>,
    /// How it came in.
    pub channel: Channel,
    /// Counts its evaluator's changes.
    pub edition: u64,
    /// When it was taken in.
    pub at: Moment,
}

/// A signature that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Who.
    pub person: PersonId,
    /// Place of signing.
    pub place: Option<String>,
    /// When.
    pub at: Moment,
    /// Hash of the last entry before the first signature.
    pub head: Hash,
}

/// Plan, entries and their fold.
#[derive(Debug, Clone)]
pub struct State {
    /// The frozen plan, or the newest revision while there is no frozen one.
    pub plan: Arc<Plan>,
    /// Every entry, for undo and for the record.
    pub entries: Vec<Arc<Entry>>,
    /// Freeze: revision, hash, moment.
    pub frozen: Option<(u64, Hash, Moment)>,
    /// Declarations by evaluator and applicant.
    pub declarations: BTreeMap<(PersonId, ApplicantId), Declaration>,
    /// Draws by track; `None` for the pitches outside of tracks.
    pub draws: BTreeMap<Option<TrackId>, Draw>,
    /// What was done before the day, in order, struck out or not.
    pub outreach: Vec<Outreach>,
    /// Phases run, in order.
    pub runs: Vec<PhaseRun>,
    /// When the last phase ended and none followed.
    pub run_ended: Option<Moment>,
    /// Whether the stage is black.
    pub blanked: bool,
    /// Notes that stand, in order of their first writing.
    pub notes: Vec<Note>,
    /// Ballots that count, by evaluator and applicant.
    pub ballots: BTreeMap<(PersonId, ApplicantId), Ballot>,
    /// When scoring was closed.
    pub scoring_closed: Option<Moment>,
    /// The panel's resolution.
    pub resolution: Option<String>,
    /// Signatures that stand.
    pub signatures: BTreeMap<Signer, Signature>,
    /// Last entry that was not a signature: what is signed, and its place.
    pub content_head: (u64, Hash),
    /// Entries that could not be read.
    pub unreadable: Vec<u64>,
    /// Live-control entries that were undone.
    pub undone: BTreeSet<u64>,
}

impl State {
    /// A session without entries.
    #[must_use]
    pub fn new(plan: Arc<Plan>) -> Self {
        Self {
            plan,
            entries: Vec::new(),
            frozen: None,
            declarations: BTreeMap::new(),
            draws: BTreeMap::new(),
            outreach: Vec::new(),
            runs: Vec::new(),
            run_ended: None,
            blanked: false,
            notes: Vec::new(),
            ballots: BTreeMap::new(),
            scoring_closed: None,
            resolution: None,
            signatures: BTreeMap::new(),
            content_head: (0, Hash::ZERO),
            unreadable: Vec::new(),
            undone: BTreeSet::new(),
        }
    }

    /// Folds a whole log. What was undone is known before the first entry is applied, so
    /// one pass is enough.
    #[must_use]
    pub fn fold(plan: Arc<Plan>, entries: Vec<Arc<Entry>>) -> Self {
        let mut state = Self::new(plan);
        state.undone = entries
            .iter()
            .filter_map(|entry| match entry.event {
                Some(Event::Undone { seq }) => Some(seq),
                _ => None,
            })
            .collect();
        for entry in entries {
            state.apply(entry);
        }
        state
    }

    /// The state after one more entry.
    #[must_use]
    pub fn with(mut self, entry: Entry) -> Self {
        if matches!(entry.event, Some(Event::Undone { .. })) {
            let mut entries = std::mem::take(&mut self.entries);
            entries.push(Arc::new(entry));
            return Self::fold(self.plan, entries);
        }
        self.apply(Arc::new(entry));
        self
    }

    /// Place of the last entry; 0 for none.
    #[must_use]
    pub fn seq(&self) -> u64 {
        self.entries.last().map_or(0, |entry| entry.seq)
    }

    /// Hash of the last entry.
    #[must_use]
    pub fn head(&self) -> Hash {
        self.entries.last().map_or(Hash::ZERO, |entry| entry.hash)
    }

    /// The phase that runs or is paused.
    #[must_use]
    pub fn running(&self) -> Option<&PhaseRun> {
        self.runs.last().filter(|run| run.to.is_none())
    }

    /// Whether an evaluator has declared for an applicant.
    #[must_use]
    pub fn declared(&self, evaluator: PersonId, applicant: ApplicantId) -> bool {
        self.declarations.contains_key(&(evaluator, applicant))
    }

    /// Whether an evaluator is recused from an applicant.
    #[must_use]
    pub fn recused(&self, evaluator: PersonId, applicant: ApplicantId) -> bool {
        self.declarations.get(&(evaluator, applicant)).is_some_and(|declaration| declaration.conflict)
    }

    /// Whether the pitch of an applicant has begun.
    #[must_use]
    pub fn has_pitched(&self, applicant: ApplicantId) -> bool {
        self.runs
            .iter()
            .any(|run| self.plan.agenda.item(run.item).is_ok_and(|item| item.applicant() == Some(applicant)))
    }

    /// The ballot of a pair, unless a recusal has taken it out.
    #[must_use]
    pub fn ballot(&self, evaluator: PersonId, applicant: ApplicantId) -> Option<&Ballot> {
        self.ballots.get(&(evaluator, applicant)).filter(|_| !self.recused(evaluator, applicant))
    }

    /// Everyone who has to sign: chair, minute taker, then the signers of each co-host.
    #[must_use]
    pub fn signers(&self) -> Vec<(Signer, Option<PersonId>)> {
        let head = &self.plan.head;
        let of_co_hosts = head.co_hosts.iter().flat_map(|co_host| {
            let office = co_host.office;
            co_host
                .signers
                .iter()
                .map(move |person| (Signer::CoHost { office, person: *person }, Some(*person)))
        });
        [(Signer::Chair, head.chair), (Signer::MinuteTaker, head.minute_taker)]
            .into_iter()
            .chain(of_co_hosts)
            .collect()
    }

    /// Whether every signature stands.
    #[must_use]
    pub fn is_signed_off(&self) -> bool {
        self.signers().iter().all(|(signer, _)| self.signatures.contains_key(signer))
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
            Event::SessionCreated | Event::Undone { .. } => {}
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
                    run.pauses.push(Pause { from: at.clone(), to: None });
                }
            }
            Event::TimerResumed => self.end_pause(at),
            Event::TimeAdjusted { delta_ms } => {
                if let Some(run) = self.running_mut() {
                    run.adjusted_ms = run.adjusted_ms.saturating_add(*delta_ms);
                }
            }
            Event::RunEnded => {
                self.end_phase(at);
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

    fn end_phase(&mut self, at: &Moment) {
        self.end_pause(at);
        if let Some(run) = self.running_mut() {
            run.to = Some(at.clone());
        }
    }

    fn start_phase(&mut self, item: ItemId, phase: usize, at: &Moment) {
        self.end_phase(at);
        self.run_ended = None;
        let budget_ms = self
            .plan
            .agenda
            .item(item)
            .ok()
            .and_then(|found| {
                Agenda::phases(found, &self.plan.slot).get(phase).map(|phase| phase.duration_ms)
            })
            .unwrap_or(0);
        let (from, to, pauses) = (at.clone(), None, Vec::new());
        self.runs.push(PhaseRun { item, phase, budget_ms, adjusted_ms: 0, from, to, pauses });
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
                note.phase = self.notes[place].phase;
                self.notes[place] = note;
            }
            None => self.notes.push(note),
        }
    }
}
