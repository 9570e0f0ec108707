//! What the list for a day at a company holds: who comes when. It hangs where all can read it: no
//! identity number, no level, no note. Not its layout.

use chrono::NaiveDate;
use domain::{language::Language, wall_time::WallTime};

/// The list for a day at a company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayList {
    /// Language of the list.
    pub language: Language,
    /// The company.
    pub company: String,
    /// The day; also the list's date as a file.
    pub day: NaiveDate,
    /// When the visit begins.
    pub starts: WallTime,
    /// When it ends, if that is settled.
    pub ends: Option<WallTime>,
    /// Where; may be empty.
    pub place: String,
    /// What is to be done; may be empty.
    pub agenda: String,
    /// Who comes from the project.
    pub coach: String,
    /// The project's name.
    pub project: String,
    /// People in the order of their times.
    pub turns: Vec<Turn>,
}

/// Somebody's time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// From.
    pub starts: WallTime,
    /// To; none at midnight.
    pub ends: Option<WallTime>,
    /// Full name.
    pub name: String,
    /// Role; may be empty.
    pub role: String,
    /// Shift or team; may be empty.
    pub shift: String,
}
