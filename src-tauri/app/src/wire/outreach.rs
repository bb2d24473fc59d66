//! Before the day: invitations, questions and answers, notices, guests and what they need.

use domain::ids::{ApplicantId, AttachmentId, EntryId, GuestId, SessionId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What was done before the day.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OutreachView {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry this view rests on.
    pub seq: u64,
    /// Today, where the session is held.
    pub today: String,
    /// Whether the record is signed: then nothing is entered any more.
    pub signed: bool,
    /// Invitations, in order.
    pub invitations: Vec<InvitationView>,
    /// Applicants whom no invitation names.
    pub uninvited: Vec<Recipient>,
    /// Papers that others were sent and these applicants were not; none where all got the same.
    pub gaps: Vec<PaperGapView>,
    /// Questions, open ones first.
    pub questions: Vec<QuestionView>,
    /// Notices after Art. 13 GDPR, by group.
    pub notices: Vec<NoticeGroupView>,
    /// Who comes.
    pub guests: Vec<GuestView>,
    /// Where.
    pub room: AccessView,
}

/// An applicant as the outreach log names one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Recipient {
    /// Identity.
    #[ts(type = "string")]
    pub applicant: ApplicantId,
    /// Name.
    pub name: String,
}

/// An invitation.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct InvitationView {
    /// Its place in the log.
    pub entry: u64,
    /// Applicants.
    pub to: Vec<Recipient>,
    /// Whether these are all who are admitted now.
    pub all: bool,
    /// How many others.
    pub others: u32,
    /// "email", "letter", "publication", "phone" or "in_person".
    pub channel: String,
    /// Day.
    pub on: String,
    /// What went along.
    pub papers: Vec<SentPaperView>,
    /// Other recipients, or a remark; empty where there is none or it was erased.
    pub words: String,
    /// Why it was struck out.
    pub struck: Option<String>,
}

/// A paper that went along.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SentPaperView {
    /// Name.
    pub name: String,
    /// Checksum in groups of four, where it is a file of the session.
    pub hash: Option<Vec<String>>,
}

/// A paper that an applicant lacks.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PaperGapView {
    /// Who.
    pub applicant: Recipient,
    /// What.
    pub paper: SentPaperView,
}

/// A question with its answers.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct QuestionView {
    /// Its place in the log.
    pub entry: u64,
    /// Whose; none for somebody else's.
    pub from: Option<Recipient>,
    /// Day.
    pub on: String,
    /// The words; none where they were erased.
    pub words: Option<String>,
    /// Why it was struck out.
    pub struck: Option<String>,
    /// Whether it stands without an answer.
    pub open: bool,
    /// Answers, in order.
    pub answers: Vec<AnswerView>,
}

/// An answer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AnswerView {
    /// Its place in the log.
    pub entry: u64,
    /// Day.
    pub on: String,
    /// Whether everybody got it.
    pub to_all: bool,
    /// Channel.
    pub channel: String,
    /// The words; none where they were erased.
    pub words: Option<String>,
    /// Why it was struck out.
    pub struck: Option<String>,
}

/// A group that a notice after Art. 13 GDPR goes to.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NoticeGroupView {
    /// "presenters", "panel" or "guests".
    pub group: String,
    /// Whether the check list asks for it.
    pub due: bool,
    /// Whether one was given.
    pub done: bool,
    /// How many people or applicants.
    pub people: usize,
    /// What was given.
    pub given: Vec<NoticeView>,
}

/// A notice that was given.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NoticeView {
    /// Its place in the log.
    pub entry: u64,
    /// Day.
    pub on: String,
    /// Channel.
    pub channel: String,
    /// A remark.
    pub words: String,
    /// Why it was struck out.
    pub struck: Option<String>,
}

/// What the room offers; `null` where nobody has looked.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AccessView {
    /// House.
    pub venue: String,
    /// Room.
    pub room: String,
    /// Whether it is reached without a step.
    pub step_free: Option<bool>,
    /// Whether it has a hearing loop.
    pub hearing_loop: Option<bool>,
    /// Seats.
    pub seats: Option<u32>,
}

/// Somebody who comes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GuestView {
    /// Identity.
    #[ts(type = "string")]
    pub guest: GuestId,
    /// "presenter", "panel", "staff" or "guest".
    pub role: String,
    /// Name.
    pub name: String,
    /// Where from.
    pub organisation: String,
    /// The applicant for whom the guest comes.
    #[ts(type = "string | null")]
    pub applicant: Option<ApplicantId>,
    /// What the guest needs, and what answers it.
    pub needs: Vec<NeedView>,
    /// What else, in words.
    pub needs_note: String,
    /// What was arranged.
    pub arranged: String,
}

/// A need and what answers it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NeedView {
    /// "step_free", "hearing_loop", "sign_language", "captions", "readable_papers",
    /// "assistance" or "remote".
    pub need: String,
    /// "room", "arranged" or "open".
    pub met: String,
}

/// Records an invitation.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecordInvitation {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Applicants.
    #[ts(type = "string[]")]
    pub to: Vec<ApplicantId>,
    /// How many others.
    pub others: u32,
    /// Channel.
    pub channel: String,
    /// Day.
    pub on: String,
    /// Papers of the session that went along.
    #[ts(type = "string[]")]
    pub attachments: Vec<AttachmentId>,
    /// Other papers, by name.
    pub named: Vec<String>,
    /// Other recipients, or a remark.
    pub words: String,
    /// Identity of the entry: sent again, it is written once.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub id: Option<EntryId>,
}

/// Records a question.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecordQuestion {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Whose.
    #[ts(type = "string | null")]
    pub from: Option<ApplicantId>,
    /// Day.
    pub on: String,
    /// The question.
    pub words: String,
    /// Identity of the entry.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub id: Option<EntryId>,
}

/// Records an answer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecordAnswer {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the question in the log.
    pub question: u64,
    /// Day.
    pub on: String,
    /// Whether everybody got it.
    pub to_all: bool,
    /// Channel.
    pub channel: String,
    /// The answer.
    pub words: String,
    /// Identity of the entry.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub id: Option<EntryId>,
}

/// Records that a notice was given.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecordNotice {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Group.
    pub group: String,
    /// Day.
    pub on: String,
    /// Channel.
    pub channel: String,
    /// A remark.
    pub words: String,
    /// Identity of the entry.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub id: Option<EntryId>,
}

/// Strikes an entry of the outreach log out.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StrikeOutreach {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Its place in the log.
    pub entry: u64,
    /// Why.
    pub reason: String,
    /// Identity of the new entry.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub id: Option<EntryId>,
}

/// Adds a guest or replaces what is known of one. The page chooses the identity, so that a
/// command sent twice makes one guest.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PutGuest {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Identity.
    #[ts(type = "string")]
    pub guest: GuestId,
    /// "presenter", "panel", "staff" or "guest".
    pub role: String,
    /// Name.
    pub name: String,
    /// Where from.
    pub organisation: String,
    /// The applicant for whom the guest comes.
    #[ts(type = "string | null")]
    pub applicant: Option<ApplicantId>,
    /// What the guest needs.
    pub needs: Vec<String>,
    /// What else, in words.
    pub needs_note: String,
    /// What was arranged.
    pub arranged: String,
}

/// Removes a guest.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RemoveGuest {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Who.
    #[ts(type = "string")]
    pub guest: GuestId,
}
