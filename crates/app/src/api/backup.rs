//! Shapes for backups: what there is, how it goes, a look inside one, and the way back.

use super::{register::OpenRegister, secret::SecretText};
use domain::operation::OperationCode;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the open register's backups stand.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BackupState {
    /// Whether one is being made or copied now.
    pub running: bool,
    /// Whether they are made by themselves; not for the example, whose people are invented.
    pub automatic: bool,
    /// The place on this disk.
    pub place: String,
    /// The newest one there.
    pub last: Option<BackupReceipt>,
    /// A second place that the user has chosen.
    pub chosen: Option<ChosenPlace>,
    /// What somebody should do something about.
    pub warning: Option<String>,
}

/// A backup that was opened and checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BackupReceipt {
    /// When it was made, RFC 3339 UTC.
    pub at: String,
    /// Size of its data in thousands of bytes, at least 1.
    pub kilobytes: u32,
}

/// A place for backups that the user has chosen, such as a stick.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ChosenPlace {
    /// The folder.
    pub path: String,
    /// The newest backup there.
    pub last: Option<BackupReceipt>,
    /// Why the last attempt failed; it is tried again by itself.
    pub problem: Option<String>,
}

/// Whose backups to list.
#[derive(Clone, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct BackupsOf {
    /// The register's folder; none for the open one.
    pub register: Option<String>,
    /// A password that opens them, to see how many people each holds; may be empty. The open
    /// register's own need none.
    #[ts(as = "Option<String>")]
    pub password: Option<SecretText>,
}

/// Backups, newest first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BackupList {
    /// The backups.
    pub backups: Vec<BackupRow>,
    /// Places that were looked in.
    pub places: Vec<String>,
    /// When the register's own data was last written, as its file says, RFC 3339 UTC.
    pub written_at: Option<String>,
}

/// One backup.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BackupRow {
    /// Its folder.
    pub path: String,
    /// When it was made, RFC 3339 UTC.
    pub at: String,
    /// Size of its data in thousands of bytes, at least 1.
    pub kilobytes: u32,
    /// Whether it lies on this disk.
    pub here: bool,
    /// Whether it lies in the chosen place.
    pub there: bool,
    /// How many people it holds; none where no key was at hand.
    pub people: Option<u32>,
}

/// A backup to look into.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LookAt {
    /// The backup's folder.
    pub backup: String,
    /// The password that it had, or its recovery code; empty if the open register's key opens it.
    #[ts(as = "String")]
    pub password: SecretText,
}

/// What is in a backup.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BackupContents {
    /// When it was made, RFC 3339 UTC.
    pub at: String,
    /// People.
    pub people: u32,
    /// Companies, by name.
    pub companies: Vec<CompanyInBackup>,
    /// The latest thing done in it.
    pub newest: Option<DoneInBackup>,
    /// How many things have been done in the open register since; none if none is open.
    pub since: Option<u32>,
}

/// A company in a backup.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CompanyInBackup {
    /// Its name.
    pub name: String,
    /// People who work or have worked there.
    pub people: u32,
}

/// The latest thing done in a backup.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DoneInBackup {
    /// What was done.
    pub operation: OperationCode,
    /// The same in the user's words.
    pub what: String,
    /// When, RFC 3339 UTC.
    pub at: String,
}

/// A backup to put in a register's place.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreBackup {
    /// The backup's folder.
    pub backup: String,
    /// The register's folder; none for the open one. It may be damaged or gone.
    pub register: Option<String>,
    /// The password that the backup had, or its recovery code; empty if the open register's key opens it.
    #[ts(as = "String")]
    pub password: SecretText,
}

/// A backup that was put in a register's place.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RestoredRegister {
    /// The register, open.
    pub open: OpenRegister,
    /// Where what lay in the place is kept; none if nothing did.
    pub aside: Option<String>,
}

/// A damaged register to read what can be read of.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RescueRegister {
    /// The register's folder. It is only read.
    pub register: String,
    /// The password that it had, or its recovery code.
    #[ts(as = "String")]
    pub password: SecretText,
}

/// What could be read of a damaged register, as a new register beside it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RescuedRegister {
    /// The new register, open.
    pub open: OpenRegister,
    /// Whether nothing is known to be lost.
    pub is_everything: bool,
    /// What was saved and what is missing, sentence by sentence.
    pub said: Vec<String>,
}
