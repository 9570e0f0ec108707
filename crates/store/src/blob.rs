//! Bytes kept under their own digest: issued papers. Outside the revision log; the rows that cite
//! them are in it.

use crate::{Error, Piece, Result, View, Writing};
use rusqlite::OptionalExtension;
use sha2::{Digest, Sha256};
use std::fmt::Write;

pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a String never fails.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

impl View {
    /// The bytes with this SHA-256 (hexadecimal), if they are kept.
    ///
    /// # Errors
    /// [`Error::Damaged`] if what is kept is not what was put there.
    pub fn blob(&self, digest: &str) -> Result<Option<Vec<u8>>> {
        let bytes: Option<Vec<u8>> = self
            .connection()
            .prepare_cached("SELECT bytes FROM blob WHERE sha256 = ?1")?
            .query_row([digest], |row| row.get(0))
            .optional()?;
        match bytes {
            Some(bytes) if sha256(&bytes) != digest => Err(Error::Damaged(Piece::Data)),
            other => Ok(other),
        }
    }
}

impl Writing<'_> {
    /// Keeps bytes and returns their SHA-256 (hexadecimal). The same bytes are kept once. They stay
    /// only if the operation also puts a row: one that cites them.
    ///
    /// # Errors
    /// If they cannot be written.
    pub fn put_blob(&self, bytes: &[u8]) -> Result<String> {
        let digest = sha256(bytes);
        self.connection()
            .prepare_cached(
                "INSERT INTO blob (sha256, bytes) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            )?
            .execute((&digest, bytes))?;
        Ok(digest)
    }
}
