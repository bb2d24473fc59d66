//! A view that fifty windows ask for at once is made once: every window fetches it in the same
//! few milliseconds after a change.
//!
//! Kept is one view of one session, for as long as nothing was written and hardly any time
//! has passed. What lies outside of the store must not be part of it.

use std::sync::{Arc, Mutex, PoisonError};

use domain::ids::SessionId;
use domain::session::State;
use domain::time::Moment;

use crate::{App, Result};

/// Far below what anyone sees, far above what fifty requests take.
const FRESH_MS: i64 = 100;

/// A view with what it was made from.
struct Made<T> {
    session: SessionId,
    state: Arc<State>,
    batches: u64,
    at: Moment,
    view: T,
}

/// The view that was made last.
pub(crate) struct Kept<T>(Mutex<Option<Made<T>>>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<T: Clone> Kept<T> {
    /// The kept view, if it is still true, else a new one. Others wait for the one who makes it,
    /// since they all want the same. Answers the state that the view is made from as well.
    pub(crate) fn get(
        &self,
        app: &App,
        session: SessionId,
        make: impl FnOnce(&State) -> Result<T>,
    ) -> Result<(Arc<State>, T)> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Counted before anything is read: what is written meanwhile makes it another number.
        let batches = app.inner.store.batches();
        let (state, at) = (app.state(session)?, app.now());
        if let Some(made) = kept.as_ref().filter(|made| made.is_true(session, &state, batches, &at)) {
            return Ok((state, made.view.clone()));
        }
        let view = make(&state)?;
        *kept = Some(Made { session, state: state.clone(), batches, at, view: view.clone() });
        Ok((state, view))
    }
}

impl<T> Made<T> {
    fn is_true(&self, session: SessionId, state: &Arc<State>, batches: u64, now: &Moment) -> bool {
        let same = self.session == session && self.batches == batches && Arc::ptr_eq(&self.state, state);
        // Both clocks: a wall clock that was set shows in clock times at once.
        let boot_ms = now.boot_ms.cast_signed() - self.at.boot_ms.cast_signed();
        let wall_ms = (now.wall - self.at.wall).num_milliseconds();
        let fresh = [boot_ms, wall_ms].into_iter().all(|ms| (0..FRESH_MS).contains(&ms));
        same && fresh && self.at.boot_id == now.boot_id
    }
}
