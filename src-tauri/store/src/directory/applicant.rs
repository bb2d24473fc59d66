//! Applicants.

use domain::directory::Applicant;
use domain::ids::ApplicantId;
use rusqlite::Row;
use rusqlite::types::Type;

use crate::Result;
use crate::transaction::{Reading, Writing, uuid};

impl Reading<'_> {
    /// These applicants, in this order; unknown ones are left out.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn applicants(&self, ids: &[ApplicantId]) -> Result<Vec<Applicant>> {
        self.some(include_str!("applicant_get.sql"), ids.iter().map(|id| id.0), row)
    }

    /// Every applicant, in the order in which they were taken in.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn all_applicants(&self) -> Result<Vec<Applicant>> {
        self.all(include_str!("applicant_list.sql"), row)
    }
}

impl Writing<'_> {
    /// Takes applicants in, or replaces what was known of them.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_applicants(&self, applicants: &[Applicant]) -> Result<()> {
        let mut statement = self.connection.prepare_cached(include_str!("applicant_put.sql"))?;
        for applicant in applicants {
            statement.execute((
                applicant.id.0.as_bytes(),
                &applicant.name,
                &applicant.place,
                &applicant.presenter,
                &applicant.email,
                &applicant.description,
                &applicant.website,
                &applicant.reference,
                applicant.received.map(|day| day.to_string()),
                applicant.amount.map(|amount| amount.to_string()),
            ))?;
        }
        Ok(())
    }
}

fn row(row: &Row<'_>) -> rusqlite::Result<Applicant> {
    Ok(Applicant {
        id: ApplicantId(uuid(row, 0)?),
        name: row.get(1)?,
        place: row.get(2)?,
        presenter: row.get(3)?,
        email: row.get(4)?,
        description: row.get(5)?,
        website: row.get(6)?,
        reference: row.get(7)?,
        received: parsed(row, 8)?,
        amount: parsed(row, 9)?,
    })
}

/// A value that is stored as its exact words.
fn parsed<T>(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<T>>
where
    T: std::str::FromStr<Err: std::error::Error + Send + Sync + 'static>,
{
    let words: Option<String> = row.get(column)?;
    words.map(|words| words.parse()).transpose().map_err(|error: T::Err| {
        rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error))
    })
}
