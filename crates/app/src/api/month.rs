//! Shapes for the months that are reported to the statistics agency.

use domain::{
    id::ReportedMonthId,
    month::{Month, MonthColumn, MonthStatus},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Every month with where it stands.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MonthsPage {
    /// From the first month with a participant to the present one, latest first.
    pub months: Vec<MonthStatus>,
    /// Columns of the file, in order.
    pub columns: Vec<MonthColumn>,
    /// Participant numbers of those who cannot be identified in the file.
    pub without_identity: Vec<u32>,
}

/// A month.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MonthOf {
    /// Which.
    pub month: Month,
}

/// That a closed month was sent.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MonthSentForm {
    /// The closing.
    pub id: ReportedMonthId,
    /// Day on which it was sent; empty means today.
    pub sent_on: String,
}

/// Which columns the file has.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MonthColumnsForm {
    /// In order.
    pub columns: Vec<MonthColumn>,
}
