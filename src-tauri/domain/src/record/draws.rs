//! The draws with names: the list as it was hashed, who called what, and every sum behind
//! the order, worked out anew from list, hash and number.

use chrono::{NaiveDate, NaiveDateTime};

use super::local;
use crate::directory::Directory;
use crate::draw::{self, Method, SortRule, Step, Sum};
use crate::hash::Hash;
use crate::ids::{ApplicantId, TrackId};
use crate::session::State;
use crate::session::drawn::{Draw, Held};

/// The draw of one track.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawRow {
    /// Name of the track; `None` for the pitches outside of tracks.
    pub track: Option<String>,
    /// How the list is sorted.
    pub rule: SortRule,
    /// The list, numbered from 0.
    pub list: Vec<ListRow>,
    /// Hash of its text.
    pub hash: Hash,
    /// Whether the text that was hashed is still there; otherwise the names are today's.
    pub as_hashed: bool,
    /// When the list was fixed.
    pub fixed: NaiveDateTime,
    /// What the room did with it, once it did.
    pub held: Option<HeldRow>,
    /// Draws of this track that were held before.
    pub repeats: usize,
}

/// A name on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRow {
    /// Name as it was hashed.
    pub name: String,
    /// When the application came in.
    pub received: Option<NaiveDate>,
}

/// A draw that was held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldRow {
    /// How.
    pub method: Method,
    /// Who called which digits, in turn; for lots, who watched.
    pub turns: Vec<TurnRow>,
    /// The number that the digits make; empty for lots.
    pub number: String,
    /// One step a place; none for lots, or where the sums no longer give the order that
    /// the log keeps.
    pub steps: Vec<StepRow>,
    /// Names in the order that came of it.
    pub order: Vec<String>,
    /// Whether the sums, worked out anew, give this order. True for lots: nothing to sum.
    pub recomputed: bool,
    /// When.
    pub at: NaiveDateTime,
    /// Why it was repeated.
    pub reason: Option<String>,
}

/// Digits that somebody called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TurnRow {
    /// Name.
    pub name: String,
    /// Where from.
    pub organisation: String,
    /// The digits; empty for somebody who watched lots.
    pub digits: String,
}

/// A place of the order and the sum behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRow {
    /// Names still open.
    pub open: usize,
    /// What was divided.
    pub sum: Sum,
    /// The remainder.
    pub remainder: usize,
    /// Whose name stands there.
    pub name: String,
}

/// Every draw, tracks in their order, what lies outside of them last.
pub(super) fn draws(state: &State, directory: &Directory) -> Vec<DrawRow> {
    let tracks = &state.plan.agenda.tracks;
    let place = |id: &Option<TrackId>| {
        id.map_or(usize::MAX, |id| tracks.iter().position(|track| track.id == id).unwrap_or(usize::MAX - 1))
    };
    let mut drawn: Vec<_> = state.draws.iter().collect();
    drawn.sort_by_key(|(track, _)| place(track));
    let name = |id: &Option<TrackId>| {
        let id = (*id)?;
        Some(tracks.iter().find(|track| track.id == id).map(|track| track.name.clone()).unwrap_or_default())
    };
    drawn.into_iter().map(|(track, draw)| row(state, directory, name(track), draw)).collect()
}

fn row(state: &State, directory: &Directory, track: Option<String>, draw: &Draw) -> DrawRow {
    let hashed = draw.list_text.as_deref().map(read_list).filter(|rows| rows.len() == draw.list.len());
    let zone = state.plan.head.time_zone;
    let as_hashed = hashed.is_some();
    let list = hashed.unwrap_or_else(|| draw.list.iter().map(|id| today(directory, *id)).collect());
    let name_of = |id: ApplicantId| {
        let place = draw.list.iter().position(|other| *other == id);
        place.and_then(|place| list.get(place)).map(|row| row.name.clone()).unwrap_or_default()
    };
    let held = draw.held.as_ref().map(|held| {
        let at = local(zone, held.at.wall);
        held_row(directory, draw, held, at, name_of)
    });
    let fixed = local(zone, draw.fixed.wall);
    let (rule, hash, repeats) = (draw.rule, draw.list_hash, draw.repeats);
    DrawRow { track, rule, list, hash, as_hashed, fixed, held, repeats }
}

/// The lines that were hashed: `number TAB name TAB date`.
fn read_list(text: &str) -> Vec<ListRow> {
    let row = |line: &str| {
        let mut cells = line.split('\t').skip(1);
        let name = cells.next().unwrap_or_default().to_owned();
        ListRow { name, received: cells.next().and_then(|day| day.parse().ok()) }
    };
    text.lines().map(row).collect()
}

fn today(directory: &Directory, id: ApplicantId) -> ListRow {
    let received = directory.applicant(id).and_then(|found| found.received);
    ListRow { name: directory.applicant_name(id).to_owned(), received }
}

fn held_row(
    directory: &Directory,
    draw: &Draw,
    held: &Held,
    at: NaiveDateTime,
    name_of: impl Fn(ApplicantId) -> String,
) -> HeldRow {
    let number: String = held.turns.iter().map(|turn| turn.digits.as_str()).collect();
    let drawn = draw::draw_from(&draw.list, draw.list_hash, &number).ok();
    let fits = drawn.filter(|drawn| drawn.order == held.order);
    let recomputed = held.method == Method::Lots || fits.is_some();
    let step = |step: Step| StepRow {
        open: step.open,
        sum: step.sum,
        remainder: step.remainder,
        name: name_of(step.applicant),
    };
    let turns = held.turns.iter().map(|turn| {
        let person = directory.person(turn.caller);
        TurnRow {
            name: directory.person_name(turn.caller).to_owned(),
            organisation: person.map(|person| person.organisation.clone()).unwrap_or_default(),
            digits: turn.digits.clone(),
        }
    });
    HeldRow {
        method: held.method,
        turns: turns.collect(),
        number,
        steps: fits.map(|drawn| drawn.steps.into_iter().map(step).collect()).unwrap_or_default(),
        order: held.order.iter().map(|id| name_of(*id)).collect(),
        recomputed,
        at,
        reason: held.reason.clone(),
    }
}
