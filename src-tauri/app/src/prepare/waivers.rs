//! Points of the check list that the host lets go, each with a reason for the minutes.

use domain::plan::Waiver;
use domain::plan::checklist::WAIVABLE;

use super::edited;
use crate::wire::{PlanView, UnwaivePoint, WaivePoint};
use crate::{App, Caller, Result, words};

pub(crate) fn waive(app: &App, _: &Caller, waive: WaivePoint) -> Result<PlanView> {
    edited(app, waive.session, waive.based_on, "waived", move |plan, _| {
        if !WAIVABLE.contains(&waive.point.as_str()) {
            return Err(domain::Error::Invalid { field: "point" }.into());
        }
        let reason = words::lines(&waive.reason, "reason")?;
        if reason.is_empty() {
            return Err(domain::Error::ReasonMissing.into());
        }
        plan.waivers.retain(|waiver| waiver.point != waive.point);
        plan.waivers.push(Waiver { point: waive.point, reason });
        Ok(())
    })
}

pub(crate) fn unwaive(app: &App, _: &Caller, unwaive: UnwaivePoint) -> Result<PlanView> {
    edited(app, unwaive.session, unwaive.based_on, "unwaived", move |plan, _| {
        let before = plan.waivers.len();
        plan.waivers.retain(|waiver| waiver.point != unwaive.point);
        if plan.waivers.len() == before {
            return Err(domain::Error::Unknown { what: "waiver" }.into());
        }
        Ok(())
    })
}
