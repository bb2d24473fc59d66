//! People who take part for an office, in a panel or as guests.

use serde::{Deserialize, Serialize};

use super::Sector;
use crate::ids::{OfficeId, PersonId};

/// A person who takes part for the office or in the panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Identity.
    pub id: PersonId,
    /// Name with title.
    pub name: String,
    /// Where the person works.
    #[serde(default)]
    pub organisation: String,
    /// What the person does there.
    #[serde(default)]
    pub role: String,
    /// The office of the directory that the person works for.
    #[serde(default)]
    pub office: Option<OfficeId>,
    /// Part of society.
    #[serde(default)]
    pub sector: Option<Sector>,
    /// Mail address.
    #[serde(default)]
    pub email: String,
    /// Telephone.
    #[serde(default)]
    pub phone: String,
}

impl Person {
    /// A person of whom nothing but name and organisation is known.
    #[must_use]
    pub fn named(id: PersonId, name: impl Into<String>, organisation: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            organisation: organisation.into(),
            role: String::new(),
            office: None,
            sector: None,
            email: String::new(),
            phone: String::new(),
        }
    }
}
