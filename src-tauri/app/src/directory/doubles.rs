//! Doubles: compared side by side, merged field by field, parted again, or told apart for good.
//!
//! Looking changes nothing. A merge is based on both entries as they were seen; what became of
//! it is taken back with `unmerge`, at once or later.

use domain::directory::likeness::{Likeness, alike_applicants, alike_people};
use domain::directory::{Applicant, ApplicantField, Person, PersonField};
use domain::ids::{ApplicantId, MergeId, PersonId, SessionId};
use store::{Reading, Writing};

use super::applicant::codes;
use super::lists::office_name;
use super::{as_seen, fields, gone, id, state_of};
use crate::sessions::new_id;
use crate::wire::{
    CompareRow, CompareSession, CompareSide, CompareView, MergeEntries, Merged, Nothing, OfMerge, OfPair,
};
use crate::{App, Caller, Error, Result, catalog};

/// What is compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Noun {
    Applicant,
    Person,
}

fn noun(code: &str) -> Result<Noun> {
    match code {
        "applicant" => Ok(Noun::Applicant),
        "person" => Ok(Noun::Person),
        _ => Err(domain::Error::Invalid { field: "noun" }.into()),
    }
}

pub(crate) fn compare(app: &App, _: &Caller, pair: OfPair) -> Result<CompareView> {
    match noun(&pair.noun)? {
        Noun::Applicant => {
            let (one, other) = (id(&pair.one)?, id(&pair.other)?);
            let view = app.inner.store.read(|reading| applicants(reading, one, other))?;
            Ok(CompareView { sessions: sessions(app, one, other)?, ..view })
        }
        Noun::Person => {
            let (one, other) = (id(&pair.one)?, id(&pair.other)?);
            app.inner.store.read(|reading| people(reading, one, other))
        }
    }
}

fn applicants(reading: &Reading<'_>, one: ApplicantId, other: ApplicantId) -> Result<CompareView> {
    let one = reading.applicants(&[one])?.pop().ok_or_else(gone)?;
    let other = reading.applicants(&[other])?.pop().ok_or_else(gone)?;
    let rows = ApplicantField::ALL.iter().map(|field| CompareRow {
        field: field.code().to_owned(),
        one: applicant_value(&one, *field),
        other: applicant_value(&other, *field),
        propose_other: one.is_empty(*field) && !other.is_empty(*field),
    });
    let contacts = [&one, &other].into_iter().flat_map(|side| side.contacts.iter());
    let contacts = contacts.map(|contact| [&*contact.name, &*contact.email].join(" ").trim().to_owned());
    let holds = [&one, &other].into_iter().filter_map(|side| side.hold.clone());
    let kept_of_both = [("hold", holds.collect::<Vec<_>>()), ("contacts", contacts.collect())];
    Ok(CompareView {
        noun: "applicant".to_owned(),
        one: side(one.id, &one.name, state_of(&one)?),
        other: side(other.id, &other.name, state_of(&other)?),
        reasons: codes(&alike_applicants(&one, &other)),
        rows: rows.filter(says_something).collect(),
        kept_of_both: kept_of_both
            .into_iter()
            .filter(|(_, kept)| !kept.is_empty())
            .map(|(field, kept)| (field.to_owned(), kept))
            .collect(),
        sessions: Vec::new(),
    })
}

fn people(reading: &Reading<'_>, one: PersonId, other: PersonId) -> Result<CompareView> {
    let one = reading.people(&[one])?.pop().ok_or_else(gone)?;
    let other = reading.people(&[other])?.pop().ok_or_else(gone)?;
    let rows = PersonField::ALL.iter().map(|field| {
        Ok(CompareRow {
            field: field.code().to_owned(),
            one: person_value(reading, &one, *field)?,
            other: person_value(reading, &other, *field)?,
            propose_other: one.is_empty(*field) && !other.is_empty(*field),
        })
    });
    let rows = rows.collect::<Result<Vec<_>>>()?;
    let reasons: Vec<Likeness> = alike_people(&one, &other);
    Ok(CompareView {
        noun: "person".to_owned(),
        one: side(one.id, &one.name, state_of(&one)?),
        other: side(other.id, &other.name, state_of(&other)?),
        reasons: codes(&reasons),
        rows: rows.into_iter().filter(says_something).collect(),
        kept_of_both: std::collections::BTreeMap::new(),
        sessions: Vec::new(),
    })
}

