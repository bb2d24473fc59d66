//! Edits of the tracks and of the host's own columns.

use domain::ids::{ColumnId, TrackId};
use domain::plan::agenda::{COLUMNS_MAX, Column, TRACKS_MAX, Track};
use store::Writing;

use super::edited;
use crate::sessions::new_id;
use crate::wire::{
    AssignTrack, ColumnForm, MoveTrack, PlanView, PutTrack, RemoveTrack, SetColumns, SetTracks, TrackForm,
};
use crate::{App, Caller, Result, named, words};

pub(crate) fn put_track(app: &App, _: &Caller, put: PutTrack) -> Result<PlanView> {
    edited(app, put.session, put.based_on, "track", move |plan, writing| {
        let known = put.track.id.is_none_or(|id| plan.agenda.track(id).is_some());
        if !known {
            return Err(domain::Error::Unknown { what: "track" }.into());
        }
        plan.agenda.put_track(track(put.track, writing)?);
        Ok(())
    })
}

pub(crate) fn set_tracks(app: &App, _: &Caller, set: SetTracks) -> Result<PlanView> {
    edited(app, set.session, set.based_on, "tracks", move |plan, writing| {
        if set.tracks.len() > TRACKS_MAX {
            return Err(domain::Error::Invalid { field: "track" }.into());
        }
        let tracks = set.tracks.into_iter().map(|form| track(form, writing)).collect::<Result<_>>()?;
        plan.agenda.set_tracks(tracks);
        Ok(())
    })
}

fn track(form: TrackForm, writing: &mut Writing<'_>) -> Result<Track> {
    Ok(Track {
        id: form.id.unwrap_or_else(|| TrackId(new_id())),
        name: words::line(&form.name, "track")?,
        challenge: named::challenge(writing, &form.challenge)?,
    })
}

pub(crate) fn remove_track(app: &App, _: &Caller, remove: RemoveTrack) -> Result<PlanView> {
    edited(app, remove.session, remove.based_on, "track-removed", move |plan, _| {
        Ok(plan.agenda.remove_track(remove.track)?)
    })
}

pub(crate) fn move_track(app: &App, _: &Caller, set: MoveTrack) -> Result<PlanView> {
    edited(app, set.session, set.based_on, "track-moved", move |plan, _| {
        Ok(plan.agenda.move_track(set.track, set.to)?)
    })
}

pub(crate) fn assign(app: &App, _: &Caller, set: AssignTrack) -> Result<PlanView> {
    edited(app, set.session, set.based_on, "assigned", move |plan, _| {
        Ok(plan.agenda.assign(&set.items, set.track)?)
    })
}

pub(crate) fn set_columns(app: &App, _: &Caller, set: SetColumns) -> Result<PlanView> {
    edited(app, set.session, set.based_on, "columns", move |plan, _| {
        if set.columns.len() > COLUMNS_MAX {
            return Err(domain::Error::Invalid { field: "column" }.into());
        }
        plan.agenda.set_columns(set.columns.into_iter().map(column).collect::<Result<_>>()?);
        Ok(())
    })
}

fn column(form: ColumnForm) -> Result<Column> {
    let id = form.id.unwrap_or_else(|| ColumnId(new_id()));
    Ok(Column { id, name: words::line(&form.name, "column")? })
}
