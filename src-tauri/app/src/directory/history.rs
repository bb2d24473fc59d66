//! In which sessions an applicant was, what came of it, and how long its data are kept.
//!
//! A rank is told only where a panel scored, the scoring is closed and the purpose allows one:
//! of a market sounding never.

use chrono::{Datelike as _, NaiveDate};
use domain::ids::{ApplicantId, SessionId};
use domain::record::Record;
use domain::session::State;
use domain::session::outreach::{Outreach, OutreachWhat};

use crate::wire::{HistoryRow, RetentionView};
use crate::{App, Result, settings};

/// Sessions of an applicant, the newest first. `family` are all ids by which it is known.
pub(super) fn history(app: &App, id: ApplicantId, family: &[ApplicantId]) -> Result<Vec<HistoryRow>> {
    let sessions = app.inner.store.read(|reading| reading.sessions_of(id))?;
    sessions.into_iter().map(|session| row(app, session, family)).collect()
}

fn row(app: &App, session: SessionId, family: &[ApplicantId]) -> Result<HistoryRow> {
    let state = app.state(session)?;
    let head = &state.plan.head;
    let item =
        state.plan.agenda.items.iter().find(|item| item.applicant().is_some_and(|id| family.contains(&id)));
    let number = item.and_then(|item| state.plan.timed().into_iter().find(|timed| timed.id == item.id));
    let invited = state.standing_outreach().filter_map(|entry| invitation(entry, family)).next_back();
    Ok(HistoryRow {
        session,
        title: head.title.clone(),
        date: head.date.map(|date| date.to_string()),
        purpose: head.purpose.map(|purpose| purpose.code().to_owned()),
        number: number.map(|timed| timed.number).unwrap_or_default(),
        state: standing(&state, family).to_owned(),
        rank: rank(app, &state, family)?,
        invited_on: invited.as_ref().map(|(on, _, _)| on.to_string()),
        invited_by: invited.as_ref().map(|(_, channel, _)| (*channel).to_owned()),
        invited_with: invited.map_or(0, |(_, _, count)| count),
    })
}

fn standing(state: &State, family: &[ApplicantId]) -> &'static str {
    if family.iter().any(|id| state.has_pitched(*id)) {
        "pitched"
    } else if state.run_ended.is_some() {
        "not_pitched"
    } else {
        "planned"
    }
}

fn rank(app: &App, state: &State, family: &[ApplicantId]) -> Result<Option<u32>> {
    if !state.plan.is_scored() || state.scoring_closed.is_none() {
        return Ok(None);
    }
    let directory = app.directory(&state.plan)?;
    let table = Record::derive(state, &directory, &app.now()).result;
    let row = table.and_then(|table| table.rows.into_iter().find(|row| family.contains(&row.applicant)));
    Ok(row.and_then(|row| row.rank).and_then(|rank| u32::try_from(rank).ok()))
}

/// Day, channel and number of those who were invited in one go.
fn invitation(entry: &Outreach, family: &[ApplicantId]) -> Option<(NaiveDate, &'static str, usize)> {
    match &entry.what {
        OutreachWhat::Invitation { to, channel, on, .. } if to.iter().any(|id| family.contains(id)) => {
            Some((*on, channel.code(), to.len()))
        }
        _ => None,
    }
}

/// The last day of the year in which the period after the last session ends.
pub(super) fn retention(app: &App, history: &[HistoryRow]) -> Result<RetentionView> {
    let years = app.inner.store.read(settings::retention_years)?;
    let days = history.iter().filter_map(|row| row.date.as_deref()?.parse::<NaiveDate>().ok());
    Ok(RetentionView {
        delete_on: days.max().and_then(|last| delete_on(last, years)).map(|day| day.to_string()),
        years,
    })
}

fn delete_on(last: NaiveDate, years: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(last.year().checked_add_unsigned(years)?, 12, 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_are_deleted_at_the_end_of_the_year_in_which_the_period_ends() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(delete_on(day("2026-11-24"), 5), Some(day("2031-12-31")));
        assert_eq!(delete_on(day("2026-01-01"), 0), Some(day("2026-12-31")));
        assert_eq!(delete_on(NaiveDate::MAX, 5), None);
    }
}