fn side(id: impl ToString, name: &str, based_on: domain::hash::Hash) -> CompareSide {
    CompareSide { id: id.to_string(), name: name.to_owned(), based_on }
}

fn says_something(row: &CompareRow) -> bool {
    !row.one.is_empty() || !row.other.is_empty()
}

fn applicant_value(applicant: &Applicant, field: ApplicantField) -> String {
    let form = fields::applicant_form(applicant);
    match field {
        ApplicantField::Name => form.name,
        ApplicantField::Kind => form.kind,
        ApplicantField::Place => form.place,
        ApplicantField::Presenter => form.presenter,
        ApplicantField::Email => form.email,
        ApplicantField::Phone => form.phone,
        ApplicantField::Description => form.description,
        ApplicantField::Website => form.website,
        ApplicantField::Reference => form.reference,
        ApplicantField::Received => form.received.unwrap_or_default(),
        ApplicantField::Amount => form.amount.unwrap_or_default(),
        ApplicantField::Founded => form.founded.unwrap_or_default(),
        ApplicantField::Proof => form.proof,
        ApplicantField::Sector => form.sector.unwrap_or_default(),
        ApplicantField::Branch => form.branch,
        ApplicantField::Size => form.size.map(|size| size.to_string()).unwrap_or_default(),
        ApplicantField::Prior => match form.prior.known.as_str() {
            "involved" => [form.prior.what, form.prior.remedy].join("\n").trim().to_owned(),
            known => known.to_owned(),
        },
    }
}

fn person_value(reading: &Reading<'_>, person: &Person, field: PersonField) -> Result<String> {
    Ok(match field {
        PersonField::Name => person.name.clone(),
        PersonField::Organisation => person.organisation.clone(),
        PersonField::Role => person.role.clone(),
        PersonField::Office => office_name(reading, person.office)?,
        PersonField::Sector => fields::sector_code(person.sector).unwrap_or_default(),
        PersonField::Email => person.email.clone(),
        PersonField::Phone => person.phone.clone(),
    })
}

/// Sessions that point to one of the two, the newest first.
fn sessions(app: &App, one: ApplicantId, other: ApplicantId) -> Result<Vec<CompareSession>> {
    let (ones, others) = app
        .inner
        .store
        .read(|reading| Ok::<_, store::Error>((reading.sessions_of(one)?, reading.sessions_of(other)?)))?;
    let further = others.iter().filter(|session| !ones.contains(session));
    let all = ones.iter().chain(further).map(|session| {
        let state = app.state(*session)?;
        let side = match (ones.contains(session), others.contains(session)) {
            (true, true) => "both",
            (true, false) => "one",
            (false, _) => "other",
        };
        Ok(CompareSession {
            session: *session,
            title: state.plan.head.title.clone(),
            date: state.plan.head.date.map(|date| date.to_string()),
            side: side.to_owned(),
        })
    });
    all.collect()
}

pub(crate) fn merge(app: &App, _: &Caller, ask: MergeEntries) -> Result<Merged> {
    let (merge, at) = (MergeId(new_id()), app.now().wall);
    let kept = match noun(&ask.noun)? {
        Noun::Applicant => {
            let kept: ApplicantId = id(&ask.kept)?;
            app.inner.store.write(move |writing| merge_applicants(writing, &ask, merge, at))?;
            kept.to_string()
        }
        Noun::Person => {
            let kept: PersonId = id(&ask.kept)?;
            app.inner.store.write(move |writing| merge_people(writing, &ask, merge, at))?;
            kept.to_string()
        }
    };
    app.directory_changed();
    Ok(Merged { merge, kept })
}

