//! Shapes for handing a register over and clearing this laptop of it.

use super::secret::SecretText;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What must be said before a register leaves this laptop.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HandOver {
    /// The register's password.
    #[ts(type = "string")]
    pub password: SecretText,
    /// The register's name, typed by hand.
    pub typed_name: String,
}

/// That a register was handed over; empty if the dialog for the place was closed.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct HandedOver {
    /// The checked copy's folder.
    pub copy: Option<String>,
    /// The receipt's file beside it, a PDF; none if it could not be written.
    pub receipt: Option<String>,
    /// The receipt's title.
    pub title: String,
    /// What the receipt says.
    pub said: Vec<ReceiptPart>,
}

/// A part of the receipt.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReceiptPart {
    /// Its heading.
    pub heading: String,
    /// What stands under it, line by line.
    pub lines: Vec<String>,
}
