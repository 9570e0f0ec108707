//! Shapes for how a register is protected, at a glance.

use super::backup::BackupState;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

/// How the open register is protected.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Protection {
    /// Where the register lies.
    pub place: String,
    /// The day that the recovery code in force was made; none if there is none.
    pub recovery_made_on: Option<NaiveDate>,
    /// Minutes untouched until the register is locked.
    pub lock_minutes: u32,
    /// The same in an interview.
    pub interview_lock_minutes: u32,
    /// How its backups stand.
    pub backups: BackupState,
}
