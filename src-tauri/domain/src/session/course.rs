//! The day as it really goes: agenda, applicants and panel of the frozen plan after what has
//! happened since. The plan itself never changes; planned times are always the plan's.

use std::collections::{BTreeMap, BTreeSet};

use super::event::{Cut, Event};
use crate::ids::{ApplicantId, ItemId, PersonId};
use crate::plan::Plan;
use crate::plan::agenda::{Agenda, AgendaItem, ItemKind, SlotPhase};
use crate::plan::panel::{Evaluator, Panel};

/// Why a pitch is not called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absence {
    /// Nobody came.
    NoShow,
    /// The applicant withdrew.
    Withdrawn,
}

impl Absence {
    /// Stable word for catalogues and the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoShow => "no_show",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// A member of the panel who was replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replacement {
    /// Who left.
    pub evaluator: PersonId,
    /// Who came.
    pub substitute: PersonId,
    /// Applicants whose pitch had begun by then: they stay with whoever left.
    pub begun: BTreeSet<ApplicantId>,
}

/// Agenda, applicants and panel as they are now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// Items in the order in which they are called, absent ones in their place.
    pub agenda: Agenda,
    /// Everyone who may pitch: admitted by the plan, then admitted since.
    pub applicants: Vec<ApplicantId>,
    /// Everyone who sits or sat on the panel: the plan's members, then substitutes.
    pub panel: Panel,
    /// Pitches that are not called.
    pub absences: BTreeMap<ItemId, Absence>,
    /// Lengths that replace the plan's, by item and phase, in milliseconds.
    pub cuts: BTreeMap<(ItemId, usize), u64>,
    /// Who took whose place, in order.
    pub replacements: Vec<Replacement>,
}

impl Course {
    /// The day as it was planned.
    #[must_use]
    pub fn new(plan: &Plan) -> Self {
        Self {
            agenda: plan.agenda.clone(),
            applicants: plan.applicants.clone(),
            panel: plan.panel.clone(),
            absences: BTreeMap::new(),
            cuts: BTreeMap::new(),
            replacements: Vec::new(),
        }
    }

    /// The phases an item runs through, with the lengths that are true now.
    #[must_use]
    pub fn phases(&self, item: &AgendaItem, plan: &Plan) -> Vec<SlotPhase> {
        let mut phases = Agenda::phases(item, &plan.slot);
        for (index, phase) in phases.iter_mut().enumerate() {
            if let Some(cut_ms) = self.cuts.get(&(item.id, index)) {
                phase.cut(*cut_ms);
            }
        }
        phases
    }

    /// Length of an item as it is true now, in milliseconds.
    #[must_use]
    pub fn duration_ms(&self, item: &AgendaItem, plan: &Plan) -> u64 {
        self.phases(item, plan).iter().map(|phase| phase.duration_ms).sum()
    }

    /// Whether an item is called: its applicant has not been recorded as absent.
    #[must_use]
    pub fn is_called(&self, item: ItemId) -> bool {
        !self.absences.contains_key(&item)
    }

