//! Settings of the office's installation: a key and a JSON value.

use rusqlite::OptionalExtension as _;

use crate::Result;
use crate::transaction::{Reading, Writing};

impl Reading<'_> {
    /// A setting's JSON, if it was ever set.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        let mut statement = self.connection.prepare_cached(include_str!("get.sql"))?;
        Ok(statement.query_row([key], |row| row.get(0)).optional()?)
    }
}

impl Writing<'_> {
    /// Sets a setting. `value` is JSON, and nothing else is taken.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_setting(&self, key: &str, value: &str) -> Result<()> {
        self.connection.prepare_cached(include_str!("put.sql"))?.execute([key, value])?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::{Result, Store};

    #[test]
    fn a_setting_is_json_and_keeps_its_last_value() -> Result<()> {
        let store = Store::temporary()?;
        store.write(|w| w.put_setting("language", r#""de""#))?;
        store.write(|w| w.put_setting("language", r#""fr""#))?;
        assert!(store.write(|w| w.put_setting("language", "fr")).is_err());
        assert_eq!(store.read(|r| r.setting("language"))?.as_deref(), Some(r#""fr""#));
        assert_eq!(store.read(|r| r.setting("theme"))?, None);
        Ok(())
    }
}
