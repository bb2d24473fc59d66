//! A rehearsal: the whole house once more, over a copy of the data that is thrown away, with a
//! clock that runs faster.
//!
//! While it lasts every question of every page is answered by the copy, so that nobody can
//! write to the real session by mistake; its pages load anew when it begins and ends. Nothing
//! of it is backed up, and no document of it leaves the house.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Duration, Utc};
use domain::ids::SessionId;
use domain::session::{Event, State};
use domain::time::{Clock, Moment};
use store::Store;
use uuid::Uuid;

use crate::house::Parts;
use crate::sessions::new_id;
use crate::wire::{Changed, Nothing, RehearsalView, SetSpeed, StartRehearsal};
use crate::{App, Caller, Error, Result};

/// Where the copy lies, within the data folder.
const FOLDER: &str = "rehearsal";
/// Speeds that are offered: from life to a minute a second.
const SPEEDS: std::ops::RangeInclusive<u32> = 1..=60;
/// The copy begins so long before the planned start.
const EARLY_S: i64 = 60;

/// A rehearsal under way.
pub(crate) struct Rehearsal {
    app: App,
    session: SessionId,
    clock: Arc<FastClock>,
    folder: PathBuf,
}

/// A clock that runs a multiple as fast as another one.
pub(crate) struct FastClock {
    real: Arc<dyn Clock>,
    boot_id: String,
    since: Mutex<Since>,
}

/// From one change of speed to the next.
struct Since {
    real: Moment,
    wall: DateTime<Utc>,
    boot_ms: u64,
    speed: u32,
}

impl FastClock {
    fn new(real: Arc<dyn Clock>, wall: DateTime<Utc>, speed: u32) -> Self {
        let since = Since { real: real.now(), wall, boot_ms: 0, speed };
        Self { real, boot_id: format!("rehearsal-{}", new_id()), since: Mutex::new(since) }
    }

    fn speed(&self) -> u32 {
        self.since.lock().unwrap_or_else(PoisonError::into_inner).speed
    }

    fn set_speed(&self, speed: u32) {
        let now = self.now();
        let mut since = self.since.lock().unwrap_or_else(PoisonError::into_inner);
        *since = Since { real: self.real.now(), wall: now.wall, boot_ms: now.boot_ms, speed };
    }
}

impl Clock for FastClock {
    fn rate(&self) -> u32 {
        self.speed()
    }

    fn now(&self) -> Moment {
        let since = self.since.lock().unwrap_or_else(PoisonError::into_inner);
        let passed_ms = self.real.now().ms_since(&since.real) * u64::from(since.speed);
        let wall = since.wall + Duration::milliseconds(passed_ms.cast_signed());
        Moment { wall, boot_ms: since.boot_ms + passed_ms, boot_id: self.boot_id.clone() }
    }
}

pub(crate) fn start(app: &App, _: &Caller, asked: StartRehearsal) -> Result<RehearsalView> {
    let speed = checked(asked.speed)?;
    // One at a time, from the question to the answer: a second press finds the first one's copy.
    let _door = app.inner.rehearsal_door.lock().unwrap_or_else(PoisonError::into_inner);
    if app.rehearsed().is_some() {
        return Err(domain::Error::NotNow { why: "rehearsing" }.into());
    }
    // The copy answers for every session, so none may be under way.
    if !app.inner.store.read(|reading| reading.running_cards())?.is_empty() {
        return Err(domain::Error::NotNow { why: "session-runs" }.into());
    }
    let state = app.state(asked.session)?;
    if !state.runs.is_empty() {
        return Err(domain::Error::NotNow { why: "run-begun" }.into());
    }
    let rehearsal = copy(app, &state, (asked.session, speed))?;
    let view = RehearsalView { session: Some(asked.session), speed };
    app.keep_rehearsal(Some(rehearsal));
    tell(app);
    Ok(view)
}

pub(crate) fn set_speed(app: &App, _: &Caller, asked: SetSpeed) -> Result<RehearsalView> {
    let speed = checked(asked.speed)?;
    let session = app.with_rehearsal(|rehearsal| {
        rehearsal.clock.set_speed(speed);
        rehearsal.session
    });
    let session = session.ok_or(domain::Error::NotNow { why: "not-rehearsing" })?;
    tell(app);
    Ok(RehearsalView { session: Some(session), speed })
}

/// Ends the rehearsal and throws the copy away. Where there is none, that is so already.
pub(crate) fn end(app: &App, _: &Caller, _: Nothing) -> Result<RehearsalView> {
    if let Some(rehearsal) = app.keep_rehearsal(None) {
        rehearsal.app.close();
        drop(rehearsal.app);
        // What the disk does not let go of now is swept at the next start.
        let _ = std::fs::remove_dir_all(&rehearsal.folder);
        tell(app);
    }
    Ok(RehearsalView { session: None, speed: 1 })
}

