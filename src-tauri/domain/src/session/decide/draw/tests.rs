//! One draw a track, kept by every later plan; and edits that never leave a plan invalid.

use std::sync::Arc;

use chrono::NaiveTime;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::draw::{ListEntry, Refusal};
use crate::hash::Hash;
use crate::ids::{EntryId, ItemId};
use crate::plan::agenda::{AgendaItem, ItemKind, MINUTE_MS, PRESETS, Track};
use crate::plan::{Plan, templates};
use crate::session::entry::seal;
use crate::session::event::Actor;
use crate::time::Moment;

fn applicant(n: u128) -> ApplicantId {
    ApplicantId(Uuid::from_u128(n))
}

fn person(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(n))
}

fn track(n: u128) -> TrackId {
    TrackId(Uuid::from_u128(n))
}

fn plan_with(pitches: u128) -> Plan {
    let mut plan = templates::empty_plan();
    let ids: Vec<_> = (1..=pitches).map(applicant).collect();
    let mut next = 1000_u128;
    plan.admit(&ids, || {
        next += 1;
        ItemId(Uuid::from_u128(next))
    });
    plan
}

fn list(plan: &Plan, of: Option<TrackId>) -> List {
    let entry = |id: ApplicantId| ListEntry { applicant: id, name: id.to_string(), received: None };
    List::new(SortRule::ByName, plan.agenda.pitches(of).into_iter().map(entry).collect())
}

fn written(state: State, new: NewEntry) -> State {
    let place = (state.seq() + 1, state.head());
    let at = Moment { wall: "2026-11-10T08:00:00Z".parse().unwrap(), boot_ms: 0, boot_id: "test".into() };
    let id = EntryId(Uuid::from_u128(u128::from(place.0)));
    let stored = seal(&new, place, id, at, Actor::Host, [7; 32]).unwrap();
    state.with(stored.read())
}

fn fixed(state: State, of: Option<TrackId>) -> State {
    let list = list(&state.plan, of);
    let new = state.fix_draw_list(of, SortRule::ByName, &list).unwrap();
    written(state, new)
}

fn called(digits: [&str; 2]) -> Holding {
    let turn = |(n, digits): (u128, &str)| Turn { caller: person(n), digits: digits.to_owned() };
    Holding::Called((1..).zip(digits).map(turn).collect())
}

fn hold(state: &State, holding: &Holding, reason: &str) -> Result<NewEntry> {
    state.hold_draw(None, holding, &TakingPart::default(), reason)
}

/// Holds the draw of a track and puts the plan into its order.
fn drawn(state: State, of: Option<TrackId>, digits: [&str; 2]) -> State {
    let state = fixed(state, of);
    let new = state.hold_draw(of, &called(digits), &TakingPart::default(), "").unwrap();
    let mut state = written(state, new);
    let mut plan = Plan::clone(&state.plan);
    plan.agenda.reorder(of, &state.draws[&of].held.as_ref().unwrap().order);
    state.plan = Arc::new(plan);
    state
}

#[test]
fn without_a_list_that_was_fixed_first_nothing_is_drawn() {
    let state = State::new(Arc::new(plan_with(3)));
    assert_eq!(hold(&state, &called(["12", "345"]), ""), Err(Error::NotNow { why: "no-draw-list" }));
    let alone = State::new(Arc::new(plan_with(1)));
    let refused = alone.fix_draw_list(None, SortRule::ByName, &list(&alone.plan, None));
    assert_eq!(refused, Err(Error::NotNow { why: "nothing-to-draw" }));
}

#[test]
fn a_list_that_no_longer_holds_everyone_is_not_drawn_from() {
    let mut state = fixed(State::new(Arc::new(plan_with(3))), None);
    let mut plan = plan_with(3);
    plan.withdraw(applicant(2)).unwrap();
    state.plan = Arc::new(plan);
    assert_eq!(hold(&state, &called(["12", "345"]), ""), Err(Error::NotNow { why: "no-draw-list" }));
}

#[test]
fn one_draw_a_repeat_needs_a_reason_and_both_stand_in_the_log() {
    let state = drawn(State::new(Arc::new(plan_with(3))), None, ["12", "345"]);
    assert!(state.drawn(&state.plan));
    assert_eq!(
        hold(&state, &called(["12", "345"]), "noch einmal"),
        Err(Error::NotNow { why: "no-draw-list" })
    );
    let again = fixed(state, None);
    assert_eq!(hold(&again, &called(["12", "345"]), " "), Err(Error::ReasonMissing));
    let new = hold(&again, &called(["55", "555"]), "Ein Name fehlte.").unwrap();
    let again = written(again, new);
    assert_eq!(again.draws[&None].repeats, 1);
    let held = again.entries.iter().filter(|entry| matches!(entry.event, Some(Event::DrawHeld { .. })));
    assert_eq!(held.count(), 2);
}

