//! Who was admitted where, so that an applicant's history needs no plan to be read.
//!
//! Follows merges: what a merged entry took part in belongs to the one it was merged into.

use domain::ids::{ApplicantId, SessionId};

use crate::Result;
use crate::directory::Noun;
use crate::transaction::{Reading, Writing, count};

impl Reading<'_> {
    /// Sessions of an applicant, the newest day first; those without a day come before.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn sessions_of(&self, applicant: ApplicantId) -> Result<Vec<SessionId>> {
        let kept = self.kept_applicant(applicant)?;
        Ok(self.ids(include_str!("sessions.sql"), [kept.0.as_bytes()])?.into_iter().map(SessionId).collect())
    }

    /// In how many sessions each of these was admitted.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn participations(&self, ids: &[ApplicantId]) -> Result<Vec<(ApplicantId, usize)>> {
        let mut statement = self.connection.prepare_cached(include_str!("count.sql"))?;
        let mut counts = Vec::with_capacity(ids.len());
        for id in ids {
            let kept = self.kept_id(Noun::Applicant, id.0)?.unwrap_or(id.0);
            counts.push((*id, statement.query_row([kept.as_bytes()], |row| count(row, 0))?));
        }
        Ok(counts)
    }
}

impl Writing<'_> {
    /// Replaces who is admitted to a session. Called with every plan that comes to count.
    ///
    /// # Errors
    /// What SQLite says, also for an unknown session.
    pub fn set_participation(&self, session: SessionId, applicants: &[ApplicantId]) -> Result<()> {
        let session = session.0.as_bytes();
        self.connection.prepare_cached(include_str!("clear.sql"))?.execute([session])?;
        let mut put = self.connection.prepare_cached(include_str!("put.sql"))?;
        for applicant in applicants {
            put.execute((session, applicant.0.as_bytes()))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
