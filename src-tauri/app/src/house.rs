//! The house: what every use case stands on.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};

use chrono::{DateTime, Utc};
use domain::time::{Clock, Moment};
use store::{Opened, Store};
use tokio::sync::broadcast;

use crate::backup::Backups;
use crate::catalog;
use crate::documents::Downloads;
use crate::grants::Grants;
use crate::intake::Readings;
use crate::rehearsal::Rehearsal;
use crate::run::Kept;
use crate::sessions::Sessions;
use crate::uploads::Uploads;
use crate::wire::{Changed, Failure, StageView};
use crate::{rehearsal, relocation};

/// How many changes a slow view may miss before it is told to fetch everything anew.
const CHANGES_KEPT: usize = 256;

/// What the house is built from.
pub struct Parts {
    /// The open store.
    pub store: Store,
    /// What the opening found.
    pub opened: Opened,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The self-contained ballot page, as the interface was built; `None` where it was not.
    pub ballot_page: Option<Arc<str>>,
}

/// An open house. Clones share it.
#[derive(Clone)]
pub struct App {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) store: Store,
    pub(crate) opened: Opened,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) ballot_page: Option<Arc<str>>,
    pub(crate) backups: Arc<Backups>,
    /// Why the data did not move at this start, until the host settles where they lie.
    pub(crate) move_failure: Mutex<Option<Failure>>,
    pub(crate) sessions: Sessions,
    /// The stage as it was shown last.
    pub(crate) stages: Kept<StageView>,
    /// Shared with a rehearsal, like downloads and tickets: they belong to pages.
    pub(crate) uploads: Arc<Uploads>,
    pub(crate) readings: Readings,
    pub(crate) downloads: Arc<Downloads>,
    pub(crate) grants: Arc<Grants>,
    /// The copy that answers while a rehearsal lasts.
    pub(crate) rehearsal: RwLock<Option<Rehearsal>>,
    /// Held while one is being made.
    pub(crate) rehearsal_door: Mutex<()>,
    /// Whether this house is such a copy.
    pub(crate) throwaway: bool,
    /// After an unexpected end: when the last entry was stored.
    pub(crate) last_entry: OnceLock<DateTime<Utc>>,
    changed: broadcast::Sender<Changed>,
}

/// What belongs to the pages and not to the data.
struct Pages {
    changed: broadcast::Sender<Changed>,
    uploads: Arc<Uploads>,
    downloads: Arc<Downloads>,
    grants: Arc<Grants>,
}

impl App {
    /// Opens the house.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        let (changed, _) = broadcast::channel(CHANGES_KEPT);
        let (uploads, downloads, grants) = Default::default();
        Self::built(parts, Pages { changed, uploads, downloads, grants }, false)
    }

    /// A house for a rehearsal: its pages are those of this one.
    pub(crate) fn throwaway(&self, parts: Parts) -> Self {
        let inner = &self.inner;
        let pages = Pages {
            changed: inner.changed.clone(),
            uploads: inner.uploads.clone(),
            downloads: inner.downloads.clone(),
            grants: inner.grants.clone(),
        };
        Self::built(parts, pages, true)
    }

    fn built(parts: Parts, pages: Pages, throwaway: bool) -> Self {
        let inner = Arc::new(Inner {
            store: parts.store,
            opened: parts.opened,
            clock: parts.clock,
            ballot_page: parts.ballot_page,
            backups: Arc::default(),
            move_failure: Mutex::new(None),
            sessions: Sessions::default(),
            stages: Kept::default(),
            uploads: pages.uploads,
            readings: Readings::default(),
            downloads: pages.downloads,
            grants: pages.grants,
            rehearsal: RwLock::new(None),
            rehearsal_door: Mutex::new(()),
            throwaway,
            last_entry: OnceLock::new(),
            changed: pages.changed,
        });
        let weak = Arc::downgrade(&inner);
        inner.store.on_rollback(move || {
            if let Some(inner) = weak.upgrade() {
                inner.sessions.forget_working();
            }
        });
        Self { inner }
    }

    /// Changes from now on, one for each that is durably stored.
    #[must_use]
    pub fn changes(&self) -> broadcast::Receiver<Changed> {
        self.inner.changed.subscribe()
    }

    /// Folder of the data.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.inner.store.folder()
    }

    /// Closes the store; everything acknowledged is on the disk already. A copy that is being
    /// made is waited for.
    pub fn close(&self) {
        self.await_backups();
        self.inner.store.clone().close();
    }

    pub(crate) fn move_failure(&self) -> MutexGuard<'_, Option<Failure>> {
        self.inner.move_failure.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn now(&self) -> Moment {
        self.inner.clock.now()
    }

    /// Nobody may be listening; that is no failure.
    pub(crate) fn publish(&self, changed: Changed) {
        let _ = self.inner.changed.send(changed);
    }
}

/// Opens the data folder, or the one that its data moved to, and the house in it. `progress`
/// is told each phase. A verified copy follows aside.
///
/// # Errors
/// Why the folder could not be opened, by phase.
pub fn open(
    folder: &Path,
    clock: Arc<dyn Clock>,
    ballot_page: Option<Arc<str>>,
    progress: &mut dyn FnMut(store::Phase),
) -> Result<App, crate::Error> {
    let followed = relocation::follow(folder, clock.now().wall)?;
    rehearsal::sweep(&followed.folder);
    let (store, opened) = Store::open(&followed.folder, clock.now().wall, progress)?;
    let app = App::new(Parts { store, opened, clock, ballot_page });
    *app.move_failure() = followed.failure.map(|error| error.to_failure());
    catalog::refresh(&app)?;
    app.back_up_aside();
    Ok(app)
}

/// Puts the newest backup in the place of a damaged file, which stays aside.
///
/// # Errors
/// Without a backup, or while another process owns the folder.
pub fn restore_backup(folder: &Path) -> Result<(), crate::Error> {
    Ok(Store::restore_backup(&relocation::settled(folder)).map(drop)?)
}

/// Begins with an empty file after a damaged one, which stays aside.
///
/// # Errors
/// While another process owns the folder, or what the disk says.
pub fn start_empty(folder: &Path) -> Result<(), crate::Error> {
    Ok(Store::start_empty(&relocation::settled(folder))?)
}
