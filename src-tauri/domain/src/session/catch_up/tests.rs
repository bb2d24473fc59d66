//! What is given up to be on time again, and what never is.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, NaiveTime, Utc};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::hash::Hash;
use crate::ids::{ApplicantId, EntryId};
use crate::plan::{Plan, templates};
use crate::session::entry::{NewEntry, seal};
use crate::session::event::Actor;

fn begin() -> DateTime<Utc> {
    "2026-11-24T08:00:00Z".parse().unwrap()
}

fn at(ms: u64) -> Moment {
    Moment { wall: begin() + Duration::milliseconds(ms.cast_signed()), boot_ms: ms, boot_id: "b".into() }
}

fn item(n: u128) -> ItemId {
    ItemId(Uuid::from_u128(n))
}

fn minutes(count: u64) -> u64 {
    count * MINUTE_MS
}

fn pause(n: u128, ms: u64) -> AgendaItem {
    AgendaItem::new(item(n), ItemKind::Break, ms)
}

/// The day of the pictures: welcome, four pitches, a break, four pitches, deliberation, end.
fn plan(breaks: &[(usize, u64)]) -> Plan {
    let mut plan = templates::empty_plan();
    plan.head.date = "2026-11-24".parse().ok();
    plan.head.start = "09:00:00".parse().ok();
    let mut next = 1000;
    plan.admit(&(1..=8).map(|n| ApplicantId(Uuid::from_u128(n))).collect::<Vec<_>>(), || {
        next += 1;
        item(next)
    });
    for (n, (place, ms)) in breaks.iter().enumerate() {
        plan.agenda.items.insert(*place, pause(500 + n as u128, *ms));
    }
    plan
}

fn written(state: State, new: NewEntry, ms: u64) -> State {
    let place = (state.seq() + 1, state.head());
    let id = EntryId(Uuid::from_u128(u128::from(place.0)));
    state.with(seal(&new, place, id, at(ms), Actor::Host, [7; 32]).unwrap().read())
}

/// A frozen session whose fourth pitch began so many milliseconds after the plan.
fn late_by(plan: Plan, late_ms: u64) -> (State, Moment) {
    let fourth = plan.agenda.items.iter().filter(|item| item.applicant().is_some()).nth(3).unwrap().id;
    let offset_ms = plan.timed().iter().find(|timed| timed.id == fourth).unwrap().offset_ms;
    let frozen = Event::PlanFrozen { revision: 1, plan_hash: Hash::ZERO }.into();
    let state = written(State::new(plan.into()), frozen, 0);
    let begun = Event::PhaseStarted { item: fourth, phase: 0 }.into();
    let start_ms = offset_ms + late_ms;
    (written(state, begun, start_ms), at(start_ms))
}

fn lengths(proposal: &CatchUp) -> Vec<(ReserveKind, u64, u64)> {
    proposal.chosen.iter().map(|(spare, to_ms)| (spare.kind, spare.from_ms, *to_ms)).collect()
}

#[test]
fn seven_minutes_come_from_the_break_the_changeovers_and_the_deliberation() {
    let mut plan = plan(&[(5, minutes(20))]);
    set_length(&mut plan, ItemKind::Deliberation, minutes(30));
    let (state, now) = late_by(plan, minutes(7));
    let proposal = state.propose_catch_up(&now);
    assert_eq!((proposal.needed_ms, proposal.gained_ms()), (minutes(7), minutes(7)));
    assert_eq!(
        lengths(&proposal),
        [
            (ReserveKind::Break, minutes(20), minutes(17)),
            (ReserveKind::Changeover, minutes(2), 90_000),
            (ReserveKind::Deliberation, minutes(30), minutes(28)),
        ]
    );
    assert_eq!(proposal.after.behind_ms(), 0);
}

#[test]
fn an_odd_number_of_changeovers_leaves_no_half_minute_behind() {
    // Of four pitches one is not held, which wins fifteen minutes; a step of the three
    // changeovers that are left is a minute and a half.
    let (state, now) = late_by(plan(&[(5, minutes(20))]), minutes(22));
    let state =
        written(state, Event::NoShowRecorded { item: item(1008), ordered_by: None }.into(), now.boot_ms);
    let proposal = state.propose_catch_up(&now);
    assert_eq!((proposal.needed_ms, proposal.gained_ms()), (minutes(7), minutes(7)));
}

