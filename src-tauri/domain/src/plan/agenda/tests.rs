//! Rules of the agenda, as sentences and properties.

use chrono::NaiveTime;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::plan::{Plan, templates};

fn applicant(n: u128) -> ApplicantId {
    ApplicantId(Uuid::from_u128(n))
}

fn track(n: u128) -> TrackId {
    TrackId(Uuid::from_u128(n))
}

fn new_ids() -> impl FnMut() -> ItemId {
    let mut next = 1000_u128;
    move || {
        next += 1;
        ItemId(Uuid::from_u128(next))
    }
}

fn plan_with(pitches: u128) -> Plan {
    let mut plan = templates::empty_plan();
    let ids: Vec<_> = (1..=pitches).map(applicant).collect();
    plan.admit(&ids, new_ids());
    plan
}

/// Two tracks of two pitches each.
fn plan_with_tracks() -> Plan {
    let mut plan = templates::empty_plan();
    let mut new_item = new_ids();
    for n in [1, 2] {
        plan.agenda.put_track(Track { id: track(n), name: format!("Block {n}"), challenge: None });
        let ids = [applicant(2 * n - 1), applicant(2 * n)];
        plan.admit_into(track(n), &ids, &mut new_item).unwrap();
    }
    plan
}

/// The agenda in short: pitches by number, other items by the first letter of their kind.
fn row(agenda: &Agenda) -> String {
    let letter = |item: &AgendaItem| match item.applicant() {
        Some(id) => id.0.as_u128().to_string(),
        None => item.kind.code()[..1].to_owned(),
    };
    let tracks = agenda.items.iter().map(|item| match item.track {
        Some(id) => format!("{}{}", ["", "A", "B", "C"][id.0.as_u128() as usize], letter(item)),
        None => letter(item),
    });
    tracks.collect::<Vec<_>>().join(" ")
}

#[test]
fn pitches_share_a_number_and_a_break_has_none() {
    let mut plan = plan_with(3);
    let pause = AgendaItem::new(ItemId(Uuid::from_u128(9)), ItemKind::Break, 20 * MINUTE_MS);
    plan.agenda.items.insert(3, pause);
    let timed = plan.timed();
    let numbers: Vec<_> = timed.iter().map(|item| item.number.as_str()).collect();
    assert_eq!(numbers, ["1", "2.1", "2.2", "", "2.3", "3", "4"]);
    assert_eq!(timed[4].offset_ms, (10 + 15 + 15 + 20) * MINUTE_MS);
}

#[test]
fn each_track_has_a_number_of_its_own_and_a_late_pitch_follows_the_last_of_its_track() {
    let mut plan = plan_with_tracks();
    assert_eq!(row(&plan.agenda), "w A1 A2 B3 B4 d c");
    plan.admit_into(track(1), &[applicant(9)], || ItemId(Uuid::from_u128(9000))).unwrap();
    assert_eq!(row(&plan.agenda), "w A1 A2 A9 B3 B4 d c");
    let numbers: Vec<_> = plan.timed().into_iter().map(|item| item.number).collect();
    assert_eq!(numbers, ["1", "2.1", "2.2", "2.3", "3.1", "3.2", "4", "5"]);
    assert!(plan.admit_into(track(7), &[applicant(10)], new_ids()).is_err());
}

#[test]
fn a_track_moves_as_a_block_and_leaves_its_items_when_it_goes() {
    let mut plan = plan_with_tracks();
    let pause = AgendaItem::new(ItemId(Uuid::from_u128(9)), ItemKind::Break, 20 * MINUTE_MS);
    plan.agenda.items.insert(3, pause);
    plan.agenda.move_track(track(2), 0).unwrap();
    assert_eq!(row(&plan.agenda), "w B3 B4 A1 A2 b d c");
    plan.agenda.move_track(track(2), 5).unwrap();
    assert_eq!(row(&plan.agenda), "w A1 A2 B3 B4 b d c");
    plan.agenda.remove_track(track(1)).unwrap();
    assert_eq!(row(&plan.agenda), "w 1 2 B3 B4 b d c");
    assert_eq!(plan.agenda.remove_track(track(1)), Err(Error::Unknown { what: "track" }));
    plan.check().unwrap();
}

