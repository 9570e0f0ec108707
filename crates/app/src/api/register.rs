//! Shapes for creating, opening and locking a register.

use super::secret::SecretText;
use chrono::NaiveDate;
use domain::project::Coach;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the user chose in a dialog; none if it was closed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Picked {
    /// The folder chosen.
    pub path: Option<String>,
    /// What speaks against it as the place of a register.
    pub remark: Option<String>,
}

/// A new register.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CreateRegister {
    /// Its name; becomes the folder's name.
    pub name: String,
    /// Folder to make it in; empty means the user's documents.
    pub place: String,
    /// Password.
    #[ts(type = "string")]
    pub password: SecretText,
    /// The password once more.
    #[ts(type = "string")]
    pub repeated: SecretText,
    /// The coach who will work in it.
    pub coach: String,
}

/// A register to open.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenRegisterAt {
    /// Its folder.
    pub path: String,
    /// Password.
    #[ts(type = "string")]
    pub password: SecretText,
}

/// A new password for the open register.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangePassword {
    /// The present one.
    #[ts(type = "string")]
    pub present: SecretText,
    /// The new one.
    #[ts(type = "string")]
    pub password: SecretText,
    /// The new one once more.
    #[ts(type = "string")]
    pub repeated: SecretText,
}

/// The open register.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OpenRegister {
    /// Its name.
    pub name: String,
    /// Its folder.
    pub path: String,
    /// What speaks against that folder as its place.
    pub place_remark: Option<String>,
    /// Whether it is the example, whose people are invented.
    pub example: bool,
    /// The day that the register lives in: today, or the example's own.
    pub today: NaiveDate,
    /// The coach who works in it.
    pub coach: Coach,
    /// Companies.
    pub companies: u32,
    /// People.
    pub people: u32,
    /// Name of the operation that undo would take back.
    pub undo: Option<String>,
    /// Name of the operation that redo would do again.
    pub redo: Option<String>,
    /// The day that the recovery code in force was made; none if there is none.
    pub recovery_made_on: Option<NaiveDate>,
    /// When the register was last saved, RFC 3339 UTC.
    pub saved_at: Option<String>,
}
