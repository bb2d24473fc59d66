//! Brings a file to today's version, forward only, all steps in one transaction.
//!
//! A migration that was released never changes: a test holds its hash, and a frozen dump
//! of every old version is migrated in `tests/versions.rs`. What SQL alone cannot derive is
//! derived after the last step, so that it is made by the rules of today and for their tables.

use rusqlite::Connection;

use crate::{Result, directory};

/// Every migration, in order; the first makes version 1.
const STEPS: [&str; 2] = [
    include_str!("../../sql/migrations/0001_init.sql"),
    include_str!("../../sql/migrations/0002_preparing.sql"),
];

/// The version that lists the directory under folded names.
const LISTED: u32 = 2;

/// Version that this program reads and writes.
#[allow(clippy::cast_possible_truncation)] // a handful
pub(super) const NEWEST: u32 = STEPS.len() as u32;

/// Runs what is missing from version `from` on.
pub(super) fn migrate(connection: &Connection, from: u32) -> Result<()> {
    if from >= NEWEST {
        return Ok(());
    }
    let transaction = connection.unchecked_transaction()?;
    for step in &STEPS[from as usize..] {
        transaction.execute_batch(step)?;
    }
    if from < LISTED {
        directory::list_all(&transaction)?;
    }
    transaction.pragma_update(None, "user_version", NEWEST)?;
    Ok(transaction.commit()?)
}

#[cfg(test)]
mod tests {
    use super::STEPS;
    use domain::hash::Hash;

    #[test]
    fn a_released_migration_never_changes() {
        let frozen = [
            "8f24f210c11e7ba0a2c8fc0b6104eab0456ed0e8e06b1f6509f9e432f4fee072",
            "e2fa7d38102aadb9641f228edc7e90c05df331f1de4ba111dd2123f473c514f7",
        ];
        // Whatever line ends the checkout has.
        let hashes = STEPS.map(|step| Hash::of(&[step.replace("\r\n", "\n").as_bytes()]).to_string());
        assert_eq!(hashes, frozen);
    }
}
