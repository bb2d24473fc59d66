//! The record: documents, preview, sign-off.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::{OfficeId, PersonId, SessionId};

/// The record screen.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecordView {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry.
    pub seq: u64,
    /// Documents there are.
    pub documents: Vec<DocumentView>,
    /// Chair, minute taker, then the signers of each co-host.
    pub signers: Vec<SignerView>,
    /// Whether all have signed.
    pub signed_off: bool,
    /// What has to happen before anyone can sign: "not-frozen", "run-not-ended",
    /// "scoring-open", "unreadable-entry".
    pub open: Vec<String>,
    /// Freeze of the plan.
    pub plan: Option<SealView>,
    /// Last entry that the record rests on.
    pub log: Option<SealView>,
    /// Its place in the log.
    pub log_seq: u64,
    /// Whether the chain was checked and fits.
    pub chain_ok: bool,
}

/// A document of the record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DocumentView {
    /// "minutes_pdf", "results_csv" or "results_csv_german".
    pub document: String,
    /// Name it would be saved under.
    pub file_name: String,
    /// "final", "draft" or "unavailable".
    pub state: String,
    /// Why it is not available: "scoring-open", "no-ranking".
    pub why: Option<String>,
}

/// A hash with its moment.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SealView {
    /// Hash in groups of four.
    pub hash: Vec<String>,
    /// Clock time with seconds.
    pub at: String,
    /// Day.
    pub date: String,
}

/// Someone who signs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SignerView {
    /// "chair", "minute_taker" or "co_host".
    pub signer: String,
    /// The organisation for which it is; none for chair and minute taker while no host is
    /// named.
    #[ts(type = "string | null")]
    pub office: Option<OfficeId>,
    /// Its name.
    pub organisation: String,
    /// Who; none while nobody is named.
    #[ts(type = "string | null")]
    pub person: Option<PersonId>,
    /// Name.
    pub name: String,
    /// What the person does where they work; empty where it is not known.
    pub role: String,
    /// Place of signing.
    pub place: Option<String>,
    /// Clock time with seconds of signing.
    pub at: Option<String>,
}

/// Signs the record.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SignRecord {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// "chair", "minute_taker" or "co_host".
    pub signer: String,
    /// The co-host that is signed for.
    #[serde(default)]
    #[ts(optional, type = "string | null")]
    pub office: Option<OfficeId>,
    /// Who signs for the co-host.
    #[serde(default)]
    #[ts(optional, type = "string | null")]
    pub person: Option<PersonId>,
    /// Where.
    pub place: String,
    /// Place of the last entry that the signer has seen; another one is refused.
    pub seen: u64,
}

/// Takes the signatures back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RevokeSignatures {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Why.
    pub reason: String,
}

/// Asks for a document, or for the pages of its preview.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DocumentRequest {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// "minutes_pdf", "results_csv", "results_csv_german", "ballot_page", or a name of
    /// [`super::PrintedView`].
    pub document: String,
    /// Language of the document.
    pub language: String,
    /// Whose page, for a ballot page.
    #[ts(type = "string | null")]
    pub evaluator: Option<PersonId>,
    /// For whom alone, for a paper of the preparation: an applicant or a member of the panel;
    /// "nobody" for a letter without a name.
    #[serde(default)]
    #[ts(optional)]
    pub recipient: Option<String>,
}

/// The pages of a document as SVG.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PagesView {
    /// Place of the last entry.
    pub seq: u64,
    /// One SVG a page.
    pub pages: Vec<String>,
}

/// A one-time address to download a document from (headless only).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DocumentLink {
    /// Address on this host.
    pub url: String,
    /// Name of the file.
    pub name: String,
}

/// Asks for a one-time address of another window's page (headless only).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WindowRequest {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// "stage", "presenter" or "ballot".
    pub which: String,
    /// Whose ballot.
    #[ts(type = "string | null")]
    pub evaluator: Option<PersonId>,
}
