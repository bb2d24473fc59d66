//! From plan, state and directory to the report model.

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::attendance::{Attendance, seat};
use super::draws::draws;
use super::hosts::{co_hosts, origin, venue};
use super::incidents::incidents;
use super::{
    Before, FollowUps, ItemRow, NoRankRow, NoteRow, PanelRow, Record, RecordHead, ResultRow, ResultTable,
    Seal, SignatureRow, local,
};
use crate::directory::Directory;
use crate::hash::Hash;
use crate::ids::{ApplicantId, PersonId};
use crate::plan::Plan;
use crate::plan::agenda::{AgendaItem, PhaseKind};
use crate::plan::checklist::{self, Around};
use crate::scoring::Exact;
use crate::scoring::exact::{exact, rounded};
use crate::scoring::rank::{NoRank, Placing, official};
use crate::session::State;
use crate::session::event::{NoteField, Signer};
use crate::session::projection::ProjectedItem;
use crate::session::timer::PhaseRun;
use crate::time::{Measured, Moment};

impl Record {
    /// Derives the record. `now` closes what still runs.
    #[must_use]
    pub fn derive(state: &State, directory: &Directory, now: &Moment) -> Self {
        let plan = &state.plan;
        let zone = plan.head.time_zone;
        let projected = state.project(now).items;
        let sealed = |hash: Hash, at: &Moment| Seal { hash, at: local(zone, at.wall) };
        let (seq, hash) = state.content_head;
        let last = state.entries.iter().find(|entry| entry.seq == seq);
        Self {
            head: head(state, directory),
            panel: panel(state, directory, &projected),
            attendance: Attendance::derive(state, directory, &projected),
            origin: plan.is_scored().then(|| origin(state, directory)),
            before: Before::derive(state, directory),
            draws: draws(state, directory),
            waivers: waivers(state),
            items: items(state, directory, &projected, now),
            incidents: incidents(state, directory, now),
            slot: plan.slot.phases.iter().map(|phase| (phase.kind, phase.duration_ms)).collect(),
            result: official(state).ok().map(|placings| result(state, directory, &placings)),
            resolution: state.resolution.clone(),
            follow_ups: FollowUps::derive(state, directory, &projected),
            frozen: state.frozen.as_ref().map(|(_, hash, at)| sealed(*hash, at)),
            log: (seq, last.and_then(|entry| entry.at.as_ref()).map(|at| sealed(hash, at))),
            signatures: state
                .signers()
                .into_iter()
                .map(|(signer, person)| signature(state, directory, signer, person))
                .collect(),
        }
    }
}

/// Points that were let go and that nothing has settled since. Whether access and notices
/// are settled depends on the guests, whom a record does not know; those are always told.
fn waivers(state: &State) -> Vec<(String, String)> {
    let points = checklist::points(&state.plan, state, Around::default());
    let settled = |code: &str| {
        let point = points.iter().find(|point| point.code == code);
        !matches!(code, "access" | "notices") && point.is_none_or(|point| point.waived.is_none())
    };
    let open = state.plan.waivers.iter().filter(|waiver| !settled(&waiver.point));
    open.map(|waiver| (waiver.point.clone(), waiver.reason.clone())).collect()
}

fn head(state: &State, directory: &Directory) -> RecordHead {
    let head = &state.plan.head;
    let zone = head.time_zone;
    let person = |id: Option<PersonId>| id.map(|id| directory.person_name(id).to_owned()).unwrap_or_default();
    let first = state.runs.first().map(|run| local(zone, run.from.wall));
    RecordHead {
        title: head.title.clone(),
        file_reference: head.file_reference.clone(),
        office: directory.office_name(head.office).to_owned(),
        unit: head.unit.clone(),
        co_hosts: co_hosts(head, directory),
        purpose: head.purpose,
        planned: head.starts_at().map(|at| local(zone, at)),
        actual: (first, state.run_ended.as_ref().map(|at| local(zone, at.wall))),
        venue: venue(head, directory),
        chair: person(head.chair),
        minute_taker: person(head.minute_taker),
    }
}

