//! Storing a list: new entries, changes, tracks, needs and pitches in one transaction.

use std::collections::HashSet;
use std::collections::hash_map::{Entry, HashMap};

use domain::directory::{Challenge, Guest, GuestRole, NAME_MAX};
use domain::ids::{ApplicantId, ChallengeId, GuestId, ItemId, SessionId, TrackId};
use domain::plan::Plan;
use domain::plan::agenda::{ITEMS_MAX, Track};
use import::values::text_key;
use import::{Candidate, Field};
use store::Writing;

use super::known::{Compared, compared, wants_tracks};
use super::reading::{self, Asked, ask};
use super::{entry, memory, needs};
use crate::prepare::plan_view;
use crate::sessions::new_id;
use crate::wire::{Changed, PlanView, StoreImport};
use crate::{App, Caller, Error, Result, catalog};

/// Entries of one applicant that are told apart pair by pair; a list with more of one name is
/// no list of applications.
const TOLD_APART: usize = 12;
/// Longest note on needs, in characters.
const NOTE_MAX: usize = 2000;

pub(crate) fn store(app: &App, _: &Caller, asking: StoreImport) -> Result<PlanView> {
    let (upload, session) = (app.uploaded(&asking.upload)?, asking.session);
    let asked = ask(app, &upload, &asking.choice)?;
    if let Some(refused) = asked.refused {
        return Err(refused.into());
    }
    if asked.checked.ready.len() != asking.expected {
        return Err(Error::new("import-changed").with("ready", asked.checked.ready.len()));
    }
    app.edit_plan(session, asking.based_on, "imported", move |plan, writing| {
        admit(plan, writing, session, &asked)?;
        memory::remember(writing, &asked)
    })?;
    reading::forget(app, &asking.upload);
    app.drop_upload(&asking.upload);
    told(app, session)
}

/// Needs and names changed outside of the plan as well.
fn told(app: &App, session: SessionId) -> Result<PlanView> {
    app.directory_changed();
    let seq = app.state(session)?.seq();
    app.publish(Changed { session, seq, what: "guest".to_owned() });
    plan_view(app, session)
}

/// A row with the entry that it became.
struct Entered<'a> {
    row: &'a Candidate,
    id: ApplicantId,
    /// Which of the fields that a session holds are taken over.
    taken: HashSet<Field>,
}

fn admit(plan: &mut Plan, writing: &mut Writing<'_>, session: SessionId, asked: &Asked) -> Result<()> {
    let known = compared(writing, session, plan, asked)?;
    withdraw(plan, &known, asked)?;
    let entered = enter(writing, asked, &known)?;
    let inside: HashSet<ApplicantId> = plan.applicants.iter().copied().collect();
    let coming = entered.iter().filter(|one| !inside.contains(&one.id)).count();
    let capacity = ITEMS_MAX.saturating_sub(plan.agenda.items.len());
    if coming > capacity {
        return Err(Error::new("import-too-many-pitches").with("count", coming).with("limit", capacity));
    }
    let tracks = if wants_tracks(asked, plan) { tracks(plan, writing, &entered)? } else { HashMap::new() };
    place(plan, &entered, &inside, &tracks)?;
    set_remote(plan, &entered);
    if asked.fields.contains(&Field::Access) { note_needs(writing, session, &entered) } else { Ok(()) }
}

/// Only who is not in the list can be taken out with it.
fn withdraw(plan: &mut Plan, known: &Compared, asked: &Asked) -> Result<()> {
    for gone in known.gone.iter().filter(|gone| asked.choice.removed.contains(&gone.id)) {
        plan.withdraw(gone.id)?;
    }
    Ok(())
}

/// Writes the entries: new ones, and those that change.
fn enter<'a>(writing: &mut Writing<'_>, asked: &'a Asked, known: &Compared) -> Result<Vec<Entered<'a>>> {
    let mut entered = Vec::with_capacity(asked.checked.ready.len());
    let mut renamed = Vec::new();
    for row in &asked.checked.ready {
        let Some(found) = known.of(row.row) else {
            let new = entry::applicant(row.clone());
            writing.put_applicant(&new)?;
            entered.push(Entered { row, id: new.id, taken: Field::TAKEN.into() });
            continue;
        };
        let mut applicant = found.applicant.clone();
        let changed = found.changes.iter().filter(|(_, taken)| *taken).map(|(change, _)| change.field);
        let mut taken: HashSet<Field> = changed.collect();
        taken.iter().for_each(|field| entry::change(&mut applicant, *field, row));
        if applicant != found.applicant {
            writing.put_applicant(&applicant)?;
        }
        if taken.contains(&Field::Name) {
            renamed.push(applicant.id);
        }
        // Of what only a session holds, nothing is known of who comes from the directory.
        if !found.inside {
            taken.extend([Field::Challenge, Field::Access, Field::Remote]);
        }
        entered.push(Entered { row, id: applicant.id, taken });
    }
    catalog::renamed(writing, &renamed)?;
    tell_apart(writing, &entered)?;
    Ok(entered)
}

/// Several applications of one applicant are entries of their own, and no doubles.
fn tell_apart(writing: &Writing<'_>, entered: &[Entered<'_>]) -> Result<()> {
    let mut groups: HashMap<u32, Vec<ApplicantId>> = HashMap::new();
    for one in entered {
        groups.entry(one.row.applicant).or_default().push(one.id);
    }
    for group in groups.values().filter(|group| (2..=TOLD_APART).contains(&group.len())) {
        for (at, one) in group.iter().enumerate() {
            for other in group.iter().skip(at + 1).filter(|other| *other != one) {
                writing.set_unlike_applicants(*one, *other)?;
            }
        }
    }
    Ok(())
}

