//! The draw as one view model: list, digits, order, and the arithmetic to do it again.

use std::collections::BTreeMap;

use domain::directory::Directory;
use domain::draw::{self, Method, SortRule, Step, Sum, Turn};
use domain::hash::Hash;
use domain::ids::{ApplicantId, SessionId, TrackId};
use domain::plan::agenda::AgendaItem;
use domain::session::drawn::Draw;
use domain::session::{Event, State};
use domain::time::Moment;

use super::draw::list;
use crate::lookup::{clock, clock_seconds, day, milliseconds, named};
use crate::wire::{DrawEntry, DrawRow, DrawSum, DrawView, DrawnTrack, HeldView, TurnView};
use crate::{App, Result};

type ShortNames = BTreeMap<ApplicantId, String>;

pub(super) fn draw_view(
    app: &App,
    session: SessionId,
    track: Option<TrackId>,
    rule: Option<SortRule>,
) -> Result<DrawView> {
    let state = app.state(session)?;
    let track = shown_track(&state, track);
    let standing = state.draws.get(&track);
    let held = all_held(&state, track);
    let directory = directory(app, &state, &held)?;
    let short = directory.short_names();
    let rule = rule.or(standing.map(|draw| draw.rule)).unwrap_or(SortRule::NewestFirst);
    let pitches = state.plan.agenda.pitches(track);
    let (revision, fresh) = app.inner.store.read(|reading| {
        Ok::<_, crate::Error>((reading.plan_history(session)?.current, list(reading, &pitches, rule)?))
    })?;
    let (progress, fixed) = progress(&state, track, standing);
    let names = fixed.map_or(pitches.len(), |draw| draw.list.len());
    let zone = state.plan.head.time_zone;
    let mut rows = Vec::from_iter(held.iter().map(|one| held_view(&state, &directory, &short, one)));
    Ok(DrawView {
        session,
        seq: state.seq(),
        revision,
        frozen: state.frozen.is_some(),
        tracks: tracks(&state),
        track,
        state: progress.to_owned(),
        rule: fixed.map_or(rule, |draw| draw.rule).code().to_owned(),
        list: match fixed {
            Some(draw) => listed(draw, &directory, &short),
            None => fresh
                .entries()
                .iter()
                .map(|one| entry(one.applicant, &one.name, one.received, &directory, &short))
                .collect(),
        },
        list_hash: fixed.map(|draw| draw.list_hash.groups()).unwrap_or_default(),
        fixed_at: fixed.map(|draw| clock_seconds(zone, draw.fixed.wall)),
        fixed_on: fixed.map(|draw| day(zone, draw.fixed.wall)),
        method: Method::for_names(names).code().to_owned(),
        digits_needed: draw::digits_needed(names),
        digits_max: draw::DIGITS_MAX,
        repeats: fixed.map_or(!held.is_empty(), |draw| draw.repeats > 0),
        held: if progress == "held" { rows.pop() } else { None },
        earlier: rows,
    })
}

/// The track asked for, where it has something to draw; else the first that has.
fn shown_track(state: &State, track: Option<TrackId>) -> Option<TrackId> {
    let tracks = state.plan.agenda.drawn_tracks();
    if tracks.contains(&track) { track } else { tracks.first().copied().unwrap_or(track) }
}

/// How far the draw has come, and the list that is fixed.
fn progress<'s>(
    state: &State,
    track: Option<TrackId>,
    standing: Option<&'s Draw>,
) -> (&'static str, Option<&'s Draw>) {
    let Some(draw) = standing else { return ("open", None) };
    let pitches = state.plan.agenda.pitches(track);
    let all = pitches.len() == draw.list.len() && pitches.iter().all(|id| draw.list.contains(id));
    match &draw.held {
        Some(_) if state.drawn_track(&state.plan, track) => ("held", Some(draw)),
        None if all => ("fixed", Some(draw)),
        _ => ("stale", None),
    }
}

fn tracks(state: &State) -> Vec<DrawnTrack> {
    let agenda = &state.plan.agenda;
    let tracks = agenda.drawn_tracks().into_iter();
    tracks
        .map(|track| DrawnTrack {
            track,
            name: track.and_then(|id| agenda.track(id)).map(|track| track.name.clone()).unwrap_or_default(),
            pitches: agenda.pitches(track).len(),
            drawn: state.drawn_track(&state.plan, track),
        })
        .collect()
}

/// An entry of the list. A name that has changed since it was hashed is shown whole.
fn entry(
    applicant: ApplicantId,
    name: &str,
    received: Option<impl ToString>,
    directory: &Directory,
    short: &ShortNames,
) -> DrawEntry {
    let same = directory.applicant_name(applicant) == name;
    let short_name = short.get(&applicant).filter(|_| same).cloned().unwrap_or_else(|| name.to_owned());
    DrawEntry { applicant, name: name.to_owned(), short_name, received: received.map(|day| day.to_string()) }
}

