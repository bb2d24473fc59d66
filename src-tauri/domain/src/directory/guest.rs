//! Who comes to one session, and what each needs to take part.
//!
//! Needs can tell of a disability (Art. 9 GDPR). So they are rows that can go, never facts
//! of a log or parts of a frozen plan, and documents only ever count them.

use serde::{Deserialize, Serialize};

use super::code_of;
use super::venue::Room;
use crate::ids::{ApplicantId, GuestId, PersonId};

/// As what somebody comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GuestRole {
    /// Pitches, or comes along.
    Presenter,
    /// Scores.
    Panel,
    /// Works for a host.
    Staff,
    /// Listens.
    Guest,
}

code_of! { GuestRole { Presenter => "presenter", Panel => "panel", Staff => "staff", Guest => "guest" } }

/// What somebody needs to take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccessNeed {
    /// Stufenloser Zugang.
    StepFree,
    /// Induktionsanlage.
    HearingLoop,
    /// Gebärdensprache.
    SignLanguage,
    /// Untertitel oder Schriftdolmetschen.
    Captions,
    /// Unterlagen in großer Schrift oder zum Vorlesen.
    ReadablePapers,
    /// Begleitung oder Assistenz.
    Assistance,
    /// Teilnahme aus der Ferne.
    Remote,
}

code_of! { AccessNeed {
    StepFree => "step_free", HearingLoop => "hearing_loop", SignLanguage => "sign_language", Captions => "captions",
    ReadablePapers => "readable_papers", Assistance => "assistance", Remote => "remote",
} }

impl AccessNeed {
    /// Whether a room answers the need by itself; `None` where a room cannot, or where
    /// nobody has looked.
    #[must_use]
    pub const fn met_by(self, room: &Room) -> Option<bool> {
        match self {
            Self::StepFree => room.step_free,
            Self::HearingLoop => room.hearing_loop,
            _ => None,
        }
    }
}

/// Somebody who comes to a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guest {
    /// Identity.
    pub id: GuestId,
    /// As what.
    pub role: GuestRole,
    /// Name.
    pub name: String,
    /// Where from.
    #[serde(default)]
    pub organisation: String,
    /// The person of the directory, where there is one.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// The applicant for whom the guest comes.
    #[serde(default)]
    pub applicant: Option<ApplicantId>,
    /// What the guest needs.
    #[serde(default)]
    pub needs: Vec<AccessNeed>,
    /// What else, in words.
    #[serde(default)]
    pub needs_note: String,
    /// What was arranged; a need counts as met when something stands here or the room
    /// answers it.
    #[serde(default)]
    pub arranged: String,
}

impl Guest {
    /// Needs that neither the room answers nor anything was arranged for.
    #[must_use]
    pub fn unmet(&self, room: Option<&Room>) -> Vec<AccessNeed> {
        if !self.arranged.trim().is_empty() {
            return Vec::new();
        }
        let met = |need: &AccessNeed| room.and_then(|room| need.met_by(room)) == Some(true);
        self.needs.iter().copied().filter(|need| !met(need)).collect()
    }
}
