//! Transactions: one for each operation, or one around several that belong together. Not what is
//! written in them.

use crate::{Error, Register, Result};
use rusqlite::Connection;

/// A transaction, or a savepoint within one that is open. Taken back unless it is kept.
pub(crate) struct Step<'c> {
    connection: &'c Connection,
    keep: &'static str,
    take_back: &'static str,
    kept: bool,
}

impl<'c> Step<'c> {
    pub(crate) fn begin(connection: &'c Connection) -> Result<Self> {
        let (begin, keep, take_back) = if connection.is_autocommit() {
            ("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK")
        } else {
            ("SAVEPOINT step", "RELEASE step", "ROLLBACK TO step; RELEASE step")
        };
        connection.execute_batch(begin)?;
        Ok(Self { connection, keep, take_back, kept: false })
    }

    pub(crate) fn keep(mut self) -> Result<()> {
        self.connection.execute_batch(self.keep)?;
        self.kept = true;
        Ok(())
    }
}

impl Drop for Step<'_> {
    fn drop(&mut self) {
        // After some errors, such as a full disk, SQLite has taken all of it back by itself.
        if !self.kept && !self.connection.is_autocommit() {
            let _ = self.connection.execute_batch(self.take_back);
        }
    }
}

impl Register {
    /// Does several operations in one transaction: all of them are saved, or, if `work` answers
    /// with an error, none. For making much at once: each operation stands in history for itself,
    /// but the disk is waited for only at the end, and nothing half made is ever there.
    ///
    /// # Errors
    /// What `work` answers, or why it could not be saved.
    pub fn together<T, E: From<Error>>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        self.is_at_its_place()?;
        let author = self.author;
        self.connection().execute_batch("BEGIN IMMEDIATE").map_err(Error::from)?;
        let answer = work(self).and_then(|value| {
            self.connection().execute_batch("COMMIT").map_err(Error::from)?;
            Ok(value)
        });
        if answer.is_ok() {
            self.is_at_its_place()?;
        } else {
            // The sequence of revisions goes back with what carried its numbers.
            self.author.sequence = author.sequence;
            if !self.connection().is_autocommit() {
                let _ = self.connection().execute_batch("ROLLBACK");
            }
        }
        answer
    }
}
