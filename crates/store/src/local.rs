//! What belongs to this laptop and not to the register's content: settings. Outside the revision
//! log: never undone, never joined with another laptop's.

use crate::{Error, Register, Result, View};
use rusqlite::OptionalExtension;
use serde::{Serialize, de::DeserializeOwned};

impl View {
    /// A setting of this laptop; none if it was never set or has another shape by now.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn setting<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>> {
        let json: Option<String> = self
            .connection()
            .prepare_cached("SELECT json FROM local_setting WHERE key = ?1")?
            .query_row([key], |row| row.get(0))
            .optional()?;
        Ok(json.and_then(|json| serde_json::from_str(&json).ok()))
    }
}

impl Register {
    /// Keeps a setting of this laptop.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn set_setting<T: Serialize>(&mut self, key: &str, value: &T) -> Result<()> {
        let json = serde_json::to_string(value).map_err(|_| Error::Value)?;
        self.is_at_its_place()?;
        self.connection()
            .prepare_cached(
                "INSERT INTO local_setting (key, json) VALUES (?1, ?2)
                 ON CONFLICT (key) DO UPDATE SET json = excluded.json",
            )?
            .execute((key, json))?;
        self.is_at_its_place()
    }
}
