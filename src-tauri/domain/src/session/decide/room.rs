//! Who comes, who goes, and how many there are. Moments are the log's; what was taken down too
//! late says beside it when it was, and a slip of the hand is struck out, never overwritten.

use chrono::{DateTime, Duration, Utc};

use crate::directory::{GuestRole, Sector};
use crate::ids::{ApplicantId, ItemId, PersonId};
use crate::session::entry::NewEntry;
use crate::session::event::Event;
use crate::session::room::{Headcount, suppressed};
use crate::session::state::State;
use crate::time::Moment;
use crate::{Error, Result};

/// Most heads of one group; more is a slip of the hand.
pub const HEADS_MAX: u32 = 9999;
/// How far back a movement may be taken down.
const STATED_MAX: Duration = Duration::hours(12);

/// Somebody who comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrival {
    /// Who.
    pub person: PersonId,
    /// As what.
    pub came_as: GuestRole,
    /// For which applicant.
    pub applicant: Option<ApplicantId>,
    /// Where the person belongs.
    pub sector: Option<Sector>,
}

impl State {
    /// Takes down that people came in; whoever is in already writes nothing.
    ///
    /// # Errors
    /// Before the freeze, after sign-off, for an unknown applicant or a moment that cannot be.
    pub fn arrive(
        &self,
        arrivals: &[Arrival],
        stated: Option<DateTime<Utc>>,
        now: &Moment,
    ) -> Result<Vec<NewEntry>> {
        self.require_room()?;
        let mut entries = Vec::new();
        for Arrival { person, came_as, applicant, sector } in arrivals.iter().copied() {
            if let Some(applicant) = applicant {
                self.require_admitted(applicant)?;
            }
            if self.room.is_in(person) == Some(true) {
                continue;
            }
            self.require_stated(person, stated, now)?;
            entries.push(Event::PersonArrived { person, came_as, applicant, sector, stated }.into());
        }
        Ok(entries)
    }

    /// Takes down that somebody went out, for a pitch where a recused member had to. Whoever
    /// is out for that already writes nothing; whoever is out for another reason may be out
    /// for this one from here on.
    ///
    /// # Errors
    /// Before the freeze, after sign-off, for a pitch from which the member is not recused,
    /// or a moment that cannot be.
    pub fn leave(
        &self,
        person: PersonId,
        recused_from: Option<ItemId>,
        stated: Option<DateTime<Utc>>,
        now: &Moment,
    ) -> Result<Vec<NewEntry>> {
        self.require_room()?;
        if let Some(item) = recused_from {
            let applicant = self.course.agenda.item(item)?.applicant();
            if !applicant.is_some_and(|applicant| self.recused(person, applicant)) {
                return Err(Error::NotNow { why: "not-recused" });
            }
        }
        let last = self.room.last(person).filter(|last| !last.came());
        if last.is_some_and(|last| recused_from.is_none() || last.recused_from() == recused_from) {
            return Ok(Vec::new());
        }
        self.require_stated(person, stated, now)?;
        Ok(vec![Event::PersonLeft { person, recused_from, stated }.into()])
    }

    /// Strikes out the last movement of somebody.
    ///
    /// # Errors
    /// After sign-off, for something that is no movement, or one that another has followed.
    pub fn strike_movement(&self, seq: u64) -> Result<NewEntry> {
        self.require_room()?;
        let movement = self.room.movements.iter().find(|movement| movement.seq == seq);
        let movement = movement.ok_or(Error::Unknown { what: "movement" })?;
        if self.room.last(movement.person).is_some_and(|last| last.seq != seq) {
            return Err(Error::NotNow { why: "moved-since" });
        }
        Ok(Event::MovementStruck { seq }.into())
    }

    /// Takes down a count of heads; the same count again writes nothing. Where people were
    /// asked to say where they belong, groups that would give somebody away are left out here,
    /// before they are written.
    ///
    /// # Errors
    /// Before the freeze, after sign-off, or for more heads than a house holds.
    pub fn count_heads(
        &self,
        presenters: Option<u32>,
        counts: &Headcount,
        voluntary: bool,
    ) -> Result<Vec<NewEntry>> {
        self.require_room()?;
        if counts.values().copied().chain(presenters).any(|heads| heads > HEADS_MAX) {
            return Err(Error::Invalid { field: "heads" });
        }
        let (presenters, counts) = if voluntary {
            (None, suppressed(counts))
        } else {
            (
                presenters,
                counts
                    .iter()
                    .filter(|(_, heads)| **heads > 0)
                    .map(|(sector, heads)| (*sector, *heads))
                    .collect(),
            )
        };
        let standing = if voluntary { &self.room.voluntary } else { &self.room.counted };
        let same = standing.as_ref().is_some_and(|old| old.presenters == presenters && old.counts == counts);
        if same {
            return Ok(Vec::new());
        }
        Ok(vec![Event::HeadsCounted { presenters, counts, voluntary }.into()])
    }