#[test]
fn who_is_assigned_comes_last_in_the_track_and_nobody_is_torn_out_of_its_middle() {
    let mut plan = plan_with_tracks();
    let first = plan.agenda.items[1].id;
    plan.agenda.assign(&[first], Some(track(2))).unwrap();
    assert_eq!(row(&plan.agenda), "w A2 B3 B4 B1 d c");
    let middle = plan.agenda.items[3].id;
    plan.agenda.assign(&[middle], None).unwrap();
    assert_eq!(row(&plan.agenda), "w A2 B3 B1 4 d c");
    let pitch = plan.agenda.items[4].id;
    assert_eq!(plan.agenda.move_item(pitch, 3, None), Err(Error::Invalid { field: "agenda-place" }));
    plan.agenda.move_item(pitch, 1, Some(track(1))).unwrap();
    assert_eq!(row(&plan.agenda), "w A4 A2 B3 B1 d c");
    plan.check().unwrap();
}

#[test]
fn tracks_are_filled_in_the_order_in_which_they_stand() {
    let mut plan = plan_with(3);
    for n in [1, 2, 3] {
        plan.agenda.put_track(Track { id: track(n), name: format!("Block {n}"), challenge: None });
    }
    let items: Vec<_> = plan.agenda.items[1..4].iter().map(|item| item.id).collect();
    for (item, into) in [(items[0], 2), (items[1], 1), (items[2], 3)] {
        plan.agenda.assign(&[item], Some(track(into))).unwrap();
    }
    assert_eq!(row(&plan.agenda), "w A2 B1 C3 d c");
    let order: Vec<_> = plan.agenda.tracks.iter().map(|track| track.id).collect();
    assert_eq!(order, [track(1), track(2), track(3)]);
}

#[test]
fn a_hard_start_tells_its_gap_or_overlap_and_what_follows_reflows() {
    let mut plan = plan_with(3);
    let offset = |at: NaiveTime| Some(u64::from(chrono::Timelike::num_seconds_from_midnight(&at)) * 1000);
    for (minute, gap) in [(30, 5), (25, 0), (20, -5)] {
        plan.agenda.items[2].hard_start = NaiveTime::from_hms_opt(0, minute, 0);
        let timed = plan.agenda.timed(&plan.slot, offset);
        assert_eq!(timed[2].gap_ms, gap * MINUTE_MS.cast_signed());
        assert_eq!(timed[3].offset_ms, (u64::from(minute) + 15) * MINUTE_MS);
        assert_eq!(timed[3].gap_ms, 0);
    }
    // Without a start of the session nothing can be placed, so the start is linked.
    assert_eq!(plan.timed()[2].gap_ms, 0);
}

#[test]
fn a_drawn_order_moves_the_pitches_and_leaves_hard_starts_and_breaks() {
    let mut plan = plan_with(3);
    let pause = AgendaItem::new(ItemId(Uuid::from_u128(9)), ItemKind::Break, 20 * MINUTE_MS);
    plan.agenda.items.insert(2, pause);
    plan.agenda.items[3].hard_start = NaiveTime::from_hms_opt(10, 0, 0);
    plan.agenda.reorder(None, &[applicant(3), applicant(1), applicant(2)]);
    assert_eq!(row(&plan.agenda), "w 3 b 1 2 d c");
    assert!(plan.agenda.items[3].hard_start.is_some());
}

#[test]
fn a_column_that_goes_takes_its_cells_along() {
    let mut plan = plan_with(1);
    let column = |n| ColumnId(Uuid::from_u128(n));
    let named = |n| Column { id: column(n), name: format!("Spalte {n}") };
    plan.agenda.set_columns(vec![named(1), named(2)]);
    plan.agenda.items[0].cells = BTreeMap::from([(column(1), "Funk".into()), (column(2), "Rampe".into())]);
    plan.agenda.set_columns(vec![named(2)]);
    assert_eq!(plan.agenda.items[0].cells.keys().collect::<Vec<_>>(), [&column(2)]);
    plan.check().unwrap();
}

