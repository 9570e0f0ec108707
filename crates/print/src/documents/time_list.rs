//! What a list of certified time holds: the days, hours and kinds of one person's month, or of all at a
//! company, to sign on. Never an identity number; not its layout.

use chrono::NaiveDate;
use domain::{
    certified_time::{Month, TimeKind},
    language::Language,
};

/// A list to sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeList {
    /// Language of the list.
    pub language: Language,
    /// The day that the list is made; also its date as a file.
    pub dated: NaiveDate,
    /// The month.
    pub month: Month,
    /// Whose list it is.
    pub of: TimeListOf,
    /// The project's name; may be empty.
    pub project: String,
    /// The project's registration number (diarienummer); may be empty.
    pub diary_number: String,
    /// The line about the funder that the project must carry; may be empty.
    pub funder_line: String,
    /// Who attests the list for the project.
    pub coach: String,
    /// Rows by day, then by name.
    pub rows: Vec<TimeRow>,
}

/// Whose list it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TimeListOf {
    /// One person's, who signs under it.
    Person {
        /// Full name.
        name: String,
        /// Participant number; none for somebody who is no participant yet.
        number: Option<u32>,
        /// Employer; may be empty.
        employer: String,
    },
    /// A company's, where each signs on the own rows.
    Company {
        /// The company's name.
        name: String,
    },
}

/// Some time on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeRow {
    /// The day.
    pub day: NaiveDate,
    /// Whose; on a person's own list the same in every row.
    pub name: String,
    /// What for.
    pub kind: TimeKind,
    /// What it was; may be empty.
    pub note: String,
    /// How long, minutes.
    pub minutes: u32,
    /// Whether the project is paid for it.
    pub funded: bool,
}

impl TimeList {
    /// The person's or company's name.
    pub(super) fn name(&self) -> &str {
        match &self.of {
            TimeListOf::Person { name, .. } | TimeListOf::Company { name } => name,
        }
    }

    /// All minutes, and those of them that are funded.
    pub(super) fn sums(&self) -> (u32, u32) {
        let funded = self.rows.iter().filter(|row| row.funded).map(|row| row.minutes).sum();
        (self.rows.iter().map(|row| row.minutes).sum(), funded)
    }
}

/// A length of time as hours and minutes: "7:30".
pub(super) fn clock(minutes: u32) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}
