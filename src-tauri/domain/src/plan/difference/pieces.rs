//! What a value comes to: pieces that carry ids, numbers and codes, for others to word.

use chrono::{NaiveDate, NaiveTime};
use rust_decimal::Decimal;

use crate::ids::{ApplicantId, ChallengeId, OfficeId, PersonId, RoomId, SessionId, VenueId};

/// A piece of a subject or a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words of a host.
    Text(String),
    /// A code of a family, worded by the catalogue: ("purpose", "award_procedure").
    Code(&'static str, String),
    /// An applicant.
    Applicant(ApplicantId),
    /// A person.
    Person(PersonId),
    /// An office.
    Office(OfficeId),
    /// A venue.
    Venue(VenueId),
    /// A room of some venue.
    Room(RoomId),
    /// A challenge.
    Challenge(ChallengeId),
    /// Another session.
    Session(SessionId),
    /// A length of time, in milliseconds.
    Ms(u64),
    /// A day.
    Day(NaiveDate),
    /// A time of day.
    Clock(NaiveTime),
    /// A number.
    Number(Decimal),
    /// A size in bytes.
    Bytes(u64),
}

/// What can be said in pieces.
pub(super) trait Say {
    fn say(&self) -> Vec<Piece>;
}

impl Say for String {
    fn say(&self) -> Vec<Piece> {
        if self.is_empty() { Vec::new() } else { vec![Piece::Text(self.clone())] }
    }
}

impl<T: Say> Say for Option<T> {
    fn say(&self) -> Vec<Piece> {
        self.as_ref().map(Say::say).unwrap_or_default()
    }
}

impl<T: Say> Say for Vec<T> {
    fn say(&self) -> Vec<Piece> {
        self.iter().flat_map(Say::say).collect()
    }
}

impl Say for Piece {
    fn say(&self) -> Vec<Piece> {
        vec![self.clone()]
    }
}

macro_rules! says {
    ($($of:ty => $piece:ident),+ $(,)?) => {$(
        impl Say for $of {
            fn say(&self) -> Vec<Piece> {
                vec![Piece::$piece(*self)]
            }
        }
    )+};
}

says! {
    ApplicantId => Applicant, PersonId => Person, OfficeId => Office, VenueId => Venue, RoomId => Room,
    ChallengeId => Challenge, SessionId => Session, NaiveDate => Day, NaiveTime => Clock, Decimal => Number,
}

/// A code of a family.
pub(super) fn code(family: &'static str, code: &str) -> Piece {
    Piece::Code(family, code.to_owned())
}

/// A number of things.
pub(super) fn count(count: usize) -> Piece {
    Piece::Number(Decimal::from(count))
}
