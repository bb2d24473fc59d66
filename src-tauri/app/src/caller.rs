//! Who calls: a role, and the session or evaluator it is bound to.

use domain::ids::{PersonId, SessionId};
use domain::session::Actor;

use crate::{Error, Result};

/// What a window, page or device may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The console.
    Host,
    /// Whoever takes the minutes.
    MinuteTaker,
    /// A member of the panel.
    Evaluator,
    /// The projected stage.
    Stage,
    /// Whoever stands at the lectern.
    Presenter,
    /// Anybody else.
    Public,
}

/// All roles, for tables and tests.
pub const ROLES: [Role; 6] =
    [Role::Host, Role::MinuteTaker, Role::Evaluator, Role::Stage, Role::Presenter, Role::Public];

/// A role with what it is bound to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caller {
    /// Its role.
    pub role: Role,
    /// The only session it may ask about; the host may ask about all.
    pub session: Option<SessionId>,
    /// The evaluator it is.
    pub evaluator: Option<PersonId>,
}

impl Caller {
    /// The host's console.
    #[must_use]
    pub const fn host() -> Self {
        Self { role: Role::Host, session: None, evaluator: None }
    }

    /// The stage of a session.
    #[must_use]
    pub const fn stage(session: SessionId) -> Self {
        Self { role: Role::Stage, session: Some(session), evaluator: None }
    }

    /// Whoever stands at the lectern of a session.
    #[must_use]
    pub const fn presenter(session: SessionId) -> Self {
        Self { role: Role::Presenter, session: Some(session), evaluator: None }
    }

    /// An evaluator of a session.
    #[must_use]
    pub const fn evaluator(session: SessionId, evaluator: PersonId) -> Self {
        Self { role: Role::Evaluator, session: Some(session), evaluator: Some(evaluator) }
    }

    /// Refuses a session that this caller is not bound to.
    pub(crate) fn may_see(&self, session: SessionId) -> Result<()> {
        let bound = self.role == Role::Host || self.session == Some(session);
        if bound { Ok(()) } else { Err(Error::new("not-allowed")) }
    }

    /// Refuses to act for anybody but oneself.
    pub(crate) fn may_act_for(&self, session: SessionId, evaluator: PersonId) -> Result<()> {
        self.may_see(session)?;
        if self.evaluator == Some(evaluator) { Ok(()) } else { Err(Error::new("not-allowed")) }
    }

    /// How the log names this caller.
    pub(crate) fn actor(&self) -> Actor {
        match (self.role, self.evaluator) {
            (Role::Evaluator, Some(person)) => Actor::Evaluator { person },
            (Role::MinuteTaker, _) => Actor::MinuteTaker,
            (Role::Presenter, _) => Actor::Presenter,
            _ => Actor::Host,
        }
    }
}
