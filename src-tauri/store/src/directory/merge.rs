//! Doubles that become one entry, and one that becomes two again.
//!
//! A merged entry keeps its row and points to the one it was merged into. Only entries that are
//! not merged themselves can be merged, so the ways never meet themselves.

use chrono::{DateTime, Utc};
use domain::directory::{Applicant, Person};
use domain::ids::{ApplicantId, MergeId, PersonId};
use rusqlite::{OptionalExtension as _, Row, params};
use serde::Serialize;
use uuid::Uuid;

use super::cell::{from_json, to_json};
use super::listing::Noun;
use crate::transaction::{Reading, Writing, moment, uuid};
use crate::{Error, Result};

/// A merge that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge<Id, T> {
    /// Identity.
    pub id: MergeId,
    /// The entry that stayed.
    pub kept: Id,
    /// The entry that was merged into it.
    pub dropped: Id,
    /// When.
    pub at: DateTime<Utc>,
    /// What was known of the one that stayed.
    pub kept_before: T,
    /// What was known of the other.
    pub dropped_before: T,
    /// Whether it can be taken back now: no later merge builds on it.
    pub last: bool,
}

/// A row of the table.
struct Stored {
    id: Uuid,
    noun: String,
    kept: Uuid,
    dropped: Uuid,
    merged_ms: i64,
    kept_before: String,
    dropped_before: String,
}

impl Noun {
    /// Way to the end of the merges, and everything that ends there.
    const fn merge_sql(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Person => (
                include_str!("person_way.sql"),
                include_str!("person_family.sql"),
                include_str!("person_point.sql"),
            ),
            _ => (
                include_str!("applicant_way.sql"),
                include_str!("applicant_family.sql"),
                include_str!("applicant_point.sql"),
            ),
        }
    }
}

impl Reading<'_> {
    /// The entry that this id stands for today; `None` for an unknown one.
    pub(crate) fn kept_id(&self, noun: Noun, id: Uuid) -> Result<Option<Uuid>> {
        Ok(self.ids(noun.merge_sql().0, [id.as_bytes()])?.pop())
    }

    /// The entry that this id stands for, and every one that was merged into it.
    pub(crate) fn family(&self, noun: Noun, id: Uuid) -> Result<Vec<Uuid>> {
        let kept = self.kept_id(noun, id)?.unwrap_or(id);
        self.ids(noun.merge_sql().1, [kept.as_bytes()])
    }

    /// The id under which an applicant is known today; itself where it was never merged.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn kept_applicant(&self, id: ApplicantId) -> Result<ApplicantId> {
        Ok(ApplicantId(self.kept_id(Noun::Applicant, id.0)?.unwrap_or(id.0)))
    }

    /// The id under which a person is known today; itself where it was never merged.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn kept_person(&self, id: PersonId) -> Result<PersonId> {
        Ok(PersonId(self.kept_id(Noun::Person, id.0)?.unwrap_or(id.0)))
    }

    /// Merges that made an applicant what it is, newest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn merges_of_applicant(&self, id: ApplicantId) -> Result<Vec<Merge<ApplicantId, Applicant>>> {
        self.merges_of(Noun::Applicant, id.0)?.into_iter().map(|row| self.merge(row, ApplicantId)).collect()
    }

    /// Merges that made a person what it is, newest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn merges_of_person(&self, id: PersonId) -> Result<Vec<Merge<PersonId, Person>>> {
        self.merges_of(Noun::Person, id.0)?.into_iter().map(|row| self.merge(row, PersonId)).collect()
    }

    fn merges_of(&self, noun: Noun, id: Uuid) -> Result<Vec<Stored>> {
        let mut statement = self.connection.prepare_cached(include_str!("merge_of.sql"))?;
        let mut all = Vec::new();
        for id in self.family(noun, id)? {
            let rows = statement.query_map((noun.code(), id.as_bytes()), stored)?;
            for row in rows {
                all.push(row?);
            }
        }
        all.sort_by(|(a, _), (b, _)| b.cmp(a));
        Ok(all.into_iter().map(|(_, row)| row).collect())
    }

    fn merge<Id, T: serde::de::DeserializeOwned>(
        &self,
        row: Stored,
        id: fn(Uuid) -> Id,
    ) -> Result<Merge<Id, T>> {
        Ok(Merge {
            last: self.is_last(&row)?,
            id: MergeId(row.id),
            kept: id(row.kept),
            dropped: id(row.dropped),
            at: moment(row.merged_ms),
            kept_before: from_json(&row.kept_before)?,
            dropped_before: from_json(&row.dropped_before)?,
        })
    }

    /// Whether no later merge that stands holds one of the two.
    fn is_last(&self, row: &Stored) -> Result<bool> {
        let mut statement = self.connection.prepare_cached(include_str!("merge_later.sql"))?;
        Ok(!statement.exists((row.id.as_bytes(), &row.noun, row.kept.as_bytes(), row.dropped.as_bytes()))?)
    }
}