fn panel(state: &State, directory: &Directory, projected: &[ProjectedItem]) -> Vec<PanelRow> {
    let members = state.course.panel.evaluators.iter();
    members
        .map(|member| {
            let person = directory.person(member.person);
            let recused = state.course.agenda.items.iter().zip(projected).filter_map(|(item, projected)| {
                let applicant = item.applicant()?;
                let declaration = state.declarations.get(&(member.person, applicant))?;
                let by = declaration.ordered_by.map(|by| directory.person_name(by).to_owned());
                declaration.conflict.then(|| (projected.number.clone(), by.unwrap_or_default()))
            });
            let (since, until) = seat(state, member.person);
            let clock = |at: DateTime<Utc>| local(state.plan.head.time_zone, at);
            PanelRow {
                since: since.map(clock),
                until: until.map(clock),
                name: person.map(|person| person.name.clone()).unwrap_or_default(),
                organisation: person.map(|person| person.organisation.clone()).unwrap_or_default(),
                sector: member.sector,
                nominated_by: directory.office_name(member.nominated_by).to_owned(),
                declared_all: scored_by(state, member.person)
                    .all(|applicant| state.declared(member.person, applicant)),
                recused: recused.collect(),
            }
        })
        .collect()
}

/// Applicants for whom a member has a seat: all of them, but for substitutes and whoever they
/// came for.
fn scored_by(state: &State, person: PersonId) -> impl Iterator<Item = ApplicantId> + '_ {
    let applicants = state.course.applicants.iter().copied();
    applicants.filter(move |applicant| state.course.sits(person, *applicant))
}

fn items(state: &State, directory: &Directory, projected: &[ProjectedItem], now: &Moment) -> Vec<ItemRow> {
    let items = state.course.agenda.items.iter().zip(projected);
    items.map(|(item, projected)| item_row(state, directory, item, projected, now)).collect()
}

fn item_row(
    state: &State,
    directory: &Directory,
    item: &AgendaItem,
    projected: &ProjectedItem,
    now: &Moment,
) -> ItemRow {
    let plan: &Plan = &state.plan;
    let zone = plan.head.time_zone;
    let runs: Vec<&PhaseRun> = state.runs.iter().filter(|run| run.item == item.id).collect();
    let phases = state.course.phases(item, plan);
    let is_pitch =
        |run: &&&PhaseRun| phases.get(run.phase).is_some_and(|phase| phase.kind == PhaseKind::Pitch);
    let pitch = runs.iter().find(is_pitch);
    let planned = projected.planned.map(|(from, to)| (local(zone, from), local(zone, to)));
    let actual = runs.first().zip(runs.last()).map(|(first, last)| {
        let to = last.to.as_ref().unwrap_or(now);
        (local(zone, first.from.wall), local(zone, to.wall))
    });
    let applicant = item.applicant();
    let recused = state.course.panel.evaluators.iter().filter(|member| {
        applicant.is_some_and(|applicant| state.recused(member.person, applicant)) && !runs.is_empty()
    });
    let notes = state.notes.iter().filter(|note| note.item == item.id && note.field == NoteField::Content);
    ItemRow {
        number: projected.number.clone(),
        kind: item.kind.code(),
        title: applicant.map_or(item.title.as_str(), |id| directory.applicant_name(id)).to_owned(),
        place: applicant
            .and_then(|id| directory.applicant(id))
            .map(|found| found.place.clone())
            .unwrap_or_default(),
        absence: state.course.absences.get(&item.id).copied(),
        planned,
        actual,
        pitch_ms: pitch.map(|run| run.spoken_ms(now)),
        overrun_ms: pitch.map_or(0, |run| run.left_ms(now).min(0).unsigned_abs()),
        adjusted_ms: pitch.map_or(0, |run| run.adjusted_ms),
        paused_ms: runs.iter().map(|run| run.paused_ms(now)).sum(),
        by_wall_clock: runs.iter().any(|run| run.measured(now) == Measured::Wall),
        recused: recused.map(|member| directory.person_name(member.person).to_owned()).collect(),
        notes: notes
            .map(|note| NoteRow {
                phase: state.note_phase(note),
                at_ms: note.at_ms,
                at: local(zone, note.at.wall),
                text: note.text.clone(),
            })
            .collect(),
    }
}

