//! Planned, actual and expected times of every item: when shall we finish?

use chrono::{DateTime, Duration, Utc};

use super::state::State;
use super::timer::PhaseRun;
use crate::ids::{ItemId, TrackId};
use crate::plan::agenda::{AgendaItem, TimedItem};
use crate::time::Moment;

/// How far an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Has ended.
    Done,
    /// Runs.
    Running,
    /// Is still to come.
    Upcoming,
    /// Was never called and will not be: skipped, or the run is over.
    NotCalled,
    /// Its applicant is absent.
    Absent,
}

impl Progress {
    /// Stable word for catalogues and the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Running => "running",
            Self::Upcoming => "upcoming",
            Self::NotCalled => "not_called",
            Self::Absent => "absent",
        }
    }
}

/// One item of the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectedItem {
    /// Identity.
    pub id: ItemId,
    /// Number as the plan gave it; one that was added goes on counting after its last pitch.
    pub number: String,
    /// How far it is.
    pub progress: Progress,
    /// Planned start and end; `None` for an added item and without a date.
    pub planned: Option<(DateTime<Utc>, DateTime<Utc>)>,
    /// Actual start, or the expected one of an item that is still to come.
    pub starts: Option<DateTime<Utc>>,
    /// Actual end, or the expected one of an item that runs or is still to come.
    pub ends: Option<DateTime<Utc>>,
    /// Length that is true now, in milliseconds.
    pub duration_ms: u64,
}

/// The whole day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Projection {
    /// In the order in which items are called.
    pub items: Vec<ProjectedItem>,
    /// Planned end.
    pub ends_planned: Option<DateTime<Utc>>,
    /// Actual or expected end.
    pub ends: Option<DateTime<Utc>>,
}

impl Projection {
    /// The item of this id.
    #[must_use]
    pub fn item(&self, id: ItemId) -> Option<&ProjectedItem> {
        self.items.iter().find(|item| item.id == id)
    }

    /// Behind the plan (above zero) or ahead of it, in milliseconds.
    #[must_use]
    pub fn behind_ms(&self) -> i64 {
        let gap = self.ends.zip(self.ends_planned).map(|(ends, planned)| ends - planned);
        gap.map_or(0, |gap| gap.num_milliseconds())
    }
}

impl State {
    /// Numbers of all items of the course, in its order.
    #[must_use]
    pub fn numbers(&self) -> Vec<String> {
        let planned = self.plan.timed();
        let of_plan = |id| planned.iter().find(|timed| timed.id == id).map(|timed| timed.number.clone());
        let mut given: Vec<(Option<TrackId>, String)> = Vec::new();
        for item in &self.plan.agenda.items {
            if item.applicant().is_some()
                && let Some(number) = of_plan(item.id)
            {
                given.push((item.track, number));
            }
        }
        self.course
            .agenda
            .items
            .iter()
            .map(|item| {
                of_plan(item.id).unwrap_or_else(|| {
                    let number = after_the_last(&given, item);
                    given.push((item.track, number.clone()));
                    number
                })
            })
            .collect()
    }

    /// What is to be expected at `now`: what runs takes the time it still has, what follows
    /// takes what is true for it now. Before the start the first item begins as planned, or now.
    #[must_use]
    pub fn project(&self, now: &Moment) -> Projection {
        let start = self.plan.head.starts_at();
        let timed = self.plan.timed();
        let running = self.running();
        let place =
            running.and_then(|run| self.course.agenda.items.iter().position(|item| item.id == run.item));
        let mut next = match (running, self.run_ended.as_ref()) {
            (Some(_), _) => Some(now.wall + milliseconds(self.rest_ms(now))),
            (None, Some(ended)) => Some(ended.wall),
            (None, None) => start.map(|start| start.max(now.wall)),
        };
        let mut items = Vec::with_capacity(self.course.agenda.items.len());
        for ((index, item), number) in self.course.agenda.items.iter().enumerate().zip(self.numbers()) {
            let planned = start.zip(timed.iter().find(|timed| timed.id == item.id)).map(|(start, timed)| {
                let from = start + milliseconds(timed.offset_ms.cast_signed());
                (from, from + milliseconds(timed.duration_ms.cast_signed()))
            });
            let runs: Vec<&PhaseRun> = self.runs.iter().filter(|run| run.item == item.id).collect();
            let duration_ms = self.course.duration_ms(item, &self.plan);
            let progress = self.progress(item, (index, place), runs.is_empty());
            let (starts, ends) = match progress {
                Progress::Done | Progress::Running => {
                    let to = runs.last().and_then(|run| run.to.as_ref()).map(|to| to.wall);
                    (runs.first().map(|run| run.from.wall), to.or(next))
                }
                // Without an hour of its own an absent item has neither beginning nor end.
                Progress::Absent | Progress::NotCalled => (
                    runs.first().map(|run| run.from.wall),
                    runs.last().and_then(|run| run.to.as_ref()).map(|to| to.wall),
                ),
                Progress::Upcoming => {
                    if item.hard_start.is_some() {
                        // Who came for half past ten is not asked in before, however fast the
                        // others were.
                        next = next.max(self.hard_start(item).or(planned.map(|(from, _)| from)));
                    }
                    let starts = next;
                    next = next.map(|at| at + milliseconds(duration_ms.cast_signed()));
                    (starts, next)
                }
            };
            items.push(ProjectedItem { id: item.id, number, progress, planned, starts, ends, duration_ms });
        }
        let whole = timed.last().map_or(0, TimedItem::end_ms);
        let ends_planned = start.map(|start| start + milliseconds(whole.cast_signed()));
        Projection { items, ends_planned, ends: next }
    }

    /// When an item with an hour of its own is called at the earliest.
    pub(super) fn hard_start(&self, item: &AgendaItem) -> Option<DateTime<Utc>> {
        let ms = self.plan.head.hard_start_ms(item.hard_start?)?;
        Some(self.plan.head.starts_at()? + milliseconds(ms.cast_signed()))
    }

    fn progress(&self, item: &AgendaItem, (index, running): (usize, Option<usize>), never: bool) -> Progress {
        if !self.course.is_called(item.id) && running != Some(index) {
            return Progress::Absent;
        }
        match running {
            Some(place) if place == index => Progress::Running,
            _ if !never => Progress::Done,
            Some(place) if index < place => Progress::NotCalled,
            _ if self.run_ended.is_some() => Progress::NotCalled,
            _ => Progress::Upcoming,
        }
    }

    /// Time that the running item still takes, in milliseconds.
    fn rest_ms(&self, now: &Moment) -> i64 {
        let Some(run) = self.running() else { return 0 };
        let item = self.course.agenda.item(run.item).ok().filter(|item| self.course.is_called(item.id));
        let phases = item.map(|item| self.course.phases(item, &self.plan)).unwrap_or_default();
        let after: u64 = phases.iter().skip(run.phase + 1).map(|phase| phase.duration_ms).sum();
        run.left_ms(now).max(0) + after.cast_signed()
    }
}

/// "2.8" where the last pitch of the track is "2.7".
fn after_the_last(given: &[(Option<TrackId>, String)], item: &AgendaItem) -> String {
    let of_track = given.iter().rev().find(|(track, _)| *track == item.track).or(given.last());
    let last = of_track.and_then(|(_, number)| {
        let (top, pitch) = number.split_once('.')?;
        Some((top.to_owned(), pitch.parse::<u32>().ok()?))
    });
    last.map_or_else(|| "1.1".to_owned(), |(top, pitch)| format!("{top}.{}", pitch + 1))
}

fn milliseconds(ms: i64) -> Duration {
    Duration::milliseconds(ms)
}
