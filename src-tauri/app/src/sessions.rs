//! Sessions in memory, and the one way to write to their log.
//!
//! Two caches: `working` is only touched on the writer's thread, so that jobs of one batch
//! build on each other; `visible` is what views read, and takes a state in only after it is
//! durably stored.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use domain::ids::{EntryId, SessionId};
use domain::plan::Plan;
use domain::session::entry::{NewEntry, seal};
use domain::session::{Actor, Event, State};
use domain::time::Moment;
use store::{Reading, Writing};
use uuid::Uuid;

use crate::wire::Changed;
use crate::{App, Caller, Error, Result, catalog};

type States = HashMap<SessionId, Arc<State>>;

#[derive(Default)]
pub(crate) struct Sessions {
    working: Mutex<States>,
    visible: RwLock<States>,
}

impl Sessions {
    fn working(&self) -> MutexGuard<'_, States> {
        self.working.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// After a batch was lost, what its jobs had built is worth nothing.
    pub(crate) fn forget_working(&self) {
        self.working().clear();
    }

    /// Takes in what is stored now; an older state never replaces a newer one.
    fn show(&self, session: SessionId, state: &Arc<State>) {
        let mut visible = self.visible.write().unwrap_or_else(PoisonError::into_inner);
        let newer = visible.get(&session).is_none_or(|shown| shown.seq() <= state.seq());
        if newer {
            visible.insert(session, state.clone());
        }
    }
}

/// A new identity, ordered by time.
pub(crate) fn new_id() -> Uuid {
    Uuid::now_v7()
}

/// Reads a session from the file: entries, and the plan they rest on.
pub(crate) fn load(reading: &Reading<'_>, session: SessionId) -> Result<State> {
    let entries: Vec<_> = reading.entries(session)?.iter().map(|entry| Arc::new(entry.read())).collect();
    let frozen = entries.iter().find_map(|entry| match entry.event {
        Some(Event::PlanFrozen { revision, .. }) => Some(revision),
        _ => None,
    });
    let stored = match frozen {
        Some(revision) => reading.plan_revision(session, revision)?,
        None => reading.current_plan(session)?,
    };
    Ok(State::fold(Arc::new(Plan::from_bytes(&stored.bytes)?), entries))
}

impl App {
    /// The state as it is stored.
    pub(crate) fn state(&self, session: SessionId) -> Result<Arc<State>> {
        let visible = self.inner.sessions.visible.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(state) = visible.get(&session) {
            return Ok(state.clone());
        }
        drop(visible);
        let state = Arc::new(self.inner.store.read(|reading| load(reading, session))?);
        self.inner.sessions.show(session, &state);
        Ok(state)
    }

    /// Appends one entry under an identity that the page chose. A page that lost the answer
    /// sends the command again; what stands in the log already is not written twice.
    pub(crate) fn append_once(
        &self,
        session: SessionId,
        caller: &Caller,
        id: Option<EntryId>,
        decide: impl FnOnce(&State, &Moment) -> Result<NewEntry> + Send + 'static,
    ) -> Result<Arc<State>> {
        self.append_as(session, caller, id, move |state, now| once(state, id, || decide(state, now)))
    }

    /// Lets `decide` turn the newest state into entries and appends them, all or none. The
    /// moment is taken on the writer's thread, so that moments follow the order of entries.
    /// Answers after the entries are on the disk.
    pub(crate) fn append(
        &self,
        session: SessionId,
        caller: &Caller,
        decide: impl FnOnce(&State, &Moment) -> Result<Vec<NewEntry>> + Send + 'static,
    ) -> Result<Arc<State>> {
        self.append_as(session, caller, None, decide)
    }

    fn append_as(
        &self,
        session: SessionId,
        caller: &Caller,
        id: Option<EntryId>,
        decide: impl FnOnce(&State, &Moment) -> Result<Vec<NewEntry>> + Send + 'static,
    ) -> Result<Arc<State>> {
        self.append_and(session, caller, id, decide, |_| Ok(()))
    }