    fn require_room(&self) -> Result<()> {
        self.require_frozen()?;
        self.require_unsigned()
    }

    /// A stated moment lies behind now, not before what was taken down of the same person, and
    /// within half a day.
    fn require_stated(&self, person: PersonId, stated: Option<DateTime<Utc>>, now: &Moment) -> Result<()> {
        let Some(stated) = stated else { return Ok(()) };
        let before = self.room.last(person).is_some_and(|last| stated < last.when());
        if stated > now.wall || now.wall - stated > STATED_MAX || before {
            return Err(Error::Invalid { field: "moved-at" });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use uuid::Uuid;

    use super::*;
    use crate::hash::Hash;
    use crate::ids::EntryId;
    use crate::plan::panel::Evaluator;
    use crate::plan::templates;
    use crate::session::entry::seal;
    use crate::session::event::{Actor, Signer};
    use crate::session::room::{RecusedCall, RecusedStep};

    const BRANDT: PersonId = PersonId(Uuid::from_u128(71));
    const GUEST: PersonId = PersonId(Uuid::from_u128(72));

    fn item(n: u128) -> ItemId {
        ItemId(Uuid::from_u128(n))
    }

    fn applicant(n: u128) -> ApplicantId {
        ApplicantId(Uuid::from_u128(n))
    }

    fn at(second: u64) -> Moment {
        let nine: DateTime<Utc> = "2026-11-24T08:00:00Z".parse().unwrap();
        let wall = nine + Duration::seconds(second.cast_signed());
        Moment { wall, boot_ms: second * 1000, boot_id: "test".into() }
    }

    /// The entry of each place is a second after the one before.
    fn written(state: State, new: impl Into<NewEntry>) -> State {
        let place = (state.seq() + 1, state.head());
        let id = EntryId(Uuid::from_u128(u128::from(place.0)));
        let stored = seal(&new.into(), place, id, at(place.0), Actor::Host, [7; 32]).unwrap();
        state.with(stored.read())
    }

    fn all(state: State, entries: Result<Vec<NewEntry>>) -> State {
        entries.unwrap().into_iter().fold(state, written)
    }

    /// Two pitches, 11 and 12; Brandt is recused from the second.
    fn frozen() -> State {
        let mut plan = templates::empty_plan();
        plan.agenda.items.clear();
        let mut next = 10;
        plan.admit(&[applicant(1), applicant(2)], || {
            next += 1;
            item(next)
        });
        plan.panel.put(Evaluator { person: BRANDT, sector: Sector::Business, nominated_by: None });
        let state = written(State::new(Arc::new(plan)), conflict(applicant(2)));
        written(state, Event::PlanFrozen { revision: 1, plan_hash: Hash::of(&[]) })
    }

    fn conflict(applicant: ApplicantId) -> NewEntry {
        let event = Event::DeclarationMade { evaluator: BRANDT, applicant, conflict: true, ordered_by: None };
        NewEntry { event, text: Some("Vetter".into()) }
    }

    fn arrival(person: PersonId) -> Arrival {
        Arrival { person, came_as: GuestRole::Panel, applicant: None, sector: None }
    }

    fn arrived(state: State, person: PersonId) -> State {
        let entries = state.arrive(&[arrival(person)], None, &at(900));
        all(state, entries)
    }

    fn left(state: State, recused_from: Option<ItemId>) -> State {
        let entries = state.leave(BRANDT, recused_from, None, &at(900));
        all(state, entries)
    }

    fn step(state: State) -> State {
        let step = state.advance().unwrap();
        written(state, step)
    }

    fn calls(state: &State) -> Vec<(ItemId, RecusedStep)> {
        let brandt = |call: RecusedCall| {
            assert_eq!(call.person, BRANDT);
            (call.item, call.step)
        };
        state.recused_calls().into_iter().map(brandt).collect()
    }

    #[test]
    fn a_key_pressed_twice_brings_nobody_in_or_out_twice() {
        let state = arrived(arrived(frozen(), BRANDT), BRANDT);
        assert_eq!((state.room.movements.len(), state.room.is_in(BRANDT)), (1, Some(true)));
        let state = left(left(state, None), None);
        assert_eq!((state.room.movements.len(), state.room.is_in(BRANDT)), (2, Some(false)));
    }

    #[test]
    fn nobody_comes_before_the_freeze_or_after_the_signature() {
        let open = State::new(frozen().plan);
        assert_eq!(open.arrive(&[arrival(GUEST)], None, &at(9)), Err(Error::PlanNotFrozen));
        let signed = Event::SignedOff { signer: Signer::Chair, person: GUEST, head: Hash::ZERO };
        let signed = written(arrived(frozen(), BRANDT), signed);
        assert_eq!(signed.arrive(&[arrival(GUEST)], None, &at(9)), Err(Error::SignedOff));
        assert_eq!(signed.leave(BRANDT, None, None, &at(9)), Err(Error::SignedOff));
        assert_eq!(signed.strike_movement(3), Err(Error::SignedOff));
        assert_eq!(signed.count_heads(None, &Headcount::new(), false), Err(Error::SignedOff));
    }

    #[test]
    fn only_a_recused_member_goes_out_as_one() {
        let state = frozen();
        let refused = |of| state.leave(BRANDT, Some(of), None, &at(9));
        assert_eq!(refused(item(11)), Err(Error::NotNow { why: "not-recused" }));
        assert!(refused(item(99)).is_err());
        assert!(refused(item(12)).is_ok());
    }

    #[test]
    fn the_room_is_asked_about_a_recused_member_once_and_in_time() {
        let state = step(arrived(frozen(), BRANDT));
        assert_eq!(calls(&state), [], "the first pitch has just begun");
        let state = (0..3).fold(state, |state, _| step(state));
        assert!(state.changes_over());
        assert_eq!(calls(&state), [(item(12), RecusedStep::Leave)]);
        let state = left(state, Some(item(12)));
        assert_eq!(calls(&state), [(item(12), RecusedStep::Out)]);
        let state = (0..4).fold(state, |state, _| step(state));
        assert!(state.changes_over(), "the second pitch is over");
        assert_eq!(calls(&state), [(item(12), RecusedStep::Return)]);
        let state = arrived(step(state), BRANDT);
        assert_eq!(calls(&state), []);
        let away = state.room.out_for(BRANDT, item(12));
        let seconds = away.iter().map(|away| (away.left.unwrap().at.boot_ms, away.ended.unwrap().at.boot_ms));
        assert_eq!(seconds.collect::<Vec<_>>(), [(8000, 14_000)]);
    }

    #[test]
    fn whoever_is_out_already_can_be_out_for_the_next_pitch_from_then_on() {
        let state = written(left(frozen(), None), conflict(applicant(1)));
        assert_eq!(calls(&state), [(item(11), RecusedStep::Leave)], "out, but not for this");
        let state = left(left(state, Some(item(11))), Some(item(12)));
        let spans = state.room.away(BRANDT);
        assert_eq!(spans.len(), 3);
        assert!(spans[..2].iter().all(|away| away.ended.is_some()) && spans[2].ended.is_none());
    }

    #[test]
    fn a_slip_of_the_hand_is_struck_out_and_only_the_last_one() {
        let state = left(arrived(frozen(), BRANDT), None);
        let (came, went) = (state.room.movements[0].seq, state.room.movements[1].seq);
        assert_eq!(state.strike_movement(came), Err(Error::NotNow { why: "moved-since" }));
        let strike = state.strike_movement(went).unwrap();
        let state = written(state, strike);
        assert_eq!(state.room.is_in(BRANDT), Some(true));
        assert_eq!(state.strike_movement(went), Err(Error::Unknown { what: "movement" }));
    }

    #[test]
    fn a_movement_taken_down_late_lies_between_the_one_before_and_now() {
        let state = arrived(frozen(), BRANDT);
        let leave = |second| state.leave(BRANDT, None, Some(at(second).wall), &at(600));
        let came = state.room.movements[0].at.boot_ms / 1000;
        for refused in [came - 1, 601, 700] {
            assert_eq!(leave(refused), Err(Error::Invalid { field: "moved-at" }), "{refused}");
        }
        let state = all(state.clone(), leave(300));
        assert_eq!(state.room.last(BRANDT).unwrap().when(), at(300).wall);
        let day_before = Some(at(0).wall - Duration::hours(13));
        assert!(frozen().arrive(&[arrival(GUEST)], day_before, &at(9)).is_err());
    }

    #[test]
    fn a_group_that_would_give_somebody_away_is_never_written() {
        let asked =
            Headcount::from([(Sector::Administration, 9), (Sector::Business, 4), (Sector::Research, 6)]);
        let entries = frozen().count_heads(Some(3), &asked, true).unwrap();
        let told = Headcount::from([(Sector::Administration, 9)]);
        let written = Event::HeadsCounted { presenters: None, counts: told, voluntary: true };
        assert_eq!(entries, [written.into()]);
    }

    #[test]
    fn the_latest_count_stands_and_the_same_again_writes_nothing() {
        let heads = |n| Headcount::from([(Sector::Administration, n), (Sector::Business, 0)]);
        let state = frozen();
        let entries = state.count_heads(Some(14), &heads(4), false);
        let state = all(state, entries);
        assert_eq!(state.count_heads(Some(14), &heads(4), false), Ok(Vec::new()));
        let entries = state.count_heads(Some(14), &heads(5), false);
        let state = all(state, entries);
        let counted = state.room.counted.as_ref().unwrap();
        assert_eq!((counted.presenters, counted.guests()), (Some(14), 5));
        let too_many = state.count_heads(None, &heads(HEADS_MAX + 1), false);
        assert_eq!(too_many, Err(Error::Invalid { field: "heads" }));
    }
}
