//! Shapes for the recovery code, for opening a register with it, and for a new key.

use super::secret::SecretText;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The present password, asked for before a new way into the register is made.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PresentPassword {
    /// The present password.
    #[ts(type = "string")]
    pub present: SecretText,
}

/// A new recovery code, which counts only when it has been read back.
#[derive(Clone, Debug, Serialize, TS)]
pub struct NewRecoveryCode {
    /// The code in the groups that it is written in.
    #[ts(type = "Array<string>")]
    pub groups: Vec<SecretText>,
    /// The day that stands on its sheet.
    pub made: NaiveDate,
}

/// A recovery code as typed from paper.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TypedCode {
    /// The code.
    #[ts(type = "string")]
    pub code: SecretText,
}

/// A typed recovery code as it was understood.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReadCode {
    /// The code in its groups, with hyphens between.
    #[ts(type = "string")]
    pub formatted: SecretText,
}

/// A register, open or not.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RegisterAt {
    /// Its folder.
    pub path: String,
}

/// Whether a register has a recovery code.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RecoveryState {
    /// The day that the code in force was made; none if there is none.
    pub made_on: Option<NaiveDate>,
}

/// A register to open with its recovery code, and the password that it gets.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Recover {
    /// Its folder.
    pub path: String,
    /// The code as typed from paper.
    #[ts(type = "string")]
    pub code: SecretText,
    /// The new password.
    #[ts(type = "string")]
    pub password: SecretText,
    /// The new password once more.
    #[ts(type = "string")]
    pub repeated: SecretText,
}