fn merge_applicants(
    writing: &mut Writing<'_>,
    ask: &MergeEntries,
    merge: MergeId,
    at: chrono::DateTime<chrono::Utc>,
) -> Result<()> {
    let kept: Applicant = writing.applicants(&[id(&ask.kept)?])?.pop().ok_or_else(gone)?;
    let dropped = writing.applicants(&[id(&ask.dropped)?])?.pop().ok_or_else(gone)?;
    as_seen(Some(&kept), Some(ask.kept_based_on))?;
    as_seen(Some(&dropped), Some(ask.dropped_based_on))?;
    let from = chosen(&ask.from_dropped, ApplicantField::from_code)?;
    writing.merge_applicants(&kept.merged(&dropped, &from), dropped.id, merge, at)?;
    catalog::renamed(writing, &[kept.id])
}

fn merge_people(
    writing: &mut Writing<'_>,
    ask: &MergeEntries,
    merge: MergeId,
    at: chrono::DateTime<chrono::Utc>,
) -> Result<()> {
    let kept: Person = writing.people(&[id(&ask.kept)?])?.pop().ok_or_else(gone)?;
    let dropped = writing.people(&[id(&ask.dropped)?])?.pop().ok_or_else(gone)?;
    as_seen(Some(&kept), Some(ask.kept_based_on))?;
    as_seen(Some(&dropped), Some(ask.dropped_based_on))?;
    let from = chosen(&ask.from_dropped, PersonField::from_code)?;
    Ok(writing.merge_people(&kept.merged(&dropped, &from), dropped.id, merge, at)?)
}

fn chosen<F>(codes: &[String], from_code: impl Fn(&str) -> Option<F>) -> Result<Vec<F>> {
    let fields = codes.iter().map(|code| from_code(code).ok_or(domain::Error::Invalid { field: "field" }));
    Ok(fields.collect::<Result<_, _>>()?)
}

/// Takes a merge back: both entries are again what they were before it.
pub(crate) fn unmerge(app: &App, _: &Caller, of: OfMerge) -> Result<Nothing> {
    let noun = noun(&of.noun)?;
    app.inner.store.write(move |writing| -> Result<()> {
        match noun {
            Noun::Applicant => part_applicants(writing, id(&of.entry)?, of.merge),
            Noun::Person => Ok(writing.unmerge(of.merge)?),
        }
    })?;
    app.directory_changed();
    Ok(Nothing {})
}

fn part_applicants(writing: &Writing<'_>, entry: ApplicantId, merge: MergeId) -> Result<()> {
    let merges = writing.merges_of_applicant(entry)?;
    let parted = merges.iter().find(|one| one.id == merge).ok_or_else(gone)?;
    let before = writing.sessions_of(parted.kept)?;
    writing.unmerge(merge)?;
    part_words(writing, &before, parted.kept, parted.dropped)
}

/// Sessions of the one that is its own again are no longer found by the name of the other.
fn part_words(
    writing: &Writing<'_>,
    before: &[SessionId],
    kept: ApplicantId,
    dropped: ApplicantId,
) -> Result<()> {
    let still = writing.sessions_of(kept)?;
    for session in before.iter().filter(|session| !still.contains(session)) {
        writing.index_words(*session, "applicant", &kept.to_string(), "")?;
    }
    catalog::renamed(writing, &[kept, dropped])
}

pub(crate) fn not_same(app: &App, _: &Caller, pair: OfPair) -> Result<Nothing> {
    if pair.one == pair.other {
        return Err(Error::new("bad-request"));
    }
    let noun = noun(&pair.noun)?;
    app.inner.store.write(move |writing| -> Result<()> {
        match noun {
            Noun::Applicant => writing.set_unlike_applicants(id(&pair.one)?, id(&pair.other)?)?,
            Noun::Person => writing.set_unlike_people(id(&pair.one)?, id(&pair.other)?)?,
        }
        Ok(())
    })?;
    app.directory_changed();
    Ok(Nothing {})
}