#[test]
fn a_slot_without_pitch_time_is_refused() {
    let mut slot = templates::empty_plan().slot;
    assert!(slot.set_durations(&[0, 1, 1, 1]).is_err());
    assert!(slot.set_durations(&[1, 1]).is_err());
    assert!(slot.set_durations(&[100 * 60 * MINUTE_MS, 0, 0, 0]).is_err());
    assert!(slot.set_durations(&[3 * MINUTE_MS, 3 * MINUTE_MS, 0, 0]).is_ok());
}

#[test]
fn every_preset_fits_its_marks_and_keeps_scoring_and_changeover() {
    for preset in PRESETS {
        let mut slot = templates::empty_plan().slot;
        slot.set_marks(0, &[120_000, 30_000, 60_000]).unwrap();
        slot.use_preset(preset);
        slot.check().unwrap();
        let lengths: Vec<_> = slot.phases.iter().map(|phase| phase.duration_ms / 1000).collect();
        assert_eq!(lengths, [preset.seconds.0, preset.seconds.1, 180, 120]);
        assert!(slot.phases.iter().all(|phase| phase.marks_ms.iter().all(|mark| *mark < phase.duration_ms)));
        assert_eq!(Preset::from_code(preset.code), Some(preset));
    }
    assert_eq!(Preset::from_code("7-7"), None);
}

#[test]
fn marks_are_kept_longest_first_and_only_where_the_phase_reaches_them() {
    let mut slot = templates::empty_plan().slot;
    slot.set_marks(1, &[30_000, 120_000, 30_000]).unwrap();
    assert_eq!(slot.phases[1].marks_ms, [120_000, 30_000]);
    assert!(slot.set_marks(1, &[0]).is_err());
    assert!(slot.set_marks(1, &[300_000]).is_err());
    assert!(slot.set_marks(9, &[]).is_err());
    assert!(slot.set_marks(1, &[1, 2, 3, 4, 5, 6, 7, 8, 9]).is_err());
    slot.set_durations(&[300_000, 60_000, 0, 0]).unwrap();
    assert_eq!(slot.phases[1].marks_ms, [30_000]);
}

#[test]
fn what_no_plan_may_hold_is_named() {
    type Break = fn(&mut Plan);
    let wrong: [(&str, Break); 6] = [
        ("date", |plan| plan.head.date = chrono::NaiveDate::from_ymd_opt(1899, 12, 31)),
        ("duration", |plan| plan.agenda.items[0].duration_ms = 0),
        ("duration", |plan| plan.agenda.items[0].duration_ms = 100 * 60 * MINUTE_MS),
        ("agenda-item", |plan| drop(plan.agenda.items.remove(1))),
        ("track", |plan| plan.agenda.items[1].track = None),
        ("column", |plan| drop(plan.agenda.items[0].cells.insert(ColumnId(Uuid::nil()), "x".into()))),
    ];
    for (field, spoil) in wrong {
        let mut plan = plan_with_tracks();
        plan.check().unwrap();
        spoil(&mut plan);
        if field == "track" {
            plan.agenda.items[4].track = Some(track(1));
        }
        assert_eq!(plan.check(), Err(Error::Invalid { field }));
    }
}

proptest! {
    #[test]
    fn any_order_adds_up(moves in prop::collection::vec((0_usize..8, 0_usize..8), 0..20)) {
        let mut plan = plan_with(4);
        for (from, to) in moves {
            let id = plan.agenda.items[from % plan.agenda.items.len()].id;
            plan.agenda.move_item(id, to, None).unwrap();
        }
        let timed = plan.timed();
        for pair in timed.windows(2) {
            prop_assert_eq!(pair[0].offset_ms + pair[0].duration_ms, pair[1].offset_ms);
        }
        let whole: u64 = timed.iter().map(|item| item.duration_ms).sum();
        prop_assert_eq!(whole, (10 + 4 * 15 + 30 + 5) * MINUTE_MS);
    }
}
