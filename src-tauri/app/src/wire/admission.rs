//! From the directories into a form or a session: names to choose from, applicants to admit.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::{ApplicantId, SessionId, VenueId};

use super::Named;

/// Asks for names to choose from.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FindNames {
    /// "applicant", "person", "office", "venue", "room" or "challenge".
    pub kind: String,
    /// What was typed; empty for the first ones.
    pub words: String,
    /// The venue whose rooms are meant.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub venue: Option<VenueId>,
}

/// Names to choose from, at most 20.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FoundNames {
    /// Names in order.
    pub names: Vec<FoundName>,
}

/// A name to choose.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FoundName {
    /// Identity.
    pub id: String,
    /// Name.
    pub name: String,
    /// What tells it from others of its name.
    pub note: String,
}

/// Takes applicants of the directory into a session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AdmitApplicants {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// Whom.
    #[ts(type = "string[]")]
    pub applicants: Vec<ApplicantId>,
}

/// Types an applicant into a session by hand.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AddApplicant {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// Kind of a new one.
    pub kind: String,
    /// Who: chosen, or typed.
    pub name: Named,
    /// Town of the seat of a new one.
    #[serde(default)]
    pub place: String,
    /// Who speaks for a new one.
    #[serde(default)]
    pub presenter: String,
    /// Mail address of a new one.
    #[serde(default)]
    pub email: String,
}

/// Sessions that an applicant can still be taken into.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OpenSessions {
    /// Sessions whose plan is not frozen, the nearest day first.
    pub sessions: Vec<OpenSession>,
}

/// A session whose plan is not frozen.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OpenSession {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Title.
    pub title: String,
    /// Day.
    pub date: Option<String>,
    /// Purpose code.
    pub purpose: Option<String>,
    /// How many are in.
    pub applicants: usize,
    /// Revision that an edit is based on.
    pub revision: u64,
    /// Whether the applicant is in already.
    pub admitted: bool,
}
