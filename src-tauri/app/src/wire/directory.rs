//! The directories: applicants, people, offices, venues, challenges. Doubles stand in `doubles`,
//! choosing names and taking entries into a session in `admission`.
//!
//! An entry crosses as the form in which it is edited, with the state it was read at: an edit
//! names that state, and one that is based on an older state is refused.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::hash::Hash;
use domain::ids::{ApplicantId, ChallengeId, MergeId, OfficeId, PersonId, RoomId, SessionId, VenueId};

use super::Named;

/// Asks for a page of a directory.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ListEntries {
    /// Words that an entry must hold the beginnings of; empty for all.
    pub words: String,
    /// Kind of applicant; none for all five, and for the other directories.
    #[serde(default)]
    pub kind: Option<String>,
    /// The last entry of the page before.
    #[serde(default)]
    pub after: Option<String>,
}

/// A page of a directory, in the order of names.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EntryPage {
    /// At most 50.
    pub rows: Vec<EntryRow>,
    /// How many there are in all.
    pub total: u64,
    /// There are more than `total`, which nobody counted.
    pub more: bool,
}

/// An entry in a list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EntryRow {
    /// Identity.
    pub id: String,
    /// Name or title.
    pub name: String,
    /// Kind of applicant, or sector of a person or an office; empty for none.
    pub kind: String,
    /// What tells it from others: town, organisation, address, owner.
    pub note: String,
    /// Sessions of an applicant, rooms of a venue.
    pub count: usize,
    /// Last day of a challenge.
    pub day: Option<String>,
    /// Whether another entry may be the same.
    pub perhaps: bool,
}

/// Names one entry.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OfEntry {
    /// Which.
    pub id: String,
}

/// An applicant as it is edited.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ApplicantForm {
    /// "start_up", "team", "association", "person" or "authority".
    pub kind: String,
    /// Full legal name.
    pub name: String,
    /// Town of the seat.
    pub place: String,
    /// Who speaks.
    pub presenter: String,
    /// Mail address.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// One line on what is pitched.
    pub description: String,
    /// Page.
    pub website: String,
    /// The office's own number of the application.
    pub reference: String,
    /// When the application came in.
    pub received: Option<String>,
    /// Amount asked for, in euro.
    pub amount: Option<String>,
    /// A year, "2023", or a day, "2023-02-17".
    pub founded: Option<String>,
    /// Proof of the founding.
    pub proof: String,
    /// Part of society: "administration", "business", "research" or "civil_society".
    pub sector: Option<String>,
    /// Branch of trade.
    pub branch: String,
    /// Heads.
    pub size: Option<u32>,
    /// Prior involvement.
    pub prior: PriorForm,
    /// Further people to write to.
    pub contacts: Vec<ContactForm>,
    /// Why the data must not be deleted; none where nothing holds them.
    pub hold: Option<String>,
}

/// Prior involvement (§ 7 VgV, § 5 UVgO).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PriorForm {
    /// "unasked", "none" or "involved".
    pub known: String,
    /// In what.
    pub what: String,
    /// What was done so that the others have no disadvantage.
    pub remedy: String,
}

/// Somebody to write to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContactForm {
    /// Name.
    pub name: String,
    /// What the person does there.
    pub role: String,
    /// Mail address.
    pub email: String,
    /// Telephone.
    pub phone: String,
}

/// An applicant with what the house knows of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ApplicantEntry {
    /// Identity; another than was asked for where that one was merged into this.
    #[ts(type = "string")]
    pub id: ApplicantId,
    /// State that an edit is based on.
    #[ts(type = "string")]
    pub based_on: Hash,
    /// The entry.
    pub form: ApplicantForm,
    /// Sessions, the newest first.
    pub history: Vec<HistoryRow>,
    /// When the data are to be deleted.
    pub retention: RetentionView,
    /// Entries that may be the same.
    pub perhaps: Vec<LikeView>,
    /// Merges that made it what it is, the newest first.
    pub merges: Vec<MergeRow>,
}

/// An applicant in one session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HistoryRow {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Title.
    pub title: String,
    /// Day.
    pub date: Option<String>,
    /// Purpose code.
    pub purpose: Option<String>,
    /// Number in the agenda.
    pub number: String,
    /// "planned", "pitched" or "not_pitched".
    pub state: String,
    /// Rank, where a panel scored and scoring is closed; never in a market sounding.
    pub rank: Option<u32>,
    /// Day of the invitation.
    pub invited_on: Option<String>,
    /// Channel of the invitation.
    pub invited_by: Option<String>,
    /// How many were invited in the same way with it.
    pub invited_with: usize,
}

/// When data are to be deleted.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RetentionView {
    /// Day of deletion; none before the first session that has a day.
    pub delete_on: Option<String>,
    /// Years after the last session.
    pub years: u32,
}

/// An entry that may be the same.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LikeView {
    /// Identity.
    pub id: String,
    /// Name.
    pub name: String,
    /// Town or organisation.
    pub note: String,
    /// What both have in common: codes, the strongest first.
    pub reasons: Vec<String>,
}

/// A merge that stands.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MergeRow {
    /// Identity.
    #[ts(type = "string")]
    pub merge: MergeId,
    /// Name of the entry that went into this one.
    pub name: String,
    /// When (RFC 3339).
    pub at: String,
    /// Whether it can be taken back now; otherwise a later one comes first.
    pub last: bool,
}

