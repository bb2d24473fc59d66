//! Attendance: who is there, who comes and goes, and heads.

use chrono::{DateTime, Days, NaiveTime, TimeZone as _, Utc};
use chrono_tz::Tz;
use domain::directory::{Directory, Guest, GuestRole, Person, Sector};
use domain::ids::{ItemId, PersonId, SessionId};
use domain::record::{Record, local};
use domain::session::State;
use domain::session::decide::Arrival;
use domain::session::room::{Count, GROUP_MIN, Headcount, How, Movement, RecusedCall, Room};
use store::Writing;

use crate::lookup::{clock_seconds, done};
use crate::sessions::new_id;
use crate::wire::{
    ArriveInRoom, CountHeads, Done, HeadsView, LeaveRoom, Recusal, RoomBrief, RoomCall, RoomKey, RoomPerson,
    RoomRequest, RoomView, SectorHeads, StrikeMovement, WelcomeInRoom,
};
use crate::{App, Caller, Result, named};

pub(crate) fn room(app: &App, caller: &Caller, of: RoomRequest) -> Result<RoomView> {
    caller.may_see(of.session)?;
    let (state, directory) = app.with_names(of.session)?;
    let guests = app.inner.store.read(|reading| reading.guests(of.session))?;
    let zone = state.plan.head.time_zone;
    let language = crate::document::language(&of.language)?;
    let record = Record::derive(&state, &directory, &app.now());
    let heads = |count: &Option<Count>| count.as_ref().map(|count| heads_view(count, zone));
    Ok(RoomView {
        session: of.session,
        seq: state.seq(),
        brief: brief(&state, &directory),
        people: People { state: &state, directory: &directory, numbers: state.numbers() }.all(&guests),
        counted: heads(&state.room.counted),
        voluntary: heads(&state.room.voluntary),
        group_min: GROUP_MIN,
        into_minutes: report::attendance_in_words(&record.attendance, language),
    })
}

fn heads_view(count: &Count, zone: Tz) -> HeadsView {
    let counts = count.counts.iter();
    HeadsView {
        presenters: count.presenters,
        counts: counts
            .map(|(sector, heads)| SectorHeads { sector: sector.code().into(), heads: *heads })
            .collect(),
        at: clock_seconds(zone, count.at.wall),
    }
}

/// Panel, chair and minute taker as they are now, each once.
fn expected(state: &State) -> Vec<PersonId> {
    let mut expected: Vec<_> = state.course.seated().map(|member| member.person).collect();
    for leading in [state.plan.head.chair, state.plan.head.minute_taker].into_iter().flatten() {
        if !expected.contains(&leading) {
            expected.push(leading);
        }
    }
    expected
}

/// The room as the console has it.
pub(super) fn brief(state: &State, directory: &Directory) -> RoomBrief {
    let (expected, room) = (expected(state), &state.room);
    let is_in = |person: &PersonId| room.is_in(*person) == Some(true);
    let others = others(room).into_iter().filter(|person| !expected.contains(person));
    RoomBrief {
        recorded: expected.iter().any(|person| room.is_in(*person).is_some()),
        present: expected.iter().filter(|person| is_in(person)).count(),
        expected: expected.len(),
        others: others.filter(is_in).count(),
        calls: state.recused_calls().into_iter().map(|call| call_view(state, directory, call)).collect(),
    }
}

/// Everyone of whom something was taken down, in order.
fn others(room: &Room) -> Vec<PersonId> {
    let mut seen = Vec::new();
    for movement in &room.movements {
        if !seen.contains(&movement.person) {
            seen.push(movement.person);
        }
    }
    seen
}

fn call_view(state: &State, directory: &Directory, call: RecusedCall) -> RoomCall {
    let RecusedCall { person, item, step } = call;
    let last = state.room.last(person).filter(|last| last.recused_from() == Some(item));
    RoomCall {
        person,
        name: directory.person_name(person).to_owned(),
        item,
        number: number(state, &state.numbers(), item),
        step: step.code().to_owned(),
        since: last.map(|last| clock_seconds(state.plan.head.time_zone, last.when())),
    }
}

