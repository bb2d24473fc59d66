//! Brings a file to today's version, forward only, each step in a transaction of its own.
//!
//! A migration that was released never changes: a test holds its hash, and a frozen dump
//! of every old version is migrated in `tests/versions.rs`.

use rusqlite::Connection;

use crate::Result;

/// Every migration, in order; the first makes version 1.
const STEPS: [&str; 1] = [include_str!("../../sql/migrations/0001_init.sql")];

/// Version that this program reads and writes.
#[allow(clippy::cast_possible_truncation)] // a handful
pub(super) const NEWEST: u32 = STEPS.len() as u32;

/// Runs what is missing from version `from` on.
pub(super) fn migrate(connection: &Connection, from: u32) -> Result<()> {
    for (step, to) in STEPS.iter().zip(1_u32..).skip(from as usize) {
        let transaction = connection.unchecked_transaction()?;
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", to)?;
        transaction.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::STEPS;
    use domain::hash::Hash;

    #[test]
    fn a_released_migration_never_changes() {
        let frozen = ["8f24f210c11e7ba0a2c8fc0b6104eab0456ed0e8e06b1f6509f9e432f4fee072"];
        // Whatever line ends the checkout has.
        let hashes = STEPS.map(|step| Hash::of(&[step.replace("\r\n", "\n").as_bytes()]).to_string());
        assert_eq!(hashes, frozen);
    }
}
