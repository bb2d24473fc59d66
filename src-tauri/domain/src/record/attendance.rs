//! Who was there, from when to when, and heads by sector. Guests are counted, never named: a
//! document that goes round has no use for their names.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDateTime, Utc};

use super::local;
use crate::directory::{Directory, GuestRole, Sector};
use crate::ids::{ItemId, PersonId};
use crate::session::projection::ProjectedItem;
use crate::session::room::{Away, How, Movement};
use crate::session::{Event, State};

/// Who was there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attendance {
    /// When members of the panel, chair and minute taker were not in the room, in order.
    /// Where nothing was recorded nothing stands here.
    pub absences: Vec<AbsenceRow>,
    /// People who pitched or came along, where they were counted or recorded.
    pub presenters: Option<usize>,
    /// Applicants whose pitch was heard.
    pub heard: usize,
    /// Others who worked for a host.
    pub staff: usize,
    /// Guests.
    pub guests: Option<GuestsRow>,
    /// What guests said of themselves: sectors that may be told, and those that may not.
    pub voluntary: Option<Voluntary>,
}

/// Sectors that may be told, with their heads, and those that may not.
pub type Voluntary = (Vec<(Sector, u32)>, Vec<Sector>);

/// A time in which somebody was not in the room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbsenceRow {
    /// Who; empty where the name was erased.
    pub name: String,
    /// Number of the item from which a recused member had to go.
    pub recused_from: Option<String>,
    /// From; `None` for somebody who came later than the beginning.
    pub from: Option<NaiveDateTime>,
    /// To; `None` where nobody came back.
    pub to: Option<NaiveDateTime>,
    /// When the beginning was taken down, where that was later.
    pub from_noted: Option<NaiveDateTime>,
    /// When the end was taken down, where that was later.
    pub to_noted: Option<NaiveDateTime>,
}

/// Guests, counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuestsRow {
    /// How many.
    pub heads: usize,
    /// How many of each sector, as far as it is known; empty where guests were asked themselves:
    /// then only what they said is told.
    pub sectors: Vec<(Sector, usize)>,
}

impl Attendance {
    /// Whether there is anything to tell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let others = self.presenters.is_some() || self.staff > 0 || self.guests.is_some();
        self.absences.is_empty() && !others && self.voluntary.is_none()
    }

    pub(super) fn derive(state: &State, directory: &Directory, projected: &[ProjectedItem]) -> Self {
        let voluntary = state.room.voluntary.as_ref().map(|count| {
            let told = Sector::ALL.iter().filter_map(|sector| Some((*sector, *count.counts.get(sector)?)));
            let hidden = Sector::ALL.iter().filter(|sector| !count.counts.contains_key(sector));
            (told.collect(), hidden.copied().collect())
        });
        let counted = state.room.counted.as_ref().and_then(|count| count.presenters);
        let pitched = named(state, GuestRole::Presenter).len();
        Self {
            absences: absences(state, directory, projected),
            presenters: counted.map(|heads| heads as usize).or((pitched > 0).then_some(pitched)),
            heard: state.course.called().filter(|applicant| state.has_pitched(*applicant)).count(),
            staff: named(state, GuestRole::Staff).difference(&house(state)).count(),
            guests: guests(state, directory),
            voluntary,
        }
    }
}

/// Panel, chair and minute taker.
fn house(state: &State) -> BTreeSet<PersonId> {
    let members = state.course.panel.evaluators.iter().map(|member| member.person);
    members.chain(state.plan.head.chair).chain(state.plan.head.minute_taker).collect()
}

/// Everyone who came as this.
fn named(state: &State, role: GuestRole) -> BTreeSet<PersonId> {
    let came = |movement: &&Movement| matches!(movement.how, How::Came { came_as, .. } if came_as == role);
    state.room.movements.iter().filter(came).map(|movement| movement.person).collect()
}