fn number(state: &State, numbers: &[String], item: ItemId) -> String {
    let place = state.course.agenda.items.iter().position(|other| other.id == item);
    place.and_then(|place| numbers.get(place)).cloned().unwrap_or_default()
}

/// What the rows of people are made from.
struct People<'a> {
    state: &'a State,
    directory: &'a Directory,
    numbers: Vec<String>,
}

impl People<'_> {
    fn all(&self, guests: &[Guest]) -> Vec<RoomPerson> {
        let of_house = expected(self.state);
        let (panel, course) = (&self.state.course.panel, &self.state.course);
        let replaced = course.replacements.iter().map(|change| change.evaluator);
        let mut rows: Vec<RoomPerson> = Vec::new();
        for person in of_house.iter().copied().chain(replaced) {
            let group = if panel.has(person) { "panel" } else { "leading" };
            if rows.iter().all(|row| row.person != Some(person)) {
                rows.push(self.row(person, group));
            }
        }
        // Someone of the panel who also stands on the guest list, for what they need, is there once.
        let known = |rows: &[RoomPerson], guest: &Guest| {
            rows.iter().any(|row| guest.person.is_some() && row.person == guest.person)
                || guest.role == GuestRole::Panel && rows.iter().any(|row| row.name == guest.name)
        };
        for guest in guests {
            if !known(&rows, guest) {
                rows.push(self.guest_row(guest));
            }
        }
        for person in others(&self.state.room) {
            if rows.iter().all(|row| row.person != Some(person)) {
                let came = self.state.room.of(person).find_map(came_as).unwrap_or(GuestRole::Guest);
                rows.push(self.row(person, group_of(came)));
            }
        }
        rows
    }

    fn row(&self, person: PersonId, group: &str) -> RoomPerson {
        let found = self.directory.person(person);
        let last = self.state.room.last(person);
        RoomPerson {
            person: Some(person),
            guest: None,
            name: found.map(|found| found.name.clone()).unwrap_or_default(),
            note: found.map(|found| found.organisation.clone()).unwrap_or_default(),
            group: group.to_owned(),
            functions: self.functions(person),
            state: match last.map(Movement::came) {
                None => "unknown",
                Some(true) => "in",
                Some(false) => "out",
            }
            .to_owned(),
            at: last.map(|last| self.clock(last.when())),
            noted_at: last.filter(|last| last.stated.is_some()).map(|last| self.clock(last.at.wall)),
            recused_from: last
                .and_then(Movement::recused_from)
                .map(|item| number(self.state, &self.numbers, item)),
            movement: last.map(|last| last.seq),
            recusals: self.recusals(person),
        }
    }

    fn guest_row(&self, guest: &Guest) -> RoomPerson {
        let group = group_of(guest.role);
        let mut row = guest.person.map_or_else(|| unseen(group), |person| self.row(person, group));
        let for_whom = guest.applicant.map(|id| self.directory.applicant_name(id).to_owned());
        row.guest = Some(guest.id);
        row.name.clone_from(&guest.name);
        row.note = for_whom.unwrap_or_else(|| guest.organisation.clone());
        row
    }

    fn clock(&self, at: DateTime<Utc>) -> String {
        clock_seconds(self.state.plan.head.time_zone, at)
    }

    fn functions(&self, person: PersonId) -> Vec<String> {
        let head = &self.state.plan.head;
        let changes = &self.state.course.replacements;
        [
            (head.chair == Some(person), "chair"),
            (head.minute_taker == Some(person), "minute_taker"),
            (changes.iter().any(|change| change.substitute == person), "substitute"),
            (changes.iter().any(|change| change.evaluator == person), "replaced"),
        ]
        .into_iter()
        .filter(|(is, _)| *is)
        .map(|(_, code)| code.to_owned())
        .collect()
    }

    fn recusals(&self, person: PersonId) -> Vec<Recusal> {
        let short = self.directory.short_names();
        let items = self.state.course.agenda.items.iter().zip(&self.numbers);
        let of = items.filter_map(|(item, number)| {
            let applicant = item.applicant().filter(|applicant| self.state.recused(person, *applicant))?;
            let title = short.get(&applicant).cloned().unwrap_or_default();
            Some(Recusal { item: item.id, number: number.clone(), title })
        });
        of.collect()
    }
}