    /// The same, with what belongs into the same transaction: a draft that goes when its
    /// words stand in the log, so that a crash between the two can never double them.
    pub(crate) fn append_and(
        &self,
        session: SessionId,
        caller: &Caller,
        id: Option<EntryId>,
        decide: impl FnOnce(&State, &Moment) -> Result<Vec<NewEntry>> + Send + 'static,
        also: impl FnOnce(&mut Writing<'_>) -> Result<()> + Send + 'static,
    ) -> Result<Arc<State>> {
        self.append_writing(session, caller, id, move |state, now, writing| {
            let entries = decide(state, now)?;
            also(writing)?;
            Ok(entries)
        })
    }

    /// The same, where deciding itself writes: somebody new gets an entry of the directory in
    /// the transaction of the event that names them.
    pub(crate) fn append_writing(
        &self,
        session: SessionId,
        caller: &Caller,
        id: Option<EntryId>,
        decide: impl FnOnce(&State, &Moment, &mut Writing<'_>) -> Result<Vec<NewEntry>> + Send + 'static,
    ) -> Result<Arc<State>> {
        let (app, by) = (self.clone(), caller.actor());
        let state = self.inner.store.write(move |writing| {
            let now = app.now();
            let state = app.working(writing, session)?;
            let before = state.seq();
            let entries = decide(&state, &now, writing)?;
            let state = app.appended(writing, session, state, entries, &now, (by, id))?;
            catalog::after_entries(&app, writing, session, &state, before)?;
            app.inner.sessions.working().insert(session, state.clone());
            Ok::<_, Error>(state)
        });
        self.answer(session, state, "log")
    }

    /// Seals and appends entries. Answers the state after them.
    fn appended(
        &self,
        writing: &Writing<'_>,
        session: SessionId,
        mut state: Arc<State>,
        entries: Vec<NewEntry>,
        now: &Moment,
        (by, id): (Actor, Option<EntryId>),
    ) -> Result<Arc<State>> {
        for new in entries {
            let place = (state.seq() + 1, state.head());
            let id = id.unwrap_or_else(|| EntryId(new_id()));
            let stored = seal(&new, place, id, now.clone(), by, salt()?)?;
            writing.append_entry(session, &stored)?;
            state = Arc::new(Arc::unwrap_or_clone(state).with(stored.read()));
        }
        Ok(state)
    }

    /// Writes a session that was not there before, whole or not at all. `plan` makes its plan
    /// and may write to the directory; `entries` tells what stands in its log beside the
    /// creation.
    pub(crate) fn found_as(
        &self,
        session: SessionId,
        caller: &Caller,
        sample: bool,
        plan: impl FnOnce(&mut Writing<'_>) -> Result<Plan> + Send + 'static,
        entries: impl FnOnce(&State, &mut Writing<'_>) -> Result<Vec<NewEntry>> + Send + 'static,
    ) -> Result<Arc<State>> {
        let (app, by) = (self.clone(), caller.actor());
        let state = self.inner.store.write(move |writing| {
            let plan = plan(writing)?;
            let (now, bytes) = (app.now(), plan.to_bytes()?);
            writing.create_session(session, now.wall)?;
            if sample {
                writing.mark_sample(session)?;
            }
            let hash = domain::plan::plan_hash(&bytes);
            writing.append_revision(session, &bytes, hash, now.wall, "created")?;
            let state = Arc::new(State::new(Arc::new(plan)));
            let created = vec![Event::SessionCreated.into()];
            let state = app.appended(writing, session, state, created, &now, (by, None))?;
            let more = entries(&state, writing)?;
            let state = app.appended(writing, session, state, more, &now, (by, None))?;
            catalog::after_plan(&app, writing, session, None, &state)?;
            app.inner.sessions.working().insert(session, state.clone());
            Ok::<_, Error>(state)
        });
        self.answer(session, state, "plan")
    }

    /// Changes the plan in the newest state, all or nothing. `edit` answers the plan as it
    /// is to be; the same bytes make no new revision.
    pub(crate) fn edit_plan(
        &self,
        session: SessionId,
        based_on: u64,
        label: &'static str,
        edit: impl FnOnce(&mut Plan, &mut Writing<'_>) -> Result<()> + Send + 'static,
    ) -> Result<()> {
        let app = self.clone();
        let state = self.inner.store.write(move |writing| {
            let state = app.working(writing, session)?;
            let current = app.editable(writing, session, &state, based_on)?;
            let mut plan = Plan::from_bytes(&current.bytes)?;
            edit(&mut plan, writing)?;
            app.revise(writing, session, state, (&current.bytes, plan), label)
        });
        self.answer(session, state, "plan").map(drop)
    }

    /// Appends entries and changes the plan by what they say, both or neither. An entry of
    /// this identity that stands already is not written twice.
    pub(crate) fn append_and_edit(
        &self,
        session: SessionId,
        caller: &Caller,
        id: Option<EntryId>,
        label: &'static str,
        decide: impl FnOnce(&State, &mut Plan, &mut Writing<'_>) -> Result<NewEntry> + Send + 'static,
    ) -> Result<Arc<State>> {
        let (app, by) = (self.clone(), caller.actor());
        let state = self.inner.store.write(move |writing| {
            let now = app.now();
            let state = app.working(writing, session)?;
            let current = writing.current_plan(session)?;
            let mut plan = Plan::from_bytes(&current.bytes)?;
            let entries = once(&state, id, || decide(&state, &mut plan, writing))?;
            let state = app.appended(writing, session, state, entries, &now, (by, id))?;
            app.revise(writing, session, state, (&current.bytes, plan), label)
        });
        self.answer(session, state, "plan")
    }

    /// Keeps a plan as the newest revision, unless it is the current one; see [`fits`].
    fn revise(
        &self,
        writing: &mut Writing<'_>,
        session: SessionId,
        state: Arc<State>,
        (current, plan): (&[u8], Plan),
        label: &'static str,
    ) -> Result<Arc<State>> {
        fits(&state, &plan)?;
        let bytes = plan.to_bytes()?;
        if bytes != current {
            let hash = domain::plan::plan_hash(&bytes);
            writing.append_revision(session, &bytes, hash, self.now().wall, label)?;
        }
        self.with_plan(writing, session, state, plan)
    }

    /// Goes to another revision of the plan.
    pub(crate) fn turn_plan(
        &self,
        session: SessionId,
        based_on: u64,
        turn: impl FnOnce(&mut Writing<'_>, &store::PlanHistory) -> Result<()> + Send + 'static,
    ) -> Result<()> {
        let app = self.clone();
        let state = self.inner.store.write(move |writing| {
            let state = app.working(writing, session)?;
            app.editable(writing, session, &state, based_on)?;
            let history = writing.plan_history(session)?;
            turn(writing, &history)?;
            let plan = Plan::from_bytes(&writing.current_plan(session)?.bytes)?;
            fits(&state, &plan)?;
            app.with_plan(writing, session, state, plan)
        });
        self.answer(session, state, "plan").map(drop)
    }

    fn editable(
        &self,
        reading: &Reading<'_>,
        session: SessionId,
        state: &State,
        based_on: u64,
    ) -> Result<store::PlanRevision> {
        if state.frozen.is_some() {
            return Err(domain::Error::PlanFrozen.into());
        }
        let current = reading.current_plan(session)?;
        if current.number != based_on {
            return Err(domain::Error::PlanChanged { based_on, current: current.number }.into());
        }
        Ok(current)
    }

    fn with_plan(
        &self,
        writing: &Writing<'_>,
        session: SessionId,
        state: Arc<State>,
        plan: Plan,
    ) -> Result<Arc<State>> {
        let before = state.plan.clone();
        let state = Arc::new(Arc::unwrap_or_clone(state).replanned(plan));
        catalog::after_plan(self, writing, session, Some(&before), &state)?;
        self.inner.sessions.working().insert(session, state.clone());
        Ok(state)
    }

    /// The newest state, on the writer's thread.
    pub(crate) fn working(&self, reading: &Reading<'_>, session: SessionId) -> Result<Arc<State>> {
        if let Some(state) = self.inner.sessions.working().get(&session) {
            return Ok(state.clone());
        }
        Ok(Arc::new(load(reading, session)?))
    }

    /// Shows and tells what was stored. After a failure the working state may hold what was
    /// taken back, so it is read anew next time.
    fn answer(&self, session: SessionId, state: Result<Arc<State>>, what: &str) -> Result<Arc<State>> {
        match state {
            Ok(state) => {
                self.inner.sessions.show(session, &state);
                self.publish(Changed { session, seq: state.seq(), what: what.to_owned() });
                Ok(state)
            }
            Err(error) => {
                if error.code.starts_with("store-") {
                    self.inner.sessions.forget_working();
                }
                Err(error)
            }
        }
    }
}

/// Whether a plan may follow in this session, by an edit, an undo or a redo.
fn fits(state: &State, plan: &Plan) -> Result<()> {
    plan.check()?;
    Ok(state.keeps_draws(plan)?)
}

/// What is decided, unless an entry of this identity stands already.
pub(crate) fn once(
    state: &State,
    id: Option<EntryId>,
    decide: impl FnOnce() -> Result<NewEntry>,
) -> Result<Vec<NewEntry>> {
    let known = state.entries.iter().any(|entry| Some(entry.id) == id);
    if known { Ok(Vec::new()) } else { Ok(vec![decide()?]) }
}

fn salt() -> Result<[u8; 32]> {
    let mut salt = [0; 32];
    getrandom::fill(&mut salt).map_err(|_| Error::new("no-randomness"))?;
    Ok(salt)
}
