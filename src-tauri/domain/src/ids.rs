//! Identities. Events and plans name everything by id; names live in the directory.
//!
//! Ids are UUID v7 made by the app; the domain only carries and compares them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

ids! {
    /// A pitch session.
    SessionId,
    /// Whoever pitches: a start-up, team, association, person or authority.
    ApplicantId,
    /// A person in the directory: chair, minute taker, evaluator.
    PersonId,
    /// The hosting authority or organisation.
    OfficeId,
    /// A place where sessions happen.
    VenueId,
    /// An item of the agenda.
    ItemId,
    /// A criterion of the scoring form.
    CriterionId,
    /// An entry of the log.
    EntryId,
    /// A ballot: one evaluator, one applicant, one form version.
    BallotId,
    /// A problem that an office presents and asks solutions for.
    ChallengeId,
    /// A room of a venue.
    RoomId,
    /// A part of the agenda whose pitches belong together and are drawn among themselves.
    TrackId,
    /// A column that a host adds to the run sheet.
    ColumnId,
    /// A deck, hand-out or paper of a session.
    AttachmentId,
    /// Somebody who comes to a session.
    GuestId,
    /// A contest that several sessions are the stages of.
    ContestId,
    /// A merge of two directory entries.
    MergeId,
}