#[test]
fn lots_are_entered_as_drawn_and_two_watched_who_take_no_part() {
    let state = fixed(State::new(Arc::new(plan_with(3))), None);
    let order = vec![applicant(3), applicant(1), applicant(2)];
    let lots = |watched: &[u128], order: &[ApplicantId]| Holding::Lots {
        order: order.to_vec(),
        witnesses: watched.iter().map(|n| person(*n)).collect(),
    };
    let refused = |holding: &Holding| hold(&state, holding, "").unwrap_err();
    assert_eq!(refused(&lots(&[1], &order)), Error::Draw(Refusal::TooFewWitnesses));
    assert_eq!(refused(&lots(&[1, 2], &order[..2])), Error::Draw(Refusal::NotAPermutation));
    let chair = TakingPart { hosts: [person(2)].into(), ..TakingPart::default() };
    let refused = state.hold_draw(None, &lots(&[1, 2], &order), &chair, "").unwrap_err();
    assert_eq!(refused, Error::Draw(Refusal::CallerTakesPart { caller: person(2) }));
    let Event::DrawHeld { method, order: held, .. } = hold(&state, &lots(&[1, 2], &order), "").unwrap().event
    else {
        panic!("no draw was held");
    };
    assert_eq!((method, held), (Method::Lots, order));
}

#[test]
fn whoever_comes_later_stands_after_the_drawn_ones_and_whoever_leaves_is_left_out() {
    let state = drawn(State::new(Arc::new(plan_with(3))), None, ["12", "345"]);
    let mut plan = Plan::clone(&state.plan);
    plan.admit(&[applicant(9)], || ItemId(Uuid::from_u128(9000)));
    state.keeps_draws(&plan).unwrap();
    assert!(!state.drawn(&plan), "the late one was not drawn");
    let late = plan.agenda.items.iter().find(|item| item.applicant() == Some(applicant(9))).unwrap().id;
    let mut ahead = plan.clone();
    ahead.agenda.move_item(late, 1, None).unwrap();
    assert_eq!(state.keeps_draws(&ahead), Err(Error::DrawnOrder));
    plan.withdraw(plan.agenda.pitches(None)[0]).unwrap();
    state.keeps_draws(&plan).unwrap();
}

#[test]
fn a_frozen_plan_is_drawn_no_more() {
    let state = drawn(State::new(Arc::new(plan_with(3))), None, ["12", "345"]);
    let list = list(&state.plan, None);
    let frozen = written(state, Event::PlanFrozen { revision: 1, plan_hash: Hash::ZERO }.into());
    assert_eq!(frozen.fix_draw_list(None, SortRule::ByName, &list), Err(Error::PlanFrozen));
}

