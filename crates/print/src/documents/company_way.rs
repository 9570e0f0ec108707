//! What the paper about a company's way through the project holds: how it came, what it said that it needs,
//! and its steps. The company gets it, and it may lie on a table there. So of each field:
//!
//! - the company's name and number, how it came, whether it may take part and since when: its own facts;
//!   not what that decision rests on, which is the project's file;
//! - the need sheet: what the company itself has said;
//! - of each step the days, who took part from either side, the note and what follows: what was said there
//!   together. The step's form says that it comes to stand here;
//! - not the coach's own notes on the company, on people and on visits, no telephone number and no level.
//!
//! Whoever took part in a step is named and is no participant by that. Not the paper's layout.

use chrono::NaiveDate;
use domain::{
    language::Language,
    project::StepKind,
    step::{Eligibility, StepState},
};

/// A company's way through the project on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompanyWay {
    /// Language of the paper.
    pub language: Language,
    /// The day that the paper is made; also its date as a file.
    pub made: NaiveDate,
    /// The company.
    pub company: String,
    /// Its organisation number; may be empty.
    pub organisation_number: String,
    /// The partner that it came through; may be empty.
    pub partner: String,
    /// How it came, in words; may be empty.
    pub source: String,
    /// Whether it may take part.
    pub eligibility: Eligibility,
    /// The day of that decision.
    pub decided_on: Option<NaiveDate>,
    /// What it said that it needs, where that is written down.
    pub needs: Option<Needs>,
    /// Its steps, in the project's order and within a kind by day.
    pub steps: Vec<WayStep>,
    /// Which step is next, and the day that it is planned for.
    pub next: Option<(StepKind, Option<NaiveDate>)>,
    /// The coach.
    pub coach: String,
    /// The project's name; may be empty.
    pub project: String,
    /// The project's registration number (diarienummer); may be empty.
    pub diary_number: String,
    /// The line about the funder that the project must carry; may be empty.
    pub funder_line: String,
}

/// A need sheet. Each text may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// The day that it was talked through.
    pub talked_on: Option<NaiveDate>,
    /// What the customers ask for.
    pub demands: String,
    /// New machines, materials and ways of working.
    pub technology: String,
    /// Whom the company looks for and does not find.
    pub recruitment: String,
    /// Staff.
    pub staffing: String,
    /// What hinders people from learning.
    pub hinders: String,
}

/// A step of the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayStep {
    /// Which.
    pub kind: StepKind,
    /// Where it stands.
    pub state: StepState,
    /// The day that it is planned for.
    pub planned_on: Option<NaiveDate>,
    /// The day that it was done.
    pub done_on: Option<NaiveDate>,
    /// Who of the project's own took part; may be empty.
    pub ours: String,
    /// Who of the company took part, by name.
    pub present: Vec<String>,
    /// Note; may be empty.
    pub note: String,
    /// What follows; may be empty.
    pub next_step: String,
}
