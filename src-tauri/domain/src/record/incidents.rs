//! What went otherwise than planned, in the order of time, with moments and reasons. What was
//! undone did not happen and is not told.

use chrono::{NaiveDateTime, NaiveTime};

use super::local;
use crate::directory::Directory;
use crate::ids::{ApplicantId, ItemId, PersonId};
use crate::plan::agenda::PhaseKind;
use crate::session::event::{Cut, InterruptionCause};
use crate::session::timer::{Pause, PhaseRun};
use crate::session::{Entry, Event, State};
use crate::time::Moment;

/// A fault of the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncidentRow {
    /// When it was taken down, in the session's time zone.
    pub at: NaiveDateTime,
    /// What happened.
    pub what: Incident,
    /// Who ordered it; empty where nobody did or it is not known.
    pub ordered_by: String,
    /// The reason.
    pub reason: Option<String>,
    /// Whether a reason must have stood there that is gone: erased.
    pub erased: bool,
}

/// An item as the minutes name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedItem {
    /// Number; empty for a break.
    pub number: String,
    /// Stable word of the kind.
    pub kind: &'static str,
    /// Own title or applicant's full name; empty where the kind's word says it.
    pub title: String,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Incident {
    /// Nobody came.
    NoShow {
        /// The pitch.
        pitch: NamedItem,
    },
    /// The applicant withdrew.
    Withdrawn {
        /// The pitch.
        pitch: NamedItem,
    },
    /// The applicant comes later.
    Delayed {
        /// The pitch.
        pitch: NamedItem,
        /// What it now follows; `None` for the first place.
        after: Option<NamedItem>,
        /// When the applicant is expected.
        expected: Option<NaiveTime>,
    },
    /// An applicant who was absent came after all.
    Returned {
        /// The pitch.
        pitch: NamedItem,
        /// What it now follows.
        after: Option<NamedItem>,
    },
    /// Two changed places.
    Swapped {
        /// One.
        first: NamedItem,
        /// The other.
        second: NamedItem,
        /// Whether both agreed.
        agreed: bool,
    },
    /// A pitch was given another place.
    Moved {
        /// The pitch.
        pitch: NamedItem,
        /// What it now follows; `None` for the first place.
        after: Option<NamedItem>,
    },
    /// Times were cut to catch up.
    Cut {
        /// Breaks and deliberations with their new length, in milliseconds.
        items: Vec<(NamedItem, u64)>,
        /// The first pitch whose changeover is shorter from here on, and its length.
        changeovers: Option<(NamedItem, u64)>,
    },
    /// Somebody was admitted after the freeze.
    Added {
        /// The new pitch.
        pitch: NamedItem,
        /// What it follows.
        after: Option<NamedItem>,
    },
    /// A member of the panel was replaced.
    Replaced {
        /// Who left.
        evaluator: String,
        /// Who came.
        substitute: String,
        /// Where the substitute works.
        organisation: String,
        /// Number of the first pitch that the substitute scores; empty where none followed.
        from: String,
    },
    /// The time stood still.
    Interrupted {
        /// Why.
        cause: InterruptionCause,
        /// During which item.
        item: NamedItem,
        /// During which phase of it.
        phase: PhaseKind,
        /// Given back beside the stop itself, in milliseconds.
        restored_ms: u64,
        /// Since when the time stood, and until when; `None` while it stands.
        stood: (NaiveDateTime, Option<NaiveDateTime>),
        /// How long it stood, in milliseconds.
        stood_ms: u64,
    },
}

/// All faults of the day that stand.
#[must_use]
pub fn incidents(state: &State, directory: &Directory, now: &Moment) -> Vec<IncidentRow> {
    let told = Told { state, directory, numbers: state.numbers(), now };
    let standing = state.entries.iter().filter(|entry| !state.undone.contains(&entry.seq));
    standing.filter_map(|entry| told.row(entry)).collect()
}

struct Told<'a> {
    state: &'a State,
    directory: &'a Directory,
    numbers: Vec<String>,
    now: &'a Moment,
}

