//! One applicant: shown with its history, written as seen.

use domain::directory::likeness::{Likeness, alike_applicants};
use domain::directory::{Applicant, PriorInvolvement};
use domain::ids::{ApplicantId, MergeId};
use store::{Reading, Writing};

use super::fields::{self, applicant_form};
use super::history::{history, retention};
use super::{as_seen, gone, id, state_of};
use crate::sessions::new_id;
use crate::wire::{ApplicantEntry, LikeView, MergeRow, OfEntry, PutApplicant};
use crate::{App, Caller, Result, catalog};

/// Candidates that are shown for comparing.
pub(super) const PERHAPS: usize = 5;

pub(crate) fn applicant(app: &App, _: &Caller, of: OfEntry) -> Result<ApplicantEntry> {
    entry(app, id(&of.id)?)
}

pub(crate) fn put_applicant(app: &App, _: &Caller, put: PutApplicant) -> Result<ApplicantEntry> {
    let id = put.id.unwrap_or_else(|| ApplicantId(new_id()));
    let applicant = fields::applicant(id, &put.form)?;
    let house = app.clone();
    app.inner.store.write(move |writing| -> Result<()> {
        let known = writing.applicants(&[id])?.pop();
        as_seen(known.as_ref(), put.based_on)?;
        writing.put_applicant(&applicant)?;
        let Some(known) = known else { return Ok(()) };
        if known.name != applicant.name {
            catalog::renamed(writing, &[id])?;
        }
        // What the check list asks of an applicant stands on the cards of its sessions.
        let asked = |prior: &PriorInvolvement| *prior != PriorInvolvement::Unasked;
        if asked(&known.prior) == asked(&applicant.prior) { Ok(()) } else { new_cards(&house, writing, id) }
    })?;
    app.directory_changed();
    entry(app, id)
}

fn new_cards(app: &App, writing: &Writing<'_>, id: ApplicantId) -> Result<()> {
    for session in writing.sessions_of(id)? {
        let state = app.working(writing, session)?;
        if state.frozen.is_none() {
            catalog::put_card(app, writing, session, &state)?;
        }
    }
    Ok(())
}

/// An applicant with what the house knows of it. A merged one answers as the one it went into.
pub(super) fn entry(app: &App, asked: ApplicantId) -> Result<ApplicantEntry> {
    let (applicant, merges, perhaps) = app.inner.store.read(|reading| -> Result<_> {
        let id = reading.kept_applicant(asked)?;
        let applicant = reading.applicants(&[id])?.pop().ok_or_else(gone)?;
        let merges = reading.merges_of_applicant(id)?;
        let perhaps = perhaps(reading, &applicant)?;
        Ok((applicant, merges, perhaps))
    })?;
    // Plans and logs name an applicant by whichever id they came to know it.
    let family: Vec<_> = [applicant.id].into_iter().chain(merges.iter().map(|merge| merge.dropped)).collect();
    let history = history(app, applicant.id, &family)?;
    Ok(ApplicantEntry {
        id: applicant.id,
        based_on: state_of(&applicant)?,
        form: applicant_form(&applicant),
        retention: retention(app, &history)?,
        history,
        perhaps,
        merges: merges
            .into_iter()
            .map(|merge| merge_row(merge.id, merge.dropped_before.name, merge.at, merge.last))
            .collect(),
    })
}

fn perhaps(reading: &Reading<'_>, applicant: &Applicant) -> Result<Vec<LikeView>> {
    let similar = reading.similar_applicants(applicant.id, PERHAPS)?;
    let views = similar.into_iter().map(|other| LikeView {
        id: other.id.to_string(),
        reasons: codes(&alike_applicants(applicant, &other)),
        name: other.name,
        note: other.place,
    });
    Ok(views.collect())
}

pub(super) fn codes(reasons: &[Likeness]) -> Vec<String> {
    reasons.iter().map(|reason| reason.code().to_owned()).collect()
}

pub(super) fn merge_row(
    merge: MergeId,
    name: String,
    at: chrono::DateTime<chrono::Utc>,
    last: bool,
) -> MergeRow {
    MergeRow { merge, name, at: at.to_rfc3339(), last }
}
