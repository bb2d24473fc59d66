//! When a fault of the day may be taken down, what it changes, and what holds it fast.

use std::sync::Arc;

use uuid::Uuid;

use super::*;
use crate::directory::Sector;
use crate::hash::Hash;
use crate::ids::{ContestId, EntryId, SessionId, TrackId};
use crate::plan::Plan;
use crate::plan::agenda::{AgendaItem, ItemKind, MINUTE_MS, Track};
use crate::plan::panel::Evaluator;
use crate::plan::stage::ContestStage;
use crate::plan::templates;
use crate::session::course::Absence;
use crate::session::decide::{DeclarationRow, Direction};
use crate::session::entry::seal;
use crate::session::event::{Actor, InterruptionCause, NoteField};
use crate::session::projection::Progress;

fn applicant(n: u128) -> ApplicantId {
    ApplicantId(Uuid::from_u128(n))
}

/// The pitch of the applicant of this number.
fn pitch(n: u128) -> ItemId {
    ItemId(Uuid::from_u128(1000 + n))
}

fn person(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(5000 + n))
}

fn at(ms: u64) -> Moment {
    let start: chrono::DateTime<chrono::Utc> = "2026-11-24T08:00:00Z".parse().unwrap();
    let wall = start + chrono::Duration::milliseconds(ms.cast_signed());
    Moment { wall, boot_ms: ms, boot_id: "boot".into() }
}

/// Four pitches and a panel of two.
fn plan() -> Plan {
    let mut plan = templates::empty_plan();
    plan.agenda.items =
        (1..=4).map(|n| AgendaItem::new(pitch(n), ItemKind::Pitch { applicant: applicant(n) }, 0)).collect();
    plan.applicants = (1..=4).map(applicant).collect();
    for n in 1..=2 {
        plan.panel.put(Evaluator { person: person(n), sector: Sector::Administration, nominated_by: None });
    }
    plan
}

fn then(state: State, new: impl Into<NewEntry>, ms: u64) -> State {
    let place = (state.seq() + 1, state.head());
    let id = EntryId(Uuid::from_u128(u128::from(place.0)));
    let stored = seal(&new.into(), place, id, at(ms), Actor::Host, [7; 32]).unwrap();
    state.with(stored.read())
}

fn frozen(plan: Plan) -> State {
    let freeze = Event::PlanFrozen { revision: 1, plan_hash: Hash::ZERO };
    then(State::new(Arc::new(plan)), freeze, 0)
}

/// The first pitch runs since a minute.
fn running() -> State {
    then(frozen(plan()), Event::PhaseStarted { item: pitch(1), phase: 0 }, 0)
}

fn no_show(n: u128) -> Event {
    Event::NoShowRecorded { item: pitch(n), ordered_by: None }
}

fn swap(first: u128, second: u128, agreed: bool) -> Event {
    Event::PitchesSwapped { first: pitch(first), second: pitch(second), agreed, ordered_by: None }
}

fn later(n: u128, after: u128) -> Event {
    Event::ArrivalDelayed { item: pitch(n), after: Some(pitch(after)), expected: None, ordered_by: None }
}

fn back(n: u128, after: u128) -> Event {
    Event::ApplicantReturned { item: pitch(n), after: Some(pitch(after)), ordered_by: None }
}

fn added(n: u128, after: u128) -> Event {
    let after = Some(pitch(after));
    Event::ApplicantAdded { item: pitch(n), applicant: applicant(n), after, ordered_by: None }
}

fn replaced(evaluator: u128, substitute: u128) -> Event {
    Event::EvaluatorReplaced {
        evaluator: person(evaluator),
        substitute: person(substitute),
        sector: Sector::Research,
        ordered_by: None,
    }
}

fn interrupted(restored_ms: u64) -> Event {
    Event::RunInterrupted { cause: InterruptionCause::Disturbance, restored_ms, ordered_by: None }
}

fn taken(state: &State, event: Event) -> State {
    let new = state.incident(event, "Stau auf der A 46", &at(MINUTE_MS)).unwrap();
    then(state.clone(), new, MINUTE_MS)
}

fn refusal(state: &State, event: Event) -> Error {
    state.incident(event, "Stau auf der A 46", &at(MINUTE_MS)).unwrap_err()
}

fn order(state: &State) -> Vec<u128> {
    state.course.agenda.items.iter().map(|item| item.applicant().unwrap().0.as_u128()).collect()
}