/// What was counted, else those who were recorded by name.
fn guests(state: &State, directory: &Directory) -> Option<GuestsRow> {
    let counted = state.room.counted.as_ref().filter(|count| count.guests() > 0);
    let (heads, of_sector): (usize, Box<dyn Fn(Sector) -> usize>) = match counted {
        Some(count) => (
            count.guests() as usize,
            Box::new(|sector| count.counts.get(&sector).map_or(0, |heads| *heads as usize)),
        ),
        None => {
            let named = named(state, GuestRole::Guest);
            let sectors: Vec<_> = named.iter().filter_map(|guest| sector(state, directory, *guest)).collect();
            (named.len(), Box::new(move |of| sectors.iter().filter(|sector| **sector == of).count()))
        }
    };
    // Beside what guests said of themselves, the host's own look at them would give away the
    // small groups after all.
    let told = if state.room.voluntary.is_some() { &[] } else { Sector::ALL };
    let sectors = told.iter().map(|sector| (*sector, of_sector(*sector))).filter(|(_, heads)| *heads > 0);
    (heads > 0).then(|| GuestsRow { heads, sectors: sectors.collect() })
}

/// Where a guest belongs: as said on arrival, else as the directory knows.
fn sector(state: &State, directory: &Directory, guest: PersonId) -> Option<Sector> {
    let said = state.room.of(guest).find_map(|movement| match movement.how {
        How::Came { sector, .. } => sector,
        How::Left { .. } => None,
    });
    said.or_else(|| directory.person(guest)?.sector)
}

fn absences(state: &State, directory: &Directory, projected: &[ProjectedItem]) -> Vec<AbsenceRow> {
    let zone = state.plan.head.time_zone;
    let at = |moment: DateTime<Utc>| local(zone, moment);
    let noted = |movement: Option<&Movement>| {
        movement.filter(|movement| movement.stated.is_some()).map(|movement| at(movement.at.wall))
    };
    let number =
        |item: ItemId| projected.iter().find(|other| other.id == item).map(|item| item.number.clone());
    let mut rows: Vec<(DateTime<Utc>, AbsenceRow)> = Vec::new();
    for person in house(state) {
        let (from, until) = in_office(state, person);
        for away in state.room.away(person) {
            let recused = away.left.and_then(Movement::recused_from);
            // A recusal is told as it was; any other absence only for as long as the room met
            // and the person had a seat in it.
            if recused.is_none() && !within(&away, from, until) {
                continue;
            }
            let ended = away
                .ended
                .filter(|ended| recused.is_some() || until.is_none_or(|until| ended.when() < until));
            let began = away.left.map(Movement::when).or(from).unwrap_or_default();
            let row = AbsenceRow {
                name: directory.person_name(person).to_owned(),
                recused_from: recused.and_then(number),
                from: away.left.map(|left| at(left.when())),
                to: ended.map(|ended| at(ended.when())),
                from_noted: noted(away.left),
                to_noted: noted(ended),
            };
            rows.push((began, row));
        }
    }
    rows.sort_by_key(|(began, _)| *began);
    rows.into_iter().map(|(_, row)| row).collect()
}

/// From when to when somebody had to be there: the run, for a substitute from the moment of
/// the replacement, for whoever was replaced up to it.
fn in_office(state: &State, person: PersonId) -> (Option<DateTime<Utc>>, Option<DateTime<Utc>>) {
    let (came, left) = seat(state, person);
    let began = state.runs.first().map(|run| run.from.wall);
    let ended = state.run_ended.as_ref().map(|at| at.wall);
    (began.map(|began| came.map_or(began, |came| came.max(began))), left.or(ended))
}

fn within(away: &Away<'_>, from: Option<DateTime<Utc>>, until: Option<DateTime<Utc>>) -> bool {
    let Some(from) = from else { return false };
    let ends_after = away.ended.is_none_or(|ended| ended.when() > from);
    let begins_before = until.is_none_or(|until| away.left.is_none_or(|left| left.when() < until));
    ends_after && begins_before
}

/// When a member took somebody's seat on the panel, and when somebody took theirs.
pub(super) fn seat(state: &State, person: PersonId) -> (Option<DateTime<Utc>>, Option<DateTime<Utc>>) {
    let stands = state.entries.iter().filter(|entry| !state.undone.contains(&entry.seq));
    let (mut came, mut left) = (None, None);
    for entry in stands {
        let (Some(Event::EvaluatorReplaced { evaluator, substitute, .. }), Some(at)) =
            (&entry.event, &entry.at)
        else {
            continue;
        };
        if *substitute == person {
            came = Some(at.wall);
        }
        if *evaluator == person {
            left = Some(at.wall);
        }
    }
    (came, left)
}
