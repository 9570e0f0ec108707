//! Shapes for the overview, search and history.

use super::{company::CompanyRow, visit::VisitRow};
use chrono::NaiveDate;
use domain::{
    forecast::Forecast,
    funnel::Count,
    id::{CompanyId, PersonId},
    operation::OperationCode,
    sub_goal::SubGoal,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One row of the targets' table.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TargetRow {
    /// What is counted.
    pub what: TargetKind,
    /// People so far; for companies only `total`.
    pub count: Count,
    /// Target, if the project has one.
    pub target: Option<u32>,
    /// Target for women.
    pub target_women: Option<u32>,
}

/// What the overview counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TargetKind {
    /// People with a started participation.
    Participants,
    /// Of these, with a finished mapping.
    Mapped,
    /// Of these, with a plan that is agreed or further.
    Planned,
    /// Of the participants, with a completed training.
    Trained,
    /// Small and medium-sized companies where somebody has completed a training.
    Companies,
}

/// How far the project's sub-goals are.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SubGoalProgress {
    /// How many are reached.
    pub reached: u32,
    /// How many there are.
    pub total: u32,
    /// The next one, if any is left.
    pub next: Option<SubGoal>,
    /// Whether its day has passed.
    pub overdue: bool,
}

/// Companies with people, or the first of them.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CompaniesShown {
    /// All by name, or those with most people left to map.
    pub rows: Vec<CompanyRow>,
    /// How many there are in all.
    pub total: u32,
}

/// The first page.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Overview {
    /// The day.
    pub today: NaiveDate,
    /// The project's name.
    pub project: String,
    /// Last day of the project, extension included.
    pub ends: Option<NaiveDate>,
    /// Counts against targets.
    pub targets: Vec<TargetRow>,
    /// How many participants there will be at the end.
    pub forecast: Forecast,
    /// Today's visits, in their order.
    pub visits_today: Vec<VisitRow>,
    /// How far the sub-goals are.
    pub sub_goals: SubGoalProgress,
    /// Companies with people.
    pub companies: CompaniesShown,
    /// Whether there is nothing in the register yet.
    pub empty: bool,
}

/// Words to look for.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// As typed.
    pub text: String,
}

/// What was found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SearchResult {
    /// The first hits.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub total: u32,
}

/// Kinds of things that search finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HitKind {
    /// A person.
    Person,
    /// A company.
    Company,
    /// A role.
    Role,
    /// A competence.
    Competence,
}

/// One hit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Hit {
    /// What kind of thing.
    pub kind: HitKind,
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Company, area or the like.
    pub beside: String,
}

/// Whose history.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum HistoryOf {
    /// A person's.
    Person(PersonId),
    /// A company's.
    Company(CompanyId),
}

/// One operation in a history, newest first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HistoryEntry {
    /// Operation id.
    pub id: String,
    /// What was done.
    pub operation: OperationCode,
    /// The same in words.
    pub what: String,
    /// When, RFC 3339 UTC.
    pub at: String,
    /// By whom.
    pub who: String,
    /// Details in words: what was changed from what to what.
    pub details: Vec<String>,
}
