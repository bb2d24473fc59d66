//! Who scores.

use serde::{Deserialize, Serialize};

pub use crate::directory::Sector;
use crate::ids::{OfficeId, PersonId};
use crate::{Error, Result};

/// A member of the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evaluator {
    /// Who, in the directory.
    pub person: PersonId,
    /// Where from.
    pub sector: Sector,
    /// The hosting office that nominated the member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nominated_by: Option<OfficeId>,
}

/// The panel (Bewertungsgremium).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Panel {
    /// Members in order.
    pub evaluators: Vec<Evaluator>,
}

impl Panel {
    /// Whether this person is a member.
    #[must_use]
    pub fn has(&self, person: PersonId) -> bool {
        self.evaluators.iter().any(|evaluator| evaluator.person == person)
    }

    /// Adds a member or changes the sector of one.
    pub fn put(&mut self, evaluator: Evaluator) {
        match self.evaluators.iter_mut().find(|member| member.person == evaluator.person) {
            Some(member) => *member = evaluator,
            None => self.evaluators.push(evaluator),
        }
    }

    /// Removes a member.
    ///
    /// # Errors
    /// [`Error::Unknown`] when the person is no member.
    pub fn remove(&mut self, person: PersonId) -> Result<()> {
        let before = self.evaluators.len();
        self.evaluators.retain(|member| member.person != person);
        if self.evaluators.len() == before {
            return Err(Error::Unknown { what: "evaluator" });
        }
        Ok(())
    }
}