fn result(state: &State, directory: &Directory, placings: &[Placing]) -> ResultTable {
    let plan = &state.plan;
    let counted: usize = placings.iter().map(|placing| placing.aggregate.totals.len()).sum();
    let criterion_name =
        |id| plan.form.criterion(id).map(|criterion| criterion.name.clone()).unwrap_or_default();
    ResultTable {
        aggregation: plan.rules.aggregation,
        scale: (plan.form.scale.min, plan.form.scale.max),
        criteria: plan
            .form
            .criteria
            .iter()
            .map(|criterion| (criterion.name.clone(), criterion.weight, criterion.minimum))
            .collect(),
        minimum_total: plan.rules.minimum_total,
        tie_break: plan.rules.tie_break.iter().map(|id| criterion_name(*id)).collect(),
        ballots: (
            counted,
            placings
                .iter()
                .filter(|placing| placing.aggregate.absent.is_none())
                .map(|placing| state.course.members(placing.aggregate.applicant).count())
                .sum(),
        ),
        deduction: plan.rules.deduction,
        carried: plan.rules.carried.as_ref().map(|carried| carried.weight),
        rows: placings.iter().map(|placing| result_row(plan, directory, placing)).collect(),
    }
}

fn result_row(plan: &Plan, directory: &Directory, placing: &Placing) -> ResultRow {
    let aggregate = &placing.aggregate;
    let name_of = |id| plan.form.criterion(id).map(|criterion| criterion.name.clone()).unwrap_or_default();
    let permille = |number: &Exact| {
        let (min, max) = (exact(plan.form.scale.min), exact(plan.form.scale.max));
        let share = (number - &min) / (max - min);
        rounded(&(share * exact(Decimal::from(1000))), 0).parse::<u16>().unwrap_or(0)
    };
    let spread = aggregate.totals.values().min().zip(aggregate.totals.values().max());
    let no_rank = placing.rank.err().map(|why| match why {
        NoRank::Absent(absence) => NoRankRow::Absent(absence),
        NoRank::NoBallot => NoRankRow::NoBallot,
        NoRank::BelowTotal => NoRankRow::BelowTotal,
        NoRank::BelowCriterion(id) => NoRankRow::BelowCriterion(name_of(id)),
    });
    ResultRow {
        applicant: aggregate.applicant,
        name: directory.applicant_name(aggregate.applicant).to_owned(),
        rank: placing.rank.ok(),
        no_rank,
        points: aggregate.result.as_ref().map(|number| rounded(number, 2)),
        exact: aggregate.result.as_ref().map(ToString::to_string),
        own: aggregate.own.as_ref().map(|number| rounded(number, 2)),
        carried: aggregate.carried.as_ref().map(|number| rounded(number, 2)),
        deducted: aggregate.deducted.as_ref().map(|number| rounded(number, 2)),
        bar_permille: aggregate.result.as_ref().map_or(0, permille),
        spread_permille: spread.map(|(low, high)| (permille(low), permille(high))),
        counted: aggregate.totals.len(),
        recused: aggregate.recused,
        missing: aggregate.missing,
        shared: placing.shared,
        by_tie_break: placing.by_tie_break.map(name_of),
        criteria: plan
            .form
            .criteria
            .iter()
            .map(|criterion| aggregate.criteria.get(&criterion.id).map(|mean| rounded(mean, 2)))
            .collect(),
    }
}

fn signature(state: &State, directory: &Directory, signer: Signer, person: Option<PersonId>) -> SignatureRow {
    let zone = state.plan.head.time_zone;
    let signed = state.signatures.get(&signer);
    let office = match signer {
        Signer::CoHost { office, .. } => directory.office_name(Some(office)).to_owned(),
        Signer::Chair | Signer::MinuteTaker => String::new(),
    };
    SignatureRow {
        signer,
        office,
        name: person.map(|id| directory.person_name(id).to_owned()).unwrap_or_default(),
        signed: signed.map(|signed| (signed.place.clone().unwrap_or_default(), local(zone, signed.at.wall))),
    }
}
