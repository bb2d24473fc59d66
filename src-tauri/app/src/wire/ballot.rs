//! Scoring: the ballot page, its drafts, and the ballot file of an offline evaluator.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::{ApplicantId, BallotId, CriterionId, PersonId, SessionId};

use super::FormView;

/// Everything one evaluator may see. Never another evaluator's scores.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BallotView {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry.
    pub seq: u64,
    /// Title of the session.
    pub session_title: String,
    /// File reference.
    pub file_reference: String,
    /// Purpose code.
    pub purpose: Option<String>,
    /// Day.
    pub date: Option<String>,
    /// Who scores.
    #[ts(type = "string")]
    pub evaluator: PersonId,
    /// Name.
    pub name: String,
    /// Organisation.
    pub organisation: String,
    /// Who orders a recusal.
    pub chair: String,
    /// Hash of the frozen plan, hexadecimal; every ballot names it. `null` before.
    pub plan_hash: Option<String>,
    /// The form.
    pub form: FormView,
    /// Whether scoring is closed.
    pub closed: bool,
    /// One row per applicant, in the order of the agenda.
    pub applicants: Vec<BallotApplicant>,
}

/// One applicant on the ballot page.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BallotApplicant {
    /// Who.
    #[ts(type = "string")]
    pub applicant: ApplicantId,
    /// Place in the order, from 1.
    pub number: usize,
    /// Full legal name.
    pub name: String,
    /// Name without legal form.
    pub short_name: String,
    /// Seat.
    pub place: String,
    /// Who speaks.
    pub presenter: String,
    /// One line on what is pitched.
    pub description: String,
    /// "open", "none" or "conflict".
    pub declaration: String,
    /// Reason of a conflict.
    pub reason: String,
    /// "locked" (not begun or not declared), "open", "draft", "submitted" or "recused".
    pub state: String,
    /// Clock time at which it is expected to open.
    pub opens: Option<String>,
    /// Score per criterion: those submitted, or the draft's.
    #[ts(type = "Record<string, string>")]
    pub scores: BTreeMap<CriterionId, String>,
    /// Reason per criterion.
    #[ts(type = "Record<string, string>")]
    pub reasons: BTreeMap<CriterionId, String>,
    /// Identity of the ballot.
    #[ts(type = "string | null")]
    pub ballot: Option<BallotId>,
    /// Counts the evaluator's changes.
    pub edition: u64,
    /// Clock time with seconds at which the ballot arrived.
    pub arrived_at: Option<String>,
    /// Clock time with seconds at which the draft was stored.
    pub draft_at: Option<String>,
}

/// Stores a ballot that is half filled.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SaveBallotDraft {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Who scores.
    #[ts(type = "string")]
    pub evaluator: PersonId,
    /// Whom.
    #[ts(type = "string")]
    pub applicant: ApplicantId,
    /// Score per criterion so far.
    #[ts(type = "Record<string, string>")]
    pub scores: BTreeMap<CriterionId, String>,
    /// Reason per criterion so far.
    #[ts(type = "Record<string, string>")]
    pub reasons: BTreeMap<CriterionId, String>,
}

/// Hands in a ballot.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SubmitBallot {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Who scores.
    #[ts(type = "string")]
    pub evaluator: PersonId,
    /// Whom.
    #[ts(type = "string")]
    pub applicant: ApplicantId,
    /// Hash of the plan it was scored on, hexadecimal.
    pub plan_hash: String,
    /// Score per criterion.
    #[ts(type = "Record<string, string>")]
    pub scores: BTreeMap<CriterionId, String>,
    /// Reason per criterion.
    #[ts(type = "Record<string, string>")]
    pub reasons: BTreeMap<CriterionId, String>,
}

/// Asks for one evaluator's ballot.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OfEvaluator {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Who.
    #[ts(type = "string")]
    pub evaluator: PersonId,
}

/// Takes in an uploaded ballot file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportBallots {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// The upload.
    pub upload: String,
}

/// What became of a ballot file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportedBallots {
    /// Whose file.
    pub name: String,
    /// Ballots that were new.
    pub taken: usize,
    /// Ballots that replaced an earlier edition.
    pub replaced: usize,
    /// Ballots that were there already.
    pub unchanged: usize,
    /// Ballots older than what is there.
    pub older: usize,
    /// Ballots that were refused, each with its reason.
    pub refused: Vec<RefusedBallot>,
    /// Place of the last entry.
    pub seq: u64,
}

/// A ballot that was refused.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RefusedBallot {
    /// Applicant's short name.
    pub applicant: String,
    /// Error code, worded as `error-<code>`.
    pub code: String,
}

/// What stands in a `.ballot` file: the payload's bytes and their hash, so that a change
/// shows. Not sealed: whoever can edit the file can compute the hash.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BallotFile {
    /// "pitchpult-ballot".
    pub format: String,
    /// Version of the format: 1.
    pub v: u32,
    /// A [`BallotPayload`] as JSON text; hashed as it stands.
    pub payload: String,
    /// SHA-256 of the payload's UTF-8 bytes, hexadecimal.
    pub sha256: String,
}

/// The content of a `.ballot` file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BallotPayload {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Hash of the frozen plan, hexadecimal.
    pub plan_hash: String,
    /// Who scored.
    #[ts(type = "string")]
    pub evaluator: PersonId,
    /// When the file was saved, by the evaluator's clock (RFC 3339).
    pub saved_at: String,
    /// The ballots.
    pub ballots: Vec<FiledBallot>,
}

/// One ballot in a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FiledBallot {
    /// Identity.
    #[ts(type = "string")]
    pub ballot: BallotId,
    /// Whom.
    #[ts(type = "string")]
    pub applicant: ApplicantId,
    /// Counts the evaluator's changes.
    pub edition: u64,
    /// Whether the evaluator has finished it; others are kept in the file only.
    pub complete: bool,
    /// Score per criterion.
    #[ts(type = "Record<string, string>")]
    pub scores: BTreeMap<CriterionId, String>,
    /// Reason per criterion.
    #[ts(type = "Record<string, string>")]
    pub reasons: BTreeMap<CriterionId, String>,
}

/// What the host puts into the self-contained page of an evaluator.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BallotPageData {
    /// "pitchpult-ballot-page".
    pub format: String,
    /// Version: 1.
    pub v: u32,
    /// Language of the page.
    pub language: String,
    /// The view, with an id for every ballot.
    pub view: BallotView,
}
