//! Authorities and organisations that host.

use domain::directory::{Office, Sector, UnitLabel};
use domain::ids::OfficeId;
use rusqlite::Row;

use super::cell::{code, json, maybe_code, to_json};
use super::listing::{Ask, Listing, Noun, Page};
use crate::Result;
use crate::transaction::{Reading, Writing, uuid};

impl Reading<'_> {
    /// These offices, in this order; unknown ones are left out.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn offices(&self, ids: &[OfficeId]) -> Result<Vec<Office>> {
        self.some(include_str!("office_get.sql"), ids.iter().map(|id| id.0), row, |_, _| {})
    }

    /// All offices, by name.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn all_offices(&self) -> Result<Vec<Office>> {
        self.all(include_str!("office_list.sql"), row)
    }

    /// A page of the offices, by name, from behind `after` on; with `words` only those in which
    /// each of them begins a word of name, address or mail address.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn list_offices(&self, words: &str, after: Option<OfficeId>, limit: usize) -> Result<Page<Office>> {
        let after = after.map(|after| after.0);
        let page = self.listed(&Ask { noun: Noun::Office, kind: None, words, after, limit })?;
        let rows = self.offices(&page.rows.iter().copied().map(OfficeId).collect::<Vec<_>>())?;
        Ok(page.with(rows))
    }

    /// Offices of exactly this name.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn offices_by_name(&self, name: &str) -> Result<Vec<Office>> {
        let ids: Vec<_> = self.named_like(Noun::Office, name)?.into_iter().map(OfficeId).collect();
        Ok(self.offices(&ids)?.into_iter().filter(|found| found.name == name).collect())
    }
}

impl Writing<'_> {
    /// Adds one, or replaces what was known of it.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_office(&self, office: &Office) -> Result<()> {
        let values = (
            office.id.0.as_bytes(),
            &office.name,
            office.sector.map(Sector::code),
            office.unit_label.code(),
            office.logo.as_ref().map(to_json).transpose()?,
            to_json(&office.letterhead)?,
        );
        self.connection.prepare_cached(include_str!("office_put.sql"))?.execute(values)?;
        self.list_office(office)
    }

    pub(crate) fn list_office(&self, office: &Office) -> Result<()> {
        let found_by = &[&*office.letterhead.address, &*office.letterhead.email];
        let (id, name) = (office.id.0, &*office.name);
        self.put_listing(&Listing { noun: Noun::Office, kind: "", id, name, found_by })
    }
}

fn row(row: &Row<'_>) -> rusqlite::Result<Office> {
    let logo = row.get::<_, Option<String>>(4)?.map(|_| json(row, 4)).transpose()?;
    Ok(Office {
        id: OfficeId(uuid(row, 0)?),
        name: row.get(1)?,
        sector: maybe_code(row, 2, Sector::from_code)?,
        unit_label: code(row, 3, UnitLabel::from_code)?,
        logo,
        letterhead: json(row, 5)?,
    })
}
