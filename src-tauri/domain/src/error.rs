//! Which rule was broken. No words for people: the interface words a code from its catalogue.

/// What a domain function answers.
pub type Result<T> = std::result::Result<T, Error>;

/// A broken rule, with what is needed to say which one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The plan is frozen; only events with a reason may follow.
    #[error("the plan is frozen")]
    PlanFrozen,
    /// The act needs a frozen plan.
    #[error("the plan is not frozen yet")]
    PlanNotFrozen,
    /// Freezing was asked for while points of the check list are open.
    #[error("{open} points are open before the freeze")]
    PointsOpen {
        /// How many.
        open: usize,
    },
    /// The plan was changed in another window meanwhile.
    #[error("the plan is at revision {current}, not {based_on}")]
    PlanChanged {
        /// Revision the edit was based on.
        based_on: u64,
        /// Revision there is.
        current: u64,
    },
    /// The draw fixed the order of these pitches; only a repeat of it changes the order.
    #[error("the order was drawn")]
    DrawnOrder,
    /// A rule of the draw was broken.
    #[error(transparent)]
    Draw(#[from] crate::draw::Refusal),
    /// There is no older or newer revision to go to.
    #[error("nothing to undo or redo")]
    NothingToUndo,
    /// Only the actor's own latest live-control event can be undone.
    #[error("the latest entry cannot be undone")]
    NotUndoable,
    /// Something depends on the event that was to be undone.
    #[error("a later entry depends on it")]
    DependedUpon,
    /// The named thing does not exist in this session.
    #[error("unknown {what}")]
    Unknown {
        /// Kind of thing, as in the glossary.
        what: &'static str,
    },
    /// A value is outside what the field allows.
    #[error("{field} is not valid")]
    Invalid {
        /// Which field.
        field: &'static str,
    },
    /// The act does not fit what the session is doing now.
    #[error("not possible now: {why}")]
    NotNow {
        /// Short stable reason, part of the error's code.
        why: &'static str,
    },
    /// The evaluator has declared a conflict of interest for this applicant.
    #[error("the evaluator is recused from this applicant")]
    Recused,
    /// The evaluator has not declared for this applicant yet.
    #[error("the declaration is missing")]
    DeclarationMissing,
    /// The ballot names another form version than the frozen one.
    #[error("the ballot is for another form version")]
    OtherForm,
    /// A score is missing or outside its scale.
    #[error("the ballot is incomplete or outside its scale")]
    BallotInvalid,
    /// A reason is required here and was not given.
    #[error("a reason is required")]
    ReasonMissing,
    /// Scores of this round are not open yet.
    #[error("scoring is not closed yet")]
    ScoringOpen,
    /// Scoring is closed; a ballot can no longer come in.
    #[error("scoring is closed")]
    ScoringClosed,
    /// The purpose forbids totals and ranks.
    #[error("the purpose of this session forbids a ranking")]
    NoRankingForPurpose,
    /// The record is sealed by sign-off.
    #[error("the record is signed off")]
    SignedOff,
    /// An entry of the log could not be read; no result is finalised over it.
    #[error("an entry of the log cannot be read")]
    UnreadableEntry,
}

impl Error {
    /// Stable code, used as the last part of the catalogue key.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::PlanFrozen => "plan-frozen",
            Self::PlanNotFrozen => "plan-not-frozen",
            Self::PointsOpen { .. } => "points-open",
            Self::PlanChanged { .. } => "plan-changed",
            Self::DrawnOrder => "drawn-order",
            Self::Draw(refusal) => refusal.code(),
            Self::NothingToUndo => "nothing-to-undo",
            Self::NotUndoable => "not-undoable",
            Self::DependedUpon => "depended-upon",
            Self::Unknown { .. } => "not-there",
            Self::Invalid { .. } => "invalid",
            Self::NotNow { .. } => "not-now",
            Self::Recused => "recused",
            Self::DeclarationMissing => "declaration-missing",
            Self::OtherForm => "other-form",
            Self::BallotInvalid => "ballot-invalid",
            Self::ReasonMissing => "reason-missing",
            Self::ScoringOpen => "scoring-open",
            Self::ScoringClosed => "scoring-closed",
            Self::NoRankingForPurpose => "no-ranking-for-purpose",
            Self::SignedOff => "signed-off",
            Self::UnreadableEntry => "unreadable-entry",
        }
    }

    /// What the words of this error are filled with.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::PointsOpen { open } => vec![("open", open.to_string())],
            Self::PlanChanged { based_on, current } => {
                vec![("based-on", based_on.to_string()), ("current", current.to_string())]
            }
            Self::Unknown { what } => vec![("what", (*what).to_owned())],
            Self::Invalid { field } => vec![("field", (*field).to_owned())],
            Self::NotNow { why } => vec![("why", (*why).to_owned())],
            Self::Draw(refusal) => refusal.params(),
            _ => Vec::new(),
        }
    }
}
