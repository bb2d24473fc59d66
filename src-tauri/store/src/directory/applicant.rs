//! Applicants.

use std::collections::HashMap;

use domain::directory::{Applicant, ApplicantKind, Founded, Sector};
use domain::ids::ApplicantId;
use rusqlite::{Row, params};
use uuid::Uuid;

use super::cell::{code, json, maybe_code, parsed, to_json};
use super::likeness;
use super::listing::{Ask, Listing, Noun, Page};
use crate::Result;
use crate::transaction::{Reading, Writing, uuid};

/// An applicant as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplicantRow {
    /// Identity.
    pub id: ApplicantId,
    /// What kind of applicant it is.
    pub kind: ApplicantKind,
    /// Full legal name.
    pub name: String,
    /// Town of the seat.
    pub place: String,
    /// The office's own number of the application.
    pub reference: String,
    /// In how many sessions the applicant is or was.
    pub sessions: usize,
}

impl Reading<'_> {
    /// These applicants, in this order; unknown ones are left out. A merged one comes as the
    /// record it was merged into, under the id that was asked for.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn applicants(&self, ids: &[ApplicantId]) -> Result<Vec<Applicant>> {
        let ids = ids.iter().map(|id| id.0);
        self.some(include_str!("applicant_get.sql"), ids, row, |found, id| found.id = ApplicantId(id))
    }

    /// Every applicant, in the order in which they were taken in. Grows with their number; a
    /// screen asks for [`Reading::list_applicants`].
    ///
    /// # Errors
    /// What SQLite says.
    pub fn all_applicants(&self) -> Result<Vec<Applicant>> {
        self.all(include_str!("applicant_list.sql"), row)
    }

    /// A page of the applicants, by name, from behind `after` on: all of them or one kind, and
    /// with `words` only those in which each of them begins a word of name, place, presenter,
    /// mail address, page or reference.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn list_applicants(
        &self,
        words: &str,
        kind: Option<ApplicantKind>,
        after: Option<ApplicantId>,
        limit: usize,
    ) -> Result<Page<ApplicantRow>> {
        let kind = kind.map(ApplicantKind::code);
        let after = after.map(|after| after.0);
        let page = self.listed(&Ask { noun: Noun::Applicant, kind, words, after, limit })?;
        let ids: Vec<_> = page.rows.iter().copied().map(ApplicantId).collect();
        let counts: HashMap<_, _> = self.participations(&ids)?.into_iter().collect();
        let rows = self.applicants(&ids)?.into_iter().map(|found| {
            let Applicant { id, kind, name, place, reference, .. } = found;
            ApplicantRow { id, kind, name, place, reference, sessions: counts.get(&id).copied().unwrap_or(0) }
        });
        let rows = rows.collect();
        Ok(page.with(rows))
    }

    /// Applicants of exactly this name.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn applicants_by_name(&self, name: &str) -> Result<Vec<Applicant>> {
        let ids: Vec<_> = self.named_like(Noun::Applicant, name)?.into_iter().map(ApplicantId).collect();
        Ok(self.applicants(&ids)?.into_iter().filter(|found| found.name == name).collect())
    }

    /// Applicants of this name, however its letters are written.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn applicants_named_like(&self, name: &str) -> Result<Vec<Applicant>> {
        let ids: Vec<_> = self.named_like(Noun::Applicant, name)?.into_iter().map(ApplicantId).collect();
        if ids.is_empty() { Ok(Vec::new()) } else { self.applicants(&ids) }
    }

    /// Applicants that may be the same as this one, likeliest first: the same name but for
    /// legal form and spelling, the same mail address, the same house on the net. Those that
    /// somebody has said are not the same are left out.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn similar_applicants(&self, id: ApplicantId, limit: usize) -> Result<Vec<Applicant>> {
        let Some(applicant) = self.applicants(&[id])?.pop() else { return Ok(Vec::new()) };
        self.applicants_like(&applicant, limit)
    }

    /// The same for an applicant who need not be in the directory yet.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn applicants_like(&self, applicant: &Applicant, limit: usize) -> Result<Vec<Applicant>> {
        let keys = likeness::of_applicant(applicant);
        let ids = self.alike(Noun::Applicant, applicant.id.0, &keys, limit)?;
        self.applicants(&ids.into_iter().map(ApplicantId).collect::<Vec<_>>())
    }
}

impl Writing<'_> {
    /// Takes applicants in, or replaces what was known of them. What is said of a merged one is
    /// said of the record it was merged into.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_applicants(&self, applicants: &[Applicant]) -> Result<()> {
        applicants.iter().try_for_each(|applicant| self.put_applicant(applicant))
    }

    /// The same for one.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_applicant(&self, applicant: &Applicant) -> Result<()> {
        let id = self.kept_id(Noun::Applicant, applicant.id.0)?.unwrap_or(applicant.id.0);
        self.store_applicant(id, applicant)?;
        self.list_applicant(id, applicant)
    }

    /// Writes the record alone.
    pub(crate) fn store_applicant(&self, id: Uuid, applicant: &Applicant) -> Result<()> {
        let mut statement = self.connection.prepare_cached(include_str!("applicant_put.sql"))?;
        statement.execute(params![
            id.as_bytes(),
            applicant.kind.code(),
            applicant.name,
            applicant.place,
            applicant.presenter,
            applicant.email,
            applicant.phone,
            applicant.description,
            applicant.website,
            applicant.reference,
            applicant.received.map(|day| day.to_string()),
            applicant.amount.map(|amount| amount.to_string()),
            applicant.founded.map(|founded| founded.year),
            applicant.founded.and_then(|founded| founded.day).map(|day| day.to_string()),
            applicant.proof,
            applicant.sector.map(Sector::code),
            applicant.branch,
            applicant.size,
            to_json(&applicant.prior)?,
            to_json(&applicant.contacts)?,
            applicant.hold,
        ])?;
        Ok(())
    }

    /// Lists the record and notes what it is alike by.
    pub(crate) fn list_applicant(&self, id: Uuid, applicant: &Applicant) -> Result<()> {
        self.put_listing(&Listing {
            noun: Noun::Applicant,
            kind: applicant.kind.code(),
            id,
            name: &applicant.name,
            found_by: &[
                &applicant.place,
                &applicant.presenter,
                &applicant.email,
                &applicant.website,
                &applicant.reference,
            ],
        })?;
        self.put_likeness(Noun::Applicant, id, &likeness::of_applicant(applicant))
    }
}

fn row(row: &Row<'_>) -> rusqlite::Result<Applicant> {
    let day = parsed(row, 13)?;
    Ok(Applicant {
        id: ApplicantId(uuid(row, 0)?),
        kind: code(row, 1, ApplicantKind::from_code)?,
        name: row.get(2)?,
        place: row.get(3)?,
        presenter: row.get(4)?,
        email: row.get(5)?,
        phone: row.get(6)?,
        description: row.get(7)?,
        website: row.get(8)?,
        reference: row.get(9)?,
        received: parsed(row, 10)?,
        amount: parsed(row, 11)?,
        founded: row.get::<_, Option<i32>>(12)?.map(|year| Founded { year, day }),
        proof: row.get(14)?,
        sector: maybe_code(row, 15, Sector::from_code)?,
        branch: row.get(16)?,
        size: row.get(17)?,
        prior: json(row, 18)?,
        contacts: json(row, 19)?,
        hold: row.get(20)?,
    })
}
