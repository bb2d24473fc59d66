//! Decks, hand-outs and papers: attaching, what is asked for, looking at them; and points of
//! the check list that are let go.

use domain::ids::{ApplicantId, AttachmentId, SessionId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Sets what every applicant has to hand in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SetPapers {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// "deck", "handout".
    pub required: Vec<String>,
    /// Last day for it.
    pub deadline: Option<String>,
    /// Largest file in bytes; `null` for what the program takes at most.
    #[ts(type = "number | null")]
    pub size_max: Option<u64>,
}

/// Attaches a file that was handed in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Attach {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// The file.
    pub upload: String,
    /// Whose; none for a paper of the session.
    #[ts(type = "string | null")]
    pub applicant: Option<ApplicantId>,
    /// "deck", "handout" or "paper".
    pub kind: String,
}

/// Takes an attached file away.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Detach {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// Which file.
    #[ts(type = "string")]
    pub attachment: AttachmentId,
}

/// What lies in the data folder now, read and compared with the checksums of the plan.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PapersCheck {
    /// One for each attached file, in order of arrival.
    pub files: Vec<PaperState>,
}

/// How a file stands.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PaperState {
    /// Which file.
    #[ts(type = "string")]
    pub attachment: AttachmentId,
    /// "there", "gone" or "changed".
    pub state: String,
}

/// Lets a point of the check list go. The reason goes into the minutes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WaivePoint {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// Code of the point.
    pub point: String,
    /// Why.
    pub reason: String,
}

/// Takes a point up again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct UnwaivePoint {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// Code of the point.
    pub point: String,
}
