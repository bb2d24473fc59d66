//! The plan as one view model.

use domain::directory::{Applicant, Directory, PriorInvolvement, short_name};
use domain::ids::{OfficeId, PersonId, SessionId};
use domain::plan::agenda::{AgendaItem, ItemKind, TimedItem};
use domain::plan::form::Form;
use domain::plan::hosts::CriteriaOrigin;
use domain::plan::panel::Evaluator;
use domain::plan::papers::Attachment;
use domain::plan::{Plan, checklist};
use domain::session::State;

use super::around;
use crate::lookup::{clock, milliseconds};
use crate::named::shown;
use crate::wire::{
    ApplicantView, AttachmentView, CoHostForm, ColumnView, ContestView, CriterionView, DeclarationView,
    DeductionForm, EvaluatorView, FormView, FrozenView, HeadForm, HostView, ItemView, MissingPaper, Named,
    OfSession, OriginForm, PapersView, PhaseView, PlanView, PointView, RulesForm, TrackView,
};
use crate::{App, Caller, Result, lookup, marks};

pub(crate) fn view(app: &App, caller: &Caller, of: OfSession) -> Result<PlanView> {
    caller.may_see(of.session)?;
    plan_view(app, of.session)
}

pub(crate) fn plan_view(app: &App, session: SessionId) -> Result<PlanView> {
    let (state, directory) = app.with_names(session)?;
    let (history, current) = app.inner.store.read(|reading| {
        Ok::<_, store::Error>((reading.plan_history(session)?, reading.current_plan(session)?))
    })?;
    let plan = &state.plan;
    let (timed, short) = (plan.timed(), directory.short_names());
    let points = checklist::points(plan, &state, around(app, session, &state, &directory)?);
    let frozen = state.frozen.is_some();
    Ok(PlanView {
        session,
        seq: state.seq(),
        revision: history.current,
        can_undo: history.undo.is_some() && !frozen,
        can_redo: history.redo.is_some() && !frozen,
        head: head(&state, &directory),
        applicants: plan
            .applicants
            .iter()
            .filter_map(|id| directory.applicant(*id))
            .map(|found| ApplicantView {
                short_name: short.get(&found.id).cloned().unwrap_or_default(),
                ..applicant(plan, found)
            })
            .collect(),
        slot: plan
            .slot
            .phases
            .iter()
            .map(|phase| PhaseView {
                kind: phase.kind.code().to_owned(),
                duration_ms: phase.duration_ms,
                marks_ms: phase.marks_ms.clone(),
                marks: marks::mark_views(phase),
                triggers: marks::trigger_views(phase),
            })
            .collect(),
        slot_ms: plan.slot.duration_ms(),
        clock_start: plan.slot.clock_start.code().to_owned(),
        items: plan
            .agenda
            .items
            .iter()
            .zip(&timed)
            .map(|(item, timed)| item_view(&state, &directory, item, timed))
            .collect(),
        tracks: tracks(&state, &directory),
        columns: plan
            .agenda
            .columns
            .iter()
            .map(|column| ColumnView { id: column.id, name: column.name.clone() })
            .collect(),
        ends: end(&state, &timed),
        form: form_view(&plan.form),
        hosts: hosts(&state, &directory),
        origin: origin(&plan.origin),
        papers: papers(app, plan)?,
        contest: contest(app, plan)?,
        panel: plan.panel.evaluators.iter().map(|member| evaluator(&state, &directory, member)).collect(),
        rules: RulesForm {
            minimum_total: plan.rules.minimum_total.map(|minimum| minimum.to_string()),
            tie_break: plan.rules.tie_break.clone(),
            overtime: plan.rules.overtime.code().to_owned(),
            deduction: plan.rules.deduction.map(|deduction| DeductionForm {
                per_ms: deduction.per_ms,
                points: deduction.points.normalize().to_string(),
                criterion: deduction.criterion,
            }),
        },
        open_points: points.iter().filter(|point| !point.done).count(),
        points: points
            .into_iter()
            .map(|point| PointView {
                code: point.code.to_owned(),
                duty: point.duty.code().to_owned(),
                done: point.done,
                waivable: point.is_waivable(),
                count: point.count,
                of: point.of,
                waived: point.waived,
            })
            .collect(),
        scored: plan.is_scored(),
        plan_hash: current.hash.groups(),
        frozen: frozen_view(&state),
    })
}

fn frozen_view(state: &State) -> Option<FrozenView> {
    let (revision, hash, at) = state.frozen.as_ref()?;
    let seal = lookup::seal(state.plan.head.time_zone, *hash, at);
    Some(FrozenView { hash: seal.hash, at: seal.at, date: seal.date, revision: *revision })
}