const fn group_of(role: GuestRole) -> &'static str {
    match role {
        GuestRole::Presenter => "presenter",
        GuestRole::Panel => "panel",
        GuestRole::Staff => "staff",
        GuestRole::Guest => "guest",
    }
}

/// The row of a guest who has not come yet.
fn unseen(group: &str) -> RoomPerson {
    RoomPerson {
        person: None,
        guest: None,
        name: String::new(),
        note: String::new(),
        group: group.to_owned(),
        functions: Vec::new(),
        state: "unknown".to_owned(),
        at: None,
        noted_at: None,
        recused_from: None,
        movement: None,
        recusals: Vec::new(),
    }
}

fn came_as(movement: &Movement) -> Option<GuestRole> {
    match movement.how {
        How::Came { came_as, .. } => Some(came_as),
        How::Left { .. } => None,
    }
}

pub(crate) fn arrive(app: &App, caller: &Caller, command: ArriveInRoom) -> Result<Done> {
    let ArriveInRoom { session, people, stated } = command;
    caller.may_see(session)?;
    let state = app.state(session)?;
    let arrivals = people.iter().map(|key| arrival(app, session, &state, key)).collect::<Result<Vec<_>>>()?;
    arrived(app, caller, session, arrivals, stated)
}

pub(crate) fn welcome(app: &App, caller: &Caller, command: WelcomeInRoom) -> Result<Done> {
    let WelcomeInRoom { session, who, came_as, sector, stated } = command;
    caller.may_see(session)?;
    let came_as = GuestRole::from_code(&came_as).filter(|role| *role != GuestRole::Panel);
    let came_as = came_as.ok_or(domain::Error::Invalid { field: "role" })?;
    let sector = match sector.as_str() {
        "" => None,
        code => Some(Sector::from_code(code).ok_or(domain::Error::Invalid { field: "sector" })?),
    };
    let person = app.inner.store.write(move |writing| named::person(writing, &who, "person"))?;
    let person = person.ok_or(domain::Error::Invalid { field: "name" })?;
    let arrival = Arrival { person, came_as, applicant: None, sector };
    // Whoever is typed in and sits on the panel comes as what they are.
    let arrival = of_house(&*app.state(session)?, person).unwrap_or(arrival);
    arrived(app, caller, session, vec![arrival], stated)
}

fn arrived(
    app: &App,
    caller: &Caller,
    session: SessionId,
    arrivals: Vec<Arrival>,
    stated: Option<String>,
) -> Result<Done> {
    let state = app.append(session, caller, move |state, now| {
        let stated = stated_at(state, stated.as_deref(), now.wall)?;
        Ok(state.arrive(&arrivals, stated, now)?)
    })?;
    Ok(done(&state))
}

pub(crate) fn leave(app: &App, caller: &Caller, command: LeaveRoom) -> Result<Done> {
    let LeaveRoom { session, person, recused_from, stated } = command;
    caller.may_see(session)?;
    let state = app.append(session, caller, move |state, now| {
        if !expected(state).contains(&person) && state.room.last(person).is_none() {
            return Err(domain::Error::Unknown { what: "person" }.into());
        }
        let stated = stated_at(state, stated.as_deref(), now.wall)?;
        Ok(state.leave(person, recused_from, stated, now)?)
    })?;
    Ok(done(&state))
}

pub(crate) fn strike(app: &App, caller: &Caller, command: StrikeMovement) -> Result<Done> {
    caller.may_see(command.session)?;
    let state = app.append(command.session, caller, move |state, _| {
        Ok(vec![state.strike_movement(command.movement)?])
    })?;
    Ok(done(&state))
}