impl Told<'_> {
    fn row(&self, entry: &Entry) -> Option<IncidentRow> {
        let (event, at) = (entry.event.as_ref()?, entry.at.as_ref()?);
        let (what, ordered_by) = self.what(event, entry.seq)?;
        Some(IncidentRow {
            at: self.clock(at),
            what,
            ordered_by: ordered_by.map(|id| self.person(id)).unwrap_or_default(),
            reason: entry.text.clone(),
            erased: entry.text.is_none()
                && (event.needs_reason()
                    || matches!(event, Event::ItemMoved { item, .. } if self.is_pitch(*item))),
        })
    }

    fn what(&self, event: &Event, seq: u64) -> Option<(Incident, Option<PersonId>)> {
        Some(match event {
            Event::NoShowRecorded { item, ordered_by } => {
                (Incident::NoShow { pitch: self.item(*item) }, *ordered_by)
            }
            Event::ApplicantWithdrew { item, ordered_by } => {
                (Incident::Withdrawn { pitch: self.item(*item) }, *ordered_by)
            }
            Event::ArrivalDelayed { item, after, expected, ordered_by } => {
                let (pitch, after) = (self.item(*item), after.map(|after| self.item(after)));
                (Incident::Delayed { pitch, after, expected: *expected }, *ordered_by)
            }
            Event::ApplicantReturned { item, after, ordered_by } => {
                let (pitch, after) = (self.item(*item), after.map(|after| self.item(after)));
                (Incident::Returned { pitch, after }, *ordered_by)
            }
            Event::PitchesSwapped { first, second, agreed, ordered_by } => {
                let (first, second) = (self.item(*first), self.item(*second));
                (Incident::Swapped { first, second, agreed: *agreed }, *ordered_by)
            }
            Event::ApplicantAdded { item, after, ordered_by, .. } => {
                let (pitch, after) = (self.item(*item), after.map(|after| self.item(after)));
                (Incident::Added { pitch, after }, *ordered_by)
            }
            Event::ItemMoved { item, after } => {
                let (pitch, after) = (self.item(*item), after.map(|after| self.item(after)));
                (Incident::Moved { pitch, after }, None)
            }
            Event::TimesCut { cuts } => (self.cut(cuts), None),
            Event::EvaluatorReplaced { evaluator, substitute, ordered_by, .. } => {
                (self.replaced(*evaluator, *substitute), *ordered_by)
            }
            Event::RunInterrupted { cause, restored_ms, ordered_by } => {
                (self.interrupted(*cause, *restored_ms, seq)?, *ordered_by)
            }
            _ => return None,
        })
    }

    fn clock(&self, at: &Moment) -> NaiveDateTime {
        local(self.state.plan.head.time_zone, at.wall)
    }

    fn person(&self, id: PersonId) -> String {
        self.directory.person_name(id).to_owned()
    }

    fn item(&self, id: ItemId) -> NamedItem {
        let items = self.state.course.agenda.items.iter().zip(&self.numbers);
        let Some((item, number)) = items.into_iter().find(|(item, _)| item.id == id) else {
            return NamedItem { number: String::new(), kind: "custom", title: String::new() };
        };
        let title = item.applicant().map_or(item.title.as_str(), |id| self.directory.applicant_name(id));
        NamedItem { number: number.clone(), kind: item.kind.code(), title: title.to_owned() }
    }

    fn is_pitch(&self, item: ItemId) -> bool {
        self.state.course.agenda.item(item).is_ok_and(|item| item.applicant().is_some())
    }

    fn cut(&self, cuts: &[Cut]) -> Incident {
        let (of_pitches, others): (Vec<&Cut>, Vec<&Cut>) =
            cuts.iter().partition(|cut| self.is_pitch(cut.item));
        let told = |cut: &Cut| (self.item(cut.item), cut.duration_ms);
        Incident::Cut {
            items: others.into_iter().map(told).collect(),
            changeovers: of_pitches.first().map(|cut| told(cut)),
        }
    }

    fn replaced(&self, evaluator: PersonId, substitute: PersonId) -> Incident {
        let changes = self.state.course.replacements.iter();
        let begun =
            changes.filter(|change| change.substitute == substitute).map(|change| &change.begun).next();
        let ahead = |applicant: &ApplicantId| begun.is_none_or(|begun| !begun.contains(applicant));
        let items = self.state.course.agenda.items.iter().zip(&self.numbers);
        let first = items
            .filter(|(item, _)| {
                item.applicant().as_ref().is_some_and(ahead) && self.state.course.is_called(item.id)
            })
            .map(|(_, number)| number.clone())
            .next();
        Incident::Replaced {
            evaluator: self.person(evaluator),
            substitute: self.person(substitute),
            organisation: self
                .directory
                .person(substitute)
                .map(|person| person.organisation.clone())
                .unwrap_or_default(),
            from: first.unwrap_or_default(),
        }
    }

    fn interrupted(&self, cause: InterruptionCause, restored_ms: u64, seq: u64) -> Option<Incident> {
        let (run, pause) = self.stop(seq)?;
        let item = self.state.course.agenda.item(run.item).ok()?;
        let phase = self.state.course.phases(item, &self.state.plan).get(run.phase).map(|phase| phase.kind);
        let to = pause.to.as_ref();
        Some(Incident::Interrupted {
            cause,
            item: self.item(run.item),
            phase: phase.unwrap_or(PhaseKind::Whole),
            restored_ms,
            stood: (self.clock(&pause.from), to.map(|to| self.clock(to))),
            stood_ms: to.unwrap_or(self.now).ms_since(&pause.from),
        })
    }

    /// The stop that an interruption is.
    fn stop(&self, seq: u64) -> Option<(&PhaseRun, &Pause)> {
        let of_run = |run| move |pause| (run, pause);
        let stops = self.state.runs.iter().flat_map(|run: &PhaseRun| run.pauses.iter().map(of_run(run)));
        stops.into_iter().find(|(_, pause): &(&PhaseRun, &Pause)| pause.incident == Some(seq))
    }
}
