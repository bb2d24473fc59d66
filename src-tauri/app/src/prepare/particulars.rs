//! The particulars: people, office and venue are typed as names and found in the directory,
//! or entered into it.

use domain::plan::Purpose;
use domain::plan::hosts::{CoHost, CriteriaOrigin};
use store::Writing;

use super::edited;
use crate::wire::{CoHostForm, HeadForm, PlanView, SetHead, SetOrigin};
use crate::{App, Caller, Result, named, words};

pub(crate) fn set_head(app: &App, _: &Caller, set: SetHead) -> Result<PlanView> {
    edited(app, set.session, set.based_on, "particulars", move |plan, writing| {
        fill(&mut plan.head, set.head, writing)?;
        plan.keep_to_hosts();
        Ok(())
    })
}

/// Says who set the criteria and how they became known.
pub(crate) fn set_origin(app: &App, _: &Caller, set: SetOrigin) -> Result<PlanView> {
    edited(app, set.session, set.based_on, "criteria-origin", move |plan, _| {
        let form = set.origin;
        let mut set_by: Vec<_> = plan.head.hosts().filter(|host| form.set_by.contains(host)).collect();
        // A stranger among them is refused below instead of being left out.
        set_by.extend(form.set_by.iter().filter(|office| !plan.head.hosts().any(|host| host == **office)));
        let (set_on, published_on) =
            (words::date(form.set_on.as_deref())?, words::date(form.published_on.as_deref())?);
        let published_how = words::line(&form.published_how, "published-how")?;
        let origin = CriteriaOrigin { set_by, set_on, published_on, published_how };
        origin.check(&plan.head)?;
        plan.origin = origin;
        Ok(())
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
    head.office = named::office(writing, &form.office)?;
    head.venue = named::venue(writing, &form.venue)?;
    head.room = named::room(writing, head.venue, &form.room)?;
    head.chair = named::person(writing, &form.chair, "chair")?;
    head.minute_taker = named::person(writing, &form.minute_taker, "minute-taker")?;
    head.co_hosts =
        form.co_hosts.iter().filter_map(|form| co_host(writing, form).transpose()).collect::<Result<_>>()?;
    Ok(domain::plan::hosts::check(head.office, &head.co_hosts)?)
}

/// A row without an organisation is one that nobody has filled in yet.
fn co_host(writing: &mut Writing<'_>, form: &CoHostForm) -> Result<Option<CoHost>> {
    let Some(office) = named::office(writing, &form.office)? else { return Ok(None) };
    let signers =
        form.signers.iter().filter_map(|signer| named::person(writing, signer, "signer").transpose());
    Ok(Some(CoHost { office, signers: signers.collect::<Result<_>>()? }))
}

fn purpose(code: &str) -> Result<Purpose> {
    let all = [Purpose::MarketSounding, Purpose::IdeasContest, Purpose::AwardProcedure, Purpose::Information];
    let found = all.into_iter().find(|purpose| purpose.code() == code);
    Ok(found.ok_or(domain::Error::Invalid { field: "purpose" })?)
}
