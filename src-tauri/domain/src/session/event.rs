//! Events: past tense, ids and numbers only. Free words travel beside them as the entry's
//! text, because data protection law may make us erase words, never facts.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::outreach::{NoticeGroup, OutreachChannel, SentPaper};
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

impl Event {
    /// Whether undo may reach this event at all: phase, timer, agenda.
    #[must_use]
    pub const fn is_live_control(&self) -> bool {
        matches!(
            self,
            Self::PhaseStarted { .. }
                | Self::TimerPaused
                | Self::TimerResumed
                | Self::TimeAdjusted { .. }
                | Self::RunEnded
        )
    }

    /// Stable word, the same as in the stored facts.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::SessionCreated => "session_created",
            Self::DeclarationMade { .. } => "declaration_made",
            Self::DrawListFixed { .. } => "draw_list_fixed",
            Self::DrawHeld { .. } => "draw_held",
            Self::InvitationSent { .. } => "invitation_sent",
            Self::QuestionReceived { .. } => "question_received",
            Self::QuestionAnswered { .. } => "question_answered",
            Self::NoticeGiven { .. } => "notice_given",
            Self::OutreachStruck { .. } => "outreach_struck",
            Self::PlanFrozen { .. } => "plan_frozen",
            Self::PhaseStarted { .. } => "phase_started",
            Self::TimerPaused => "timer_paused",
            Self::TimerResumed => "timer_resumed",
            Self::TimeAdjusted { .. } => "time_adjusted",
            Self::RunEnded => "run_ended",
            Self::StageBlanked { .. } => "stage_blanked",
            Self::Undone { .. } => "undone",
            Self::NoteTaken { .. } => "note_taken",
            Self::BallotSubmitted { .. } => "ballot_submitted",
            Self::ScoringClosed => "scoring_closed",
            Self::ResolutionRecorded => "resolution_recorded",
            Self::SignedOff { .. } => "signed_off",
            Self::SignOffRevoked => "sign_off_revoked",
        }
    }
}
