//! The list of sessions, from their cards: all that run, the next and the past ones page by page.

use chrono_tz::Tz;
use domain::plan::templates::empty_plan;
use store::{CardRow, Page, Stands};

use super::card::shown;
use crate::lookup::day;
use crate::wire::{GroupCount, MoreSessions, SessionCard, SessionPage};
use crate::{App, Caller, Result};

/// Cards of one page.
const PAGE: usize = 20;
pub(super) const RUNNING: &str = "running";
pub(super) const UPCOMING: &str = "upcoming";
pub(super) const PAST: &str = "past";

/// The zone in which this house says "today".
pub(super) fn zone() -> Tz {
    empty_plan().head.time_zone
}

/// Today, as cards write days.
pub(super) fn today(app: &App) -> String {
    day(zone(), app.now().wall)
}

/// The first page of every group, with how many there are.
pub(crate) fn groups(app: &App) -> Result<(Vec<SessionCard>, Vec<GroupCount>)> {
    let (mut cards, mut counts) = (Vec::new(), Vec::new());
    for group in [RUNNING, UPCOMING, PAST] {
        let page = page(app, group, 0)?;
        counts.push(GroupCount { group: group.to_owned(), total: page.total, more: page.more });
        cards.extend(page.sessions);
    }
    Ok((cards, counts))
}

/// A further page of a group.
pub(crate) fn more(app: &App, _: &Caller, ask: MoreSessions) -> Result<SessionPage> {
    page(app, &ask.group, ask.offset)
}

fn page(app: &App, group: &str, offset: usize) -> Result<SessionPage> {
    let today = today(app);
    let found = app.inner.store.read(|reading| match group {
        RUNNING => {
            let rows = reading.running_cards()?;
            let total = rows.len() as u64;
            Ok(Page { rows, total, more: false })
        }
        UPCOMING => Ok(reading.upcoming_cards(&today, offset, PAGE)?),
        PAST => Ok(reading.past_cards(&today, offset, PAGE)?),
        _ => Err(crate::Error::from(domain::Error::Invalid { field: "group" })),
    })?;
    Ok(SessionPage {
        group: group.to_owned(),
        total: found.total,
        more: found.more,
        sessions: found.rows.into_iter().map(|row| shown(row, group)).collect(),
    })
}

/// The group that a card belongs to.
pub(super) fn group_of(row: &CardRow, today: &str) -> &'static str {
    match row.stands {
        Stands::Running => RUNNING,
        Stands::Ended => PAST,
        Stands::Open if row.date.as_deref().is_some_and(|date| date < today) => PAST,
        Stands::Open => UPCOMING,
    }
}
