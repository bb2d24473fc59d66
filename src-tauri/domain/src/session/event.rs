//! Events: past tense, ids and numbers only. Free words travel beside them as the entry's
//! text, because data protection law may make us erase words, never facts.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::actions::ActionStanding;
use super::outreach::{NoticeGroup, OutreachChannel, SentPaper};
use super::queue::QuestionStanding;
use super::room::Headcount;
use crate::directory::{GuestRole, Sector, code_of};
use crate::draw::{Method, SortRule, Turn};
use crate::hash::Hash;
use crate::ids::{ApplicantId, BallotId, CriterionId, ItemId, OfficeId, PersonId, TrackId};

/// Version of the events written today. Older ones are upcast on reading, see `entry`.
pub const EVENT_VERSION: u32 = 1;

/// Who did it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "role", rename_all = "snake_case")]
pub enum Actor {
    /// The host's console.
    Host,
    /// Whoever takes the minutes.
    MinuteTaker,
    /// An evaluator.
    Evaluator {
        /// Who.
        person: PersonId,
    },
    /// Whoever stands at the lectern. Their page follows the run, so an item is named by
    /// what they do, not by who they are.
    Presenter,
}

/// Why the run stood still for a reason that is nobody's doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InterruptionCause {
    /// Something in the room: projector, alarm, a person unwell.
    Disturbance,
    /// The line to somebody who pitches from afar broke.
    LinkLost,
    /// The host's machine slept.
    Sleep,
}

code_of! { InterruptionCause { Disturbance => "disturbance", LinkLost => "link_lost", Sleep => "sleep" } }

/// What somebody at the lectern tells the host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PresenterSignal {
    /// Everything is set up.
    Ready,
    /// Something technical does not work.
    Problem,
    /// Through, before the time was over.
    Done,
}

code_of! { PresenterSignal { Ready => "ready", Problem => "problem", Done => "done" } }

/// A phase that gets another length from here on. Never a pitch or a question phase: those
/// are the same for everyone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cut {
    /// Item.
    pub item: ItemId,
    /// Index of the phase within the item.
    pub phase: usize,
    /// New length in milliseconds.
    pub duration_ms: u64,
}

/// The two note fields, which are never mixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteField {
    /// Goes into the minutes.
    Content,
    /// Stays in the evaluation's documentation, never in the minutes.
    Valuation,
}

impl NoteField {
    /// Stable word for catalogues and the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Content => "content",
            Self::Valuation => "valuation",
        }
    }
}

/// How a ballot came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// In a window or page of the evaluator's role.
    Window,
    /// In a ballot file.
    File,
}

/// Who signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signer {
    /// Vorsitz.
    Chair,
    /// Protokollführung.
    MinuteTaker,
    /// One of the two people who sign for a co-host.
    CoHost {
        /// Which co-host.
        office: OfficeId,
        /// Who of the two.
        person: PersonId,
    },
}

