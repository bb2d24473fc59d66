//! Houses and rooms where sessions happen.

use serde::{Deserialize, Serialize};

use crate::ids::{RoomId, VenueId};

/// A room. `None` where nobody has looked yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// Identity.
    pub id: RoomId,
    /// Name or number.
    pub name: String,
    /// Seats.
    #[serde(default)]
    pub seats: Option<u32>,
    /// Whether it can be reached without a step.
    #[serde(default)]
    pub step_free: Option<bool>,
    /// Whether it has a hearing loop.
    #[serde(default)]
    pub hearing_loop: Option<bool>,
    /// Screens and projectors.
    #[serde(default)]
    pub screens: Option<u32>,
    /// Anything else.
    #[serde(default)]
    pub note: String,
}

/// Where it happens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Venue {
    /// Identity.
    pub id: VenueId,
    /// Name of the house, or of the room where there is only one.
    pub name: String,
    /// Address.
    #[serde(default)]
    pub address: String,
    /// Its rooms.
    #[serde(default)]
    pub rooms: Vec<Room>,
}

impl Venue {
    /// A venue of which nothing but the name is known.
    #[must_use]
    pub fn named(id: VenueId, name: impl Into<String>) -> Self {
        Self { id, name: name.into(), address: String::new(), rooms: Vec::new() }
    }
}
