//! What the sheet with a register's recovery code holds. Nothing about any person; not its layout.

use chrono::NaiveDate;
use domain::language::Language;

/// The sheet that opens a register whose password is forgotten.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoverySheet {
    /// Language of the sheet.
    pub language: Language,
    /// The register's name.
    pub register: String,
    /// The day that the code was made; also the sheet's date as a file.
    pub made: NaiveDate,
    /// The code in the groups that it is written in.
    pub groups: Vec<String>,
}

impl std::fmt::Debug for RecoverySheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RecoverySheet").field("made", &self.made).finish_non_exhaustive()
    }
}
