//! Undo and redo as the room uses them: one step back, the same step again, and never a state
//! that a replay of the log would not give.

use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};
use proptest::prelude::*;
use uuid::Uuid;

use crate::hash::Hash;
use crate::ids::{ApplicantId, EntryId, ItemId};
use crate::plan::agenda::{AgendaItem, ItemKind, MINUTE_MS};
use crate::plan::templates;
use crate::session::catch_up::Reserve;
use crate::session::decide::Direction;
use crate::session::entry::{NewEntry, seal};
use crate::session::event::{Actor, Event, NoteField};
use crate::session::queue::QuestionStanding;
use crate::session::state::State;
use crate::time::Moment;
use crate::{Error, Result};

fn at(ms: u64) -> Moment {
    let begin: DateTime<Utc> = "2026-11-24T08:00:00Z".parse().unwrap();
    Moment { wall: begin + Duration::milliseconds(ms.cast_signed()), boot_ms: ms, boot_id: "b".into() }
}

fn item(n: u128) -> ItemId {
    ItemId(Uuid::from_u128(n))
}

const BREAK: u128 = 500;

/// A frozen day with three pitches and a break behind the second one.
fn frozen() -> State {
    let mut plan = templates::empty_plan();
    plan.head.date = "2026-11-24".parse().ok();
    plan.head.start = "09:00:00".parse().ok();
    let mut next = 1000;
    plan.admit(&[1, 2, 3].map(|n| ApplicantId(Uuid::from_u128(n))), || {
        next += 1;
        item(next)
    });
    plan.agenda.items.insert(3, AgendaItem::new(item(BREAK), ItemKind::Break, 20 * MINUTE_MS));
    let freeze = Event::PlanFrozen { revision: 1, plan_hash: Hash::ZERO };
    written(State::new(Arc::new(plan)), freeze.into(), Actor::Host, 0)
}

fn written(state: State, new: NewEntry, by: Actor, ms: u64) -> State {
    let place = (state.seq() + 1, state.head());
    let id = EntryId(Uuid::from_u128(u128::from(place.0)));
    state.with(seal(&new, place, id, at(ms), by, [7; 32]).unwrap().read())
}

/// The host's steps one after the other, a second apart.
fn after(mut state: State, steps: &[fn(&State) -> Result<NewEntry>]) -> State {
    for step in steps {
        let (new, ms) = (step(&state).unwrap(), state.seq() * 1000);
        state = written(state, new, Actor::Host, ms);
    }
    state
}

fn undo(state: &State) -> Result<NewEntry> {
    state.undo(Actor::Host)
}

fn redo(state: &State) -> Result<NewEntry> {
    state.redo(Actor::Host)
}

/// What undo and redo are about.
fn shown(state: &State) -> String {
    format!("{:?} {:?} {:?}", state.course, state.runs, state.run_ended)
}

#[test]
fn a_step_taken_back_and_done_again_stands_with_its_own_moment() {
    let before = after(frozen(), &[State::advance, State::pause]);
    let again = after(before.clone(), &[undo, redo]);
    assert_eq!(shown(&again), shown(&before));
    assert_eq!(again.runs[0].pauses[0].from, at(2000));
}

#[test]
fn several_steps_come_back_in_the_order_in_which_they_were_done() {
    let one = after(frozen(), &[State::advance]);
    let two = after(one.clone(), &[State::pause]);
    let three = after(two.clone(), &[State::resume]);
    let back = after(three.clone(), &[undo, undo]);
    assert_eq!(shown(&back), shown(&one));
    let again = after(back, &[redo]);
    assert_eq!(shown(&again), shown(&two));
    assert_eq!(shown(&after(again, &[redo])), shown(&three));
}

#[test]
fn once_the_room_has_gone_on_nothing_comes_back_before_it() {
    let state = after(frozen(), &[State::advance, State::pause, undo, State::advance]);
    assert_eq!(redo(&state).unwrap_err(), Error::NotNow { why: "gone-on" });
    // The step that stands in the way is taken back itself: then it is the one that comes again.
    let state = after(state, &[undo]);
    let Event::Redone { seq } = redo(&state).unwrap().event else { panic!("a redo") };
    assert_eq!(
        state.entries[usize::try_from(seq).unwrap() - 1].event,
        Some(Event::PhaseStarted { item: item(1001), phase: 0 })
    );
}

