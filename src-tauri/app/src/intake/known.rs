//! Who of a list is known: first those of the session, then those of the directory.
//!
//! Rows are matched by the import's rules. Whoever is found is a proposal that the host can
//! turn down; a further application of one applicant is an entry of its own.

use std::collections::{HashMap, HashSet};

use domain::directory::{Applicant, Guest, GuestRole};
use domain::ids::{ApplicantId, SessionId};
use domain::plan::Plan;
use domain::plan::agenda::{AgendaItem, TRACKS_MAX};
use import::values::text_key;
use import::{Candidate, Change, Checked, Difference, Field, Known, compare};
use store::Reading;

use super::choice;
use super::reading::Asked;
use crate::Result;

/// Fields that a session holds and the directory does not.
const OF_SESSION: [Field; 3] = [Field::Challenge, Field::Access, Field::Remote];

/// Who was found for a row.
#[derive(Debug, Clone)]
pub(super) struct Match {
    pub(super) applicant: Applicant,
    /// Whether it is in the session already.
    pub(super) inside: bool,
    /// Whether the host said that it is another one.
    pub(super) separate: bool,
    /// What the list gives otherwise, and whether it is taken over.
    pub(super) changes: Vec<(Change, bool)>,
}

/// A list beside what is known.
#[derive(Debug, Default)]
pub(super) struct Compared {
    /// By row; rows that are not here are new.
    pub(super) matches: HashMap<u32, Match>,
    /// Who of the session is in no row.
    pub(super) gone: Vec<Applicant>,
}

impl Compared {
    /// Who a row is, unless the host said otherwise.
    pub(super) fn of(&self, row: u32) -> Option<&Match> {
        self.matches.get(&row).filter(|found| !found.separate)
    }
}

/// Whether each challenge gets a track of its own.
pub(super) fn wants_tracks(asked: &Asked, plan: &Plan) -> bool {
    asked.fields.contains(&Field::Challenge)
        && asked.choice.tracks != Some(false)
        && challenges(&asked.checked).len() + plan.agenda.tracks.len() <= TRACKS_MAX
}

/// Titles of the first challenges of all rows, each once, in the order of the list.
pub(super) fn challenges(checked: &Checked) -> Vec<&str> {
    let mut seen = HashSet::new();
    let titles = checked.ready.iter().filter_map(|row| row.challenges.first());
    titles.filter(|title| seen.insert(text_key(title))).map(String::as_str).collect()
}

/// Compares a list with the session and the directory.
pub(super) fn compared(
    reading: &Reading<'_>,
    session: SessionId,
    plan: &Plan,
    asked: &Asked,
) -> Result<Compared> {
    let fields = compared_fields(asked, wants_tracks(asked, plan));
    let inside = reading.applicants(&plan.applicants)?;
    let guests = if inside.is_empty() { Vec::new() } else { reading.guests(session)? };
    let known = of_session(plan, &inside, &guests);
    let difference = compare(&known, &asked.checked, &fields);
    let mut outcome =
        Compared { matches: HashMap::new(), gone: gone(&known, &inside, asked, &fields, &difference) };
    let open = Checked { ready: unknown(&asked.checked, &difference), ..Checked::default() };
    take(&mut outcome, difference, inside, true);
    let outside = of_directory(reading, plan, &open.ready)?;
    let known: Vec<Known> = outside.iter().map(values).collect();
    let fields: Vec<Field> = fields.into_iter().filter(|field| !OF_SESSION.contains(field)).collect();
    take(&mut outcome, compare(&known, &open, &fields), outside, false);
    decide(&mut outcome, asked)?;
    Ok(outcome)
}

fn compared_fields(asked: &Asked, tracks: bool) -> Vec<Field> {
    let fields = asked.fields.iter().copied();
    fields.filter(|field| tracks || *field != Field::Challenge).collect()
}

/// Who is in no row of the whole file, picked or not.
fn gone(
    known: &[Known],
    inside: &[Applicant],
    asked: &Asked,
    fields: &[Field],
    difference: &Difference,
) -> Vec<Applicant> {
    let whole = asked.partial.then(|| compare(known, &asked.whole, fields));
    let gone: HashSet<&String> = whole.as_ref().unwrap_or(difference).gone.iter().collect();
    let known = known.iter().zip(inside).filter(|(known, _)| gone.contains(&known.key));
    known.map(|(_, applicant)| applicant.clone()).collect()
}

/// Rows for which nobody in the session was found, but for further applications of those who were.
fn unknown(checked: &Checked, difference: &Difference) -> Vec<Candidate> {
    let new: HashSet<u32> =
        difference.new.iter().filter(|new| new.further_of.is_none()).map(|new| new.row).collect();
    checked.ready.iter().filter(|row| new.contains(&row.row)).cloned().collect()
}

