//! Shapes for what waits for the coach.

use chrono::NaiveDate;
use domain::{
    id::{CompanyId, PeriodReportId, PersonId, VisitId},
    urgency::Urgency,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One thing that waits.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WaitingThing {
    /// What kind of thing.
    pub kind: WaitingKind,
    /// Which visit, if it is one.
    pub visit_id: Option<VisitId>,
    /// The period report that was made for a report date.
    pub report_id: Option<PeriodReportId>,
    /// The day it concerns.
    pub day: Option<NaiveDate>,
    /// What it is, in words.
    pub what: String,
    /// Whether the day has passed.
    pub overdue: bool,
}

/// A person, a company or the project with what waits there.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WaitingRow {
    /// Whose, if it is a person's.
    pub person_id: Option<PersonId>,
    /// At which company, if it is a company's.
    pub company_id: Option<CompanyId>,
    /// The person's or the company's name; empty where it is the project's.
    pub name: String,
    /// Where the person works, or empty.
    pub company: String,
    /// When the most urgent of it is to be seen to.
    pub urgency: Urgency,
    /// What waits, the most urgent first; at least one thing, and no more than some.
    pub things: Vec<WaitingThing>,
    /// How many more things there are.
    pub more: u32,
}

/// Those with something to be seen to by the same time.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WaitingPart {
    /// By when.
    pub urgency: Urgency,
    /// How many people and companies in all (the project is one, too).
    pub total: u32,
    /// The first of them, by day.
    pub rows: Vec<WaitingRow>,
}

/// What of that which waits is asked for.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WaitingOf {
    /// Only this urgent; none for all.
    pub urgency: Option<Urgency>,
    /// Only things of this kind; none for all.
    pub kind: Option<WaitingKind>,
    /// How many rows to leave out before the first.
    pub from: u32,
}

/// Some of those with something that waits.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WaitingPage {
    /// The day.
    pub today: NaiveDate,
    /// Of those asked for, the ones from there on, the most urgent first.
    pub rows: Vec<WaitingRow>,
    /// How many there are of those asked for.
    pub total: u32,
    /// How many rows come at most at a time.
    pub at_most: u32,
}

/// Kinds of waiting things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WaitingKind {
    /// A follow-up.
    FollowUp,
    /// A paused interview.
    Mapping,
    /// An expiring permit.
    Permit,
    /// An action whose last day has passed.
    Action,
    /// Levels that a training or a validation proposes.
    Level,
    /// A validation's certificate that runs out or is to be confirmed.
    Certificate,
    /// An evaluation that should be asked for.
    Evaluation,
    /// A planned step at a company.
    Step,
    /// A visit at a company.
    Visit,
    /// A sub-goal of the project.
    SubGoal,
    /// A report of the project.
    Report,
}
