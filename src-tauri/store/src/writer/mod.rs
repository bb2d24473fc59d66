//! The one writer. Takes what is queued as one batch, runs each job in a savepoint of its
//! own, commits once and only then answers.
//!
//! A job that fails or panics takes back only its own changes. A commit that fails takes
//! back the whole batch: every caller is told, and whoever keeps a cache is told first.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle, ThreadId};
use std::time::Duration;

use rusqlite::Connection;

use crate::connection::PATIENCE;
use crate::transaction::Writing;
use crate::{Error, Result};

/// Most jobs in one batch, so that the first caller does not wait for an endless queue.
const BATCH_MAX: usize = 256;

/// How long the clean-up after an erasure waits for readers: longer than a screen reads.
const BRIEFLY: Duration = Duration::from_millis(100);

/// Answers one caller, once it is known whether the batch was committed.
type Answer = Box<dyn FnOnce(Result<()>) + Send>;
/// Runs one job and says whether its changes stay; or is told why it was never reached.
type Job = Box<dyn FnOnce(Result<&mut Writing<'_>>) -> (bool, Answer) + Send>;
/// Told when a batch was lost.
type Hook = Box<dyn Fn() + Send + Sync>;
/// Everybody who is told.
type Hooks = Arc<Mutex<Vec<Hook>>>;

/// The handle to the writer's thread.
pub(crate) struct Writer {
    jobs: Mutex<Option<Sender<Job>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
    id: ThreadId,
    hooks: Hooks,
    batches: Arc<AtomicU64>,
}

impl Writer {
    /// Starts the thread. The connection is checkpointed and closed when it ends.
    pub(crate) fn start(connection: Connection) -> std::io::Result<Self> {
        let (sender, receiver) = channel();
        let hooks = Hooks::default();
        let batches = Arc::new(AtomicU64::new(0));
        let desk = Desk { connection, hooks: Arc::clone(&hooks), batches: Arc::clone(&batches), wipe: false };
        let thread =
            thread::Builder::new().name("store-writer".into()).spawn(move || desk.work(&receiver))?;
        let id = thread.thread().id();
        Ok(Self { jobs: Mutex::new(Some(sender)), thread: Mutex::new(Some(thread)), id, hooks, batches })
    }

    /// Queues a job and waits for its answer.
    pub(crate) fn write<T, E>(
        &self,
        job: impl FnOnce(&mut Writing<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        if thread::current().id() == self.id {
            return Err(Error::NestedWrite.into());
        }
        let (reply, answer) = sync_channel(1);
        let job: Job = Box::new(move |writing| {
            let outcome = writing.map_err(E::from).and_then(|writing| {
                catch_unwind(AssertUnwindSafe(|| job(writing)))
                    .unwrap_or_else(|_| Err(Error::Panicked.into()))
            });
            let stays = outcome.is_ok();
            let answer: Answer = Box::new(move |committed| {
                // A caller that no longer listens is no fault of the writer's.
                let _ = reply.send(outcome.and_then(|value| committed.map(|()| value).map_err(E::from)));
            });
            (stays, answer)
        });
        self.queue(job)?;
        answer.recv().unwrap_or_else(|_| Err(Error::Gone.into()))
    }

    fn queue(&self, job: Job) -> Result<()> {
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let sender = jobs.as_ref().ok_or(Error::Gone)?;
        sender.send(job).map_err(|_| Error::Gone)
    }

    pub(crate) fn batches(&self) -> u64 {
        self.batches.load(Ordering::Acquire)
    }

    pub(crate) fn on_rollback(&self, hook: Hook) {
        self.hooks.lock().unwrap_or_else(PoisonError::into_inner).push(hook);
    }

    /// Lets the queue run empty and waits for the thread, unless it is the caller itself.
    pub(crate) fn stop(&self) {
        drop(self.jobs.lock().unwrap_or_else(PoisonError::into_inner).take());
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread.filter(|_| thread::current().id() != self.id) {
            // The thread catches every job's panic, so it ends by itself.
            let _ = thread.join();
        }
    }
}

/// What the thread owns.
struct Desk {
    connection: Connection,
    hooks: Hooks,
    /// Batches that have ended, one way or the other.
    batches: Arc<AtomicU64>,
    /// Erased words may still lie in the write-ahead log.
    wipe: bool,
}

impl Desk {
    fn work(mut self, jobs: &Receiver<Job>) {
        while let Ok(first) = jobs.recv() {
            let mut batch = Vec::with_capacity(1);
            batch.push(first);
            batch.extend(jobs.try_iter().take(BATCH_MAX - 1));
            self.run(batch);
            if self.wipe {
                // A reader may hold the old pages, a copy of everything for many seconds. The next
                // job does not wait for that: the next batch tries again.
                let _ = self.connection.busy_timeout(BRIEFLY);
                self.wipe = !self.truncate_log();
                let _ = self.connection.busy_timeout(PATIENCE);
            }
        }
        self.truncate_log();
    }

    fn run(&mut self, batch: Vec<Job>) {
        let mut answers = Vec::with_capacity(batch.len());
        let committed = self.transact(batch, &mut answers);
        // Before anybody is told: whoever hears of it finds the count moved on.
        self.batches.fetch_add(1, Ordering::Release);
        if committed.is_err() {
            self.tell_hooks();
        }
        for answer in answers {
            answer(committed.clone());
        }
    }

    /// One transaction for all. On an error nothing of it stays, and every answer, also of
    /// the jobs that were never reached, carries the cause.
    fn transact(&mut self, batch: Vec<Job>, answers: &mut Vec<Answer>) -> Result<()> {
        let mut state = self.execute(include_str!("begin.sql"));
        for job in batch {
            let (answer, after) = self.step(job, state);
            answers.push(answer);
            state = after;
        }
        let ended = state.and_then(|()| self.execute(include_str!("commit.sql")));
        if ended.is_err() && !self.connection.is_autocommit() {
            // Nothing was committed either way: the transaction ends with the connection.
            let _ = self.execute(include_str!("rollback.sql"));
        }
        ended
    }

    /// One job in its savepoint, and how the batch stands after it.
    fn step(&mut self, job: Job, state: Result<()>) -> (Answer, Result<()>) {
        if let Err(cause) = state.and_then(|()| self.execute(include_str!("savepoint.sql"))) {
            let (_, answer) = job(Err(cause.clone()));
            return (answer, Err(cause));
        }
        let mut writing = Writing::new(&self.connection);
        let (stays, answer) = job(Ok(&mut writing));
        self.wipe |= stays && writing.erased.get();
        (answer, self.settle(stays))
    }

    /// Keeps or takes back the job's changes. A full or failing disk makes SQLite end the
    /// whole transaction by itself; then nothing of the batch is left.
    fn settle(&self, stays: bool) -> Result<()> {
        if self.connection.is_autocommit() {
            return Err(Error::RolledBack);
        }
        if !stays {
            self.execute(include_str!("take_back.sql"))?;
        }
        self.execute(include_str!("release.sql"))
    }

    fn execute(&self, sql: &str) -> Result<()> {
        Ok(self.connection.execute_batch(sql)?)
    }

    /// Moves everything into the file and empties the write-ahead log. `false` while a
    /// reader still needs it.
    fn truncate_log(&self) -> bool {
        let busy = self.connection.query_row(include_str!("checkpoint.sql"), [], |row| row.get(0));
        busy.is_ok_and(|busy: i64| busy == 0)
    }

    fn tell_hooks(&self) {
        for hook in self.hooks.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            // A hook that panics must not take the writer with it.
            let _ = catch_unwind(AssertUnwindSafe(hook));
        }
    }
}

#[cfg(test)]
mod tests;