pub(crate) fn count(app: &App, caller: &Caller, command: CountHeads) -> Result<Done> {
    caller.may_see(command.session)?;
    let mut counts = Headcount::new();
    for SectorHeads { sector, heads } in &command.counts {
        let sector = Sector::from_code(sector).ok_or(domain::Error::Invalid { field: "sector" })?;
        counts.insert(sector, *heads);
    }
    let CountHeads { session, presenters, voluntary, .. } = command;
    let state =
        app.append(session, caller, move |state, _| Ok(state.count_heads(presenters, &counts, voluntary)?))?;
    Ok(done(&state))
}

/// Who comes, and as what. A guest of the list becomes a person of the directory: the log
/// names people only.
fn arrival(app: &App, session: SessionId, state: &State, key: &RoomKey) -> Result<Arrival> {
    if let Some(person) = key.person {
        let before = state.room.of(person).rev().find_map(|movement| match movement.how {
            How::Came { came_as, applicant, sector } => Some(Arrival { person, came_as, applicant, sector }),
            How::Left { .. } => None,
        });
        if let Some(arrival) = of_house(state, person).or(before) {
            return Ok(arrival);
        }
    }
    let Some(id) = key.guest else { return Err(domain::Error::Unknown { what: "person" }.into()) };
    let (guest, person) = app.inner.store.write(move |writing| {
        let guests = writing.guests(session)?;
        let guest = guests.into_iter().find(|guest| guest.id == id);
        let guest = guest.ok_or(domain::Error::Unknown { what: "guest" })?;
        let person = person_of(writing, session, &guest)?;
        Ok::<_, crate::Error>((guest, person))
    })?;
    if let Some(arrival) = of_house(state, person) {
        return Ok(arrival);
    }
    let applicant = guest.applicant.filter(|applicant| state.course.applicants.contains(applicant));
    Ok(Arrival { person, came_as: guest.role, applicant, sector: None })
}

/// Somebody of the panel, the chair or the minute taker.
fn of_house(state: &State, person: PersonId) -> Option<Arrival> {
    let came_as = if state.course.panel.has(person) { GuestRole::Panel } else { GuestRole::Staff };
    let leads = [state.plan.head.chair, state.plan.head.minute_taker].contains(&Some(person));
    let known = came_as == GuestRole::Panel || leads;
    known.then_some(Arrival { person, came_as, applicant: None, sector: None })
}

/// The person of the directory that a guest is: the one known of old, the only one of this
/// name and organisation, or a new one.
fn person_of(writing: &mut Writing<'_>, session: SessionId, guest: &Guest) -> Result<PersonId> {
    if let Some(person) = guest.person {
        return Ok(person);
    }
    let mut alike = writing.people_by_name(&guest.name)?;
    alike.retain(|person| person.organisation == guest.organisation);
    let person = match alike.as_slice() {
        [only] => only.id,
        _ => {
            let person = Person::named(PersonId(new_id()), &*guest.name, &*guest.organisation);
            writing.put_person(&person)?;
            person.id
        }
    };
    writing.put_guest(session, &Guest { person: Some(person), ..guest.clone() })?;
    Ok(person)
}

/// The latest moment at which the clocks of the session showed this time.
fn stated_at(state: &State, stated: Option<&str>, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>> {
    let Some(stated) = stated.map(str::trim).filter(|stated| !stated.is_empty()) else { return Ok(None) };
    let formats = ["%H:%M", "%H:%M:%S"].iter();
    let time = formats.filter_map(|format| NaiveTime::parse_from_str(stated, format).ok()).next();
    let time = time.ok_or(domain::Error::Invalid { field: "moved-at" })?;
    let zone = state.plan.head.time_zone;
    let today = local(zone, now).date();
    let days = [Some(today), today.checked_sub_days(Days::new(1))].into_iter().flatten();
    // An hour that comes twice means the later one that has been; one that never was, nothing.
    let moments = days.flat_map(|day| {
        let found = zone.from_local_datetime(&day.and_time(time));
        [found.latest(), found.earliest()]
    });
    let found = moments.flatten().map(|at| at.with_timezone(&Utc)).filter(|at| *at <= now).max();
    Ok(Some(found.ok_or(domain::Error::Invalid { field: "moved-at" })?))
}