pub(crate) fn view(app: &App, _: &Caller, _: Nothing) -> Result<RehearsalView> {
    let seen = app.with_rehearsal(|rehearsal| (rehearsal.session, rehearsal.clock.speed()));
    let (session, speed) = seen.map_or((None, 1), |(session, speed)| (Some(session), speed));
    Ok(RehearsalView { session, speed })
}

fn checked(speed: u32) -> Result<u32> {
    if SPEEDS.contains(&speed) { Ok(speed) } else { Err(domain::Error::Invalid { field: "speed" }.into()) }
}

/// Every page loads anew: what it shows now belongs to another house.
fn tell(app: &App) {
    app.publish(Changed { session: SessionId(Uuid::nil()), seq: 0, what: "rehearsal".to_owned() });
}

fn copy(app: &App, state: &State, (session, speed): (SessionId, u32)) -> Result<Rehearsal> {
    let folder = app.folder().join(FOLDER);
    sweep(app.folder());
    app.inner.store.copy_to(&folder)?;
    let now = app.now();
    let start = state.plan.head.starts_at().map(|start| start - Duration::seconds(EARLY_S));
    let clock = Arc::new(FastClock::new(app.inner.clock.clone(), start.unwrap_or(now.wall), speed));
    let (store, opened) = Store::open(&folder, now.wall, &mut |_| {})?;
    let parts = Parts { store, opened, clock: clock.clone(), ballot_page: app.inner.ballot_page.clone() };
    let copied = app.throwaway(parts);
    freeze(&copied, session)?;
    Ok(Rehearsal { app: copied, session, clock, folder })
}

/// A rehearsal comes before everything is settled: the copy is frozen as it stands, without
/// the check list.
fn freeze(copy: &App, session: SessionId) -> Result<()> {
    let revision = copy.inner.store.read(|reading| reading.current_plan(session))?;
    copy.append(session, &Caller::host(), move |state, _| {
        let plan_hash = domain::plan::plan_hash(&revision.bytes);
        let frozen = Event::PlanFrozen { revision: revision.number, plan_hash };
        Ok(if state.frozen.is_some() { Vec::new() } else { vec![frozen.into()] })
    })?;
    Ok(())
}

/// Throws away what a rehearsal left behind that did not end.
pub(crate) fn sweep(data: &Path) {
    // A file that cannot be removed now is only in the way of the next rehearsal, which says so.
    let _ = std::fs::remove_dir_all(data.join(FOLDER));
}

impl App {
    /// The house that answers now: the copy while a rehearsal lasts.
    pub(crate) fn rehearsed(&self) -> Option<Self> {
        self.with_rehearsal(|rehearsal| rehearsal.app.clone())
    }

    fn with_rehearsal<T>(&self, look: impl FnOnce(&Rehearsal) -> T) -> Option<T> {
        self.inner.rehearsal.read().unwrap_or_else(PoisonError::into_inner).as_ref().map(look)
    }

    fn keep_rehearsal(&self, rehearsal: Option<Rehearsal>) -> Option<Rehearsal> {
        let mut kept = self.inner.rehearsal.write().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut *kept, rehearsal)
    }

    /// Refuses what must not leave a rehearsal.
    pub(crate) fn refuse_rehearsed(&self) -> Result<()> {
        if self.inner.throwaway { Err(Error::new("rehearsal-no-documents")) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Still(Mutex<u64>);

    impl Clock for Still {
        fn now(&self) -> Moment {
            let ms = *self.0.lock().unwrap();
            let wall = DateTime::UNIX_EPOCH + Duration::milliseconds(ms.cast_signed());
            Moment { wall, boot_ms: ms, boot_id: "real".into() }
        }
    }

    #[test]
    fn the_clock_of_a_rehearsal_runs_faster_and_a_change_of_speed_is_no_jump() {
        let real = Arc::new(Still(Mutex::new(5000)));
        let begin = DateTime::UNIX_EPOCH + Duration::days(9);
        let fast = FastClock::new(real.clone(), begin, 60);
        *real.0.lock().unwrap() += 1000;
        assert_eq!((fast.now().wall - begin, fast.now().boot_ms), (Duration::seconds(60), 60_000));
        fast.set_speed(2);
        assert_eq!(fast.now().boot_ms, 60_000);
        *real.0.lock().unwrap() += 1000;
        assert_eq!((fast.now().wall - begin, fast.now().boot_ms), (Duration::seconds(62), 62_000));
    }
}