#[test]
fn nobody_brings_back_what_somebody_else_took_back() {
    let state = after(frozen(), &[State::advance, State::pause, undo]);
    assert_eq!(state.redo(Actor::MinuteTaker).unwrap_err(), Error::NotUndoable);
    assert_eq!(redo(&frozen()).unwrap_err(), Error::NotNow { why: "nothing-undone" });
}

#[test]
fn what_was_brought_back_can_be_taken_back_again() {
    let state = after(frozen(), &[State::advance, State::pause, undo, redo, undo]);
    assert!(state.running().is_some_and(|run| !run.is_paused()));
    assert!(redo(&state).is_ok());
}

#[test]
fn a_moved_break_comes_back_to_its_place() {
    let state = after(frozen(), &[State::advance]);
    let order = |state: &State| state.course.agenda.items.iter().map(|item| item.id).collect::<Vec<_>>();
    let moved = after(state.clone(), &[|state| state.move_item(item(BREAK), Direction::Earlier, "")]);
    assert_eq!(order(&moved)[2], item(BREAK));
    assert_eq!(order(&after(moved.clone(), &[undo])), order(&state));
    assert_eq!(order(&after(moved.clone(), &[undo, redo])), order(&moved));
}

#[test]
fn a_pitch_moves_with_a_reason_only_and_never_before_what_runs() {
    let state = after(frozen(), &[State::advance, State::advance]);
    let (runs, second, third) = (item(1001), item(1002), item(1003));
    let refused = |item, to| state.move_item(item, to, "Zug verspätet.").unwrap_err();
    assert_eq!(refused(runs, Direction::Later), Error::NotNow { why: "item-begun" });
    assert_eq!(refused(second, Direction::Earlier), Error::NotNow { why: "no-place" });
    assert_eq!(state.move_item(third, Direction::Earlier, " ").unwrap_err(), Error::ReasonMissing);
    let moved = state.move_item(third, Direction::Earlier, "Zug verspätet.").unwrap();
    assert_eq!(moved.event, Event::ItemMoved { item: third, after: Some(second) });
    assert_eq!(moved.text.as_deref(), Some("Zug verspätet."));
    assert_eq!(
        frozen().move_item(item(1), Direction::Earlier, "").unwrap_err(),
        Error::NotNow { why: "no-place" }
    );
}

#[test]
fn an_absent_pitch_is_passed_over_and_stays_where_it_is() {
    let state = after(frozen(), &[State::advance]);
    let gone = Event::NoShowRecorded { item: item(1002), ordered_by: None };
    let state = written(state, gone.into(), Actor::Host, 5000);
    assert_eq!(
        state.move_item(item(1002), Direction::Later, "x").unwrap_err(),
        Error::NotNow { why: "absent" }
    );
    let moved = state.move_item(item(BREAK), Direction::Earlier, "").unwrap();
    assert_eq!(moved.event, Event::ItemMoved { item: item(BREAK), after: Some(item(1)) });
}

#[test]
fn what_the_machine_slept_through_is_given_back_and_the_time_stands() {
    let state = after(frozen(), &[State::advance]);
    let started = state.runs[0].from.boot_ms;
    let now = at(started + 3_700_000);
    let sleep =
        |state: &State| state.interrupt_slept(3_600_000, now.boot_ms, "Der Rechner hat geschlafen.", &now);
    let slept = written(state.clone(), sleep(&state).unwrap(), Actor::Host, now.boot_ms);
    let run = slept.running().unwrap();
    assert!(run.is_paused());
    assert_eq!(run.left_ms(&now), run.budget_ms.cast_signed() - 100_000);
    // Stopped on waking, the time comes back as well; stopped before it slept, none was lost.
    let on_waking = written(state.clone(), state.pause().unwrap(), Actor::Host, now.boot_ms);
    let restored = written(on_waking.clone(), sleep(&on_waking).unwrap(), Actor::Host, now.boot_ms);
    assert_eq!(restored.running().unwrap().left_ms(&now), run.left_ms(&now));
    let before = written(state.clone(), state.pause().unwrap(), Actor::Host, started + 50_000);
    assert_eq!(sleep(&before).unwrap_err(), Error::NotNow { why: "paused" });
    // Never more than the phase has run.
    let early = at(started + 60_000);
    let Event::RunInterrupted { restored_ms, .. } =
        state.interrupt_slept(3_600_000, early.boot_ms, "", &early).unwrap().event
    else {
        panic!("an interruption")
    };
    assert_eq!(restored_ms, 60_000);
}

