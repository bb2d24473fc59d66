//! The items of the day with names, times and phases.

use super::derive::milliseconds;
use super::{AgendaRow, PhaseRow};
use crate::directory::Directory;
use crate::plan::agenda::{Agenda, AgendaItem, ItemKind, SlotPhase, TimedItem};
use crate::record::local;
use crate::session::State;

pub(super) fn agenda(state: &State, directory: &Directory, timed: &[TimedItem]) -> Vec<AgendaRow> {
    let items = state.plan.agenda.items.iter().zip(timed);
    items.map(|(item, timed)| row(state, directory, item, timed)).collect()
}

fn row(state: &State, directory: &Directory, item: &AgendaItem, timed: &TimedItem) -> AgendaRow {
    let plan = &state.plan;
    let zone = plan.head.time_zone;
    let after = |ms| plan.head.starts_at().and_then(|start| start.checked_add_signed(milliseconds(ms)));
    let instants = after(timed.offset_ms).zip(after(timed.end_ms()));
    let applicant = item.applicant().and_then(|id| directory.applicant(id));
    let challenge = match item.kind {
        ItemKind::ReversePitch { challenge } => challenge,
        _ => None,
    };
    let speaker = match (applicant, item.speaker) {
        (Some(applicant), _) => applicant.presenter.clone(),
        (None, Some(person)) => directory.person_name(person).to_owned(),
        (None, None) => String::new(),
    };
    AgendaRow {
        item: item.id,
        number: timed.number.clone(),
        kind: item.kind.code(),
        title: item.applicant().map_or(item.title.as_str(), |id| directory.applicant_name(id)).to_owned(),
        applicant: item.applicant(),
        track: item.track.and_then(|id| plan.agenda.tracks.iter().position(|track| track.id == id)),
        from: instants.map(|(from, _)| local(zone, from)),
        to: instants.map(|(_, to)| local(zone, to)),
        instants,
        duration_ms: timed.duration_ms,
        hard: item.hard_start.is_some(),
        gap_ms: timed.gap_ms,
        remote: item.remote.clone(),
        office: directory.office_name(item.office).to_owned(),
        speaker,
        challenge: directory.challenge_title(challenge).to_owned(),
        phases: phases(&Agenda::phases(item, &plan.slot)),
        cells: plan
            .agenda
            .columns
            .iter()
            .map(|column| item.cells.get(&column.id).cloned().unwrap_or_default())
            .collect(),
    }
}

pub(super) fn phases(phases: &[SlotPhase]) -> Vec<PhaseRow> {
    phases
        .iter()
        .map(|phase| PhaseRow {
            kind: phase.kind,
            duration_ms: phase.duration_ms,
            marks_ms: phase.marks_ms.clone(),
        })
        .collect()
}
