//! Who scores.

use serde::{Deserialize, Serialize};

use crate::ids::PersonId;
use crate::{Error, Result};

/// The part of society an evaluator comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sector {
    /// Verwaltung.
    Administration,
    /// Wirtschaft.
    Business,
    /// Wissenschaft.
    Research,
    /// Zivilgesellschaft.
    CivilSociety,
}

impl Sector {
    /// Stable word for catalogues and the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Administration => "administration",
            Self::Business => "business",
            Self::Research => "research",
            Self::CivilSociety => "civil_society",
        }
    }
}

/// A member of the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evaluator {
    /// Who, in the directory.
    pub person: PersonId,
    /// Where from.
    pub sector: Sector,
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
