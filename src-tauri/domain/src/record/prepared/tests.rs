//! The model of the printed matter over small plans.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveTime};
use uuid::Uuid;

use super::*;
use crate::directory::{Applicant, Directory, Guest};
use crate::draw::Turn;
use crate::ids::{GuestId, TrackId};
use crate::plan::agenda::{Column, Track};
use crate::plan::{Plan, templates};
use crate::session::State;
use crate::session::decide::Holding;
use crate::session::entry::{NewEntry, seal};
use crate::session::event::Actor;
use crate::time::Moment;

fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn now() -> Moment {
    let wall: DateTime<chrono::Utc> = "2026-11-20T09:00:00Z".parse().unwrap();
    Moment { wall, boot_ms: 0, boot_id: "a".into() }
}

/// A plan of three pitches on a winter day, with their names.
fn planned() -> (Plan, Directory) {
    let mut plan = templates::empty_plan();
    plan.head.date = NaiveDate::from_ymd_opt(2026, 11, 24);
    plan.head.start = NaiveTime::from_hms_opt(9, 0, 0);
    let names = ["Aktenlotse GmbH", "Baufeld Digital UG", "Termino GmbH"];
    let applicants: Vec<_> =
        names.iter().zip(1..).map(|(name, n)| Applicant::named(ApplicantId(id(n)), *name)).collect();
    let mut next = 100;
    plan.admit(&applicants.iter().map(|found| found.id).collect::<Vec<_>>(), || {
        next += 1;
        ItemId(id(next))
    });
    (plan, Directory { applicants, ..Directory::default() })
}

fn prepared(plan: &Plan, directory: &Directory, guests: &[Guest]) -> Prepared {
    Prepared::derive(&State::new(Arc::new(plan.clone())), directory, guests, &now())
}

#[test]
fn an_empty_plan_gives_an_empty_draft() {
    let empty = prepared(&templates::empty_plan(), &Directory::default(), &[]);
    assert!(empty.is_draft() && empty.host().is_none() && empty.applicants.is_empty());
    assert!(empty.criteria.is_none() && empty.head.starts.is_none());
}

#[test]
fn the_agenda_has_names_times_and_the_host_s_own_columns() {
    let (mut plan, directory) = planned();
    let column = crate::ids::ColumnId(id(7));
    plan.agenda.columns.push(Column { id: column, name: "Mikrofon".into() });
    plan.agenda.tracks.push(Track { id: TrackId(id(8)), name: "Wege".into(), challenge: None });
    plan.agenda.items[2].cells.insert(column, "Funk".into());
    plan.agenda.items[2].track = Some(TrackId(id(8)));
    let made = prepared(&plan, &directory, &[]);
    let row = &made.agenda[2];
    assert_eq!(
        (row.title.as_str(), row.track, row.cells.as_slice()),
        ("Baufeld Digital UG", Some(0), &["Funk".to_owned()][..])
    );
    assert_eq!(row.from.unwrap().format("%H:%M").to_string(), "09:25");
    assert_eq!(row.phases.len(), 4);
    assert_eq!(made.head.ends.unwrap().to_rfc3339(), "2026-11-24T09:30:00+00:00");
}

#[test]
fn needs_are_counted_and_nobody_is_named_with_one() {
    let (plan, directory) = planned();
    let guest = |n: u128, needs: &[AccessNeed]| Guest {
        id: GuestId(id(n)),
        role: GuestRole::Guest,
        name: format!("Gast {n}"),
        organisation: String::new(),
        person: None,
        applicant: None,
        needs: needs.to_vec(),
        needs_note: "Rollstuhl".into(),
        arranged: String::new(),
    };
    let guests = [
        guest(1, &[AccessNeed::StepFree]),
        guest(2, &[AccessNeed::StepFree, AccessNeed::Captions]),
        guest(3, &[]),
    ];
    let made = prepared(&plan, &directory, &guests);
    assert_eq!(made.needs, [(AccessNeed::StepFree, 2), (AccessNeed::Captions, 1)]);
    assert!(!format!("{:?}", made.guests).contains("Rollstuhl"));
}

/// A log of one, sealed as the app would.
fn with(state: State, new: &NewEntry) -> State {
    let place = (state.seq() + 1, state.head());
    let stored = seal(new, place, crate::ids::EntryId(id(500)), now(), Actor::Host, [7; 32]).unwrap();
    state.with(stored.read())
}

#[test]
fn a_draw_comes_with_the_names_that_were_hashed_and_every_sum() {
    use crate::draw::{List, ListEntry, SortRule, TakingPart};
    let (plan, mut directory) = planned();
    let entries = directory
        .applicants
        .iter()
        .map(|found| ListEntry { applicant: found.id, name: found.name.clone(), received: None })
        .collect();
    let list = List::new(SortRule::ByName, entries);
    let state = State::new(Arc::new(plan));
    let fixed = state.fix_draw_list(None, SortRule::ByName, &list).unwrap();
    let state = with(state, &fixed);
    let turn = |n, digits: &str| Turn { caller: PersonId(id(n)), digits: digits.into() };
    let called = Holding::Called(vec![turn(90, "27"), turn(91, "18")]);
    let held = state.hold_draw(None, &called, &TakingPart::default(), "").unwrap();
    let state = with(state, &held);
    directory.applicants[0].name = "Aktenlotse SE".into();
    let made = Prepared::derive(&state, &directory, &[], &now());
    let draw = &made.draws[0];
    let held = draw.held.as_ref().unwrap();
    assert_eq!(draw.list[0].name, "Aktenlotse GmbH", "the list keeps the names that were hashed");
    assert!(draw.as_hashed && held.recomputed);
    assert_eq!((held.number.as_str(), held.steps.len()), ("2718", 3));
    // 2718 : 3 = 906 rest 0; 906 : 2 = 453 rest 0; the last name is left.
    assert_eq!(held.order, ["Aktenlotse GmbH", "Baufeld Digital UG", "Termino GmbH"]);
}