impl Signer {
    /// Stable word for catalogues and the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Chair => "chair",
            Self::MinuteTaker => "minute_taker",
            Self::CoHost { .. } => "co_host",
        }
    }
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// The session was created. First entry of every chain.
    SessionCreated,
    /// An evaluator declared for one applicant. A conflict recuses. Text: the reason.
    DeclarationMade {
        /// Who declares.
        evaluator: PersonId,
        /// For whom.
        applicant: ApplicantId,
        /// Whether there is a conflict of interest.
        conflict: bool,
        /// Who ordered the recusal.
        ordered_by: Option<PersonId>,
    },
    /// The list for a draw was fixed, before any digit was called. Text: the list as it was
    /// hashed. Fixed once more, it begins a repeat.
    DrawListFixed {
        /// Whose order is drawn: a track, or all pitches outside of tracks.
        track: Option<TrackId>,
        /// How the list is sorted.
        rule: SortRule,
        /// The list.
        list: Vec<ApplicantId>,
        /// Hash of its text.
        list_hash: Hash,
    },
    /// The draw was held. Text: the reason, where it repeats an earlier one.
    DrawHeld {
        /// Whose order.
        track: Option<TrackId>,
        /// How.
        method: Method,
        /// Who called which digits, in turn; for lots, who watched, without digits.
        turns: Vec<Turn>,
        /// The order that came of it.
        order: Vec<ApplicantId>,
    },
    /// Somebody was invited. Text: other recipients, or a remark.
    InvitationSent {
        /// Applicants.
        to: Vec<ApplicantId>,
        /// How many others.
        others: u32,
        /// Through which channel.
        channel: OutreachChannel,
        /// When.
        on: NaiveDate,
        /// With which papers.
        papers: Vec<SentPaper>,
    },
    /// A question came in before the day. Text: the question.
    QuestionReceived {
        /// Whose; `None` for somebody else's.
        from: Option<ApplicantId>,
        /// When.
        on: NaiveDate,
    },
    /// A question was answered. Text: the answer.
    QuestionAnswered {
        /// Place of the question in the chain.
        question: u64,
        /// When.
        on: NaiveDate,
        /// Whether every applicant got the answer.
        to_all: bool,
        /// Through which channel.
        channel: OutreachChannel,
    },
    /// A notice after Art. 13 GDPR was given. Text: a remark.
    NoticeGiven {
        /// To whom.
        group: NoticeGroup,
        /// When.
        on: NaiveDate,
        /// Through which channel.
        channel: OutreachChannel,
    },
    /// An entry of the outreach log was struck out. Text: the reason.
    OutreachStruck {
        /// Its place in the chain.
        #[serde(rename = "struck")]
        seq: u64,
    },
    /// The plan was frozen. Nothing in it changes from here.
    PlanFrozen {
        /// Which revision.
        revision: u64,
        /// Hash of its stored bytes.
        plan_hash: Hash,
    },
    /// A phase began; the one before it, if any, ended at the same moment.
    PhaseStarted {
        /// Item.
        item: ItemId,
        /// Index of the phase within the item.
        phase: usize,
    },
    /// The running phase was stopped.
    TimerPaused,
    /// The stopped phase went on.
    TimerResumed,
    /// The running phase got more or less time.
    TimeAdjusted {
        /// Milliseconds added; negative takes away.
        delta_ms: i64,
    },
    /// The last phase ended.
    RunEnded,
    /// A live-control event that had been undone stands again, with its own moment.
    Redone {
        /// Its place in the chain.
        #[serde(rename = "redone")]
        seq: u64,
    },
    /// An item was given another place. Text: the reason; a pitch needs one.
    ItemMoved {
        /// Which.
        item: ItemId,
        /// The item that it now follows; `None` for the first place.
        after: Option<ItemId>,
    },
    /// Breaks, changeovers and deliberations were given other lengths to catch up.
    TimesCut {
        /// New lengths.
        cuts: Vec<Cut>,
    },
    /// Nobody came for a pitch. Text: the reason or what was tried.
    NoShowRecorded {
        /// The pitch.
        item: ItemId,
        /// Who ordered that the room goes on.
        ordered_by: Option<PersonId>,
    },
    /// An applicant withdrew before the pitch. Text: the reason.
    ApplicantWithdrew {
        /// The pitch.
        item: ItemId,
        /// Who took it down.
        ordered_by: Option<PersonId>,
    },
    /// An applicant comes later and pitches at a later place. Text: the reason.
    ArrivalDelayed {
        /// The pitch.
        item: ItemId,
        /// The item that it now follows.
        after: Option<ItemId>,
        /// When the applicant is expected, in the session's time zone.
        expected: Option<NaiveTime>,
        /// Who ordered it.
        ordered_by: Option<PersonId>,
    },
    /// An applicant who was recorded as absent came after all. Text: the reason why the
    /// pitch is heard.
    ApplicantReturned {
        /// The pitch.
        item: ItemId,
        /// The item that it now follows.
        after: Option<ItemId>,
        /// Who ordered it.
        ordered_by: Option<PersonId>,
    },
    /// Two applicants changed places. Text: the reason.
    PitchesSwapped {
        /// One pitch.
        first: ItemId,
        /// The other.
        second: ItemId,
        /// Whether both agreed.
        agreed: bool,
        /// Who ordered it.
        ordered_by: Option<PersonId>,
    },
    /// An applicant was admitted after the freeze. Text: the reason.
    ApplicantAdded {
        /// Identity of the new pitch.
        item: ItemId,
        /// Who pitches.
        applicant: ApplicantId,
        /// The item that it follows.
        after: Option<ItemId>,
        /// Who ordered it.
        ordered_by: Option<PersonId>,
    },
    /// A member of the panel was replaced for the pitches that have not begun. Text: the
    /// reason.
    EvaluatorReplaced {
        /// Who leaves.
        evaluator: PersonId,
        /// Who sits from here on.
        substitute: PersonId,
        /// Where the substitute is from.
        sector: Sector,
        /// Who ordered it.
        ordered_by: Option<PersonId>,
    },
    /// The running phase stands still for a reason that is nobody's doing, and gets back the
    /// time that was lost before the key was pressed. It goes on with [`Event::TimerResumed`].
    /// Text: the reason.
    RunInterrupted {
        /// What kind of reason.
        cause: InterruptionCause,
        /// Milliseconds given back, beside the stop itself.
        restored_ms: u64,
        /// Who ordered it.
        ordered_by: Option<PersonId>,
    },
    /// The stage showed words to whoever speaks. Text: the words.
    MessageShown {
        /// Whether it flashed (twice, below 3 Hz).
        flash: bool,
    },
    /// The words to the speaker were taken off the stage.
    MessageCleared,
    /// Whoever stands at the lectern told the host something.
    PresenterSignalled {
        /// For which pitch.
        item: ItemId,
        /// What.
        signal: PresenterSignal,
    },
    /// A question or a wish to speak was queued. Text: JSON with `question`, `asker`, `asked`.
    QuestionQueued {
        /// During which item.
        item: ItemId,
        /// Who asks, where it is somebody of the directory.
        asker: Option<PersonId>,
        /// Place in the chain of the question whose words these replace; it keeps its place.
        replaces: Option<u64>,
    },
    /// A queued question was called, answered, parked, withdrawn or reopened.
    QuestionTurned {
        /// Its place in the chain.
        question: u64,
        /// What it is now.
        to: QuestionStanding,
    },
    /// A queued question was given another place in the order of speakers.
    QuestionMoved {
        /// Its place in the chain.
        question: u64,
        /// The question that it now precedes; `None` for the last place.
        before: Option<u64>,
    },
    /// An action item was taken down or replaced. Text: JSON with `what` and `who`.
    ActionItemRecorded {
        /// At which item it came up.
        item: Option<ItemId>,
        /// Who does it, where it is somebody of the directory.
        who: Option<PersonId>,
        /// By when (Wiedervorlage).
        due: Option<NaiveDate>,
        /// Place in the chain of the action item that these words replace; it keeps its place.
        replaces: Option<u64>,
    },
    /// An action item was settled, dropped or opened again.
    ActionItemSettled {
        /// Its place in the chain.
        action: u64,
        /// What it is now.
        to: ActionStanding,
    },
    /// Somebody came into the room.
    PersonArrived {
        /// Who.
        person: PersonId,
        /// As what. A guest list can go; what the record counts must not lean on it.
        came_as: GuestRole,
        /// For which applicant, where somebody comes for one.
        applicant: Option<ApplicantId>,
        /// Where a guest belongs, as far as the host knows.
        sector: Option<Sector>,
        /// When it was, where it was taken down later than it happened.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        stated: Option<DateTime<Utc>>,
    },
    /// Somebody left the room.
    PersonLeft {
        /// Who.
        person: PersonId,
        /// The pitch for which a recused member had to go.
        recused_from: Option<ItemId>,
        /// When it was, where it was taken down later than it happened.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        stated: Option<DateTime<Utc>>,
    },
    /// An arrival or a departure was a slip of the hand: nobody moved.
    MovementStruck {
        /// Its place in the chain.
        #[serde(rename = "struck")]
        seq: u64,
    },
    /// Heads were counted. The latest count of its kind stands.
    HeadsCounted {
        /// People who pitch or came along with them, where somebody counted them.
        presenters: Option<u32>,
        /// Guests, by sector.
        counts: Headcount,
        /// Whether people were asked to say where they belong. A group of these under five is
        /// left out before it is written: facts stay.
        voluntary: bool,
    },
    /// The stage went black or came back.
    StageBlanked {
        /// Black or not.
        on: bool,
    },
    /// A live-control event was undone.
    Undone {
        /// Its place in the chain. The facts have a `seq` of their own already.
        #[serde(rename = "undone")]
        seq: u64,
    },
    /// A note was taken. Text: the note; none at all removes the note it replaces.
    NoteTaken {
        /// Item.
        item: ItemId,
        /// Phase, where one was running.
        phase: Option<usize>,
        /// Content or valuation.
        field: NoteField,
        /// Time into the phase, in milliseconds.
        at_ms: u64,
        /// Place in the chain of the note that this one replaces.
        replaces: Option<u64>,
    },
    /// An evaluator's ballot for one applicant came in. A later one of the same pair
    /// replaces it. Text: the reasons, as a JSON object criterion → words.
    BallotSubmitted {
        /// Identity of this ballot.
        ballot: BallotId,
        /// Who scored.
        evaluator: PersonId,
        /// Whom.
        applicant: ApplicantId,
        /// The plan it was scored on.
        plan_hash: Hash,
        /// Score per criterion.
        scores: BTreeMap<CriterionId, Decimal>,
        /// How it came in.
        channel: Channel,
        /// Counts the changes its evaluator made; a file with a lower one is older.
        edition: u64,
    },
    /// Scoring was closed; from here scores may be seen.
    ScoringClosed,
    /// The panel resolved. Text: the resolution.
    ResolutionRecorded,
    /// The record was signed as it stood at an entry. Text: the place.
    SignedOff {
        /// In which function.
        signer: Signer,
        /// Who.
        person: PersonId,
        /// Hash of the last entry before the first signature.
        head: Hash,
    },
    /// Signatures were taken back so that the record can be changed. Text: the reason.
    SignOffRevoked,
}
