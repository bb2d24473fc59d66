//! What a fault changes, as the host expects it: hours of those it is about, who has to leave
//! the room and when, everything that moves along, and the end of the day.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use domain::directory::Directory;
use domain::ids::{ApplicantId, ItemId, PersonId};
use domain::session::projection::{Progress, ProjectedItem, Projection};
use domain::session::{Event, State};
use domain::time::Moment;

use crate::lookup::clock;
use crate::wire::EffectRow;

/// Items that are told one by one; more than these are told together.
const TOLD_SINGLY: usize = 2;

/// The rows, the most important first.
pub(super) fn effects(
    event: &Event,
    before: &State,
    after: &State,
    directory: &Directory,
    now: &Moment,
) -> Vec<EffectRow> {
    let change = Change {
        before,
        after,
        directory,
        was: before.project(now),
        will: after.project(now),
        about: about(event),
    };
    let mut rows = change.speaks();
    rows.extend(change.out());
    rows.extend(change.panel(event));
    rows.extend(change.stop());
    let moved = change.moved();
    // As long as the time stands, everything that follows moves with it.
    let still = !matches!(event, Event::RunInterrupted { .. }) && moved.is_empty() && change.ends().is_none();
    let stays = if still { "stays" } else { "stays_form" };
    rows.extend(moved);
    rows.extend(change.ends());
    rows.push(row(stays, String::new(), None, None));
    rows
}

/// The pitches that an event is about.
fn about(event: &Event) -> Vec<ItemId> {
    match event {
        Event::NoShowRecorded { item, .. }
        | Event::ApplicantWithdrew { item, .. }
        | Event::ArrivalDelayed { item, .. }
        | Event::ApplicantReturned { item, .. }
        | Event::ApplicantAdded { item, .. } => vec![*item],
        Event::PitchesSwapped { first, second, .. } => vec![*first, *second],
        _ => Vec::new(),
    }
}

fn row(what: &str, name: String, before: Option<String>, after: Option<String>) -> EffectRow {
    EffectRow { what: what.to_owned(), name, kind: String::new(), count: 0, shift_ms: None, before, after }
}

struct Change<'a> {
    before: &'a State,
    after: &'a State,
    directory: &'a Directory,
    was: Projection,
    will: Projection,
    about: Vec<ItemId>,
}