impl Writing<'_> {
    /// Merges two applicants: `kept` as it shall be from now on, and the one that goes into it.
    /// Whatever names the other one names this one from now on.
    ///
    /// # Errors
    /// [`Error::NotFound`] when one is unknown, [`Error::AlreadyMerged`] when one is merged into
    /// another already or both are the same, or what SQLite says.
    pub fn merge_applicants(
        &self,
        kept: &Applicant,
        dropped: ApplicantId,
        merge: MergeId,
        at: DateTime<Utc>,
    ) -> Result<()> {
        let before = (self.unmerged_applicant(kept.id)?, self.unmerged_applicant(dropped)?);
        self.note_merge(Noun::Applicant, merge, (kept.id.0, dropped.0), at, &before)?;
        self.point(Noun::Applicant, dropped.0, Some(kept.id.0))?;
        self.put_applicant(kept)
    }

    /// Merges two people, in the same way.
    ///
    /// # Errors
    /// As for [`Self::merge_applicants`].
    pub fn merge_people(
        &self,
        kept: &Person,
        dropped: PersonId,
        merge: MergeId,
        at: DateTime<Utc>,
    ) -> Result<()> {
        let before = (self.unmerged_person(kept.id)?, self.unmerged_person(dropped)?);
        self.note_merge(Noun::Person, merge, (kept.id.0, dropped.0), at, &before)?;
        self.point(Noun::Person, dropped.0, Some(kept.id.0))?;
        self.put_person(kept)
    }

    /// Takes a merge back: both are again exactly what they were before it. What was changed at
    /// the one that stayed since then goes; a caller shows that before.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none; [`Error::MergeBuiltOn`] while a later merge of one of the
    /// two stands, which has to be taken back first; or what SQLite says.
    pub fn unmerge(&self, merge: MergeId) -> Result<()> {
        let mut statement = self.connection.prepare_cached(include_str!("merge_get.sql"))?;
        let found = statement.query_row([merge.0.as_bytes()], stored).optional()?;
        let (_, row) = found.ok_or(Error::NotFound { what: "merge" })?;
        if !self.is_last(&row)? {
            return Err(Error::MergeBuiltOn);
        }
        let noun = if row.noun == Noun::Person.code() { Noun::Person } else { Noun::Applicant };
        self.point(noun, row.dropped, None)?;
        self.restore(noun, row.kept, &row.kept_before)?;
        self.restore(noun, row.dropped, &row.dropped_before)?;
        self.connection.prepare_cached(include_str!("merge_remove.sql"))?.execute([merge.0.as_bytes()])?;
        Ok(())
    }

    fn restore(&self, noun: Noun, id: Uuid, before: &str) -> Result<()> {
        match noun {
            Noun::Person => {
                let person: Person = from_json(before)?;
                self.store_person(id, &person)?;
                self.list_person(id, &person)
            }
            _ => {
                let applicant: Applicant = from_json(before)?;
                self.store_applicant(id, &applicant)?;
                self.list_applicant(id, &applicant)
            }
        }
    }

    fn unmerged_applicant(&self, id: ApplicantId) -> Result<Applicant> {
        self.must_stand_alone(Noun::Applicant, id.0, "applicant")?;
        self.applicants(&[id])?.pop().ok_or(Error::NotFound { what: "applicant" })
    }

    fn unmerged_person(&self, id: PersonId) -> Result<Person> {
        self.must_stand_alone(Noun::Person, id.0, "person")?;
        self.people(&[id])?.pop().ok_or(Error::NotFound { what: "person" })
    }

    fn must_stand_alone(&self, noun: Noun, id: Uuid, what: &'static str) -> Result<()> {
        match self.kept_id(noun, id)? {
            None => Err(Error::NotFound { what }),
            Some(kept) if kept == id => Ok(()),
            Some(_) => Err(Error::AlreadyMerged),
        }
    }

    fn note_merge<T: Serialize>(
        &self,
        noun: Noun,
        merge: MergeId,
        (kept, dropped): (Uuid, Uuid),
        at: DateTime<Utc>,
        before: &(T, T),
    ) -> Result<()> {
        if kept == dropped {
            return Err(Error::AlreadyMerged);
        }
        self.connection.prepare_cached(include_str!("merge_put.sql"))?.execute(params![
            merge.0.as_bytes(),
            noun.code(),
            kept.as_bytes(),
            dropped.as_bytes(),
            at.timestamp_millis(),
            to_json(&before.0)?,
            to_json(&before.1)?,
        ])?;
        Ok(())
    }

    /// Points an entry to the one it is merged into, or to none. What points away is listed no
    /// more and no candidate.
    fn point(&self, noun: Noun, id: Uuid, to: Option<Uuid>) -> Result<()> {
        let values = (id.as_bytes(), to.map(Uuid::into_bytes));
        self.connection.prepare_cached(noun.merge_sql().2)?.execute(values)?;
        if to.is_some() {
            self.remove_listing(noun, id)?;
            self.put_likeness(noun, id, &[])?;
        }
        Ok(())
    }
}

fn stored(row: &Row<'_>) -> rusqlite::Result<(i64, Stored)> {
    let stored = Stored {
        id: uuid(row, 0)?,
        noun: row.get(1)?,
        kept: uuid(row, 2)?,
        dropped: uuid(row, 3)?,
        merged_ms: row.get(4)?,
        kept_before: row.get(6)?,
        dropped_before: row.get(7)?,
    };
    Ok((row.get(5)?, stored))
}

#[cfg(test)]
mod tests;