/// The track of each challenge, by the key of its title: one that stands, or a new one.
fn tracks(
    plan: &mut Plan,
    writing: &Writing<'_>,
    entered: &[Entered<'_>],
) -> Result<HashMap<String, TrackId>> {
    let mut tracks = HashMap::new();
    for track in &plan.agenda.tracks {
        let challenge = track.challenge.map(|id| writing.challenges(&[id])).transpose()?.unwrap_or_default();
        tracks.insert(text_key(&track.name), track.id);
        tracks.extend(challenge.first().map(|challenge| (text_key(&challenge.title), track.id)));
    }
    let titles = entered.iter().filter(|one| one.taken.contains(&Field::Challenge));
    for title in titles.filter_map(|one| one.row.challenges.first()) {
        if let Entry::Vacant(place) = tracks.entry(text_key(title)) {
            let name = one_line(title);
            let id = TrackId(new_id());
            plan.agenda.put_track(Track { id, challenge: Some(challenge(writing, &name)?), name });
            place.insert(id);
        }
    }
    Ok(tracks)
}

/// A title as a name is: on one line, and no longer than any.
fn one_line(title: &str) -> String {
    let line = title.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().filter(|sign| !sign.is_control()).take(NAME_MAX).collect()
}

/// The challenge of this title; of several the first that was entered.
fn challenge(writing: &Writing<'_>, title: &str) -> Result<ChallengeId> {
    if let Some(known) = writing.challenges_by_title(title)?.first() {
        return Ok(known.id);
    }
    let challenge = Challenge::titled(ChallengeId(new_id()), title);
    writing.put_challenge(&challenge)?;
    Ok(challenge.id)
}

/// Gives everybody a pitch, in the track of the challenge where there is one.
fn place(
    plan: &mut Plan,
    entered: &[Entered<'_>],
    inside: &HashSet<ApplicantId>,
    tracks: &HashMap<String, TrackId>,
) -> Result<()> {
    let items: HashMap<ApplicantId, ItemId> =
        plan.agenda.items.iter().filter_map(|item| Some((item.applicant()?, item.id))).collect();
    // Neighbours of one track go in together: each admission looks through the whole agenda.
    let mut run: (Option<TrackId>, Vec<ApplicantId>) = (None, Vec::new());
    for one in entered {
        let title = one.row.challenges.first().filter(|_| one.taken.contains(&Field::Challenge));
        let track = title.and_then(|title| tracks.get(&text_key(title)).copied());
        if !inside.contains(&one.id) {
            if run.0 != track {
                admit_run(plan, std::mem::take(&mut run))?;
                run.0 = track;
            }
            run.1.push(one.id);
        } else if one.taken.contains(&Field::Challenge)
            && !tracks.is_empty()
            && let Some(item) = items.get(&one.id)
        {
            plan.agenda.assign(&[*item], track)?;
        }
    }
    admit_run(plan, run)
}

fn admit_run(plan: &mut Plan, (track, ids): (Option<TrackId>, Vec<ApplicantId>)) -> Result<()> {
    match track {
        Some(track) => plan.admit_into(track, &ids, || ItemId(new_id()))?,
        None => plan.admit(&ids, || ItemId(new_id())),
    }
    Ok(())
}

fn set_remote(plan: &mut Plan, entered: &[Entered<'_>]) {
    let said = entered.iter().filter(|one| one.taken.contains(&Field::Remote));
    let remote: HashMap<ApplicantId, bool> = said.map(|one| (one.id, one.row.remote == Some(true))).collect();
    for item in &mut plan.agenda.items {
        match item.applicant().and_then(|applicant| remote.get(&applicant)) {
            // A link that somebody has entered stays.
            Some(true) => item.remote = Some(item.remote.take().unwrap_or_default()),
            Some(false) => item.remote = None,
            None => {}
        }
    }
}

/// What presenters need stands with the guests, where it can be erased.
fn note_needs(writing: &Writing<'_>, session: SessionId, entered: &[Entered<'_>]) -> Result<()> {
    let presenters = writing.guests(session)?.into_iter().filter(|guest| guest.role == GuestRole::Presenter);
    let mut known: HashMap<ApplicantId, Guest> =
        presenters.filter_map(|guest| Some((guest.applicant?, guest))).collect();
    for one in entered.iter().filter(|one| one.taken.contains(&Field::Access)) {
        let note: String = one.row.access.as_deref().unwrap_or_default().chars().take(NOTE_MAX).collect();
        let guest = known.remove(&one.id);
        if note.is_empty() && guest.is_none() {
            continue;
        }
        let guest = guest.unwrap_or_else(|| presenter(one));
        let needs = needs::named(&note);
        writing.put_guest(session, &Guest { needs, needs_note: note, ..guest })?;
    }
    Ok(())
}

fn presenter(one: &Entered<'_>) -> Guest {
    let name = one.row.presenter.as_ref().unwrap_or(&one.row.name);
    Guest {
        id: GuestId(new_id()),
        role: GuestRole::Presenter,
        name: name.clone(),
        organisation: one.row.name.clone(),
        person: None,
        applicant: Some(one.id),
        needs: Vec::new(),
        needs_note: String::new(),
        arranged: String::new(),
    }
}
