//! The fold: what a session is after its entries. Recomputable at any time; crash recovery
//! is nothing but this.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rust_decimal::Decimal;

use super::actions::ActionItem;
use super::course::Course;
use super::drawn::Draw;
use super::entry::Entry;
use super::event::{Channel, NoteField, PresenterSignal, Signer};
use super::outreach::Outreach;
use super::queue::Queue;
use super::room::Room;
use super::timer::PhaseRun;
use crate::hash::Hash;
use crate::ids::{ApplicantId, BallotId, CriterionId, ItemId, PersonId, TrackId};
use crate::plan::Plan;
use crate::plan::agenda::{AgendaItem, PhaseKind};
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
    /// When it was first written.
    pub at: Moment,
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

/// Words that the stage shows to whoever speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageMessage {
    /// Place in the chain.
    pub seq: u64,
    /// The words, unless erased.
    pub text: Option<String>,
    /// Whether they flash when they come.
    pub flash: bool,
    /// Since when.
    pub at: Moment,
}

/// What somebody at the lectern told the host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signal {
    /// Place in the chain.
    pub seq: u64,
    /// For which pitch.
    pub item: ItemId,
    /// What.
    pub signal: PresenterSignal,
    /// When.
    pub at: Moment,
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
    /// Agenda, applicants and panel after what has happened since the freeze.
    pub course: Course,
    /// Phases run, in order.
    pub runs: Vec<PhaseRun>,
    /// When the last phase ended and none followed.
    pub run_ended: Option<Moment>,
    /// Whether the stage is black.
    pub blanked: bool,
    /// Notes that stand, in order of their first writing.
    pub notes: Vec<Note>,
    /// Questions and wishes to speak.
    pub queue: Queue,
    /// Action items, dropped ones among them, in order of their first writing.
    pub actions: Vec<ActionItem>,
    /// Who is in the room.
    pub room: Room,
    /// What the stage says to whoever speaks.
    pub message: Option<StageMessage>,
    /// What those at the lectern told the host, in order.
    pub signals: Vec<Signal>,
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
            course: Course::new(&plan),
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
            queue: Queue::default(),
            actions: Vec::new(),
            room: Room::default(),
            message: None,
            signals: Vec::new(),
            ballots: BTreeMap::new(),
            scoring_closed: None,
            resolution: None,
            signatures: BTreeMap::new(),
            content_head: (0, Hash::ZERO),
            unreadable: Vec::new(),
            undone: BTreeSet::new(),
        }
    }

    /// The same session with another plan, which only a session that is not frozen can have.
    #[must_use]
    pub fn replanned(mut self, plan: Plan) -> Self {
        self.course = Course::new(&plan);
        self.plan = Arc::new(plan);
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

    /// What the phase was for in which a note was taken.
    #[must_use]
    pub fn note_phase(&self, note: &Note) -> Option<PhaseKind> {
        let item = self.course.agenda.item(note.item).ok()?;
        self.course.phases(item, &self.plan).get(note.phase?).map(|phase| phase.kind)
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
        self.runs.iter().any(|run| {
            self.course.agenda.item(run.item).is_ok_and(|item| item.applicant() == Some(applicant))
        })
    }

    /// Applicants whose pitch has begun.
    #[must_use]
    pub fn begun(&self) -> BTreeSet<ApplicantId> {
        let items = self.runs.iter().filter_map(|run| self.course.agenda.item(run.item).ok());
        items.filter_map(AgendaItem::applicant).collect()
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
}
