//! A plan as the beginning of another session: what is the same every time stays, what
//! belonged to that one day goes.

use super::Plan;
use super::agenda::AgendaItem;
use super::hosts::CriteriaOrigin;
use super::panel::Panel;
use super::papers::Papers;

/// What a copy takes along beside form, rules and order of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keep {
    /// The panel.
    pub panel: bool,
    /// Who was admitted, with their places in the agenda.
    pub applicants: bool,
}

impl Plan {
    /// A plan for another session.
    ///
    /// Stays: title, hosts and their people, venue, purpose, slot, agenda with tracks, own
    /// columns and hard starts (and the start they are counted from), form, rules, which
    /// papers are asked for. Goes: date, file reference, days on which the criteria were set
    /// and published, attached files and their deadline, links for those who spoke from
    /// afar, points that were let go, and everything of a contest.
    #[must_use]
    pub fn copied(&self, keep: Keep) -> Self {
        let mut plan = self.clone();
        plan.head.date = None;
        plan.head.file_reference.clear();
        plan.origin = CriteriaOrigin { set_by: self.origin.set_by.clone(), ..CriteriaOrigin::default() };
        let (required, size_max) = (self.papers.required.clone(), self.papers.size_max);
        plan.papers = Papers { required, size_max, ..Papers::default() };
        plan.waivers.clear();
        plan.rules.carried = None;
        plan.stage = None;
        for item in &mut plan.agenda.items {
            // That somebody takes part from afar may stay so; the old link never fits.
            item.remote = item.remote.as_ref().map(|_| String::new());
        }
        if !keep.panel {
            plan.panel = Panel::default();
        }
        if !keep.applicants {
            plan.applicants.clear();
            plan.agenda.items.retain(|item: &AgendaItem| item.applicant().is_none());
        }
        plan
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::Hash;
    use crate::ids::{ApplicantId, AttachmentId, ContestId, ItemId, OfficeId, PersonId, SessionId};
    use crate::plan::panel::{Evaluator, Sector};
    use crate::plan::papers::{Attachment, AttachmentKind};
    use crate::plan::rules::Carried;
    use crate::plan::stage::ContestStage;
    use crate::plan::{Waiver, templates};
    use chrono::{NaiveDate, NaiveTime};
    use rust_decimal::Decimal;
    use uuid::Uuid;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
    }

    fn id(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    /// A plan in which everything is filled that one day leaves behind.
    fn held() -> Plan {
        let mut plan = templates::empty_plan();
        plan.head.title = "Pitch-Tag".into();
        plan.head.file_reference = "34.02.03".into();
        (plan.head.date, plan.head.start) = (Some(day()), NaiveTime::from_hms_opt(9, 0, 0));
        plan.head.chair = Some(PersonId(id(7)));
        plan.admit(&[ApplicantId(id(1)), ApplicantId(id(2))], || ItemId(Uuid::now_v7()));
        plan.agenda.items[1].hard_start = NaiveTime::from_hms_opt(9, 30, 0);
        plan.agenda.items[1].remote = Some("https://konferenz.example/1".into());
        plan.panel.put(Evaluator { person: PersonId(id(3)), sector: Sector::Research, nominated_by: None });
        plan.origin.set_by = vec![OfficeId(id(4))];
        (plan.origin.set_on, plan.origin.published_on) = (Some(day()), Some(day()));
        plan.origin.published_how = "mit dem Aufruf".into();
        let hash = Hash::ZERO;
        plan.papers.required = vec![AttachmentKind::Deck];
        plan.papers.deadline = Some(day());
        plan.papers.attachments.push(Attachment {
            id: AttachmentId(id(5)),
            applicant: None,
            kind: AttachmentKind::Paper,
            name: "aufruf.pdf".into(),
            mime: "application/pdf".into(),
            size: 1,
            pages: None,
            hash,
            received: day(),
        });
        plan.waivers.push(Waiver { point: "notices".into(), reason: "Grund".into() });
        let (from, shares) = (SessionId(id(6)), [(ApplicantId(id(1)), "1/2".to_owned())].into());
        plan.rules.carried = Some(Carried { from, log_head: hash, weight: Decimal::from(30), shares });
        let stages = vec!["Sichtung".into(), "Pitch".into()];
        plan.stage = Some(ContestStage {
            contest: ContestId(id(8)),
            stages,
            place: 1,
            from: Some(from),
            carries: None,
        });
        plan
    }

    #[test]
    fn what_belonged_to_the_day_goes_and_what_is_the_same_every_time_stays() {
        let plan = held();
        let copy = plan.copied(Keep { panel: true, applicants: true });
        assert_eq!((copy.head.date, copy.head.file_reference.as_str()), (None, ""));
        assert_eq!(copy.head.start, plan.head.start, "hard starts are counted from it");
        assert_eq!(copy.agenda.items[1].hard_start, plan.agenda.items[1].hard_start);
        assert_eq!(copy.agenda.items[1].remote.as_deref(), Some(""));
        assert_eq!(
            copy.origin,
            CriteriaOrigin { set_by: plan.origin.set_by.clone(), ..CriteriaOrigin::default() }
        );
        assert_eq!(copy.papers, Papers { required: plan.papers.required.clone(), ..Papers::default() });
        assert!(copy.waivers.is_empty() && copy.rules.carried.is_none() && copy.stage.is_none());
        assert_eq!((&copy.head.title, copy.head.chair), (&plan.head.title, plan.head.chair));
        assert_eq!((&copy.panel, &copy.applicants, &copy.form), (&plan.panel, &plan.applicants, &plan.form));
    }

    #[test]
    fn without_panel_and_applicants_the_order_of_the_day_is_left() {
        let copy = held().copied(Keep { panel: false, applicants: false });
        assert!(copy.panel.evaluators.is_empty() && copy.applicants.is_empty());
        let kinds: Vec<_> = copy.agenda.items.iter().map(|item| item.kind.code()).collect();
        assert_eq!(kinds, ["welcome", "deliberation", "closing"]);
    }

    #[test]
    fn a_copy_of_a_copy_is_the_copy() {
        let keep = Keep { panel: true, applicants: true };
        let copy = held().copied(keep);
        assert_eq!(copy.copied(keep), copy);
    }
}
