//! Problems that offices present and ask solutions for.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::ids::{ChallengeId, OfficeId, PersonId};

/// A challenge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenge {
    /// Identity.
    pub id: ChallengeId,
    /// Title.
    pub title: String,
    /// The office that has the problem.
    #[serde(default)]
    pub owner: Option<OfficeId>,
    /// Who speaks for it.
    #[serde(default)]
    pub speaker: Option<PersonId>,
    /// What the problem is.
    #[serde(default)]
    pub problem: String,
    /// The call: where and how it was published.
    #[serde(default)]
    pub call: String,
    /// Last day for applications.
    #[serde(default)]
    pub deadline: Option<NaiveDate>,
}

impl Challenge {
    /// A challenge of which nothing but the title is known.
    #[must_use]
    pub fn titled(id: ChallengeId, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            owner: None,
            speaker: None,
            problem: String::new(),
            call: String::new(),
            deadline: None,
        }
    }
}