fn set_length(plan: &mut Plan, kind: ItemKind, ms: u64) {
    let found = plan.agenda.items.iter_mut().find(|item| item.kind == kind).unwrap();
    found.duration_ms = ms;
}

#[test]
fn on_time_nothing_is_given_up() {
    let (state, now) = late_by(plan(&[(5, minutes(20))]), 0);
    let proposal = state.propose_catch_up(&now);
    assert_eq!((proposal.needed_ms, proposal.gained_ms()), (0, 0));
    assert_eq!(state.cut_times(&[]).unwrap_err(), Error::NotNow { why: "nothing-cut" });
}

#[test]
fn a_break_keeps_five_minutes_and_half_of_what_was_planned() {
    let plan = plan(&[(5, minutes(15)), (7, minutes(6)), (9, minutes(5))]);
    let (state, now) = late_by(plan, minutes(200));
    let least: BTreeMap<_, _> =
        state.spares().into_iter().map(|spare| (spare.which, spare.least_ms)).collect();
    assert_eq!(least[&Reserve::Item(item(500))], minutes(8));
    assert_eq!(least[&Reserve::Item(item(501))], minutes(5));
    assert!(!least.contains_key(&Reserve::Item(item(502))), "five minutes are no reserve");
    assert_eq!(least[&Reserve::Changeovers], 30_000);
    let proposal = state.propose_catch_up(&now);
    assert!(proposal.chosen.iter().all(|(spare, to_ms)| *to_ms == spare.least_ms), "all that there is");
    assert!(proposal.gained_ms() < proposal.needed_ms);
}

#[test]
fn what_was_cut_once_is_not_halved_again() {
    let (state, now) = late_by(plan(&[(5, minutes(20))]), minutes(60));
    let all: Vec<_> = state.spares().iter().map(|spare| (spare.which, spare.least_ms)).collect();
    let state = written(state.clone(), state.cut_times(&all).unwrap(), now.boot_ms);
    assert_eq!(state.spares(), [], "nothing is left to give");
}

#[test]
fn before_a_fixed_start_only_what_it_does_not_swallow_is_asked_for() {
    let mut plan = plan(&[(5, minutes(20))]);
    let timed = plan.timed();
    let (sixth, seventh) = (timed[7].clone(), timed[8].id);
    let fixed_ms = sixth.end_ms() + minutes(4);
    let fixed = plan.agenda.items.iter_mut().find(|item| item.id == seventh).unwrap();
    fixed.hard_start = NaiveTime::from_hms_milli_opt(9, 0, 0, 0)
        .map(|nine| nine + Duration::milliseconds(fixed_ms.cast_signed()));
    // Four of ten minutes are swallowed by the gap before the fixed start.
    let (state, now) = late_by(plan.clone(), minutes(10));
    let proposal = state.propose_catch_up(&now);
    assert_eq!(proposal.needed_ms, minutes(6));
    assert_eq!(proposal.gained_ms(), minutes(6));
    // Three of three are: the end is on time, and nobody gives anything up.
    let (state, now) = late_by(plan, minutes(3));
    let proposal = state.propose_catch_up(&now);
    assert_eq!((proposal.needed_ms, proposal.gained_ms()), (0, 0));
    let held: Vec<_> = proposal.held.iter().map(|(which, by)| (*which, *by)).collect();
    assert!(held.contains(&(Reserve::Item(item(500)), Some(seventh))));
}

#[test]
fn a_length_out_of_bounds_and_a_reserve_that_is_gone_are_refused() {
    let (state, now) = late_by(plan(&[(5, minutes(20))]), minutes(7));
    let rest = Reserve::Item(item(500));
    for wrong in [0, minutes(9), minutes(21), minutes(17) + 1, minutes(17) + 30_000] {
        assert_eq!(state.cut_times(&[(rest, wrong)]).unwrap_err(), Error::Invalid { field: "cut" });
    }
    let gone = [(Reserve::Item(item(999)), minutes(5))];
    assert_eq!(state.cut_times(&gone).unwrap_err(), Error::Unknown { what: "reserve" });
    assert!(state.catch_up_with(&gone, &now).is_ok(), "a preview passes over it");
}

