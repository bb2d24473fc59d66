//! A rehearsal: the throwaway copy of a session at another speed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::SessionId;

/// Starts a rehearsal.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StartRehearsal {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// How many times as fast as life, 1 to 60.
    pub speed: u32,
}

/// Lets the clock of the rehearsal go at another speed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SetSpeed {
    /// How many times as fast as life, 1 to 60.
    pub speed: u32,
}

/// Whether what a page shows is a rehearsal. Every page asks, and says so.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RehearsalView {
    /// The session that is rehearsed; `null` while everything is real.
    #[ts(type = "string | null")]
    pub session: Option<SessionId>,
    /// How many times as fast as life; 1 while everything is real.
    pub speed: u32,
}
