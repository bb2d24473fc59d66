//! Who is in the room: people, recused members for whom it waits, and heads.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::{GuestId, ItemId, PersonId, SessionId};

use super::Named;

/// Asks who is there, with what the minutes say of it in a language.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoomRequest {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// "de", "en" or "fr".
    pub language: String,
}

/// Who is there.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoomView {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry.
    pub seq: u64,
    /// In short, as the console has it.
    pub brief: RoomBrief,
    /// Everyone who is expected or was there: panel, those who lead, then guests.
    pub people: Vec<RoomPerson>,
    /// The latest count that the host made.
    pub counted: Option<HeadsView>,
    /// The latest count in which people said where they belong: sectors that are not in it
    /// may not be told.
    pub voluntary: Option<HeadsView>,
    /// Smallest group of such a count that is told.
    pub group_min: u32,
    /// What the minutes say of it now, sentence by sentence.
    pub into_minutes: Vec<String>,
}

/// The room in short.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoomBrief {
    /// Whether anything was taken down of panel, chair and minute taker.
    pub recorded: bool,
    /// How many of them are in.
    pub present: usize,
    /// How many they are.
    pub expected: usize,
    /// How many others are in by name.
    pub others: usize,
    /// Recused members for whom the room waits.
    pub calls: Vec<RoomCall>,
}

/// A recused member who has to go out, or may come back in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoomCall {
    /// Who.
    #[ts(type = "string")]
    pub person: PersonId,
    /// Name.
    pub name: String,
    /// The pitch from which the member is recused.
    #[ts(type = "string")]
    pub item: ItemId,
    /// Its number.
    pub number: String,
    /// "leave": has to go; "out": is out, and the pitch is not over; "return": is still out.
    pub step: String,
    /// Since when the member is out, as a clock time with seconds.
    pub since: Option<String>,
}

/// Somebody who is expected or was there.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoomPerson {
    /// The person of the directory; `null` for a guest of the list who has not come yet.
    #[ts(type = "string | null")]
    pub person: Option<PersonId>,
    /// The row of the guest list.
    #[ts(type = "string | null")]
    pub guest: Option<GuestId>,
    /// Name; empty where it was erased.
    pub name: String,
    /// Where from, or for whom.
    pub note: String,
    /// "panel", "leading", "presenter", "staff" or "guest".
    pub group: String,
    /// "chair", "minute_taker", "substitute" or "replaced".
    pub functions: Vec<String>,
    /// "unknown", "in" or "out".
    pub state: String,
    /// When the person came in or went out last, with seconds.
    pub at: Option<String>,
    /// When that was taken down, where it was later.
    pub noted_at: Option<String>,
    /// Number of the pitch for which the person is out.
    pub recused_from: Option<String>,
    /// The last movement, which can be struck out.
    pub movement: Option<u64>,
    /// Pitches from which the person is recused.
    pub recusals: Vec<Recusal>,
}

/// A pitch from which a member is recused.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Recusal {
    /// The pitch.
    #[ts(type = "string")]
    pub item: ItemId,
    /// Its number.
    pub number: String,
    /// Who pitches, in short.
    pub title: String,
}

/// Heads that were counted.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HeadsView {
    /// People who pitch or came along; `null` where nobody counted them.
    pub presenters: Option<u32>,
    /// Guests, by sector.
    pub counts: Vec<SectorHeads>,
    /// When, as a clock time with seconds.
    pub at: String,
}

/// Heads of one sector.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SectorHeads {
    /// "administration", "business", "research" or "civil_society".
    pub sector: String,
    /// How many.
    pub heads: u32,
}

/// Somebody by the directory or by the guest list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoomKey {
    /// The person of the directory.
    #[ts(type = "string | null")]
    pub person: Option<PersonId>,
    /// The row of the guest list.
    #[ts(type = "string | null")]
    pub guest: Option<GuestId>,
}

/// Takes down that people came in. Whoever is in already stays in, so it may be sent again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ArriveInRoom {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Who.
    pub people: Vec<RoomKey>,
    /// Clock time at which it was, where it is taken down later.
    pub stated: Option<String>,
}

/// Takes down that somebody came in who is on no list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WelcomeInRoom {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Who.
    pub who: Named,
    /// As what: "presenter", "staff" or "guest".
    pub came_as: String,
    /// Where a guest belongs; empty where nobody knows.
    pub sector: String,
    /// Clock time at which it was, where it is taken down later.
    pub stated: Option<String>,
}

/// Takes down that somebody went out.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LeaveRoom {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Who.
    #[ts(type = "string")]
    pub person: PersonId,
    /// The pitch for which a recused member has to go.
    #[ts(type = "string | null")]
    pub recused_from: Option<ItemId>,
    /// Clock time at which it was, where it is taken down later.
    pub stated: Option<String>,
}

/// Strikes out somebody's last movement.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StrikeMovement {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Its place in the chain.
    pub movement: u64,
}

/// Takes down a count of heads.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CountHeads {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// People who pitch or came along; not asked for in a voluntary count.
    pub presenters: Option<u32>,
    /// Guests, by sector.
    pub counts: Vec<SectorHeads>,
    /// Whether people were asked to say where they belong.
    pub voluntary: bool,
}
