//! Problems that offices present.

use domain::directory::Challenge;
use domain::ids::{ChallengeId, OfficeId, PersonId};
use rusqlite::Row;

use super::cell::{maybe_uuid, parsed};
use super::listing::{Ask, Listing, Noun, Page};
use crate::Result;
use crate::transaction::{Reading, Writing, uuid};

impl Reading<'_> {
    /// These challenges, in this order; unknown ones are left out.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn challenges(&self, ids: &[ChallengeId]) -> Result<Vec<Challenge>> {
        self.some(include_str!("challenge_get.sql"), ids.iter().map(|id| id.0), row, |_, _| {})
    }

    /// All challenges, by title.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn all_challenges(&self) -> Result<Vec<Challenge>> {
        self.all(include_str!("challenge_list.sql"), row)
    }

    /// A page of the challenges, by title, from behind `after` on; with `words` only those in
    /// which each of them begins a word of title, problem or call.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn list_challenges(
        &self,
        words: &str,
        after: Option<ChallengeId>,
        limit: usize,
    ) -> Result<Page<Challenge>> {
        let after = after.map(|after| after.0);
        let page = self.listed(&Ask { noun: Noun::Challenge, kind: None, words, after, limit })?;
        let rows = self.challenges(&page.rows.iter().copied().map(ChallengeId).collect::<Vec<_>>())?;
        Ok(page.with(rows))
    }

    /// Challenges of exactly this title.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn challenges_by_title(&self, title: &str) -> Result<Vec<Challenge>> {
        let ids: Vec<_> = self.named_like(Noun::Challenge, title)?.into_iter().map(ChallengeId).collect();
        Ok(self.challenges(&ids)?.into_iter().filter(|found| found.title == title).collect())
    }
}

impl Writing<'_> {
    /// Adds one, or replaces what was known of it.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_challenge(&self, challenge: &Challenge) -> Result<()> {
        let values = (
            challenge.id.0.as_bytes(),
            &challenge.title,
            challenge.owner.map(|owner| owner.0.into_bytes()),
            challenge.speaker.map(|speaker| speaker.0.into_bytes()),
            &challenge.problem,
            &challenge.call,
            challenge.deadline.map(|day| day.to_string()),
        );
        self.connection.prepare_cached(include_str!("challenge_put.sql"))?.execute(values)?;
        let (id, name) = (challenge.id.0, &*challenge.title);
        let found_by = &[&*challenge.problem, &*challenge.call];
        self.put_listing(&Listing { noun: Noun::Challenge, kind: "", id, name, found_by })
    }
}

fn row(row: &Row<'_>) -> rusqlite::Result<Challenge> {
    Ok(Challenge {
        id: ChallengeId(uuid(row, 0)?),
        title: row.get(1)?,
        owner: maybe_uuid(row, 2)?.map(OfficeId),
        speaker: maybe_uuid(row, 3)?.map(PersonId),
        problem: row.get(4)?,
        call: row.get(5)?,
        deadline: parsed(row, 6)?,
    })
}