#[test]
fn an_added_pitch_gets_the_same_changeover_as_the_others_with_the_next_cut() {
    let (state, now) = late_by(plan(&[]), minutes(9));
    let state =
        written(state.clone(), state.cut_times(&[(Reserve::Changeovers, 90_000)]).unwrap(), now.boot_ms);
    let last = state.course.agenda.items[8].id;
    let added = Event::ApplicantAdded {
        item: item(77),
        applicant: ApplicantId(Uuid::from_u128(77)),
        after: Some(last),
        ordered_by: None,
    };
    let state = written(state, added.into(), now.boot_ms);
    let state =
        written(state.clone(), state.cut_times(&[(Reserve::Changeovers, 60_000)]).unwrap(), now.boot_ms);
    let changeovers: Vec<_> = state.spares().remove(0).places.iter().map(|(.., ms)| *ms).collect();
    assert_eq!(changeovers, [60_000; 5]);
}

/// Phases of every item that no catching up may touch.
fn untouchable(state: &State) -> Vec<(ItemId, usize, u64)> {
    let mut found = Vec::new();
    for item in &state.course.agenda.items {
        for (index, phase) in state.course.phases(item, &state.plan).iter().enumerate() {
            if reserve(item, phase.kind).is_none() {
                found.push((item.id, index, phase.duration_ms));
            }
        }
    }
    found
}

prop_compose! {
    fn any_day()(
        breaks in prop::collection::vec((5_usize..12, 1_u64..90), 0..4),
        deliberation in 1_u64..120,
        changeover_s in 0_u64..400,
        late_s in 0_u64..7200,
        fixed in prop::option::of((6_usize..12, 0_u64..40)),
    ) -> (State, Moment) {
        let breaks: Vec<_> = breaks.into_iter().enumerate().map(|(n, (place, m))| ((place + n).min(11), minutes(m))).collect();
        let mut plan = plan(&breaks);
        set_length(&mut plan, ItemKind::Deliberation, minutes(deliberation));
        plan.slot.phases[3].duration_ms = changeover_s * 1000;
        if let Some((place, gap)) = fixed {
            let place = place.min(plan.agenda.items.len() - 1);
            let offset_ms = plan.timed()[place].offset_ms + minutes(gap);
            let nine: NaiveTime = "09:00:00".parse().unwrap();
            plan.agenda.items[place].hard_start = Some(nine + Duration::milliseconds(offset_ms.cast_signed()));
        }
        late_by(plan, late_s * 1000)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]
    #[test]
    fn catching_up_keeps_pitches_and_questions_and_gains_what_it_says((state, now) in any_day()) {
        let proposal = state.propose_catch_up(&now);
        prop_assert!(proposal.gained_ms() <= proposal.needed_ms);
        for (spare, to_ms) in &proposal.chosen {
            prop_assert!(spare.fits(*to_ms) && *to_ms >= spare.least_ms);
        }
        let choices: Vec<_> = proposal.chosen.iter().map(|(spare, ms)| (spare.which, *ms)).collect();
        prop_assert_eq!(&state.catch_up_with(&choices, &now).unwrap(), &proposal);
        let (untouched, before) = (untouchable(&state), state.project(&now).ends.unwrap());
        match state.cut_times(&choices) {
            Ok(new) => {
                let after = written(state, new, now.boot_ms);
                prop_assert_eq!(untouched, untouchable(&after));
                let gained = (before - after.project(&now).ends.unwrap()).num_milliseconds();
                prop_assert_eq!(gained, proposal.gained_ms().cast_signed());
                let mut to_come = after.spares().into_iter().filter(|spare| spare.which == Reserve::Changeovers);
                prop_assert!(to_come.all(|spare| spare.places.iter().all(|(.., ms)| *ms == spare.from_ms)));
            }
            Err(refused) => {
                prop_assert_eq!(refused, Error::NotNow { why: "nothing-cut" });
                prop_assert_eq!(proposal.gained_ms(), 0);
            }
        }
    }

    #[test]
    fn no_reserve_is_left_while_a_step_of_it_would_still_help((state, now) in any_day()) {
        let proposal = state.propose_catch_up(&now);
        let choices: Vec<_> = proposal.chosen.iter().map(|(spare, ms)| (spare.which, *ms)).collect();
        for (at, (spare, to_ms)) in proposal.chosen.iter().enumerate() {
            let Some(shorter_ms) = spare.shorter_ms(*to_ms) else { continue };
            let mut more = choices.clone();
            more[at].1 = shorter_ms;
            let more = state.catch_up_with(&more, &now).unwrap().gained_ms();
            prop_assert!(more == proposal.gained_ms() || more > proposal.needed_ms);
        }
    }
}