#[derive(Debug, Clone)]
enum Step {
    Advance,
    AdvanceItem,
    Pause,
    Resume,
    Adjust(i64),
    Slept(u64),
    Blank,
    Cut(u64),
    Move(usize, bool),
    Miss(usize),
    Note,
    Undo,
    Redo,
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => Just(Step::Advance),
        1 => Just(Step::AdvanceItem),
        2 => Just(Step::Pause),
        2 => Just(Step::Resume),
        2 => (-600_000_i64..600_000).prop_map(Step::Adjust),
        1 => (0_u64..600_000).prop_map(Step::Slept),
        1 => Just(Step::Blank),
        1 => (1_u64..4).prop_map(|steps| Step::Cut(steps * 30_000)),
        1 => (0_usize..7, any::<bool>()).prop_map(|(item, later)| Step::Move(item, later)),
        1 => (0_usize..7).prop_map(Step::Miss),
        1 => Just(Step::Note),
        4 => Just(Step::Undo),
        4 => Just(Step::Redo),
    ]
}

fn taken(state: &State, step: &Step, now: &Moment) -> Result<NewEntry> {
    let place = |index: usize| state.course.agenda.items[index % state.course.agenda.items.len()].id;
    match step {
        Step::Advance => state.advance(),
        Step::AdvanceItem => state.advance_item(),
        Step::Pause => state.pause(),
        Step::Resume => state.resume(),
        Step::Adjust(delta_ms) => state.adjust(*delta_ms),
        Step::Slept(ms) => state.interrupt_slept(*ms, now.boot_ms, "", now),
        Step::Blank => state.blank(!state.blanked),
        Step::Cut(to_ms) => state.cut_times(&[(Reserve::Changeovers, *to_ms)]),
        Step::Move(index, later) => {
            let to = if *later { Direction::Later } else { Direction::Earlier };
            state.move_item(place(*index), to, "Absprache.")
        }
        Step::Miss(index) => {
            let item = place(*index);
            let pitch = state.course.agenda.item(item)?.applicant().is_some();
            let open = pitch && state.course.is_called(item) && !state.has_begun(item);
            let missed = Event::NoShowRecorded { item, ordered_by: None };
            if open { Ok(missed.into()) } else { Err(Error::NotNow { why: "absent" }) }
        }
        Step::Note => {
            let run = state.running().ok_or(Error::NotNow { why: "nothing-runs" })?;
            let (phase, field, at_ms) = (Some(run.phase), NoteField::Content, run.elapsed_ms(now));
            let event = Event::NoteTaken { item: run.item, phase, field, at_ms, replaces: None };
            Ok(NewEntry { event, text: Some("Notiz.".into()) })
        }
        Step::Undo => state.undo(Actor::Host),
        Step::Redo => state.redo(Actor::Host),
    }
}

proptest! {
    #[test]
    fn whatever_is_pressed_the_state_is_what_a_replay_gives(
        steps in prop::collection::vec((any_step(), 0_u64..400_000), 0..60)
    ) {
        let (mut state, mut ms) = (frozen(), 0);
        for (step, wait_ms) in &steps {
            ms += wait_ms;
            let before = state.clone();
            let Ok(new) = taken(&state, step, &at(ms)) else { continue };
            state = written(state, new, Actor::Host, ms);
            if let Step::Undo = step {
                // Taken back at once, it could come again: nothing has happened since.
                let again = written(state.clone(), redo(&state).unwrap(), Actor::Host, ms);
                prop_assert_eq!(shown(&again), shown(&before));
            }
            let _ = state.project(&at(ms));
            let _ = state.propose_catch_up(&at(ms));
        }
        let replayed = State::fold(state.plan.clone(), state.entries.clone());
        prop_assert_eq!(format!("{state:?}"), format!("{replayed:?}"));
        prop_assert!(state.runs.iter().rev().skip(1).all(|run| run.to.is_some()), "one phase at a time");
    }
}

#[test]
fn whoever_has_the_word_holds_the_phase_that_gave_it() {
    let begun = after(frozen(), &[State::advance]);
    let asked = begun.clone();
    let queued = Event::QuestionQueued { item: item(1001), asker: None, replaces: None };
    let asked = written(asked, NewEntry { event: queued, text: Some("{}".into()) }, Actor::Host, 2000);
    assert!(asked.undo(Actor::Host).is_ok(), "a question that waits can wait on");
    let turned = Event::QuestionTurned { question: asked.seq(), to: QuestionStanding::Speaking };
    let speaking = written(asked, turned.into(), Actor::Host, 3000);
    assert_eq!(speaking.undo(Actor::Host), Err(Error::DependedUpon));
}
