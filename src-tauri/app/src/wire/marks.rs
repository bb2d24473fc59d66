//! Marks and triggers of a phase: the same rows for the one who sets them and for the pages
//! that follow them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a mark looks and sounds.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MarkView {
    /// Which, as time left.
    pub mark_ms: u64,
    /// Its own word; empty for "1 minute left" in the page's language.
    pub word: String,
    /// "triangle", "diamond", "square" or "octagon".
    pub shape: String,
    /// "info", "warn" or "danger".
    pub tone: String,
    /// "none", "gong", "double_gong" or "soft".
    pub sound: String,
}

/// What happens by itself at a moment of a phase.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TriggerView {
    /// "start", "mark" or "end".
    pub at: String,
    /// Which mark, as time left; `null` at the start and at the end.
    pub mark_ms: Option<u64>,
    /// "sound", "message", "layout" or "open_scoring".
    pub act: String,
    /// The sound's code, the words, "timer", "deck" or "logo"; empty for "open_scoring".
    pub value: String,
}
