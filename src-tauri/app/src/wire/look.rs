//! How the stage looks: layout, timers, deck, message.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::{AttachmentId, EntryId, SessionId};

/// How the stage of a session is arranged. Kept beside the session, outside of the log: it is
/// no part of the record, and outlives an end of the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct StageLook {
    /// "timer", "deck" (slides with a strip) or "ontop" (a small window over other slides).
    pub layout: String,
    /// The console's window is the stage, since the projector mirrors it.
    pub mirror: bool,
    /// The logo of the office, or its name, in place of everything else.
    pub logo: bool,
    /// Size of words and digits, in per cent.
    pub scale: u32,
    /// Up to three timers, the first one large: "phase_down", "phase_up", "clock", "item_end",
    /// "session_end", "speaker".
    pub timers: Vec<String>,
    /// Prepared messages of this session, beside those that every session has.
    pub messages: Vec<String>,
    /// Where the slides stand.
    pub slide: Option<StageSlide>,
    /// When layout or logo were chosen, if in the phase that runs: what the plan's triggers
    /// asked for before that moment holds no longer.
    pub chosen: Option<StageChoice>,
}

/// A moment within a phase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StageChoice {
    /// Which of the phases run so far, from 1.
    pub run: usize,
    /// Time that was left of it.
    pub left_ms: i64,
}

impl Default for StageLook {
    fn default() -> Self {
        Self {
            layout: "timer".to_owned(),
            mirror: false,
            logo: false,
            scale: 100,
            timers: vec!["phase_down".to_owned()],
            messages: Vec::new(),
            slide: None,
            chosen: None,
        }
    }
}

/// A page of a deck.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StageSlide {
    /// Which deck.
    #[ts(type = "string")]
    pub deck: AttachmentId,
    /// Page, from 1.
    pub page: u32,
}

/// Arranges the stage; what is not named stays as it is.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SetStageLook {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// As in the look.
    #[serde(default)]
    #[ts(optional)]
    pub layout: Option<String>,
    /// As in the look.
    #[serde(default)]
    #[ts(optional)]
    pub mirror: Option<bool>,
    /// As in the look.
    #[serde(default)]
    #[ts(optional)]
    pub logo: Option<bool>,
    /// As in the look.
    #[serde(default)]
    #[ts(optional)]
    pub scale: Option<u32>,
    /// As in the look.
    #[serde(default)]
    #[ts(optional)]
    pub timers: Option<Vec<String>>,
    /// As in the look.
    #[serde(default)]
    #[ts(optional)]
    pub messages: Option<Vec<String>>,
    /// As in the look.
    #[serde(default)]
    #[ts(optional)]
    pub slide: Option<StageSlide>,
}

/// The slides of whoever pitches.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StageDeck {
    /// Identity; the document `deck:<id>` has its bytes.
    #[ts(type = "string")]
    pub id: AttachmentId,
    /// Name of the file.
    pub name: String,
    /// Kind of file.
    pub mime: String,
    /// The page that is shown, from 1.
    pub page: u32,
    /// Pages, where they could be counted.
    pub pages: Option<u32>,
    /// Why it cannot be shown: "gone" or "not-shown"; `null` where it can.
    pub fault: Option<String>,
}

/// Words to whoever speaks.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StageMessage {
    /// Place in the log; names the message.
    pub seq: u64,
    /// The words; `null` where they were erased.
    pub text: Option<String>,
    /// Whether they flash when they come.
    pub flash: bool,
    /// Boot time at which they came; `null` where the machine was started anew since.
    pub at_boot_ms: Option<i64>,
}

/// Who has the word in the round of questions, with their own clock.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StageSpeaker {
    /// Name; empty where it was erased.
    pub name: String,
    /// Time at the word when this view was made.
    pub spoken_ms: u64,
    /// Boot time at which the clock would have begun, had it never stood; `null` while it
    /// stands with the room.
    pub since_boot_ms: Option<i64>,
}

/// What follows the running phase: the item ends `item_ms` after it, the session `session_ms`.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StageRest {
    /// The other phases of the item.
    pub item_ms: u64,
    /// Those and everything to come.
    pub session_ms: u64,
    /// The session does not end before, since a later item has an hour of its own.
    pub not_before_boot_ms: Option<i64>,
}

/// Whose house it is.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StageOffice {
    /// Name.
    pub name: String,
    /// Checksum of the logo; the document "logo" has its bytes. `null` without one.
    pub logo: Option<String>,
    /// What the logo shows.
    pub logo_alt: String,
}

/// Shows words to whoever speaks.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SayOnStage {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// The words, up to 80 characters.
    pub text: String,
    /// Whether they flash when they come: twice, slowly.
    pub flash: bool,
    /// Identity for the entry: sent again after a lost answer, it acts once.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub id: Option<EntryId>,
}
