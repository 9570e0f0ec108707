//! Shapes for the sheet about a lost or stolen laptop.

use super::secret::SecretText;
use serde::Deserialize;
use ts_rs::TS;

/// A register that lies in a folder, to make the sheet of.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IncidentOf {
    /// The folder: a backup's or a register's. It is only read.
    pub path: String,
    /// The password that it has, or its recovery code.
    #[ts(as = "String")]
    pub password: SecretText,
}
