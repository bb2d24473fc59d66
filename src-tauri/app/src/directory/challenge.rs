//! One challenge: owner, problem, call, deadline.

use domain::directory::Challenge;
use domain::ids::ChallengeId;
use store::Writing;

use super::lists::office_name;
use super::{as_seen, fields, gone, id, state_of};
use crate::named::{self, shown};
use crate::sessions::new_id;
use crate::wire::{ChallengeEntry, ChallengeForm, OfEntry, PutChallenge};
use crate::{App, Caller, Result, words};

pub(crate) fn challenge(app: &App, _: &Caller, of: OfEntry) -> Result<ChallengeEntry> {
    entry(app, id(&of.id)?)
}

pub(crate) fn put_challenge(app: &App, _: &Caller, put: PutChallenge) -> Result<ChallengeEntry> {
    let id = put.id.unwrap_or_else(|| ChallengeId(new_id()));
    app.inner.store.write(move |writing| -> Result<()> {
        as_seen(writing.challenges(&[id])?.pop().as_ref(), put.based_on)?;
        let challenge = read(writing, id, &put.form)?;
        Ok(writing.put_challenge(&challenge)?)
    })?;
    app.directory_changed();
    entry(app, id)
}

fn read(writing: &mut Writing<'_>, id: ChallengeId, form: &ChallengeForm) -> Result<Challenge> {
    Ok(Challenge {
        id,
        title: fields::name(&form.title)?,
        owner: named::office(writing, &form.owner)?,
        speaker: named::person(writing, &form.speaker, "speaker")?,
        problem: words::lines(&form.problem, "problem")?,
        call: words::lines(&form.call, "call")?,
        deadline: words::date(form.deadline.as_deref())?,
    })
}

fn entry(app: &App, id: ChallengeId) -> Result<ChallengeEntry> {
    app.inner.store.read(|reading| {
        let challenge = reading.challenges(&[id])?.pop().ok_or_else(gone)?;
        let speaker =
            challenge.speaker.map(|id| reading.people(&[id])).transpose()?.and_then(|mut all| all.pop());
        Ok(ChallengeEntry {
            id,
            based_on: state_of(&challenge)?,
            form: ChallengeForm {
                owner: shown(challenge.owner, &office_name(reading, challenge.owner)?),
                speaker: shown(challenge.speaker, &speaker.map(|person| person.name).unwrap_or_default()),
                title: challenge.title,
                problem: challenge.problem,
                call: challenge.call,
                deadline: challenge.deadline.map(|day| day.to_string()),
            },
        })
    })
}
