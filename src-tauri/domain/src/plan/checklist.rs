//! What must be settled before the plan can be frozen, grouped by duty.

use rust_decimal::Decimal;

use super::Plan;
use super::hosts::SIGNERS;
use crate::scoring::outcome::share;
use crate::session::State;
use crate::session::outreach::NoticeGroup;

/// The duty a point belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duty {
    /// Angaben.
    Particulars,
    /// Unbefangenheit.
    Impartiality,
    /// Gleichbehandlung.
    EqualTreatment,
    /// Bewertung.
    Evaluation,
    /// Datenschutz und Zugang.
    Privacy,
}

impl Duty {
    /// Stable word for catalogues and the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Particulars => "particulars",
            Self::Impartiality => "impartiality",
            Self::EqualTreatment => "equal_treatment",
            Self::Evaluation => "evaluation",
            Self::Privacy => "privacy",
        }
    }
}

/// What the list asks of the directory, which a plan knows by ids only.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Around {
    /// Guests who are neither presenters, panel nor staff.
    pub guests: usize,
    /// Access needs that were told.
    pub needs: usize,
    /// Access needs that neither the room answers nor anything was arranged for.
    pub unmet: usize,
    /// Applicants whom nobody has asked about prior involvement.
    pub unasked: usize,
    /// Attached files that no longer lie in the data folder as they came.
    pub lost: usize,
}

/// One line of the check list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Stable code; the words are in the catalogue.
    pub code: &'static str,
    /// Duty it belongs to.
    pub duty: Duty,
    /// Settled, or let go with a reason.
    pub done: bool,
    /// How many are done, where the point counts something.
    pub count: usize,
    /// How many there have to be.
    pub of: usize,
    /// Why it was let go, where it was.
    pub waived: Option<String>,
}

/// Points that a host may let go with a reason. The others are the law's or cannot be
/// missing for the session to work.
pub const WAIVABLE: [&str; 6] = ["draw", "papers", "agenda-times", "criteria-published", "notices", "access"];

impl Point {
    /// Whether the host may let it go with a reason.
    #[must_use]
    pub fn is_waivable(&self) -> bool {
        WAIVABLE.contains(&self.code)
    }
}

/// All points of a plan, in the order of the steps.
#[must_use]
pub fn points(plan: &Plan, state: &State, around: Around) -> Vec<Point> {
    let mut points = particulars(plan);
    points.extend(equal_treatment(plan, state, around));
    if plan.is_scored() {
        points.extend(evaluation(plan));
        points.extend(impartiality(plan, state, around));
    }
    points.extend(privacy(plan, state, around));
    for point in &mut points {
        let waiver = plan.waivers.iter().find(|waiver| waiver.point == point.code);
        if let Some(waiver) = waiver.filter(|_| !point.done && point.is_waivable()) {
            (point.done, point.waived) = (true, Some(waiver.reason.clone()));
        }
    }
    points
}

fn point(code: &'static str, duty: Duty, done: bool, count: usize, of: usize) -> Point {
    Point { code, duty, done, count, of, waived: None }
}

fn particulars(plan: &Plan) -> Vec<Point> {
    let head = &plan.head;
    let given = |text: &str| !text.trim().is_empty();
    let four_eyes = head.chair.is_some() && head.minute_taker.is_some() && head.chair != head.minute_taker;
    let mut points: Vec<_> = [
        ("purpose", head.purpose.is_some()),
        ("title", given(&head.title)),
        ("file-reference", given(&head.file_reference)),
        ("office", head.office.is_some()),
        ("date", head.starts_at().is_some()),
        ("venue", head.venue.is_some()),
        ("chair-and-minute-taker", four_eyes),
    ]
    .map(|(code, done)| point(code, Duty::Particulars, done, 0, 0))
    .into();
    if !head.co_hosts.is_empty() {
        let named = head.co_hosts.iter().filter(|co_host| co_host.signers.len() == SIGNERS).count();
        let of = head.co_hosts.len();
        points.push(point("co-host-signers", Duty::Particulars, named == of, named, of));
    }
    points
}

