//! The draw: fixing the list and holding it. Both write to the log; holding also puts the
//! plan into the drawn order, in the same transaction.

use std::collections::BTreeSet;

use domain::directory::{Applicant, Person};
use domain::draw::{List, ListEntry, Refusal, SortRule, TakingPart, Turn};
use domain::ids::{ApplicantId, PersonId};
use domain::session::decide::Holding;
use domain::session::{Event, State};
use store::{Reading, Writing};

use super::draw_view::draw_view;
use crate::wire::{DrawView, FixDrawList, HoldDraw, LotsForm, Named, OfDraw, TurnForm};
use crate::{App, Caller, Error, Result, named};

pub(crate) fn draw(app: &App, caller: &Caller, of: OfDraw) -> Result<DrawView> {
    caller.may_see(of.session)?;
    let rule = of.rule.as_deref().map(sort_rule).transpose()?;
    draw_view(app, of.session, of.track, rule)
}

pub(crate) fn fix_draw_list(app: &App, caller: &Caller, fix: FixDrawList) -> Result<DrawView> {
    let (session, track, rule) = (fix.session, fix.track, sort_rule(&fix.rule)?);
    app.append_and_edit(session, caller, fix.id, "draw-list", move |state, _, writing| {
        let current = writing.current_plan(session)?.number;
        if current != fix.based_on {
            return Err(domain::Error::PlanChanged { based_on: fix.based_on, current }.into());
        }
        let list = list(writing, &state.plan.agenda.pitches(track), rule)?;
        Ok(state.fix_draw_list(track, rule, &list)?)
    })?;
    draw_view(app, session, track, None)
}

pub(crate) fn hold_draw(app: &App, caller: &Caller, hold: HoldDraw) -> Result<DrawView> {
    let (session, track) = (hold.session, hold.track);
    app.append_and_edit(session, caller, hold.id, "drawn", move |state, plan, writing| {
        let holding = holding(writing, hold.turns, hold.lots)?;
        let part = taking_part(writing, state, &holding)?;
        let new = state
            .hold_draw(track, &holding, &part, &hold.reason)
            .map_err(|refused| worded(writing, refused))?;
        if let Event::DrawHeld { order, .. } = &new.event {
            plan.agenda.reorder(track, order);
        }
        Ok(new)
    })?;
    draw_view(app, session, track, None)
}

pub(super) fn sort_rule(code: &str) -> Result<SortRule> {
    let found = [SortRule::NewestFirst, SortRule::ByName].into_iter().find(|rule| rule.code() == code);
    Ok(found.ok_or(domain::Error::Invalid { field: "rule" })?)
}

/// The list as the directory names the applicants now.
pub(super) fn list(reading: &Reading<'_>, ids: &[ApplicantId], rule: SortRule) -> Result<List> {
    let entries = reading.applicants(ids)?.into_iter();
    let entry = |one: Applicant| ListEntry { applicant: one.id, name: one.name, received: one.received };
    Ok(List::new(rule, entries.map(entry).collect()))
}

/// Callers and witnesses as people of the directory; whoever is not in it yet enters it.
fn holding(writing: &mut Writing<'_>, turns: Vec<TurnForm>, lots: Option<LotsForm>) -> Result<Holding> {
    let mut person = |form: &Named| {
        let found = named::person(writing, form, "caller")?;
        found.ok_or_else(|| Error::from(domain::Error::Invalid { field: "caller" }))
    };
    Ok(match lots {
        Some(lots) => Holding::Lots {
            witnesses: lots.witnesses.iter().map(person).collect::<Result<_>>()?,
            order: lots.order,
        },
        None => Holding::Called(
            turns
                .into_iter()
                .map(|turn| Ok(Turn { caller: person(&turn.caller)?, digits: turn.digits }))
                .collect::<Result<_>>()?,
        ),
    })
}

/// Who has an interest in the order: by id, and whoever bears the name of somebody who has.
fn taking_part(writing: &Writing<'_>, state: &State, holding: &Holding) -> Result<TakingPart> {
    let (head, panel) = (&state.plan.head, &state.plan.panel);
    let signers = head.co_hosts.iter().flat_map(|co_host| co_host.signers.iter().copied());
    let hosts: BTreeSet<_> = head.chair.into_iter().chain(head.minute_taker).chain(signers).collect();
    let evaluators: BTreeSet<_> = panel.evaluators.iter().map(|member| member.person).collect();
    let involved: Vec<_> = hosts.union(&evaluators).copied().collect();
    let mut names: BTreeSet<_> = writing.people(&involved)?.iter().map(|one| folded(&one.name)).collect();
    names.extend(writing.applicants(&state.plan.applicants)?.iter().flat_map(spoken_for));
    let callers: Vec<_> = match holding {
        Holding::Called(turns) => turns.iter().map(|turn| turn.caller).collect(),
        Holding::Lots { witnesses, .. } => witnesses.clone(),
    };
    let same_name = |person: &Person| names.contains(&folded(&person.name)).then_some(person.id);
    let applicants = writing.people(&callers)?.iter().filter_map(same_name).collect();
    Ok(TakingPart { hosts, evaluators, applicants })
}

/// Names of those who speak or stand for an applicant.
fn spoken_for(applicant: &Applicant) -> Vec<String> {
    let presenters = applicant.presenter.split([',', ';', '/', '&']);
    let contacts = applicant.contacts.iter().map(|contact| contact.name.as_str());
    let all = presenters.chain(contacts).chain([applicant.name.as_str()]);
    all.map(folded).filter(|name| !name.is_empty()).collect()
}

/// A name as it is compared: capitals and blanks do not make another person.
fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The refusal with the name of the caller, which only the directory knows.
fn worded(reading: &Reading<'_>, refused: domain::Error) -> Error {
    let caller = match &refused {
        domain::Error::Draw(Refusal::CallerTakesPart { caller }) => Some(*caller),
        _ => None,
    };
    let error = Error::from(refused);
    let name = caller.and_then(|id| name_of(reading, id));
    match name {
        Some(name) => error.with("name", name),
        None => error,
    }
}

fn name_of(reading: &Reading<'_>, id: PersonId) -> Option<String> {
    reading.people(&[id]).ok()?.pop().map(|person| person.name)
}
