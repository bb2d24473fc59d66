//! Action items (Maßnahmen): what has to be done after the day, by whom and by when.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::directory::code_of;
use crate::ids::{ItemId, PersonId};

/// How far an action item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActionStanding {
    /// To be done.
    Open,
    /// Done.
    Done,
    /// Will not be done after all: it stands in no document.
    Dropped,
}

code_of! { ActionStanding { Open => "open", Done => "done", Dropped => "dropped" } }

/// The words of an action item: erasable, so they stand in the entry's text as JSON.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ActionWords {
    /// What is to be done.
    pub what: String,
    /// Who does it, where it is nobody of the directory: "Dezernat 34".
    pub who: String,
}

/// Something that has to be done after the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionItem {
    /// Place of its first entry in the chain; names it, however often it is replaced.
    pub seq: u64,
    /// At which item it came up.
    pub item: Option<ItemId>,
    /// Who does it, where it is somebody of the directory.
    pub who: Option<PersonId>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// Its words; `None` where they were erased.
    pub words: Option<ActionWords>,
    /// How far it is.
    pub standing: ActionStanding,
}