    /// Applicants whose pitch is called, in order.
    pub fn called(&self) -> impl Iterator<Item = ApplicantId> + '_ {
        let items = self.agenda.items.iter().filter(|item| self.is_called(item.id));
        items.filter_map(AgendaItem::applicant)
    }

    /// The absence of an applicant.
    #[must_use]
    pub fn absence(&self, applicant: ApplicantId) -> Option<Absence> {
        let item = self.agenda.items.iter().find(|item| item.applicant() == Some(applicant))?;
        self.absences.get(&item.id).copied()
    }

    /// Whether a member of the panel scores an applicant: whoever was replaced does so for the
    /// pitches that had begun, the substitute for those after.
    #[must_use]
    pub fn sits(&self, evaluator: PersonId, applicant: ApplicantId) -> bool {
        let planned_or_came = self.panel.has(evaluator);
        let left = self.replacements.iter().rev().find(|change| change.evaluator == evaluator);
        let came = self.replacements.iter().find(|change| change.substitute == evaluator);
        planned_or_came
            && left.is_none_or(|change| change.begun.contains(&applicant))
            && came.is_none_or(|change| !change.begun.contains(&applicant))
    }

    /// Members of the panel who score an applicant.
    pub fn members(&self, applicant: ApplicantId) -> impl Iterator<Item = &Evaluator> + '_ {
        self.panel.evaluators.iter().filter(move |member| self.sits(member.person, applicant))
    }

    /// Members who sit now: those who were not replaced.
    pub fn seated(&self) -> impl Iterator<Item = &Evaluator> + '_ {
        let left = |person| self.replacements.iter().any(|change| change.evaluator == person);
        self.panel.evaluators.iter().filter(move |member| !left(member.person))
    }

    /// Takes in what an event changes. `begun` are the applicants whose pitch has begun.
    pub(super) fn apply(&mut self, event: &Event, begun: &BTreeSet<ApplicantId>) {
        match event {
            Event::ItemMoved { item, after } => self.place(*item, *after),
            Event::ArrivalDelayed { item, after, .. } => self.place(*item, *after),
            Event::ApplicantReturned { item, after, .. } => {
                self.absences.remove(item);
                self.place(*item, *after);
            }
            Event::NoShowRecorded { item, .. } => self.miss(*item, Absence::NoShow),
            Event::ApplicantWithdrew { item, .. } => self.miss(*item, Absence::Withdrawn),
            Event::PitchesSwapped { first, second, .. } => self.swap(*first, *second),
            Event::ApplicantAdded { item, applicant, after, .. } => self.add(*item, *applicant, *after),
            Event::EvaluatorReplaced { evaluator, substitute, sector, .. } => {
                let nominated_by = self
                    .panel
                    .evaluators
                    .iter()
                    .find(|member| member.person == *evaluator)
                    .and_then(|member| member.nominated_by);
                self.panel.put(Evaluator { person: *substitute, sector: *sector, nominated_by });
                let begun = begun.clone();
                self.replacements.push(Replacement { evaluator: *evaluator, substitute: *substitute, begun });
            }
            Event::TimesCut { cuts } => {
                for Cut { item, phase, duration_ms } in cuts {
                    self.cuts.insert((*item, *phase), *duration_ms);
                }
            }
            _ => {}
        }
    }

    fn miss(&mut self, item: ItemId, absence: Absence) {
        self.absences.insert(item, absence);
    }

    fn position(&self, item: ItemId) -> Option<usize> {
        self.agenda.items.iter().position(|other| other.id == item)
    }

    /// Puts an item behind another one, or first; stays where it is when either is unknown.
    fn place(&mut self, item: ItemId, after: Option<ItemId>) {
        let known = after.is_none_or(|after| after != item && self.position(after).is_some());
        let Some(from) = self.position(item).filter(|_| known) else { return };
        let moved = self.agenda.items.remove(from);
        let to = after.and_then(|after| self.position(after)).map_or(0, |place| place + 1);
        self.agenda.items.insert(to, moved);
    }

    fn swap(&mut self, first: ItemId, second: ItemId) {
        if let (Some(first), Some(second)) = (self.position(first), self.position(second)) {
            // The place keeps its hard start and track; only who pitches there changes hands.
            let items = &mut self.agenda.items;
            items.swap(first, second);
            let (hard, track) = (items[first].hard_start, items[first].track);
            (items[first].hard_start, items[first].track) = (items[second].hard_start, items[second].track);
            (items[second].hard_start, items[second].track) = (hard, track);
        }
    }

    fn add(&mut self, item: ItemId, applicant: ApplicantId, after: Option<ItemId>) {
        if self.position(item).is_some() {
            return;
        }
        let mut new = AgendaItem::new(item, ItemKind::Pitch { applicant }, 0);
        let place = after.and_then(|after| self.position(after));
        new.track = place.and_then(|place| self.agenda.items[place].track);
        self.agenda.items.insert(place.map_or(0, |place| place + 1), new);
        if !self.applicants.contains(&applicant) {
            self.applicants.push(applicant);
        }
    }
}
