//! An office: the app, its clock, and commands as its windows send them.

use std::path::Path;
use std::sync::Arc;

use app::{App, Caller, Error};
use chrono::{DateTime, Utc};
use domain::ids::{PersonId, SessionId};
use serde_json::{Value, json};

use crate::SetClock;

/// The app with a clock that is set.
pub struct Office {
    /// The app.
    pub app: App,
    /// Its clock.
    pub clock: Arc<SetClock>,
}

/// The self-contained ballot page, if the interface was built.
#[must_use]
pub fn ballot_page() -> Option<Arc<str>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/dist/ballot-file.html");
    std::fs::read_to_string(path).ok().map(Into::into)
}

impl Office {
    /// Opens a data folder at this time of day.
    #[must_use]
    pub fn open(folder: &Path, wall: DateTime<Utc>) -> Self {
        Self::open_with(folder, Arc::new(SetClock::at(wall)))
    }

    /// Opens a data folder with a clock that goes on.
    #[must_use]
    pub fn open_with(folder: &Path, clock: Arc<SetClock>) -> Self {
        let app = app::open(folder, clock.clone(), ballot_page(), &mut |_| {}).expect("the folder opens");
        Self { app, clock }
    }

    /// A command of the host.
    ///
    /// # Errors
    /// What the router says.
    pub fn try_host(&self, command: &str, params: Value) -> Result<Value, Error> {
        self.app.call(&Caller::host(), command, params)
    }

    /// A command of the host that has to succeed.
    #[must_use]
    pub fn host(&self, command: &str, params: Value) -> Value {
        self.try_host(command, params).unwrap_or_else(|error| panic!("{command}: {error:?}"))
    }

    /// A command about a session and nothing else.
    #[must_use]
    pub fn of(&self, command: &str, session: &str) -> Value {
        self.host(command, json!({ "session": session }))
    }

    /// Goes to the next phase and lets it take this long.
    pub fn phase(&self, session: &str, ms: u64) {
        let _ = self.of("run.advance", session);
        self.clock.pass_ms(ms);
    }

    /// A command of an evaluator.
    ///
    /// # Errors
    /// What the router says.
    pub fn evaluator(
        &self,
        session: &str,
        person: &str,
        command: &str,
        params: Value,
    ) -> Result<Value, Error> {
        let session: SessionId = session.parse().expect("an id");
        let person: PersonId = person.parse().expect("an id");
        self.app.call(&Caller::evaluator(session, person), command, params)
    }

    /// A document of the host.
    ///
    /// # Errors
    /// Why it cannot be made.
    pub fn document(
        &self,
        session: &str,
        document: &str,
        evaluator: Option<&str>,
    ) -> Result<app::documents::Document, Error> {
        let request = app::wire::DocumentRequest {
            session: session.parse().expect("an id"),
            document: document.into(),
            language: "de".into(),
            evaluator: evaluator.map(|id| id.parse().expect("an id")),
            recipient: None,
        };
        self.app.document(&Caller::host(), &request)
    }
}

impl Drop for Office {
    /// The copy of the start holds the folder until it is made.
    fn drop(&mut self) {
        self.app.await_backups();
    }
}

/// A text in a view.
#[must_use]
pub fn text<'a>(view: &'a Value, pointer: &str) -> &'a str {
    view.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no text at {pointer} in {view}"))
}

/// A list in a view.
#[must_use]
pub fn list<'a>(view: &'a Value, pointer: &str) -> &'a [Value] {
    view.pointer(pointer)
        .and_then(Value::as_array)
        .unwrap_or_else(|| panic!("no list at {pointer} in {view}"))
}
