//! A session from an earlier one.

use domain::plan::copy::Keep;

use super::found::found;
use crate::wire::{CopySession, PlanView};
use crate::{App, Caller, Result};

/// Begins a session with what an earlier one has planned.
pub(crate) fn copy(app: &App, caller: &Caller, ask: CopySession) -> Result<PlanView> {
    let keep = Keep { panel: ask.panel, applicants: ask.applicants };
    let plan = app.state(ask.from)?.plan.copied(keep);
    found(app, caller, |_| Ok(plan))
}
