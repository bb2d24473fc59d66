//! Printed matter of the preparation, and the calendar.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::SessionId;

/// What can be printed and sent.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PrintView {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry.
    pub seq: u64,
    /// Which revision of the plan it rests on.
    pub revision: u64,
    /// The papers and calendar files, in the order in which they are needed.
    pub documents: Vec<PrintedView>,
    /// Applicants, in the order of the agenda: whom a letter or a pitch's time can be for.
    pub applicants: Vec<PrintedFor>,
    /// Members of the panel: whom a declaration can be for.
    pub panel: Vec<PrintedFor>,
}

/// A paper or calendar file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PrintedView {
    /// "print_" and the code of the paper, "calendar" or "calendar_pitches".
    pub document: String,
    /// "final" once the plan is frozen, "draft" where every page says so, "ready" where it may
    /// go out before the freeze, "unavailable".
    pub state: String,
    /// What is missing: "no-agenda", "no-date", "not-scored", "no-criteria", "nobody",
    /// "no-panel", "no-applicants", "no-office", "no-draw", "no-papers".
    pub why: Option<String>,
    /// How many there are of it.
    pub count: usize,
    /// "applicant" or "person" where it exists once for each of them.
    pub each: Option<String>,
}

/// Somebody for whom a paper can be made alone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PrintedFor {
    /// Identity.
    pub id: String,
    /// Name.
    pub name: String,
}