const fn not_now(why: &'static str) -> Error {
    Error::NotNow { why }
}

#[test]
fn nothing_is_taken_down_before_the_freeze_or_after_the_end() {
    let open = State::new(Arc::new(plan()));
    assert_eq!(refusal(&open, no_show(2)), Error::PlanNotFrozen);
    let ended = then(running(), Event::RunEnded, MINUTE_MS);
    assert_eq!(refusal(&ended, no_show(2)), not_now("run-ended"));
    assert_eq!(refusal(&running(), Event::TimerPaused), Error::Unknown { what: "incident" });
}

#[test]
fn whoever_does_not_come_is_not_called_and_needs_no_reason() {
    let state = running();
    for (event, absence) in [
        (no_show(2), Absence::NoShow),
        (Event::ApplicantWithdrew { item: pitch(2), ordered_by: None }, Absence::Withdrawn),
    ] {
        let new = state.incident(event, " ", &at(0)).unwrap();
        assert_eq!(new.text, None);
        let state = then(state.clone(), new, 0);
        assert_eq!(state.course.absence(applicant(2)), Some(absence));
        assert_eq!(state.next_item(), Some(pitch(3)));
        let projected = state.project(&at(0));
        assert_eq!(projected.items[1].progress, Progress::Absent);
        assert_eq!(refusal(&state, no_show(2)), not_now("absent"));
    }
}

#[test]
fn a_pitch_that_has_begun_is_neither_missed_nor_moved_nor_swapped() {
    let state = running();
    let withdrew = Event::ApplicantWithdrew { item: pitch(1), ordered_by: None };
    for event in [no_show(1), withdrew, later(1, 3), swap(1, 2, true), swap(2, 1, true)] {
        assert_eq!(refusal(&state, event), not_now("pitch-begun"));
    }
}

#[test]
fn a_change_of_the_order_or_the_panel_needs_a_reason() {
    let state = taken(&running(), no_show(2));
    for event in [later(3, 4), swap(3, 4, true), back(2, 4), added(9, 4), replaced(1, 3), interrupted(0)] {
        let refused = state.incident(event.clone(), "", &at(MINUTE_MS)).unwrap_err();
        assert_eq!(refused, Error::ReasonMissing, "{event:?}");
        assert!(state.incident(event, "Zugausfall", &at(MINUTE_MS)).is_ok());
    }
    let lost = Event::RunInterrupted { cause: InterruptionCause::LinkLost, restored_ms: 0, ordered_by: None };
    assert!(state.incident(lost, "", &at(MINUTE_MS)).is_ok());
}

#[test]
fn whoever_comes_later_pitches_behind_the_place_that_was_named() {
    let state = running();
    assert_eq!(order(&taken(&state, later(2, 4))), [1, 3, 4, 2]);
    for after in [1, 2] {
        assert_eq!(refusal(&state, later(2, after)), Error::Invalid { field: "after" });
    }
    assert_eq!(refusal(&state, later(2, 77)), Error::Unknown { what: "agenda-item" });
    let first = Event::ArrivalDelayed { item: pitch(2), after: None, expected: None, ordered_by: None };
    assert_eq!(refusal(&state, first), not_now("place-behind"));
}

#[test]
fn whoever_was_missing_and_comes_is_called_at_a_place_ahead() {
    let state =
        then(taken(&running(), no_show(2)), Event::PhaseStarted { item: pitch(3), phase: 0 }, MINUTE_MS);
    assert_eq!(refusal(&state, back(2, 1)), not_now("place-behind"));
    assert_eq!(refusal(&state, back(4, 3)), not_now("not-absent"));
    let state = taken(&state, back(2, 3));
    assert_eq!((order(&state), state.next_item()), (vec![1, 3, 2, 4], Some(pitch(2))));
    assert_eq!(state.course.absence(applicant(2)), None);
}

