//! Figures of the surrounding world, such as notices of redundancy in a sector: dated, with their source,
//! for reports. Never computed with.

use crate::id::WorldFigureId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WorldFigure {
    /// Identity.
    pub id: WorldFigureId,
    /// What is counted, such as "varslade".
    pub what: String,
    /// The sector or area.
    pub sector: String,
    /// The figure.
    pub value: u32,
    /// First day of the time that it is of.
    pub starts: NaiveDate,
    /// Last day of that time.
    pub ends: NaiveDate,
    /// Who says so.
    pub source: String,
}