fn equal_treatment(plan: &Plan, state: &State, around: Around) -> Vec<Point> {
    let (applicants, equal) = (plan.applicants.len(), Duty::EqualTreatment);
    let mut points = vec![
        point("applicants", equal, applicants > 0, applicants, 0),
        point("slots-equal", equal, applicants > 0, applicants, 0),
    ];
    let tracks = plan.agenda.drawn_tracks().len();
    if tracks > 0 {
        points.push(point("draw", equal, state.drawn(plan) && state.keeps_draws(plan).is_ok(), tracks, 0));
    }
    let overlaps = plan.timed().iter().filter(|item| item.gap_ms < 0).count();
    if plan.agenda.items.iter().any(|item| item.hard_start.is_some()) {
        points.push(point("agenda-times", equal, overlaps == 0, overlaps, 0));
    }
    if !plan.papers.required.is_empty() || around.lost > 0 {
        let of = applicants * plan.papers.required.len();
        let open = plan.papers.missing(&plan.applicants);
        // What came late is there, and is open all the same: the host says what follows from it.
        let missing = open.iter().filter(|one| one.late.is_none()).count();
        points.push(point("papers", equal, open.is_empty() && around.lost == 0, of - missing, of));
    }
    if plan.is_scored() {
        points.push(point("criteria-published", equal, plan.origin.published_on.is_some(), 0, 0));
    }
    points
}

fn evaluation(plan: &Plan) -> Vec<Point> {
    let form = &plan.form;
    let named = form.criteria.iter().all(|criterion| !criterion.name.trim().is_empty());
    let criteria = form.criteria.len();
    let (described, levels) = form.anchors_described();
    let ties = plan.rules.tie_break.iter().all(|id| form.criterion(*id).is_some());
    let mut points = vec![
        point("criteria", Duty::Evaluation, criteria > 0 && named && form.check().is_ok(), criteria, 0),
        point("weights", Duty::Evaluation, form.weight_sum() == Decimal::ONE_HUNDRED, 0, 0),
        point("anchors", Duty::Evaluation, levels > 0 && described == levels, described, levels),
        point("tie-break", Duty::Evaluation, ties, plan.rules.tie_break.len(), 0),
    ];
    if !plan.head.co_hosts.is_empty() {
        points.push(point("criteria-set-by", Duty::Evaluation, !plan.origin.set_by.is_empty(), 0, 0));
    }
    if plan.rules.deduction.is_some() {
        let fits = plan.rules.check(plan.head.purpose).is_ok();
        points.push(point("deduction", Duty::Evaluation, fits, 0, 0));
    }
    if let Some(carried) = &plan.rules.carried {
        let (with, of) = (
            plan.applicants.iter().filter(|id| share(carried, **id).is_some()).count(),
            plan.applicants.len(),
        );
        points.push(point(
            "carried",
            Duty::Evaluation,
            with == of && plan.rules.check(plan.head.purpose).is_ok(),
            with,
            of,
        ));
    }
    let members = plan.panel.evaluators.len();
    points.push(point("panel", Duty::Evaluation, members > 0, members, 0));
    points
}

fn impartiality(plan: &Plan, state: &State, around: Around) -> Vec<Point> {
    let members = &plan.panel.evaluators;
    let complete = members
        .iter()
        .filter(|member| plan.applicants.iter().all(|applicant| state.declared(member.person, *applicant)))
        .count();
    let done = !members.is_empty() && complete == members.len();
    let mut points = vec![point("declarations", Duty::Impartiality, done, complete, members.len())];
    if plan.head.purpose == Some(super::Purpose::AwardProcedure) {
        let (of, open) = (plan.applicants.len(), around.unasked);
        points.push(point("prior-involvement", Duty::Impartiality, open == 0, of.saturating_sub(open), of));
    }
    points
}

