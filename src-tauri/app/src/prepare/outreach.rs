//! The outreach log: what was done before the day is written, and struck out with a reason,
//! never changed. What it comes to is `outreach_view`.

use chrono::{Datelike as _, NaiveDate};
use domain::ids::{AttachmentId, EntryId, SessionId};
use domain::plan::Plan;
use domain::session::State;
use domain::session::decide::Invitation;
use domain::session::entry::NewEntry;
use domain::session::outreach::{NoticeGroup, OutreachChannel, SentPaper};

use super::outreach_view::outreach_view;
use super::papers::today;
use crate::wire::{
    OfSession, OutreachView, RecordAnswer, RecordInvitation, RecordNotice, RecordQuestion, StrikeOutreach,
};
use crate::{App, Caller, Result, words};

/// First year that a day of the outreach log can lie in: before it, it was mistyped.
const FIRST_YEAR: i32 = 2000;

pub(crate) fn outreach(app: &App, caller: &Caller, of: OfSession) -> Result<OutreachView> {
    caller.may_see(of.session)?;
    outreach_view(app, of.session)
}

pub(crate) fn invite(app: &App, caller: &Caller, form: RecordInvitation) -> Result<OutreachView> {
    let (on, channel) = (day(app, form.session, &form.on)?, channel(&form.channel)?);
    let named = form.named.iter().map(|name| words::line(name, "papers")).collect::<Result<Vec<_>>>()?;
    recorded(app, caller, form.session, form.id, move |state| {
        let mut papers = attached(&state.plan, &form.attachments)?;
        papers.extend(named.into_iter().map(|name| SentPaper { name, hash: None }));
        let (to, others, words) = (form.to, form.others, form.words);
        Ok(state.invite(Invitation { to, others, channel, on, papers, words })?)
    })
}

/// The papers of the session as they lie in the plan now: a page names them, it does not say
/// what they hold.
fn attached(plan: &Plan, ids: &[AttachmentId]) -> Result<Vec<SentPaper>> {
    let find = |id: &AttachmentId| {
        let file = plan.papers.own().find(|file| file.id == *id);
        let file = file.ok_or(domain::Error::Unknown { what: "attachment" })?;
        Ok(SentPaper { name: file.name.clone(), hash: Some(file.hash) })
    };
    ids.iter().map(find).collect()
}

pub(crate) fn ask(app: &App, caller: &Caller, form: RecordQuestion) -> Result<OutreachView> {
    let on = day(app, form.session, &form.on)?;
    recorded(app, caller, form.session, form.id, move |state| Ok(state.ask(form.from, on, &form.words)?))
}

pub(crate) fn answer(app: &App, caller: &Caller, form: RecordAnswer) -> Result<OutreachView> {
    let (on, channel) = (day(app, form.session, &form.on)?, channel(&form.channel)?);
    recorded(app, caller, form.session, form.id, move |state| {
        Ok(state.answer(form.question, on, form.to_all, channel, &form.words)?)
    })
}

pub(crate) fn notice(app: &App, caller: &Caller, form: RecordNotice) -> Result<OutreachView> {
    let (on, channel) = (day(app, form.session, &form.on)?, channel(&form.channel)?);
    let group = NoticeGroup::from_code(&form.group).ok_or(domain::Error::Invalid { field: "group" })?;
    recorded(app, caller, form.session, form.id, move |state| {
        Ok(state.notice(group, on, channel, &form.words)?)
    })
}

pub(crate) fn strike(app: &App, caller: &Caller, form: StrikeOutreach) -> Result<OutreachView> {
    recorded(app, caller, form.session, form.id, move |state| Ok(state.strike(form.entry, &form.reason)?))
}

fn recorded(
    app: &App,
    caller: &Caller,
    session: SessionId,
    id: Option<EntryId>,
    decide: impl FnOnce(&State) -> Result<NewEntry> + Send + 'static,
) -> Result<OutreachView> {
    app.append_once(session, caller, id, move |state, _| decide(state))?;
    outreach_view(app, session)
}

fn channel(code: &str) -> Result<OutreachChannel> {
    Ok(OutreachChannel::from_code(code).ok_or(domain::Error::Invalid { field: "channel" })?)
}

/// A day on which something happened: not ahead of today.
fn day(app: &App, session: SessionId, text: &str) -> Result<NaiveDate> {
    let on = words::date(Some(text))?.ok_or(domain::Error::Invalid { field: "date" })?;
    if on.year() < FIRST_YEAR {
        return Err(domain::Error::Invalid { field: "date" }.into());
    }
    if on > today(app, &app.state(session)?.plan) {
        return Err(domain::Error::Invalid { field: "day-ahead" }.into());
    }
    Ok(on)
}
