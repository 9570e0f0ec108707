//! What measuring a figure ends with.

use crate::table::Row;
use std::error::Error;

/// Rows for the table, or why there are none.
pub(crate) type Outcome<T = Vec<Row>> = Result<T, Stopped>;

/// Why a figure was not measured.
pub(crate) enum Stopped {
    /// Something that it needs is not on this machine.
    Skipped(String),
    /// It broke.
    Failed(Box<dyn Error>),
}

/// Whatever breaks is told and nothing else: nobody here acts on what it was.
impl<E: Error + 'static> From<E> for Stopped {
    fn from(error: E) -> Self {
        Self::Failed(Box::new(error))
    }
}
