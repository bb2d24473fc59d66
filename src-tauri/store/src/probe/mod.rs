//! What the bench needs of the store: the yardstick beside its appends, which is what a bare
//! commit costs on the same disk, and a store that is full.

mod fill;
mod invented;
mod past;

pub use fill::{Load, fill};

use std::path::Path;

use crate::connection::{self, Durability};
use crate::{Error, Result};

/// Commits `count` single rows to a file of its own under `folder`, with the pragmas of
/// the real one, and calls `on_each` after every commit. The file goes afterwards.
///
/// # Errors
/// What SQLite or the disk says.
pub fn bare_commits(folder: &Path, count: usize, on_each: &mut dyn FnMut()) -> Result<()> {
    let scratch = tempfile::tempdir_in(folder).map_err(Error::io(folder))?;
    let connection = connection::writer(&scratch.path().join("bare.sqlite"), Durability::Full)?;
    connection.execute_batch(include_str!("table.sql"))?;
    let mut insert = connection.prepare(include_str!("insert.sql"))?;
    let facts = [0_u8; 300];
    for _ in 0..count {
        // Outside of a transaction each statement is one.
        insert.execute([facts.as_slice()])?;
        on_each();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn counts_every_commit_and_leaves_nothing_behind() {
        let place = tempfile::tempdir().unwrap();
        let mut counted = 0;
        super::bare_commits(place.path(), 5, &mut || counted += 1).unwrap();
        assert_eq!(counted, 5);
        assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 0);
    }
}
