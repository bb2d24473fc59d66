//! The directories: applicants, people, offices, venues, challenges, and the merging of doubles.
//!
//! `lists` finds entries, each noun has a module that shows and writes one, `doubles` compares
//! and merges, `history` tells in which sessions an applicant was, `admit` takes applicants into
//! a session. Entries are rows, not events: an edit replaces what was known, and is refused when
//! the entry is no longer what the editor saw.

mod admit;
mod applicant;
mod challenge;
mod doubles;
mod fields;
mod history;
mod lists;
mod logo;
mod office;
mod person;
mod picture;
mod venue;

pub(crate) use admit::{add_applicant, admit, open_sessions};
pub(crate) use applicant::{applicant, put_applicant};
pub(crate) use challenge::{challenge, put_challenge};
pub(crate) use doubles::{compare, merge, not_same, unmerge};
pub(crate) use lists::{applicants, challenges, names, offices, people, venues};
pub(crate) use logo::look_at_logo;
pub(crate) use office::{office, put_office};
pub(crate) use person::{person, put_person};
pub(crate) use venue::{put_venue, venue};

use std::str::FromStr;

use domain::hash::Hash;
use domain::ids::SessionId;
use domain::plan::templates::empty_plan;
use serde::Serialize;
use uuid::Uuid;

use crate::wire::Changed;
use crate::{App, Error, Result, lookup};

/// The state of an entry, by which an edit says what it saw.
fn state_of<T: Serialize>(entry: &T) -> Result<Hash> {
    let bytes = serde_json::to_vec(entry).map_err(|_| domain::Error::Invalid { field: "entry" })?;
    Ok(Hash::of(&[&bytes]))
}

/// Refuses an edit of what another window has changed since it was read.
fn as_seen<T: Serialize>(known: Option<&T>, based_on: Option<Hash>) -> Result<()> {
    match (known, based_on) {
        (None, None) => Ok(()),
        (Some(known), Some(seen)) if state_of(known)? == seen => Ok(()),
        (Some(_), _) => Err(Error::new("entry-changed")),
        (None, Some(_)) => Err(gone()),
    }
}

/// Today, as cards write days.
fn today(app: &App) -> String {
    lookup::day(empty_plan().head.time_zone, app.now().wall)
}

fn gone() -> Error {
    domain::Error::Unknown { what: "entry" }.into()
}

/// Reads an identity that a page sent.
fn id<I: FromStr>(text: &str) -> Result<I> {
    I::from_str(text).map_err(|_| gone())
}

impl App {
    /// Tells every window that the directory has changed. It belongs to no session; views of a
    /// session show its names and fetch anew as well.
    pub(crate) fn directory_changed(&self) {
        let session = SessionId(Uuid::nil());
        self.publish(Changed { session, seq: 0, what: "directory".to_owned() });
    }
}