impl Change<'_> {
    fn span(&self, item: Option<&ProjectedItem>) -> Option<String> {
        let item = item.filter(|item| item.progress == Progress::Upcoming)?;
        let clock = |at: DateTime<Utc>| clock(self.after.plan.head.time_zone, at);
        Some(format!("{} – {}", clock(item.starts?), clock(item.ends?)))
    }

    fn spans(&self, item: ItemId) -> (Option<String>, Option<String>) {
        (self.span(self.was.item(item)), self.span(self.will.item(item)))
    }

    fn applicant(&self, item: ItemId) -> Option<ApplicantId> {
        self.after.course.agenda.item(item).ok()?.applicant()
    }

    /// The pitches it is about, in the order in which they will be called.
    fn called(&self) -> impl Iterator<Item = ItemId> + '_ {
        self.will.items.iter().map(|item| item.id).filter(|id| self.about.contains(id))
    }

    fn speaks(&self) -> Vec<EffectRow> {
        let told = self.called().map(|item| {
            let name = self.applicant(item).map(|id| self.directory.applicant_name(id)).unwrap_or_default();
            let (before, after) = self.spans(item);
            row("speaks", name.to_owned(), before, after)
        });
        told.collect()
    }

    /// A recused member is out of the room whenever that applicant speaks.
    fn out(&self) -> Vec<EffectRow> {
        let mut rows = Vec::new();
        for item in self.called() {
            let Some(applicant) = self.applicant(item) else { continue };
            let (before, after) = self.spans(item);
            let members = self.after.course.members(applicant);
            for member in members.filter(|member| self.after.recused(member.person, applicant)) {
                let name = self.directory.person_name(member.person).to_owned();
                rows.push(row("out", name, before.clone(), after.clone()));
            }
        }
        rows
    }

    fn panel(&self, event: &Event) -> Vec<EffectRow> {
        let Event::EvaluatorReplaced { evaluator, substitute, .. } = event else { return Vec::new() };
        let name = |person: PersonId| self.directory.person_name(person).to_owned();
        let scores = |person: PersonId| {
            row("scores", name(person), scored(self.before, person), scored(self.after, person))
        };
        let open = ahead(self.after, *substitute).filter(|(_, of)| !self.after.declared(*substitute, *of));
        let open = open.count();
        let mut rows = vec![scores(*evaluator), scores(*substitute)];
        if open > 0 {
            rows.push(EffectRow { count: open, ..row("declares", name(*substitute), None, None) });
        }
        rows
    }

    /// That the running phase stops, and the time that it gets back.
    fn stop(&self) -> Vec<EffectRow> {
        let Some((was, will)) = self.before.running().zip(self.after.running()) else { return Vec::new() };
        let due = |ms: u64| Some(format!("{}:{:02}", ms / 60_000, ms / 1000 % 60));
        let stops = !was.is_paused() && will.is_paused();
        let stands = stops.then(|| row("stands", String::new(), None, None));
        let longer = was.due_ms() != will.due_ms();
        let due = longer.then(|| row("due", String::new(), due(was.due_ms()), due(will.due_ms())));
        [stands, due].into_iter().flatten().collect()
    }

    /// Everything else that is called at another minute.
    fn moved(&self) -> Vec<EffectRow> {
        let others = self.will.items.iter().filter(|item| !self.about.contains(&item.id));
        let moved: Vec<_> = others
            .filter_map(|item| {
                let (before, after) = self.spans(item.id);
                (before.is_some() && before != after).then_some((item, before, after))
            })
            .collect();
        let shifts: BTreeSet<_> = moved.iter().filter_map(|(item, ..)| self.shift_ms(item)).collect();
        if moved.len() <= TOLD_SINGLY {
            let told = moved.into_iter().map(|(item, before, after)| EffectRow {
                kind: self.kind(item),
                ..row("item", self.title(item), before, after)
            });
            return told.collect();
        }
        let shift_ms = shifts.first().copied().filter(|_| shifts.len() == 1);
        vec![EffectRow { count: moved.len(), shift_ms, ..row("shifted", String::new(), None, None) }]
    }

    /// In whole minutes, as the clock on the wall shows them.
    fn shift_ms(&self, item: &ProjectedItem) -> Option<i64> {
        let minute = |at: DateTime<Utc>| at.timestamp().div_euclid(60);
        let was = self.was.item(item.id)?.starts?;
        Some((minute(item.starts?) - minute(was)) * 60_000)
    }

    fn kind(&self, item: &ProjectedItem) -> String {
        let found = self.after.course.agenda.item(item.id);
        found.map(|found| found.kind.code().to_owned()).unwrap_or_default()
    }

    /// "2.7 Verkehrspuls"; empty where the kind's word says it.
    fn title(&self, item: &ProjectedItem) -> String {
        let found = self.after.course.agenda.item(item.id).ok();
        let applicant = found.and_then(|found| found.applicant());
        let own = || found.map(|found| found.title.clone()).unwrap_or_default();
        let title = applicant.and_then(|id| self.directory.short_names().remove(&id)).unwrap_or_else(own);
        match (item.number.as_str(), title.as_str()) {
            ("", title) => title.to_owned(),
            (_, "") => String::new(),
            (number, title) => format!("{number} {title}"),
        }
    }

    fn ends(&self) -> Option<EffectRow> {
        let at =
            |projection: &Projection| projection.ends.map(|at| clock(self.after.plan.head.time_zone, at));
        let (before, after) = (at(&self.was), at(&self.will));
        (before != after).then(|| row("ends", String::new(), before, after))
    }
}

/// Pitches ahead that a member will score.
fn ahead(state: &State, person: PersonId) -> impl Iterator<Item = (ItemId, ApplicantId)> + '_ {
    let items = state.course.agenda.items.iter().filter(|item| !state.has_begun(item.id));
    let called = items.filter(|item| state.course.is_called(item.id));
    called
        .filter_map(|item| Some((item.id, item.applicant()?)))
        .filter(move |(_, applicant)| state.course.sits(person, *applicant))
}

/// "2.5 – 2.8": from the first to the last of them.
fn scored(state: &State, person: PersonId) -> Option<String> {
    let numbers = state.numbers();
    let number = |item: ItemId| {
        let place = state.course.agenda.items.iter().position(|other| other.id == item)?;
        numbers.get(place).cloned()
    };
    let mine: Vec<_> = ahead(state, person).filter_map(|(item, _)| number(item)).collect();
    match mine.as_slice() {
        [] => None,
        [only] => Some(only.clone()),
        [first, .., last] => Some(format!("{first} – {last}")),
    }
}
