//! The house: what every use case stands on.

use std::path::Path;
use std::sync::Arc;

use domain::time::{Clock, Moment};
use store::{Opened, Store};
use tokio::sync::broadcast;

use crate::documents::Downloads;
use crate::grants::Grants;
use crate::sessions::Sessions;
use crate::uploads::Uploads;
use crate::wire::Changed;

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
    pub(crate) sessions: Sessions,
    pub(crate) uploads: Uploads,
    pub(crate) downloads: Downloads,
    pub(crate) grants: Grants,
    changed: broadcast::Sender<Changed>,
}

impl App {
    /// Opens the house.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        let (changed, _) = broadcast::channel(CHANGES_KEPT);
        let inner = Arc::new(Inner {
            store: parts.store,
            opened: parts.opened,
            clock: parts.clock,
            ballot_page: parts.ballot_page,
            sessions: Sessions::default(),
            uploads: Uploads::default(),
            downloads: Downloads::default(),
            grants: Grants::default(),
            changed,
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

    /// Closes the store; everything acknowledged is on the disk already.
    pub fn close(&self) {
        self.inner.store.clone().close();
    }

    pub(crate) fn now(&self) -> Moment {
        self.inner.clock.now()
    }

    /// Nobody may be listening; that is no failure.
    pub(crate) fn publish(&self, changed: Changed) {
        let _ = self.inner.changed.send(changed);
    }
}

/// Opens the data folder and the house in it. `progress` is told each phase.
///
/// # Errors
/// Why the folder could not be opened, by phase.
pub fn open(
    folder: &Path,
    clock: Arc<dyn Clock>,
    ballot_page: Option<Arc<str>>,
    progress: &mut dyn FnMut(store::Phase),
) -> Result<App, crate::Error> {
    let (store, opened) = Store::open(folder, clock.now().wall, progress)?;
    Ok(App::new(Parts { store, opened, clock, ballot_page }))
}

/// Puts the newest backup in the place of a damaged file, which stays aside.
///
/// # Errors
/// Without a backup, or while another process owns the folder.
pub fn restore_backup(folder: &Path) -> Result<(), crate::Error> {
    Ok(Store::restore_backup(folder).map(drop)?)
}

/// Begins with an empty file after a damaged one, which stays aside.
///
/// # Errors
/// While another process owns the folder, or what the disk says.
pub fn start_empty(folder: &Path) -> Result<(), crate::Error> {
    Ok(Store::start_empty(folder)?)
}
