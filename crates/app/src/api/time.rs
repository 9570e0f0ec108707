//! Shapes for certified time.

use chrono::NaiveDate;
use domain::{
    certified_time::{Month, TimeEntry, TimeKind, TimeSum},
    id::{CompanyId, MappingId, PersonId, SeatId, TimeEntryId, ValidationCaseId},
    language::Language,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A person's time.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonTime {
    /// Months with time, the latest first.
    pub months: Vec<PersonMonth>,
    /// What is proposed and not taken yet.
    pub proposals: Vec<TimeProposal>,
    /// All of it added up.
    pub sum: TimeSum,
}

/// A month of a person's.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonMonth {
    /// The month.
    pub month: Month,
    /// Its entries by day.
    pub entries: Vec<TimeEntry>,
    /// Added up.
    pub sum: TimeSum,
    /// Whether it can go on the company's list: an employer is known for each entry.
    pub signed: bool,
}

/// Time that an interview or an occasion proposes.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TimeProposal {
    /// What proposes it.
    pub by: TimeSource,
    /// What it is for.
    pub kind: TimeKind,
    /// What it was, in words.
    pub what: String,
    /// Days with minutes; the minutes are 0 where only the coach knows.
    pub days: Vec<ProposedDay>,
}

/// A day of a proposal.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct ProposedDay {
    /// The day.
    pub day: NaiveDate,
    /// Minutes.
    pub minutes: u32,
}

/// What time comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum TimeSource {
    /// An interview.
    Mapping(MappingId),
    /// A seat at an occasion.
    Seat(SeatId),
    /// A validation.
    Case(ValidationCaseId),
}

/// Time as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TimeForm {
    /// None for a new one.
    pub id: Option<TimeEntryId>,
    /// The person.
    pub person_id: PersonId,
    /// The day.
    pub day: String,
    /// How long: "7,5" or "7:30".
    pub hours: String,
    /// What for.
    pub kind: TimeKind,
    /// Whether the project is paid for it.
    pub funded: bool,
    /// What it was.
    pub note: String,
}

/// Proposed time as the coach takes it, perhaps changed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeTime {
    /// What proposes it.
    pub by: TimeSource,
    /// Whether the project is paid for it.
    pub funded: bool,
    /// Days; one whose hours are empty is left out.
    pub days: Vec<TakenDay>,
}

/// A day as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakenDay {
    /// The day.
    pub day: String,
    /// How long.
    pub hours: String,
}

/// Which month of whom; a company's list has those who worked there.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TimeListOf {
    /// The month.
    pub month: Month,
    /// One person's.
    pub person_id: Option<PersonId>,
    /// A company's.
    pub company_id: Option<CompanyId>,
}

/// All months that have time, and one of them by company and person.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TimePage {
    /// Months that have time, the latest first.
    pub months: Vec<Month>,
    /// The month that is shown; none where there is no time at all.
    pub month: Option<Month>,
    /// The month by company.
    pub companies: Vec<CompanyTime>,
    /// The month added up.
    pub sum: TimeSum,
    /// The first people, by name, with proposed time that is not taken.
    pub waiting: Vec<TimeWaiting>,
    /// How many such people there are.
    pub waiting_total: u32,
}

/// A month; none for the latest that has time.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TimeMonth {
    /// The month.
    pub month: Option<Month>,
}

/// A company's month.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CompanyTime {
    /// The company; none for people without an employer on the day.
    pub company_id: Option<CompanyId>,
    /// Its name.
    pub name: String,
    /// People by name.
    pub people: Vec<PersonTimeRow>,
    /// Added up.
    pub sum: TimeSum,
}

/// A person's month in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonTimeRow {
    /// The person.
    pub person_id: PersonId,
    /// The name.
    pub name: String,
    /// Added up.
    pub sum: TimeSum,
    /// The day of the latest signed list that holds all of it; none if something is not signed.
    pub certified_on: Option<NaiveDate>,
}

/// Somebody with proposed time.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TimeWaiting {
    /// The person.
    pub person_id: PersonId,
    /// The name.
    pub name: String,
    /// How many proposals.
    pub proposals: u32,
}

/// That a list came back signed, or that this was a mistake.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CertifyTime {
    /// Which list.
    pub of: TimeListOf,
    /// Whether it is signed.
    pub signed: bool,
    /// Day of the signature; empty means today.
    pub on: String,
}

/// A list as a paper.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TimePaper {
    /// Which list.
    pub of: TimeListOf,
    /// Language of the paper.
    pub language: Language,
}