/// One edit of the agenda, with numbers that point somewhere or nowhere.
fn edit(plan: &mut Plan, (what, a, b): (u8, usize, usize), fresh: &mut u128) -> Result<()> {
    let mut new = || {
        *fresh += 1;
        *fresh
    };
    let items = plan.agenda.items.len();
    let item = plan.agenda.items.get(a).map_or(ItemId(Uuid::nil()), |item| item.id);
    let tracks: Vec<_> = plan.agenda.tracks.iter().map(|track| track.id).collect();
    let some_track = tracks.get(b % (tracks.len() + 1)).copied();
    let agenda = &mut plan.agenda;
    match what {
        0 => agenda.move_item(item, b % (items + 2), some_track),
        1 => agenda.assign(&[item], some_track),
        2 => {
            let name = if b == 0 { String::new() } else { format!("Block {b}") };
            agenda.put_track(Track { id: track(new()), name, challenge: None });
            Ok(())
        }
        3 => agenda.remove_track(some_track.unwrap_or(track(0))),
        4 => agenda.move_track(some_track.unwrap_or(track(0)), a),
        5 => {
            // Durations of zero, of a hundred hours, and everything between.
            let kinds = [
                ItemKind::Talk,
                ItemKind::Break,
                ItemKind::Custom,
                ItemKind::ReversePitch { challenge: None },
            ];
            let length = [0, MINUTE_MS, 30 * MINUTE_MS, 100 * 60 * MINUTE_MS][b % 4];
            let item = AgendaItem::new(ItemId(Uuid::from_u128(new())), kinds[a % 4].clone(), length);
            agenda.add_item(AgendaItem { track: some_track, ..item });
            Ok(())
        }
        6 => agenda.remove_item(item),
        7 => {
            let (id, into) = (applicant(new()), some_track);
            let mut item = || ItemId(Uuid::from_u128(new() + (1 << 64)));
            match into {
                Some(into) => plan.admit_into(into, &[id], &mut item),
                None => {
                    plan.admit(&[id], &mut item);
                    Ok(())
                }
            }
        }
        8 => plan.withdraw(plan.applicants.get(a).copied().unwrap_or(applicant(0))),
        9 => plan.slot.set_durations(&[a as u64 * MINUTE_MS, b as u64 * 1000, 0, 0]),
        10 => plan.slot.set_marks(a % 5, &[b as u64 * 10_000, 30_000]),
        11 => {
            plan.slot.use_preset(PRESETS[a % PRESETS.len()]);
            Ok(())
        }
        12 => {
            let at = NaiveTime::from_hms_opt(8 + a as u32 % 4, b as u32 % 60, 0);
            let found = agenda.items.get_mut(a).ok_or(Error::Unknown { what: "agenda-item" })?;
            found.hard_start = at.filter(|_| b % 3 > 0);
            Ok(())
        }
        13 => {
            plan.head.date = chrono::NaiveDate::from_ymd_opt([1899, 2026, 2027][b % 3], 3, 28);
            Ok(())
        }
        _ => {
            agenda.items.reverse();
            Ok(())
        }
    }
}

fn times_add_up(plan: &Plan) {
    let mut end = 0_i64;
    for (timed, item) in plan.timed().iter().zip(&plan.agenda.items) {
        assert_eq!(timed.offset_ms.cast_signed(), end + timed.gap_ms, "an item begins where its gap says");
        assert!(item.hard_start.is_some() || timed.gap_ms == 0, "a linked start has neither gap nor overlap");
        if let (Some(at), Some(starts)) = (item.hard_start, plan.head.starts_at()) {
            let begins = starts + chrono::Duration::milliseconds(timed.offset_ms.cast_signed());
            let local = begins.with_timezone(&plan.head.time_zone).time();
            assert!(local == at || (1..=3).contains(&chrono::Timelike::hour(&at)), "{local} is not {at}");
        }
        end = timed.end_ms().cast_signed();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_edits_undo_and_redo_leave_a_valid_plan_or_a_named_refusal(
        edits in prop::collection::vec((0_u8..18, 0_usize..14, 0_usize..60), 1..40),
    ) {
        let mut first = plan_with(4);
        first.head.date = chrono::NaiveDate::from_ymd_opt(2026, 11, 24);
        first.head.start = NaiveTime::from_hms_opt(9, 0, 0);
        let mut state = State::new(Arc::new(first.clone()));
        let (mut revisions, mut at, mut fresh) = (vec![first], 0_usize, 1_u128 << 32);
        for (what, a, b) in edits {
            let next = match what {
                15 => revisions.get(at.wrapping_sub(1)).cloned(),
                16 => revisions.get(at + 1).cloned(),
                17 => {
                    let of = state.plan.agenda.drawn_tracks().first().copied();
                    let Some(of) = of.filter(|of| !state.draws.contains_key(of)) else { continue };
                    let digits = format!("{a:07}{b:07}");
                    state = drawn(state, of, [&digits, "4711"]);
                    Some(Plan::clone(&state.plan))
                }
                _ => {
                    let mut plan = Plan::clone(&state.plan);
                    edit(&mut plan, (what, a, b), &mut fresh).ok().map(|()| plan)
                }
            };
            let Some(plan) = next else { continue };
            // The one door of the app: what is not valid or breaks a draw never becomes the plan.
            match plan.check().and_then(|()| state.keeps_draws(&plan)) {
                Err(Error::Invalid { .. } | Error::DrawnOrder) => continue,
                other => prop_assert_eq!(other, Ok(())),
            }
            times_add_up(&plan);
            match what {
                15 => at -= 1,
                16 => at += 1,
                _ => {
                    revisions.truncate(at + 1);
                    revisions.push(plan.clone());
                    at += 1;
                }
            }
            state.plan = Arc::new(plan);
        }
    }
}
