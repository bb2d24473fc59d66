//! Connections that only read. They see the last commit and never wait for the writer.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;

use crate::connection;
use crate::transaction::Reading;
use crate::{Error, Result};

/// How many idle connections are kept. More may be open for a moment.
const KEPT: usize = 8;

/// The pool. `None` once the store is closed.
pub(crate) struct Readers {
    path: PathBuf,
    idle: Mutex<Option<Vec<Connection>>>,
}

impl Readers {
    pub(crate) fn new(path: PathBuf) -> Self {
        Self { path, idle: Mutex::new(Some(Vec::new())) }
    }

    /// Runs a job on one snapshot. A connection whose job panicked is not used again.
    pub(crate) fn read<T, E: From<Error>>(
        &self,
        job: impl FnOnce(&Reading<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let connection = self.take()?;
        let snapshot = connection.unchecked_transaction().map_err(Error::from)?;
        let answer = job(&Reading::new(&snapshot));
        snapshot.finish().map_err(Error::from)?;
        self.give_back(connection);
        answer
    }

    /// Closes what is idle; what is in use closes when its job is done.
    pub(crate) fn close(&self) {
        *self.idle.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn take(&self) -> Result<Connection> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).as_mut().map(Vec::pop);
        match idle {
            None => Err(Error::Gone),
            Some(Some(connection)) => Ok(connection),
            Some(None) => connection::reader(&self.path),
        }
    }

    fn give_back(&self, connection: Connection) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(idle) = idle.as_mut().filter(|idle| idle.len() < KEPT) {
            idle.push(connection);
        }
    }
}