fn privacy(plan: &Plan, state: &State, around: Around) -> Vec<Point> {
    let mut groups = vec![NoticeGroup::Presenters];
    if plan.is_scored() {
        groups.push(NoticeGroup::Panel);
    }
    if around.guests > 0 {
        groups.push(NoticeGroup::Guests);
    }
    let noticed = groups.iter().filter(|group| state.noticed(**group)).count();
    let met = around.needs - around.unmet.min(around.needs);
    vec![
        point("notices", Duty::Privacy, noticed == groups.len(), noticed, groups.len()),
        point("access", Duty::Privacy, around.unmet == 0, met, around.needs),
    ]
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use chrono::NaiveDate;
    use uuid::Uuid;

    use super::*;
    use crate::ids::{ApplicantId, AttachmentId, OfficeId, PersonId};
    use crate::plan::hosts::CoHost;
    use crate::plan::panel::{Evaluator, Sector};
    use crate::plan::papers::{Attachment, AttachmentKind, Papers};
    use crate::plan::{Purpose, Waiver, templates};
    use crate::session::entry::{NewEntry, seal};
    use crate::session::event::{Actor, Event};
    use crate::session::outreach::OutreachChannel;
    use crate::time::Moment;

    fn of(plan: &Plan) -> Vec<Point> {
        around(plan, Around::default())
    }

    fn around(plan: &Plan, around: Around) -> Vec<Point> {
        points(plan, &State::new(Arc::new(plan.clone())), around)
    }

    fn find<'a>(points: &'a [Point], code: &str) -> &'a Point {
        points.iter().find(|point| point.code == code).unwrap()
    }

    fn contest() -> Plan {
        let mut plan = templates::empty_plan();
        plan.head.purpose = Some(Purpose::IdeasContest);
        plan.applicants = (1..=4).map(|number| ApplicantId(Uuid::from_u128(number))).collect();
        plan
    }

    #[test]
    fn an_empty_plan_has_every_point_open_and_a_market_sounding_asks_for_no_form() {
        let mut plan = templates::empty_plan();
        plan.head.purpose = Some(Purpose::IdeasContest);
        assert!(of(&plan).iter().any(|point| point.code == "weights" && !point.done));
        plan.head.purpose = Some(Purpose::MarketSounding);
        assert!(of(&plan).iter().all(|point| point.duty != Duty::Evaluation));
        assert!(of(&plan).iter().all(|point| point.code != "criteria-published"));
    }

    #[test]
    fn each_code_stands_once_and_what_may_be_waived_is_a_code() {
        let mut plan = contest();
        plan.head.purpose = Some(Purpose::AwardProcedure);
        plan.papers.required = vec![AttachmentKind::Deck];
        plan.head.co_hosts = vec![CoHost { office: OfficeId(Uuid::from_u128(9)), signers: Vec::new() }];
        let mut codes: Vec<_> = of(&plan).iter().map(|point| point.code).collect();
        let count = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), count);
        for code in
            ["papers", "criteria-published", "notices", "access", "co-host-signers", "prior-involvement"]
        {
            assert!(codes.contains(&code), "{code}");
        }
    }

    #[test]
    fn a_point_is_let_go_with_its_reason_and_the_law_s_points_are_not() {
        let mut plan = templates::empty_plan();
        for code in ["notices", "purpose"] {
            plan.waivers.push(Waiver { point: code.into(), reason: "Grund".into() });
        }
        let points = of(&plan);
        let find = |code| points.iter().find(|point| point.code == code).unwrap();
        assert_eq!((find("notices").done, find("notices").waived.as_deref()), (true, Some("Grund")));
        assert_eq!((find("purpose").done, &find("purpose").waived), (false, &None));
    }

    #[test]
    fn a_waiver_of_what_is_settled_says_nothing() {
        let mut plan = contest();
        plan.origin.published_on = NaiveDate::from_ymd_opt(2026, 10, 26);
        plan.waivers.push(Waiver { point: "criteria-published".into(), reason: "Grund".into() });
        let points = of(&plan);
        assert_eq!(
            (find(&points, "criteria-published").done, &find(&points, "criteria-published").waived),
            (true, &None)
        );
    }

    #[test]
    fn papers_are_asked_for_where_the_plan_asks_or_where_a_file_was_lost() {
        let mut plan = contest();
        assert!(of(&plan).iter().all(|point| point.code != "papers"));
        let lost = around(&plan, Around { lost: 1, ..Around::default() });
        assert!(!find(&lost, "papers").done);
        plan.papers.required = vec![AttachmentKind::Deck, AttachmentKind::Handout];
        let points = of(&plan);
        let papers = find(&points, "papers");
        assert_eq!((papers.done, papers.count, papers.of), (false, 0, 8));
        plan.applicants.truncate(1);
        for received in [21, 20] {
            let required = vec![AttachmentKind::Deck];
            plan.papers =
                Papers { required, deadline: NaiveDate::from_ymd_opt(2026, 11, 20), ..Papers::default() };
            plan.papers.attach(deck(plan.applicants[0], received)).unwrap();
            let points = of(&plan);
            let papers = find(&points, "papers");
            assert_eq!((papers.done, papers.count, papers.of), (received <= 20, 1, 1), "on the {received}");
        }
    }

    fn deck(applicant: ApplicantId, day: u32) -> Attachment {
        Attachment {
            id: AttachmentId(Uuid::from_u128(1)),
            applicant: Some(applicant),
            kind: AttachmentKind::Deck,
            name: "Deck.pdf".into(),
            mime: "application/pdf".into(),
            size: 1,
            pages: None,
            hash: crate::hash::Hash::ZERO,
            received: NaiveDate::from_ymd_opt(2026, 11, day).unwrap(),
        }
    }

    #[test]
    fn needs_that_nobody_answers_stay_open() {
        let plan = contest();
        let cases = [(0, 0, true), (2, 2, false), (2, 1, false), (2, 0, true)];
        for (needs, unmet, done) in cases {
            let points = around(&plan, Around { needs, unmet, ..Around::default() });
            let access = find(&points, "access");
            assert_eq!((access.done, access.count, access.of), (done, needs - unmet, needs));
        }
    }

    #[test]
    fn prior_involvement_is_asked_in_an_award_procedure_only() {
        let mut plan = contest();
        assert!(of(&plan).iter().all(|point| point.code != "prior-involvement"));
        plan.head.purpose = Some(Purpose::AwardProcedure);
        let points = around(&plan, Around { unasked: 3, ..Around::default() });
        let prior = find(&points, "prior-involvement");
        assert_eq!((prior.done, prior.count, prior.of), (false, 1, 4));
        assert!(!prior.is_waivable());
    }

    #[test]
    fn declarations_are_complete_when_each_member_declared_for_each_applicant() {
        let mut plan = contest();
        let person = PersonId(Uuid::from_u128(7));
        plan.panel.put(Evaluator { person, sector: Sector::Administration, nominated_by: None });
        let mut state = State::new(Arc::new(plan.clone()));
        for (index, applicant) in plan.applicants.iter().enumerate() {
            let all = points(&plan, &state, Around::default());
            assert!(!find(&all, "declarations").done, "after {index}");
            let (evaluator, applicant) = (person, *applicant);
            let event = Event::DeclarationMade { evaluator, applicant, conflict: false, ordered_by: None };
            state = after(state, event.into());
        }
        assert!(find(&points(&plan, &state, Around::default()), "declarations").done);
    }

    #[test]
    fn notices_go_to_whoever_comes() {
        let plan = contest();
        let guests = Around { guests: 2, ..Around::default() };
        let mut state = State::new(Arc::new(plan.clone()));
        let count = |state: &State, around| {
            let all = points(&plan, state, around);
            (find(&all, "notices").count, find(&all, "notices").of)
        };
        assert_eq!((count(&state, Around::default()), count(&state, guests)), ((0, 2), (0, 3)));
        let on = NaiveDate::from_ymd_opt(2026, 11, 10).unwrap();
        for group in [NoticeGroup::Presenters, NoticeGroup::Presenters, NoticeGroup::Panel] {
            let given = state.notice(group, on, OutreachChannel::Email, "").unwrap();
            state = after(state, given);
        }
        assert_eq!((count(&state, Around::default()), count(&state, guests)), ((2, 2), (2, 3)));
    }

    fn after(state: State, new: NewEntry) -> State {
        let place = (state.seq() + 1, state.head());
        let at = Moment { wall: "2026-11-10T08:00:00Z".parse().unwrap(), boot_ms: 0, boot_id: "test".into() };
        let id = crate::ids::EntryId(Uuid::from_u128(u128::from(place.0)));
        state.with(seal(&new, place, id, at, Actor::Host, [7; 32]).unwrap().read())
    }
}