#[test]
fn two_swap_within_their_track_and_keep_the_promised_hour_unless_both_agree() {
    assert_eq!(order(&taken(&running(), swap(2, 4, false))), [1, 4, 3, 2]);
    assert_eq!(refusal(&running(), swap(2, 2, true)), Error::Invalid { field: "swap" });
    let mut tracked = plan();
    let track = TrackId(Uuid::from_u128(1));
    tracked.agenda.tracks = vec![Track { id: track, name: "Block".into(), challenge: None }];
    tracked.agenda.items[3].track = Some(track);
    assert_eq!(refusal(&frozen(tracked), swap(2, 4, true)), not_now("other-track"));
    let mut promised = plan();
    promised.agenda.items[2].hard_start = chrono::NaiveTime::from_hms_opt(10, 30, 0);
    let state = frozen(promised);
    for (first, second) in [(2, 3), (2, 4), (3, 4), (4, 3)] {
        assert_eq!(refusal(&state, swap(first, second, false)), not_now("hard-start"), "{first} {second}");
        let state = taken(&state, swap(first, second, true));
        assert!(state.course.agenda.items[2].hard_start.is_some(), "the hour stays with the place");
    }
    assert!(state.incident(swap(1, 2, false), "Stau", &at(0)).is_ok());
}

#[test]
fn a_late_applicant_gets_the_next_number_and_is_admitted_once() {
    let state = taken(&running(), added(9, 4));
    assert_eq!(order(&state), [1, 2, 3, 4, 9]);
    assert_eq!(state.numbers(), ["1.1", "1.2", "1.3", "1.4", "1.5"]);
    let again =
        Event::ApplicantAdded { item: pitch(10), applicant: applicant(9), after: None, ordered_by: None };
    assert_eq!(refusal(&state, again), not_now("on-agenda"));
    let absent = taken(&state, no_show(9));
    let again =
        Event::ApplicantAdded { item: pitch(10), applicant: applicant(9), after: None, ordered_by: None };
    assert_eq!(refusal(&absent, again), not_now("absent"));
}

#[test]
fn a_substitute_scores_what_has_not_begun_and_sits_on_no_second_chair() {
    let state = taken(&running(), replaced(2, 3));
    let scores = |who, whom| state.course.sits(person(who), applicant(whom));
    assert_eq!([scores(2, 1), scores(2, 2), scores(3, 1), scores(3, 2)], [true, false, false, true]);
    assert_eq!(refusal(&state, replaced(2, 4)), not_now("replaced"));
    assert_eq!(refusal(&state, replaced(1, 3)), not_now("on-panel"));
    assert_eq!(refusal(&state, replaced(8, 9)), Error::Unknown { what: "evaluator" });
    let all = (2..=4)
        .fold(running(), |state, n| then(state, Event::PhaseStarted { item: pitch(n), phase: 0 }, MINUTE_MS));
    assert_eq!(refusal(&all, replaced(1, 3)), not_now("no-pitch-ahead"));
}

#[test]
fn an_interruption_gives_back_what_was_lost_and_never_more() {
    let state = running();
    assert_eq!(refusal(&frozen(plan()), interrupted(0)), not_now("nothing-runs"));
    assert_eq!(refusal(&state, interrupted(MINUTE_MS + 1)), Error::Invalid { field: "restored" });
    let before = state.running().unwrap().left_ms(&at(MINUTE_MS));
    let state = taken(&state, interrupted(45_000));
    let run = state.running().unwrap();
    assert!(run.is_paused());
    assert_eq!(run.left_ms(&at(9 * MINUTE_MS)), before + 45_000);
    assert_eq!(refusal(&state, interrupted(0)), not_now("interrupted"));
    let state = then(state, Event::TimerResumed, 2 * MINUTE_MS);
    assert_eq!(refusal(&state, interrupted(15_001)), Error::Invalid { field: "restored" });
}

#[test]
fn a_stop_that_stands_already_becomes_the_interruption() {
    let paused = then(running(), Event::TimerPaused, 30_000);
    let new = paused.incident(interrupted(0), "Feueralarm", &at(MINUTE_MS)).unwrap();
    let state = then(paused, new, MINUTE_MS);
    let pauses = &state.running().unwrap().pauses;
    assert_eq!((pauses.len(), pauses[0].incident, &pauses[0].from), (1, Some(state.seq()), &at(30_000)));
}

#[test]
fn every_fault_is_undone_by_one_key() {
    let before = taken(&running(), no_show(2));
    for event in
        [no_show(3), later(3, 4), swap(3, 4, true), back(2, 4), added(9, 4), replaced(1, 3), interrupted(9)]
    {
        let state = taken(&before, event.clone());
        let undo = state.undo(Actor::Host).unwrap();
        let undone = then(state, undo, 2 * MINUTE_MS);
        assert_eq!((&undone.course, &undone.runs), (&before.course, &before.runs), "{event:?}");
    }
}

