//! From the directory into a session: entries that are chosen, or one that is typed by hand.

use domain::directory::Applicant;
use domain::ids::{ApplicantId, ItemId};
use store::{Stands, Writing};

use super::{fields, gone, id, today};
use crate::prepare::plan_view;
use crate::sessions::new_id;
use crate::wire::{AddApplicant, AdmitApplicants, OfEntry, OpenSession, OpenSessions, PlanView};
use crate::{App, Caller, Error, Result, words};

/// Sessions to come that are offered.
const OFFERED: usize = 50;
/// Past days that are looked through for plans that were never frozen.
const LOOKED_BACK: usize = 20;

pub(crate) fn admit(app: &App, _: &Caller, ask: AdmitApplicants) -> Result<PlanView> {
    app.edit_plan(ask.session, ask.based_on, "applicants-admitted", move |plan, writing| {
        for asked in ask.applicants {
            let id = known(writing, asked)?;
            let inside = plan.applicants.iter().map(|id| writing.kept_applicant(*id));
            if !inside.collect::<Result<Vec<_>, _>>()?.contains(&id) {
                plan.admit(&[id], || ItemId(new_id()));
            }
        }
        Ok(())
    })?;
    plan_view(app, ask.session)
}

/// The entry that an id stands for today.
fn known(writing: &Writing<'_>, id: ApplicantId) -> Result<ApplicantId> {
    let id = writing.kept_applicant(id)?;
    if writing.applicants(&[id])?.is_empty() { Err(gone()) } else { Ok(id) }
}

/// Types one in. A name that the directory has once means that entry, as everywhere.
pub(crate) fn add_applicant(app: &App, _: &Caller, ask: AddApplicant) -> Result<PlanView> {
    let session = ask.session;
    app.edit_plan(session, ask.based_on, "applicant-added", move |plan, writing| {
        let id = meant(writing, &ask)?;
        plan.admit(&[id], || ItemId(new_id()));
        Ok(())
    })?;
    app.directory_changed();
    plan_view(app, session)
}

fn meant(writing: &Writing<'_>, ask: &AddApplicant) -> Result<ApplicantId> {
    if let Some(chosen) = ask.name.id.as_deref().filter(|chosen| !chosen.is_empty()) {
        return known(writing, id(chosen)?);
    }
    let name = fields::name(&ask.name.name)?;
    let mut found = writing.applicants_by_name(&name)?;
    match (found.pop(), found.is_empty()) {
        (None, _) => fresh(writing, ask, name),
        (Some(only), true) => Ok(only.id),
        (Some(_), false) => {
            Err(Error::new("several-of-this-name").with("name", name).with("field", "applicant"))
        }
    }
}

fn fresh(writing: &Writing<'_>, ask: &AddApplicant, name: String) -> Result<ApplicantId> {
    let applicant = Applicant {
        kind: fields::kind(&ask.kind)?,
        place: words::line(&ask.place, "place")?,
        presenter: words::line(&ask.presenter, "presenter")?,
        email: fields::email(&ask.email)?,
        ..Applicant::named(ApplicantId(new_id()), name)
    };
    writing.put_applicant(&applicant)?;
    Ok(applicant.id)
}

/// Sessions that an applicant can still be taken into, the nearest day first.
pub(crate) fn open_sessions(app: &App, _: &Caller, of: OfEntry) -> Result<OpenSessions> {
    let (asked, today) = (id(&of.id)?, today(app));
    let (cards, kept) = app.inner.store.read(|reading| {
        let mut cards = reading.upcoming_cards(&today, 0, OFFERED)?.rows;
        // A plan whose day has gone by can still be given another day.
        let past = reading.past_cards(&today, 0, LOOKED_BACK)?.rows.into_iter();
        cards.extend(past.filter(|card| card.stands == Stands::Open));
        Ok::<_, store::Error>((cards, reading.kept_applicant(asked)?))
    })?;
    let mut sessions = Vec::with_capacity(cards.len());
    for card in cards {
        let state = app.state(card.session)?;
        if state.frozen.is_some() {
            continue;
        }
        let (revision, inside) = app.inner.store.read(|reading| {
            let inside = state.plan.applicants.iter().map(|id| reading.kept_applicant(*id));
            let inside = inside.collect::<Result<Vec<_>, _>>()?;
            Ok::<_, store::Error>((reading.plan_history(card.session)?.current, inside))
        })?;
        sessions.push(OpenSession {
            session: card.session,
            title: card.title,
            date: card.date,
            purpose: card.purpose,
            applicants: inside.len(),
            revision,
            admitted: inside.contains(&kept),
        });
    }
    Ok(OpenSessions { sessions })
}
