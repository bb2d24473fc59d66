//! The particulars: people, office and venue are typed as names and found in the directory,
//! or entered into it.

use domain::directory::{Office, Person, Venue};
use domain::ids::{OfficeId, PersonId, VenueId};
use domain::plan::Purpose;
use store::Writing;

use super::edited;
use crate::sessions::new_id;
use crate::wire::{HeadForm, PlanView, SetHead};
use crate::{App, Caller, Result, words};

pub(crate) fn set_head(app: &App, _: &Caller, set: SetHead) -> Result<PlanView> {
    edited(app, set.session, set.based_on, "particulars", move |plan, writing| {
        fill(&mut plan.head, set.head, writing)
    })
}

/// Fills the head of a plan from the words of the page.
pub(crate) fn fill(head: &mut domain::plan::Head, form: HeadForm, writing: &mut Writing<'_>) -> Result<()> {
    head.title = words::line(&form.title, "title")?;
    head.file_reference = words::line(&form.file_reference, "file-reference")?;
    head.unit = words::line(&form.unit, "unit")?;
    head.date = words::date(form.date.as_deref())?;
    head.start = words::time(form.start.as_deref())?;
    head.purpose = form.purpose.as_deref().map(purpose).transpose()?;
    head.office = office(writing, &words::line(&form.office, "office")?)?;
    head.venue = venue(writing, &words::line(&form.venue, "venue")?)?;
    head.chair = person(writing, &words::line(&form.chair, "chair")?)?;
    head.minute_taker = person(writing, &words::line(&form.minute_taker, "minute-taker")?)?;
    Ok(())
}

fn purpose(code: &str) -> Result<Purpose> {
    let all = [Purpose::MarketSounding, Purpose::IdeasContest, Purpose::AwardProcedure, Purpose::Information];
    let found = all.into_iter().find(|purpose| purpose.code() == code);
    Ok(found.ok_or(domain::Error::Invalid { field: "purpose" })?)
}

fn office(writing: &mut Writing<'_>, name: &str) -> Result<Option<OfficeId>> {
    if name.is_empty() {
        return Ok(None);
    }
    if let Some(office) = writing.all_offices()?.into_iter().find(|office| office.name == name) {
        return Ok(Some(office.id));
    }
    let office = Office { id: OfficeId(new_id()), name: name.to_owned() };
    writing.put_office(&office)?;
    Ok(Some(office.id))
}

fn venue(writing: &mut Writing<'_>, name: &str) -> Result<Option<VenueId>> {
    if name.is_empty() {
        return Ok(None);
    }
    if let Some(venue) = writing.all_venues()?.into_iter().find(|venue| venue.name == name) {
        return Ok(Some(venue.id));
    }
    let venue = Venue { id: VenueId(new_id()), name: name.to_owned() };
    writing.put_venue(&venue)?;
    Ok(Some(venue.id))
}

fn person(writing: &mut Writing<'_>, name: &str) -> Result<Option<PersonId>> {
    if name.is_empty() {
        return Ok(None);
    }
    // Two people may share a name; the first one is meant until directories can be edited.
    if let Some(person) = writing.all_people()?.into_iter().find(|person| person.name == name) {
        return Ok(Some(person.id));
    }
    let person = Person { id: PersonId(new_id()), name: name.to_owned(), organisation: String::new() };
    writing.put_person(&person)?;
    Ok(Some(person.id))
}
