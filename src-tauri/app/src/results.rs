//! Results: closed by the host, then shown as the frozen rule computes them.

use domain::directory::Directory;
use domain::record::{NoRankRow, Record, ResultRow, ResultTable};
use domain::session::State;

use crate::lookup::{clock, done};
use crate::wire::{
    DeductionRule, Done, MissingBallots, OfSession, OfficialView, RecordResolution, ResultCriterion,
    ResultRowView, ResultsView,
};
use crate::{App, Caller, Result, catalog};

pub(crate) fn view(app: &App, caller: &Caller, of: OfSession) -> Result<ResultsView> {
    caller.may_see(of.session)?;
    let (state, directory) = app.with_names(of.session)?;
    let plan = &state.plan;
    let zone = plan.head.time_zone;
    let record = Record::derive(&state, &directory, &app.now());
    let frozen_at = state.frozen.as_ref().map(|(_, _, at)| clock(zone, at.wall));
    let missing = missing(&state, &directory);
    let (arrived, of_all) = counted(&state);
    Ok(ResultsView {
        session: of.session,
        seq: state.seq(),
        purpose: plan.head.purpose.map(|purpose| purpose.code().to_owned()),
        scored: plan.is_scored(),
        pitched: state.course.called().all(|applicant| state.has_pitched(applicant)),
        closed_at: state.scoring_closed.as_ref().map(|at| clock(zone, at.wall)),
        arrived,
        of: of_all,
        missing,
        official: record.result.map(|table| official(table, frozen_at)),
        resolution: state.resolution.clone().unwrap_or_default(),
        signed: !state.signatures.is_empty(),
        next_stage: catalog::next_offered(app, of.session, &state, &directory)?,
    })
}

/// Ballots that are in, and that can come.
pub(crate) fn counted(state: &State) -> (usize, usize) {
    if !state.plan.is_scored() {
        return (0, 0);
    }
    let pairs = state
        .course
        .called()
        .flat_map(|applicant| state.course.members(applicant).map(move |member| (member.person, applicant)));
    let expected: Vec<_> = pairs.filter(|(person, applicant)| !state.recused(*person, *applicant)).collect();
    let arrived = expected.iter().filter(|(person, applicant)| state.ballot(*person, *applicant).is_some());
    (arrived.count(), expected.len())
}

fn missing(state: &State, directory: &Directory) -> Vec<MissingBallots> {
    if !state.plan.is_scored() {
        return Vec::new();
    }
    let order: Vec<_> = state.course.called().collect();
    let (members, short) = (state.course.panel.evaluators.iter(), directory.short_names());
    members
        .filter_map(|member| {
            let open = order.iter().filter(|applicant| {
                state.course.sits(member.person, **applicant)
                    && !state.recused(member.person, **applicant)
                    && state.ballot(member.person, **applicant).is_none()
            });
            let applicants: Vec<_> = open.filter_map(|id| short.get(id).cloned()).collect();
            let name = directory.person_name(member.person).to_owned();
            (!applicants.is_empty()).then_some(MissingBallots { name, applicants })
        })
        .collect()
}

fn official(table: ResultTable, frozen_at: Option<String>) -> OfficialView {
    let (low, high) = table.scale;
    let permille = table.minimum_total.map(|minimum| {
        let share = (minimum - low) / (high - low) * rust_decimal::Decimal::from(1000);
        u16::try_from(share.round().mantissa() / 10_i128.pow(share.round().scale())).unwrap_or(0)
    });
    OfficialView {
        scale_min: low.normalize().to_string(),
        scale_max: high.normalize().to_string(),
        minimum_total: table.minimum_total.map(|minimum| minimum.normalize().to_string()),
        minimum_permille: permille,
        criteria: table
            .criteria
            .into_iter()
            .map(|(name, weight, _)| ResultCriterion { name, weight: weight.normalize().to_string() })
            .collect(),
        tie_break: table.tie_break,
        frozen_at,
        carried_weight: table.carried.map(|weight| weight.normalize().to_string()),
        deduction: table
            .deduction
            .map(|rule| DeductionRule { per_ms: rule.per_ms, points: rule.points.normalize().to_string() }),
        rows: table.rows.into_iter().map(row).collect(),
    }
}

fn row(row: ResultRow) -> ResultRowView {
    let (no_rank, no_rank_criterion) = match row.no_rank {
        None => (None, None),
        Some(NoRankRow::Absent(absence)) => (Some(absence.code()), None),
        Some(NoRankRow::NoBallot) => (Some("no_ballot"), None),
        Some(NoRankRow::BelowTotal) => (Some("below_total"), None),
        Some(NoRankRow::BelowCriterion(name)) => (Some("below_criterion"), Some(name)),
    };
    ResultRowView {
        applicant: row.applicant,
        name: row.name,
        rank: row.rank,
        no_rank: no_rank.map(str::to_owned),
        no_rank_criterion,
        points: row.points,
        exact: row.exact,
        own: row.own,
        carried: row.carried,
        deducted: row.deducted,
        bar_permille: row.bar_permille,
        low_permille: row.spread_permille.map(|(low, _)| low),
        high_permille: row.spread_permille.map(|(_, high)| high),
        counted: row.counted,
        recused: row.recused,
        missing: row.missing,
        shared: row.shared,
        by_tie_break: row.by_tie_break,
        means: row.criteria,
    }
}

pub(crate) fn close(app: &App, caller: &Caller, of: OfSession) -> Result<Done> {
    let state = app.append(of.session, caller, |state, _| Ok(vec![state.close_scoring()?]))?;
    Ok(done(&state))
}

pub(crate) fn resolve(app: &App, caller: &Caller, resolution: RecordResolution) -> Result<Done> {
    caller.may_see(resolution.session)?;
    let state =
        app.append(resolution.session, caller, move |state, _| Ok(vec![state.resolve(&resolution.text)?]))?;
    Ok(done(&state))
}
