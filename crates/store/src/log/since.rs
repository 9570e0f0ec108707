//! What was written since a moment, for lists that are kept in memory and follow the register. Not
//! history: no operation, and no row as it was.

use crate::{Error, Piece, Register, Result};
use uuid::Uuid;

/// A moment in what this device has written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment(i64);

/// A row that was written, changed or removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touched {
    /// Its table.
    pub entity: String,
    /// Its id.
    pub id: Uuid,
}

impl Register {
    /// The moment now. It stays the same for as long as nothing is written.
    #[must_use]
    pub const fn moment(&self) -> Moment {
        Moment(self.author.sequence)
    }

    /// Every row that was written since, once each, by whatever operation: undoing is one too.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn touched_since(&self, moment: Moment) -> Result<Vec<Touched>> {
        let mut statement = self.connection().prepare_cached(
            "SELECT DISTINCT entity, entity_id FROM revision WHERE device = ?1 AND seq > ?2",
        )?;
        let mut rows = statement.query((self.author.device.to_string(), moment.0))?;
        let mut touched = Vec::new();
        while let Some(row) = rows.next()? {
            let id: String = row.get(1)?;
            touched.push(Touched {
                entity: row.get(0)?,
                id: Uuid::try_parse(&id).map_err(|_| Error::Damaged(Piece::Data))?,
            });
        }
        Ok(touched)
    }
}