#[test]
fn what_others_have_built_on_holds_it_fast() {
    let declare = |state: &State, evaluator, whom| {
        let row = DeclarationRow { applicant: applicant(whom), conflict: false, reason: String::new() };
        let new = state.declare(person(evaluator), &[row], None).unwrap().remove(0);
        then(state.clone(), new, 2 * MINUTE_MS)
    };
    let substituted = taken(&running(), replaced(2, 3));
    assert_eq!(declare(&substituted, 3, 2).undo(Actor::Host), Err(Error::DependedUpon));
    assert!(declare(&substituted, 1, 2).undo(Actor::Host).is_ok());
    let joined = taken(&running(), added(9, 4));
    assert_eq!(declare(&joined, 1, 9).undo(Actor::Host), Err(Error::DependedUpon));
    let note =
        joined.take_note(pitch(9), NoteField::Content, "Kam mit dem Zug.", None, &at(MINUTE_MS)).unwrap();
    assert_eq!(then(joined, note, MINUTE_MS).undo(Actor::Host), Err(Error::DependedUpon));
}

#[test]
fn a_signed_record_takes_no_fault() {
    let mut state = running();
    let signature =
        crate::session::state::Signature { person: person(1), place: None, at: at(0), head: Hash::ZERO };
    state.signatures.insert(crate::session::event::Signer::Chair, signature);
    assert_eq!(refusal(&state, no_show(2)), Error::SignedOff);
}

#[test]
fn nobody_comes_after_scoring_has_closed() {
    let state = taken(&running(), no_show(2));
    let closed = then(state, Event::ScoringClosed, MINUTE_MS);
    assert_eq!(refusal(&closed, back(2, 4)), Error::ScoringClosed);
    assert_eq!(refusal(&closed, added(9, 4)), Error::ScoringClosed);
    assert!(closed.incident(no_show(3), "", &at(MINUTE_MS)).is_ok(), "whoever stays away changes no result");
}

#[test]
fn a_late_applicant_goes_on_to_the_next_stage_like_everyone_else() {
    let mut plan = plan();
    plan.stage = Some(ContestStage {
        contest: ContestId(Uuid::from_u128(9)),
        stages: vec!["Sichtung".into(), "Pitch".into()],
        place: 0,
        from: None,
        carries: None,
    });
    let running = then(frozen(plan), Event::PhaseStarted { item: pitch(1), phase: 0 }, 0);
    let ended = then(taken(&running, added(9, 4)), Event::RunEnded, 2 * MINUTE_MS);
    let from = SessionId(Uuid::from_u128(7));
    let next = ended.next_stage(from, &[applicant(9), applicant(1)], None).unwrap();
    assert_eq!(next.applicants, [applicant(1), applicant(9)]);
    assert_eq!(next.agenda.pitches(None), [applicant(1), applicant(9)]);
}

#[test]
fn a_track_that_a_late_arrival_has_torn_holds_nothing_else_fast() {
    let mut plan = plan();
    for (index, item) in plan.agenda.items.iter_mut().enumerate() {
        item.track = Some(TrackId(Uuid::from_u128(if index < 2 { 1 } else { 2 })));
    }
    plan.agenda.tracks = [1, 2]
        .map(|n| Track { id: TrackId(Uuid::from_u128(n)), name: n.to_string(), challenge: None })
        .to_vec();
    let torn = taken(&frozen(plan), later(1, 3));
    assert_eq!(order(&torn), [2, 3, 1, 4]);
    assert!(torn.move_item(pitch(4), Direction::Earlier, "Zug verspätet").is_ok());
}

#[test]
fn a_recused_member_who_was_replaced_is_not_asked_back_in() {
    let mut state = running();
    let rows = [DeclarationRow { applicant: applicant(1), conflict: true, reason: "Verwandt".to_owned() }];
    let declared = state.declare(person(1), &rows, None).unwrap().remove(0);
    state = then(state, declared, 1);
    state =
        then(state, Event::PersonLeft { person: person(1), recused_from: Some(pitch(1)), stated: None }, 2);
    assert_eq!(state.recused_calls().len(), 1);
    state = taken(&state, replaced(1, 3));
    state = then(state, Event::PhaseStarted { item: pitch(2), phase: 0 }, 2 * MINUTE_MS);
    assert_eq!(state.recused_calls(), []);
}