fn head(state: &State, directory: &Directory) -> HeadForm {
    let head = &state.plan.head;
    let person = |id: Option<PersonId>| shown(id, id.map(|id| directory.person_name(id)).unwrap_or_default());
    let office = |id: Option<OfficeId>| shown(id, directory.office_name(id));
    let room = directory.room(head.venue, head.room);
    HeadForm {
        title: head.title.clone(),
        file_reference: head.file_reference.clone(),
        office: office(head.office),
        unit: head.unit.clone(),
        date: head.date.map(|date| date.to_string()),
        start: head.start.map(|start| start.format("%H:%M").to_string()),
        venue: shown(head.venue, directory.venue_name(head.venue)),
        room: shown(room.map(|room| room.id), room.map(|room| room.name.as_str()).unwrap_or_default()),
        chair: person(head.chair),
        minute_taker: person(head.minute_taker),
        purpose: head.purpose.map(|purpose| purpose.code().to_owned()),
        co_hosts: head
            .co_hosts
            .iter()
            .map(|co_host| CoHostForm {
                office: office(Some(co_host.office)),
                signers: co_host.signers.iter().map(|signer| person(Some(*signer))).collect(),
            })
            .collect(),
    }
}

fn hosts(state: &State, directory: &Directory) -> Vec<HostView> {
    let hosts = state.plan.head.hosts();
    hosts
        .map(|office| {
            let found = directory.office(office);
            let unit_label = found.map(|found| found.unit_label).unwrap_or_default();
            HostView {
                office,
                name: directory.office_name(Some(office)).to_owned(),
                unit_label: unit_label.code().to_owned(),
            }
        })
        .collect()
}

fn origin(origin: &CriteriaOrigin) -> OriginForm {
    OriginForm {
        set_by: origin.set_by.clone(),
        set_on: origin.set_on.map(|day| day.to_string()),
        published_on: origin.published_on.map(|day| day.to_string()),
        published_how: origin.published_how.clone(),
    }
}

fn tracks(state: &State, directory: &Directory) -> Vec<TrackView> {
    let agenda = &state.plan.agenda;
    let tracks = agenda.tracks.iter();
    tracks
        .map(|track| TrackView {
            id: track.id,
            name: track.name.clone(),
            challenge: track.challenge,
            challenge_title: directory.challenge_title(track.challenge).to_owned(),
            pitches: agenda.pitches(Some(track.id)).len(),
            drawn: state.drawn_track(&state.plan, Some(track.id)),
        })
        .collect()
}

fn papers(app: &App, plan: &Plan) -> Result<PapersView> {
    let (papers, files) = (&plan.papers, &plan.papers.attachments);
    let attachments = files.iter().map(|file| attachment(app, file)).collect::<Result<_>>()?;
    let missing = papers.missing(&plan.applicants).into_iter().map(|missing| MissingPaper {
        applicant: missing.applicant,
        kind: missing.kind.code().to_owned(),
        late: missing.late.map(|day| day.to_string()),
    });
    Ok(PapersView {
        attachments,
        required: papers.required.iter().map(|kind| kind.code().to_owned()).collect(),
        deadline: papers.deadline.map(|day| day.to_string()),
        size_max: papers.size_max(),
        missing: missing.collect(),
    })
}

fn attachment(app: &App, file: &Attachment) -> Result<AttachmentView> {
    let there = app.inner.store.has_file(file.hash);
    Ok(AttachmentView {
        id: file.id,
        applicant: file.applicant,
        kind: file.kind.code().to_owned(),
        name: file.name.clone(),
        mime: file.mime.clone(),
        size: file.size,
        pages: file.pages,
        hash: file.hash.groups(),
        received: file.received.to_string(),
        previewable: file.is_previewable(),
        state: if there { "there" } else { "gone" }.to_owned(),
    })
}

fn contest(app: &App, plan: &Plan) -> Result<Option<ContestView>> {
    let Some(stage) = &plan.stage else { return Ok(None) };
    let from_title = match stage.from {
        Some(from) => app.state(from).map(|state| state.plan.head.title.clone()).unwrap_or_default(),
        None => String::new(),
    };
    Ok(Some(ContestView {
        stages: stage.stages.clone(),
        place: stage.place,
        from: stage.from,
        from_title,
        carried_weight: plan.rules.carried.as_ref().map(|carried| carried.weight.normalize().to_string()),
        carries: stage.carries.map(|share| share.normalize().to_string()),
    }))
}