/// Writes an applicant.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PutApplicant {
    /// Which; none for a new one.
    #[ts(type = "string | null")]
    pub id: Option<ApplicantId>,
    /// State it was read at; none for a new one.
    #[ts(type = "string | null")]
    pub based_on: Option<Hash>,
    /// The entry.
    pub form: ApplicantForm,
}

/// A person as it is edited.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonForm {
    /// Name with title.
    pub name: String,
    /// Where the person works.
    pub organisation: String,
    /// What the person does there.
    pub role: String,
    /// The office of the directory that the person works for.
    pub office: Named,
    /// Part of society.
    pub sector: Option<String>,
    /// Mail address.
    pub email: String,
    /// Telephone.
    pub phone: String,
}

/// A person with what the house knows of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PersonEntry {
    /// Identity; another than was asked for where that one was merged into this.
    #[ts(type = "string")]
    pub id: PersonId,
    /// State that an edit is based on.
    #[ts(type = "string")]
    pub based_on: Hash,
    /// The entry.
    pub form: PersonForm,
    /// Entries that may be the same.
    pub perhaps: Vec<LikeView>,
    /// Merges that made it what it is, the newest first.
    pub merges: Vec<MergeRow>,
}

/// Writes a person.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PutPerson {
    /// Which; none for a new one.
    #[ts(type = "string | null")]
    pub id: Option<PersonId>,
    /// State it was read at; none for a new one.
    #[ts(type = "string | null")]
    pub based_on: Option<Hash>,
    /// The entry.
    pub form: PersonForm,
}

/// An office as it is edited.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfficeForm {
    /// Full name.
    pub name: String,
    /// Part of society.
    pub sector: Option<String>,
    /// "referat", "dezernat", "amt", "fachbereich" or "abteilung".
    pub unit_label: String,
    /// Lines of the address.
    pub address: String,
    /// Telephone.
    pub phone: String,
    /// Mail address.
    pub email: String,
    /// Page.
    pub website: String,
    /// How to reach the data protection officer.
    pub privacy_contact: String,
    /// Whether there is, or shall be, a logo.
    pub has_logo: bool,
    /// What the logo shows, for those who cannot see it.
    pub logo_alt: String,
}

/// An office.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OfficeEntry {
    /// Identity.
    #[ts(type = "string")]
    pub id: OfficeId,
    /// State that an edit is based on.
    #[ts(type = "string")]
    pub based_on: Hash,
    /// The entry.
    pub form: OfficeForm,
    /// The logo as an address of its bytes; none where there is none, or the file is gone.
    pub logo: Option<String>,
}

/// Writes an office.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PutOffice {
    /// Which; none for a new one.
    #[ts(type = "string | null")]
    pub id: Option<OfficeId>,
    /// State it was read at; none for a new one.
    #[ts(type = "string | null")]
    pub based_on: Option<Hash>,
    /// The entry.
    pub form: OfficeForm,
    /// The upload of a new logo.
    #[serde(default)]
    pub logo_upload: Option<String>,
}

/// A picture that was handed in, looked at before it is taken.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LookAtLogo {
    /// The upload.
    pub upload: String,
}

/// A picture that can be a logo.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LogoView {
    /// The picture as an address of its bytes.
    pub logo: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// A venue as it is edited.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VenueForm {
    /// Name of the house.
    pub name: String,
    /// Address.
    pub address: String,
    /// Its rooms.
    pub rooms: Vec<RoomForm>,
}

/// A room. None where nobody has looked yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomForm {
    /// Identity; none for a new one.
    #[ts(type = "string | null")]
    pub id: Option<RoomId>,
    /// Name or number.
    pub name: String,
    /// Seats.
    pub seats: Option<u32>,
    /// Whether it can be reached without a step.
    pub step_free: Option<bool>,
    /// Whether it has a hearing loop.
    pub hearing_loop: Option<bool>,
    /// Screens and projectors.
    pub screens: Option<u32>,
    /// Anything else.
    pub note: String,
}

/// A venue.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct VenueEntry {
    /// Identity.
    #[ts(type = "string")]
    pub id: VenueId,
    /// State that an edit is based on.
    #[ts(type = "string")]
    pub based_on: Hash,
    /// The entry.
    pub form: VenueForm,
}

/// Writes a venue.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PutVenue {
    /// Which; none for a new one.
    #[ts(type = "string | null")]
    pub id: Option<VenueId>,
    /// State it was read at; none for a new one.
    #[ts(type = "string | null")]
    pub based_on: Option<Hash>,
    /// The entry.
    pub form: VenueForm,
}

/// A challenge as it is edited.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChallengeForm {
    /// Title.
    pub title: String,
    /// The office that has the problem.
    pub owner: Named,
    /// Who speaks for it.
    pub speaker: Named,
    /// What the problem is.
    pub problem: String,
    /// The call: where and how it was published.
    pub call: String,
    /// Last day for applications.
    pub deadline: Option<String>,
}

/// A challenge.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChallengeEntry {
    /// Identity.
    #[ts(type = "string")]
    pub id: ChallengeId,
    /// State that an edit is based on.
    #[ts(type = "string")]
    pub based_on: Hash,
    /// The entry.
    pub form: ChallengeForm,
}

/// Writes a challenge.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PutChallenge {
    /// Which; none for a new one.
    #[ts(type = "string | null")]
    pub id: Option<ChallengeId>,
    /// State it was read at; none for a new one.
    #[ts(type = "string | null")]
    pub based_on: Option<Hash>,
    /// The entry.
    pub form: ChallengeForm,
}
