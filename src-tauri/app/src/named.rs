//! From the name in a form to an entry of the directory: the chosen one, the only one of
//! this name, or a new one. Two of one name are never guessed between.

use std::str::FromStr;

use domain::directory::{Applicant, Challenge, Office, Person, Room, Venue};
use domain::ids::{ApplicantId, ChallengeId, OfficeId, PersonId, RoomId, VenueId};
use store::Writing;

use crate::sessions::new_id;
use crate::wire::Named;
use crate::{Error, Result, words};

/// What a form means.
enum Meant<I> {
    Nothing,
    Known(I),
    New(String),
}

fn meant<I: FromStr>(
    form: &Named,
    field: &'static str,
    of_name: impl FnOnce(&str) -> Result<Vec<I>>,
) -> Result<Meant<I>> {
    let name = words::line(&form.name, field)?;
    if let Some(id) = form.id.as_deref().filter(|id| !id.is_empty()) {
        let id = I::from_str(id).map_err(|_| domain::Error::Unknown { what: field })?;
        return Ok(Meant::Known(id));
    }
    if name.is_empty() {
        return Ok(Meant::Nothing);
    }
    let mut found = of_name(&name)?;
    match (found.pop(), found.is_empty()) {
        (None, _) => Ok(Meant::New(name)),
        (Some(only), true) => Ok(Meant::Known(only)),
        (Some(_), false) => Err(Error::new("several-of-this-name").with("name", name).with("field", field)),
    }
}

pub(crate) fn office(writing: &mut Writing<'_>, form: &Named) -> Result<Option<OfficeId>> {
    let known = |name: &str| Ok(writing.offices_by_name(name)?.into_iter().map(|office| office.id).collect());
    Ok(match meant(form, "office", known)? {
        Meant::Nothing => None,
        Meant::Known(id) => Some(exists(writing.offices(&[id])?.is_empty(), id, "office")?),
        Meant::New(name) => {
            let office = Office::named(OfficeId(new_id()), name);
            writing.put_office(&office)?;
            Some(office.id)
        }
    })
}

pub(crate) fn venue(writing: &mut Writing<'_>, form: &Named) -> Result<Option<VenueId>> {
    let known = |name: &str| Ok(writing.venues_by_name(name)?.into_iter().map(|venue| venue.id).collect());
    Ok(match meant(form, "venue", known)? {
        Meant::Nothing => None,
        Meant::Known(id) => Some(exists(writing.venues(&[id])?.is_empty(), id, "venue")?),
        Meant::New(name) => {
            let venue = Venue::named(VenueId(new_id()), name);
            writing.put_venue(&venue)?;
            Some(venue.id)
        }
    })
}

/// A room of the venue; a new name becomes a new room of it.
pub(crate) fn room(
    writing: &mut Writing<'_>,
    venue: Option<VenueId>,
    form: &Named,
) -> Result<Option<RoomId>> {
    let Some(mut venue) =
        venue.map(|id| writing.venues(&[id])).transpose()?.and_then(|mut found| found.pop())
    else {
        return Ok(None);
    };
    let known =
        |name: &str| Ok(venue.rooms.iter().filter(|room| room.name == name).map(|room| room.id).collect());
    Ok(match meant(form, "room", known)? {
        Meant::Nothing => None,
        // Another venue was chosen: a room of the one before is none of its rooms.
        Meant::Known(id) => venue.rooms.iter().any(|room| room.id == id).then_some(id),
        Meant::New(name) => {
            let id = RoomId(new_id());
            let (seats, step_free, hearing_loop, screens, note) = (None, None, None, None, String::new());
            venue.rooms.push(Room { id, name, seats, step_free, hearing_loop, screens, note });
            writing.put_venue(&venue)?;
            Some(id)
        }
    })
}

pub(crate) fn person(
    writing: &mut Writing<'_>,
    form: &Named,
    field: &'static str,
) -> Result<Option<PersonId>> {
    let known = |name: &str| Ok(writing.people_by_name(name)?.into_iter().map(|person| person.id).collect());
    Ok(match meant(form, field, known)? {
        Meant::Nothing => None,
        Meant::Known(id) => Some(exists(writing.people(&[id])?.is_empty(), id, "person")?),
        Meant::New(name) => {
            let person = Person::named(PersonId(new_id()), name, "");
            writing.put_person(&person)?;
            Some(person.id)
        }
    })
}

/// An applicant as it is known today, whatever was merged meanwhile.
pub(crate) fn applicant(writing: &mut Writing<'_>, form: &Named) -> Result<Option<ApplicantId>> {
    let known =
        |name: &str| Ok(writing.applicants_by_name(name)?.into_iter().map(|found| found.id).collect());
    Ok(match meant(form, "applicant", known)? {
        Meant::Nothing => None,
        Meant::Known(id) => {
            let id = writing.kept_applicant(id)?;
            Some(exists(writing.applicants(&[id])?.is_empty(), id, "applicant")?)
        }
        Meant::New(name) => {
            let applicant = Applicant::named(ApplicantId(new_id()), name);
            writing.put_applicant(&applicant)?;
            Some(applicant.id)
        }
    })
}

/// The same without writing: `fresh` says who a new name would be.
pub(crate) fn guessed<I: FromStr>(
    form: &Named,
    field: &'static str,
    of_name: impl FnOnce(&str) -> Result<Vec<I>>,
    fresh: impl FnOnce(String) -> I,
) -> Result<Option<I>> {
    Ok(match meant(form, field, of_name)? {
        Meant::Nothing => None,
        Meant::Known(id) => Some(id),
        Meant::New(name) => Some(fresh(name)),
    })
}

pub(crate) fn challenge(writing: &mut Writing<'_>, form: &Named) -> Result<Option<ChallengeId>> {
    let known =
        |title: &str| Ok(writing.challenges_by_title(title)?.into_iter().map(|found| found.id).collect());
    Ok(match meant(form, "challenge", known)? {
        Meant::Nothing => None,
        Meant::Known(id) => Some(exists(writing.challenges(&[id])?.is_empty(), id, "challenge")?),
        Meant::New(title) => {
            let challenge = Challenge::titled(ChallengeId(new_id()), title);
            writing.put_challenge(&challenge)?;
            Some(challenge.id)
        }
    })
}

fn exists<I>(missing: bool, id: I, what: &'static str) -> Result<I> {
    if missing { Err(domain::Error::Unknown { what }.into()) } else { Ok(id) }
}

/// An entry as a form shows it.
pub(crate) fn shown(id: Option<impl ToString>, name: &str) -> Named {
    Named { id: id.map(|id| id.to_string()), name: name.to_owned() }
}
