//! Settings of this laptop.

use std::path::Path;

use domain::ids::{OfficeId, SessionId};
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Reading, Writing};
use uuid::Uuid;

use crate::backup::LastCopy;
use crate::named;
use crate::wire::{Changed, HouseForm, HouseView, MoveData, Nothing, Settings, SoundForm};
use crate::{App, Caller, Error, Result, relocation};

const LOOK: &str = "settings";
const SOUND: &str = "sound";
const OFFICE: &str = "office";
const RETENTION_YEARS: &str = "retention-years";
const BACKUP_FOLDER: &str = "backup-folder";
const LAST_COPY: &str = "last-copy";
const STAGE_PLACE: &str = "stage-place";

/// Loud enough for a room of forty, and not so loud that anyone starts.
const VOLUME_DEFAULT: u8 = 70;
/// Loudest.
const VOLUME_MAX: u8 = 100;
/// Years until deletion where nothing was settled.
const RETENTION_DEFAULT: u32 = 5;
/// Longest retention that is taken, in years.
const RETENTION_MAX: u32 = 30;

pub(crate) fn view(app: &App, _: &Caller, _: Nothing) -> Result<Settings> {
    let stored = app.inner.store.read(|reading| get(reading, LOOK))?;
    Ok(stored.unwrap_or_else(|| Settings { language: "de".into(), theme: "system".into() }))
}

pub(crate) fn put(app: &App, _: &Caller, settings: Settings) -> Result<Settings> {
    let known = ["de", "en", "fr"].contains(&settings.language.as_str())
        && ["system", "light", "dark"].contains(&settings.theme.as_str());
    if !known {
        return Err(domain::Error::Invalid { field: "settings" }.into());
    }
    let stored = settings.clone();
    app.inner.store.write(move |writing| set(writing, LOOK, &stored))?;
    // They belong to no session; every window takes them over.
    app.publish(Changed { session: SessionId(Uuid::nil()), seq: 0, what: "settings".to_owned() });
    Ok(settings)
}

pub(crate) fn sound(app: &App, _: &Caller, _: Nothing) -> Result<SoundForm> {
    let stored = app.inner.store.read(|reading| get(reading, SOUND))?;
    Ok(stored.unwrap_or(SoundForm { volume: VOLUME_DEFAULT }))
}

pub(crate) fn put_sound(app: &App, _: &Caller, form: SoundForm) -> Result<SoundForm> {
    if form.volume > VOLUME_MAX {
        return Err(domain::Error::Invalid { field: "volume" }.into());
    }
    let stored = form.clone();
    app.inner.store.write(move |writing| set(writing, SOUND, &stored))?;
    app.publish(Changed { session: SessionId(Uuid::nil()), seq: 0, what: "sound".to_owned() });
    Ok(form)
}

pub(crate) fn house(app: &App, _: &Caller, _: Nothing) -> Result<HouseView> {
    house_view(app)
}

pub(crate) fn put_house(app: &App, _: &Caller, form: HouseForm) -> Result<HouseView> {
    if form.retention_years == 0 || form.retention_years > RETENTION_MAX {
        return Err(domain::Error::Invalid { field: "retention-years" }.into());
    }
    let folder =
        form.backup_folder.map(|folder| folder.trim().to_owned()).filter(|folder| !folder.is_empty());
    // An unplugged stick does not keep anyone from changing something else.
    let changed = app.chosen_backup_folder()? != folder;
    if let Some(folder) = folder.as_deref().filter(|_| changed) {
        app.check_backup_folder(Path::new(folder))?;
    }
    app.inner.store.write(move |writing| {
        let office = named::office(writing, &form.office)?;
        set(writing, OFFICE, &office)?;
        set(writing, RETENTION_YEARS, &form.retention_years)?;
        set(writing, BACKUP_FOLDER, &folder)
    })?;
    if changed {
        app.back_up_aside();
    }
    house_view(app)
}

/// Begins a verified copy. A slow stick takes longer than a page waits for its answer, so
/// what comes of it is told as a change.
pub(crate) fn back_up(app: &App, _: &Caller, _: Nothing) -> Result<HouseView> {
    app.back_up_aside();
    house_view(app)
}

/// Lets the data move at the next start, or stay after all.
pub(crate) fn move_data(app: &App, _: &Caller, to: MoveData) -> Result<HouseView> {
    let to = Some(to.folder.trim()).filter(|folder| !folder.is_empty()).map(Path::new);
    relocation::ask(app.folder(), to)?;
    *app.move_failure() = None;
    house_view(app)
}

fn house_view(app: &App) -> Result<HouseView> {
    let (office, retention_years) = app.inner.store.read(|reading| {
        let office = home_office(reading)?.map(|id| reading.offices(&[id])).transpose()?;
        Ok::<_, Error>((office.and_then(|mut found| found.pop()), retention_years(reading)?))
    })?;
    let office = named::shown(
        office.as_ref().map(|office| office.id),
        office.as_ref().map(|office| office.name.as_str()).unwrap_or_default(),
    );
    Ok(HouseView {
        house: HouseForm { office, retention_years, backup_folder: app.chosen_backup_folder()? },
        data_folder: app.folder().display().to_string(),
        move_failure: app.move_failure().clone(),
        moves_to: relocation::asked(app.folder()).map(|folder| folder.display().to_string()),
        backup: app.backup_view()?,
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

/// The office that new sessions begin with.
pub(crate) fn home_office(reading: &Reading<'_>) -> Result<Option<OfficeId>> {
    Ok(get::<Option<OfficeId>>(reading, OFFICE)?.flatten())
}

/// Years after the last session until data are due for deletion.
pub(crate) fn retention_years(reading: &Reading<'_>) -> Result<u32> {
    Ok(get(reading, RETENTION_YEARS)?.unwrap_or(RETENTION_DEFAULT))
}

/// The folder that was chosen for copies.
pub(crate) fn backup_folder(reading: &Reading<'_>) -> Result<Option<String>> {
    Ok(get::<Option<String>>(reading, BACKUP_FOLDER)?.flatten())
}

/// Where the stage stood last. Only whoever opens windows can read it.
impl App {
    /// As it was kept; nothing where nobody has chosen yet.
    pub fn stage_place<T: DeserializeOwned>(&self) -> Result<Option<T>> {
        self.inner.store.read(|reading| get(reading, STAGE_PLACE))
    }

    /// Keeps it for the next time.
    pub fn keep_stage_place(&self, place: impl Serialize + Send + 'static) -> Result<()> {
        self.inner.store.write(move |writing| set(writing, STAGE_PLACE, &place))
    }
}

/// The copy that was made last.
pub(crate) fn last_copy(reading: &Reading<'_>) -> Result<Option<LastCopy>> {
    get(reading, LAST_COPY)
}

pub(crate) fn set_last_copy(writing: &mut Writing<'_>, last: &LastCopy) -> Result<()> {
    set(writing, LAST_COPY, last)
}

/// What an older or newer program wrote and this one cannot read counts as never set.
pub(crate) fn get<T: DeserializeOwned>(reading: &Reading<'_>, key: &str) -> Result<Option<T>> {
    Ok(reading.setting(key)?.and_then(|json| serde_json::from_str(&json).ok()))
}

pub(crate) fn set(writing: &mut Writing<'_>, key: &str, value: &impl Serialize) -> Result<()> {
    let json = serde_json::to_string(value).map_err(|_| Error::new("invalid"))?;
    Ok(writing.put_setting(key, &json)?)
}
