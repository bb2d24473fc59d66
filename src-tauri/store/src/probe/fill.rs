//! A store as it looks after years: sessions, applicants, ballots, all invented, all the same
//! at every filling.

use std::ops::Range;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

use super::invented;
use super::past::Past;
use crate::store::Store;
use crate::transaction::Writing;
use crate::{Error, Result};

/// How full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Load {
    /// How many sessions. One in fifty is still to come and has no ballots.
    pub sessions: usize,
    /// How many applicants. Each session admits ten of them, in turn.
    pub applicants: usize,
    /// How many ballots in each session that has ended; a multiple of ten.
    pub ballots_per_session: usize,
    /// The day on which all this is looked at.
    pub today: NaiveDate,
}

/// Applicants of a session.
pub(super) const ADMITTED: usize = 10;
/// How many people the panels are made of.
const PEOPLE: usize = 400;
/// Rows in one transaction, about.
const BATCH: usize = 20_000;

impl Load {
    /// How many sessions are still to come.
    #[must_use]
    pub const fn to_come(&self) -> usize {
        self.sessions.div_ceil(50)
    }

    /// People in a panel.
    pub(super) const fn panel(&self) -> usize {
        self.ballots_per_session.div_ceil(ADMITTED)
    }

    /// The day of a session: three in two days until yesterday, then one a day.
    pub(super) fn day(&self, session: usize) -> NaiveDate {
        let ended = self.sessions - self.to_come();
        let moved = if session < ended {
            self.today.checked_sub_days(Days::new(1 + (ended - 1 - session) as u64 * 2 / 3))
        } else {
            self.today.checked_add_days(Days::new((session - ended) as u64))
        };
        moved.unwrap_or(self.today)
    }

    /// When a session was made.
    pub(super) fn made(&self, session: usize) -> DateTime<Utc> {
        self.day(session).and_time(NaiveTime::MIN).and_utc() - Days::new(30)
    }
}

/// Fills an empty store, in large transactions. `on_batch` is told after each how many rows
/// there are so far.
///
/// # Errors
/// What SQLite says, also when the store is not empty.
pub fn fill(store: &Store, load: &Load, on_batch: &mut dyn FnMut(usize)) -> Result<()> {
    let load = *load;
    let mut rows = 0;
    let mut written = |count| {
        rows += count;
        on_batch(rows);
    };
    store.write(move |w| put_people(w, 0..PEOPLE))?;
    written(PEOPLE);
    for batch in batches(load.applicants, BATCH / 4) {
        written(batch.len());
        store.write(move |w| put_applicants(w, batch))?;
    }
    for batch in batches(load.sessions, (BATCH / (load.ballots_per_session + ADMITTED)).max(1)) {
        written(batch.len() * (load.ballots_per_session + ADMITTED));
        store.write(move |w| put_sessions(w, &load, batch))?;
    }
    while store.write(|w| w.tidy_search())? {}
    Ok(())
}

fn batches(count: usize, size: usize) -> impl Iterator<Item = Range<usize>> {
    (0..count).step_by(size).map(move |begin| begin..count.min(begin + size))
}

fn put_people(w: &mut Writing<'_>, batch: Range<usize>) -> Result<()> {
    w.put_office(&invented::office())?;
    w.put_venue(&invented::venue())?;
    batch.into_iter().try_for_each(|number| w.put_person(&invented::person(number)))
}

fn put_applicants(w: &mut Writing<'_>, batch: Range<usize>) -> Result<()> {
    batch.into_iter().try_for_each(|number| w.put_applicant(&invented::applicant(number)))
}

fn put_sessions(w: &mut Writing<'_>, load: &Load, batch: Range<usize>) -> Result<()> {
    let all = batch.map(|number| Past::new(load, number, PEOPLE)).collect::<domain::Result<Vec<_>>>();
    let all = all.map_err(|_| Error::NotFound { what: "plan" })?;
    all.iter().try_for_each(|past| past.write(w))?;
    // One kind after the other: the index takes rising numbers much faster than mixed ones.
    for kind in crate::search::KINDS {
        for past in &all {
            past.texts
                .iter()
                .filter(|text| text.kind == kind)
                .try_for_each(|text| w.index_words(past.session, text.kind, &text.key, &text.text))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::plan::Plan;
    use domain::session::State;
    use std::sync::Arc;

    #[test]
    fn a_filled_store_holds_whole_chains_cards_lists_and_words() {
        let store = Store::temporary().unwrap();
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let load = Load { sessions: 60, applicants: 130, ballots_per_session: 20, today };
        let mut rows = 0;
        fill(&store, &load, &mut |so_far| rows = so_far).unwrap();
        assert_eq!(rows, PEOPLE + 130 + 60 * 30);
        let today = today.to_string();
        store
            .read::<_, Error>(|r| {
                assert_eq!(r.list_applicants("", None, None, 10)?.total, 130);
                assert_eq!(r.upcoming_cards(&today, 0, 100)?.rows.len(), 2);
                let past = r.past_cards(&today, 0, 100)?;
                assert_eq!(past.rows.len(), 58);
                let session = past.rows[0].session;
                r.verify_log(session)?;
                let plan = Plan::from_bytes(&r.current_plan(session)?.bytes).unwrap();
                assert_eq!(r.applicants(&plan.applicants)?.len(), ADMITTED);
                assert!(r.sessions_of(plan.applicants[0])?.contains(&session));
                let entries = r.entries(session)?.iter().map(|entry| Arc::new(entry.read())).collect();
                let state = State::fold(Arc::new(plan), entries);
                assert!(state.scoring_closed.is_some());
                assert_eq!(r.find_sessions("pitch-tag", 5)?.len(), 5);
                assert!(r.sessions_without_card()?.is_empty());
                Ok(())
            })
            .unwrap();
    }
}