/// The fixed list with the names that were hashed; where they were erased, with those of today.
fn listed(draw: &Draw, directory: &Directory, short: &ShortNames) -> Vec<DrawEntry> {
    let lines: Vec<_> = draw.list_text.as_deref().unwrap_or_default().lines().collect();
    let row = |(number, id): (usize, &ApplicantId)| {
        let mut parts = lines.get(number).map(|line| line.split('\t').skip(1)).into_iter().flatten();
        let (name, received) = (parts.next(), parts.next().filter(|day| !day.is_empty()));
        entry(*id, name.unwrap_or_else(|| directory.applicant_name(*id)), received, directory, short)
    };
    draw.list.iter().enumerate().map(row).collect()
}

/// A draw as the log tells it, with the list that it was drawn from.
struct Told {
    list: Vec<ApplicantId>,
    list_hash: Hash,
    method: Method,
    turns: Vec<Turn>,
    order: Vec<ApplicantId>,
    reason: String,
    at: Option<Moment>,
}

/// Every draw of a track that was held, oldest first.
fn all_held(state: &State, of: Option<TrackId>) -> Vec<Told> {
    let (mut fixed, mut all) = ((Vec::new(), Hash::ZERO), Vec::new());
    for entry in &state.entries {
        match &entry.event {
            Some(Event::DrawListFixed { track, list, list_hash, .. }) if *track == of => {
                fixed = (list.clone(), *list_hash);
            }
            Some(Event::DrawHeld { track, method, turns, order }) if *track == of => all.push(Told {
                list: fixed.0.clone(),
                list_hash: fixed.1,
                method: *method,
                turns: turns.clone(),
                order: order.clone(),
                reason: entry.text.clone().unwrap_or_default(),
                at: entry.at.clone(),
            }),
            _ => {}
        }
    }
    all
}

/// Names of the plan and of everybody in the draws, also of those who have left since.
fn directory(app: &App, state: &State, held: &[Told]) -> Result<Directory> {
    let mut ids = named(&state.plan);
    ids.people.extend(held.iter().flat_map(|one| one.turns.iter().map(|turn| turn.caller)));
    ids.applicants.extend(held.iter().flat_map(|one| one.order.iter().copied()));
    ids.applicants.sort_unstable();
    ids.applicants.dedup();
    app.inner.store.read(|reading| Ok(reading.directory(&ids)?))
}

fn held_view(state: &State, directory: &Directory, short: &ShortNames, held: &Told) -> HeldView {
    let zone = state.plan.head.time_zone;
    let number: String = held.turns.iter().map(|turn| turn.digits.as_str()).collect();
    let steps = match held.method {
        Method::Lots => Vec::new(),
        _ => {
            draw::draw_from(&held.list, held.list_hash, &number).map(|drawn| drawn.steps).unwrap_or_default()
        }
    };
    let sums: BTreeMap<_, _> = steps.iter().map(|step| (step.applicant, sum(step))).collect();
    let starts = starts(state);
    let row = |id: &ApplicantId| {
        let name = directory.applicant_name(*id);
        DrawRow {
            applicant: *id,
            name: name.to_owned(),
            short_name: short.get(id).cloned().unwrap_or_default(),
            starts: starts.get(id).cloned(),
            sum: sums.get(id).cloned(),
        }
    };
    let turn = |turn: &Turn| {
        let person = directory.person(turn.caller);
        TurnView {
            name: person.map(|person| person.name.clone()).unwrap_or_default(),
            organisation: person.map(|person| person.organisation.clone()).unwrap_or_default(),
            digits: turn.digits.clone(),
        }
    };
    HeldView {
        method: held.method.code().to_owned(),
        number,
        turns: held.turns.iter().map(turn).collect(),
        rows: held.order.iter().map(row).collect(),
        reason: held.reason.clone(),
        at: held.at.as_ref().map(|at| clock_seconds(zone, at.wall)).unwrap_or_default(),
        on: held.at.as_ref().map(|at| day(zone, at.wall)).unwrap_or_default(),
    }
}

fn sum(step: &Step) -> DrawSum {
    let (number, quotient, block) = match &step.sum {
        Sum::Pencil { number, quotient } => (number.to_string(), quotient.to_string(), None),
        Sum::Hash { counter, x } => (x.to_string(), String::new(), Some(*counter)),
    };
    DrawSum { open: step.open, number, quotient, remainder: step.remainder, block }
}

/// When each applicant begins.
fn starts(state: &State) -> BTreeMap<ApplicantId, String> {
    let Some(start) = state.plan.head.starts_at() else { return BTreeMap::new() };
    let zone = state.plan.head.time_zone;
    let items = state.plan.agenda.items.iter().map(AgendaItem::applicant).zip(state.plan.timed());
    items
        .filter_map(|(applicant, timed)| {
            Some((applicant?, clock(zone, start + milliseconds(timed.offset_ms.cast_signed()))))
        })
        .collect()
}