fn applicant(plan: &Plan, applicant: &Applicant) -> ApplicantView {
    let item = plan.agenda.items.iter().find(|item| item.applicant() == Some(applicant.id));
    let prior = match applicant.prior {
        PriorInvolvement::Unasked => "unasked",
        PriorInvolvement::None => "none",
        PriorInvolvement::Involved { .. } => "involved",
    };
    ApplicantView {
        id: applicant.id,
        name: applicant.name.clone(),
        short_name: applicant.short_name(),
        place: applicant.place.clone(),
        presenter: applicant.presenter.clone(),
        email: applicant.email.clone(),
        description: applicant.description.clone(),
        kind: applicant.kind.code().to_owned(),
        reference: applicant.reference.clone(),
        received: applicant.received.map(|day| day.to_string()),
        amount: applicant.amount.map(|amount| amount.to_string()),
        track: item.and_then(|item| item.track),
        prior: prior.to_owned(),
    }
}

fn item_view(state: &State, directory: &Directory, item: &AgendaItem, timed: &TimedItem) -> ItemView {
    let title = item.applicant().map_or(item.title.as_str(), |id| directory.applicant_name(id));
    let starts = state.plan.head.starts_at().map(|start| start + milliseconds(timed.offset_ms.cast_signed()));
    ItemView {
        id: item.id,
        number: timed.number.clone(),
        kind: item.kind.code().to_owned(),
        title: title.to_owned(),
        short_title: short_name(title),
        applicant: item.applicant(),
        duration_ms: timed.duration_ms,
        starts: starts.map(|at| clock(state.plan.head.time_zone, at)),
        track: item.track,
        hard_start: item.hard_start.map(|start| start.format("%H:%M").to_string()),
        gap_ms: timed.gap_ms,
        remote: item.remote.clone(),
        office: item.office,
        speaker: shown(item.speaker, item.speaker.map(|id| directory.person_name(id)).unwrap_or_default()),
        challenge: match item.kind {
            ItemKind::ReversePitch { challenge } => shown(challenge, directory.challenge_title(challenge)),
            _ => Named::default(),
        },
        cells: item.cells.clone(),
    }
}

fn end(state: &State, timed: &[TimedItem]) -> Option<String> {
    let last = timed.last()?;
    let end = state.plan.head.starts_at()? + milliseconds((last.offset_ms + last.duration_ms).cast_signed());
    Some(clock(state.plan.head.time_zone, end))
}

/// The form as every view shows it.
pub(crate) fn form_view(form: &Form) -> FormView {
    let levels = form.scale.levels();
    let anchor = |criterion: &domain::plan::form::Criterion, level| {
        let found = criterion.anchors.iter().find(|anchor| anchor.level == level);
        found.map(|anchor| anchor.text.clone()).unwrap_or_default()
    };
    FormView {
        levels: levels.iter().map(ToString::to_string).collect(),
        rationale: form.rationale.code().to_owned(),
        criteria: form
            .criteria
            .iter()
            .map(|criterion| CriterionView {
                id: criterion.id,
                name: criterion.name.clone(),
                question: criterion.question.clone(),
                weight: criterion.weight.normalize().to_string(),
                minimum: criterion.minimum.map(|minimum| minimum.normalize().to_string()),
                anchors: levels.iter().map(|level| anchor(criterion, *level)).collect(),
            })
            .collect(),
        weight_sum: form.weight_sum().normalize().to_string(),
    }
}

fn evaluator(state: &State, directory: &Directory, member: &Evaluator) -> EvaluatorView {
    let person = directory.person(member.person);
    let declarations: Vec<_> = state
        .plan
        .applicants
        .iter()
        .map(|applicant| {
            let declaration = state.declarations.get(&(member.person, *applicant));
            let standing = match declaration {
                None => "open",
                Some(declaration) if declaration.conflict => "conflict",
                Some(_) => "none",
            };
            let ordered_by = declaration.and_then(|declaration| declaration.ordered_by);
            DeclarationView {
                applicant: *applicant,
                state: standing.to_owned(),
                reason: declaration.and_then(|declaration| declaration.reason.clone()).unwrap_or_default(),
                ordered_by: ordered_by.map(|by| directory.person_name(by).to_owned()).unwrap_or_default(),
            }
        })
        .collect();
    EvaluatorView {
        person: member.person,
        name: person.map(|person| person.name.clone()).unwrap_or_default(),
        organisation: person.map(|person| person.organisation.clone()).unwrap_or_default(),
        sector: member.sector.code().to_owned(),
        nominated_by: member.nominated_by,
        declared: declarations.iter().filter(|declaration| declaration.state != "open").count(),
        conflicts: declarations.iter().filter(|declaration| declaration.state == "conflict").count(),
        declarations,
    }
}
