//! One-time tickets: whoever brings one becomes the caller it was made for, once.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::{App, Caller, Error, Result};

#[derive(Default)]
pub(crate) struct Grants(Mutex<HashMap<String, Caller>>);

/// 32 random bytes as hexadecimal digits.
pub(crate) fn secret() -> Result<String> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|_| Error::new("no-randomness"))?;
    Ok(domain::hash::Hash(bytes).to_string())
}

impl App {
    /// Makes a ticket for a caller.
    ///
    /// # Errors
    /// "no-randomness" when the system has none.
    pub fn grant(&self, caller: Caller) -> Result<String> {
        let ticket = secret()?;
        let mut grants = self.inner.grants.0.lock().unwrap_or_else(PoisonError::into_inner);
        grants.insert(ticket.clone(), caller);
        Ok(ticket)
    }

    /// Takes a ticket in. A second time it is worth nothing.
    #[must_use]
    pub fn redeem(&self, ticket: &str) -> Option<Caller> {
        self.inner.grants.0.lock().unwrap_or_else(PoisonError::into_inner).remove(ticket)
    }
}