/// Entries of the directory with the names of these rows, none of the session among them.
fn of_directory(reading: &Reading<'_>, plan: &Plan, rows: &[Candidate]) -> Result<Vec<Applicant>> {
    let inside = plan.applicants.iter().map(|id| reading.kept_applicant(*id));
    let mut seen: HashSet<ApplicantId> = inside.collect::<Result<_, _>>()?;
    let mut names = HashSet::new();
    let mut found = Vec::new();
    for row in rows.iter().filter(|row| names.insert(row.name.as_str())) {
        let named = reading.applicants_named_like(&row.name)?;
        found.extend(named.into_iter().filter(|applicant| seen.insert(applicant.id)));
    }
    Ok(found)
}

fn take(outcome: &mut Compared, difference: Difference, known: Vec<Applicant>, inside: bool) {
    let mut known: HashMap<String, Applicant> =
        known.into_iter().map(|applicant| (applicant.id.to_string(), applicant)).collect();
    let changed = difference.changed.into_iter().map(|changed| (changed.row, changed.key, changed.changes));
    let same = difference.same.into_iter().map(|(row, key)| (row, key, Vec::new()));
    for (row, key, changes) in changed.chain(same) {
        if let Some(applicant) = known.remove(&key) {
            let changes = changes.into_iter().filter(is_news).map(|change| (change, true)).collect();
            outcome.matches.insert(row, Match { applicant, inside, separate: false, changes });
        }
    }
}

/// No word on the way of taking part is no other word, and of several challenges the first counts.
fn is_news(change: &Change) -> bool {
    let first = |text: &Option<String>| {
        text.as_deref().and_then(|text| text.split("; ").next()).map(text_key).unwrap_or_default()
    };
    match change.field {
        Field::Remote => {
            change.after.is_some() && (change.after.as_deref() != Some("no") || change.before.is_some())
        }
        Field::Challenge => first(&change.before) != first(&change.after),
        _ => true,
    }
}

/// A new value is taken and a blank cell is not, unless somebody turned that round.
fn decide(outcome: &mut Compared, asked: &Asked) -> Result<()> {
    let turned: HashSet<(u32, Field)> = choice::cells(&asked.choice.turned)?.into_iter().collect();
    for (row, found) in &mut outcome.matches {
        found.separate = asked.choice.separate.contains(row);
        for (change, taken) in &mut found.changes {
            *taken = change.after.is_some() != turned.contains(&(*row, change.field));
        }
    }
    Ok(())
}

fn of_session(plan: &Plan, inside: &[Applicant], guests: &[Guest]) -> Vec<Known> {
    let items: HashMap<ApplicantId, &AgendaItem> =
        plan.agenda.items.iter().filter_map(|item| Some((item.applicant()?, item))).collect();
    let presenters = guests.iter().filter(|guest| guest.role == GuestRole::Presenter);
    let needs: HashMap<ApplicantId, &str> =
        presenters.filter_map(|guest| Some((guest.applicant?, guest.needs_note.as_str()))).collect();
    let of = |applicant: &Applicant| {
        let item = items.get(&applicant.id);
        let track = item.and_then(|item| plan.agenda.track(item.track?));
        let remote = item.is_some_and(|item| item.remote.is_some());
        values(applicant)
            .with(Field::Challenge, track.map(|track| track.name.as_str()).unwrap_or_default())
            .with(Field::Access, needs.get(&applicant.id).copied().unwrap_or_default())
            .with(Field::Remote, if remote { "yes" } else { "" })
    };
    inside.iter().map(of).collect()
}

/// What the directory holds, as the import would give it.
fn values(applicant: &Applicant) -> Known {
    let founded = applicant
        .founded
        .map(|founded| founded.day.map_or_else(|| founded.year.to_string(), |day| day.to_string()));
    Known::new(applicant.id.to_string())
        .with(Field::Name, applicant.name.as_str())
        .with(Field::Kind, applicant.kind.code())
        .with(Field::Place, applicant.place.as_str())
        .with(Field::Presenter, applicant.presenter.as_str())
        .with(Field::Email, applicant.email.as_str())
        .with(Field::Phone, applicant.phone.as_str())
        .with(Field::Description, applicant.description.as_str())
        .with(Field::Received, applicant.received.map(|day| day.to_string()).unwrap_or_default())
        .with(
            Field::Amount,
            applicant.amount.map(|amount| amount.normalize().to_string()).unwrap_or_default(),
        )
        .with(Field::Reference, applicant.reference.as_str())
        .with(Field::Website, applicant.website.as_str())
        .with(Field::Founded, founded.unwrap_or_default())
        .with(Field::Proof, applicant.proof.as_str())
        .with(Field::Branch, applicant.branch.as_str())
        .with(Field::Size, applicant.size.map(|size| size.to_string()).unwrap_or_default())
}
